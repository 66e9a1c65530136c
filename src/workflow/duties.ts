import type { DutyDefinition, DutyId } from './types';

/** The duties, from announcements 001 (clauses 2.1, 3.1) and 004 (clauses 6 and 7). */
export const duties: Record< DutyId, DutyDefinition > = {
	propose: {
		words: { en: 'Propose', th: 'เสนอข้อมูล' },
		description: {
			en: 'Writes entries and submits them; mends what was returned.',
			th: 'จัดทำและเสนอข้อมูลเพื่อขอเผยแพร่ แก้ไขเรื่องที่ถูกส่งคืน',
		},
		basis: [ '001 clause 2.2.1 (R053)' ],
	},
	check: {
		words: { en: 'Check', th: 'ตรวจสอบข้อมูล' },
		description: {
			en: 'Checks that an entry is current, correct and complete before it goes to the approver.',
			th: 'ตรวจสอบความเป็นปัจจุบัน ถูกต้อง และครบถ้วน ก่อนเสนอผู้อนุมัติ',
		},
		basis: [ '001 clause 2.1.2 (R046)', '004 clause 6.1 (R114)' ],
	},
	approve: {
		words: { en: 'Approve', th: 'อนุมัติรับรองข้อมูล' },
		description: {
			en: 'Approves or refuses publication; ratifies what went out on a spoken word.',
			th: 'อนุมัติหรือไม่อนุญาตให้เผยแพร่ และรับรองการอนุญาตด้วยวาจาเป็นลายลักษณ์อักษร',
		},
		basis: [ '001 clause 2.1.1 (R045)', '004 clause 6.1 (R114)' ],
	},
	publish: {
		words: { en: 'Publish (webmaster)', th: 'นำข้อมูลขึ้นเผยแพร่ (webmaster)' },
		description: {
			en: 'Puts approved entries before the public and takes entries down.',
			th: 'นำข้อมูลที่ได้รับอนุมัติขึ้นเผยแพร่ และนำข้อมูลลงจากเว็บไซต์',
		},
		basis: [ '001 clauses 2.1.3 and 3.1 (R047, R061)', '004 clause 6.5 (R118, R120)' ],
	},
	monitor: {
		words: { en: 'Supervise', th: 'กำกับติดตาม' },
		description: {
			en: 'Sees everything of the unit and supervises that it is published and kept current; changes nothing.',
			th: 'กำกับติดตามการเผยแพร่ให้ครบถ้วนและเป็นปัจจุบัน โดยไม่แก้ไขข้อมูล',
		},
		basis: [ '000 clause 2.3 (R018)', '004 clause 7.1 (R121)' ],
	},
	answer: {
		words: { en: 'Answer the public', th: 'ตอบประชาชน' },
		description: {
			en: 'Answers questions, requests and complaints.',
			th: 'ตอบข้อสอบถาม คำขอข้อมูล และเรื่องร้องเรียน',
		},
		basis: [ '000 preamble (R001)' ],
	},
	acknowledge: {
		words: { en: 'Receive reports', th: 'รับทราบรายงาน' },
		description: {
			en: 'Receives the report of the supervision.',
			th: 'รับทราบรายงานผลการกำกับติดตาม',
		},
		basis: [ '004 clause 7.2 (R122)' ],
	},
};
