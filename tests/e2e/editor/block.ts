/**
 * The block editor: a pending version beside the public page, and who sees which.
 */
import { expect, test } from '@playwright/test';
import { faults, fits } from '../admin/axe';
import {
	ask,
	core,
	currentPost,
	decides,
	editPost,
	entryOf,
	insert,
	openEditor,
	panel,
	paragraph,
	propose,
	saveBeside,
	saveButton,
	visitorReads,
} from '../admin/block-editor';
import { act, actButton, open, signIn } from '../admin/desk';
import { DOT, administrator, edit, leave, mark, pages, said } from './site';

/** Declares them; they build on what the spec did before. */
export function walksOfTheBlockEditor(): void {
	test( 'an officer edits a public page, the public goes on seeing the approved one, an approver reads what differs on a telephone, and it changes when it is published (R053)', async ( {
		browser,
	} ) => {
		const officer = await signIn( browser, 'clerk' );
		await openEditor( officer, edit( pages.manuals ) );
		await expect( saveButton( officer ) ).toHaveText( 'บันทึกเป็นฉบับรออนุมัติ' );
		await insert( officer, paragraph( said ) );
		await saveBeside( officer );
		expect( ( await visitorReads( browser, pages.manuals.link ) ).text ).not.toContain( said );

		await panel( officer ).getByRole( 'button', { name: 'ดูสิ่งที่ต่างกัน' } ).click();
		await expect( officer.getByRole( 'dialog' ).locator( 'ins' ) ).toContainText( said );
		expect( await faults( officer, '.prakat-dialog' ) ).toEqual( [] );
		await officer.keyboard.press( 'Escape' );
		expect( await faults( officer, '.prakat.is-panel' ) ).toEqual( [] );

		await propose( officer );
		// On its way nobody changes it.
		await expect( saveButton( officer ) ).toHaveAttribute( 'aria-disabled', 'true' );
		await expect( panel( officer ).getByRole( 'button', { name: 'ดึงคำขอกลับ' } ) ).toBeVisible();
		const entry = await entryOf( officer );
		await leave( officer );

		const head = await signIn( browser, 'head' );
		await open( head, `&view=entry&id=${ entry }` );
		await expect( head.locator( '.prakat-pagediff ins' ) ).toContainText( said );
		await act( head, 'รับรองผลการตรวจสอบ' );

		const approver = await signIn( browser, 'approver', true );
		await open( approver, `&view=entry&id=${ entry }` );
		await expect( approver.locator( '.prakat-pagediff ins' ) ).toContainText( said );
		await fits( approver );
		expect( await faults( approver, '#prakat-admin' ) ).toEqual( [] );
		await act( approver, 'อนุมัติ' );
		expect( ( await visitorReads( browser, pages.manuals.link ) ).text ).not.toContain( said );

		const webmaster = await signIn( browser, 'webmaster' );
		await openEditor( webmaster, edit( pages.manuals ) );
		await panel( webmaster ).getByRole( 'button', { name: 'เผยแพร่', exact: true } ).click();
		await webmaster.getByRole( 'dialog' ).getByRole( 'button', { name: 'เผยแพร่', exact: true } ).click();
		await expect( panel( webmaster ).locator( '.prakat-state' ) ).toHaveCount( 1 );
		await expect( panel( webmaster ) ).toContainText( 'ปลัดเทศบาล' );
		await expect( panel( webmaster ).locator( '.prakat-state' ) ).toHaveText( 'เผยแพร่แล้ว' );
		await leave( webmaster );
		expect( ( await visitorReads( browser, pages.manuals.link ) ).text ).toContain( said );
	} );

	test( 'words within a paragraph, title, featured image and template are each shown as they were and as they would be, and applied together (R053)', async ( {
		browser,
	} ) => {
		const officer = await signIn( browser, 'clerk' );
		await openEditor( officer, edit( pages.manuals ) );
		const media = await ask< { id: number } >( officer, 'POST', '/wp/v2/media', DOT, {
			'content-type': 'image/png',
			'content-disposition': 'attachment; filename="building.png"',
		} );
		const templates = await core< { slug: string; is_custom: boolean }[] >( officer, 'GET', '/templates?post_type=page' );
		const template = templates.find( ( one ) => one.is_custom )?.slug ?? '';
		expect( template ).not.toBe( '' );
		const before = await core< { content: { raw: string }; template: string } >(
			officer,
			'GET',
			`/pages/${ pages.manuals.id }?context=edit`
		);
		const wanted = before.template === '' ? template : '';
		await editPost( officer, {
			title: `คู่มือประชาชน ${ mark }`,
			featured_media: media.id,
			template: wanted,
			content: before.content.raw.replace( '08.30', '09.00' ),
		} );
		await saveBeside( officer );
		await propose( officer );
		const entry = await entryOf( officer );

		const head = await signIn( browser, 'head' );
		await open( head, `&view=entry&id=${ entry }` );
		const part = ( label: string ) =>
			head.locator( '.prakat-pagediff > section' ).filter( { has: head.locator( 'h3', { hasText: label } ) } );
		await expect( part( 'ชื่อเรื่อง' ).locator( 'del' ) ).toContainText( 'คู่มือ' );
		await expect( part( 'ชื่อเรื่อง' ).locator( 'ins' ) ).toContainText( `คู่มือประชาชน ${ mark }` );
		await expect( part( 'เนื้อหา' ).locator( 'del' ) ).toContainText( '08.30' );
		await expect( part( 'เนื้อหา' ).locator( 'ins' ) ).toContainText( '09.00' );
		// A word that changed does not mark the whole paragraph.
		await expect( part( 'เนื้อหา' ).locator( 'ins' ) ).not.toContainText( 'สำนักงาน' );
		await expect( part( 'ภาพเด่น' ).locator( 'ins' ) ).toContainText( 'building' );
		await expect( part( 'เทมเพลต' ).locator( wanted === '' ? 'del' : 'ins' ) ).toContainText( template );

		const shown = await visitorReads( browser, pages.manuals.link );
		expect( shown.text ).not.toContain( `คู่มือประชาชน ${ mark }` );
		expect( shown.text ).toContain( '08.30' );
		await act( head, 'รับรองผลการตรวจสอบ' );
		await decides( browser, 'approver', entry, 'approve' );
		await decides( browser, 'webmaster', entry, 'publish' );
		const after = await core< {
			title: { rendered: string };
			featured_media: number;
			template: string;
			content: { rendered: string };
		} >( officer, 'GET', `/pages/${ pages.manuals.id }` );
		expect( [ after.title.rendered, after.featured_media, after.template ] ).toEqual( [ `คู่มือประชาชน ${ mark }`, media.id, wanted ] );
		expect( ( await visitorReads( browser, pages.manuals.link ) ).text ).toContain( '09.00' );
	} );

	test( 'a version that came back says why, in the panel, and is mended from there (R058)', async ( { browser } ) => {
		const officer = await signIn( browser, 'clerk' );
		await openEditor( officer, edit( pages.contact ) );
		await insert( officer, paragraph( `ส่งคืน ${ mark }` ) );
		await saveBeside( officer );
		await propose( officer );
		const entry = await entryOf( officer );
		const head = await signIn( browser, 'head' );
		await open( head, `&view=entry&id=${ entry }` );
		await actButton( head, 'ส่งคืนแก้ไข' ).click();
		const dialog = head.getByRole( 'dialog' );
		await dialog.locator( 'select' ).selectOption( 'incorrect' );
		await dialog.locator( 'textarea' ).last().fill( 'โปรดระบุวันที่เริ่มใช้' );
		await dialog.getByRole( 'button', { name: 'ส่งคืนแก้ไข', exact: true } ).click();
		await expect( dialog ).toBeHidden();

		await openEditor( officer, edit( pages.contact ) );
		await expect( panel( officer ) ).toContainText( 'โปรดระบุวันที่เริ่มใช้' );
		await expect( panel( officer ).locator( '.prakat-state' ).last() ).toHaveText( 'ส่งคืนแก้ไข' );
		expect( await faults( officer, '.prakat.is-panel' ) ).toEqual( [] );
		await insert( officer, paragraph( `เริ่มใช้วันที่ 1 ${ mark }` ) );
		await saveBeside( officer );
		await propose( officer );
		await decides( browser, 'head', entry, 'check' );
		await decides( browser, 'approver', entry, 'approve' );
		await decides( browser, 'webmaster', entry, 'publish' );
		expect( ( await visitorReads( browser, pages.contact.link ) ).text ).toContain( `เริ่มใช้วันที่ 1 ${ mark }` );
	} );

	test( 'a new page is proposed and never published by its editor, by the keyboard too, and what the editor saves of itself gets in nobody’s way', async ( {
		browser,
	} ) => {
		const officer = await signIn( browser, 'clerk' );
		await openEditor( officer, '/wp-admin/post-new.php?post_type=page' );
		await expect( panel( officer ) ).toContainText( 'ยังไม่เผยแพร่' );
		await editPost( officer, { title: `หน้าใหม่ ${ said }` } );
		await insert( officer, paragraph( said ) );
		const keep = ( how: string ) =>
			officer.evaluate( ( name ) => {
				const { wp } = window as unknown as {
					wp: { data: { dispatch: ( store: string ) => Record< string, () => Promise< void > > } };
				};
				return wp.data.dispatch( 'core/editor' )[ name ]?.();
			}, how );
		await keep( 'savePost' );
		await insert( officer, paragraph( `บันทึกเอง ${ mark }` ) );
		await keep( 'autosave' );
		await insert( officer, paragraph( `บันทึกต่อ ${ mark }` ) );

		const toggle = officer.locator( '.editor-post-publish-panel__toggle' );
		await expect( toggle ).toHaveText( 'เสนอขอเผยแพร่' );
		await toggle.focus();
		await officer.keyboard.press( 'Enter' );
		const last = officer.locator( '.editor-post-publish-panel .editor-post-publish-button' );
		await expect( officer.locator( '.editor-post-publish-panel' ) ).toContainText( 'หน้านี้จะยังไม่เผยแพร่' );
		await last.focus();
		await officer.keyboard.press( 'Enter' );
		// Saved as a draft; then either the question whether to propose, or what is still missing.
		const dialog = officer.getByRole( 'dialog' ).filter( { has: officer.locator( '.prakat-dialog__buttons' ) } );
		await expect( dialog ).toBeVisible();
		expect( await faults( officer, '.prakat-dialog' ) ).toEqual( [] );
		await expect( officer.locator( '.components-notice.is-error' ) ).toHaveCount( 0 );
		await officer.keyboard.press( 'Escape' );
		const post = await currentPost( officer );
		expect( post.status ).toBe( 'draft' );
		const stored = await core< { content: { raw: string } } >( officer, 'GET', `/pages/${ post.id }?context=edit` );
		expect( stored.content.raw ).toContain( `บันทึกต่อ ${ mark }` );
		expect( ( await visitorReads( browser, post.link ) ).text ).not.toContain( said );
	} );

	test( 'what a page shows that is kept elsewhere is named: patterns and media that were approved with it, the template and comments that were not', async ( {
		browser,
	} ) => {
		const admin = await administrator( browser );
		const pattern = await core( admin, 'POST', '/blocks', {
			title: `ที่อยู่สำนักงาน ${ mark }`,
			content: paragraph( 'เลขที่ 99 หมู่ที่ 1' ),
			status: 'publish',
		} );
		const officer = await signIn( browser, 'clerk' );
		await openEditor( officer, edit( pages.manuals ) );
		await insert( officer, `<!-- wp:block {"ref":${ pattern.id }} /-->` );
		await saveBeside( officer );
		const beside = ( heading: string ) => panel( officer ).locator( '.prakat-beside' ).locator( `h3:has-text("${ heading }") + ul` );
		await expect( beside( 'อนุมัติพร้อมกับหน้านี้' ) ).toContainText( `ที่อยู่สำนักงาน ${ mark }` );
		await expect( beside( 'ไม่เป็นส่วนหนึ่งของสิ่งที่อนุมัติ' ) ).toContainText( 'เทมเพลต' );
		await expect( beside( 'ไม่เป็นส่วนหนึ่งของสิ่งที่อนุมัติ' ) ).toContainText( 'ความคิดเห็นของผู้อ่าน' );
		const entry = await entryOf( officer );
		const head = await signIn( browser, 'head' );
		await open( head, `&view=entry&id=${ entry }` );
		await expect( head.locator( '.prakat-beside' ) ).toContainText( `ที่อยู่สำนักงาน ${ mark }` );
		// Changed since, it is no longer what was looked at.
		await core( admin, 'POST', `/blocks/${ pattern.id }`, { content: paragraph( 'เลขที่ 100' ) } );
		await officer.reload();
		await expect( beside( 'ไม่เป็นส่วนหนึ่งของสิ่งที่อนุมัติ' ) ).toContainText( `ที่อยู่สำนักงาน ${ mark }` );
	} );

	test( 'the preview shows the version in hand, unsaved words too, to who edits it or decides on it, and to nobody else', async ( {
		browser,
	} ) => {
		const officer = await signIn( browser, 'clerk' );
		await openEditor( officer, edit( pages.manuals ) );
		await insert( officer, paragraph( `ดูตัวอย่าง ${ mark }` ) );
		await saveBeside( officer );
		await insert( officer, paragraph( `ยังไม่บันทึก ${ mark }` ) );
		await officer.locator( '.editor-preview-dropdown__toggle' ).click();
		const [ preview ] = await Promise.all( [
			officer.context().waitForEvent( 'page' ),
			officer.getByRole( 'menuitem', { name: /Preview in new tab|แท็บใหม่/ } ).click(),
		] );
		await expect( preview.locator( 'body' ) ).toContainText( `ดูตัวอย่าง ${ mark }` );
		await expect( preview.locator( 'body' ) ).toContainText( `ยังไม่บันทึก ${ mark }` );
		await expect( preview.locator( '.prakat-preview' ) ).toContainText( 'ผู้เยี่ยมชมยังเห็นหน้าที่อนุมัติแล้ว' );
		expect( await faults( preview, '.prakat-preview' ) ).toEqual( [] );
		const address = preview.url();
		const entry = await entryOf( officer );

		const approver = await signIn( browser, 'approver', true );
		await open( approver, `&view=entry&id=${ entry }` );
		const link = await approver.locator( '.prakat-links a[href*="preview=true"]' ).getAttribute( 'href' );
		const answer = await approver.goto( link ?? '' );
		expect( answer?.headers()[ 'cache-control' ] ).toContain( 'no-store' );
		await expect( approver.locator( 'body' ) ).toContainText( `ดูตัวอย่าง ${ mark }` );
		await expect( approver.locator( 'body' ) ).not.toContainText( `ยังไม่บันทึก ${ mark }` );
		await expect( approver.locator( 'meta[name="robots"]' ).first() ).toHaveAttribute( 'content', /noindex/ );
		await fits( approver );

		// The officer's own address carries a mark that WordPress takes from nobody else.
		for ( const [ at, status ] of [
			[ address, 403 ],
			[ link ?? '', 200 ],
		] as const ) {
			const visitor = await visitorReads( browser, at );
			expect( visitor.status ).toBe( status );
			expect( visitor.html ).not.toContain( `ดูตัวอย่าง ${ mark }` );
			expect( visitor.html ).not.toContain( 'prakat-preview' );
		}
		const stranger = await signIn( browser, 'health' );
		await stranger.goto( link ?? '' );
		await expect( stranger.locator( 'body' ) ).not.toContainText( `ดูตัวอย่าง ${ mark }` );

		// Saved, the words of the editor's own copy are older than the version, and not offered again.
		await saveBeside( officer );
		await officer.reload();
		await expect( panel( officer ) ).toBeVisible();
		await expect( officer.locator( '.components-notice', { hasText: /autosave|อัตโนมัติ/ } ) ).toHaveCount( 0 );
	} );

	test( 'a page that was never public is previewed by who decides on it, and its address tells nobody else that it is there', async ( {
		browser,
	} ) => {
		const officer = await signIn( browser, 'clerk' );
		const draft = await core( officer, 'POST', '/pages', {
			title: `ร่าง ${ mark }`,
			content: paragraph( `เนื้อหาร่าง ${ mark }` ),
			status: 'draft',
		} );
		const at = `/?page_id=${ draft.id }&preview=true`;
		const approver = await signIn( browser, 'approver' );
		expect( ( await approver.goto( at ) )?.status() ).toBe( 200 );
		await expect( approver.locator( 'body' ) ).toContainText( `เนื้อหาร่าง ${ mark }` );
		const visitor = await visitorReads( browser, at );
		expect( [ visitor.status, visitor.html.includes( mark ) ] ).toEqual( [ 404, false ] );
		const stranger = await signIn( browser, 'health' );
		expect( ( await stranger.goto( at ) )?.status() ).toBe( 404 );
	} );
}
