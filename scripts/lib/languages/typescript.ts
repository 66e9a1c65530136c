import ts from 'typescript';

import { FUNCTIONS, messageOf, noteIn, type Message } from './message';

/**
 * What can be translated in a TypeScript file.
 *
 * @param code The file.
 * @param file Its path, for the translators.
 */
export function messagesOfTypeScript( code: string, file: string ): Message[] {
	const source = ts.createSourceFile(
		file,
		code,
		ts.ScriptTarget.Latest,
		true,
		file.endsWith( 'x' ) ? ts.ScriptKind.TSX : ts.ScriptKind.TS
	);
	const lineAt = ( position: number ) => source.getLineAndCharacterOfPosition( position ).line + 1;
	const notes = commentsOf( code ).flatMap( ( [ from, text ] ) => {
		const note = noteIn( text );
		return note === undefined ? [] : [ { line: lineAt( from + text.length ), note } ];
	} );
	const found: Message[] = [];
	const visit = ( node: ts.Node ): void => {
		if ( ts.isCallExpression( node ) && ts.isIdentifier( node.expression ) && Object.hasOwn( FUNCTIONS, node.expression.text ) ) {
			const line = lineAt( node.getStart() );
			found.push(
				messageOf(
					node.expression.text,
					node.arguments.map( ( argument ) => ( ts.isStringLiteralLike( argument ) ? argument.text : null ) ),
					{ file, line },
					notes.filter( ( one ) => one.line === line || one.line === line - 1 ).at( -1 )?.note
				)
			);
		}
		ts.forEachChild( node, visit );
	};
	visit( source );
	return found;
}

/** The comments that translators may be told in, with where each begins: a word that marks them is looked for in what it finds. */
function commentsOf( code: string ): [ number, string ][] {
	return [ ...code.matchAll( /\/\*\s*translators:[\s\S]*?\*\/|\/\/\s*translators:[^\n]*/gi ) ].map( ( match ) => [
		match.index,
		match[ 0 ],
	] );
}

/**
 * What a file imports of its own repository, as written ("./app").
 *
 * @param code The file.
 */
export function importsOf( code: string ): string[] {
	return ts
		.preProcessFile( code, true, true )
		.importedFiles.map( ( { fileName } ) => fileName )
		.filter( ( name ) => name.startsWith( '.' ) );
}
