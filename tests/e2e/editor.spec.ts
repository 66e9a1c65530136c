/**
 * Pages of the website put under the approval (004 clause 6, R047).
 */
import { readFileSync } from 'node:fs';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { open } from './admin/desk';

const axeSource = readFileSync( require.resolve( 'axe-core/axe.min.js' ), 'utf8' );

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

/** Who opens the address without an account, with nothing kept from before. */
async function visitorReads( browser: Browser, address: string ): Promise< { status: number; text: string } > {
	const context = await browser.newContext();
	const page = await context.newPage();
	const answer = await page.goto( address );
	const read = { status: answer?.status() ?? 0, text: await page.locator( 'body' ).innerText() };
	await context.close();
	return read;
}

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
	const address = manuals?.link ?? '';
	expect( ( await visitorReads( browser, address ) ).status ).toBe( 200 );
} );
