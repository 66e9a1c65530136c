/**
 * The database breaks off what it was asked to do.
 */
import { spawn } from 'node:child_process';
import { programs } from '../../programs.mjs';
import { ended, lasts, until } from '../../waiting.mjs';
import { expectSound } from './site.mjs';

/** @typedef {import( '../../stack.mjs' ).Stack} Stack */
/** @typedef {import( './site.mjs' ).Fault} Fault */

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

/** @type {Fault} */
export const databaseKilled = {
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
};

/** @type {Fault} */
export const deadlock = {
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
};
