/**
 * PHP compiled to WebAssembly, in a process of its own, for php.ts.
 *
 * In: `{ id, script, stdin }`; out: `{ id, text }` or `{ id, error }`. The repository is readable at its own path.
 */
import { createNodeFsMountHandler, loadNodeRuntime } from '@php-wasm/node';
import { PHP } from '@php-wasm/universal';

const [ root = '', version = '8.3' ] = process.argv.slice( 2 );

/** @type {PHP | undefined} */
let php;

async function boot() {
	const made = new PHP(
		await loadNodeRuntime( /** @type {any} */ ( version ), { emscriptenOptions: { processId: 1 }, extensions: [ 'intl' ] } )
	);
	made.mkdir( root );
	await made.mount( root, createNodeFsMountHandler( root ) );
	return made;
}

/** Scripts run one after the other: there is one PHP. */
let last = Promise.resolve();

process.on( 'message', ( /** @type {{ id: number, script: string, stdin: string }} */ { id, script, stdin } ) => {
	last = last.then( async () => {
		try {
			php ??= await boot();
			php.writeFile( '/tmp/prakat-input', stdin );
			const { text, errors, exitCode } = await php.run( { code: script.replaceAll( 'php://stdin', '/tmp/prakat-input' ) } );
			process.send?.( exitCode === 0 ? { id, text } : { id, error: errors || text || `PHP ended with ${ exitCode }` } );
		} catch ( error ) {
			// After a fatal error the runtime may be in any state: the next script gets a new one.
			php = undefined;
			const why = /** @type {{ response?: { text?: string, errors?: string }, message: string }} */ ( error );
			process.send?.( { id, error: why.response?.errors || why.response?.text || why.message } );
		}
	} );
} );
process.on( 'disconnect', () => process.exit( 0 ) );
