/**
 * npm test: everything, in a real WordPress and a real browser.
 *
 * npm test -- [--only types|unit|wordpress|browser] [--filter <part of a path>] [--php 8.1..8.5] [--wp <version, folder or zip>]
 *
 * node scripts/test.mjs --only wordpress|browser --site <name> uses a site that scripts/site.mjs has up.
 */
import { runMain } from './lib/trouble.mjs';

const KINDS = [ 'types', 'unit', 'wordpress', 'browser' ];

await runMain( async () => {
	const { readOptions } = await import( './lib/options.mjs' );
	const { Trouble } = await import( './lib/trouble.mjs' );
	const options = readOptions( {
		only: { type: 'string' },
		filter: { type: 'string' },
		site: { type: 'string' },
		php: { type: 'string' },
		wp: { type: 'string' },
	} );
	if ( options.only && ! KINDS.includes( options.only ) ) {
		throw new Trouble(
			`There are no tests “${ options.only }”; there are ${ KINDS.join( ', ' ) }.`,
			`ไม่มีการทดสอบ “${ options.only }” ที่มีคือ ${ KINDS.join( ', ' ) }`
		);
	}
	const { prepare } = await import( './lib/prepare.mjs' );
	const { Results } = await import( './lib/tests/results.mjs' );
	const { runningSite } = await import( './lib/tests/wordpress.mjs' );
	const { runKind } = await import( './lib/tests/kinds.mjs' );
	if ( options.site ) {
		runningSite( options.site );
	} else {
		await prepare();
	}
	const results = new Results();
	for ( const kind of options.only ? [ options.only ] : KINDS ) {
		await runKind( kind, options, results );
	}
	results.print();
	const { passed, failed } = results.count();
	return failed || ! passed ? 1 : 0;
} );
