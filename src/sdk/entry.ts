/**
 * The entry header: what is proposed, approved and published around the records.
 *
 * Announcement 001 clause 2.2 asks for the source or owner (R049), the period that the information
 * covers (R050), the day of publication (R051, set by the system) and each file's type and size
 * (R052, computed). Clause 3.2 asks for an end of publication (R063).
 */

import * as z from 'zod';

import { files, flag, longText, moment, month, period, text } from './kinds';
import { defineEntry } from './section';

export const entry = defineEntry( {
	id: 'entry',
	words: { name: { en: 'Entry', th: 'เรื่องที่เผยแพร่' } },
	record: z.strictObject( {
		title: text( {
			label: { en: 'Title', th: 'ชื่อเรื่อง' },
			max: 300,
		} ),
		summary: longText( {
			label: { en: 'Summary', th: 'สาระสำคัญโดยสรุป' },
			max: 2000,
		} ).optional(),
		source: text( {
			label: {
				en: 'Source or owner of the information',
				th: 'แหล่งที่มาหรือเจ้าของข้อมูล',
			},
			max: 300,
		} ),
		covers: period( {
			label: {
				en: 'Period that the information covers',
				th: 'ช่วงวันที่ของข้อมูลข่าวสาร',
			},
		} ),
		publishFrom: moment( {
			label: { en: 'Publish from', th: 'เริ่มเผยแพร่' },
			help: {
				en: 'Leave it empty to publish as soon as it is approved.',
				th: 'เว้นว่างไว้หากต้องการเผยแพร่ทันทีที่ได้รับอนุมัติ',
			},
		} ).optional(),
		publishUntil: moment( {
			label: { en: 'Publish until', th: 'เผยแพร่ถึง' },
			help: {
				en: 'The entry and its files are taken down at the end of this day.',
				th: 'ระบบจะนำเรื่องและไฟล์ลงจากเว็บไซต์เมื่อสิ้นวันนี้',
			},
		} ),
		correction: text( {
			label: { en: 'What this version corrects', th: 'ข้อผิดพลาดที่แก้ไขในฉบับนี้' },
			help: {
				en: 'Only where an error is put right: the public reads these words with the day of the correction.',
				th: 'กรอกเฉพาะเมื่อแก้ไขข้อผิดพลาด ประชาชนจะเห็นข้อความนี้พร้อมวันที่แก้ไข',
			},
			max: 500,
		} ).optional(),
		attachments: files( {
			label: { en: 'Attachments', th: 'เอกสารแนบ' },
			max: 50,
		} ).optional(),
		nothingToReport: flag( {
			label: {
				en: 'There was nothing in this month',
				th: 'ไม่มีรายการในเดือนนี้',
			},
		} ).optional(),
		reportMonth: month( {
			label: { en: 'Month of the report', th: 'รอบเดือนที่รายงาน' },
		} ).optional(),
	} ),
	rules: [
		{
			rule: 'required-if',
			fields: [ 'reportMonth' ],
			when: [ { field: 'nothingToReport', in: [ true ] } ],
			code: 'required-here',
		},
	],
} );
