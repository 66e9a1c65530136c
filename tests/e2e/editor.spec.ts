/**
 * A page of the website under the approval: written in WordPress's own editors, seen by the public only when it is approved and
 * published (004 clause 6, R047, R053).
 */
import { expect, test, type Browser, type Page } from '@playwright/test';
import { writeZip } from '../../scripts/lib/archive.mjs';
import { faults, fits } from './admin/axe';
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
	release,
	paragraph,
	propose,
	saveBeside,
	saveButton,
	visitorReads,
	type Post,
} from './admin/block-editor';
import { act, actButton, open, ownMark, signIn } from './admin/desk';

/**
 * A plugin that opens posts in the classic editor for a browser with its cookie, by the same filter as the Classic Editor plugin, and
 * writes past the approval, as whoever has the database does.
 */
const HELPER = writeZip( [
	{
		name: 'editor-for-tests/editor-for-tests.php',
		bytes: Buffer.from( `<?php
/* Plugin Name: Editor for tests */
add_filter( 'use_block_editor_for_post', static fn ( $use ) => isset( $_COOKIE['classic-for-tests'] ) ? false : $use );
// An hour later nobody is warned any more that somebody else has the page open.
add_filter( 'wp_check_post_lock_window', static fn ( $seconds ) => isset( $_COOKIE['classic-for-tests'] ) ? 0 : $seconds );
add_action( 'admin_post_write_past', static function () {
	global $wpdb;
	$wpdb->query( $wpdb->prepare( "UPDATE $wpdb->posts SET post_content = CONCAT( post_content, %s ) WHERE ID = %d", '<p>' . $_GET['words'] . '</p>', $_GET['post'] ) );
	$wpdb->insert( $wpdb->postmeta, [ 'post_id' => $_GET['post'], 'meta_key' => 'builder_data', 'meta_value' => $_GET['words'] ] );
	clean_post_cache( (int) $_GET['post'] );
	echo 'written';
} );
` ),
	},
] );

const DOT = Buffer.from( 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64' );

/** The administrator of the site, whose password is that of every development site. */
async function administrator( browser: Browser ): Promise< Page > {
	const context = await browser.newContext( { locale: 'th-TH', viewport: { width: 1366, height: 900 }, reducedMotion: 'reduce' } );
	const page = await context.newPage();
	await page.goto( '/wp-login.php' );
	await page.locator( '#user_login' ).fill( 'admin' );
	await page.locator( '#user_pass' ).fill( 'password' );
	await page.locator( '#wp-submit' ).click();
	await page.waitForURL( /wp-admin/ );
	return page;
}

/** Leaves the editor: who has a page open there keeps everybody else out of it. */
async function leave( page: Page ): Promise< void > {
	await release( page );
	await page.goto( '/wp-admin/profile.php' );
}

/** The classic editor, without scripts. */
async function classicEditor( browser: Browser, login: string ): Promise< Page > {
	const signed = await signIn( browser, login );
	const context = await browser.newContext( {
		javaScriptEnabled: false,
		locale: 'th-TH',
		viewport: { width: 1366, height: 900 },
		storageState: await signed.context().storageState(),
	} );
	await context.addCookies( [ { name: 'classic-for-tests', value: '1', url: process.env[ 'PRAKAT_URL' ] ?? '' } ] );
	await signed.context().close();
	return context.newPage();
}

let manuals: Post;
let contact: Post;
let complaints: Post;

test.beforeAll( async ( { request } ) => {
	const pages = ( await ( await request.get( '/wp-json/wp/v2/pages?per_page=20' ) ).json() ) as Post[];
	const page = ( slug: string ): Post => pages.find( ( one ) => one.slug === slug ) ?? { id: 0, link: '', slug, status: '' };
	manuals = page( 'manuals' );
	contact = page( 'contact' );
	complaints = page( 'complaints' );
} );

const edit = ( post: Post ): string => `/wp-admin/post.php?post=${ post.id }&action=edit`;

// Six digits: thirteen of them may be the number of a citizen, which holds everything up.
const mark = ownMark();
const said = `สำนักงานเปิดทำการเวลา 08.30 น. ทดสอบ ${ mark }`;

test.describe.configure( { mode: 'serial' } );

test( 'the administrator puts pages under the approval, and what is public stays public (R047)', async ( { browser } ) => {
	const admin = await administrator( browser );
	await open( admin, '&view=governed' );
	const row = admin.locator( '.prakat-types > li' ).filter( { has: admin.locator( 'strong', { hasText: /^หน้า$/ } ) } );
	await admin
		.locator( 'select.prakat-input' )
		.selectOption( { label: await admin.locator( 'select.prakat-input option', { hasText: 'สำนักปลัดเทศบาล' } ).innerText() } );
	if ( ( await row.locator( '.is-published' ).count() ) === 0 ) {
		await row.getByRole( 'button' ).click();
		await expect( admin.getByRole( 'dialog' ) ).toContainText( /\d/ );
		await admin.getByRole( 'dialog' ).locator( '.is-primary' ).click();
	}
	await expect( row.locator( '.is-published' ) ).toBeVisible();
	await expect( admin.locator( '.prakat-accepting' ) ).toHaveCount( 0 );
	expect( await faults( admin, '#prakat-admin' ) ).toEqual( [] );

	expect( ( await visitorReads( browser, manuals.link ) ).status ).toBe( 200 );
} );

test.describe( 'written by many', () => {
	test.skip(
		! process.env[ 'PRAKAT_NATIVE' ],
		'many people one after the other take WordPress in WebAssembly half an hour; on MariaDB: npm run native -- browser'
	);

	test( 'an officer edits a public page, the public goes on seeing the approved one, an approver reads what differs on a telephone, and it changes when it is published (R053)', async ( {
		browser,
	} ) => {
		const officer = await signIn( browser, 'clerk' );
		await openEditor( officer, edit( manuals ) );
		await expect( saveButton( officer ) ).toHaveText( 'บันทึกเป็นฉบับรออนุมัติ' );
		await insert( officer, paragraph( said ) );
		await saveBeside( officer );
		expect( ( await visitorReads( browser, manuals.link ) ).text ).not.toContain( said );

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
		expect( ( await visitorReads( browser, manuals.link ) ).text ).not.toContain( said );

		const webmaster = await signIn( browser, 'webmaster' );
		await openEditor( webmaster, edit( manuals ) );
		await panel( webmaster ).getByRole( 'button', { name: 'เผยแพร่', exact: true } ).click();
		await webmaster.getByRole( 'dialog' ).getByRole( 'button', { name: 'เผยแพร่', exact: true } ).click();
		await expect( panel( webmaster ).locator( '.prakat-state' ) ).toHaveCount( 1 );
		await expect( panel( webmaster ) ).toContainText( 'ปลัดเทศบาล' );
		await expect( panel( webmaster ).locator( '.prakat-state' ) ).toHaveText( 'เผยแพร่แล้ว' );
		await leave( webmaster );
		expect( ( await visitorReads( browser, manuals.link ) ).text ).toContain( said );
	} );

	test( 'words within a paragraph, title, featured image and template are each shown as they were and as they would be, and applied together (R053)', async ( {
		browser,
	} ) => {
		const officer = await signIn( browser, 'clerk' );
		await openEditor( officer, edit( manuals ) );
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
			`/pages/${ manuals.id }?context=edit`
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

		const shown = await visitorReads( browser, manuals.link );
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
		} >( officer, 'GET', `/pages/${ manuals.id }` );
		expect( [ after.title.rendered, after.featured_media, after.template ] ).toEqual( [ `คู่มือประชาชน ${ mark }`, media.id, wanted ] );
		expect( ( await visitorReads( browser, manuals.link ) ).text ).toContain( '09.00' );
	} );

	test( 'a version that came back says why, in the panel, and is mended from there (R058)', async ( { browser } ) => {
		const officer = await signIn( browser, 'clerk' );
		await openEditor( officer, edit( contact ) );
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

		await openEditor( officer, edit( contact ) );
		await expect( panel( officer ) ).toContainText( 'โปรดระบุวันที่เริ่มใช้' );
		await expect( panel( officer ).locator( '.prakat-state' ).last() ).toHaveText( 'ส่งคืนแก้ไข' );
		expect( await faults( officer, '.prakat.is-panel' ) ).toEqual( [] );
		await insert( officer, paragraph( `เริ่มใช้วันที่ 1 ${ mark }` ) );
		await saveBeside( officer );
		await propose( officer );
		await decides( browser, 'head', entry, 'check' );
		await decides( browser, 'approver', entry, 'approve' );
		await decides( browser, 'webmaster', entry, 'publish' );
		expect( ( await visitorReads( browser, contact.link ) ).text ).toContain( `เริ่มใช้วันที่ 1 ${ mark }` );
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
		await openEditor( officer, edit( manuals ) );
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
		await openEditor( officer, edit( manuals ) );
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
		await page.goto( edit( contact ) );
		await expect( page.locator( '[name="publish"], #post-status-select' ) ).toHaveCount( 0 );
		const content = page.locator( '#content' );
		await content.fill( `${ await content.inputValue() }\n\n<p>${ said }</p>` );
		await page.locator( '#save-post' ).click();
		// Once, not twice.
		await expect( page.locator( '.notice, #message' ).filter( { hasText: 'ฉบับรออนุมัติ' } ) ).toHaveCount( 1 );
		await expect( page.locator( '#message' ) ).toContainText( 'หน้าที่เผยแพร่อยู่ไม่เปลี่ยนแปลง' );
		expect( ( await visitorReads( browser, contact.link ) ).text ).not.toContain( said );

		await page.goto( edit( contact ) );
		await expect( page.locator( '.notice:visible', { hasText: 'ฉบับรออนุมัติ' } ) ).toHaveCount( 0 );
		await expect( page.locator( '.prakat-box ins' ) ).toContainText( said );
		await page.locator( '#prakat-propose' ).click();
		await expect( page.locator( '.notice-success' ).first() ).toContainText( 'เสนอขอเผยแพร่' );

		await page.goto( edit( contact ) );
		await expect( page.locator( '.prakat-box' ) ).toContainText( 'รอตรวจสอบ' );
		await expect( page.locator( '#save-post, #prakat-propose' ) ).toHaveCount( 0 );
		await page.locator( '.prakat-box' ).getByRole( 'button', { name: 'ดึงคำขอกลับ' } ).click();
		await expect( page.locator( '.notice-success' ).first() ).toContainText( 'ดึงคำขอกลับ' );
	} );

	test( 'of two people in the classic editor the second writes over nothing, is told, and has their words still', async ( {
		browser,
	} ) => {
		// Nobody has a version in hand when both open the page, and then both have the same one.
		for ( const post of [ complaints, contact ] ) {
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

	test( 'what was written past the approval is not shown, is listed with what differs, put back, and taken up, from the screen', async ( {
		browser,
	} ) => {
		const admin = await administrator( browser );
		const writePast = async ( words: string ): Promise< void > => {
			await admin.goto( `/wp-admin/admin-post.php?action=write_past&post=${ contact.id }&words=${ encodeURIComponent( words ) }` );
			await expect( admin.locator( 'body' ) ).toContainText( 'written' );
		};
		const intact = await visitorReads( browser, contact.link );
		await writePast( `แอบเขียน ${ mark }` );
		const past = await visitorReads( browser, contact.link );
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
		expect( ( await visitorReads( browser, contact.link ) ).text ).toBe( intact.text );

		// Somebody's version in hand would be written over: it is given up first.
		const officer = await signIn( browser, 'clerk' );
		await openEditor( officer, edit( contact ) );
		const entry = await entryOf( officer );
		await leave( officer );
		await decides( browser, 'clerk', entry, 'discard' );
		await writePast( `นำเข้าพิจารณา ${ mark }` );
		await open( webmaster, '&view=governed' );
		await webmaster.getByRole( 'button', { name: 'ตรวจเดี๋ยวนี้' } ).tap();
		await found.getByRole( 'button', { name: 'รับไว้เป็นฉบับรออนุมัติ' } ).tap();
		await expect( found ).toHaveCount( 0 );
		expect( ( await visitorReads( browser, contact.link ) ).text ).toBe( intact.text );
		await openEditor( officer, edit( contact ) );
		await panel( officer ).getByRole( 'button', { name: 'ดูสิ่งที่ต่างกัน' } ).click();
		await expect( officer.getByRole( 'dialog' ).locator( 'ins' ).first() ).toContainText( `นำเข้าพิจารณา ${ mark }` );
	} );

	test( 'the list of pages names the version that waits, and offers no quick edit', async ( { browser } ) => {
		const officer = await signIn( browser, 'clerk' );
		await openEditor( officer, edit( contact ) );
		await insert( officer, paragraph( `อีกฉบับ ${ said }` ) );
		await saveBeside( officer );
		await officer.goto( '/wp-admin/edit.php?post_type=page' );
		await expect( officer.locator( `#post-${ contact.id } .post-state`, { hasText: 'ฉบับรออนุมัติ' } ) ).toHaveCount( 1 );
		await expect( officer.locator( '.row-actions .inline' ) ).toHaveCount( 0 );
	} );

	test( 'posts that are not under the approval have WordPress’s own editor, without the panels', async ( { browser } ) => {
		const webmaster = await signIn( browser, 'webmaster' );
		await webmaster.goto( '/wp-admin/post-new.php' );
		await expect( saveButton( webmaster ).first() ).toBeVisible();
		expect( await webmaster.locator( 'script[src*="build/editor/"]' ).count() ).toBe( 0 );
	} );

	test( 'the categories of a post are approved with it (R053)', async ( { browser } ) => {
		const admin = await administrator( browser );
		const category = await core< { id: number } >( admin, 'POST', '/categories', { name: `ข่าวประชาสัมพันธ์ ${ mark }` } );
		const post = await core( admin, 'POST', '/posts', { title: `ข่าว ${ mark }`, content: paragraph( 'ข่าว' ), status: 'publish' } );
		const { types } = await ask< { types: { name: string; governed: boolean }[] } >( admin, 'GET', '/prakat/v1/settings/governed' );
		const names = types.filter( ( { governed } ) => governed ).map( ( { name } ) => name );
		await ask( admin, 'PUT', '/prakat/v1/settings/governed', { types: [ ...names, 'post' ] } );
		await ask( admin, 'POST', '/prakat/v1/settings/governed/accept' );

		const officer = await signIn( browser, 'clerk' );
		await openEditor( officer, edit( post ) );
		await editPost( officer, { categories: [ category.id ] } );
		await saveBeside( officer );
		await propose( officer );
		const entry = await entryOf( officer );
		const approver = await signIn( browser, 'approver' );
		await decides( browser, 'head', entry, 'check' );
		await open( approver, `&view=entry&id=${ entry }` );
		await expect( approver.locator( '.prakat-pagediff ins' ) ).toContainText( `ข่าวประชาสัมพันธ์ ${ mark }` );
		await act( approver, 'อนุมัติ' );
		expect( ( await visitorReads( browser, post.link ) ).text ).not.toContain( `ข่าวประชาสัมพันธ์ ${ mark }` );
		await decides( browser, 'webmaster', entry, 'publish' );
		expect( ( await visitorReads( browser, post.link ) ).text ).toContain( `ข่าวประชาสัมพันธ์ ${ mark }` );
		await ask( admin, 'PUT', '/prakat/v1/settings/governed', { types: names } );
	} );

	test( 'pages are taken out of the approval again by who put them under it', async ( { browser } ) => {
		const admin = await administrator( browser );
		await open( admin, '&view=governed' );
		const row = admin.locator( '.prakat-types > li' ).filter( { has: admin.locator( 'strong', { hasText: /^หน้า$/ } ) } );
		await row.getByRole( 'button' ).click();
		await admin.getByRole( 'dialog' ).locator( '.is-primary' ).click();
		await expect( row.locator( '.is-published' ) ).toHaveCount( 0 );
		expect( ( await visitorReads( browser, manuals.link ) ).text ).toContain( '09.00' );
	} );
} );
