import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The oldest WordPress the plugin runs on (as `Requires at least` in plugin/prakat.php). */
export const OLDEST = '6.8';

/**
 * Which WordPress lies in a folder.
 *
 * @param {string} folder Any folder.
 * @return {string | null} Its version, or null when it is no complete WordPress tree.
 */
export function versionOf( folder ) {
	const needed = [ 'wp-load.php', 'wp-settings.php', 'wp-admin/install.php', 'wp-config-sample.php', 'wp-includes/version.php' ];
	if ( ! needed.every( ( name ) => existsSync( path.join( folder, name ) ) ) ) {
		return null;
	}
	const text = readFileSync( path.join( folder, 'wp-includes/version.php' ), 'utf8' );
	return /\$wp_version\s*=\s*'([^']+)'/.exec( text )?.[ 1 ] ?? null;
}

/**
 * Compares two versions number by number.
 *
 * @param {string} a Such as "7.1.4".
 * @param {string} b The same.
 * @return {number} Negative when a is older, positive when newer.
 */
export function compareVersions( a, b ) {
	const parts = ( /** @type {string} */ v ) => v.split( /[.-]/ ).map( ( n ) => Number.parseInt( n, 10 ) || 0 );
	const [ left, right ] = [ parts( a ), parts( b ) ];
	for ( let i = 0; i < Math.max( left.length, right.length ); i++ ) {
		const difference = ( left[ i ] ?? 0 ) - ( right[ i ] ?? 0 );
		if ( difference ) {
			return difference;
		}
	}
	return 0;
}

/**
 * Whether a version is the wanted one: "7.1" wants any 7.1.x, nothing wanted takes all we run on.
 *
 * @param {string}           version A tree's version.
 * @param {string|undefined} wanted  What the person asked for.
 */
export function answers( version, wanted ) {
	return wanted ? version === wanted || version.startsWith( `${ wanted }.` ) : compareVersions( version, OLDEST ) >= 0;
}
