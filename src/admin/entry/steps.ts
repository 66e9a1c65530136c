import type { EntryDetail, Person } from '../api/types';

/** A station on the way to the public. */
export interface Station {
	state: 'draft' | 'submitted' | 'checked' | 'approved' | 'published';
	/** It lies behind. */
	done: boolean;
	/** It is worked on or waited for. */
	current: boolean;
	person: Person | null;
	at: string | null;
}

const ORDER: readonly Station[ 'state' ][] = [ 'draft', 'submitted', 'checked', 'approved', 'published' ];

/** How many stations lie behind a version in each state; what came off the way stands where it began again. */
const BEHIND: Record< string, number > = {
	submitted: 2,
	checked: 3,
	approved: 4,
	published: 5,
	expired: 5,
	withdrawn: 5,
	lapsed: 5,
	replaced: 5,
};

type Fact = { person: Person | null; at: string | null };

function factsOf( entry: EntryDetail ): Record< Station[ 'state' ], Fact > {
	const request = entry.request;
	return {
		draft: { person: entry.owner, at: null },
		submitted: { person: request?.proposer ?? null, at: request?.submittedAt ?? null },
		checked: { person: request?.checker ?? null, at: request?.checkedAt ?? null },
		approved: { person: request?.approver ?? null, at: request?.approvedAt ?? null },
		published: { person: request?.publisher ?? null, at: request?.publishedAt ?? entry.publishedAt },
	};
}

/** The stations of an entry's version in hand, with who did what and when. */
export function stationsOf( entry: EntryDetail ): Station[] {
	const facts = factsOf( entry );
	const state = entry.open?.state ?? entry.state;
	if ( state === 'urgent' ) {
		// Published before its time: what was left out is still to be done.
		return ORDER.map( ( station ) => ( {
			state: station,
			done: station === 'draft' || facts[ station ].at !== null,
			current: station === 'approved' && facts.approved.at === null,
			...facts[ station ],
		} ) );
	}
	const behind = BEHIND[ state ] ?? 0;
	return ORDER.map( ( station, index ) => ( {
		state: station,
		done: index < behind,
		current: index === behind,
		...( index < Math.max( behind, 1 ) ? facts[ station ] : { person: null, at: null } ),
	} ) );
}
