/**
 * What happens when something breaks: each fault is brought about for real, and what was seen is told.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { ROOT } from '../../lib/paths.mjs';
import { NativeError, programs } from '../programs.mjs';
import { ended } from '../waiting.mjs';
import { MailServer } from './mail.mjs';

/** @typedef {import( '../stack.mjs' ).Stack} Stack */
/** @typedef {{ fault: string, seen: string[], wrong: string[] }} Row */

/** What tests/native/faults.php does inside the site. */
class Site {
	/** @param {Stack} stack Up and installed. */
	constructor( stack ) {
		this.stack = stack;
		this.script = path.join( ROOT, 'tests/native/faults.php' );
		this.options = { env: { ...process.env, PRAKAT_TRIAL_HOST: `127.0.0.1:${ stack.options.port }` } };
	}

	/**
	 * @param {...(string | number)} words Of faults.php.
	 * @return {any} What it told.
	 */
	does( ...words ) {
		return JSON.parse(
			this.stack
				.phpRun( [ this.script, ...words.map( String ) ], this.options )
				.trim()
				.split( '\n' )
				.at( -1 ) ?? ''
		);
	}

	/**
	 * The same in a process that goes on beside.
	 *
	 * @param {...(string | number)} words Of faults.php.
	 * @return {Promise<any>} What it told, null when it died.
	 */
	begins( ...words ) {
		return new Promise( ( resolve ) => {
			const child = spawn( programs().php ?? 'php', [ '-d', 'memory_limit=512M', this.script, ...words.map( String ) ], {
				cwd: this.stack.root,
				...this.options,
			} );
			let said = '';
			child.stdout.on( 'data', ( part ) => ( said += part ) );
			let complained = '';
			child.stderr.on( 'data', ( part ) => ( complained += part ) );
			child.on( 'close', () => {
				try {
					// What PHP complains of at its very end comes after the answer.
					const lines = said.trim().split( '\n' );
					resolve( JSON.parse( lines.reverse().find( ( line ) => /^[{[]/.test( line ) ) ?? '' ) );
				} catch {
					console.log( `    ${ words.join( ' ' ) } ended without an answer: ${ ( said + complained ).trim().slice( -600 ) }` );
					resolve( null );
				}
			} );
		} );
	}

	/**
	 * @param {string} address Path of the site.
	 * @return {Promise<{ status: number, body: string }>} The answer; status 0 when there is none.
	 */
	answers( address ) {
		return new Promise( ( resolve ) => {
			const sent = request( { host: '127.0.0.1', port: this.stack.options.port, path: address, agent: false }, ( answer ) => {
				let body = '';
				answer.setEncoding( 'utf8' );
				answer.on( 'data', ( part ) => ( body += part ) );
				answer.on( 'end', () => resolve( { status: answer.statusCode ?? 0, body } ) );
			} );
			sent.on( 'error', () => resolve( { status: 0, body: '' } ) );
			sent.end();
		} );
	}

	/**
	 * Visitors, several at a time, until they are told to stop.
	 *
	 * @param {() => boolean} go  Whether they go on.
	 * @param {number}        all How many at a time.
	 * @return {Promise<Record<string, number>>} How often which status.
	 */
	async visitors( go, all = 6 ) {
		/** @type {Record<string, number>} */
		const told = {};
		await Promise.all(
			Array.from( { length: all }, async () => {
				while ( go() ) {
					const { status } = await this.answers( '/trial-page/' );
					told[ status ] = ( told[ status ] ?? 0 ) + 1;
				}
			} )
		);
		return told;
	}
}

/**
 * Another program that uses the database.
 *
 * @param {Stack} stack Whose.
 * @return {{ says: ( statements: string ) => void, goes: () => Promise<void> }} What it does next, and that it goes when it has done it.
 */
const another = ( stack ) => {
	const child = spawn( programs().mariadb ?? 'mariadb', [
		'--no-defaults',
		`--socket=${ stack.file( 'db.sock' ) }`,
		'-uroot',
		'--unbuffered',
		'wordpress',
	] );
	child.stdout.resume();
	child.stderr.resume();
	child.stdin.on( 'error', () => {} );
	/** @type {Promise<void>} */
	const gone = new Promise( ( resolve ) => child.on( 'close', () => resolve() ) );
	return {
		says: ( statements ) => void child.stdin.write( `${ statements }\n` ),
		goes() {
			child.stdin.end();
			return gone;
		},
	};
};

/**
 * Resolves when it holds, looked for again and again, or after half a minute.
 *
 * @param {() => boolean} holds What is waited for.
 */
const until = async ( holds ) => {
	for ( const ends = Date.now() + 30_000; ! holds() && Date.now() < ends; ) {
		await lasts( 100 );
	}
};

/** @param {number} ms Milliseconds that a fault lasts. */
const lasts = ( ms ) => new Promise( ( resolve ) => setTimeout( resolve, ms ) );

/**
 * The children of a process, as the kernel tells them.
 *
 * @param {number} pid Of the parent.
 * @return {number[]} Theirs.
 */
const children = ( pid ) =>
	readdirSync( '/proc' )
		.filter( ( name ) => /^\d+$/.test( name ) )
		.filter( ( name ) => {
			try {
				return readFileSync( `/proc/${ name }/stat`, 'utf8' ).split( ') ' )[ 1 ]?.split( ' ' )[ 1 ] === String( pid );
			} catch {
				return false;
			}
		} )
		.map( Number );

/**
 * @param {Site} site Whose.
 * @param {Row}  row  Of the table; what is not sound is written there.
 */
function expectSound( site, row ) {
	const sound = site.does( 'sound' );
	row.seen.push(
		`afterwards ${ sound.published } published, ${ sound.public } in the public index; register ${ sound.register ? 'sound' : 'BROKEN' }; a rebuild changes ${ sound.index ? 'nothing' : 'SOMETHING' }`
	);
	if ( ! sound.register || ! sound.index || sound.numbers !== 0 || sound.over !== 0 || sound.published !== sound.public ) {
		row.wrong.push( `not sound: ${ JSON.stringify( sound ) }` );
	}
}

/** @type {{ fault: string, does: ( site: Site, row: Row ) => Promise<void> }[]} */
const FAULTS = [
	{
		fault: 'One of two PHP pools is killed under load (SIGKILL, master and workers), and comes back',
		async does( site, row ) {
			const { stack } = site;
			let go = true;
			const visitors = site.visitors( () => go );
			const worker = site.begins( 'work', 6 );
			await lasts( 1500 );
			const master = stack.poolPids[ 1 ] ?? 0;
			const dead = [ master, ...children( master ) ];
			dead.forEach( ( pid ) => process.kill( pid, 'SIGKILL' ) );
			await ended( dead, 10 );
			rmSync( stack.file( 'fpm1.sock' ), { force: true } );
			await lasts( 2000 );
			await stack.pool( 1 );
			await lasts( 1500 );
			go = false;
			const told = await visitors;
			const worked = await worker;
			row.seen.push( `visitors: ${ JSON.stringify( told ) }; meanwhile ${ worked?.published ?? 0 } entries were published` );
			if ( Object.keys( told ).some( ( status ) => status !== '200' ) || ! worked?.published ) {
				row.wrong.push( 'a visitor, or the one who publishes, met an error' );
			}
			expectSound( site, row );
		},
	},
	{
		fault: 'Redis is killed under load',
		async does( site, row ) {
			let go = true;
			const visitors = site.visitors( () => go );
			const worker = site.begins( 'work', 4 );
			await lasts( 1000 );
			process.kill( site.stack.redisPid, 'SIGKILL' );
			await ended( [ site.stack.redisPid ], 10 );
			await lasts( 2000 );
			go = false;
			const told = await visitors;
			const worked = await worker;
			row.seen.push( `visitors: ${ JSON.stringify( told ) }; ${ worked?.published ?? 0 } entries were published` );
			if ( Object.keys( told ).some( ( status ) => status !== '200' ) || ! worked?.published ) {
				row.wrong.push( 'a visitor, or the one who publishes, met an error' );
			}
			rmSync( site.stack.file( 'redis.sock' ), { force: true } );
			await site.stack.objectCache();
			expectSound( site, row );
		},
	},
	{
		fault: 'MariaDB is killed (SIGKILL) while two people publish and two sweeps run, and is started again',
		async does( site, row ) {
			const over = site.does( 'over', 150 ).length;
			const workers = [ site.begins( 'work', 8 ), site.begins( 'work', 8 ), site.begins( 'sweep' ), site.begins( 'sweep' ) ];
			await lasts( 700 );
			process.kill( site.stack.databasePid, 'SIGKILL' );
			await ended( [ site.stack.databasePid ], 10 );
			const meanwhile = await site.answers( '/trial-page/' );
			await site.stack.database();
			const told = await Promise.all( workers );
			const swept = site.does( 'sweep' );
			row.seen.push(
				`meanwhile the page answers ${ meanwhile.status }; the workers: ${ told.map( ( one ) => ( one ? JSON.stringify( one.stopped ?? one.expired ) : 'died' ) ).join( ', ' ) }; of ${ over } expired entries the next sweep took down the ${ swept.expired } that were left`
			);
			expectSound( site, row );
		},
	},
	{
		fault: 'Three sweeps and three people who publish, all at the same instant',
		async does( site, row ) {
			const over = site.does( 'over', 60 ).length;
			const told = await Promise.all( [
				...[ 1, 2, 3 ].map( () => site.begins( 'sweep' ) ),
				...[ 1, 2, 3 ].map( () => site.begins( 'work', 5 ) ),
			] );
			const expired = told.slice( 0, 3 ).reduce( ( sum, one ) => sum + ( one?.expired ?? 0 ), 0 );
			const stopped = told.slice( 3 ).flatMap( ( one ) => Object.keys( one?.stopped ?? { died: 1 } ) );
			row.seen.push(
				`${ expired } of ${ over } were taken down, each once; ${ told.slice( 3 ).reduce( ( sum, one ) => sum + ( one?.published ?? 0 ), 0 ) } published; stopped: ${ stopped.join( ', ' ) || 'nobody' }`
			);
			if ( stopped.length || site.does( 'sweep' ).expired + expired !== over ) {
				row.wrong.push( 'somebody was stopped, or an entry was taken down twice or not at all' );
			}
			expectSound( site, row );
		},
	},
	{
		fault: 'A new version is published at the very instant at which sweeps take the old one down, whose time is over',
		async does( site, row ) {
			const ids = site.does( 'successors', 30 );
			const list = ids.join( ',' );
			const [ published, ...swept ] = await Promise.all( [
				site.begins( 'succeed', list ),
				site.begins( 'sweeps', 8 ),
				site.begins( 'sweeps', 8 ),
			] );
			const stands = site.does( 'stand', list );
			const taken = swept.reduce( ( sum, one ) => sum + ( one?.expired ?? 0 ), 0 );
			row.seen.push(
				`of ${ ids.length } old versions the sweeps took down ${ taken }, ${ ids.length - taken } had been replaced before; now: ${ JSON.stringify( stands ) }; stopped: ${ Object.keys( published?.stopped ?? { died: 1 } ).join( ', ' ) || 'nobody' }`
			);
			if ( Object.keys( published?.stopped ?? { died: 1 } ).length || swept.some( ( one ) => ! one ) ) {
				row.wrong.push( 'somebody was stopped' );
			}
			if ( stands[ 'published v2 public' ] !== String( ids.length ) ) {
				row.wrong.push( 'a new version is not public' );
			}
			expectSound( site, row );
		},
	},
	{
		fault: 'A deadlock: another program holds the head of the register and then wants the entry that is being published',
		async does( site, row ) {
			const { entry } = site.does( 'approved', 'deadlock' );
			const count = () => Number( site.stack.sql( "SHOW GLOBAL STATUS LIKE 'Innodb_deadlocks'" ).trim().split( /\s+/ ).at( -1 ) );
			const before = count();
			/** @param {string} sql A count. */
			const found = ( sql ) => Number( site.stack.sql( sql ).trim() ) > 0;
			site.stack.sql( 'CREATE TABLE IF NOT EXISTS wordpress.scratch (id INT PRIMARY KEY)' );
			// Who has written most is let live: not the one who publishes.
			const other = another( site.stack );
			other.says( 'BEGIN; INSERT INTO scratch SELECT seq FROM seq_1_to_5000; SELECT seq FROM wp_prakat_heads FOR UPDATE;' );
			await until( () => found( 'SELECT COUNT(*) FROM information_schema.innodb_trx WHERE trx_rows_modified >= 5000' ) );
			const publishing = site.begins( 'publish', entry );
			await until( () => found( "SELECT COUNT(*) FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'" ) );
			other.says( `SELECT id FROM wp_prakat_entries WHERE id = ${ entry } FOR UPDATE; COMMIT;` );
			await other.goes();
			const told = await publishing;
			site.stack.sql( 'DROP TABLE wordpress.scratch' );
			row.seen.push(
				`deadlocks: ${ count() - before }; done again by itself, it is ${ told?.state } (refused: ${ told?.refused ?? 'no' })`
			);
			if ( count() - before < 1 || told?.state !== 'published' ) {
				row.wrong.push( 'there was no deadlock, or it was not published' );
			}
			expectSound( site, row );
		},
	},
	{
		fault: 'The public copy of a file is deleted by hand',
		async does( site, row ) {
			const made = site.does( 'file', 'a' );
			const { url } = site.does( 'publish', made.entry );
			const address = new URL( url ).pathname;
			rmSync( path.join( site.stack.root, decodeURIComponent( address ) ) );
			const answer = await site.answers( address );
			row.seen.push( `its address answers ${ answer.status }, by PHP` );
			if ( answer.status !== 200 ) {
				row.wrong.push( 'the file is not to be had' );
			}
		},
	},
	{
		fault: 'The sealed original of a file is deleted by hand, between approval and publication',
		async does( site, row ) {
			const made = site.does( 'file', 'b' );
			rmSync( path.join( made.vault, made.storage ) );
			const told = site.does( 'publish', made.entry );
			row.seen.push( `publication is refused: ${ told.refused }; the entry stays ${ told.state }` );
			if ( told.refused === null || told.state !== 'approved' ) {
				row.wrong.push( 'it was published without its file' );
			}
			expectSound( site, row );
		},
	},
	{
		fault: 'The disk is full when something is published, and has room again later',
		async does( site, row ) {
			const uploads = path.join( site.stack.root, 'wp-content/uploads/prakat' );
			// Something lies out before, so that the folder is there.
			site.does( 'publish', site.does( 'file', 'd' ).entry );
			try {
				site.stack.run( 'mount', [ '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', uploads ] );
			} catch ( error ) {
				row.seen.push(
					`not tried: this machine allows no file system of its own (${ error instanceof NativeError ? 'mount failed' : error })`
				);
				return;
			}
			const made = site.does( 'file', 'c' );
			try {
				try {
					writeFileSync( path.join( uploads, 'full' ), Buffer.alloc( 1 << 20 ) );
				} catch {}
				const told = site.does( 'publish', made.entry );
				const file = await site.answers( `/?prakat-file=${ made.file }` );
				row.seen.push( `it is published (${ told.state }); its file is served by PHP (${ file.status })` );
				if ( told.state !== 'published' || file.status !== 200 ) {
					row.wrong.push( `it was not published: ${ JSON.stringify( told ) }` );
				}
			} finally {
				site.stack.run( 'umount', [ uploads ] );
			}
			const swept = site.does( 'sweep' );
			row.seen.push( `with room again the sweep lays it out (${ swept.shelved })` );
			if ( swept.shelved < 1 ) {
				row.wrong.push( 'the copy was not laid out' );
			}
			expectSound( site, row );
		},
	},
	{
		fault: 'The uploads are read-only',
		async does( site, row ) {
			const uploads = path.join( site.stack.root, 'wp-content/uploads' );
			/** @type {any} */
			let made;
			try {
				site.stack.run( 'mount', [ '--bind', uploads, uploads ] );
				made = site.does( 'file', 'e' );
				site.stack.run( 'mount', [ '-o', 'remount,ro,bind', uploads ] );
			} catch ( error ) {
				row.seen.push(
					`not tried: this machine allows no file system of its own (${ error instanceof NativeError ? 'mount failed' : error })`
				);
				return;
			}
			try {
				const refused = site.does( 'attach' ).refused;
				const told = site.does( 'publish', made.entry );
				const file = await site.answers( `/?prakat-file=${ made.file }` );
				row.seen.push(
					`a new file is refused: ${ refused }; what was approved is published (${ told.state }), its file served by PHP (${ file.status })`
				);
				if ( refused === null || told.state !== 'published' || file.status !== 200 ) {
					row.wrong.push( JSON.stringify( told ) );
				}
			} finally {
				site.stack.run( 'umount', [ uploads ] );
			}
			site.does( 'sweep' );
			expectSound( site, row );
		},
	},
	{
		fault: 'The mail server is away while people act, then refuses every letter, and works again',
		async does( site, row ) {
			const server = new MailServer();
			const port = await server.open();
			await server.close();
			// Publishes, then lets the clock go on until the next try, three times.
			const { waiting } = await site.begins( 'letters', 1 );
			const away = await site.begins( 'post', port, 10 );
			await server.open( port );
			try {
				server.refuses = true;
				const refused = await site.begins( 'post', port, 60 );
				server.refuses = false;
				const back = await site.begins( 'post', port, 600 );
				const again = await site.begins( 'post', port, 1200 );
				row.seen.push(
					`${ waiting } messages for ${ away.failed } people; away: ${ away.sent } sent, ${ away.waiting } wait; refused: ${ refused.sent } sent, ${ refused.waiting } wait; back: ${ server.letters.length } letters for ${ new Set( server.letters.flatMap( ( { to } ) => to ) ).size } people, ${ back.waiting } wait, ${ again.sent } sent twice`
				);
				if (
					! waiting ||
					away.sent + refused.sent + again.sent !== 0 ||
					away.waiting !== waiting ||
					refused.waiting !== waiting ||
					back.waiting !== 0 ||
					server.letters.length !== away.failed ||
					server.letters.some( ( { text } ) => ! /https?:\/\//.test( text ) )
				) {
					row.wrong.push( `a message was lost or came twice: ${ JSON.stringify( { away, refused, back, again } ) }` );
				}
			} finally {
				await server.close();
			}
			expectSound( site, row );
		},
	},
	{
		// After the mail server: the runners’ clock goes twenty minutes fast, and who was written to then waits.
		fault: 'Every background action runs in four processes at once, as Action Scheduler’s runners do, while two people publish',
		async does( site, row ) {
			site.does( 'unsent' );
			const before = site.does( 'delivered' );
			const over = site.does( 'over', 40 ).length;
			const [ a, b, ...runners ] = await Promise.all( [
				site.begins( 'work', 6 ),
				site.begins( 'work', 6 ),
				...[ 1, 2, 3, 4 ].map( () => site.begins( 'runners', 9 ) ),
			] );
			site.does( 'runners', 0.1 );
			const told = site.does( 'delivered' );
			const published = ( a?.published ?? 0 ) + ( b?.published ?? 0 );
			const failed = runners.flatMap( ( one ) => one?.failed ?? [] );
			row.seen.push(
				`${ runners.reduce( ( sum, one ) => sum + ( one?.rounds ?? 0 ), 0 ) } rounds of ${ runners.find( Boolean )?.hooks.join( ', ' ) }${ failed.length ? `, ${ failed.length } of which failed (${ failed[ 0 ] })` : '' }; ${ published } published; ${ told.gone - before.gone } of ${ over } taken down, each with one proof (${ told.removals - before.removals }); ${ told.sent - before.sent } messages in ${ told.letters - before.letters } letters, none twice`
			);
			if (
				runners.some( ( one ) => ! one?.rounds ) ||
				failed.length ||
				! published ||
				told.gone - before.gone !== over ||
				told.removals - before.removals !== over ||
				told.told !== told.once ||
				told.twice ||
				told.sent - before.sent !== told.told - before.told
			) {
				row.wrong.push( `something was done twice or not at all: ${ JSON.stringify( { before, told } ) }` );
			}
			expectSound( site, row );
		},
	},
	{
		fault: 'A backup is restored by half: the database is there, the vault’s originals are not',
		async does( site, row ) {
			const vault = site.does( 'file', 'f' ).vault;
			const count = readdirSync( vault, { recursive: true } ).filter( ( name ) =>
				statSync( path.join( vault, String( name ) ) ).isFile()
			).length;
			site.stack.run( 'mv', [ vault, `${ vault.replace( /\/$/, '' ) }-away` ] );
			try {
				const [ told ] = site.does( 'rebuild' ).rebuilt;
				const page = await site.answers( '/trial-page/' );
				row.seen.push(
					`without ${ count } files of the vault the rebuild says: ${ JSON.stringify( told ).slice( 0, 300 ) }; the page answers ${ page.status }`
				);
				if ( page.status !== 200 ) {
					row.wrong.push( 'the page is gone' );
				}
			} finally {
				rmSync( vault, { recursive: true, force: true } );
				site.stack.run( 'mv', [ `${ vault.replace( /\/$/, '' ) }-away`, vault ] );
			}
			site.does( 'rebuild' );
			expectSound( site, row );
		},
	},
];

/**
 * @param {Stack}  stack  With two pools and Redis, up and installed.
 * @param {string} filter Part of a fault's sentence.
 * @return {Promise<Row[]>} What was seen.
 */
export async function tryFaults( stack, filter ) {
	const site = new Site( stack );
	site.does( 'office' );
	const rows = [];
	for ( const { fault, does } of FAULTS.filter( ( one ) => one.fault.includes( filter ) ) ) {
		/** @type {Row} */
		const row = { fault, seen: [], wrong: [] };
		try {
			await does( site, row );
		} catch ( error ) {
			row.wrong.push( /** @type {Error} */ ( error ).message );
		}
		console.log( `${ row.wrong.length ? '✗' : '✓' } ${ fault }\n    ${ [ ...row.seen, ...row.wrong ].join( '\n    ' ) }` );
		rows.push( row );
	}
	return rows;
}

/**
 * The document of the table.
 *
 * @param {Row[]} rows Of tryFaults().
 */
export const faultPage = ( rows ) => `# Faults

\`npm run native -- faults --write\`: each is brought about for real on nginx, two pools of PHP, MariaDB and Redis, with the plugin's own acts under
way; then the register is verified and the public index compared with one that is made anew from the approved versions.

| what breaks | what was seen |
| --- | --- |
${ rows.map( ( { fault, seen, wrong } ) => `| ${ fault } | ${ [ ...seen, ...wrong.map( ( one ) => `**${ one }**` ) ].join( '; ' ).replaceAll( '|', '\\|' ) } |` ).join( '\n' ) }

## In the suites

| what breaks | what is seen by |
| --- | --- |
| PHP is killed at any statement | \`tests/wordpress/expiry/killed\`, \`adversary/killed\`, \`import\` |
| An update is killed before each change to the tables | \`tests/wordpress/database/killed\` |
| The clock is set forward and back; PHP and the database server believe to be in another time zone; leap days | \`tests/wordpress/expiry/clocks\` |
| Approvals of twenty entries at once | \`tests/wordpress/workflow/parallel\` |
| A database of yesterday; originals that did not come back; another domain; both of yesterday | \`npm run native -- commands\`, \`tests/wordpress/recovery\` |
| Uploads that can't be reached | \`tests/wordpress/files/elsewhere\` |
| A sweep that does not come | \`tests/wordpress/expiry/alarm\` |
| A cache that is away, or knows no PURGE | \`npm run native -- caches\`, \`tests/wordpress/caches\` |
`;
