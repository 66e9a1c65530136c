/**
 * The approval of a version: who has done what, who may do what now, and what an act carries.
 */
import type { Person } from './basics';
import type { Declared, NewComment, RequestStep } from './review';

/** The approval of one version: a name and a time for each step that happened. */
export interface RequestDetail {
	id: number;
	/** For example `12/2569`. */
	number: string;
	version: number;
	state: string;
	urgent: boolean;
	proposer: Person | null;
	checker: Person | null;
	approver: Person | null;
	publisher: Person | null;
	submittedAt: string | null;
	checkedAt: string | null;
	approvedAt: string | null;
	publishedAt: string | null;
	ratifyBy: string | null;
	/** The permission by word of mouth on which it was published (R054). */
	spokenWord: {
		approver: Person | null;
		at: string;
		means: string;
		reason: string;
		recorder: Person | null;
	} | null;
	/** Why it came back, was refused or withdrawn. */
	reason: { code: string; words: string } | null;
	/** The levels of its route, in order. */
	steps?: RequestStep[];
	/** What the checker declared. */
	declarations?: Declared[];
}

/** May this person do this act now, and if not, why. */
export interface Possible {
	allowed: boolean;
	refusal?: string;
	sentence?: string;
	/** Codes of what must be declared with it. */
	declarations?: string[];
	/** The ways of taking down that this person may choose. */
	removals?: string[];
}

/** What an act carries besides `seen`. */
export interface ActInput {
	reason?: { code: string; words: string };
	urgent?: { approver: number; at: string; means: string; reason: string };
	declarations?: string[];
	/** Remarks on fields and rows, kept with the version; with `return`. */
	comments?: NewComment[];
	publishFrom?: string;
	/** How it is taken down. */
	removal?: { kind: string; act?: string; order?: string; orderDate?: string; entry?: string };
}
