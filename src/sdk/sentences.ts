/**
 * Problems in words. Twin of `Prakat\Contract\Sentences`.
 */

import { formatDate, formatDuration } from '../format';
import type { FieldContract, Language, Problem, Words } from './contract';
import { fieldAt } from './paths';
import { problems, type ProblemCode } from './problems';

/** What of a contract the sentences need. */
export interface Labelled {
	words: { name: Words; record?: Words };
	fields: Record< string, FieldContract >;
}

const ROW: Words = { en: ', row {number}', th: ' แถวที่ {number}' };

function label( contract: Labelled, path: string, language: Language ): string {
	return fieldAt( contract.fields, path )?.label[ language ] ?? path.replace( /^.*[.]/s, '' );
}

/** Thai has no spaces between words, so a label inside a sentence stands in quotation marks. */
function named( words: string, language: Language ): string {
	return language === 'th' ? `“${ words }”` : words;
}

function place( contract: Labelled, path: Problem[ 'path' ], language: Language ): string {
	const words: string[] = [];
	const keys: string[] = [];
	for ( const step of path ) {
		if ( typeof step === 'number' ) {
			words.push( ( words.pop() ?? '' ) + ROW[ language ].replace( '{number}', String( step + 1 ) ) );
		} else {
			keys.push( step );
			words.push( label( contract, keys.join( '.' ), language ) );
		}
	}
	const last = words.pop();
	if ( last === undefined ) {
		return ( contract.words.record ?? contract.words.name )[ language ];
	}
	return named( last, language ) + ( words.length > 0 ? ` (${ words.join( ', ' ) })` : '' );
}

/**
 * The sentence that says what is wrong.
 *
 * @param contract The section's contract, or the entry header's.
 * @param problem  The problem.
 * @param language In which language.
 */
export function problemSentence( contract: Labelled, problem: Problem, language: Language ): string {
	if ( ! Object.hasOwn( problems, problem.code ) ) {
		return problem.code;
	}
	const says = ( name: string, value: string | number ): string => {
		switch ( name ) {
			case 'other':
				return named( label( contract, String( value ), language ), language );
			case 'fields':
				return String( value )
					.split( ',' )
					.map( ( path ) => label( contract, path, language ) )
					.join( language === 'th' ? ' ' : ', ' );
			case 'minimum':
				return formatDuration( String( value ), language );
			case 'day':
				return formatDate( String( value ), 'long', language );
			default:
				return typeof value === 'number' ? value.toLocaleString( 'en-US' ) : value;
		}
	};
	const keys = problem.path.filter( ( step ) => typeof step === 'string' ).join( '.' );
	const filled: Record< string, string > = {
		...Object.fromEntries( Object.entries( problem.params ).map( ( [ name, value ] ) => [ name, says( name, value ) ] ) ),
		field: place( contract, problem.path, language ),
		hint: fieldAt( contract.fields, keys )?.hint?.[ language ] ?? '',
	};
	return problems[ problem.code as ProblemCode ].words[ language ].replace(
		/\{([a-z_]+)\}/gi,
		( _, name: string ) => filled[ name ] ?? ''
	);
}
