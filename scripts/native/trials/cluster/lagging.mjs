/**
 * A replica that is read from and lags behind: what visitors get of what was withdrawn a moment ago, and what people who act
 * find, while it stands still.
 */
import { Inside, Row } from '../inside.mjs';
import { Visitor } from './visitor.mjs';

/** @typedef {import( './replica.mjs' ).Replicated} Replicated */

const NAMES = [ 'page', 'post', 'home', 'records', 'csv', 'own', 'version', 'rest', 'file', 'copy' ];

/**
 * Which addresses show a mark, and how each answers.
 *
 * @param {Inside}                 site  Whose.
 * @param {Record<string, string>} named Addresses.
 * @param {string}                 mark  In the title of what is or was public.
 * @return {Promise<{ shows: string[], told: Record<string, number> }>} Of the notice of a page that is gone the title is no showing.
 */
async function asks( site, named, mark ) {
	/** @type {Record<string, number>} */
	const told = {};
	const shows = [];
	for ( const name of NAMES.filter( ( one ) => named[ one ] ) ) {
		const answer = await site.answers( named[ name ] ?? '' );
		const body = answer.body.replace( /\\u([0-9a-f]{4})/g, ( _, code ) => String.fromCharCode( parseInt( code, 16 ) ) );
		told[ name ] = answer.status;
		if ( answer.status === 200 && ( body.includes( mark ) || name === 'copy' || name === 'file' ) ) {
			shows.push( name );
		}
	}
	return { shows, told };
}

/** @type {{ tried: string, does: ( stack: Replicated, row: Row, site: Inside, office: any ) => Promise<void> }[]} */
const ROWS = [
	{
		tried: 'Replica: who reads what from which server',
		async does( stack, row, site, office ) {
			stack.asked();
			const home = await site.answers( '/?p=1' );
			const plain = stack.asked();
			row.expect(
				[ 200, 301, 404 ].includes( home.status ) &&
					plain.reduce( ( sum, one ) => sum + one.replica, 0 ) > 0 &&
					plain.every( ( one ) => ! one.primary ),
				`a page that shows nothing of ours (${ home.status }): ${ plain.map( ( one ) => `${ one.replica } statements to the replica, ${ one.primary } to the primary` ).join( '; ' ) }`
			);
			await site.answers( office.page );
			const [ ours ] = stack.asked();
			row.expect(
				( ours?.replica ?? 0 ) > 0 && ( ours?.primary ?? 0 ) > 0,
				`a page with a block: ${ ours?.replica } to the replica, ${ ours?.primary } to the primary`
			);
		},
	},
	{
		tried: 'Replica: it stands still, and something is published, then withdrawn',
		async does( stack, row, site, office ) {
			stack.standsStill();
			try {
				const made = { ...office, ...site.does( 'publish', 60 * 86400 * 3, 'ก' ) };
				const up = await asks( site, made, made.mark );
				row.expect(
					[ 'page', 'own', 'records', 'csv', 'rest', 'file', 'copy' ].every( ( name ) => up.shows.includes( name ) ),
					`published: at once at ${ up.shows.join( ', ' ) }`
				);
				stack.goesOn();
				stack.standsStill();
				site.does( 'withdraw', made.entry );
				const down = await asks( site, made, made.mark );
				row.expect(
					down.shows.length === 0,
					`withdrawn: shown by ${ down.shows.join( ', ' ) || 'nothing' } (${ JSON.stringify( down.told ) })`
				);
				row.expect(
					stack.replica( 'SELECT COUNT(*) FROM wordpress.wp_prakat_index_entries' ).trim() === '1',
					'the replica still has it meanwhile'
				);
				stack.goesOn();
				const after = await asks( site, made, made.mark );
				row.expect( after.shows.length === 0, 'and when the replica has followed nothing does either' );
			} finally {
				stack.goesOn();
			}
		},
	},
	{
		tried: 'Replica: it stands still, and something ends by the clock',
		async does( stack, row, site, office ) {
			const made = { ...office, ...site.does( 'publish', 9, 'ข' ) };
			// A day before the end it takes the copies away.
			site.does( 'sweep' );
			stack.standsStill();
			try {
				const up = await asks( site, made, made.mark );
				await new Promise( ( resolve ) => setTimeout( resolve, Math.max( 0, made.end * 1000 - Date.now() ) + 1000 ) );
				const over = await asks( site, made, made.mark );
				row.expect(
					up.shows.length > 0 && over.shows.length === 0,
					`before its end at ${ up.shows.length } addresses, after it at ${ over.shows.join( ', ' ) || 'none' }, before any sweep`
				);
				site.does( 'sweep' );
				const swept = await asks( site, made, made.mark );
				row.expect(
					swept.shows.length === 0 && swept.told[ 'own' ] === 410,
					`after the sweep its own page answers ${ swept.told[ 'own' ] }`
				);
			} finally {
				stack.goesOn();
			}
		},
	},
	{
		tried: 'Replica: it stands still, and somebody logs in and acts in a browser',
		async does( stack, row ) {
			stack.standsStill();
			try {
				const visitor = new Visitor( stack.options.port );
				const login = await visitor.asks( 'POST', '/wp-login.php', { form: { log: 'admin', pwd: 'password', testcookie: '1' } } );
				const admin = await visitor.asks( 'GET', '/wp-admin/' );
				row.expect(
					login.status === 302 && admin.status === 200,
					`logged in (${ login.status }), and the dashboard opens at once (${ admin.status })`
				);
				const nonce = ( await visitor.asks( 'GET', '/wp-admin/admin-ajax.php?action=rest-nonce' ) ).body;
				const json = { slug: `trial-${ Date.now() }`, name: { th: 'กองทดลอง', en: 'Trial' } };
				const made = await visitor.asks( 'POST', '/wp-json/prakat/v1/units', { json, nonce } );
				const all = await visitor.asks( 'GET', '/wp-json/prakat/v1/units', { nonce } );
				row.expect(
					made.status === 201 && all.body.includes( json.slug ),
					`what was saved (${ made.status }) is read back at once`
				);
			} finally {
				stack.goesOn();
			}
		},
	},
	{
		tried: 'Replica: it stands still, and a page of the site that is under approval is changed, then withdrawn',
		async does( stack, row ) {
			const inside = new Inside( stack, 'cluster.php' );
			const made = inside.does( 'governed' );
			stack.goesOn();
			stack.standsStill();
			try {
				const shown = await inside.answers( made.url );
				row.expect( shown.status === 200 && shown.body.includes( 'ฉบับที่หนึ่ง' ), `public: ${ shown.status }` );
				inside.does( 'governed-next', made.post );
				const changed = await inside.answers( made.url );
				row.expect(
					changed.status === 200 && changed.body.includes( 'ฉบับที่สอง' ),
					`changed: ${ changed.status }, and the new words at once`
				);
				stack.goesOn();
				stack.standsStill();
				inside.does( 'governed-withdraw', made.post );
				const gone = await inside.answers( made.url );
				row.expect( gone.status === 410 && ! gone.body.includes( 'ฉบับที่สอง</p>' ), `withdrawn: ${ gone.status } at once` );
			} finally {
				stack.goesOn();
			}
		},
	},
];

/**
 * @param {Replicated} stack  Up and installed.
 * @param {string}     filter Part of a row's sentence.
 * @return {Promise<Row[]>} What was seen.
 */
export async function tryLagging( stack, filter ) {
	const site = new Inside( stack, 'caches.php' );
	const office = site.does( 'office' );
	stack.caughtUp();
	const rows = [];
	for ( const { tried, does } of ROWS.filter( ( one ) => one.tried.includes( filter ) ) ) {
		const row = new Row( tried );
		try {
			await does( stack, row, site, office );
		} catch ( error ) {
			row.expect( false, /** @type {Error} */ ( error ).message );
		}
		row.print();
		rows.push( row );
	}
	return rows;
}
