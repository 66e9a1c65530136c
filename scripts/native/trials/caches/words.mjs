/**
 * Addresses by name, and what was seen at them in words.
 */

/** @param {string} address With Thai letters encoded as WordPress does. */
const upper = ( address ) => address.replace( /%[0-9a-f]{2}/g, ( hex ) => hex.toUpperCase() );

/**
 * @param {any} made What caches.php told of the site.
 * @return {Record<string, string>} Addresses that show whatever is public, by name.
 */
export const lists = ( made ) => ( {
	page: made.page,
	'page, upper-case Thai': upper( made.page ),
	post: made.post,
	blog: made.home,
	'blog, second page': made.second,
	feed: made.feed,
	category: made.category,
	records: made.records,
} );

/**
 * @param {any} entry What caches.php told of it.
 * @return {Record<string, string>} Its own addresses.
 */
export const own = ( entry ) => ( { entry: entry.own, version: entry.version, REST: entry.rest } );

/** @param {any} told Of caches.php, with what could not be told. */
export const said = ( told ) => ( Object.keys( told.untold ).length ? `: ${ JSON.stringify( told.untold ) }` : '' );

/** @param {string[]} found Of shown(). */
export const none = ( found ) => ( found.length ? `still shown: ${ found.join( '; ' ) }` : 'nowhere shown' );
