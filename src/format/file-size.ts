/** Sizes of files, as announcement 001 clause 2.2 asks of every file (R052). Twin of `Prakat\Format\FileSize`. */

import { thaiNumerals } from './numerals';

const UNITS = [ 'B', 'KB', 'MB', 'GB', 'TB' ] as const;

/**
 * 123456 → "120.6 KB": at most one decimal, 1 KB = 1,024 bytes. In Thai bytes are "ไบต์".
 *
 * @param bytes    Not negative.
 * @param language Of the unit.
 * @param isInThai Thai numerals.
 */
export function formatFileSize( bytes: number, language: 'en' | 'th' = 'th', isInThai = false ): string {
	let unit = 0;
	let tenths = bytes * 10;
	while ( tenths >= 10235 && unit < UNITS.length - 1 ) {
		tenths = Math.floor( ( tenths + 512 ) / 1024 );
		unit++;
	}
	const number = `${ Math.floor( tenths / 10 ) }${ tenths % 10 === 0 ? '' : `.${ tenths % 10 }` }`;
	const bare = language === 'th' ? 'ไบต์' : 'bytes';
	return `${ isInThai ? thaiNumerals( number ) : number } ${ unit === 0 ? bare : UNITS[ unit ] }`;
}
