import type { DutyId, Words } from './types';

/** One kind of thing on the worklists. */
export interface WorklistKind {
	/** On the card and on the filter. */
	words: Words;
	/** What it is and what to do; placeholders are codes, numbers, dates and addresses of what is public. */
	advice: Words;
	/** It should have been done already. */
	late?: true;
}

/** What reviews are made of: kinds in the order of urgency, who may review, what is stated. */
export interface WorklistDefinition {
	kinds: Record< string, WorklistKind >;
	/** Any one of these, for the entry's unit and section, lets a person see what is to be reviewed and review it. */
	duties: DutyId[];
	/** These see the worklist without reviewing. */
	onlookers: DutyId[];
	/** By which the head of a unit signs for all its sections. */
	signs: DutyId;
	/** What the head states with the signature. */
	statement: Words;
	/** Why a link has no status. */
	unanswered: Record< 'silent' | 'inside', Words >;
	calendar: Record< string, Words >;
}

/**
 * Announcement 004 clause 6.5: everything is reviewed at every change, or every three months (R119); announcement 001
 * clause 3.2: the webmaster looks whether each item is current (R062).
 */
export const worklist: WorklistDefinition = {
	kinds: {
		'still-answers': {
			words: { en: 'Taken down, but still answers', th: 'นำลงแล้วแต่ยังเปิดได้' },
			advice: {
				en: 'Its address {address} still answers after it was taken down.',
				th: 'ที่อยู่ {address} ยังเปิดได้หลังนำลงแล้ว',
			},
			late: true,
		},
		changed: {
			words: { en: 'No longer right', th: 'ข้อมูลเปลี่ยนแปลง' },
			advice: {
				en: 'Whoever reviewed it said on {date} that it has changed. Read what they say beside it, then make a new version or have it taken down.',
				th: 'ผู้ตรวจทานแจ้งเมื่อ {date} ว่าข้อมูลไม่ตรงกับปัจจุบัน โปรดอ่านความเห็นที่แนบไว้ แล้วจัดทำฉบับใหม่หรือเสนอให้นำลง',
			},
			late: true,
		},
		overdue: {
			words: { en: 'Review overdue', th: 'เกินกำหนดทบทวน' },
			advice: {
				en: 'Read what is public and say whether it is still right.',
				th: 'โปรดอ่านข้อมูลที่เผยแพร่อยู่ แล้วยืนยันว่ายังถูกต้องหรือต้องแก้ไข',
			},
			late: true,
		},
		missing: {
			words: { en: 'Missing', th: 'ยังไม่มีข้อมูล' },
			advice: {
				en: 'Nothing is public here. Make an entry, or say that the unit is not responsible for it.',
				th: 'ยังไม่มีข้อมูลเผยแพร่ โปรดเสนอข้อมูล หรือให้ผู้ดูแลระบบระบุว่าไม่ใช่ความรับผิดชอบของส่วนราชการนี้',
			},
			late: true,
		},
		'missing-month': {
			words: { en: 'Month without a report', th: 'ขาดข้อมูลรายเดือน' },
			advice: {
				en: 'Nothing is public for {month}. Publish the month’s report, or the statement that there was nothing.',
				th: 'ยังไม่มีข้อมูลของเดือน{month} โปรดเสนอรายงานประจำเดือน หรือแจ้งว่าเดือนนั้นไม่มีรายการ',
			},
			late: true,
		},
		'dead-link': {
			words: { en: 'Dead link', th: 'ลิงก์เสีย' },
			advice: {
				en: '{address} does not answer ({status}).',
				th: 'เปิด {address} ไม่ได้ ({status})',
			},
			late: true,
		},
		evidence: {
			words: { en: 'Evidence about to expire', th: 'หลักฐานการประเมินใกล้ครบกำหนด' },
			advice: {
				en: 'It is evidence for this fiscal year’s assessment and comes down before the year is over.',
				th: 'เป็นหลักฐานการประเมินของปีงบประมาณนี้ และจะครบกำหนดเผยแพร่ก่อนสิ้นปีงบประมาณ',
			},
		},
		'due-soon': {
			words: { en: 'Review due soon', th: 'ใกล้ครบกำหนดทบทวน' },
			advice: {
				en: 'Read what is public and say whether it is still right.',
				th: 'โปรดอ่านข้อมูลที่เผยแพร่อยู่ แล้วยืนยันว่ายังถูกต้องหรือต้องแก้ไข',
			},
		},
		expiring: {
			words: { en: 'Comes down soon', th: 'ใกล้ครบกำหนดเผยแพร่' },
			advice: {
				en: 'If it is to stay public, make a new version with a later end in time.',
				th: 'หากยังต้องเผยแพร่ต่อ โปรดจัดทำฉบับใหม่และกำหนดวันสิ้นสุดใหม่ก่อนครบกำหนด',
			},
		},
		'foreign-host': {
			words: { en: 'Document on another website', th: 'เอกสารอยู่ที่เว็บไซต์อื่น' },
			advice: {
				en: '{address} is a document on another website, which may change or vanish without approval. Attach the file itself.',
				th: '{address} เป็นเอกสารบนเว็บไซต์อื่น ซึ่งอาจเปลี่ยนหรือหายไปโดยไม่ผ่านการอนุมัติ โปรดแนบไฟล์แทนลิงก์',
			},
		},
	},
	duties: [ 'propose', 'check', 'approve', 'publish' ],
	onlookers: [ 'monitor' ],
	signs: 'approve',
	statement: {
		en: 'I confirm that what this unit publishes in all its sections was examined as shown above.',
		th: 'ข้าพเจ้าขอรับรองว่าได้ตรวจสอบข้อมูลข่าวสารที่ส่วนราชการนี้เผยแพร่ทุกหมวดตามที่แสดงไว้ข้างต้นแล้ว',
	},
	unanswered: {
		silent: { en: 'no answer', th: 'ไม่ตอบสนอง' },
		inside: { en: 'not an address that the public can reach', th: 'เป็นที่อยู่ที่ประชาชนเปิดไม่ได้' },
	},
	calendar: {
		up: { en: 'Goes up', th: 'เริ่มเผยแพร่' },
		down: { en: 'Comes down', th: 'สิ้นสุดการเผยแพร่' },
		review: { en: 'To be reviewed', th: 'ครบกำหนดทบทวน' },
		name: { en: 'Publication calendar', th: 'ปฏิทินเผยแพร่ข้อมูล' },
		several: { en: '{what}: {count} entries', th: '{what} {count} เรื่อง' },
		whole: { en: '{section} as a whole', th: 'หมวด{section}ทั้งหมวด' },
	},
};
