export const UNITS = [ 'minutes', 'hours', 'days', 'weeks', 'months', 'years' ] as const;
export type DurationUnit = ( typeof UNITS )[ number ];

export const WRITTEN: Record< DurationUnit, [ before: string, after: string ] > = {
	minutes: [ 'PT', 'M' ],
	hours: [ 'PT', 'H' ],
	days: [ 'P', 'D' ],
	weeks: [ 'P', 'W' ],
	months: [ 'P', 'M' ],
	years: [ 'P', 'Y' ],
};

/** An ISO 8601 duration of one unit as a number and its unit. */
export function splitDuration( value: unknown ): {
	count: string;
	unit: DurationUnit;
} {
	if ( typeof value === 'string' ) {
		for ( const unit of UNITS ) {
			const [ before, after ] = WRITTEN[ unit ];
			const found = new RegExp( `^${ before }(\\d+)${ after }$` ).exec( value );
			if ( found?.[ 1 ] !== undefined ) {
				return { count: found[ 1 ], unit };
			}
		}
	}
	return { count: '', unit: 'minutes' };
}
