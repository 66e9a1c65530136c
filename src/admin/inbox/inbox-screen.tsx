import { __, _n, _x, sprintf } from '@wordpress/i18n';
import { getInbox } from '../api/entries';
import type { InboxItem } from '../api/types';
import { useDesk } from '../context';
import { proposable } from '../duties/reach';
import { ErrorNotice } from '../ui/error-notice';
import { Link } from '../ui/link';
import { useLoad } from '../ui/load';
import { Page } from '../ui/page';
import { Waiting } from '../ui/waiting';
import { showDateTime, showWait } from '../words/values';
import { actWords } from '../words/workflow';
import { inOrder, needsHurry } from './order';

/** What this person can act on now: what is urgent first, then what has waited longest. */
export function InboxScreen() {
	const desk = useDesk();
	const inbox = useLoad( 'inbox', getInbox );
	const items = inbox.data ? inOrder( inbox.data ) : [];
	const mayPropose = proposable( desk.me.duties, desk.sections, desk.units ).length > 0;
	return (
		<Page
			title={ __( 'Waiting for you', 'prakat' ) }
			kicker={ [ ...new Set( [ desk.me.name, ...desk.me.positions ] ) ].join( ' · ' ) }
			actions={
				mayPropose && (
					<Link to={ { view: 'new' } } className="components-button is-primary is-next-40px-default-size">
						{ __( 'New entry', 'prakat' ) }
					</Link>
				)
			}
			focusKey="inbox"
		>
			<ErrorNotice error={ inbox.error } onRetry={ inbox.reload } />
			{ ! inbox.data && ! inbox.error && <Waiting /> }
			{ inbox.data && (
				<p className="prakat-quiet" role="status">
					{ items.length === 0
						? __( 'Nothing is waiting for you.', 'prakat' )
						: sprintf(
								/* translators: %d: how many entries. */
								_n( '%d entry is waiting for you.', '%d entries are waiting for you.', items.length, 'prakat' ),
								items.length
							) }
				</p>
			) }
			<ul className="prakat-inbox">
				{ items.map( ( item ) => (
					<InboxCard key={ item.entry.id } item={ item } />
				) ) }
			</ul>
			{ inbox.data && items.length === 0 && (
				<p>
					<Link to={ { view: 'entries' } }>{ __( 'See all entries', 'prakat' ) }</Link>
				</p>
			) }
		</Page>
	);
}

function InboxCard( { item }: { item: InboxItem } ) {
	const desk = useDesk();
	const { entry } = item;
	const hurry = needsHurry( item );
	return (
		<li className={ hurry ? 'is-urgent' : '' }>
			<Link to={ { view: 'entry', id: entry.id, tab: 'content' } } className="prakat-inbox__card">
				<span className="prakat-inbox__asked">
					{ hurry && <strong className="prakat-urgent">{ __( 'Urgent', 'prakat' ) }</strong> }
					{ item.acts.map( ( act ) => (
						<span key={ act } className="prakat-asked">
							{ desk.say( actWords( act ) ) }
						</span>
					) ) }
				</span>
				<span className="prakat-inbox__title">{ entry.title || __( '(no title yet)', 'prakat' ) }</span>
				<span className="prakat-inbox__where">{ `${ desk.sectionName( entry.section ) } · ${ desk.unitName( entry.unit ) }` }</span>
				<span className="prakat-inbox__since">
					{ [
						item.from &&
							sprintf(
								/* translators: %s: name of the person who sent it. */
								_x( 'from %s', 'sender', 'prakat' ),
								item.from.name
							),
						showWait( item.since, desk.now ),
						item.requestNumber &&
							sprintf(
								/* translators: %s: number of a request. */
								__( 'request %s', 'prakat' ),
								item.requestNumber
							),
					]
						.filter( Boolean )
						.join( ' · ' ) }
				</span>
				{ item.ratifyBy && (
					<span className="prakat-inbox__by">
						{ sprintf(
							/* translators: %s: day and time. */
							__( 'To be confirmed in writing by %s, else it is taken down.', 'prakat' ),
							showDateTime( item.ratifyBy, desk.zone, desk.language )
						) }
					</span>
				) }
			</Link>
		</li>
	);
}
