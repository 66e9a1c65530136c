import { useState } from '@wordpress/element';
import type { HTMLAttributes } from 'react';
import type { Json } from '../../api/types';
import type { ControlProps } from '../../ui/field';

interface Props {
	control: ControlProps;
	value: Json | undefined;
	/** The value as it stands in the input while nobody types. */
	show: ( value: Json ) => string;
	/** What typed text means; null when it can't be read, and the text is then kept as it is. */
	read: ( text: string ) => Json | null;
	onChange: ( value: Json | undefined ) => void;
	inputMode?: HTMLAttributes< HTMLInputElement >[ 'inputMode' ];
	placeholder?: string;
	className?: string;
	/** Shown behind the input: the unit of what is typed. */
	unit?: string;
}

/** An input in which people write as they are used to; what they meant is put in order when they leave it. */
export function TypedInput( { control, value, show, read, onChange, inputMode, placeholder, className = '', unit }: Props ) {
	const [ typing, setTyping ] = useState< string | null >( null );
	const resting = value === undefined || value === null ? '' : show( value );
	const input = (
		<input
			{ ...control }
			type="text"
			className={ `prakat-input ${ className }` }
			inputMode={ inputMode }
			placeholder={ placeholder }
			autoComplete="off"
			value={ typing ?? resting }
			onChange={ ( event ) => {
				const text = event.target.value;
				setTyping( text );
				onChange( text.trim() === '' ? undefined : ( read( text ) ?? text ) );
			} }
			onBlur={ () => setTyping( null ) }
		/>
	);
	return unit ? (
		<span className="prakat-with-unit">
			{ input }
			<span aria-hidden="true">{ unit }</span>
		</span>
	) : (
		input
	);
}
