/**
 * Walks every way in which WordPress lets content be written or reached, on the native stack with each WordPress that is
 * supported, and writes what was found to `docs/write-paths.json` and `docs/write-paths.md`.
 *
 *     npm run write-paths [-- --wp 7.1] [--port 9560] [--filter write-rest,write-sql] [--document]
 *
 * Every actor on what is public, the one who may most in every other state, and for the chief ways every actor in every state;
 * --extent full does that for all. With --wp or --filter only that is walked again, the rest stays as it was; --document writes
 * the page from the last walk.
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
import { type Came, type Declared, DOCUMENT, readWalked, RESULTS, type Walk, type Walks, writePaths } from './paths/document';

/** The WordPress versions that are supported: the previous and the current major. */
const VERSIONS = [ '6.8', '7.1' ];

interface Options {
	port?: string;
	wp?: string;
	filter?: string;
	extent?: string;
	document?: boolean;
}

void runMain( async () => {
	const options = readOptions( {
		port: { type: 'string' },
		wp: { type: 'string' },
		filter: { type: 'string' },
		extent: { type: 'string' },
		document: { type: 'boolean' },
	} ) as Options;
	const walked = existsSync( RESULTS ) ? readWalked() : { whole: false, walks: {} };
	const walks: Walks = walked.walks;
	try {
		const wanted = options.wp ? [ options.wp ] : VERSIONS;
		for ( const version of options.document ? [] : wanted ) {
			const found = await walk( version, options );
			const before = options.filter ? ( walks[ version ]?.tests ?? {} ) : {};
			walks[ version ] = { ...found, tests: { ...before, ...found.tests } };
		}
	} catch ( error ) {
		throw error instanceof NativeError ? new Trouble( error.message, error.message ) : error;
	}
	const declared = JSON.parse( execFileSync( 'php', [ path.join( ROOT, 'scripts/paths/list.php' ) ], { encoding: 'utf8' } ) ) as Declared;
	// What no list holds any longer is no longer told.
	const known = new Set( [ ...Object.values( declared.write ), ...Object.values( declared.reach ) ].flat().map( ( { test } ) => test ) );
	for ( const one of Object.values( walks ) ) {
		one.tests = Object.fromEntries(
			Object.entries( one.tests ).filter( ( [ test ] ) => known.has( test ) || /^(?:Every|What) /.test( test ) )
		);
	}
	const whole = walked.whole || ( ! options.wp && ! options.filter && ! options.document );
	writeFileSync( RESULTS, `${ JSON.stringify( { whole, walks }, null, '\t' ) }\n` );
	writeFileSync( DOCUMENT, writePaths( declared, walks ) );
	const failed = Object.values( walks ).flatMap( ( { tests } ) =>
		Object.values( tests ).filter( ( { result } ) => result === 'failed' )
	);
	console.log( `\n${ failed.length } failed; docs/write-paths.md is written` );
	return failed.length > 0 ? 1 : 0;
} );

/**
 * One WordPress, from an empty site.
 *
 * @param wanted  Its version.
 * @param options As given.
 */
async function walk( wanted: string, options: Options ): Promise< Walk > {
	const tree = await findWordPress( wanted );
	const stack = new Stack( writable( path.join( KEEP, 'native', `paths-${ wanted }` ) ), {
		port: Number( options.port ?? 9560 ),
		wordpress: tree.folder,
		plugin: PLUGIN,
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
		let tests: Record< string, Came > = {};
		for ( const file of selectFiles( 'paths/' ).files.filter( ( name ) =>
			( options.filter ?? '' ).split( ',' ).some( ( part ) => name.includes( part ) )
		) ) {
			tests = { ...tests, ...( await runFile( stack.url, token, file, options.extent ?? 'quick' ) ) };
		}
		return {
			wordpress: tree.version,
			php: stack.phpRun( [ '-r', 'echo PHP_MAJOR_VERSION . "." . PHP_MINOR_VERSION;' ] ).trim(),
			database: stack
				.sql( 'SELECT VERSION()' )
				.trim()
				.replace( /^([\d.]+)-MariaDB.*/s, 'MariaDB $1' ),
			tests,
		};
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
 * @param extent How far to go.
 */
async function runFile( url: string, token: string, file: string, extent: string ): Promise< Record< string, Came > > {
	const started = performance.now();
	const answer = await read( `${ url }/prakat-tests.php?${ new URLSearchParams( { file, filter: '' } ) }`, {
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
	if ( ! whole ) {
		console.log( `  ✗ ${ file } was cut off: ${ last.slice( 0, 400 ) }` );
		tests[ `Every test of ${ file } is run.` ] = { result: 'failed', message: `the run was cut off: ${ last.slice( 0, 400 ) }` };
	}
	console.log( `  · ${ file }: ${ Object.keys( tests ).length } tests, ${ Math.round( ( performance.now() - started ) / 1000 ) } s` );
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
