/**
 * The site in which things break: what tests/native/faults.php does inside it, and its visitors.
 */
import { Inside } from '../inside.mjs';

/** @typedef {import( '../../stack.mjs' ).Stack} Stack */
/** @typedef {import( '../inside.mjs' ).Row} Row */
/** @typedef {{ fault: string, does: ( site: Site, row: Row ) => Promise<void> }} Fault */

export class Site extends Inside {
	/** @param {Stack} stack Up and installed. */
	constructor( stack ) {
		super( stack, 'faults.php' );
	}

	/**
	 * Visitors, several at a time, until they are told to stop.
	 *
	 * @param {() => boolean} go  Whether they go on.
	 * @param {number}        all How many at a time.
	 * @return {Promise<Record<string, number>>} How often which status.
	 */
	async visitors( go, all = 6 ) {
		/** @type {Record<string, number>} */
		const told = {};
		await Promise.all(
			Array.from( { length: all }, async () => {
				while ( go() ) {
					const { status } = await this.answers( '/trial-page/' );
					told[ status ] = ( told[ status ] ?? 0 ) + 1;
				}
			} )
		);
		return told;
	}
}

/**
 * @param {Site} site Whose.
 * @param {Row}  row  Of the table; what is not sound is written there.
 */
export function expectSound( site, row ) {
	const sound = site.does( 'sound' );
	row.seen.push(
		`afterwards ${ sound.published } published, ${ sound.public } in the public index; register ${ sound.register ? 'sound' : 'BROKEN' }; a rebuild changes ${ sound.index ? 'nothing' : 'SOMETHING' }`
	);
	if ( ! sound.register || ! sound.index || sound.numbers !== 0 || sound.over !== 0 || sound.published !== sound.public ) {
		row.wrong.push( `not sound: ${ JSON.stringify( sound ) }` );
	}
}
