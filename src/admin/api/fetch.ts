import apiFetch from '@wordpress/api-fetch';
import { addQueryArgs } from '@wordpress/url';
import { ask, forgetBrought } from './together';
import type { Problem } from './types';

const ROOT = '/prakat/v1';

/** A refused or failed call: the server's sentence as `message`, its code without the prefix as `refusal`. */
export class ApiError extends Error {
	override readonly name = 'ApiError';

	constructor(
		message: string,
		/** Refusal code of the contract, for example `seen-stale`; `network` when nothing answered, `signed-out` when the session is over. */
		readonly refusal: string,
		readonly status: number,
		readonly problems: Problem[] = [],
		readonly params: Record< string, unknown > = {}
	) {
		super( message );
	}
}

/** Values of a query string; what is undefined or empty is left out. */
export type Query = Record< string, string | number | undefined >;

/** One page of a list, with the totals of the answer's headers. */
export interface Listing< T > {
	items: T[];
	total: number;
	pages: number;
}

function isObject( value: unknown ): value is Record< string, unknown > {
	return typeof value === 'object' && value !== null;
}

function isProblem( value: unknown ): value is Problem {
	return isObject( value ) && Array.isArray( value[ 'path' ] ) && typeof value[ 'code' ] === 'string';
}

/** What api-fetch says in words of its own where the site was not reached, or something before WordPress answered. */
const UNREACHED: readonly string[] = [ 'offline_error', 'fetch_error', 'invalid_json' ];

/** What WordPress says before it asks the plugin; a new nonce was asked for then, and there is none. */
const SIGNED_OUT = 'rest_cookie_invalid_nonce';

/** Where that new nonce was asked for. The api-fetch of WordPress 6 hands on what is refused there, and not what was said before. */
const NONCE = 'action=rest-nonce';

/** Makes an ApiError of whatever api-fetch threw. */
export async function toApiError( thrown: unknown ): Promise< ApiError > {
	let body: unknown = thrown;
	if ( typeof Response !== 'undefined' && thrown instanceof Response ) {
		if ( thrown.status < 500 && thrown.url.includes( NONCE ) ) {
			return new ApiError( '', 'signed-out', 0 );
		}
		body = await thrown.json().catch( () => null );
	}
	if ( ! isObject( body ) ) {
		return new ApiError( '', 'network', 0 );
	}
	const code = typeof body[ 'code' ] === 'string' ? body[ 'code' ] : '';
	if ( UNREACHED.includes( code ) || code === SIGNED_OUT ) {
		return new ApiError( '', code === SIGNED_OUT ? 'signed-out' : 'network', 0 );
	}
	const data = isObject( body[ 'data' ] ) ? body[ 'data' ] : {};
	const problems = Array.isArray( data[ 'problems' ] ) ? data[ 'problems' ].filter( isProblem ) : [];
	return new ApiError(
		typeof body[ 'message' ] === 'string' ? body[ 'message' ] : '',
		code.startsWith( 'prakat_' ) ? code.slice( 'prakat_'.length ).replaceAll( '_', '-' ) : code || 'network',
		typeof data[ 'status' ] === 'number' ? data[ 'status' ] : 0,
		problems,
		isObject( data[ 'params' ] ) ? data[ 'params' ] : {}
	);
}

function withQuery( path: string, query: Query = {} ): string {
	const said = Object.fromEntries( Object.entries( query ).filter( ( [ , value ] ) => value !== undefined && value !== '' ) );
	return addQueryArgs( path, said );
}

async function answerTo( path: string, query?: Query ) {
	try {
		const answer = await ask( withQuery( path, query ) );
		if ( answer.status < 400 ) {
			return answer;
		}
		throw answer.body;
	} catch ( thrown ) {
		throw await toApiError( thrown );
	}
}

/** Reads one thing. */
export async function read< T >( path: string, query?: Query ): Promise< T > {
	return ( await answerTo( path, query ) ).body as T;
}

/** Reads one page of a list; totals come from `X-WP-Total` and `X-WP-TotalPages`. */
export async function readList< T >( path: string, query?: Query ): Promise< Listing< T > > {
	const { body, headers } = await answerTo( path, query );
	const items = body as T[];
	return {
		items,
		total: Number( headers[ 'X-WP-Total' ] ?? items.length ),
		pages: Number( headers[ 'X-WP-TotalPages' ] ?? 1 ),
	};
}

/** Sends JSON. */
export async function send< T >( method: 'POST' | 'PUT' | 'DELETE', path: string, data: object = {} ): Promise< T > {
	forgetBrought();
	try {
		return await apiFetch< T >( { path: ROOT + path, method, data } );
	} catch ( thrown ) {
		throw await toApiError( thrown );
	}
}

/** Sends a file with fields; objects travel as JSON text. */
export async function sendFile< T >( path: string, file: File, fields: Record< string, string | object > = {} ): Promise< T > {
	const body = new FormData();
	body.append( 'file', file );
	for ( const [ name, value ] of Object.entries( fields ) ) {
		body.append( name, typeof value === 'string' ? value : JSON.stringify( value ) );
	}
	forgetBrought();
	try {
		return await apiFetch< T >( {
			path: ROOT + path,
			method: 'POST',
			body,
		} );
	} catch ( thrown ) {
		throw await toApiError( thrown );
	}
}
