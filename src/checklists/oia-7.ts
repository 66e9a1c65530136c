import { checklist } from './checklist';

/**
 * Official Information Act B.E. 2540, section 7. Wording as agencies' information centres publish it.
 */
export const oia7 = checklist( {
	id: 'oia-7',
	words: {
		en: 'Official Information Act s.7: information to be published in the government gazette',
		th: 'พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ. 2540 มาตรา 7 ข้อมูลข่าวสารที่ต้องส่งลงพิมพ์ในราชกิจจานุเบกษา',
	},
	source: {
		en: 'Official Information Act B.E. 2540, as agencies’ information centres publish it.',
		th: 'พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ. 2540 ตามที่ศูนย์ข้อมูลข่าวสารของหน่วยงานเผยแพร่',
	},
	confidence: 'secondary',
	items: [
		{ code: '1', th: 'โครงสร้างและการจัดองค์กรในการดำเนินงาน' },
		{ code: '2', th: 'สรุปอำนาจหน้าที่ที่สำคัญและวิธีการดำเนินงาน' },
		{ code: '3', th: 'สถานที่ติดต่อเพื่อขอรับข้อมูลข่าวสารหรือคำแนะนำในการติดต่อกับหน่วยงานของรัฐ' },
		{
			code: '4',
			th: 'กฎ มติคณะรัฐมนตรี ข้อบังคับ คำสั่ง หนังสือเวียน ระเบียบ แบบแผน นโยบาย หรือการตีความ ทั้งนี้ เฉพาะที่จัดให้มีขึ้นโดยมีสภาพอย่างกฎ เพื่อให้มีผลเป็นการทั่วไปต่อเอกชนที่เกี่ยวข้อง',
		},
		{ code: '5', th: 'ข้อมูลข่าวสารอื่นตามที่คณะกรรมการกำหนด' },
	],
} );
