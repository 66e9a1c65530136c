import { DOMAIN, type Message } from './message';

/** The contexts that WordPress gives the words of a block.json when it translates them. */
const CONTEXTS = { title: 'block title', description: 'block description', keywords: 'block keyword' } as const;

/**
 * What can be translated in a block.json.
 *
 * @param json The file.
 * @param file Its path.
 * @throws Error When it names another text domain: WordPress would not translate it.
 */
export function messagesOfBlock( json: string, file: string ): Message[] {
	const block = JSON.parse( json ) as Partial< Record< string, unknown > >;
	if ( block[ 'textdomain' ] !== DOMAIN ) {
		throw new Error( `${ file } must name the text domain '${ DOMAIN }'.` );
	}
	const lines = json.split( '\n' );
	return Object.entries( CONTEXTS ).flatMap( ( [ key, context ] ) =>
		[ block[ key ] ?? [] ].flat().map( ( text ) => ( {
			text: String( text ),
			context,
			file,
			line: lines.findIndex( ( line ) => line.includes( JSON.stringify( text ) ) ) + 1,
		} ) )
	);
}
