import type { EntryDetail, Person } from '../api/types';

/** A station on the way to the public. */
export interface Station {
	state: 'draft' | 'submitted' | 'checked' | 'approved' | 'published';
	/** The act that leads away from it. */
	done: boolean;
	current: boolean;
	person: Person | null;
	at: string | null;
}

const ORDER: readonly Station[ 'state' ][] = [ 'draft', 'submitted', 'checked', 'approved', 'published' ];

/** How far each state is on the way; what came off the way stands where it began again. */
const PLACE: Record< string, number > = {
	draft: 0,
	returned: 0,
	refused: 0,
	discarded: 0,
	submitted: 1,
	checked: 2,
	approved: 3,
	published: 4,
	urgent: 4,
	expired: 5,
	withdrawn: 5,
	lapsed: 5,
	replaced: 5,
};

/** The stations of an entry's version in hand, with who did what and when. */
export function stationsOf( entry: EntryDetail ): Station[] {
	const request = entry.request;
	const state = entry.open?.state ?? entry.state;
	const place = PLACE[ state ] ?? 0;
	const facts: Record< Station[ 'state' ], { person: Person | null; at: string | null } > = {
		draft: { person: entry.owner, at: null },
		submitted: {
			person: request?.proposer ?? null,
			at: request?.submittedAt ?? null,
		},
		checked: {
			person: request?.checker ?? null,
			at: request?.checkedAt ?? null,
		},
		approved: {
			person: request?.approver ?? null,
			at: request?.approvedAt ?? null,
		},
		published: {
			person: request?.publisher ?? null,
			at: request?.publishedAt ?? entry.publishedAt,
		},
	};
	return ORDER.map( ( station, index ) => ( {
		state: station,
		done: index < place || place >= 4,
		current: index === Math.min( place, 4 ),
		...( index <= place ? facts[ station ] : { person: null, at: null } ),
	} ) );
}
