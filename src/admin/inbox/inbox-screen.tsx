import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { getInbox } from '../api/entries';
import type { InboxItem } from '../api/types';
import { useDesk } from '../context';
import { proposable } from '../duties/reach';
import { ErrorNotice } from '../ui/error-notice';
import { Flash } from '../ui/flash';
import { Link } from '../ui/link';
import { useLoad } from '../ui/load';
import { Page } from '../ui/page';
import { Waiting } from '../ui/waiting';
import { actWords } from '../words/workflow';
import { BulkDialog } from './bulk-dialog';
import { InboxCard } from './inbox-card';
import { bulkAct, inOrder } from './order';

/** What this person can act on now: what is urgent or late first, then what has waited longest. */
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
			<Flash on={ { view: 'inbox' } } />
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
			<Items items={ items } reload={ inbox.reload } />
			{ inbox.data && items.length === 0 && (
				<p>
					<Link to={ { view: 'entries' } }>{ __( 'See all entries', 'prakat' ) }</Link>
				</p>
			) }
		</Page>
	);
}

/** The cards, and the bar that decides on those that are chosen. */
function Items( { items, reload }: { items: readonly InboxItem[]; reload: () => void } ) {
	const { say } = useDesk();
	const [ picked, setPicked ] = useState< readonly number[] >( [] );
	const [ asked, setAsked ] = useState< { act: string; items: InboxItem[] } | null >( null );
	const chosen = items.filter( ( item ) => item.opened && picked.includes( item.entry.id ) );
	const acts = [ ...new Set( chosen.map( bulkAct ) ) ].filter( ( act ) => act !== null );
	const several = items.filter( ( item ) => bulkAct( item ) !== null ).length > 1;
	return (
		<>
			<ul className="prakat-inbox">
				{ items.map( ( item ) => (
					<InboxCard
						key={ item.entry.id }
						item={ item }
						chosen={ chosen.includes( item ) }
						onChoose={
							several
								? ( yes ) =>
										setPicked( ( before ) =>
											yes ? [ ...before, item.entry.id ] : before.filter( ( id ) => id !== item.entry.id )
										)
								: null
						}
					/>
				) ) }
			</ul>
			{ acts.length > 0 && (
				<div className="prakat-acts is-bulk" role="group" aria-label={ __( 'Those that you chose', 'prakat' ) }>
					{ acts.map( ( act ) => {
						const mine = chosen.filter( ( item ) => bulkAct( item ) === act );
						return (
							<Button key={ act } variant="primary" __next40pxDefaultSize onClick={ () => setAsked( { act, items: mine } ) }>
								{ `${ say( actWords( act ) ) } (${ mine.length })` }
							</Button>
						);
					} ) }
				</div>
			) }
			{ asked && (
				<BulkDialog
					act={ asked.act }
					items={ asked.items }
					onClose={ () => setAsked( null ) }
					onDone={ () => {
						setPicked( [] );
						reload();
					} }
				/>
			) }
		</>
	);
}
