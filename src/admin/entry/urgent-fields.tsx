import { __ } from '@wordpress/i18n';
import type { EntryDetail } from '../api/types';
import { useDesk } from '../context';
import { dateNote, DateTimeInput } from '../fields/controls/date';
import { PersonField } from '../ui/person-field';
import { Field } from '../ui/field';
import { urgentMeans } from '../words/workflow';
import type { ActFieldsProps } from './reason-fields';

/** The approver's word by mouth: who gave it, when, by what means, why it can't wait (R054). */
export function UrgentFields( { entry, draft, missing, onChange }: ActFieldsProps & { entry: EntryDetail } ) {
	const { say, language, zone } = useDesk();
	const wanted = ( name: keyof typeof draft, sentence: string ) => ( missing.includes( name ) ? [ sentence ] : [] );
	return (
		<>
			<PersonField
				label={ __( 'Who permitted it', 'prakat' ) }
				value={ draft.approver }
				suggestions={ entry.approvers }
				problems={ wanted( 'approver', __( 'Choose the approver who permitted it.', 'prakat' ) ) }
				onChange={ ( approver ) => onChange( { approver } ) }
			/>
			<Field
				label={ __( 'When', 'prakat' ) }
				required
				problems={ wanted( 'at', __( 'Write the day and the time.', 'prakat' ) ) }
				note={ draft.at && dateNote( draft.at, language, zone ) }
			>
				{ ( control ) => (
					<DateTimeInput
						control={ control }
						value={ draft.at || undefined }
						onChange={ ( at ) => onChange( { at: typeof at === 'string' ? at : '' } ) }
					/>
				) }
			</Field>
			<Field
				label={ __( 'By what means', 'prakat' ) }
				required
				problems={ wanted( 'means', __( 'Choose how the word was given.', 'prakat' ) ) }
			>
				{ ( control ) => (
					<select
						{ ...control }
						className="prakat-input"
						value={ draft.means }
						onChange={ ( event ) => onChange( { means: event.target.value } ) }
					>
						<option value="">{ __( '— choose —', 'prakat' ) }</option>
						{ urgentMeans().map( ( { value, words } ) => (
							<option key={ value } value={ value }>
								{ say( words ) }
							</option>
						) ) }
					</select>
				) }
			</Field>
			<Field
				label={ __( 'Why it can’t wait', 'prakat' ) }
				required
				problems={ wanted( 'why', __( 'Say why it can’t wait.', 'prakat' ) ) }
			>
				{ ( control ) => (
					<textarea
						{ ...control }
						className="prakat-input"
						rows={ 3 }
						value={ draft.why }
						onChange={ ( event ) => onChange( { why: event.target.value } ) }
					/>
				) }
			</Field>
		</>
	);
}
