import type { ActId, ChronicleDefinition } from './types';

/**
 * The public history of an entry: only acts by which something came before the public or went. What happened before an
 * approval, by whom, and in which words, is the agency's own.
 */
export const chronicle: Partial< Record< ActId, ChronicleDefinition > > = {
	publish: {
		kind: 'published',
		words: { en: 'Version {number} was published', th: 'เผยแพร่ฉบับที่ {number}' },
		as: {
			correction: {
				kind: 'corrected',
				words: {
					en: 'Version {number} was published, which corrects an error',
					th: 'เผยแพร่ฉบับที่ {number} ซึ่งแก้ไขข้อผิดพลาด',
				},
			},
		},
	},
	'publish-urgent': {
		kind: 'urgent',
		words: {
			en: 'Version {number} was published at once, to be confirmed in writing',
			th: 'เผยแพร่ฉบับที่ {number} เป็นการเร่งด่วน โดยจะรับรองเป็นลายลักษณ์อักษรภายหลัง',
		},
	},
	ratify: {
		kind: 'ratified',
		words: {
			en: 'Version {number} was confirmed in writing',
			th: 'รับรองฉบับที่ {number} เป็นลายลักษณ์อักษร',
		},
	},
	replace: {
		kind: 'replaced',
		words: {
			en: 'Version {number} was replaced by version {by}',
			th: 'ฉบับที่ {number} ถูกแทนด้วยฉบับที่ {by}',
		},
	},
	withdraw: {
		kind: 'withdrawn',
		words: { en: 'Version {number} was withdrawn', th: 'ถอนฉบับที่ {number} ออกจากการเผยแพร่' },
		as: {
			suspension: {
				kind: 'suspended',
				words: {
					en: 'The publication of version {number} was suspended for the time being',
					th: 'ระงับการเผยแพร่ฉบับที่ {number} ชั่วคราว',
				},
			},
			annulment: {
				kind: 'annulled',
				words: { en: 'Version {number} was taken down: the act was annulled', th: 'นำฉบับที่ {number} ลง เพราะถูกยกเลิก' },
			},
			replacement: {
				kind: 'superseded',
				words: {
					en: 'Version {number} was taken down: other information takes its place',
					th: 'นำฉบับที่ {number} ลง เพราะมีเรื่องใหม่แทน',
				},
			},
		},
	},
	extend: {
		kind: 'extended',
		words: {
			en: 'The publication of version {number} was extended: the service had been down',
			th: 'ขยายเวลาเผยแพร่ฉบับที่ {number} เพราะระบบขัดข้อง',
		},
	},
	expire: {
		kind: 'expired',
		words: {
			en: 'The publication period of version {number} ended',
			th: 'ฉบับที่ {number} ครบกำหนดเผยแพร่',
		},
	},
	lapse: {
		kind: 'lapsed',
		words: {
			en: 'Version {number} was taken down: it was not confirmed in writing in time',
			th: 'นำฉบับที่ {number} ลง เพราะไม่ได้รับรองเป็นลายลักษณ์อักษรภายในกำหนด',
		},
	},
};
