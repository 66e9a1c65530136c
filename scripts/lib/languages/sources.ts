import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

import { messagesOfBlock } from './block-json';
import type { Message } from './message';
import { messagesOfPhp } from './php';
import { importsOf, messagesOfTypeScript } from './typescript';

/** A script that WordPress loads, and the source it is built from with all that it imports, now or when wanted. */
export interface Script {
	/** Path in the plugin, as WordPress names it in the file name of its translations. */
	built: string;
	entry: string;
}

function filesIn( root: string, folder: string, ending: RegExp ): string[] {
	return readdirSync( join( root, folder ), { recursive: true, encoding: 'utf8' } )
		.map( ( name ) => posix.join( folder, name.replaceAll( '\\', '/' ) ) )
		.filter( ( name ) => ending.test( name ) )
		.sort();
}

/**
 * The scripts with words of ours: the admin screens, the editor's panels and each block's editor script.
 *
 * @param root The repository.
 */
export function scriptsOf( root: string ): Script[] {
	return [
		...[ 'admin', 'editor' ].map( ( name ) => ( { built: `build/${ name }/index.js`, entry: `src/${ name }/index.tsx` } ) ),
		...filesIn( root, 'blocks', /\/block\.json$/ ).map( ( file ) => ( {
			built: `build/${ dirname( file ) }/index.js`,
			entry: `${ dirname( file ) }/index.tsx`,
		} ) ),
	].filter( ( { entry } ) => existsSync( join( root, entry ) ) );
}

/**
 * Every sentence that can be translated, in the order of the files.
 *
 * @param root The repository.
 */
export function messagesIn( root: string ): Message[] {
	const read = ( file: string ) => readFileSync( join( root, file ), 'utf8' );
	const php = [ 'plugin/prakat.php', ...filesIn( root, 'plugin/includes', /\.php$/ ), ...filesIn( root, 'blocks', /\.php$/ ) ];
	const typescript = [ ...filesIn( root, 'blocks', /\.tsx?$/ ), ...filesIn( root, 'src', /\.tsx?$/ ) ];
	return [
		...aboutPlugin( read( 'plugin/prakat.php' ) ),
		...php.flatMap( ( file ) => messagesOfPhp( read( file ), file ) ),
		...filesIn( root, 'blocks', /\/block\.json$/ ).flatMap( ( file ) => messagesOfBlock( read( file ), file ) ),
		...typescript.flatMap( ( file ) => messagesOfTypeScript( read( file ), file ) ),
	];
}

/** What the list of plugins says about this one: WordPress translates the fields of its header. */
function aboutPlugin( header: string ): Message[] {
	return [ 'Plugin Name', 'Description', 'Author' ].flatMap( ( field ) => {
		const [ before, text ] = new RegExp( `^[\\s\\S]*?\\* ${ field }:\\s*(.+)$`, 'm' ).exec( header ) ?? [];
		return before && text
			? [ { text, note: `translators: ${ field } of the plugin.`, file: 'plugin/prakat.php', line: before.split( '\n' ).length } ]
			: [];
	} );
}

/**
 * A file and all files of the repository that it imports, directly or through others; a chunk that is loaded later counts,
 * because WordPress gives translations to a script and not to its chunks.
 *
 * @param root  The repository.
 * @param entry Path of the file.
 */
export function closureOf( root: string, entry: string ): Set< string > {
	const found = new Set< string >();
	const visit = ( file: string ): void => {
		if ( found.has( file ) ) {
			return;
		}
		found.add( file );
		for ( const name of importsOf( readFileSync( join( root, file ), 'utf8' ) ) ) {
			const target = posix.join( posix.dirname( file ), name );
			const resolved = [ '.ts', '.tsx', '/index.ts', '/index.tsx' ]
				.map( ( ending ) => target + ending )
				.find( ( path ) => existsSync( join( root, path ) ) );
			if ( resolved ) {
				visit( resolved );
			}
		}
	};
	visit( entry );
	return found;
}
