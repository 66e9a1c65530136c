import * as z from 'zod';

import { choice, compile, ContractError, date, flag, list, longText, text, type Rule } from '../../../src/sdk';
import { sample, words } from './samples';

function faultsOf( ...args: Parameters< typeof sample > ): readonly string[] {
	try {
		compile( sample( ...args ) );
	} catch ( error ) {
		if ( error instanceof ContractError ) {
			return error.faults;
		}
		throw error;
	}
	return [];
}

const label = { label: words };

describe( 'The contract compiler', () => {
	test( 'compiles a right section, the same one to the same hash', () => {
		const contract = compile( sample() );
		expect( contract.contractVersion ).toBe( 1 );
		expect( contract.hash ).toMatch( /^[0-9a-f]{64}$/ );
		expect( compile( sample() ).hash ).toBe( contract.hash );
		expect( compile( sample( {}, { unit: 'finance' } ) ).hash ).not.toBe( contract.hash );
	} );

	test( 'writes which fields are required, in the order of the declaration', () => {
		const { fields, recordSchema } = compile( sample() );
		expect( Object.entries( fields ).map( ( [ id, field ] ) => [ id, field.required ] ) ).toEqual( [
			[ 'title', true ],
			[ 'day', false ],
			[ 'price', false ],
		] );
		expect( recordSchema.required ).toEqual( [ 'title' ] );
		expect( recordSchema.additionalProperties ).toBe( false );
	} );

	test( 'is plain data: nothing is lost in JSON', () => {
		const contract = compile( sample() );
		expect( JSON.parse( JSON.stringify( contract ) ) ).toEqual( contract );
	} );

	test( 'says everything that is wrong at once, and names the section', () => {
		const broken = () => compile( sample( { note: z.string(), other: z.any() } ) );
		expect( broken ).toThrow( ContractError );
		expect( broken ).toThrow( 'The section “sample” does not compile:' );
		expect( faultsOf( { note: z.string(), other: z.any() } ) ).toHaveLength( 2 );
	} );
} );

/** What a developer might write, and what the compiler answers. Each would be accepted by PHP without a word. */
const REFUSED: [ string, Record< string, unknown >, string ][] = [
	[
		'a bare zod schema',
		{ note: z.string() },
		'note is a bare zod schema (“string”): make it with one of the kinds, such as text() or money().',
	],
	[
		'a refine',
		{ note: text( label ).refine( () => true ) },
		"note has a refine(), which PHP would silently skip: write it as one of the section's rules.",
	],
	[
		'a refine under an optional',
		{
			note: text( label )
				.refine( () => true )
				.optional(),
		},
		'note has a refine(), which PHP',
	],
	[ 'a superRefine', { note: text( label ).superRefine( () => undefined ) }, 'note has a refine(), which PHP' ],
	[
		'a trim',
		{ note: text( label ).trim() },
		'note changes its value (trim() or the like), which PHP would silently skip: the normaliser does that.',
	],
	[
		'a transform',
		{ note: text( label ).transform( ( value ) => value.length ) },
		'note is a transform or pipe, which PHP cannot run: records are stored as they are checked.',
	],
	[
		'a second pattern',
		{ note: text( label ).regex( /^ก+$/u ) },
		'note has a second pattern, of which PHP would check only one: put both into one pattern.',
	],
	[ 'a beginning', { note: text( label ).startsWith( 'ก' ) }, 'note has a second pattern' ],
	[
		'a default',
		{ note: text( label ).default( 'ก' ) },
		'note is a default, which would make two records of one: leave the field optional.',
	],
	[ 'a catch', { note: text( label ).catch( 'ก' ) }, 'note is a catch, which would hide what is wrong.' ],
	[ 'null', { note: text( label ).nullable() }, 'note is null: leave the field out instead.' ],
	[ 'a tuple', { note: z.tuple( [ text( label ) ] ) }, 'note is a tuple, whose positions PHP does not check: use list().' ],
	[ 'open keys', { note: z.record( z.string(), text( label ) ) }, 'note is open keys: name each field.' ],
	[ 'any value', { note: z.any() }, 'note is any value at all.' ],
	[ 'an unknown value', { note: z.unknown() }, 'note is any value at all.' ],
	[
		'a union',
		{ note: z.union( [ text( label ), date( label ) ] ) },
		'note is a union: use choice(), or two optional fields with a rule.',
	],
	[ 'a literal', { note: z.literal( 'ก' ) }, 'note is a literal: use choice() with one value.' ],
	[ 'a JavaScript date', { note: z.date() }, 'note is a bare zod schema (“date”)' ],
	[ 'a custom check', { note: z.custom( () => true ) }, 'note is a check written in TypeScript, which PHP cannot run.' ],
	[ 'a recursive schema', { note: z.lazy( () => text( label ) ) }, 'note is a recursive schema.' ],
	[ 'an open object in a list', { note: z.array( z.object( { a: text( label ) } ) ) }, 'note is a bare zod schema (“array”)' ],
	[
		'meta()',
		{ note: text( label ).meta( { id: 'note' } ) },
		"note has meta(), which writes into zod's global registry: give label and help to the kind instead.",
	],
	[ 'a step of numbers', { note: z.int().multipleOf( 5 ) }, 'note is a bare zod schema (“number”)' ],
	[
		'a field name with a hyphen',
		{ 'a-note': text( label ) },
		'a-note is not a field name: a small letter, then letters and digits, at most 40.',
	],
	[ 'a label in one language', { note: text( { label: { en: 'Note', th: '' } } ) }, 'note: label needs words in both languages.' ],
	[
		'a choice in one language',
		{ note: choice( label, [ { value: 'a', label: { en: '', th: 'ก' } } ] ) },
		'note: choice “a” needs words in both languages.',
	],
	[
		'one choice twice',
		{
			note: choice( label, [
				{ value: 'a', label: words },
				{ value: 'a', label: words },
			] ),
		},
		'note has one choice twice.',
	],
	[
		'a refine deep in a list',
		{ note: list( label, { inner: text( label ).refine( () => true ) } ) },
		'note.inner has a refine(), which PHP',
	],
];

describe( 'A field that PHP could not hold to', () => {
	test.each( REFUSED )( 'is refused: %s', ( _, shape, sentence ) => {
		expect( faultsOf( shape ).join( '\n' ) ).toContain( sentence );
	} );

	test( 'is refused when the whole record is refined, open or not an object', () => {
		const record = sample().record;
		expect( faultsOf( {}, { record: record.refine( () => true ) } )[ 0 ] ).toContain( 'The record has the check “custom”' );
		expect( faultsOf( {}, { record: z.looseObject( { title: text( label ) } ) as never } )[ 0 ] ).toContain( 'use z.strictObject()' );
		expect( faultsOf( {}, { record: z.object( { title: text( label ) } ) as never } )[ 0 ] ).toContain( 'use z.strictObject()' );
		expect( faultsOf( {}, { record: text( label ) as never } )[ 0 ] ).toBe( 'The record is not a z.strictObject().' );
	} );

	test( 'is refused when a row holds rows of its own kind', () => {
		const row: z.ZodObject = z.strictObject( { title: text( label ) } );
		const rows = list( label, { title: text( label ) } );
		( row._zod.def.shape as Record< string, unknown > )[ 'rows' ] = rows;
		( ( rows._zod.def.element as z.ZodObject )._zod.def.shape as Record< string, unknown > )[ 'rows' ] = rows;
		expect( faultsOf( { rows } ).join() ).toContain( 'rows.rows contains itself, which PHP cannot follow.' );
	} );
} );

const PATTERNS: [ string, RegExp, string ][] = [
	[ '\\u escapes', /^[\u0e00-\u0e7f]+$/u, 'a \\u, \\c or \\N escape' ],
	[ '\\u{} escapes', /^\u{1F600}$/u, 'a \\u, \\c or \\N escape' ],
	[ '\\d', /^\d+$/u, '\\d, \\w, \\s or \\b' ],
	[ '\\w', /^\w+$/u, '\\d, \\w, \\s or \\b' ],
	[ '\\b', /^ก\b$/u, '\\d, \\w, \\s or \\b' ],
	[ '\\p', /^\p{L}+$/u, '\\p, whose tables differ' ],
	[ 'a dot', /^a.c$/u, 'a dot, which means other characters in PCRE' ],
	[ 'a look-behind', /^a(?<=a)b$/u, 'a look-behind' ],
	[ 'a named group', /^(?<a>b)$/u, 'a look-behind, a named group or an inline flag' ],
	[ 'a back reference', /^(a)\1$/u, 'a back reference' ],
	[ 'no flag u', /^a$/, 'the flags “”' ],
	[ 'ignoring case', /^a$/iu, 'the flags “iu”' ],
	[ 'no anchor in front', /a$/u, 'no ^ at its beginning' ],
	[ 'no anchor behind', /^a/u, 'no ^ at its beginning or no $ at its end' ],
	[ 'an escaped anchor behind', /^a\$/u, 'no ^ at its beginning or no $ at its end' ],
	[ 'a choice outside a group', /^a|b$/u, 'a choice outside a group' ],
];

describe( 'A pattern that the two engines read differently', () => {
	test.each( PATTERNS )( 'is refused: %s', ( _, matches, sentence ) => {
		expect( faultsOf( { note: text( { ...label, pattern: { matches, words } } ) } ).join() ).toContain(
			`note has a pattern with ${ sentence }`
		);
	} );

	test.each( [ /^[0-9]{11}$/u, /^(?:a|b)[.]\\$/u, /^[ก-๛]{1,5}$/u, /^\[[^\]]+\]$/u, /^a{2,3}(?=b)b$/u ] )(
		'is not refused when it is the same in both: %s',
		( matches ) => {
			expect( faultsOf( { note: text( { ...label, pattern: { matches, words } } ) } ) ).toEqual( [] );
		}
	);
} );

const SECTIONS: [ string, Parameters< typeof sample >[ 1 ], string ][] = [
	[ 'an id with capitals', { id: 'Sample' }, '“Sample” is not a section id.' ],
	[ "the header's id", { id: 'entry' }, '“entry” is not a section id.' ],
	[
		'words in one language',
		{ words: { ...sample().words, name: { en: 'Name', th: ' ' } } },
		'words.name needs words in both languages.',
	],
	[ 'words of a draft in one language', { drafts: { title: { en: 'Title', th: '' } } }, 'drafts.title needs words in both languages.' ],
	[
		'a column of no field',
		{ columns: [ { field: 'titel', primary: true, priority: 1 } ] },
		'A column names “titel”, which is not a field.',
	],
	[ 'no primary column', { columns: [ { field: 'title', priority: 1 } ] }, 'Exactly one column is the primary one.' ],
	[
		'a column twice',
		{
			columns: [
				{ field: 'title', primary: true, priority: 1 },
				{ field: 'title', priority: 2 },
			],
		},
		'The column “title” is declared twice.',
	],
	[
		'a filter of no field',
		{ filters: [ { id: 'x', field: 'nothing', control: 'choice' } ] },
		'A filter names “nothing”, which is not a field.',
	],
	[
		'a filter without an index column',
		{ filters: [ { id: 'day', field: 'day', control: 'date-range' } ] },
		'The filter “day” has no index column to compare.',
	],
	[
		'a filter of the wrong kind',
		{ filters: [ { id: 'title', field: 'title', control: 'year' } ] },
		'The filter “title” asks for year, but its column is a string.',
	],
	[
		'a choice filter of free text',
		{ filters: [ { id: 'title', field: 'title', control: 'choice' } ] },
		'The filter “title” offers choices, but “title” has none.',
	],
	[
		'a filter with the name of an argument',
		{ filters: [ { id: 'page', field: 'title', control: 'choice' } ] },
		'“page” cannot be the name of a filter.',
	],
	[
		'a sort of no field',
		{ sorts: [ { id: 'title', field: 'x', defaultDirection: 'asc' } ] },
		'A sort names “x”, which is not a field.',
	],
	[
		'a sort without an index column',
		{ sorts: [ { id: 'title', field: 'day', defaultDirection: 'asc' } ] },
		'The sort “title” has no index column to order by.',
	],
	[
		'an unknown default sort',
		{ defaultSort: { id: 'newest', direction: 'desc' } },
		'The default sort “newest” is not one of the sorts.',
	],
	[ 'a search in no field', { search: [ 'x' ] }, 'A search names “x”, which is not a field.' ],
	[
		'an index column of the wrong type',
		{ index: [ { name: 'title', path: 'title', type: 'money' } ] },
		'The index column “title” is a money, but “title” is a text.',
	],
	[
		'an index column without a length',
		{ index: [ { name: 'title', path: 'title', type: 'string' } ] },
		'The index column “title” has no length.',
	],
	[
		'a column from nowhere',
		{
			index: [
				{ name: 'title', path: 'title', type: 'string', length: 9 },
				{ name: 'year', type: 'integer' },
			],
		},
		'The index column “year” has neither a path nor a rule that derives it.',
	],
	[
		'a year of no date',
		{
			index: [
				{ name: 'title', path: 'title', type: 'string', length: 9 },
				{ name: 'year', type: 'integer' },
			],
			derive: [ { name: 'year', from: 'title', rule: 'year' } ],
		},
		'The column “year” derives from “title”, which is not a date.',
	],
	[ 'an index of no column', { indexes: [ [ 'title', 'x' ] ] }, 'An index names “x”, which is no index column.' ],
	[ 'a facet of free text', { facet: 'title' }, 'The facet “title” is not a choice.' ],
	[ 'a review without a duration', { review: { every: '3 months' } }, 'review.every “3 months” is not a duration such as P3M.' ],
	[ 'a period of two units', { period: { default: 'P1Y6M', minimum: 'PT0S' } }, 'period.default “P1Y6M” is not a duration' ],
	[
		'a file extension with a dot',
		{ files: { accept: [ '.pdf' ], maxBytes: 1, maxCount: 1 } },
		'“.pdf” is not a file extension in lower case.',
	],
	[ 'no legal basis', { basis: [] }, 'The legal basis is missing: say which law asks for this.' ],
	[ 'more records needed than allowed', { minRecords: 11 }, 'minRecords is greater than maxRecords.' ],
	[
		'a rule about no field',
		{ rules: [ { rule: 'at-least-one', fields: [ 'x' ], code: 'one-needed' } ] },
		'A rule “at-least-one” names “x”, which is not a field.',
	],
	[
		'a rule without a sentence',
		{ rules: [ { rule: 'at-least-one', fields: [ 'title' ], code: 'oops' } ] },
		'A rule has the code “oops”, which has no sentence.',
	],
	[
		'a rule that compares what is no date',
		{ rules: [ { rule: 'not-before', fields: [ 'day', 'title' ], code: 'ends-before-it-begins' } ] },
		'The rule “not-before” compares dates; “day” and “title” are not both dates.',
	],
	[
		'a rule through what is no list',
		{ rules: [ { rule: 'at-least-one', each: 'title', fields: [ 'x' ], code: 'one-needed' } as Rule ] },
		'A rule goes through “title”, which is no list.',
	],
];

describe( 'A section that contradicts itself', () => {
	test.each( SECTIONS )( 'is refused: %s', ( _, change, sentence ) => {
		expect( faultsOf( {}, change ).join( '\n' ) ).toContain( sentence );
	} );

	test( 'is refused when it shows a field that is not public', () => {
		const secret = { secret: text( { ...label, public: false } ) };
		expect( faultsOf( secret, { columns: [ { field: 'secret', primary: true, priority: 1 } ] } ) ).toContain(
			'A column names “secret”, which is not public.'
		);
		expect( faultsOf( secret, { search: [ 'secret' ] } ) ).toContain( 'A search names “secret”, which is not public.' );
		expect( faultsOf( secret ) ).toEqual( [] );
	} );

	test( 'is refused when a rule reaches into a list from outside', () => {
		const rows = { rows: list( label, { inner: longText( label ).optional() } ) };
		expect( faultsOf( rows, { rules: [ { rule: 'at-least-one', fields: [ 'rows.inner' ], code: 'one-needed' } ] } )[ 0 ] ).toContain(
			'reaches into the list'
		);
		expect( faultsOf( rows, { rules: [ { rule: 'at-least-one', each: 'rows', fields: [ 'inner' ], code: 'one-needed' } ] } ) ).toEqual(
			[]
		);
	} );

	test( 'is refused when an index column lies inside a list', () => {
		const rows = { rows: list( label, { inner: text( label ), sure: flag( label ) } ) };
		expect(
			faultsOf( rows, {
				index: [
					{ name: 'title', path: 'title', type: 'string', length: 9 },
					{ name: 'inner', path: 'rows.inner', type: 'string', length: 9 },
				],
			} )[ 0 ]
		).toContain( 'lies inside a list' );
	} );
} );
