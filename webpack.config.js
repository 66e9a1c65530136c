/**
 * What the browser gets: the blocks (scripts and script modules), the admin screens and the editor panels.
 *
 * plugin/build/blocks/<block>/  block.json, scripts, styles and render.php of each block in blocks/
 * plugin/build/admin/           index.js, index.asset.php, index.css (from src/admin/index.tsx)
 * plugin/build/editor/          the same from src/editor/index.tsx
 *
 * Called by scripts/build.mjs, which also cleans plugin/build, writes the blocks' manifest and copies the translations.
 */
process.env.WP_SOURCE_PATH ??= 'blocks';
process.env.WP_EXPERIMENTAL_MODULES ??= 'true';

const { existsSync } = require( 'node:fs' );
const path = require( 'node:path' );

const CONFIG = require.resolve( '@wordpress/scripts/config/webpack.config' );
/** Built beside and swapped in when whole, by scripts/build.mjs. */
const BUILD = process.env.PRAKAT_BUILD ?? path.resolve( __dirname, 'plugin/build' );

/** A fresh pair of configurations: their plugins keep what they saw, and must not be shared between compilations. */
function fresh() {
	delete require.cache[ CONFIG ];
	return require( CONFIG );
}

/** Screens that are no blocks: folder of src/ → entry file, those that exist. */
const screens = Object.fromEntries(
	[ 'admin', 'editor' ]
		.map( ( name ) => [ `${ name }/index`, path.resolve( __dirname, 'src', name, 'index.tsx' ) ] )
		.filter( ( [ , file ] ) => existsSync( file ) )
);

const [ scripts, modules ] = fresh();
const [ screenScripts ] = fresh();

/** The plugins that look for blocks in WP_SOURCE_PATH have nothing to do for the screens. */
const ABOUT_BLOCKS = [ 'CopyPlugin', 'PhpFilePathsPlugin' ];

const configurations = [
	{ ...scripts, name: 'blocks', output: { ...scripts.output, path: path.join( BUILD, 'blocks' ) } },
	{ ...modules, name: 'block modules', output: { ...modules.output, path: path.join( BUILD, 'blocks' ) } },
];

if ( Object.keys( screens ).length > 0 ) {
	configurations.push( {
		...screenScripts,
		name: 'screens',
		entry: screens,
		output: { ...screenScripts.output, path: BUILD, chunkFilename: 'chunks/[name].js?ver=[chunkhash]' },
		module: {
			...screenScripts.module,
			rules: [
				...screenScripts.module.rules,
				{ test: /\.m?js$/, include: /node_modules/, use: path.resolve( __dirname, 'scripts/lib/without-source-maps.cjs' ) },
			],
		},
		plugins: screenScripts.plugins.filter( ( plugin ) => plugin && ! ABOUT_BLOCKS.includes( plugin.constructor.name ) ),
	} );
}

module.exports = configurations;
