/**
 * What a field says about itself, kept beside its zod schema.
 */

import * as z from 'zod';

import type { Choice, FieldKind, TextFormat, Words } from '../contract';
import { patternOf } from '../patterns';

/** What the registry keeps of a field beside its schema. */
export interface FieldMeta {
	kind: FieldKind;
	label: Words;
	help?: Words;
	hint?: Words;
	choices?: readonly Choice[];
	workingDays?: string;
	public?: boolean;
	aliases?: readonly string[];
}

export const fieldRegistry = z.registry< FieldMeta >();

/** What every field may say about itself. */
export interface FieldOptions {
	label: Words;
	/** One sentence beside the input. */
	help?: Words;
	/** False keeps the value inside the agency; it is true unless said otherwise. */
	public?: boolean;
	/** Other names of this column in spreadsheets. */
	aliases?: readonly string[];
}

export type Shape = z.core.$ZodShape;

/**
 * Notes what a schema is, and hands it back.
 *
 * @param kind    Its kind.
 * @param options What the field says about itself.
 * @param schema  What it accepts.
 * @param more    What only some kinds have.
 */
export function field< S extends z.ZodType >(
	kind: FieldKind,
	options: FieldOptions,
	schema: S,
	more: Pick< FieldMeta, 'choices' | 'hint' | 'workingDays' > = {}
): S {
	const { label, help, aliases } = options;
	fieldRegistry.add( schema, {
		kind,
		label,
		...( help ? { help } : {} ),
		...( aliases ? { aliases } : {} ),
		public: options.public ?? true,
		...more,
	} );
	return schema;
}

/**
 * Text of one of the formats that both sides know.
 *
 * @param format Its name.
 * @param max    Longest length, in characters.
 */
export function formatted( format: Exclude< TextFormat, 'pattern' >, max: number ) {
	return z.stringFormat( format, patternOf( format ) ).min( 1 ).max( max );
}
