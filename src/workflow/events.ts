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
	'routes-changed': {
		en: 'changed the routes of approval',
		th: 'แก้ไขเส้นทางการอนุมัติ',
	},
	'leave-noted': {
		en: 'noted that {person} is on leave from {from} to {to}',
		th: 'บันทึกวันลาของ {person} ตั้งแต่ {from} ถึง {to}',
	},
	'leave-ended': {
		en: 'ended the leave of {person} that began on {from}',
		th: 'ยุติวันลาของ {person} ที่เริ่ม {from}',
	},
	remarked: {
		en: 'made {count} remarks on it',
		th: 'ให้ข้อสังเกต {count} รายการ',
	},
	'finding-overridden': {
		en: 'let a number stand that screening found, with a reason',
		th: 'ให้คงข้อมูลที่ระบบตรวจพบไว้ โดยระบุเหตุผล',
	},
	'settings-changed': {
		en: 'changed the settings of the workflow',
		th: 'แก้ไขการตั้งค่าขั้นตอนการเผยแพร่',
	},
	restored: {
		en: 'put the site right after a backup was restored: {missing} rows of the register are missing, {ended} entries were ended',
		th: 'ปรับระบบหลังกู้คืนข้อมูลสำรอง: ทะเบียนขาดไป {missing} รายการ ยุติการเผยแพร่ {ended} รายการ',
	},
	'periods-changed': {
		en: 'changed for how long sections are public',
		th: 'แก้ไขระยะเวลาเผยแพร่ของหมวดข้อมูล',
	},
	'messages-changed': {
		en: 'changed the settings of messages',
		th: 'แก้ไขการตั้งค่าการแจ้งเตือน',
	},
	'messages-delivered': {
		en: 'delivered messages: {sent} sent, {failed} not',
		th: 'ส่งข้อความแจ้งเตือน สำเร็จ {sent} รายการ ไม่สำเร็จ {failed} รายการ',
	},
	'form-changed': {
		en: 'changed the publication request form',
		th: 'แก้ไขแบบฟอร์มการขอเผยแพร่ข้อมูล',
	},
	'outage-reported': {
		en: 'reported that the service was down from {from} to {until}',
		th: 'แจ้งว่าระบบขัดข้องตั้งแต่ {from} ถึง {until}',
	},
	'outage-approved': {
		en: 'approved that ends are moved for the outage from {from} to {until}',
		th: 'อนุมัติให้ขยายเวลาเผยแพร่ เพราะระบบขัดข้องตั้งแต่ {from} ถึง {until}',
	},
	'outage-refused': {
		en: 'refused to move ends for the outage from {from} to {until}',
		th: 'ไม่อนุมัติให้ขยายเวลาเผยแพร่ กรณีระบบขัดข้องตั้งแต่ {from} ถึง {until}',
	},
	'removal-proved': {
		en: 'asked {asked} addresses of what was taken down: {gone} are gone, {still} still answer, {unclear} gave no clear answer',
		th: 'ตรวจที่อยู่ {asked} แห่งของเรื่องที่นำลงแล้ว: เปิดไม่ได้แล้ว {gone} ยังเปิดได้ {still} ตรวจไม่ได้ {unclear}',
	},
	'removal-proved-version': {
		en: 'asked {asked} addresses that only version {number} had, which was replaced or taken down: {gone} are gone, {still} still answer, {unclear} gave no clear answer',
		th: 'ตรวจที่อยู่ {asked} แห่งที่มีเฉพาะในฉบับที่ {number} ซึ่งถูกแทนหรือนำลงแล้ว: เปิดไม่ได้แล้ว {gone} ยังเปิดได้ {still} ตรวจไม่ได้ {unclear}',
	},
	'governed-switched': {
		en: 'changed which content of the website needs approval: {types}',
		th: 'กำหนดเนื้อหาเว็บไซต์ที่ต้องได้รับอนุมัติเป็น: {types}',
	},
	'governed-accepted': {
		en: 'accepted {count} public pages of the kind “{type}” as found',
		th: 'รับรองหน้าเว็บไซต์ชนิด “{type}” ที่เผยแพร่อยู่แล้ว {count} หน้าตามที่พบ',
	},
	'governed-taken-in': {
		en: 'took in the page as it had been accepted when approval began',
		th: 'บันทึกหน้านี้ตามที่รับรองไว้เมื่อเริ่มใช้ระบบอนุมัติ',
	},
	'governed-blocks': {
		en: 'placed blocks of this plugin on the public page, without other changes',
		th: 'จัดวางบล็อกของปลั๊กอินนี้ในหน้าที่เผยแพร่ โดยไม่เปลี่ยนเนื้อหาอื่น',
	},
	'governed-found': {
		en: 'found the page changed past the approval: {what}',
		th: 'พบว่าหน้านี้ถูกเปลี่ยนแปลงโดยไม่ผ่านการอนุมัติ: {what}',
	},
	'governed-restored': {
		en: 'put the page back as it was approved',
		th: 'คืนหน้านี้ให้ตรงกับที่อนุมัติ',
	},
	'governed-taken-up': {
		en: 'took what was found up as a draft, and put the page back as it was approved',
		th: 'นำสิ่งที่พบมาเป็นร่าง และคืนหน้านี้ให้ตรงกับที่อนุมัติ',
	},
	reviewed: {
		en: 'reviewed it: still right',
		th: 'ตรวจทานแล้ว ยังถูกต้อง',
	},
	'review-changed': {
		en: 'reviewed it and said that it has changed',
		th: 'ตรวจทานแล้ว แจ้งว่าข้อมูลเปลี่ยนแปลง',
	},
	'section-reviewed': {
		en: 'reviewed the section “{section}” of {unit} as a whole: complete and right',
		th: 'ตรวจทานหมวด “{section}” ของ{unit} ทั้งหมวดแล้ว ครบถ้วนและถูกต้อง',
	},
	attested: {
		en: 'signed the attestation of {unit} for quarter {quarter} of fiscal year {year}',
		th: 'ลงนามรับรองข้อมูลที่เผยแพร่ของ{unit} ไตรมาสที่ {quarter} ปีงบประมาณ พ.ศ. {year}',
	},
	'reviews-changed': {
		en: 'changed the settings of reviews',
		th: 'แก้ไขการตั้งค่าการทบทวน',
	},
	'feed-made': {
		en: 'made an address for their own calendar',
		th: 'สร้างที่อยู่สำหรับเชื่อมปฏิทินของตน',
	},
	'feed-revoked': {
		en: 'revoked the address for their own calendar',
		th: 'ยกเลิกที่อยู่สำหรับเชื่อมปฏิทินของตน',
	},
};
