/**
 * Someone saved while this person was writing: what both changed, and what can simply be put together.
 */
import type { Json, JsonRecord } from '../api/types';
import { same, withKey } from '../fields/path';

/** A field that both changed, differently. */
export interface Conflict {
	field: string;
	mine: Json | undefined;
	theirs: Json | undefined;
}

export interface Merge {
	/** Their version with my changes on it; for a conflict, mine. */
	merged: JsonRecord;
	conflicts: Conflict[];
}

/**
 * Puts my changes on top of theirs.
 *
 * @param base   What I began from.
 * @param mine   What I have now.
 * @param theirs What the server has now.
 */
export function mergeHeaders( base: JsonRecord, mine: JsonRecord, theirs: JsonRecord ): Merge {
	let merged = theirs;
	const conflicts: Conflict[] = [];
	const fields = new Set( [ ...Object.keys( base ), ...Object.keys( mine ) ] );
	for ( const field of fields ) {
		if ( same( base[ field ], mine[ field ] ) ) {
			continue;
		}
		merged = withKey( merged, field, mine[ field ] );
		if ( ! same( base[ field ], theirs[ field ] ) && ! same( mine[ field ], theirs[ field ] ) ) {
			conflicts.push( {
				field,
				mine: mine[ field ],
				theirs: theirs[ field ],
			} );
		}
	}
	return { merged, conflicts };
}
