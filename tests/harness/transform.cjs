/**
 * Turns TypeScript (and packages that are ES modules only) into what Jest runs. Types are checked by tsc, not here.
 */
const { createHash } = require( 'node:crypto' );
const esbuild = require( 'esbuild' );

const options = {
	format: 'cjs',
	target: 'node20',
	jsx: 'automatic',
	sourcemap: 'inline',
	supported: { 'dynamic-import': false },
};

module.exports = {
	getCacheKey: ( source, file ) =>
		createHash( 'sha1' ).update( esbuild.version ).update( JSON.stringify( options ) ).update( file ).update( source ).digest( 'hex' ),
	process: ( source, file ) => {
		const loader = /\.(tsx?)$/.exec( file )?.[ 1 ] ?? 'jsx';
		return { code: esbuild.transformSync( source, { ...options, loader, sourcefile: file } ).code };
	},
};
