import { __ } from '@wordpress/i18n';
import { readInteger, readMoney, showMoney } from '../../words/values';
import type { SingleProps } from './types';
import { TypedInput } from './typed';

const asText = ( value: unknown ) => ( typeof value === 'string' || typeof value === 'number' ? String( value ) : '' );

/** One line. */
export function Line( { control, value, onChange, type }: SingleProps & { type: 'text' | 'tel' | 'email' | 'url' } ) {
	return (
		<input
			{ ...control }
			// `text` for all: the browser's own bubbles would speak before the server, and in its words.
			type={ type === 'tel' ? 'tel' : 'text' }
			inputMode={ type === 'text' ? undefined : type }
			spellCheck={ type === 'text' }
			className="prakat-input"
			value={ asText( value ) }
			onChange={ ( event ) => onChange( event.target.value || undefined ) }
		/>
	);
}

/** Several lines. */
export function Lines( { control, value, onChange }: SingleProps ) {
	const text = asText( value );
	return (
		<textarea
			{ ...control }
			className="prakat-input"
			rows={ Math.min( 12, Math.max( 3, text.split( '\n' ).length ) ) }
			value={ text }
			onChange={ ( event ) => onChange( event.target.value || undefined ) }
		/>
	);
}

/** Baht: commas and Thai digits may be typed; kept as an exact decimal. */
export function Money( { control, value, onChange }: SingleProps ) {
	return (
		<TypedInput
			control={ control }
			value={ value }
			show={ ( one ) => showMoney( asText( one ) ) }
			read={ readMoney }
			onChange={ onChange }
			inputMode="decimal"
			className="is-number"
			unit={ __( 'baht', 'prakat' ) }
		/>
	);
}

/** A whole number. */
export function WholeNumber( { control, value, onChange }: SingleProps ) {
	return (
		<TypedInput
			control={ control }
			value={ value }
			show={ asText }
			read={ readInteger }
			onChange={ onChange }
			inputMode="numeric"
			className="is-number"
		/>
	);
}

/** Decimal degrees and the like. */
export function Decimal( { control, value, onChange }: SingleProps ) {
	return (
		<TypedInput
			control={ control }
			value={ value }
			show={ asText }
			read={ ( text ) => {
				const number = Number( text.trim() );
				return Number.isFinite( number ) ? number : null;
			} }
			onChange={ onChange }
			inputMode="decimal"
			className="is-number"
		/>
	);
}
