/**
 * The view model: everything that a section's public HTML is made of, as plain JSON.
 *
 * `Prakat\Render\View` builds the same array in PHP and `Prakat\Render\Renderer` turns it into the same HTML; the
 * fixtures in `tests/fixtures/render` hold the two equal. A view holds data and settings, never markup.
 */
import type { Language, SectionContract } from '../sdk/contract';

export type { Language };

/** Any JSON value. A record is a JSON object whose keys are the section's fields; absent fields are left out. */
export type Json = string | number | boolean | null | Json[] | { [ key: string ]: Json };

/** One record in its public shape. */
export type PublicRecord = { [ field: string ]: Json };

/** The part of a section's contract that rendering reads. */
export type RenderContract = Pick<
	SectionContract,
	'id' | 'words' | 'layout' | 'fields' | 'columns' | 'filters' | 'sorts' | 'defaultSort' | 'index' | 'facet' | 'structured' | 'slots'
>;

/** A published file (R052: type and size are computed from the file itself). */
export interface FileView {
	/** UUID v4, which a record's file field refers to. */
	uuid: string;
	/** The file's own name. */
	name: string;
	/** What the agency calls it; the name is shown where there is none. */
	label?: string;
	/** Lower case, without a dot. */
	extension: string;
	/** Media type. */
	mime: string;
	/** Size in bytes. */
	bytes: number;
	/** Where the web server serves it. */
	url: string;
}

/** What announcement 001 clause 2.2 asks to be said of each entry (R049 to R052, R063). */
export interface EntryView {
	/** UUID v4. */
	uuid: string;
	/** The entry's title. */
	title: string;
	/** Its permanent address. */
	url: string;
	/** What it is about, in plain text. */
	summary?: string;
	/** Source or owner of the information (R049). */
	source?: string;
	/** The period the information covers, dates of the Common Era (R050). */
	covers?: { from?: string; to?: string };
	/** The responsible unit's name. */
	unit: { th: string; en: string };
	/** When it was published: ISO 8601 with the agency's offset (R051). */
	publishedAt: string;
	/** The last moment at which it is public: ISO 8601 with the agency's offset. */
	publishedUntil: string;
	/**
	 * The day on which it was last reviewed, in its approval or since (R019): date of the Common Era. Said on its own page; among
	 * others where it is another day than that of publication.
	 */
	reviewedOn?: string;
	/** Files of the entry, records' files included. */
	files: FileView[];
	/** The month for which the agency states that there is nothing to report: 'YYYY-MM'. */
	nothingIn?: string;
	/** What error this version puts right, where it does. */
	correction?: string;
}

/** One record on the page. */
export interface RowView {
	/** Stable key of the row: entry's uuid and row number. */
	key: string;
	/** The uuid of the entry that it belongs to. */
	entry: string;
	/** The record. */
	record: PublicRecord;
}

/** One value that a select offers. */
export interface OptionView {
	/** What goes into the address. */
	value: string;
	/** What a person reads. */
	label: string;
}

/** The two ends of a range filter, as the visitor typed them. */
export interface RangeValue {
	/** Lower end. */
	from?: string;
	/** Upper end. */
	to?: string;
}

/** What the visitor asked for, whitelisted. */
export interface QueryView {
	/** Words searched for. */
	search: string;
	/** Filter id to value; ranges are objects. */
	filters: Record< string, string | RangeValue >;
	/** Sort id. */
	sort: string;
	/** Direction of the sort. */
	direction: 'asc' | 'desc';
}

/** A filter as it is offered on the page. */
export interface FilterView {
	/** The filter's id in the contract. */
	id: string;
	/** Values of a select; empty for ranges. */
	options: OptionView[];
}

/** Where the page's links lead. */
export interface LinksView {
	/** Path of the page, without query. */
	path: string;
	/** Query arguments of others, which every link and the form keep. */
	foreign: [ string, string ][];
}

/** The section on a page. */
export interface SectionView {
	/** Section id. */
	section: string;
	/** Language of labels and of the page. */
	language: Language;
	/** ๐๑๒ in dates, money and counts. Never in identifiers, telephones or addresses. */
	thaiNumerals: boolean;
	/** The agency's time zone: 'Asia/Bangkok' or '+07:00'. */
	zone: string;
	/** Prefix of this instance's query arguments and id of its element. */
	instance: string;
	/** Class names of the wrapper from the block (alignment, colours). */
	className: string;
	/** Inline style of the wrapper from the block's supports. */
	style: string;
	/** True where the Interactivity API makes links instant: adds its directives. */
	interactive: boolean;
	/** Heading; empty text means none is shown and the region is named by the section's name. */
	heading: { text: string; level: 2 | 3 | 4 | 5 | 6 };
	/** Fields shown as columns, in order. */
	columns: string[];
	/** Whether there is a search box. */
	searchable: boolean;
	/** Filters offered. */
	filters: FilterView[];
	/** Whether the controls offer sorting. */
	sortable: boolean;
	/** Links. */
	links: LinksView;
	/** What was asked for. */
	query: QueryView;
	/** Which part of the result this is. */
	page: { number: number; pages: number; total: number };
	/** Sums over the whole result: [ field, decimal ] in the order shown. */
	sums: [ string, string ][];
	/** The records. */
	rows: RowView[];
	/** The entries that the records belong to, in order of first appearance. */
	entries: EntryView[];
	/** Entries which state that a month had nothing to report. */
	statements: EntryView[];
	/** The same records as data. */
	downloads: { format: string; url: string }[];
	/** Printed forms of the same records. */
	prints: { form: 'sokhoro-1'; url: string }[];
	/** The agency's name and address on the web, for structured data; absent where none is wanted. */
	agency?: { name: string; url: string };
}

/** One entry on its own page. */
export interface EntryPageView {
	/** Section id. */
	section: string;
	/** Language of labels and of the page. */
	language: Language;
	/** ๐๑๒ in dates, money and counts. */
	thaiNumerals: boolean;
	/** The agency's time zone: 'Asia/Bangkok' or '+07:00'. */
	zone: string;
	/** Id of the element. */
	instance: string;
	/** The entry. */
	entry: EntryView;
	/** Its records, or the first of them. */
	rows: RowView[];
	/** How many records it has. */
	total: number;
	/** The agency's name and address on the web, for structured data; absent where none is wanted. */
	agency?: { name: string; url: string };
	/** The entry's history, newest first; absent where none is wanted. */
	history?: EventView[];
}

/** Something that was done to an entry before the public's eyes. */
export interface EventView {
	/** When: ISO 8601 with the agency's offset. */
	at: string;
	/** What, in both languages. */
	words: { th: string; en: string };
	/** Why, where the public may know. */
	reason?: { th: string; en: string };
	/** Code of the register's row. */
	code: string;
	/** Where the code is checked. */
	codeUrl: string;
	/** Permanent address of the version. */
	url: string;
}

/** A version of an entry that is shown no longer, while a newer one is (410). */
export interface OlderView {
	/** Language of the words. */
	language: Language;
	/** ๐๑๒ in dates and numbers. */
	thaiNumerals: boolean;
	/** The agency's time zone. */
	zone: string;
	/** The version's number. */
	number: number;
	/** When it was public: dates of the Common Era in the agency's zone. */
	from: string;
	until: string;
	/** The entry's permanent address. */
	url: string;
	/** The entry's history, newest first. */
	history: EventView[];
}

/** What is said of an entry that is no longer public (410). */
export interface GoneView {
	/** Language of the words. */
	language: Language;
	/** ๐๑๒ in dates. */
	thaiNumerals: boolean;
	/** The entry's title. */
	title: string;
	/** Why it is gone. */
	kind: 'expired' | 'withdrawn' | 'suspended' | 'annulled' | 'superseded' | 'lapsed' | 'replaced';
	/** When: date of the Common Era in the agency's zone. */
	date: string;
	/** Name and number of the act that was annulled, and of the one that annulled it, with its date of the Common Era. */
	act?: string;
	order?: string;
	orderDate?: string;
	/** What is in force now, while it is public. */
	next?: { title: string; url: string };
	/** The agency's time zone; needed with the history. */
	zone?: string;
	/** The entry's history, newest first; absent where none is wanted. */
	history?: EventView[];
}

/** Form สขร.1 of one month (reference 2.6). */
export interface Sokhoro1View {
	/** Language of the words; the form itself is Thai in law. */
	language: Language;
	/** ๐๑๒ throughout. */
	thaiNumerals: boolean;
	/** The month: 'YYYY-MM' of the Common Era. */
	month: string;
	/** Name of the agency. */
	agency: string;
	/** Date on the form: 'YYYY-MM-DD'. */
	date: string;
	/** The month's procurement records, in order. */
	records: PublicRecord[];
}
