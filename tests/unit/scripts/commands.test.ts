/**
 * What the two commands say when they can't do what they are asked: one clear sentence in each language, a non-zero exit, no stack.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../../harness/php';

let folder: string;
beforeAll( () => {
	folder = mkdtempSync( path.join( tmpdir(), 'prakat-commands-' ) );
} );
afterAll( () => rmSync( folder, { recursive: true, force: true } ) );

/** Runs a script of scripts/ with PHP and everything else off the PATH. */
function script( name: string, args: string[], env: Record< string, string > = {} ): Promise< { code: number; out: string; err: string } > {
	return new Promise( ( resolve ) => {
		const child = spawn( process.execPath, [ path.join( ROOT, 'scripts', name ), ...args ], {
			env: { HOME: folder, PATH: '', PRAKAT_KEEP: path.join( folder, 'keep' ), PRAKAT_CACHE: path.join( folder, 'cache' ), ...env },
		} );
		let out = '';
		let err = '';
		child.stdout.on( 'data', ( text ) => ( out += text ) );
		child.stderr.on( 'data', ( text ) => ( err += text ) );
		child.on( 'close', ( code ) => resolve( { code: code ?? 1, out, err } ) );
	} );
}

/** One sentence in English after the cross, one line in Thai after it, and nothing else. */
function expectOneSentence( { code, err }: { code: number; err: string }, about: RegExp ) {
	expect( code ).toBe( 1 );
	const lines = err.trim().split( '\n' );
	expect( lines ).toHaveLength( 2 );
	expect( lines[ 0 ] ).toMatch( /^✗ .+\.$/ );
	expect( lines[ 0 ] ).toMatch( about );
	expect( lines[ 1 ] ).toMatch( /[\u0e00-\u0e7f]{3}/ );
	expect( err ).not.toMatch( /\n\s+at / );
}

describe( 'npm start says in one sentence', () => {
	test( 'that a port is taken', async () => {
		const server = net.createServer();
		await new Promise< void >( ( resolve ) => server.listen( 0, '127.0.0.1', resolve ) );
		const { port } = server.address() as net.AddressInfo;
		expectOneSentence( await script( 'start.mjs', [ '--port', String( port ) ] ), new RegExp( `Port ${ port } is taken` ) );
		await new Promise( ( resolve ) => server.close( resolve ) );
	} );

	test.each( [
		[ [ '--port', 'many' ], /“many” is not a port/ ],
		[ [ '--port', '70000' ], /is not a port/ ],
		[ [ '--php', '7.4' ], /PHP 7\.4 cannot be had; choose one of 8\.1, 8\.2, 8\.3, 8\.4, 8\.5/ ],
		[ [ '--colour' ], /“--colour” is not understood; there are --port/ ],
		[ [ 'now' ], /“now” is not understood/ ],
		[ [ '--port', '9499', '--wp', '/nowhere/at/all' ], /not a WordPress tree/ ],
		[ [ '--port', '9499', '--wp', '/nowhere/at/all.zip' ], /There is no file/ ],
	] )( 'what is wrong with %j', async ( args, about ) => {
		expectOneSentence( await script( 'start.mjs', args ), about );
	} );

	test( 'that a zip holds no WordPress', async () => {
		const file = path.join( folder, 'broken.zip' );
		writeFileSync( file, 'not a zip' );
		expectOneSentence(
			await script( 'start.mjs', [ '--port', '9499', '--wp', file ] ),
			/WordPress cannot be taken from .*: not a zip file/
		);
	} );

	test( 'that its folder cannot be written', async () => {
		const file = path.join( folder, 'a-file' );
		writeFileSync( file, '' );
		expectOneSentence(
			await script( 'start.mjs', [ '--port', '9499' ], { PRAKAT_KEEP: path.join( file, 'keep' ) } ),
			/cannot be written/
		);
	} );
} );

describe( 'npm test says in one sentence', () => {
	test( 'that there are no such tests', async () => {
		expectOneSentence(
			await script( 'test.mjs', [ '--only', 'taste' ] ),
			/There are no tests “taste”; there are types, unit, wordpress, browser/
		);
	} );

	test( 'that a site is not running', async () => {
		expectOneSentence( await script( 'test.mjs', [ '--only', 'wordpress', '--site', 'nobody' ] ), /The site “nobody” is not running/ );
	} );
} );

describe( 'A site', () => {
	test( 'has a name that can be a folder', async () => {
		expectOneSentence( await script( 'site.mjs', [ '--name', '../up', '--port', '9499' ] ), /cannot be a site's name/ );
	} );

	test( 'that somebody runs is not run twice', async () => {
		const site = path.join( folder, 'keep/sites/mine' );
		mkdirSync( site, { recursive: true } );
		writeFileSync( path.join( site, 'running.json' ), JSON.stringify( { pid: process.pid, url: 'http://127.0.0.1:1' } ) );
		expectOneSentence(
			await script( 'site.mjs', [ '--name', 'mine', '--port', '9499' ] ),
			/is running already at http:\/\/127\.0\.0\.1:1/
		);
	} );

	test( 'whose record is damaged says how to make a new one', async () => {
		const site = path.join( folder, 'keep/sites/damaged' );
		mkdirSync( site, { recursive: true } );
		writeFileSync( path.join( site, 'site.json' ), '{' );
		expectOneSentence( await script( 'site.mjs', [ '--name', 'damaged', '--port', '9499' ] ), /is damaged; add --reset/ );
	} );
} );
