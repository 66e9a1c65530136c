/**
 * The classic editor, without scripts.
 */
import { expect, test } from '@playwright/test';
import { visitorReads } from '../admin/block-editor';
import { HELPER, administrator, classicEditor, edit, mark, pages, said } from './site';

/** Declares them; they build on what the spec did before. */
export function walksOfTheClassicEditor(): void {
	test( 'the classic editor keeps the change beside the public page, says what differs and proposes it, without scripts', async ( {
		browser,
	} ) => {
		const admin = await administrator( browser );
		await admin.goto( '/wp-admin/plugin-install.php?tab=upload' );
		await admin.locator( '#pluginzip' ).setInputFiles( { name: 'editor-for-tests.zip', mimeType: 'application/zip', buffer: HELPER } );
		await admin.locator( '#install-plugin-submit' ).click();
		await admin.locator( 'a[href*="action=activate"]' ).click();
		await admin.waitForURL( /plugins\.php/ );

		const page = await classicEditor( browser, 'clerk' );
		await page.goto( edit( pages.contact ) );
		await expect( page.locator( '[name="publish"], #post-status-select' ) ).toHaveCount( 0 );
		const content = page.locator( '#content' );
		await content.fill( `${ await content.inputValue() }\n\n<p>${ said }</p>` );
		await page.locator( '#save-post' ).click();
		// Once, not twice.
		await expect( page.locator( '.notice, #message' ).filter( { hasText: 'ฉบับรออนุมัติ' } ) ).toHaveCount( 1 );
		await expect( page.locator( '#message' ) ).toContainText( 'หน้าที่เผยแพร่อยู่ไม่เปลี่ยนแปลง' );
		expect( ( await visitorReads( browser, pages.contact.link ) ).text ).not.toContain( said );

		await page.goto( edit( pages.contact ) );
		await expect( page.locator( '.notice:visible', { hasText: 'ฉบับรออนุมัติ' } ) ).toHaveCount( 0 );
		await expect( page.locator( '.prakat-box ins' ) ).toContainText( said );
		await page.locator( '#prakat-propose' ).click();
		await expect( page.locator( '.notice-success' ).first() ).toContainText( 'เสนอขอเผยแพร่' );

		await page.goto( edit( pages.contact ) );
		await expect( page.locator( '.prakat-box' ) ).toContainText( 'รอตรวจสอบ' );
		await expect( page.locator( '#save-post, #prakat-propose' ) ).toHaveCount( 0 );
		await page.locator( '.prakat-box' ).getByRole( 'button', { name: 'ดึงคำขอกลับ' } ).click();
		await expect( page.locator( '.notice-success' ).first() ).toContainText( 'ดึงคำขอกลับ' );
	} );

	test( 'of two people in the classic editor the second writes over nothing, is told, and has their words still', async ( {
		browser,
	} ) => {
		// Nobody has a version in hand when both open the page, and then both have the same one.
		for ( const post of [ pages.complaints, pages.contact ] ) {
			const first = await classicEditor( browser, 'clerk' );
			const second = await classicEditor( browser, 'webmaster' );
			await first.goto( edit( post ) );
			await second.goto( edit( post ) );
			await first.locator( '#content' ).fill( `${ await first.locator( '#content' ).inputValue() }\n\n<p>ของคนแรก ${ mark }</p>` );
			await second
				.locator( '#content' )
				.fill( `${ await second.locator( '#content' ).inputValue() }\n\n<p>ของคนที่สอง ${ mark }</p>` );
			await first.locator( '#save-post' ).click();
			await expect( first.locator( '#message' ) ).toContainText( 'หน้าที่เผยแพร่อยู่ไม่เปลี่ยนแปลง' );
			await second.locator( '#save-post' ).click();
			await expect( second.locator( '.wp-die-message' ) ).toContainText( 'แก้ไข' );
			await first.goto( edit( post ) );
			await expect( first.locator( '#content' ) ).toHaveValue( new RegExp( `ของคนแรก ${ mark }` ) );
			await expect( first.locator( '#content' ) ).not.toHaveValue( new RegExp( `ของคนที่สอง ${ mark }` ) );
			await expect( second.locator( 'textarea' ).nth( 1 ) ).toHaveValue( new RegExp( `ของคนที่สอง ${ mark }` ) );
			// Their own saves stop nobody: one after the other, from the same screen.
			await first.locator( '#save-post' ).click();
			await expect( first.locator( '#message' ) ).toBeVisible();
			await first.goBack();
			await first.locator( '#save-post' ).click();
			await expect( first.locator( '#message' ) ).toBeVisible();
		}
	} );
}
