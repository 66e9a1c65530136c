/**
 * A primary and a replica of it that can be made to stand still, and a drop-in that lets WordPress read from the replica.
 */
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../../lib/paths.mjs';
import { isRoot } from '../../configuration.mjs';
import { NativeError } from '../../programs.mjs';
import { Stack } from '../../stack.mjs';
import { listening } from '../../waiting.mjs';

export class Replicated extends Stack {
	/**
	 * @param {string}           folder  Everything of this stack lives here.
	 * @param {Stack['options']} options As of any stack; the next port is the primary's.
	 */
	constructor( folder, options ) {
		super( folder, {
			...options,
			mariadb: [
				'--skip-networking=0',
				'--bind-address=127.0.0.1',
				`--port=${ options.port + 1 }`,
				'--server-id=1',
				'--log-bin=primary',
				'--binlog-format=ROW',
				'--innodb-flush-log-at-trx-commit=2',
			],
		} );
		this.options.config = `define( 'PRAKAT_TRIAL_REPLICA', '${ this.file( 'replica.sock' ) }' );\ndefine( 'PRAKAT_TRIAL_LOG', '${ this.file( 'log', 'asked.ndjson' ) }' );\n${
			process.env[ 'PRAKAT_TRIAL_DEAF' ] ? "define( 'PRAKAT_TRIAL_DEAF', true );\n" : ''
		}`;
	}

	/** @override */
	async database() {
		const fresh = ! existsSync( this.file( 'replica' ) );
		await super.database();
		if ( fresh ) {
			this.run( 'installDb', [
				'--no-defaults',
				`--datadir=${ this.file( 'replica' ) }`,
				`--tmpdir=${ this.file( 'tmp' ) }`,
				'--auth-root-authentication-method=normal',
				'--skip-test-db',
				...( isRoot() ? [ '--user=root' ] : [] ),
			] );
		}
		this.start(
			'mariadbd',
			[
				'--no-defaults',
				...( isRoot() ? [ '--user=root' ] : [] ),
				`--datadir=${ this.file( 'replica' ) }`,
				`--tmpdir=${ this.file( 'tmp' ) }`,
				`--socket=${ this.file( 'replica.sock' ) }`,
				`--pid-file=${ this.file( 'replica.pid' ) }`,
				'--skip-networking',
				'--server-id=2',
				'--read-only=1',
				'--innodb-buffer-pool-size=128M',
				'--innodb-flush-log-at-trx-commit=2',
				'--character-set-server=utf8mb4',
				'--collation-server=utf8mb4_unicode_520_ci',
			],
			'replica.log'
		);
		await listening( { path: this.file( 'replica.sock' ) }, 60, 'The replica', this.file( 'log', 'replica.log' ) );
		if ( fresh ) {
			for ( const host of [ 'localhost', '127.0.0.1' ] ) {
				this.sql(
					`CREATE OR REPLACE USER repl@'${ host }' IDENTIFIED BY 'trial'; GRANT REPLICATION SLAVE ON *.* TO repl@'${ host }'`
				);
			}
			this.replica(
				`CHANGE MASTER TO master_host='127.0.0.1', master_port=${ this.options.port + 1 }, master_user='repl', master_password='trial', master_use_gtid=slave_pos; START SLAVE`
			);
		}
		this.caughtUp();
	}

	/**
	 * WordPress reads from the replica from here on.
	 *
	 * @override
	 */
	install() {
		super.install();
		this.caughtUp();
		cpSync( path.join( ROOT, 'tests/native/replica-db.php' ), path.join( this.root, 'wp-content', 'db.php' ) );
	}

	/** @param {string} statement Run on the replica. */
	replica( statement ) {
		return this.run( 'mariadb', [ '--no-defaults', `--socket=${ this.file( 'replica.sock' ) }`, '-uroot', '-N', '-e', statement ] );
	}

	/** The replica applies nothing more, as one that lags behind. */
	standsStill() {
		this.caughtUp();
		this.replica( 'STOP SLAVE SQL_THREAD' );
	}

	goesOn() {
		this.replica( 'START SLAVE' );
		this.caughtUp();
	}

	/** Waits until the replica has all that the primary has. */
	caughtUp() {
		const position = this.sql( 'SELECT @@gtid_binlog_pos' ).trim();
		if ( position && this.replica( `SELECT MASTER_GTID_WAIT('${ position }', 60)` ).trim() !== '0' ) {
			throw new NativeError( `The replica does not follow. Its log: ${ this.file( 'log', 'replica.log' ) }` );
		}
	}

	/**
	 * Where the statements of the requests went since the last time that this was asked.
	 *
	 * @return {{ asked: string, primary: number, replica: number }[]} A row a request.
	 */
	asked() {
		const log = this.file( 'log', 'asked.ndjson' );
		const lines = existsSync( log ) ? readFileSync( log, 'utf8' ).trim().split( '\n' ).filter( Boolean ) : [];
		rmSync( log, { force: true } );
		return lines.map( ( line ) => JSON.parse( line ) );
	}
}
