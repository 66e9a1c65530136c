/**
 * WordPress's block editor, and what the public reads, as the tests of governed pages use them.
 */
import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import { signIn } from './desk';

interface Store {
	[ name: string ]: ( ...given: unknown[] ) => unknown;
}

interface Editor {
	blocks: { parse: ( markup: string ) => unknown[] };
	data: { dispatch: ( store: string ) => Store; select: ( store: string ) => Store };
}

export interface Post {
	id: number;
	link: string;
	slug: string;
	status: string;
}

/** Calls REST as the person of the page, without drawing a screen. */
export async function ask< T >(
	page: Page,
	method: string,
	path: string,
	data?: object,
	headers: Record< string, string > = {}
): Promise< T > {
	const nonce = await ( await page.request.get( '/wp-admin/admin-ajax.php?action=rest-nonce' ) ).text();
	const answer = await page.request.fetch( `/wp-json${ path }`, {
		method,
		headers: { 'X-WP-Nonce': nonce, ...headers },
		...( data ? { data } : {} ),
	} );
	expect( answer.ok(), `${ method } ${ path }: ${ answer.ok() ? '' : await answer.text() }` ).toBe( true );
	return ( await answer.json() ) as T;
}

/** The same of WordPress's own. */
export function core< T = Post >( page: Page, method: string, path: string, data?: object ): Promise< T > {
	return ask( page, method, `/wp/v2${ path }`, data );
}

interface Detail {
	open: { id: number; rev: number; hash: string };
	acts: Record< string, { declarations?: string[] } >;
}

/** Somebody does an act, with every declaration that it asks for. */
export async function decides( browser: Browser, login: string, entry: string, act: string ): Promise< void > {
	const page = await signIn( browser, login );
	const { open, acts } = await ask< Detail >( page, 'GET', `/prakat/v1/entries/${ entry }` );
	await ask( page, 'POST', `/prakat/v1/entries/${ entry }/acts/${ act }`, {
		seen: { version: open.id, rev: open.rev, hash: open.hash },
		...( acts[ act ]?.declarations ? { declarations: acts[ act ].declarations } : {} ),
	} );
	await page.context().close();
}

/**
 * Opens a page in the block editor, without WordPress's tour: it covers the screen, and hides the panel from who reads by roles. The
 * person has turned it off before: an editor that finds no preferences asks the server for them, and forgets, when the answer comes,
 * what was set until then.
 */
export async function openEditor( page: Page, address: string ): Promise< void > {
	await core( page, 'POST', '/users/me', {
		meta: {
			persisted_preferences: {
				'core/edit-post': { welcomeGuide: false },
				core: { enableChoosePatternModal: false },
				_modified: new Date().toISOString(),
			},
		},
	} );
	// Who has just left a page holds it for five seconds more, by WordPress's own rule.
	await expect( async () => {
		await page.goto( address );
		await expect( panel( page ) ).toBeVisible();
		expect(
			await page.evaluate( () => {
				const { data } = ( window as unknown as { wp: Editor } ).wp;
				return data.select( 'core/editor' )[ 'isPostLocked' ]?.();
			} )
		).toBe( false );
	} ).toPass();
}

/**
 * Gives the page free for others, as WordPress's editor does of itself when it is left: what it sends then is lost where a browser
 * is driven, and the page would be held for two and a half minutes.
 */
export async function release( page: Page ): Promise< void > {
	await page.evaluate( async () => {
		const { wp, ajaxurl } = window as unknown as { wp: Editor; ajaxurl: string };
		const editor = wp.data.select( 'core/editor' );
		const { unlockNonce } = ( editor[ 'getEditorSettings' ]?.() as { postLockUtils: { unlockNonce: string } } ).postLockUtils;
		const asked = new FormData();
		asked.append( 'action', 'wp-remove-post-lock' );
		asked.append( '_wpnonce', unlockNonce );
		asked.append( 'post_ID', String( editor[ 'getCurrentPostId' ]?.() ) );
		asked.append( 'active_post_lock', String( editor[ 'getActivePostLock' ]?.() ) );
		await fetch( ajaxurl, { method: 'POST', body: asked } );
	} );
}

/** The panel of the approval, beside the page. */
export const panel = ( page: Page ): Locator => page.locator( '.prakat.is-panel' ).first();

/** The button of WordPress's own that saves. */
export const saveButton = ( page: Page ): Locator => page.locator( '.editor-post-publish-button__button' );

/** Puts blocks before everything else, as the editor's own insert does. */
export async function insert( page: Page, markup: string ): Promise< void > {
	await page.evaluate( ( text ) => {
		const { wp } = window as unknown as { wp: Editor };
		wp.data.dispatch( 'core/block-editor' )[ 'insertBlocks' ]?.( wp.blocks.parse( text ), 0, undefined, false );
	}, markup );
}

export function paragraph( text: string ): string {
	return `<!-- wp:paragraph --><p>${ text }</p><!-- /wp:paragraph -->`;
}

/** Changes fields of the open post, as its panels do. */
export async function editPost( page: Page, edits: object ): Promise< void > {
	await page.evaluate( ( change ) => {
		const { wp } = window as unknown as { wp: Editor };
		wp.data.dispatch( 'core/editor' )[ 'editPost' ]?.( change );
	}, edits );
}

/** The post as the editor has it from the server. */
export async function currentPost( page: Page ): Promise< Post > {
	return page.evaluate( () => {
		const { wp } = window as unknown as { wp: Editor };
		const { id, link, slug, status } = wp.data.select( 'core/editor' )[ 'getCurrentPost' ]?.() as Post;
		return { id, link, slug, status };
	} );
}

/** Saves a public page, and waits until it is said that only a version beside it was. */
export async function saveBeside( page: Page ): Promise< void > {
	await saveButton( page ).click();
	await expect( page.locator( '.components-snackbar' ).last() ).toContainText( 'หน้าที่เผยแพร่อยู่ไม่เปลี่ยนแปลง' );
}

/** The entry behind the open post. */
export async function entryOf( page: Page ): Promise< string > {
	const link = await panel( page ).locator( 'a[href*="view=entry"]' ).getAttribute( 'href' );
	return new URL( link ?? '' ).searchParams.get( 'id' ) ?? '';
}

/** Proposes the open version, from the panel. */
export async function propose( page: Page ): Promise< void > {
	await panel( page ).getByRole( 'button', { name: 'เสนอขอเผยแพร่', exact: true } ).click();
	const dialog = page.getByRole( 'dialog' );
	await dialog.getByRole( 'button', { name: 'เสนอขอเผยแพร่', exact: true } ).click();
	await expect( dialog ).toBeHidden();
	await expect( panel( page ).locator( '.prakat-state' ).last() ).toHaveText( 'รอตรวจสอบ' );
}

export interface Read {
	status: number;
	text: string;
	html: string;
}

/** Who opens the address without an account, with nothing kept from before. */
export async function visitorReads( browser: Browser, address: string ): Promise< Read > {
	const context = await browser.newContext();
	const page = await context.newPage();
	const answer = await page.goto( address );
	const read = { status: answer?.status() ?? 0, text: await page.locator( 'body' ).innerText(), html: await page.content() };
	await context.close();
	return read;
}
