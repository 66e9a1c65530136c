import type { FieldContract } from '../api/types';
import { controlOf } from '../fields/adapter';

/** Column index (as text) to dotted field path. */
export type Mapping = Record< string, string >;

/** Paths to which a column can be mapped, in the order of the form. */
export function targets(
	fields: Record< string, FieldContract >,
	outer = '',
	labels: FieldContract[ 'label' ][] = []
): { path: string; labels: FieldContract[ 'label' ][]; required: boolean }[] {
	return Object.entries( fields ).flatMap( ( [ name, field ] ) => {
		const path = outer === '' ? name : `${ outer }.${ name }`;
		const all = [ ...labels, field.label ];
		const control = controlOf( field );
		if ( control.is === 'group' || control.is === 'map-point' ) {
			return targets( control.fields, path, all );
		}
		if ( control.is === 'rows' || control.is === 'file' || control.is === 'files' ) {
			return [];
		}
		return [ { path, labels: all, required: field.required } ];
	} );
}

/** Gives a column its field; a field has one column at most, so another column loses it. */
export function mapped( mapping: Mapping, column: number, path: string ): Mapping {
	const others = Object.fromEntries(
		Object.entries( mapping ).filter( ( [ index, target ] ) => index !== String( column ) && target !== path )
	);
	return path === '' ? others : { ...others, [ String( column ) ]: path };
}

/** Fields that every record needs and no column gives. */
export function unmappedRequired( mapping: Mapping, fields: Record< string, FieldContract > ): string[] {
	const given = Object.values( mapping );
	return Object.entries( fields )
		.filter( ( [ name, field ] ) => field.required && ! given.some( ( path ) => path === name || path.startsWith( `${ name }.` ) ) )
		.map( ( [ name ] ) => name );
}
