import { __, sprintf } from '@wordpress/i18n';
import type { EntryFile, FieldContract, SectionContract, Words } from '../api/types';
import { fieldAt } from '../fields/field-at';

/** What the places of a version are called. */
export interface Places {
	/** The header's fields. */
	header: Record< string, FieldContract >;
	section: Pick< SectionContract, 'fields' > | null;
	files: readonly EntryFile[];
	say: ( words: Words ) => string;
}

/** A place of a version taken apart: the whole, the header, a row or a file. */
export type Place =
	{ of: 'whole' } | { of: 'header'; field: string } | { of: 'row'; row: number; field: string } | { of: 'file'; uuid: string };

/** `records.12.winner.taxId` → row 12, field `winner.taxId`; what is no place is the whole. */
export function placeOf( path: string ): Place {
	const [ first, ...rest ] = path.split( '.' );
	if ( first === 'header' && rest.length > 0 ) {
		return { of: 'header', field: rest.join( '.' ) };
	}
	if ( first === 'files' && rest[ 0 ] ) {
		return { of: 'file', uuid: rest[ 0 ] };
	}
	const row = Number( rest[ 0 ] );
	if ( first === 'records' && Number.isSafeInteger( row ) && row > 0 ) {
		return { of: 'row', row, field: rest.slice( 1 ).join( '.' ) };
	}
	return { of: 'whole' };
}

/** The name of a place for a person: "Row 12 · Budget". */
export function nameOfPlace( path: string, { header, section, files, say }: Places ): string {
	const place = placeOf( path );
	const label = ( fields: Record< string, FieldContract >, field: string ) => {
		const found = fieldAt( fields, field ) ?? fieldAt( fields, field.split( '.' )[ 0 ] ?? '' );
		return found ? say( found.label ) : field;
	};
	switch ( place.of ) {
		case 'header':
			return label( header, place.field );
		case 'file':
			return files.find( ( file ) => file.uuid === place.uuid )?.name ?? __( 'a file', 'prakat' );
		case 'row': {
			const row = sprintf(
				/* translators: %d: number of a row. */
				__( 'Row %d', 'prakat' ),
				place.row
			);
			return place.field === '' || ! section ? row : `${ row } · ${ label( section.fields, place.field ) }`;
		}
		default:
			return __( 'The entry as a whole', 'prakat' );
	}
}
