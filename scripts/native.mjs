/**
 * The stack that agencies run, on this machine: npm run native -- start|test|bench|browser|addresses|faults|hosts|existing|commands|caches|cluster|stop [--port 9500] [--wp 7.1] [--name native]
 *     [--apache] [--redis] [--pools 2] [--multisite] [--subfolder web] [--plain] [--small] [--cache] [--galera] [--plugin folder|zip] [--filter words]
 *
 * MariaDB, php-fpm with opcache and nginx or Apache from the distribution's packages, on loopback, in .prakat/native/<name>;
 * Redis as the object cache, several pools of php-fpm, a network of sites, or three nodes of Galera where it is asked for. `test` runs the suite of
 * tests/wordpress there, the same files that `npm test` runs inside Node; `addresses` asks every form of address of something
 * whose time is over; `faults` breaks one thing after the other; `hosts` is a small host with WordPress in a folder; `existing`
 * installs on, updates and leaves a site that was there before; `commands` runs `wp prakat …` by WP-CLI and restores backups;
 * `caches` stands nginx's own page cache and Varnish in front, on four ports from the one named; `bench` is `npm run bench`.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { KEEP, PLUGIN, ROOT, writable } from './lib/paths.mjs';
import { readOptions } from './lib/options.mjs';
import { step } from './lib/steps.mjs';
import { Trouble, runMain } from './lib/trouble.mjs';
import { findWordPress } from './lib/wordpress/find.mjs';
import { testInBrowser } from './native/browser.mjs';
import { NativeError, Stack } from './native/stack.mjs';
import { testNatively } from './native/test.mjs';
import { faultPage, tryFaults } from './native/trials/faults.mjs';
import { cacheOptions, cachesMissing, tryCaches, writeCaches } from './native/trials/caches.mjs';
import { Galera } from './native/trials/cluster/galera.mjs';
import { tryCluster } from './native/trials/cluster.mjs';
import { tryCommands } from './native/trials/commands.mjs';
import { tryExisting } from './native/trials/existing.mjs';
import { tryHost } from './native/trials/hosts.mjs';
import { counted } from './native/trials/inside.mjs';
import { addressPage, addressTable, tryAddresses } from './native/trials/addresses.mjs';

/**
 * Asks every form of address of something whose time is over, on both web servers; --write keeps the table.
 *
 * @param {( apache: boolean ) => Promise<Stack>} make  A stack with that web server.
 * @param {boolean | undefined}                   write Whether docs/address-forms.md is written.
 * @return {Promise<number>} Exit code.
 */
async function addresses( make, write ) {
	const results = [];
	for ( const apache of [ false, true ] ) {
		const stack = await make( apache );
		await stack.down();
		await stack.up();
		try {
			stack.install();
			const name = apache ? 'Apache' : 'nginx';
			results.push( await step( `Ask every address on ${ name }`, `ตรวจทุกที่อยู่บน ${ name }`, () => tryAddresses( stack ) ) );
		} finally {
			await stack.down();
		}
	}
	const table = addressTable( results );
	console.log( `\n${ table }` );
	const failures = results.flatMap( ( result ) => result.failures );
	failures.forEach( ( failure ) => console.log( `✗ ${ failure }` ) );
	if ( write ) {
		writeFileSync( path.join( ROOT, 'docs/address-forms.md' ), addressPage( table ) );
	}
	console.log( `\n${ results.reduce( ( sum, result ) => sum + result.passed, 0 ) } passed, ${ failures.length } failed` );
	return failures.length ? 1 : 0;
}

/**
 * Trials of one stack each, with what the stack is to have for it.
 *
 * @type {Record<string, { options: Partial<Stack['options']>, tries: ( stack: Stack ) => Promise<import( './native/trials/inside.mjs' ).Row[]> }>}
 */
const TRIALS = {
	hosts: { options: { subfolder: 'web', plain: true, small: true }, tries: tryHost },
	existing: { options: { bare: true }, tries: tryExisting },
	commands: { options: {}, tries: tryCommands },
	caches: { options: {}, tries: tryCaches },
};

const WORDS = [ 'start', 'test', 'bench', 'browser', 'addresses', 'cluster', 'faults', ...Object.keys( TRIALS ), 'stop' ];

await runMain( async () => {
	const [ word, ...rest ] = process.argv.slice( 2 );
	if ( ! word || ! WORDS.includes( word ) ) {
		throw new Trouble(
			`Say what to do: npm run native -- ${ WORDS.join( '|' ) }`,
			`ระบุคำสั่ง: npm run native -- ${ WORDS.join( '|' ) }`
		);
	}
	if ( word === 'bench' ) {
		return spawnSync( process.execPath, [ path.join( ROOT, 'scripts/bench.mjs' ), ...rest ], { stdio: 'inherit' } ).status ?? 1;
	}
	const options = readOptions(
		{
			port: { type: 'string' },
			wp: { type: 'string' },
			name: { type: 'string' },
			plugin: { type: 'string' },
			filter: { type: 'string' },
			pools: { type: 'string' },
			apache: { type: 'boolean' },
			redis: { type: 'boolean' },
			multisite: { type: 'boolean' },
			subfolder: { type: 'string' },
			plain: { type: 'boolean' },
			small: { type: 'boolean' },
			cache: { type: 'boolean' },
			galera: { type: 'boolean' },
			write: { type: 'boolean' },
		},
		rest
	);
	const folder = writable( path.join( KEEP, 'native', options.name ?? 'native' ) );
	const make = async ( apache = options.apache ) => {
		const tree = await findWordPress( options.wp );
		return new ( options.galera ? Galera : Stack )( folder, {
			port: Number( options.port ?? 9500 ),
			wordpress: tree.folder,
			plugin: path.resolve( options.plugin ?? PLUGIN ),
			pools: Number( options.pools ?? ( word === 'faults' || options.galera ? 2 : 1 ) ),
			apache,
			redis: options.redis || word === 'faults',
			multisite: options.multisite,
			...( options.subfolder ? { subfolder: options.subfolder } : {} ),
			plain: options.plain,
			small: options.small,
			cache: options.cache,
			...TRIALS[ word ]?.options,
			...( word === 'caches' ? cacheOptions( folder, Number( options.port ?? 9500 ) ) : {} ),
		} );
	};
	if ( word === 'caches' && cachesMissing() ) {
		const problem = cachesMissing() ?? '';
		throw new Trouble( problem, problem );
	}
	try {
		if ( word === 'stop' ) {
			await step( 'Stop the native stack', 'หยุดระบบ', () => new Stack( folder, { port: 0, wordpress: '', plugin: '' } ).down() );
			return 0;
		}
		if ( word === 'addresses' ) {
			return await addresses( make, options.write );
		}
		if ( word === 'cluster' ) {
			const { port, wordpress, plugin } = ( await make() ).options;
			return counted( await tryCluster( folder, { port, wordpress, plugin }, options.filter ?? '' ) );
		}
		const stack = await step( 'Start the database, PHP and the web server', 'เปิดฐานข้อมูล PHP และเว็บเซิร์ฟเวอร์', async () => {
			const made = await make();
			await made.down();
			await made.up();
			return made;
		} );
		await step( 'Install WordPress and the plugin', 'ติดตั้ง WordPress และปลั๊กอิน', async () => stack.install() );
		if ( word === 'start' ) {
			console.log( `${ stack.url }/wp-admin/  admin / password\nnpm run native -- stop` );
			return 0;
		}
		try {
			if ( word === 'faults' ) {
				const rows = await tryFaults( stack, options.filter ?? '' );
				if ( options.write ) {
					writeFileSync( path.join( ROOT, 'docs/faults.md' ), faultPage( rows ) );
				}
				const failed = rows.filter( ( row ) => row.wrong.length ).length;
				console.log( `\n${ rows.length - failed } passed, ${ failed } failed` );
				return failed ? 1 : 0;
			}
			const trial = TRIALS[ word ];
			if ( trial ) {
				const rows = await trial.tries( stack );
				if ( word === 'caches' && options.write ) {
					writeCaches( rows );
				}
				return counted( rows );
			}
			return await ( word === 'browser' ? testInBrowser : testNatively )( stack, options.filter );
		} finally {
			await stack.down();
		}
	} catch ( error ) {
		throw error instanceof NativeError ? new Trouble( error.message, error.message ) : error;
	}
} );
