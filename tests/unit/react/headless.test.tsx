/** Rendering with neither WordPress nor a browser: this file runs in plain Node. */
import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';

import { page } from '../../../examples/headless/page';
import { createClient, type RecordsPage } from '../../../src/client';
import { Links, pageNumbers, readQuery, SectionBlock, sectionView } from '../../../src/react';
import { contracts, procurement } from '../../../src/sections';

const contract = contracts.find( ( { id } ) => id === 'procurement' );
if ( ! contract ) {
	throw new Error( `There is no section ${ procurement.id }.` );
}

const UUID = '5c3e1a70-0000-4000-8000-000000000001';
const answer: RecordsPage = {
	section: 'procurement',
	records: [
		{
			entry: UUID,
			row: 1,
			record: { stage: 'result', title: 'ซื้อน้ำมันเบรก', fiscalYear: 2568, date: '2024-11-14', budget: '1480.00' },
		},
	],
	entries: {
		[ UUID ]: {
			uuid: UUID,
			section: 'procurement',
			title: 'ผลการจัดซื้อจัดจ้าง พฤศจิกายน 2567',
			url: `https://city.example/prakat/${ UUID }/`,
			source: 'กองคลัง',
			unit: { th: 'กองคลัง', en: 'Finance' },
			publishedAt: '2024-12-03T09:30:00+07:00',
			publishedUntil: '2026-09-30T23:59:59+07:00',
			reviewedOn: '2026-03-02',
			firstPublishedAt: '2024-12-03T09:30:00+07:00',
			files: [],
			recordCount: 1,
			version: { number: 1, hash: 'a'.repeat( 64 ) },
		},
	},
	total: 41,
	page: 2,
	pages: 3,
	perPage: 20,
	sums: { budget: '1480.00', reference_price: '5.00' },
	nextChange: null,
};

/** An agency's site that answers two addresses, and remembers what it was asked. */
function site() {
	const asked: string[] = [];
	const client = createClient( {
		root: 'https://city.example/wp-json/',
		fetch: ( address ) => {
			asked.push( String( address ) );
			return Promise.resolve( Response.json( String( address ).includes( '/records' ) ? answer : contract ) );
		},
	} );
	return { asked, client, agency: { name: 'เทศบาลตำบลตัวอย่าง', url: 'https://city.example/' } };
}

describe( 'a page made on a server', () => {
	test( 'needs neither WordPress nor a browser', () => {
		expect( Object.keys( globalThis ) ).not.toContain( 'window' );
		expect( Object.keys( globalThis ) ).not.toContain( 'document' );
		expect( Object.keys( globalThis ) ).not.toContain( 'wp' );
	} );

	test( 'shows the records that the agency publishes, complete without a script', async () => {
		const city = site();
		const { document } = new JSDOM(
			await page( new URL( 'http://localhost/procurement?p-q=เบรก&p-page=2&p-sort=budget&p-budget-from=1000' ), city )
		).window;
		expect( city.asked[ 1 ] ).toBe(
			'https://city.example/wp-json/prakat/v1/public/procurement/records?search=%E0%B9%80%E0%B8%9A%E0%B8%A3%E0%B8%81&budget-from=1000&sort=budget&direction=desc&page=2&per_page=20'
		);
		expect( document.querySelector( 'tbody th' )?.textContent ).toBe( 'ซื้อน้ำมันเบรก' );
		expect( document.querySelector( '.prakat-meta' )?.textContent ).toContain( 'ตรวจทานล่าสุด2 มีนาคม 2569' );
		expect( document.querySelector( '[aria-sort]' )?.getAttribute( 'aria-sort' ) ).toBe( 'descending' );
		expect( document.querySelector( '[aria-current="page"]' )?.textContent ).toBe( '2' );
		expect( document.querySelector< HTMLInputElement >( '[name="p-q"]' )?.value ).toBe( 'เบรก' );
		expect( document.querySelectorAll( 'script:not( [type="application/ld+json"] )' ) ).toHaveLength( 0 );
		expect( document.documentElement.outerHTML ).not.toContain( 'data-wp-' );
	} );

	test( 'adds up budgets but not reference prices', () => {
		const view = sectionView( contract, answer, readQuery( contract, new URLSearchParams(), 'p' ) );
		expect( view.sums ).toEqual( [ [ 'budget', '1480.00' ] ] );
	} );
} );

describe( 'what an address asks', () => {
	const read = ( query: string ) => readQuery( contract, new URLSearchParams( query ), 'p' );

	test( 'is the first page in the usual order when it asks nothing', () => {
		expect( read( '' ) ).toEqual( { search: '', filters: {}, sort: 'date', direction: 'desc', page: 1 } );
	} );

	test( 'is not what the contract does not know', () => {
		expect( read( 'p-sort=password&p-direction=asc&p-colour=red&p-page=-3' ) ).toEqual( {
			search: '',
			filters: {},
			sort: 'date',
			direction: 'desc',
			page: 1,
		} );
	} );

	test( 'comes back from the address that a link makes of it', () => {
		const asked = read( 'p-q=ถนน!&p-year=2568&p-budget-from=1&p-budget-to=2&p-sort=title&p-direction=desc' );
		const { page: _, ...query } = asked;
		const view = sectionView( contract, answer, query, { instance: 'p', path: '/a/' } );
		const address = new URL( new Links( view, contract ).to( {} ), 'http://localhost' );
		expect( readQuery( contract, address.searchParams, 'p' ) ).toEqual( asked );
	} );
} );

describe( 'the pages that are linked', () => {
	test.each( [
		[ 1, 2, [ 1, 2 ] ],
		[ 1, 13, [ 1, 2, null, 13 ] ],
		[ 7, 13, [ 1, null, 6, 7, 8, null, 13 ] ],
		[ 13, 13, [ 1, null, 12, 13 ] ],
		[ 3, 5, [ 1, 2, 3, 4, 5 ] ],
	] )( 'from page %i of %i', ( now, pages, numbers ) => {
		expect( pageNumbers( now, pages ) ).toEqual( numbers );
	} );

	test( 'are none where there is one page', () => {
		const view = sectionView( contract, { ...answer, page: 1, pages: 1, total: 1 }, readQuery( contract, new URLSearchParams(), 'p' ) );
		expect( renderToStaticMarkup( <SectionBlock view={ view } contract={ contract } /> ) ).not.toContain( 'prakat-pages' );
	} );
} );
