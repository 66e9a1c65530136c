/**
 * What a decision needs beside the entry itself, as `prakat/v1` says it: steps, declarations, comments, findings.
 */
import type { Person, Seen } from './basics';

/** A person's approval within a step. */
export interface StepGiven {
	person: Person;
	at: string;
	/** The position in which it was given. */
	position: string;
	/** Name of the person stood in for (รักษาราชการแทน), or null. */
	acting_for: string | null;
}

/** A level of the request's route. */
export interface RequestStep {
	/** From 1. */
	level: number;
	name: string;
	act: string;
	duty?: string;
	/** How many different persons must give it. */
	needed: number;
	given: StepGiven[];
	/** Until when it is to be done, or null before its turn. */
	due: string | null;
	late: boolean;
	/** It is this one's turn. */
	current: boolean;
	/** Who can give it today. */
	people: Person[];
}

/** One of the checker's declarations, as it was made. */
export interface Declared {
	code: string;
	person: Person | null;
	position?: string;
	at: string;
	level?: number;
}

/** A remark on a place of a version. */
export interface EntryComment {
	id: number;
	version: { id: number; number: number };
	/** '' is the whole; `header.title`, `records.12.budget` (rows as a person counts them), `files.<uuid>`. */
	path: string;
	words: string;
	person: Person;
	position: string;
	at: string;
	resolved: { person: Person; at: string } | null;
	canResolve: boolean;
}

/** A remark that is not sent yet. */
export interface NewComment {
	path: string;
	words: string;
}

/** Something found in the content that may not, or should not, go out. */
export interface Finding {
	id: string;
	check: 'screening' | 'accessibility';
	kind: string;
	severity: 'error' | 'warning';
	path: string;
	row: number | null;
	/** Where, for a person. */
	where: string;
	/** What was found, masked; or a few words of it. */
	excerpt: string | null;
	/** What it is and what to do about it. */
	sentence: string;
	mayOverride: boolean;
	overridden: { by: Person; position: string; at: string; reason: string } | null;
}

/** GET /entries/{id}/screening */
export interface Screening {
	version: Seen;
	/** Whether nothing of each kind holds the version up. */
	passes: { screened: boolean; accessible: boolean };
	/** How many findings there are; at most so many are listed as `findings`. */
	total: number;
	findings: Finding[];
	/** Files of which nothing, or not all, could be read, for example scanned pictures. */
	unreadable: { file: { uuid: string; name: string } | null; sentence: string }[];
}

/** What became of one item of several that were decided at once. */
export interface BulkResult {
	entry: number;
	done: boolean;
	state?: string;
	refusal?: string;
	sentence?: string;
}
