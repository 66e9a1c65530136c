/**
 * What differs between two versions.
 */

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
