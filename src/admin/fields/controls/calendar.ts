import type { Language } from '../../words/language';

/** Days as text `YYYY-MM-DD`; reckoned in UTC so that no zone shifts them. */
function iso( date: Date ): string {
	return date.toISOString().slice( 0, 10 );
}

function utc( day: string ): Date {
	return new Date( `${ day }T00:00:00Z` );
}

export function moveDay( day: string, days: number ): string {
	const date = utc( day );
	date.setUTCDate( date.getUTCDate() + days );
	return iso( date );
}

/** The same day of another month, or that month's last. */
export function moveMonth( day: string, months: number ): string {
	const date = utc( day );
	const wanted = date.getUTCDate();
	date.setUTCDate( 1 );
	date.setUTCMonth( date.getUTCMonth() + months );
	const last = new Date( Date.UTC( date.getUTCFullYear(), date.getUTCMonth() + 1, 0 ) ).getUTCDate();
	date.setUTCDate( Math.min( wanted, last ) );
	return iso( date );
}

/** The weeks of a month, Sunday first as on a Thai calendar; null where a day belongs to another month. */
export function monthGrid( month: string ): ( string | null )[][] {
	const first = utc( `${ month }-01` );
	const days = new Date( Date.UTC( first.getUTCFullYear(), first.getUTCMonth() + 1, 0 ) ).getUTCDate();
	const cells: ( string | null )[] = Array.from( { length: first.getUTCDay() }, () => null );
	for ( let day = 1; day <= days; day++ ) {
		cells.push( `${ month }-${ String( day ).padStart( 2, '0' ) }` );
	}
	while ( cells.length % 7 !== 0 ) {
		cells.push( null );
	}
	return Array.from( { length: cells.length / 7 }, ( _week, place ) => cells.slice( place * 7, place * 7 + 7 ) );
}

/** Names of the days of the week, Sunday first. */
export function weekdays( language: Language ): { short: string; long: string }[] {
	const sunday = Date.UTC( 2023, 0, 1 );
	const name = ( place: number, weekday: 'long' | 'narrow' | 'short' ) =>
		new Intl.DateTimeFormat( language === 'th' ? 'th-TH' : 'en-GB', {
			weekday,
			timeZone: 'UTC',
		} ).format( sunday + place * 86_400_000 );
	return Array.from( { length: 7 }, ( _day, place ) => ( {
		short: name( place, 'short' ),
		long: name( place, 'long' ),
	} ) );
}
