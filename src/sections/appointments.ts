import * as z from 'zod';

import { choice, date, defineSection, file, longText, text } from '../sdk';
import { APPOINTED_DUTIES } from './codes/duties';
import { DOCUMENT_FILES, MEGABYTE } from './codes/files';

/**
 * The order of appointment: who answers for the website and its information, in which position, for which duty, from when
 * until when (announcement 001 clause 2.1, R044; announcement 000 clause 2.3, R018).
 *
 * A draft of it is made from the duties held today; it is approved and published like everything else.
 */
export const appointments = defineSection( {
	id: 'appointments',
	words: {
		name: {
			en: 'Persons responsible for the website',
			th: 'ผู้รับผิดชอบข้อมูลและเว็บไซต์ของหน่วยงาน',
		},
		description: {
			en: 'Who was appointed to which duty for the information and the website, in which position, from when until when, by which order.',
			th: 'คำสั่งแต่งตั้งหรือมอบหมายผู้รับผิดชอบข้อมูลและเว็บไซต์ แสดงชื่อ ตำแหน่ง หน้าที่ ช่วงเวลา และเลขที่คำสั่ง',
		},
		record: { en: 'appointment', th: 'การแต่งตั้ง' },
		records: { en: 'appointments', th: 'การแต่งตั้ง' },
		empty: {
			en: 'No appointment is published here now.',
			th: 'ขณะนี้ไม่มีการแต่งตั้งที่เผยแพร่',
		},
	},
	drafts: {
		title: {
			en: 'Persons responsible for the information and the website on {date}',
			th: 'ผู้รับผิดชอบข้อมูลและเว็บไซต์ ณ วันที่ {date}',
		},
		onLeaveOnly: {
			en: 'Stands in only on the days on which the holder of the position is on leave',
			th: 'ปฏิบัติหน้าที่แทนเฉพาะวันที่ผู้ดำรงตำแหน่งลา',
		},
	},
	layout: 'table',
	record: z.strictObject( {
		person: text( {
			label: { en: 'Name', th: 'ชื่อ-สกุล' },
			max: 200,
		} ),
		position: text( {
			label: { en: 'Position', th: 'ตำแหน่ง' },
			max: 200,
		} ),
		duty: choice( { label: { en: 'Duty', th: 'หน้าที่' } }, APPOINTED_DUTIES ),
		scope: text( {
			label: { en: 'For', th: 'ขอบเขต' },
			help: {
				en: 'The kinds of information that the duty is for; left out where it is for all.',
				th: 'หมวดข้อมูลที่รับผิดชอบ เว้นว่างได้หากรับผิดชอบทุกหมวด',
			},
			max: 300,
		} ).optional(),
		unit: text( {
			label: { en: 'Unit', th: 'ส่วนราชการ' },
			max: 200,
		} ),
		actingFor: text( {
			label: { en: 'Acting for', th: 'รักษาราชการแทน/ปฏิบัติหน้าที่แทน' },
			max: 200,
		} ).optional(),
		from: date( { label: { en: 'From', th: 'ตั้งแต่วันที่' } } ),
		until: date( { label: { en: 'Until', th: 'ถึงวันที่' } } ).optional(),
		orderNumber: text( {
			label: { en: 'Number of the order', th: 'คำสั่งที่' },
			max: 100,
		} ).optional(),
		orderDate: date( { label: { en: 'Date of the order', th: 'ลงวันที่' } } ).optional(),
		note: longText( {
			label: { en: 'Note', th: 'หมายเหตุ' },
			max: 1000,
		} ).optional(),
		document: file( { label: { en: 'The order', th: 'สำเนาคำสั่ง' } } ).optional(),
	} ),
	columns: [
		{ field: 'person', primary: true, priority: 1 },
		{ field: 'position', priority: 1 },
		{ field: 'duty', priority: 1 },
		{ field: 'unit', priority: 2 },
		{ field: 'from', priority: 2 },
		{ field: 'until', priority: 2 },
		{ field: 'orderNumber', priority: 2 },
		{ field: 'document', priority: 2 },
	],
	filters: [ { id: 'duty', field: 'duty', control: 'choice' } ],
	sorts: [
		{ id: 'unit', field: 'unit', defaultDirection: 'asc' },
		{ id: 'person', field: 'person', defaultDirection: 'asc' },
		{ id: 'from', field: 'from', defaultDirection: 'desc' },
	],
	defaultSort: { id: 'unit', direction: 'asc' },
	search: [ 'person', 'position', 'unit', 'orderNumber' ],
	index: [
		{ name: 'unit', path: 'unit', type: 'string', length: 120 },
		{ name: 'person', path: 'person', type: 'string', length: 120 },
		{ name: 'duty', path: 'duty', type: 'string', length: 16 },
		{ name: 'starts', path: 'from', type: 'date' },
	],
	indexes: [ [ 'unit' ], [ 'person' ], [ 'starts' ], [ 'duty', 'unit' ] ],
	rules: [ { rule: 'not-before', fields: [ 'until', 'from' ], code: 'ends-before-it-begins' } ],
	review: { every: 'P3M' },
	period: { default: 'P1Y', minimum: 'P1D' },
	files: { accept: DOCUMENT_FILES, maxBytes: 10 * MEGABYTE, maxCount: 50 },
	maxRecords: 1000,
	basis: [
		{
			id: 'website-duties',
			words: {
				en: 'Announcement of measures for publishing information: persons responsible for the website are appointed',
				th: 'ประกาศมาตรการเผยแพร่ข้อมูลต่อสาธารณะ ข้อแต่งตั้งหรือมอบหมายผู้รับผิดชอบเว็บไซต์',
			},
		},
	],
	unit: 'clerk',
} );
