import * as z from 'zod';

import { date, defineSection, money, text, type Section, type SectionDeclaration, type Shape } from '../../../src/sdk';

/** Words in both languages, for tests that are about something else. */
export const words = { en: 'Words', th: 'ถ้อยคำ' };

/**
 * A section that compiles, with a record of one's own and any part replaced.
 *
 * @param shape  Further fields of the record.
 * @param change Parts of the declaration.
 */
export function sample( shape: Record< string, unknown > = {}, change: Partial< SectionDeclaration< Shape > > = {} ): Section {
	return defineSection( {
		id: 'sample',
		words: { name: words, description: words, record: words, records: words, empty: words },
		layout: 'table',
		record: z.strictObject( {
			title: text( { label: words } ),
			day: date( { label: words } ).optional(),
			price: money( { label: words } ).optional(),
			...shape,
		} as Shape ),
		columns: [ { field: 'title', primary: true, priority: 1 } ],
		filters: [],
		sorts: [ { id: 'title', field: 'title', defaultDirection: 'asc' } ],
		defaultSort: { id: 'title', direction: 'asc' },
		search: [ 'title' ],
		index: [ { name: 'title', path: 'title', type: 'string', length: 100 } ],
		indexes: [ [ 'title' ] ],
		review: { every: 'P3M' },
		period: { default: 'P1Y', minimum: 'P1D' },
		files: { accept: [ 'pdf' ], maxBytes: 1000, maxCount: 1 },
		maxRecords: 10,
		basis: [ { id: 'law', words } ],
		unit: 'clerk',
		...change,
	} );
}
