/**
 * Makes the links and the form of a section instant: the same addresses, the same HTML from the server, without loading
 * a document. Without this script everything works all the same.
 */
import { getElement, store, withSyncEvent } from '@wordpress/interactivity';

/** The part of the router that is used, loaded when it is first needed. */
interface Router {
	actions: {
		navigate: ( href: string, options?: { screenReaderAnnouncement?: boolean } ) => Promise< void >;
	};
}

/** Where the links of a region lead: this page, at the region's results. */
function leadsTo( region: Element ): string {
	return `#${ region.id }-count`;
}

/** Whether a click asks for this tab and nothing else. */
function isPlain( event: MouseEvent ): boolean {
	return event.button === 0 && ! event.metaKey && ! event.ctrlKey && ! event.altKey && ! event.shiftKey && ! event.defaultPrevented;
}

function* go( url: URL ): Generator< Promise< unknown >, void, Router > {
	// The place on the page stays; only who reads without a script is led to the results.
	url.hash = '';
	const { actions } = yield import( '@wordpress/interactivity-router' );
	// The results say aloud how many there are (role="status").
	yield actions.navigate( url.href, { screenReaderAnnouncement: false } );
}

store(
	'prakat/section',
	{
		actions: {
			follow: withSyncEvent( function* ( event: MouseEvent ): Generator< Promise< unknown >, void, Router > {
				const region = getElement().ref;
				const link = ( event.target as Element ).closest( 'a' );
				if ( ! region || ! link || link.target || link.hash !== leadsTo( region ) || ! isPlain( event ) ) {
					return;
				}
				event.preventDefault();
				yield* go( new URL( link.href ) );
				// Another page begins at its top. The order and the tabs stay where the visitor is.
				if ( link.closest( '.prakat-pages' ) ) {
					const count = document.getElementById( `${ region.id }-count` );
					count?.focus( { preventScroll: true } );
					count?.scrollIntoView();
				}
			} ),
			submit: withSyncEvent( function* ( event: SubmitEvent ): Generator< Promise< unknown >, void, Router > {
				const form = event.target as HTMLFormElement;
				const url = new URL( form.action );
				const query = new URLSearchParams();
				for ( const [ name, value ] of new FormData( form, event.submitter ) ) {
					query.append( name, String( value ) );
				}
				url.search = query.toString();
				event.preventDefault();
				yield* go( url );
			} ),
		},
		callbacks: {
			/** What the form shows is what the address says, also after "back": the browser keeps what was typed. */
			match: () => {
				const form = getElement().ref as HTMLFormElement | null;
				// Read so that this runs again whenever the router has changed the address.
				void ( store( 'core/router' ).state as { url?: string } ).url;
				const query = new URLSearchParams( window.location.search );
				for ( const field of form?.elements ?? [] ) {
					if ( ( field instanceof HTMLInputElement && field.type !== 'hidden' ) || field instanceof HTMLSelectElement ) {
						field.value = query.get( field.name ) ?? '';
					}
				}
			},
		},
	},
	{ lock: true }
);
