/**
 * The stack that agencies run, on this machine: npm run native -- start|test|stop [--port 9500] [--wp 7.1] [--name native]
 *     [--apache] [--redis] [--pools 2] [--multisite] [--plugin folder|zip] [--filter words]
 *
 * MariaDB, php-fpm with opcache and nginx or Apache from the distribution's packages, on loopback, in .prakat/native/<name>;
 * Redis as the object cache, several pools of php-fpm, or a network of sites where it is asked for. `test` runs the suite of
 * tests/wordpress there, the same files that `npm test` runs inside Node.
 */
import path from 'node:path';
import { KEEP, PLUGIN, writable } from './lib/paths.mjs';
import { readOptions } from './lib/options.mjs';
import { step } from './lib/steps.mjs';
import { Trouble, runMain } from './lib/trouble.mjs';
import { findWordPress } from './lib/wordpress/find.mjs';
import { NativeError, Stack } from './native/stack.mjs';
import { testNatively } from './native/test.mjs';

const WORDS = [ 'start', 'test', 'stop' ];

await runMain( async () => {
	const [ word, ...rest ] = process.argv.slice( 2 );
	if ( ! word || ! WORDS.includes( word ) ) {
		throw new Trouble(
			`Say what to do: npm run native -- ${ WORDS.join( '|' ) }`,
			`ระบุคำสั่ง: npm run native -- ${ WORDS.join( '|' ) }`
		);
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
		},
		rest
	);
	const folder = writable( path.join( KEEP, 'native', options.name ?? 'native' ) );
	const make = async () => {
		const tree = await findWordPress( options.wp );
		return new Stack( folder, {
			port: Number( options.port ?? 9500 ),
			wordpress: tree.folder,
			plugin: path.resolve( options.plugin ?? PLUGIN ),
			pools: Number( options.pools ?? 1 ),
			apache: options.apache,
			redis: options.redis,
			multisite: options.multisite,
		} );
	};
	try {
		if ( word === 'stop' ) {
			await step( 'Stop the native stack', 'หยุดระบบ', () => new Stack( folder, { port: 0, wordpress: '', plugin: '' } ).down() );
			return 0;
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
			return await testNatively( stack, options.filter );
		} finally {
			await stack.down();
		}
	} catch ( error ) {
		throw error instanceof NativeError ? new Trouble( error.message, error.message ) : error;
	}
} );
