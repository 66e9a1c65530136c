/**
 * A private development site: node scripts/site.mjs --name core --port 9801 [--php 8.3] [--wp 7.1] [--reset] [--workers 2] [--demonstration]
 *
 * WordPress in Thai with the plugin of the working tree active, kept in .prakat/sites/<name> between runs, with a door for
 * tests (scripts/test.mjs --only wordpress --site <name>). Runs until Ctrl-C or SIGTERM.
 */
import { readOptions } from './lib/options.mjs';
import { addDemonstration } from './lib/site/demonstration.mjs';
import { ADMIN, openSite, stopOnSignals } from './lib/site/site.mjs';
import { step } from './lib/steps.mjs';
import { runMain } from './lib/trouble.mjs';

await runMain( async () => {
	const options = readOptions( {
		name: { type: 'string' },
		port: { type: 'string' },
		php: { type: 'string' },
		wp: { type: 'string' },
		workers: { type: 'string' },
		reset: { type: 'boolean' },
		demonstration: { type: 'boolean' },
	} );
	const site = await step( 'Start the site', 'เปิดเว็บไซต์', async ( note ) => {
		const opened = await openSite( {
			...options,
			name: options.name ?? 'development',
			port: Number( options.port ?? 9400 ),
			workers: Number( options.workers ?? 2 ),
			tests: true,
		} );
		note( `WordPress ${ opened.facts.version }, ${ opened.folder }` );
		return opened;
	} );
	stopOnSignals( site );
	if ( site.isNew && options.demonstration ) {
		await addDemonstration( site );
	}
	site.keep();
	if ( site.note ) {
		console.log( `! The plugin is not active · ปลั๊กอินยังไม่ทำงาน: ${ site.note }` );
	}
	console.log( `${ site.url }/wp-admin/  ${ ADMIN.user } / ${ ADMIN.password }\nlog: ${ site.folder }/log/debug.log` );
	await site.ended;
} );
