/**
 * An S3 server on loopback, and a site whose uploads lie in a bucket of it.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { KEEP, ROOT } from '../../../lib/paths.mjs';
import { Stack } from '../../stack.mjs';
import { ended, listening } from '../../waiting.mjs';

/** What the trial needs besides is fetched once, by npm and Composer, from where every package comes. */
const TOOLS = path.join( KEEP, 'bucket' );

const SERVER = path.join( TOOLS, 'node_modules/s3rver/bin/s3rver.js' );

const SDK = path.join( TOOLS, 'vendor/autoload.php' );

/** @return {string | null} A sentence when the server or the SDK can't be had. */
export function bucketMissing() {
	const of = path.join( ROOT, 'tests/native/bucket' );
	try {
		mkdirSync( TOOLS, { recursive: true } );
		const pinned = readFileSync( path.join( of, 'package-lock.json' ), 'utf8' );
		const had = path.join( TOOLS, 'package-lock.json' );
		if ( ! existsSync( SERVER ) || ! existsSync( had ) || readFileSync( had, 'utf8' ) !== pinned ) {
			[ 'package.json', 'package-lock.json' ].forEach( ( name ) => cpSync( path.join( of, name ), path.join( TOOLS, name ) ) );
			execFileSync( 'npm', [ 'ci', '--ignore-scripts', '--no-audit', '--no-fund' ], { cwd: TOOLS, stdio: 'pipe', timeout: 180_000 } );
		}
		if ( ! existsSync( SDK ) ) {
			execFileSync( 'composer', [ 'install', '--no-interaction', '--no-progress', '--no-scripts', '--quiet' ], {
				cwd: of,
				stdio: 'pipe',
				timeout: 180_000,
			} );
		}
		return null;
	} catch ( error ) {
		return `The S3 server or the SDK can't be had by npm and Composer: ${ /** @type {Error} */ ( error ).message.slice( -300 ) }`;
	}
}

export class Bucket extends Stack {
	/**
	 * @param {string}           folder  Everything of this stack lives here.
	 * @param {Stack['options']} options As of any stack; the next port is the S3 server's.
	 */
	constructor( folder, options ) {
		super( folder, options );
		this.address = `http://127.0.0.1:${ options.port + 1 }`;
		this.bucketPid = 0;
		this.options.config = `define( 'PRAKAT_TRIAL_BUCKET', '${ this.address }' );\ndefine( 'PRAKAT_TRIAL_SDK', '${ SDK }' );\n`;
	}

	/** @override */
	async up() {
		mkdirSync( this.file( 'log' ), { recursive: true } );
		rmSync( this.file( 'bucket' ), { recursive: true, force: true } );
		mkdirSync( this.file( 'bucket' ) );
		await this.bucket();
		await super.up();
	}

	/** Starts the S3 server, where it does not run. */
	async bucket() {
		if ( this.bucketPid ) {
			return;
		}
		this.bucketPid = this.startAs(
			process.execPath,
			[
				SERVER,
				'--directory',
				this.file( 'bucket' ),
				'--address',
				'127.0.0.1',
				'--port',
				String( this.options.port + 1 ),
				'--configure-bucket',
				'agency',
			],
			'bucket.log'
		);
		await listening( { port: this.options.port + 1, host: '127.0.0.1' }, 30, 'The S3 server', this.file( 'log', 'bucket.log' ) );
	}

	/** The S3 server is away. */
	async away() {
		process.kill( this.bucketPid, 'SIGTERM' );
		await ended( [ this.bucketPid ], 10 );
		this.bucketPid = 0;
	}

	/** @override */
	install() {
		super.install();
		const folder = path.join( this.root, 'wp-content', 'mu-plugins' );
		mkdirSync( folder, { recursive: true } );
		cpSync( path.join( ROOT, 'tests/native/bucket/uploads.php' ), path.join( folder, 'uploads.php' ) );
	}

	/**
	 * Names of the objects that lie in a folder of the uploads, without those that stand for folders or keep them closed.
	 *
	 * @param {string} folder Of the uploads.
	 * @return {string[]} Paths below it.
	 */
	objects( folder ) {
		const root = this.file( 'bucket', 'agency', 'uploads', folder );
		return ! existsSync( root )
			? []
			: readdirSync( root, { recursive: true, encoding: 'utf8' } )
					.filter( ( name ) => name.endsWith( '._S3rver_object' ) )
					.map( ( name ) => name.replace( /\._S3rver_object$/, '' ) )
					.filter( ( name ) => name && ! /(^|\/)(index\.php|\.htaccess)?$/.test( name ) );
	}
}
