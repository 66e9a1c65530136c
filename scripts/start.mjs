/**
 * npm start: WordPress in the browser with the plugin and a demonstration municipality.
 *
 * npm start -- [--port 9400] [--php 8.1..8.5] [--wp <version, folder or zip>] [--empty] [--reset]
 */
import { runMain } from './lib/trouble.mjs';

/** @param {import( './lib/site/site.mjs' ).Site} site Up and answering. */
function welcome( { url, facts, note } ) {
	const { demonstration } = facts;
	console.log( `\n  Prakat · ประกาศ — ${ url }/\n` );
	for ( const { path, title } of demonstration?.pages ?? [] ) {
		console.log( `    ${ ( url + path ).padEnd( 56 ) } ${ title.en } · ${ title.th }` );
	}
	console.log( `\n  Log in at · เข้าสู่ระบบที่  ${ url }/wp-admin/\n` );
	for ( const { login, password, role } of demonstration?.accounts ?? [] ) {
		console.log( `    ${ login.padEnd( 14 ) } ${ password.padEnd( 14 ) } ${ role.en } · ${ role.th }` );
	}
	console.log( `    ${ 'admin'.padEnd( 14 ) } ${ 'password'.padEnd( 14 ) } Administrator · ผู้ดูแลระบบ` );
	if ( demonstration?.try.length ) {
		console.log( '\n  What to try first · ลองทำสิ่งนี้ก่อน' );
		// The site may have been made on another port.
		const here = ( /** @type {string} */ words ) => words.replaceAll( /http:\/\/127\.0\.0\.1:\d+/g, url );
		demonstration.try.forEach( ( { en, th }, index ) => console.log( `    ${ index + 1 }. ${ here( en ) }\n       ${ here( th ) }` ) );
	}
	if ( note ) {
		console.log( `\n! The plugin is not active · ปลั๊กอินยังไม่ทำงาน: ${ note }` );
	}
	console.log(
		'\n  Ctrl-C stops; the next start finds everything as it was. · กด Ctrl-C เพื่อหยุด ข้อมูลจะยังอยู่ครบเมื่อเปิดครั้งต่อไป\n'
	);
}

await runMain( async () => {
	const { readOptions } = await import( './lib/options.mjs' );
	const { KEEP, writable } = await import( './lib/paths.mjs' );
	const { prepare } = await import( './lib/prepare.mjs' );
	const { addDemonstration } = await import( './lib/site/demonstration.mjs' );
	const { demandFreePort } = await import( './lib/site/server.mjs' );
	const { openSite, stopOnSignals } = await import( './lib/site/site.mjs' );
	const { step } = await import( './lib/steps.mjs' );
	const { findWordPress } = await import( './lib/wordpress/find.mjs' );

	const options = readOptions( {
		port: { type: 'string' },
		php: { type: 'string' },
		wp: { type: 'string' },
		empty: { type: 'boolean' },
		reset: { type: 'boolean' },
	} );
	const port = Number( options.port ?? 9400 );
	// What would fail in a minute fails now.
	await demandFreePort( port );
	writable( KEEP );
	await step( 'Find WordPress', 'หา WordPress', async ( note ) => {
		const { version, from } = await findWordPress( options.wp );
		note( `${ version }, ${ from }` );
	} );
	await prepare();

	const site = await step( 'Bring WordPress up', 'เปิด WordPress', async ( note ) => {
		const opened = await openSite( {
			name: options.empty ? 'empty' : 'start',
			port,
			php: options.php,
			wp: options.wp,
			reset: options.reset,
		} );
		note( `WordPress ${ opened.facts.version }, PHP ${ opened.runsPhp }` );
		return opened;
	} );
	stopOnSignals( site );
	if ( site.isNew && ! options.empty ) {
		await addDemonstration( site );
	}
	site.keep();
	welcome( site );
	await site.ended;
} );
