import type { RequestStep, StepGiven } from '../api/types/review';
import type { EntryDetail, Person } from '../api/types';

export type StationState = 'draft' | 'submitted' | 'checked' | 'approved' | 'published';

/** A station on the way to the public: a state, or a level of the request's route. */
export interface Station {
	state: StationState;
	/** The level's own name, where the route gives it one. */
	name: string | null;
	/** It lies behind. */
	done: boolean;
	/** It is worked on or waited for. */
	current: boolean;
	given: StepGiven[];
	/** How many different persons must give it. */
	needed: number;
	due: string | null;
	late: boolean;
}

const ORDER: readonly StationState[] = [ 'draft', 'submitted', 'checked', 'approved', 'published' ];

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

function given( person: Person | null | undefined, at: string | null | undefined ): StepGiven[] {
	return person ? [ { person, at: at ?? '', position: '', acting_for: null } ] : [];
}

/** Who wrote the version in hand: not always whose entry it is, as of a page that was there before. */
function writersOf( { open, owner }: EntryDetail ): readonly Person[] {
	return open && open.authors.length > 0 ? open.authors : [ owner ];
}

/** When each station was passed, whoever did it. */
function timesOf( { request, publishedAt }: EntryDetail ): Record< StationState, string | null > {
	return {
		draft: null,
		submitted: request?.submittedAt ?? null,
		checked: request?.checkedAt ?? null,
		approved: request?.approvedAt ?? null,
		published: request?.publishedAt ?? publishedAt,
	};
}

function factsOf( entry: EntryDetail ): Record< StationState, StepGiven[] > {
	const request = entry.request;
	return {
		draft: writersOf( entry ).flatMap( ( person ) => given( person, null ) ),
		submitted: given( request?.proposer, request?.submittedAt ),
		checked: given( request?.checker, request?.checkedAt ),
		approved: given( request?.approver, request?.approvedAt ),
		published: given( request?.publisher, request?.publishedAt ?? entry.publishedAt ),
	};
}

const plain = { name: null, needed: 1, due: null, late: false };

/** The state that a step of the route stands for. */
function stateOf( act: string ): StationState {
	return ( { check: 'checked', publish: 'published' } as const )[ act as 'check' | 'publish' ] ?? 'approved';
}

function ofStep( step: RequestStep, waiting: boolean ): Station {
	return {
		state: stateOf( step.act ),
		name: step.name,
		done: step.given.length >= step.needed,
		current: waiting && step.current,
		given: step.given,
		needed: step.needed,
		due: step.due,
		late: step.late,
	};
}

/** The stations of an entry's version in hand, with who did what and when. */
export function stationsOf( entry: EntryDetail ): Station[] {
	const facts = factsOf( entry );
	const state = entry.open?.state ?? entry.state;
	const behind = BEHIND[ state ] ?? 0;
	const steps = entry.request?.steps ?? [];
	const urgent = state === 'urgent';
	if ( steps.length > 0 && ( behind > 0 || urgent ) ) {
		const way = steps.map( ( step ) => ofStep( step, behind < 4 || urgent ) );
		const ends: Station[] = [
			{ ...plain, state: 'draft', done: true, current: false, given: facts.draft },
			{ ...plain, state: 'submitted', done: true, current: false, given: facts.submitted },
		];
		const published = urgent || behind === 5;
		return [
			...ends,
			...way.filter( ( station ) => station.state !== 'published' ),
			{
				...( way.find( ( station ) => station.state === 'published' ) ?? { ...plain, state: 'published' as const } ),
				done: published,
				current: behind === 4,
				given: published ? facts.published : [],
			},
		];
	}
	const times = timesOf( entry );
	return ORDER.map( ( station, index ) => {
		const done = urgent ? station === 'draft' || times[ station ] !== null : index < behind;
		return {
			...plain,
			state: station,
			done,
			// Published before its time: what was left out is still to be done.
			current: urgent ? station === 'approved' && ! done : index === behind,
			given: done || index < Math.max( behind, 1 ) ? facts[ station ] : [],
		};
	} );
}
