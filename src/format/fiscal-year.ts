/**
 * The Thai fiscal year: 1 October to 30 September, named by the Buddhist Era year in which it ends.
 * Twin of `Prakat\Format\FiscalYear`.
 */

import { arabicNumerals } from './numerals';
import { parseYear } from './thai-date';

/**
 * "2026-10-01" → 2570.
 *
 * @param iso A date that begins "YYYY-MM".
 */
export function fiscalYearOf( iso: string ): number {
	return Number( iso.slice( 0, 4 ) ) + 543 + Number( Number( iso.slice( 5, 7 ) ) >= 10 );
}

/**
 * The quarter of a day in its fiscal year: October to December is 1.
 *
 * @param iso A date that begins "YYYY-MM".
 */
export function fiscalQuarterOf( iso: string ): number {
	return Math.floor( ( ( Number( iso.slice( 5, 7 ) ) + 2 ) % 12 ) / 3 ) + 1;
}

/**
 * First and last day of a fiscal year: 2570 → [ "2026-10-01", "2027-09-30" ].
 *
 * @param fiscalYear B.E.
 */
export function fiscalYearDays( fiscalYear: number ): [ string, string ] {
	return [ `${ fiscalYear - 544 }-10-01`, `${ fiscalYear - 543 }-09-30` ];
}

/**
 * Reads a year: "2568", "ปีงบประมาณ พ.ศ. ๒๕๖๘", "68", "2025" (Common Era).
 *
 * @param text What was typed.
 * @return The Buddhist Era year, or null.
 */
export function parseFiscalYear( text: string ): number | null {
	const bare = arabicNumerals( text )
		.trim()
		.replace( /^(?:ปีงบประมาณ)? *(?:พ[.]ศ[.])? */, '' )
		.trim();
	const year = /^(?:[0-9]{2}|[0-9]{4})$/.test( bare ) ? parseYear( bare ) : null;
	return year === null ? null : year + 543;
}
