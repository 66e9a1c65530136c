/**
 * What a cache kept is over.
 */
import { lasts } from '../../waiting.mjs';
import { lists, own } from './words.mjs';

/** @typedef {import( './trial.mjs' ).Trial} Trial */

/** @param {Trial} trial Whose. */
export async function tryEnd( trial ) {
	const { site, made, fronts } = trial;
	await trial.row( 'Something ends, and no sweep comes', async ( row ) => {
		const short = site.does( 'publish', 30, 'สั้น' );
		const addresses = { ...lists( made ), ...own( short ) };
		const filled = await trial.fill( Object.values( addresses ) );
		const hits = [ ...filled.values() ].filter( ( answer ) => /HIT/.test( answer.kept ) ).length;
		const past = [ ...filled.values() ].filter(
			( answer ) =>
				Date.parse( answer.headers.expires ?? '' ) >= short.end * 1000 ||
				/max-age=[1-9]/.test( answer.headers[ 'cache-control' ] ?? '' )
		);
		row.expect( hits === filled.size, `${ hits } of ${ filled.size } answers come from a cache` );
		row.expect( ! past.length, `${ past.length } say that they may be kept to the end or beyond` );
		/** @type {Record<string, number>} */
		const last = {};
		const seen = new Set();
		while ( Date.now() < ( short.end + 2 ) * 1000 ) {
			await Promise.all(
				fronts.flatMap( ( front ) =>
					Object.entries( addresses ).map( async ( [ name, address ] ) => {
						// An answer may be under way when the end comes: what counts is when it was asked for.
						const asked = Date.now();
						const answer = await trial.asks( front, address );
						if ( answer.body.includes( short.mark ) && answer.status < 400 ) {
							seen.add( `${ front.name } ${ name }` );
							last[ front.name ] = Math.max( last[ front.name ] ?? 0, asked );
						}
					} )
				)
			);
			await lasts( 20 );
		}
		for ( const front of fronts ) {
			const beyond = ( last[ front.name ] ?? 0 ) - short.end * 1000;
			row.expect(
				beyond < 0,
				`${ front.name }: the last request that was shown it came ${ ( Math.abs( beyond ) / 1000 ).toFixed( 2 ) } s ${ beyond < 0 ? 'before' : 'AFTER' } the end`
			);
		}
		row.expect( seen.size === filled.size, `${ seen.size } of ${ filled.size } addresses had shown it` );
		for ( const front of fronts ) {
			const twice = [ await trial.asks( front, short.own ), await trial.asks( front, short.own ) ];
			row.expect(
				twice.every( ( { status, kept } ) => status === 410 && ! /HIT/.test( kept ) ),
				`${ front.name }: then 410, and not kept (${ twice.map( ( { status, kept } ) => `${ status } ${ kept }` ).join( ', ' ) })`
			);
		}
		row.expect( ! Object.keys( site.does( 'sweep' ).untold ).length, 'the sweep told every cache' );
	} );
}
