import type { StateDefinition, StateId } from './types';

/** The states of a version, in the order in which a version usually meets them. */
export const states: Record< StateId, StateDefinition > = {
	none: {
		words: { en: 'Not yet made', th: 'ยังไม่มี' },
		slot: 'none',
		editable: false,
		terminal: false,
	},
	draft: {
		words: { en: 'Draft', th: 'ร่าง' },
		slot: 'open',
		editable: true,
		terminal: false,
		next: 'submit',
	},
	submitted: {
		words: { en: 'Waiting to be checked', th: 'รอตรวจสอบ' },
		slot: 'open',
		editable: false,
		terminal: false,
		next: 'check',
	},
	checked: {
		words: { en: 'Waiting for approval', th: 'รออนุมัติ' },
		slot: 'open',
		editable: false,
		terminal: false,
		next: 'approve',
	},
	approved: {
		words: { en: 'Approved, waiting to be published', th: 'อนุมัติแล้ว รอเผยแพร่' },
		slot: 'open',
		editable: false,
		terminal: false,
		next: 'publish',
	},
	published: {
		words: { en: 'Published', th: 'เผยแพร่แล้ว' },
		slot: 'live',
		editable: false,
		terminal: false,
	},
	urgent: {
		words: {
			en: 'Published on an approver’s word, waiting to be ratified',
			th: 'เผยแพร่เร่งด่วนตามคำอนุญาตด้วยวาจา รอการรับรองเป็นลายลักษณ์อักษร',
		},
		slot: 'live',
		editable: false,
		terminal: false,
		next: 'ratify',
	},
	returned: {
		words: { en: 'Returned to be mended', th: 'ส่งคืนแก้ไข' },
		slot: 'open',
		editable: false,
		terminal: false,
		next: 'revise',
	},
	refused: {
		words: { en: 'Refused', th: 'ไม่อนุญาต' },
		slot: 'ended',
		editable: false,
		terminal: false,
	},
	withdrawn: {
		words: { en: 'Withdrawn', th: 'ถอนออกจากการเผยแพร่' },
		slot: 'ended',
		editable: false,
		terminal: false,
		gone: 'withdrawn',
	},
	expired: {
		words: { en: 'Publication period over', th: 'ครบกำหนดเผยแพร่' },
		slot: 'ended',
		editable: false,
		terminal: false,
		gone: 'expired',
	},
	lapsed: {
		words: {
			en: 'Taken down: not ratified in time',
			th: 'นำลงเพราะไม่ได้รับรองเป็นลายลักษณ์อักษรภายในกำหนด',
		},
		slot: 'ended',
		editable: false,
		terminal: false,
		gone: 'lapsed',
	},
	replaced: {
		words: { en: 'Replaced by a newer version', th: 'มีฉบับใหม่แทนแล้ว' },
		slot: 'ended',
		editable: false,
		terminal: true,
		gone: 'replaced',
	},
	discarded: {
		words: { en: 'Discarded', th: 'ยกเลิกฉบับร่าง' },
		slot: 'ended',
		editable: false,
		terminal: true,
	},
};
