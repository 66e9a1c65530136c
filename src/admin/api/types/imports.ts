/**
 * Spreadsheets on their way into a draft.
 */
import type { JsonRecord, Problem } from './basics';

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
