import { useSyncExternalStore } from '@wordpress/element';

const QUERY = '(max-width: 782px)';

function subscribe( listener: () => void ): () => void {
	const media = window.matchMedia( QUERY );
	media.addEventListener( 'change', listener );
	return () => media.removeEventListener( 'change', listener );
}

/** Whether the screen is a telephone's; the same width at which wp-admin changes. */
export function useNarrow(): boolean {
	return useSyncExternalStore( subscribe, () => window.matchMedia( QUERY ).matches );
}
