/**
 * What a developer writes: a section's declaration, and the entry header's.
 */

import type * as z from 'zod';

import type {
	Choice,
	Column,
	Derive,
	Direction,
	Filter,
	IndexColumn,
	Layout,
	LegalBasis,
	Rule,
	SectionContract,
	Sort,
	Words,
} from './contract';
import type { Shape } from './kinds';

/** A filter as declared: `column` and `label` are the field's own unless said otherwise. */
export type FilterDeclaration = Pick< Filter, 'id' | 'field' | 'control' > & Partial< Pick< Filter, 'column' | 'label' > >;

/** A sort as declared: `column` and `label` are the field's own unless said otherwise. */
export type SortDeclaration = Pick< Sort, 'id' | 'field' | 'defaultDirection' > & Partial< Pick< Sort, 'column' | 'label' > >;

export interface SectionDeclaration< S extends Shape > {
	/** ^[a-z][a-z0-9-]{1,31}$; also names the block, the REST path and the index table. */
	id: string;
	words: SectionContract[ 'words' ];
	layout: Layout;
	/** `z.strictObject( { … } )` of fields made by the kinds. */
	record: z.ZodObject< S, z.core.$strict >;
	columns: readonly Column[];
	filters: readonly FilterDeclaration[];
	sorts: readonly SortDeclaration[];
	defaultSort: { id: string; direction: Direction };
	search: readonly string[];
	index: readonly IndexColumn[];
	indexes: readonly ( readonly string[] )[];
	derive?: readonly Derive[];
	rules?: readonly Rule[];
	facet?: string;
	review: { every: string };
	period: { default: string; minimum: string };
	files: { accept: readonly string[]; maxBytes: number; maxCount: number };
	minRecords?: number;
	maxRecords: number;
	basis: readonly LegalBasis[];
	unit: string;
	checklists?: Readonly< Record< string, readonly string[] > >;
	structured?: NonNullable< SectionContract[ 'structured' ] >;
	prints?: readonly string[];
	ocds?: true;
	slots?: readonly string[];
	offered?: false;
	drafts?: Readonly< Record< string, Words > >;
}

/** A declared section; `z.infer< typeof it.record >` is the type of its records. */
export type Section< S extends Shape = Shape > = SectionDeclaration< S >;

export interface EntryDeclaration< S extends Shape > {
	id: 'entry';
	words: { name: Words };
	record: z.ZodObject< S, z.core.$strict >;
	rules?: readonly Rule[];
}

/**
 * Declares a section. It is checked when it is compiled (`npm run contracts`).
 *
 * @param declaration The section.
 */
export function defineSection< S extends Shape >( declaration: SectionDeclaration< S > ): Section< S > {
	return Object.freeze( declaration );
}

/**
 * Declares what every entry has beside its records.
 *
 * @param declaration The header's fields and rules.
 */
export function defineEntry< S extends Shape >( declaration: EntryDeclaration< S > ): EntryDeclaration< S > {
	return Object.freeze( declaration );
}

/**
 * Declares a code list, keeping its values in the type.
 *
 * @param choices The list.
 */
export function codes< const C extends readonly Choice[] >( choices: C ): C {
	return choices;
}
