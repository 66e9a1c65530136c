/**
 * What a trial asks of the site: from inside, by a script of tests/native, and from outside, as a visitor.
 */
import { request } from 'node:http';
import path from 'node:path';
import { ROOT } from '../../lib/paths.mjs';

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
	}

	/**
	 * @param {...(string | number)} words Of the script.
	 * @return {any} What it told in its last line.
	 */
	does( ...words ) {
		const said = this.stack.phpRun( [ this.script, ...words.map( String ) ], {
			env: {
				...process.env,
				PRAKAT_TRIAL_HOST: `127.0.0.1:${ this.stack.options.port }`,
				PRAKAT_TRIAL_PATH: `${ this.stack.base }/`,
			},
		} );
		return JSON.parse( said.trim().split( '\n' ).at( -1 ) ?? '' );
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
