/**
 * Walks every way in which WordPress lets content be written or reached, on the native stack with each WordPress that is
 * supported, and writes what was found to `docs/write-paths.json` and `docs/write-paths.md`.
 *
 *     npm run write-paths [-- --wp 7.1] [--port 9560] [--filter write-rest,write-sql] [--test rest.put:,rest.patch:] [--document]
 *
 * Every actor on what is public, the one who may most in every other state, and for the chief ways every actor in every state;
 * --extent full does that for all. With --wp, --filter or --test only that is walked again, the rest stays as it was; --document
 * writes the page from the last walk. What a file of tests came to is written as soon as it has run.
 */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import path from 'node:path';

import { readOptions } from './lib/options.mjs';
import { KEEP, PLUGIN, ROOT, writable } from './lib/paths.mjs';
import { step } from './lib/steps.mjs';
import { selectFiles } from './lib/tests/wordpress.mjs';
import { runMain, Trouble } from './lib/trouble.mjs';
import { findWordPress } from './lib/wordpress/find.mjs';
import { NativeError, Stack } from './native/stack.mjs';
import { type Came, type Declared, DOCUMENT, readWalked, RESULTS, type Walk, walkedOn, type Walks, writePaths } from './paths/document';

/** The WordPress versions that are supported: the previous and the current major. */
const VERSIONS = [ '6.8', '7.1' ];

/** Versions of which everything is being walked again, and of which nothing of before is kept therefore. */
const begun = new Set< string >();

/** What a file of tests is told of that was cut off. */
const CUT = /^Every test of paths\/\S+ is run\.$/;

interface Options {
	port?: string;
	wp?: string;
	filter?: string;
	test?: string;
	extent?: string;
	document?: boolean;
}

void runMain( async () => {
	const options = readOptions( {
		port: { type: 'string' },
		wp: { type: 'string' },
		filter: { type: 'string' },
		test: { type: 'string' },
		extent: { type: 'string' },
		document: { type: 'boolean' },
	} ) as Options;
	const declared = JSON.parse( execFileSync( 'php', [ path.join( ROOT, 'scripts/paths/list.php' ) ], { encoding: 'utf8' } ) ) as Declared;
	try {
		const versions = options.wp ? [ options.wp ] : VERSIONS;
		for ( const version of options.document ? [] : versions ) {
			await walk( version, options, ( found ) => record( declared, version, found, ! ( options.filter ?? options.test ) ) );
		}
	} catch ( error ) {
		throw error instanceof NativeError ? new Trouble( error.message, error.message ) : error;
	}
	const walks = record( declared );
	const failed = Object.values( walks ).flatMap( ( { tests } ) =>
		Object.values( tests ).filter( ( { result } ) => result === 'failed' )
	);
	console.log( `\n${ failed.length } failed; docs/write-paths.md is written` );
	return failed.length > 0 ? 1 : 0;
} );

/**
 * Writes what was found, beside what was found before; another walk may be writing too, of the other version.
 *
 * @param declared The lists.
 * @param version  Which WordPress.
 * @param found    Of it; without it the page alone is written.
 * @param anew     Whether all of it is walked again.
 */
function record( declared: Declared, version = '', found: Walk | null = null, anew = false ): Walks {
	const { whole, walks } = existsSync( RESULTS ) ? readWalked() : { whole: false, walks: {} as Walks };
	if ( found ) {
		const before = anew && ! begun.has( version ) ? {} : ( walks[ version ]?.tests ?? {} );
		begun.add( version );
		walks[ version ] = { ...found, tests: { ...before, ...found.tests } };
	}
	// What no list holds any longer is no longer told, nor that a file was cut off once it has run.
	const known = new Set( [ ...Object.values( declared.write ), ...Object.values( declared.reach ) ].flat().map( ( { test } ) => test ) );
	for ( const one of Object.values( walks ) ) {
		one.tests = Object.fromEntries(
			Object.entries( one.tests ).filter(
				( [ test, { result } ] ) =>
					known.has( test ) || ( /^(?:Every|What) /.test( test ) && ! ( CUT.test( test ) && result !== 'failed' ) )
			)
		);
	}
	const every = [ ...Object.values( declared.write ), ...Object.values( declared.reach ) ].flat();
	const all = VERSIONS.every( ( name ) => walks[ name ] ) && every.every( ( one ) => walkedOn( one, walks ).missing.length === 0 );
	writeFileSync( RESULTS, `${ JSON.stringify( { whole: whole || all, walks }, null, '\t' ) }\n` );
	writeFileSync( DOCUMENT, writePaths( declared, walks ) );
	return walks;
}

/**
 * One WordPress, from an empty site.
 *
 * @param wanted  Its version.
 * @param options As given.
 * @param found   Is told of each file of tests as it has run.
 */
async function walk( wanted: string, options: Options, found: ( walk: Walk ) => void ): Promise< void > {
	const tree = await findWordPress( wanted );
	const stack = new Stack( writable( path.join( KEEP, 'native', `paths-${ wanted }` ) ), {
		port: Number( options.port ?? 9560 ),
		wordpress: tree.folder,
		plugin: PLUGIN,
		// Nobody misses this database after a power cut.
		mariadb: [ '--innodb-flush-log-at-trx-commit=0', '--innodb-flush-method=nosync', '--innodb-doublewrite=0' ],
		patience: 3600,
	} );
	await step( `WordPress ${ tree.version }`, `เวิร์ดเพรส ${ tree.version }`, async () => {
		await stack.down();
		await stack.up();
		stack.install();
	} );
	try {
		const token = randomBytes( 16 ).toString( 'hex' );
		const door = JSON.stringify( path.join( ROOT, 'tests/wordpress/runner/http.php' ) );
		writeFileSync(
			path.join( stack.root, 'prakat-tests.php' ),
			`<?php\nconst PRAKAT_TESTS_TOKEN = '${ token }';\nrequire ${ door };\n`
		);
		const told = {
			wordpress: tree.version,
			php: stack.phpRun( [ '-r', 'echo PHP_MAJOR_VERSION . "." . PHP_MINOR_VERSION;' ] ).trim(),
			database: stack
				.sql( 'SELECT VERSION()' )
				.trim()
				.replace( /^([\d.]+)-MariaDB.*/s, 'MariaDB $1' ),
		};
		for ( const file of selectFiles( 'paths/' ).files.filter( ( name ) =>
			( options.filter ?? '' ).split( ',' ).some( ( part ) => name.includes( part ) )
		) ) {
			for ( const test of ( options.test ?? '' ).split( ',' ) ) {
				found( { ...told, tests: await runFile( stack.url, token, file, test, options.extent ) } );
			}
		}
	} finally {
		await stack.down();
	}
}

/** A line of the runner (tests/wordpress/runner/Runner.php). */
interface Line {
	test?: string;
	result: Came[ 'result' ];
	message?: string;
	notes?: { tried?: number; found?: number };
	totals?: unknown;
}

/**
 * @param url    Of the site.
 * @param token  Of its door.
 * @param file   Under tests/wordpress.
 * @param test   Part of the sentence of those that are wanted.
 * @param extent How far to go.
 */
async function runFile( url: string, token: string, file: string, test: string, extent = 'quick' ): Promise< Record< string, Came > > {
	const started = performance.now();
	const answer = await read( `${ url }/prakat-tests.php?${ new URLSearchParams( { file, filter: test } ) }`, {
		'X-Prakat-Token': token,
		'X-Prakat-Walk': extent,
	} );
	const tests: Record< string, Came > = {};
	let whole = false;
	let last = '';
	for ( const text of answer.split( '\n' ).filter( Boolean ) ) {
		let said: Line;
		try {
			said = JSON.parse( text ) as Line;
		} catch {
			last = text;
			continue;
		}
		last = text;
		whole ||= said.totals !== undefined;
		if ( said.test !== undefined ) {
			tests[ said.test ] = {
				result: said.result,
				...said.notes,
				...( said.result === 'passed' ? {} : { message: said.message ?? '' } ),
			};
			if ( said.result === 'failed' ) {
				console.log( `  ✗ ${ said.test }\n     ${ said.message?.slice( 0, 800 ) }` );
			}
		}
	}
	tests[ `Every test of ${ file } is run.` ] = whole
		? { result: 'passed' }
		: { result: 'failed', message: `the run was cut off: ${ last.slice( 0, 400 ) }` };
	if ( ! whole ) {
		console.log( `  ✗ ${ file } was cut off: ${ last.slice( 0, 400 ) }` );
	}
	console.log( `  · ${ file }: ${ Object.keys( tests ).length - 1 } tests, ${ Math.round( ( performance.now() - started ) / 1000 ) } s` );
	return tests;
}

/**
 * Reads an answer however long it takes: fetch() gives up after five minutes of silence.
 *
 * @param url     Where.
 * @param headers Of the request.
 */
function read( url: string, headers: Record< string, string > ): Promise< string > {
	return new Promise( ( done, failed ) => {
		get( url, { headers }, ( answer ) => {
			let text = '';
			answer.setEncoding( 'utf8' );
			answer.on( 'data', ( part: string ) => ( text += part ) );
			answer.on( 'end', () => done( text ) );
			answer.on( 'error', failed );
		} ).on( 'error', failed );
	} );
}
