import * as z from 'zod';

import { choice, defineSection, duration, email, files, flag, longText, steps, telephone, text, url } from '../sdk';
import { DOCUMENT_FILES, MEGABYTE } from './codes/files';
import { CHANNEL_PURPOSES, CHANNEL_TYPES } from './codes/services';

/**
 * Complaint channels: each way to complain, to suggest or to be heard (announcement 004 clauses
 * 5.10 and 5.11; R001, R112, R113), with who receives it, what happens next and by when.
 *
 * The page keeps a place, `intake-form`, for the form that takes complaints in.
 */
export const complaintChannels = defineSection( {
	id: 'complaint-channels',
	words: {
		name: {
			en: 'Complaint and suggestion channels',
			th: 'ช่องทางการร้องเรียนและข้อเสนอแนะ',
		},
		description: {
			en: 'Each way to complain, to suggest or to give an opinion: who receives it, what happens next, and by when.',
			th: 'ช่องทางการร้องเรียน ข้อเสนอแนะ และการรับฟังความคิดเห็นของผู้รับบริการ แสดงผู้รับเรื่อง ขั้นตอนการดำเนินการ และระยะเวลา',
		},
		record: { en: 'channel', th: 'ช่องทาง' },
		records: { en: 'channels', th: 'ช่องทาง' },
		empty: {
			en: 'No channel is published here now.',
			th: 'ขณะนี้ไม่มีช่องทางที่เผยแพร่',
		},
	},
	layout: 'list',
	record: z.strictObject( {
		title: text( {
			label: { en: 'Name of the channel', th: 'ชื่อช่องทาง' },
			max: 300,
		} ),
		purpose: choice( { label: { en: 'For', th: 'ใช้สำหรับเรื่อง' } }, CHANNEL_PURPOSES ),
		type: choice( { label: { en: 'Kind of channel', th: 'ประเภทช่องทาง' } }, CHANNEL_TYPES ),
		telephone: telephone( {
			label: { en: 'Telephone', th: 'โทรศัพท์' },
		} ).optional(),
		email: email( { label: { en: 'E-mail', th: 'อีเมล' } } ).optional(),
		link: url( { label: { en: 'Web address', th: 'ที่อยู่เว็บไซต์' } } ).optional(),
		place: text( {
			label: { en: 'Place or postal address', th: 'สถานที่หรือที่อยู่ทางไปรษณีย์' },
			max: 500,
		} ).optional(),
		hours: text( {
			label: { en: 'When', th: 'วันและเวลาที่ให้บริการ' },
			max: 200,
		} ).optional(),
		receiver: text( {
			label: { en: 'Who receives it', th: 'ผู้รับเรื่อง' },
			help: {
				en: 'A position or a unit.',
				th: 'ระบุตำแหน่งหรือหน่วยงาน',
			},
			max: 200,
		} ),
		next: steps( {
			label: { en: 'What happens next', th: 'ขั้นตอนหลังรับเรื่อง' },
			max: 20,
		} ),
		answerWithin: duration( {
			workingDays: 'answerWorkingDays',
			label: {
				en: 'Answered within',
				th: 'แจ้งผลภายใน',
			},
		} ),
		answerWorkingDays: flag( {
			label: {
				en: 'Counted in working days',
				th: 'นับเป็นวันทำการ',
			},
		} ).optional(),
		anonymous: flag( {
			label: {
				en: 'A name is not needed',
				th: 'ไม่ต้องเปิดเผยชื่อผู้ร้อง',
			},
		} ).optional(),
		protection: longText( {
			label: {
				en: 'How the sender is protected',
				th: 'การคุ้มครองผู้ร้องเรียนและการรักษาความลับ',
			},
			max: 1000,
		} ).optional(),
		contents: longText( {
			label: {
				en: 'What to say',
				th: 'รายละเอียดที่ควรระบุ',
			},
			max: 1000,
		} ).optional(),
		forms: files( {
			label: { en: 'Forms', th: 'แบบฟอร์ม' },
			max: 10,
		} ).optional(),
	} ),
	columns: [
		{ field: 'title', primary: true, priority: 1 },
		{ field: 'purpose', priority: 1 },
		{ field: 'type', priority: 2 },
		{ field: 'receiver', priority: 1 },
		{ field: 'answerWithin', priority: 1 },
		{ field: 'telephone', priority: 2 },
		{ field: 'link', priority: 2 },
	],
	filters: [
		{ id: 'purpose', field: 'purpose', control: 'choice' },
		{ id: 'type', field: 'type', control: 'choice' },
	],
	sorts: [
		{ id: 'title', field: 'title', defaultDirection: 'asc' },
		{ id: 'purpose', field: 'purpose', defaultDirection: 'asc' },
	],
	defaultSort: { id: 'title', direction: 'asc' },
	search: [ 'title', 'receiver', 'place', 'next.title' ],
	index: [
		{ name: 'title', path: 'title', type: 'string', length: 120 },
		{ name: 'purpose', path: 'purpose', type: 'string', length: 24 },
		{ name: 'type', path: 'type', type: 'string', length: 24 },
	],
	indexes: [ [ 'title' ], [ 'purpose', 'title' ], [ 'type', 'title' ] ],
	rules: [
		{
			rule: 'at-least-one',
			fields: [ 'telephone', 'email', 'link', 'place' ],
			code: 'one-needed',
		},
	],
	review: { every: 'P3M' },
	period: { default: 'P1Y', minimum: 'PT0S' },
	files: { accept: DOCUMENT_FILES, maxBytes: 10 * MEGABYTE, maxCount: 50 },
	maxRecords: 200,
	basis: [
		{
			id: 'rd-41',
			words: {
				en: 'Royal Decree on Good Governance B.E. 2546 s.39 and s.41 (guidance for local governments)',
				th: 'พ.ร.ฎ. ว่าด้วยหลักเกณฑ์และวิธีการบริหารกิจการบ้านเมืองที่ดี พ.ศ. 2546 มาตรา 39 และ 41 (แนวทางสำหรับ อปท.)',
			},
		},
		{
			id: 'ita-complaints',
			words: {
				en: 'Integrity and Transparency Assessment, complaint items',
				th: 'การประเมินคุณธรรมและความโปร่งใส (ITA) หัวข้อการจัดการเรื่องร้องเรียน',
			},
		},
	],
	unit: 'clerk',
	checklists: {
		'oit-2566': [ 'O27', 'O28', 'O30' ],
		'oit-2567': [ 'O22', 'O23' ],
		'oit-2568': [ 'O17', 'O18' ],
		'oit-2569': [ 'O16', 'O17' ],
	},
	structured: 'contact-points',
	slots: [ 'intake-form' ],
} );
