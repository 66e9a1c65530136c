/**
 * npm run bench: what a page, a search, an import, an export and an act cost, as medians and as ratios within one run.
 *
 * On the native stack (MariaDB, php-fpm with opcache, nginx) where its packages are installed, else in Node, pages only; it
 * says which. [--records 1000000] [--port 9501] [--write] writes docs/bench.md.
 * --only sweep|rebuild|cache measures one part on a site of its own.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { benchNatively } from './lib/bench/native.mjs';
import { benchInNode } from './lib/bench/node.mjs';
import { Table } from './lib/bench/visitor.mjs';
import { build, buildIsCurrent } from './lib/build.mjs';
import { readOptions } from './lib/options.mjs';
import { ROOT } from './lib/paths.mjs';
import { runMain } from './lib/trouble.mjs';
import { findWordPress } from './lib/wordpress/find.mjs';
import { missing } from './native/stack.mjs';

await runMain( async () => {
	const options = readOptions( {
		records: { type: 'string' },
		port: { type: 'string' },
		only: { type: 'string' },
		write: { type: 'boolean' },
	} );
	if ( ! buildIsCurrent() ) {
		await build();
	}
	const table = new Table();
	const tree = await findWordPress();
	const port = Number( options.port ?? 9501 );
	const absent = missing();
	if ( absent ) {
		console.log( `! ${ absent }\n  Measured in Node instead, pages only: ratios tell something, milliseconds do not.` );
		await benchInNode( { port }, table );
	} else {
		await benchNatively(
			{ records: Number( options.records ?? 1_000_000 ), port, tree, ...( options.only ? { only: options.only } : {} ) },
			table
		);
	}
	const where = absent ? 'WordPress inside Node (WebAssembly, SQLite)' : 'MariaDB, php-fpm with opcache and nginx on one machine';
	const page = `# Bench\n\n\`npm run bench\`, medians and ratios within one run. WordPress ${ tree.version }, ${ where } (${ cpus().length } cores).\n\n${ table.markdown() }\n`;
	console.log( `\n${ page }` );
	if ( options.write ) {
		writeFileSync( path.join( ROOT, 'docs/bench.md' ), page );
	}
} );
