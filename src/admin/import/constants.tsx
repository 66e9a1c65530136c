import { __ } from '@wordpress/i18n';
import type { FieldContract } from '../api/types';
import { useDesk } from '../context';
import { Field } from '../ui/field';

interface Props {
	/** Names of the fields that no column gives. */
	missing: readonly string[];
	fields: Record< string, FieldContract >;
	constants: Record< string, string >;
	onChange: ( constants: Record< string, string > ) => void;
}

/** Fields that every record needs and the file doesn't have, given once for all rows. */
export function Constants( { missing, fields, constants, onChange }: Props ) {
	const { say } = useDesk();
	if ( missing.length === 0 ) {
		return null;
	}
	return (
		<fieldset className="prakat-field is-group">
			<legend className="prakat-field__label">{ __( 'The same in every row', 'prakat' ) }</legend>
			<p className="prakat-quiet">{ __( 'Every record needs these, and no column of the file gives them.', 'prakat' ) }</p>
			<div className="prakat-group">
				{ missing.map( ( name ) => {
					const field = fields[ name ];
					if ( ! field ) {
						return null;
					}
					const value = constants[ name ] ?? '';
					const change = ( text: string ) => onChange( { ...constants, [ name ]: text } );
					return (
						<Field key={ name } label={ say( field.label ) } required>
							{ ( control ) =>
								field.choices ? (
									<select
										{ ...control }
										className="prakat-input"
										value={ value }
										onChange={ ( event ) => change( event.target.value ) }
									>
										<option value="">{ __( '— choose —', 'prakat' ) }</option>
										{ field.choices.map( ( choice ) => (
											<option key={ choice.value } value={ choice.value }>
												{ say( choice.label ) }
											</option>
										) ) }
									</select>
								) : (
									<input
										{ ...control }
										type="text"
										className="prakat-input"
										value={ value }
										onChange={ ( event ) => change( event.target.value ) }
									/>
								)
							}
						</Field>
					);
				} ) }
			</div>
		</fieldset>
	);
}
