import { __ } from '@wordpress/i18n';
import { useDesk } from '../context';
import { Field } from '../ui/field';
import { reasonsFor } from '../words/workflow';
import type { ActDraft } from './act-input';

export interface ActFieldsProps {
	draft: ActDraft;
	/** Names of fields to be marked as wanted. */
	missing: readonly ( keyof ActDraft )[];
	onChange: ( change: Partial< ActDraft > ) => void;
}

/** A reason of the closed list, and words of one's own (R058). */
export function ReasonFields( { act, draft, missing, onChange }: ActFieldsProps & { act: string } ) {
	const { say } = useDesk();
	return (
		<>
			<Field
				label={ __( 'Reason', 'prakat' ) }
				required
				problems={ missing.includes( 'code' ) ? [ __( 'Choose a reason.', 'prakat' ) ] : [] }
			>
				{ ( control ) => (
					<select
						{ ...control }
						className="prakat-input"
						value={ draft.code }
						onChange={ ( event ) => onChange( { code: event.target.value } ) }
					>
						<option value="">{ __( '— choose —', 'prakat' ) }</option>
						{ reasonsFor( act ).map( ( { code, words } ) => (
							<option key={ code } value={ code }>
								{ say( words ) }
							</option>
						) ) }
					</select>
				) }
			</Field>
			<Field
				label={ __( 'What exactly, and what is to be done', 'prakat' ) }
				help={ __( 'The owner reads these words. Name the field or row.', 'prakat' ) }
				required
				problems={ missing.includes( 'words' ) ? [ __( 'Say it in a few words.', 'prakat' ) ] : [] }
			>
				{ ( control ) => (
					<textarea
						{ ...control }
						className="prakat-input"
						rows={ 4 }
						value={ draft.words }
						onChange={ ( event ) => onChange( { words: event.target.value } ) }
					/>
				) }
			</Field>
		</>
	);
}
