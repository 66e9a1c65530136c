/**
 * A page of the website under the approval: written in WordPress's own editors, seen by the public only when it is approved and
 * published (004 clause 6, R047, R053). The walks follow one another: each finds what the one before has left.
 */
import { expect, test } from '@playwright/test';
import { faults } from './admin/axe';
import {
	ask,
	core,
	decides,
	editPost,
	entryOf,
	insert,
	openEditor,
	paragraph,
	propose,
	saveBeside,
	saveButton,
	visitorReads,
} from './admin/block-editor';
import { act, open, signIn } from './admin/desk';
import { administrator, edit, findPages, mark, pages, said } from './editor/site';
import { walksOfTheBlockEditor } from './editor/block';
import { walksOfTheClassicEditor } from './editor/classic';
import { walksPastTheApproval } from './editor/past';

test.describe.configure( { mode: 'serial' } );

test.beforeAll( async ( { request } ) => findPages( request ) );

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

	expect( ( await visitorReads( browser, pages.manuals.link ) ).status ).toBe( 200 );
} );

test.describe( 'written by many', () => {
	test.skip(
		! process.env[ 'PRAKAT_NATIVE' ],
		'many people one after the other take WordPress in WebAssembly half an hour; on MariaDB: npm run native -- browser'
	);

	walksOfTheBlockEditor();
	walksOfTheClassicEditor();
	walksPastTheApproval();

	test( 'the list of pages names the version that waits, and offers no quick edit', async ( { browser } ) => {
		const officer = await signIn( browser, 'clerk' );
		await openEditor( officer, edit( pages.contact ) );
		await insert( officer, paragraph( `อีกฉบับ ${ said }` ) );
		await saveBeside( officer );
		await officer.goto( '/wp-admin/edit.php?post_type=page' );
		await expect( officer.locator( `#post-${ pages.contact.id } .post-state`, { hasText: 'ฉบับรออนุมัติ' } ) ).toHaveCount( 1 );
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
		expect( ( await visitorReads( browser, pages.manuals.link ) ).text ).toContain( '09.00' );
	} );
} );
