import { hrefOf, type Route } from './router';

/** The entry of the menu below which a screen stands. */
function placeOf( route: Route ): Route {
	switch ( route.view ) {
		case 'entry':
			return route.queue ? { view: 'inbox' } : { view: 'entries' };
		case 'settings':
			return { view: 'settings', part: 'routes' };
		case 'messages':
			return { view: 'messages', part: 'inbox' };
		case 'worklist':
		case 'review':
		case 'section-review':
			return { view: 'worklist', kind: '', unit: null };
		case 'calendar':
			return { view: 'calendar', month: '', unit: null };
		case 'attestations':
			return { view: 'attestations', unit: null, year: 0, quarter: 0 };
		default:
			return route;
	}
}

/** Marks the place in WordPress's own menu, which only knows of whole page loads. */
export function markMenu( route: Route ): void {
	const menu = document.querySelector( '#toplevel_page_prakat .wp-submenu' );
	const here = hrefOf( placeOf( route ) );
	menu?.querySelectorAll( 'li' ).forEach( ( item ) => {
		const link = item.querySelector( 'a' );
		const current = link?.getAttribute( 'href' ) === here;
		item.classList.toggle( 'current', current );
		link?.classList.toggle( 'current', current );
		if ( current ) {
			link?.setAttribute( 'aria-current', 'page' );
		} else {
			link?.removeAttribute( 'aria-current' );
		}
	} );
}
