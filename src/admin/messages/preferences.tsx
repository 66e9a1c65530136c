import { __, sprintf } from '@wordpress/i18n';
import { getPreferences, savePreferences, type MessagePreferences } from '../api/messages';
import { Leave } from '../duties/leave';
import { SaveBar } from '../settings/save-bar';
import { useSettings } from '../settings/use-settings';
import { Choose } from '../ui/choose';
import { ErrorNotice } from '../ui/error-notice';
import { Radio } from '../ui/radio';
import { Waiting } from '../ui/waiting';

/** Whether and when one gets e-mail; messages on this screen come in any case. */
export function Preferences() {
	const settings = useSettings< MessagePreferences >( 'message-preferences', getPreferences, savePreferences );
	const { draft, change, load, task } = settings;
	if ( load.error ) {
		return <ErrorNotice error={ load.error } onRetry={ load.reload } />;
	}
	if ( ! draft ) {
		return <Waiting />;
	}
	const ways: [ MessagePreferences[ 'mail' ], string, string ][] = [
		[ 'now', __( 'At once', 'prakat' ), __( 'What comes within a few minutes goes together in one e-mail.', 'prakat' ) ],
		[ 'digest', __( 'Once a day', 'prakat' ), __( 'One e-mail with everything of the day.', 'prakat' ) ],
		[ 'none', __( 'No e-mail', 'prakat' ), __( 'You read your messages on this screen only.', 'prakat' ) ],
	];
	return (
		<>
			<section className="prakat-card">
				<fieldset className="prakat-choices">
					<legend className="prakat-field__label">{ __( 'E-mail to me', 'prakat' ) }</legend>
					{ ways.map( ( [ mail, label, more ] ) => (
						<Radio
							key={ mail }
							name="mail"
							checked={ draft.mail === mail }
							label={ label }
							more={ more }
							onChoose={ () => change( { mail } ) }
						/>
					) ) }
				</fieldset>
				{ draft.mail === 'digest' && (
					<Choose
						label={ __( 'At what hour', 'prakat' ) }
						value={ String( draft.hour ) }
						options={ Array.from(
							{ length: 24 },
							( _nothing, hour ) =>
								[
									String( hour ),
									sprintf(
										/* translators: %s: a time of day, for example 08:00. */
										__( '%s o’clock', 'prakat' ),
										`${ String( hour ).padStart( 2, '0' ) }:00`
									),
								] as const
						) }
						onChange={ ( hour ) => change( { hour: Number( hour ) } ) }
					/>
				) }
			</section>
			<Leave mine />
			<ErrorNotice error={ task.error } onDismiss={ task.clear } />
			<SaveBar dirty={ settings.dirty } busy={ task.busy } onSave={ () => void settings.save() } onUndo={ settings.undo } />
		</>
	);
}
