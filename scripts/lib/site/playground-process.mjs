/**
 * The process that runs WordPress: Playground, in a process of its own, so that whatever happens in it can be told in a sentence.
 *
 * Started by server.mjs through fork(); talks over the channel between the two:
 * in `{ id, run: code }`, out `{ ready: url }`, `{ failed: text }`, `{ id, text, exitCode }`.
 */
import net from 'node:net';

/** @type {import( './server.mjs' ).Serve} */
const serve = JSON.parse( process.argv[ 2 ] ?? '{}' );

// Playground listens on every interface; a site with published passwords belongs on this machine only.
const listen = net.Server.prototype.listen;
net.Server.prototype.listen = /** @type {any} */ (
	/** @this {net.Server} */ function ( /** @type {any[]} */ ...args ) {
		const [ port, ...others ] = args;
		return Number.isInteger( port )
			? listen.call( this, { port, host: '127.0.0.1' }, ...others )
			: listen.apply( this, /** @type {any} */ ( args ) );
	}
);

/** @param {object} message To the parent; nothing when it is gone. */
const tell = ( message ) => process.connected && process.send?.( message );

/** @type {import( '@wp-playground/cli' ).RunCLIServer | undefined} */
let running;

async function stop() {
	// A worker that hangs must not keep the terminal: after three seconds the process ends as it is.
	setTimeout( () => process.exit( 0 ), 3000 ).unref();
	await running?.[ Symbol.asyncDispose ]();
	process.exit( 0 );
}

process.on( 'disconnect', stop );
process.on( 'SIGTERM', stop );
// Ctrl-C reaches the whole group; the parent decides when to end.
process.on( 'SIGINT', () => {} );
process.on( 'unhandledRejection', ( error ) => console.error( error ) );

try {
	const { runCLI } = await import( '@wp-playground/cli' );
	running = /** @type {import( '@wp-playground/cli' ).RunCLIServer} */ (
		await runCLI( {
			command: 'server',
			port: serve.port,
			php: /** @type {any} */ ( serve.php ),
			workers: serve.workers,
			wordpressInstallMode: 'install-from-existing-files-if-needed',
			'mount-before-install': serve.mounts
				.filter( ( { early } ) => early )
				.map( ( { host, inside } ) => ( { hostPath: host, vfsPath: inside } ) ),
			mount: serve.mounts.filter( ( { early } ) => ! early ).map( ( { host, inside } ) => ( { hostPath: host, vfsPath: inside } ) ),
			verbosity: 'quiet',
		} )
	);
	process.on( 'message', async ( /** @type {{ id: number, run: string }} */ { id, run } ) => {
		try {
			const answer = await running?.playground.run( { code: run } );
			tell( { id, text: answer?.text ?? '', exitCode: answer?.exitCode ?? 1, errors: answer?.errors ?? '' } );
		} catch ( error ) {
			tell( { id, text: '', exitCode: 1, errors: String( error instanceof Error ? error.message : error ) } );
		}
	} );
	tell( { ready: running.serverUrl } );
} catch ( error ) {
	console.error( error );
	tell( { failed: String( error instanceof Error ? error.message : error ) } );
	process.exitCode = 1;
	process.disconnect?.();
}
