/**
 * plugin/build from src/, blocks/ and languages/.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './commands.mjs';
import { fingerprint } from './fresh.mjs';
import { KEEP, PLUGIN, ROOT, writable } from './paths.mjs';
import { Trouble } from './trouble.mjs';

const BUILD = path.join( PLUGIN, 'build' );
const NEW = path.join( KEEP, `build-${ process.pid }` );
const STAMP = path.join( BUILD, '.sources' );
const SOURCES = [ 'src', 'blocks', 'languages', 'webpack.config.js', 'tsconfig.json', 'package-lock.json', 'scripts/lib/build.mjs' ];

/** @return {boolean} Whether plugin/build is what the sources say. */
export function buildIsCurrent() {
	return existsSync( STAMP ) && readFileSync( STAMP, 'utf8' ) === fingerprint( ROOT, SOURCES );
}

/** Builds anew, from nothing, beside the old build, which stays when something fails. */
export async function build() {
	const now = fingerprint( ROOT, SOURCES );
	rmSync( NEW, { recursive: true, force: true } );
	writable( NEW );
	if ( anythingToCompile() ) {
		await tool( [ 'build', '--experimental-modules', '--source-path=blocks' ] );
	}
	if ( blockFolders().length > 0 ) {
		// wp-scripts' own --blocks-manifest hides its failures: this step does not.
		await tool( [ 'build-blocks-manifest', `--input=${ NEW }/blocks`, `--output=${ NEW }/blocks/blocks-manifest.php` ] );
		demandWholeBlocks();
	}
	copyTranslations();
	writeFileSync( path.join( NEW, '.sources' ), now );
	// Renaming works within one disk only; .prakat may be on another.
	rmSync( BUILD, { recursive: true, force: true } );
	cpSync( NEW, BUILD, { recursive: true } );
	rmSync( NEW, { recursive: true, force: true } );
}

/** @return {boolean} Whether there is a block or a screen. */
function anythingToCompile() {
	return (
		[ 'src/admin/index.tsx', 'src/editor/index.tsx' ].some( ( file ) => existsSync( path.join( ROOT, file ) ) ) ||
		blockFolders().length > 0
	);
}

/** @return {string[]} The folders of blocks/ that hold a block. */
function blockFolders() {
	const folder = path.join( ROOT, 'blocks' );
	return existsSync( folder ) ? readdirSync( folder ).filter( ( name ) => existsSync( path.join( folder, name, 'block.json' ) ) ) : [];
}

/** wp-scripts leaves files out without an error: every file that a block.json names must have been built. */
function demandWholeBlocks() {
	for ( const name of blockFolders() ) {
		const folder = path.join( NEW, 'blocks', name );
		const block = JSON.parse( readFileSync( path.join( folder, 'block.json' ), 'utf8' ) );
		const named = [ 'editorScript', 'script', 'viewScript', 'viewScriptModule', 'editorStyle', 'style', 'viewStyle', 'render' ]
			.flatMap( ( key ) => block[ key ] ?? [] )
			.filter( ( /** @type {string} */ value ) => value.startsWith( 'file:' ) );
		for ( const value of named ) {
			if ( ! existsSync( path.join( folder, value.slice( 'file:'.length ) ) ) ) {
				throw new Trouble(
					`The build left out ${ value } of the block ${ name }.`,
					`การ build ขาดไฟล์ ${ value } ของบล็อก ${ name }`
				);
			}
		}
	}
}

function copyTranslations() {
	const from = path.join( ROOT, 'languages' );
	const shipped = existsSync( from ) ? readdirSync( from ).filter( ( name ) => /\.(mo|json|l10n\.php)$/.test( name ) ) : [];
	mkdirSync( path.join( NEW, 'languages' ), { recursive: true } );
	shipped.forEach( ( name ) => cpSync( path.join( from, name ), path.join( NEW, 'languages', name ) ) );
}

/** @param {string[]} args For wp-scripts. */
async function tool( args ) {
	const { code, out, err } = await run(
		process.execPath,
		[ path.join( ROOT, 'node_modules/@wordpress/scripts/bin/wp-scripts.js' ), ...args ],
		{
			cwd: ROOT,
			env: { ...process.env, NODE_ENV: 'production', WP_SOURCE_PATH: 'blocks', WP_EXPERIMENTAL_MODULES: 'true', PRAKAT_BUILD: NEW },
		}
	);
	if ( code !== 0 ) {
		const said = `${ out }\n${ err }`.trim();
		const errors = said.split( /\n\s*\n/ ).filter( ( block ) => /error/i.test( block ) );
		console.error(
			( errors.length ? errors.map( ( block ) => block.split( '\n' ).slice( 0, 4 ).join( '\n' ) ).join( '\n' ) : said ).slice(
				0,
				4000
			)
		);
		throw new Trouble(
			`The build failed (${ args[ 0 ] }); what the tools said is above.`,
			`การ build ล้มเหลว (${ args[ 0 ] }) ดูรายละเอียดด้านบน`
		);
	}
}
