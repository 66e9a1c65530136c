/**
 * Several people and many screens: two at once, many together, what changes, and each screen for a screen reader. How one
 * decides is walked in admin-deciding.spec.ts, on every stack.
 */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { faults, fits } from './admin/axe';
import { act, actButton, open, ownMark, proposed, rest, signIn } from './admin/desk';

test.skip(
	! process.env[ 'PRAKAT_NATIVE' ],
	'eighty screens of many people are too many for WordPress in WebAssembly; on MariaDB: npm run native -- browser'
);

const CHECK = 'รับรองผลการตรวจสอบ';
const APPROVE = 'อนุมัติ';
const RETURN = 'ส่งคืนแก้ไข';

/** The whole screen but WordPress's own frame. */
const SCREEN = '#prakat-admin';

const card = ( page: Page, title: string ): Locator => page.locator( '.prakat-inbox__card', { hasText: title } );

test( 'of two browsers that act on one request at the same time one does, and the other is told and sees what happened', async ( {
	browser,
} ) => {
	const title = `สองเครื่องพร้อมกัน ${ ownMark() }`;
	const officer = await signIn( browser, 'officer' );
	await open( officer );
	const id = await proposed( officer, title, [ 'จ้างซ่อมรถยนต์' ] );
	const checker = await signIn( browser, 'checker' );
	await open( checker, `&view=entry&id=${ id }` );
	await act( checker, CHECK );

	const approver = await signIn( browser, 'approver', true );
	await open( approver, `&view=entry&id=${ id }` );
	await checker.reload();
	await actButton( approver, APPROVE ).tap();
	await actButton( checker, RETURN ).click();
	const returning = checker.getByRole( 'dialog' );
	await returning.locator( 'select' ).selectOption( 'incorrect' );
	await returning.locator( 'textarea' ).fill( 'พบข้อมูลคลาดเคลื่อน' );
	await Promise.all( [
		approver.getByRole( 'dialog' ).getByRole( 'button', { name: APPROVE, exact: true } ).click(),
		returning.getByRole( 'button', { name: RETURN, exact: true } ).click(),
	] );

	// One dialog closes; the other one stays, says so, and leads to what is so now.
	const notice = ( page: Page ) => page.getByRole( 'dialog' ).locator( '.components-notice' );
	const settled = ( page: Page ) => page.locator( '.prakat-notice.is-success' );
	await expect.poll( async () => [ await settled( approver ).count(), await settled( checker ).count() ].sort().join() ).toBe( '0,1' );
	const won = ( await settled( approver ).count() ) === 1;
	const second = won ? checker : approver;
	await expect( notice( second ) ).toBeVisible();
	await expect( notice( second ) ).not.toHaveText( '' );
	const { state } = await rest< { state: string } >( officer, `/entries/${ id }` );
	expect( state ).toBe( won ? 'approved' : 'returned' );
	await open( second, `&view=entry&id=${ id }&tab=history` );
	await expect( second.locator( '.prakat-history > li' ).first() ).toContainText( won ? 'อนุมัติให้เผยแพร่' : 'ส่งคืนให้แก้ไข' );
} );

test( 'only what was opened can be decided together, and each is answered by itself', async ( { browser } ) => {
	const mark = ownMark();
	const titles = [ `พร้อมกัน ก ${ mark }`, `พร้อมกัน ข ${ mark }`, `พร้อมกัน ค ${ mark }` ];
	const officer = await signIn( browser, 'officer' );
	const checker = await signIn( browser, 'checker' );
	await open( officer );
	await open( checker );
	for ( const title of titles ) {
		const id = await proposed( officer, title, [ 'ซื้อวัสดุ' ] );
		await open( checker, `&view=entry&id=${ id }` );
		await act( checker, CHECK );
	}
	const approver = await signIn( browser, 'approver', true );
	await open( approver );
	const line = ( title = '' ) => approver.locator( '.prakat-inbox > li', { hasText: title } );
	await expect( line( titles[ 0 ] ).getByRole( 'checkbox' ) ).toHaveCount( 0 );
	for ( const title of titles.slice( 0, 2 ) ) {
		const opened = approver.waitForResponse( ( answer ) => answer.url().includes( 'opened' ) );
		await card( approver, title ).tap();
		await opened;
		await open( approver );
	}
	await expect( line( titles[ 2 ] ).getByRole( 'checkbox' ) ).toHaveCount( 0 );
	for ( const title of titles.slice( 0, 2 ) ) {
		await line( title ).getByRole( 'checkbox' ).check();
	}
	await approver.getByRole( 'button', { name: `${ APPROVE } (2)` } ).tap();
	const dialog = approver.getByRole( 'dialog' );
	await dialog.getByRole( 'button', { name: APPROVE, exact: true } ).tap();
	await expect( dialog.locator( '[role="status"] li' ) ).toHaveCount( 2 );
	await expect( dialog.locator( 'li.is-refused' ) ).toHaveCount( 0 );
	await dialog.locator( '.is-primary' ).tap();
	await expect( line( titles[ 0 ] ) ).toHaveCount( 0 );
	await expect( line( titles[ 1 ] ) ).toHaveCount( 0 );
	await expect( line( titles[ 2 ] ) ).toHaveCount( 1 );
} );

test( 'the differences from what is public come first and can be remarked on', async ( { browser } ) => {
	const title = `ความแตกต่าง ${ ownMark() }`;
	const officer = await signIn( browser, 'officer' );
	await open( officer );
	const id = await proposed( officer, title, [ 'ซื้อโต๊ะ', 'ซื้อเก้าอี้' ] );
	const checker = await signIn( browser, 'checker' );
	await open( checker, `&view=entry&id=${ id }` );
	await act( checker, CHECK );
	const approver = await signIn( browser, 'approver' );
	await open( approver, `&view=entry&id=${ id }` );
	await act( approver, APPROVE );
	const webmaster = await signIn( browser, 'webmaster' );
	await open( webmaster, `&view=entry&id=${ id }` );
	await act( webmaster, 'เผยแพร่' );
	await open( officer, `&view=entry&id=${ id }` );
	await act( officer, 'จัดทำฉบับใหม่' );
	await expect( officer.locator( '.prakat-save' ) ).toBeVisible();
	const before = await rest< { open: { id: number; rev: number; hash: string } } >( officer, `/entries/${ id }` );
	const seen = { version: before.open.id, rev: before.open.rev, hash: before.open.hash };
	const record = { stage: 'plan', title: 'ซื้อเก้าอี้', fiscalYear: 2570, date: '2026-10-15', budget: '2500.00' };
	const saved = await rest< typeof before >( officer, `/entries/${ id }/records`, 'PUT', {
		seen,
		changes: [ { op: 'set', row: 2, record } ],
	} );
	await rest( officer, `/entries/${ id }/acts/submit`, 'POST', {
		seen: { version: saved.open.id, rev: saved.open.rev, hash: saved.open.hash },
	} );

	await open( checker, `&view=entry&id=${ id }` );
	const changes = checker.locator( '.is-changes' );
	await expect( changes.locator( 'del' ) ).toContainText( '1,480.50' );
	await expect( changes.locator( 'ins' ) ).toContainText( '2,500.00' );
	await changes.getByRole( 'button', { name: /แถวที่ 2 · วงเงิน/ } ).click();
	await checker.locator( '.prakat-dialog textarea' ).fill( 'โปรดแนบเอกสารอ้างอิง' );
	await checker.getByRole( 'button', { name: 'บันทึกความเห็น' } ).click();
	await expect( changes.locator( '.prakat-remarks' ) ).toContainText( 'โปรดแนบเอกสารอ้างอิง' );
	await open( checker, `&view=entry&id=${ id }&tab=compare` );
	await expect( checker.locator( '.prakat-diff ins' ) ).toContainText( '2,500.00' );
	expect( await faults( checker, SCREEN ) ).toEqual( [] );
} );

const SCREENS: readonly ( readonly [ name: string, login: string, query: string ] )[] = [
	[ 'what waits', 'approver', '' ],
	[ 'the messages', 'approver', '&view=messages' ],
	[ 'how one is told', 'approver', '&view=messages&part=preferences' ],
	[ 'the duties and leave', 'admin', '&view=duties' ],
	[ 'the routes', 'admin', '&view=settings' ],
	[ 'times and holidays', 'admin', '&view=settings&part=calendar' ],
	[ 'the settings of messages', 'admin', '&view=settings&part=messages' ],
	[ 'the request form', 'admin', '&view=settings&part=paper' ],
	[ 'the register', 'admin', '&view=register' ],
];

for ( const [ name, login, query ] of SCREENS ) {
	test( `${ name }: nothing wrong with it for a screen reader, wide and on a telephone`, async ( { browser } ) => {
		for ( const phone of [ false, true ] ) {
			const page = await signIn( browser, login, phone );
			await open( page, query );
			await expect( page.locator( '.prakat-waiting' ) ).toHaveCount( 0 );
			await expect( page.locator( '.prakat-notice.is-error' ) ).toHaveCount( 0 );
			expect( await faults( page, SCREEN ) ).toEqual( [] );
			await fits( page );
		}
	} );
}

test( 'an administrator makes a route of four levels, lets it hold for a unit, and it stands after a reload (R007, R114, R115)', async ( {
	browser,
} ) => {
	const page = await signIn( browser, 'admin' );
	await open( page, '&view=settings' );
	await page.locator( '.prakat-routes > li' ).nth( 2 ).getByRole( 'button' ).nth( 1 ).click();
	const form = page.locator( '.prakat-routes__form' );
	const name = `เส้นทางทดสอบ ${ ownMark() }`;
	await form.locator( 'input[type="text"]' ).first().fill( name );
	await form.getByRole( 'button', { name: 'เพิ่มขั้น' } ).click();
	// A level without a name is not sent; the place is marked.
	await page.locator( '.prakat-save .is-primary' ).click();
	await expect( form.locator( '[aria-invalid="true"]' ) ).toHaveCount( 1 );
	await form.locator( '[aria-invalid="true"]' ).fill( 'นายกเทศมนตรี' );
	const routes = page.locator( '.prakat-card', { hasText: 'เส้นทางที่ใช้กับ' } );
	await routes.locator( 'select' ).nth( 0 ).selectOption( { index: 2 } );
	await routes.locator( 'select' ).nth( 2 ).selectOption( { label: name } );
	await routes.locator( '.prakat-start' ).click();
	await page.locator( '.prakat-save .is-primary' ).click();
	await expect( page.locator( '.prakat-save' ) ).not.toHaveClass( /is-dirty/ );
	await page.reload();
	await expect( routes.locator( 'tbody tr' ) ).toContainText( name );
	await expect( page.locator( '.prakat-routes > li', { hasText: name } ).locator( '.prakat-way > li' ) ).toHaveCount( 6 );
	await routes.locator( 'tbody tr', { hasText: name } ).getByRole( 'button' ).click();
	await page.locator( '.prakat-save .is-primary' ).click();
	await expect( page.locator( '.prakat-save' ) ).not.toHaveClass( /is-dirty/ );
} );

test( 'holidays are pasted as the Cabinet lists them, shown as understood, and kept', async ( { browser } ) => {
	const page = await signIn( browser, 'admin' );
	await open( page, '&view=settings&part=calendar' );
	await page.locator( '.prakat-fold summary' ).click();
	await page.locator( '.prakat-fold textarea' ).fill( 'วันจันทร์ที่ ๑ มีนาคม ๒๕๗๐ วันมาฆบูชา\nวันหยุดพิเศษ 2/3/2570\nไม่มีวันที่' );
	await expect( page.locator( '.prakat-understood' ) ).toContainText( 'วันมาฆบูชา' );
	await expect( page.locator( '.prakat-understood .prakat-field__problems' ) ).toContainText( 'ไม่มีวันที่' );
	await page.locator( '.prakat-fold .prakat-start' ).click();
	await page.locator( '.prakat-save .is-primary' ).click();
	await expect( page.locator( '.prakat-save' ) ).not.toHaveClass( /is-dirty/ );
	const { holidays } = await rest< { holidays: { date: string; name: string }[] } >( page, '/settings/workflow' );
	expect( holidays ).toContainEqual( { date: '2027-03-01', name: 'วันมาฆบูชา' } );
	expect( holidays ).toContainEqual( { date: '2027-03-02', name: 'วันหยุดพิเศษ' } );
} );
