/**
 * The public pages as a visitor meets them: with JavaScript, without it, and on a telephone. The same assertions on rows
 * and addresses; only with JavaScript, that no document is loaded and the focus stays.
 */
import { readFileSync } from 'node:fs';

import { expect, test, type Locator, type Page, type Request } from '@playwright/test';

const axeSource = readFileSync( require.resolve( 'axe-core/axe.min.js' ), 'utf8' );

/** Complaints of the page; each test ends with none. */
let complaints: string[];

test.beforeEach( ( { page } ) => {
	complaints = [];
	page.on( 'console', ( message ) => {
		if ( [ 'error', 'warning' ].includes( message.type() ) ) {
			complaints.push( message.text() );
		}
	} );
	page.on( 'pageerror', ( error ) => complaints.push( error.message ) );
} );

test.afterEach( () => {
	expect( complaints ).toEqual( [] );
} );

const hasScript = (): boolean => test.info().project.name !== 'nojs';
const isPhone = (): boolean => test.info().project.name === 'phone';

/** The block of a section on the page. */
const block = ( page: Page ): Locator => page.locator( 'section.prakat' ).first();

/** What names the records that are shown, in order. */
const names = ( page: Page ): Locator => block( page ).locator( 'tbody th[scope="row"]' );

/** Opens a page, and with JavaScript waits until the browser has nothing left to do: until then a link is a plain link. */
async function visit( page: Page, address: string ): Promise< void > {
	await page.goto( address );
	if ( hasScript() ) {
		await page.evaluate( () => new Promise< void >( ( done ) => requestIdleCallback( () => requestIdleCallback( () => done() ) ) ) );
	}
}

/** How many there are, as the page says. */
const status = ( page: Page ): Locator => block( page ).getByRole( 'status' );

/** The button of the form. */
const apply = ( page: Page ): Locator => block( page ).getByRole( 'button', { name: 'แสดงผล' } );

/** The amounts of a column: "1,480.00" is 1480. */
const amounts = async ( page: Page, column: string ): Promise< number[] > =>
	( await block( page ).locator( `td[data-label^="${ column }"]` ).allTextContents() ).map( ( text ) =>
		Number( text.replaceAll( ',', '' ) )
	);

/** Does something that changes the page's state, and waits for the address that it leads to. */
async function steer( page: Page, act: () => Promise< void >, address: RegExp ): Promise< void > {
	let documents = 0;
	const count = ( request: Request ) => {
		documents += request.isNavigationRequest() ? 1 : 0;
	};
	page.on( 'request', count );
	await act();
	await page.waitForURL( address );
	await expect( block( page ) ).toBeVisible();
	page.off( 'request', count );
	expect( documents, 'documents loaded' ).toBe( hasScript() ? 0 : 1 );
}

/** The argument of the page's address that ends so, whatever the block's prefix. */
function argument( page: Page, name: string ): string | undefined {
	return [ ...new URL( page.url() ).searchParams ].find( ( [ key ] ) => key.endsWith( `-${ name }` ) )?.[ 1 ];
}

test.describe( 'the procurement page', () => {
	test( 'is ordered by a column, and the other way round when asked again', async ( { page } ) => {
		await visit( page, '/procurement/' );
		const sorted = block( page ).locator( 'th[aria-sort]' );
		const link = block( page ).locator( 'thead a', { hasText: 'วงเงินที่จะซื้อหรือจ้าง' } );
		await expect( sorted ).toHaveAttribute( 'aria-sort', 'descending' );

		await steer( page, () => link.click(), /-sort=budget&/ );
		await expect( sorted ).toContainText( 'วงเงินที่จะซื้อหรือจ้าง' );
		const down = await amounts( page, 'วงเงินที่จะซื้อหรือจ้าง' );
		expect( down ).toEqual( [ ...down ].sort( ( a, b ) => b - a ) );
		if ( hasScript() ) {
			await expect( link ).toBeFocused();
		}

		await steer( page, () => link.click(), /-direction=asc/ );
		await expect( sorted ).toHaveAttribute( 'aria-sort', 'ascending' );
		const up = await amounts( page, 'วงเงินที่จะซื้อหรือจ้าง' );
		expect( up ).toEqual( [ ...up ].sort( ( a, b ) => a - b ) );
		expect( up[ 0 ] ).toBeLessThan( down[ 0 ] ?? 0 );
		await expect( block( page ).locator( '.prakat-order' ) ).toContainText( 'จากน้อยไปมาก' );
		if ( hasScript() ) {
			await expect( link ).toBeFocused();
		}
	} );

	test( 'turns its pages', async ( { page } ) => {
		await visit( page, '/procurement/' );
		const first = await names( page ).allTextContents();
		await steer( page, () => block( page ).getByRole( 'link', { name: 'ถัดไป' } ).click(), /-page=2/ );
		await expect( status( page ) ).toContainText( 'หน้า 2 จาก' );
		await expect( block( page ).locator( '[aria-current="page"]' ) ).toHaveText( '2' );
		expect( await names( page ).allTextContents() ).not.toEqual( first );
		if ( hasScript() ) {
			await expect( status( page ) ).toBeFocused();
			await expect( status( page ) ).toBeInViewport();
			await page.goBack();
			await expect( block( page ).locator( '[aria-current="page"]' ) ).toHaveText( '1' );
			expect( await names( page ).allTextContents() ).toEqual( first );
		}
	} );

	test( 'finds words, keeps what others put into the address, and lets go again', async ( { page } ) => {
		await visit( page, '/procurement/?from=home' );
		const all = ( await status( page ).textContent() ) ?? '';
		const search = block( page ).getByRole( 'searchbox' );
		await search.fill( 'น้ำมัน' );
		await steer( page, () => apply( page ).click(), /-q=/ );
		expect( new URL( page.url() ).searchParams.get( 'from' ) ).toBe( 'home' );
		expect( argument( page, 'q' ) ).toBe( 'น้ำมัน' );
		await expect( status( page ) ).not.toHaveText( all );
		for ( const name of await names( page ).allTextContents() ) {
			expect( name ).toContain( 'น้ำมัน' );
		}
		await expect( search ).toHaveValue( 'น้ำมัน' );

		await steer( page, () => block( page ).getByRole( 'link', { name: 'ล้างเงื่อนไขทั้งหมด' } ).first().click(), /from=home(#.*)?$/ );
		await expect( status( page ) ).toHaveText( all );
		await expect( search ).toHaveValue( '' );
	} );

	test( 'says so when nothing is found', async ( { page } ) => {
		await visit( page, '/procurement/' );
		await block( page ).getByRole( 'searchbox' ).fill( 'ไม่มีคำนี้แน่นอน<b>' );
		await steer( page, () => apply( page ).click(), /-q=/ );
		await expect( status( page ) ).toHaveText( 'ไม่พบรายการ' );
		await expect( names( page ) ).toHaveCount( 0 );
		await expect( block( page ) ).toContainText( 'ไม่มีรายการที่ตรงกับเงื่อนไข' );
	} );

	test( 'is filtered by a tab and a select together, and shows what its address says after going back', async ( { page } ) => {
		await visit( page, '/procurement/' );
		const tabs = block( page ).locator( '.prakat-tabs' );
		const year = block( page ).getByLabel( 'ปีงบประมาณ' );
		await steer( page, () => tabs.getByRole( 'link', { name: 'ผลการจัดซื้อจัดจ้าง' } ).click(), /-stage=result/ );
		await year.selectOption( '2568' );
		await steer( page, () => apply( page ).click(), /-year=2568/ );
		expect( argument( page, 'stage' ) ).toBe( 'result' );
		await expect( year ).toHaveValue( '2568' );
		await expect( tabs.locator( '[aria-current]' ) ).toHaveText( 'ผลการจัดซื้อจัดจ้าง' );
		await page.goBack();
		await expect( year ).toHaveValue( '' );
		await page.goForward();
		await expect( year ).toHaveValue( '2568' );
	} );

	test( 'opens a record to all that is known of it', async ( { page } ) => {
		await visit( page, '/procurement/' );
		const details = block( page ).locator( 'tbody details' ).first();
		await expect( details.locator( 'dl' ) ).toBeHidden();
		await details.locator( 'summary' ).click();
		await expect( details.locator( 'dl' ) ).toBeVisible();
		await expect( details ).toContainText( 'ปีงบประมาณ' );
	} );

	test( 'says of each entry where it is from, since when and until when (R049 to R052)', async ( { page } ) => {
		await visit( page, '/procurement/' );
		const entries = block( page ).locator( '.prakat-entry' );
		expect( await entries.count() ).toBeGreaterThan( 0 );
		for ( const entry of await entries.all() ) {
			for ( const term of [ 'แหล่งที่มา', 'วันที่เผยแพร่', 'เผยแพร่ถึงวันที่', 'ไฟล์' ] ) {
				await expect( entry.locator( 'dt', { hasText: term } ) ).toHaveCount( 1 );
			}
		}
	} );

	test( 'is a page of at most 120 kB, with one style sheet of ours', async ( { page, request } ) => {
		const html = await ( await request.get( '/procurement/' ) ).text();
		expect( Buffer.byteLength( html ) ).toBeLessThanOrEqual( 120_000 );
		await visit( page, '/procurement/' );
		await expect( page.locator( 'link[rel="stylesheet"][href*="/prakat/build/"]' ) ).toHaveCount( 1 );
	} );

	test( 'gives its records as data, and as form สขร.1', async ( { page, request } ) => {
		await visit( page, '/procurement/' );
		const csv = await request.get( ( await block( page ).getByRole( 'link', { name: /CSV/ } ).getAttribute( 'href' ) ) ?? '' );
		expect( csv.ok() ).toBe( true );
		expect( csv.headers()[ 'content-type' ] ).toContain( 'text/csv' );
		await page.goto( '/?prakat-print=sokhoro1&year=2568&month=11&numerals=thai' );
		await expect( page.locator( '.prakat-sokhoro1 th' ) ).toHaveCount( 9 );
		await expect( page.getByRole( 'heading' ) ).toContainText( 'พฤศจิกายน ๒๕๖๗' );
	} );

	test( 'turns its table into cards on a telephone, each value with its label', async ( { page } ) => {
		await visit( page, '/procurement/' );
		const cell = block( page ).locator( 'td[data-label]' ).first();
		const label = await cell.evaluate( ( element ) => getComputedStyle( element, '::before' ).content );
		const display = await cell.evaluate( ( element ) => getComputedStyle( element ).display );
		expect( [ label.includes( 'วงเงิน' ) || label.startsWith( 'attr(' ), display ] ).toEqual(
			isPhone() ? [ true, 'grid' ] : [ false, 'table-cell' ]
		);
	} );
} );

for ( const path of [ '/procurement/', '/manuals/', '/contact/', '/complaints/' ] ) {
	test( `${ path } is accessible, and fits its screen`, async ( { page } ) => {
		await visit( page, path );
		await expect( block( page ).locator( 'tbody, .prakat-record' ).first() ).toBeVisible();
		if ( hasScript() ) {
			await page.evaluate( axeSource );
			const found = await page.evaluate( async () => {
				type Run = ( context: string, options: object ) => Promise< { violations: { id: string; nodes: { html: string }[] }[] } >;
				const { axe } = window as unknown as { axe: { run: Run } };
				const { violations } = await axe.run( 'section.prakat', {
					runOnly: [ 'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice' ],
				} );
				return violations.map( ( { id, nodes } ) => `${ id }: ${ nodes[ 0 ]?.html }` );
			} );
			expect( found ).toEqual( [] );
		}
		expect( await page.locator( 'html' ).evaluate( ( html ) => html.scrollWidth - html.clientWidth ) ).toBeLessThanOrEqual( 0 );
	} );

	test( `${ path } has targets that a finger hits`, async ( { page } ) => {
		await visit( page, path );
		const small = await block( page )
			.locator(
				'.prakat-tabs a, .prakat-pages a, .prakat-orders a, thead a, button, select, summary, .prakat-form input:not( [type="hidden"] )'
			)
			.evaluateAll( ( targets ) =>
				targets
					.map( ( target ) => ( {
						height: Math.round( target.getBoundingClientRect().height ),
						html: target.outerHTML.slice( 0, 120 ),
					} ) )
					.filter( ( { height } ) => height > 0 && height < 44 )
			);
		expect( small ).toEqual( [] );
	} );
}

test( 'the contact page tells machines where the office is', async ( { page } ) => {
	await visit( page, '/contact/' );
	const data = JSON.parse( ( await page.locator( 'section.prakat script[type="application/ld+json"]' ).textContent() ) ?? '' ) as {
		'@graph': object[];
	};
	expect( data[ '@graph' ] ).toContainEqual(
		expect.objectContaining( {
			'@type': 'GovernmentOffice',
			address: expect.objectContaining( { '@type': 'PostalAddress', addressCountry: 'TH' } ) as object,
		} )
	);
	await expect( block( page ).locator( 'a[href^="tel:+66"]' ).first() ).toBeVisible();
	await expect( block( page ).locator( 'a[href^="geo:"]' ).first() ).toBeVisible();
} );

test( 'a page without our blocks has no style and no script of ours', async ( { request } ) => {
	const html = await ( await request.get( '/' ) ).text();
	expect( html ).not.toContain( 'prakat/build' );
	expect( html ).not.toContain( 'prakat-public' );
	expect( html ).not.toContain( '@prakat/section-view' );
} );

test( 'an address full of rubbish is answered with a page', async ( { page } ) => {
	await visit( page, '/procurement/' );
	const prefix = await block( page ).getAttribute( 'id' );
	const response = await page.goto(
		`/procurement/?${ prefix }-sort=password&${ prefix }-page=99999999&${ prefix }-stage[]=x&${ prefix }-year=abc&${ prefix }-q=%FF%3Cscript%3E&x[y][z]=%22%3E`
	);
	expect( response?.status() ).toBe( 200 );
	await expect( block( page ) ).toBeVisible();
	await expect( page.locator( 'section.prakat script:not( [type="application/ld+json"] )' ) ).toHaveCount( 0 );
} );
