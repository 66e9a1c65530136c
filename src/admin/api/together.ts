/**
 * Asking. What the screens ask at one moment goes in one request, because a request costs a slow host the whole of WordPress
 * again whatever it asks; and what a screen asks first came with its page (plugin/includes/Admin/Assets.php).
 */
import apiFetch from '@wordpress/api-fetch';
import { addQueryArgs } from '@wordpress/url';

/** What one question was answered, refusals included. */
export interface Answer {
	status: number;
	body: unknown;
	/** Those that lists have: `X-WP-Total`, `X-WP-TotalPages`. */
	headers: Record< string, string >;
}

declare global {
	interface Window {
		/** Answers that came with the page, by their path; each is given once. */
		prakatAnswers?: Record< string, Answer >;
	}
}

const ROUTE = '/prakat/v1/together';

/** As many as plugin/includes/Rest/Together.php takes. */
const AT_ONCE = 12;

interface Asked {
	path: string;
	answer: ( answer: Answer ) => void;
	fail: ( thrown: unknown ) => void;
}

let waiting: Asked[] = [];

/**
 * Asks for a path of this plugin, below its namespace. Rejects, with what api-fetch threw, only when there was no answer at all.
 *
 * @param path With its query.
 */
export function ask( path: string ): Promise< Answer > {
	const brought = window.prakatAnswers?.[ path ];
	if ( brought ) {
		delete window.prakatAnswers?.[ path ];
		return Promise.resolve( brought );
	}
	return new Promise( ( answer, fail ) => {
		waiting.push( { path, answer, fail } );
		if ( waiting.length === 1 ) {
			// After everything that is drawn now has asked.
			window.setTimeout( putAll, 0 );
		}
	} );
}

/** What came with the page may no longer be true: something is changed. Contracts of sections stay. */
export function forgetBrought(): void {
	for ( const path of Object.keys( window.prakatAnswers ?? {} ) ) {
		if ( ! path.startsWith( '/sections/' ) ) {
			delete window.prakatAnswers?.[ path ];
		}
	}
}

function putAll(): void {
	const asked = waiting;
	waiting = [];
	const paths = [ ...new Set( asked.map( ( { path } ) => path ) ) ];
	for ( let from = 0; from < paths.length; from += AT_ONCE ) {
		const these = paths.slice( from, from + AT_ONCE );
		put(
			these,
			asked.filter( ( { path } ) => these.includes( path ) )
		);
	}
}

function put( paths: readonly string[], asked: readonly Asked[] ): void {
	apiFetch< Answer[] >( { path: addQueryArgs( ROUTE, { of: paths } ) } )
		.then( ( answers ) => {
			for ( const { path, answer, fail } of asked ) {
				const found = answers[ paths.indexOf( path ) ];
				if ( found ) {
					answer( found );
				} else {
					fail( null );
				}
			}
		} )
		.catch( ( thrown: unknown ) => asked.forEach( ( { fail } ) => fail( thrown ) ) );
}
