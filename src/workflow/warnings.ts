import type { Words } from './types';

/** What is shown before it hurts: duties that nobody holds, or that the law would like to see held by others. */
export const warnings: Record< string, Words > = {
	'duty-unheld': {
		en: 'Nobody holds the duty “{duty}” for {unit} ({section}) today, so entries there can’t go on.',
		th: 'วันนี้ไม่มีผู้มีหน้าที่ “{duty}” ของ{unit} ({section}) เรื่องของส่วนราชการนี้จึงดำเนินการต่อไม่ได้',
	},
	'nobody-proposes': {
		en: 'Nobody holds the duty “Propose” yet, so no entry can be made.',
		th: 'ยังไม่มีผู้มีหน้าที่ “เสนอข้อมูล” จึงยังสร้างเรื่องไม่ได้',
	},
	'few-webmasters': {
		en: 'The announcement asks for at least two webmasters; today there are {count}.',
		th: 'ประกาศกำหนดให้มี webmaster อย่างน้อย ๒ คน วันนี้มี {count} คน',
	},
	'nobody-monitors': {
		en: 'Nobody holds the duty “Supervise”. The announcement asks for a named person.',
		th: 'ยังไม่มีผู้มีหน้าที่ “กำกับติดตาม” ซึ่งประกาศกำหนดให้มีผู้รับผิดชอบ',
	},
	'several-duties': {
		en: '{person} holds {duties} for {unit}. The law would like different persons; what this person writes still needs someone else’s approval.',
		th: '{person} มีหน้าที่ {duties} ของ{unit} พร้อมกัน ซึ่งควรเป็นคนละคนกัน และสิ่งที่บุคคลนี้จัดทำยังต้องให้ผู้อื่นอนุมัติ',
	},
	'own-only': {
		en: '{person} is the only one with the duty “{duty}” for {unit} and also proposes there: nobody can decide on what this person writes.',
		th: '{person} เป็นผู้มีหน้าที่ “{duty}” เพียงคนเดียวของ{unit} และเป็นผู้เสนอข้อมูลด้วย จึงไม่มีผู้พิจารณาเรื่องที่บุคคลนี้จัดทำ',
	},
	'level-short': {
		en: 'The level “{level}” for {unit} ({section}) needs {needed} persons; today there are {count}.',
		th: 'ขั้น “{level}” ของ{unit} ({section}) ต้องมีผู้เห็นชอบ {needed} คน วันนี้มี {count} คน',
	},
	'too-few-people': {
		en: 'A request of {unit} ({section}) needs {needed} different persons after the one who proposes it; there are {count}. Give the duties to more people, or set that this is a small office.',
		th: 'คำขอของ{unit} ({section}) ต้องมีบุคคล {needed} คนที่ไม่ใช่ผู้เสนอ วันนี้มี {count} คน โปรดมอบหมายหน้าที่เพิ่ม หรือกำหนดว่าเป็นหน่วยงานขนาดเล็ก',
	},
	'leave-unheld': {
		en: '{person} is on leave from {from} to {to} and nobody stands in for the duty “{duty}” of {unit}. Appoint an alternate.',
		th: '{person} ลาตั้งแต่ {from} ถึง {to} และไม่มีผู้ปฏิบัติหน้าที่แทนในหน้าที่ “{duty}” ของ{unit} โปรดแต่งตั้งผู้แทน',
	},
	'acting-ends': {
		en: 'The acting appointment of {person} for “{duty}” in {unit} ends on {date}.',
		th: 'การรักษาราชการแทนของ {person} ในหน้าที่ “{duty}” ของ{unit} จะสิ้นสุดวันที่ {date}',
	},
	'account-gone': {
		en: 'An account that no longer exists still holds the duty “{duty}” for {unit}. End that assignment.',
		th: 'บัญชีผู้ใช้ที่ถูกลบแล้วยังมีหน้าที่ “{duty}” ของ{unit} โปรดยุติการมอบหมายนี้',
	},
};
