import { Button, Notice } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { addWebhook, changeWebhook, removeWebhook, rotateWebhook, testWebhook, type MessageSettings, type Webhook } from '../api/messages';
import { useDesk } from '../context';
import { ErrorNotice } from '../ui/error-notice';
import { LineField } from '../ui/line';
import { useTask } from '../ui/load';
import { Tick } from '../ui/tick';
import { showDateTime } from '../words/values';
import { useSay } from './say';

interface Props {
	webhooks: readonly Webhook[];
	kinds: MessageSettings[ 'kinds' ];
	onChanged: () => void;
}

/** Other systems that are told, each with a secret of its own that signs what is sent. */
export function Webhooks( { webhooks, kinds, onChanged }: Props ) {
	const say = useSay();
	const task = useTask();
	const [ url, setUrl ] = useState( '' );
	const [ events, setEvents ] = useState< readonly string[] >( [] );
	const [ secret, setSecret ] = useState( '' );
	const [ said, setSaid ] = useState( '' );
	const run = ( work: () => Promise< void > ) =>
		task.run( async () => {
			setSaid( '' );
			await work();
			onChanged();
		} );
	return (
		<section className="prakat-card">
			<h2>{ __( 'Other systems (webhooks)', 'prakat' ) }</h2>
			{ secret !== '' && (
				<Notice className="prakat-notice" status="warning" onRemove={ () => setSecret( '' ) }>
					<p>{ __( 'Copy this secret now; it is not shown again:', 'prakat' ) }</p>
					<p>
						<code className="prakat-seal">{ secret }</code>
					</p>
				</Notice>
			) }
			{ said !== '' && (
				<p role="status">
					<strong>{ said }</strong>
				</p>
			) }
			<ul className="prakat-webhooks">
				{ webhooks.map( ( hook ) => (
					<li key={ hook.id }>
						<Hook
							hook={ hook }
							busy={ task.busy }
							onTest={ () =>
								run( async () => {
									const { ok, status, error } = await testWebhook( hook.id );
									setSaid(
										ok
											? sprintf(
													/* translators: %d: HTTP status. */
													__( 'It answered %d: in order.', 'prakat' ),
													status
												)
											: sprintf(
													/* translators: %s: what went wrong. */
													__( 'It could not be delivered: %s', 'prakat' ),
													error ?? String( status )
												)
									);
								} )
							}
							onRotate={ () => run( async () => setSecret( ( await rotateWebhook( hook.id ) ).secret ) ) }
							onActive={ ( active ) =>
								run( async () => {
									await changeWebhook( hook.id, { active } );
								} )
							}
							onRemove={ () =>
								run( async () => {
									await removeWebhook( hook.id );
								} )
							}
						/>
					</li>
				) ) }
			</ul>
			<ErrorNotice error={ task.error } onDismiss={ task.clear } />
			<details className="prakat-fold">
				<summary>{ __( 'Add a system', 'prakat' ) }</summary>
				<LineField label={ __( 'Address (https)', 'prakat' ) } type="url" value={ url } onChange={ setUrl } />
				<fieldset className="prakat-group">
					<legend className="prakat-field__label">{ __( 'What it is told; nothing ticked is everything', 'prakat' ) }</legend>
					{ kinds.map( ( { id, words } ) => (
						<Tick
							key={ id }
							checked={ events.includes( id ) }
							label={ say( words ) }
							onChange={ ( yes ) => setEvents( yes ? [ ...events, id ] : events.filter( ( one ) => one !== id ) ) }
						/>
					) ) }
				</fieldset>
				<Button
					className="prakat-start"
					variant="secondary"
					__next40pxDefaultSize
					isBusy={ task.busy }
					disabled={ url.trim() === '' }
					accessibleWhenDisabled
					onClick={ () =>
						run( async () => {
							setSecret( ( await addWebhook( url.trim(), events.length > 0 ? [ ...events ] : [ '*' ] ) ).secret );
							setUrl( '' );
							setEvents( [] );
						} )
					}
				>
					{ __( 'Add', 'prakat' ) }
				</Button>
			</details>
		</section>
	);
}

interface HookProps {
	hook: Webhook;
	busy: boolean;
	onTest: () => void;
	onRotate: () => void;
	onActive: ( active: boolean ) => void;
	onRemove: () => void;
}

function Hook( { hook, busy, onTest, onRotate, onActive, onRemove }: HookProps ) {
	const { zone, language } = useDesk();
	const named = ( words: string ) => ( { 'aria-label': `${ words }: ${ hook.url }` } );
	return (
		<>
			<p>
				<strong>{ hook.url }</strong>
			</p>
			<p className="prakat-quiet">
				{ [
					hook.active ? __( 'in use', 'prakat' ) : __( 'paused', 'prakat' ),
					sprintf(
						/* translators: %s: last letters of a secret. */
						__( 'secret …%s', 'prakat' ),
						hook.secretEnds
					),
					hook.lastSentAt &&
						sprintf(
							/* translators: %s: day and time. */
							__( 'last delivered %s', 'prakat' ),
							showDateTime( hook.lastSentAt, zone, language )
						),
				]
					.filter( Boolean )
					.join( ' · ' ) }
			</p>
			{ hook.failing > 0 && (
				<p className="prakat-field__problems">
					{ sprintf(
						/* translators: 1: how many deliveries, 2: what went wrong. */
						__( '%1$d deliveries failed: %2$s', 'prakat' ),
						hook.failing,
						hook.lastError ?? ''
					) }
				</p>
			) }
			<span className="prakat-page__actions">
				<Button
					variant="secondary"
					__next40pxDefaultSize
					disabled={ busy }
					onClick={ onTest }
					{ ...named( __( 'Try it', 'prakat' ) ) }
				>
					{ __( 'Try it', 'prakat' ) }
				</Button>
				<Button
					variant="tertiary"
					__next40pxDefaultSize
					disabled={ busy }
					onClick={ () => onActive( ! hook.active ) }
					{ ...named( hook.active ? __( 'Pause', 'prakat' ) : __( 'Use again', 'prakat' ) ) }
				>
					{ hook.active ? __( 'Pause', 'prakat' ) : __( 'Use again', 'prakat' ) }
				</Button>
				<Button
					variant="tertiary"
					__next40pxDefaultSize
					disabled={ busy }
					onClick={ onRotate }
					{ ...named( __( 'New secret', 'prakat' ) ) }
				>
					{ __( 'New secret', 'prakat' ) }
				</Button>
				<Button
					variant="tertiary"
					isDestructive
					__next40pxDefaultSize
					disabled={ busy }
					onClick={ onRemove }
					{ ...named( __( 'Remove', 'prakat' ) ) }
				>
					{ __( 'Remove', 'prakat' ) }
				</Button>
			</span>
		</>
	);
}
