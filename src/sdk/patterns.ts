/**
 * The patterns of text values, and the test whether a pattern means the same in both languages.
 *
 * Every pattern runs as a JavaScript regular expression with the flag `u` and as a PCRE with the
 * flags `u` and `D`. Character classes such as `\d` are written out, because PCRE reads them as
 * "any digit of Unicode".
 */

import type { TextFormat } from './contract';

/** Characters that cannot be seen and change what is read: zero width, direction, line separators, soft hyphen. */
const INVISIBLE: readonly ( readonly [ number, number ] )[] = [
	[ 0xad, 0xad ],
	[ 0x200b, 0x200b ],
	[ 0x200e, 0x200f ],
	[ 0x2028, 0x202e ],
	[ 0x2060, 0x2069 ],
	[ 0xfeff, 0xfeff ],
	[ 0xfff9, 0xfffb ],
];

const invisible = INVISIBLE.map( ( [ from, to ] ) => `${ String.fromCodePoint( from ) }-${ String.fromCodePoint( to ) }` ).join( '' );

const CENTURY = '(?:1[89]|2[0-2])';
const LEAP_DAY = `(?:${ CENTURY }(?:0[48]|[2468][048]|[13579][26])|2000)-02-29`;
const DAY = [
	'(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])',
	'(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)',
	'02-(?:0[1-9]|1[0-9]|2[0-8])',
].join( '|' );
const DATE = `(?:${ LEAP_DAY }|${ CENTURY }[0-9]{2}-(?:${ DAY }))`;
const CLOCK = '(?:[01][0-9]|2[0-3]):[0-5][0-9]';
const DATE_TIME = `${ DATE }T${ CLOCK }:[0-5][0-9]Z`;
const URL_TEXT = '\\x00-\\x20"<>\\\\^`{|}\\x7F-\\xA0';

/**
 * One pattern for each format.
 *
 * Dates know the calendar: 31 February does not match, nor does a Buddhist Era year in the place
 * of a Common Era one (years run from 1800 to 2299).
 */
export const PATTERNS: Record< Exclude< TextFormat, 'pattern' >, string > = {
	'plain-text': `^[^\\x00-\\x20\\x7F-\\xA0${ invisible }][^\\x00-\\x1F\\x7F-\\x9F${ invisible }]*$`,
	'multiline-text': `^[^\\x00-\\x20\\x7F-\\xA0${ invisible }][^\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F${ invisible }]*$`,
	'exact-text': '^[^\\x00]*$',
	money: '^(?:0|[1-9][0-9]{0,12})[.][0-9]{2}$',
	date: `^${ DATE }$`,
	'date-time': `^${ DATE_TIME }$`,
	moment: `^(?:${ DATE }|${ DATE_TIME })$`,
	time: `^${ CLOCK }$`,
	month: `^${ CENTURY }[0-9]{2}-(?:0[1-9]|1[0-2])$`,
	duration: '^P(?:[1-9][0-9]{0,3}[YMWD]|T[1-9][0-9]{0,3}[HM])$',
	telephone: '^(?:[+][0-9]{1,3}[ -]?)?(?:[(][0-9]{1,4}[)][ -]?)?[0-9][0-9 -]{1,20}[0-9](?: (?:ต่อ|ext[.]) [0-9]{1,5}(?:-[0-9]{1,5})?)?$',
	email: "^[A-Za-z0-9_%+-]+(?:[.][A-Za-z0-9_%'+-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?[.])+[A-Za-z]{2,24}$",
	url: `^https?://[^${ URL_TEXT }/?#@:.\\x27]+(?:[.][^${ URL_TEXT }/?#@:.\\x27]+)+(?::[0-9]{1,5})?(?:[/?#][^${ URL_TEXT }]*)?$`,
	uuid: '^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
	'tax-id': '^0[0-9]{12}$',
	postcode: '^[1-9][0-9]{4}$',
};

/**
 * The pattern of a format as a regular expression.
 *
 * @param format One of the formats with a pattern.
 */
export function patternOf( format: Exclude< TextFormat, 'pattern' > ): RegExp {
	return new RegExp( PATTERNS[ format ], 'u' );
}

/** A way of writing that the two engines read differently, with the words for the developer. */
const FORBIDDEN: readonly ( readonly [ RegExp, string ] )[] = [
	[ /\\[ucN]/, 'a \\u, \\c or \\N escape, which PCRE does not know or reads otherwise: write the character itself' ],
	[ /\\[dDwWsSbB]/, '\\d, \\w, \\s or \\b, which PCRE reads as all of Unicode: write the characters out, such as [0-9]' ],
	[ /\\[pP]/, '\\p, whose tables differ between the engines' ],
	[ /\\[1-9kgKAzZGhHRvVX]/, 'a back reference or an escape of one engine' ],
	[ /\(\?<|\(\?[^:=!]/, 'a look-behind, a named group or an inline flag' ],
	[ /\[\[:/, 'a POSIX class' ],
];

/**
 * Says why a pattern may not be used, or nothing.
 *
 * @param pattern The regular expression of a field.
 * @return The rest of the sentence "the pattern holds …".
 */
export function patternFault( pattern: RegExp ): string | undefined {
	if ( pattern.flags !== 'u' ) {
		return `the flags “${ pattern.flags }”: exactly the flag u is allowed`;
	}
	// The compiler gives PHP these two as characters; JavaScript always shows them as escapes.
	const bare = pattern.source.replace( /\\\\/g, '' ).replace( /\\u202[89]/g, '' );
	for ( const [ form, words ] of FORBIDDEN ) {
		if ( form.test( bare ) ) {
			return words;
		}
	}
	const outside = bare.replace( /\\./g, '' ).replace( /\[[^\]]*\]/g, '' );
	if ( outside.includes( '.' ) ) {
		return 'a dot, which means other characters in PCRE: write the characters out in a class';
	}
	if ( ! bare.startsWith( '^' ) || ! /[^\\]\$$/.test( bare ) ) {
		return 'no ^ at its beginning or no $ at its end: the whole value must be described';
	}
	let flat = outside;
	while ( /\([^()]*\)/.test( flat ) ) {
		flat = flat.replace( /\([^()]*\)/g, '' );
	}
	if ( flat.includes( '|' ) ) {
		return 'a choice outside a group, so that ^ and $ do not hold for all of it';
	}
	return undefined;
}
