/**
 * Deciding: what waits, cleared on a telephone and by keyboard; what is declared, remarked and returned; two people at once.
 */
import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { act, actButton, open, proposed, rest, signIn } from './admin/desk';

const axeSource = readFileSync( require.resolve( 'axe-core/axe.min.js' ), 'utf8' );

/** What axe finds wrong on the whole screen but WordPress's own frame. */
async function faults( page: Page, at = '#prakat-admin' ): Promise< string[] > {
	await page.evaluate( axeSource );
	return page.evaluate( async ( place ) => {
		const { axe } = window as unknown as {
			axe: { run: ( at: string, options: object ) => Promise< { violations: { id: string; nodes: { html: string }[] }[] } > };
		};
		const found = await axe.run( place, { runOnly: [ 'wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa' ] } );
		return found.violations.map( ( one ) => `${ one.id }: ${ one.nodes[ 0 ]?.html ?? '' }` );
	}, at );
}

test.skip(
	! process.env[ 'PRAKAT_NATIVE' ],
	'many people one after the other take WordPress in WebAssembly half an hour; on MariaDB: npm run native -- browser'
);

const CHECK = 'รับรองผลการตรวจสอบ';
const APPROVE = 'อนุมัติ';
const RETURN = 'ส่งคืนแก้ไข';

const card = ( page: Page, title: string ): Locator => page.locator( '.prakat-inbox__card', { hasText: title } );
const heading = ( page: Page ): Locator => page.locator( '.prakat-page h1' );

/** Nothing may stand beyond the edge of the screen. */
async function fits( page: Page ): Promise< void > {
	const { wide, screen } = await page.evaluate( () => ( { wide: document.documentElement.scrollWidth, screen: window.innerWidth } ) );
	expect( wide ).toBeLessThanOrEqual( screen );
}

test( 'a checker clears what waits on a telephone by touch, ticking every declaration, and the next one follows at once (R006, R048)', async ( {
	browser,
} ) => {
	const mark = Date.now();
	const titles = [ `ตรวจทางโทรศัพท์ ก ${ mark }`, `ตรวจทางโทรศัพท์ ข ${ mark }` ];
	const officer = await signIn( browser, 'officer' );
	await open( officer );
	for ( const title of titles ) {
		await proposed( officer, title, [ 'ซื้อวัสดุสำนักงาน' ] );
	}

	const checker = await signIn( browser, 'checker', true );
	await open( checker );
	await fits( checker );
	await card( checker, titles[ 0 ] ?? '' ).tap();
	await expect( heading( checker ) ).toHaveText( titles[ 0 ] ?? '' );
	await fits( checker );

	// The acts stand at the thumb, whatever is scrolled.
	const bar = await checker.locator( '.prakat-acts' ).boundingBox();
	expect( ( bar?.y ?? 0 ) + ( bar?.height ?? 0 ) ).toBeCloseTo( 844, 0 );
	for ( const button of await checker.locator( '.prakat-acts button' ).all() ) {
		expect( ( await button.boundingBox() )?.height ?? 0 ).toBeGreaterThanOrEqual( 44 );
	}

	await actButton( checker, CHECK ).tap();
	const dialog = checker.getByRole( 'dialog' );
	const boxes = dialog.getByRole( 'checkbox' );
	await expect( boxes ).toHaveCount( 8 );
	for ( const box of await boxes.all() ) {
		await expect( box ).not.toBeChecked();
	}
	expect( await faults( checker, '.prakat-dialog' ) ).toEqual( [] );

	// Seven are not eight: the one that is left is named, and has the focus.
	for ( const box of ( await boxes.all() ).slice( 0, 7 ) ) {
		await box.tap();
	}
	await dialog.getByRole( 'button', { name: CHECK, exact: true } ).tap();
	await expect( dialog.locator( '[aria-invalid="true"]' ) ).toHaveCount( 1 );
	await expect( boxes.nth( 7 ) ).toBeFocused();
	await boxes.nth( 7 ).tap();
	await dialog.getByRole( 'button', { name: CHECK, exact: true } ).tap();
	await expect( dialog ).toBeHidden();

	// Without going back: the next one, and what became of the last above it.
	await expect( checker.locator( '.prakat-notice.is-success' ) ).toContainText( titles[ 0 ] ?? '' );
	await expect( heading( checker ) ).not.toHaveText( titles[ 0 ] ?? '' );
	await open( checker );
	await expect( card( checker, titles[ 0 ] ?? '' ) ).toHaveCount( 0 );
	await card( checker, titles[ 1 ] ?? '' ).tap();
	await act( checker, CHECK );
	await open( checker );
	await expect( card( checker, titles[ 1 ] ?? '' ) ).toHaveCount( 0 );
} );

test( 'the declarations stand in the history with the name of who made them (R048)', async ( { browser } ) => {
	const title = `คำรับรองในประวัติ ${ Date.now() }`;
	const officer = await signIn( browser, 'officer' );
	await open( officer );
	const id = await proposed( officer, title, [ 'จ้างเหมาทำความสะอาด' ] );
	const checker = await signIn( browser, 'checker' );
	await open( checker, `&view=entry&id=${ id }` );
	await act( checker, CHECK );
	const { request } = await rest< { request: { declarations: { code: string; person: { name: string } }[] } } >(
		checker,
		`/entries/${ id }`
	);
	expect( request.declarations.map( ( { code } ) => code ).sort() ).toEqual(
		[ 'clear', 'complete', 'correct', 'current', 'not-14', 'not-15', 'not-classified', 'personal-minimum' ].sort()
	);
	expect( request.declarations[ 0 ]?.person.name ).toContain( 'กองคลัง' );
} );

test( 'a checker returns by keyboard with a remark on the exact cell, and its officer finds it there and settles it (R058)', async ( {
	browser,
} ) => {
	const title = `ส่งคืนพร้อมความเห็น ${ Date.now() }`;
	const words = 'วงเงินไม่ตรงกับแผนที่ได้รับอนุมัติ';
	const officer = await signIn( browser, 'officer' );
	await open( officer );
	const id = await proposed( officer, title, [ 'ซื้อเครื่องพิมพ์', 'ซื้อกระดาษ' ] );

	const checker = await signIn( browser, 'checker' );
	await open( checker );
	await card( checker, title ).focus();
	await checker.keyboard.press( 'Enter' );
	await expect( heading( checker ) ).toHaveText( title );
	await checker.getByRole( 'button', { name: 'เปิดแถวที่ 2' } ).focus();
	await checker.keyboard.press( 'Enter' );
	await checker.getByRole( 'button', { name: /แถวที่ 2 · วงเงิน/ } ).focus();
	await checker.keyboard.press( 'Enter' );
	await checker.locator( '.prakat-dialog textarea' ).last().fill( words );
	await checker.getByRole( 'button', { name: 'ส่งคืนแก้ไขด้วยเหตุนี้' } ).focus();
	await checker.keyboard.press( 'Enter' );
	const dialog = checker.getByRole( 'dialog' ).last();
	await expect( dialog.locator( '.prakat-remarks' ) ).toContainText( 'แถวที่ 2' );
	await expect( dialog.locator( 'textarea' ) ).toHaveValue( words );
	await dialog.locator( 'select' ).selectOption( 'incorrect' );
	await dialog.getByRole( 'button', { name: RETURN, exact: true } ).focus();
	await checker.keyboard.press( 'Enter' );
	await expect( dialog ).toBeHidden();

	await open( officer, `&view=entry&id=${ id }` );
	await act( officer, 'จัดทำฉบับใหม่' );
	const summary = officer.locator( '.is-remarked' );
	await expect( summary ).toContainText( words );
	await expect( officer.locator( '.prakat-grid tr[aria-rowindex="3"] td[data-remarked]' ) ).toHaveCount( 1 );
	expect( await faults( officer ) ).toEqual( [] );
	await summary
		.getByRole( 'button', { name: /แถวที่ 2/ } )
		.first()
		.click();
	await expect( officer.getByRole( 'dialog' ) ).toContainText( words );
	await officer.keyboard.press( 'Escape' );
	await summary.getByRole( 'button', { name: /^แก้ไขแล้ว/ } ).click();
	await expect( summary ).toBeHidden();
} );

test( 'of two browsers that act on one request at the same time one does, and the other is told and sees what happened', async ( {
	browser,
} ) => {
	const title = `สองเครื่องพร้อมกัน ${ Date.now() }`;
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
	const mark = Date.now();
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
	const title = `ความแตกต่าง ${ Date.now() }`;
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
	expect( await faults( checker ) ).toEqual( [] );
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
			expect( await faults( page ) ).toEqual( [] );
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
	const name = `เส้นทางทดสอบ ${ Date.now() }`;
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
