/**
 * Code lists of the sections about services and contact. They are this product's own.
 */

import { codes } from '../../sdk';

export const MANUAL_TYPES = codes( [
	{
		value: 'operations',
		label: {
			en: 'Operations manual',
			th: 'คู่มือหรือมาตรฐานการปฏิบัติงาน',
		},
		aliases: [ 'คู่มือปฏิบัติงาน', 'คู่มือการปฏิบัติงาน' ],
	},
	{
		value: 'service',
		label: { en: 'Service manual', th: 'คู่มือหรือมาตรฐานการให้บริการ' },
		aliases: [ 'คู่มือการให้บริการ', 'คู่มือสำหรับประชาชน' ],
	},
] );

export const TELEPHONE_TYPES = codes( [
	{
		value: 'voice',
		label: { en: 'Telephone', th: 'โทรศัพท์' },
		aliases: [ 'โทร.' ],
	},
	{ value: 'mobile', label: { en: 'Mobile', th: 'โทรศัพท์เคลื่อนที่' } },
	{ value: 'fax', label: { en: 'Fax', th: 'โทรสาร' } },
	{ value: 'hotline', label: { en: 'Hotline', th: 'สายด่วน' } },
	{
		value: 'emergency',
		label: { en: 'Emergency', th: 'แจ้งเหตุฉุกเฉิน' },
	},
] );

export const DAYS = codes( [
	{ value: 'monday', label: { en: 'Monday', th: 'วันจันทร์' } },
	{ value: 'tuesday', label: { en: 'Tuesday', th: 'วันอังคาร' } },
	{ value: 'wednesday', label: { en: 'Wednesday', th: 'วันพุธ' } },
	{ value: 'thursday', label: { en: 'Thursday', th: 'วันพฤหัสบดี' } },
	{ value: 'friday', label: { en: 'Friday', th: 'วันศุกร์' } },
	{ value: 'saturday', label: { en: 'Saturday', th: 'วันเสาร์' } },
	{ value: 'sunday', label: { en: 'Sunday', th: 'วันอาทิตย์' } },
] );

export const CHANNEL_PURPOSES = codes( [
	{
		value: 'all',
		label: { en: 'Every kind of matter', th: 'ทุกเรื่อง' },
	},
	{
		value: 'complaint',
		label: { en: 'General complaints', th: 'ร้องเรียน/ร้องทุกข์ทั่วไป' },
		aliases: [ 'ร้องเรียน', 'ร้องทุกข์' ],
	},
	{
		value: 'corruption',
		label: {
			en: 'Corruption and misconduct',
			th: 'ร้องเรียนการทุจริตและประพฤติมิชอบ',
		},
		aliases: [ 'ทุจริต' ],
	},
	{
		value: 'suggestion',
		label: { en: 'Suggestions', th: 'ข้อเสนอแนะ' },
	},
	{
		value: 'feedback',
		label: {
			en: 'Opinions of service users',
			th: 'รับฟังความคิดเห็นของผู้รับบริการ',
		},
		aliases: [ 'ความคิดเห็น' ],
	},
] );

export const CHANNEL_TYPES = codes( [
	{
		value: 'in-person',
		label: { en: 'In person', th: 'มาติดต่อด้วยตนเอง' },
	},
	{ value: 'telephone', label: { en: 'Telephone', th: 'โทรศัพท์' } },
	{ value: 'hotline', label: { en: 'Hotline', th: 'สายด่วน' } },
	{
		value: 'post',
		label: { en: 'Post', th: 'ไปรษณีย์' },
		aliases: [ 'จดหมาย' ],
	},
	{
		value: 'email',
		label: { en: 'E-mail', th: 'อีเมล' },
	},
	{
		value: 'website',
		label: { en: 'Form on the website', th: 'แบบฟอร์มบนเว็บไซต์' },
	},
	{
		value: 'social',
		label: { en: 'Social media or chat', th: 'สื่อสังคมออนไลน์หรือแชต' },
		aliases: [ 'เฟซบุ๊ก', 'ไลน์' ],
	},
	{
		value: 'box',
		label: { en: 'Box for letters', th: 'ตู้รับเรื่องร้องเรียน/รับฟังความคิดเห็น' },
		aliases: [ 'กล่องรับความคิดเห็น' ],
	},
	{
		value: 'centre',
		label: { en: 'Damrongdhama Centre', th: 'ศูนย์ดำรงธรรม' },
	},
] );
