/**
 * Dotted paths into records and contracts.
 */

import type { FieldContract } from './contract';

/**
 * The contract of the field at a path; rows of a list are passed through without a number.
 *
 * @param fields The fields to begin in.
 * @param path   "bidders.price".
 */
export function fieldAt( fields: Record< string, FieldContract >, path: string ): FieldContract | undefined {
	const [ first = '', ...rest ] = path.split( '.' );
	const field = Object.hasOwn( fields, first ) ? fields[ first ] : undefined;
	return rest.length === 0 || ! field ? field : fieldAt( field.fields ?? {}, rest.join( '.' ) );
}

/**
 * The value at a path of plain objects, or undefined.
 *
 * @param value Where to begin.
 * @param path  "covers.to".
 */
export function valueAt( value: unknown, path: string ): unknown {
	let here = value;
	for ( const step of path.split( '.' ) ) {
		if ( typeof here !== 'object' || here === null || Array.isArray( here ) || ! Object.hasOwn( here, step ) ) {
			return undefined;
		}
		here = ( here as Record< string, unknown > )[ step ];
	}
	return here;
}

/**
 * All values at a path, going through every row of every list on the way.
 *
 * @param value Where to begin.
 * @param path  "bidders.bidder.name".
 */
export function valuesAt( value: unknown, path: string ): unknown[] {
	if ( Array.isArray( value ) ) {
		return value.flatMap( ( row ) => valuesAt( row, path ) );
	}
	if ( path === '' ) {
		return value === undefined ? [] : [ value ];
	}
	if ( typeof value !== 'object' || value === null ) {
		return [];
	}
	const [ first = '', ...rest ] = path.split( '.' );
	return valuesAt( ( value as Record< string, unknown > )[ first ], rest.join( '.' ) );
}
