/**
 * The pictures of the documentation: what is on them, and how one gets there.
 *
 * @typedef {import( '@playwright/test' ).Page} Page
 * @typedef {import( './site/demonstration.mjs' ).Demonstration} Demonstration
 *
 * @typedef {object} Picture
 * @property {string}                                                         name     File name without .png.
 * @property {'desktop' | 'tall' | 'phone'}                                           screen   On what.
 * @property {boolean}                                                        [script] Without JavaScript when false.
 * @property {string}                                                         [as]     Account; nobody when left out.
 * @property {( page: Page, demonstration: Demonstration ) => Promise<void>}  go       Gets there.
 * @property {boolean}                                                        [whole]  The whole length of the page, not the screen only.
 */

/** Screens as people have them. */
export const SCREENS = {
	desktop: { viewport: { width: 1366, height: 900 }, deviceScaleFactor: 1 },
	tall: { viewport: { width: 1366, height: 1500 }, deviceScaleFactor: 1 },
	phone: { viewport: { width: 412, height: 1800 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
};

/**
 * @param {Demonstration} demonstration Of the site.
 * @param {string}        slug          Part of the page's address.
 * @return {string} Its path.
 */
function pageOf( demonstration, slug ) {
	const page = demonstration.pages.find( ( { path } ) => path.includes( slug ) );
	if ( ! page ) {
		throw new Error( `the demonstration has no page ${ slug }` );
	}
	return page.path;
}

/** @param {string} slug Of a public page. */
const publicPage = ( slug ) => async ( /** @type {Page} */ page, /** @type {Demonstration} */ demonstration ) => {
	await page.goto( pageOf( demonstration, slug ), { waitUntil: 'networkidle' } );
};

/**
 * The entries that the account sees, as the admin screens ask for them.
 *
 * @param {Page}   page On an admin screen.
 * @param {string} path Of the REST API.
 * @return {Promise<any>} Its answer.
 */
const rest = ( page, path ) => page.evaluate( ( asked ) => /** @type {any} */ ( window ).wp.apiFetch( { path: asked } ), path );

/**
 * Opens an entry's screen and waits for its content.
 *
 * @param {Page}   page Logged in.
 * @param {number} id   Of the entry.
 * @param {string} tab  content, compare or history.
 */
async function openEntry( page, id, tab = 'content' ) {
	await page.goto( `/wp-admin/admin.php?page=prakat&view=entry&id=${ id }${ tab === 'content' ? '' : `&tab=${ tab }` }`, {
		waitUntil: 'networkidle',
	} );
}

/**
 * @param {string} tab   Of the entry's screen.
 * @param {string} query What entry: of GET /prakat/v1/entries.
 * @param {( page: Page, entry: any ) => Promise<boolean>} [suits] Whether it is one to show.
 */
const entryScreen =
	( tab, query, suits = async () => true ) =>
	async ( /** @type {Page} */ page ) => {
		await page.goto( '/wp-admin/admin.php?page=prakat', { waitUntil: 'networkidle' } );
		const entries = await rest( page, `/prakat/v1/entries?per_page=50&${ query }` );
		for ( const entry of entries ) {
			if ( await suits( page, entry ) ) {
				await openEntry( page, entry.id, tab );
				return;
			}
		}
		throw new Error( `the demonstration has no entry for ${ tab } (${ query })` );
	};

/**
 * @param {string} view  Of the admin screens.
 * @param {string} there What is there when its content has come.
 */
const adminScreen = ( view, there ) => async ( /** @type {Page} */ page ) => {
	await page.goto( `/wp-admin/admin.php?page=prakat&view=${ view }`, { waitUntil: 'networkidle' } );
	await page.locator( there ).first().waitFor();
};

/**
 * @param {Page} page  On an admin screen.
 * @param {any}  entry Of the list.
 */
const hasTwoVersions = async ( page, entry ) => ( await rest( page, `/prakat/v1/entries/${ entry.id }/versions` ) ).length > 1;

/**
 * What the public sees at the address of something whose time is over: found by somebody who may see it in the list, and
 * opened by nobody.
 *
 * @param {Page} page Logged in.
 */
async function noticeOfRemoval( page ) {
	await page.goto( '/wp-admin/admin.php?page=prakat', { waitUntil: 'networkidle' } );
	const [ over ] = await rest( page, '/prakat/v1/entries?per_page=1&state=expired' );
	await page.context().clearCookies();
	await page.goto( `/prakat/${ over.uuid }/`, { waitUntil: 'networkidle' } );
}

/** @type {Picture[]} */
export const PICTURES = [
	{ name: 'public-desktop', screen: 'tall', go: publicPage( 'procurement' ) },
	{ name: 'public-without-javascript', screen: 'tall', script: false, go: publicPage( 'procurement' ) },
	{ name: 'public-phone', screen: 'phone', go: publicPage( 'procurement' ) },
	{ name: 'manuals', screen: 'tall', go: publicPage( 'manuals' ) },
	{ name: 'contact', screen: 'tall', go: publicPage( 'contact' ) },
	{ name: 'complaint-channels', screen: 'tall', go: publicPage( 'complaint' ) },
	{
		name: 'inbox',
		screen: 'desktop',
		as: 'approver',
		go: async ( page ) => {
			await page.goto( '/wp-admin/admin.php?page=prakat', { waitUntil: 'networkidle' } );
		},
	},
	{ name: 'entry-form', screen: 'desktop', as: 'officer', go: entryScreen( 'content', 'state=draft' ) },
	{ name: 'approval', screen: 'desktop', as: 'approver', go: entryScreen( 'content', 'state=checked' ) },
	{ name: 'versions', screen: 'desktop', as: 'approver', go: entryScreen( 'compare', 'orderby=updated_at&order=desc', hasTwoVersions ) },
	{
		name: 'inbox-phone',
		screen: 'phone',
		as: 'approver',
		go: async ( page ) => {
			await page.goto( '/wp-admin/admin.php?page=prakat', { waitUntil: 'networkidle' } );
		},
	},
	{ name: 'differences', screen: 'phone', as: 'approver', go: entryScreen( 'compare', 'orderby=updated_at&order=desc', hasTwoVersions ) },
	{
		name: 'declarations',
		screen: 'phone',
		as: 'head',
		go: async ( page ) => {
			await entryScreen( 'content', 'state=submitted' )( page );
			await page.locator( '.prakat-acts .is-primary' ).click();
			await page.locator( '.prakat-dialog input[type="checkbox"]' ).first().check();
		},
	},
	{
		name: 'request-form',
		screen: 'tall',
		as: 'approver',
		go: async ( page ) => {
			await page.goto( '/wp-admin/admin.php?page=prakat', { waitUntil: 'networkidle' } );
			for ( const entry of await rest( page, '/prakat/v1/entries?per_page=50&state=published' ) ) {
				const [ form ] = await rest( page, `/prakat/v1/entries/${ entry.id }/forms` );
				if ( form ) {
					await page.goto( `${ form.url }&numerals=thai`, { waitUntil: 'networkidle' } );
					return;
				}
			}
			throw new Error( 'the demonstration has no request' );
		},
	},
	{
		name: 'routes',
		screen: 'tall',
		as: 'admin',
		go: async ( page ) => {
			await page.goto( '/wp-admin/admin.php?page=prakat&view=settings', { waitUntil: 'networkidle' } );
			await page.locator( '.prakat-routes button' ).first().waitFor();
		},
	},
	{ name: 'worklist', screen: 'tall', as: 'webmaster', go: adminScreen( 'worklist', '.prakat-kinds li' ) },
	{ name: 'worklist-phone', screen: 'phone', as: 'webmaster', go: adminScreen( 'worklist', '.prakat-kinds li' ) },
	{ name: 'calendar', screen: 'tall', as: 'webmaster', go: adminScreen( 'calendar', '.prakat-month, .prakat-days' ) },
	{ name: 'proof-of-removal', screen: 'tall', as: 'webmaster', go: adminScreen( 'removal', 'table, ul' ) },
	{ name: 'removal-notice', screen: 'desktop', as: 'webmaster', go: noticeOfRemoval },
	{ name: 'removal-notice-phone', screen: 'phone', as: 'webmaster', go: noticeOfRemoval },
	{
		name: 'block-in-the-editor',
		screen: 'desktop',
		as: 'admin',
		go: async ( page, demonstration ) => {
			await page.goto( '/wp-admin/', { waitUntil: 'load' } );
			const slug = pageOf( demonstration, 'procurement' ).split( '/' ).filter( Boolean ).at( -1 );
			const [ { id } ] = await page.evaluate(
				( asked ) => fetch( `/wp-json/wp/v2/pages?slug=${ asked }` ).then( ( answer ) => answer.json() ),
				slug
			);
			await page.goto( `/wp-admin/post.php?post=${ id }&action=edit`, { waitUntil: 'networkidle' } );
			// The canvas is a document of its own, and the block asks the server for its records.
			const canvas = page.frameLocator( 'iframe[name="editor-canvas"]' );
			await canvas.locator( '[data-type^="prakat/"] table' ).first().waitFor();
			await page.evaluate( () => {
				const { dispatch, select } = /** @type {any} */ ( window ).wp.data;
				dispatch( 'core/preferences' ).set( 'core/edit-post', 'welcomeGuide', false );
				dispatch( 'core/preferences' ).set( 'core', 'enableChoosePatternModal', false );
				const block = select( 'core/block-editor' )
					.getBlocks()
					.find( ( /** @type {{ name: string }} */ { name } ) => name.startsWith( 'prakat/' ) );
				if ( block ) {
					dispatch( 'core/block-editor' ).selectBlock( block.clientId );
				}
			} );
			await page.locator( '.block-editor-block-card' ).waitFor();
			await page.waitForLoadState( 'networkidle' );
		},
	},
];
