/**
 * The duties that an order of appointment names. The product's own duties have the names that the workflow gives them.
 */

import { codes } from '../../sdk';

export const APPOINTED_DUTIES = codes( [
	{ value: 'propose', label: { en: 'Proposes information', th: 'เสนอข้อมูล' } },
	{ value: 'check', label: { en: 'Checks information', th: 'ตรวจสอบข้อมูล' } },
	{ value: 'approve', label: { en: 'Approves information', th: 'อนุมัติรับรองข้อมูล' } },
	{
		value: 'publish',
		label: { en: 'Publishes information (webmaster)', th: 'นำข้อมูลขึ้นเผยแพร่ (webmaster)' },
		aliases: [ 'webmaster' ],
	},
	{ value: 'monitor', label: { en: 'Supervises', th: 'กำกับติดตาม' } },
	{ value: 'answer', label: { en: 'Answers the public', th: 'ตอบประชาชน' } },
	{ value: 'acknowledge', label: { en: 'Receives reports', th: 'รับทราบรายงาน' } },
	{ value: 'other', label: { en: 'Another duty', th: 'หน้าที่อื่น' } },
] );
