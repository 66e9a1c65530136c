/**
 * Cells as text: what a cell shows, and what typed or pasted text means.
 */
import type { FieldContract, Json } from '../api/types';
import { isRecord } from './path';
import { wordsIn, type Language } from '../words/language';
import {
	readDate,
	readDateTime,
	readDuration,
	readFlag,
	readInteger,
	readMoney,
	readMonth,
	readTime,
	readYear,
	showDate,
	showDateTime,
	showDuration,
	showMoney,
	showMonth,
	plainNumerals,
} from '../words/values';
import { __, _n, sprintf } from '@wordpress/i18n';

/** What text in a cell means. Unreadable text is kept as typed; the server then says what is wrong with it. */
export interface Understood {
	/** Undefined empties the cell. */
	value: Json | undefined;
	readable: boolean;
}

function understood( value: Json | null | undefined, text: string ): Understood {
	return value === null || value === undefined ? { value: text, readable: false } : { value, readable: true };
}

function choiceOf( field: FieldContract, text: string ): string | null {
	const asked = text.toLocaleLowerCase();
	const found = field.choices?.find( ( choice ) =>
		[ choice.value, choice.label.th, choice.label.en, ...( choice.aliases ?? [] ) ].some(
			( name ) => name.toLocaleLowerCase() === asked
		)
	);
	return found?.value ?? null;
}

/**
 * Reads typed or pasted text as a value of the field: Thai digits, Buddhist Era dates, money with commas,
 * a choice by its Thai or English label.
 */
export function valueOf( field: FieldContract, typed: string, zone: string ): Understood {
	const text = field.kind === 'longText' ? typed.trim() : typed.replace( /\s+/gu, ' ' ).trim();
	if ( text === '' ) {
		return { value: undefined, readable: true };
	}
	switch ( field.kind ) {
		case 'money':
			return understood( readMoney( text ), text );
		case 'integer':
			return understood( readInteger( text ), text );
		case 'flag':
			return understood( readFlag( text ), text );
		case 'date':
			return understood( readDate( text ), text );
		case 'dateTime':
			return understood( readDateTime( text, zone ), text );
		case 'moment':
			return understood( readDate( text ) ?? readDateTime( text, zone ), text );
		case 'time':
			return understood( readTime( text ), text );
		case 'month':
			return understood( readMonth( text ), text );
		case 'fiscalYear':
			return understood( readYear( text ), text );
		case 'duration':
			return understood( readDuration( text ), text );
		case 'choice':
			return understood( choiceOf( field, text ), text );
		case 'telephone':
			return { value: plainNumerals( text ), readable: true };
		default:
			return { value: text, readable: true };
	}
}

/** The text of a value for people: Buddhist Era, thousands separated, a choice's label. */
export function textOf( field: FieldContract, value: Json | undefined, language: Language, zone: string ): string {
	if ( value === undefined || value === null ) {
		return '';
	}
	if ( Array.isArray( value ) ) {
		return sprintf(
			/* translators: %d: how many things a list holds. */
			_n( '%d item', '%d items', value.length, 'prakat' ),
			value.length
		);
	}
	if ( isRecord( value ) ) {
		return partsOf( field, value, language, zone );
	}
	if ( typeof value === 'boolean' ) {
		return value ? __( 'Yes', 'prakat' ) : __( 'No', 'prakat' );
	}
	if ( typeof value === 'number' ) {
		return String( value );
	}
	switch ( field.kind ) {
		case 'money':
			return showMoney( value );
		case 'date':
			return showDate( value, 'short', language );
		case 'dateTime':
			return showDateTime( value, zone, language );
		case 'moment':
			return value.includes( 'T' ) ? showDateTime( value, zone, language ) : showDate( value, 'short', language );
		case 'month':
			return showMonth( value, language );
		case 'duration':
			return showDuration( value, language );
		case 'choice': {
			const choice = field.choices?.find( ( one ) => one.value === value );
			return choice ? wordsIn( choice.label, language ) : value;
		}
		default:
			return value;
	}
}

function partsOf( field: FieldContract, value: Record< string, Json >, language: Language, zone: string ): string {
	const parts = Object.entries( field.fields ?? {} )
		.filter( ( [ , inner ] ) => inner.kind !== 'choice' )
		.map( ( [ name, inner ] ) => textOf( inner, value[ name ], language, zone ) )
		.filter( ( text ) => text !== '' );
	if ( field.kind === 'period' ) {
		return parts.join( ' – ' );
	}
	return parts.join( ' ' );
}
