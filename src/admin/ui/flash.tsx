import { Notice } from '@wordpress/components';
import { useSyncExternalStore } from '@wordpress/element';
import type { ReactNode } from 'react';
import { hrefOf, type Route } from '../router';
import { announce } from './announce';

/** A result that is told on the screen to which it leads. */
interface Said {
	sentence: string;
	/** Beside it, for example a link to the public page. */
	more: ReactNode;
	/** Address of the screen. */
	on: string;
}

let said: Said | null = null;
const listeners = new Set< () => void >();

function put( next: Said | null ): void {
	said = next;
	listeners.forEach( ( listener ) => listener() );
}

/** Says a result on the screen of a route, and to a screen reader at once. */
export function flash( on: Route, sentence: string, more: ReactNode = null ): void {
	announce( sentence );
	put( { sentence, more, on: hrefOf( on ) } );
}

function subscribe( listener: () => void ): () => void {
	listeners.add( listener );
	return () => {
		listeners.delete( listener );
	};
}

/** What the last act led to, where it was said for this screen. */
export function Flash( { on }: { on: Route } ) {
	const now = useSyncExternalStore( subscribe, () => said );
	if ( ! now || now.on !== hrefOf( on ) ) {
		return null;
	}
	return (
		<Notice className="prakat-notice" status="success" onRemove={ () => put( null ) }>
			{ now.sentence } { now.more }
		</Notice>
	);
}
