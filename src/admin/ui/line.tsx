import { Field } from './field';

interface LineProps {
	label: string;
	help?: string;
	value: string;
	onChange: ( value: string ) => void;
	problems?: readonly string[];
	required?: boolean;
	type?: 'text' | 'url';
}

/** A line of text, with its label above. */
export function LineField( { label, help, value, onChange, problems, required, type = 'text' }: LineProps ) {
	return (
		<Field label={ label } help={ help } problems={ problems } required={ required }>
			{ ( control ) => (
				<input
					{ ...control }
					type={ type }
					className="prakat-input"
					value={ value }
					onChange={ ( event ) => onChange( event.target.value ) }
				/>
			) }
		</Field>
	);
}

interface CountProps {
	label: string;
	help?: string;
	/** Null is "none", where that may be. */
	value: number | null;
	least: number;
	most: number;
	optional?: boolean;
	onChange: ( value: number | null ) => void;
}

/** A small whole number; what is beyond its ends is brought to them when the field is left. */
export function CountField( { label, help, value, least, most, optional = false, onChange }: CountProps ) {
	return (
		<Field label={ label } help={ help } className="is-count">
			{ ( control ) => (
				<input
					{ ...control }
					type="number"
					inputMode="numeric"
					className="prakat-input"
					min={ least }
					max={ most }
					value={ value ?? '' }
					onChange={ ( event ) => {
						const typed = event.target.value;
						if ( typed === '' ) {
							onChange( optional ? null : least );
							return;
						}
						onChange( Math.min( most, Math.max( least, Math.round( Number( typed ) ) || least ) ) );
					} }
				/>
			) }
		</Field>
	);
}
