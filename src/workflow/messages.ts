import type { MessageDefinition, Words } from './types';

/**
 * What people are told, by kind. The placeholders are filled from closed lists, numbers and dates: {number} of the request,
 * {count}, {act} that is waited for, {section}, {unit}, {reason} of the list, {deadline}, {address}, {items} of an assessment by their codes. A title or a person's name is in
 * none of them: whoever opens the link and may see it reads it there.
 */
export const messages: Record< string, MessageDefinition > = {
	waiting: {
		title: { en: 'Request {number} waits: {act}', th: 'คำขอเผยแพร่ที่ {number} รอท่าน{act}' },
		words: {
			en: 'A publication request in “{section}” of {unit} waits for you: {act}.',
			th: 'มีคำขอเผยแพร่ข้อมูลในหมวด “{section}” ของ{unit} รอท่าน{act}',
		},
	},
	approved: {
		title: { en: 'Request {number} was approved', th: 'คำขอเผยแพร่ที่ {number} ได้รับอนุมัติแล้ว' },
		words: {
			en: 'Publication in “{section}” was approved. The webmaster will now publish it.',
			th: 'คำขอเผยแพร่ข้อมูลในหมวด “{section}” ได้รับอนุมัติแล้ว และรอผู้ดูแลเว็บไซต์นำขึ้นเผยแพร่',
		},
	},
	published: {
		title: { en: 'Request {number} was published', th: 'ข้อมูลตามคำขอที่ {number} เผยแพร่แล้ว' },
		words: {
			en: 'It is now public in “{section}”, at {address}',
			th: 'ข้อมูลในหมวด “{section}” เผยแพร่แล้วที่ {address}',
		},
	},
	returned: {
		title: { en: 'Request {number} was returned', th: 'คำขอเผยแพร่ที่ {number} ถูกส่งคืนให้แก้ไข' },
		words: {
			en: 'Reason: {reason}. Open it to read what is to be mended.',
			th: 'เหตุผล: {reason} โปรดเปิดดูรายละเอียดสิ่งที่ต้องแก้ไข',
		},
	},
	refused: {
		title: { en: 'Request {number} was refused', th: 'คำขอเผยแพร่ที่ {number} ไม่ได้รับอนุญาต' },
		words: {
			en: 'Reason: {reason}. Open it to read more.',
			th: 'เหตุผล: {reason} โปรดเปิดดูรายละเอียด',
		},
	},
	ratify: {
		title: {
			en: 'Request {number} must be ratified in writing by {deadline}',
			th: 'คำขอเร่งด่วนที่ {number} ต้องรับรองเป็นลายลักษณ์อักษรภายใน {deadline}',
		},
		words: {
			en: 'It was published at once on a spoken word. Without a ratification in writing by {deadline} it comes down by itself.',
			th: 'ข้อมูลนี้เผยแพร่เร่งด่วนตามคำอนุญาตด้วยวาจา หากไม่รับรองเป็นลายลักษณ์อักษรภายใน {deadline} ระบบจะนำลงเอง',
		},
		urgent: true,
	},
	ratified: {
		title: { en: 'Request {number} was ratified in writing', th: 'คำขอเร่งด่วนที่ {number} ได้รับการรับรองแล้ว' },
		words: {
			en: 'The urgent publication in “{section}” was ratified in writing.',
			th: 'การเผยแพร่เร่งด่วนในหมวด “{section}” ได้รับการรับรองเป็นลายลักษณ์อักษรแล้ว',
		},
	},
	lapsed: {
		title: { en: 'Request {number} lapsed and was taken down', th: 'คำขอเร่งด่วนที่ {number} สิ้นผลและถูกนำลงแล้ว' },
		words: {
			en: 'It was not ratified in writing in time and is no longer public.',
			th: 'ข้อมูลนี้ไม่ได้รับการรับรองเป็นลายลักษณ์อักษรภายในกำหนด จึงไม่เผยแพร่แล้ว',
		},
		urgent: true,
	},
	withdrawn: {
		title: { en: 'Request {number} was taken down', th: 'ข้อมูลตามคำขอที่ {number} ถูกนำลงจากเว็บไซต์' },
		words: {
			en: 'It is no longer public. Reason: {reason}.',
			th: 'ข้อมูลนี้ไม่เผยแพร่แล้ว เหตุผล: {reason}',
		},
	},
	expired: {
		title: { en: 'Request {number}: the publication period is over', th: 'ข้อมูลตามคำขอที่ {number} ครบกำหนดเผยแพร่แล้ว' },
		words: {
			en: 'It was taken down at the end of its publication period.',
			th: 'ระบบนำข้อมูลลงแล้วเมื่อครบกำหนดเผยแพร่',
		},
	},
	'expired-many': {
		title: { en: '{count} publications in “{section}” are over', th: 'ข้อมูลในหมวด “{section}” ครบกำหนดเผยแพร่ {count} รายการ' },
		words: {
			en: 'The publication periods of {count} entries of {unit} in “{section}” are over, and they were taken down together. In the list of entries, those changed last come first.',
			th: 'ระบบนำข้อมูลในหมวด “{section}” ของ{unit} ที่ครบกำหนดเผยแพร่พร้อมกัน {count} รายการลงแล้ว ดูได้ในรายการข้อมูลทั้งหมด โดยรายการที่เปลี่ยนล่าสุดอยู่ก่อน',
		},
	},
	expiring: {
		title: {
			en: 'Request {number}: public until {deadline}',
			th: 'ข้อมูลตามคำขอที่ {number} จะครบกำหนดเผยแพร่ {deadline}',
		},
		words: {
			en: 'If it is to stay public, make a new version with a later end in time.',
			th: 'หากยังต้องเผยแพร่ต่อ โปรดจัดทำฉบับใหม่และกำหนดวันสิ้นสุดใหม่ก่อนครบกำหนด',
		},
	},
	'sweep-late': {
		title: {
			en: 'What has expired is not being taken down',
			th: 'ระบบไม่ได้นำข้อมูลที่ครบกำหนดออกจากเว็บไซต์',
		},
		words: {
			en: 'An entry whose time was over {deadline} is still waiting. The public does not see it, but scheduled tasks do not run on this site: ask your host to call wp-cron.php every five minutes.',
			th: 'มีรายการที่ครบกำหนดเมื่อ {deadline} ซึ่งระบบยังไม่ได้นำลง ประชาชนไม่เห็นรายการนี้แล้ว แต่งานตามกำหนดเวลาของเว็บไซต์ไม่ทำงาน โปรดแจ้งผู้ให้บริการโฮสต์ให้เรียก wp-cron.php ทุกห้านาที',
		},
		urgent: true,
	},
	'due-soon': {
		title: { en: 'Request {number} is due by {deadline}: {act}', th: 'คำขอเผยแพร่ที่ {number} ใกล้ครบกำหนด{act} ภายใน {deadline}' },
		words: {
			en: 'The step “{act}” waits for you and is due by {deadline}.',
			th: 'ขั้นตอน “{act}” รอท่านดำเนินการ และจะครบกำหนด {deadline}',
		},
	},
	overdue: {
		title: { en: 'Request {number} is overdue: {act}', th: 'คำขอเผยแพร่ที่ {number} เกินกำหนด{act}แล้ว' },
		words: {
			en: 'The step “{act}” was due by {deadline} and still waits for you.',
			th: 'ขั้นตอน “{act}” ครบกำหนดเมื่อ {deadline} และยังรอท่านดำเนินการ',
		},
	},
	escalated: {
		title: {
			en: 'Request {number} was passed up to you: {act}',
			th: 'คำขอเผยแพร่ที่ {number} ค้างเกินกำหนด แจ้งท่านเพื่อเร่งรัด{act}',
		},
		words: {
			en: 'The step “{act}” was due by {deadline} and was not done. You are told as the next level.',
			th: 'ขั้นตอน “{act}” ครบกำหนดเมื่อ {deadline} และยังไม่ได้ดำเนินการ จึงแจ้งท่านในฐานะผู้บังคับบัญชาลำดับถัดไป',
		},
	},
	'review-soon': {
		title: {
			en: 'Reviews of {unit} are due soon: {count}, the first on {deadline}',
			th: '{unit}มี {count} รายการใกล้ครบกำหนดทบทวน รายการแรก {deadline}',
		},
		words: {
			en: 'Read what is public and say whether it is still right. The worklist leads from one to the next.',
			th: 'โปรดอ่านข้อมูลที่เผยแพร่อยู่แล้วยืนยันว่ายังถูกต้องหรือต้องแก้ไข ดำเนินการต่อเนื่องได้จากรายการงานทบทวน',
		},
	},
	'review-overdue': {
		title: {
			en: '{count} reviews of {unit} are overdue since {deadline}',
			th: '{unit}มี {count} รายการเกินกำหนดทบทวน ตั้งแต่ {deadline}',
		},
		words: {
			en: 'What is public must be reviewed at least every three months. It is still waiting for you in the worklist.',
			th: 'ข้อมูลที่เผยแพร่ต้องทบทวนอย่างน้อยทุก 3 เดือน ขณะนี้ยังรอท่านอยู่ในรายการงานทบทวน',
		},
	},
	'review-escalated': {
		title: {
			en: '{count} reviews of {unit} were not done since {deadline}',
			th: '{unit}ยังไม่ได้ทบทวน {count} รายการ ค้างตั้งแต่ {deadline}',
		},
		words: {
			en: 'They were due and were not done. You are told as the next level.',
			th: 'รายการเหล่านี้ครบกำหนดทบทวนแล้วและยังไม่ได้ดำเนินการ จึงแจ้งท่านในฐานะผู้บังคับบัญชาลำดับถัดไป',
		},
	},
	'review-changed': {
		title: { en: 'Something public in “{section}” has changed', th: 'ข้อมูลที่เผยแพร่ในหมวด “{section}” มีการเปลี่ยนแปลง' },
		words: {
			en: 'Whoever reviewed what {unit} publishes says that it is no longer right; what has changed stands beside the entry. Make a new version, or have it taken down. Until then it stays public as it is.',
			th: 'ผู้ตรวจทานแจ้งว่าข้อมูลที่เผยแพร่ของ{unit}ไม่ถูกต้องตามปัจจุบันแล้ว โปรดเปิดอ่านความเห็นที่แนบไว้กับเรื่อง แล้วจัดทำฉบับใหม่หรือเสนอให้นำลง ระหว่างนี้ข้อมูลเดิมยังเผยแพร่อยู่',
		},
	},
	'still-answers': {
		title: { en: 'Taken down in “{section}”, but still answers', th: 'ข้อมูลในหมวด “{section}” นำลงแล้วแต่ยังเปิดได้' },
		words: {
			en: 'Addresses of what {unit} has taken down or replaced still answer: {count}. A page cache or a copy on the server may hold them.',
			th: 'ข้อมูลของ{unit}ที่นำลงหรือแทนด้วยฉบับใหม่แล้วยังเปิดได้ {count} ที่อยู่ อาจค้างอยู่ในแคชหรือสำเนาบนเซิร์ฟเวอร์',
		},
		urgent: true,
	},
	'evidence-ends': {
		title: {
			en: 'Evidence for fiscal year {year} in “{section}” comes down: {deadline}',
			th: 'หลักฐานการประเมินปีงบประมาณ พ.ศ. {year} ในหมวด “{section}” จะครบกำหนดเผยแพร่ {deadline}',
		},
		words: {
			en: 'What {unit} publishes answers the ITA assessment ({items}) and comes down before the fiscal year is over. Make a new version with a later end in time.',
			th: 'ข้อมูลของ{unit}เป็นหลักฐานการประเมิน ITA ข้อ {items} และจะครบกำหนดก่อนสิ้นปีงบประมาณ โปรดจัดทำฉบับใหม่และกำหนดวันสิ้นสุดใหม่ก่อนครบกำหนด',
		},
	},
	'links-dead': {
		title: { en: 'Links of {unit} no longer answer', th: 'ลิงก์ในข้อมูลที่เผยแพร่ของ{unit}เปิดไม่ได้' },
		words: {
			en: 'Links in what is public were tried several times and did not answer: {count}. They are in the worklist.',
			th: 'ระบบลองเปิดลิงก์ในข้อมูลที่เผยแพร่หลายครั้งแล้วเปิดไม่ได้ {count} ลิงก์ ดูได้ในรายการงานทบทวน',
		},
	},
	'attest-due': {
		title: {
			en: 'The attestation of {unit} for quarter {quarter}/{year} waits for your signature',
			th: 'การรับรองข้อมูลของ{unit} ไตรมาสที่ {quarter} ปีงบประมาณ พ.ศ. {year} รอท่านลงนาม',
		},
		words: {
			en: 'The quarter is over. Look at what stands in all sections of the unit and sign.',
			th: 'สิ้นไตรมาสแล้ว โปรดตรวจข้อมูลที่เผยแพร่ทุกหมวดของส่วนราชการและลงนามรับรอง',
		},
	},
};

/** What stands around the messages in a mail. */
export const letters: Record< string, Words > = {
	many: { en: '{count} messages', th: 'แจ้งเตือน {count} เรื่อง' },
	open: { en: 'Open: {link}', th: 'เปิดดู: {link}' },
	button: { en: 'Open', th: 'เปิดดู' },
	more: { en: 'And {count} more, in the inbox: {link}', th: 'และอีก {count} เรื่องในกล่องข้อความ: {link}' },
	only: {
		en: 'The link only opens the page. Nothing is decided before you log in and decide it there.',
		th: 'ลิงก์นี้เปิดหน้าเว็บเท่านั้น การพิจารณาใด ๆ ต้องเข้าสู่ระบบและดำเนินการเอง',
	},
	settings: {
		en: 'You can choose in the inbox when mail comes.',
		th: 'ท่านเลือกเวลารับอีเมลได้ในกล่องข้อความ',
	},
};
