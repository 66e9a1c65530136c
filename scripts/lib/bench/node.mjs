/**
 * npm run bench where the native stack is not installed: the demonstration inside Node, pages only.
 */
import path from 'node:path';
import { addDemonstration } from '../site/demonstration.mjs';
import { openSite } from '../site/site.mjs';
import { step } from '../steps.mjs';
import { measureScript } from './script.mjs';
import { Visitor } from './visitor.mjs';

/**
 * @param {{ port: number }}                       options Where.
 * @param {import( './visitor.mjs' ).Table} table   Takes the figures.
 */
export async function benchInNode( { port }, table ) {
	const site = await step( 'Bring WordPress up in Node', 'เปิด WordPress ใน Node', () =>
		openSite( { name: 'bench', port, reset: true, workers: 1 } )
	);
	await addDemonstration( site );
	try {
		measureScript( table );
		const visitor = new Visitor( site.url, path.join( site.folder, 'wordpress' ) );
		const [ empty = NaN, page = NaN ] = await visitor.turns( [ '/?p=1', '/procurement/' ], 15 );
		const { html } = await visitor.once( '/procurement/' );
		table.add(
			'procurement page of the demonstration (260 records), against a post without blocks of ours',
			`${ page.toFixed( 0 ) } ms against ${ empty.toFixed( 0 ) } ms: ×${ ( page / empty ).toFixed( 2 ) }; ${ Math.round( Buffer.byteLength( html ) / 1000 ) } kB of HTML`,
			'≤ 120 kB'
		);
	} finally {
		await site.stop();
	}
}
