import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { getMessages, markRead, type Message } from '../api/messages';
import { useDesk } from '../context';
import { parseRoute, type MessagesPart } from '../router';
import { ErrorNotice } from '../ui/error-notice';
import { Link } from '../ui/link';
import { useLoad, useTask } from '../ui/load';
import { Page } from '../ui/page';
import { Pager } from '../ui/pager';
import { Tick } from '../ui/tick';
import { Waiting } from '../ui/waiting';
import { showDateTime } from '../words/values';
import { Preferences } from './preferences';
import { setUnread } from './unread';

/** What this person was told, newest first, and how they want to be told. */
export function MessagesScreen( { part }: { part: MessagesPart } ) {
	return (
		<Page title={ __( 'Messages', 'prakat' ) } focusKey={ `messages-${ part }` }>
			<nav className="prakat-tabs" aria-label={ __( 'Messages', 'prakat' ) }>
				<Link to={ { view: 'messages', part: 'inbox' } } current={ part === 'inbox' }>
					{ __( 'Received', 'prakat' ) }
				</Link>
				<Link to={ { view: 'messages', part: 'preferences' } } current={ part === 'preferences' }>
					{ __( 'How I am told', 'prakat' ) }
				</Link>
			</nav>
			{ part === 'inbox' ? <Received /> : <Preferences /> }
		</Page>
	);
}

function Received() {
	const [ page, setPage ] = useState( 1 );
	const [ unread, setOnly ] = useState( false );
	const messages = useLoad( `messages-${ page }-${ unread }`, () => getMessages( page, unread ) );
	const task = useTask();
	const mark = ( which: { ids: number[] } | { all: true } ) =>
		task.run( async () => {
			setUnread( ( await markRead( which ) ).unread );
			messages.reload();
		} );
	return (
		<>
			<div className="prakat-page__head">
				<Tick checked={ unread } onChange={ setOnly } label={ __( 'Only those not read', 'prakat' ) } />
				<Button variant="secondary" __next40pxDefaultSize isBusy={ task.busy } onClick={ () => mark( { all: true } ) }>
					{ __( 'Mark all as read', 'prakat' ) }
				</Button>
			</div>
			<ErrorNotice error={ messages.error ?? task.error } onRetry={ messages.reload } />
			{ ! messages.data && ! messages.error && <Waiting /> }
			{ messages.data && messages.data.items.length === 0 && <p className="prakat-quiet">{ __( 'No messages.', 'prakat' ) }</p> }
			{ messages.data && (
				<>
					<ol className="prakat-messages">
						{ messages.data.items.map( ( message ) => (
							<li key={ message.id } className={ message.read ? '' : 'is-unread' }>
								<MessageLine message={ message } onRead={ () => mark( { ids: [ message.id ] } ) } />
							</li>
						) ) }
					</ol>
					<Pager page={ page } pages={ messages.data.pages } onPage={ setPage } label={ __( 'Pages of messages', 'prakat' ) } />
				</>
			) }
		</>
	);
}

function MessageLine( { message, onRead }: { message: Message; onRead: () => void } ) {
	const { zone, language } = useDesk();
	const route = message.link.startsWith( 'admin.php?page=prakat' ) ? parseRoute( message.link.slice( 'admin.php'.length ) ) : null;
	const mail = {
		none: '',
		waiting: __( 'e-mail on its way', 'prakat' ),
		sent: __( 'also sent by e-mail', 'prakat' ),
		failed: __( 'e-mail could not be delivered', 'prakat' ),
	}[ message.mail ];
	return (
		<>
			<p className="prakat-messages__head">
				<time dateTime={ message.at }>{ showDateTime( message.at, zone, language ) }</time>
				{ ! message.read && <strong>{ __( 'not read', 'prakat' ) }</strong> }
			</p>
			<p className="prakat-messages__title">{ message.title }</p>
			<p className="prakat-words">{ message.words }</p>
			<p className="prakat-quiet">
				{ [
					message.request &&
						sprintf(
							/* translators: %s: number of a request. */
							__( 'request %s', 'prakat' ),
							message.request
						),
					mail,
				]
					.filter( Boolean )
					.join( ' · ' ) }
			</p>
			<p className="prakat-page__actions">
				{ route && (
					// Opening it is reading it.
					<span role="presentation" onClickCapture={ message.read ? undefined : onRead }>
						<Link to={ route } className="components-button is-secondary is-next-40px-default-size">
							{ __( 'Open', 'prakat' ) }
							<span className="screen-reader-text">{ `: ${ message.title }` }</span>
						</Link>
					</span>
				) }
				{ ! message.read && (
					<Button
						variant="tertiary"
						__next40pxDefaultSize
						onClick={ onRead }
						aria-label={ `${ __( 'Mark as read', 'prakat' ) }: ${ message.title }` }
					>
						{ __( 'Mark as read', 'prakat' ) }
					</Button>
				) }
			</p>
		</>
	);
}
