/** Months and their days, as dates without a time: `YYYY-MM` and `YYYY-MM-DD`. */

function utc( day: string ): Date {
	return new Date( `${ day }T00:00:00Z` );
}

/** The day so many days later. */
export function addDays( day: string, days: number ): string {
	return new Date( utc( day ).getTime() + days * 86_400_000 ).toISOString().slice( 0, 10 );
}

/** The month so many months later. */
export function addMonths( month: string, months: number ): string {
	const at = utc( `${ month }-01` );
	at.setUTCMonth( at.getUTCMonth() + months );
	return at.toISOString().slice( 0, 7 );
}

export function lastDay( month: string ): string {
	return addDays( `${ addMonths( month, 1 ) }-01`, -1 );
}

/** The same day of another month, or its last where it is shorter. */
export function inMonth( day: string, month: string ): string {
	const last = lastDay( month );
	const same = `${ month }-${ day.slice( 8 ) }`;
	return same > last ? last : same;
}

/**
 * The weeks in which a month lies, as whole weeks from Sunday, as Thai calendars are printed.
 *
 * @param month `YYYY-MM`.
 */
export function weeksOf( month: string ): string[][] {
	const first = `${ month }-01`;
	let day = addDays( first, -utc( first ).getUTCDay() );
	const weeks: string[][] = [];
	while ( day <= lastDay( month ) ) {
		weeks.push( Array.from( { length: 7 }, ( _nothing, place ) => addDays( day, place ) ) );
		day = addDays( day, 7 );
	}
	return weeks;
}

/**
 * Where a key leads in a month's grid; null for keys that lead nowhere.
 *
 * @param key Of a keyboard event.
 * @param day Where one is.
 */
export function moved( key: string, day: string ): string | null {
	switch ( key ) {
		case 'ArrowLeft':
			return addDays( day, -1 );
		case 'ArrowRight':
			return addDays( day, 1 );
		case 'ArrowUp':
			return addDays( day, -7 );
		case 'ArrowDown':
			return addDays( day, 7 );
		case 'Home':
			return addDays( day, -utc( day ).getUTCDay() );
		case 'End':
			return addDays( day, 6 - utc( day ).getUTCDay() );
		case 'PageUp':
			return inMonth( day, addMonths( day.slice( 0, 7 ), -1 ) );
		case 'PageDown':
			return inMonth( day, addMonths( day.slice( 0, 7 ), 1 ) );
		default:
			return null;
	}
}
