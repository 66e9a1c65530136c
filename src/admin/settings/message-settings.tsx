import { Button, Notice } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { getMessageSettings, retryMessages, saveMessageSettings, type MessageSettings as Settings } from '../api/messages';
import { useDesk } from '../context';
import { announce } from '../ui/announce';
import { ErrorNotice } from '../ui/error-notice';
import { Field } from '../ui/field';
import { CountField, LineField } from '../ui/line';
import { useTask } from '../ui/load';
import { Waiting } from '../ui/waiting';
import { showDateTime } from '../words/values';
import { useSay } from './say';
import { SaveBar } from './save-bar';
import { useSettings } from './use-settings';
import { Webhooks } from './webhooks';

/** How messages are worded, when they go together, and where else they are sent. */
export function MessageSettings() {
	const settings = useSettings< Settings >( 'settings-messages', getMessageSettings, saveMessageSettings );
	const { draft, change, load, task } = settings;
	const say = useSay();
	if ( load.error ) {
		return <ErrorNotice error={ load.error } onRetry={ load.reload } />;
	}
	if ( ! draft ) {
		return <Waiting />;
	}
	return (
		<>
			<Alarm alarm={ draft.alarm } onRetried={ load.reload } />
			<section className="prakat-card">
				<h2>{ __( 'E-mail', 'prakat' ) }</h2>
				<p className="prakat-quiet">
					{ __(
						'A message carries a title and a link, and no personal data. Its link leads to a page; it never acts by itself.',
						'prakat'
					) }
				</p>
				<LineField
					label={ __( 'Subject', 'prakat' ) }
					value={ draft.subject }
					help={ draft.placeholders.map( ( { name, words } ) => `${ name } = ${ say( words ) }` ).join( ' · ' ) }
					onChange={ ( subject ) => change( { subject } ) }
				/>
				<Field label={ __( 'Below every message', 'prakat' ) }>
					{ ( control ) => (
						<textarea
							{ ...control }
							className="prakat-input"
							rows={ 3 }
							value={ draft.footer }
							onChange={ ( event ) => change( { footer: event.target.value } ) }
						/>
					) }
				</Field>
				<div className="prakat-group is-side-by-side">
					<CountField
						label={ __( 'Minutes in which messages to one person go together', 'prakat' ) }
						value={ draft.collapseMinutes }
						least={ 0 }
						most={ 1440 }
						onChange={ ( minutes ) => change( { collapseMinutes: minutes ?? 0 } ) }
					/>
					<LineField
						label={ __( 'Days before the end of a publication at which its owner is told', 'prakat' ) }
						help={ __( 'Numbers with commas, for example 30, 7', 'prakat' ) }
						value={ draft.expireSoonDays.join( ', ' ) }
						onChange={ ( text ) =>
							change( {
								expireSoonDays: text
									.split( /[,\s]+/u )
									.map( Number )
									.filter( ( day ) => Number.isSafeInteger( day ) && day > 0 ),
							} )
						}
					/>
				</div>
			</section>
			<ErrorNotice error={ task.error } onDismiss={ task.clear } />
			<SaveBar dirty={ settings.dirty } busy={ task.busy } onSave={ () => void settings.save() } onUndo={ settings.undo } />
			<Webhooks webhooks={ load.data?.webhooks ?? [] } kinds={ draft.kinds } onChanged={ load.reload } />
		</>
	);
}

/** Deliveries that fail: how many, since when, why, and a way to try again. */
function Alarm( { alarm, onRetried }: { alarm: Settings[ 'alarm' ]; onRetried: () => void } ) {
	const { zone, language } = useDesk();
	const task = useTask();
	if ( ! alarm ) {
		return null;
	}
	return (
		<Notice className="prakat-notice" status="error" isDismissible={ false }>
			<p>
				{ sprintf(
					/* translators: 1: how many e-mails, 2: how many other messages, 3: day and time, 4: what the server said. */
					__(
						'Since %3$s, %1$d e-mails and %2$d webhook messages could not be delivered; none is lost. Last answer: %4$s',
						'prakat'
					),
					alarm.mails,
					alarm.webhooks,
					showDateTime( alarm.since, zone, language ),
					alarm.error
				) }
			</p>
			<Button
				variant="secondary"
				__next40pxDefaultSize
				isBusy={ task.busy }
				onClick={ () =>
					task.run( async () => {
						const { retried } = await retryMessages();
						announce(
							sprintf(
								/* translators: %d: how many messages. */
								__( '%d are tried again.', 'prakat' ),
								retried
							)
						);
						onRetried();
					} )
				}
			>
				{ __( 'Try again', 'prakat' ) }
			</Button>
			<ErrorNotice error={ task.error } />
		</Notice>
	);
}
