/**
 * Every way to break every field, made from the contracts themselves.
 */

import type { JsonSchema, ObjectSchema } from '../../src/sdk';
import { changed } from './examples';

export interface Mutation {
	/** What was done, for the test's title: "budget: a number". */
	name: string;
	/** Which way to break it was used. */
	way: string;
	value: unknown;
}

type Path = ( string | number )[];

/** Values of every JSON type, and text of every kind that has ever slipped through somewhere. */
const WAYS: Record< string, unknown > = {
	'taken away': undefined,
	null: null,
	'a flag': true,
	'the flag false': false,
	zero: 0,
	'a whole number': 2568,
	'a fraction': 1.5,
	'a whole number written as a fraction': 2570.0,
	'a negative number': -1,
	'minus zero': -0,
	'the greatest safe number': 9007199254740991,
	'beyond the greatest safe number': 9007199254740992,
	'a huge number': 1e300,
	'empty text': '',
	'a space': ' ',
	'a no-break space': '\u00a0',
	text: 'ข้อความ',
	'a digit as text': '1',
	'Thai digits': '๑๒๓',
	'a zero-like string': '0',
	'an emoji': '😀',
	'an emoji of several characters': '👩‍👩‍👧‍👦',
	'letters in two parts': 'กำ e\u0301 กํา',
	'a null character': 'ก\u0000ข',
	'a control character at the end': 'ก\u0007',
	'a line feed': 'ก\nข',
	'a line feed at the end': 'ก\n',
	'a carriage return': 'ก\r\nข',
	'a tab': 'ก\tข',
	'a next-line character': 'ก\u0085ข',
	'a zero-width space': 'ก\u200bข',
	'a joiner': 'ก\u200dข',
	'a line separator': 'ก\u2028ข',
	'a byte order mark': '\ufeffก',
	'an override of direction': 'ก\u202eข',
	'an unassigned character': 'ก\u{e0fff}',
	markup: '<script>alert(1)</script>',
	'a formula': '=HYPERLINK("https://x.example";"y")',
	'an SQL phrase': "'; DROP TABLE entries; --",
	'a date': '2024-11-29',
	'31 February': '2024-02-31',
	'a date with a line feed': '2024-11-29\n',
	'a Buddhist Era date': '2567-11-29',
	'a moment': '2024-11-29T02:30:00Z',
	money: '1480.00',
	'money with a line feed': '1480.00\n',
	'negative money': '-1480.00',
	'a web address': 'https://a.example/ก?ข=1',
	'a duration': 'P3D',
	'an e-mail address': 'a@b.example',
	'a telephone number': '0 4271 1234',
	'text of 4,001 characters': 'ก'.repeat( 4001 ),
	'an empty list': [],
	'a list of text': [ 'ก' ],
	'a list of null': [ null ],
	'a list of objects': [ { x: 1 } ],
	'a list in a list': [ [ { x: 1 } ] ],
	'300 empty rows': Array.from( { length: 300 }, () => ( {} ) ),
	'an empty object': {},
	'an object': { x: 'ก' },
	'an object with numbered keys': { 0: 'ก', 1: 'ข' },
};

function within( schema: JsonSchema, path: Path ): { path: Path; schema: JsonSchema }[] {
	if ( schema.type === 'array' ) {
		return [ { path: [ ...path, 0 ], schema: schema.items }, ...within( schema.items, [ ...path, 0 ] ) ];
	}
	if ( schema.type !== 'object' ) {
		return [];
	}
	return Object.entries( schema.properties ).flatMap( ( [ id, inner ] ) => [
		{ path: [ ...path, id ], schema: inner },
		...within( inner, [ ...path, id ] ),
	] );
}

function reaches( value: unknown, path: Path ): boolean {
	const [ first, ...rest ] = path;
	if ( first === undefined ) {
		return true;
	}
	return typeof value === 'object' && value !== null && Object.hasOwn( value, first ) && reaches( ( value as never )[ first ], rest );
}

/**
 * A right value broken at every place in every way, with an unknown field in every object besides.
 *
 * @param value  A right value; places that it does not have are reached only by their last step.
 * @param schema Its schema.
 */
export function mutations( value: unknown, schema: ObjectSchema ): Mutation[] {
	const places = within( schema, [] ).filter( ( { path } ) => reaches( value, path.slice( 0, -1 ) ) );
	const objects = [ [] as Path, ...places.filter( ( one ) => one.schema.type === 'object' ).map( ( one ) => one.path ) ];
	return [
		...places.flatMap( ( { path } ) =>
			Object.entries( WAYS )
				.filter( ( [ , change ] ) => change !== undefined || typeof path[ path.length - 1 ] === 'string' )
				.map( ( [ way, change ] ) => ( { name: `${ path.join( '.' ) }: ${ way }`, way, value: changed( value, path, change ) } ) )
		),
		...objects
			.filter( ( path ) => reaches( value, path ) )
			.flatMap( ( path ) =>
				[ 'unknown', 'id', '__proto__x', 'toString', 'ชื่อ', '' ].map( ( key ) => ( {
					name: `${ path.join( '.' ) }: the unknown field “${ key }”`,
					way: 'an unknown field',
					value: changed( value, [ ...path, key ], 'x' ),
				} ) )
			),
	];
}
