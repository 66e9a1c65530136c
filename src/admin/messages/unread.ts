import { useEffect, useSyncExternalStore } from '@wordpress/element';
import { countUnread } from '../api/messages';

let count = 0;
let askedAt = 0;
const listeners = new Set< () => void >();

/** Takes a newer count, for example from an answer. */
export function setUnread( unread: number ): void {
	count = unread;
	listeners.forEach( ( listener ) => listener() );
}

function subscribe( listener: () => void ): () => void {
	listeners.add( listener );
	return () => {
		listeners.delete( listener );
	};
}

const EVERY = 120_000;

/** A screen that is drawn anew asks again only when the count may have grown old. */
const FRESH = 60_000;

/** How many messages this person has not read; asked again from time to time, while the screen is looked at. */
export function useUnread(): number {
	useEffect( () => {
		const ask = () => {
			if ( document.visibilityState === 'visible' && Date.now() - askedAt > FRESH ) {
				askedAt = Date.now();
				countUnread()
					.then( setUnread )
					// A count that can't be had is no reason to disturb anybody.
					.catch( () => undefined );
			}
		};
		ask();
		const timer = window.setInterval( ask, EVERY );
		return () => window.clearInterval( timer );
	}, [] );
	return useSyncExternalStore( subscribe, () => count );
}
