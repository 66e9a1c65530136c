/**
 * Values as people write and read them here. The writing of dates, money and numbers is `src/format`'s;
 * this adds what only screens need: times in the agency's zone, and how long something has waited.
 */
import { __, _n, sprintf } from '@wordpress/i18n';
import {
	arabicNumerals,
	formatDate,
	formatDuration,
	formatFileSize,
	formatMoney,
	formatMonth,
	parseDate,
	parseDuration,
	parseFiscalYear,
	parseMoney,
	parseMonth,
} from '../../format';
import type { DateStyle } from '../../format';
import type { Language } from './language';
import { fromZone, inZone } from './zone';

export { arabicNumerals as plainNumerals } from '../../format';

/** "15/8/2569", "15 ส.ค. 69", "๑๕ สิงหาคม ๒๕๖๙", "2026-08-15" → "2026-08-15". */
export function readDate( text: string ): string | null {
	return parseDate( text.trim() );
}

export function readMonth( text: string ): string | null {
	return parseMonth( text.trim() );
}

/** A fiscal year as its Buddhist Era number. */
export function readYear( text: string ): number | null {
	return parseFiscalYear( text.trim() );
}

export function readMoney( text: string ): string | null {
	return parseMoney( text.trim() );
}

/** A whole number; thousands may be separated, digits may be Thai. */
export function readInteger( text: string ): number | null {
	const digits = arabicNumerals( text ).replace( /[\s,]/gu, '' );
	const number = Number( digits );
	return /^-?\d+$/u.test( digits ) && Number.isSafeInteger( number ) ? number : null;
}

const YES = [ 'yes', 'true', '1', 'y', 'ใช่', 'มี', '✓', 'x' ];
const NO = [ 'no', 'false', '0', 'n', 'ไม่', 'ไม่ใช่', 'ไม่มี', '-' ];

export function readFlag( text: string ): boolean | null {
	const word = arabicNumerals( text ).toLocaleLowerCase();
	if ( YES.includes( word ) || word === __( 'Yes', 'prakat' ).toLocaleLowerCase() ) {
		return true;
	}
	return NO.includes( word ) || word === __( 'No', 'prakat' ).toLocaleLowerCase() ? false : null;
}

/** "8:30", "8.30 น.", "๐๘.๓๐" → "08:30". */
export function readTime( text: string ): string | null {
	const found = /^(\d{1,2})[:.](\d{2})(?:\s*น\.?)?$/u.exec( arabicNumerals( text ).trim() );
	if ( ! found || Number( found[ 1 ] ) > 23 || Number( found[ 2 ] ) > 59 ) {
		return null;
	}
	return `${ String( found[ 1 ] ).padStart( 2, '0' ) }:${ found[ 2 ] }`;
}

/**
 * A date with a time behind it, in the agency's zone → UTC.
 *
 * @param text "15/8/2569 08:30", "15 ส.ค. 2569 8.30 น."
 * @param zone IANA name or offset.
 */
export function readDateTime( text: string, zone: string ): string | null {
	const plain = arabicNumerals( text ).trim();
	if ( /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/u.test( plain ) ) {
		return plain;
	}
	const found = /^(.+?)[\s,]+(?:เวลา\s*)?(\d{1,2}[:.]\d{2}(?:\s*น\.?)?)$/u.exec( plain );
	const date = found?.[ 1 ] === undefined ? null : readDate( found[ 1 ] );
	const time = found?.[ 2 ] === undefined ? null : readTime( found[ 2 ] );
	return date !== null && time !== null ? fromZone( date, time, zone ) : null;
}

export function readDuration( text: string ): string | null {
	return /^P/u.test( text ) ? text : ( parseDuration( text )?.iso ?? null );
}

export function showDate( iso: string, style: DateStyle, language: Language ): string {
	return formatDate( iso, style, language );
}

export function showMonth( iso: string, language: Language ): string {
	return formatMonth( iso, 'long', language );
}

export function showMoney( decimal: string ): string {
	return formatMoney( decimal );
}

export function showDuration( iso: string, language: Language ): string {
	return formatDuration( iso, language );
}

export function showSize( bytes: number, language: Language ): string {
	return formatFileSize( bytes, language );
}

/** "15 ส.ค. 2569 08:30"; what is no moment is given back as it is. */
export function showDateTime( iso: string, zone: string, language: Language ): string {
	const local = inZone( iso, zone );
	return local ? `${ formatDate( local.date, 'short', language ) } ${ local.time }` : iso;
}

/**
 * A deadline as people say it: one that falls on midnight is the end of the day before, so that day is named; any other
 * with its time.
 */
export function showDeadline( iso: string, zone: string, language: Language ): string {
	const local = inZone( iso, zone );
	if ( local?.time !== '00:00' ) {
		return showDateTime( iso, zone, language );
	}
	const before = inZone( new Date( Date.parse( iso ) - 1000 ).toISOString(), zone );
	return formatDate( before?.date ?? local.date, 'short', language );
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long something has waited. */
export function showWait( since: string, now: string ): string {
	const waited = Math.max( 0, Date.parse( now ) - Date.parse( since ) );
	if ( waited < HOUR ) {
		return __( 'waiting for less than an hour', 'prakat' );
	}
	if ( waited < DAY ) {
		const hours = Math.floor( waited / HOUR );
		return sprintf(
			/* translators: %d: how many hours. */
			_n( 'waiting for %d hour', 'waiting for %d hours', hours, 'prakat' ),
			hours
		);
	}
	const days = Math.floor( waited / DAY );
	return sprintf(
		/* translators: %d: how many days. */
		_n( 'waiting for %d day', 'waiting for %d days', days, 'prakat' ),
		days
	);
}
