/**
 * A page of the website under the approval: written in WordPress's own editors, seen by the public only when it is approved and
 * published (004 clause 6, R047, R053).
 */
import { readFileSync } from 'node:fs';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { writeZip } from '../../scripts/lib/archive.mjs';
import { act, actButton, open, signIn } from './admin/desk';

const axeSource = readFileSync( require.resolve( 'axe-core/axe.min.js' ), 'utf8' );

/** A plugin that opens posts in the classic editor for a browser with its cookie, by the same filter as the Classic Editor plugin. */
const CLASSIC = writeZip( [
	{
		name: 'classic-for-tests/classic-for-tests.php',
		bytes: Buffer.from(
			"<?php\n/* Plugin Name: Classic for tests */\nadd_filter( 'use_block_editor_for_post', static fn ( $use ) => isset( $_COOKIE['classic-for-tests'] ) ? false : $use );\n"
		),
	},
] );

/** What axe finds wrong in our part of the page. */
async function faults( page: Page, within: string ): Promise< string[] > {
	await page.evaluate( axeSource );
	return page.evaluate( async ( at ) => {
		const { axe } = window as unknown as {
			axe: { run: ( at: string, options: object ) => Promise< { violations: { id: string; nodes: { html: string }[] }[] } > };
		};
		const found = await axe.run( at, { runOnly: [ 'wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa' ] } );
		return found.violations.map( ( one ) => `${ one.id }: ${ one.nodes[ 0 ]?.html ?? '' }` );
	}, within );
}

/** Calls REST as the person of the page, from a screen of wp-admin. */
async function rest( page: Page, method: string, path: string, data?: object ): Promise< Record< string, unknown > > {
	return page.evaluate(
		async ( asked ) => {
			const { wp } = window as unknown as { wp: { apiFetch: ( options: object ) => Promise< Record< string, unknown > > } };
			return wp.apiFetch( asked );
		},
		{ method, path, ...( data ? { data } : {} ) }
	);
}

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

/**
 * Opens a page in the block editor, without WordPress's tour: it covers the screen, and hides the panel from who reads by roles. The
 * person has turned it off before: an editor that finds no preferences asks the server for them, and forgets, when the answer comes,
 * what was set until then.
 */
async function openEditor( page: Page, address: string ): Promise< void > {
	await open( page );
	await rest( page, 'POST', '/wp/v2/users/me', {
		meta: {
			persisted_preferences: {
				'core/edit-post': { welcomeGuide: false },
				core: { enableChoosePatternModal: false },
				_modified: new Date().toISOString(),
			},
		},
	} );
	await page.goto( address );
	await expect( page.locator( '.prakat.is-panel' ) ).toBeVisible();
}

/** Puts a paragraph before everything else, as the editor's own insert does. */
async function write( page: Page, text: string ): Promise< void > {
	await page.evaluate( ( content ) => {
		const { wp } = window as unknown as {
			wp: {
				blocks: { createBlock: ( name: string, attributes: object ) => unknown };
				data: {
					dispatch: ( store: string ) => {
						insertBlocks: ( blocks: unknown, at: number, root: undefined, select: boolean ) => void;
					};
				};
			};
		};
		wp.data.dispatch( 'core/block-editor' ).insertBlocks( wp.blocks.createBlock( 'core/paragraph', { content } ), 0, undefined, false );
	}, text );
}

/** The panel of the approval, beside the page. */
const panel = ( page: Page ) => page.locator( '.prakat.is-panel' ).first();

/** Who opens the address without an account, with nothing kept from before. */
async function visitorReads( browser: Browser, address: string ): Promise< { status: number; text: string } > {
	const context = await browser.newContext();
	const page = await context.newPage();
	const answer = await page.goto( address );
	const read = { status: answer?.status() ?? 0, text: await page.locator( 'body' ).innerText() };
	await context.close();
	return read;
}

async function check( page: Page ): Promise< void > {
	await actButton( page, 'รับรองผลการตรวจสอบ' ).click();
	const dialog = page.getByRole( 'dialog' );
	for ( const box of await dialog.locator( 'input[type="checkbox"]' ).all() ) {
		await box.check();
	}
	await dialog.getByRole( 'button', { name: 'รับรองผลการตรวจสอบ', exact: true } ).click();
	await expect( dialog ).toBeHidden();
}

test.describe.configure( { mode: 'serial' } );

let address = '';
let edit = '';
let classic = '';
// Six digits: thirteen of them may be the number of a citizen, which holds everything up.
const said = `สำนักงานเปิดทำการเวลา 08.30 น. ทดสอบ ${ String( Date.now() ).slice( -6 ) }`;

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

	const pages = ( await rest( admin, 'GET', '/wp/v2/pages?per_page=20&status=publish' ) ) as unknown as {
		id: number;
		link: string;
		slug: string;
	}[];
	const manuals = pages.find( ( one ) => one.slug === 'manuals' );
	const contact = pages.find( ( one ) => one.slug === 'contact' ) ?? pages.find( ( one ) => one.id !== manuals?.id );
	address = manuals?.link ?? '';
	edit = `/wp-admin/post.php?post=${ manuals?.id }&action=edit`;
	classic = `/wp-admin/post.php?post=${ contact?.id }&action=edit`;
	expect( ( await visitorReads( browser, address ) ).status ).toBe( 200 );
} );

test( 'an officer edits a public page, the public goes on seeing the approved one, an approver reads what differs on a telephone, and it changes when it is published (R053)', async ( {
	browser,
} ) => {
	const officer = await signIn( browser, 'clerk' );
	await openEditor( officer, edit );
	const button = officer.locator( '.editor-post-publish-button__button' );
	await expect( button ).toHaveText( 'บันทึกเป็นฉบับรออนุมัติ' );
	await write( officer, said );
	await button.click();
	await expect( officer.locator( '.components-snackbar' ) ).toContainText( 'หน้าที่เผยแพร่อยู่ไม่เปลี่ยนแปลง' );
	expect( ( await visitorReads( browser, address ) ).text ).not.toContain( said );

	await panel( officer ).getByRole( 'button', { name: 'ดูสิ่งที่ต่างกัน' } ).click();
	await expect( officer.getByRole( 'dialog' ).locator( 'ins' ) ).toContainText( said );
	await officer.keyboard.press( 'Escape' );
	expect( await faults( officer, '.prakat.is-panel' ) ).toEqual( [] );

	await panel( officer ).getByRole( 'button', { name: 'เสนอขอเผยแพร่', exact: true } ).click();
	await officer.getByRole( 'dialog' ).getByRole( 'button', { name: 'เสนอขอเผยแพร่', exact: true } ).click();
	await expect( panel( officer ).locator( '.prakat-state' ).last() ).toHaveText( 'รอตรวจสอบ' );
	// On its way nobody changes it.
	await expect( button ).toHaveAttribute( 'aria-disabled', 'true' );
	await expect( panel( officer ).getByRole( 'button', { name: 'ดึงคำขอกลับ' } ) ).toBeVisible();
	const entry = new URL( ( await panel( officer ).locator( 'a[href*="view=entry"]' ).getAttribute( 'href' ) ) ?? '' ).searchParams.get(
		'id'
	);

	const head = await signIn( browser, 'head' );
	await open( head, `&view=entry&id=${ entry }` );
	await expect( head.locator( '.prakat-entry__main ins' ) ).toContainText( said );
	await check( head );

	const approver = await signIn( browser, 'approver', true );
	await open( approver, `&view=entry&id=${ entry }` );
	await expect( approver.locator( '.prakat-entry__main ins' ) ).toContainText( said );
	// A long text does not push the screen sideways.
	expect( await approver.evaluate( () => document.documentElement.scrollWidth <= window.innerWidth ) ).toBe( true );
	await act( approver, 'อนุมัติ' );
	expect( ( await visitorReads( browser, address ) ).text ).not.toContain( said );

	const webmaster = await signIn( browser, 'webmaster' );
	await openEditor( webmaster, edit );
	await panel( webmaster ).getByRole( 'button', { name: 'เผยแพร่', exact: true } ).click();
	await webmaster.getByRole( 'dialog' ).getByRole( 'button', { name: 'เผยแพร่', exact: true } ).click();
	await expect( panel( webmaster ) ).toContainText( 'ปลัดเทศบาล' );
	await expect( panel( webmaster ).locator( '.prakat-state' ) ).toHaveText( 'เผยแพร่แล้ว' );
	expect( ( await visitorReads( browser, address ) ).text ).toContain( said );
} );

test( 'a new page is proposed and never published by its editor, by the keyboard too', async ( { browser } ) => {
	const officer = await signIn( browser, 'clerk' );
	await openEditor( officer, '/wp-admin/post-new.php?post_type=page' );
	await expect( panel( officer ) ).toContainText( 'ยังไม่เผยแพร่' );
	await officer.evaluate( ( title ) => {
		const { wp } = window as unknown as { wp: { data: { dispatch: ( store: string ) => { editPost: ( edits: object ) => void } } } };
		wp.data.dispatch( 'core/editor' ).editPost( { title } );
	}, `หน้าใหม่ ${ said }` );
	await write( officer, said );
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
	await officer.keyboard.press( 'Escape' );
	const post = await officer.evaluate( () => {
		const { wp } = window as unknown as {
			wp: { data: { select: ( store: string ) => { getCurrentPost: () => { status: string; link: string } } } };
		};
		const { status, link } = wp.data.select( 'core/editor' ).getCurrentPost();
		return { status, link };
	} );
	expect( post.status ).toBe( 'draft' );
	expect( ( await visitorReads( browser, post.link ) ).text ).not.toContain( said );
} );

test( 'the classic editor keeps the change beside the public page, says what differs and proposes it, without scripts', async ( {
	browser,
} ) => {
	const admin = await administrator( browser );
	await admin.goto( '/wp-admin/plugin-install.php?tab=upload' );
	await admin.locator( '#pluginzip' ).setInputFiles( { name: 'classic-for-tests.zip', mimeType: 'application/zip', buffer: CLASSIC } );
	await admin.locator( '#install-plugin-submit' ).click();
	await admin.locator( 'a[href*="action=activate"]' ).click();
	await admin.waitForURL( /plugins\.php/ );

	const officer = await signIn( browser, 'clerk' );
	const context = await browser.newContext( { javaScriptEnabled: false, storageState: await officer.context().storageState() } );
	await context.addCookies( [ { name: 'classic-for-tests', value: '1', url: officer.url() } ] );
	const page = await context.newPage();
	await page.goto( classic );
	await expect( page.locator( '[name="publish"], #post-status-select' ) ).toHaveCount( 0 );
	const content = page.locator( '#content' );
	await content.fill( `${ await content.inputValue() }\n\n<p>${ said }</p>` );
	await page.locator( '#save-post' ).click();
	await expect( page.locator( '#message' ) ).toContainText( 'หน้าที่เผยแพร่อยู่ไม่เปลี่ยนแปลง' );

	await page.goto( classic );
	await expect( page.locator( '.prakat-box ins' ) ).toContainText( said );
	await page.locator( '#prakat-propose' ).click();
	await expect( page.locator( '.notice-success' ).first() ).toContainText( 'เสนอขอเผยแพร่' );

	await page.goto( classic );
	await expect( page.locator( '.prakat-box' ) ).toContainText( 'รอตรวจสอบ' );
	await expect( page.locator( '#save-post, #prakat-propose' ) ).toHaveCount( 0 );
	await page.locator( '.prakat-box' ).getByRole( 'button', { name: 'ดึงคำขอกลับ' } ).click();
	await expect( page.locator( '.notice-success' ).first() ).toContainText( 'ดึงคำขอกลับ' );
} );

test( 'the list of pages names the version that waits, and offers no quick edit', async ( { browser } ) => {
	const officer = await signIn( browser, 'clerk' );
	await openEditor( officer, classic );
	await write( officer, `อีกฉบับ ${ said }` );
	await officer.locator( '.editor-post-publish-button__button' ).click();
	await expect( officer.locator( '.components-snackbar' ) ).toContainText( 'หน้าที่เผยแพร่อยู่ไม่เปลี่ยนแปลง' );
	await officer.goto( '/wp-admin/edit.php?post_type=page' );
	await expect( officer.locator( '.post-state' ).filter( { hasText: 'ฉบับรออนุมัติ' } ) ).toHaveCount( 1 );
	await expect( officer.locator( '.row-actions .inline' ) ).toHaveCount( 0 );
} );

test( 'posts that are not under the approval have WordPress’s own editor, without the panels', async ( { browser } ) => {
	const webmaster = await signIn( browser, 'webmaster' );
	await webmaster.goto( '/wp-admin/post-new.php' );
	await expect( webmaster.locator( '.editor-post-publish-button__button' ).first() ).toBeVisible();
	expect( await webmaster.locator( 'script[src*="build/editor/"]' ).count() ).toBe( 0 );
} );

test( 'pages are taken out of the approval again by who put them under it', async ( { browser } ) => {
	const admin = await administrator( browser );
	await open( admin, '&view=governed' );
	const row = admin.locator( '.prakat-types > li' ).filter( { has: admin.locator( 'strong', { hasText: /^หน้า$/ } ) } );
	await row.getByRole( 'button' ).click();
	await admin.getByRole( 'dialog' ).locator( '.is-primary' ).click();
	await expect( row.locator( '.is-published' ) ).toHaveCount( 0 );
	expect( ( await visitorReads( browser, address ) ).text ).toContain( said );
} );
