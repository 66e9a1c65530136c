/**
 * Three MariaDB nodes of one Galera cluster on loopback. The first begins the cluster, the others are sent all that it has; a
 * node that was killed finds its place again and is sent what it missed.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isRoot } from '../../configuration.mjs';
import { NativeError } from '../../programs.mjs';
import { Stack } from '../../stack.mjs';
import { ended, listening } from '../../waiting.mjs';
import { SERVER } from './at.mjs';

const PROVIDERS = [ '/usr/lib/galera/libgalera_smm.so', '/usr/lib64/galera-4/libgalera_smm.so' ];

/** What docs/operations.md names; nothing of it is only for the trial but the small memory. */
export const SETTINGS = [
	'--binlog-format=ROW',
	'--default-storage-engine=InnoDB',
	'--innodb-autoinc-lock-mode=2',
	'--innodb-flush-log-at-trx-commit=2',
	'--wsrep-sync-wait=1',
	'--wsrep-retry-autocommit=4',
];

export const GALERA_MISSING = 'Galera is not installed. On Debian: apt-get install galera-4';

/** @return {string | null} Galera's library, null where it is not installed. */
export const provider = () => PROVIDERS.find( ( file ) => existsSync( file ) ) ?? null;

export class Galera extends Stack {
	/** Of the cluster, each with a database of its own. */
	nodes = 3;

	/** @type {number[]} Process ids of the nodes. */
	nodePids = [];

	/**
	 * What hands a node's state to another works as whoever owns the files, and never as root. So where root runs this the nodes
	 * run as the distribution's own user, in a folder that it can reach.
	 */
	get place() {
		return path.join( tmpdir(), `prakat-galera-${ this.options.port }` );
	}

	/** @return {string[]} Whom the nodes run as. */
	get user() {
		return isRoot() ? [ '--user=mysql' ] : [];
	}

	/** @param {number} node From 0. */
	socket( node ) {
		return path.join( this.place, `db${ node }.sock` );
	}

	/** @override */
	databaseHost() {
		return `'localhost:' . ( getenv( '${ SERVER }' ) ?: '${ this.socket( 0 ) }' )`;
	}

	/**
	 * Each pool works on a node of its own.
	 *
	 * @type {( pool: number ) => string}
	 * @override
	 */
	poolLines = ( pool ) => `env[${ SERVER }] = ${ this.socket( pool ) }\n`;

	/** @param {number} node From 0. */
	data( node ) {
		return path.join( this.place, `data${ node }` );
	}

	/**
	 * @param {string} statement Run as the database's root.
	 * @param {number} node      From 0.
	 * @override
	 */
	sql( statement, node = 0 ) {
		return this.run( 'mariadb', [ '--no-defaults', `--socket=${ this.socket( node ) }`, '-uroot', '-N', '-e', statement ] );
	}

	/**
	 * What a node says of the cluster.
	 *
	 * @param {string} name Of a status variable of wsrep.
	 * @param {number} node From 0.
	 * @return {string} Its value; '' when the node does not answer.
	 */
	status( name, node = 0 ) {
		try {
			return this.sql( `SHOW GLOBAL STATUS LIKE '${ name }'`, node ).trim().split( '\t' ).at( -1 ) ?? '';
		} catch {
			return '';
		}
	}

	/** @override */
	async database() {
		if ( ! provider() ) {
			throw new NativeError( GALERA_MISSING );
		}
		if ( ! existsSync( this.data( 0 ) ) ) {
			mkdirSync( this.place, { recursive: true } );
			this.handOver();
			this.run( 'installDb', [
				'--no-defaults',
				`--datadir=${ this.data( 0 ) }`,
				`--tmpdir=${ this.place }`,
				'--auth-root-authentication-method=normal',
				'--skip-test-db',
				...this.user,
			] );
			for ( let node = 1; node < this.nodes; node++ ) {
				mkdirSync( this.data( node ) );
			}
			this.handOver();
		}
		for ( let node = 0; node < this.nodes; node++ ) {
			await this.node( node, node ? [] : [ '--wsrep-new-cluster' ] );
		}
	}

	handOver() {
		if ( isRoot() ) {
			execFileSync( 'chown', [ '-R', 'mysql:', this.place ] );
		}
	}

	/**
	 * Stops what this stack started, and leaves nothing.
	 *
	 * @override
	 */
	async down() {
		await super.down();
		rmSync( this.place, { recursive: true, force: true } );
	}

	/**
	 * Starts a node and waits until it has all that the others have.
	 *
	 * @param {number}   node From 0.
	 * @param {string[]} more Options.
	 */
	async node( node, more = [] ) {
		const log = `mariadb${ node }.log`;
		rmSync( this.socket( node ), { force: true } );
		const pid = this.start( 'mariadbd', [ ...this.arguments( node ), ...more ], log );
		this.nodePids[ node ] = pid;
		if ( ! node ) {
			this.databasePid = pid;
		}
		await listening( { path: this.socket( node ) }, 90, `MariaDB node ${ node + 1 }`, this.file( 'log', log ) );
		for ( const until = Date.now() + 60_000; this.status( 'wsrep_local_state_comment', node ) !== 'Synced'; ) {
			if ( Date.now() > until ) {
				throw new NativeError( `MariaDB node ${ node + 1 } did not join the cluster. Its log: ${ this.file( 'log', log ) }` );
			}
			await new Promise( ( resolve ) => setTimeout( resolve, 200 ) );
		}
	}

	/**
	 * A node dies at once, as by a power cut.
	 *
	 * @param {number} node From 0.
	 */
	async kill( node ) {
		const pid = this.nodePids[ node ] ?? 0;
		process.kill( pid, 'SIGKILL' );
		await ended( [ pid ], 10 );
	}

	/**
	 * Brings a killed node back as the distribution's service does: asks its tables how far it had come, and joins from there.
	 *
	 * @param {number} node From 0.
	 */
	async recover( node ) {
		const log = path.join( this.place, `recovery${ node }.log` );
		rmSync( log, { force: true } );
		this.run( 'mariadbd', [ ...this.arguments( node ), '--wsrep-recover', `--log-error=${ log }` ] );
		const position = /Recovered position: ([0-9a-f-]{36}:-?\d+)/.exec( readFileSync( log, 'utf8' ) )?.[ 1 ];
		await this.node( node, position ? [ `--wsrep-start-position=${ position }` ] : [] );
	}

	/** @param {number} node From 0. */
	arguments( node ) {
		/** @param {number} of Kind of port. @param {number} at Node. */
		const port = ( of, at = node ) => this.options.port + 1 + at * 4 + of;
		const members = Array.from( { length: this.nodes }, ( _, at ) => `127.0.0.1:${ port( 1, at ) }` );
		return [
			'--no-defaults',
			...this.user,
			`--datadir=${ this.data( node ) }`,
			`--tmpdir=${ this.place }`,
			`--socket=${ this.socket( node ) }`,
			`--pid-file=${ path.join( this.place, `db${ node }.pid` ) }`,
			'--bind-address=127.0.0.1',
			`--port=${ port( 0 ) }`,
			`--server-id=${ node + 1 }`,
			'--innodb-buffer-pool-size=128M',
			'--innodb-log-file-size=32M',
			'--character-set-server=utf8mb4',
			'--collation-server=utf8mb4_unicode_520_ci',
			'--wsrep-on=ON',
			`--wsrep-provider=${ provider() }`,
			`--wsrep-cluster-name=prakat-${ this.options.port }`,
			`--wsrep-cluster-address=gcomm://${ members.join( ',' ) }`,
			`--wsrep-node-name=node${ node + 1 }`,
			`--wsrep-node-address=127.0.0.1:${ port( 1 ) }`,
			`--wsrep-provider-options=base_port=${ port( 1 ) };gmcast.listen_addr=tcp://127.0.0.1:${ port( 1 ) };ist.recv_addr=127.0.0.1:${ port( 2 ) };gcache.size=64M;evs.suspect_timeout=PT3S;evs.inactive_timeout=PT6S`,
			'--wsrep-sst-method=rsync',
			`--wsrep-sst-receive-address=127.0.0.1:${ port( 3 ) }`,
			...SETTINGS,
		];
	}
}
