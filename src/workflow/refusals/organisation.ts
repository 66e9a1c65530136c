import type { RefusalDefinition } from '../types';

/** Refusals about units, duties, acting appointments and settings. */
export const organisationRefusals = {
	'unit-not-found': {
		status: 404,
		words: {
			en: 'This unit doesn’t exist. Choose another.',
			th: 'ไม่พบส่วนราชการนี้ โปรดเลือกใหม่',
		},
	},
	'unit-inactive': {
		status: 409,
		words: {
			en: 'This unit is no longer active. Choose another.',
			th: 'ส่วนราชการนี้เลิกใช้งานแล้ว โปรดเลือกใหม่',
		},
	},
	'unit-incomplete': {
		status: 422,
		words: {
			en: 'Give the unit a name in Thai.',
			th: 'โปรดระบุชื่อส่วนราชการเป็นภาษาไทย',
		},
	},
	'unit-slug-invalid': {
		status: 422,
		words: {
			en: 'The short name “{slug}” must be of small Latin letters, digits and hyphens, and not used by another unit.',
			th: 'ชื่อย่อ “{slug}” ต้องเป็นอักษรโรมันตัวพิมพ์เล็ก ตัวเลข และขีดกลาง และไม่ซ้ำกับส่วนราชการอื่น',
		},
	},
	'unit-loop': {
		status: 422,
		words: {
			en: 'A unit can’t be under itself. Choose another unit above it.',
			th: 'ส่วนราชการอยู่ภายใต้ตนเองไม่ได้ โปรดเลือกส่วนราชการต้นสังกัดใหม่',
		},
	},
	'person-not-found': {
		status: 404,
		words: {
			en: 'This person has no account here. Choose another.',
			th: 'ไม่พบบัญชีผู้ใช้ของบุคคลนี้ โปรดเลือกใหม่',
		},
	},
	'duty-not-found': {
		status: 404,
		words: {
			en: 'This assignment doesn’t exist. Reload the list.',
			th: 'ไม่พบการมอบหมายหน้าที่นี้ โปรดโหลดรายการใหม่',
		},
	},
	'duty-unknown': {
		status: 422,
		words: {
			en: 'There is no duty “{duty}”. Choose one of the list.',
			th: 'ไม่รู้จักหน้าที่ “{duty}” โปรดเลือกจากรายการ',
		},
	},
	'duty-dates-invalid': {
		status: 422,
		words: {
			en: 'Give a first day, and a last day that isn’t before it.',
			th: 'โปรดระบุวันเริ่มต้น และวันสิ้นสุดที่ไม่ก่อนวันเริ่มต้น',
		},
	},
	'duty-ended-already': {
		status: 409,
		words: {
			en: 'This duty has ended already.',
			th: 'หน้าที่นี้สิ้นสุดไปแล้ว',
		},
	},
	'duty-held-already': {
		status: 409,
		words: {
			en: '{person} holds this duty already in these days.',
			th: '{person} มีหน้าที่นี้อยู่แล้วในช่วงวันดังกล่าว',
		},
	},
	'acting-incomplete': {
		status: 422,
		words: {
			en: 'An acting appointment needs the number of the order, a first day and a last day.',
			th: 'การรักษาราชการแทนต้องระบุเลขที่คำสั่ง วันเริ่มต้น และวันสิ้นสุด',
		},
	},
	'acting-for-self': {
		status: 422,
		words: {
			en: 'Nobody can stand in for themselves. Choose another person.',
			th: 'บุคคลจะรักษาราชการแทนตนเองไม่ได้ โปรดเลือกบุคคลอื่น',
		},
	},
	'acting-for-nobody': {
		status: 422,
		words: {
			en: '{person} doesn’t hold this duty in these days, so nobody can stand in for it.',
			th: '{person} ไม่มีหน้าที่นี้ในช่วงวันดังกล่าว จึงแต่งตั้งผู้รักษาราชการแทนไม่ได้',
		},
	},
	'acting-overlap': {
		status: 409,
		words: {
			en: '{person} stands in for the same duty in some of these days. End that appointment or choose other days.',
			th: '{person} รักษาราชการแทนในหน้าที่เดียวกันนี้ในบางวันอยู่แล้ว โปรดยุติคำสั่งเดิมหรือเลือกวันอื่น',
		},
	},
	'settings-invalid': {
		status: 422,
		words: {
			en: 'Give a whole number of working days from 1 to 30, and holidays as dates.',
			th: 'โปรดระบุจำนวนวันทำการเป็นจำนวนเต็ม ๑ ถึง ๓๐ และวันหยุดเป็นวันที่',
		},
	},
	'route-invalid': {
		status: 422,
		words: {
			en: 'The route “{route}” needs a name and one to four levels, those that check before those that approve, the last one approving, each with a name, 1 to 9 approvals and at most 90 working days.',
			th: 'เส้นทาง “{route}” ต้องมีชื่อและ ๑ ถึง ๔ ขั้น โดยขั้นตรวจสอบอยู่ก่อนขั้นอนุมัติ ขั้นสุดท้ายเป็นขั้นอนุมัติ แต่ละขั้นมีชื่อ ผู้เห็นชอบ ๑ ถึง ๙ คน และไม่เกิน ๙๐ วันทำการ',
		},
	},
	'route-unknown': {
		status: 422,
		words: { en: 'There is no route “{route}”. Choose one of the list.', th: 'ไม่พบเส้นทาง “{route}” โปรดเลือกจากรายการ' },
	},
	'route-unit-unknown': {
		status: 422,
		words: {
			en: 'The route “{route}” names the unit “{unit}”, which doesn’t exist. Choose a unit for that level.',
			th: 'เส้นทาง “{route}” ระบุส่วนราชการ “{unit}” ซึ่งไม่มีอยู่ โปรดเลือกส่วนราชการของขั้นนั้น',
		},
	},
	'leave-not-found': {
		status: 404,
		words: { en: 'This leave doesn’t exist. Reload the list.', th: 'ไม่พบวันลานี้ โปรดโหลดรายการใหม่' },
	},
} satisfies Record< string, RefusalDefinition >;
