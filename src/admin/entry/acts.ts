import { definition } from '../../workflow';
import type { EntryDetail, Seen, VersionDetail } from '../api/types';

/** How loudly an act's button speaks. */
export type Weight = 'primary' | 'secondary' | 'danger';

/** Acts with a button, in the order in which they stand; saving has its own. */
const BUTTONS: readonly ( readonly [ act: string, weight: Weight ] )[] = [
	[ 'submit', 'primary' ],
	[ 'check', 'primary' ],
	[ 'approve', 'primary' ],
	[ 'publish', 'primary' ],
	[ 'ratify', 'primary' ],
	[ 'return', 'secondary' ],
	[ 'revise', 'secondary' ],
	[ 'recall', 'secondary' ],
	[ 'publish-urgent', 'danger' ],
	[ 'refuse', 'danger' ],
	[ 'withdraw', 'danger' ],
	[ 'discard', 'danger' ],
];

export interface ActButton {
	act: string;
	weight: Weight;
}

/** The acts that this person may do now. Only these get a button. */
export function allowedActs( entry: EntryDetail ): ActButton[] {
	return BUTTONS.filter( ( [ act ] ) => entry.acts[ act ]?.allowed ).map( ( [ act, weight ] ) => ( { act, weight } ) );
}

/** The version that an act is done to. */
export function targetOf( entry: EntryDetail, act: string ): VersionDetail | null {
	const acts: Record< string, { on: string } > = definition.acts;
	switch ( acts[ act ]?.on ) {
		case 'open':
			return entry.open;
		case 'live':
			return entry.live;
		default:
			return entry.open ?? entry.live ?? entry.last;
	}
}

/** What to send as `seen` with an act. */
export function seenFor( entry: EntryDetail, act: string ): Seen | null {
	const version = targetOf( entry, act );
	return version ? { version: version.id, rev: version.rev, hash: version.hash } : null;
}

/** Refusals that only say "this is another person's": no news to someone who doesn't hold the duty. */
const OTHERS: readonly string[] = [ 'duty-missing', 'act-not-possible', 'system-only' ];

/** Why the act that is waited for is not this person's to do although they hold its duty, or an empty text. */
export function whyNotMine( entry: EntryDetail ): string {
	const wanted = entry.next?.act;
	const possible = wanted === undefined ? undefined : entry.acts[ wanted ];
	if ( ! possible || possible.allowed || OTHERS.includes( possible.refusal ?? '' ) ) {
		return '';
	}
	return possible.sentence ?? '';
}
