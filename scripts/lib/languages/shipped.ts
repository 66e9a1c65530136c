import { createHash } from 'node:crypto';

import { mo, type Catalogue, type Translation } from 'gettext-parser';

import { entriesOf, keyOf, PLURAL_FORMS } from './catalogue';
import { DOMAIN } from './message';

/** WordPress's name of the Thai language. */
export const LOCALE = 'th';

const BASE = `${ DOMAIN }-${ LOCALE }`;

/**
 * The name of a script's translations: WordPress looks for the hash of the script's path in the plugin.
 *
 * @param built Path of the built script in the plugin.
 */
export function nameOfJson( built: string ): string {
	return `${ BASE }-${ createHash( 'md5' ).update( built ).digest( 'hex' ) }.json`;
}

function translated( thai: Catalogue ): Translation[] {
	return entriesOf( thai ).filter( ( { msgstr, comments } ) => msgstr[ 0 ] && ! comments?.flag?.includes( 'fuzzy' ) );
}

/** The words of one script, as `wp.i18n.setLocaleData()` takes them. */
function json( entries: readonly Translation[], built: string ): string {
	const words = entries.map( ( { msgctxt, msgid, msgstr } ) => [ keyOf( msgctxt, msgid ), msgstr ] as const );
	const data = {
		domain: 'messages',
		source: built,
		locale_data: {
			messages: { '': { domain: 'messages', lang: LOCALE, 'plural-forms': PLURAL_FORMS }, ...Object.fromEntries( words ) },
		},
	};
	return `${ JSON.stringify( data ) }\n`;
}

const quoted = ( text: string ) => `'${ text.replace( /[\\']/g, '\\$&' ) }'`;

/** What WordPress reads faster than the .mo file, because opcache keeps it. */
function php( entries: readonly Translation[] ): string {
	const words = entries.map( ( { msgctxt, msgid, msgstr } ) => {
		const key = msgctxt === undefined ? quoted( msgid ) : `${ quoted( msgctxt ) } . "\\4" . ${ quoted( msgid ) }`;
		return `\t\t${ key } => ${ quoted( msgstr[ 0 ] ?? '' ) },\n`;
	} );
	return `<?php
// Written by \`npm run languages\` from ${ BASE }.po.
return [
	'domain'       => '${ DOMAIN }',
	'language'     => '${ LOCALE }',
	'plural-forms' => '${ PLURAL_FORMS }',
	'messages'     => [
${ words.join( '' ) }	],
];
`;
}

/**
 * The files that the plugin ships: name → bytes.
 *
 * @param thai    The translation.
 * @param scripts Each script's path in the plugin, with the source files in it.
 */
export function shippedFiles( thai: Catalogue, scripts: ReadonlyMap< string, ReadonlySet< string > > ): Map< string, Buffer > {
	const entries = translated( thai );
	const within = ( files: ReadonlySet< string > ) =>
		entries.filter( ( { comments } ) => comments?.reference?.split( '\n' ).some( ( place ) => files.has( place ) ) );
	return new Map( [
		[ `${ BASE }.mo`, mo.compile( thai ) ],
		[ `${ BASE }.l10n.php`, Buffer.from( php( entries ) ) ],
		...[ ...scripts ].map( ( [ built, files ] ): [ string, Buffer ] => [
			nameOfJson( built ),
			Buffer.from( json( within( files ), built ) ),
		] ),
	] );
}
