/**
 * How much a screen asks of the host before it stands there: each request is the whole of WordPress once more.
 */
import { expect, test, type Page } from '@playwright/test';
import { open, ownMark, proposed, signIn } from './admin/desk';

/** What the page asks of the plugin from now on, and of WordPress beside it. */
function listen( page: Page ): string[] {
	const asked: string[] = [];
	page.on( 'request', ( request ) => {
		const { pathname, search } = new URL( request.url() );
		if ( pathname.includes( '/wp-json/' ) ) {
			asked.push( `${ request.method() } ${ pathname.replace( /^.*\/wp-json/, '' ) }${ decodeURIComponent( search ) }` );
		}
	} );
	return asked;
}

test( 'what waits stands there with its page, an entry after one more question, and the next one without a page', async ( { browser } ) => {
	const title = `เปิดหน้าจอ ${ ownMark() }`;
	const officer = await signIn( browser, 'officer' );
	await open( officer );
	await proposed( officer, title, [ 'ซื้อวัสดุสำนักงาน' ] );

	const checker = await signIn( browser, 'checker' );
	const asked = listen( checker );
	await open( checker );
	await expect( checker.locator( '.prakat-inbox__card', { hasText: title } ) ).toBeVisible();
	await checker.waitForLoadState( 'networkidle' );
	expect( asked ).toEqual( [] );

	await checker.locator( '.prakat-inbox__card', { hasText: title } ).click();
	await expect( checker.locator( '.prakat-entry__main' ) ).toContainText( 'ซื้อวัสดุสำนักงาน' );
	await checker.waitForLoadState( 'networkidle' );
	expect( asked.map( ( one ) => one.replace( /\d+\/opened.*|\?.*/, '' ) ).sort() ).toEqual( [
		'GET /prakat/v1/together',
		'GET /prakat/v1/together',
		'POST /prakat/v1/entries/',
	] );

	asked.length = 0;
	await checker.reload();
	await expect( checker.locator( '.prakat-entry__main' ) ).toContainText( 'ซื้อวัสดุสำนักงาน' );
	await checker.waitForLoadState( 'networkidle' );
	expect( asked.filter( ( one ) => one.startsWith( 'GET' ) ) ).toHaveLength( 1 );
} );
