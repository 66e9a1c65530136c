import type { FieldContract } from '../api/types';

/** Column index (as text) to the path of a field, or two paths joined by `+`. */
export type Mapping = Record< string, string >;

/** Gives a column its field; a field has one column at most, so another column loses it. */
export function mapped( mapping: Mapping, column: number, path: string ): Mapping {
	const others = Object.fromEntries(
		Object.entries( mapping ).filter( ( [ index, target ] ) => index !== String( column ) && target !== path )
	);
	return path === '' ? others : { ...others, [ String( column ) ]: path };
}

/** Fields that every record needs and no column gives: they can be given once for all rows. */
export function unmappedRequired( mapping: Mapping, fields: Record< string, FieldContract > ): string[] {
	const given = Object.values( mapping ).flatMap( ( target ) => target.split( '+' ).map( ( path ) => path.split( '.' )[ 0 ] ) );
	return Object.entries( fields )
		.filter( ( [ name, field ] ) => field.required && ! given.includes( name ) )
		.map( ( [ name ] ) => name );
}

/** Constants that are still of use: of fields that no column gives. */
export function usefulConstants( constants: Record< string, string >, missing: readonly string[] ): Record< string, string > {
	return Object.fromEntries( Object.entries( constants ).filter( ( [ name, text ] ) => missing.includes( name ) && text.trim() !== '' ) );
}
