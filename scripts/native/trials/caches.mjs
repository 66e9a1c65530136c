/**
 * Page caches in front of the stack, as docs/caches.md tells an agency to set them up: nginx's own, Varnish, and Varnish in
 * front of nginx's. The listings of that page are what is run.
 *
 * What is kept, told, over, withdrawn, renamed and missed is asked for by real requests. It proves clause R063.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CACHES, programs } from '../programs.mjs';
import { tryActs } from './caches/acts.mjs';
import { listings } from './caches/document.mjs';
import { tryEnd } from './caches/end.mjs';
import { tryMisses } from './caches/misses.mjs';
import { Trial } from './caches/trial.mjs';

/** @typedef {import( '../stack.mjs' ).Stack} Stack */
/** @typedef {import( './inside.mjs' ).Row} Row */

export { writeCaches } from './caches/document.mjs';

const MODULE = '/usr/lib/nginx/modules/ngx_http_cache_purge_module.so';

/**
 * What the stack of this trial has: ports port (nginx that keeps), + 1 (nginx that keeps nothing), + 2 (Varnish), + 3 (Varnish
 * in front of the nginx that keeps).
 *
 * @param {string} folder Of the stack.
 * @param {number} port   The first.
 * @return {Partial<Stack['options']>} For it.
 */
export function cacheOptions( folder, port ) {
	const [ http = '', server = '', php = '' ] = listings( 'nginx' );
	const pages = path.join( folder, 'tmp', 'pages' );
	return {
		kept: {
			main: `load_module ${ MODULE };\n`,
			http: http.replace( '/var/cache/nginx/pages', pages ),
			server,
			php,
			bare: port + 1,
		},
		config: `define( 'PRAKAT_PURGE', (array) json_decode( (string) file_get_contents( '${ path.join( folder, 'purge.json' ) }' ), true ) );\n`,
	};
}

/**
 * @param {Stack} stack Up and installed, with cacheOptions().
 * @return {Promise<Row[]>} What was seen.
 */
export async function tryCaches( stack ) {
	const trial = new Trial( stack );
	const port = stack.options.port;
	await trial.startVarnish( port + 2, port + 1 );
	await trial.startVarnish( port + 3, port );
	trial.all();
	trial.made = trial.site.does( 'office' );
	await tryActs( trial );
	await tryEnd( trial );
	await tryMisses( trial );
	return trial.rows;
}

/** @return {string | null} What is missing for it, as a sentence. */
export function cachesMissing() {
	try {
		readFileSync( MODULE );
	} catch {
		return `nginx’s purge module is not installed. On Debian: apt-get install ${ CACHES.join( ' ' ) }`;
	}
	return programs().varnishd ? null : `Varnish is not installed. On Debian: apt-get install ${ CACHES.join( ' ' ) }`;
}
