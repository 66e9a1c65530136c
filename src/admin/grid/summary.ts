import type { JsonRecord, SectionContract } from '../api/types';
import { textOf } from '../fields/cells';
import { fieldAt } from '../fields/field-at';
import { atDotted } from '../fields/path';
import { wordsIn, type Language } from '../words/language';

function textAt( section: SectionContract, record: JsonRecord, path: string, language: Language, zone: string ): string {
	const field = fieldAt( section.fields, path );
	return field ? textOf( field, atDotted( record, path ), language, zone ) : '';
}

/** What names a record: its primary column. */
export function titleOf( section: SectionContract, record: JsonRecord, language: Language, zone: string ): string {
	const primary = section.columns.find( ( column ) => column.primary );
	return primary ? textAt( section, record, primary.field, language, zone ) : '';
}

/** A line about a record: its most important columns; an amount with what it is, since amounts look alike. */
export function summaryOf( section: SectionContract, record: JsonRecord, language: Language, zone: string ): string {
	return section.columns
		.filter( ( column ) => ! column.primary && column.priority <= 2 )
		.map( ( { field: path } ) => {
			const field = fieldAt( section.fields, path );
			const text = textAt( section, record, path, language, zone );
			return field?.kind === 'money' && text !== '' ? `${ wordsIn( field.label, language ) } ${ text }` : text;
		} )
		.filter( ( text ) => text !== '' )
		.slice( 0, 3 )
		.join( ' · ' );
}
