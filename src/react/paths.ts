/** Values and fields at dotted paths, "winner.name". */
import type { FieldContract } from '../sdk/contract';
import type { Json, PublicRecord } from './types';

/** A JSON object, not a list. */
export function isObject( value: unknown ): value is PublicRecord {
	return typeof value === 'object' && value !== null && ! Array.isArray( value );
}

/** The value at a path of a record; undefined where there is none. */
export function valueAt( record: PublicRecord, path: string ): Json | undefined {
	let value: Json | undefined = record;
	for ( const key of path.split( '.' ) ) {
		if ( ! isObject( value ) || ! Object.hasOwn( value, key ) ) {
			return undefined;
		}
		value = value[ key ];
	}
	return value;
}

/** The field at a path of a section; undefined where there is none. */
export function fieldAt( fields: Record< string, FieldContract >, path: string ): FieldContract | undefined {
	let field: FieldContract | undefined;
	let inside: Record< string, FieldContract > | undefined = fields;
	for ( const key of path.split( '.' ) ) {
		field = inside?.[ key ];
		inside = field?.fields;
	}
	return field;
}
