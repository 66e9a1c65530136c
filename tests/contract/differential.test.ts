import { canonicalJson, validate, type ObjectSchema, type Problem } from '../../src/sdk';
import { examples, judged, sorted, type Example, type Judged } from './examples';
import { judgedByPhp } from './judge';
import { mutations, type Mutation } from './mutations';

/**
 * The closed list of what the two judges see differently, by the way in which a value was broken.
 * Each has its reason; one that no longer differs has to be taken off.
 */
const DIFFERENCES: Record< string, string > = {
	'an empty list': 'PHP reads [] and {} as the same empty array, so where an object belongs it misses its fields instead.',
	'an empty object': 'PHP reads {} and [] as the same empty array, so where a list belongs it misses its rows instead.',
	'an object with numbered keys': 'PHP reads {"0":…,"1":…} as a list, so it says “not an object” instead of naming two unknown fields.',
};

interface Broken extends Mutation {
	section: string;
}

/** Of each section its fullest and its smallest right value: every field present, and every optional one absent. */
const bases = Object.keys( judged ).flatMap( ( section ) => {
	const right = examples
		.filter( ( example ) => example.section === section && example.problems.length === 0 )
		.sort( ( a, b ) => JSON.stringify( a.value ).length - JSON.stringify( b.value ).length );
	return [ right[ 0 ] as Example, right[ right.length - 1 ] as Example ];
} );

const broken: Broken[] = bases.flatMap( ( { section, value } ) =>
	mutations( value, ( judged[ section ] as Judged ).contract.recordSchema as ObjectSchema ).map( ( mutation ) => ( {
		...mutation,
		section,
	} ) )
);

function byZod( { section, value }: Broken ): Problem[] {
	const { record, contract } = judged[ section ] as Judged;
	return validate( record, contract, value );
}

describe( 'zod and PHP', () => {
	let different: { broken: Broken; zod: Problem[]; php: Problem[] }[];

	beforeAll( async () => {
		const verdicts = await judgedByPhp( broken, false );
		different = broken.flatMap( ( one, i ) => {
			const zod = sorted( byZod( one ) );
			const php = sorted( verdicts[ i ]?.problems ?? [] );
			return canonicalJson( zod ) === canonicalJson( php ) ? [] : [ { broken: one, zod, php } ];
		} );
	} );

	test( 'are asked about thousands of values, of which most are wrong', () => {
		expect( broken.length ).toBeGreaterThan( 10000 );
		const wrong = broken.filter( ( one ) => byZod( one ).length > 0 );
		expect( wrong.length / broken.length ).toBeGreaterThan( 0.6 );
	} );

	test( 'differ in nothing but the listed ways', () => {
		const unlisted = different.filter( ( { broken: one } ) => ! Object.hasOwn( DIFFERENCES, one.way ) );
		expect( unlisted.slice( 0, 5 ) ).toEqual( [] );
		expect( unlisted ).toHaveLength( 0 );
	} );

	test( 'really differ in each listed way', () => {
		const seen = new Set( different.map( ( { broken: one } ) => one.way ) );
		expect( Object.keys( DIFFERENCES ).filter( ( way ) => ! seen.has( way ) ) ).toEqual( [] );
	} );

	test( 'both refuse the value wherever they differ', () => {
		expect( different.filter( ( { zod, php } ) => zod.length === 0 || php.length === 0 ) ).toEqual( [] );
	} );
} );
