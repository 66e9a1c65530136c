/**
 * What is done is told to every cache.
 */
import { lists, none, own, said } from './words.mjs';

/** @typedef {import( './trial.mjs' ).Trial} Trial */

/** @param {Trial} trial Whose. */
export async function tryActs( trial ) {
	const { site, made, fronts } = trial;
	/** @type {any} */
	let entry;
	await trial.row( 'Something is published', async ( row ) => {
		const before = await trial.fill( Object.values( lists( made ) ) );
		row.expect(
			[ ...before.values() ].every( ( { kept } ) => /HIT/.test( kept ) ),
			'every page, list and feed is kept'
		);
		entry = site.does( 'publish', 90 * 86400, 'ยาว' );
		row.expect( ! Object.keys( entry.untold ).length, `every cache was told${ said( entry ) }` );
		const shown = await trial.shown( { ...lists( made ), ...own( entry ) }, entry.mark );
		const wanted = fronts.length * Object.keys( { ...lists( made ), ...own( entry ) } ).length;
		row.expect(
			shown.length === wanted,
			`at once shown at ${ shown.length } of ${ wanted } addresses: page in both spellings, post, blog and its second page, feed, category, REST, its own${ shown.length === wanted ? '' : `; only ${ shown.join( ', ' ) }` }`
		);
	} );

	await trial.row( 'HEAD, questions, and odd spellings', async ( row ) => {
		site.does( 'sweep' );
		for ( const front of fronts ) {
			// A page that nobody has asked for since it was forgotten.
			site.does( 'rename', made.moves[ 0 ], `head-${ front.port }` );
			const head = await trial.asks( front, `/head-${ front.port }/`, 'HEAD' );
			const get = await trial.asks( front, `/head-${ front.port }/` );
			row.expect(
				head.status === 200 && ! head.body && get.body.includes( entry.mark ),
				`${ front.name }: HEAD first leaves no empty page`
			);
		}
		site.does( 'rename', made.moves[ 0 ], 'old-name' );
	} );

	await trial.row( 'It is withdrawn before its end', async ( row ) => {
		const more = {
			copy: entry.copy,
			file: entry.file,
			csv: made.csv,
			'page, searched': `${ made.page }?x=1`,
			'page, oddly spelt': made.page.replace( '%e0', '%E0' ),
			'entry, oddly spelt': entry.own.replace( '/prakat/', '/%70rakat/' ),
		};
		const addresses = { ...lists( made ), ...own( entry ), ...more };
		const filled = await trial.fill( Object.values( addresses ) );
		const hits = [ ...filled.values() ].filter( ( { kept } ) => /HIT/.test( kept ) ).length;
		const shown = await trial.shown( addresses, entry.mark );
		row.expect(
			hits >= fronts.length * 10,
			`${ hits } of ${ filled.size } answers come from a cache; it is shown at ${ shown.length }`
		);
		row.expect( /\/uploads\//.test( entry.copy ), `its file lies out as a copy` );
		const told = site.does( 'withdraw', entry.entry );
		row.expect( ! Object.keys( told.untold ).length, `every cache was told${ said( told ) }` );
		const still = await trial.shown( addresses, entry.mark );
		row.expect( ! still.length, `at once ${ none( still ) }` );
		for ( const front of fronts ) {
			const gone = [ await trial.asks( front, entry.own ), await trial.asks( front, entry.copy ) ];
			row.expect(
				gone.every( ( { status } ) => status === 410 ),
				`${ front.name }: entry and file answer ${ gone.map( ( { status } ) => status ).join( ', ' ) }`
			);
		}
	} );

	await trial.row( 'A page that shows the section gets another name', async ( row ) => {
		await trial.fill( [ made.moves[ 1 ] ] );
		site.does( 'rename', made.moves[ 0 ], 'new-name' );
		for ( const front of fronts ) {
			const { status, kept } = await trial.asks( front, made.moves[ 1 ] );
			row.expect( status !== 200, `${ front.name }: its old address answers ${ status } ${ kept }` );
		}
	} );
}
