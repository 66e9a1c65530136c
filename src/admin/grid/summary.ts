import type { JsonRecord, SectionContract } from '../api/types';
import { textOf } from '../fields/cells';
import { fieldAt } from '../fields/field-at';
import { atDotted } from '../fields/path';
import type { Language } from '../words/language';

function textAt( section: SectionContract, record: JsonRecord, path: string, language: Language, zone: string ): string {
	const field = fieldAt( section.fields, path );
	return field ? textOf( field, atDotted( record, path ), language, zone ) : '';
}

/** What names a record: its primary column. */
export function titleOf( section: SectionContract, record: JsonRecord, language: Language, zone: string ): string {
	const primary = section.columns.find( ( column ) => column.primary );
	return primary ? textAt( section, record, primary.field, language, zone ) : '';
}

/** A line about a record: its most important columns. */
export function summaryOf( section: SectionContract, record: JsonRecord, language: Language, zone: string ): string {
	return section.columns
		.filter( ( column ) => ! column.primary && column.priority <= 2 )
		.map( ( column ) => textAt( section, record, column.field, language, zone ) )
		.filter( ( text ) => text !== '' )
		.slice( 0, 4 )
		.join( ' · ' );
}
