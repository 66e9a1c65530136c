/**
 * Writing: two people at once, rows from a spreadsheet, and what a keyboard and a screen reader meet.
 */
import { expect, test } from '@playwright/test';
import { faults } from './admin/axe';
import { beginEntry, field, open, ownMark, pasteIntoGrid, plannedRow, save, signIn } from './admin/desk';

const SOURCE = 'แหล่งที่มาหรือเจ้าของข้อมูล';
const SUMMARY = 'สาระสำคัญโดยสรุป';

test( 'of two people who save one after the other, the second puts theirs on top and nothing is lost', async ( { browser } ) => {
	const first = await signIn( browser, 'officer' );
	const id = await beginEntry( first, `แผนจัดซื้อ สองคนพร้อมกัน ${ ownMark() }` );
	await save( first );
	const second = await signIn( browser, 'officer' );
	await open( second, `&view=entry&id=${ id }` );

	await field( first, SUMMARY ).fill( 'สรุปของคนแรก' );
	await field( first, SOURCE ).fill( 'ที่มาของคนแรก' );
	await save( first );

	await field( second, SOURCE ).fill( 'ที่มาของคนที่สอง' );
	await pasteIntoGrid( second, [ plannedRow( 'แถวของคนที่สอง' ) ] );
	await second.locator( '.prakat-save button' ).click();
	const dialog = second.getByRole( 'dialog' );
	await expect( dialog ).toContainText( 'ที่มาของคนแรก' );
	await expect( dialog ).toContainText( 'ที่มาของคนที่สอง' );
	await dialog.locator( '.is-primary' ).click();
	await expect( dialog ).toBeHidden();

	await open( first, `&view=entry&id=${ id }` );
	await expect( field( first, SUMMARY ) ).toHaveValue( 'สรุปของคนแรก' );
	await expect( field( first, SOURCE ) ).toHaveValue( 'ที่มาของคนที่สอง' );
	await expect( first.locator( '.prakat-grid td[data-column="2"]' ).first() ).toHaveText( 'แถวของคนที่สอง' );
} );

test( 'a paste can be undone, and what it could not read is marked and named', async ( { browser } ) => {
	const page = await signIn( browser, 'officer' );
	await beginEntry( page, `แผนจัดซื้อ วางจากตาราง ${ ownMark() }` );
	await pasteIntoGrid( page, [ [ 'แผนการจัดซื้อจัดจ้าง', 'ซื้อวัสดุ', '2570', '31 ก.พ. 2569' ] ] );
	const wrong = page.locator( '.prakat-grid td[data-column="4"]' ).first();
	await expect( wrong ).toHaveAttribute( 'aria-invalid', 'true' );
	await page.locator( '.prakat-grid td[data-column="1"]' ).first().click();
	await page.keyboard.press( 'Control+z' );
	await expect( page.locator( '.prakat-grid td[data-column="1"]' ) ).toHaveCount( 0 );
	await expect( page.locator( '.prakat-grid__empty' ) ).toBeVisible();
} );

test( 'the grid is written by the keyboard alone', async ( { browser } ) => {
	const page = await signIn( browser, 'officer' );
	await beginEntry( page, `แผนจัดซื้อ แป้นพิมพ์ ${ ownMark() }` );
	await pasteIntoGrid( page, [ plannedRow( 'ก' ), plannedRow( 'ข' ) ] );
	const cell = ( row: number, column: number ) => page.locator( `[aria-rowindex="${ row + 1 }"] td[data-column="${ column }"]` );
	await cell( 1, 2 ).click();
	await page.keyboard.type( 'A4 80 gram' );
	await page.keyboard.press( 'Enter' );
	await expect( cell( 1, 2 ) ).toHaveText( 'A4 80 gram' );
	await expect( cell( 2, 2 ) ).toBeFocused();
	await page.keyboard.press( 'F2' );
	await page.keyboard.press( 'End' );
	await page.keyboard.type( 'ต่อท้าย' );
	await page.keyboard.press( 'Escape' );
	await expect( cell( 2, 2 ) ).toHaveText( 'ข' );
	await expect( cell( 2, 2 ) ).toBeFocused();
	await page.keyboard.press( 'ArrowUp' );
	await page.keyboard.press( 'Delete' );
	await expect( cell( 1, 2 ) ).toHaveText( '' );
} );

test( 'an import names row, column and reason of what it refuses, takes nothing then, and all of it when mended', async ( { browser } ) => {
	const page = await signIn( browser, 'officer' );
	const id = await beginEntry( page, `แผนจัดซื้อ นำเข้า ${ ownMark() }` );
	await save( page );
	const file = ( date: string ) => ( {
		name: 'plan.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(
			`งานที่จัดซื้อหรือจัดจ้าง,ปีงบประมาณ,วันที่เกิดรายการ,วงเงินที่จะซื้อหรือจ้าง (บาท)\nซื้อกระดาษ,2570,15/10/2569,1000\nซื้อหมึกพิมพ์,2570,${ date },2000\n`
		),
	} );
	const bring = async ( date: string ) => {
		await page.locator( '.prakat-import input[type="file"]' ).setInputFiles( file( date ) );
		await page.locator( '.prakat-import .is-group .prakat-group select' ).selectOption( 'plan' );
		await page.locator( '.prakat-dialog__buttons .is-primary' ).click();
		await expect( page.locator( '.prakat-tablebox.is-scrolling' ) ).toContainText( 'ซื้อกระดาษ' );
		await page.locator( '.prakat-dialog__buttons .is-primary' ).click();
	};
	await open( page, `&view=entry&id=${ id }&tab=import` );
	await bring( '31 ก.พ. 2569' );
	const refused = page.locator( '.prakat-import tbody tr' );
	await expect( refused ).toHaveCount( 1 );
	await expect( refused ).toContainText( '3' );
	await expect( refused ).toContainText( 'วันที่เกิดรายการ' );
	await expect( refused ).toContainText( '31 ก.พ. 2569' );

	await page.locator( '.prakat-dialog__buttons .is-primary' ).click();
	await bring( '16/10/2569' );
	await expect( page.locator( '.components-notice.is-success' ) ).toBeVisible();
	await page.locator( '.prakat-dialog__buttons .is-primary' ).click();
	await expect( page.locator( '.prakat-grid td[data-column="2"]' ) ).toHaveText( [ 'ซื้อกระดาษ', 'ซื้อหมึกพิมพ์' ] );
} );

test( 'unsaved changes are not lost by the Back button without a question', async ( { browser } ) => {
	const page = await signIn( browser, 'officer' );
	await beginEntry( page, `แผนจัดซื้อ ย้อนกลับ ${ ownMark() }` );
	const asked: string[] = [];
	page.on( 'dialog', ( dialog ) => {
		asked.push( dialog.type() );
		return dialog.dismiss();
	} );
	await page.locator( '.prakat-tabs a' ).last().click();
	expect( asked ).toEqual( [ 'confirm' ] );
	await expect( field( page, SOURCE ) ).toHaveValue( 'กองคลัง' );
} );

test( 'inbox, list, form, versions, duties and register have no fault that axe knows', async ( { browser } ) => {
	const officer = await signIn( browser, 'officer' );
	await beginEntry( officer, `แผนจัดซื้อ การเข้าถึง ${ ownMark() }` );
	await pasteIntoGrid( officer, [ plannedRow( 'ก' ) ] );
	await save( officer );
	expect( await faults( officer, '#prakat-admin' ) ).toEqual( [] );
	const approver = await signIn( browser, 'approver', true );
	for ( const query of [ '', '&view=entries', '&view=register' ] ) {
		await open( approver, query );
		await expect( approver.locator( '.prakat-waiting' ) ).toHaveCount( 0 );
		await expect( approver.locator( '.prakat-notice.is-error' ), 'nothing is offered that is then refused' ).toHaveCount( 0 );
		expect( await faults( approver, '#prakat-admin' ) ).toEqual( [] );
	}
} );
