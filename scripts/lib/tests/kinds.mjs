/**
 * The kinds of tests, each with the site it needs.
 */
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { KEEP } from '../paths.mjs';
import { addDemonstration } from '../site/demonstration.mjs';
import { freePort } from '../site/server.mjs';
import { openSite } from '../site/site.mjs';
import { seconds, step } from '../steps.mjs';
import { makeZip } from '../zip.mjs';
import { runBrowserTests } from './browser.mjs';
import { Complaints } from './complaints.mjs';
import { runTypes } from './types.mjs';
import { runUnitTests } from './unit.mjs';
import { runningSite, runWordPressTests, selectFiles } from './wordpress.mjs';

/**
 * @typedef {{ filter?: string, site?: string, php?: string, wp?: string }} Options
 * @typedef {import( './results.mjs' ).Results} Results
 */

/** @param {string} folder A site's. */
const logOf = ( folder ) => path.join( folder, 'log/debug.log' );

/** @param {string} name Of a site that is up already. */
const complaintsOf = ( name ) => new Complaints( [ logOf( path.join( KEEP, 'sites', name ) ) ] );

/** @type {Record<string, ( options: Options, results: Results ) => Promise<void>>} */
const RUN = {
	types: ( _, results ) => runTypes( results ),
	unit: ( { filter }, results ) => runUnitTests( results, filter ),
	wordpress: async ( options, results ) => {
		if ( options.site ) {
			const complaints = complaintsOf( options.site );
			await runWordPressTests( [ runningSite( options.site ) ], results, options );
			complaints.count( results, 'wordpress' );
			return;
		}
		const sites = [ await newSite( 'tests-wordpress', options, true ) ];
		try {
			// One site keeps one core busy.
			if ( availableParallelism() > 1 && selectFiles( options.filter ).files.length > 1 ) {
				sites.push( await newSite( 'tests-wordpress-beside', options, true ) );
			}
			await runWordPressTests(
				sites.map( ( site ) => ( { url: site.url, token: site.facts.token } ) ),
				results,
				options
			);
			new Complaints(
				sites.map( ( site ) => logOf( site.folder ) ),
				true
			).count( results, 'wordpress' );
		} finally {
			await Promise.all( sites.map( ( site ) => site.stop() ) );
		}
	},
	browser: async ( options, results ) => {
		if ( options.site ) {
			const complaints = complaintsOf( options.site );
			await runBrowserTests( runningSite( options.site ), results, options.filter );
			complaints.count( results, 'browser' );
			return;
		}
		const site = await newSite( 'tests-browser', options );
		await addDemonstration( site );
		await runBrowserTests( { url: site.url, demonstration: site.facts.demonstration }, results, options.filter ).finally( site.stop );
		new Complaints( [ logOf( site.folder ) ], true ).count( results, 'browser' );
	},
};

/**
 * Runs one kind; when it cannot even begin, that is one failed test, and the others still run.
 *
 * @param {string}  kind    types, unit, wordpress or browser.
 * @param {Options} options What was asked for.
 * @param {Results} results Where to count.
 */
export async function runKind( kind, options, results ) {
	const started = performance.now();
	console.log( `\n${ kind }` );
	try {
		await /** @type {(typeof RUN)[string]} */ ( RUN[ kind ] )( options, results );
	} catch ( error ) {
		results.add( { kind, name: `the tests can be run`, result: 'failed', message: /** @type {Error} */ ( error ).message } );
	}
	console.log( `  ${ kind }: ${ seconds( started ) }` );
}

/**
 * A fresh site with the plugin installed from its zip, as an agency installs it.
 *
 * @param {string}                                                    name     Of the site.
 * @param {Options}                                                   options  PHP and WordPress.
 * @param {boolean}                                                   still    Without background work of its own, and with one worker: of two, one does
 *                                                                             not see that the other has removed a folder.
 */
function newSite( name, { php, wp }, still = false ) {
	return step( 'Make a fresh site with the plugin from its zip', 'สร้างเว็บไซต์ใหม่และติดตั้งปลั๊กอินจากไฟล์ zip', async ( note ) => {
		const pluginZip = makeZip( path.join( KEEP, 'zip' ) ).file;
		const site = await openSite( {
			name,
			port: await freePort(),
			php,
			wp,
			reset: true,
			tests: true,
			still,
			...( still && { workers: 1 } ),
			pluginZip,
		} );
		note( `WordPress ${ site.facts.version }, PHP ${ site.runsPhp }` );
		if ( site.note ) {
			await site.stop();
			throw new Error( `the plugin does not load: ${ site.note }` );
		}
		return site;
	} );
}
