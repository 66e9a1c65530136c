/**
 * Writes `plugin/contract/` from `src/`, or with `--check` says whether it is fresh.
 *
 *     npm run contracts
 *     npm run contracts -- --check
 *     npm run contracts -- --directory <another directory>
 */

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

import { checklists, compileChecklists } from '../src/checklists';
import { renderWords } from '../src/react/words';
import { canonicalJson, compileEntry, entry, phpFile, problems, sha256 } from '../src/sdk';
import { contracts } from '../src/sections';
import { definition, reasons, refusals } from '../src/workflow';

const COMMAND = 'npm run contracts';
const DIRECTORY = resolve( __dirname, '../plugin/contract' );

/** Every generated file: path inside `plugin/contract` → its text. */
export function contractFiles(): Map< string, string > {
	const header = compileEntry( entry );
	const documents: [ string, unknown, string ][] = [
		...contracts.map( ( contract ): [ string, unknown, string ] => [
			`sections/${ contract.id }.php`,
			contract,
			`The contract of the section “${ contract.id }”.`,
		] ),
		[ 'entry.php', header, 'The contract of the entry header.' ],
		[ 'problems.php', problems, 'What can be wrong with a value, in words.' ],
		[ 'checklists.php', compileChecklists( checklists, contracts ), 'What must be public, and which sections answer it.' ],
		[ 'workflow.php', { ...definition, reasons }, 'States, acts, duties and edges of the approval.' ],
		[ 'refusals.php', refusals, 'Every “no” of the workflow and the edges, in words.' ],
		[ 'render.php', { words: renderWords }, 'The words that the public pages say by themselves.' ],
	];
	const index = {
		contractVersion: 1,
		sections: contracts.map( ( contract ) => contract.id ),
		hash: sha256( canonicalJson( documents.map( ( [ path, value ] ) => [ path, value ] ) ) ),
	};
	return new Map(
		[ ...documents, [ 'index.php', index, 'The sections in their order, and one hash over all contracts.' ] as const ].map(
			( [ path, value, title ] ) => [ path, phpFile( value, title, COMMAND ) ]
		)
	);
}

function present( directory: string, within = '' ): string[] {
	if ( ! existsSync( directory ) ) {
		return [];
	}
	return readdirSync( directory, { withFileTypes: true } ).flatMap( ( found ) =>
		found.isDirectory() ? present( join( directory, found.name ), `${ within }${ found.name }/` ) : [ within + found.name ]
	);
}

/**
 * What in a directory differs from the contracts: "missing: …", "changed: …", "left over: …".
 *
 * @param directory Where the contracts were written.
 */
export function staleFiles( directory = DIRECTORY ): string[] {
	const files = contractFiles();
	const there = new Set( present( directory ) );
	const wrong = [ ...files ].flatMap( ( [ path, text ] ) => {
		if ( ! there.has( path ) ) {
			return [ `missing: ${ path }` ];
		}
		return readFileSync( join( directory, path ), 'utf8' ) === text ? [] : [ `changed: ${ path }` ];
	} );
	const left = [ ...there ].filter( ( path ) => ! files.has( path ) );
	return [ ...wrong, ...left.map( ( path ) => `left over: ${ path }` ) ];
}

function write( directory: string ): void {
	const files = contractFiles();
	for ( const [ path, text ] of files ) {
		mkdirSync( dirname( join( directory, path ) ), { recursive: true } );
		writeFileSync( join( directory, path ), text );
	}
	for ( const path of present( directory ) ) {
		if ( ! files.has( path ) ) {
			rmSync( join( directory, path ) );
		}
	}
	process.stdout.write( `Wrote ${ files.size } contracts to ${ relative( process.cwd(), directory ) }.\n` );
}

function main( args: readonly string[] ): void {
	const at = args.indexOf( '--directory' );
	const directory = resolve( ( at >= 0 && args[ at + 1 ] ) || DIRECTORY );
	if ( ! args.includes( '--check' ) ) {
		write( directory );
		return;
	}
	const stale = staleFiles( directory );
	if ( stale.length > 0 ) {
		process.stderr.write(
			`${ relative( process.cwd(), directory ) } is not what src/ says. Run: ${ COMMAND }\n${ stale.map( ( line ) => `  ${ line }\n` ).join( '' ) }`
		);
		process.exitCode = 1;
	}
}

if ( process.argv[ 1 ] && resolve( process.argv[ 1 ] ) === __filename ) {
	main( process.argv.slice( 2 ) );
}
