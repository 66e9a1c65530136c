import type { RemovalDefinition, RemovalId, WorkflowDefinition } from './types';

/** What a way of taking down may ask for. */
export const removalFields: WorkflowDefinition[ 'removalFields' ] = {
	kind: { en: 'how it is taken down', th: 'วิธีนำลง' },
	act: { en: 'Name and number of what was annulled', th: 'ชื่อและเลขที่ของประกาศหรือคำสั่งที่ถูกยกเลิก' },
	order: { en: 'Name and number of what annulled it', th: 'ชื่อและเลขที่ของประกาศหรือคำสั่งที่ยกเลิก' },
	orderDate: { en: 'Its date', th: 'ลงวันที่' },
	entry: { en: 'The entry that takes its place', th: 'เรื่องใหม่ที่ใช้แทน' },
};

/**
 * How something is taken down before its time. Whatever the way, it is down at once and comes back only by a new request.
 *
 * A webmaster may take down at once what must not stay (001 clause 3.2, 3.4). An annulment brings the number of an order
 * before the public, so it is the approver's.
 */
export const removals: Record< RemovalId, RemovalDefinition > = {
	withdrawal: {
		words: { en: 'Withdraw', th: 'ถอนออกจากการเผยแพร่' },
		means: {
			en: 'It should not stay public. Its address says that it was withdrawn, without its title.',
			th: 'ใช้เมื่อข้อมูลไม่ควรเผยแพร่อีกต่อไป หน้าเดิมจะแจ้งว่าหน่วยงานถอนข้อมูลแล้ว โดยไม่แสดงชื่อเรื่อง',
		},
		state: { en: 'Withdrawn', th: 'ถอนออกจากการเผยแพร่' },
		past: { en: 'withdrew it from the public', th: 'ถอนออกจากการเผยแพร่' },
		gone: 'withdrawn',
		title: false,
		asks: [],
		duties: [ 'approve', 'publish' ],
		basis: [ '001 clause 3.2 (R063)', '001 clause 3.4 (R065)' ],
	},
	suspension: {
		words: { en: 'Suspend for now', th: 'ระงับการเผยแพร่ชั่วคราว' },
		means: {
			en: 'It is taken down while something is looked into. Its address says that it is suspended, without its title. It comes back only by a new request.',
			th: 'ใช้เมื่อต้องตรวจสอบก่อน เช่น มีผู้ร้องเรียน หน้าเดิมจะแจ้งว่าระงับชั่วคราว โดยไม่แสดงชื่อเรื่อง และเผยแพร่อีกครั้งได้เมื่อได้รับอนุมัติตามคำขอใหม่',
		},
		state: { en: 'Suspended for now', th: 'ระงับการเผยแพร่ชั่วคราว' },
		past: { en: 'suspended its publication for the time being', th: 'ระงับการเผยแพร่ชั่วคราว' },
		gone: 'suspended',
		title: false,
		asks: [],
		duties: [ 'approve', 'publish' ],
		basis: [ '001 clause 3.4 (R065)' ],
	},
	annulment: {
		words: { en: 'The act was annulled', th: 'ประกาศหรือคำสั่งถูกยกเลิก' },
		means: {
			en: 'A numbered announcement or order was annulled by another. Its address names the title, the number, and the order by which it was annulled.',
			th: 'ใช้เมื่อประกาศหรือคำสั่งที่มีเลขที่ถูกยกเลิก หน้าเดิมจะแสดงชื่อเรื่อง เลขที่ที่ถูกยกเลิก และประกาศหรือคำสั่งที่ยกเลิก',
		},
		state: { en: 'Annulled', th: 'ประกาศหรือคำสั่งถูกยกเลิก' },
		past: {
			en: 'took it down: {act} was annulled by {order} of {orderDate}',
			th: 'นำลง เพราะ {act} ถูกยกเลิกโดย {order} ลงวันที่ {orderDate}',
		},
		gone: 'annulled',
		title: true,
		asks: [ 'act', 'order', 'orderDate' ],
		duties: [ 'approve' ],
		reason: 'superseded',
		basis: [ '001 clause 3.2 (R063)' ],
	},
	replacement: {
		words: { en: 'Another entry takes its place', th: 'มีเรื่องใหม่แทน' },
		means: {
			en: 'What is in force now stands in another entry. Its address names the title and leads to the other entry while that is public.',
			th: 'ใช้เมื่อข้อมูลที่ใช้อยู่ในปัจจุบันอยู่ในเรื่องอื่น หน้าเดิมจะแสดงชื่อเรื่องและลิงก์ไปยังเรื่องใหม่ตราบเท่าที่เรื่องนั้นเผยแพร่อยู่',
		},
		state: { en: 'Replaced by another entry', th: 'มีเรื่องใหม่แทนแล้ว' },
		past: { en: 'took it down: another entry takes its place', th: 'นำลง เพราะมีเรื่องใหม่แทน' },
		gone: 'superseded',
		title: true,
		asks: [ 'entry' ],
		duties: [ 'approve', 'publish' ],
		reason: 'superseded',
		basis: [ '001 clause 3.2 (R063)' ],
	},
};
