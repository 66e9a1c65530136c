import type { RefusalDefinition } from '../types';

/** Refusals about reviews, attestations and the calendar's address. */
export const reviewRefusals = {
	'review-not-public': {
		status: 409,
		words: {
			en: 'It is not public now, so there is nothing to review. Reload the worklist.',
			th: 'เรื่องนี้ไม่ได้เผยแพร่อยู่ จึงไม่ต้องทบทวน โปรดโหลดรายการใหม่',
		},
	},
	'review-duty-missing': {
		status: 403,
		words: {
			en: 'Only who proposes, checks, approves or publishes there can say that it is still right.',
			th: 'เฉพาะผู้เสนอ ผู้ตรวจสอบ ผู้อนุมัติ หรือผู้เผยแพร่ของส่วนราชการและหมวดนี้เท่านั้นที่ยืนยันการทบทวนได้',
		},
	},
	'section-not-responsible': {
		status: 404,
		words: {
			en: 'This unit is not responsible for the section “{section}”.',
			th: 'ส่วนราชการนี้ไม่ได้รับผิดชอบหมวด “{section}”',
		},
	},
	'attestation-not-yet': {
		status: 409,
		words: {
			en: 'This quarter is not over. It can be signed after {date}.',
			th: 'ไตรมาสนี้ยังไม่สิ้นสุด ลงนามรับรองได้หลังวันที่ {date}',
		},
	},
	'attestation-before': {
		status: 409,
		words: {
			en: 'This quarter had ended before this system was first used on {date}, so there is nothing on record to sign.',
			th: 'ไตรมาสนี้สิ้นสุดก่อนเริ่มใช้ระบบเมื่อวันที่ {date} จึงไม่มีข้อมูลในระบบให้ลงนามรับรอง',
		},
	},
	'attestation-over': {
		status: 409,
		words: {
			en: 'Another quarter has ended since. Sign the one that ended last: a signature says how things stand now.',
			th: 'มีไตรมาสที่สิ้นสุดหลังจากนั้นแล้ว โปรดลงนามไตรมาสล่าสุด เพราะการรับรองเป็นไปตามข้อมูลที่เผยแพร่อยู่ในขณะนี้',
		},
	},
	'attestation-signed': {
		status: 409,
		words: {
			en: 'This quarter was signed already. What was signed is kept as it is.',
			th: 'ไตรมาสนี้ลงนามรับรองแล้ว เอกสารที่ลงนามจะคงไว้ตามเดิม',
		},
	},
	'attestation-not-head': {
		status: 403,
		words: {
			en: 'The head of the unit signs: who approves for all its sections, or who acts in that person’s stead by order.',
			th: 'ผู้ลงนามคือหัวหน้าส่วนราชการ ซึ่งเป็นผู้อนุมัติทุกหมวดของส่วนราชการนี้ หรือผู้รักษาราชการแทนตามคำสั่ง',
		},
	},
	'reviews-settings-invalid': {
		status: 400,
		words: {
			en: 'These settings can’t be read. Days are whole numbers from 1 to 90, addresses of websites have no path.',
			th: 'อ่านการตั้งค่านี้ไม่ได้ จำนวนวันต้องเป็นจำนวนเต็ม 1 ถึง 90 และชื่อเว็บไซต์ต้องไม่มีที่อยู่ย่อย',
		},
	},
} satisfies Record< string, RefusalDefinition >;
