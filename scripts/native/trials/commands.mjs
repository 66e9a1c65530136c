/**
 * The commands of `wp prakat` with WP-CLI itself, and a night's backup restored by one of them.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { browserFlags, findBrowser } from '../../lib/browser.mjs';
import { KEEP, ROOT } from '../../lib/paths.mjs';
import { Inside, Row } from './inside.mjs';

/** @typedef {import( '../stack.mjs' ).Stack} Stack */

const PROGRAM = path.join( KEEP, 'wp-cli/wp-cli/wp-cli/php/boot-fs.php' );

/**
 * WP-CLI by Composer; null when it can't be had.
 *
 * @return {string | null} Its program.
 */
function wpCli() {
	if ( ! existsSync( PROGRAM ) ) {
		try {
			execFileSync( 'composer', [ 'install', '--no-interaction', '--no-progress', '--no-scripts', '--quiet' ], {
				cwd: path.join( ROOT, 'tests/native/wp-cli' ),
				stdio: 'pipe',
				timeout: 120_000,
			} );
		} catch {
			return null;
		}
	}
	return existsSync( PROGRAM ) ? PROGRAM : null;
}

/**
 * @param {Stack}    stack The site.
 * @param {string[]} words After `wp prakat`.
 * @return {{ code: number, said: string }} What came of it.
 */
function wp( stack, words ) {
	try {
		const said = execFileSync(
			'php',
			[ '-d', 'memory_limit=512M', PROGRAM, '--allow-root', `--url=${ stack.url }`, 'prakat', ...words ],
			{
				cwd: stack.root,
				encoding: 'utf8',
				stdio: [ 'ignore', 'pipe', 'pipe' ],
				maxBuffer: 1 << 26,
			}
		);
		return { code: 0, said };
	} catch ( thrown ) {
		const error = /** @type {{ status?: number, stdout?: string, stderr?: string }} */ ( thrown );
		return { code: error.status ?? 1, said: `${ error.stdout ?? '' }\n${ error.stderr ?? '' }` };
	}
}

/**
 * @param {string} said Of a command.
 * @return {string} Its last line, without the complaints of an old WP-CLI about a newer PHP.
 */
const last = ( said ) =>
	said
		.split( '\n' )
		.filter( ( line ) => line.trim() && ! /^(PHP )?Deprecated: /.test( line ) )
		.at( -1 ) ?? '';

/**
 * @param {Stack} stack The site.
 * @return {string} Its database, as a nightly backup has it.
 */
const dump = ( stack ) =>
	stack.run( 'mariadb-dump', [ '--no-defaults', `--socket=${ stack.file( 'db.sock' ) }`, '-uroot', '--hex-blob', 'wordpress' ] );

/**
 * The database of the night is back, and somebody who configures opens the dashboard.
 *
 * @param {Stack}  stack The site.
 * @param {Inside} site  From inside.
 * @return {Promise<Row>} What was seen.
 */
async function tryButton( stack, site ) {
	const row = new Row( 'The night’s backup is put right by the button on the dashboard, in a browser' );
	const entry = site.does( 'public' );
	site.does( 'sweep' );
	const night = dump( stack );
	site.does( 'withdraw', entry.entry );
	stack.run( 'mariadb', [ '--no-defaults', `--socket=${ stack.file( 'db.sock' ) }`, '-uroot', 'wordpress' ], { input: night } );
	const { chromium } = await import( '@playwright/test' );
	const browser = await chromium.launch( { executablePath: await findBrowser(), args: browserFlags() } );
	try {
		const page = await browser.newPage( { baseURL: stack.url, viewport: { width: 1280, height: 800 } } );
		await page.goto( '/wp-login.php' );
		await page.locator( '#user_login' ).fill( 'admin' );
		await page.locator( '#user_pass' ).fill( 'password' );
		await page.locator( '#wp-submit' ).click();
		await page.waitForURL( /wp-admin/ );
		await page.goto( '/wp-admin/' );
		const notice = page.locator( '.notice-error', { has: page.locator( 'input[value="prakat_restore"]' ) } );
		row.expect( await notice.isVisible(), `the dashboard says: ${ ( await notice.locator( 'p' ).first().innerText() ).trim() }` );
		await page.screenshot( { path: stack.file( 'log', 'restore.png' ) } );
		await notice.getByRole( 'button' ).click();
		await page.waitForURL( /wp-admin\/$/ );
		row.expect( ( await notice.count() ) === 0, 'the button is pressed, and it says so no more' );
	} finally {
		await browser.close();
	}
	const { status } = await site.answers( entry.page );
	row.expect( status === 410, `what was withdrawn: ${ status }` );
	row.expect( /holds every row/.test( wp( stack, [ 'restore', '--dry-run' ] ).said ), 'nothing is missing any more' );
	row.expect( site.does( 'whole' ).register, 'the register is sound' );
	row.print();
	return row;
}

/**
 * @param {Stack} stack Up and installed.
 * @return {Promise<Row[]>} What was seen.
 */
export async function tryCommands( stack ) {
	const site = new Inside( stack, 'trial.php' );
	if ( ! wpCli() ) {
		const row = new Row( 'The commands of wp prakat' );
		row.seen.push( 'not tried: WP-CLI could not be had from Composer here' );
		row.print();
		return [ row ];
	}
	site.does( 'people' );
	const stays = site.does( 'public' );
	const over = site.does( 'public' );
	site.does( 'end', over.entry );
	const rows = [];

	const commands = new Row( 'Every command of wp prakat, by WP-CLI itself' );
	/**
	 * @param {string[]} words  After `wp prakat`.
	 * @param {RegExp}   expect In what it says.
	 * @param {number}   [code] Exit code.
	 */
	const says = ( words, expect, code = 0 ) => {
		const done = wp( stack, words );
		commands.expect(
			done.code === code && expect.test( done.said ),
			`wp prakat ${ words.join( ' ' ) }: ${ last( done.said ) }${ done.code === code ? '' : ` (exit ${ done.code })` }`
		);
		return done.said;
	};
	says( [ 'status' ], /published: 2 entries[\s\S]*1 entries are due/ );
	says( [ 'sweep', '--dry-run' ], new RegExp( `expire ${ over.entry } since .*[\\s\\S]*1 entries would be taken down` ) );
	says( [ 'sweep' ], /1 expired, 0 lapsed, .* 0 failed/ );
	says( [ 'sweep', '--dry-run' ], /0 entries would be taken down/ );
	says( [ 'rebuild', '--section=procurement' ], /1 entries with 1 records are in the public index/ );
	says( [ 'rebuild', '--section=nothing' ], /Error/, 1 );
	says( [ 'verify' ], /rows, all as they were written/ );
	const anchor = /(\d+:[0-9a-f]{64})/.exec( says( [ 'register', 'anchor' ], /\d+:[0-9a-f]{64}/ ) )?.[ 1 ] ?? '';
	says( [ 'register', 'verify', `--anchor=${ anchor }` ], /all as they were written/ );
	says( [ 'register', 'export' ], /"act":"expire"/ );
	const draft = site.does( 'draft' );
	const csv = stack.file( 'tmp', 'plan.csv' );
	writeFileSync( csv, 'ชื่อรายการ,งบประมาณ\n' );
	says( [ 'import', String( draft.entry ), csv ], /Error: (?!There has been)/, 1 );
	says( [ 'restore', '--dry-run' ], /Every original is there[\s\S]*Nothing was changed/ );
	commands.print();
	rows.push( commands );

	const restored = new Row( 'The night’s backup of the database is restored a day later, the uploads are today’s' );
	site.does( 'sweep' );
	const night = dump( stack );
	const withdrawn = site.does( 'withdraw', stays.entry );
	const later = site.does( 'public' );
	const told = wp( stack, [ 'register', 'anchor' ] ).said;
	const head = /(\d+:[0-9a-f]{64})/.exec( told )?.[ 1 ] ?? '';
	stack.run( 'mariadb', [ '--no-defaults', `--socket=${ stack.file( 'db.sock' ) }`, '-uroot', 'wordpress' ], { input: night } );
	// Before anybody else comes: the first visitor ends what was withdrawn since.
	const dry = wp( stack, [ 'restore', '--dry-run', `--anchor=${ head }` ] ).said;
	const shown = await site.answers( stays.page );
	restored.expect(
		withdrawn.state === 'withdrawn' && shown.status === 410,
		`what was withdrawn since is shown to no visitor, before anything is restored (${ shown.status })`
	);
	restored.expect(
		/Rows \d+ to \d+ of the register are missing/.test( dry ),
		/Rows \d+ to .*/.exec( dry )?.[ 0 ] ?? 'missing rows are not told'
	);
	restored.expect(
		dry.includes( `Entry ${ stays.entry } had been taken down` ),
		/Entry \d+ had been.*/.exec( dry )?.[ 0 ] ?? 'what was withdrawn is not told'
	);
	restored.expect(
		/Register, row \d+: cut/.test( dry ),
		`the head that was written down is beyond it: ${ /Register, row .*/.exec( dry )?.[ 0 ] ?? 'not told' }`
	);
	const done = wp( stack, [ 'restore' ] );
	restored.expect( done.code === 0, last( done.said ) );
	for ( const [ name, address, status ] of /** @type {[string, string, number][]} */ ( [
		[ 'what was withdrawn', stays.page, 410 ],
		[ 'its file', stays.copy, 410 ],
		[ 'what was over', over.page, 410 ],
		[ 'what was made since, and is lost', later.page, 404 ],
	] ) ) {
		const answer = await site.answers( address );
		restored.expect( answer.status === status, `${ name }: ${ answer.status }` );
	}
	const sound = site.does( 'whole' );
	restored.expect( sound.register, `the register is ${ sound.register ? 'sound' : 'BROKEN' }` );
	restored.expect( /holds every row/.test( wp( stack, [ 'restore', '--dry-run' ] ).said ), 'afterwards nothing is missing any more' );
	restored.print();
	rows.push( restored );

	const lost = new Row( 'The database is there, the originals of one entry are not; then they are' );
	const one = site.does( 'public' );
	const vault = path.join( stack.root, 'wp-content/uploads/prakat-vault' );
	const away = stack.file( 'tmp', 'vault' );
	rmSync( away, { recursive: true, force: true } );
	cpSync( vault, away, { recursive: true } );
	for ( const name of readdirSync( vault, { recursive: true, encoding: 'utf8' } ).filter( ( found ) => found.endsWith( '.sealed' ) ) ) {
		rmSync( path.join( vault, name ) );
	}
	const without = wp( stack, [ 'restore' ] );
	lost.expect(
		without.code === 1 && /Missing or damaged: สัญญา\.pdf of entry \d+ .*which is public/.test( without.said ),
		/Missing or damaged.*public/.exec( without.said )?.[ 0 ] ?? 'not told'
	);
	lost.expect( /Put back what is missing/.test( without.said ), last( without.said ) );
	lost.expect( ( await site.answers( one.page ) ).status !== 200, 'what can’t be proved is not shown' );
	cpSync( away, vault, { recursive: true } );
	const put = wp( stack, [ 'restore' ] );
	lost.expect( put.code === 0 && ( await site.answers( one.page ) ).status === 200, `put back: ${ last( put.said ) }` );
	lost.print();
	rows.push( lost );

	const config = path.join( stack.root, 'wp-config.php' );
	const both = new Row( 'The database and the uploads are both of the night, once without and once with PRAKAT_MARK_DIR' );
	for ( const kept of [ false, true ] ) {
		if ( kept ) {
			const elsewhere = stack.file( 'tmp', 'marks' );
			rmSync( elsewhere, { recursive: true, force: true } );
			writeFileSync(
				config,
				readFileSync( config, 'utf8' ).replace( '<?php', `<?php define( 'PRAKAT_MARK_DIR', '${ elsewhere }' );` )
			);
		}
		const entry = site.does( 'public' );
		site.does( 'sweep' );
		const saved = dump( stack );
		const files = stack.file( 'tmp', 'uploads' );
		const uploads = path.join( stack.root, 'wp-content/uploads' );
		rmSync( files, { recursive: true, force: true } );
		cpSync( uploads, files, { recursive: true } );
		site.does( 'withdraw', entry.entry );
		stack.run( 'mariadb', [ '--no-defaults', `--socket=${ stack.file( 'db.sock' ) }`, '-uroot', 'wordpress' ], { input: saved } );
		rmSync( uploads, { recursive: true, force: true } );
		cpSync( files, uploads, { recursive: true } );
		const known = wp( stack, [ 'restore', '--dry-run' ] ).said.includes( `Entry ${ entry.entry } had been taken down` );
		if ( kept ) {
			both.expect( known, 'with it the withdrawal is known' );
			site.does( 'sweep' );
			const { status } = await site.answers( entry.page );
			both.expect( status === 410, `and the next sweep keeps it from the public (${ status })` );
			both.expect( wp( stack, [ 'restore' ] ).code === 0, 'restored' );
		} else {
			const said = wp( stack, [ 'restore', '--dry-run' ] ).said;
			both.expect( ! known, 'without it nobody knows what was withdrawn since' );
			both.expect(
				/The register ends with row \d+ of .*compare/.test( said ),
				/The register ends with row [^.]*\./.exec( said )?.[ 0 ] ?? 'what to compare is not said'
			);
			both.expect( wp( stack, [ 'restore', '--list' ] ).said.includes( entry.page ), 'restore --list names it, to be compared' );
		}
	}
	both.print();
	rows.push( both );

	rows.push( await tryButton( stack, site ) );

	const moved = new Row( 'The site is moved to another address' );
	const elsewhere = `http://localhost:${ stack.options.port }`;
	stack.run( 'php', [
		'-r',
		`file_put_contents( $argv[1], str_replace( $argv[2], $argv[3], file_get_contents( $argv[1] ) ) );`,
		config,
		stack.url,
		elsewhere,
	] );
	stack.url = elsewhere;
	const said = wp( stack, [ 'restore' ] );
	moved.expect(
		said.code === 0 && /The site was at http:\/\/127/.test( said.said ),
		/The site was at .*/.exec( said.said )?.[ 0 ] ?? 'not told'
	);
	const copies = stack.sql( "SELECT header FROM wordpress.wp_prakat_index_entries WHERE header LIKE '%/uploads/prakat/%'" );
	moved.expect( copies.includes( 'localhost' ) && ! copies.includes( '127.0.0.1' ), 'every file has its address there' );
	moved.print();
	rows.push( moved );
	return rows;
}
