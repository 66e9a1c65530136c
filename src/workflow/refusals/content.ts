import type { RefusalDefinition } from '../types';

/** Refusals about entries, versions, records, files and the entrances. */
export const contentRefusals = {
	'not-logged-in': {
		status: 401,
		words: {
			en: 'Log in first.',
			th: 'โปรดเข้าสู่ระบบก่อน',
		},
	},
	'not-allowed': {
		status: 403,
		words: {
			en: 'You hold no duty that opens this. Ask the administrator for one.',
			th: 'ท่านไม่มีหน้าที่ที่ใช้งานส่วนนี้ได้ โปรดติดต่อผู้ดูแลระบบ',
		},
	},
	'not-found': {
		status: 404,
		words: {
			en: 'This doesn’t exist, or you hold no duty that lets you see it.',
			th: 'ไม่พบข้อมูลนี้ หรือท่านไม่มีหน้าที่ที่เปิดดูได้',
		},
	},
	gone: {
		status: 410,
		words: {
			en: 'This is no longer published.',
			th: 'ข้อมูลนี้ไม่ได้เผยแพร่แล้ว',
		},
	},
	'unknown-section': {
		status: 404,
		words: {
			en: 'There is no section “{section}”.',
			th: 'ไม่มีหมวดข้อมูล “{section}”',
		},
	},
	'invalid-record': {
		status: 422,
		words: {
			en: '{count} problems were found. Mend what is marked and save again.',
			th: 'พบปัญหา {count} รายการ โปรดแก้ไขจุดที่ทำเครื่องหมายไว้แล้วบันทึกอีกครั้ง',
		},
	},
	'request-malformed': {
		status: 400,
		words: {
			en: 'What was sent can’t be read. Reload the page and try again.',
			th: 'อ่านข้อมูลที่ส่งมาไม่ได้ โปรดโหลดหน้าใหม่แล้วลองอีกครั้ง',
		},
	},
	'row-not-found': {
		status: 409,
		words: {
			en: 'There is no row {row}. Reload the table and try again.',
			th: 'ไม่มีแถวที่ {row} โปรดโหลดตารางใหม่แล้วลองอีกครั้ง',
		},
	},
	'record-too-large': {
		status: 413,
		words: {
			en: 'What was written in one row or in the header is more than can be kept there. Put long texts into a file.',
			th: 'ข้อความในหนึ่งแถวหรือในส่วนหัวยาวเกินกว่าที่จัดเก็บได้ โปรดแนบข้อความที่ยาวเป็นไฟล์',
		},
	},
	'too-many-changes': {
		status: 413,
		words: {
			en: 'At most {max} rows can be changed in one save. Import larger amounts from a file.',
			th: 'บันทึกการแก้ไขได้ครั้งละไม่เกิน {max} แถว หากมีจำนวนมากโปรดนำเข้าจากไฟล์',
		},
	},
	'too-many-records': {
		status: 422,
		words: {
			en: 'One entry holds at most {max} records. Divide it, for example by month.',
			th: 'หนึ่งเรื่องมีได้ไม่เกิน {max} รายการ โปรดแบ่งเรื่อง เช่น แยกตามเดือน',
		},
	},
	'open-version-exists': {
		status: 409,
		words: {
			en: 'A new version is already being made. Open that one.',
			th: 'มีฉบับใหม่ที่กำลังจัดทำอยู่แล้ว โปรดเปิดฉบับนั้น',
		},
	},
	'file-type-refused': {
		status: 422,
		words: {
			en: 'Files of the kind “{extension}” aren’t accepted here. Permitted: {accept}.',
			th: 'ไม่รับไฟล์ชนิด “{extension}” รูปแบบที่อนุญาต ได้แก่ {accept}',
		},
	},
	'file-type-mismatch': {
		status: 422,
		words: {
			en: 'The content of “{name}” isn’t what its name says. Save it again in the right format.',
			th: 'เนื้อหาของไฟล์ “{name}” ไม่ตรงกับนามสกุล โปรดบันทึกใหม่ให้ถูกรูปแบบ',
		},
	},
	'file-unsafe': {
		status: 422,
		words: {
			en: '“{name}” holds macros, scripts, programs, attached files or a password, fetches something when it is opened, or unpacks to far more than its size. Save it without them, or as a plain PDF.',
			th: 'ไม่รับไฟล์ “{name}” เพราะมีมาโคร สคริปต์ โปรแกรม ไฟล์ที่แนบไว้ภายใน หรือรหัสผ่าน หรือเรียกข้อมูลจากที่อื่นเมื่อเปิด หรือมีขนาดผิดปกติเมื่อคลายไฟล์ โปรดบันทึกใหม่โดยไม่มีสิ่งเหล่านี้ หรือบันทึกเป็น PDF ธรรมดา',
		},
	},
	'file-too-large': {
		status: 413,
		words: {
			en: '“{name}” is larger than {max}.',
			th: 'ไฟล์ “{name}” มีขนาดใหญ่กว่า {max}',
		},
	},
	'file-empty': {
		status: 422,
		words: {
			en: '“{name}” is empty.',
			th: 'ไฟล์ “{name}” ว่างเปล่า',
		},
	},
	'too-many-files': {
		status: 422,
		words: {
			en: 'One entry holds at most {max} files.',
			th: 'หนึ่งเรื่องแนบไฟล์ได้ไม่เกิน {max} ไฟล์',
		},
	},
	'file-not-found': {
		status: 404,
		words: {
			en: 'This file doesn’t exist here.',
			th: 'ไม่พบไฟล์นี้',
		},
	},
	'file-damaged': {
		status: 409,
		words: {
			en: 'The stored file “{name}” can’t be read as it was put in. Upload it again and tell the administrator.',
			th: 'อ่านไฟล์ “{name}” ที่จัดเก็บไว้ตามต้นฉบับไม่ได้ โปรดอัปโหลดใหม่และแจ้งผู้ดูแลระบบ',
		},
	},
	'file-not-received': {
		status: 400,
		words: {
			en: 'The file did not arrive whole. Upload it again.',
			th: 'ได้รับไฟล์ไม่ครบถ้วน โปรดอัปโหลดอีกครั้ง',
		},
	},
	'server-error': {
		status: 503,
		words: {
			en: 'Something went wrong on the server. Nothing was saved; try again, and tell the administrator if it stays so.',
			th: 'เกิดข้อผิดพลาดที่เครื่องแม่ข่าย ยังไม่มีการบันทึกใด ๆ โปรดลองอีกครั้ง หากยังเป็นอยู่โปรดแจ้งผู้ดูแลระบบ',
		},
	},
	'storage-away': {
		status: 503,
		words: {
			en: 'The place where files are kept can’t be reached now. Nothing was changed; try again in a few minutes, and tell the administrator if it stays so.',
			th: 'ติดต่อที่จัดเก็บไฟล์ไม่ได้ในขณะนี้ ยังไม่มีการเปลี่ยนแปลงใด ๆ โปรดลองอีกครั้งในอีกสักครู่ หากยังเป็นอยู่โปรดแจ้งผู้ดูแลระบบ',
		},
	},
	'storage-unwritable': {
		status: 503,
		words: {
			en: 'The server can’t store files now. Nothing was saved; tell the administrator.',
			th: 'เครื่องแม่ข่ายจัดเก็บไฟล์ไม่ได้ในขณะนี้ ยังไม่มีการบันทึกใด ๆ โปรดแจ้งผู้ดูแลระบบ',
		},
	},
} satisfies Record< string, RefusalDefinition >;
