import type { InboxItem } from '../api/types';

/** Whether an item can't wait: published on a spoken word, or asked for as urgent. */
export function needsHurry( item: InboxItem ): boolean {
	return item.urgent || item.ratifyBy !== null;
}

/** Urgent ones first (the nearest deadline on top), then by how long they have waited. */
export function inOrder( items: readonly InboxItem[] ): InboxItem[] {
	return items.slice().sort( ( a, b ) => {
		const hurry = Number( needsHurry( b ) ) - Number( needsHurry( a ) );
		if ( hurry !== 0 ) {
			return hurry;
		}
		const first = a.ratifyBy ?? a.since;
		const second = b.ratifyBy ?? b.since;
		return first.localeCompare( second );
	} );
}
