/**
 * Turns TypeScript (and packages that are ES modules only) into what Jest runs. Types are checked by tsc, not here.
 */
const { createHash } = require( 'node:crypto' );
const esbuild = require( 'esbuild' );

/** @type {import( 'esbuild' ).TransformOptions} */
const options = {
	format: 'cjs',
	target: 'node20',
	jsx: 'automatic',
	sourcemap: 'inline',
	supported: { 'dynamic-import': false },
};

module.exports = {
	/**
	 * @param {string} source Text of a file.
	 * @param {string} file   Its path.
	 */
	getCacheKey: ( source, file ) =>
		createHash( 'sha1' ).update( esbuild.version ).update( JSON.stringify( options ) ).update( file ).update( source ).digest( 'hex' ),
	/**
	 * @param {string} source Text of a file.
	 * @param {string} file   Its path.
	 */
	process: ( source, file ) => {
		const isModule = file.endsWith( '.mjs' );
		const loader = /** @type {import( 'esbuild' ).Loader} */ ( /\.(tsx?)$/.exec( file )?.[ 1 ] ?? 'jsx' );
		const own = isModule
			? // A module knows its own address; what Jest runs is CommonJS.
				{
					define: { 'import.meta.url': 'importMetaUrl' },
					banner: 'const importMetaUrl = require( "node:url" ).pathToFileURL( __filename ).href;',
				}
			: {};
		return { code: esbuild.transformSync( source, { ...options, ...own, loader, sourcefile: file } ).code };
	},
};
