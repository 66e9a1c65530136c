/** One sentence of the source that can be translated. */
export interface Message {
	text: string;
	plural?: string;
	context?: string;
	/** What the source tells its translators. */
	note?: string;
	/** Path from the root of the repository, and line. */
	file: string;
	line: number;
}

export const DOMAIN = 'prakat';

/** Where each function of WordPress keeps its arguments; the name says nothing of escaping, which is the same for all. */
export const FUNCTIONS: Readonly< Record< string, readonly ( 'text' | 'plural' | 'count' | 'context' | 'domain' )[] > > = {
	__: [ 'text', 'domain' ],
	_e: [ 'text', 'domain' ],
	esc_html__: [ 'text', 'domain' ],
	esc_html_e: [ 'text', 'domain' ],
	esc_attr__: [ 'text', 'domain' ],
	esc_attr_e: [ 'text', 'domain' ],
	_x: [ 'text', 'context', 'domain' ],
	_ex: [ 'text', 'context', 'domain' ],
	esc_html_x: [ 'text', 'context', 'domain' ],
	esc_attr_x: [ 'text', 'context', 'domain' ],
	_n: [ 'text', 'plural', 'count', 'domain' ],
	_nx: [ 'text', 'plural', 'count', 'context', 'domain' ],
	_n_noop: [ 'text', 'plural', 'domain' ],
	_nx_noop: [ 'text', 'plural', 'context', 'domain' ],
};

/**
 * Makes a message of a call's arguments.
 *
 * @param name      The function.
 * @param texts     Its arguments; null where one is not written out as text.
 * @param place     Where the call stands.
 * @param place.file Path.
 * @param place.line Line.
 * @param note      What its translators are told.
 * @throws Error When the call can't be translated: a text that is put together at run time, or not our domain.
 */
export function messageOf(
	name: string,
	texts: readonly ( string | null )[],
	place: { file: string; line: number },
	note: string | undefined
): Message {
	const at = ( role: ( typeof FUNCTIONS )[ string ][ number ] ) => {
		const index = FUNCTIONS[ name ]?.indexOf( role ) ?? -1;
		return index < 0 ? undefined : ( texts[ index ] ?? null );
	};
	const [ text, plural, context ] = [ at( 'text' ), at( 'plural' ), at( 'context' ) ];
	const where = `${ place.file }:${ place.line }: ${ name }()`;
	if ( typeof text !== 'string' || plural === null || context === null ) {
		throw new Error( `${ where } must be given texts written out, which translators can read.` );
	}
	if ( at( 'domain' ) !== DOMAIN ) {
		throw new Error( `${ where } “${ text }” must name the text domain '${ DOMAIN }'.` );
	}
	return {
		text,
		...place,
		...( plural === undefined ? {} : { plural } ),
		...( context === undefined ? {} : { context } ),
		...( note === undefined ? {} : { note } ),
	};
}

/**
 * What a comment tells translators.
 *
 * @param comment The comment with its marks.
 */
export function noteIn( comment: string ): string | undefined {
	const [ , note ] = /^(?:\/\*+|\/\/|#)\s*(translators:[\s\S]*?)\s*(?:\*\/)?$/i.exec( comment.trim() ) ?? [];
	return note?.replace( /\s*\n\s*\*?\s*/g, ' ' );
}
