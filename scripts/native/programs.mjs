/**
 * The programs that the native stack is made of, and where this machine has them.
 */
import { existsSync } from 'node:fs';
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

/** What the trial of page caches needs besides. */
export const CACHES = [ 'varnish', 'libnginx-mod-http-cache-purge' ];

/** What the larger stacks need besides: an object cache, and the other web server. */
export const FURTHER_PACKAGES = [ 'redis-server', 'php-redis', 'apache2' ];

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
 * @typedef {'mariadbd' | 'installDb' | 'mariadb' | 'phpFpm' | 'php' | 'nginx' | 'apache' | 'redis' | 'varnishd'} Program
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
		apache: which( 'apache2', 'httpd' ),
		redis: which( 'redis-server' ),
		varnishd: which( 'varnishd' ),
	};
}

/**
 * What is missing, as a sentence; null when the stack can run.
 *
 * @param {{ apache?: boolean | undefined, redis?: boolean | undefined }} [wanted] What the stack is to have beside the usual.
 */
export function missing( wanted = {} ) {
	const absent = Object.entries( programs() )
		.filter(
			( [ name, file ] ) =>
				! file && name !== 'varnishd' && ( name !== 'apache' || wanted.apache ) && ( name !== 'redis' || wanted.redis )
		)
		.map( ( [ name ] ) => name );
	const packages = [ ...PACKAGES, ...( wanted.apache || wanted.redis ? FURTHER_PACKAGES : [] ) ];
	return absent.length
		? `The native stack is not complete (${ absent.join( ', ' ) }). On Debian: apt-get install ${ packages.join( ' ' ) }`
		: null;
}
