/**
 * A small host as agencies rent them: WordPress in a folder, plain permalinks, 128 MB and 30 seconds for PHP, nothing but the
 * uploads to write to. Every address that the plugin gives out is asked from outside.
 */
import { NativeError } from '../programs.mjs';
import { Inside, Row } from './inside.mjs';

/** @typedef {import( '../stack.mjs' ).Stack} Stack */

/**
 * Everything but the uploads can't be written to while the work is done; told where this machine allows it.
 *
 * @param {Stack}               stack Whose.
 * @param {Row}                 row   Where it is told.
 * @param {() => Promise<void>} work  What is done.
 */
async function readOnly( stack, row, work ) {
	const uploads = `${ stack.root }/wp-content/uploads`;
	let mounted = 0;
	try {
		try {
			stack.run( 'mount', [ '--bind', stack.site, stack.site ] );
			mounted++;
			stack.run( 'mount', [ '-o', 'remount,ro,bind', stack.site ] );
			stack.run( 'mount', [ '--bind', uploads, uploads ] );
			mounted++;
			stack.run( 'mount', [ '-o', 'remount,rw,bind', uploads ] );
			row.expect( true, 'nothing but wp-content/uploads can be written to' );
		} catch ( error ) {
			if ( ! ( error instanceof NativeError ) ) {
				throw error;
			}
			row.seen.push( 'that nothing but the uploads can be written to was not tried: this machine allows no mounts' );
		}
		await work();
	} finally {
		if ( mounted > 1 ) {
			stack.run( 'umount', [ uploads ] );
		}
		if ( mounted > 0 ) {
			stack.run( 'umount', [ stack.site ] );
		}
	}
}

/** @param {string} body Of an answer; JSON may spell its Thai letters in numbers. */
const readable = ( body ) => body.replace( /\\u([0-9a-f]{4})/g, ( _, code ) => String.fromCharCode( parseInt( code, 16 ) ) );

/**
 * Asks every address of what is public, then of what is over.
 *
 * @param {Inside} site Whose.
 * @param {Row}    row  Where it is told.
 */
async function everyAddress( site, row ) {
	site.does( 'people' );
	const made = site.does( 'public' );
	const names = [ 'page', 'version', 'copy', 'file', 'csv', 'json', 'block', 'feed', 'sitemap', 'api' ];
	for ( const name of names ) {
		const answer = made[ name ] ? await site.answers( made[ name ] ) : { status: 0, body: '' };
		const shows = [ 'page', 'version', 'csv', 'json', 'block', 'api' ].includes( name )
			? readable( answer.body ).includes( name === 'page' || name === 'version' ? 'แผนการจัดซื้อจัดจ้าง' : 'ซื้อวัสดุสำนักงาน' )
			: true;
		row.expect( answer.status === 200 && shows, `${ name }: ${ answer.status } at ${ made[ name ] }` );
	}
	const block = await site.answers( made.block );
	const links = [ ...block.body.matchAll( /<a[^>]+href="([^"#]+)"/g ) ]
		.map( ( match ) => ( match[ 1 ] ?? '' ).replaceAll( '&#038;', '&' ).replaceAll( '&amp;', '&' ) )
		.filter( ( address ) => /prakat|[?&]p[0-9a-f]+-/.test( address ) );
	const dead = [];
	for ( const address of new Set( links ) ) {
		const answer = await site.answers( new URL( address, made.block ).href );
		if ( answer.status !== 200 ) {
			dead.push( `${ address } (${ answer.status })` );
		}
	}
	row.expect(
		links.length > 0 && ! dead.length,
		`${ new Set( links ).size } links of the block lead somewhere${ dead.length ? `, but ${ dead.join( ', ' ) }` : '' }`
	);
	const form = await site.answers(
		`${ made.block }${ made.block.includes( '?' ) ? '&' : '?' }${ /name="(p[0-9a-f]+)-q"/.exec( block.body )?.[ 1 ] }-q=${ encodeURIComponent( 'ไม่มีคำนี้แน่นอน' ) }`
	);
	row.expect( form.status === 200 && ! form.body.includes( 'ซื้อวัสดุสำนักงาน' ), 'a search without a script searches' );
	const hidden = [
		...( /<form[^>]*prakat[^>]*>[\s\S]*?<\/form>/.exec( block.body )?.[ 0 ] ?? '' ).matchAll( /type="hidden" name="([^"]+)"/g ),
	].map( ( match ) => match[ 1 ] );
	row.expect(
		! site.stack.options.plain || hidden.includes( 'page_id' ),
		`the form of the block keeps the page’s own argument (${ hidden.join( ', ' ) || 'none' })`
	);

	site.does( 'end', made.entry );
	for ( const name of [ 'page', 'version', 'file' ] ) {
		const answer = await site.answers( made[ name ] );
		row.expect( answer.status === 410, `over, ${ name }: ${ answer.status } before any sweep` );
	}
	const swept = site.does( 'sweep' );
	row.expect( swept.expired === 1 && swept.failed === 0, `the sweep took down ${ swept.expired }` );
	for ( const name of [ 'page', 'version', 'copy', 'file' ] ) {
		const answer = await site.answers( made[ name ] );
		row.expect( answer.status === 410, `after it, ${ name }: ${ answer.status }` );
	}
	const after = await site.answers( made.block );
	row.expect( after.status === 200 && ! after.body.includes( 'ซื้อวัสดุสำนักงาน' ), 'the block shows nothing of it' );
	const whole = site.does( 'whole' );
	row.expect( whole.register && whole.public === 0, `the register is sound; ${ Math.round( whole.memory / 1048576 ) } MB at most` );
}

/**
 * @param {Stack} stack Up and installed, in a folder, with plain permalinks, small.
 * @return {Promise<Row[]>} What was seen.
 */
export async function tryHost( stack ) {
	const site = new Inside( stack, 'trial.php' );
	const row = new Row(
		`WordPress in ${ stack.base || 'the root' }, ${ stack.options.plain ? 'plain permalinks' : 'readable permalinks' }, 128 MB and 30 s for PHP`
	);
	await readOnly( stack, row, () => everyAddress( site, row ) );
	row.print();
	return [ row ];
}
