import { hrefOf, type Route } from './router';

/** Marks the place in WordPress's own menu, which only knows of whole page loads. */
export function markMenu( route: Route ): void {
	const menu = document.querySelector( '#toplevel_page_prakat .wp-submenu' );
	const here = hrefOf( route.view === 'entry' ? { view: 'entries' } : route );
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
