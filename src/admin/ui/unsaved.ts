import { useEffect } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { guardLeaving } from '../router';

/** Asks before unsaved work is left, inside the screens and by the browser. */
export function useUnsavedGuard( dirty: boolean ): void {
	useEffect( () => {
		if ( ! dirty ) {
			return undefined;
		}
		const release = guardLeaving( () =>
			// The browser's own question: it is the only one that can hold the Back button.
			// eslint-disable-next-line no-alert
			window.confirm( __( 'Your changes are not saved. Leave without saving?', 'prakat' ) )
		);
		const onUnload = ( event: BeforeUnloadEvent ) => event.preventDefault();
		window.addEventListener( 'beforeunload', onUnload );
		return () => {
			release();
			window.removeEventListener( 'beforeunload', onUnload );
		};
	}, [ dirty ] );
}
