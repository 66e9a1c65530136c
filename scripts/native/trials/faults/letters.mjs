/**
 * A mail server that takes no letters.
 */
import { MailServer } from '../mail.mjs';
import { expectSound } from './site.mjs';

/** @typedef {import( './site.mjs' ).Fault} Fault */

/** @type {Fault} */
export const mailServerAway = {
	fault: 'The mail server is away while people act, then refuses every letter, and works again',
	async does( site, row ) {
		const server = new MailServer();
		const port = await server.open();
		await server.close();
		// Publishes, then lets the clock go on until the next try, three times.
		const { waiting } = await site.begins( 'letters', 1 );
		const away = await site.begins( 'post', port, 10 );
		await server.open( port );
		try {
			server.refuses = true;
			const refused = await site.begins( 'post', port, 60 );
			server.refuses = false;
			const back = await site.begins( 'post', port, 600 );
			const again = await site.begins( 'post', port, 1200 );
			row.seen.push(
				`${ waiting } messages for ${ away.failed } people; away: ${ away.sent } sent, ${ away.waiting } wait; refused: ${ refused.sent } sent, ${ refused.waiting } wait; back: ${ server.letters.length } letters for ${ new Set( server.letters.flatMap( ( { to } ) => to ) ).size } people, ${ back.waiting } wait, ${ again.sent } sent twice`
			);
			if (
				! waiting ||
				away.sent + refused.sent + again.sent !== 0 ||
				away.waiting !== waiting ||
				refused.waiting !== waiting ||
				back.waiting !== 0 ||
				server.letters.length !== away.failed ||
				server.letters.some( ( { text } ) => ! /https?:\/\//.test( text ) )
			) {
				row.wrong.push( `a message was lost or came twice: ${ JSON.stringify( { away, refused, back, again } ) }` );
			}
		} finally {
			await server.close();
		}
		expectSound( site, row );
	},
};
