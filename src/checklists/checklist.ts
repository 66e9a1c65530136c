/**
 * What must be public, as data: one list a law or a year's assessment.
 */

import type { Words } from '../sdk';

/**
 * How sure the wording is. `primary`: compared with the authority's own text; `secondary`: as
 * agencies publish it; `inferred`: taken over from another year; `unverified`: from memory. Nothing
 * but `primary` may be shown as quoted law.
 */
export type Confidence = 'primary' | 'secondary' | 'inferred' | 'unverified';

export interface ChecklistItem {
	/** "O12", or the number inside the section of the Act. */
	code: string;
	/** The item's Thai title; official lists have no English one. */
	th: string;
	/** Where this item is less sure than its list. */
	confidence?: Confidence;
}

export interface Checklist {
	/** "oit-2569", "oia-9"; sections name it in `checklists`. */
	id: string;
	words: Words;
	/** B.E.; absent for a list that does not change by year. */
	fiscalYear?: number;
	source: Words;
	confidence: Confidence;
	items: readonly ChecklistItem[];
}

/**
 * Declares a checklist.
 *
 * @param list The list.
 */
export function checklist< const L extends Checklist >( list: L ): L {
	return list;
}
