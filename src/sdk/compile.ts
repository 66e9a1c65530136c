/**
 * The contract compiler: one declaration in, one plain object out, or a list of sentences that say
 * what has to be mended.
 */

import { canonicalJson } from './canonical';
import type { EntryContract, FieldContract, Filter, IndexColumn, Rule, SectionContract, Sort } from './contract';
import { compileRecord, type Faults } from './fields';
import type { Shape } from './kinds';
import { fieldAt } from './paths';
import { problems } from './problems';
import type { EntryDeclaration, Section } from './section';
import { sha256 } from './sha256';

/** A declaration that PHP could not hold to. Its message lists everything that has to be mended. */
export class ContractError extends Error {
	override readonly name = 'ContractError';

	constructor(
		readonly section: string,
		readonly faults: readonly string[]
	) {
		super( [ `The section “${ section }” does not compile:`, ...faults.map( ( fault ) => `  - ${ fault }` ) ].join( '\n' ) );
	}
}

const DURATION = /^P(?:[1-9][0-9]{0,3}[YMWD]|T[1-9][0-9]{0,3}[HM])$/;

const COLUMN_KINDS: Record< IndexColumn[ 'type' ], readonly string[] > = {
	string: [ 'text', 'choice', 'telephone', 'email', 'url', 'month', 'time' ],
	integer: [ 'integer', 'fiscalYear' ],
	money: [ 'money' ],
	date: [ 'date' ],
	datetime: [ 'dateTime' ],
	boolean: [ 'flag' ],
};

const CONTROL_COLUMNS: Record< Filter[ 'control' ], readonly IndexColumn[ 'type' ][] > = {
	choice: [ 'string', 'integer', 'boolean' ],
	year: [ 'integer' ],
	month: [ 'integer' ],
	range: [ 'money', 'integer' ],
	'date-range': [ 'date', 'datetime' ],
};

type Fields = Record< string, FieldContract >;

function twice( values: readonly string[] ): string[] {
	return values.filter( ( value, i ) => values.indexOf( value ) !== i );
}

/** Columns, filters, sorts, search and facet may name only fields that exist and are public. */
function namedFieldFaults( section: Section, fields: Fields, faults: Faults ) {
	const named: [ string, string ][] = [
		...section.columns.map( ( one ) => [ 'column', one.field ] as const ),
		...section.filters.map( ( one ) => [ 'filter', one.field ] as const ),
		...section.sorts.map( ( one ) => [ 'sort', one.field ] as const ),
		...section.search.map( ( path ) => [ 'search', path ] as const ),
		...section.index.flatMap( ( one ) => ( one.path === undefined ? [] : [ [ 'index column', one.path ] as const ] ) ),
		...( section.derive ?? [] ).map( ( one ) => [ 'derived column', one.from ] as const ),
		...( section.facet ? [ [ 'facet', section.facet ] as const ] : [] ),
	].map( ( [ what, path ] ) => [ what, path ] );
	for ( const [ what, path ] of named ) {
		const found = fieldAt( fields, path );
		if ( ! found ) {
			faults.push( `A ${ what } names “${ path }”, which is not a field.` );
		} else if ( ! isPublic( fields, path ) ) {
			faults.push( `A ${ what } names “${ path }”, which is not public.` );
		}
	}
	if ( section.facet && fieldAt( fields, section.facet )?.kind !== 'choice' ) {
		faults.push( `The facet “${ section.facet }” is not a choice.` );
	}
}

function isPublic( fields: Fields, path: string ): boolean {
	return path.split( '.' ).every( ( _, i, steps ) => fieldAt( fields, steps.slice( 0, i + 1 ).join( '.' ) )?.public );
}

function insideList( fields: Fields, path: string ): boolean {
	return path
		.split( '.' )
		.some( ( _, i, steps ) => i > 0 && fieldAt( fields, steps.slice( 0, i ).join( '.' ) )?.schema.type === 'array' );
}

function indexFaults( section: Section, fields: Fields, faults: Faults ) {
	const derived = new Map( ( section.derive ?? [] ).map( ( one ) => [ one.name, one ] ) );
	for ( const column of section.index ) {
		if ( ! /^[a-z][a-z0-9_]{0,29}$/.test( column.name ) ) {
			faults.push( `The index column “${ column.name }” is not a column name.` );
		}
		if ( column.type === 'string' && ! column.length ) {
			faults.push( `The index column “${ column.name }” has no length.` );
		}
		if ( column.path === undefined ) {
			if ( ! derived.has( column.name ) ) {
				faults.push( `The index column “${ column.name }” has neither a path nor a rule that derives it.` );
			} else if ( column.type !== 'integer' ) {
				faults.push( `The derived column “${ column.name }” must be an integer.` );
			}
			continue;
		}
		const kind = fieldAt( fields, column.path )?.kind;
		if ( kind && ! COLUMN_KINDS[ column.type ].includes( kind ) ) {
			faults.push( `The index column “${ column.name }” is a ${ column.type }, but “${ column.path }” is a ${ kind }.` );
		}
		if ( insideList( fields, column.path ) ) {
			faults.push( `The index column “${ column.name }” lies inside a list, which has no single value.` );
		}
	}
	const names = section.index.map( ( one ) => one.name );
	for ( const one of section.derive ?? [] ) {
		if ( ! names.includes( one.name ) ) {
			faults.push( `The derived “${ one.name }” is not an index column.` );
		}
		const kind = fieldAt( fields, one.from )?.kind;
		if ( kind && ! [ 'date', 'month', 'dateTime' ].includes( kind ) ) {
			faults.push( `The column “${ one.name }” derives from “${ one.from }”, which is not a date.` );
		}
	}
	for ( const combination of section.indexes ) {
		for ( const name of combination ) {
			if ( ! names.includes( name ) ) {
				faults.push( `An index names “${ name }”, which is no index column.` );
			}
		}
	}
}

function columnOf( section: Section, field: string ): string {
	return section.index.find( ( one ) => one.path === field )?.name ?? '';
}

function compileFilters( section: Section, fields: Fields, faults: Faults ): Filter[] {
	return section.filters.map( ( declared ) => {
		const column = declared.column ?? columnOf( section, declared.field );
		const type = section.index.find( ( one ) => one.name === column )?.type;
		if ( ! type ) {
			faults.push( `The filter “${ declared.id }” has no index column to compare.` );
		} else if ( ! CONTROL_COLUMNS[ declared.control ].includes( type ) ) {
			faults.push( `The filter “${ declared.id }” asks for ${ declared.control }, but its column is a ${ type }.` );
		}
		const field = fieldAt( fields, declared.field );
		if ( declared.control === 'choice' && field && field.kind !== 'choice' && field.kind !== 'flag' ) {
			faults.push( `The filter “${ declared.id }” offers choices, but “${ declared.field }” has none.` );
		}
		return {
			id: declared.id,
			field: declared.field,
			column,
			control: declared.control,
			label: declared.label ?? field?.label ?? { en: '', th: '' },
		};
	} );
}

function compileSorts( section: Section, fields: Fields, faults: Faults ): Sort[] {
	return section.sorts.map( ( declared ) => {
		const column = declared.column ?? columnOf( section, declared.field );
		if ( ! section.index.some( ( one ) => one.name === column ) ) {
			faults.push( `The sort “${ declared.id }” has no index column to order by.` );
		}
		return {
			id: declared.id,
			field: declared.field,
			column,
			label: declared.label ?? fieldAt( fields, declared.field )?.label ?? { en: '', th: '' },
			defaultDirection: declared.defaultDirection,
		};
	} );
}

/** Rules may name only fields that exist, of the kinds that the rule can compare. */
function ruleFaults( rules: readonly Rule[], all: Fields, faults: Faults ) {
	for ( const rule of rules ) {
		const list = rule.each ? fieldAt( all, rule.each ) : undefined;
		if ( rule.each && list?.schema.type !== 'array' ) {
			faults.push( `A rule goes through “${ rule.each }”, which is no list.` );
			continue;
		}
		const fields = list?.fields ?? all;
		const when = 'when' in rule ? rule.when : [];
		const named = [ ...rule.fields, ...when.map( ( one ) => one.field ) ];
		for ( const path of named ) {
			if ( ! fieldAt( fields, path ) ) {
				faults.push( `A rule “${ rule.rule }” names “${ path }”, which is not a field.` );
			} else if ( insideList( fields, path ) ) {
				faults.push( `A rule “${ rule.rule }” reaches into the list of “${ path }”: use each.` );
			}
		}
		if ( ! Object.hasOwn( problems, rule.code ) ) {
			faults.push( `A rule has the code “${ rule.code }”, which has no sentence.` );
		}
		if ( rule.rule === 'not-before' ) {
			const kinds = rule.fields.map( ( path ) => fieldAt( fields, path )?.kind );
			if ( kinds[ 0 ] !== kinds[ 1 ] || kinds[ 0 ] !== 'date' ) {
				faults.push( `The rule “not-before” compares dates; “${ rule.fields.join( '” and “' ) }” are not both dates.` );
			}
		}
	}
}

/** What follows from the kinds themselves: a period's order, a juristic number's check digit. */
function impliedRules( fields: Fields, prefix = '', each?: string ): Rule[] {
	return Object.entries( fields ).flatMap( ( [ id, field ] ): Rule[] => {
		const path = prefix + id;
		const place = each === undefined ? {} : { each };
		if ( field.kind === 'period' ) {
			return [
				{
					rule: 'not-before',
					fields: [ `${ path }.to`, `${ path }.from` ],
					code: 'ends-before-it-begins',
					...place,
				},
			];
		}
		if ( field.kind === 'party' ) {
			return [
				{
					rule: 'check-digit',
					fields: [ `${ path }.taxId` ],
					code: 'check-digit',
					...place,
				},
				{
					rule: 'only-if',
					fields: [ `${ path }.taxId` ],
					when: [ { field: `${ path }.kind`, in: [ 'organization' ] } ],
					code: 'not-allowed-here',
					...place,
				},
			];
		}
		if ( field.schema.type === 'array' && each === undefined ) {
			return impliedRules( field.fields ?? {}, '', path );
		}
		return [];
	} );
}

function sectionFaults( section: Section, faults: Faults ) {
	if ( ! /^[a-z][a-z0-9-]{1,31}$/.test( section.id ) || section.id === 'entry' ) {
		faults.push( `“${ section.id }” is not a section id.` );
	}
	for ( const part of [ 'words', 'drafts' ] as const ) {
		for ( const [ name, words ] of Object.entries( section[ part ] ?? {} ) ) {
			if ( ! words.en.trim() || ! words.th.trim() ) {
				faults.push( `${ part }.${ name } needs words in both languages.` );
			}
		}
	}
	const groups: [ string, readonly string[] ][] = [
		[ 'column', section.columns.map( ( one ) => one.field ) ],
		[ 'filter', section.filters.map( ( one ) => one.id ) ],
		[ 'sort', section.sorts.map( ( one ) => one.id ) ],
		[ 'index column', section.index.map( ( one ) => one.name ) ],
	];
	for ( const [ what, ids ] of groups ) {
		for ( const id of twice( ids ) ) {
			faults.push( `The ${ what } “${ id }” is declared twice.` );
		}
	}
	for ( const id of section.filters.map( ( one ) => one.id ) ) {
		if ( ! /^[a-z][a-z-]{0,23}$/.test( id ) || [ 'q', 'search', 'sort', 'direction', 'page', 'per_page', 'format' ].includes( id ) ) {
			faults.push( `“${ id }” cannot be the name of a filter.` );
		}
	}
	if ( section.columns.filter( ( one ) => one.primary ).length !== 1 ) {
		faults.push( 'Exactly one column is the primary one.' );
	}
	if ( ! section.sorts.some( ( one ) => one.id === section.defaultSort.id ) ) {
		faults.push( `The default sort “${ section.defaultSort.id }” is not one of the sorts.` );
	}
	for ( const [ name, value ] of [
		[ 'review.every', section.review.every ],
		[ 'period.default', section.period.default ],
		[ 'period.minimum', section.period.minimum ],
	] as const ) {
		if ( ! DURATION.test( value ) && ! ( value === 'PT0S' && name === 'period.minimum' ) ) {
			faults.push( `${ name } “${ value }” is not a duration such as P3M.` );
		}
	}
	for ( const extension of section.files.accept ) {
		if ( ! /^[a-z0-9]{2,5}$/.test( extension ) ) {
			faults.push( `“${ extension }” is not a file extension in lower case.` );
		}
	}
	if ( section.basis.length === 0 ) {
		faults.push( 'The legal basis is missing: say which law asks for this.' );
	}
	if ( ( section.minRecords ?? 1 ) > section.maxRecords ) {
		faults.push( 'minRecords is greater than maxRecords.' );
	}
}

function hashed< T extends object >( contract: T ): T & { hash: string } {
	return { ...contract, hash: sha256( canonicalJson( contract ) ) };
}

/**
 * Compiles a section.
 *
 * @param declared A section made by `defineSection()`.
 * @return Its contract, plain data.
 * @throws ContractError that says everything that has to be mended.
 */
export function compile< S extends Shape >( declared: Section< S > ): SectionContract {
	const section = declared as unknown as Section;
	const faults: Faults = [];
	const { fields, recordSchema } = compileRecord( section.record, faults );
	sectionFaults( section, faults );
	const rules = [ ...impliedRules( fields ), ...( section.rules ?? [] ) ];
	let filters: Filter[] = [];
	let sorts: Sort[] = [];
	if ( Object.keys( fields ).length > 0 ) {
		namedFieldFaults( section, fields, faults );
		indexFaults( section, fields, faults );
		ruleFaults( rules, fields, faults );
		filters = compileFilters( section, fields, faults );
		sorts = compileSorts( section, fields, faults );
	}
	if ( faults.length > 0 ) {
		throw new ContractError( section.id, faults );
	}
	const { id, words, layout, facet, structured, ocds } = section;
	const plain = {
		contractVersion: 1 as const,
		id,
		words,
		layout,
		fields,
		columns: section.columns.map( ( one ) => ( { ...one } ) ),
		filters,
		sorts,
		defaultSort: section.defaultSort,
		search: [ ...section.search ],
		index: section.index.map( ( one ) => ( { ...one } ) ),
		indexes: section.indexes.map( ( one ) => [ ...one ] ),
		derive: [ ...( section.derive ?? [] ) ],
		rules,
		...( facet ? { facet } : {} ),
		review: section.review,
		period: section.period,
		files: { ...section.files, accept: [ ...section.files.accept ] },
		minRecords: section.minRecords ?? 1,
		maxRecords: section.maxRecords,
		basis: [ ...section.basis ],
		unit: section.unit,
		checklists: Object.fromEntries( Object.entries( section.checklists ?? {} ).map( ( [ list, items ] ) => [ list, [ ...items ] ] ) ),
		...( structured ? { structured } : {} ),
		...( section.prints ? { prints: [ ...section.prints ] } : {} ),
		...( ocds ? { ocds } : {} ),
		...( section.slots ? { slots: [ ...section.slots ] } : {} ),
		...( section.offered === false ? { offered: false as const } : {} ),
		...( section.drafts ? { drafts: { ...section.drafts } } : {} ),
		recordSchema,
	};
	return hashed( plain );
}

/**
 * Compiles the entry header.
 *
 * @param entry The header made by `defineEntry()`.
 * @throws ContractError that says everything that has to be mended.
 */
export function compileEntry< S extends Shape >( entry: EntryDeclaration< S > ): EntryContract {
	const faults: Faults = [];
	const { fields, recordSchema } = compileRecord( entry.record, faults );
	const rules = [ ...impliedRules( fields ), ...( entry.rules ?? [] ) ];
	ruleFaults( rules, fields, faults );
	if ( faults.length > 0 ) {
		throw new ContractError( entry.id, faults );
	}
	return hashed( {
		contractVersion: 1 as const,
		id: entry.id,
		words: entry.words,
		fields,
		rules,
		recordSchema,
	} );
}
