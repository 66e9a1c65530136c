/**
 * The shape of a compiled contract: what `src/` promises and PHP obeys.
 *
 * A contract is plain data. It is written to `plugin/contract/` as PHP arrays by
 * `npm run contracts` and is read there by `Prakat\Contract\Contracts`; the same object is
 * what the TypeScript side hands to the renderers and the admin screens.
 */

/** The same words in English and in Thai. Both are always written. */
export interface Words {
	en: string;
	th: string;
}

export type Language = keyof Words;

/** What a field holds. Each is made by the function of its name in `kinds.ts`. */
export type FieldKind =
	/** One line of plain text. Markup has no meaning in it and is shown as typed. */
	| 'text'
	/** Several lines of plain text; line feeds are kept. */
	| 'longText'
	/** Baht as a decimal string with exactly two digits, "1480.00". */
	| 'money'
	/** A whole number. */
	| 'integer'
	/** A number with decimals; only inside `mapPoint`. */
	| 'number'
	/** Yes or no. */
	| 'flag'
	/** A day, "2024-11-29", Common Era. */
	| 'date'
	/** A moment in UTC, "2024-11-29T02:30:00Z". */
	| 'dateTime'
	/** A day (through its end in the agency's zone) or a moment: a date or a dateTime. */
	| 'moment'
	/** A time of day, "08:30". */
	| 'time'
	/** A month, "2024-11", Common Era. */
	| 'month'
	/** A fiscal year by its Buddhist Era number, 2568 (1 October 2567 to 30 September 2568). */
	| 'fiscalYear'
	/** `{ from, to? }`, two dates. */
	| 'period'
	/** An ISO 8601 duration of one unit, "PT15M", "P3D", "P1M". */
	| 'duration'
	/** One value of a code list. */
	| 'choice'
	/** Several objects of the same fields, in order. */
	| 'list'
	/** `{ kind: 'person' | 'organization', name, taxId? }`. */
	| 'party'
	| 'telephone'
	| 'email'
	| 'url'
	/** `{ line, subdistrict?, district?, province, postcode? }`. */
	| 'address'
	/** `{ latitude, longitude }`, decimal degrees, WGS 84. */
	| 'mapPoint'
	/** A list of `{ title, description?, duration?, workingDays?, responsible? }`. */
	| 'steps'
	/** `{ file, label? }`: a file of the entry, by its uuid. */
	| 'file'
	/** A list of `{ file, label? }`. */
	| 'files';

/** The formats of text values. The pattern does the checking; the format names what was checked. */
export type TextFormat =
	| 'plain-text'
	| 'multiline-text'
	/** Any text but for NUL, byte for byte as it came. */
	| 'exact-text'
	| 'money'
	| 'date'
	| 'date-time'
	| 'moment'
	| 'time'
	| 'month'
	| 'duration'
	| 'telephone'
	| 'email'
	| 'url'
	| 'uuid'
	| 'tax-id'
	| 'postcode'
	/** A pattern of the field's own; the contract's `hint` says in words what it asks for. */
	| 'pattern';

/**
 * The whole schema language: the part of JSON Schema draft 4 that the PHP validator knows.
 * The compiler refuses everything else, because PHP would accept what it does not know.
 */
export type JsonSchema = ObjectSchema | ListSchema | TextSchema | NumberSchema | FlagSchema;

export interface ObjectSchema {
	type: 'object';
	properties: Record< string, JsonSchema >;
	/** Left out where no property is required: draft 4 forbids an empty list. */
	required?: string[];
	additionalProperties: false;
}

export interface ListSchema {
	type: 'array';
	items: JsonSchema;
	minItems?: number;
	maxItems?: number;
}

export interface TextSchema {
	type: 'string';
	/** In Unicode code points. */
	minLength?: number;
	/** In Unicode code points. */
	maxLength?: number;
	format?: TextFormat;
	pattern?: string;
	enum?: string[];
}

export interface NumberSchema {
	type: 'integer' | 'number';
	minimum?: number;
	maximum?: number;
}

export interface FlagSchema {
	type: 'boolean';
}

export interface Choice {
	value: string;
	label: Words;
	/** Other ways in which spreadsheets write this choice; read on import, never shown. */
	aliases?: string[];
}

export interface FieldContract {
	kind: FieldKind;
	label: Words;
	/** One sentence of help beside the input. */
	help?: Words;
	required: boolean;
	schema: JsonSchema;
	choices?: Choice[];
	/** The fields inside: of a list's rows, and of period, party, address, mapPoint, steps, file and files. */
	fields?: Record< string, FieldContract >;
	/** What a `pattern` of the field's own asks for, to complete "… must be". */
	hint?: Words;
	/** Whether the value may leave the agency. A field that is not public never reaches the public index. */
	public: boolean;
	/** Of a duration: the flag beside it that says the days are working days. */
	workingDays?: string;
	/** Extra names under which a spreadsheet's column of this field is known; for the importer's suggestion. */
	aliases?: string[];
}

/** 1 is always shown, 3 is the first to move into the card on a narrow screen. */
export type Priority = 1 | 2 | 3;

export interface Column {
	/** Dotted path of the field. */
	field: string;
	/** The column that names the record (the row's heading). Exactly one. */
	primary?: true;
	align?: 'end';
	priority: Priority;
}

export interface Filter {
	/** Name of the query argument. */
	id: string;
	/** Dotted path of the field whose words and choices the filter shows. */
	field: string;
	/** The typed column of the public index that is compared. */
	column: string;
	/** `choice` one value; `year` a B.E. number; `month` 1–12; `range` money from–to; `date-range` dates from–to. */
	control: 'choice' | 'year' | 'month' | 'range' | 'date-range';
	label: Words;
}

export type Direction = 'asc' | 'desc';

export interface Sort {
	/** Value of the query argument. */
	id: string;
	field: string;
	/** The typed column of the public index that is ordered by. */
	column: string;
	label: Words;
	defaultDirection: Direction;
}

export type ColumnType = 'string' | 'integer' | 'money' | 'date' | 'datetime' | 'boolean';

/** A typed column `c_<name>` of the section's public index table. Money is stored in satang. */
export interface IndexColumn {
	name: string;
	/** Dotted path of the value in the record; absent for a derived column. */
	path?: string;
	type: ColumnType;
	/** Of a string, in characters; longer values are cut for sorting, never in the record. */
	length?: number;
}

/** `fiscal-year` 2568, `year` 2567 (B.E. calendar year), `month` 1–12: of a date at `from`. */
export type Derivation = 'fiscal-year' | 'year' | 'month';

export interface Derive {
	/** The index column that holds the result. */
	name: string;
	/** Dotted path of a date or a month. */
	from: string;
	rule: Derivation;
}

/**
 * Rules between fields: a closed list that both sides implement.
 *
 * Paths are dotted. With `each`, the rule is checked for every row of that list and its paths
 * begin inside the row. A rule is skipped while one of its fields has a problem of its own.
 * The problem is reported at the first field.
 */
export type Rule = { code: string; each?: string } & (
	| /** The date at fields[0] may not be before the date at fields[1]. */
	  { rule: 'not-before'; fields: [ string, string ] } /** fields[0] must be given when `when` holds. */
	| { rule: 'required-if'; fields: [ string ]; when: Condition[] } /** fields[0] may be given only when `when` holds. */
	| { rule: 'only-if'; fields: [ string ]; when: Condition[] } /** At least one of the fields must be given. */
	| { rule: 'at-least-one'; fields: string[] } /** The thirteen digits at fields[0] must end in their check digit. */
	| { rule: 'check-digit'; fields: [ string ] }
);

/** All conditions of a rule must hold. `in`: the value is one of these; `present`: it is given or not. */
export type Condition = { field: string; in: ( string | boolean )[] } | { field: string; present: boolean };

export type Layout = 'table' | 'documents' | 'facts' | 'list';

export interface LegalBasis {
	id: string;
	words: Words;
}

export interface SectionContract {
	contractVersion: 1;
	/** ^[a-z][a-z0-9-]{1,31}$ */
	id: string;
	/** SHA-256 over the canonical JSON of everything else in this contract. */
	hash: string;
	words: {
		/** The section's name: "Procurement". */
		name: Words;
		description: Words;
		/** One record: "item". */
		record: Words;
		records: Words;
		/** What the page says when nothing is published. */
		empty: Words;
		/** The explicit statement that there was nothing in a month; only where the section knows one. */
		nothing?: Words;
	};
	layout: Layout;
	/** In the order of the form. */
	fields: Record< string, FieldContract >;
	columns: Column[];
	filters: Filter[];
	sorts: Sort[];
	defaultSort: { id: string; direction: Direction };
	/** Dotted paths of the text that the search looks in; a path through a list means all its rows. */
	search: string[];
	index: IndexColumn[];
	/** Combinations of columns of `index` (by name) that get a database index. */
	indexes: string[][];
	derive: Derive[];
	rules: Rule[];
	/** A choice field whose values are offered as tabs above the records. */
	facet?: string;
	/** A published entry is looked at again after this long: an ISO 8601 duration (R119). */
	review: { every: string };
	/** How long an entry is public: ISO 8601 durations; `minimum` "PT0S" means none (R063). */
	period: { default: string; minimum: string };
	/** Accepted file extensions, in lower case, and limits (R060). */
	files: { accept: string[]; maxBytes: number; maxCount: number };
	minRecords: number;
	maxRecords: number;
	basis: LegalBasis[];
	/** Slug of the unit that is responsible unless the agency says otherwise. */
	unit: string;
	/** Checklist id → codes of the items that an entry of this section answers. */
	checklists: Record< string, string[] >;
	/** The schema.org form in which the section's records are also given. */
	structured?: 'organization' | 'contact-points' | 'service';
	/** Official forms that the records can be printed as. */
	prints?: string[];
	/** Whether the records can be given as Open Contracting releases. */
	ocds?: true;
	/** Named places on the section's page that a later part fills ("intake-form"). */
	slots?: string[];
	/** False where no person begins an entry on the screens: something else makes them. */
	offered?: false;
	/** What Prakat writes into a draft that it fills itself, with {placeholders}. */
	drafts?: Record< string, Words >;
	/** One record as JSON Schema draft 4, closed: for the REST API and for the validators. */
	recordSchema: ObjectSchema;
}

/** What every entry has whatever its section: title, source, period, publication, attachments. */
export interface EntryContract {
	contractVersion: 1;
	id: 'entry';
	hash: string;
	words: { name: Words };
	fields: Record< string, FieldContract >;
	rules: Rule[];
	recordSchema: ObjectSchema;
}

/** Where and what is wrong with a value. The sentence is made from the code, the params and the field's label. */
export interface Problem {
	path: ( string | number )[];
	code: string;
	params: Record< string, string | number >;
}

/** code → the sentence that says it, with {field} and the problem's params as placeholders. */
export type ProblemsDocument = Record< string, { words: Words } >;
