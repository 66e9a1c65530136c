import type { RefusalDefinition } from '../types';

/** Refusals about the website's own posts and pages that are under approval. */
export const governedRefusals = {
	'governed-in-approval': {
		status: 423,
		words: {
			en: 'This page is on its way through the approval and can’t be changed now. Take the request back first, or wait until it is decided.',
			th: 'หน้านี้อยู่ระหว่างการพิจารณาอนุมัติ จึงยังแก้ไขไม่ได้ โปรดดึงคำขอกลับก่อน หรือรอจนพิจารณาเสร็จ',
		},
	},
	'governed-withdraw-first': {
		status: 409,
		words: {
			en: 'This page is public with an approval. To take it down, withdraw it from the public with a reason.',
			th: 'หน้านี้เผยแพร่อยู่ตามที่ได้รับอนุมัติ หากต้องการนำลง โปรดใช้คำสั่งถอนออกจากการเผยแพร่พร้อมระบุเหตุผล',
		},
	},
	'governed-not-found': {
		status: 404,
		words: {
			en: 'This page is not under approval.',
			th: 'หน้านี้ไม่ได้อยู่ภายใต้การอนุมัติ',
		},
	},
	'governed-other-post': {
		status: 409,
		words: {
			en: 'What was approved belongs to another page than this entry’s. Discard this version and save the page again.',
			th: 'เนื้อหาที่อนุมัติเป็นของหน้าอื่น โปรดยกเลิกฉบับนี้แล้วบันทึกหน้าใหม่อีกครั้ง',
		},
	},
	'governed-not-stored': {
		status: 409,
		words: {
			en: 'The database did not store the page as it was approved, so it was not published. Ask the administrator to look at the server’s log.',
			th: 'ฐานข้อมูลจัดเก็บหน้านี้ไม่ตรงกับที่อนุมัติ จึงยังไม่เผยแพร่ โปรดแจ้งผู้ดูแลระบบให้ตรวจสอบบันทึกของเซิร์ฟเวอร์',
		},
	},
	'governed-nothing-found': {
		status: 409,
		words: {
			en: 'This page is as it was approved; there is nothing to put right.',
			th: 'หน้านี้ตรงกับที่อนุมัติแล้ว ไม่มีสิ่งใดต้องแก้ไข',
		},
	},
	'governed-type-unknown': {
		status: 422,
		words: {
			en: 'There is no content type “{type}” that could be put under approval.',
			th: 'ไม่มีชนิดเนื้อหา “{type}” ที่จะกำหนดให้ต้องอนุมัติได้',
		},
	},
} satisfies Record< string, RefusalDefinition >;
