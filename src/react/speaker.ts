import { formatDate, formatDuration, formatFileSize, formatMoney, formatMonth, thaiNumerals } from '../format';
import type { FieldContract, Words } from '../sdk/contract';
import type { Language } from './types';
import { renderWords, type RenderWord } from './words';

/** What a speaker takes from a view. */
export interface Voice {
	/** Language of the words. */
	language: Language;
	/** ๐๑๒ in dates, money and counts. */
	thaiNumerals: boolean;
	/** The agency's time zone; Bangkok unless said otherwise. */
	zone?: string;
}

/** Control characters, which HTML forbids, and the marks that turn the direction of writing of all that follows. */
const DISTURBING = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g;

/** How one view speaks: all its words, dates and numbers. Twin of `Prakat\Render\Speaker`. */
export class Speaker {
	readonly #voice: Voice;

	constructor( voice: Voice ) {
		this.#voice = voice;
	}

	/** One of the renderer's own words, its {places} filled. */
	word( key: RenderWord, params: Record< string, string > = {} ): string {
		return this.numerals( this.words( renderWords[ key ] ) ).replace(
			/\{(\w+)\}/g,
			( place, name: string ) => params[ name ] ?? place
		);
	}

	/** Words of a contract. */
	words( words: Words ): string {
		return words[ this.#voice.language ];
	}

	/** A field's label where its value says the unit itself: "Budget (baht)" is "Budget". */
	label( field: FieldContract ): string {
		const label = this.words( field.label );
		return field.kind === 'money' ? label.replace( / ?\((?:บาท|baht)\)$/, '' ) : label;
	}

	/** Text of a record without what could disturb the page around it; empty for what is no text. */
	text( value: unknown ): string {
		return typeof value === 'string'
			? value
					.replace( DISTURBING, '' )
					.replaceAll( '\r', '' )
					.replace( /^[ \t\n]+|[ \t\n]+$/g, '' )
			: '';
	}

	/** A whole number with its thousands apart. */
	number( number: number ): string {
		return this.numerals( number.toLocaleString( 'en-US' ) );
	}

	/** Digits in the numerals of this view: of a number, not of an identifier. */
	numerals( text: string ): string {
		return this.#voice.thaiNumerals ? thaiNumerals( text ) : text;
	}

	/** Baht, without the word. */
	money( decimal: string ): string {
		return formatMoney( decimal, this.#voice.thaiNumerals );
	}

	/** A day of the Common Era in words; what follows the day is not read. */
	date( iso: string, style: 'long' | 'short' = 'long' ): string {
		const { language, thaiNumerals: isInThai } = this.#voice;
		return formatDate( iso.slice( 0, 10 ), style, language, isInThai );
	}

	/** A month, from "2026-10"; empty for what is none. */
	month( month: string ): string {
		const { language, thaiNumerals: isInThai } = this.#voice;
		return /^\d{4}-\d\d$/.test( month ) ? formatMonth( month, 'long', language, isInThai ) : '';
	}

	/** A moment in the agency's zone: its day "2026-11-20" and time of day "16:30"; empty for what is none. */
	local( iso: string ): [ day: string, time: string ] {
		const at = new Date( iso );
		if ( Number.isNaN( at.getTime() ) ) {
			return [ '', '' ];
		}
		const parts = Object.fromEntries(
			new Intl.DateTimeFormat( 'en-CA', {
				timeZone: this.#voice.zone ?? 'Asia/Bangkok',
				year: 'numeric',
				month: '2-digit',
				day: '2-digit',
				hour: '2-digit',
				minute: '2-digit',
				hourCycle: 'h23',
			} )
				.formatToParts( at )
				.map( ( { type, value } ) => [ type, value ] )
		);
		return [ `${ parts[ 'year' ] }-${ parts[ 'month' ] }-${ parts[ 'day' ] }`, `${ parts[ 'hour' ] }:${ parts[ 'minute' ] }` ];
	}

	/** Size of a file. */
	size( bytes: number ): string {
		const { language, thaiNumerals: isInThai } = this.#voice;
		return formatFileSize( bytes, language, isInThai );
	}

	/** A length of time, ISO 8601 of one unit. */
	duration( iso: string, workingDays = false ): string {
		const { language, thaiNumerals: isInThai } = this.#voice;
		return formatDuration( iso, language, isInThai, workingDays );
	}
}
