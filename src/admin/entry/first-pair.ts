import type { EntryDetail, VersionDetail } from '../api/types';

/** The two versions that one most likely wants to see: what is public and what is to come, else the last two. */
export function firstPair(
	versions: readonly VersionDetail[],
	entry: Pick< EntryDetail, 'open' | 'live' >
): [ older: number, newer: number ] | null {
	const byNumber = versions.slice().sort( ( a, b ) => a.number - b.number );
	const newest = byNumber[ byNumber.length - 1 ];
	const before = byNumber[ byNumber.length - 2 ];
	if ( entry.live && entry.open && entry.live.id !== entry.open.id ) {
		return [ entry.live.id, entry.open.id ];
	}
	return newest && before ? [ before.id, newest.id ] : null;
}
