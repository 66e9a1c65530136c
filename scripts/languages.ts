/**
 * Brings `languages/` up to the sources: the template, the Thai translation, and what WordPress reads of it.
 *
 *     npm run languages
 *     npm run languages -- --check
 *
 * New sentences are put into prakat-th.po without words; write them and run it again.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

import { po, type Catalogue } from 'gettext-parser';

import { EMPTY_CATALOGUE, entriesOf, merged, template, textOf } from './lib/languages/catalogue';
import { shippedFiles } from './lib/languages/shipped';
import { closureOf, messagesIn, scriptsOf } from './lib/languages/sources';

const COMMAND = 'npm run languages';
const ROOT = resolve( __dirname, '..' );
const DIRECTORY = join( ROOT, 'languages' );
const THAI = 'prakat-th.po';

/**
 * The Thai translation as it is on the disk.
 *
 * @param directory Where the translations are.
 */
export function thaiIn( directory = DIRECTORY ): Catalogue {
	const file = join( directory, THAI );
	return existsSync( file ) ? po.parse( readFileSync( file ) ) : EMPTY_CATALOGUE;
}

/**
 * Every file of `languages/`: name → bytes.
 *
 * @param before The Thai translation so far.
 */
export function languageFiles( before: Catalogue ): Map< string, Buffer > {
	const messages = messagesIn( ROOT );
	const thai = merged( messages, before );
	const scripts = new Map( scriptsOf( ROOT ).map( ( { built, entry } ) => [ built, closureOf( ROOT, entry ) ] ) );
	return new Map( [
		[ 'prakat.pot', Buffer.from( textOf( template( messages ) ) ) ],
		[ THAI, Buffer.from( textOf( thai ) ) ],
		...shippedFiles( thai, scripts ),
	] );
}

/**
 * What in a directory differs from the sources: "missing: …", "changed: …", "left over: …".
 *
 * @param directory Where the translations are.
 */
export function staleLanguages( directory = DIRECTORY ): string[] {
	const files = languageFiles( thaiIn( directory ) );
	const there = existsSync( directory ) ? readdirSync( directory ) : [];
	return [
		...[ ...files ].flatMap( ( [ name, bytes ] ) => {
			if ( ! there.includes( name ) ) {
				return [ `missing: ${ name }` ];
			}
			return readFileSync( join( directory, name ) ).equals( bytes ) ? [] : [ `changed: ${ name }` ];
		} ),
		...there.filter( ( name ) => ! files.has( name ) ).map( ( name ) => `left over: ${ name }` ),
	];
}

function write( directory: string ): void {
	const files = languageFiles( thaiIn( directory ) );
	mkdirSync( directory, { recursive: true } );
	for ( const [ name, bytes ] of files ) {
		writeFileSync( join( directory, name ), bytes );
	}
	for ( const name of readdirSync( directory ).filter( ( one ) => ! files.has( one ) ) ) {
		rmSync( join( directory, name ) );
	}
	const entries = entriesOf( thaiIn( directory ) );
	const waiting = entries.filter( ( { msgstr } ) => ! msgstr[ 0 ] );
	process.stdout.write(
		`Wrote ${ relative( process.cwd(), directory ) }: ${ entries.length } sentences, ${ waiting.length } without Thai words.\n`
	);
	waiting.forEach( ( { msgid } ) => process.stdout.write( `  ${ msgid }\n` ) );
}

function main( args: readonly string[] ): void {
	if ( ! args.includes( '--check' ) ) {
		write( DIRECTORY );
		return;
	}
	const stale = staleLanguages();
	if ( stale.length > 0 ) {
		process.stderr.write(
			`languages is not what the sources say. Run: ${ COMMAND }\n${ stale.map( ( line ) => `  ${ line }\n` ).join( '' ) }`
		);
		process.exitCode = 1;
	}
}

if ( process.argv[ 1 ] && resolve( process.argv[ 1 ] ) === __filename ) {
	main( process.argv.slice( 2 ) );
}
