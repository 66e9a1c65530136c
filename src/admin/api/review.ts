import { read, send } from './fetch';
import type { BulkResult, EntryComment, NewComment, Screening } from './types/review';
import type { Seen } from './types';

export function getComments( entry: number ): Promise< EntryComment[] > {
	return read( `/entries/${ entry }/comments` );
}

export function addComment( entry: number, version: number, comment: NewComment ): Promise< EntryComment > {
	return send( 'POST', `/entries/${ entry }/comments`, { version, ...comment } );
}

export function resolveComment( id: number ): Promise< EntryComment > {
	return send( 'POST', `/comments/${ id }/resolve` );
}

/** Says that this person has this version before them. */
export function markOpened( entry: number, seen: Seen ): Promise< unknown > {
	return send( 'POST', `/entries/${ entry }/opened`, { seen } );
}

/** Does one act to several that were opened; each is answered by itself. */
export function actOnSeveral( act: string, items: { entry: number; seen: Seen }[] ): Promise< { results: BulkResult[] } > {
	return send( 'POST', '/acts/bulk', { act, items } );
}

export function getScreening( entry: number ): Promise< Screening > {
	return read( `/entries/${ entry }/screening` );
}

export function overrideFinding( entry: number, seen: Seen, finding: string, reason: string ): Promise< Screening > {
	return send( 'POST', `/entries/${ entry }/screening/override`, { seen, finding, reason } );
}
