import type { FieldContract, JsonRecord, SectionContract } from '../api/types';

/** Header fields of the statement that a month had nothing to report. */
const NOTHING = [ 'nothingToReport', 'reportMonth' ];

/** The header field that says what error a version puts right. */
const CORRECTION = 'correction';

/**
 * The header's fields that have a meaning for this section now: the statement "nothing this month" only where the section
 * knows one, and its month only once it is made; what is corrected only where something was public before.
 */
export function headerFields(
	fields: Record< string, FieldContract >,
	section: SectionContract,
	header: JsonRecord,
	wasPublic: boolean
): Record< string, FieldContract > {
	return Object.fromEntries(
		Object.entries( fields ).filter( ( [ name ] ) => {
			if ( name === CORRECTION ) {
				return wasPublic || header[ name ] !== undefined;
			}
			if ( ! NOTHING.includes( name ) || header[ name ] !== undefined ) {
				return true;
			}
			const known = section.words.nothing !== undefined;
			return name === 'reportMonth' ? known && header[ 'nothingToReport' ] === true : known;
		} )
	);
}
