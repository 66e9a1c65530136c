/**
 * Has something changed since it was made? Told by the names, sizes and times of the files it was made from.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * @param {string}   root  Folder the names are relative to.
 * @param {string[]} names Files and folders; missing ones count as missing.
 * @return {string} A fingerprint: the same as long as nothing changes.
 */
export function fingerprint( root, names ) {
	const hash = createHash( 'sha256' );
	const visit = ( /** @type {string} */ name ) => {
		const file = path.join( root, name );
		if ( ! existsSync( file ) ) {
			hash.update( `${ name } -\n` );
			return;
		}
		const { size, mtimeMs } = statSync( file );
		if ( statSync( file ).isDirectory() ) {
			readdirSync( file )
				.sort()
				.forEach( ( inner ) => visit( `${ name }/${ inner }` ) );
		} else {
			hash.update( `${ name } ${ size } ${ mtimeMs }\n` );
		}
	};
	names.forEach( visit );
	return hash.digest( 'hex' );
}
