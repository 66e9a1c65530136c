import { Fragment, type ReactElement, type ReactNode } from 'react';

import type { FieldContract } from '../sdk/contract';
import { referredFiles } from './files';
import { rawUrlEncode } from './links';
import { isObject } from './paths';
import { safeUrl } from './safe-url';
import type { Speaker } from './speaker';
import type { FileView, Json, PublicRecord } from './types';

/** What is shown of a value; null where there is nothing to show, and the caller leaves the whole line out. */
export type Shown = ReactNode;

type Fields = Record< string, FieldContract >;

const APART = [ 'longText', 'list', 'files', 'file', 'steps' ];

/** What is a link says itself what it is. */
const LINKS = [ 'telephone', 'email', 'url' ];

/** Before the parts of an address, unless they are typed with it: in a province, and in Bangkok. */
const ADDRESS = {
	province: { subdistrict: 'ตำบล', district: 'อำเภอ', province: 'จังหวัด' },
	bangkok: { subdistrict: 'แขวง', district: 'เขต', province: '' },
} as const;

/** A day of the calendar, not merely three numbers. */
function isDay( value: unknown ): value is string {
	if ( typeof value !== 'string' || ! /^\d{4}-\d\d-\d\d$/.test( value ) ) {
		return false;
	}
	const at = new Date( `${ value }T00:00:00Z` );
	return ! Number.isNaN( at.getTime() ) && at.toISOString().startsWith( value );
}

/** Shows values by their fields' kinds. Twin of `Prakat\Render\Values`. */
export class Values {
	readonly #speaker: Speaker;
	readonly #files: ReadonlyMap< string, FileView >;

	constructor( speaker: Speaker, files: ReadonlyMap< string, FileView > ) {
		this.#speaker = speaker;
		this.#files = files;
	}

	/**
	 * A value as React nodes.
	 *
	 * @param field The field's contract.
	 * @param value What the record holds.
	 * @param brief True in a cell: dates are short and the unit of money is in the column's heading.
	 */
	show( field: Pick< FieldContract, 'kind' > & Partial< FieldContract >, value: Json | undefined, brief = false ): Shown {
		const speaker = this.#speaker;
		switch ( field.kind ) {
			case 'text':
				return this.#line( value ) || null;
			case 'longText':
				return this.#paragraphs( value );
			case 'money':
				return this.#money( value, brief );
			case 'integer':
				return Number.isInteger( value ) ? speaker.number( value as number ) : null;
			case 'flag':
				return typeof value === 'boolean' ? speaker.word( value ? 'yes' : 'no' ) : null;
			case 'date':
				return this.#date( value, brief );
			case 'dateTime':
			case 'moment':
				return this.#moment( value, brief );
			case 'time':
				return typeof value === 'string' ? (
					<time dateTime={ speaker.text( value ) }>
						{ speaker.word( 'clock', {
							time: speaker.numerals( speaker.text( value ) ),
						} ) }
					</time>
				) : null;
			case 'month':
				return this.#month( value );
			case 'fiscalYear':
				return Number.isInteger( value ) ? speaker.numerals( String( value ) ) : null;
			case 'period':
				return isObject( value ) ? this.period( value, brief ) : null;
			case 'duration':
				return this.duration( value );
			case 'choice':
				return this.#choice( field, value );
			case 'list':
				return Array.isArray( value ) ? this.#rows( field.fields ?? {}, value, brief ) : null;
			case 'party':
				return isObject( value ) ? this.#party( field.fields ?? {}, value, brief ) : null;
			case 'telephone':
				return this.#telephone( value );
			case 'email':
				return this.#link( value, `mailto:${ rawUrlEncode( speaker.text( value ) ).replace( /%40/g, '@' ) }` );
			case 'url':
				return this.#link( value, speaker.text( value ) );
			case 'address':
				return isObject( value ) ? this.#address( value ) || null : null;
			case 'mapPoint':
				return isObject( value ) ? this.#place( value ) : null;
			case 'steps':
				return Array.isArray( value ) ? this.#steps( value ) : null;
			case 'file':
				return isObject( value ) ? referredFiles( speaker, this.#files, [ value ] ) : null;
			case 'files':
				return Array.isArray( value ) ? referredFiles( speaker, this.#files, value ) : null;
			case 'number':
				// Only inside a point on the map, which is shown as a whole.
				return null;
		}
	}

	/** A period of days, either end of which may be open. */
	period( period: PublicRecord, brief = false ): Shown {
		const from = this.#date( period[ 'from' ], brief );
		const to = this.#date( period[ 'to' ], brief );
		if ( ! from && ! to ) {
			return null;
		}
		const oneEnd = from ? 'periodFrom' : 'periodTo';
		// The dates are elements, so the sentence is taken apart around its places.
		const [ before, between, after ] = this.#speaker.word( from && to ? 'periodBetween' : oneEnd ).split( /\{from\}|\{to\}/ );
		return from && to ? (
			<>
				{ before }
				{ from }
				{ between }
				{ to }
				{ after }
			</>
		) : (
			<>
				{ before }
				{ from ?? to }
				{ between }
			</>
		);
	}

	#line( value: Json | undefined ): string {
		return this.#speaker.text( value ).replaceAll( '\n', ' ' );
	}

	#paragraphs( value: Json | undefined ): Shown {
		const paragraphs = this.#speaker
			.text( value )
			.split( /\n[ \t]*\n[ \t\n\v\f\r]*/ )
			.filter( Boolean );
		return paragraphs.length
			? paragraphs.map( ( text, index ) => (
					<p key={ index }>
						{ text.split( '\n' ).map( ( line, number ) => (
							<Fragment key={ number }>
								{ number > 0 && <br /> }
								{ line }
							</Fragment>
						) ) }
					</p>
				) )
			: null;
	}

	#money( value: Json | undefined, brief: boolean ): Shown {
		if ( typeof value !== 'string' || ! /^-?\d{1,15}\.\d\d$/.test( value ) ) {
			return null;
		}
		const amount = this.#speaker.money( value );
		return brief ? amount : `${ amount } ${ this.#speaker.word( 'baht' ) }`;
	}

	#date( value: Json | undefined, brief: boolean ): ReactElement | null {
		return isDay( value ) ? <time dateTime={ value }>{ this.#speaker.date( value, brief ? 'short' : 'long' ) }</time> : null;
	}

	#moment( value: Json | undefined, brief: boolean ): Shown {
		if ( typeof value !== 'string' || ! value.includes( 'T' ) ) {
			return this.#date( value, brief );
		}
		const [ day, time ] = this.#speaker.local( value );
		return day ? (
			<time dateTime={ value }>
				{ this.#speaker.word( 'atTime', {
					date: this.#speaker.date( day, brief ? 'short' : 'long' ),
					time: this.#speaker.numerals( time ),
				} ) }
			</time>
		) : null;
	}

	#month( value: Json | undefined ): Shown {
		return typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test( value ) ? (
			<time dateTime={ value }>{ this.#speaker.month( value ) }</time>
		) : null;
	}

	/** A length of time, ISO 8601 of one unit. */
	duration( value: Json | undefined, workingDays = false ): Shown {
		return typeof value === 'string' && /^P([1-9]\d{0,3}[YMWD]|T[1-9]\d{0,3}[HM])$/.test( value )
			? this.#speaker.duration( value, workingDays )
			: null;
	}

	#choice( field: Partial< FieldContract >, value: Json | undefined ): Shown {
		const choice = field.choices?.find( ( one ) => one.value === value );
		return choice ? this.#speaker.words( choice.label ) : this.#line( value ) || null;
	}

	/** A list of objects: one item each, its first value plain, the others with their labels. */
	#rows( fields: Fields, rows: Json[], brief: boolean ): Shown {
		const items = rows.flatMap( ( row, index ) => {
			const parts = isObject( row ) ? this.#parts( fields, row, brief ) : [];
			return parts.length ? [ <li key={ index }>{ parts }</li> ] : [];
		} );
		return items.length ? <ul className="prakat-items">{ items }</ul> : null;
	}

	/** The values of an object, one after the other. */
	#parts( fields: Fields, row: PublicRecord, brief: boolean ): ReactNode[] {
		const parts: ReactNode[] = [];
		let only: ReactNode = null;
		for ( const [ name, field ] of Object.entries( fields ) ) {
			const shown = field.public ? this.show( field, row[ name ] ) : null;
			if ( shown === null ) {
				continue;
			}
			const Tag = APART.includes( field.kind ) ? 'div' : 'span';
			const first = parts.length === 0;
			only = first ? shown : null;
			parts.push(
				<Fragment key={ name }>
					{ ! first && ' ' }
					<Tag className="prakat-part">
						{ ! first && ! brief && ! LINKS.includes( field.kind ) && (
							<>
								<span className="prakat-label">{ this.#speaker.label( field ) }</span>{ ' ' }
							</>
						) }
						{ shown }
					</Tag>
				</Fragment>
			);
		}
		// One value alone needs nothing around it.
		return only === null ? parts : [ <Fragment key="only">{ only }</Fragment> ];
	}

	/** A person or an organisation: the name, and in full what else is public of it. */
	#party( fields: Fields, party: PublicRecord, brief: boolean ): Shown {
		if ( brief ) {
			return this.#line( party[ 'name' ] ) || null;
		}
		const { kind: _, ...named } = fields;
		const parts = this.#parts( named, party, false );
		return parts.length ? parts : null;
	}

	#telephone( value: Json | undefined ): Shown {
		const text = this.#speaker.text( value );
		if ( ! text ) {
			return null;
		}
		// "0 5310 6805 ต่อ 12", "053-106805 #12": what follows the number is an extension.
		const [ , written = '', extension ] = /^([+0-9() .-]+)(?:[^0-9]+([0-9]+))?/.exec( text ) ?? [];
		const digits = written.replace( /[^0-9+]/g, '' );
		if ( digits.length < 3 ) {
			return text;
		}
		// A short number (1567, 191) is dialled as it is; a national one is given its country.
		const number = digits.startsWith( '0' ) && digits.length > 4 ? `+66${ digits.slice( 1 ) }` : digits;
		return <a href={ `tel:${ number }${ extension ? `;ext=${ extension }` : '' }` }>{ text }</a>;
	}

	#link( value: Json | undefined, address: string ): Shown {
		const text = this.#speaker.text( value );
		const href = safeUrl( address );
		return text && href ? <a href={ href }>{ text.replace( /^https?:\/\//i, '' ).replace( /\/+$/, '' ) }</a> : text || null;
	}

	/** An address on one line, in the order in which it is written on an envelope. */
	#address( address: PublicRecord ): string {
		const text = ( key: string ): string => this.#speaker.text( address[ key ] );
		const before = ADDRESS[ text( 'province' ).includes( 'กรุงเทพ' ) ? 'bangkok' : 'province' ];
		// Names are often typed with their kind already before them, and an English name needs none.
		const named = ( key: keyof typeof before ): string =>
			/^(ตำบล|ต\.|แขวง|อำเภอ|อ\.|เขต|จังหวัด|จ\.)|^[\x00-\x7F]*$/.test( text( key ) ) ? text( key ) : before[ key ] + text( key );
		return [ text( 'line' ), named( 'subdistrict' ), named( 'district' ), named( 'province' ), text( 'postcode' ) ]
			.filter( Boolean )
			.join( ' ' );
	}

	/** A place: its coordinates for the telephone's own map, and a link to a map on the web. */
	#place( place: PublicRecord ): Shown {
		const { latitude, longitude } = place;
		if ( typeof latitude !== 'number' || typeof longitude !== 'number' || Math.abs( latitude ) > 90 || Math.abs( longitude ) > 180 ) {
			return null;
		}
		// Six decimals are a hand's breadth, and both sides write them alike.
		const north = latitude.toFixed( 6 );
		const east = longitude.toFixed( 6 );
		return (
			<>
				<a href={ `geo:${ north },${ east }` }>
					{ this.#speaker.word( 'coordinates', {
						latitude: north,
						longitude: east,
					} ) }
				</a>{ ' ' }
				<a href={ `https://www.openstreetmap.org/?mlat=${ north }&mlon=${ east }#map=17/${ north }/${ east }` }>
					{ this.#speaker.word( 'openMap' ) }
				</a>
			</>
		);
	}

	/** Steps in order, each with how long it takes and who does it (R017, R038). */
	#steps( steps: Json[] ): Shown {
		const items = steps.flatMap( ( step, index ) => {
			const title = isObject( step ) ? this.#speaker.text( step[ 'title' ] ) : '';
			if ( ! isObject( step ) || ! title ) {
				return [];
			}
			const duration = this.duration( step[ 'duration' ], step[ 'workingDays' ] === true );
			const who = this.#speaker.text( step[ 'responsible' ] );
			return [
				<li key={ index }>
					<div className="prakat-step">{ title }</div>
					{ this.#paragraphs( step[ 'description' ] ) }
					{ ( duration !== null || who ) && (
						<p className="prakat-step-facts">
							{ duration !== null && <span className="prakat-time">{ duration }</span> }
							{ duration !== null && who && ' ' }
							{ who && <span className="prakat-who">{ who }</span> }
						</p>
					) }
				</li>,
			];
		} );
		return items.length ? <ol className="prakat-steps">{ items }</ol> : null;
	}
}
