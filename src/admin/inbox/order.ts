import type { InboxItem } from '../api/types';

/** Whether an item can't wait: published on a spoken word, or asked for as urgent. */
export function needsHurry( item: InboxItem ): boolean {
	return item.urgent || item.ratifyBy !== null;
}

/** Urgent ones first (the nearest deadline on top), then what is late (the latest on top), then by how long they have waited. */
export function inOrder( items: readonly InboxItem[] ): InboxItem[] {
	return items.slice().sort( ( a, b ) => {
		const hurry = Number( needsHurry( b ) ) - Number( needsHurry( a ) );
		if ( hurry !== 0 ) {
			return hurry;
		}
		const late = ( b.late ?? 0 ) - ( a.late ?? 0 );
		if ( late !== 0 ) {
			return late;
		}
		const first = a.ratifyBy ?? a.since;
		const second = b.ratifyBy ?? b.since;
		return first.localeCompare( second );
	} );
}

/**
 * The item to go on with after one was decided: the one that stood behind it, else the first that is left.
 *
 * @param before In their order, with the one that was decided.
 * @param after  In their order, as they are now.
 * @param id     The entry that was decided.
 */
export function nextItem( before: readonly InboxItem[], after: readonly InboxItem[], id: number ): InboxItem | null {
	const place = before.findIndex( ( item ) => item.entry.id === id );
	const left = after.filter( ( item ) => item.entry.id !== id );
	const behind = before.slice( place + 1 ).find( ( item ) => left.some( ( one ) => one.entry.id === item.entry.id ) );
	return left.find( ( item ) => item.entry.id === behind?.entry.id ) ?? left[ 0 ] ?? null;
}

/** The act of an item that can be done to several at once: those that need no words and no declarations. */
export function bulkAct( item: InboxItem ): string | null {
	if ( ! item.seen || needsHurry( item ) ) {
		return null;
	}
	return [ 'approve', 'publish' ].find( ( act ) => item.acts.includes( act ) ) ?? null;
}
