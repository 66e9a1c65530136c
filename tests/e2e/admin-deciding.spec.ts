/**
 * Deciding: what waits, cleared on a telephone and by keyboard, with what is declared and remarked.
 */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { faults, fits } from './admin/axe';
import { act, actButton, open, ownMark, proposed, rest, signIn } from './admin/desk';

const CHECK = 'รับรองผลการตรวจสอบ';
const RETURN = 'ส่งคืนแก้ไข';

/** The whole screen but WordPress's own frame. */
const SCREEN = '#prakat-admin';

const card = ( page: Page, title: string ): Locator => page.locator( '.prakat-inbox__card', { hasText: title } );
const heading = ( page: Page ): Locator => page.locator( '.prakat-page h1' );

test( 'a checker clears what waits on a telephone by touch, ticking every declaration, and the next one follows at once (R006, R048)', async ( {
	browser,
} ) => {
	const mark = ownMark();
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
	const title = `คำรับรองในประวัติ ${ ownMark() }`;
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
	const title = `ส่งคืนพร้อมความเห็น ${ ownMark() }`;
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
	expect( await faults( officer, SCREEN ) ).toEqual( [] );
	await summary
		.getByRole( 'button', { name: /แถวที่ 2/ } )
		.first()
		.click();
	await expect( officer.getByRole( 'dialog' ) ).toContainText( words );
	await officer.keyboard.press( 'Escape' );
	await summary.getByRole( 'button', { name: /^แก้ไขแล้ว/ } ).click();
	await expect( summary ).toBeHidden();
} );
