import { Field } from './field';

interface Props {
	label: string;
	help?: string;
	value: string;
	/** Value and words, in order. */
	options: readonly ( readonly [ value: string, words: string ] )[];
	onChange: ( value: string ) => void;
	problems?: readonly string[];
}

/** One of a list, with its label above. */
export function Choose( { label, help, value, options, onChange, problems }: Props ) {
	return (
		<Field label={ label } help={ help } problems={ problems }>
			{ ( control ) => (
				<select { ...control } className="prakat-input" value={ value } onChange={ ( event ) => onChange( event.target.value ) }>
					{ options.map( ( [ id, words ] ) => (
						<option key={ id } value={ id }>
							{ words }
						</option>
					) ) }
				</select>
			) }
		</Field>
	);
}
