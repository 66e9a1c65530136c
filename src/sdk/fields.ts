/**
 * From zod schemas to field contracts, refusing whatever PHP could not hold to.
 */

import * as z from 'zod';

import type { FieldContract, JsonSchema, ObjectSchema } from './contract';
import { fieldRegistry } from './kinds';
import { PATTERNS, patternFault } from './patterns';

/** Collects what a developer has to mend; one sentence each, naming the field. */
export type Faults = string[];

/** Checks of zod that have a twin in PHP. Every other check would be dropped without a word. */
const CHECKS = new Set( [ 'min_length', 'max_length', 'greater_than', 'less_than', 'number_format', 'string_format' ] );

const FORMATS = new Set( [ ...Object.keys( PATTERNS ), 'pattern' ] );

const KEYWORDS: Record< string, readonly string[] > = {
	object: [ 'type', 'properties', 'required', 'additionalProperties' ],
	array: [ 'type', 'items', 'minItems', 'maxItems' ],
	string: [ 'type', 'minLength', 'maxLength', 'format', 'pattern', 'enum' ],
	integer: [ 'type', 'minimum', 'maximum' ],
	number: [ 'type', 'minimum', 'maximum' ],
	boolean: [ 'type' ],
};

type AnySchema = z.core.$ZodTypes;

/** Why a zod type cannot be used, where a better word than its name helps. */
const INSTEAD: Record< string, string > = {
	tuple: 'a tuple, whose positions PHP does not check: use list()',
	transform: 'a transform, which PHP cannot run: records are stored as they are checked',
	pipe: 'a transform or pipe, which PHP cannot run: records are stored as they are checked',
	lazy: 'a recursive schema',
	default: 'a default, which would make two records of one: leave the field optional',
	prefault: 'a default, which would make two records of one: leave the field optional',
	catch: 'a catch, which would hide what is wrong',
	nullable: 'null: leave the field out instead',
	record: 'open keys: name each field',
	any: 'any value at all',
	unknown: 'any value at all',
	union: 'a union: use choice(), or two optional fields with a rule',
	literal: 'a literal: use choice() with one value',
	nonoptional: 'nonoptional(): simply leave optional() away',
	readonly: 'readonly(), which PHP does not know',
	custom: 'a check written in TypeScript, which PHP cannot run',
};

function checkFaults( schema: AnySchema, where: string, faults: Faults ) {
	const { def } = schema._zod;
	const checks = [ ...( def.checks ?? [] ) ];
	for ( const check of checks ) {
		const name = check._zod.def.check;
		if ( name === 'custom' ) {
			faults.push( `${ where } has a refine(), which PHP would silently skip: write it as one of the section's rules.` );
		} else if ( name === 'overwrite' ) {
			faults.push( `${ where } changes its value (trim() or the like), which PHP would silently skip: the normaliser does that.` );
		} else if ( ! CHECKS.has( name ) ) {
			faults.push( `${ where } has the check “${ name }”, which PHP does not know.` );
		} else if ( name === 'string_format' ) {
			faults.push( `${ where } has a second pattern, of which PHP would check only one: put both into one pattern.` );
		}
	}
	if ( def.type === 'string' ) {
		const { format, pattern } = def as {
			format?: string;
			pattern?: RegExp;
		};
		if ( ! format || ! FORMATS.has( format ) || ! pattern ) {
			faults.push( `${ where } has the text format “${ format ?? 'none' }”, which PHP does not know.` );
		} else if ( format === 'pattern' ) {
			const fault = patternFault( pattern );
			if ( fault ) {
				faults.push( `${ where } has a pattern with ${ fault }.` );
			}
		}
	}
}

/**
 * The contract of one field.
 *
 * @param schema The field's zod schema.
 * @param where  The field's dotted path, for the sentence that refuses it.
 * @param faults Collects the sentences.
 * @param above  The schemas that this one is inside of.
 */
function compileField( schema: AnySchema, where: string, faults: Faults, above: readonly AnySchema[] ): FieldContract | undefined {
	if ( schema._zod.def.type === 'optional' ) {
		const inner = schema._zod.def.innerType as AnySchema;
		const compiled = compileField( inner, where, faults, above );
		return compiled && { ...compiled, required: false };
	}
	if ( above.includes( schema ) ) {
		faults.push( `${ where } contains itself, which PHP cannot follow.` );
		return undefined;
	}
	const { type } = schema._zod.def;
	if ( INSTEAD[ type ] ) {
		faults.push( `${ where } is ${ INSTEAD[ type ] }.` );
		return undefined;
	}
	const meta = fieldRegistry.get( schema );
	if ( ! meta ) {
		faults.push( `${ where } is a bare zod schema (“${ type }”): make it with one of the kinds, such as text() or money().` );
		return undefined;
	}
	if ( z.globalRegistry.get( schema ) ) {
		faults.push( `${ where } has meta(), which writes into zod's global registry: give label and help to the kind instead.` );
	}
	checkFaults( schema, where, faults );
	for ( const [ name, words ] of [
		[ 'label', meta.label ],
		[ 'help', meta.help ],
		[ 'pattern words', meta.hint ],
		...( meta.choices ?? [] ).map( ( one ) => [ `choice “${ one.value }”`, one.label ] as const ),
	] as const ) {
		if ( words && ( ! words.en.trim() || ! words.th.trim() ) ) {
			faults.push( `${ where }: ${ name } needs words in both languages.` );
		}
	}
	const values = ( meta.choices ?? [] ).map( ( one ) => one.value );
	if ( new Set( values ).size !== values.length ) {
		faults.push( `${ where } has one choice twice.` );
	}

	const row = rowOf( schema );
	const fields = row ? compileFields( row, where, faults, above ) : undefined;
	return {
		kind: meta.kind,
		label: meta.label,
		...( meta.help ? { help: meta.help } : {} ),
		required: true,
		schema: { type: 'boolean' },
		...( meta.choices
			? {
					choices: meta.choices.map( ( one ) => ( {
						value: one.value,
						label: one.label,
						...( one.aliases ? { aliases: [ ...one.aliases ] } : {} ),
					} ) ),
				}
			: {} ),
		...( fields ? { fields } : {} ),
		...( meta.hint ? { hint: meta.hint } : {} ),
		...( meta.workingDays ? { workingDays: meta.workingDays } : {} ),
		public: meta.public ?? true,
		...( meta.aliases ? { aliases: [ ...meta.aliases ] } : {} ),
	};
}

function rowOf( schema: AnySchema ): z.ZodObject | undefined {
	const inner = schema._zod.def.type === 'array' ? ( schema._zod.def.element as AnySchema ) : schema;
	return inner._zod.def.type === 'object' ? ( inner as unknown as z.ZodObject ) : undefined;
}

function compileFields( object: z.ZodObject, where: string, faults: Faults, above: readonly AnySchema[] ): Record< string, FieldContract > {
	const own = object as unknown as AnySchema;
	if ( above.includes( own ) ) {
		faults.push( `${ where } contains itself, which PHP cannot follow.` );
		return {};
	}
	if ( object._zod.def.catchall?._zod.def.type !== 'never' ) {
		faults.push( `${ where || 'The record' } is an open object, which would let unknown fields in: use z.strictObject().` );
	}
	for ( const check of object._zod.def.checks ?? [] ) {
		faults.push(
			`${ where || 'The record' } has the check “${
				check._zod.def.check
			}”, which PHP would silently skip: write it as one of the section's rules.`
		);
	}
	const fields: Record< string, FieldContract > = {};
	for ( const [ id, schema ] of Object.entries( object._zod.def.shape ) ) {
		const path = where ? `${ where }.${ id }` : id;
		if ( ! /^[a-z][A-Za-z0-9]{0,39}$/.test( id ) ) {
			faults.push( `${ path } is not a field name: a small letter, then letters and digits, at most 40.` );
		}
		const compiled = compileField( schema as AnySchema, path, faults, [ ...above, own ] );
		if ( compiled ) {
			fields[ id ] = compiled;
		}
	}
	for ( const [ id, field ] of Object.entries( fields ) ) {
		const beside = field.workingDays;
		if ( beside && fields[ beside ]?.kind !== 'flag' ) {
			faults.push( `${ where ? `${ where }.${ id }` : id } counts working days by “${ beside }”, which is no flag beside it.` );
		}
	}
	return fields;
}

/** Walks what zod wrote and refuses every keyword that PHP would accept without reading. */
function keywordFaults( schema: unknown, where: string, faults: Faults ) {
	const node = schema as Record< string, unknown >;
	const type = node[ 'type' ];
	const allowed = typeof type === 'string' ? KEYWORDS[ type ] : undefined;
	if ( ! allowed ) {
		faults.push( `${ where } has no type that PHP knows.` );
		return;
	}
	for ( const keyword of Object.keys( node ) ) {
		if ( ! allowed.includes( keyword ) ) {
			faults.push( `${ where } needs the keyword “${ keyword }”, which PHP does not know.` );
		}
	}
	if ( type === 'object' ) {
		if ( node[ 'additionalProperties' ] !== false ) {
			faults.push( `${ where } would let unknown fields in.` );
		}
		for ( const [ id, inner ] of Object.entries( ( node[ 'properties' ] ?? {} ) as Record< string, unknown > ) ) {
			keywordFaults( inner, where ? `${ where }.${ id }` : id, faults );
		}
	}
	if ( type === 'array' ) {
		if ( node[ 'maxItems' ] === undefined ) {
			faults.push( `${ where } has no greatest number of rows.` );
		}
		keywordFaults( node[ 'items' ], where, faults );
	}
	if ( type === 'string' && ! node[ 'enum' ] && ! node[ 'maxLength' ] ) {
		faults.push( `${ where } has no greatest length.` );
	}
}

/**
 * JavaScript writes the two line separators of a pattern as escapes that PCRE does not know; PHP gets the characters.
 *
 * @param schema A JSON Schema.
 */
function withPlainPatterns( schema: unknown ): unknown {
	return JSON.parse( JSON.stringify( schema ), ( key, value: unknown ) =>
		key === 'pattern' && typeof value === 'string' ? value.replace( /\\u2028/g, '\u2028' ).replace( /\\u2029/g, '\u2029' ) : value
	);
}

function withSchemas( fields: Record< string, FieldContract >, object: ObjectSchema ): Record< string, FieldContract > {
	return Object.fromEntries(
		Object.entries( fields ).map( ( [ id, field ] ) => {
			const schema = object.properties[ id ] as JsonSchema;
			const row = schema.type === 'array' ? schema.items : schema;
			return [
				id,
				{
					...field,
					schema,
					...( field.fields && row.type === 'object' ? { fields: withSchemas( field.fields, row ) } : {} ),
				},
			];
		} )
	);
}

export interface CompiledFields {
	fields: Record< string, FieldContract >;
	recordSchema: ObjectSchema;
}

const NOTHING: CompiledFields = { fields: {}, recordSchema: { type: 'object', properties: {}, additionalProperties: false } };

/**
 * The fields and the closed JSON Schema of a record.
 *
 * @param record The section's `z.strictObject`.
 * @param faults Collects what has to be mended; with any, the result is of no use.
 */
export function compileRecord( record: z.ZodType, faults: Faults ): CompiledFields {
	const object = rowOf( record as unknown as AnySchema );
	if ( ! object || ( object as z.ZodType ) !== record ) {
		faults.push( 'The record is not a z.strictObject().' );
		return { ...NOTHING };
	}
	const fields = compileFields( object, '', faults, [] );
	return faults.length > 0 ? { ...NOTHING } : withJson( record, fields, faults );
}

function withJson( record: z.ZodType, fields: Record< string, FieldContract >, faults: Faults ): CompiledFields {
	const json = z.toJSONSchema( record, {
		target: 'draft-04',
		io: 'input',
		unrepresentable: 'throw',
		cycles: 'throw',
		metadata: z.registry(),
		// The formats' own names: zod writes "uri" for "url" and drops "time".
		override: ( { zodSchema, jsonSchema } ) => {
			const { type, format } = zodSchema._zod.def as { type: string; format?: string };
			if ( type === 'string' && format ) {
				jsonSchema.format = format;
			}
		},
	} ) as Record< string, unknown >;
	delete json[ '$schema' ];
	keywordFaults( json, '', faults );
	const recordSchema = withPlainPatterns( json ) as ObjectSchema;
	return faults.length > 0 ? { ...NOTHING } : { fields: withSchemas( fields, recordSchema ), recordSchema };
}
