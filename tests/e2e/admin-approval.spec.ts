/**
 * From the officer's desk to the public, by the people whose duties these are (001 clause 2.2, R053 to R058).
 */
import { expect, test } from '@playwright/test';
import {
	act,
	actButton,
	beginEntry,
	open,
	openFromInbox,
	ownMark,
	pasteIntoGrid,
	plannedRow,
	save,
	signIn,
	signInByForm,
} from './admin/desk';

test( 'an officer proposes, others check, approve on a telephone and publish, and the public reads it (R053, R055)', async ( {
	browser,
} ) => {
	const title = `แผนจัดซื้อ ทดสอบเส้นทาง ${ ownMark() }`;
	const work = `จ้างปรับปรุงถนน ${ ownMark() }`;

	const officer = await signInByForm( browser, 'officer' );
	await beginEntry( officer, title );
	await pasteIntoGrid( officer, [ plannedRow( work ), plannedRow( 'ซื้อวัสดุ "ชุดเล็ก"' ) ] );
	await expect( officer.locator( '.prakat-grid tbody tr[aria-rowindex="2"] td[data-column="4"]' ) ).toHaveText( '15 ต.ค. 2569' );
	await save( officer );
	await act( officer, 'เสนอขอเผยแพร่' );
	await expect( officer.locator( '.prakat-state' ).first() ).toHaveText( 'รอตรวจสอบ' );
	await expect( actButton( officer, 'อนุมัติ' ) ).toHaveCount( 0 );

	const checker = await signIn( browser, 'checker' );
	await openFromInbox( checker, title );
	await expect( checker.locator( '.prakat-entry__main' ) ).toContainText( work );
	await act( checker, 'รับรองผลการตรวจสอบ' );

	const approver = await signIn( browser, 'approver', true );
	await openFromInbox( approver, title );
	await act( approver, 'อนุมัติ' );
	// From what waits the next one follows at once: what became of this one is told above it.
	await expect( approver.locator( '.prakat-notice.is-success' ) ).toContainText( 'อนุมัติแล้ว รอเผยแพร่' );

	const webmaster = await signIn( browser, 'webmaster' );
	await openFromInbox( webmaster, title );
	await act( webmaster, 'เผยแพร่' );
	const address = await webmaster.locator( '.prakat-notice.is-success a' ).getAttribute( 'href' );

	const visitor = await ( await browser.newContext() ).newPage();
	await visitor.goto( address ?? '' );
	await expect( visitor.locator( 'body' ) ).toContainText( work );

	await open( officer, `&view=entry&id=${ new URL( officer.url() ).searchParams.get( 'id' ) }&tab=history` );
	await expect( officer.locator( '.prakat-history > li' ).first() ).toContainText( 'นำขึ้นเผยแพร่' );
} );

test( 'a checker returns an entry with a reason, and its owner reads it and mends it in a new version (R058)', async ( { browser } ) => {
	const title = `แผนจัดซื้อ ทดสอบส่งคืน ${ ownMark() }`;
	const officer = await signIn( browser, 'officer' );
	const id = await beginEntry( officer, title );
	await pasteIntoGrid( officer, [ plannedRow( 'ซื้อครุภัณฑ์' ) ] );
	await save( officer );
	await act( officer, 'เสนอขอเผยแพร่' );

	const checker = await signIn( browser, 'checker' );
	await openFromInbox( checker, title );
	await actButton( checker, 'ส่งคืนแก้ไข' ).click();
	const dialog = checker.getByRole( 'dialog' );
	await dialog.getByRole( 'button', { name: 'ส่งคืนแก้ไข', exact: true } ).click();
	// Nothing was said yet: the dialog stays, and the first thing that is wanted has the focus.
	await expect( dialog.locator( 'select' ) ).toBeFocused();
	await expect( dialog.locator( '[aria-invalid="true"]' ) ).toHaveCount( 2 );
	await dialog.locator( 'select' ).selectOption( 'incorrect' );
	await dialog.locator( 'textarea' ).fill( 'แถวที่ 1 ราคากลางไม่ถูกต้อง' );
	await dialog.getByRole( 'button', { name: 'ส่งคืนแก้ไข', exact: true } ).click();
	await expect( dialog ).toBeHidden();

	await openFromInbox( officer, title );
	await expect( officer.locator( '.prakat-notice' ) ).toContainText( 'แถวที่ 1 ราคากลางไม่ถูกต้อง' );
	await act( officer, 'จัดทำฉบับใหม่' );
	await expect( officer.locator( '.prakat-grid td[data-column="2"]' ).first() ).toHaveText( 'ซื้อครุภัณฑ์' );
	expect( id ).not.toBe( '' );
} );

test( 'who opened an entry before it was taken back is told so and does nothing by mistake', async ( { browser } ) => {
	const title = `แผนจัดซื้อ ทดสอบดึงกลับ ${ ownMark() }`;
	const officer = await signIn( browser, 'officer' );
	await beginEntry( officer, title );
	await pasteIntoGrid( officer, [ plannedRow( 'จ้างเหมาบริการ' ) ] );
	await save( officer );
	await act( officer, 'เสนอขอเผยแพร่' );

	const checker = await signIn( browser, 'checker' );
	await openFromInbox( checker, title );
	await act( officer, 'ดึงคำขอกลับ' );

	await actButton( checker, 'รับรองผลการตรวจสอบ' ).click();
	const dialog = checker.getByRole( 'dialog' );
	await expect( dialog.getByRole( 'checkbox' ) ).toHaveCount( 8 );
	for ( const box of await dialog.getByRole( 'checkbox' ).all() ) {
		await box.check();
	}
	await dialog.getByRole( 'button', { name: 'รับรองผลการตรวจสอบ', exact: true } ).click();
	await expect( dialog.locator( '.components-notice' ) ).toBeVisible();
	await open( checker );
	await expect( checker.locator( '.prakat-inbox__card', { hasText: title } ) ).toHaveCount( 0 );
} );
