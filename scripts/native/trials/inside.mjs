/**
 * What a trial asks of the site: from inside, by a script of tests/native, and from outside, as a visitor.
 */
import { spawn } from 'node:child_process';
import { request } from 'node:http';
import path from 'node:path';
import { ROOT } from '../../lib/paths.mjs';
import { programs } from '../programs.mjs';

/** @typedef {import( '../stack.mjs' ).Stack} Stack */
/** @typedef {{ status: number, body: string, headers: import( 'node:http' ).IncomingHttpHeaders }} Answer */

/** A trial's row: what was tried, what was seen, and what of it should not be. */
export class Row {
	/** @param {string} tried In a sentence. */
	constructor( tried ) {
		this.tried = tried;
		/** @type {string[]} */
		this.seen = [];
		/** @type {string[]} */
		this.wrong = [];
	}

	/**
	 * @param {boolean} holds Whether it is as it should be.
	 * @param {string}  what  In words.
	 */
	expect( holds, what ) {
		( holds ? this.seen : this.wrong ).push( what );
	}

	print() {
		console.log(
			`${ this.wrong.length ? '✗' : '✓' } ${ this.tried }\n    ${ [ ...this.seen, ...this.wrong.map( ( one ) => `✗ ${ one }` ) ].join( '\n    ' ) }`
		);
	}
}

export class Inside {
	/**
	 * @param {Stack}  stack  Up and installed.
	 * @param {string} script In tests/native.
	 */
	constructor( stack, script ) {
		this.stack = stack;
		this.script = path.join( ROOT, 'tests/native', script );
		/** @type {NodeJS.ProcessEnv} */
		this.environment = {
			...process.env,
			PRAKAT_TRIAL_HOST: `127.0.0.1:${ stack.options.port }`,
			PRAKAT_TRIAL_PATH: `${ stack.base }/`,
		};
	}

	/**
	 * @param {...(string | number)} words Of the script.
	 * @return {any} What it told in its last line.
	 */
	does( ...words ) {
		const said = this.stack.phpRun( [ this.script, ...words.map( String ) ], { env: this.environment } );
		return JSON.parse( said.trim().split( '\n' ).at( -1 ) ?? '' );
	}

	/**
	 * The same in a process that goes on beside.
	 *
	 * @param {...(string | number)} words Of the script.
	 * @return {Promise<any>} What it told, null when it died.
	 */
	begins( ...words ) {
		return new Promise( ( resolve ) => {
			const child = spawn( programs().php ?? 'php', [ '-d', 'memory_limit=512M', this.script, ...words.map( String ) ], {
				cwd: this.stack.root,
				env: this.environment,
			} );
			let said = '';
			child.stdout.on( 'data', ( part ) => ( said += part ) );
			let complained = '';
			child.stderr.on( 'data', ( part ) => ( complained += part ) );
			child.on( 'close', () => {
				try {
					// What PHP complains of at its very end comes after the answer.
					const lines = said.trim().split( '\n' );
					resolve( JSON.parse( lines.reverse().find( ( line ) => /^[{[]/.test( line ) ) ?? '' ) );
				} catch {
					console.log( `    ${ words.join( ' ' ) } ended without an answer: ${ ( said + complained ).trim().slice( -600 ) }` );
					resolve( null );
				}
			} );
		} );
	}

	/**
	 * @param {string} address An address of the site, or a path of its host.
	 * @param {{}}     headers To send.
	 * @return {Promise<Answer>} The answer, redirects not followed; status 0 when there is none.
	 */
	answers( address, headers = {} ) {
		const to = new URL( address, this.stack.url );
		return new Promise( ( resolve ) => {
			const sent = request(
				{ host: '127.0.0.1', port: this.stack.options.port, path: to.pathname + to.search, agent: false, headers },
				( answer ) => {
					let body = '';
					answer.setEncoding( 'utf8' );
					answer.on( 'data', ( part ) => ( body += part ) );
					answer.on( 'end', () => resolve( { status: answer.statusCode ?? 0, body, headers: answer.headers } ) );
				}
			);
			sent.on( 'error', () => resolve( { status: 0, body: '', headers: {} } ) );
			sent.end();
		} );
	}
}

/**
 * Prints the rows and counts them, as the command's last line.
 *
 * @param {Row[]} rows Of a trial.
 * @return {number} Exit code.
 */
export function counted( rows ) {
	const failed = rows.filter( ( row ) => row.wrong.length ).length;
	console.log( `\n${ rows.length - failed } passed, ${ failed } failed` );
	return failed || ! rows.length ? 1 : 0;
}
