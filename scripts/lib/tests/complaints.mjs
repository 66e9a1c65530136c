/**
 * What PHP said of the plugin's own files while tests ran, in whatever request: a test listens to its own only.
 */
import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs';

/** "PHP Deprecated:  … in …/plugins/prakat/includes/X.php on line 7", or ":7" where something was thrown. */
const OURS = /PHP ([A-Z][A-Za-z ]+?):\s+(.*?) in \S*?\/plugins\/(prakat\/\S+?\.php)(?: on line |:)(\d+)/;

/**
 * @param {string} text A log of PHP.
 * @return {string[]} Each complaint about the plugin's files once, with how often it was made.
 */
export function complaintsIn( text ) {
	/** @type {Map<string, number>} */
	const said = new Map();
	for ( const line of text.split( '\n' ) ) {
		const [ , kind, what, file, at ] = OURS.exec( line ) ?? [];
		if ( file ) {
			const complaint = `${ kind }: ${ what } (${ file }:${ at })`;
			said.set( complaint, ( said.get( complaint ) ?? 0 ) + 1 );
		}
	}
	return [ ...said ].map( ( [ complaint, times ] ) => ( times > 1 ? `${ times } times ${ complaint }` : complaint ) );
}

/** Reads what came to some logs since it was made. */
export class Complaints {
	/** @type {{ file: string, from: number }[]} */
	#logs;

	/**
	 * @param {string[]} files   Logs of PHP; one that is not there yet is read from its beginning.
	 * @param {boolean}  [isNew] All are read so: they are of a site that was made for this run.
	 */
	constructor( files, isNew = false ) {
		this.#logs = files.map( ( file ) => ( { file, from: ! isNew && existsSync( file ) ? statSync( file ).size : 0 } ) );
	}

	/**
	 * Counts as one test that there was none; a run without any test has nothing to count.
	 *
	 * @param {import( './results.mjs' ).Results} results Where to count.
	 * @param {string}                            kind    Name in the summary.
	 */
	count( results, kind ) {
		const said = complaintsIn( this.#logs.map( since ).join( '\n' ) );
		if ( ! said.length && ! Object.values( results.count() ).some( Boolean ) ) {
			return;
		}
		results.add( {
			kind,
			name: 'PHP says nothing against a file of the plugin',
			result: said.length ? 'failed' : 'passed',
			message: said.slice( 0, 20 ).join( '\n     ' ),
		} );
	}
}

/** @param {{ file: string, from: number }} log What was written to it. */
function since( { file, from } ) {
	if ( ! existsSync( file ) ) {
		return '';
	}
	const open = openSync( file, 'r' );
	try {
		const { size } = fstatSync( open );
		const bytes = Buffer.alloc( Math.max( 0, size - from ) );
		readSync( open, bytes, 0, bytes.length, from );
		return bytes.toString( 'utf8' );
	} finally {
		closeSync( open );
	}
}
