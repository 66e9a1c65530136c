import type { DeclarationDefinition, DeclarationId } from './types';

/**
 * What a person declares who passes a version on: that the law doesn't keep it back, and that it is what the
 * announcements ask of published information. An agency may ask for more, never for less.
 */
export const declarations: Record< DeclarationId, DeclarationDefinition > = {
	'not-14': {
		group: 'restricted',
		words: {
			en: 'It holds nothing that section 14 of the Official Information Act forbids to disclose (harm to the Monarchy).',
			th: 'ไม่มีข้อมูลข่าวสารที่อาจก่อให้เกิดความเสียหายต่อสถาบันพระมหากษัตริย์ ตามมาตรา ๑๔ แห่งพระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. ๒๕๔๐',
		},
		basis: [ 'OIA s.14', '000 clause 1.1 (R006)' ],
	},
	'not-15': {
		group: 'restricted',
		words: {
			en: 'It holds nothing that was ordered not to be disclosed under section 15 of the Official Information Act.',
			th: 'ไม่มีข้อมูลข่าวสารที่มีคำสั่งมิให้เปิดเผย ตามมาตรา ๑๕ แห่งพระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. ๒๕๔๐',
		},
		basis: [ 'OIA s.15', '000 clause 1.1 (R006)' ],
	},
	'not-classified': {
		group: 'restricted',
		words: {
			en: 'It holds nothing that is classified as an official secret.',
			th: 'ไม่มีข้อมูลข่าวสารที่กำหนดชั้นความลับ ตามระเบียบว่าด้วยการรักษาความลับของทางราชการ พ.ศ. ๒๕๔๔',
		},
		basis: [ 'Rule on Official Secrets B.E. 2544', '001 preamble' ],
	},
	'personal-minimum': {
		group: 'restricted',
		words: {
			en: 'It holds no more personal data than is needed.',
			th: 'ไม่มีข้อมูลส่วนบุคคลเกินความจำเป็น',
		},
		basis: [ 'Personal Data Protection Act B.E. 2562', '000 clause 1.4 (R009)' ],
	},
	correct: {
		group: 'quality',
		words: { en: 'It is correct.', th: 'ข้อมูลถูกต้อง' },
		basis: [ '001 clause 2.2 (R048)', '004 clause 1 (R088)' ],
	},
	clear: {
		group: 'quality',
		words: { en: 'It is clear.', th: 'ข้อมูลชัดเจน' },
		basis: [ '004 clause 2.1 (R089)' ],
	},
	complete: {
		group: 'quality',
		words: { en: 'It is complete.', th: 'ข้อมูลครบถ้วน' },
		basis: [ '001 clause 2.2 (R048)', '004 clause 1 (R088)' ],
	},
	current: {
		group: 'quality',
		words: { en: 'It is current.', th: 'ข้อมูลเป็นปัจจุบัน' },
		basis: [ '001 clause 2.2 (R048)', '004 clause 1 (R088)' ],
	},
};
