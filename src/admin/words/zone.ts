/** Times in the agency's zone, which WordPress names as `Asia/Bangkok` or as an offset, `+07:00`. */

/** How far a zone is ahead of UTC at a moment, in milliseconds. */
function ahead( at: number, zone: string ): number {
	const fixed = /^([+-])(\d{2}):(\d{2})$/u.exec( zone );
	if ( fixed ) {
		const minutes = Number( fixed[ 2 ] ) * 60 + Number( fixed[ 3 ] );
		return ( fixed[ 1 ] === '-' ? -1 : 1 ) * minutes * 60_000;
	}
	const parts = Object.fromEntries(
		new Intl.DateTimeFormat( 'en-GB', {
			timeZone: zone,
			hourCycle: 'h23',
			year: 'numeric',
			month: 'numeric',
			day: 'numeric',
			hour: 'numeric',
			minute: 'numeric',
			second: 'numeric',
		} )
			.formatToParts( at )
			.map( ( { type, value } ) => [ type, Number( value ) ] )
	);
	const wall = Date.UTC(
		parts[ 'year' ] ?? 0,
		( parts[ 'month' ] ?? 1 ) - 1,
		parts[ 'day' ] ?? 1,
		parts[ 'hour' ] ?? 0,
		parts[ 'minute' ] ?? 0,
		parts[ 'second' ] ?? 0
	);
	return wall - Math.floor( at / 1000 ) * 1000;
}

/** A moment as the zone's date and time of day, or null when it is none. */
export function inZone( iso: string, zone: string ): { date: string; time: string } | null {
	const at = Date.parse( iso );
	if ( Number.isNaN( at ) ) {
		return null;
	}
	const wall = new Date( at + ahead( at, zone ) ).toISOString();
	return { date: wall.slice( 0, 10 ), time: wall.slice( 11, 16 ) };
}

/** The zone's date and time of day as a moment in UTC. */
export function fromZone( date: string, time: string, zone: string ): string {
	const wall = Date.parse( `${ date }T${ time }:00Z` );
	// Twice: the first guess may lie on the other side of a change of the clock.
	const guess = wall - ahead( wall, zone );
	const at = wall - ahead( guess, zone );
	return new Date( at ).toISOString().replace( '.000Z', 'Z' );
}

/** Today's date in the zone. */
export function today( now: string, zone: string ): string {
	return inZone( now, zone )?.date ?? now.slice( 0, 10 );
}
