/**
 * A Chromium for tests and pictures: the machine's own, else Playwright's download, else (root on Debian) the package.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { find, run } from './commands.mjs';
import { ROOT } from './paths.mjs';
import { Trouble } from './trouble.mjs';

const NAMES = [ 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge' ];

const PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** @return {string | null} The machine's own browser. */
function installed() {
	const named = process.env[ 'PRAKAT_CHROMIUM' ];
	if ( named && ! existsSync( named ) ) {
		throw new Trouble( `PRAKAT_CHROMIUM names ${ named }, which is not there.`, `PRAKAT_CHROMIUM ระบุ ${ named } ซึ่งไม่มีอยู่` );
	}
	for ( const name of [ named, ...NAMES ] ) {
		const file = name && find( name );
		if ( file ) {
			return file;
		}
	}
	return PLACES.find( ( place ) => existsSync( place ) ) ?? null;
}

/** @return {Promise<string | null>} Playwright's browser, when it has been downloaded. */
async function downloaded() {
	const { chromium } = await import( '@playwright/test' );
	return existsSync( chromium.executablePath() ) ? chromium.executablePath() : null;
}

/**
 * @param {( note: string ) => void} [note] Told where it came from.
 * @return {Promise<string>} Path of the program.
 */
export async function findBrowser( note = () => {} ) {
	const own = installed() ?? ( await downloaded() );
	if ( own ) {
		note( own );
		return own;
	}
	const tried = [];
	const download = await run( process.execPath, [ path.join( ROOT, 'node_modules/@playwright/test/cli.js' ), 'install', 'chromium' ], {
		cwd: ROOT,
	} );
	const fetched = download.code === 0 ? await downloaded() : null;
	if ( fetched ) {
		note( 'downloaded by Playwright' );
		return fetched;
	}
	tried.push( "Playwright's download" );
	const aptGet = find( 'apt-get' );
	if ( aptGet && process.getuid?.() === 0 ) {
		const packages = [ 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-thai-tlwg' ];
		await run( aptGet, packages, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } );
		const packaged = installed();
		if ( packaged ) {
			note( 'package chromium' );
			return packaged;
		}
		tried.push( 'the package chromium' );
	}
	throw new Trouble(
		`No Chromium could be found (looked for ${ NAMES.slice( 0, 3 ).join( ', ' ) }; tried ${ tried.join( ', ' ) }). Install one, or name it with PRAKAT_CHROMIUM.`,
		'ไม่พบเบราว์เซอร์ Chromium กรุณาติดตั้ง หรือระบุที่อยู่ของโปรแกรมด้วย PRAKAT_CHROMIUM'
	);
}

/** @return {string[]} Flags for a closed network; root has no sandbox. */
export function browserFlags() {
	return [
		'--disable-background-networking',
		'--disable-component-update',
		'--no-first-run',
		...( process.getuid?.() === 0 ? [ '--no-sandbox' ] : [] ),
	];
}
