/**
 * Taking down: one dialog with its ways on a telephone, the notice that citizens then read, and the proof that it is gone.
 */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { actButton, open, ownMark, proposed, rest, signIn } from './admin/desk';

const axeSource = readFileSync( require.resolve( 'axe-core/axe.min.js' ), 'utf8' );

test.skip(
	! process.env[ 'PRAKAT_NATIVE' ],
	'a site that asks itself needs a server with more than one process; on MariaDB: npm run native -- browser'
);

const DOWN = 'นำลงจากเว็บไซต์';

interface Detail {
	uuid: string;
	url: string | null;
	open: { id: number; rev: number; hash: string } | null;
	live: { id: number; rev: number; hash: string } | null;
}

/** What axe finds wrong. */
async function faults( page: Page, at: string ): Promise< string[] > {
	await page.evaluate( axeSource );
	return page.evaluate( async ( place ) => {
		const { axe } = window as unknown as {
			axe: { run: ( at: string, options: object ) => Promise< { violations: { id: string; nodes: { html: string }[] }[] } > };
		};
		const found = await axe.run( place, { runOnly: [ 'wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa' ] } );
		return found.violations.map( ( one ) => `${ one.id }: ${ one.nodes[ 0 ]?.html ?? '' }` );
	}, at );
}

/** Nothing may stand beyond the edge of the screen. */
async function fits( page: Page ): Promise< void > {
	const { wide, screen } = await page.evaluate( () => ( { wide: document.documentElement.scrollWidth, screen: window.innerWidth } ) );
	expect( wide ).toBeLessThanOrEqual( screen );
}

type People = Record< 'officer' | 'checker' | 'approver' | 'webmaster', Page >;

/** One after the other do what is theirs with the version in hand. */
async function walk( people: People, id: number, ...acts: ( readonly [ keyof People, string ] )[] ): Promise< void > {
	const declarations = [ 'not-14', 'not-15', 'not-classified', 'personal-minimum', 'correct', 'clear', 'complete', 'current' ];
	for ( const [ who, what ] of acts ) {
		const { open: hand, live } = await rest< Detail >( people[ who ], `/entries/${ id }` );
		const version = hand ?? live;
		await rest( people[ who ], `/entries/${ id }/acts/${ what }`, 'POST', {
			seen: version && { version: version.id, rev: version.rev, hash: version.hash },
			...( what === 'check' ? { declarations } : {} ),
		} );
	}
}

const TO_THE_PUBLIC = [
	[ 'checker', 'check' ],
	[ 'approver', 'approve' ],
	[ 'webmaster', 'publish' ],
] as const;

/** Public entries of the officer’s, approved and published by the office. */
async function publishedAs( people: People, titles: readonly string[] ): Promise< number[] > {
	const ids: number[] = [];
	for ( const title of titles ) {
		const id = await proposed( people.officer, title, [ 'ซื้อวัสดุสำนักงาน' ] );
		await walk( people, id, ...TO_THE_PUBLIC );
		ids.push( id );
	}
	return ids;
}

test( 'an approver annuls on a telephone: each way says what it means, what is missing is marked, and citizens read by what order (R063)', async ( {
	browser,
} ) => {
	const mark = ownMark();
	const people = {
		officer: await signIn( browser, 'officer' ),
		checker: await signIn( browser, 'checker' ),
		approver: await signIn( browser, 'approver', true ),
		webmaster: await signIn( browser, 'webmaster', true ),
	};
	for ( const page of Object.values( people ) ) {
		await open( page );
	}
	const [ annulled = 0, old = 0, suspended = 0, next = 0 ] = await publishedAs( people, [
		`ประกาศที่จะยกเลิก ${ mark }`,
		`แผนฉบับเก่า ${ mark }`,
		`เรื่องที่มีผู้ร้องเรียน ${ mark }`,
		`แผนฉบับใหม่ ${ mark }`,
	] );
	const { url } = await rest< Detail >( people.officer, `/entries/${ annulled }` );

	await open( people.approver, `&view=entry&id=${ annulled }` );
	await actButton( people.approver, DOWN ).tap();
	const dialog = people.approver.getByRole( 'dialog' );
	await expect( dialog.getByRole( 'radio' ) ).toHaveCount( 4 );
	await fits( people.approver );
	expect( await faults( people.approver, '.prakat-dialog' ) ).toEqual( [] );
	await dialog.getByRole( 'button', { name: DOWN, exact: true } ).tap();
	await expect( dialog.locator( '[role="alert"]' ).first() ).toBeVisible();
	await dialog.getByRole( 'radio' ).nth( 2 ).check();
	await dialog.getByLabel( 'ชื่อและเลขที่ของประกาศหรือคำสั่งที่ถูกยกเลิก' ).fill( 'ประกาศเทศบาล ที่ 12/2569' );
	await dialog.getByLabel( 'ชื่อและเลขที่ของประกาศหรือคำสั่งที่ยกเลิก' ).fill( 'ประกาศเทศบาล ที่ 15/2569' );
	await dialog.getByLabel( 'ลงวันที่' ).fill( '1 พ.ย. 2567' );
	await dialog.locator( 'textarea' ).fill( 'ยกเลิกตามมติที่ประชุม' );
	expect( await faults( people.approver, '.prakat-dialog' ) ).toEqual( [] );
	await dialog.getByRole( 'button', { name: DOWN, exact: true } ).tap();
	await expect( dialog ).toBeHidden();
	await expect( people.approver.locator( '.prakat-page h1' ) ).toBeFocused();

	const citizen = await ( await browser.newContext( { locale: 'th-TH' } ) ).newPage();
	expect( ( await citizen.goto( url ?? '' ) )?.status() ).toBe( 410 );
	const notice = citizen.locator( '.prakat-gone' );
	await expect( notice ).toContainText( 'ประกาศเทศบาล ที่ 15/2569' );
	await expect( notice ).toContainText( '1 พฤศจิกายน 2567' );
	expect( await faults( citizen, '.prakat-gone' ) ).toEqual( [] );

	// The webmaster may not annul; suspending is at hand, and another entry in its place.
	const before = await rest< Detail >( people.officer, `/entries/${ suspended }` );
	await open( people.webmaster, `&view=entry&id=${ suspended }` );
	await actButton( people.webmaster, DOWN ).tap();
	const ways = people.webmaster.getByRole( 'dialog' );
	await expect( ways.getByRole( 'radio' ) ).toHaveCount( 3 );
	await ways.getByRole( 'radio' ).nth( 1 ).check();
	await ways.locator( 'select' ).selectOption( { index: 1 } );
	await ways.locator( 'textarea' ).fill( 'มีผู้ร้องเรียนว่าข้อมูลไม่ถูกต้อง' );
	await ways.getByRole( 'button', { name: DOWN, exact: true } ).tap();
	await expect( ways ).toBeHidden();
	expect( ( await citizen.goto( before.url ?? '' ) )?.status() ).toBe( 410 );
	await expect( citizen.locator( '.prakat-gone' ) ).toContainText( 'ระงับการเผยแพร่ข้อมูลในหน้านี้ชั่วคราว' );
	await expect( citizen.locator( 'body' ) ).not.toContainText( 'เรื่องที่มีผู้ร้องเรียน' );

	const was = await rest< Detail >( people.officer, `/entries/${ old }` );
	const { url: there } = await rest< Detail >( people.officer, `/entries/${ next }` );
	await open( people.webmaster, `&view=entry&id=${ old }` );
	await actButton( people.webmaster, DOWN ).tap();
	await ways.getByRole( 'radio' ).nth( 2 ).check();
	await ways.getByRole( 'combobox', { name: 'เรื่องใหม่ที่ใช้แทน' } ).fill( `แผนฉบับใหม่ ${ mark }` );
	await ways.getByRole( 'option', { name: `แผนฉบับใหม่ ${ mark }` } ).click();
	await ways.locator( 'textarea' ).fill( 'มีแผนฉบับใหม่' );
	await ways.getByRole( 'button', { name: DOWN, exact: true } ).tap();
	await expect( ways ).toBeHidden();
	expect( ( await citizen.goto( was.url ?? '' ) )?.status() ).toBe( 410 );
	await expect( citizen.getByRole( 'link', { name: `แผนฉบับใหม่ ${ mark }` } ) ).toHaveAttribute( 'href', there ?? '' );
} );

test( 'the proof: the webmaster has every address asked, sees each answer, and takes the list along (R063, R065)', async ( {
	browser,
} ) => {
	const page = await signIn( browser, 'webmaster' );
	await open( page, '&view=removal' );
	const card = page.locator( '.prakat-proof', { hasText: 'ประกาศที่จะยกเลิก' } ).first();
	await card.getByRole( 'button', { name: 'ตรวจอีกครั้งตอนนี้' } ).click();
	await expect( page.locator( '.prakat-proof.is-clean', { hasText: 'ประกาศที่จะยกเลิก' } ).first() ).toBeVisible( { timeout: 60_000 } );
	await expect( page.locator( '.prakat-proof__addresses' ).first() ).toContainText( '410' );
	expect( await faults( page, '#prakat-admin' ) ).toEqual( [] );
	await fits( page );
	await expect( page.locator( '.prakat-proof', { hasText: 'ประกาศที่จะยกเลิก' } ).first() ).toContainText( 'ประกาศหรือคำสั่งถูกยกเลิก' );
	const [ download ] = await Promise.all( [ page.waitForEvent( 'download' ), page.getByRole( 'link', { name: /CSV/ } ).click() ] );
	const lines = readFileSync( await download.path(), 'utf8' ).split( '\r\n' );
	expect( lines[ 0 ] ).toContain( 'url,kind,gone_at,answer' );
	expect( lines.some( ( line ) => /\/prakat\/[0-9a-f-]{36}\/,page,.*,gone$/.test( line ) ) ).toBe( true );

	const phone = await signIn( browser, 'webmaster', true );
	await open( phone, '&view=removal' );
	await expect( phone.locator( '.prakat-proof' ).first() ).toBeVisible();
	await fits( phone );
	expect( await faults( phone, '#prakat-admin' ) ).toEqual( [] );
} );

test( 'a version that was replaced is proved gone by itself while its entry goes on, and the list tells both kinds apart (R063, R065)', async ( {
	browser,
}, info ) => {
	const people = {
		officer: await signIn( browser, 'officer' ),
		checker: await signIn( browser, 'checker' ),
		approver: await signIn( browser, 'approver' ),
		webmaster: await signIn( browser, 'webmaster', true ),
	};
	for ( const page of Object.values( people ) ) {
		await open( page );
	}
	const title = `แผนที่มีฉบับใหม่ ${ ownMark() }`;
	const [ id = 0 ] = await publishedAs( people, [ title ] );
	await walk( people, id, [ 'officer', 'revise' ], [ 'officer', 'submit' ], ...TO_THE_PUBLIC );
	const { url, uuid } = await rest< Detail >( people.officer, `/entries/${ id }` );
	const page = people.webmaster;
	await open( page, '&view=removal' );
	await page.getByRole( 'button', { name: 'เฉพาะฉบับเดิม' } ).tap();
	const card = page.locator( '.prakat-proof', { hasText: title } );
	await expect( card ).toContainText( 'ฉบับที่ 1' );
	await card.getByRole( 'button', { name: 'ตรวจอีกครั้งตอนนี้' } ).tap();
	await expect( card.locator( '.prakat-proof__addresses' ) ).toContainText( `${ uuid }/v/1/`, { timeout: 60_000 } );
	await expect( card ).toHaveClass( /is-clean/, { timeout: 60_000 } );
	expect( await card.locator( 'code' ).allInnerTexts() ).not.toContain( url );
	await fits( page );
	expect( await faults( page, '#prakat-admin' ) ).toEqual( [] );
	await page.screenshot( { path: info.outputPath( 'phone.png' ), fullPage: true } );
	await page.getByRole( 'button', { name: 'นำลงทั้งเรื่อง' } ).tap();
	await expect( card ).toHaveCount( 0 );
	const wide = await signIn( browser, 'webmaster' );
	await open( wide, '&view=removal' );
	await expect( wide.locator( '.prakat-proof', { hasText: title } ) ).toBeVisible();
	await wide.screenshot( { path: info.outputPath( 'wide.png' ), fullPage: true } );
} );

test( 'an outage is reported by the webmaster and approved by somebody else', async ( { browser } ) => {
	const webmaster = await signIn( browser, 'webmaster' );
	await open( webmaster, '&view=removal' );
	await webmaster.getByRole( 'button', { name: 'แจ้งเหตุระบบขัดข้อง' } ).click();
	await webmaster.getByLabel( 'ขัดข้องตั้งแต่' ).fill( '1/1/2569 08:30' );
	await webmaster.getByLabel( 'ขัดข้องถึง' ).fill( '1/1/2569 20:30' );
	const why = `ไฟฟ้าดับ ${ ownMark() }`;
	await webmaster.getByLabel( 'สาเหตุ' ).fill( why );
	await webmaster.getByRole( 'button', { name: 'แจ้งเหตุ', exact: true } ).click();
	await expect( webmaster.locator( '.prakat-proof', { hasText: why } ) ).toContainText( 'รอพิจารณา' );
	const approver = await signIn( browser, 'approver', true );
	await open( approver, '&view=removal' );
	const card = approver.locator( '.prakat-proof', { hasText: why } );
	await card.getByRole( 'button', { name: 'อนุมัติ', exact: true } ).tap();
	await expect( card ).toContainText( 'ขยายเวลาแล้ว' );
	await fits( approver );
	expect( await faults( approver, '#prakat-admin' ) ).toEqual( [] );
} );

test( 'who configures sets a longer period where the agency’s own rule asks for it, on a telephone too; shorter than the contract is refused (R063)', async ( {
	browser,
} ) => {
	const page = await signIn( browser, 'admin', true );
	await open( page, '&view=settings&part=periods' );
	const section = page.getByRole( 'region', { name: 'การจัดซื้อจัดจ้าง' } );
	const least = section.getByLabel( 'อย่างน้อย' );
	await fits( page );
	expect( await faults( page, '#prakat-admin' ) ).toEqual( [] );
	const before = await least.inputValue();
	await least.fill( 'นานหน่อย' );
	await expect( section.getByText( 'โปรดระบุเช่น 30 วัน' ) ).toBeVisible();
	await least.fill( '๓๐ วัน' );
	await expect( section.getByText( 'โปรดระบุเช่น 30 วัน' ) ).toBeHidden();
	await page.getByRole( 'button', { name: 'บันทึก', exact: true } ).tap();
	await expect( page.getByText( 'บันทึกครบแล้ว' ).or( page.locator( '.prakat-save:not(.is-dirty)' ) ).first() ).toBeVisible();
	await page.reload();
	await expect( least ).toHaveValue( '30 วัน' );
	await section.getByLabel( 'โดยปกติ' ).fill( '10 วัน' );
	await page.getByRole( 'button', { name: 'บันทึก', exact: true } ).tap();
	await expect( page.getByText( 'ต้องเผยแพร่อย่างน้อย' ).first() ).toBeVisible();
	await page.reload();
	await least.fill( before );
	await page.getByRole( 'button', { name: 'บันทึก', exact: true } ).tap();
	await expect( page.locator( '.prakat-save:not(.is-dirty)' ) ).toBeVisible();
} );
