/**
 * The normal form in which the HTML of two renderers is compared: parsed by the same parser, attributes sorted, entities
 * resolved. Never touches a space inside text or inside an attribute: `class="ab"` is not `class="a b"`.
 */

import { JSDOM } from 'jsdom';

const { document, Node, Element } = new JSDOM( '' ).window;

/** Elements after whose end PHP writes a line break for people who read the source. */
function isLineBreak( node: Node ): boolean {
	return node.nodeType === Node.TEXT_NODE && /^\n+$/.test( node.textContent ?? '' );
}

function write( node: Node, depth: number ): string {
	const indent = '\t'.repeat( depth );
	if ( node.nodeType === Node.TEXT_NODE ) {
		return `${ indent }${ JSON.stringify( node.textContent ) }\n`;
	}
	if ( ! ( node instanceof Element ) ) {
		return '';
	}
	const attributes = [ ...node.attributes ].map( ( { name, value } ) => ` ${ name }=${ JSON.stringify( value ) }` ).sort();
	return `${ indent }<${ node.localName }${ attributes.join( '' ) }>\n${ children( node, depth + 1 ) }`;
}

function children( parent: Node, depth: number ): string {
	return [ ...parent.childNodes ]
		.filter( ( node ) => ! isLineBreak( node ) )
		.map( ( node ) => write( node, depth ) )
		.join( '' );
}

/** One line for each element and each text. */
export function normalForm( html: string ): string {
	const template = document.createElement( 'template' );
	template.innerHTML = html;
	template.content.normalize();
	return children( template.content, 0 );
}
