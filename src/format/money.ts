/**
 * Baht, exact to the satang. Twin of `Prakat\Format\Money`.
 *
 * Money is text with exactly two decimals ("1480.00") and never a floating-point number.
 */

import { arabicNumerals, thaiNumerals } from './numerals';

/**
 * "1480.00" → "1,480.00", in baht and without the word: both languages write amounts alike. What is no amount is given back as it is.
 *
 * @param decimal  The amount.
 * @param isInThai Thai numerals.
 */
export function formatMoney( decimal: string, isInThai = false ): string {
	const part = /^(-?)([0-9]+)[.]([0-9]{2})$/.exec( decimal );
	if ( ! part ) {
		return decimal;
	}
	const [ , sign = '', baht = '', satang = '' ] = part;
	const text = `${ sign }${ baht.replace( /\B(?=(?:[0-9]{3})+$)/g, ',' ) }.${ satang }`;
	return isInThai ? thaiNumerals( text ) : text;
}

/**
 * Reads an amount as people write it: "1,480.00 บาท", "๑,๔๘๐", "฿1480.5", "1480.-".
 *
 * @param text What was typed.
 * @return "1480.00", or null when it is no amount or is finer than a satang.
 */
export function parseMoney( text: string ): string | null {
	const bare = arabicNumerals( text )
		.replace( /[ \u00a0]+/g, '' )
		.replace( /^(?:฿|THB)|(?:บาท(?:ถ้วน)?|฿|THB|[.]-)$/g, '' );
	const part = /^(-?)([0-9]{1,16}|[0-9]{1,3}(?:,[0-9]{3}){1,5})(?:[.]([0-9]{1,2})0*)?$/.exec( bare );
	if ( ! part ) {
		return null;
	}
	const [ , sign = '', baht = '', satang = '' ] = part;
	return `${ sign }${ baht.replace( /,/g, '' ).replace( /^0+(?=[0-9])/, '' ) }.${ satang.padEnd( 2, '0' ) }`;
}
