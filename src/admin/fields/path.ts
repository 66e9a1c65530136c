import type { Json, JsonRecord, Problem } from '../api/types';

/** Where a value sits: field names and 0-based list places. */
export type Path = readonly ( string | number )[];

export function isRecord( value: unknown ): value is JsonRecord {
	return typeof value === 'object' && value !== null && ! Array.isArray( value );
}

/** The value at a path, or undefined. */
export function at( value: Json | undefined, path: Path ): Json | undefined {
	let here: Json | undefined = value;
	for ( const step of path ) {
		if ( Array.isArray( here ) && typeof step === 'number' ) {
			here = here[ step ];
		} else if ( isRecord( here ) ) {
			here = here[ step ];
		} else {
			return undefined;
		}
	}
	return here;
}

/** Whether a value says nothing: such keys are left out of a record, never sent as null or ''. */
export function isEmpty( value: Json | undefined ): boolean {
	return (
		value === undefined ||
		value === null ||
		value === '' ||
		( Array.isArray( value ) && value.length === 0 ) ||
		( isRecord( value ) && Object.keys( value ).length === 0 )
	);
}

/** A copy of the record with one key set, or left out when the value says nothing. */
export function withKey( record: JsonRecord, key: string, value: Json | undefined ): JsonRecord {
	const { [ key ]: _before, ...rest } = record;
	return isEmpty( value ) ? rest : { ...record, [ key ]: value as Json };
}

/** A copy of the record with the value at a dotted path set; objects on the way are made and, when empty, left out. */
export function withDotted( record: JsonRecord, dotted: string, value: Json | undefined ): JsonRecord {
	const [ first = '', ...rest ] = dotted.split( '.' );
	if ( rest.length === 0 ) {
		return withKey( record, first, value );
	}
	const inner = record[ first ];
	return withKey( record, first, withDotted( isRecord( inner ) ? inner : {}, rest.join( '.' ), value ) );
}

/** The value at a dotted path. */
export function atDotted( record: JsonRecord, dotted: string ): Json | undefined {
	return at( record, dotted.split( '.' ) );
}

/** Problems exactly at a path. */
export function problemsAt( problems: readonly Problem[], path: Path ): string[] {
	return problems
		.filter( ( problem ) => problem.path.length === path.length && path.every( ( step, at_ ) => problem.path[ at_ ] === step ) )
		.map( ( problem ) => problem.sentence );
}

/** Problems at a path or inside it. */
export function problemsWithin( problems: readonly Problem[], path: Path ): Problem[] {
	return problems.filter( ( problem ) => path.every( ( step, place ) => problem.path[ place ] === step ) );
}

/** The same value, whatever the order of its keys. */
export function same( a: Json | undefined, b: Json | undefined ): boolean {
	if ( a === b ) {
		return true;
	}
	if ( Array.isArray( a ) && Array.isArray( b ) ) {
		return a.length === b.length && a.every( ( item, place ) => same( item, b[ place ] ) );
	}
	if ( isRecord( a ) && isRecord( b ) ) {
		const keys = Object.keys( a );
		return keys.length === Object.keys( b ).length && keys.every( ( key ) => key in b && same( a[ key ], b[ key ] ) );
	}
	return false;
}
