import { __ } from '@wordpress/i18n';
import type { Json } from '../../api/types';
import { useDesk } from '../../context';
import type { Language } from '../../words/language';
import { readDate, readDateTime, readMonth, readTime, readYear, showDate, showDateTime, showMonth } from '../../words/values';
import { DatePickerButton } from './date-picker';
import type { SingleProps } from './types';
import { TypedInput } from './typed';

const text = ( value: Json ) => ( typeof value === 'string' || typeof value === 'number' ? String( value ) : '' );

/** How a typed date was understood, in full, so that a slip of a year is seen. */
export function dateNote( value: Json | undefined, language: Language, zone: string ): string {
	if ( typeof value !== 'string' || value === '' ) {
		return __( 'For example 15/8/2569 or 15 ส.ค. 69', 'prakat' );
	}
	if ( value.includes( 'T' ) ) {
		return showDateTime( value, zone, language );
	}
	return readDate( value ) === null ? __( 'This is not a date yet.', 'prakat' ) : showDate( value, 'long', language );
}

/** A day: Thai dates with Buddhist Era years are read; a calendar is beside it. */
export function DateInput( { control, value, onChange }: SingleProps ) {
	const { language } = useDesk();
	return (
		<span className="prakat-date">
			<TypedInput
				control={ control }
				value={ value }
				show={ ( one ) => showDate( text( one ), 'numeric', language ) }
				read={ readDate }
				onChange={ onChange }
				className="is-date"
			/>
			<DatePickerButton value={ typeof value === 'string' ? value : undefined } onPick={ onChange } />
		</span>
	);
}

/** A day with a time of day. */
export function DateTimeInput( { control, value, onChange }: SingleProps ) {
	const { language, zone } = useDesk();
	return (
		<TypedInput
			control={ control }
			value={ value }
			show={ ( one ) => showDateTime( text( one ), zone, language ) }
			read={ ( typed ) => readDateTime( typed, zone ) }
			onChange={ onChange }
			className="is-date-time"
			placeholder={ __( '15/8/2569 08:30', 'prakat' ) }
		/>
	);
}

/** A day, through its end, or a day with a time of day. */
export function MomentInput( { control, value, onChange }: SingleProps ) {
	const { language, zone } = useDesk();
	return (
		<span className="prakat-date">
			<TypedInput
				control={ control }
				value={ value }
				show={ ( one ) =>
					text( one ).includes( 'T' ) ? showDateTime( text( one ), zone, language ) : showDate( text( one ), 'numeric', language )
				}
				read={ ( typed ) => readDate( typed ) ?? readDateTime( typed, zone ) }
				onChange={ onChange }
				className="is-date-time"
			/>
			<DatePickerButton value={ typeof value === 'string' ? value : undefined } onPick={ onChange } />
		</span>
	);
}

export function TimeInput( { control, value, onChange }: SingleProps ) {
	return (
		<TypedInput
			control={ control }
			value={ value }
			show={ text }
			read={ readTime }
			onChange={ onChange }
			className="is-time"
			placeholder="08:30"
			unit={ __( 'o’clock', 'prakat' ) }
		/>
	);
}

export function MonthInput( { control, value, onChange }: SingleProps ) {
	const { language } = useDesk();
	return (
		<TypedInput
			control={ control }
			value={ value }
			show={ ( one ) => showMonth( text( one ), language ) }
			read={ readMonth }
			onChange={ onChange }
			className="is-date"
			placeholder={ __( 'ส.ค. 2569', 'prakat' ) }
		/>
	);
}

/** A fiscal year by its Buddhist Era number. */
export function YearInput( { control, value, onChange }: SingleProps ) {
	return (
		<TypedInput
			control={ control }
			value={ value }
			show={ text }
			read={ readYear }
			onChange={ onChange }
			inputMode="numeric"
			className="is-year"
			placeholder="2569"
		/>
	);
}
