/**
 * Somebody with a browser, as far as HTTP goes: keeps cookies, follows no redirects.
 */
import { request } from 'node:http';

export class Visitor {
	/** @param {number} port Of loopback. */
	constructor( port ) {
		this.port = port;
		/** @type {Record<string, string>} */
		this.cookies = { wordpress_test_cookie: 'WP%20Cookie%20check' };
	}

	/**
	 * @param {string}                                                                                               method  GET, HEAD, POST.
	 * @param {string}                                                                                               path    Of the site, or another address of loopback.
	 * @param {{ form?: Record<string, string>, json?: {}, nonce?: string, headers?: Record<string, string> }} [what] To send.
	 * @return {Promise<{ status: number, body: string, headers: import( 'node:http' ).IncomingHttpHeaders }>} The answer; status 0 when there is none.
	 */
	asks( method, path, { form, json, nonce, headers = {} } = {} ) {
		const to = new URL( path, `http://127.0.0.1:${ this.port }` );
		const text = json ? JSON.stringify( json ) : undefined;
		const body = form ? new URLSearchParams( form ).toString() : text;
		return new Promise( ( resolve ) => {
			const sent = request(
				{
					host: to.hostname,
					port: to.port,
					path: to.pathname + to.search,
					method,
					agent: false,
					headers: {
						...( to.port === String( this.port )
							? {
									Cookie: Object.entries( this.cookies )
										.map( ( pair ) => pair.join( '=' ) )
										.join( '; ' ),
								}
							: {} ),
						...( form ? { 'Content-Type': 'application/x-www-form-urlencoded' } : {} ),
						...( json ? { 'Content-Type': 'application/json' } : {} ),
						...( nonce ? { 'X-WP-Nonce': nonce } : {} ),
						...( body ? { 'Content-Length': Buffer.byteLength( body ) } : {} ),
						...headers,
					},
				},
				( answer ) => {
					for ( const cookie of answer.headers[ 'set-cookie' ] ?? [] ) {
						const [ name = '', value = '' ] = ( cookie.split( ';' )[ 0 ] ?? '' ).split( /=(.*)/s );
						this.cookies[ name ] = value;
					}
					let said = '';
					answer.setEncoding( 'utf8' );
					answer.on( 'data', ( part ) => ( said += part ) );
					answer.on( 'end', () => resolve( { status: answer.statusCode ?? 0, body: said, headers: answer.headers } ) );
				}
			);
			sent.on( 'error', () => resolve( { status: 0, body: '', headers: {} } ) );
			sent.end( body );
		} );
	}
}
