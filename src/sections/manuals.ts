import * as z from 'zod';

import {
	choice,
	date,
	defineSection,
	duration,
	email,
	file,
	files,
	flag,
	integer,
	list,
	longText,
	money,
	steps,
	telephone,
	text,
	url,
} from '../sdk';
import { MANUAL_FILES, MEGABYTE } from './codes/files';
import { MANUAL_TYPES } from './codes/services';

/**
 * Manuals: operations manuals (announcement 001 clause 1.6, 004 clause 5.8; R037, R110) and service
 * manuals for citizens (001 clause 1.7, 004 clause 5.9; R038, R111). Steps with the time of each,
 * and the manual and its forms to download.
 */
export const manuals = defineSection( {
	id: 'manuals',
	words: {
		name: { en: 'Manuals', th: 'คู่มือการปฏิบัติงานและการให้บริการ' },
		description: {
			en: 'Manuals of the agency’s work and of its services: steps, time, fees, documents to bring, and forms.',
			th: 'คู่มือหรือมาตรฐานการปฏิบัติงาน และคู่มือหรือมาตรฐานการให้บริการ แสดงขั้นตอน ระยะเวลา ค่าธรรมเนียม เอกสารที่ต้องใช้ และแบบฟอร์ม',
		},
		record: { en: 'manual', th: 'คู่มือ' },
		records: { en: 'manuals', th: 'คู่มือ' },
		empty: {
			en: 'No manual is published here now.',
			th: 'ขณะนี้ไม่มีคู่มือที่เผยแพร่',
		},
	},
	layout: 'documents',
	record: z.strictObject( {
		type: choice( { label: { en: 'Kind of manual', th: 'ประเภทคู่มือ' } }, MANUAL_TYPES ),
		title: text( {
			label: { en: 'Name of the work or service', th: 'ชื่องานหรือบริการ' },
			aliases: [ 'ชื่อคู่มือ', 'งานที่ให้บริการ', 'กระบวนงาน' ],
			max: 300,
		} ),
		summary: longText( {
			label: { en: 'In brief', th: 'สาระสำคัญโดยสรุป' },
			max: 2000,
		} ).optional(),
		audience: longText( {
			label: {
				en: 'Who may ask, and on what conditions',
				th: 'ผู้มีสิทธิขอรับบริการและหลักเกณฑ์ เงื่อนไข',
			},
		} ).optional(),
		responsible: text( {
			label: {
				en: 'Responsible unit',
				th: 'หน่วยงานที่รับผิดชอบ',
			},
			max: 200,
		} ),
		place: text( {
			label: { en: 'Where', th: 'สถานที่ให้บริการ' },
			max: 300,
		} ).optional(),
		hours: text( {
			label: { en: 'When it is open', th: 'วันและเวลาเปิดให้บริการ' },
			max: 200,
		} ).optional(),
		steps: steps( {
			label: { en: 'Steps', th: 'ขั้นตอนและระยะเวลา' },
		} ),
		totalTime: duration( {
			workingDays: 'totalWorkingDays',
			label: { en: 'Time in all', th: 'ระยะเวลารวม' },
		} ).optional(),
		totalWorkingDays: flag( {
			label: {
				en: 'Time in all counted in working days',
				th: 'ระยะเวลารวมนับเป็นวันทำการ',
			},
		} ).optional(),
		fees: list(
			{
				label: { en: 'Fees', th: 'ค่าธรรมเนียม' },
				help: {
					en: 'Leave it empty when there is no fee.',
					th: 'เว้นว่างไว้หากไม่มีค่าธรรมเนียม',
				},
				max: 50,
			},
			{
				item: text( {
					label: { en: 'What for', th: 'รายการ' },
					max: 300,
				} ),
				amount: money( {
					label: { en: 'Amount (baht)', th: 'จำนวนเงิน (บาท)' },
				} ),
				note: text( {
					label: { en: 'Note', th: 'หมายเหตุ' },
					max: 300,
				} ).optional(),
			}
		).optional(),
		documents: list(
			{
				label: {
					en: 'Documents to bring',
					th: 'เอกสารหรือหลักฐานที่ต้องใช้',
				},
				max: 50,
			},
			{
				name: text( {
					label: { en: 'Document', th: 'เอกสาร' },
					max: 300,
				} ),
				originals: integer( {
					label: { en: 'Originals', th: 'ฉบับจริง (ฉบับ)' },
					max: 99,
				} ).optional(),
				copies: integer( {
					label: { en: 'Copies', th: 'สำเนา (ฉบับ)' },
					max: 99,
				} ).optional(),
				note: text( {
					label: { en: 'Note', th: 'หมายเหตุ' },
					max: 300,
				} ).optional(),
			}
		).optional(),
		laws: list(
			{
				label: { en: 'Laws that apply', th: 'กฎหมายที่เกี่ยวข้อง' },
				max: 30,
			},
			{
				name: text( {
					label: { en: 'Law', th: 'ชื่อกฎหมาย' },
					max: 300,
				} ),
				link: url( {
					label: { en: 'Link', th: 'ลิงก์' },
				} ).optional(),
			}
		).optional(),
		manual: file( {
			label: { en: 'Manual to download', th: 'ไฟล์คู่มือสำหรับดาวน์โหลด' },
		} ),
		forms: files( {
			label: { en: 'Forms', th: 'แบบฟอร์ม' },
		} ).optional(),
		online: url( {
			label: { en: 'Online service', th: 'บริการออนไลน์ (e-Service)' },
		} ).optional(),
		telephone: telephone( {
			label: { en: 'Telephone for questions', th: 'โทรศัพท์สอบถาม' },
		} ).optional(),
		email: email( {
			label: { en: 'E-mail for questions', th: 'อีเมลสอบถาม' },
		} ).optional(),
		revisedOn: date( {
			label: { en: 'Revised on', th: 'วันที่ปรับปรุงคู่มือ' },
		} ).optional(),
	} ),
	columns: [
		{ field: 'title', primary: true, priority: 1 },
		{ field: 'type', priority: 2 },
		{ field: 'responsible', priority: 2 },
		{ field: 'totalTime', priority: 1 },
		{ field: 'fees', priority: 3 },
		{ field: 'manual', priority: 1 },
		{ field: 'revisedOn', priority: 3 },
	],
	filters: [ { id: 'type', field: 'type', control: 'choice' } ],
	sorts: [
		{ id: 'title', field: 'title', defaultDirection: 'asc' },
		{ id: 'revised', field: 'revisedOn', defaultDirection: 'desc' },
		{ id: 'responsible', field: 'responsible', defaultDirection: 'asc' },
	],
	defaultSort: { id: 'title', direction: 'asc' },
	search: [ 'title', 'summary', 'responsible', 'steps.title', 'documents.name' ],
	index: [
		{ name: 'type', path: 'type', type: 'string', length: 16 },
		{ name: 'title', path: 'title', type: 'string', length: 120 },
		{ name: 'responsible', path: 'responsible', type: 'string', length: 120 },
		{ name: 'revised_on', path: 'revisedOn', type: 'date' },
	],
	indexes: [ [ 'title' ], [ 'responsible' ], [ 'revised_on' ], [ 'type', 'title' ] ],
	facet: 'type',
	review: { every: 'P3M' },
	period: { default: 'P2Y', minimum: 'P1D' },
	files: {
		accept: MANUAL_FILES,
		maxBytes: 20 * MEGABYTE,
		maxCount: 100,
	},
	maxRecords: 1000,
	basis: [
		{
			id: 'oia-9-4',
			words: {
				en: 'Official Information Act B.E. 2540 s.9(4), manuals that affect the rights and duties of citizens',
				th: 'พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ. 2540 มาตรา 9(4) คู่มือหรือคำสั่งที่มีผลกระทบถึงสิทธิหน้าที่ของเอกชน',
			},
		},
		{
			id: 'facilitation',
			words: {
				en: 'Licensing Facilitation Act B.E. 2558, manuals for citizens',
				th: 'พ.ร.บ. การอำนวยความสะดวกในการพิจารณาอนุญาตของทางราชการ พ.ศ. 2558 คู่มือสำหรับประชาชน',
			},
		},
	],
	unit: 'clerk',
	checklists: {
		'oia-9': [ '4' ],
		'oit-2566': [ 'O14', 'O15' ],
		'oit-2567': [ 'O10', 'O11' ],
		'oit-2568': [ 'O8', 'O9' ],
		'oit-2569': [ 'O8', 'O9' ],
	},
	structured: 'service',
} );
