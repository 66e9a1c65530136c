/**
 * What the admin side of the REST API says, `prakat/v1`.
 *
 * Times are ISO 8601 with `Z`, dates `YYYY-MM-DD` of the common era, money a decimal string with two digits.
 * Absent things are `null` here (not left out), records leave out what is empty.
 */
import type { FieldContract, SectionContract, Words } from '../../sdk/contract';
import type { Declared, NewComment, RequestStep } from './review-types';

export type { FieldContract, SectionContract, Words };

/** A value of a record or header, as JSON. */
export type Json = string | number | boolean | null | Json[] | { [ key: string ]: Json };

/** One row of a section, or a header: absent optional keys are left out. */
export interface JsonRecord {
	[ key: string ]: Json;
}

/** What a person may do for a unit and section. */
export type Duty = 'propose' | 'check' | 'approve' | 'publish' | 'monitor' | 'answer' | 'acknowledge';

/** A duty that the person holds today; a duty on a unit covers its sub-units. */
export interface HeldDuty {
	duty: Duty;
	unit: number;
	/** A section's id, or `*` for all. */
	section: string;
	positionTitle: string;
	/** Name of the person stood in for (รักษาราชการแทน), or null. */
	actingFor: string | null;
}

/** A part of the agency. */
export interface Unit {
	id: number;
	slug: string;
	parent: number | null;
	name: Words;
	active: boolean;
	position: number;
}

/** GET /context: who asks, and what the screens need to know at once. */
export interface Context {
	me: {
		id: number;
		name: string;
		positions: string[];
		duties: HeldDuty[];
		canConfigure: boolean;
	};
	units: Unit[];
	sections: {
		id: string;
		words: SectionContract[ 'words' ];
		unit: string;
	}[];
	/** The header's fields, the same for every section. */
	entry: { fields: Record< string, FieldContract > };
	language: 'en' | 'th';
	zone: string;
	now: string;
	contractHash: string;
}

/** A version that the actor saw; every write carries it. */
export interface Seen {
	version: number;
	rev: number;
	hash: string;
}

/** One thing wrong with a header or record, with its sentence in the reader's language. */
export interface Problem {
	/** Where: field names and 0-based list places, from the record's root. */
	path: ( string | number )[];
	code: string;
	params: Record< string, string | number >;
	sentence: string;
}

export interface Person {
	id: number;
	name: string;
}

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
}

export interface EntrySummary {
	id: number;
	uuid: string;
	section: string;
	unit: number;
	owner: Person;
	title: string;
	state: string;
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

export interface InboxItem {
	entry: EntrySummary;
	/** Acts asked of this person. */
	acts: string[];
	/** Since when it waits. */
	since: string;
	requestNumber: string | null;
	urgent: boolean;
	ratifyBy: string | null;
	/** Who sent it here. */
	from: Person | null;
	/** The version that waits; to be sent with an act. */
	seen?: Seen;
	/** Which level of its route it stands at, or null where it has none. */
	level?: { at: number; of: number; name: string } | null;
	due?: string | null;
	/** Working days past the due time; 0 is in time. */
	late?: number;
	/** This person has opened exactly this version. */
	opened?: boolean;
	/** Remarks on it that nobody settled. */
	warnings?: number;
	/** The public version, or null. */
	live?: number | null;
	/** What differs from the public version, in numbers; null when nobody counted. */
	changes?: InboxChanges | null;
}

/** What an item changes for the public. */
export interface InboxChanges {
	/** Nothing of it is public yet. */
	first: boolean;
	/** Fields of the header. */
	header: number;
	added: number;
	removed: number;
	changed: number;
	files: number;
}

/** A field that differs between two versions; values as sentences for people. */
export interface FieldDifference {
	path: ( string | number )[];
	label: string;
	before: string | null;
	after: string | null;
}

export interface RowDifference {
	kind: 'added' | 'removed' | 'changed';
	/** Row in the older and the newer version, 1-based. */
	before: number | null;
	after: number | null;
	/** What tells the row to a person. */
	title: string;
	fields: FieldDifference[];
}

/** GET /versions/{a}/diff/{b} */
export interface Diff {
	a: { id: number; number: number };
	b: { id: number; number: number };
	header: FieldDifference[];
	files: { kind: 'added' | 'removed'; name: string }[];
	counts: { added: number; removed: number; changed: number; same: number };
	rows: RowDifference[];
	page: number;
	pages: number;
}

/** A line of the register, in words. */
export interface RegisterRow {
	seq: number;
	at: string;
	actor: string;
	position: string;
	actingFor: string | null;
	act: string;
	entry: { id: number; title: string } | null;
	versionNumber: number | null;
	fromState: string | null;
	toState: string | null;
	reason: { code: string; words: string } | null;
	/** One sentence in the reader's language. */
	sentence: string;
	hash: string;
	/** The code that stands on paper, for example `1234-7KQ4-9XWM`. */
	code?: string;
}

/** GET /register/verify: of the piece that was read from `from` on. */
export interface Verdict {
	sound: boolean;
	rows: number;
	head: string;
	/** First row at which the chain doesn't hold. */
	brokenAt: number | null;
	sentence: string;
	findings: { kind: string; seq: number; sentence: string }[];
	/** How many kept heads were compared. */
	anchors: number;
	/** The row to go on with; null at the end. */
	next: number | null;
	/** The last row's number. */
	of: number;
	verifiedAt: string;
}

/** GET /register/anchor: the head of the chain, for everybody to note down. */
export interface Anchor {
	seq: number;
	hash: string;
	at: string;
	day: string;
	agency: string;
	/** The site's own address. */
	site: string;
}

/** A duty as assigned. */
export interface DutyAssignment {
	id: number;
	user: Person;
	unit: number;
	section: string;
	duty: Duty;
	positionTitle: string;
	startsOn: string;
	endsOn: string | null;
	actingFor: Person | null;
	orderNumber: string;
	orderDate: string | null;
	endedAt: string | null;
	/** An alternate: holds only on days on which the other is on leave. */
	onLeaveOnly?: boolean;
}

/** POST /duties */
export interface NewDuty {
	user: number;
	unit: number;
	section: string;
	duty: Duty;
	positionTitle: string;
	startsOn: string;
	endsOn: string | null;
	actingFor: number | null;
	orderNumber: string;
	orderDate: string | null;
	onLeaveOnly?: boolean;
}

export interface DutyWarning {
	code: string;
	sentence: string;
}

/** What an act carries besides `seen`. */
export interface ActInput {
	reason?: { code: string; words: string };
	urgent?: { approver: number; at: string; means: string; reason: string };
	declarations?: string[];
	/** Remarks on fields and rows, kept with the version; with `return`. */
	comments?: NewComment[];
	publishFrom?: string;
}

export interface ImportColumn {
	index: number;
	header: string;
	sample: string[];
}

export type ImportState = 'uploaded' | 'mapped' | 'running' | 'ready' | 'refused' | 'committed';

/** A field that a column can go into: `winner.taxId`, or two joined by `+` for a cell that holds both. */
export interface ImportTarget {
	path: string;
	label: string;
	required: boolean;
}

/** An import under way; nothing of it is in the draft before commit. */
export interface Import {
	uuid: string;
	name: string;
	state: ImportState;
	format: 'csv' | 'xlsx';
	bytes: number;
	encoding: string;
	/** What `encoding` may be set to; empty for a workbook. */
	encodings: string[];
	sheets: string[];
	sheet: string | null;
	/** Rows of the sheet, headings and blank ones included. */
	rowCount: number;
	doneRows: number;
	problemCount: number;
	columns: ImportColumn[];
	/** Column index (as a string) to a dotted field path. */
	suggestion: Record< string, string >;
	mapping: Record< string, string >;
	targets: ImportTarget[];
	/** Paths of required fields that no column gives: one value for all rows goes into `constants`. */
	missing: string[];
	constants: Record< string, string >;
	mode: ImportMode;
}

/** Whether the rows come behind those of the draft, or in their place. */
export type ImportMode = 'append' | 'replace';

/** PUT /imports/{uuid}: what a person chose; what is left out stays. */
export interface ImportChoice {
	mapping: Record< string, string >;
	constants: Record< string, string >;
	mode: ImportMode;
	sheet: string;
	encoding: string;
}

export interface ImportProblem {
	/** Row in the file as a person counts it (header is row 1). */
	row: number;
	column: string;
	field: string;
	value: string;
	sentence: string;
}

export interface ImportPreview {
	/** The import as it is after the choice: other columns when another sheet or encoding was chosen. */
	import: Import;
	rows: { row: number; record: JsonRecord; problems: Problem[] }[];
	problems: ImportProblem[];
}

export interface ImportProgress {
	done: number;
	total: number;
	problems: number;
	state: ImportState;
}
