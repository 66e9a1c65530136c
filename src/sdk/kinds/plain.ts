/**
 * Kinds of one value: text, money, numbers, days, one of a code list; and rows of other fields.
 */

import * as z from 'zod';

import type { Choice, Words } from '../contract';
import { field, formatted, type FieldOptions, type Shape } from './registry';

export interface TextOptions extends FieldOptions {
	/** In characters (code points). 500 unless said otherwise. */
	max?: number;
	/** A pattern of the field's own, and the words that complete "… must be". */
	pattern?: { matches: RegExp; words: Words };
	/** Every byte is kept as it came: for what another system must get back unchanged, such as the title of a post. */
	exact?: boolean;
}

/**
 * One line of plain text.
 *
 * @param options Label, longest length, pattern.
 */
export function text( options: TextOptions ) {
	const { max = 500, pattern, exact } = options;
	return field(
		'text',
		options,
		pattern ? z.stringFormat( 'pattern', pattern.matches ).min( 1 ).max( max ) : formatted( exact ? 'exact-text' : 'plain-text', max ),
		pattern ? { hint: pattern.words } : {}
	);
}

/**
 * Several lines of plain text.
 *
 * @param options Label, longest length (4,000 characters unless said otherwise), and whether every byte is kept as it
 *                came: for what another system must get back unchanged, such as the markup of a post.
 */
export function longText( options: FieldOptions & { max?: number; exact?: boolean } ) {
	return field( 'longText', options, formatted( options.exact ? 'exact-text' : 'multiline-text', options.max ?? 4000 ) );
}

/**
 * Baht, exact to the satang, as text: "1480.00". Never negative, below ten million million.
 *
 * @param options Label.
 */
export function money( options: FieldOptions ) {
	return field( 'money', options, formatted( 'money', 16 ) );
}

/**
 * A whole number.
 *
 * @param options Label and bounds (0 and 999,999,999 unless said otherwise).
 */
export function integer( options: FieldOptions & { min?: number; max?: number } ) {
	return field(
		'integer',
		options,
		z
			.int()
			.min( options.min ?? 0 )
			.max( options.max ?? 999_999_999 )
	);
}

/**
 * Yes or no.
 *
 * @param options Label.
 */
export function flag( options: FieldOptions ) {
	return field( 'flag', options, z.boolean() );
}

/**
 * A day, as "2024-11-29".
 *
 * @param options Label.
 */
export function date( options: FieldOptions ) {
	return field( 'date', options, formatted( 'date', 10 ) );
}

/**
 * A moment in UTC, as "2024-11-29T02:30:00Z".
 *
 * @param options Label.
 */
export function dateTime( options: FieldOptions ) {
	return field( 'dateTime', options, formatted( 'date-time', 20 ) );
}

/**
 * A day, through its end in the agency's zone, or a moment.
 *
 * @param options Label.
 */
export function moment( options: FieldOptions ) {
	return field( 'moment', options, formatted( 'moment', 20 ) );
}

/**
 * A time of day, as "08:30".
 *
 * @param options Label.
 */
export function time( options: FieldOptions ) {
	return field( 'time', options, formatted( 'time', 5 ) );
}

/**
 * A month, as "2024-11".
 *
 * @param options Label.
 */
export function month( options: FieldOptions ) {
	return field( 'month', options, formatted( 'month', 7 ) );
}

/**
 * A fiscal year, by the Buddhist Era year in which it ends.
 *
 * @param options Label.
 */
export function fiscalYear( options: FieldOptions ) {
	return field( 'fiscalYear', options, z.int().min( 2443 ).max( 2842 ) );
}

/**
 * A length of time in one unit, as ISO 8601: "PT15M", "P3D".
 *
 * @param options Label, and where days may be working days the id of the flag beside it that says so: without one,
 *                "3 working days" is refused rather than read as three days.
 */
export function duration( options: FieldOptions & { workingDays?: string } ) {
	const { workingDays } = options;
	return field( 'duration', options, formatted( 'duration', 7 ), workingDays ? { workingDays } : {} );
}

/**
 * One value of a code list.
 *
 * @param options Label.
 * @param choices The code list.
 */
export function choice< const C extends readonly Choice[] >( options: FieldOptions, choices: C ) {
	const values = choices.map( ( { value } ) => value ) as [ C[ number ][ 'value' ], ...C[ number ][ 'value' ][] ];
	return field( 'choice', options, z.enum( values ), { choices } );
}

/**
 * Several rows of the same fields, in order.
 *
 * @param options Label and the numbers of rows (1 to 100 unless said otherwise; leave the field out for none).
 * @param shape   The fields of a row.
 */
export function list< S extends Shape >( options: FieldOptions & { min?: number; max?: number }, shape: S ) {
	return field(
		'list',
		options,
		z
			.array( z.strictObject( shape ) )
			.min( options.min ?? 1 )
			.max( options.max ?? 100 )
	);
}

/**
 * A telephone or fax number, with an extension where there is one.
 *
 * @param options Label.
 */
export function telephone( options: FieldOptions ) {
	return field( 'telephone', options, formatted( 'telephone', 60 ) );
}

/**
 * An e-mail address.
 *
 * @param options Label.
 */
export function email( options: FieldOptions ) {
	return field( 'email', options, formatted( 'email', 254 ) );
}

/**
 * A web address with http or https; one with a user name in it is refused.
 *
 * @param options Label.
 */
export function url( options: FieldOptions ) {
	return field( 'url', options, formatted( 'url', 2000 ) );
}
