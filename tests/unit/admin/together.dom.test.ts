import apiFetch from '@wordpress/api-fetch';
import { read, readList, send } from '../../../src/admin/api/fetch';
import type { Answer } from '../../../src/admin/api/together';

type Handler = ( options: { path?: string; method?: string } ) => Promise< unknown >;

const asked = jest.fn< Promise< unknown >, Parameters< Handler > >();
apiFetch.setFetchHandler( ( options ) => asked( options ) );

/** The paths that a request asked for. */
const pathsOf = ( path = '' ): string[] =>
	[ ...new URL( path, 'https://example.org' ).searchParams ]
		.filter( ( [ name ] ) => name.startsWith( 'of' ) )
		.map( ( [ , value ] ) => value );

/** A server that answers every question with its own path. */
function echo(): void {
	asked.mockImplementation( ( { path } ) =>
		Promise.resolve(
			pathsOf( path ).map( ( of ): Answer => ( {
				status: 200,
				body: [ of ],
				headers: { 'X-WP-Total': '7', 'X-WP-TotalPages': '4' },
			} ) )
		)
	);
}

beforeEach( () => {
	asked.mockReset();
	delete window.prakatAnswers;
} );

describe( 'Asking', () => {
	test( 'puts what is asked at one moment in one request, and each thing once', async () => {
		echo();
		const answers = await Promise.all( [
			read( '/inbox' ),
			readList( '/versions/1/records', { page: 1, per_page: 25 } ),
			read( '/inbox' ),
		] );
		expect( asked ).toHaveBeenCalledTimes( 1 );
		expect( asked.mock.calls[ 0 ]?.[ 0 ].path ).toMatch( /^\/prakat\/v1\/together\?/ );
		expect( pathsOf( asked.mock.calls[ 0 ]?.[ 0 ].path ) ).toEqual( [ '/inbox', '/versions/1/records?page=1&per_page=25' ] );
		expect( answers ).toEqual( [
			[ '/inbox' ],
			{ items: [ '/versions/1/records?page=1&per_page=25' ], total: 7, pages: 4 },
			[ '/inbox' ],
		] );
	} );

	test( 'asks no more at once than the server takes', async () => {
		echo();
		await Promise.all( Array.from( { length: 13 }, ( _, id ) => read( `/entries/${ id }` ) ) );
		expect( asked.mock.calls.map( ( [ { path } ] ) => pathsOf( path ).length ) ).toEqual( [ 12, 1 ] );
	} );

	test( 'gives a refusal to who asked for it, and their answers to the others', async () => {
		const refusal = { code: 'prakat_not_found', message: 'ไม่พบ', data: { status: 404, params: {}, problems: [] } };
		asked.mockResolvedValue( [
			{ status: 404, body: refusal, headers: {} },
			{ status: 200, body: [ 'one' ], headers: [] },
		] );
		const [ missing, there ] = await Promise.allSettled( [ read( '/entries/9' ), readList( '/inbox' ) ] );
		expect( missing ).toMatchObject( { status: 'rejected', reason: { refusal: 'not-found', message: 'ไม่พบ', status: 404 } } );
		expect( there ).toEqual( { status: 'fulfilled', value: { items: [ 'one' ], total: 1, pages: 1 } } );
	} );

	test( 'tells everybody who asked when nothing answered', async () => {
		asked.mockRejectedValue( { code: 'fetch_error', message: 'No answer.' } );
		const answers = await Promise.allSettled( [ read( '/inbox' ), read( '/context' ) ] );
		expect( answers.map( ( { status } ) => status ) ).toEqual( [ 'rejected', 'rejected' ] );
		expect( answers[ 0 ] ).toMatchObject( { reason: { refusal: 'network' } } );
	} );

	test( 'takes what came with the page once, and not after something was changed', async () => {
		echo();
		const brought = ( path: string ) => ( { [ path ]: { status: 200, body: 'brought', headers: {} } } );
		window.prakatAnswers = brought( '/context' );
		expect( await read( '/context' ) ).toBe( 'brought' );
		expect( await read( '/context' ) ).toEqual( [ '/context' ] );
		window.prakatAnswers = { ...brought( '/inbox' ), ...brought( '/sections/page' ) };
		await send( 'POST', '/messages/read', { all: true } );
		expect( await read( '/inbox' ) ).toEqual( [ '/inbox' ] );
		// The contract of a section is not changed by what is done with entries.
		expect( await read( '/sections/page' ) ).toBe( 'brought' );
	} );
} );
