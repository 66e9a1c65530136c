import { Button } from '@wordpress/components';
import { useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { ApiError } from '../api/fetch';
import { getFeed, makeFeed, revokeFeed } from '../api/reviews';
import { useDesk } from '../context';
import { announce } from '../ui/announce';
import { ErrorNotice } from '../ui/error-notice';
import { Field } from '../ui/field';
import { useLoad, useTask } from '../ui/load';
import { showDateTime } from '../words/values';

/** One's own secret address, to which a calendar on a telephone or computer subscribes. */
export function Feed() {
	const { zone, language } = useDesk();
	const load = useLoad( 'feed', getFeed );
	const task = useTask();
	const [ address, setAddress ] = useState( '' );
	const copy = () =>
		task.run( async () => {
			try {
				await navigator.clipboard.writeText( address );
			} catch {
				throw new ApiError(
					__( 'The browser does not allow it. Mark the address above and copy it by hand.', 'prakat' ),
					'clipboard',
					0
				);
			}
			announce( __( 'Copied.', 'prakat' ) );
		} );
	const maker = useRef< HTMLButtonElement >( null );
	const feed = load.data?.feed ?? null;
	const make = () =>
		task.run( async () => {
			const made = await makeFeed();
			setAddress( made.address );
			load.put( { feed: made.feed } );
			announce( __( 'The address is ready.', 'prakat' ) );
		} );
	const revoke = () =>
		task.run( async () => {
			load.put( await revokeFeed() );
			setAddress( '' );
			// The button by which it was done is gone.
			maker.current?.focus();
			announce( __( 'The address no longer works.', 'prakat' ) );
		} );
	return (
		<section className="prakat-card">
			<h2>{ __( 'In your own calendar', 'prakat' ) }</h2>
			<p>
				{ __(
					'A calendar on your telephone or computer can subscribe to an address of your own and keep itself up to date. Whoever knows the address reads what you see here, so tell it to nobody; you can revoke it at any time.',
					'prakat'
				) }
			</p>
			{ feed && (
				<p className="prakat-quiet">
					{ [
						/* translators: %s: day and time. */
						sprintf( __( 'Made %s', 'prakat' ), showDateTime( feed.created, zone, language ) ),
						feed.used
							? /* translators: %s: day and time. */
								sprintf( __( 'last used %s', 'prakat' ), showDateTime( feed.used, zone, language ) )
							: __( 'not used yet', 'prakat' ),
					].join( ' · ' ) }
					<br />
					{ __( 'A new address ends this one.', 'prakat' ) }
				</p>
			) }
			{ address !== '' && (
				<Field
					label={ __( 'Your address', 'prakat' ) }
					help={ __( 'It is shown this once. Copy it into your calendar now.', 'prakat' ) }
				>
					{ ( control ) => (
						<input
							{ ...control }
							className="prakat-input"
							readOnly
							value={ address }
							onFocus={ ( event ) => event.target.select() }
						/>
					) }
				</Field>
			) }
			<ErrorNotice error={ load.error } onRetry={ load.reload } />
			<ErrorNotice error={ task.error } onDismiss={ task.clear } />
			<div className="prakat-page__actions">
				{ /* Where the browser gives no clipboard, the field above can be copied by hand. */ }
				{ address !== '' && 'clipboard' in navigator && (
					<Button variant="primary" __next40pxDefaultSize onClick={ copy }>
						{ __( 'Copy', 'prakat' ) }
					</Button>
				) }
				<Button ref={ maker } variant="secondary" __next40pxDefaultSize isBusy={ task.busy } onClick={ make }>
					{ feed ? __( 'Make a new address', 'prakat' ) : __( 'Make an address', 'prakat' ) }
				</Button>
				{ feed && (
					<Button variant="tertiary" isDestructive __next40pxDefaultSize onClick={ revoke }>
						{ __( 'Revoke', 'prakat' ) }
					</Button>
				) }
			</div>
		</section>
	);
}
