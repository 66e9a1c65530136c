/**
 * Code lists of the e-GP procurement system.
 *
 * The numbers are those of the portal's list of methods; the numbers of the types were inferred
 * from the order of its list and are this product's own until the Comptroller General's Department
 * confirms them. Names are as the portal writes them.
 */

import { codes } from '../../sdk';

export const PROCUREMENT_TYPES = codes( [
	{
		value: '01',
		label: { en: 'Purchase', th: 'ซื้อ' },
		aliases: [ 'จัดซื้อ' ],
	},
	{
		value: '02',
		label: { en: 'Construction', th: 'จ้างก่อสร้าง' },
	},
	{
		value: '03',
		label: { en: 'Hire of work or service', th: 'จ้างทำของ/จ้างเหมาบริการ' },
		aliases: [ 'จ้างทำของ', 'จ้างเหมาบริการ', 'จ้าง', 'จัดจ้าง' ],
	},
	{ value: '04', label: { en: 'Rental', th: 'เช่า' } },
	{ value: '05', label: { en: 'Consultant', th: 'จ้างที่ปรึกษา' } },
	{ value: '06', label: { en: 'Design', th: 'จ้างออกแบบ' } },
	{ value: '07', label: { en: 'Supervision of works', th: 'จ้างควบคุมงาน' } },
	{
		value: '08',
		label: {
			en: 'Design and supervision of construction',
			th: 'จ้างออกแบบและควบคุมงานก่อสร้าง',
		},
		aliases: [ 'จ้างออกแบบและควบคุมงาน' ],
	},
] );

export const PROCUREMENT_METHODS = codes( [
	{
		value: '16',
		label: {
			en: 'Electronic bidding (e-bidding)',
			th: 'ประกวดราคาอิเล็กทรอนิกส์ (e-bidding)',
		},
		aliases: [ 'e-bidding', 'ประกาศเชิญชวนทั่วไป', 'วิธีประกาศเชิญชวนทั่วไป' ],
	},
	{
		value: '15',
		label: {
			en: 'Electronic market (e-market)',
			th: 'ตลาดอิเล็กทรอนิกส์ (e-market)',
		},
		aliases: [ 'e-market' ],
	},
	{
		value: '18',
		label: { en: 'Selection', th: 'คัดเลือก' },
		aliases: [ 'วิธีคัดเลือก' ],
	},
	{
		value: '19',
		label: { en: 'Specific (direct)', th: 'เฉพาะเจาะจง' },
		aliases: [ 'วิธีเฉพาะเจาะจง' ],
	},
	{
		value: '17',
		label: {
			en: 'Specific, by supply card',
			th: 'เฉพาะเจาะจง ผ่านบัตรพัสดุ',
		},
	},
	{
		value: '02',
		label: { en: 'Price enquiry', th: 'สอบราคา' },
		aliases: [ 'วิธีสอบราคา' ],
	},
	{
		value: '20',
		label: {
			en: 'Consultant: general invitation',
			th: 'จ้างที่ปรึกษาโดยวิธีประกาศเชิญชวนทั่วไป',
		},
	},
	{
		value: '21',
		label: {
			en: 'Consultant: selection',
			th: 'จ้างที่ปรึกษาโดยวิธีคัดเลือก',
		},
	},
	{
		value: '22',
		label: {
			en: 'Consultant: specific',
			th: 'จ้างที่ปรึกษาโดยวิธีเฉพาะเจาะจง',
		},
	},
	{
		value: '23',
		label: {
			en: 'Design or supervision: general invitation',
			th: 'จ้างออกแบบหรือควบคุมงานก่อสร้างโดยวิธีประกาศเชิญชวนทั่วไป',
		},
	},
	{
		value: '24',
		label: {
			en: 'Design or supervision: selection',
			th: 'จ้างออกแบบหรือควบคุมงานก่อสร้างโดยวิธีคัดเลือก',
		},
	},
	{
		value: '25',
		label: {
			en: 'Design or supervision: specific',
			th: 'จ้างออกแบบหรือควบคุมงานก่อสร้างโดยวิธีเฉพาะเจาะจง',
		},
	},
	{
		value: '26',
		label: {
			en: 'Design or supervision: design contest',
			th: 'จ้างออกแบบหรือควบคุมงานก่อสร้างโดยวิธีประกวดแบบ',
		},
	},
	{
		value: '28',
		label: { en: 'International bidding', th: 'ประกวดราคานานาชาติ' },
	},
	{
		value: '01',
		label: { en: 'Agreed price (before 2560)', th: 'ตกลงราคา' },
	},
	{
		value: '03',
		label: { en: 'Open bidding (before 2560)', th: 'ประกวดราคา' },
	},
	{ value: '04', label: { en: 'Special (before 2560)', th: 'พิเศษ' } },
	{
		value: '05',
		label: { en: 'Special case (before 2560)', th: 'กรณีพิเศษ' },
	},
	{
		value: '06',
		label: {
			en: 'Electronic auction through a market provider (before 2560)',
			th: 'ประกวดราคาด้วยวิธีการทางอิเล็กทรอนิกส์โดยผ่านผู้ให้บริการตลาดกลาง',
		},
	},
	{
		value: '08',
		label: {
			en: 'Consultant: agreement (before 2560)',
			th: 'จ้างที่ปรึกษาโดยวิธีตกลง',
		},
	},
	{
		value: '09',
		label: {
			en: 'Consultant: selection (before 2560)',
			th: 'จ้างที่ปรึกษาโดยวิธีคัดเลือก (ระเบียบเดิม)',
		},
	},
	{
		value: '10',
		label: {
			en: 'Design: agreement (before 2560)',
			th: 'จ้างออกแบบโดยวิธีตกลง',
		},
	},
	{
		value: '11',
		label: {
			en: 'Design: selection (before 2560)',
			th: 'จ้างออกแบบโดยวิธีคัดเลือก',
		},
	},
	{
		value: '12',
		label: {
			en: 'Design: limited selection (before 2560)',
			th: 'จ้างออกแบบโดยวิธีคัดเลือกแบบจำกัดข้อกำหนด',
		},
	},
	{
		value: '13',
		label: {
			en: 'Design: special (before 2560)',
			th: 'จ้างออกแบบโดยวิธีพิเศษ',
		},
	},
	{
		value: '14',
		label: {
			en: 'Design: special design contest (before 2560)',
			th: 'จ้างออกแบบโดยวิธีพิเศษประกวดแบบ',
		},
	},
] );

/** The procurement's place in the year's work: planned, under way, or with its result (004 clause 5.7). */
export const PROCUREMENT_STAGES = codes( [
	{
		value: 'plan',
		label: { en: 'Plan', th: 'แผนการจัดซื้อจัดจ้าง' },
		aliases: [ 'แผน' ],
	},
	{
		value: 'item',
		label: { en: 'Item', th: 'รายการจัดซื้อจัดจ้าง' },
		aliases: [ 'รายการ' ],
	},
	{
		value: 'result',
		label: { en: 'Result', th: 'ผลการจัดซื้อจัดจ้าง' },
		aliases: [ 'ผล', 'สขร.1' ],
	},
] );

/** The states of the ITA procurement sheet's column “สถานะ”, and the two before it. */
export const PROCUREMENT_STATUSES = codes( [
	{ value: 'planned', label: { en: 'Planned', th: 'อยู่ในแผน' } },
	{
		value: 'procuring',
		label: {
			en: 'Being procured',
			th: 'อยู่ระหว่างกระบวนการจัดซื้อจัดจ้าง',
		},
		aliases: [ 'อยู่ระหว่างดำเนินการ' ],
	},
	{
		value: 'unsigned',
		label: { en: 'Contract not signed yet', th: 'ยังไม่ลงนามในสัญญา' },
	},
	{
		value: 'in-contract',
		label: { en: 'Under contract', th: 'อยู่ระหว่างระยะสัญญา' },
		aliases: [ 'ลงนามในสัญญา', 'บริหารสัญญา' ],
	},
	{
		value: 'completed',
		label: { en: 'Contract ended', th: 'สิ้นสุดระยะสัญญา' },
		aliases: [ 'สิ้นสุดสัญญา', 'แล้วเสร็จ', 'ตรวจรับแล้ว' ],
	},
	{
		value: 'cancelled',
		label: { en: 'Cancelled', th: 'ยกเลิกการดำเนินการ' },
		aliases: [ 'ยกเลิก' ],
	},
] );

/** Kinds of agency, as the ITA procurement sheet's column “ประเภทหน่วยงาน” names local governments. */
export const AGENCY_TYPES = codes( [
	{
		value: 'city-municipality',
		label: { en: 'City municipality', th: 'เทศบาลนคร' },
	},
	{
		value: 'town-municipality',
		label: { en: 'Town municipality', th: 'เทศบาลเมือง' },
	},
	{
		value: 'subdistrict-municipality',
		label: { en: 'Subdistrict municipality', th: 'เทศบาลตำบล' },
	},
	{
		value: 'subdistrict-organization',
		label: {
			en: 'Subdistrict administrative organization',
			th: 'องค์การบริหารส่วนตำบล',
		},
		aliases: [ 'อบต.' ],
	},
	{
		value: 'provincial-organization',
		label: {
			en: 'Provincial administrative organization',
			th: 'องค์การบริหารส่วนจังหวัด',
		},
		aliases: [ 'อบจ.' ],
	},
	{
		value: 'special-local',
		label: {
			en: 'Special local government',
			th: 'องค์กรปกครองส่วนท้องถิ่นรูปแบบพิเศษ',
		},
	},
	{
		value: 'central',
		label: { en: 'Central or provincial agency', th: 'ราชการส่วนกลางหรือส่วนภูมิภาค' },
	},
	{
		value: 'other',
		label: { en: 'Other agency', th: 'หน่วยงานอื่นของรัฐ' },
	},
] );
