/**
 * Reviewing again: the worklist cleared on a telephone and by keyboard, the calendar, the attestation.
 */
import { createHash } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { faults, fits } from './admin/axe';
import { open, ownMark, rest, signIn } from './admin/desk';

test.skip(
	! process.env[ 'PRAKAT_NATIVE' ],
	'the demonstration of many people is quick on MariaDB only: npm run native -- browser --filter admin-worklist'
);

/** Pictures are kept where somebody asks for them. */
async function picture( page: Page, name: string, fullPage = true ): Promise< void > {
	const folder = process.env[ 'PRAKAT_PICTURES' ];
	if ( folder ) {
		await page.screenshot( { path: `${ folder }/${ name }.png`, fullPage } );
	}
}

interface List {
	counts: Record< string, number >;
	items: { entry: number | null; kind: string }[];
}

const RIGHT = 'ตรวจแล้ว ยังถูกต้อง';

test( 'a clerk clears the worklist on a telephone: opens what is overdue, reads it, says that it is still right, and the next one follows (R062, R119)', async ( {
	browser,
} ) => {
	const clerk = await signIn( browser, 'officer', true );
	await open( clerk, '&view=worklist' );
	await fits( clerk );
	await picture( clerk, 'worklist-phone' );
	const before = await rest< List >( clerk, '/worklist' );
	expect( before.counts[ 'overdue' ] ).toBeGreaterThanOrEqual( 1 );
	const first = clerk.locator( '.prakat-inbox__card' ).first();
	const title = await first.locator( '.prakat-inbox__title' ).textContent();
	await first.tap();
	await expect( clerk.locator( '.prakat-page h1' ) ).toHaveText( title ?? '' );
	await fits( clerk );
	const bar = clerk.locator( '.prakat-acts.is-review' );
	for ( const button of await bar.locator( 'button, a' ).all() ) {
		expect( ( await button.boundingBox() )?.height ?? 0 ).toBeGreaterThanOrEqual( 44 );
	}
	await picture( clerk, 'review-phone' );
	expect( await faults( clerk, '#prakat-admin' ) ).toEqual( [] );
	await bar.getByRole( 'button', { name: RIGHT } ).tap();
	await expect( clerk.locator( '.prakat-notice.is-success' ) ).toContainText( title ?? '' );
	const after = await rest< List >( clerk, '/worklist' );
	expect( after.counts[ 'overdue' ] ).toBe( ( before.counts[ 'overdue' ] ?? 0 ) - 1 );
} );

test( 'what is left for later is not met again before one is back at the list', async ( { browser } ) => {
	const page = await signIn( browser, 'webmaster' );
	await open( page, '&view=worklist' );
	const { items } = await rest< List >( page, '/worklist?per_page=100' );
	const reviews = items.filter( ( { kind } ) => kind === 'overdue' || kind === 'due-soon' ).length;
	expect( reviews ).toBeGreaterThanOrEqual( 3 );
	await page.locator( '.prakat-inbox__card[href*="review"]' ).first().click();
	const met = new Set< string >();
	const later = page.getByRole( 'button', { name: 'ไว้ภายหลัง' } );
	for ( let left = reviews; left > 0; left-- ) {
		await expect( later ).toBeVisible();
		const here = page.url();
		met.add( here );
		await later.click();
		await expect( page ).not.toHaveURL( here );
	}
	expect( met.size ).toBe( reviews );
	await expect( page ).toHaveURL( /view=worklist/ );
} );

test( 'where somebody was quicker, or nothing answers, the screen says so and leads on', async ( { browser } ) => {
	const page = await signIn( browser, 'webmaster' );
	await open( page, '&view=worklist' );
	const { items } = await rest< List >( page, '/worklist?kind=due-soon' );
	const entry = items.find( ( item ) => item.entry !== null )?.entry ?? 0;
	const asked = /prakat\/v1\/(?:together|entries|sections)/u;
	await page.route( asked, ( route ) => route.abort() );
	await page.locator( `.prakat-inbox__card[href$="id=${ entry }"]` ).first().click();
	await expect( page.locator( '.prakat-notice.is-error' ) ).toContainText( 'ติดต่อเครื่องแม่ข่ายไม่ได้' );
	await page.unroute( asked );
	await page.getByRole( 'button', { name: 'ลองอีกครั้ง' } ).click();
	const right = page.getByRole( 'button', { name: RIGHT } );
	await expect( right ).toBeEnabled();
	const stale = { code: 'prakat_seen_stale', message: 'มีผู้แก้ไขหรือพิจารณาเรื่องนี้หลังจากที่ท่านเปิดอ่าน', data: { status: 409 } };
	await page.route( /entries\/\d+\/reviews/u, ( route ) =>
		route.request().method() === 'POST' ? route.fulfill( { status: 409, json: stale } ) : route.continue()
	);
	await right.click();
	await expect( page.locator( '.prakat-notice.is-error' ) ).toContainText( 'มีผู้แก้ไข' );
	await page.getByRole( 'button', { name: 'อ่านฉบับปัจจุบัน' } ).click();
	await expect( page.locator( '.prakat-notice.is-error' ) ).toHaveCount( 0 );
	await expect( right ).toBeEnabled();
} );

test( 'who only looks on is shown a section and nothing that would be refused', async ( { browser } ) => {
	const looker = await signIn( browser, 'checker' );
	await open( looker, '&view=worklist' );
	const { items } = await rest< { items: { unit: number; section: string }[] } >( looker, '/worklist?section=procurement' );
	const unit = items[ 0 ]?.unit ?? 0;
	await looker.goto( `/wp-admin/admin.php?page=prakat&view=section-review&unit=${ unit }&section=procurement` );
	await expect( looker.getByRole( 'button', { name: 'ครบถ้วนและยังถูกต้อง' } ) ).toBeVisible();
	await expect( looker.getByRole( 'link', { name: 'ยังขาดข้อมูล เสนอเรื่องใหม่' } ) ).toHaveCount( 0 );
} );

test( 'who holds no duty is told so, and not that there is nothing to do', async ( { browser } ) => {
	const page = await signIn( browser, 'admin' );
	for ( const view of [ 'worklist', 'calendar' ] ) {
		await open( page, `&view=${ view }` );
		await expect( page.getByText( 'ท่านยังไม่มีหน้าที่' ) ).toBeVisible();
	}
	const officer = await signIn( browser, 'officer' );
	await open( officer, '&view=attestations' );
	await expect( officer.getByText( 'มีหน้าที่ครบทุกหมวด' ) ).toBeVisible();
} );

test( 'who is signed out meanwhile is told so, and goes on after signing in elsewhere', async ( { browser } ) => {
	const page = await signIn( browser, 'webmaster' );
	await open( page, '&view=worklist' );
	const session = await page.context().cookies();
	await page.context().clearCookies();
	await page.locator( '.prakat-kinds a' ).nth( 1 ).click();
	await expect( page.locator( '.prakat-notice.is-error' ) ).toContainText( 'ท่านออกจากระบบแล้ว' );
	await expect( page.getByRole( 'link', { name: 'เข้าสู่ระบบ' } ) ).toHaveAttribute( 'target', '_blank' );
	await page.context().addCookies( session );
	await page.getByRole( 'button', { name: 'ลองอีกครั้ง' } ).click();
	await expect( page.locator( '.prakat-notice.is-error' ) ).toHaveCount( 0 );
} );

test( 'a webmaster who may not propose says on a telephone what has changed; its owner finds it on the worklist and reads it there (R062, R119)', async ( {
	browser,
} ) => {
	const webmaster = await signIn( browser, 'webmaster', true );
	await open( webmaster, '&view=worklist' );
	const { items } = await rest< List >( webmaster, '/worklist?per_page=100' );
	const entry = items.findLast( ( item ) => item.entry !== null && item.kind === 'due-soon' )?.entry ?? 0;
	await open( webmaster, `&view=review&id=${ entry }` );
	await webmaster.locator( '.prakat-acts.is-review' ).getByRole( 'button', { name: 'มีการเปลี่ยนแปลง' } ).tap();
	const title = ( await webmaster.locator( '.prakat-page h1' ).textContent() ) ?? '';
	const dialog = webmaster.getByRole( 'dialog' );
	const tell = dialog.getByRole( 'button', { name: 'แจ้งผู้รับผิดชอบ' } );
	await tell.tap();
	await expect( dialog.getByText( 'โปรดระบุโดยสังเขป' ) ).toBeVisible();
	const words = `หมายเลขโทรศัพท์เปลี่ยนแล้ว ${ ownMark() }`;
	await dialog.getByLabel( 'สิ่งที่เปลี่ยนแปลง' ).fill( words );
	expect( await faults( webmaster, '.prakat-dialog' ) ).toEqual( [] );
	await picture( webmaster, 'review-changed-phone', false );
	await tell.tap();
	await expect( webmaster.locator( '.prakat-notice.is-success' ) ).toContainText( 'แล้ว ข้อมูลเดิมยังเผยแพร่อยู่จนกว่าจะมีฉบับใหม่' );

	const officer = await signIn( browser, 'officer' );
	await open( officer, '&view=worklist&kind=changed' );
	const card = officer.locator( '.prakat-inbox__card', { hasText: title } );
	await expect( card ).toContainText( 'ข้อมูลเปลี่ยนแปลง' );
	expect( await faults( officer, '#prakat-admin' ) ).toEqual( [] );
	await picture( officer, 'worklist-changed' );
	await card.click();
	await expect( officer.getByText( words ) ).toBeVisible();

	// Whoever reviews it next knows.
	await open( officer, `&view=review&id=${ entry }` );
	await expect( officer.locator( '.prakat-notice.is-warning', { hasText: 'ว่ามีการเปลี่ยนแปลง' } ) ).toContainText( words );
	await fits( officer );
	expect( await faults( officer, '#prakat-admin' ) ).toEqual( [] );
	await picture( officer, 'review-after-changed' );

	// Settled where it is read; then nothing is left to do.
	await open( officer, `&view=entry&id=${ entry }` );
	await officer.getByRole( 'button', { name: /^แก้ไขแล้ว/u } ).click();
	await expect( officer.getByText( 'แก้ไขแล้วโดย' ) ).toBeVisible();
	const after = await rest< List >( officer, '/worklist?kind=changed' );
	expect( after.items.map( ( item ) => item.entry ) ).not.toContain( entry );
} );

test( 'what has changed leads to a new version, what must go to the dialog that takes it down', async ( { browser } ) => {
	const officer = await signIn( browser, 'officer' );
	await open( officer, '&view=worklist' );
	const { items } = await rest< List >( officer, '/worklist?kind=due-soon' );
	const entry = items.find( ( item ) => item.entry !== null )?.entry ?? 0;
	const webmaster = await signIn( browser, 'webmaster' );
	await open( webmaster, `&view=review&id=${ entry }` );
	await webmaster.locator( '.prakat-acts.is-review' ).getByRole( 'button', { name: 'นำลง', exact: true } ).click();
	await expect( webmaster.getByRole( 'dialog' ).locator( 'select, input[type="radio"]' ).first() ).toBeVisible();
	await webmaster.keyboard.press( 'Escape' );
	await open( officer, `&view=review&id=${ entry }` );
	await expect( officer.locator( '.prakat-acts.is-review' ) ).toBeVisible();
	await picture( officer, 'review-wide' );
	await officer.locator( '.prakat-acts.is-review' ).getByRole( 'button', { name: 'มีการเปลี่ยนแปลง' } ).click();
	await officer.getByRole( 'dialog' ).locator( '.is-primary' ).click();
	await expect( officer ).toHaveURL( /view=entry/ );
	await expect( officer.locator( '.prakat-save' ) ).toBeVisible();

	// While that version is prepared the public one can be reviewed, and the screen says which is which.
	for ( const phone of [ true, false ] ) {
		const page = phone ? await signIn( browser, 'officer', true ) : officer;
		await open( page, `&view=review&id=${ entry }` );
		await expect( page.locator( '.prakat-notice.is-warning' ) ).toContainText( 'ฉบับที่ 2 อยู่ระหว่างจัดทำและยังไม่เผยแพร่' );
		await expect( page.getByRole( 'link', { name: 'เปิดฉบับที่ 2' } ) ).toBeVisible();
		expect( await faults( page, '#prakat-admin' ) ).toEqual( [] );
		await fits( page );
		await picture( page, `review-preparing-${ phone ? 'phone' : 'wide' }` );
	}
	await officer.locator( '.prakat-acts.is-review' ).getByRole( 'button', { name: RIGHT } ).click();
	await expect( officer.locator( '.prakat-notice.is-success' ) ).toBeVisible();
	const { url } = await rest< { url: string } >( officer, `/entries/${ entry }` );
	await officer.goto( url );
	await expect( officer.locator( '.prakat-meta dt', { hasText: 'ตรวจทานล่าสุด' } ) ).toBeVisible();
	await picture( officer, 'public-entry' );
} );

test( 'the worklist of one section is in the address, on the server and in its counts; the review from it leads back to it', async ( {
	browser,
} ) => {
	for ( const phone of [ false, true ] ) {
		const page = await signIn( browser, 'webmaster', phone );
		await open( page, '&view=worklist' );
		await page.getByLabel( 'หมวดข้อมูล', { exact: true } ).selectOption( { label: 'การจัดซื้อจัดจ้าง' } );
		await expect( page ).toHaveURL( /section=procurement/ );
		const { counts } = await rest< List >( page, '/worklist?section=procurement' );
		const all = Object.values( counts ).reduce( ( sum, count ) => sum + count, 0 );
		await expect( page.locator( '.prakat-kinds [aria-current] .prakat-kinds__count' ) ).toHaveText( String( all ) );
		await page.reload();
		await expect( page.getByLabel( 'หมวดข้อมูล', { exact: true } ) ).toHaveValue( 'procurement' );
		await expect( page.locator( '.prakat-waiting' ) ).toHaveCount( 0 );
		await fits( page );
		expect( await faults( page, '#prakat-admin' ) ).toEqual( [] );
		await picture( page, `worklist-section-${ phone ? 'phone' : 'wide' }` );
		const { items } = await rest< List >( page, '/worklist?section=procurement&kind=overdue' );
		if ( items.some( ( item ) => item.entry !== null ) ) {
			await page.locator( '.prakat-inbox__card[href*="view=review"]' ).first().click();
			await page.locator( '.prakat-queue a' ).click();
			await expect( page ).toHaveURL( /section=procurement/ );
		}
	}
} );

test( 'a month that is missing leads to its entry, with section, unit, title and period filled in (R101)', async ( { browser } ) => {
	const officer = await signIn( browser, 'officer' );
	await open( officer, '&view=new&section=procurement&month=2026-10' );
	await expect( officer.getByRole( 'radio', { name: /การจัดซื้อจัดจ้าง/ } ) ).toBeChecked();
	const title = officer.locator( '.prakat-new input[type="text"]' );
	await expect( title ).toHaveValue( 'การจัดซื้อจัดจ้าง ประจำเดือนตุลาคม 2569' );
	await picture( officer, 'new-month-wide' );
	const unit = officer.locator( '.prakat-new select' );
	if ( ( await unit.inputValue() ) === '' ) {
		await unit.selectOption( { index: 1 } );
	}
	await officer.getByRole( 'button', { name: 'เริ่มจัดทำ', exact: true } ).click();
	await expect( officer ).toHaveURL( /view=entry&id=/ );
	const id = new URL( officer.url() ).searchParams.get( 'id' ) ?? '';
	const entry = await rest< { open: { header: { covers: object } } } >( officer, `/entries/${ id }` );
	expect( entry.open.header.covers ).toEqual( { from: '2026-10-01', to: '2026-10-31' } );
	const phone = await signIn( browser, 'officer', true );
	await open( phone, '&view=new&section=procurement&month=2026-10' );
	await fits( phone );
	expect( await faults( phone, '#prakat-admin' ) ).toEqual( [] );
	await picture( phone, 'new-month-phone' );
} );

test( 'the calendar is walked by the arrow keys, and is a list on a telephone; its address is made once and revoked', async ( {
	browser,
} ) => {
	const page = await signIn( browser, 'officer' );
	await open( page, '&view=calendar' );
	await page.locator( '.prakat-month [tabindex="0"]' ).focus();
	const day = async () => page.locator( '.prakat-days h3' ).textContent();
	const before = await day();
	await page.keyboard.press( 'ArrowDown' );
	await expect.poll( day ).not.toBe( before );
	await expect( page.locator( '.prakat-month [tabindex="0"]' ) ).toBeFocused();
	await page.keyboard.press( 'PageDown' );
	await expect( page ).toHaveURL( /month=/ );
	await expect( page.locator( '.prakat-month [tabindex="0"]' ) ).toBeFocused();
	await page.goBack();
	await picture( page, 'calendar-wide' );
	await page.getByRole( 'button', { name: 'สร้างที่อยู่', exact: true } ).click();
	const address = await page.locator( 'input[readonly]' ).inputValue();
	const feed = await page.request.get( address );
	expect( feed.headers()[ 'content-type' ] ).toContain( 'text/calendar' );
	expect( await feed.text() ).toContain( 'BEGIN:VEVENT' );
	const again = await page.request.get( address, { headers: { 'If-None-Match': feed.headers()[ 'etag' ] ?? '' } } );
	expect( again.status() ).toBe( 304 );
	await page.getByRole( 'button', { name: 'ยกเลิกที่อยู่' } ).click();
	await expect( page.locator( 'input[readonly]' ) ).toHaveCount( 0 );
	await expect( page.getByRole( 'button', { name: 'สร้างที่อยู่', exact: true } ) ).toBeFocused();
	expect( ( await page.request.get( address ) ).status() ).toBe( 404 );
	const phone = await signIn( browser, 'officer', true );
	await open( phone, '&view=calendar' );
	await expect( phone.locator( '.prakat-month' ) ).toHaveCount( 0 );
	await expect( phone.locator( '.prakat-days > li' ).first() ).toBeVisible();
	await picture( phone, 'calendar-phone' );
} );

const SCREENS: readonly ( readonly [ name: string, login: string, query: string ] )[] = [
	[ 'worklist', 'webmaster', '&view=worklist' ],
	[ 'calendar', 'webmaster', '&view=calendar' ],
	[ 'attestations', 'approver', '&view=attestations' ],
	[ 'settings-reviews', 'admin', '&view=settings&part=reviews' ],
];

for ( const [ name, login, query ] of SCREENS ) {
	test( `the screen “${ name }”: nothing wrong with it for a screen reader, wide and on a telephone`, async ( { browser } ) => {
		for ( const phone of [ false, true ] ) {
			const page = await signIn( browser, login, phone );
			await open( page, query );
			await expect( page.locator( '.prakat-waiting' ) ).toHaveCount( 0 );
			await expect( page.locator( '.prakat-notice.is-error' ) ).toHaveCount( 0 );
			await picture( page, `${ name }-${ phone ? 'phone' : 'wide' }` );
			expect( await faults( page, '#prakat-admin' ) ).toEqual( [] );
			await fits( page );
		}
	} );
}

test( 'the head of a unit looks at the quarter that ended, and signs once (R125)', async ( { browser } ) => {
	const head = await signIn( browser, 'approver' );
	await open( head, '&view=attestations' );
	await head
		.getByRole( 'link', { name: /ตรวจและลงนาม/ } )
		.first()
		.click();
	await expect( head.locator( '.prakat-totals' ) ).toBeVisible();
	await picture( head, 'attestation-wide' );
	expect( await faults( head, '#prakat-admin' ) ).toEqual( [] );
	const list = await head.request.get(
		( await head.getByRole( 'link', { name: 'รายการทั้งหมด (CSV)' } ).last().getAttribute( 'href' ) ) ?? ''
	);
	expect( list.headers()[ 'content-type' ] ).toContain( 'text/csv' );
	expect(
		createHash( 'sha256' )
			.update( await list.body() )
			.digest( 'hex' )
	).toBe( ( await head.locator( '.prakat-digest' ).textContent() )?.replace( 'SHA-256 ', '' ) );
	await head.getByRole( 'button', { name: 'ลงนามรับรอง' } ).click();
	await expect( head.locator( '[aria-invalid="true"]' ) ).toHaveCount( 1 );
	await head.locator( '[aria-invalid="true"]' ).check();
	const draft = head.url();
	await head.getByRole( 'button', { name: 'ลงนามรับรอง' } ).click();
	const print = head.locator( '.prakat-notice.is-success a' );
	await expect( print ).toBeVisible();
	await head.goto( ( await print.getAttribute( 'href' ) ) ?? '' );
	await expect( head.locator( 'h1' ) ).toHaveText( 'การรับรองข้อมูลข่าวสารที่เผยแพร่ผ่านเว็บไซต์' );
	await picture( head, 'attestation-paper' );
	await head.goto( draft );
	await expect( head.locator( '.prakat-notice.is-success' ) ).toContainText( 'ลงนาม' );
	await expect( head.getByRole( 'button', { name: 'ลงนามรับรอง' } ) ).toHaveCount( 0 );
} );

test( 'several that were opened are reviewed together; the screen says how many, and the keyboard stays in the list', async ( {
	browser,
} ) => {
	const page = await signIn( browser, 'webmaster2' );
	await open( page, '&view=worklist' );
	const { items } = await rest< List >( page, '/worklist' );
	const entries = items.flatMap( ( { entry, kind } ) =>
		entry !== null && [ 'overdue', 'due-soon' ].includes( kind ) ? [ entry ] : []
	);
	expect( entries.length ).toBeGreaterThanOrEqual( 2 );
	for ( const entry of entries ) {
		await open( page, `&view=review&id=${ entry }` );
		await expect( page.getByRole( 'button', { name: RIGHT } ) ).toBeEnabled();
	}
	await open( page, '&view=worklist' );
	const boxes = page.getByRole( 'checkbox' );
	await expect( boxes ).toHaveCount( entries.length );
	for ( const box of await boxes.all() ) {
		await box.check();
	}
	await picture( page, 'worklist-chosen' );
	await page.getByRole( 'button', { name: `${ RIGHT } (${ entries.length })` } ).click();
	await expect( page.locator( '.prakat-notice.is-success' ) ).toContainText( `ตรวจทานแล้ว ${ entries.length } เรื่อง` );
	await expect( page.locator( '.prakat-inbox' ) ).toBeFocused();
} );
