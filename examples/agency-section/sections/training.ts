import * as z from 'zod';

import { date, defineSection, duration, fiscalYear, integer, list, text } from '../../../src/sdk';

/** An agency's own section: its register of training (announcement 001 clause 3.5; R066). */
export const training = defineSection( {
	id: 'training',
	words: {
		name: { en: 'Training', th: 'การฝึกอบรม' },
		description: {
			en: 'Training of the agency’s staff: when, on what, for how many.',
			th: 'การฝึกอบรมของบุคลากร แสดงวันที่ หัวข้อ และจำนวนผู้เข้าร่วม',
		},
		record: { en: 'training', th: 'การฝึกอบรม' },
		records: { en: 'trainings', th: 'การฝึกอบรม' },
		empty: { en: 'No training is published here now.', th: 'ขณะนี้ไม่มีข้อมูลการฝึกอบรมที่เผยแพร่' },
	},
	layout: 'table',
	record: z.strictObject( {
		topic: text( { label: { en: 'Topic', th: 'หัวข้อ' }, max: 300 } ),
		day: date( { label: { en: 'Date', th: 'วันที่' } } ),
		fiscalYear: fiscalYear( { label: { en: 'Fiscal year', th: 'ปีงบประมาณ' } } ),
		length: duration( { label: { en: 'Length', th: 'ระยะเวลา' } } ).optional(),
		attendees: integer( { label: { en: 'Attendees', th: 'จำนวนผู้เข้าร่วม (คน)' }, max: 100_000 } ),
		speakers: list(
			{ label: { en: 'Speakers', th: 'วิทยากร' }, max: 20 },
			{ name: text( { label: { en: 'Name', th: 'ชื่อ' } } ) }
		).optional(),
	} ),
	columns: [
		{ field: 'topic', primary: true, priority: 1 },
		{ field: 'day', priority: 1 },
		{ field: 'attendees', align: 'end', priority: 2 },
		{ field: 'length', priority: 3 },
	],
	filters: [ { id: 'year', field: 'fiscalYear', control: 'year' } ],
	sorts: [
		{ id: 'day', field: 'day', defaultDirection: 'desc' },
		{ id: 'attendees', field: 'attendees', defaultDirection: 'desc' },
	],
	defaultSort: { id: 'day', direction: 'desc' },
	search: [ 'topic', 'speakers.name' ],
	index: [
		{ name: 'day', path: 'day', type: 'date' },
		{ name: 'fiscal_year', path: 'fiscalYear', type: 'integer' },
		{ name: 'attendees', path: 'attendees', type: 'integer' },
	],
	indexes: [ [ 'day' ], [ 'attendees' ], [ 'fiscal_year', 'day' ] ],
	review: { every: 'P3M' },
	period: { default: 'P1Y', minimum: 'P1M' },
	files: { accept: [ 'pdf', 'xlsx' ], maxBytes: 10 * 1024 * 1024, maxCount: 20 },
	maxRecords: 5000,
	basis: [
		{
			id: 'measure-3-5',
			words: {
				en: 'The agency’s own measure on public disclosure, clause 3.5',
				th: 'มาตรการเผยแพร่ข้อมูลต่อสาธารณะของหน่วยงาน ข้อ 3.5',
			},
		},
	],
	unit: 'clerk',
} );
