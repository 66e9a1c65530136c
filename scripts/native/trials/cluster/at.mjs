/**
 * What a trial of several servers asks of the site by one of them: a process of PHP that is told its server by an environment
 * variable, as each machine of an agency is told by its own wp-config.php.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../../../lib/paths.mjs';
import { programs } from '../../programs.mjs';
import { Inside } from '../inside.mjs';

/** @typedef {import( '../../stack.mjs' ).Stack} Stack */

/** What the site's wp-config.php asks for its database server: a socket. */
export const SERVER = 'PRAKAT_TRIAL_SERVER';

export class At extends Inside {
	/**
	 * @param {Stack}  stack  Up and installed.
	 * @param {string} script In tests/native.
	 * @param {string} socket Of the database server that it works on.
	 */
	constructor( stack, script, socket ) {
		super( stack, script );
		this.environment = {
			...process.env,
			[ SERVER ]: socket,
			PRAKAT_TRIAL_TOGETHER: '1',
			PRAKAT_TRIAL_HOST: `127.0.0.1:${ stack.options.port }`,
			PRAKAT_TRIAL_PATH: '/',
		};
	}

	/**
	 * @param {...(string | number)} words Of the script.
	 * @return {any} What it told in its last line.
	 * @override
	 */
	does( ...words ) {
		return answer( this.stack.phpRun( [ this.script, ...words.map( String ) ], { env: this.environment } ) );
	}

	/**
	 * The same in a process that goes on beside.
	 *
	 * @param {...(string | number)} words Of the script.
	 * @return {Promise<any>} What it told; null when it died.
	 * @override
	 */
	async begins( ...words ) {
		const { said, complained } = await this.process( [ this.script, ...words.map( String ) ] ).ended;
		try {
			return answer( said );
		} catch {
			console.log(
				`    ${ words.join( ' ' ) } ended without an answer: ${ ( said + complained )
					.replace( /<style[\s\S]*?<\/style>|<[^>]+>|\s+/g, ' ' )
					.trim()
					.slice( -300 ) }`
			);
			return null;
		}
	}

	/**
	 * @param {string[]} args For php.
	 * @return {{ child: import( 'node:child_process' ).ChildProcessWithoutNullStreams, ended: Promise<{ said: string, complained: string }> }} It.
	 */
	process( args ) {
		const child = spawn( programs().php ?? 'php', [ '-d', 'memory_limit=512M', ...args ], {
			cwd: this.stack.root,
			env: this.environment,
		} );
		let said = '';
		let complained = '';
		child.stdout.on( 'data', ( part ) => ( said += part ) );
		child.stderr.on( 'data', ( part ) => ( complained += part ) );
		child.stdin.on( 'error', () => {} );
		return { child, ended: new Promise( ( resolve ) => child.on( 'close', () => resolve( { said, complained } ) ) ) };
	}
}

/** @param {string} said By a script; what PHP complains of at its very end comes after the answer. */
const answer = ( said ) =>
	JSON.parse(
		said
			.trim()
			.split( '\n' )
			.reverse()
			.find( ( line ) => /^[{[]/.test( line ) ) ?? ''
	);

/**
 * Entries approved and published at once, each in a process of its own, one after the other on each of the servers.
 *
 * @param {At[]}                                             servers Which.
 * @param {{ entries: number[], people: {}, declared: {} }} made    Of the word `drafts`.
 * @return {Promise<string[]>} What went wrong.
 */
export async function publishAtOnce( servers, made ) {
	const walk = path.join( ROOT, 'tests/wordpress/workflow/parallel-walk.php' );
	const all = made.entries.map( ( entry, i ) => {
		const server = /** @type {At} */ ( servers[ i % servers.length ] );
		return server.process( [
			walk,
			path.join( server.stack.root, 'wp-load.php' ),
			new Date().toISOString(),
			JSON.stringify( { entry, people: made.people, input: { check: made.declared } } ),
			`127.0.0.1:${ server.stack.options.port }`,
		] );
	} );
	await Promise.all(
		all.map( ( { child, ended } ) => Promise.race( [ new Promise( ( resolve ) => child.stdout.once( 'data', resolve ) ), ended ] ) )
	);
	all.forEach( ( { child } ) => child.stdin.end( 'go\n' ) );
	const told = await Promise.all( all.map( ( { ended } ) => ended ) );
	return told
		.filter( ( { said } ) => said !== 'ready\ndone\n' )
		.map( ( { said, complained } ) => ( said + complained ).trim().slice( -400 ) );
}
