import type { ReasonDefinition } from './types';

/** Why something is returned, refused or withdrawn. The codes are a closed list; the words beside them are free. */
export const reasons = {
	'not-mission': {
		words: {
			en: 'Not related to the mission of the agency',
			th: 'ไม่ตรงหรือไม่เกี่ยวข้องกับภารกิจของหน่วยงาน',
		},
		acts: [ 'return', 'refuse' ],
		basis: '001 clause 2.2.3 (R059)',
	},
	'file-format': {
		words: {
			en: 'Not in a permitted file format',
			th: 'ไม่ถูกต้องตามรูปแบบไฟล์ข้อมูลที่อนุญาต',
		},
		acts: [ 'return', 'refuse' ],
		basis: '001 clause 2.2.3 (R060)',
	},
	incorrect: {
		words: { en: 'Not correct', th: 'ข้อมูลไม่ถูกต้อง' },
		acts: [ 'return', 'refuse', 'withdraw' ],
		public: true,
		basis: '001 clause 2.2 (R048)',
	},
	incomplete: {
		words: { en: 'Not complete', th: 'ข้อมูลไม่ครบถ้วน' },
		acts: [ 'return', 'refuse', 'withdraw' ],
		public: true,
		basis: '001 clause 2.2 (R048)',
	},
	'not-current': {
		words: { en: 'Not current', th: 'ข้อมูลไม่เป็นปัจจุบัน' },
		acts: [ 'return', 'refuse', 'withdraw' ],
		public: true,
		basis: '001 clause 2.2 (R048)',
	},
	'no-source': {
		words: {
			en: 'The source or owner of the information is not stated',
			th: 'ไม่ระบุแหล่งที่มาหรือเจ้าของข้อมูล',
		},
		acts: [ 'return', 'refuse' ],
		basis: '001 clause 2.2 (R049)',
	},
	'wrong-section': {
		words: {
			en: 'Placed in the wrong section or unit',
			th: 'หมวดข้อมูลหรือส่วนราชการไม่ถูกต้อง',
		},
		acts: [ 'return', 'refuse', 'withdraw' ],
		public: true,
		basis: '001 clause 2.2.2 (R056)',
	},
	'personal-data': {
		words: {
			en: 'Contains more personal data than needed',
			th: 'มีข้อมูลส่วนบุคคลเกินความจำเป็น',
		},
		acts: [ 'return', 'refuse', 'withdraw' ],
		basis: 'Personal Data Protection Act B.E. 2562; OIA s.24',
	},
	'restricted-14': {
		words: {
			en: 'May not be disclosed (Official Information Act, section 14)',
			th: 'เป็นข้อมูลที่เปิดเผยมิได้ตามมาตรา ๑๔ แห่งพระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. ๒๕๔๐',
		},
		acts: [ 'return', 'refuse', 'withdraw' ],
		basis: 'OIA s.14',
	},
	'restricted-15': {
		words: {
			en: 'Ordered not to be disclosed (Official Information Act, section 15)',
			th: 'เป็นข้อมูลที่มีคำสั่งมิให้เปิดเผยตามมาตรา ๑๕ แห่งพระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. ๒๕๔๐',
		},
		acts: [ 'return', 'refuse', 'withdraw' ],
		basis: 'OIA s.15',
	},
	classified: {
		words: {
			en: 'Classified as an official secret',
			th: 'เป็นข้อมูลที่มีชั้นความลับของทางราชการ',
		},
		acts: [ 'return', 'refuse', 'withdraw' ],
		basis: 'Rule on Official Secrets B.E. 2544',
	},
	'not-ratified': {
		words: {
			en: 'The permission given by word of mouth is not confirmed',
			th: 'ไม่ยืนยันการอนุญาตด้วยวาจา',
		},
		acts: [ 'withdraw' ],
		public: true,
		basis: '001 clause 2.2.1 (R054)',
	},
	superseded: {
		words: {
			en: 'No longer in force or no longer needed',
			th: 'สิ้นผลใช้บังคับหรือหมดความจำเป็น',
		},
		acts: [ 'withdraw' ],
		public: true,
		basis: '001 clause 3.2',
	},
	other: {
		words: { en: 'Another reason', th: 'เหตุผลอื่น' },
		acts: [ 'return', 'refuse', 'withdraw' ],
		basis: '001 clause 2.2.3 (R058)',
	},
} satisfies Record< string, ReasonDefinition >;

/** A code of the closed list. */
export type ReasonCode = keyof typeof reasons;
