/** Holidays as people have them: a list copied from a web page, a table, a calendar's file. */
import type { Holiday } from '../api/settings';
import { plainNumerals, readDate } from '../words/values';

export interface ReadHolidays {
	found: Holiday[];
	/** Lines in which no day was found. */
	lost: string[];
}

/** A day anywhere in a line: `2026-04-13`, `13/4/2569`, `13 เม.ย. 69`, `13 เมษายน 2569`, `April 13, 2026`. */
const DAY =
	/\d{4}-\d{2}-\d{2}|\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}|\d{1,2}\s*[\u0e01-\u0e3a\u0e40-\u0e4e]+\.?(?:\s*[\u0e01-\u0e3a\u0e40-\u0e4e]+\.)?\s*(?:พ\.ศ\.\s*)?\d{2,4}|\d{1,2}\s+[A-Za-z]{3,9}\.?\s+\d{4}/u;

/** Words before a day that say nothing of the holiday: a number of the list, the weekday. */
const BEFORE = /^\s*(?:\d{1,2}[.)]\s*)?(?:วัน(?:อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์)(?:ที่)?)?\s*/u;

function clean( words: string ): string {
	return words
		.replace( /["\t,;|]+/gu, ' ' )
		.replace( /^[\s:–-]+|[\s:–-]+$/gu, '' )
		.replace( /\s+/gu, ' ' );
}

function fromCalendar( text: string ): ReadHolidays {
	const found = text.split( 'BEGIN:VEVENT' ).slice( 1 );
	const days = found.map( ( event ) => {
		const day = /^DTSTART[^:]*:(\d{4})(\d{2})(\d{2})/mu.exec( event );
		const name = /^SUMMARY[^:]*:(.*)$/mu.exec( event );
		return { date: day ? `${ day[ 1 ] }-${ day[ 2 ] }-${ day[ 3 ] }` : '', name: name?.[ 1 ]?.trim() ?? '' };
	} );
	return { found: unique( days.filter( ( { date } ) => date !== '' ) ), lost: [] };
}

/** The same day twice is one holiday; the later name counts. */
function unique( days: readonly Holiday[] ): Holiday[] {
	const byDate = new Map( days.map( ( day ) => [ day.date, day ] ) );
	return [ ...byDate.values() ].sort( ( a, b ) => a.date.localeCompare( b.date ) );
}

/**
 * Reads a pasted list, a CSV or a calendar (.ics): one holiday a line, the day anywhere in it.
 *
 * @param text As it was copied.
 */
export function readHolidays( text: string ): ReadHolidays {
	if ( text.includes( 'BEGIN:VCALENDAR' ) ) {
		return fromCalendar( text );
	}
	const found: Holiday[] = [];
	const lost: string[] = [];
	for ( const line of plainNumerals( text ).split( /\r?\n/u ) ) {
		if ( line.trim() === '' ) {
			continue;
		}
		const day = DAY.exec( line );
		const date = day
			? readDate(
					day[ 0 ]
						.replace( /\s*([/.-])\s*(?=\d)/gu, '$1' )
						.replace( 'พ.ศ.', '' )
						.replace( /\s+/gu, ' ' )
				)
			: null;
		if ( ! day || date === null ) {
			lost.push( line.trim() );
			continue;
		}
		const before = clean( line.slice( 0, day.index ).replace( BEFORE, '' ) );
		const after = clean( line.slice( day.index + day[ 0 ].length ) );
		found.push( { date, name: clean( `${ before } ${ after }` ) } );
	}
	return { found: unique( found ), lost };
}

/** Both lists as one; a day of the second takes the place of the same day of the first. */
export function withHolidays( before: readonly Holiday[], more: readonly Holiday[] ): Holiday[] {
	return unique( [ ...before, ...more ] );
}
