/**
 * WordPress from the distribution: Debian's own packages, unpacked without installing them.
 *
 * The machine's stable suite may be too old, so newer suites of the same mirror are read through a package list of their own
 * in a scratch folder. The mirror and its keys are what apt is configured with already; nothing on the machine is changed.
 */
import { copyFileSync, existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { find, run } from '../commands.mjs';
import { answers } from './tree.mjs';

/** Newest first. */
const SUITES = [ 'sid', 'trixie' ];

const PACKAGES = [
	'wordpress',
	'wordpress-theme-twentytwentyfive',
	'wordpress-l10n',
	'libjs-cropper',
	'libjs-jquery',
	'libjs-jquery-ui',
	'libjs-lodash',
	'libjs-underscore',
	'libphp-phpmailer',
	'php-getid3',
];

/**
 * @param {string|undefined} wanted  A version, or undefined for the newest.
 * @param {string}           scratch An empty folder to work in; the caller removes it.
 * @return {Promise<string>} The folder of a whole tree (inside scratch).
 */
export async function fromDebian( wanted, scratch ) {
	for ( const program of [ 'apt-get', 'apt-cache', 'dpkg-deb' ] ) {
		if ( ! find( program ) ) {
			throw new Error( `this machine has no ${ program }` );
		}
	}
	const mirror = await configuredMirror();
	const said = [];
	for ( const suite of SUITES ) {
		const apt = privateApt( path.join( scratch, suite ), mirror, suite );
		const update = await apt( 'apt-get', [ 'update', '-qq' ] );
		if ( update.code !== 0 ) {
			said.push( `${ suite }: ${ lastLine( update.err ) }` );
			continue;
		}
		const policy = await apt( 'apt-cache', [ 'policy', 'wordpress' ] );
		const version = /Candidate: (\d[\d.]*\d)/.exec( policy.out )?.[ 1 ];
		if ( ! version || ! answers( version, wanted ) ) {
			said.push( `${ suite } has ${ version ?? 'none' }` );
			continue;
		}
		return unpack( apt, path.join( scratch, suite ) );
	}
	throw new Error( said.join( '; ' ) );
}

/** The Debian mirror that apt is configured with, as a prefix for a sources line. */
async function configuredMirror() {
	const targets = await run( 'apt-get', [ 'indextargets' ] );
	for ( const block of targets.out.split( '\n\n' ) ) {
		const field = ( /** @type {string} */ name ) => new RegExp( `^${ name }: (.*)$`, 'm' ).exec( block )?.[ 1 ];
		const release = field( 'Release' ) ?? '';
		const uri = field( 'Repo-URI' );
		const isMainSuite = field( 'Component' ) === 'main' && field( 'Created-By' ) === 'Packages' && ! /[-/]/.test( release );
		if ( uri && isMainSuite && ( field( 'Origin' ) ?? 'Debian' ) === 'Debian' && /debian/.test( uri ) ) {
			return uri;
		}
	}
	throw new Error( 'apt is not configured with a Debian mirror' );
}

/**
 * apt with lists, cache and sources of its own.
 *
 * @param {string} folder Where it keeps them.
 * @param {string} mirror Address of the mirror.
 * @param {string} suite  Debian suite.
 */
function privateApt( folder, mirror, suite ) {
	for ( const name of [ 'lists/partial', 'cache/archives/partial', 'deb' ] ) {
		mkdirSync( path.join( folder, name ), { recursive: true } );
	}
	const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';
	const options = existsSync( keyring ) ? `[signed-by=${ keyring }] ` : '';
	writeFileSync( path.join( folder, 'sources.list' ), `deb ${ options }${ mirror } ${ suite } main\n` );
	writeFileSync( path.join( folder, 'status' ), '' );
	const settings = {
		'Dir::Etc::SourceList': path.join( folder, 'sources.list' ),
		'Dir::Etc::SourceParts': '/dev/null',
		'Dir::State::Lists': path.join( folder, 'lists' ),
		'Dir::State::status': path.join( folder, 'status' ),
		'Dir::Cache': path.join( folder, 'cache' ),
		'Acquire::Languages': 'none',
		'APT::Sandbox::User': '',
		'Debug::NoLocking': 'true',
	};
	const flags = Object.entries( settings ).flatMap( ( [ name, value ] ) => [ '-o', `${ name }=${ value }` ] );
	return ( /** @type {string} */ program, /** @type {string[]} */ args ) =>
		run( program, [ ...flags, ...args ], { cwd: path.join( folder, 'deb' ), env: { ...process.env, LC_ALL: 'C' } } );
}

/**
 * @param {ReturnType<typeof privateApt>} apt    Of the suite.
 * @param {string}                        folder The suite's scratch folder.
 * @return {Promise<string>} The tree.
 */
async function unpack( apt, folder ) {
	const download = await apt( 'apt-get', [ 'download', '-qq', ...PACKAGES ] );
	if ( download.code !== 0 ) {
		throw new Error( lastLine( download.err ) );
	}
	const root = path.join( folder, 'root' );
	mkdirSync( root );
	for ( const name of readdirSync( path.join( folder, 'deb' ) ) ) {
		const unpacked = await run( 'dpkg-deb', [ '-x', path.join( folder, 'deb', name ), root ] );
		if ( unpacked.code !== 0 ) {
			throw new Error( `${ name }: ${ lastLine( unpacked.err ) }` );
		}
	}
	const tree = path.join( folder, 'tree' );
	copyFollowing( root, '/usr/share/wordpress', tree );
	copyFollowing( root, '/var/lib/wordpress/wp-content/themes', path.join( tree, 'wp-content/themes' ) );
	return tree;
}

/**
 * Copies a folder of an unpacked package, following links as if the packages were installed at `root`.
 *
 * @param {string} root   Where the packages were unpacked.
 * @param {string} source Path inside root, absolute ("/usr/share/wordpress").
 * @param {string} target Where to copy to.
 */
function copyFollowing( root, source, target ) {
	const real = resolveInside( root, source );
	if ( ! real ) {
		return;
	}
	if ( lstatSync( real ).isDirectory() ) {
		mkdirSync( target, { recursive: true } );
		for ( const name of readdirSync( real ) ) {
			// Debian's configuration reads /etc/wordpress: a site gets a configuration of its own.
			const isDebianOnly = source === '/usr/share/wordpress' && [ 'wp-config.php', '.htaccess' ].includes( name );
			// Of the translations only Thai is of use here: the others would be copied into every site.
			const isForeign = source.endsWith( '/languages' ) && ! /^(?:[a-z-]+-)?th(?:[.-]|$)|^index\.php$/.test( name );
			if ( ! isDebianOnly && ! isForeign ) {
				copyFollowing( root, `${ source }/${ name }`, path.join( target, name ) );
			}
		}
	} else {
		copyFileSync( real, target );
	}
}

/**
 * @param {string} root   Where the packages were unpacked.
 * @param {string} source Path inside root.
 * @return {string | null} The file or folder itself; the machine's own only for certificates; null when a link leads nowhere.
 */
function resolveInside( root, source ) {
	let inside = source;
	for ( let hops = 0; hops < 20; hops++ ) {
		const real = path.join( root, inside );
		let status;
		try {
			status = lstatSync( real );
		} catch {
			return inside.startsWith( '/etc/ssl/' ) && existsSync( inside ) ? inside : null;
		}
		if ( ! status.isSymbolicLink() ) {
			return real;
		}
		inside = path.resolve( path.dirname( inside ), readlinkSync( real ) );
	}
	return null;
}

/** @param {string} text Output of a program. */
function lastLine( text ) {
	return text.trim().split( '\n' ).at( -1 ) ?? '';
}
