import { __ } from '@wordpress/i18n';
import type { ImportProblem } from '../api/types';

/** A cell of CSV. What a spreadsheet would run as a formula is written as text. */
function cell( text: string ): string {
	const harmless = /^[=+\-@\t\r]/u.test( text ) ? `'${ text }` : text;
	return `"${ harmless.replaceAll( '"', '""' ) }"`;
}

/** The report as CSV with a byte order mark, so that Excel reads the Thai. */
export function reportCsv( problems: readonly ImportProblem[] ): string {
	const lines = [
		[ __( 'Row in the file', 'prakat' ), __( 'Column', 'prakat' ), __( 'What stands there', 'prakat' ), __( 'Reason', 'prakat' ) ],
		...problems.map( ( problem ) => [ String( problem.row ), problem.column, problem.value, problem.sentence ] ),
	];
	return `\uFEFF${ lines.map( ( line ) => line.map( cell ).join( ',' ) ).join( '\r\n' ) }\r\n`;
}
