import { ComboboxControl } from '@wordpress/components';
import { useEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { findPeople } from '../api/configuration';
import type { Person } from '../api/types';

interface Props {
	label: string;
	help?: string;
	value: number | null;
	onChange: ( user: number | null ) => void;
	problems?: readonly string[];
	/** Offered at once, without asking the server; when given, only these can be chosen. */
	suggestions?: readonly Person[];
}

/** Chooses a person by name. */
export function PersonField( { label, help, value, onChange, problems = [], suggestions }: Props ) {
	const [ asked, setAsked ] = useState( '' );
	const [ found, setFound ] = useState< readonly Person[] >( [] );
	useEffect( () => {
		if ( suggestions ) {
			return undefined;
		}
		let wanted = true;
		// Waits for a pause in typing, so that each letter isn't a question.
		const timer = window.setTimeout( () => {
			findPeople( asked )
				.then( ( people ) => wanted && setFound( people ) )
				.catch( () => wanted && setFound( [] ) );
		}, 200 );
		return () => {
			wanted = false;
			window.clearTimeout( timer );
		};
	}, [ asked, suggestions ] );
	const people = suggestions ?? found;
	return (
		<div className={ `prakat-field ${ problems.length > 0 ? 'has-problems' : '' }` }>
			<ComboboxControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ label }
				{ ...( help ? { help } : {} ) }
				value={ value === null ? null : String( value ) }
				options={ people.map( ( person ) => ( {
					value: String( person.id ),
					label: person.name,
				} ) ) }
				onFilterValueChange={ setAsked }
				onChange={ ( chosen ) => onChange( chosen ? Number( chosen ) : null ) }
				placeholder={ __( 'Type a name', 'prakat' ) }
			/>
			{ problems.map( ( sentence ) => (
				<p className="prakat-field__problems" key={ sentence } role="alert">
					{ sentence }
				</p>
			) ) }
		</div>
	);
}
