/**
 * The stack that agencies run, from the distribution's own packages, on loopback and in one folder: MariaDB, php-fpm with
 * opcache in one pool or several, nginx or Apache, and Redis as the object cache where it is asked for. Everything runs as
 * the user who asked for it and is stopped by its process id.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { apache, fpm, fpmSocket, isRoot, nginx } from './configuration.mjs';
import { install } from './installation.mjs';
import { NativeError, missing, programs } from './programs.mjs';
import { ended, listening, portIsFree } from './waiting.mjs';

export { NativeError, PACKAGES, missing, programs } from './programs.mjs';
export { portIsFree } from './waiting.mjs';

/** @typedef {import( './programs.mjs' ).Program} Program */

export class Stack {
	/**
	 * @param {string} folder    Everything of this stack lives here.
	 * @param {object} options
	 * @param {number} options.port      nginx.
	 * @param {string} options.wordpress A WordPress tree; it is copied.
	 * @param {string} options.plugin    The plugin's folder or zip.
	 * @param {string} [options.php]     php.ini lines, for a small host.
	 * @param {string[]} [options.mariadb] Further options of the database server.
	 * @param {number} [options.patience] Seconds that nginx waits for an answer; 300 unless said.
	 * @param {number} [options.pools]     How many pools of php-fpm, each with a master of its own; 1 unless said.
	 * @param {boolean} [options.redis]    Redis as WordPress's object cache.
	 * @param {boolean} [options.apache]   Apache in the place of nginx.
	 * @param {boolean} [options.multisite] A network of sites, by folder.
	 * @param {string} [options.subfolder]  Of the host, where WordPress lies; at its root unless said.
	 * @param {boolean} [options.plain]     Permalinks without rewriting: ?p=1.
	 * @param {boolean} [options.small]     A small host: 128 MB of memory, 30 s a request.
	 * @param {boolean} [options.bare]      WordPress without the plugin.
	 * @param {boolean} [options.cache]     nginx keeps pages, as a host's page cache does.
	 * @param {{ main: string, http: string, server: string, php: string, bare: number }} [options.kept] nginx keeps pages by these lines of its own, and
	 *                                                             at a further port none.
	 * @param {string} [options.config]     Further lines of wp-config.php.
	 */
	constructor( folder, options ) {
		this.folder = folder;
		this.options = options;
		/** What the web server serves; WordPress lies there, or in a folder of it. */
		this.site = path.join( folder, 'wordpress' );
		this.base = options.subfolder ? `/${ options.subfolder }` : '';
		this.root = this.site + this.base;
		this.url = `http://127.0.0.1:${ options.port }${ this.base }`;
		this.pids = path.join( folder, 'pids.json' );
		this.pools = options.pools ?? 1;
		/** @type {number[]} Process ids of the pools' masters. */
		this.poolPids = [];
		this.databasePid = 0;
		this.redisPid = 0;
	}

	/** @param {string[]} parts Of a path inside the stack's folder. */
	file( ...parts ) {
		return path.join( this.folder, ...parts );
	}

	/**
	 * @param {Program | 'mount' | 'umount' | 'mv' | 'mariadb-dump'} program Which.
	 * @param {string[]} args    For it.
	 * @param {import( 'node:child_process' ).ExecFileSyncOptionsWithStringEncoding | {}} [options] As execFileSync() takes them.
	 * @return {string} What it printed.
	 */
	run( program, args, options = {} ) {
		try {
			return execFileSync( programs()[ /** @type {Program} */ ( program ) ] ?? program, args, {
				encoding: 'utf8',
				stdio: [ 'pipe', 'pipe', 'pipe' ],
				maxBuffer: 1 << 28,
				...options,
			} );
		} catch ( thrown ) {
			const error = /** @type {Error & { stdout?: string, stderr?: string }} */ ( thrown );
			const said = `${ error.stdout ?? '' }\n${ error.stderr ?? '' }`
				.replace( /<style[\s\S]*?<\/style>|<[^>]+>/g, ' ' )
				.replace( /\s+/g, ' ' )
				.trim();
			throw new NativeError( `${ program } failed: ${ said.slice( -600 ) || error.message } (logs: ${ this.file( 'log' ) })` );
		}
	}

	/**
	 * @param {Program}  program Which.
	 * @param {string[]} args    For it.
	 * @param {string}   log     Name of its log.
	 * @return {number} Its process id.
	 */
	start( program, args, log ) {
		return this.startAs( programs()[ program ] ?? program, args, log );
	}

	/**
	 * The same of another program.
	 *
	 * @param {string}   program Path of it.
	 * @param {string[]} args    For it.
	 * @param {string}   log     Name of its log.
	 * @return {number} Its process id.
	 */
	startAs( program, args, log ) {
		const out = openSync( this.file( 'log', log ), 'a' );
		const child = spawn( program, args, { detached: true, stdio: [ 'ignore', out, out ] } );
		child.unref();
		const all = existsSync( this.pids ) ? JSON.parse( readFileSync( this.pids, 'utf8' ) ) : [];
		writeFileSync( this.pids, JSON.stringify( [ ...all, child.pid ] ) );
		return child.pid ?? 0;
	}

	/** @return {string} PHP for wp-config.php: where the database is. */
	databaseHost() {
		return `'localhost:${ this.file( 'db.sock' ) }'`;
	}

	/**
	 * What a pool of php-fpm is told beside the usual.
	 *
	 * @type {( pool: number ) => string}
	 */
	poolLines = () => '';

	/** @param {string} statement Run as the database's root. */
	sql( statement ) {
		return this.run( 'mariadb', [ '--no-defaults', `--socket=${ this.file( 'db.sock' ) }`, '-uroot', '-N', '-e', statement ] );
	}

	/**
	 * Runs a PHP script in the stack's PHP (command line), WordPress's folder as its working directory.
	 *
	 * @param {string[]} args      For php.
	 * @param {{}}       [options] As run() takes them.
	 */
	phpRun( args, options = {} ) {
		return this.run( 'php', [ '-d', 'memory_limit=512M', ...args ], { cwd: this.root, ...options } );
	}

	async up() {
		const problem = missing( this.options );
		if ( problem ) {
			throw new NativeError( problem );
		}
		if ( ! ( await portIsFree( this.options.port ) ) ) {
			throw new NativeError( `Port ${ this.options.port } is taken. Name another with --port.` );
		}
		mkdirSync( this.file( 'log' ), { recursive: true } );
		mkdirSync( this.file( 'tmp' ), { recursive: true } );
		await this.database();
		if ( this.options.redis ) {
			await this.objectCache();
		}
		for ( let pool = 0; pool < this.pools; pool++ ) {
			await this.pool( pool );
		}
		await ( this.options.apache ? this.apache() : this.nginx() );
	}

	async database() {
		const data = this.file( 'data' );
		if ( ! existsSync( data ) ) {
			this.run( 'installDb', [
				'--no-defaults',
				`--datadir=${ data }`,
				`--tmpdir=${ this.file( 'tmp' ) }`,
				'--auth-root-authentication-method=normal',
				'--skip-test-db',
				...( isRoot() ? [ '--user=root' ] : [] ),
			] );
		}
		this.databasePid = this.start(
			'mariadbd',
			[
				'--no-defaults',
				...( isRoot() ? [ '--user=root' ] : [] ),
				`--datadir=${ data }`,
				// A server that starts deletes what others have in a folder for temporary tables that they share.
				`--tmpdir=${ this.file( 'tmp' ) }`,
				`--socket=${ this.file( 'db.sock' ) }`,
				'--skip-networking',
				`--pid-file=${ this.file( 'db.pid' ) }`,
				'--innodb-buffer-pool-size=512M',
				'--character-set-server=utf8mb4',
				'--collation-server=utf8mb4_unicode_520_ci',
				...( this.options.mariadb ?? [] ),
			],
			'mariadb.log'
		);
		await listening( { path: this.file( 'db.sock' ) }, 60, 'MariaDB', this.file( 'log', 'mariadb.log' ) );
	}

	async objectCache() {
		this.redisPid = this.start(
			'redis',
			[ '--port', '0', '--unixsocket', this.file( 'redis.sock' ), '--save', '', '--appendonly', 'no', '--dir', this.file( 'tmp' ) ],
			'redis.log'
		);
		await listening( { path: this.file( 'redis.sock' ) }, 20, 'Redis', this.file( 'log', 'redis.log' ) );
	}

	/**
	 * Starts a pool of php-fpm.
	 *
	 * @param {number} pool From 0.
	 */
	async pool( pool ) {
		const file = this.file( pool ? `fpm${ pool }.conf` : 'fpm.conf' );
		writeFileSync( file, fpm( this, pool ) );
		const pid = this.start(
			'phpFpm',
			[ '-d', 'opcache.enable=1', '--nodaemonize', '--fpm-config', file, ...( isRoot() ? [ '--allow-to-run-as-root' ] : [] ) ],
			'fpm.log'
		);
		await listening( { path: fpmSocket( this, pool ) }, 30, 'php-fpm', this.file( 'log', 'fpm.log' ) );
		this.poolPids[ pool ] = pid;
	}

	async nginx() {
		writeFileSync( this.file( 'nginx.conf' ), nginx( this ) );
		this.start( 'nginx', [ '-c', this.file( 'nginx.conf' ), '-e', this.file( 'log', 'nginx.log' ) ], 'nginx.log' );
		await listening( { port: this.options.port, host: '127.0.0.1' }, 30, 'nginx', this.file( 'log', 'nginx.log' ) );
	}

	async apache() {
		mkdirSync( this.site, { recursive: true } ); // It starts on no folder that isn't there yet.
		writeFileSync( this.file( 'apache.conf' ), apache( this ) );
		this.start( 'apache', [ '-D', 'FOREGROUND', '-f', this.file( 'apache.conf' ) ], 'apache.log' );
		await listening( { port: this.options.port, host: '127.0.0.1' }, 30, 'Apache', this.file( 'log', 'apache.log' ) );
	}

	/** A fresh WordPress with the plugin active, Thai, with readable permalinks. */
	install() {
		install( this );
	}

	/** Stops what this stack started, by process id, newest first. */
	async down() {
		if ( ! existsSync( this.pids ) ) {
			return;
		}
		const pids = JSON.parse( readFileSync( this.pids, 'utf8' ) ).reverse();
		for ( const pid of pids ) {
			try {
				process.kill( pid, 'SIGTERM' );
			} catch {}
		}
		await ended( pids, 20 );
		rmSync( this.pids, { force: true } );
	}
}
