import type { Words } from './types';

/** What the verification of the register says, one sentence a finding. */
export const verdicts: Record< string, Words > = {
	sound: {
		en: 'The register is sound: {rows} rows, each as it was written and in its place.',
		th: 'ทะเบียนถูกต้องครบถ้วน ทั้ง {rows} รายการอยู่ตามที่บันทึกและตามลำดับ',
	},
	edited: {
		en: 'Row {seq} isn’t as it was written.',
		th: 'รายการที่ {seq} ถูกแก้ไขหลังจากบันทึก',
	},
	lost: {
		en: 'Rows {from} to {to} are missing.',
		th: 'รายการที่ {from} ถึง {to} หายไป',
	},
	moved: {
		en: 'Row {seq} was written as row {was}: the order was changed.',
		th: 'รายการที่ {seq} เดิมบันทึกเป็นรายการที่ {was} ลำดับถูกสับเปลี่ยน',
	},
	unlinked: {
		en: 'Row {seq} doesn’t follow the row before it: that one was written anew.',
		th: 'รายการที่ {seq} ไม่ต่อเนื่องจากรายการก่อนหน้า ซึ่งถูกเขียนขึ้นใหม่',
	},
	cut: {
		en: 'The end was cut off: {to} rows were written, the last one left is {from}.',
		th: 'ส่วนท้ายของทะเบียนถูกตัดออก บันทึกไว้ {to} รายการ แต่เหลือถึงรายการที่ {from}',
	},
	added: {
		en: 'Row {seq} was added past the register’s own way.',
		th: 'รายการที่ {seq} ถูกเพิ่มโดยไม่ผ่านระบบทะเบียน',
	},
	anchor: {
		en: 'Row {seq} isn’t the one whose hash was written down on {day}: it or a row before it was written anew.',
		th: 'รายการที่ {seq} ไม่ตรงกับค่าที่ประกาศไว้เมื่อ {day} รายการนี้หรือรายการก่อนหน้าถูกเขียนขึ้นใหม่',
	},
	head: {
		en: 'The last row isn’t the one that was written last.',
		th: 'รายการสุดท้ายไม่ใช่รายการที่บันทึกไว้ล่าสุด',
	},
};
