/**
 * The stack that agencies run, from the distribution's own packages, on loopback and in one folder:
 * MariaDB, php-fpm with opcache, nginx. Everything runs as the user who asked for it and is stopped by its process id.
 */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import path from 'node:path';

/** Packages of a Debian system that the stack is made of. */
export const PACKAGES = [
	'mariadb-server',
	'nginx',
	'php-fpm',
	'php-mysql',
	'php-xml',
	'php-mbstring',
	'php-intl',
	'php-zip',
	'php-gd',
	'php-curl',
];

/** A sentence for a person, without a stack trace. */
export class NativeError extends Error {}

/** @param {string[]} names Of a program, the preferred one first. */
function which( ...names ) {
	for ( const name of names ) {
		for ( const folder of [ ...( process.env[ 'PATH' ] ?? '' ).split( ':' ), '/usr/sbin', '/usr/local/sbin', '/sbin' ] ) {
			if ( folder && existsSync( path.join( folder, name ) ) ) {
				return path.join( folder, name );
			}
		}
	}
	return null;
}

/**
 * The programs of the stack, or null for each that is not installed.
 *
 * @typedef {'mariadbd' | 'installDb' | 'mariadb' | 'phpFpm' | 'php' | 'nginx'} Program
 * @return {Record<Program, string | null>} Paths.
 */
export function programs() {
	return {
		mariadbd: which( 'mariadbd', 'mysqld' ),
		installDb: which( 'mariadb-install-db', 'mysql_install_db' ),
		mariadb: which( 'mariadb', 'mysql' ),
		phpFpm: which( 'php-fpm8.5', 'php-fpm8.4', 'php-fpm8.3', 'php-fpm8.2', 'php-fpm8.1', 'php-fpm' ),
		php: which( 'php' ),
		nginx: which( 'nginx' ),
	};
}

/** What is missing, as a sentence; null when the stack can run. */
export function missing() {
	const absent = Object.entries( programs() )
		.filter( ( [ , file ] ) => ! file )
		.map( ( [ name ] ) => name );
	return absent.length
		? `The native stack is not complete (${ absent.join( ', ' ) }). On Debian: apt-get install ${ PACKAGES.join( ' ' ) }`
		: null;
}

/** Whether this runs as root: the programs then want to be told so. */
const isRoot = () => process.getuid?.() === 0;

/**
 * Resolves when something listens on the address; rejects after `seconds`.
 *
 * @param {import( 'node:net' ).NetConnectOpts} where   Socket or port.
 * @param {number}                              seconds How long to wait.
 * @param {string}                              name    Of what should listen.
 * @param {string}                              log     Where it says why it does not.
 */
async function listening( where, seconds, name, log ) {
	const until = Date.now() + seconds * 1000;
	for (;;) {
		const up = await new Promise( ( resolve ) => {
			const socket = connect( where, () => {
				socket.destroy();
				resolve( true );
			} );
			socket.on( 'error', () => resolve( false ) );
		} );
		if ( up ) {
			return;
		}
		if ( Date.now() > until ) {
			throw new NativeError( `${ name } did not start within ${ seconds } s. Its log: ${ log }` );
		}
		await new Promise( ( resolve ) => setTimeout( resolve, 100 ) );
	}
}

/**
 * Whether a port of loopback is free.
 *
 * @param {number} port Its number.
 */
export function portIsFree( port ) {
	return new Promise( ( resolve ) => {
		const server = createServer().once( 'error', () => resolve( false ) );
		server.listen( port, '127.0.0.1', () => server.close( () => resolve( true ) ) );
	} );
}

export class Stack {
	/**
	 * @param {string} folder    Everything of this stack lives here.
	 * @param {object} options
	 * @param {number} options.port      nginx.
	 * @param {string} options.wordpress A WordPress tree; it is copied.
	 * @param {string} options.plugin    The plugin's folder or zip.
	 * @param {string} [options.php]     php.ini lines, for a small host.
	 * @param {string[]} [options.mariadb] Further options of the database server.
	 */
	constructor( folder, options ) {
		this.folder = folder;
		this.options = options;
		this.root = path.join( folder, 'wordpress' );
		this.url = `http://127.0.0.1:${ options.port }`;
		this.pids = path.join( folder, 'pids.json' );
	}

	/** @param {string[]} parts Of a path inside the stack's folder. */
	file( ...parts ) {
		return path.join( this.folder, ...parts );
	}

	/**
	 * @param {Program}  program Which.
	 * @param {string[]} args    For it.
	 * @param {import( 'node:child_process' ).ExecFileSyncOptionsWithStringEncoding | {}} [options] As execFileSync() takes them.
	 * @return {string} What it printed.
	 */
	run( program, args, options = {} ) {
		try {
			return execFileSync( programs()[ program ] ?? program, args, {
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
	 */
	start( program, args, log ) {
		const out = openSync( this.file( 'log', log ), 'a' );
		const child = spawn( programs()[ program ] ?? program, args, { detached: true, stdio: [ 'ignore', out, out ] } );
		child.unref();
		const all = existsSync( this.pids ) ? JSON.parse( readFileSync( this.pids, 'utf8' ) ) : [];
		writeFileSync( this.pids, JSON.stringify( [ ...all, child.pid ] ) );
	}

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
		const problem = missing();
		if ( problem ) {
			throw new NativeError( problem );
		}
		if ( ! ( await portIsFree( this.options.port ) ) ) {
			throw new NativeError( `Port ${ this.options.port } is taken. Name another with --port.` );
		}
		mkdirSync( this.file( 'log' ), { recursive: true } );
		mkdirSync( this.file( 'tmp' ), { recursive: true } );
		await this.database();
		await this.webserver();
	}

	async database() {
		const data = this.file( 'data' );
		if ( ! existsSync( data ) ) {
			this.run( 'installDb', [
				'--no-defaults',
				`--datadir=${ data }`,
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
				`--datadir=${ data }`,
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

	async webserver() {
		const user = isRoot() ? 'user = root\ngroup = root\n' : '';
		writeFileSync(
			this.file( 'fpm.conf' ),
			`[global]
error_log = ${ this.file( 'log', 'fpm.log' ) }
daemonize = no
[www]
${ user }listen = ${ this.file( 'fpm.sock' ) }
pm = static
pm.max_children = 4
catch_workers_output = yes
php_admin_value[memory_limit] = 256M
php_admin_value[upload_max_filesize] = 64M
php_admin_value[post_max_size] = 64M
php_admin_value[opcache.memory_consumption] = 128
php_admin_value[opcache.max_accelerated_files] = 10000
php_admin_value[opcache.validate_timestamps] = 1
php_admin_value[opcache.revalidate_freq] = 0
php_admin_value[error_log] = ${ this.file( 'log', 'php.log' ) }
${ this.options.php ?? '' }
`
		);
		this.start(
			'phpFpm',
			[
				'-d',
				'opcache.enable=1',
				'--nodaemonize',
				'--fpm-config',
				this.file( 'fpm.conf' ),
				...( isRoot() ? [ '--allow-to-run-as-root' ] : [] ),
			],
			'fpm.log'
		);
		await listening( { path: this.file( 'fpm.sock' ) }, 30, 'php-fpm', this.file( 'log', 'fpm.log' ) );

		const temp = [ 'client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi' ]
			.map( ( kind ) => `	${ kind }_temp_path ${ this.file( 'tmp', kind ) };` )
			.join( '\n' );
		writeFileSync(
			this.file( 'nginx.conf' ),
			`${ isRoot() ? 'user root;\n' : '' }daemon off;
worker_processes 1;
pid ${ this.file( 'nginx.pid' ) };
error_log ${ this.file( 'log', 'nginx.log' ) };
events { worker_connections 256; }
http {
${ temp }
	access_log off;
	types { text/html html; text/css css; application/javascript js; image/png png; image/jpeg jpg jpeg; image/webp webp; application/pdf pdf; text/csv csv; application/json json; }
	default_type application/octet-stream;
	client_max_body_size 64m;
	server {
		listen 127.0.0.1:${ this.options.port };
		root ${ this.root };
		index index.php;
		location / { try_files $uri $uri/ /index.php?$args; }
		location ~ \\.php$ {
			try_files $uri =404;
			fastcgi_pass unix:${ this.file( 'fpm.sock' ) };
			fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;
			fastcgi_param QUERY_STRING $query_string; fastcgi_param REQUEST_METHOD $request_method; fastcgi_param CONTENT_TYPE $content_type;
			fastcgi_param CONTENT_LENGTH $content_length; fastcgi_param SCRIPT_NAME $fastcgi_script_name; fastcgi_param REQUEST_URI $request_uri;
			fastcgi_param DOCUMENT_URI $document_uri; fastcgi_param DOCUMENT_ROOT $document_root; fastcgi_param SERVER_PROTOCOL $server_protocol;
			fastcgi_param REQUEST_SCHEME $scheme; fastcgi_param GATEWAY_INTERFACE CGI/1.1; fastcgi_param SERVER_SOFTWARE nginx; fastcgi_param REMOTE_ADDR $remote_addr;
			fastcgi_param SERVER_ADDR $server_addr; fastcgi_param SERVER_PORT $server_port; fastcgi_param SERVER_NAME $server_name; fastcgi_param HTTP_HOST $http_host;
			fastcgi_read_timeout 300s;
		}
	}
}
`
		);
		this.start( 'nginx', [ '-c', this.file( 'nginx.conf' ), '-e', this.file( 'log', 'nginx.log' ) ], 'nginx.log' );
		await listening( { port: this.options.port, host: '127.0.0.1' }, 30, 'nginx', this.file( 'log', 'nginx.log' ) );
	}

	/** A fresh WordPress with the plugin active, Thai, with readable permalinks. */
	install() {
		rmSync( this.root, { recursive: true, force: true } );
		cpSync( this.options.wordpress, this.root, { recursive: true } );
		const plugins = path.join( this.root, 'wp-content', 'plugins' );
		mkdirSync( plugins, { recursive: true } );
		mkdirSync( path.join( this.root, 'wp-content', 'uploads' ), { recursive: true } );
		if ( this.options.plugin.endsWith( '.zip' ) ) {
			this.run( 'php', [
				'-r',
				'$z=new ZipArchive; if(true!==$z->open($argv[1])){exit(1);} $z->extractTo($argv[2]);',
				this.options.plugin,
				plugins,
			] );
		} else {
			cpSync( this.options.plugin, path.join( plugins, 'prakat' ), { recursive: true } );
		}
		this.sql( 'DROP DATABASE IF EXISTS wordpress; CREATE DATABASE wordpress CHARACTER SET utf8mb4' );
		writeFileSync(
			path.join( this.root, 'wp-config.php' ),
			`<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${ this.file( 'db.sock' ) }' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
foreach ( array( 'AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT' ) as $key ) {
	define( $key, hash( 'sha256', 'native' . $key . __DIR__ ) );
}
$table_prefix = 'wp_';
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_LOG', '${ this.file( 'log', 'debug.log' ) }' );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_HOME', '${ this.url }' );
define( 'WP_SITEURL', '${ this.url }' );
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`
		);
		this.phpRun( [
			'-r',
			`
			define( 'WP_INSTALLING', true ); $_SERVER['HTTP_HOST'] = '127.0.0.1:${ this.options.port }';
			require_once 'wp-load.php'; require_once 'wp-admin/includes/upgrade.php';
			wp_install( 'Prakat', 'admin', 'admin@example.org', true, '', 'password', 'th' );
			update_option( 'timezone_string', 'Asia/Bangkok' );`,
		] );
		this.phpRun( [
			'-r',
			`
			$_SERVER['HTTP_HOST'] = '127.0.0.1:${ this.options.port }'; require_once 'wp-load.php'; require_once 'wp-admin/includes/plugin.php';
			$r = activate_plugin( 'prakat/prakat.php' ); if ( is_wp_error( $r ) ) { fwrite( STDERR, $r->get_error_message() ); exit( 1 ); }
			global $wp_rewrite; $wp_rewrite->set_permalink_structure( '/%postname%/' ); flush_rewrite_rules();`,
		] );
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
		const until = Date.now() + 20_000;
		for ( const pid of pids ) {
			while ( Date.now() < until ) {
				try {
					process.kill( pid, 0 );
				} catch {
					break;
				}
				await new Promise( ( resolve ) => setTimeout( resolve, 50 ) );
			}
		}
		rmSync( this.pids, { force: true } );
	}
}
