/**
 * What the public REST API says, `prakat/v1/public`: the same shapes that `Prakat\PublicIndex\PublicJson` writes.
 *
 * Moments are ISO 8601 with the agency's offset, dates `YYYY-MM-DD` of the common era, money a decimal string with two
 * digits. What is absent is left out, unless it says null here.
 */
import type { FieldContract, SectionContract, Words } from '../sdk/contract';

export type { FieldContract, Words };

/** A value of a record, as JSON. */
export type Json = string | number | boolean | null | Json[] | { [ key: string ]: Json };

/** One record in its public shape; absent fields are left out. */
export interface PublicRecord {
	[ field: string ]: Json;
}

/** The part of a section's contract that a page needs; of its fields only those that are public. */
export type PublicSection = Pick<
	SectionContract,
	| 'contractVersion'
	| 'id'
	| 'hash'
	| 'words'
	| 'layout'
	| 'fields'
	| 'columns'
	| 'filters'
	| 'sorts'
	| 'defaultSort'
	| 'index'
	| 'search'
	| 'facet'
	| 'structured'
	| 'prints'
	| 'basis'
	| 'review'
>;

/** GET /public/sections: a section and how much of it is public now. */
export interface SectionSummary {
	id: string;
	words: SectionContract[ 'words' ];
	layout: SectionContract[ 'layout' ];
	/** Digest of its contract. */
	hash: string;
	entries: number;
	records: number;
}

/** A published file (R052). */
export interface PublicFile {
	uuid: string;
	name: string;
	/** What the agency calls it. */
	label?: string;
	/** Lower case, without a dot. */
	extension: string;
	mime: string;
	bytes: number;
	url: string;
}

/** GET /public/entries/{uuid}: what is said of everything published (announcement 001 clause 2.2; R049 to R052, R063). */
export interface PublicEntry {
	uuid: string;
	/** The section's id. */
	section: string;
	title: string;
	/** Its permanent address. */
	url: string;
	summary?: string;
	/** Source or owner of the information (R049). */
	source?: string;
	/** The period that the information covers (R050). */
	covers?: { from?: string; to?: string };
	/** The responsible unit's name. */
	unit: Words;
	/** Since when this version is public (R051). */
	publishedAt: string;
	/** The last moment at which it is public. */
	publishedUntil: string;
	/** The day on which it was last reviewed, in its approval or since, in the agency's zone: 'YYYY-MM-DD'. */
	reviewedOn: string;
	/** Since when its first version was public. */
	firstPublishedAt: string;
	files: PublicFile[];
	recordCount: number;
	/** The approved version: its number, and the SHA-256 over its header, records and files. */
	version: { number: number; hash: string };
	/** The month for which the agency states that there was nothing to report: 'YYYY-MM'. */
	nothingIn?: string;
}

/** A record with the entry that it was published in. */
export interface PublicRow {
	/** UUID of the entry. */
	entry: string;
	/** Its place in the entry, from 1. */
	row: number;
	record: PublicRecord;
}

/** GET /public/{section}/records */
export interface RecordsPage {
	/** The section's id. */
	section: string;
	records: PublicRow[];
	/** The entries that the records belong to, by UUID. */
	entries: Record< string, PublicEntry >;
	/** Records on all pages. */
	total: number;
	page: number;
	/** At least 1. */
	pages: number;
	perPage: number;
	/** Totals of money over all pages by index column; empty where they would cost more than the page. */
	sums: Record< string, string >;
	/** When something of the section next comes or goes by itself. */
	nextChange: string | null;
}

/** The two ends of a range, each of them optional. */
export interface Range {
	from?: string;
	to?: string;
}

/** What may be asked of a section's records. */
export interface RecordsQuery {
	/** Words, all of which must be found. */
	search?: string;
	/** Filter id of the contract → value, or both ends of a range. */
	filters?: Record< string, string | number | Range >;
	/** Sort id of the contract. */
	sort?: string;
	direction?: 'asc' | 'desc';
	page?: number;
	/** 1 to 100. */
	perPage?: number;
	/** UUID of the only entry whose records are asked for. */
	entry?: string;
}
