/**
 * docs/caches.md: its listings are what is run, and what was seen is written into it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../../lib/paths.mjs';

/** @typedef {import( '../inside.mjs' ).Row} Row */

const DOCUMENT = path.join( ROOT, 'docs/caches.md' );

/**
 * @param {string} language Of a listing in the document.
 * @return {string[]} The listings, in order.
 */
export const listings = ( language ) =>
	[ ...readFileSync( DOCUMENT, 'utf8' ).matchAll( new RegExp( `\`\`\`${ language }\\n([\\s\\S]*?)\`\`\``, 'g' ) ) ].map(
		( match ) => match[ 1 ] ?? ''
	);

/**
 * Writes what was seen into the document, below its last heading.
 *
 * @param {Row[]} rows Of tryCaches().
 */
export function writeCaches( rows ) {
	const [ told ] = readFileSync( DOCUMENT, 'utf8' ).split( '## What was seen\n' );
	const table = rows.map(
		( { tried, seen, wrong } ) =>
			`| ${ tried } | ${ [ ...seen, ...wrong.map( ( one ) => `**${ one }**` ) ]
				.join( '; ' )
				.replaceAll( '|', '\\|' )
				.replace( /127\.0\.0\.1(:| port )\d+/g, '127.0.0.1' ) } |`
	);
	writeFileSync(
		DOCUMENT,
		`${ told }## What was seen\n\n\`npm run native -- caches --write\`: nginx and Varnish of Debian, in front of php-fpm and MariaDB, WordPress’s own scheduler kept still.\n\n| what happens | what was seen |\n| --- | --- |\n${ table.join( '\n' ) }\n`
	);
}
