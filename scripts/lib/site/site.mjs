/**
 * A WordPress site of our own: a folder that stays between runs, made whole or not at all.
 *
 * .prakat/sites/<name>/
 *   wordpress/   its own copy of WordPress, with its database and uploads
 *   log/         debug.log (WordPress, WP_DEBUG is on) and playground.log
 *   site.json    written last: a folder without it was never finished and is made anew
 *   running.json who runs it at the moment
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unpackZip } from '../archive.mjs';
import { KEEP, PLUGIN, ROOT, writable } from '../paths.mjs';
import { Trouble } from '../trouble.mjs';
import { copyTree, findWordPress } from '../wordpress/find.mjs';
import { answers } from '../wordpress/tree.mjs';
import { DEMO_MOUNT } from './demonstration.mjs';
import { broken, startServer } from './server.mjs';

/**
 * @typedef {object} SiteOptions
 * @property {string}   name       Folder name: letters, digits, hyphens.
 * @property {number}   port       Of 127.0.0.1.
 * @property {string|undefined}  [php]       One of PHP_VERSIONS.
 * @property {string|undefined}  [wp]        Version, folder or zip.
 * @property {boolean} [reset]     Throw the site away first.
 * @property {string|undefined}  [pluginZip] Install this zip instead of showing the working tree's plugin/ to WordPress.
 * @property {number}  [workers]   Requests answered at the same time.
 * @property {boolean} [still]     No visitor sets off background work: what a test finds was done by it alone.
 * @property {boolean} [tests]     Give the site its door for tests (/prakat-tests.php, see tests/wordpress/runner).
 *
 * @typedef {{ version: string, php: string, token: string, salt: string, demonstration?: import( './demonstration.mjs' ).Demonstration }} SiteFacts
 * @typedef {object} More
 * @property {string}              folder      Where it lies.
 * @property {SiteFacts}           facts       What is kept about it.
 * @property {string}              runsPhp     Its PHP, this time.
 * @property {boolean}             isNew       Made by this run.
 * @property {string}              note        Why the plugin does not run; empty when it does.
 * @property {boolean}             interrupted A signal asked it to end.
 * @property {() => string | null} lastFatal   The last fatal error that WordPress logged.
 * @property {() => void}          keep        Says that a new site is whole: the next run finds it. Without it, it is made anew.
 * @typedef {import( './server.mjs' ).Server & More} Site
 */

/** The administrator of every site made here. */
export const ADMIN = { user: 'admin', password: 'password' };

/**
 * Brings a site up, making it first when there is none. A new one is whole when its keep() is called.
 *
 * @param {SiteOptions} options What site.
 * @return {Promise<Site>} Up and answering.
 */
export async function openSite( options ) {
	if ( ! /^[a-z0-9][a-z0-9-]*$/i.test( options.name ) ) {
		throw new Trouble(
			`“${ options.name }” cannot be a site's name; use letters, digits and hyphens.`,
			`ชื่อเว็บไซต์ “${ options.name }” ใช้ไม่ได้ กรุณาใช้ตัวอักษรอังกฤษ ตัวเลข และขีดกลาง`
		);
	}
	const folder = path.join( writable( path.join( KEEP, 'sites' ) ), options.name );
	demandNotRunning( folder );
	if ( options.reset || ! existsSync( path.join( folder, 'site.json' ) ) ) {
		rmSync( folder, { recursive: true, force: true } );
	}
	return existsSync( folder ) ? reopen( folder, options ) : make( folder, options );
}

/**
 * @param {string}      folder  The site's.
 * @param {SiteOptions} options What was asked for.
 * @return {Promise<Site>} The site as it was left.
 */
async function reopen( folder, options ) {
	const facts = readFacts( folder );
	if ( options.wp && ! ( await isWanted( facts.version, options.wp ) ) ) {
		throw new Trouble(
			`The site in ${ folder } runs WordPress ${ facts.version }, not ${ options.wp }; add --reset to make a new one.`,
			`เว็บไซต์ใน ${ folder } ใช้ WordPress ${ facts.version } ไม่ใช่ ${ options.wp } กรุณาเพิ่ม --reset เพื่อสร้างใหม่`
		);
	}
	writeFileSync( path.join( folder, 'wordpress/wp-config.php' ), configuration( facts, options ) );
	const site = await run( folder, facts, options );
	await setUp( site );
	return site;
}

/**
 * @param {string} version A site's.
 * @param {string} wanted  A version, folder or zip.
 */
async function isWanted( version, wanted ) {
	return answers( version, wanted ) || ( await findWordPress( wanted ) ).version === version;
}

/**
 * @param {string}      folder  Where the site will be.
 * @param {SiteOptions} options What was asked for.
 * @return {Promise<Site>} A new site.
 */
async function make( folder, options ) {
	const tree = await findWordPress( options.wp );
	mkdirSync( path.join( folder, 'log' ), { recursive: true } );
	const wordpress = path.join( folder, 'wordpress' );
	copyTree( tree, wordpress );
	if ( options.pluginZip ) {
		unpackZip( options.pluginZip, path.join( wordpress, 'wp-content/plugins' ) );
	}
	/** @type {SiteFacts} */
	const facts = {
		version: tree.version,
		php: options.php ?? '8.3',
		token: randomBytes( 16 ).toString( 'hex' ),
		salt: randomBytes( 32 ).toString( 'hex' ),
	};
	writeFileSync( path.join( wordpress, 'wp-config.php' ), configuration( facts, options ) );
	// Browsers ask for it on every page; where there is none, the whole of WordPress starts to say so.
	writeFileSync( path.join( wordpress, 'favicon.ico' ), '' );
	const site = await run( folder, facts, options );
	site.isNew = true;
	await setUp( site );
	return site;
}

/**
 * @param {string}      folder  The site's.
 * @param {SiteFacts}   facts   What it is.
 * @param {SiteOptions} options How to run it.
 * @return {Promise<Site>} Running.
 */
async function run( folder, facts, options ) {
	const wordpress = path.join( folder, 'wordpress' );
	const door = path.join( wordpress, 'prakat-tests.php' );
	if ( options.tests ) {
		writeFileSync( door, `<?php\nconst PRAKAT_TESTS_TOKEN = '${ facts.token }';\nrequire '/prakat-tests/runner/http.php';\n` );
	} else {
		rmSync( door, { force: true } );
	}
	const server = await startServer(
		{
			port: options.port,
			php: options.php ?? facts.php,
			workers: options.workers ?? 2,
			mounts: [
				{ host: wordpress, inside: '/wordpress', early: true },
				{ host: path.join( folder, 'log' ), inside: '/prakat-log', early: true },
				{ host: path.join( ROOT, 'scripts/in-site' ), inside: '/prakat-in-site' },
				DEMO_MOUNT,
				...( options.tests ? [ { host: path.join( ROOT, 'tests/wordpress' ), inside: '/prakat-tests' } ] : [] ),
				...( options.tests ? [ { host: path.join( ROOT, 'tests/fixtures' ), inside: '/prakat-fixtures' } ] : [] ),
				...( options.pluginZip ? [] : [ { host: PLUGIN, inside: '/wordpress/wp-content/plugins/prakat' } ] ),
			].filter( ( { host } ) => existsSync( host ) ),
		},
		path.join( folder, 'log/playground.log' )
	);
	const runningFile = path.join( folder, 'running.json' );
	writeFileSync( runningFile, JSON.stringify( { pid: process.pid, url: server.url, token: facts.token } ) );
	server.ended.then( () => rmSync( runningFile, { force: true } ) );
	return {
		...server,
		folder,
		facts,
		runsPhp: options.php ?? facts.php,
		isNew: false,
		note: '',
		interrupted: false,
		lastFatal: () => lastFatal( folder ),
		keep: () => saveFacts( folder, facts ),
	};
}

/**
 * Ctrl-C and SIGTERM end the site; what it holds stays.
 *
 * @param {Site} site Up.
 */
export function stopOnSignals( site ) {
	const stop = () => {
		site.interrupted = true;
		void site.stop();
	};
	process.once( 'SIGINT', stop );
	process.once( 'SIGTERM', stop );
}

/**
 * What every site needs (Thai, addresses, the plugin); harmless when done already. A plugin that does not load is told in
 * `site.note` and leaves the site up.
 *
 * @param {Site} site A running site.
 */
async function setUp( site ) {
	try {
		await site.run( `require '/prakat-in-site/set-up.php';` );
	} catch ( error ) {
		await site.stop();
		throw broken( site.lastFatal() ?? /** @type {Error} */ ( error ).message, path.join( site.folder, 'log' ) );
	}
	try {
		const answer = await site.run( `require '/prakat-in-site/activate.php';` );
		site.note = answer.trim();
	} catch ( error ) {
		site.note = site.lastFatal() ?? /** @type {Error} */ ( error ).message;
	}
}

/**
 * @param {string} folder The site's.
 * @return {string | null} The last fatal error that WordPress logged.
 */
function lastFatal( folder ) {
	const file = path.join( folder, 'log/debug.log' );
	const lines = existsSync( file ) ? readFileSync( file, 'utf8' ).split( '\n' ) : [];
	return lines.findLast( ( line ) => / error: /.test( line ) )?.replace( /^.* error:\s+/, '' ) ?? null;
}

/**
 * @param {string} folder The site's.
 * @return {{ pid: number, url: string, token: string } | null} Who runs it, when somebody does.
 */
export function running( folder ) {
	const file = path.join( folder, 'running.json' );
	if ( ! existsSync( file ) ) {
		return null;
	}
	try {
		const who = JSON.parse( readFileSync( file, 'utf8' ) );
		process.kill( who.pid, 0 );
		return who;
	} catch {
		return null;
	}
}

/** @param {string} folder The site's. */
function demandNotRunning( folder ) {
	const who = running( folder );
	if ( who ) {
		throw new Trouble(
			`This site is running already at ${ who.url } (process ${ who.pid }).`,
			`เว็บไซต์นี้เปิดอยู่แล้วที่ ${ who.url } (โพรเซส ${ who.pid })`
		);
	}
}

/**
 * @param {string} folder The site's.
 * @return {SiteFacts} What is kept about it.
 */
function readFacts( folder ) {
	try {
		return JSON.parse( readFileSync( path.join( folder, 'site.json' ), 'utf8' ) );
	} catch {
		throw new Trouble(
			`The site in ${ folder } is damaged; add --reset to make a new one.`,
			`เว็บไซต์ใน ${ folder } เสียหาย กรุณาเพิ่ม --reset เพื่อสร้างใหม่`
		);
	}
}

/**
 * @param {string}    folder The site's.
 * @param {SiteFacts} facts  What to keep about it.
 */
function saveFacts( folder, facts ) {
	const file = path.join( folder, 'site.json' );
	writeFileSync( `${ file }.new`, JSON.stringify( facts, null, '\t' ) );
	renameSync( `${ file }.new`, file );
}

/**
 * @param {SiteFacts}   facts   Of the site.
 * @param {SiteOptions} options What was asked for.
 * @return {string} wp-config.php. The database lines are for form: the SQLite integration answers instead.
 */
function configuration( facts, { still = false } ) {
	const keys = [
		'AUTH_KEY',
		'SECURE_AUTH_KEY',
		'LOGGED_IN_KEY',
		'NONCE_KEY',
		'AUTH_SALT',
		'SECURE_AUTH_SALT',
		'LOGGED_IN_SALT',
		'NONCE_SALT',
	];
	return `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', '' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', '' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
${ keys.map( ( key ) => `define( '${ key }', '${ facts.salt }${ key }' );` ).join( '\n' ) }
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '/prakat-log/debug.log' );
define( 'WP_ENVIRONMENT_TYPE', 'local' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISALLOW_FILE_MODS', true );
define( 'DISABLE_WP_CRON', ${ still } );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;
}
