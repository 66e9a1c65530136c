/**
 * Lengths of time: ISO 8601 durations of one unit ("PT15M", "P3D", "P1M"). Twin of `Prakat\Format\Duration`.
 */

import { arabicNumerals, thaiNumerals } from './numerals';

type Unit = 'TM' | 'TH' | 'D' | 'W' | 'M' | 'Y';

const WORDS: Record< Unit, readonly [ th: string, one: string, many: string ] > = {
	TM: [ 'นาที', 'minute', 'minutes' ],
	TH: [ 'ชั่วโมง', 'hour', 'hours' ],
	D: [ 'วัน', 'day', 'days' ],
	W: [ 'สัปดาห์', 'week', 'weeks' ],
	M: [ 'เดือน', 'month', 'months' ],
	Y: [ 'ปี', 'year', 'years' ],
};

const READ: Record< string, Unit > = {
	นาที: 'TM',
	minute: 'TM',
	ชั่วโมง: 'TH',
	'ชม.': 'TH',
	hour: 'TH',
	สัปดาห์: 'W',
	week: 'W',
	เดือน: 'M',
	month: 'M',
	ปี: 'Y',
	year: 'Y',
};

/**
 * "P3D" → "3 วัน", "3 days"; in working days "3 วันทำการ", "3 working days".
 *
 * @param iso         What is no such duration is given back as it is.
 * @param language    Of the words.
 * @param isInThai    Thai numerals.
 * @param workingDays Whether the days are working days.
 */
export function formatDuration( iso: string, language: 'en' | 'th' = 'th', isInThai = false, workingDays = false ): string {
	const part = /^P(T?)([0-9]{1,4})([YMWDHS])$/.exec( iso );
	const unit = part && `${ part[ 1 ] }${ part[ 3 ] }`;
	if ( ! part || ! unit || ! Object.hasOwn( WORDS, unit ) ) {
		return iso;
	}
	const amount = Number( part[ 2 ] );
	const [ th, one, many ] = WORDS[ unit as Unit ];
	const number = isInThai ? thaiNumerals( String( amount ) ) : String( amount );
	const isWorking = workingDays && unit === 'D';
	if ( language === 'th' ) {
		return `${ number } ${ th }${ isWorking ? 'ทำการ' : '' }`;
	}
	return `${ number } ${ isWorking ? 'working ' : '' }${ amount === 1 ? one : many }`;
}

/**
 * Reads a length of time as people write it: "15 นาที", "๓ วันทำการ", "1 ชม.", "2 weeks".
 *
 * @param text What was typed.
 */
export function parseDuration( text: string ): { iso: string; workingDays: boolean } | null {
	const part =
		/^(?:ภายใน *|ไม่เกิน *|within +)?([0-9]{1,4}) *(นาที|ชั่วโมง|ชม[.]|วันทำการ|วัน|สัปดาห์|เดือน|ปี|minutes?|hours?|working days?|days?|weeks?|months?|years?)$/u.exec(
			arabicNumerals( text ).trim()
		);
	const [ , digits = '', name = '' ] = part ?? [];
	const amount = Number( digits );
	if ( amount === 0 ) {
		return null;
	}
	const unit = READ[ name.replace( /s$/, '' ) ] ?? 'D';
	return {
		iso: `P${ unit.startsWith( 'T' ) ? 'T' : '' }${ amount }${ unit.slice( -1 ) }`,
		workingDays: /^(?:วันทำการ|working days?)$/.test( name ),
	};
}
