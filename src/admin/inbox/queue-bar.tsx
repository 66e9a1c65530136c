import { Icon } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { chevronLeft, chevronRight } from '@wordpress/icons';
import type { InboxItem } from '../api/types';
import { Link } from '../ui/link';
import { nextItem } from './order';

/** Where one is among what waits, the way back, and the way past this one without deciding. */
export function QueueBar( { items, id }: { items: readonly InboxItem[]; id: number } ) {
	const place = items.findIndex( ( item ) => item.entry.id === id );
	const next = nextItem( items, items, id );
	return (
		<nav className="prakat-queue" aria-label={ __( 'Waiting for you', 'prakat' ) }>
			<Link to={ { view: 'inbox' } }>
				<Icon icon={ chevronLeft } />
				{ __( 'Waiting for you', 'prakat' ) }
			</Link>
			{ place >= 0 && (
				<span className="prakat-quiet">
					{ sprintf(
						/* translators: 1: place of this one, 2: how many wait. */
						__( '%1$d of %2$d', 'prakat' ),
						place + 1,
						items.length
					) }
				</span>
			) }
			{ next && (
				<Link to={ { view: 'entry', id: next.entry.id, tab: 'content', queue: true } }>
					{ __( 'Leave for later', 'prakat' ) }
					<Icon icon={ chevronRight } />
				</Link>
			) }
		</nav>
	);
}
