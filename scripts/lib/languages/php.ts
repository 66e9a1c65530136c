import { FUNCTIONS, messageOf, noteIn, type Message } from './message';

interface Token {
	kind: 'text' | 'name' | 'comment' | 'sign';
	value: string;
	line: number;
}

const LEXEMES: readonly [ Token[ 'kind' ] | 'space', RegExp ][] = [
	[ 'space', /\s+/y ],
	[ 'sign', /#\[/y ],
	[ 'comment', /\/\*[\s\S]*?\*\/|(?:\/\/|#)(?:(?!\?>)[^\n])*/y ],
	[ 'text', /'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"/y ],
	[ 'text', /<<<[ \t]*(["']?)(\w+)\1\n[\s\S]*?\n[ \t]*\2\b/y ],
	[ 'name', /\$?[A-Za-z_\x80-\uffff][\w\x80-\uffff]*/y ],
	[ 'sign', /\?->|->|::|[\s\S]/y ],
];

/**
 * The tokens of a PHP file, without its HTML.
 *
 * @param code The file.
 */
function tokens( code: string ): Token[] {
	const found: Token[] = [];
	let line = 1;
	let at = 0;
	const skip = ( text: string ) => {
		line += text.split( '\n' ).length - 1;
		at += text.length;
	};
	const toPhp = () => {
		const [ html = '' ] = /[\s\S]*?(?:<\?(?:php\b|=)|$)/y.exec( code.slice( at ) ) ?? [];
		skip( html );
	};
	toPhp();
	while ( at < code.length ) {
		if ( code.startsWith( '?>', at ) ) {
			toPhp();
			continue;
		}
		for ( const [ kind, pattern ] of LEXEMES ) {
			pattern.lastIndex = at;
			const [ value ] = pattern.exec( code ) ?? [];
			if ( value !== undefined ) {
				if ( kind !== 'space' ) {
					found.push( { kind, value, line } );
				}
				skip( value );
				break;
			}
		}
	}
	return found;
}

/**
 * The text that a token of PHP writes out; null when it holds variables.
 *
 * @param value A quoted text.
 */
function textOf( value: string ): string | null {
	if ( value.startsWith( "'" ) ) {
		return value.slice( 1, -1 ).replace( /\\([\\'])/g, '$1' );
	}
	const escapes: Record< string, string > = { n: '\n', t: '\t', r: '\r', '\\': '\\', '"': '"', $: '$' };
	return value.startsWith( '<<<' ) || /(?<!\\)[{]?\$[\w{]/.test( value )
		? null
		: value.slice( 1, -1 ).replace( /\\([ntr\\"$])/g, ( _, sign: string ) => escapes[ sign ] ?? sign );
}

/**
 * The arguments of a call as texts: null for one that is not a written text.
 *
 * @param all   The tokens of the file.
 * @param first Index after the opening parenthesis.
 */
function argumentsFrom( all: readonly Token[], first: number ): ( string | null )[] {
	const found: Token[][] = [ [] ];
	let depth = 0;
	for ( const token of all.slice( first ) ) {
		if ( token.kind === 'sign' && [ ')', ']', '}' ].includes( token.value ) && depth-- === 0 ) {
			break;
		}
		depth += token.kind === 'sign' && [ '(', '[', '{', '#[' ].includes( token.value ) ? 1 : 0;
		if ( depth === 0 && token.kind === 'sign' && token.value === ',' ) {
			found.push( [] );
		} else if ( token.kind !== 'comment' ) {
			found.at( -1 )?.push( token );
		}
	}
	return found.map( ( [ only, ...more ] ) => ( only?.kind === 'text' && more.length === 0 ? textOf( only.value ) : null ) );
}

/**
 * What can be translated in a PHP file.
 *
 * @param code The file.
 * @param file Its path, for the translators.
 */
export function messagesOfPhp( code: string, file: string ): Message[] {
	const all = tokens( code );
	const isOther = ( before: Token | undefined ) =>
		before !== undefined && [ '->', '?->', '::', 'function', 'new' ].includes( before.value );
	return all.flatMap( ( { kind, value, line }, index ) => {
		if ( kind !== 'name' || ! Object.hasOwn( FUNCTIONS, value ) || all[ index + 1 ]?.value !== '(' || isOther( all[ index - 1 ] ) ) {
			return [];
		}
		const note = all
			.slice( Math.max( 0, index - 40 ), index )
			.filter( ( token ) => token.kind === 'comment' && line - ( token.line + token.value.split( '\n' ).length - 1 ) <= 1 )
			.flatMap( ( token ) => noteIn( token.value ) ?? [] )
			.at( -1 );
		return [ messageOf( value, argumentsFrom( all, index + 2 ), { file, line }, note ) ];
	} );
}
