/**
 * The admin screens as the browser tests use them. Words of the contract (acts, labels) are in Thai whatever the
 * translation of the screens; everything else is found by its role or place.
 */
import { expect, type Browser, type Locator, type Page } from '@playwright/test';

interface Demonstration {
	accounts: { login: string; password: string }[];
}

const demonstration = JSON.parse( process.env[ 'PRAKAT_DEMONSTRATION' ] ?? '{"accounts":[]}' ) as Demonstration;

function passwordOf( login: string ): string {
	return demonstration.accounts.find( ( account ) => account.login === login )?.password ?? '';
}

/** A browser of one's own. */
async function newPage( browser: Browser, phone: boolean ): Promise< Page > {
	const context = await browser.newContext( {
		locale: 'th-TH',
		viewport: phone ? { width: 390, height: 844 } : { width: 1366, height: 900 },
		hasTouch: phone,
		reducedMotion: 'reduce',
	} );
	return context.newPage();
}

/** A mark that no other run's entry has. Never thirteen digits: of those one in eleven is a person's number, and is held up. */
export const ownMark = (): string => Date.now().toString( 36 );

/** A person at a browser of their own, signed in: by what the form of the login sends, without drawing it and what follows. */
export async function signIn( browser: Browser, login: string, phone = false ): Promise< Page > {
	const page = await newPage( browser, phone );
	const answer = await page.request.post( '/wp-login.php', { form: { log: login, pwd: passwordOf( login ) }, maxRedirects: 0 } );
	expect( answer.status(), `${ login } signs in` ).toBe( 302 );
	return page;
}

/** The same, as a person does it. */
export async function signInByForm( browser: Browser, login: string ): Promise< Page > {
	const page = await newPage( browser, false );
	await page.goto( '/wp-login.php' );
	await page.locator( '#user_login' ).fill( login );
	await page.locator( '#user_pass' ).fill( passwordOf( login ) );
	await page.locator( '#wp-submit' ).click();
	await page.waitForURL( /wp-admin/ );
	return page;
}

export async function open( page: Page, query = '' ): Promise< void > {
	await page.goto( `/wp-admin/admin.php?page=prakat${ query }` );
	await expect( page.locator( '.prakat-page h1' ) ).toBeVisible();
}

export function entryId( page: Page ): string {
	return new URL( page.url() ).searchParams.get( 'id' ) ?? '';
}

/** Opens an entry from the inbox, as its person would. */
export async function openFromInbox( page: Page, title: string ): Promise< void > {
	await open( page );
	await page.locator( '.prakat-inbox__card', { hasText: title } ).click();
	await expect( page.locator( '.prakat-page h1' ) ).toHaveText( title );
}

/** The button of an act, by its Thai name. */
export function actButton( page: Page, name: string ): Locator {
	return page.locator( '.prakat-acts' ).getByRole( 'button', { name, exact: true } );
}

/** Does an act; where it asks for declarations, each is ticked. */
export async function act( page: Page, name: string ): Promise< void > {
	await actButton( page, name ).click();
	const dialog = page.getByRole( 'dialog' );
	await expect( dialog.getByRole( 'button', { name, exact: true } ) ).toBeVisible();
	for ( const box of await dialog.getByRole( 'checkbox' ).all() ) {
		await box.check();
	}
	await dialog.getByRole( 'button', { name, exact: true } ).click();
	await expect( dialog ).toBeHidden();
}

/** Asks the REST API as the page's person. */
export function rest< T >( page: Page, path: string, method = 'GET', data?: object ): Promise< T > {
	return page.evaluate(
		( asked ) =>
			( window as unknown as { wp: { apiFetch: ( options: object ) => Promise< T > } } ).wp
				.apiFetch( asked )
				.catch( ( refused: unknown ) => {
					throw new Error( JSON.stringify( refused ) );
				} ),
		{ path: `/prakat/v1${ path }`, method, ...( data ? { data } : {} ) }
	);
}

interface Detail {
	id: number;
	open: { id: number; rev: number; hash: string } | null;
}

/** A procurement entry of the officer's with these works, proposed: the shortest way to something that waits. */
export async function proposed( page: Page, title: string, works: readonly string[] ): Promise< number > {
	const seen = ( { open: version }: Detail ) => version && { version: version.id, rev: version.rev, hash: version.hash };
	const { units } = await rest< { units: { id: number; slug: string }[] } >( page, '/context' );
	const header = { title, source: 'กองคลัง', covers: { from: '2026-10-01', to: '2027-09-30' }, publishUntil: '2032-09-30' };
	const unit = units.find( ( { slug } ) => slug === 'finance' )?.id;
	let entry = await rest< Detail >( page, '/entries', 'POST', { section: 'procurement', unit, header: { title } } );
	entry = await rest( page, `/entries/${ entry.id }/header`, 'PUT', { seen: seen( entry ), header } );
	const changes = works.map( ( work, place ) => ( {
		op: 'insert',
		row: place + 1,
		record: { stage: 'plan', title: work, fiscalYear: 2570, date: '2026-10-15', budget: '1480.50' },
	} ) );
	entry = await rest( page, `/entries/${ entry.id }/records`, 'PUT', { seen: seen( entry ), changes } );
	await rest( page, `/entries/${ entry.id }/acts/submit`, 'POST', { seen: seen( entry ) } );
	return entry.id;
}

export function field( page: Page, label: string ): Locator {
	return page.getByLabel( label, { exact: false } ).first();
}

export async function save( page: Page ): Promise< void > {
	await page.locator( '.prakat-save button' ).click();
	await expect( page.locator( '.prakat-save' ) ).not.toHaveClass( /is-dirty/ );
}

/** Pastes text as a spreadsheet would put it on the clipboard, where the grid's cursor is. */
export async function pasteIntoGrid( page: Page, rows: string[][] ): Promise< void > {
	await page.locator( '.prakat-grid__empty, .prakat-grid td[data-column="1"]' ).first().click();
	await page.evaluate(
		( text ) => {
			const data = new DataTransfer();
			data.setData( 'text/plain', text );
			window.document.activeElement?.dispatchEvent(
				new ClipboardEvent( 'paste', { clipboardData: data, bubbles: true, cancelable: true } )
			);
		},
		rows.map( ( row ) => row.join( '\t' ) ).join( '\r\n' )
	);
}

/** A row of the procurement grid: stage, work, fiscal year, date, three that a plan may leave out, budget. */
export function plannedRow( work: string ): string[] {
	return [ 'แผนการจัดซื้อจัดจ้าง', work, '2570', '๑๕ ต.ค. ๒๕๖๙', '', '', '', '1,480.50' ];
}

/** The officer begins a procurement entry and writes its header. */
export async function beginEntry( page: Page, title: string ): Promise< string > {
	await open( page, '&view=new' );
	await page.getByRole( 'radio' ).first().check();
	await page.locator( '.prakat-new input[type="text"]' ).fill( title );
	await page.locator( '.prakat-new button[type="submit"]' ).click();
	await expect( page.locator( '.prakat-page h1' ) ).toHaveText( title );
	await field( page, 'แหล่งที่มาหรือเจ้าของข้อมูล' ).fill( 'กองคลัง' );
	await field( page, 'ตั้งแต่วันที่' ).fill( '1 ต.ค. 2569' );
	await field( page, 'เผยแพร่ถึง' ).fill( '30 ก.ย. 2575' );
	return entryId( page );
}
