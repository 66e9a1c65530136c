/** Where the proof stands: something still answers, no clear answer, not asked yet, all gone, public again. */
export type ProofState = 'answers' | 'unclear' | 'waiting' | 'clean' | 'public';

/** Proofs of entries that are gone as a whole, or of versions whose entry goes on. */
export type ProofOf = 'entry' | 'version';

/** What was taken down, and what its addresses answered last. */
export interface Removal {
	id: number;
	entry: number;
	title: string;
	section: string;
	unit: number;
	/** The number of the version that came down. */
	version: number;
	/** The entry goes on with a later version: only what this one had is asked. */
	part: boolean;
	/** How it left the public: `expired`, `withdrawn`, `suspended`, `replaced` … */
	kind: string;
	goneAt: string;
	state: ProofState;
	/** Addresses that were asked, that still answer, that gave no clear answer. */
	asked: number;
	answering: number;
	unclear: number;
	checkedAt: string | null;
	/** When they are asked again. */
	dueAt: string | null;
	digest: string;
}

export interface RemovedAddress {
	url: string;
	kind: string;
	/** Status of HEAD, of GET, and of GET by somebody who has it; null where nobody asked so. */
	head: number | null;
	get: number | null;
	conditional: number | null;
	/** `moved`: it leads to the entry's page of today, or is another page's by now. */
	verdict: 'gone' | 'answers' | 'unclear' | 'moved' | null;
}

/** GET /removals/{id} */
export interface RemovalDetail extends Removal {
	addresses: RemovedAddress[];
}

/** POST /removals/{id}/check */
export interface RemovalChecked extends RemovalDetail {
	/** False when the rest is asked in the background. */
	finished: boolean;
}

/** GET /removals */
export interface Removals {
	counts: Record< ProofState, number >;
	items: Removal[];
}

/** A time in which the service was down. */
export interface Outage {
	id: number;
	from: string;
	until: string;
	reason: string;
	state: 'proposed' | 'approved' | 'done' | 'refused';
	by: string;
	at: string;
	decidedBy: string;
	decidedAt: string | null;
	/** Entries that are public for longer. */
	moved: number;
	/** Entries whose time was over while it lasted. */
	missed: number;
}
