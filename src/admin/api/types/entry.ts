/**
 * Entries, their versions, files and rows.
 */
import type { JsonRecord, Person, Problem } from './basics';
import type { Possible, RequestDetail } from './request';

/** An uploaded file of an entry. */
export interface EntryFile {
	uuid: string;
	name: string;
	extension: string;
	mime: string;
	bytes: number;
	/** Where a person who may see the entry reads it (REST, nonce added by the caller). */
	url: string;
}

export interface VersionDetail {
	id: number;
	number: number;
	rev: number;
	hash: string;
	state: string;
	header: JsonRecord;
	recordCount: number;
	files: EntryFile[];
	authors: Person[];
	createdAt: string;
	frozenAt: string | null;
}

export interface EntrySummary {
	id: number;
	uuid: string;
	section: string;
	unit: number;
	owner: Person;
	title: string;
	state: string;
	/** Of what was taken down in which way (`suspended` …); else null. */
	gone: string | null;
	publishedAt: string | null;
	expiresAt: string | null;
	updatedAt: string;
	/** The public address while it is public. */
	url: string | null;
}

export interface EntryDetail extends EntrySummary {
	rev: number;
	open: VersionDetail | null;
	live: VersionDetail | null;
	/** The newest version when there is neither an open nor a live one (expired, withdrawn, refused); else null. */
	last: VersionDetail | null;
	request: RequestDetail | null;
	acts: Record< string, Possible >;
	/** Names of those who can act next, in the order of the act that is waited for. */
	next: { act: string; people: Person[] } | null;
	/** Those whose word by mouth would count, when `publish-urgent` is allowed; else empty. */
	approvers: Person[];
	/** Problems of the open version. */
	problems: {
		count: number;
		header: Problem[];
		/** The first ones in the order in which a person meets them; row null is the header or the whole. */
		first: { row: number | null; sentence: string }[];
	};
	/** What of this fiscal year's assessment it is evidence for while it is public; null where for nothing. */
	evidence?: { year: number; items: { code: string; th: string }[]; lastDay: string; endsBefore: boolean } | null;
	/** What this person may do with the open version's content. */
	canEdit: boolean;
}

/** One row of a version. */
export interface RecordRow {
	/** 1-based. */
	row: number;
	record: JsonRecord;
	problems: Problem[];
}

/** A change to a draft's rows; rows are counted from 1 at the moment the change is applied. */
export type RecordChange =
	{ op: 'set'; row: number; record: JsonRecord } | { op: 'insert'; row: number; record: JsonRecord } | { op: 'delete'; row: number };
