/**
 * The shared examples of right and wrong values (tests/fixtures/values), read for the tests.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type * as z from 'zod';

import { compileEntry, entry, type EntryContract, type Problem, type SectionContract } from '../../src/sdk';
import { contracts, sections } from '../../src/sections';

const DIRECTORY = join( __dirname, '../fixtures/values' );

export interface Example {
	section: string;
	name: string;
	value: unknown;
	/** What is wrong with it, in any order; none when it is right. */
	problems: Pick< Problem, 'path' | 'code' >[];
}

interface Wrong {
	name: string;
	base: string;
	set?: Record< string, unknown >;
	remove?: string[];
	problems: Pick< Problem, 'path' | 'code' >[];
}

interface File {
	valid: Record< string, unknown >;
	invalid: Wrong[];
}

type Container = Record< string, unknown >;

/**
 * A copy of a value with one path changed, or taken away when `change` gives undefined.
 *
 * @param value  Any JSON value.
 * @param path   Keys and row numbers.
 * @param change What to put there.
 */
export function changed( value: unknown, path: readonly ( string | number )[], change: unknown ): unknown {
	const [ first, ...rest ] = path;
	if ( first === undefined ) {
		return change;
	}
	const copy = ( Array.isArray( value ) ? [ ...value ] : { ...( value as Container ) } ) as Container;
	if ( rest.length === 0 && change === undefined ) {
		delete copy[ first ];
	} else {
		// Also for names such as "constructor", which an assignment would look up.
		Object.defineProperty( copy, first, {
			value: changed( Object.hasOwn( copy, first ) ? copy[ first ] : {}, rest, change ),
			enumerable: true,
			configurable: true,
			writable: true,
		} );
	}
	return copy;
}

function steps( path: string ): string[] {
	return path.split( '.' );
}

function read( section: string ): Example[] {
	const file = JSON.parse( readFileSync( join( DIRECTORY, `${ section }.json` ), 'utf8' ) ) as File;
	const right = Object.entries( file.valid ).map( ( [ name, value ] ): Example => ( { section, name, value, problems: [] } ) );
	const wrong = file.invalid.map( ( one ): Example => {
		let value = file.valid[ one.base ];
		for ( const [ path, change ] of Object.entries( one.set ?? {} ) ) {
			value = changed( value, steps( path ), change );
		}
		for ( const path of one.remove ?? [] ) {
			value = changed( value, steps( path ), undefined );
		}
		return { section, name: one.name, value, problems: one.problems };
	} );
	return [ ...right, ...wrong ];
}

/** Every example of every section and of the entry header. */
export const examples: readonly Example[] = readdirSync( DIRECTORY )
	.filter( ( name ) => name.endsWith( '.json' ) )
	.flatMap( ( name ) => read( name.replace( /[.]json$/, '' ) ) );

export interface Judged {
	record: z.ZodType;
	contract: SectionContract | EntryContract;
}

/** Schema and contract by section id; the entry header is "entry". */
export const judged: Readonly< Record< string, Judged > > = {
	...Object.fromEntries(
		sections.map( ( section, i ) => [
			section.id,
			{ record: section.record as z.ZodType, contract: contracts[ i ] as SectionContract },
		] )
	),
	entry: { record: entry.record, contract: compileEntry( entry ) },
};

/**
 * Problems in one order, so that two judges can be compared.
 *
 * @param problems Of one value.
 */
export function sorted< P extends Pick< Problem, 'path' | 'code' > >( problems: readonly P[] ): P[] {
	const key = ( one: P ) => `${ JSON.stringify( one.path ) } ${ one.code }`;
	return [ ...problems ].sort( ( a, b ) => ( key( a ) < key( b ) ? -1 : 1 ) );
}
