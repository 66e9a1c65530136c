import * as z from 'zod';

import { address, choice, defineSection, email, file, list, longText, mapPoint, telephone, text, time, url } from '../sdk';
import { PICTURE_FILES, MEGABYTE } from './codes/files';
import { DAYS, TELEPHONE_TYPES } from './codes/services';

/**
 * Contact: the place to ask for information or advice (OIA s.7(3); R012, R032, R093).
 *
 * One record is one office with everything that a visitor needs to reach it.
 */
export const contact = defineSection( {
	id: 'contact',
	words: {
		name: { en: 'Contact', th: 'ข้อมูลการติดต่อ' },
		description: {
			en: 'Address, telephones, hours, map, and where to ask for official information.',
			th: 'ที่ตั้ง หมายเลขโทรศัพท์ โทรสาร อีเมล เวลาทำการ แผนที่ และสถานที่ติดต่อเพื่อขอรับข้อมูลข่าวสารของราชการ',
		},
		record: { en: 'office', th: 'สถานที่ติดต่อ' },
		records: { en: 'offices', th: 'สถานที่ติดต่อ' },
		empty: {
			en: 'No contact is published here now.',
			th: 'ขณะนี้ไม่มีข้อมูลการติดต่อที่เผยแพร่',
		},
	},
	layout: 'facts',
	record: z.strictObject( {
		name: text( {
			label: { en: 'Name of the office', th: 'ชื่อหน่วยงาน' },
			max: 300,
		} ),
		englishName: text( {
			label: {
				en: 'Name in English',
				th: 'ชื่อหน่วยงานภาษาอังกฤษ',
			},
			max: 300,
		} ).optional(),
		address: address( { label: { en: 'Address', th: 'ที่ตั้ง' } } ),
		telephones: list(
			{ label: { en: 'Telephones', th: 'หมายเลขโทรศัพท์' }, max: 30 },
			{
				type: choice( { label: { en: 'Kind', th: 'ประเภท' } }, TELEPHONE_TYPES ),
				number: telephone( { label: { en: 'Number', th: 'หมายเลข' } } ),
				label: text( {
					label: { en: 'For', th: 'ติดต่อเรื่อง' },
					max: 200,
				} ).optional(),
			}
		),
		email: email( {
			label: {
				en: 'E-mail (central saraban address)',
				th: 'ไปรษณีย์อิเล็กทรอนิกส์กลาง (อีเมลสารบรรณ)',
			},
		} ).optional(),
		website: url( {
			label: { en: 'Website', th: 'เว็บไซต์' },
		} ).optional(),
		hours: list(
			{ label: { en: 'Office hours', th: 'วันและเวลาทำการ' }, max: 14 },
			{
				from: choice( { label: { en: 'From', th: 'ตั้งแต่วัน' } }, DAYS ),
				to: choice( { label: { en: 'To', th: 'ถึงวัน' } }, DAYS ).optional(),
				opens: time( { label: { en: 'Opens', th: 'เปิด' } } ),
				closes: time( { label: { en: 'Closes', th: 'ปิด' } } ),
				note: text( {
					label: { en: 'Note', th: 'หมายเหตุ' },
					max: 200,
				} ).optional(),
			}
		).optional(),
		mapPoint: mapPoint( {
			label: { en: 'Point on the map', th: 'พิกัดที่ตั้ง' },
		} ).optional(),
		mapLink: url( {
			label: { en: 'Link to a map', th: 'ลิงก์แผนที่' },
		} ).optional(),
		map: file( {
			label: { en: 'Map of the way here', th: 'แผนที่การเดินทาง' },
		} ).optional(),
		travel: longText( {
			label: { en: 'How to get here', th: 'การเดินทาง' },
			max: 2000,
		} ).optional(),
		informationPlace: longText( {
			label: {
				en: 'Where to ask for official information',
				th: 'สถานที่ติดต่อเพื่อขอรับข้อมูลข่าวสารหรือคำแนะนำ',
			},
			max: 1000,
		} ),
		informationOfficer: text( {
			label: {
				en: 'Who answers (position)',
				th: 'ผู้ให้ข้อมูล (ตำแหน่ง)',
			},
			max: 200,
		} ).optional(),
		informationTelephone: telephone( {
			label: {
				en: 'Telephone for official information',
				th: 'โทรศัพท์ศูนย์ข้อมูลข่าวสาร',
			},
		} ).optional(),
		questions: url( {
			label: {
				en: 'Ask a question online (two-way)',
				th: 'ช่องทางสอบถามออนไลน์ (โต้ตอบได้สองทาง)',
			},
		} ).optional(),
		social: list(
			{ label: { en: 'Social media', th: 'สื่อสังคมออนไลน์' }, max: 20 },
			{
				name: text( {
					label: { en: 'Name', th: 'ชื่อช่องทาง' },
					max: 100,
				} ),
				link: url( { label: { en: 'Link', th: 'ลิงก์' } } ),
			}
		).optional(),
	} ),
	columns: [
		{ field: 'name', primary: true, priority: 1 },
		{ field: 'address', priority: 1 },
		{ field: 'telephones', priority: 1 },
		{ field: 'email', priority: 1 },
		{ field: 'hours', priority: 2 },
		{ field: 'mapPoint', priority: 2 },
		{ field: 'informationPlace', priority: 1 },
	],
	filters: [],
	sorts: [ { id: 'name', field: 'name', defaultDirection: 'asc' } ],
	defaultSort: { id: 'name', direction: 'asc' },
	search: [ 'name', 'informationPlace', 'telephones.number', 'telephones.label' ],
	index: [ { name: 'name', path: 'name', type: 'string', length: 120 } ],
	indexes: [ [ 'name' ] ],
	review: { every: 'P3M' },
	period: { default: 'P1Y', minimum: 'PT0S' },
	files: { accept: PICTURE_FILES, maxBytes: 10 * MEGABYTE, maxCount: 10 },
	maxRecords: 100,
	basis: [
		{
			id: 'oia-7-3',
			words: {
				en: 'Official Information Act B.E. 2540 s.7(3)',
				th: 'พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ. 2540 มาตรา 7(3)',
			},
		},
		{
			id: 'rd-39',
			words: {
				en: 'Royal Decree on Good Governance B.E. 2546 s.39 (guidance for local governments)',
				th: 'พ.ร.ฎ. ว่าด้วยหลักเกณฑ์และวิธีการบริหารกิจการบ้านเมืองที่ดี พ.ศ. 2546 มาตรา 39 (แนวทางสำหรับ อปท.)',
			},
		},
	],
	unit: 'clerk',
	checklists: {
		'oia-7': [ '3' ],
		'oit-2566': [ 'O5', 'O8', 'O9' ],
		'oit-2567': [ 'O4', 'O6' ],
		'oit-2568': [ 'O3' ],
		'oit-2569': [ 'O3' ],
	},
	structured: 'organization',
} );
