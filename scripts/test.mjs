/**
 * npm test: everything, in a real WordPress and a real browser.
 *
 * node scripts/test.mjs [--only types|unit|wordpress|browser] [--filter <text>] [--site <name>]
 */
import { readOptions } from './lib/options.mjs';
import { Results } from './lib/tests/results.mjs';
import { runMain, Trouble } from './lib/trouble.mjs';

await runMain( async () => {
	const options = readOptions( {
		only: { type: 'string' },
		filter: { type: 'string' },
		site: { type: 'string' },
	} );
	const results = new Results();
	if ( options.only === 'wordpress' && options.site ) {
		const { runningSite, runWordPressTests } = await import( './lib/tests/wordpress.mjs' );
		await runWordPressTests( runningSite( options.site ), results, { filter: options.filter } );
	} else {
		throw new Trouble( 'Only --only wordpress --site <name> is there yet.', 'ยังมีเพียง --only wordpress --site <ชื่อ>' );
	}
	results.print();
	return results.count().failed || ! results.count().passed ? 1 : 0;
} );
