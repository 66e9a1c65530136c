import path from 'node:path';
import { run } from '../commands.mjs';
import { ROOT } from '../paths.mjs';

/**
 * The types of everything in TypeScript.
 *
 * @param {import( './results.mjs' ).Results} results Where to count.
 */
export async function runTypes( results ) {
	const { code, out } = await run(
		process.execPath,
		[ path.join( ROOT, 'node_modules/typescript/bin/tsc' ), '--noEmit', '--pretty', 'false' ],
		{ cwd: ROOT }
	);
	const lines = out.trim().split( '\n' );
	results.add( {
		kind: 'types',
		name: 'TypeScript finds no error',
		result: code === 0 ? 'passed' : 'failed',
		message: `${ lines.filter( ( line ) => / error TS/.test( line ) ).length } errors:\n     ${ lines.slice( 0, 20 ).join( '\n     ' ) }`,
	} );
}
