/**
 * Dates as Thai offices write them. Twin of `Prakat\Format\ThaiDate`.
 *
 * Dates are stored in the Common Era ("2024-11-29") and shown and read in the Buddhist Era, which
 * is 543 years ahead.
 */

import { arabicNumerals, thaiNumerals } from './numerals';

type Language = 'en' | 'th';
export type DateStyle = 'long' | 'short' | 'numeric';

const MONTHS: Record< Language, readonly string[] > = {
	th: [
		'มกราคม',
		'กุมภาพันธ์',
		'มีนาคม',
		'เมษายน',
		'พฤษภาคม',
		'มิถุนายน',
		'กรกฎาคม',
		'สิงหาคม',
		'กันยายน',
		'ตุลาคม',
		'พฤศจิกายน',
		'ธันวาคม',
	],
	en: [ 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December' ],
};

const SHORT_MONTHS: Record< Language, readonly string[] > = {
	th: [ 'ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.' ],
	en: [ 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec' ],
};

function daysIn( month: number, year: number ): number {
	const isLeap = ( year % 4 === 0 && year % 100 !== 0 ) || year % 400 === 0;
	return month === 2 ? 28 + Number( isLeap ) : 31 - Number( [ 4, 6, 9, 11 ].includes( month ) );
}

function exists( day: number, month: number, year: number ): boolean {
	return month >= 1 && month <= 12 && day >= 1 && day <= daysIn( month, year );
}

function shownYear( year: number, language: Language ): number {
	return language === 'en' ? year : year + 543;
}

function two( number: number ): string {
	return String( number ).padStart( 2, '0' );
}

/**
 * 11 → "พฤศจิกายน".
 *
 * @param month    1 to 12.
 * @param language Of the name.
 * @param style    Its length.
 */
export function monthName( month: number, language: Language = 'th', style: 'long' | 'short' = 'long' ): string {
	return ( style === 'short' ? SHORT_MONTHS : MONTHS )[ language ][ month - 1 ] ?? '';
}

/**
 * "2024-11-29" → "29 พฤศจิกายน 2567", "29 พ.ย. 2567", "29/11/2567"; in English the Common Era.
 *
 * @param iso      What is no date is given back as it is.
 * @param style    How the month is written.
 * @param language Of the text, and with it the era.
 * @param isInThai Thai numerals.
 */
export function formatDate( iso: string, style: DateStyle = 'long', language: Language = 'th', isInThai = false ): string {
	const [ , year = 0, month = 0, day = 0 ] = ( /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec( iso ) ?? [] ).map( Number );
	if ( year < 1 || ! exists( day, month, year ) ) {
		return iso;
	}
	const text =
		style === 'numeric'
			? `${ two( day ) }/${ two( month ) }/${ shownYear( year, language ) }`
			: `${ day } ${ monthName( month, language, style ) } ${ shownYear( year, language ) }`;
	return isInThai ? thaiNumerals( text ) : text;
}

/**
 * "2024-11" → "พฤศจิกายน 2567".
 *
 * @param iso      What is no month is given back as it is.
 * @param style    How the month is written.
 * @param language Of the text, and with it the era.
 * @param isInThai Thai numerals.
 */
export function formatMonth( iso: string, style: DateStyle = 'long', language: Language = 'th', isInThai = false ): string {
	const part = /^([0-9]{4})-(0[1-9]|1[0-2])$/.exec( iso );
	if ( ! part ) {
		return iso;
	}
	const [ , year, month ] = part.map( Number ) as [ number, number, number ];
	const name = style === 'numeric' ? `${ two( month ) }/` : `${ monthName( month, language, style ) } `;
	const text = name + shownYear( year, language );
	return isInThai ? thaiNumerals( text ) : text;
}

/**
 * The Common Era year of a year as written: "67" and "2567" are 2024; "2024" is 2024.
 *
 * @param digits Two or four digits.
 * @param era    "พ.ศ.", "ค.ศ." or nothing.
 * @return Null when it is no year between 1800 and 2299 of the Common Era.
 */
export function parseYear( digits: string, era = '' ): number | null {
	const year = Number( digits );
	const isBuddhist = digits.length === 2 || year >= 2400;
	if ( era === ( isBuddhist ? 'ค.ศ.' : 'พ.ศ.' ) ) {
		return null;
	}
	const common = isBuddhist ? year + ( digits.length === 2 ? 2500 : 0 ) - 543 : year;
	return common >= 1800 && common <= 2299 ? common : null;
}

function plain( text: string ): string {
	return arabicNumerals( text )
		.replace( /[ \u00a0\t]+/g, ' ' )
		.trim()
		.replace( /^(?:ณ ?)?(?:วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)?ที่ ?)/, '' )
		.replace( /(?<=[0-9]) เดือน ?/g, ' ' );
}

function monthNumber( name: string ): number | null {
	const bare = ( text: string ) => text.replace( /[.]/g, '' ).toLowerCase();
	for ( const names of [ MONTHS.th, MONTHS.en, SHORT_MONTHS.th, SHORT_MONTHS.en ] ) {
		const found = names.findIndex( ( known ) => bare( known ) === bare( name ) );
		if ( found >= 0 ) {
			return found + 1;
		}
	}
	return null;
}

function existing( day: string, month: number | null, year: number | null ): string | null {
	return month !== null && year !== null && exists( Number( day ), month, year )
		? `${ String( year ).padStart( 4, '0' ) }-${ two( month ) }-${ two( Number( day ) ) }`
		: null;
}

/**
 * Reads a date as people and spreadsheets write it: "๒๔ มกราคม ๒๕๖๖", "24 ม.ค. 66", "24/01/2566",
 * "2023-01-24". A year of two digits is of the Buddhist Era, 25xx; a year from 2400 on is of the Buddhist Era.
 *
 * @param text What was typed.
 * @return "2023-01-24", or null when it is no date that exists.
 */
export function parseDate( text: string ): string | null {
	const bare = plain( text );
	let part = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[ T]00:00(?::00(?:[.]0+)?)?Z?)?$/.exec( bare );
	if ( part ) {
		return existing( part[ 3 ] ?? '', Number( part[ 2 ] ), parseYear( part[ 1 ] ?? '' ) );
	}
	part = /^([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})(?: 0?0:00(?::00)?)?$/.exec( bare );
	if ( part ) {
		return existing( part[ 1 ] ?? '', Number( part[ 3 ] ), parseYear( part[ 4 ] ?? '' ) );
	}
	part = /^([0-9]{1,2}) ?([^0-9 ]+) ?(พ[.]ศ[.]|ค[.]ศ[.])? ?([0-9]{4}|[0-9]{2})$/u.exec( bare );
	return part ? existing( part[ 1 ] ?? '', monthNumber( part[ 2 ] ?? '' ), parseYear( part[ 4 ] ?? '', part[ 3 ] ) ) : null;
}

/**
 * Reads a month: "พฤศจิกายน 2567", "พ.ย. 67", "11/2567", "2024-11".
 *
 * @param text What was typed.
 * @return "2024-11", or null.
 */
export function parseMonth( text: string ): string | null {
	const bare = plain( text ).replace( /^เดือน ?/, '' );
	const written = ( year: number | null, month: number | null ) =>
		year !== null && month !== null && month >= 1 && month <= 12 ? `${ String( year ).padStart( 4, '0' ) }-${ two( month ) }` : null;
	let part = /^([0-9]{4})-([0-9]{1,2})$/.exec( bare );
	if ( part ) {
		return written( parseYear( part[ 1 ] ?? '' ), Number( part[ 2 ] ) );
	}
	part = /^([0-9]{1,2})[/.-]([0-9]{4}|[0-9]{2})$/.exec( bare );
	if ( part ) {
		return written( parseYear( part[ 2 ] ?? '' ), Number( part[ 1 ] ) );
	}
	part = /^([^0-9 ]+) ?(พ[.]ศ[.]|ค[.]ศ[.])? ?([0-9]{4}|[0-9]{2})$/u.exec( bare );
	return part ? written( parseYear( part[ 3 ] ?? '', part[ 2 ] ), monthNumber( part[ 1 ] ?? '' ) ) : null;
}
