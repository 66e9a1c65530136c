import type { RefusalDefinition } from '../types';

/** Refusals of the machine and of the acts. */
export const workflowRefusals = {
	'act-unknown': {
		status: 400,
		words: {
			en: 'There is no such act. Reload the page and try again.',
			th: 'ไม่รู้จักการดำเนินการนี้ โปรดโหลดหน้าใหม่แล้วลองอีกครั้ง',
		},
	},
	'state-unknown': {
		status: 409,
		words: {
			en: 'The entry is in a state that this version of the system doesn’t know. Ask the administrator to update it.',
			th: 'เรื่องนี้อยู่ในสถานะที่ระบบรุ่นนี้ไม่รู้จัก โปรดแจ้งผู้ดูแลระบบให้ปรับปรุงระบบ',
		},
	},
	'system-only': {
		status: 403,
		words: {
			en: 'The system does this by itself when the time comes; nobody can do it by hand.',
			th: 'ระบบดำเนินการนี้เองเมื่อถึงกำหนด ไม่สามารถสั่งด้วยตนเองได้',
		},
	},
	'people-only': {
		status: 403,
		words: {
			en: 'Only a person who holds the duty can do this.',
			th: 'การดำเนินการนี้ต้องทำโดยผู้มีหน้าที่เท่านั้น',
		},
	},
	'outage-invalid': {
		status: 422,
		words: {
			en: 'Say from when to when the service was down, in the past and for at most {days} days, and why.',
			th: 'โปรดระบุเวลาเริ่มและสิ้นสุดที่ระบบขัดข้อง ซึ่งต้องผ่านมาแล้วและไม่เกิน {days} วัน พร้อมสาเหตุ',
		},
	},
	'outage-own': {
		status: 403,
		words: {
			en: 'You reported this outage yourself. Somebody else with the duty to approve decides it.',
			th: 'ท่านเป็นผู้แจ้งเหตุขัดข้องนี้ โปรดให้ผู้มีหน้าที่อนุมัติคนอื่นพิจารณา',
		},
	},
	'outage-not-found': {
		status: 409,
		words: {
			en: 'This outage is decided already. Reload the list.',
			th: 'เหตุขัดข้องนี้พิจารณาแล้ว โปรดโหลดรายการใหม่',
		},
	},
	'periods-invalid': {
		status: 422,
		words: {
			en: 'Write each period as a number of days, months or years, for example 30 days or 1 year.',
			th: 'โปรดระบุระยะเวลาเป็นจำนวนวัน เดือน หรือปี เช่น 30 วัน หรือ 1 ปี',
		},
	},
	'periods-too-short': {
		status: 422,
		words: {
			en: '“{section}” must be public for at least {minimum}: your minimum can’t be shorter, nor the usual period shorter than your minimum.',
			th: 'หมวด “{section}” ต้องเผยแพร่อย่างน้อย {minimum} ระยะเวลาขั้นต่ำที่ตั้งต้องไม่สั้นกว่านี้ และระยะเวลาปกติต้องไม่สั้นกว่าขั้นต่ำ',
		},
	},
	'published-too-short': {
		status: 422,
		words: {
			en: 'It must be public for at least {minimum}, until {day} at the earliest. Return it, and let it end later.',
			th: 'ต้องเผยแพร่อย่างน้อย {minimum} คืออย่างเร็วถึง {day} โปรดส่งคืนแก้ไขเพื่อกำหนดวันสิ้นสุดใหม่',
		},
	},
	'removal-incomplete': {
		status: 422,
		words: {
			en: 'Choose how it is taken down and tell everything that is asked for: {missing}.',
			th: 'โปรดเลือกวิธีนำลงและระบุข้อมูลให้ครบ: {missing}',
		},
	},
	'removal-duty': {
		status: 403,
		words: {
			en: 'For this way of taking down one needs the duty “{duties}”. Suspend it for now, if it must come down at once.',
			th: 'การนำลงด้วยวิธีนี้ต้องมีหน้าที่ “{duties}” หากต้องนำลงทันที โปรดเลือกระงับการเผยแพร่ชั่วคราว',
		},
	},
	'successor-unfit': {
		status: 422,
		words: {
			en: 'Choose another entry that is public. One that was itself replaced by this one can’t take its place.',
			th: 'โปรดเลือกเรื่องอื่นที่เผยแพร่อยู่ เรื่องที่ถูกแทนด้วยเรื่องนี้ใช้แทนไม่ได้',
		},
	},
	'identity-numbers-found': {
		status: 422,
		words: {
			en: '{count} identity numbers of persons stand in it, the first at: {where}. Take them out or mask them; if one must be public, somebody with the duty to check or approve says why under “Before it goes out”.',
			th: 'พบเลขประจำตัวประชาชน {count} แห่ง แห่งแรกที่ {where} โปรดลบออกหรือปิดบัง หากจำเป็นต้องเผยแพร่ ให้ผู้ตรวจสอบหรือผู้อนุมัติระบุเหตุผลในส่วน “ก่อนเผยแพร่”',
		},
	},
	inaccessible: {
		status: 422,
		words: {
			en: '{count} things keep people from reading it, the first at: {where}. Mend them; each is explained under “Before it goes out”.',
			th: 'พบปัญหาการเข้าถึงเนื้อหา {count} แห่ง แห่งแรกที่ {where} โปรดแก้ไข คำอธิบายอยู่ในส่วน “ก่อนเผยแพร่”',
		},
	},
	'screening-override-duty': {
		status: 403,
		words: {
			en: 'Only somebody with the duty to check or approve here may let a number stand.',
			th: 'เฉพาะผู้มีหน้าที่ตรวจสอบหรืออนุมัติของเรื่องนี้เท่านั้นที่ให้คงเลขไว้ได้',
		},
	},
	'screening-finding-gone': {
		status: 409,
		words: {
			en: 'This is not found there any more. Load the page again.',
			th: 'ไม่พบรายการนี้ในตำแหน่งเดิมแล้ว โปรดโหลดหน้าใหม่',
		},
	},
	'screening-reason-missing': {
		status: 422,
		words: {
			en: 'Write why the number must be public, in at least {min} characters.',
			th: 'โปรดระบุเหตุผลที่จำเป็นต้องเผยแพร่เลขนี้ อย่างน้อย {min} ตัวอักษร',
		},
	},
	'screening-reason-number': {
		status: 422,
		words: {
			en: 'Don’t repeat the number in the reason: the register keeps it for ever.',
			th: 'โปรดอย่าพิมพ์เลขประจำตัวไว้ในเหตุผล เพราะทะเบียนจะเก็บไว้ตลอดไป',
		},
	},
	'seen-missing': {
		status: 400,
		words: {
			en: 'It wasn’t said which version was read. Open the entry again and act from there.',
			th: 'ไม่ได้ระบุฉบับที่ได้อ่าน โปรดเปิดเรื่องนี้ใหม่แล้วดำเนินการอีกครั้ง',
		},
	},
	'seen-stale': {
		status: 409,
		words: {
			en: 'Someone changed or decided this after it was opened. Reload it, read what is new, then act.',
			th: 'มีผู้แก้ไขหรือพิจารณาเรื่องนี้หลังจากที่ท่านเปิดอ่าน โปรดโหลดใหม่และอ่านฉบับล่าสุดก่อนดำเนินการ',
		},
	},
	'act-not-possible': {
		status: 409,
		words: {
			en: '“{act}” isn’t possible while it is “{state}”. Reload it to see what can be done now.',
			th: 'ไม่สามารถ “{act}” ได้ในสถานะ “{state}” โปรดโหลดใหม่เพื่อดูสิ่งที่ทำได้ในขณะนี้',
		},
	},
	'duty-missing': {
		status: 403,
		words: {
			en: 'This needs the duty “{duties}” for this unit and section today. Ask the administrator who holds it.',
			th: 'ต้องเป็นผู้มีหน้าที่ “{duties}” ของส่วนราชการและหมวดข้อมูลนี้ในวันนี้ โปรดสอบถามผู้ดูแลระบบว่าผู้ใดได้รับมอบหมาย',
		},
	},
	'own-work': {
		status: 403,
		words: {
			en: 'You wrote part of this version, so someone else must decide on it. Ask another holder of the duty.',
			th: 'ท่านมีส่วนจัดทำฉบับนี้ จึงต้องให้ผู้อื่นเป็นผู้พิจารณา โปรดแจ้งผู้มีหน้าที่คนอื่น',
		},
	},
	'own-request': {
		status: 403,
		words: {
			en: 'You submitted this version, so someone else must decide on it. Ask another holder of the duty.',
			th: 'ท่านเป็นผู้เสนอฉบับนี้ จึงต้องให้ผู้อื่นเป็นผู้พิจารณา โปรดแจ้งผู้มีหน้าที่คนอื่น',
		},
	},
	'own-record': {
		status: 403,
		words: {
			en: 'You recorded the approver’s word, so someone else must ratify it in writing.',
			th: 'ท่านเป็นผู้บันทึกคำอนุญาตด้วยวาจา จึงต้องให้ผู้อื่นรับรองเป็นลายลักษณ์อักษร',
		},
	},
	'not-own-request': {
		status: 403,
		words: {
			en: 'Only the person who submitted it can take it back. Ask the checker to return it instead.',
			th: 'ผู้เสนอเท่านั้นที่ดึงคำขอกลับได้ หากต้องการแก้ไขโปรดขอให้ผู้ตรวจสอบส่งคืน',
		},
	},
	'reason-missing': {
		status: 422,
		words: {
			en: 'Choose a reason and write what is wrong, so that the owner knows what to mend.',
			th: 'โปรดเลือกเหตุผลและเขียนคำชี้แจง เพื่อให้เจ้าของข้อมูลทราบสิ่งที่ต้องแก้ไข',
		},
	},
	incomplete: {
		status: 422,
		words: {
			en: 'The entry isn’t complete yet: {count} problems. Mend what is marked, then submit it again.',
			th: 'เรื่องนี้ยังไม่ครบถ้วน พบปัญหา {count} รายการ โปรดแก้ไขจุดที่ทำเครื่องหมายไว้แล้วเสนอใหม่',
		},
	},
	'period-invalid': {
		status: 422,
		words: {
			en: 'The publication period must end after it begins and after today. Set a later last day.',
			th: 'ระยะเวลาเผยแพร่ต้องสิ้นสุดหลังวันเริ่มและหลังวันนี้ โปรดกำหนดวันสิ้นสุดใหม่',
		},
	},
	'publish-too-early': {
		status: 409,
		words: {
			en: 'An earlier version is public and this one begins only on {from}. Publish it on that day, so that nothing is missing in between.',
			th: 'ขณะนี้มีฉบับเดิมเผยแพร่อยู่ และฉบับนี้เริ่มเผยแพร่ {from} โปรดนำขึ้นเผยแพร่ในวันดังกล่าว เพื่อไม่ให้ขาดช่วง',
		},
	},
	'hash-mismatch': {
		status: 409,
		words: {
			en: 'The content stored now isn’t what was submitted and approved. Nothing was published; tell the administrator.',
			th: 'เนื้อหาที่จัดเก็บไม่ตรงกับฉบับที่เสนอและอนุมัติ จึงไม่เผยแพร่ โปรดแจ้งผู้ดูแลระบบ',
		},
	},
	'not-approved': {
		status: 409,
		words: {
			en: 'This version has no approval on record, so it can’t be put before the public.',
			th: 'ไม่พบการอนุมัติของฉบับนี้ในทะเบียน จึงเผยแพร่ไม่ได้',
		},
	},
	'declarations-missing': {
		status: 422,
		words: {
			en: 'Confirm each declaration before you pass it on; still missing: {missing}.',
			th: 'โปรดรับรองให้ครบทุกข้อก่อนส่งต่อ ยังขาด: {missing}',
		},
	},
	'level-given': {
		status: 403,
		words: {
			en: 'You have given an approval in this request already, so another person must give this one. Ask another holder of the duty.',
			th: 'ท่านให้ความเห็นชอบในคำขอนี้ไปแล้ว ขั้นนี้ต้องเป็นบุคคลอื่น โปรดแจ้งผู้มีหน้าที่คนอื่น',
		},
	},
	'not-opened': {
		status: 409,
		words: {
			en: 'You haven’t opened this version yet. Open and read it, then decide on it.',
			th: 'ท่านยังไม่ได้เปิดอ่านฉบับนี้ โปรดเปิดอ่านก่อนแล้วจึงพิจารณา',
		},
	},
	'remark-missing': {
		status: 422,
		words: {
			en: 'Write what you remark, and on which field or row.',
			th: 'โปรดเขียนข้อสังเกต และระบุรายการหรือแถวที่เกี่ยวข้อง',
		},
	},
	'remark-not-found': {
		status: 404,
		words: { en: 'This remark doesn’t exist here. Reload the page.', th: 'ไม่พบข้อสังเกตนี้ โปรดโหลดหน้าใหม่' },
	},
	'urgent-details-missing': {
		status: 422,
		words: {
			en: 'Say who gave the permission, when (not in the future), by what means, and why it can’t wait.',
			th: 'โปรดระบุผู้อนุญาต วันเวลา (ไม่ใช่เวลาในอนาคต) วิธีที่อนุญาต และเหตุผลความเร่งด่วนให้ครบ',
		},
	},
	'urgent-approver-unfit': {
		status: 422,
		words: {
			en: 'The person named can’t give this permission: it must be someone else than you who holds the duty to approve and wrote nothing in it.',
			th: 'ผู้ที่ระบุไม่สามารถให้คำอนุญาตนี้ได้ ต้องเป็นผู้มีหน้าที่อนุมัติที่ไม่ใช่ท่านและไม่ได้ร่วมจัดทำเรื่องนี้',
		},
	},
	'ratify-too-late': {
		status: 409,
		words: {
			en: 'The time for the written ratification is over and the entry is being taken down. Make a new version and have it approved.',
			th: 'พ้นกำหนดการรับรองเป็นลายลักษณ์อักษรแล้ว ระบบจะนำเรื่องนี้ลง โปรดจัดทำฉบับใหม่และขออนุมัติ',
		},
	},
	'not-yet-due': {
		status: 409,
		words: {
			en: 'The time for this hasn’t come yet.',
			th: 'ยังไม่ถึงกำหนดดำเนินการ',
		},
	},
	'version-frozen': {
		status: 409,
		words: {
			en: 'This version was submitted and can’t be changed. Make a new version instead.',
			th: 'ฉบับนี้เสนอไปแล้วจึงแก้ไขไม่ได้ โปรดจัดทำฉบับใหม่',
		},
	},
	'register-busy': {
		status: 503,
		words: {
			en: 'Many people are acting at once. Nothing was changed; try again in a moment.',
			th: 'มีผู้ใช้งานพร้อมกันจำนวนมาก ยังไม่มีการเปลี่ยนแปลงใด ๆ โปรดลองอีกครั้งในอีกสักครู่',
		},
	},
} satisfies Record< string, RefusalDefinition >;
