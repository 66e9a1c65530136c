/**
 * npm run pictures: docs/pictures/*.png, from a site with the demonstration.
 *
 * npm run pictures -- [--only <part of a name>] [--site <name of a running site>] [--out <folder>] [--php 8.3] [--wp 7.1]
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { runMain } from './lib/trouble.mjs';

await runMain( async () => {
	const { browserFlags, findBrowser } = await import( './lib/browser.mjs' );
	const { readOptions } = await import( './lib/options.mjs' );
	const { ROOT } = await import( './lib/paths.mjs' );
	const { prepare } = await import( './lib/prepare.mjs' );
	const { addDemonstration } = await import( './lib/site/demonstration.mjs' );
	const { freePort } = await import( './lib/site/server.mjs' );
	const { openSite } = await import( './lib/site/site.mjs' );
	const { step } = await import( './lib/steps.mjs' );
	const { runningSite } = await import( './lib/tests/wordpress.mjs' );
	const { Trouble } = await import( './lib/trouble.mjs' );

	const options = readOptions( {
		only: { type: 'string' },
		site: { type: 'string' },
		out: { type: 'string' },
		php: { type: 'string' },
		wp: { type: 'string' },
	} );
	const own = options.site ? null : await ownSite();
	const site = own ? { url: own.url, demonstration: own.facts.demonstration } : runningSite( options.site );
	const demonstration = /** @type {import( './lib/site/demonstration.mjs' ).Demonstration | undefined} */ ( site.demonstration );
	if ( ! demonstration ) {
		throw new Trouble( `The site “${ options.site }” has no demonstration.`, `เว็บไซต์ “${ options.site }” ไม่มีข้อมูลสาธิต` );
	}
	const folder = path.resolve( options.out ?? path.join( ROOT, 'docs/pictures' ) );
	mkdirSync( folder, { recursive: true } );
	const { PICTURES, SCREENS } = await import( './lib/pictures.mjs' );
	const { chromium } = await import( '@playwright/test' );
	const browser = await chromium.launch( { executablePath: await findBrowser(), args: browserFlags() } );
	let failed = 0;
	try {
		for ( const picture of PICTURES.filter( ( { name } ) => name.includes( options.only ?? '' ) ) ) {
			await step( picture.name, picture.screen, () => take( picture ) ).catch( ( error ) => {
				failed++;
				console.log( `  ${ error.message.split( '\n' )[ 0 ] }` );
			} );
		}
	} finally {
		await browser.close();
		await own?.stop();
	}
	return failed ? 1 : 0;

	async function ownSite() {
		await prepare();
		const opened = await step( 'Bring WordPress up', 'เปิด WordPress', async () =>
			openSite( { name: 'pictures', port: await freePort(), php: options.php, wp: options.wp, reset: true } )
		);
		await addDemonstration( opened );
		return opened;
	}

	/** @param {import( './lib/pictures.mjs' ).Picture} picture Which. */
	async function take( picture ) {
		const context = await browser.newContext( {
			...SCREENS[ picture.screen ],
			baseURL: site.url,
			locale: 'th-TH',
			timezoneId: 'Asia/Bangkok',
			reducedMotion: 'reduce',
			javaScriptEnabled: picture.script ?? true,
		} );
		try {
			const page = await context.newPage();
			// WordPress in WebAssembly takes its time for a screen with many parts.
			page.setDefaultNavigationTimeout( 180_000 );
			page.setDefaultTimeout( 60_000 );
			if ( picture.as ) {
				await logIn( page, picture.as );
			}
			await picture.go( page, /** @type {NonNullable<typeof demonstration>} */ ( demonstration ) );
			await page.screenshot( { path: path.join( folder, `${ picture.name }.png` ), fullPage: picture.whole ?? false } );
		} finally {
			await context.close();
		}
	}

	/**
	 * @param {import( '@playwright/test' ).Page} page  A new one.
	 * @param {string}                            login An account of the demonstration, or admin.
	 */
	async function logIn( page, login ) {
		const password = demonstration?.accounts.find( ( account ) => account.login === login )?.password ?? 'password';
		await page.goto( '/wp-login.php' );
		await page.fill( '#user_login', login );
		await page.fill( '#user_pass', password );
		await page.click( '#wp-submit' );
		await page.waitForURL( /wp-admin/ );
	}
} );
