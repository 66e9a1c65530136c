/**
 * The day that comes so long after another; in a month that is too short, its last.
 *
 * @param day      "2026-11-21".
 * @param duration ISO 8601 of one unit: "P1Y", "P3M", "P2W", "P30D".
 */
export function dayAfter( day: string, duration: string ): string {
	const [ , count = '0', unit = 'D' ] = /^P(\d+)([YMWD])$/.exec( duration ) ?? [];
	const [ year = 0, month = 1, date = 1 ] = day.split( '-' ).map( Number );
	const number = Number( count );
	if ( unit === 'D' || unit === 'W' ) {
		return iso( new Date( Date.UTC( year, month - 1, date + number * ( unit === 'W' ? 7 : 1 ) ) ) );
	}
	const months = month - 1 + number * ( unit === 'Y' ? 12 : 1 );
	const last = new Date( Date.UTC( year, months + 1, 0 ) ).getUTCDate();
	return iso( new Date( Date.UTC( year, months, Math.min( date, last ) ) ) );
}

function iso( at: Date ): string {
	return at.toISOString().slice( 0, 10 );
}
