import type { Words } from './types';

/** What the register says of configuration, after the actor's name; nobody configures without a trace. */
export const events: Record< string, Words > = {
	'unit-added': { en: 'added the unit “{unit}”', th: 'เพิ่มส่วนราชการ “{unit}”' },
	'unit-changed': { en: 'changed the unit “{unit}”', th: 'แก้ไขส่วนราชการ “{unit}”' },
	'duty-assigned': {
		en: 'gave {person} the duty “{duty}” for {unit} ({section})',
		th: 'มอบหมายหน้าที่ “{duty}” ของ{unit} ({section}) ให้ {person}',
	},
	'duty-acting': {
		en: 'appointed {person} to act with the duty “{duty}” for {unit} ({section}) by order {order}',
		th: 'แต่งตั้ง {person} รักษาราชการแทนในหน้าที่ “{duty}” ของ{unit} ({section}) ตามคำสั่งที่ {order}',
	},
	'duty-ended': {
		en: 'ended the duty “{duty}” of {person} for {unit} ({section})',
		th: 'ยุติหน้าที่ “{duty}” ของ {person} ใน{unit} ({section})',
	},
	'settings-changed': {
		en: 'changed the settings of the workflow',
		th: 'แก้ไขการตั้งค่าขั้นตอนการเผยแพร่',
	},
};
