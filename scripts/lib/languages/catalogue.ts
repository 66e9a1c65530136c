import { po, type Catalogue, type Translation } from 'gettext-parser';

import type { Message } from './message';

/** Thai has one form for every number. */
export const PLURAL_FORMS = 'nplurals=1; plural=0;';

export const EMPTY_CATALOGUE: Catalogue = { charset: 'utf-8', headers: {}, translations: {} };

const HEADERS = {
	'Project-Id-Version': 'Prakat 0.1.0',
	'MIME-Version': '1.0',
	'Content-Type': 'text/plain; charset=UTF-8',
	'Content-Transfer-Encoding': '8bit',
	'X-Domain': 'prakat',
};

/**
 * One entry for each sentence, with all places where it stands.
 *
 * @param messages The sentences of the sources.
 * @throws Error When one sentence has two plurals.
 */
function gathered( messages: readonly Message[] ): Translation[] {
	const entries = new Map< string, { message: Message; places: string[]; notes: Set< string > } >();
	for ( const message of messages ) {
		const key = keyOf( message.context, message.text );
		const entry = entries.get( key ) ?? { message, places: [], notes: new Set() };
		if ( message.plural && entry.message.plural && message.plural !== entry.message.plural ) {
			throw new Error(
				`${ message.file }:${ message.line }: “${ message.text }” has another plural in ${ entry.places.join( ', ' ) }.`
			);
		}
		entry.message = entry.message.plural ? entry.message : message;
		// Without lines, which change with every edit and would make the file stale.
		entry.places = [ ...new Set( [ ...entry.places, message.file ] ) ];
		if ( message.note ) {
			entry.notes.add( message.note );
		}
		entries.set( key, entry );
	}
	return [ ...entries.values() ].map( ( { message, places, notes } ) => ( {
		msgid: message.text,
		...( message.context === undefined ? {} : { msgctxt: message.context } ),
		...( message.plural === undefined ? {} : { msgid_plural: message.plural } ),
		msgstr: message.plural === undefined ? [ '' ] : [ '', '' ],
		comments: {
			reference: places.join( '\n' ),
			...( notes.size ? { extracted: [ ...notes ].join( '\n' ) } : {} ),
			...( /%(?:\d+\$)?[sdf]/.test( message.text + ( message.plural ?? '' ) ) ? { flag: 'php-format' } : {} ),
		},
	} ) );
}

/**
 * How gettext and WordPress name a sentence.
 *
 * @param context Its context.
 * @param text    The English text.
 */
export function keyOf( context: string | undefined, text: string ): string {
	return context === undefined ? text : `${ context }\u0004${ text }`;
}

function catalogue( headers: Record< string, string >, entries: readonly Translation[] ): Catalogue {
	const translations: Catalogue[ 'translations' ] = {};
	for ( const entry of entries ) {
		( translations[ entry.msgctxt ?? '' ] ??= {} )[ entry.msgid ] = entry;
	}
	return { charset: 'utf-8', headers: { ...HEADERS, ...headers }, translations };
}

/**
 * The template that translators begin with.
 *
 * @param messages The sentences of the sources.
 */
export function template( messages: readonly Message[] ): Catalogue {
	return catalogue( { 'Plural-Forms': 'nplurals=INTEGER; plural=EXPRESSION;' }, gathered( messages ) );
}

/**
 * A translation brought up to the sources: new sentences without words, sentences that are gone taken out.
 *
 * @param messages The sentences of the sources.
 * @param before   The translation so far.
 */
export function merged( messages: readonly Message[], before: Catalogue ): Catalogue {
	const entries = gathered( messages ).map( ( entry ) => {
		const known = before.translations[ entry.msgctxt ?? '' ]?.[ entry.msgid ];
		const flag = [ entry.comments?.flag, known?.comments?.flag?.includes( 'fuzzy' ) ? 'fuzzy' : undefined ]
			.filter( Boolean )
			.join( ', ' );
		return {
			...entry,
			msgstr: [ known?.msgstr[ 0 ] ?? '' ],
			comments: {
				...entry.comments,
				...( flag ? { flag } : {} ),
				...( known?.comments?.translator ? { translator: known.comments.translator } : {} ),
			},
		};
	} );
	return catalogue( { Language: 'th', 'Plural-Forms': PLURAL_FORMS }, entries );
}

/**
 * All sentences of a catalogue, without its header.
 *
 * @param of The catalogue.
 */
export function entriesOf( of: Catalogue ): Translation[] {
	return Object.values( of.translations )
		.flatMap( ( context ) => Object.values( context ) )
		.filter( ( { msgid } ) => msgid !== '' );
}

/**
 * A catalogue as its text file.
 *
 * @param of The catalogue.
 */
export function textOf( of: Catalogue ): string {
	return `${ po.compile( of, { foldLength: 0 } ).toString( 'utf8' ).trimEnd() }\n`;
}
