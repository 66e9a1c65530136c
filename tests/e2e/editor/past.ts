/**
 * What was written past the approval, as whoever has the database does.
 */
import { expect, test } from '@playwright/test';
import { faults, fits } from '../admin/axe';
import { decides, entryOf, openEditor, panel, visitorReads } from '../admin/block-editor';
import { open, signIn } from '../admin/desk';
import { administrator, edit, leave, mark, pages } from './site';

/** Declares them; they build on what the spec did before. */
export function walksPastTheApproval(): void {
	test( 'what was written past the approval is not shown, is listed with what differs, put back, and taken up, from the screen', async ( {
		browser,
	} ) => {
		const admin = await administrator( browser );
		const writePast = async ( words: string ): Promise< void > => {
			await admin.goto(
				`/wp-admin/admin-post.php?action=write_past&post=${ pages.contact.id }&words=${ encodeURIComponent( words ) }`
			);
			await expect( admin.locator( 'body' ) ).toContainText( 'written' );
		};
		const intact = await visitorReads( browser, pages.contact.link );
		await writePast( `แอบเขียน ${ mark }` );
		const past = await visitorReads( browser, pages.contact.link );
		expect( [ past.status, past.html.includes( `แอบเขียน ${ mark }` ) ] ).toEqual( [ 404, false ] );

		const webmaster = await signIn( browser, 'webmaster', true );
		await open( webmaster, '&view=governed' );
		await webmaster.getByRole( 'button', { name: 'ตรวจเดี๋ยวนี้' } ).tap();
		const found = webmaster.locator( '.prakat-found' );
		await expect( found ).toHaveCount( 1 );
		await expect( found ).toContainText( 'เนื้อหา' );
		await found.locator( 'summary' ).tap();
		await expect( found.locator( 'ins' ).first() ).toContainText( `แอบเขียน ${ mark }` );
		await fits( webmaster );
		expect( await faults( webmaster, '#prakat-admin' ) ).toEqual( [] );
		for ( const button of await found.locator( '.prakat-found__acts button' ).all() ) {
			expect( ( await button.boundingBox() )?.height ?? 0 ).toBeGreaterThanOrEqual( 44 );
		}
		await found.getByRole( 'button', { name: 'คืนตามที่อนุมัติ' } ).tap();
		await expect( found ).toHaveCount( 0 );
		expect( ( await visitorReads( browser, pages.contact.link ) ).text ).toBe( intact.text );

		// Somebody's version in hand would be written over: it is given up first.
		const officer = await signIn( browser, 'clerk' );
		await openEditor( officer, edit( pages.contact ) );
		const entry = await entryOf( officer );
		await leave( officer );
		await decides( browser, 'clerk', entry, 'discard' );
		await writePast( `นำเข้าพิจารณา ${ mark }` );
		await open( webmaster, '&view=governed' );
		await webmaster.getByRole( 'button', { name: 'ตรวจเดี๋ยวนี้' } ).tap();
		await found.getByRole( 'button', { name: 'รับไว้เป็นฉบับรออนุมัติ' } ).tap();
		await expect( found ).toHaveCount( 0 );
		expect( ( await visitorReads( browser, pages.contact.link ) ).text ).toBe( intact.text );
		await openEditor( officer, edit( pages.contact ) );
		await panel( officer ).getByRole( 'button', { name: 'ดูสิ่งที่ต่างกัน' } ).click();
		await expect( officer.getByRole( 'dialog' ).locator( 'ins' ).first() ).toContainText( `นำเข้าพิจารณา ${ mark }` );
	} );
}
