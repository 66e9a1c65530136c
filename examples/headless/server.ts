/**
 * Serves an agency's sections from anywhere:
 *
 *     npx tsx examples/headless/server.ts https://city.example/wp-json/ 3000
 */
import { createServer } from 'node:http';

import { ClientError, createClient } from '../../src/client';
import { page } from './page';

const [ root = 'http://127.0.0.1:9400/wp-json/', port = '3000' ] = process.argv.slice( 2 );
const site = { client: createClient( { root } ), agency: { name: 'เทศบาลตำบลตัวอย่าง', url: new URL( '/', root ).href } };

createServer( ( request, response ) => {
	const address = new URL( request.url ?? '/', 'http://localhost' );
	page( address.pathname === '/' ? new URL( '/procurement', address ) : address, site ).then(
		( html ) => response.writeHead( 200, { 'Content-Type': 'text/html; charset=utf-8' } ).end( html ),
		( error: unknown ) =>
			response
				.writeHead( error instanceof ClientError && error.status ? error.status : 502, {
					'Content-Type': 'text/plain; charset=utf-8',
				} )
				.end( error instanceof Error ? error.message : 'Nothing answered.' )
	);
} ).listen( Number( port ), '127.0.0.1', () => process.stdout.write( `http://127.0.0.1:${ port }/procurement\n` ) );
