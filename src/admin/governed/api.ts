/**
 * Governed posts as REST says them: WordPress's own posts and pages under the approval.
 */
import { read, send } from '../api/fetch';
import type { JsonRecord, Person, Possible, Seen, Words } from '../api/types';

/** A field that the public would see otherwise; texts for people, never markup. */
export interface GovernedChange {
	path: ( string | number )[];
	field: string;
	label: string;
	before: string | null;
	after: string | null;
}

/** The version that waits beside what is public. */
export interface PendingVersion {
	version: number;
	number: number;
	state: string;
	stateWords: Words;
	rev: number;
	hash: string;
	seen: Seen;
	header: JsonRecord;
	authors: Person[];
	savedAt: string;
	problems: number;
	/** Whether this person may still change it. */
	canEdit: boolean;
	changes: GovernedChange[];
	/** Where it is seen as the public would see it; null for what has no page of its own. */
	preview: string | null;
}

/** Something that the page shows and that has an address of its own: a pattern, the navigation, a template, a picture. */
export interface Beside {
	kind: string;
	id: number | string;
	name: string;
	/** Where it is edited, for who may. */
	edit: string | null;
	/** Whether it is part of what was approved. */
	approved: boolean;
}

/** GET /governed/{post}; the field `prakat_governed` of WordPress's own answer too. */
export interface Governed {
	governed: boolean;
	post: number;
	type: string;
	entry: number | null;
	uuid: string | null;
	state: 'none' | 'draft' | 'live' | 'gone';
	/** Whether the public sees it now. */
	shown: boolean;
	address: string;
	accepted: { at: string; by: Person | null } | null;
	published: { from: string | null; until: string | null; version: number | null } | null;
	gone: { kind: string; at: string } | null;
	pending: PendingVersion | null;
	/** What the watcher found written past the approval. */
	found: { at: string; kinds: string[]; sentence: string } | null;
	/** May this person save here now. */
	writable: boolean;
	refusal: { code: string; sentence: string } | null;
	/** The version that the public sees, and how it came to be. */
	live: { version: number; number: number; how: 'accepted' | 'approved'; by: Person | null; at: string | null } | null;
	/** What the page shows although it is no part of what was approved, by name. */
	apart: string[];
	beside: Beside[];
	/** May this person begin a version here. */
	start: Possible;
	unit: number;
	acts: Record< string, Possible >;
	links: { entry: string | null };
	/** Said once, in the answer of a save. */
	notice?: { code: string | null; sentence: string } | null;
}

export function getGoverned( post: number ): Promise< Governed > {
	return read( `/governed/${ post }` );
}

/** A kind of post of the site. */
export interface GovernedType {
	name: string;
	label: string;
	governed: boolean;
	/** It has no page of its own and is shown within others. */
	part: boolean;
	/** How many are public now. */
	public: number;
	/** How far the acceptance as found has come; null when there is nothing to do. */
	accepting: { done: number; total: number } | null;
}

/** GET /settings/governed */
export interface GovernedSettings {
	types: GovernedType[];
	/** Patterns, navigation and templates: held with the page, or named as not being part of it. */
	parts: 'held' | 'named';
	/** Whether a webmaster may place this plugin's blocks without approval. */
	blocks: boolean;
	/** The unit that new pages belong to. */
	unit: number;
}

export function getGovernedSettings(): Promise< GovernedSettings > {
	return read( '/settings/governed' );
}

export interface GovernedSettingsInput {
	types: string[];
	parts?: GovernedSettings[ 'parts' ];
	blocks?: boolean;
	unit?: number;
}

export function saveGovernedSettings( settings: GovernedSettingsInput ): Promise< GovernedSettings > {
	return send( 'PUT', '/settings/governed', settings );
}

/** Goes on accepting as found, for some seconds. */
export function acceptMore(): Promise< { finished: boolean; done: number; total: number } > {
	return send( 'POST', '/settings/governed/accept' );
}

/** A governed post in the watcher's list. */
export interface GovernedItem {
	post: number;
	title: string;
	type: string;
	state: string;
	entry: number | null;
	found: Governed[ 'found' ];
	accepted: string | null;
	until: string | null;
	edit: string | null;
	changes?: GovernedChange[];
}

export type GovernedShow = 'found' | 'live' | 'pending' | 'all';

export interface GovernedList {
	items: GovernedItem[];
	total: number;
	checked: { at: string } | null;
}

export function listGoverned( show: GovernedShow, page: number, perPage: number ): Promise< GovernedList > {
	return read( '/governed', { show, page, per_page: perPage } );
}

/** Looks at all of them now. */
export function checkGoverned(): Promise< { checked: number; found: number } > {
	return send( 'POST', '/governed/check' );
}

/** Puts back what was approved. */
export function restoreGoverned( post: number ): Promise< Governed > {
	return send( 'POST', `/governed/${ post }/restore` );
}

/** Takes what was found as a version to be approved, and puts back what was approved meanwhile. */
export function takeUpGoverned( post: number ): Promise< Governed > {
	return send( 'POST', `/governed/${ post }/take-up` );
}
