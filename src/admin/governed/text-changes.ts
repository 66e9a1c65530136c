/**
 * What differs between two texts, for a person: paragraph by paragraph, and inside a changed paragraph word by word.
 */

/** A stretch of a paragraph. */
export interface Piece {
	kind: 'same' | 'added' | 'removed';
	text: string;
}

/** A paragraph, or several unchanged ones together. */
export type Paragraph =
	{ kind: 'same'; paragraphs: string[] } | { kind: 'added' | 'removed'; text: string } | { kind: 'changed'; pieces: Piece[] };

/** Above this many comparisons two lists are not compared place by place: the browser must not stand still. */
const MOST = 4_000_000;

/** Below this share of common words, two paragraphs are two and not one that was changed. */
const ALIKE = 0.3;

const SEGMENTER = typeof Intl !== 'undefined' && 'Segmenter' in Intl ? new Intl.Segmenter( 'th', { granularity: 'word' } ) : null;

/** The words of a text, what stands between them included; Thai writes no spaces between words. */
export function wordsOf( text: string ): string[] {
	return SEGMENTER ? [ ...SEGMENTER.segment( text ) ].map( ( { segment } ) => segment ) : text.split( /(\s+)/u ).filter( Boolean );
}

type Step = { kind: 'same' | 'added' | 'removed'; value: string };

/** Turns one list into the other with the fewest changes. */
function stepsBetween( before: readonly string[], after: readonly string[] ): Step[] {
	let head = 0;
	while ( head < before.length && head < after.length && before[ head ] === after[ head ] ) {
		head++;
	}
	let tail = 0;
	while (
		tail < before.length - head &&
		tail < after.length - head &&
		before[ before.length - 1 - tail ] === after[ after.length - 1 - tail ]
	) {
		tail++;
	}
	const same = ( value: string ): Step => ( { kind: 'same', value } );
	return [
		...before.slice( 0, head ).map( same ),
		...middleSteps( before.slice( head, before.length - tail ), after.slice( head, after.length - tail ) ),
		...before.slice( before.length - tail ).map( same ),
	];
}

function middleSteps( before: readonly string[], after: readonly string[] ): Step[] {
	const removed = before.map( ( value ): Step => ( { kind: 'removed', value } ) );
	const added = after.map( ( value ): Step => ( { kind: 'added', value } ) );
	if ( before.length === 0 || after.length === 0 || before.length * after.length > MOST ) {
		return [ ...removed, ...added ];
	}
	// lengths[ i ][ j ]: the longest common list of what follows i in the one and j in the other.
	const width = after.length + 1;
	const lengths = new Uint32Array( ( before.length + 1 ) * width );
	const at = ( i: number, j: number ) => lengths[ i * width + j ] ?? 0;
	for ( let i = before.length - 1; i >= 0; i-- ) {
		for ( let j = after.length - 1; j >= 0; j-- ) {
			lengths[ i * width + j ] = before[ i ] === after[ j ] ? at( i + 1, j + 1 ) + 1 : Math.max( at( i + 1, j ), at( i, j + 1 ) );
		}
	}
	const steps: Step[] = [];
	let i = 0;
	let j = 0;
	while ( i < before.length && j < after.length ) {
		if ( before[ i ] === after[ j ] ) {
			steps.push( { kind: 'same', value: before[ i ] ?? '' } );
			i++;
			j++;
		} else if ( at( i + 1, j ) >= at( i, j + 1 ) ) {
			steps.push( { kind: 'removed', value: before[ i ] ?? '' } );
			i++;
		} else {
			steps.push( { kind: 'added', value: after[ j ] ?? '' } );
			j++;
		}
	}
	return [ ...steps, ...removed.slice( i ), ...added.slice( j ) ];
}

/** One paragraph as it was and as it is, in pieces: neighbours of a kind are one piece, what was removed stands first. */
export function piecesBetween( before: string, after: string ): Piece[] {
	const pieces: Piece[] = [];
	let removed = '';
	let added = '';
	const put = ( kind: Piece[ 'kind' ], text: string ) => {
		const last = pieces[ pieces.length - 1 ];
		if ( text === '' ) {
			return;
		}
		if ( last?.kind === kind ) {
			last.text += text;
		} else {
			pieces.push( { kind, text } );
		}
	};
	const flush = () => {
		put( 'removed', removed );
		put( 'added', added );
		removed = '';
		added = '';
	};
	for ( const { kind, value } of stepsBetween( wordsOf( before ), wordsOf( after ) ) ) {
		if ( kind === 'same' ) {
			flush();
			put( 'same', value );
		} else if ( kind === 'removed' ) {
			removed += value;
		} else {
			added += value;
		}
	}
	flush();
	return pieces;
}

function shareInCommon( pieces: readonly Piece[] ): number {
	const length = ( kind: Piece[ 'kind' ] ) =>
		pieces.filter( ( piece ) => piece.kind === kind ).reduce( ( sum, piece ) => sum + piece.text.trim().length, 0 );
	const same = length( 'same' );
	return same / Math.max( 1, same + Math.max( length( 'removed' ), length( 'added' ) ) );
}

/** Paragraphs taken out and put in at one place: those alike are one that was changed. */
function pair( removed: string[], added: string[] ): Paragraph[] {
	const paired: Paragraph[] = [];
	for ( let place = 0; place < Math.max( removed.length, added.length ); place++ ) {
		const before = removed[ place ];
		const after = added[ place ];
		const pieces = before !== undefined && after !== undefined ? piecesBetween( before, after ) : [];
		if ( pieces.length > 0 && shareInCommon( pieces ) >= ALIKE ) {
			paired.push( { kind: 'changed', pieces } );
			continue;
		}
		if ( before !== undefined ) {
			paired.push( { kind: 'removed', text: before } );
		}
		if ( after !== undefined ) {
			paired.push( { kind: 'added', text: after } );
		}
	}
	return paired;
}

function paragraphsOf( text: string ): string[] {
	return text
		.split( /\n+/u )
		.map( ( line ) => line.trim() )
		.filter( Boolean );
}

/** The differences between two texts, in the order in which one reads them. */
export function changesBetween( before: string, after: string ): Paragraph[] {
	const result: Paragraph[] = [];
	let removed: string[] = [];
	let added: string[] = [];
	const flush = () => {
		result.push( ...pair( removed, added ) );
		removed = [];
		added = [];
	};
	for ( const { kind, value } of stepsBetween( paragraphsOf( before ), paragraphsOf( after ) ) ) {
		if ( kind === 'removed' ) {
			removed.push( value );
			continue;
		}
		if ( kind === 'added' ) {
			added.push( value );
			continue;
		}
		flush();
		const last = result[ result.length - 1 ];
		if ( last?.kind === 'same' ) {
			last.paragraphs.push( value );
		} else {
			result.push( { kind: 'same', paragraphs: [ value ] } );
		}
	}
	flush();
	return result;
}
