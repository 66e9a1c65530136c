/**
 * A mail server for a trial: it speaks as much SMTP (RFC 5321) as a client needs to hand a letter over, refuses letters where it
 * is told to, and keeps what it took.
 */
import { createServer } from 'node:net';

export class MailServer {
	/** @type {{ to: string[], text: string }[]} */
	letters = [];

	/** What it says to a letter's end: taken, or try again later. */
	refuses = false;

	/** @type {Set<import( 'node:net' ).Socket>} */
	#guests = new Set();

	#server = createServer( ( guest ) => this.#serve( guest ) );

	/**
	 * @param {number} port On loopback; any that is free.
	 * @return {Promise<number>} The port, when it listens.
	 */
	open( port = 0 ) {
		return new Promise( ( resolve, reject ) => {
			this.#server.once( 'error', reject );
			this.#server.listen( port, '127.0.0.1', () =>
				resolve( /** @type {import( 'node:net' ).AddressInfo} */ ( this.#server.address() ).port )
			);
		} );
	}

	/** @return {Promise<void>} When nobody can reach it any more. */
	close() {
		this.#guests.forEach( ( guest ) => guest.destroy() );
		return new Promise( ( resolve ) => this.#server.close( () => resolve() ) );
	}

	/** @param {import( 'node:net' ).Socket} guest Who wants to send. */
	#serve( guest ) {
		this.#guests.add( guest );
		guest.on( 'close', () => this.#guests.delete( guest ) );
		guest.on( 'error', () => guest.destroy() );
		let heard = '';
		let letter = false;
		/** @type {string[]} */
		let to = [];
		const say = ( /** @type {string} */ line ) => guest.write( `${ line }\r\n` );
		say( '220 trial' );
		guest.setEncoding( 'utf8' );
		guest.on( 'data', ( part ) => {
			heard += part;
			for (;;) {
				const end = letter ? heard.indexOf( '\r\n.\r\n' ) : heard.indexOf( '\r\n' );
				if ( end < 0 ) {
					return;
				}
				const line = heard.slice( 0, end );
				heard = heard.slice( end + ( letter ? 5 : 2 ) );
				if ( letter ) {
					letter = false;
					if ( this.refuses ) {
						say( '451 4.3.0 Try again later' );
					} else {
						this.letters.push( { to, text: line } );
						say( '250 2.0.0 Taken' );
					}
					to = [];
				} else if ( /^DATA$/i.test( line ) ) {
					letter = true;
					say( '354 Go on' );
				} else if ( /^QUIT$/i.test( line ) ) {
					say( '221 2.0.0 Bye' );
					guest.end();
				} else {
					const recipient = /^RCPT TO:<([^>]*)>/i.exec( line )?.[ 1 ];
					if ( recipient ) {
						to.push( recipient );
					}
					say( '250 2.0.0 Ok' );
				}
			}
		} );
	}
}
