import type { Person, Seen, Words } from './basics';

/** One thing that has to be seen to. */
export interface WorklistItem {
	kind: string;
	/** Null where it is a section as a whole, or something that is missing. */
	entry: number | null;
	section: string;
	unit: number;
	title: string;
	/** A day: when it is due, or the last on which it is public. */
	due: string | null;
	sentence: string;
	owner: Person | null;
	reviewed: string | null;
	/** What is public of it, as one must have seen it to review it. */
	seen: Seen | null;
	/** This person opened exactly that. */
	opened: boolean;
	/** A new version is in hand. */
	revising: boolean;
	mayReview: boolean;
	/** Of which month nothing was reported: 'YYYY-MM'. */
	month: string | null;
}

export interface WorklistPage {
	/** By kind, in the order of urgency. */
	counts: Record< string, number >;
	/** Units of which this person sees something. */
	units: number[];
	/** Sections of which this person sees something. */
	sections: string[];
	items: WorklistItem[];
}

/** When an entry was reviewed last and is due again. */
export interface ReviewState {
	due: string | null;
	reviewed: string | null;
	/** Null where it was reviewed in its approval. */
	by: { name: string; position: string } | null;
	mayReview: boolean;
	/** Who said last of what is public that it has changed, and what; null where nobody did, or it was settled. */
	changed: { name: string; at: string; words: string } | null;
	/** Links of what is public that no machine could try, or that did not answer. */
	links: { address: string; state: 'barred' | 'closed' | 'dead' | 'inside' }[];
}

export interface ReviewResult {
	entry: number;
	done: boolean;
	due?: string;
	refusal?: string;
	sentence?: string;
}

/** A section of a unit as a whole. */
export interface SectionReview {
	unit: number;
	section: string;
	due: string | null;
	reviewed: string | null;
	digest: string;
	count: number;
	/** This person may say that it is complete and right. */
	mayReview: boolean;
	/** The first of them. */
	entries: { id: number; title: string; reviewed: string | null; due: string | null }[];
}

export interface CalendarItem {
	entry: number | null;
	title: string;
	unit: number;
	section: string;
	at: string | null;
}

export interface CalendarDay {
	day: string;
	kind: 'up' | 'down' | 'review';
	count: number;
	/** The first of them. */
	items: CalendarItem[];
}

export interface CalendarPage {
	units: number[];
	days: CalendarDay[];
}

/** One's own address for other calendars. */
export interface CalendarFeed {
	created: string;
	used: string | null;
}

export interface AttestationQuarter {
	/** Fiscal year, B.E. */
	year: number;
	quarter: number;
	from: string;
	to: string;
	/** It runs. */
	now: boolean;
	/** It can be signed. */
	due: boolean;
}

export interface AttestationList {
	quarters: AttestationQuarter[];
	units: {
		unit: number;
		maySign: boolean;
		signed: { id: number; year: number; quarter: number; by: string; at: string; url: string }[];
	}[];
}

export interface AttestationSection {
	section: string;
	name: Words;
	public: number;
	records: number;
	reviewed: number;
	overdue: number;
	/** When it was reviewed as a whole. */
	whole: string | null;
	/** Months of which nothing was reported. */
	months: string[];
	entries: { uuid: string; title: string; version: number; published: string | null; reviewed: string | null; due: string | null }[];
}

export interface AttestationDraft {
	data: {
		from: string;
		to: string;
		asOf: string;
		sections: AttestationSection[];
		/** The list of all entries that belongs to it. */
		annex: { rows: number; sha256: string };
		totals: { public: number; reviewed: number; overdue: number; missing: number };
	};
	hash: string;
	/** By whom and when that quarter was signed already. */
	signed: { by: string; at: string; url: string } | null;
	/** It waits for a signature. */
	isOpen: boolean;
	/** For this person's. */
	maySign: boolean;
	/** Where that list is. */
	annex: string;
}

export interface ReviewSettings {
	soonDays: number;
	expiringDays: number;
	links: boolean;
	/** Whose documents may be linked to. */
	hosts: string[];
	/** What the agency says differently from the contracts. */
	responsible: { unit: number; section: string; owned: boolean }[];
	/** Who answers for what now; read only. */
	answering: { unit: number; section: string }[];
}
