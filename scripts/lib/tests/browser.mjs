import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { browserFlags, findBrowser } from '../browser.mjs';
import { run } from '../commands.mjs';
import { KEEP, ROOT } from '../paths.mjs';

/**
 * tests/e2e, by Playwright, on a site with the demonstration.
 *
 * @param {{ url: string, demonstration?: unknown }} site     Where to look.
 * @param {import( './results.mjs' ).Results}        results  Where to count.
 * @param {string}                                   [filter] Part of a path.
 */
export async function runBrowserTests( site, results, filter ) {
	const folder = path.join( ROOT, 'tests/e2e' );
	if (
		! existsSync( folder ) ||
		! readdirSync( folder, { recursive: true, encoding: 'utf8' } ).some( ( name ) => name.endsWith( '.spec.ts' ) )
	) {
		return;
	}
	const file = path.join( KEEP, 'browser/results.json' );
	mkdirSync( path.dirname( file ), { recursive: true } );
	rmSync( file, { force: true } );
	const env = {
		...process.env,
		PRAKAT_URL: site.url,
		PRAKAT_CHROMIUM: await findBrowser(),
		PRAKAT_CHROMIUM_FLAGS: browserFlags().join( ' ' ),
		PRAKAT_DEMONSTRATION: JSON.stringify( site.demonstration ?? null ),
		PLAYWRIGHT_JSON_OUTPUT_NAME: file,
		FORCE_COLOR: '0',
	};
	const args = [
		path.join( ROOT, 'node_modules/@playwright/test/cli.js' ),
		'test',
		'--reporter=list,json',
		...( filter ? [ filter ] : [] ),
	];
	const { out, err } = await run( process.execPath, args, {
		cwd: ROOT,
		env,
		onLine: ( line ) => /^\s+[✓✘-]\s/.test( line ) && console.log( line.replace( /^\s+/, '  ' ) ),
	} );
	if ( ! existsSync( file ) ) {
		results.add( {
			kind: 'browser',
			name: 'Playwright runs',
			result: 'failed',
			message: `${ out }\n${ err }`.trim().split( '\n' ).slice( -20 ).join( '\n     ' ),
		} );
		return;
	}
	const report = JSON.parse( readFileSync( file, 'utf8' ) );
	for ( const error of report.errors ?? [] ) {
		results.add( { kind: 'browser', name: 'Playwright reads the tests', result: 'failed', message: error.message } );
	}
	( report.suites ?? [] ).forEach( ( /** @type {any} */ suite ) => count( suite, results ) );
}

/** @param {string | undefined} text A message, perhaps in colours. */

const plain = ( text ) => text?.replace( /\u001b\[\d+m/g, '' );

/**
 * @param {any}                               suite   Of Playwright's report.
 * @param {import( './results.mjs' ).Results} results Where to count.
 */
function count( suite, results ) {
	for ( const spec of suite.specs ?? [] ) {
		for ( const one of spec.tests ) {
			const last = one.results.at( -1 );
			const reason = one.annotations.find( ( /** @type {any} */ { type } ) => type === 'skip' )?.description;
			results.add( {
				kind: 'browser',
				name: `[${ one.projectName }] ${ spec.file }: ${ spec.title }`,
				result:
					/** @type {const} */ ( { skipped: 'skipped', expected: 'passed' } )[ /** @type {'skipped'} */ ( one.status ) ] ??
					'failed',
				message: one.status === 'skipped' ? reason : plain( last?.error?.message )?.split( '\n' ).slice( 0, 15 ).join( '\n     ' ),
			} );
		}
	}
	( suite.suites ?? [] ).forEach( ( /** @type {any} */ inner ) => count( inner, results ) );
}
