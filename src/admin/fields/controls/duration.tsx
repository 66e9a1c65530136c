import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { readInteger } from '../../words/values';
import { splitDuration, UNITS, WRITTEN, type DurationUnit } from './duration-parts';
import type { SingleProps } from './types';
import { TypedInput } from './typed';

function label( unit: DurationUnit ): string {
	return {
		minutes: __( 'minutes', 'prakat' ),
		hours: __( 'hours', 'prakat' ),
		days: __( 'days', 'prakat' ),
		weeks: __( 'weeks', 'prakat' ),
		months: __( 'months', 'prakat' ),
		years: __( 'years', 'prakat' ),
	}[ unit ];
}

/** How long something takes: a number and its unit. */
export function DurationInput( { control, value, onChange }: SingleProps ) {
	const { count, unit: written } = splitDuration( value );
	// Without a number nothing is kept, so the unit chosen first is remembered here.
	const [ asked, setAsked ] = useState( written );
	const unit = count === '' ? asked : written;
	const write = ( number: string, of: DurationUnit ) => {
		const [ before, after ] = WRITTEN[ of ];
		onChange( number === '' ? undefined : `${ before }${ number }${ after }` );
	};
	return (
		<span className="prakat-duration">
			<TypedInput
				control={ control }
				value={ count === '' ? undefined : count }
				show={ ( one ) => String( one ) }
				read={ ( typed ) => {
					const number = readInteger( typed );
					return number === null ? null : String( number );
				} }
				onChange={ ( next ) => write( typeof next === 'string' ? next : '', unit ) }
				inputMode="numeric"
				className="is-number is-short"
			/>
			<select
				className="prakat-input"
				aria-label={ __( 'Unit of time', 'prakat' ) }
				value={ unit }
				onChange={ ( event ) => {
					const chosen = UNITS.find( ( one ) => one === event.target.value );
					setAsked( chosen ?? unit );
					write( count, chosen ?? unit );
				} }
			>
				{ UNITS.map( ( one ) => (
					<option key={ one } value={ one }>
						{ label( one ) }
					</option>
				) ) }
			</select>
		</span>
	);
}
