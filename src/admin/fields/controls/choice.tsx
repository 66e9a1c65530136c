import { __ } from '@wordpress/i18n';
import type { Words } from '../../api/types';
import { useDesk } from '../../context';
import type { SingleProps } from './types';

interface Props extends SingleProps {
	choices: { value: string; label: Words }[];
}

/** One of a code list. A value outside the list stays visible until another is chosen. */
export function Choice( { control, value, onChange, choices }: Props ) {
	const { say } = useDesk();
	const text = typeof value === 'string' ? value : '';
	const known = choices.some( ( choice ) => choice.value === text );
	return (
		<select
			{ ...control }
			className="prakat-input"
			value={ text }
			onChange={ ( event ) => onChange( event.target.value || undefined ) }
		>
			<option value="">{ __( '— choose —', 'prakat' ) }</option>
			{ ! known && text !== '' && <option value={ text }>{ text }</option> }
			{ choices.map( ( choice ) => (
				<option key={ choice.value } value={ choice.value }>
					{ say( choice.label ) }
				</option>
			) ) }
		</select>
	);
}
