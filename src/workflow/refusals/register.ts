import type { RefusalDefinition } from '../types';

/** Refusals about codes of the register, messages and the printed form. */
export const registerRefusals = {
	'code-unknown': {
		status: 404,
		words: {
			en: 'No line of the register has this code. Compare it with the paper and type it again.',
			th: 'ไม่พบรายการในทะเบียนที่มีรหัสนี้ โปรดเทียบกับเอกสารแล้วพิมพ์ใหม่อีกครั้ง',
		},
	},
	'webhook-address': {
		status: 422,
		words: {
			en: 'This address can’t be used: it must begin with https:// and lead to a server of the public internet.',
			th: 'ใช้ที่อยู่นี้ไม่ได้ ต้องขึ้นต้นด้วย https:// และเป็นเซิร์ฟเวอร์บนอินเทอร์เน็ตสาธารณะ',
		},
	},
	'webhook-not-found': {
		status: 404,
		words: {
			en: 'This webhook no longer exists. Reload the page.',
			th: 'ไม่พบเว็บฮุกนี้แล้ว โปรดโหลดหน้าใหม่',
		},
	},
	'webhook-too-many': {
		status: 422,
		words: {
			en: 'There are {most} webhooks already. Remove one first.',
			th: 'มีเว็บฮุกครบ {most} รายการแล้ว โปรดลบรายการเดิมก่อน',
		},
	},
	'form-placeholder': {
		status: 422,
		words: {
			en: 'The form has no field {name}. Choose one of the list.',
			th: 'แบบฟอร์มไม่มีช่อง {name} โปรดเลือกจากรายการ',
		},
	},
	'form-unbalanced': {
		status: 422,
		words: {
			en: 'The part {name} is begun and not ended, or ended and not begun.',
			th: 'ส่วน {name} เปิดแล้วไม่ได้ปิด หรือปิดโดยไม่ได้เปิด',
		},
	},
	'form-not-allowed': {
		status: 422,
		words: {
			en: 'The form may hold headings, paragraphs, tables and lists only; remove {found}.',
			th: 'แบบฟอร์มมีได้เฉพาะหัวข้อ ย่อหน้า ตาราง และรายการ โปรดนำสิ่งนี้ออก: {found}',
		},
	},
	'form-too-long': {
		status: 422,
		words: {
			en: 'The form is too long. Shorten it.',
			th: 'แบบฟอร์มยาวเกินไป โปรดตัดให้สั้นลง',
		},
	},
} satisfies Record< string, RefusalDefinition >;
