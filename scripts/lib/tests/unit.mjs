import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { run } from '../commands.mjs';
import { KEEP, ROOT } from '../paths.mjs';

/** What a test's error says, without the stack and the colours. */
const short = ( /** @type {string[]} */ messages ) =>
	messages
		.join( '\n' )

		.replace( /\u001b\[\d+m/g, '' )
		.split( '\n' )
		.filter( ( line ) => ! /^\s+at .*node_modules/.test( line ) )
		.slice( 0, 25 )
		.join( '\n     ' );

/**
 * tests/unit and tests/contract, by Jest.
 *
 * @param {import( './results.mjs' ).Results} results  Where to count.
 * @param {string}                            [filter] Part of a path.
 */
export async function runUnitTests( results, filter ) {
	const file = path.join( KEEP, 'jest-results.json' );
	mkdirSync( KEEP, { recursive: true } );
	rmSync( file, { force: true } );
	const args = [ '--config', 'jest.config.cjs', '--json', `--outputFile=${ file }`, '--silent', '--passWithNoTests', '--maxWorkers=50%' ];
	const { err } = await run(
		process.execPath,
		[ path.join( ROOT, 'node_modules/jest/bin/jest.js' ), ...args, ...( filter ? [ filter ] : [] ) ],
		{
			cwd: ROOT,
			onLine: ( line ) => {
				const [ , verdict, suite ] = /^(PASS|FAIL) \S+ (\S+)/.exec( line ) ?? [];
				if ( suite ) {
					console.log( `  ${ verdict === 'PASS' ? '·' : '✗' } ${ suite }` );
				}
			},
		}
	);
	let report;
	try {
		report = JSON.parse( readFileSync( file, 'utf8' ) );
	} catch {
		results.add( {
			kind: 'unit',
			name: 'Jest runs',
			result: 'failed',
			message: err.trim().split( '\n' ).slice( -20 ).join( '\n     ' ),
		} );
		return;
	}
	for ( const suite of report.testResults ) {
		const name = path.relative( ROOT, suite.name );
		if ( suite.assertionResults.length === 0 && suite.status === 'failed' ) {
			results.add( { kind: 'unit', name, result: 'failed', message: short( [ suite.message ] ) } );
		}
		for ( const one of suite.assertionResults ) {
			const result = one.status === 'passed' || one.status === 'failed' ? one.status : 'skipped';
			results.add( {
				kind: 'unit',
				name: `${ name }: ${ one.fullName }`,
				result,
				message: result === 'failed' ? short( one.failureMessages ) : `marked ${ one.status } in ${ name }`,
			} );
		}
	}
}
