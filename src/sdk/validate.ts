/**
 * Whether a record is right, by zod: the same verdict, at the same path, with the same code as
 * `Prakat\Contract\Validator` gives in PHP.
 */

import type * as z from 'zod';

import type { JsonSchema, Problem, Rule } from './contract';
import { ruleProblems } from './rules';

/** What of a contract a validation needs; sections and the entry header have both. */
export interface Rulebook {
	recordSchema: JsonSchema;
	rules: readonly Rule[];
}

type Path = Problem[ 'path' ];

interface Ranked extends Problem {
	rank: number;
}

function schemaAt( schema: JsonSchema, path: Path ): JsonSchema | undefined {
	const [ first, ...rest ] = path;
	if ( first === undefined ) {
		return schema;
	}
	if ( schema.type === 'array' ) {
		return schemaAt( schema.items, rest );
	}
	const inner = schema.type === 'object' ? schema.properties[ first ] : undefined;
	return inner && schemaAt( inner, rest );
}

function given( value: unknown, path: Path ): unknown {
	return path.reduce< unknown >( ( here, step ) => ( here as Record< string | number, unknown > | undefined )?.[ step ], value );
}

const WRONG_TYPE: Record< JsonSchema[ 'type' ], string > = {
	object: 'not-object',
	array: 'not-list',
	string: 'not-text',
	integer: 'not-integer',
	number: 'not-number',
	boolean: 'not-flag',
};

function translated( issue: z.core.$ZodIssue, value: unknown, root: JsonSchema ): Ranked[] {
	const path = issue.path as Path;
	const schema = schemaAt( root, path );
	const wrongType = ( rank: number ): Ranked[] => [
		{
			path,
			code: given( value, path ) === undefined ? 'required' : WRONG_TYPE[ schema?.type ?? 'object' ],
			params: {},
			rank,
		},
	];
	switch ( issue.code ) {
		case 'unrecognized_keys':
			return issue.keys.map( ( key ) => ( { path: [ ...path, key ], code: 'unknown-field', params: { name: key }, rank: 0 } ) );
		case 'too_small': {
			const min = Number( issue.minimum );
			if ( schema?.type === 'array' ) {
				return [ { path, code: 'too-few', params: { min }, rank: 1 } ];
			}
			if ( schema?.type !== 'string' ) {
				return [ { path, code: 'too-small', params: { min }, rank: 1 } ];
			}
			return [ min === 1 ? { path, code: 'empty', params: {}, rank: 1 } : { path, code: 'too-short', params: { min }, rank: 1 } ];
		}
		case 'too_big': {
			const max = Number( schema?.type === 'integer' ? schema.maximum : issue.maximum );
			const code = { array: 'too-many', string: 'too-long' }[ schema?.type as string ] ?? 'too-large';
			return [ { path, code, params: { max }, rank: 3 } ];
		}
		case 'invalid_format':
			return [ { path, code: ( schema?.type === 'string' && schema.format ) || 'pattern', params: {}, rank: 2 } ];
		case 'invalid_value':
			return typeof given( value, path ) === 'string' ? [ { path, code: 'not-a-choice', params: {}, rank: 4 } ] : wrongType( 0 );
		default:
			return wrongType( 0 );
	}
}

/** One problem a value, the most basic one, and nothing from inside a list that is too long. */
function reduced( found: readonly Ranked[] ): Problem[] {
	const best = new Map< string, Ranked >();
	for ( const problem of found ) {
		const key = JSON.stringify( problem.path );
		const known = best.get( key );
		if ( ! known || problem.rank < known.rank ) {
			best.set( key, problem );
		}
	}
	const lists = [ ...best.values() ].filter( ( one ) => one.code === 'too-many' ).map( ( one ) => one.path );
	return [ ...best.values() ]
		.filter(
			( one ) => ! lists.some( ( list ) => one.path.length > list.length && list.every( ( step, i ) => step === one.path[ i ] ) )
		)
		.map( ( { path, code, params } ) => ( { path, code, params } ) );
}

/**
 * What is wrong with a value.
 *
 * @param record   The section's (or the header's) zod schema.
 * @param contract Its compiled contract.
 * @param value    A JSON value.
 * @return No problem when it is right.
 */
export function validate( record: z.ZodType, contract: Rulebook, value: unknown ): Problem[] {
	const verdict = record.safeParse( value );
	const found = verdict.success
		? []
		: reduced( verdict.error.issues.flatMap( ( issue ) => translated( issue, value, contract.recordSchema ) ) );
	return [ ...found, ...ruleProblems( contract.rules, value, found ) ];
}
