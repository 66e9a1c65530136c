/**
 * What every other type of the REST API is made of.
 */
import type { FieldContract, SectionContract, Words } from '../../../sdk/contract';

export type { FieldContract, SectionContract, Words };

/** A value of a record or header, as JSON. */
export type Json = string | number | boolean | null | Json[] | { [ key: string ]: Json };

/** One row of a section, or a header: absent optional keys are left out. */
export interface JsonRecord {
	[ key: string ]: Json;
}

export interface Person {
	id: number;
	name: string;
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
