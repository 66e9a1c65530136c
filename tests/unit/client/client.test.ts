import { ClientError, createClient, GoneError, queryString } from '../../../src/client';

/** A server that answers each path with a status and a body, and remembers what it was asked. */
function server( answers: Record< string, [ status: number, body: unknown ] > ) {
	const asked: string[] = [];
	const fetcher = ( ( input: string ) => {
		asked.push( input );
		const [ status, body ] = answers[ input ] ?? [ 404, { code: 'rest_no_route', message: 'No route.', data: { status: 404 } } ];
		return Promise.resolve( new Response( typeof body === 'string' ? body : JSON.stringify( body ), { status } ) );
	} ) as typeof fetch;
	return { asked, fetcher };
}

const ROOT = 'https://city.example/wp-json/';

describe( 'the client of the public REST API', () => {
	it( 'writes filters, ranges and paging as the server reads them', () => {
		expect(
			queryString( {
				search: 'ถนน',
				filters: { year: 2569, method: '', budget: { from: '1000.00' }, date: { from: '2026-10-01', to: '2026-10-31' } },
				sort: 'budget',
				direction: 'desc',
				page: 2,
				perPage: 20,
			} )
		).toBe(
			`?search=${ encodeURIComponent(
				'ถนน'
			) }&year=2569&budget-from=1000.00&date-from=2026-10-01&date-to=2026-10-31&sort=budget&direction=desc&page=2&per_page=20`
		);
		expect( queryString( {} ) ).toBe( '' );
	} );

	it( 'reads a page of records', async () => {
		const { asked, fetcher } = server( {
			[ `${ ROOT }prakat/v1/public/procurement/records?page=3` ]: [ 200, { total: 120, records: [] } ],
		} );
		const page = await createClient( { root: ROOT, fetch: fetcher } ).records( 'procurement', { page: 3 } );
		expect( page.total ).toBe( 120 );
		expect( asked ).toHaveLength( 1 );
	} );

	it( 'reads a site with plain permalinks, whose REST root is a query already', async () => {
		const { asked, fetcher } = server( {} );
		await createClient( { root: 'https://city.example/?rest_route=/', fetch: fetcher } )
			.records( 'procurement', { page: 3 } )
			.catch( () => null );
		expect( asked ).toEqual( [ 'https://city.example/?rest_route=/prakat/v1/public/procurement/records&page=3' ] );
	} );

	it( 'takes every record of every page, and no page more', async () => {
		const page = ( number: number, titles: string[] ) => [
			200,
			{ pages: 2, records: titles.map( ( title, row ) => ( { entry: 'e', row, record: { title } } ) ), page: number },
		];
		const { asked, fetcher } = server( {
			[ `${ ROOT }prakat/v1/public/manuals/records?page=1&per_page=100` ]: page( 1, [ 'a', 'b' ] ) as [ number, unknown ],
			[ `${ ROOT }prakat/v1/public/manuals/records?page=2&per_page=100` ]: page( 2, [ 'c' ] ) as [ number, unknown ],
		} );
		const titles = [];
		for await ( const row of createClient( { root: ROOT, fetch: fetcher } ).eachRecord( 'manuals' ) ) {
			titles.push( row.record[ 'title' ] );
		}
		expect( titles ).toEqual( [ 'a', 'b', 'c' ] );
		expect( asked ).toHaveLength( 2 );
	} );

	it( 'says of an entry that has expired what it was called and since when it is gone (R063)', async () => {
		const { fetcher } = server( {
			[ `${ ROOT }prakat/v1/public/entries/u` ]: [
				410,
				{
					code: 'prakat_gone',
					message: 'Gone.',
					data: { status: 410, params: { title: 'แผนจัดซื้อ', kind: 'expired', date: '2026-12-01T00:00:00+07:00' } },
				},
			],
		} );
		const error = await createClient( { root: ROOT, fetch: fetcher } )
			.entry( 'u' )
			.catch( ( thrown: unknown ) => thrown );
		expect( error ).toBeInstanceOf( GoneError );
		expect( error ).toMatchObject( {
			refusal: 'gone',
			status: 410,
			title: 'แผนจัดซื้อ',
			kind: 'expired',
			since: '2026-12-01T00:00:00+07:00',
		} );
	} );

	it( 'gives the server’s own sentence and code for what was refused', async () => {
		const { fetcher } = server( {
			[ `${ ROOT }prakat/v1/public/sections/nothing` ]: [
				404,
				{ code: 'prakat_unknown_section', message: 'There is no such section.', data: { status: 404 } },
			],
		} );
		await expect( createClient( { root: ROOT, fetch: fetcher } ).section( 'nothing' ) ).rejects.toMatchObject( {
			name: 'ClientError',
			message: 'There is no such section.',
			refusal: 'unknown-section',
			status: 404,
		} );
	} );

	it( 'tells what is no JSON, and silence, from a refusal', async () => {
		const { fetcher } = server( { [ `${ ROOT }prakat/v1/public/sections` ]: [ 502, '<html>Bad gateway</html>' ] } );
		await expect( createClient( { root: ROOT, fetch: fetcher } ).sections() ).rejects.toMatchObject( {
			refusal: 'network',
			status: 502,
		} );
		const silent = ( () => Promise.reject( new TypeError( 'fetch failed' ) ) ) as typeof fetch;
		const error = await createClient( { root: ROOT, fetch: silent } )
			.sections()
			.catch( ( thrown: unknown ) => thrown );
		expect( error ).toBeInstanceOf( ClientError );
		expect( error ).toMatchObject( { refusal: 'network', status: 0, message: 'fetch failed' } );
	} );
} );
