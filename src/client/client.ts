import { ClientError, errorOf } from './errors';
import type { PublicEntry, PublicRow, PublicSection, RecordsPage, RecordsQuery, SectionSummary } from './types';

/** Fetches a path of the REST API: `/prakat/v1/public/…` with its query. */
export type Transport = ( path: string, signal?: AbortSignal ) => Promise< Response >;

/** The query string that the server reads, beginning with `?`; empty when nothing is asked. */
export function queryString( query: RecordsQuery ): string {
	const args = new URLSearchParams();
	const add = ( name: string, value: string | number | undefined ) => {
		if ( value !== undefined && value !== '' ) {
			args.append( name, String( value ) );
		}
	};
	add( 'search', query.search );
	for ( const [ id, value ] of Object.entries( query.filters ?? {} ) ) {
		if ( typeof value === 'object' ) {
			add( `${ id }-from`, value.from );
			add( `${ id }-to`, value.to );
		} else {
			add( id, value );
		}
	}
	add( 'sort', query.sort );
	add( 'direction', query.direction );
	add( 'page', query.page );
	add( 'per_page', query.perPage );
	add( 'entry', query.entry );
	const text = args.toString();
	return text === '' ? '' : `?${ text }`;
}

/** Reads what is public. Everything it answers is public now; what has expired is a GoneError. */
export class PrakatClient {
	constructor( private readonly transport: Transport ) {}

	/** All sections, and how much of each is public. */
	sections( signal?: AbortSignal ): Promise< SectionSummary[] > {
		return this.read( '/sections', signal );
	}

	/** What a page needs of a section's contract. */
	section( id: string, signal?: AbortSignal ): Promise< PublicSection > {
		return this.read( `/sections/${ encodeURIComponent( id ) }`, signal );
	}

	/** One page of a section's records. */
	records( section: string, query: RecordsQuery = {}, signal?: AbortSignal ): Promise< RecordsPage > {
		return this.read( `/${ encodeURIComponent( section ) }/records${ queryString( query ) }`, signal );
	}

	/** Every record that answers the query, page by page as it is taken. */
	async *eachRecord( section: string, query: RecordsQuery = {}, signal?: AbortSignal ): AsyncGenerator< PublicRow > {
		for ( let page = 1, pages = 1; page <= pages; page++ ) {
			const answer = await this.records( section, { perPage: 100, ...query, page }, signal );
			pages = answer.pages;
			yield* answer.records;
		}
	}

	/** One page of a section's entries, newest first. */
	entries( section: string, page = 1, signal?: AbortSignal ): Promise< PublicEntry[] > {
		return this.read( `/${ encodeURIComponent( section ) }/entries${ queryString( { page } ) }`, signal );
	}

	/** The entry at a permanent address. */
	entry( uuid: string, signal?: AbortSignal ): Promise< PublicEntry > {
		return this.read( `/entries/${ encodeURIComponent( uuid ) }`, signal );
	}

	private async read< T >( path: string, signal?: AbortSignal ): Promise< T > {
		const response = await this.transport( `/prakat/v1/public${ path }`, signal ).catch( ( thrown: unknown ) => {
			if ( thrown instanceof Error && thrown.name === 'AbortError' ) {
				throw thrown;
			}
			throw new ClientError( thrown instanceof Error ? thrown.message : 'Nothing answered.', 'network', 0 );
		} );
		if ( ! response.ok ) {
			throw await errorOf( response );
		}
		return ( await response.json() ) as T;
	}
}

/** Where the REST API is, and with what to fetch. */
export interface ClientOptions {
	/** The site's REST root: `https://city.example/wp-json/`, or `https://city.example/?rest_route=/` with plain permalinks. */
	root: string;
	/** The platform's own when left out. */
	fetch?: typeof fetch;
}

/** A client for anywhere outside of WordPress: a server, a build, another site's browser. */
export function createClient( { root, fetch: fetcher = fetch }: ClientOptions ): PrakatClient {
	const base = root.replace( /\/+$/, '' );
	return new PrakatClient( ( path, signal ) => {
		// In a root with `?rest_route=` the path is a query argument already.
		const address = base + ( base.includes( '?' ) ? path.replace( '?', '&' ) : path );
		return fetcher( address, { headers: { Accept: 'application/json' }, ...( signal ? { signal } : {} ) } );
	} );
}
