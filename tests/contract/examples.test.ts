import { problemSentence, problems, validate, type Problem } from '../../src/sdk';
import { examples, judged, sorted, type Judged } from './examples';
import { judgedByPhp, type Verdict } from './judge';

function byZod( section: string, value: unknown ): Problem[] {
	const { record, contract } = judged[ section ] as Judged;
	return validate( record, contract, value );
}

function places( found: readonly Pick< Problem, 'path' | 'code' >[] ) {
	return sorted( found ).map( ( { path, code } ) => ( { path, code } ) );
}

describe( 'The shared examples of values', () => {
	let verdicts: Verdict[];

	beforeAll( async () => {
		verdicts = await judgedByPhp( examples );
	} );

	test( 'belong to sections that exist, and every section has right and wrong ones', () => {
		for ( const section of Object.keys( judged ) ) {
			const own = examples.filter( ( example ) => example.section === section );
			expect( own.filter( ( example ) => example.problems.length === 0 ).length ).toBeGreaterThan( 0 );
			expect( own.filter( ( example ) => example.problems.length > 0 ).length ).toBeGreaterThan( 5 );
		}
		expect( new Set( examples.map( ( example ) => example.section ) ) ).toEqual( new Set( Object.keys( judged ) ) );
	} );

	test.each( examples.map( ( example, i ) => [ `${ example.section }: ${ example.name }`, i ] as const ) )(
		'%s: zod and PHP say what the example says',
		( _, i ) => {
			const { section, value, problems: expected } = examples[ i ] as ( typeof examples )[ number ];
			const php = ( verdicts[ i ] as Verdict ).problems;
			expect( places( byZod( section, value ) ) ).toEqual( places( expected ) );
			expect( sorted( php ) ).toEqual( sorted( byZod( section, value ) ) );
		}
	);

	test( 'are told in the same sentences by TypeScript and PHP, in both languages', () => {
		examples.forEach( ( { section }, i ) => {
			const { contract } = judged[ section ] as Judged;
			const { problems: found, sentences } = verdicts[ i ] as Verdict;
			found.forEach( ( problem, n ) => {
				expect( {
					th: problemSentence( contract, problem, 'th' ),
					en: problemSentence( contract, problem, 'en' ),
				} ).toEqual( sentences[ n ] );
			} );
		} );
	} );

	test( 'leave no placeholder in a sentence', () => {
		const said = verdicts.flatMap( ( { sentences } ) => sentences.flatMap( ( { th, en } ) => [ th, en ] ) );
		expect( said.length ).toBeGreaterThan( 200 );
		expect( said.filter( ( sentence ) => /[{}]|undefined|\s\s/.test( sentence ) ) ).toEqual( [] );
	} );

	test( 'show every code that a value alone can have', () => {
		const seen = new Set( verdicts.flatMap( ( verdict ) => verdict.problems.map( ( problem ) => problem.code ) ) );
		// These are about an entry as a whole, a clock or a list of files, or come of bounds that no field has yet.
		const elsewhere = [
			'records-missing',
			'records-too-many',
			'nothing-with-records',
			'nothing-not-known',
			'file-not-attached',
			'period-too-short',
			'in-the-past',
			'cell-error',
			'too-short',
			'date-time',
		];
		expect( Object.keys( problems ).filter( ( code ) => ! seen.has( code ) && ! elsewhere.includes( code ) ) ).toEqual( [] );
	} );
} );
