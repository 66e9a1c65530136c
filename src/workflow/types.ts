/**
 * The shapes of the workflow as data: what `definition.ts` says, what `step.ts` obeys, and what the compiler
 * writes to `plugin/contract/workflow.php`. Everything here can be written as JSON.
 */
import type { Words } from '../sdk/contract';
import type { ScreeningDefinition } from './screening';
import type { WorklistDefinition } from './worklist';

export type { Words };

/** Every state that a version can be in; `none` is before it exists. */
export type StateId =
	| 'none'
	| 'draft'
	| 'submitted'
	| 'checked'
	| 'approved'
	| 'published'
	| 'urgent'
	| 'returned'
	| 'refused'
	| 'withdrawn'
	| 'expired'
	| 'lapsed'
	| 'replaced'
	| 'discarded';

/** Everything that can be done to a version, by a person or by the clock. */
export type ActId =
	| 'create'
	| 'save'
	| 'submit'
	| 'recall'
	| 'check'
	| 'return'
	| 'refuse'
	| 'approve'
	| 'publish'
	| 'publish-urgent'
	| 'ratify'
	| 'lapse'
	| 'withdraw'
	| 'expire'
	| 'replace'
	| 'extend'
	| 'discard'
	| 'revise';

/** What a person may be appointed to do for a unit and section. */
export type DutyId = 'propose' | 'check' | 'approve' | 'publish' | 'monitor' | 'answer' | 'acknowledge';

/** Yes-or-no circumstances that a guard may ask for. PHP computes them; `definition.facts` says what each means. */
export type FactId =
	| 'seen-present'
	| 'seen-current'
	| 'author'
	| 'proposer'
	| 'recorder'
	| 'reason'
	| 'removal-told'
	| 'removal-duty'
	| 'successor-fit'
	| 'complete'
	| 'period-valid'
	| 'long-enough'
	| 'hash-matches'
	| 'declared'
	| 'urgent-details'
	| 'urgent-approver'
	| 'ratify-in-time'
	| 'period-over'
	| 'no-gap'
	| 'screened'
	| 'accessible'
	| 'given'
	| 'unchecked-route'
	| 'stage-done'
	| 'extension-due';

/** Conditions of an edge, by name. */
export type GuardId =
	| 'not-author'
	| 'not-proposer'
	| 'not-recorder'
	| 'own-request'
	| 'with-reason'
	| 'removal-told'
	| 'removal-duty'
	| 'successor-fit'
	| 'complete'
	| 'period-valid'
	| 'long-enough'
	| 'hash-matches'
	| 'declared'
	| 'urgent-details'
	| 'urgent-approver'
	| 'ratify-in-time'
	| 'ratify-overdue'
	| 'period-over'
	| 'no-gap'
	| 'screened'
	| 'accessible'
	| 'one-level'
	| 'extension-due';

/**
 * What happens when an edge is taken, by name and in this order, all in one transaction:
 *
 * - `freeze`: the version is sealed and its hash stored; nothing can be written to it afterwards.
 * - `request`: the request of the version is opened if there is none, with its number of the year, and its steps noted.
 * - `publish`: the version is put into the public index, and a live version before it is replaced.
 * - `extend`: the version stays public, until a later moment.
 * - `take`: the version leaves the public index and its public files are taken away.
 * - `open-draft`: a new draft is opened as a copy of this version.
 * - `register`: the act is written into the register.
 */
export type EffectId = 'freeze' | 'request' | 'publish' | 'extend' | 'take' | 'open-draft' | 'register';

/**
 * Where an entry keeps a version in this state: in hand (`open`), before the public (`live`), or neither (`ended`).
 * An entry has at most one open and at most one live version, so the live one stays up while the next is approved.
 */
export type Slot = 'none' | 'open' | 'live' | 'ended';

export interface StateDefinition {
	words: Words;
	slot: Slot;
	/** May the content be written to? Only a draft's. */
	editable: boolean;
	/** Nothing leads out of it: the version's story ends here. */
	terminal: boolean;
	/** The act that is waited for; absent where nobody is asked for anything. */
	next?: ActId;
	/** Why it left the public index, in the index's words; absent for states that do not follow a live one. */
	gone?: 'expired' | 'withdrawn' | 'lapsed' | 'replaced';
}

export interface ActDefinition {
	/** What the button says. */
	words: Words;
	/** What the history says, after the actor's name. */
	past: Words;
	/** Done by the clock or as a consequence, never by a person. */
	system: boolean;
	/** The actor must name the version that was seen. */
	seen: boolean;
	/** Which of an entry's versions it is done to; `hand` is the open one, else the live one, else the last. */
	on: 'new' | 'open' | 'live' | 'hand';
	/** Must carry a reason code and words in the same request. */
	reason: boolean;
	/** Takes something down, in one of the ways of `removals`. */
	removes?: true;
	/** What the request notes of it: who did it in which part, and the time under which name. */
	stamp?: {
		person: 'proposer' | 'checker' | 'approver' | 'publisher';
		time: 'submitted' | 'checked' | 'approved' | 'published';
	};
	/** Its row in the register is what the public index asks for: an approval in writing, or a spoken word that holds until it is ratified. */
	grants?: 'approval' | 'word';
	/**
	 * How it meets the levels of the request's route: `gives` one approval of the level that is waited for, for which the
	 * duty counts in that level's unit alone; `stops` the request, which the people of that level may do too.
	 */
	level?: 'gives' | 'stops';
	/** Carries the declarations of what is passed on: always, or only where nobody has made them before. */
	declares?: 'always' | 'once';
}

/** The ways in which something is taken down before its time. */
export type RemovalId = 'withdrawal' | 'suspension' | 'annulment' | 'replacement';

export interface RemovalDefinition {
	/** What the choice says. */
	words: Words;
	/** One sentence to whoever chooses: when it is meant, and what the public then reads. */
	means: Words;
	/** What it is afterwards, where lists show states. */
	state: Words;
	/** What the register says, after the actor's name; filled from what was told. */
	past: Words;
	/** What the notice at its address is made of, and the word by which interfaces know it. */
	gone: 'withdrawn' | 'suspended' | 'annulled' | 'superseded';
	/** The notice names the title: not where the title may be the very reason. */
	title: boolean;
	/** What must be told with it: the number of the act that is annulled, the order that does it, its date; the entry that replaces it. */
	asks: ( 'act' | 'order' | 'orderDate' | 'entry' )[];
	/** Any one of these is needed. What brings words before the public that nobody approved needs who approves. */
	duties: DutyId[];
	/** The reason that usually goes with it. */
	reason?: string;
	basis: string[];
}

/** What a checker declares, so that nobody passes on what the law keeps back or what isn't fit to be read. */
export type DeclarationId = 'not-14' | 'not-15' | 'not-classified' | 'personal-minimum' | 'correct' | 'clear' | 'complete' | 'current';

export interface DeclarationDefinition {
	/** Kept back by law, or a quality of what is published. */
	group: 'restricted' | 'quality';
	words: Words;
	basis: string[];
}

export interface RouteLevel {
	name: Words;
	/** What its people do; levels that check come before levels that approve, and the last one approves. */
	duty: 'check' | 'approve';
	/** Whose people: of the entry's own unit, of the unit above it, or of the unit with this short name. */
	unit: string;
	/** How many persons must give it. */
	approvals: number;
	/** Working days that they have; null for none. */
	dueDays: number | null;
}

export interface RouteDefinition {
	name: Words;
	levels: RouteLevel[];
	/** Working days that the webmaster has after the approval; null for none. */
	publishDays: number | null;
	basis: string[];
}

export interface DutyDefinition {
	words: Words;
	/** What holding it means. */
	description: Words;
	/** Where the announcements ask for it. */
	basis: string[];
}

export interface GuardDefinition {
	fact: FactId;
	/** What the fact must be; a fact that was not told satisfies no guard. */
	is: boolean;
	refusal: string;
}

export interface Edge {
	act: ActId;
	from: StateId[];
	/** The version's state afterwards; `same` leaves it. */
	to: StateId | 'same';
	/** A fact on which it depends where this leads: `to` when it holds, `otherwise` when it doesn't or wasn't told. */
	when?: FactId;
	otherwise?: StateId | 'same';
	/** Any one of these is needed; empty only for acts of the system. */
	duties: DutyId[];
	/** Asked in this order; the first that fails is the answer. */
	guards: GuardId[];
	effects: EffectId[];
}

export interface ReasonDefinition {
	words: Words;
	/** The acts for which it may be given. */
	acts: ActId[];
	/** The public may read it in the entry's history; a reason that itself tells of a person or a secret may not be read. */
	public?: true;
	/** Where it comes from: a clause or a section of law. */
	basis: string;
}

/** What the public reads of an act in an entry's history. */
export interface ChronicleDefinition {
	kind:
		| 'published'
		| 'urgent'
		| 'ratified'
		| 'replaced'
		| 'corrected'
		| 'extended'
		| 'withdrawn'
		| 'suspended'
		| 'annulled'
		| 'superseded'
		| 'expired'
		| 'lapsed';
	/** `{number}` is the version's number. */
	words: Words;
	/** What is told instead where the register's row says as what the act was done. */
	as?: Record< string, Omit< ChronicleDefinition, 'as' > >;
}

/** One kind of message. */
export interface MessageDefinition {
	/** The subject of a mail and the line of the inbox. */
	title: Words;
	/** One or two sentences; the link follows. No placeholder can hold a person's data. */
	words: Words;
	/** Doesn't wait for others to go with it. */
	urgent?: true;
}

export interface RefusalDefinition {
	/** HTTP status. */
	status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 422 | 423 | 429 | 503;
	/** One sentence that says what to do; `{placeholders}` are filled from the refusal's params. */
	words: Words;
}

export interface WorkflowDefinition {
	version: 1;
	states: Record< StateId, StateDefinition >;
	acts: Record< ActId, ActDefinition >;
	duties: Record< DutyId, DutyDefinition >;
	/** What each circumstance means, for those who compute it. */
	facts: Record< FactId, string >;
	guards: Record< GuardId, GuardDefinition >;
	edges: Edge[];
	reasons: Record< string, ReasonDefinition >;
	/** The ways of taking down, in the order in which they are offered; where none is named it is the first. */
	removals: Record< RemovalId, RemovalDefinition >;
	/** What is asked with them, and the choice itself. */
	removalFields: Record< 'kind' | RemovalDefinition[ 'asks' ][ number ], Words >;
	declarations: Record< DeclarationId, DeclarationDefinition >;
	/** The ways of a request through the offices: templates, and which one holds where nothing else was assigned. */
	routes: { standard: string; most: number; templates: Record< string, RouteDefinition > };
	/** The approver's word by mouth: how long it holds without paper, and how it may have been given. */
	urgent: { ratifyWithin: number; means: Record< string, Words > };
	/** Days on which the clock of working days stands still; ISO weekday numbers and `MM-DD` of each year. */
	calendar: { weekend: number[]; holidays: Record< string, Words > };
	/** What is warned of before it hurts, on the screen where duties are configured. */
	warnings: Record< string, Words >;
	/** What a look at a version before it goes out may find, and what is said of it. */
	screening: ScreeningDefinition;
	/** What the verification of the register says; `sound` or what it found. */
	verdicts: Record< string, Words >;
	/** What the register says of acts that are not a version's: configuration, after the actor's name. */
	events: Record< string, Words >;
	/** What the public reads of acts, by act; of others it reads nothing. */
	chronicle: Partial< Record< ActId, ChronicleDefinition > >;
	/** What people are told, by kind. */
	messages: Record< string, MessageDefinition >;
	/** What stands around the messages in a mail. */
	letters: Record< string, Words >;
	/** What is reviewed again and again, and by whom. */
	worklist: WorklistDefinition;
}

/** One question to the machine. */
export interface Question {
	state: string;
	act: string;
	/** Duties held today for the entry's unit and section. */
	duties: readonly string[];
	/** Asked by the clock, not by a person. */
	system?: boolean;
	facts: Readonly< Partial< Record< FactId, boolean > > >;
}

/** The machine's answer: the version's next state, or the code of the refusal. */
export type Answer = { ok: true; to: StateId } | { ok: false; refusal: string };
