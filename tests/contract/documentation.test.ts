/**
 * Commands in the documentation do what they say: each is understood by what it calls, and the README's own are really run
 * (npm start here, npm run zip in zip.test.ts; npm test is what runs this).
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../../scripts/lib/site/server.mjs';
import { ROOT } from '../harness/php';

/** README.md, ARCHITECTURE.md, CONTRIBUTING.md … and all of docs/. */
const documents = [
	...readdirSync( ROOT ).filter( ( name ) => name.endsWith( '.md' ) ),
	...readdirSync( path.join( ROOT, 'docs' ), { recursive: true, encoding: 'utf8' } )
		.filter( ( name ) => name.endsWith( '.md' ) )
		.map( ( name ) => path.join( 'docs', name ) ),
];

interface Command {
	document: string;
	line: string;
}

/** The lines of the documents' shell blocks. */
const commands: Command[] = documents.flatMap( ( document ) => {
	const text = readFileSync( path.join( ROOT, document ), 'utf8' );
	return [ ...text.matchAll( /^ *```(?:sh|bash|console|shell)\n([\s\S]*?)^ *```/gm ) ].flatMap( ( [ , block = '' ] ) =>
		block
			.split( '\n' )
			.map( ( line ) =>
				line
					.trim()
					.replace( /^\$ /, '' )
					.replace( /\s+#.*$/, '' )
			)
			.filter( ( line ) => line && ! line.startsWith( '#' ) )
			.map( ( line ) => ( { document, line } ) )
	);
} );

const scripts: Record< string, string > = JSON.parse( readFileSync( path.join( ROOT, 'package.json' ), 'utf8' ) ).scripts;

/** What a documented command runs in this repository: a script of ours with its options, or another known program. */
function read( line: string ): { file?: string; options: string[]; program: string } {
	const words = line.match( /'[^']*'|"[^"]*"|\S+/g )?.map( ( word ) => word.replace( /^['"]|['"]$/g, '' ) ) ?? [];
	const [ program = '', first = '', ...rest ] = words;
	if ( program === 'npm' && [ 'start', 'test', 'run' ].includes( first ) ) {
		const name = first === 'run' ? ( rest.shift() ?? '' ) : first;
		const target = scripts[ name ];
		if ( ! target ) {
			throw new Error( `package.json has no script “${ name }”` );
		}
		const [ , file ] = /^(?:node|tsx) (\S+)/.exec( target ) ?? [];
		return { program: 'npm', options: rest[ 0 ] === '--' ? rest.slice( 1 ) : rest, ...( file ? { file } : {} ) };
	}
	return program === 'node' || program === 'npx' ? { program, file: first, options: rest } : { program, options: [ first, ...rest ] };
}

/** Runs a script of ours; `until` ends it politely as soon as its output has that. */
function run( args: string[], env: NodeJS.ProcessEnv, until?: RegExp ) {
	const child = spawn( process.execPath, args, { cwd: ROOT, env } );
	let out = '';
	const ended = new Promise< number >( ( resolve ) => child.on( 'close', ( code ) => resolve( code ?? 1 ) ) );
	const reached = new Promise< void >( ( resolve ) => {
		const hear = ( text: string ) => {
			out += text;
			if ( until?.test( out ) ) {
				resolve();
			}
		};
		child.stdout.setEncoding( 'utf8' ).on( 'data', hear );
		child.stderr.setEncoding( 'utf8' ).on( 'data', hear );
		void ended.then( () => resolve() );
	} );
	return { child, ended, reached, out: () => out };
}

describe( 'The documentation', () => {
	test( 'has the two commands in the README', () => {
		const readme = commands.filter( ( { document } ) => document === 'README.md' ).map( ( { line } ) => line );
		expect( readme ).toEqual( expect.arrayContaining( [ 'npm start', 'npm test', 'npm run zip' ] ) );
	} );

	test.each( commands.map( ( { document, line } ) => [ document, line ] as const ) )( '%s: %s', async ( _document, line ) => {
		const { program, file, options } = read( line );
		if ( file ) {
			expect( existsSync( path.join( ROOT, file ) ) ).toBe( true );
		}
		if (
			file?.startsWith( 'scripts/' ) &&
			file.endsWith( '.mjs' ) &&
			readFileSync( path.join( ROOT, file ), 'utf8' ).includes( 'readOptions' )
		) {
			// Understood with all its options; --help ends it before it begins.
			const asked = run( [ file, ...options, '--help' ], process.env );
			expect( `${ await asked.ended } ${ asked.out() }` ).toMatch( /^0 / );
		} else if ( program === 'wp' ) {
			const [ , name = '' ] = options;
			const cli = readdirSync( path.join( ROOT, 'plugin/includes/Cli' ), { recursive: true, encoding: 'utf8' } )
				.filter( ( one ) => one.endsWith( '.php' ) )
				.map( ( one ) => readFileSync( path.join( ROOT, 'plugin/includes/Cli', one ), 'utf8' ) )
				.join( '\n' );
			expect( cli ).toMatch( new RegExp( `prakat ${ name }\\b|function ${ name.replaceAll( '-', '_' ) }\\b` ) );
		} else {
			expect( [ 'npm', 'npx', 'node', 'git', 'cd', 'composer', 'php', '.ci/run', './.ci/run', 'bash' ] ).toContain( program );
		}
	} );

	test( 'links to files that exist', () => {
		const dead = documents.flatMap( ( document ) =>
			[ ...readFileSync( path.join( ROOT, document ), 'utf8' ).matchAll( /\]\((?!https?:|mailto:|#)([^)#\s]+)/g ) ]
				.map( ( [ , target = '' ] ) => target )
				.filter( ( target ) => ! existsSync( path.resolve( ROOT, path.dirname( document ), target ) ) )
				.map( ( target ) => `${ document }: ${ target }` )
		);
		expect( dead ).toEqual( [] );
	} );
} );

describe( 'npm start', () => {
	let folder: string;
	beforeAll( () => {
		folder = mkdtempSync( path.join( tmpdir(), 'prakat-start-' ) );
	} );
	afterAll( () => rmSync( folder, { recursive: true, force: true } ) );

	/** npm start --empty with a folder of its own and PHP off the PATH, until it says that it is up. */
	async function start( port: number, ...more: string[] ) {
		const env = { ...process.env, PATH: path.dirname( process.execPath ), PRAKAT_KEEP: folder };
		const running = run( [ 'scripts/start.mjs', '--empty', '--port', String( port ), ...more ], env, /Ctrl-C/ );
		await running.reached;
		return running;
	}

	test( 'brings up a site, keeps it, mends a half-made one, and says in a sentence when it is broken', async () => {
		const site = path.join( folder, 'sites/empty' );
		const port = await freePort();

		const first = await start( port );
		expect( first.out() ).toContain( 'admin' );
		const page = await fetch( `http://127.0.0.1:${ port }/wp-login.php` );
		expect( page.status ).toBe( 200 );
		expect( await page.text() ).toContain( 'lang="th"' );
		expect( ( await fetch( `http://127.0.0.1:${ port }/prakat-tests.php` ) ).status ).toBe( 404 );
		first.child.kill( 'SIGINT' );
		expect( await first.ended ).toBe( 0 );

		// The second start finds it.
		const token = JSON.parse( readFileSync( path.join( site, 'site.json' ), 'utf8' ) ).token;
		const second = await start( port );
		second.child.kill( 'SIGINT' );
		expect( await second.ended ).toBe( 0 );
		expect( JSON.parse( readFileSync( path.join( site, 'site.json' ), 'utf8' ) ).token ).toBe( token );

		// A broken site is told in one sentence.
		writeFileSync( path.join( site, 'wordpress/wp-settings.php' ), '<?php this is not PHP' );
		const broken = await start( port );
		expect( await broken.ended ).toBe( 1 );
		expect( broken.out() ).toMatch( /✗ WordPress does not come up: .+--reset makes a new site/ );
		expect( broken.out() ).not.toMatch( /\n\s+at / );

		// A site that was never finished is made anew.
		rmSync( path.join( site, 'site.json' ) );
		const mended = await start( port );
		expect( ( await fetch( `http://127.0.0.1:${ port }/` ) ).status ).toBe( 200 );
		mended.child.kill( 'SIGINT' );
		expect( await mended.ended ).toBe( 0 );
	}, 300_000 );
} );
