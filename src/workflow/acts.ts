import type { ActDefinition, ActId } from './types';

const byPerson = { system: false, seen: true, reason: false } as const;
const bySystem = { system: true, seen: false, reason: false } as const;

/** The acts: what the button says, what the history says, and which version of an entry they are done to. */
export const acts: Record< ActId, ActDefinition > = {
	create: {
		...byPerson,
		words: { en: 'Create', th: 'สร้างเรื่องใหม่' },
		past: { en: 'created the entry', th: 'สร้างเรื่อง' },
		seen: false,
		on: 'new',
	},
	save: {
		...byPerson,
		words: { en: 'Save', th: 'บันทึก' },
		past: { en: 'changed the draft', th: 'แก้ไขร่าง' },
		on: 'open',
	},
	submit: {
		...byPerson,
		words: { en: 'Submit for checking', th: 'เสนอขอเผยแพร่' },
		past: { en: 'submitted it for publication', th: 'เสนอขอเผยแพร่' },
		on: 'open',
		stamp: { person: 'proposer', time: 'submitted' },
	},
	recall: {
		...byPerson,
		words: { en: 'Take the request back', th: 'ดึงคำขอกลับ' },
		past: { en: 'took the request back', th: 'ดึงคำขอกลับ' },
		on: 'open',
	},
	check: {
		...byPerson,
		words: { en: 'Confirm the check', th: 'รับรองผลการตรวจสอบ' },
		past: { en: 'checked it and found it in order', th: 'ตรวจสอบแล้วเห็นว่าถูกต้อง' },
		on: 'open',
		stamp: { person: 'checker', time: 'checked' },
		level: 'gives',
		declares: 'always',
	},
	return: {
		...byPerson,
		words: { en: 'Return to be mended', th: 'ส่งคืนแก้ไข' },
		past: { en: 'returned it to be mended', th: 'ส่งคืนให้แก้ไข' },
		on: 'open',
		reason: true,
		level: 'stops',
	},
	refuse: {
		...byPerson,
		words: { en: 'Refuse', th: 'ไม่อนุญาต' },
		past: { en: 'refused publication', th: 'ไม่อนุญาตให้เผยแพร่' },
		on: 'open',
		reason: true,
		level: 'stops',
	},
	approve: {
		...byPerson,
		words: { en: 'Approve', th: 'อนุมัติ' },
		past: { en: 'approved publication', th: 'อนุมัติให้เผยแพร่' },
		on: 'open',
		stamp: { person: 'approver', time: 'approved' },
		grants: 'approval',
		level: 'gives',
		declares: 'once',
	},
	publish: {
		...byPerson,
		words: { en: 'Publish', th: 'เผยแพร่' },
		past: { en: 'published it', th: 'นำขึ้นเผยแพร่' },
		on: 'open',
		stamp: { person: 'publisher', time: 'published' },
	},
	'publish-urgent': {
		...byPerson,
		words: {
			en: 'Publish at once on an approver’s word',
			th: 'เผยแพร่เร่งด่วนตามคำอนุญาตด้วยวาจา',
		},
		past: {
			en: 'published it at once on the word of an approver',
			th: 'นำขึ้นเผยแพร่เร่งด่วนตามคำอนุญาตด้วยวาจา',
		},
		on: 'open',
		stamp: { person: 'publisher', time: 'published' },
		grants: 'word',
	},
	ratify: {
		...byPerson,
		words: { en: 'Ratify in writing', th: 'รับรองเป็นลายลักษณ์อักษร' },
		past: {
			en: 'ratified the urgent publication in writing',
			th: 'รับรองการเผยแพร่เร่งด่วนเป็นลายลักษณ์อักษร',
		},
		on: 'live',
		stamp: { person: 'approver', time: 'approved' },
		grants: 'approval',
		level: 'gives',
		declares: 'once',
	},
	lapse: {
		...bySystem,
		words: { en: 'Lapse', th: 'สิ้นผลเพราะไม่ได้รับรอง' },
		past: {
			en: 'took it down because it was not ratified in time',
			th: 'นำลงเพราะไม่ได้รับรองเป็นลายลักษณ์อักษรภายในกำหนด',
		},
		on: 'live',
	},
	withdraw: {
		...byPerson,
		words: { en: 'Take down…', th: 'นำลงจากเว็บไซต์' },
		past: { en: 'withdrew it from the public', th: 'ถอนออกจากการเผยแพร่' },
		on: 'live',
		reason: true,
		removes: true,
		level: 'stops',
	},
	expire: {
		...bySystem,
		words: { en: 'Expire', th: 'ครบกำหนดเผยแพร่' },
		past: {
			en: 'took it down at the end of its publication period',
			th: 'นำลงเมื่อครบกำหนดเผยแพร่',
		},
		on: 'live',
	},
	replace: {
		...bySystem,
		words: { en: 'Replace', th: 'แทนด้วยฉบับใหม่' },
		past: {
			en: 'replaced it with a newer version',
			th: 'แทนด้วยฉบับใหม่',
		},
		on: 'live',
	},
	extend: {
		...bySystem,
		words: { en: 'Extend', th: 'ขยายเวลาเผยแพร่' },
		past: {
			en: 'moved the end of its publication because the service had been down',
			th: 'ขยายเวลาเผยแพร่ เพราะระบบขัดข้อง',
		},
		on: 'live',
	},
	discard: {
		...byPerson,
		words: { en: 'Discard this version', th: 'ยกเลิกฉบับนี้' },
		past: { en: 'discarded the version', th: 'ยกเลิกฉบับนี้' },
		on: 'open',
	},
	revise: {
		...byPerson,
		words: { en: 'Make a new version', th: 'จัดทำฉบับใหม่' },
		past: { en: 'began a new version', th: 'เริ่มจัดทำฉบับใหม่' },
		on: 'hand',
	},
};
