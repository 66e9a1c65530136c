/**
 * npm run zip: the installable plugin, dist/prakat-<version>.zip. --out names another folder.
 */
import path from 'node:path';
import { readOptions } from './lib/options.mjs';
import { ROOT } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';
import { step } from './lib/steps.mjs';
import { runMain } from './lib/trouble.mjs';
import { makeZip } from './lib/zip.mjs';

await runMain( async () => {
	const options = readOptions( { out: { type: 'string' } } );
	await prepare();
	await step( 'Make the installable zip', 'สร้างไฟล์ zip สำหรับติดตั้ง', async ( note ) => {
		const { file, count } = makeZip( path.resolve( options.out ?? path.join( ROOT, 'dist' ) ) );
		note( `${ path.relative( process.cwd(), file ) }, ${ count } files` );
	} );
} );
