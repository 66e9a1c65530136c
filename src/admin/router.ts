/**
 * Where one is: kept in the address, so that Back, reload and a link in a letter all work.
 */
import { useSyncExternalStore } from '@wordpress/element';

export type Tab = 'content' | 'compare' | 'history' | 'import';

export type SettingsPart = 'routes' | 'calendar' | 'messages' | 'paper' | 'reviews' | 'periods';

export type MessagesPart = 'inbox' | 'preferences';

export type Route =
	| { view: 'inbox' }
	| { view: 'entries' }
	/** What is known of it already: it was found missing. `month` is 'YYYY-MM'. */
	| { view: 'new'; section?: string; unit?: number; month?: string }
	/** `queue`: opened from what waits, so that the next one follows at once. */
	| { view: 'entry'; id: number; tab: Tab; queue?: boolean }
	| { view: 'duties' }
	| { view: 'units' }
	| { view: 'governed' }
	| { view: 'removal' }
	| { view: 'messages'; part: MessagesPart }
	| { view: 'settings'; part: SettingsPart }
	/** `kind` empty, `unit` null, no `section`: all. */
	| { view: 'worklist'; kind: string; unit: number | null; section?: string }
	| { view: 'review'; id: number }
	| { view: 'section-review'; unit: number; section: string }
	/** `month` empty: this one; `unit` null: all. */
	| { view: 'calendar'; month: string; unit: number | null }
	/** Without a unit: the list of all. */
	| { view: 'attestations'; unit: number | null; year: number; quarter: number }
	| { view: 'register' };

const PLAIN = [ 'entries', 'duties', 'units', 'governed', 'removal', 'register' ] as const;
const SETTINGS: readonly SettingsPart[] = [ 'routes', 'calendar', 'messages', 'paper', 'reviews', 'periods' ];
const TABS: readonly Tab[] = [ 'content', 'compare', 'history', 'import' ];

/** The route that a query string names; anything unknown is the inbox. */
export function parseRoute( search: string ): Route {
	const args = new URLSearchParams( search );
	const view = args.get( 'view' ) ?? '';
	if ( view === 'entry' ) {
		const id = Number( args.get( 'id' ) );
		const tab = TABS.find( ( known ) => known === args.get( 'tab' ) );
		if ( ! Number.isSafeInteger( id ) || id <= 0 ) {
			return { view: 'entries' };
		}
		return { view, id, tab: tab ?? 'content', ...( args.get( 'queue' ) === '1' ? { queue: true } : {} ) };
	}
	const part = args.get( 'part' );
	if ( view === 'settings' ) {
		return { view, part: SETTINGS.find( ( known ) => known === part ) ?? 'routes' };
	}
	if ( view === 'messages' ) {
		return { view, part: part === 'preferences' ? part : 'inbox' };
	}
	const reviews = parseReviews( view, args );
	if ( reviews ) {
		return reviews;
	}
	const plain = PLAIN.find( ( known ) => known === view );
	return plain ? { view: plain } : { view: 'inbox' };
}

function numberIn( args: URLSearchParams, name: string ): number | null {
	const number = Number( args.get( name ) );
	return Number.isSafeInteger( number ) && number > 0 ? number : null;
}

function sectionIn( args: URLSearchParams ): { section?: string } {
	const section = /^[a-z][a-z0-9-]{0,31}$/u.exec( args.get( 'section' ) ?? '' )?.[ 0 ];
	return section ? { section } : {};
}

function monthIn( args: URLSearchParams ): string {
	return /^\d{4}-(?:0[1-9]|1[0-2])$/u.exec( args.get( 'month' ) ?? '' )?.[ 0 ] ?? '';
}

/** The screens of what is reviewed again and again. */
function parseReviews( view: string, args: URLSearchParams ): Route | null {
	const list: Route = { view: 'worklist', kind: '', unit: null };
	const unit = numberIn( args, 'unit' );
	switch ( view ) {
		case 'worklist':
			return { view, kind: /^[a-z-]+$/u.exec( args.get( 'kind' ) ?? '' )?.[ 0 ] ?? '', unit, ...sectionIn( args ) };
		case 'new': {
			const month = monthIn( args );
			return { view, ...sectionIn( args ), ...( unit ? { unit } : {} ), ...( month === '' ? {} : { month } ) };
		}
		case 'review': {
			const id = numberIn( args, 'id' );
			return id ? { view, id } : list;
		}
		case 'section-review': {
			const section = args.get( 'section' ) ?? '';
			return unit && section !== '' ? { view, unit, section } : list;
		}
		case 'calendar':
			return { view, month: monthIn( args ), unit };
		case 'attestations':
			return { view, unit, year: numberIn( args, 'year' ) ?? 0, quarter: numberIn( args, 'quarter' ) ?? 0 };
		default:
			return null;
	}
}

/** The address of a route, relative to wp-admin. */
export function hrefOf( route: Route ): string {
	const args = new URLSearchParams( { page: 'prakat' } );
	if ( route.view !== 'inbox' ) {
		args.set( 'view', route.view );
	}
	if ( route.view === 'entry' ) {
		args.set( 'id', String( route.id ) );
		if ( route.tab !== 'content' ) {
			args.set( 'tab', route.tab );
		}
		if ( route.queue ) {
			args.set( 'queue', '1' );
		}
	}
	if ( ( route.view === 'settings' && route.part !== 'routes' ) || ( route.view === 'messages' && route.part !== 'inbox' ) ) {
		args.set( 'part', route.part );
	}
	for ( const name of [ 'kind', 'unit', 'section', 'month', 'year', 'quarter' ] as const ) {
		const value = ( route as Partial< Record< typeof name, string | number | null > > )[ name ];
		if ( value ) {
			args.set( name, String( value ) );
		}
	}
	if ( route.view === 'review' ) {
		args.set( 'id', String( route.id ) );
	}
	return `admin.php?${ args.toString() }`;
}

/** Asked before a place with unsaved changes is left; answers whether to go. */
type Guard = () => boolean;

const guards = new Set< Guard >();
const listeners = new Set< () => void >();
let here = '';

function currentSearch(): string {
	return window.location.search;
}

function mayLeave(): boolean {
	return [ ...guards ].every( ( guard ) => guard() );
}

function changed(): void {
	here = window.location.href;
	listeners.forEach( ( listener ) => listener() );
}

function onPop(): void {
	if ( mayLeave() ) {
		changed();
	} else {
		// The browser has already moved: put the address of the place that is kept back.
		window.history.pushState( null, '', here );
	}
}

function subscribe( listener: () => void ): () => void {
	if ( listeners.size === 0 ) {
		here = window.location.href;
		window.addEventListener( 'popstate', onPop );
	}
	listeners.add( listener );
	return () => {
		listeners.delete( listener );
		if ( listeners.size === 0 ) {
			window.removeEventListener( 'popstate', onPop );
		}
	};
}

/** Goes to a route, unless a guard holds the person back. */
export function navigate( route: Route, replace = false ): void {
	if ( ! mayLeave() ) {
		return;
	}
	const address = hrefOf( route );
	if ( replace ) {
		window.history.replaceState( null, '', address );
	} else {
		window.history.pushState( null, '', address );
	}
	changed();
}

/** Holds people back while there is something to lose. Returns the way to let go. */
export function guardLeaving( guard: Guard ): () => void {
	guards.add( guard );
	return () => {
		guards.delete( guard );
	};
}

export function useRoute(): Route {
	return parseRoute( useSyncExternalStore( subscribe, currentSearch ) );
}
