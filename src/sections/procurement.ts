import * as z from 'zod';

import { choice, date, defineSection, files, fiscalYear, list, longText, money, party, text, url, type Rule } from '../sdk';
import { DOCUMENT_FILES, MEGABYTE } from './codes/files';
import { AGENCY_TYPES, PROCUREMENT_METHODS, PROCUREMENT_STAGES, PROCUREMENT_STATUSES, PROCUREMENT_TYPES } from './codes/egp';

/**
 * What a result must say at these statuses; a cancelled one has no winner to name.
 *
 * @param statuses Values of `status`.
 * @param fields   The fields that are then required.
 */
function requiredAt( statuses: readonly string[], fields: readonly string[] ): Rule[] {
	return fields.map( ( field ) => ( {
		rule: 'required-if',
		fields: [ field ],
		when: [
			{ field: 'stage', in: [ 'result' ] },
			{ field: 'status', in: [ ...statuses ] },
		],
		code: 'required-here',
	} ) );
}

/**
 * Procurement: announcement 004 clause 5.7 (R099–R109), form สขร.1 and the ITA procurement sheet.
 *
 * One record is one line of the plan, one purchase under way, or one contract; a purchase with
 * several contracts has a record for each, as the form has. Bidders and their prices appear only
 * with the award (Royal Decree B.E. 2546 s.44).
 */
export const procurement = defineSection( {
	id: 'procurement',
	words: {
		name: { en: 'Procurement', th: 'การจัดซื้อจัดจ้าง' },
		description: {
			en: 'The annual procurement plan, every purchase and hire, and their results.',
			th: 'แผนการจัดซื้อจัดจ้างประจำปี รายละเอียดการจัดซื้อจัดจ้างทุกรายการ และสรุปผลการจัดซื้อจัดจ้าง',
		},
		record: { en: 'procurement item', th: 'รายการจัดซื้อจัดจ้าง' },
		records: { en: 'procurement items', th: 'รายการจัดซื้อจัดจ้าง' },
		empty: { en: 'No procurement is published here now.', th: 'ขณะนี้ไม่มีข้อมูลการจัดซื้อจัดจ้างที่เผยแพร่' },
		nothing: { en: 'No procurement this month.', th: 'ไม่มีการจัดซื้อจัดจ้างในเดือนนี้' },
	},
	layout: 'table',
	record: z.strictObject( {
		stage: choice(
			{
				label: { en: 'Stage', th: 'ประเภทข้อมูล' },
				help: {
					en: 'A line of the plan, an item under way, or an item with its result.',
					th: 'รายการในแผน รายการที่กำลังดำเนินการ หรือรายการที่มีผลแล้ว',
				},
			},
			PROCUREMENT_STAGES
		),
		title: text( {
			label: { en: 'Work bought or hired', th: 'งานที่จัดซื้อหรือจัดจ้าง' },
			aliases: [
				'ชื่อรายการที่จัดซื้อจัดจ้าง',
				'ชื่อรายการของงานที่ซื้อหรือจ้าง',
				'งานจัดซื้อจัดจ้าง',
				'รายการ',
				'ชื่อโครงการ',
				'ชื่อรายการ',
				'project_name',
			],
			max: 1000,
		} ),
		fiscalYear: fiscalYear( {
			label: { en: 'Fiscal year', th: 'ปีงบประมาณ' },
			aliases: [ 'ปีงบประมาณ พ.ศ.', 'budget_year' ],
		} ),
		date: date( {
			label: { en: 'Date of the item', th: 'วันที่เกิดรายการ' },
			help: {
				en: 'The day of the contract, of the announcement, or of the plan.',
				th: 'วันที่ทำสัญญา วันที่ประกาศ หรือวันที่ประกาศแผน',
			},
			aliases: [ 'วันที่', 'วันที่จัดซื้อจัดจ้าง', 'transaction_date' ],
		} ),
		status: choice(
			{
				label: { en: 'Status', th: 'สถานะการจัดซื้อจัดจ้าง' },
				aliases: [ 'สถานะ', 'project_status' ],
			},
			PROCUREMENT_STATUSES
		).optional(),
		type: choice(
			{
				label: { en: 'Type', th: 'ประเภทการจัดซื้อจัดจ้าง' },
				aliases: [ 'ชื่อประเภทโครงการ', 'ประเภทโครงการ', 'ประเภทการจัดหา', 'project_type_name' ],
			},
			PROCUREMENT_TYPES
		).optional(),
		method: choice(
			{
				label: { en: 'Method', th: 'วิธีซื้อหรือจ้าง' },
				aliases: [
					'วิธีการซื้อหรือจ้าง',
					'วิธีการจัดซื้อจัดจ้าง',
					'วิธีการจัดหา',
					'วิธีการ',
					'กลุ่มวิธีจัดซื้อฯ',
					'purchase_method_group_name',
				],
			},
			PROCUREMENT_METHODS
		).optional(),
		budget: money( {
			label: { en: 'Budget (baht)', th: 'วงเงินที่จะซื้อหรือจ้าง (บาท)' },
			aliases: [
				'วงเงินงบประมาณ',
				'วงเงินงบประมาณที่ได้รับจัดสรร',
				'วงเงินที่จัดซื้อหรือจัดจ้าง',
				'งบประมาณ(บาท)',
				'วงเงินที่จะซื้อหรือจ้าง',
				'project_money',
			],
		} ),
		budgetSource: text( {
			label: { en: 'Source of the budget', th: 'แหล่งที่มาของงบประมาณ' },
			max: 300,
		} ).optional(),
		referencePrice: money( {
			label: { en: 'Reference price (baht)', th: 'ราคากลาง (บาท)' },
			aliases: [ 'ราคากลาง', 'ราคากลาง(บาท)', 'price_build' ],
		} ).optional(),
		bidders: list(
			{
				label: { en: 'Bidders and their prices', th: 'รายชื่อผู้เสนอราคาและราคาที่เสนอ' },
				help: { en: 'Given only with the award.', th: 'เปิดเผยเมื่อมีผลการคัดเลือกแล้วเท่านั้น' },
				max: 200,
			},
			{
				bidder: party( {
					label: { en: 'Bidder', th: 'ผู้เสนอราคา' },
					aliases: [ 'รายชื่อผู้เสนอราคา' ],
				} ),
				price: money( {
					label: { en: 'Price offered (baht)', th: 'ราคาที่เสนอ (บาท)' },
					aliases: [ 'ราคาที่เสนอ' ],
				} ),
			}
		).optional(),
		winner: party( {
			label: { en: 'Selected supplier', th: 'ผู้ได้รับการคัดเลือก' },
			aliases: [ 'รายชื่อผู้ประกอบการที่ได้รับการคัดเลือก', 'ผู้ชนะ', 'winner' ],
		} ).optional(),
		agreedPrice: money( {
			label: { en: 'Agreed price (baht)', th: 'ราคาที่ตกลงซื้อหรือจ้าง (บาท)' },
			aliases: [ 'ราคาที่ตกลงซื้อหรือจ้าง', 'ราคาตกลงซื้อ/จ้าง', 'ราคาที่ตกลง', 'sum_price_agree' ],
		} ).optional(),
		reason: longText( {
			label: { en: 'Reason for the selection in brief', th: 'เหตุผลที่คัดเลือกโดยสรุป' },
			aliases: [ 'เหตุผลที่คัดเลือก' ],
			max: 2000,
		} ).optional(),
		contractNumber: text( {
			label: { en: 'Number of the contract or agreement', th: 'เลขที่ของสัญญาหรือข้อตกลง' },
			aliases: [ 'เลขที่สัญญา', 'contract_no' ],
			max: 100,
		} ).optional(),
		contractDate: date( {
			label: { en: 'Date of the contract or agreement', th: 'วันที่ของสัญญาหรือข้อตกลง' },
			aliases: [ 'วันที่ทำสัญญา', 'วันที่สัญญา', 'วันที่ของสัญญา', 'ลงวันที่', 'contract_date' ],
		} ).optional(),
		contractEnd: date( {
			label: { en: 'End of the contract', th: 'วันสิ้นสุดสัญญา' },
			aliases: [ 'contract_finish_date' ],
		} ).optional(),
		egpProject: text( {
			label: { en: 'e-GP project number', th: 'เลขที่โครงการในระบบ e-GP' },
			aliases: [ 'รหัสโครงการ', 'เลขที่โครงการ e-GP', 'เลขที่โครงการ', 'project_id' ],
			max: 11,
			pattern: {
				matches: /^[0-9]{11}$/u,
				words: { en: 'the 11 digits of the e-GP project', th: 'เลขที่โครงการ e-GP 11 หลัก' },
			},
		} ).optional(),
		planItem: text( {
			label: { en: 'Number in the plan', th: 'ลำดับที่ในแผน' },
			max: 50,
		} ).optional(),
		announcedOn: date( {
			label: { en: 'Announced on', th: 'วันที่ประกาศ' },
			aliases: [ 'announce_date' ],
		} ).optional(),
		agency: text( {
			label: { en: 'Agency', th: 'ชื่อหน่วยงาน' },
			aliases: [ 'หน่วยงาน', 'dept_name' ],
			help: { en: 'Only when it is not this agency.', th: 'กรอกเฉพาะกรณีที่ไม่ใช่หน่วยงานนี้' },
			max: 300,
		} ).optional(),
		agencyUnit: text( {
			label: { en: 'Unit of the agency', th: 'ชื่อหน่วยงานย่อย' },
			aliases: [ 'dept_sub_name' ],
			max: 300,
		} ).optional(),
		agencyType: choice( { label: { en: 'Kind of agency', th: 'ประเภทหน่วยงาน' } }, AGENCY_TYPES ).optional(),
		district: text( {
			label: { en: 'District', th: 'อำเภอ' },
			max: 100,
		} ).optional(),
		province: text( {
			label: { en: 'Province', th: 'จังหวัด' },
			max: 100,
		} ).optional(),
		ministry: text( {
			label: { en: 'Ministry', th: 'กระทรวง' },
			aliases: [ 'สังกัดกระทรวง' ],
			max: 200,
		} ).optional(),
		link: url( {
			label: { en: 'Link to the e-GP announcement', th: 'ลิงก์ประกาศในระบบ e-GP' },
		} ).optional(),
		documents: files( {
			label: { en: 'Documents', th: 'เอกสารที่เกี่ยวข้อง' },
		} ).optional(),
		note: longText( {
			label: { en: 'Note', th: 'หมายเหตุ' },
			max: 1000,
		} ).optional(),
	} ),
	columns: [
		{ field: 'title', primary: true, priority: 1 },
		{ field: 'budget', align: 'end', priority: 1 },
		{ field: 'referencePrice', align: 'end', priority: 2 },
		{ field: 'method', priority: 2 },
		{ field: 'bidders', priority: 3 },
		{ field: 'winner', priority: 1 },
		{ field: 'agreedPrice', align: 'end', priority: 1 },
		{ field: 'reason', priority: 3 },
		{ field: 'contractNumber', priority: 3 },
		{ field: 'contractDate', priority: 3 },
		{ field: 'date', priority: 2 },
		{ field: 'status', priority: 3 },
		{ field: 'egpProject', priority: 3 },
	],
	filters: [
		{ id: 'stage', field: 'stage', control: 'choice' },
		{ id: 'year', field: 'fiscalYear', control: 'year' },
		{
			id: 'month',
			field: 'date',
			column: 'month',
			control: 'month',
			label: { en: 'Month', th: 'เดือน' },
		},
		{ id: 'type', field: 'type', control: 'choice' },
		{ id: 'method', field: 'method', control: 'choice' },
		{ id: 'status', field: 'status', control: 'choice' },
		{ id: 'budget', field: 'budget', control: 'range' },
		{ id: 'date', field: 'date', control: 'date-range' },
	],
	sorts: [
		{ id: 'date', field: 'date', defaultDirection: 'desc' },
		{ id: 'title', field: 'title', defaultDirection: 'asc' },
		{ id: 'budget', field: 'budget', defaultDirection: 'desc' },
		{ id: 'reference-price', field: 'referencePrice', defaultDirection: 'desc' },
		{ id: 'agreed-price', field: 'agreedPrice', defaultDirection: 'desc' },
		{ id: 'winner', field: 'winner', column: 'winner', defaultDirection: 'asc' },
		{ id: 'contract-date', field: 'contractDate', defaultDirection: 'desc' },
	],
	defaultSort: { id: 'date', direction: 'desc' },
	search: [ 'title', 'winner.name', 'egpProject', 'contractNumber' ],
	index: [
		{ name: 'stage', path: 'stage', type: 'string', length: 16 },
		{ name: 'fiscal_year', path: 'fiscalYear', type: 'integer' },
		{ name: 'month', type: 'integer' },
		{ name: 'date', path: 'date', type: 'date' },
		{ name: 'type', path: 'type', type: 'string', length: 16 },
		{ name: 'method', path: 'method', type: 'string', length: 16 },
		{ name: 'status', path: 'status', type: 'string', length: 16 },
		{ name: 'title', path: 'title', type: 'string', length: 120 },
		{ name: 'budget', path: 'budget', type: 'money' },
		{ name: 'reference_price', path: 'referencePrice', type: 'money' },
		{ name: 'agreed_price', path: 'agreedPrice', type: 'money' },
		{ name: 'winner', path: 'winner.name', type: 'string', length: 120 },
		{ name: 'contract_date', path: 'contractDate', type: 'date' },
		{ name: 'egp_project', path: 'egpProject', type: 'string', length: 11 },
	],
	indexes: [
		[ 'date' ],
		[ 'title' ],
		[ 'budget' ],
		[ 'reference_price' ],
		[ 'agreed_price' ],
		[ 'winner' ],
		[ 'contract_date' ],
		[ 'stage', 'date' ],
		[ 'fiscal_year', 'date' ],
		[ 'month', 'date' ],
		[ 'type', 'date' ],
		[ 'method', 'date' ],
		[ 'status', 'date' ],
		[ 'egp_project' ],
	],
	derive: [ { name: 'month', from: 'date', rule: 'month' } ],
	rules: [
		{
			rule: 'only-if',
			fields: [ 'bidders' ],
			when: [ { field: 'winner', present: true } ],
			code: 'award-missing',
		},
		{
			rule: 'only-if',
			fields: [ 'winner' ],
			when: [ { field: 'stage', in: [ 'result' ] } ],
			code: 'not-allowed-here',
		},
		{
			rule: 'required-if',
			fields: [ 'status' ],
			when: [ { field: 'stage', in: [ 'result' ] } ],
			code: 'required-here',
		},
		...requiredAt( [ 'unsigned', 'in-contract', 'completed' ], [ 'method', 'winner', 'agreedPrice', 'reason' ] ),
		...requiredAt( [ 'in-contract', 'completed' ], [ 'contractNumber', 'contractDate' ] ),
		{
			rule: 'not-before',
			fields: [ 'contractDate', 'announcedOn' ],
			code: 'ends-before-it-begins',
		},
		{
			rule: 'not-before',
			fields: [ 'contractEnd', 'contractDate' ],
			code: 'ends-before-it-begins',
		},
	],
	facet: 'stage',
	review: { every: 'P3M' },
	period: { default: 'P2Y', minimum: 'P1D' },
	files: {
		accept: DOCUMENT_FILES,
		maxBytes: 20 * MEGABYTE,
		maxCount: 200,
	},
	maxRecords: 100_000,
	basis: [
		{
			id: 'oia-9-8-procurement',
			words: {
				en: 'Official Information Act B.E. 2540 s.9(8), Commission announcement of 16 January 2558 on procurement results',
				th: 'พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ. 2540 มาตรา 9(8) ประกาศคณะกรรมการฯ ลงวันที่ 16 มกราคม 2558 เรื่องผลการจัดซื้อจัดจ้าง',
			},
		},
		{
			id: 'rd-44',
			words: {
				en: 'Royal Decree on Good Governance B.E. 2546 s.44 (guidance for local governments)',
				th: 'พ.ร.ฎ. ว่าด้วยหลักเกณฑ์และวิธีการบริหารกิจการบ้านเมืองที่ดี พ.ศ. 2546 มาตรา 44 (แนวทางสำหรับ อปท.)',
			},
		},
		{
			id: 'ita-procurement',
			words: {
				en: 'Integrity and Transparency Assessment, procurement items',
				th: 'การประเมินคุณธรรมและความโปร่งใส (ITA) หัวข้อการจัดซื้อจัดจ้าง',
			},
		},
	],
	unit: 'finance',
	checklists: {
		'oia-9': [ '8' ],
		'oit-2566': [ 'O19', 'O20', 'O21', 'O22' ],
		'oit-2567': [ 'O14', 'O15', 'O16', 'O17' ],
		'oit-2568': [ 'O12', 'O13' ],
		'oit-2569': [ 'O11', 'O12' ],
	},
	prints: [ 'sokhoro-1', 'ita-procurement' ],
	ocds: true,
} );
