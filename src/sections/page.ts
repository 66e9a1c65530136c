import * as z from 'zod';

import { choice, codes, defineSection, integer, list, longText, text } from '../sdk';

/** What a page shows that is kept elsewhere. */
const SHOWN = codes( [
	{ value: 'pattern', label: { en: 'Synced pattern', th: 'แพตเทิร์นที่ซิงค์' } },
	{ value: 'navigation', label: { en: 'Navigation', th: 'เมนูนำทาง' } },
	{ value: 'template-part', label: { en: 'Template part', th: 'ส่วนของเทมเพลต' } },
	{ value: 'media', label: { en: 'Media file', th: 'ไฟล์สื่อ' } },
] );

const sha256 = () =>
	text( {
		label: { en: 'Digest', th: 'ค่าแฮช' },
		max: 64,
		pattern: { matches: /^[0-9a-f]{64}$/u, words: { en: 'a SHA-256 digest', th: 'ค่าแฮช SHA-256' } },
	} ).optional();

/**
 * The website's own posts and pages, put under approval and expiry (announcement 001 clause 2; 004 clause 6).
 *
 * One record is one post as WordPress stores it, byte for byte: publishing writes it to the post in one step. Entries of
 * this section are made by saving a post, never by hand.
 */
export const page = defineSection( {
	id: 'page',
	words: {
		name: { en: 'Website content', th: 'เนื้อหาเว็บไซต์' },
		description: {
			en: 'Pages and posts of the website that go through approval and expire.',
			th: 'หน้าเว็บไซต์และข่าวสารที่ต้องผ่านการอนุมัติและมีกำหนดเวลาเผยแพร่',
		},
		record: { en: 'page', th: 'หน้า' },
		records: { en: 'pages', th: 'หน้า' },
		empty: {
			en: 'No page is published here now.',
			th: 'ขณะนี้ไม่มีหน้าที่เผยแพร่',
		},
	},
	offered: false,
	layout: 'list',
	record: z.strictObject( {
		post: integer( { label: { en: 'Number in WordPress', th: 'เลขที่ใน WordPress' }, min: 1, max: 2_147_483_647 } ),
		type: text( { label: { en: 'Kind of content', th: 'ชนิดเนื้อหา' }, max: 20 } ),
		title: text( { label: { en: 'Title', th: 'ชื่อเรื่อง' }, max: 60_000, exact: true } ).optional(),
		content: longText( {
			label: { en: 'Content', th: 'เนื้อหา' },
			max: 4_000_000,
			exact: true,
			public: false,
		} ).optional(),
		excerpt: longText( { label: { en: 'Excerpt', th: 'ข้อความย่อ' }, max: 60_000, exact: true } ).optional(),
		slug: text( { label: { en: 'Part of the address', th: 'ชื่อในที่อยู่เว็บ' }, max: 200, exact: true } ).optional(),
		date: text( { label: { en: 'Date shown', th: 'วันที่แสดง' }, max: 19, exact: true } ).optional(),
		parent: integer( { label: { en: 'Parent page', th: 'หน้าแม่' }, min: 1, max: 2_147_483_647, public: false } ).optional(),
		menuOrder: integer( {
			label: { en: 'Order', th: 'ลำดับ' },
			min: -2_147_483_647,
			max: 2_147_483_647,
			public: false,
		} ).optional(),
		template: longText( { label: { en: 'Template', th: 'เทมเพลต' }, max: 500, exact: true, public: false } ).optional(),
		comments: text( { label: { en: 'Comments', th: 'ความคิดเห็นของผู้อ่าน' }, max: 20, exact: true, public: false } ).optional(),
		pings: text( {
			label: { en: 'Pingbacks', th: 'การแจ้งลิงก์จากเว็บอื่น' },
			max: 20,
			exact: true,
			public: false,
		} ).optional(),
		terms: list(
			{ label: { en: 'Categories and tags', th: 'หมวดหมู่และป้ายกำกับ' }, max: 100, public: false },
			{
				taxonomy: text( { label: { en: 'Taxonomy', th: 'อนุกรมวิธาน' }, max: 32 } ),
				names: longText( { label: { en: 'Terms', th: 'คำ' }, max: 20_000, exact: true } ),
				numbers: text( {
					label: { en: 'Numbers', th: 'เลขที่' },
					max: 5000,
					pattern: { matches: /^[0-9]+(?: [0-9]+)*$/u, words: { en: 'numbers', th: 'ตัวเลข' } },
				} ),
			}
		).optional(),
		featured: list(
			{ label: { en: 'Featured image', th: 'ภาพเด่น' }, max: 1, public: false },
			{
				attachment: integer( { label: { en: 'Number in WordPress', th: 'เลขที่ใน WordPress' }, min: 1, max: 2_147_483_647 } ),
				name: longText( { label: { en: 'File', th: 'ไฟล์' }, max: 1000, exact: true } ).optional(),
				sha256: sha256(),
			}
		).optional(),
		meta: list(
			{ label: { en: 'Custom fields', th: 'ข้อมูลกำกับ' }, max: 1000, public: false },
			{
				key: longText( { label: { en: 'Name', th: 'ชื่อ' }, max: 255, exact: true } ),
				value: longText( { label: { en: 'Value', th: 'ค่า' }, max: 4_000_000, exact: true } ).optional(),
			}
		).optional(),
		shows: list(
			{ label: { en: 'Shown with it', th: 'สิ่งที่แสดงในหน้านี้' }, max: 1000, public: false },
			{
				kind: choice( { label: { en: 'Kind', th: 'ชนิด' } }, SHOWN ),
				id: integer( { label: { en: 'Number in WordPress', th: 'เลขที่ใน WordPress' }, min: 1, max: 2_147_483_647 } ),
				name: longText( { label: { en: 'Name', th: 'ชื่อ' }, max: 1000, exact: true } ).optional(),
				sha256: sha256(),
			}
		).optional(),
		apart: list(
			{ label: { en: 'Not part of the approval', th: 'สิ่งที่ไม่ได้รวมอยู่ในการอนุมัติ' }, max: 200, public: false },
			{ name: longText( { label: { en: 'Name', th: 'ชื่อ' }, max: 1000, exact: true } ) }
		).optional(),
	} ),
	columns: [
		{ field: 'title', primary: true, priority: 1 },
		{ field: 'excerpt', priority: 2 },
	],
	filters: [],
	sorts: [ { id: 'title', field: 'title', defaultDirection: 'asc' } ],
	defaultSort: { id: 'title', direction: 'asc' },
	search: [ 'title', 'excerpt' ],
	index: [ { name: 'title', path: 'title', type: 'string', length: 120 } ],
	indexes: [ [ 'title' ] ],
	review: { every: 'P3M' },
	period: { default: 'P1Y', minimum: 'PT0S' },
	files: { accept: [ 'pdf' ], maxBytes: 1_048_576, maxCount: 1 },
	minRecords: 1,
	maxRecords: 1,
	basis: [
		{
			id: 'announcement-001-2',
			words: {
				en: 'Announcement 001 clause 2 (whoever publishes on the website has been given permission)',
				th: 'ประกาศ 001 ข้อ 2 (การเผยแพร่ข้อมูลผ่านเว็บไซต์ต้องได้รับอนุญาต)',
			},
		},
	],
	unit: 'clerk',
} );
