<?php
/**
 * Every “no” of the workflow and the edges, in words.
 *
 * Written by `npm run contracts`. Do not change it here: change its source and run the command.
 *
 * @package Prakat
 */

declare( strict_types=1 );

return [
	'act-unknown' => [
		'status' => 400,
		'words' => [
			'en' => 'There is no such act. Reload the page and try again.',
			'th' => 'ไม่รู้จักการดำเนินการนี้ โปรดโหลดหน้าใหม่แล้วลองอีกครั้ง',
		],
	],
	'state-unknown' => [
		'status' => 409,
		'words' => [
			'en' => 'The entry is in a state that this version of the system doesn’t know. Ask the administrator to update it.',
			'th' => 'เรื่องนี้อยู่ในสถานะที่ระบบรุ่นนี้ไม่รู้จัก โปรดแจ้งผู้ดูแลระบบให้ปรับปรุงระบบ',
		],
	],
	'system-only' => [
		'status' => 403,
		'words' => [
			'en' => 'The system does this by itself when the time comes; nobody can do it by hand.',
			'th' => 'ระบบดำเนินการนี้เองเมื่อถึงกำหนด ไม่สามารถสั่งด้วยตนเองได้',
		],
	],
	'people-only' => [
		'status' => 403,
		'words' => [
			'en' => 'Only a person who holds the duty can do this.',
			'th' => 'การดำเนินการนี้ต้องทำโดยผู้มีหน้าที่เท่านั้น',
		],
	],
	'outage-invalid' => [
		'status' => 422,
		'words' => [
			'en' => 'Say from when to when the service was down, in the past and for at most {days} days, and why.',
			'th' => 'โปรดระบุเวลาเริ่มและสิ้นสุดที่ระบบขัดข้อง ซึ่งต้องผ่านมาแล้วและไม่เกิน {days} วัน พร้อมสาเหตุ',
		],
	],
	'outage-own' => [
		'status' => 403,
		'words' => [
			'en' => 'You reported this outage yourself. Somebody else with the duty to approve decides it.',
			'th' => 'ท่านเป็นผู้แจ้งเหตุขัดข้องนี้ โปรดให้ผู้มีหน้าที่อนุมัติคนอื่นพิจารณา',
		],
	],
	'outage-not-found' => [
		'status' => 409,
		'words' => [
			'en' => 'This outage is decided already. Reload the list.',
			'th' => 'เหตุขัดข้องนี้พิจารณาแล้ว โปรดโหลดรายการใหม่',
		],
	],
	'periods-invalid' => [
		'status' => 422,
		'words' => [
			'en' => 'Write each period as a number of days, months or years, for example 30 days or 1 year.',
			'th' => 'โปรดระบุระยะเวลาเป็นจำนวนวัน เดือน หรือปี เช่น 30 วัน หรือ 1 ปี',
		],
	],
	'periods-too-short' => [
		'status' => 422,
		'words' => [
			'en' => '“{section}” must be public for at least {minimum}: your minimum can’t be shorter, nor the usual period shorter than your minimum.',
			'th' => 'หมวด “{section}” ต้องเผยแพร่อย่างน้อย {minimum} ระยะเวลาขั้นต่ำที่ตั้งต้องไม่สั้นกว่านี้ และระยะเวลาปกติต้องไม่สั้นกว่าขั้นต่ำ',
		],
	],
	'published-too-short' => [
		'status' => 422,
		'words' => [
			'en' => 'It must be public for at least {minimum}, until {day} at the earliest. Return it, and let it end later.',
			'th' => 'ต้องเผยแพร่อย่างน้อย {minimum} คืออย่างเร็วถึง {day} โปรดส่งคืนแก้ไขเพื่อกำหนดวันสิ้นสุดใหม่',
		],
	],
	'removal-incomplete' => [
		'status' => 422,
		'words' => [
			'en' => 'Choose how it is taken down and tell everything that is asked for: {missing}.',
			'th' => 'โปรดเลือกวิธีนำลงและระบุข้อมูลให้ครบ: {missing}',
		],
	],
	'removal-duty' => [
		'status' => 403,
		'words' => [
			'en' => 'For this way of taking down one needs the duty “{duties}”. Suspend it for now, if it must come down at once.',
			'th' => 'การนำลงด้วยวิธีนี้ต้องมีหน้าที่ “{duties}” หากต้องนำลงทันที โปรดเลือกระงับการเผยแพร่ชั่วคราว',
		],
	],
	'successor-unfit' => [
		'status' => 422,
		'words' => [
			'en' => 'Choose another entry that is public. One that was itself replaced by this one can’t take its place.',
			'th' => 'โปรดเลือกเรื่องอื่นที่เผยแพร่อยู่ เรื่องที่ถูกแทนด้วยเรื่องนี้ใช้แทนไม่ได้',
		],
	],
	'identity-numbers-found' => [
		'status' => 422,
		'words' => [
			'en' => '{count} identity numbers of persons stand in it, the first at: {where}. Take them out or mask them; if one must be public, somebody with the duty to check or approve says why under “Before it goes out”.',
			'th' => 'พบเลขประจำตัวประชาชน {count} แห่ง แห่งแรกที่ {where} โปรดลบออกหรือปิดบัง หากจำเป็นต้องเผยแพร่ ให้ผู้ตรวจสอบหรือผู้อนุมัติระบุเหตุผลในส่วน “ก่อนเผยแพร่”',
		],
	],
	'inaccessible' => [
		'status' => 422,
		'words' => [
			'en' => '{count} things keep people from reading it, the first at: {where}. Mend them; each is explained under “Before it goes out”.',
			'th' => 'พบปัญหาการเข้าถึงเนื้อหา {count} แห่ง แห่งแรกที่ {where} โปรดแก้ไข คำอธิบายอยู่ในส่วน “ก่อนเผยแพร่”',
		],
	],
	'screening-override-duty' => [
		'status' => 403,
		'words' => [
			'en' => 'Only somebody with the duty to check or approve here may let a number stand.',
			'th' => 'เฉพาะผู้มีหน้าที่ตรวจสอบหรืออนุมัติของเรื่องนี้เท่านั้นที่ให้คงเลขไว้ได้',
		],
	],
	'screening-finding-gone' => [
		'status' => 409,
		'words' => [
			'en' => 'This is not found there any more. Load the page again.',
			'th' => 'ไม่พบรายการนี้ในตำแหน่งเดิมแล้ว โปรดโหลดหน้าใหม่',
		],
	],
	'screening-reason-missing' => [
		'status' => 422,
		'words' => [
			'en' => 'Write why the number must be public, in at least {min} characters.',
			'th' => 'โปรดระบุเหตุผลที่จำเป็นต้องเผยแพร่เลขนี้ อย่างน้อย {min} ตัวอักษร',
		],
	],
	'screening-reason-number' => [
		'status' => 422,
		'words' => [
			'en' => 'Don’t repeat the number in the reason: the register keeps it for ever.',
			'th' => 'โปรดอย่าพิมพ์เลขประจำตัวไว้ในเหตุผล เพราะทะเบียนจะเก็บไว้ตลอดไป',
		],
	],
	'seen-missing' => [
		'status' => 400,
		'words' => [
			'en' => 'It wasn’t said which version was read. Open the entry again and act from there.',
			'th' => 'ไม่ได้ระบุฉบับที่ได้อ่าน โปรดเปิดเรื่องนี้ใหม่แล้วดำเนินการอีกครั้ง',
		],
	],
	'seen-stale' => [
		'status' => 409,
		'words' => [
			'en' => 'Someone changed or decided this after it was opened. Reload it, read what is new, then act.',
			'th' => 'มีผู้แก้ไขหรือพิจารณาเรื่องนี้หลังจากที่ท่านเปิดอ่าน โปรดโหลดใหม่และอ่านฉบับล่าสุดก่อนดำเนินการ',
		],
	],
	'act-not-possible' => [
		'status' => 409,
		'words' => [
			'en' => '“{act}” isn’t possible while it is “{state}”. Reload it to see what can be done now.',
			'th' => 'ไม่สามารถ “{act}” ได้ในสถานะ “{state}” โปรดโหลดใหม่เพื่อดูสิ่งที่ทำได้ในขณะนี้',
		],
	],
	'duty-missing' => [
		'status' => 403,
		'words' => [
			'en' => 'This needs the duty “{duties}” for this unit and section today. Ask the administrator who holds it.',
			'th' => 'ต้องเป็นผู้มีหน้าที่ “{duties}” ของส่วนราชการและหมวดข้อมูลนี้ในวันนี้ โปรดสอบถามผู้ดูแลระบบว่าผู้ใดได้รับมอบหมาย',
		],
	],
	'own-work' => [
		'status' => 403,
		'words' => [
			'en' => 'You wrote part of this version, so someone else must decide on it. Ask another holder of the duty.',
			'th' => 'ท่านมีส่วนจัดทำฉบับนี้ จึงต้องให้ผู้อื่นเป็นผู้พิจารณา โปรดแจ้งผู้มีหน้าที่คนอื่น',
		],
	],
	'own-request' => [
		'status' => 403,
		'words' => [
			'en' => 'You submitted this version, so someone else must decide on it. Ask another holder of the duty.',
			'th' => 'ท่านเป็นผู้เสนอฉบับนี้ จึงต้องให้ผู้อื่นเป็นผู้พิจารณา โปรดแจ้งผู้มีหน้าที่คนอื่น',
		],
	],
	'own-record' => [
		'status' => 403,
		'words' => [
			'en' => 'You recorded the approver’s word, so someone else must ratify it in writing.',
			'th' => 'ท่านเป็นผู้บันทึกคำอนุญาตด้วยวาจา จึงต้องให้ผู้อื่นรับรองเป็นลายลักษณ์อักษร',
		],
	],
	'not-own-request' => [
		'status' => 403,
		'words' => [
			'en' => 'Only the person who submitted it can take it back. Ask the checker to return it instead.',
			'th' => 'ผู้เสนอเท่านั้นที่ดึงคำขอกลับได้ หากต้องการแก้ไขโปรดขอให้ผู้ตรวจสอบส่งคืน',
		],
	],
	'reason-missing' => [
		'status' => 422,
		'words' => [
			'en' => 'Choose a reason and write what is wrong, so that the owner knows what to mend.',
			'th' => 'โปรดเลือกเหตุผลและเขียนคำชี้แจง เพื่อให้เจ้าของข้อมูลทราบสิ่งที่ต้องแก้ไข',
		],
	],
	'incomplete' => [
		'status' => 422,
		'words' => [
			'en' => 'The entry isn’t complete yet: {count} problems. Mend what is marked, then submit it again.',
			'th' => 'เรื่องนี้ยังไม่ครบถ้วน พบปัญหา {count} รายการ โปรดแก้ไขจุดที่ทำเครื่องหมายไว้แล้วเสนอใหม่',
		],
	],
	'period-invalid' => [
		'status' => 422,
		'words' => [
			'en' => 'The publication period must end after it begins and after today. Set a later last day.',
			'th' => 'ระยะเวลาเผยแพร่ต้องสิ้นสุดหลังวันเริ่มและหลังวันนี้ โปรดกำหนดวันสิ้นสุดใหม่',
		],
	],
	'publish-too-early' => [
		'status' => 409,
		'words' => [
			'en' => 'An earlier version is public and this one begins only on {from}. Publish it on that day, so that nothing is missing in between.',
			'th' => 'ขณะนี้มีฉบับเดิมเผยแพร่อยู่ และฉบับนี้เริ่มเผยแพร่ {from} โปรดนำขึ้นเผยแพร่ในวันดังกล่าว เพื่อไม่ให้ขาดช่วง',
		],
	],
	'hash-mismatch' => [
		'status' => 409,
		'words' => [
			'en' => 'The content stored now isn’t what was submitted and approved. Nothing was published; tell the administrator.',
			'th' => 'เนื้อหาที่จัดเก็บไม่ตรงกับฉบับที่เสนอและอนุมัติ จึงไม่เผยแพร่ โปรดแจ้งผู้ดูแลระบบ',
		],
	],
	'not-approved' => [
		'status' => 409,
		'words' => [
			'en' => 'This version has no approval on record, so it can’t be put before the public.',
			'th' => 'ไม่พบการอนุมัติของฉบับนี้ในทะเบียน จึงเผยแพร่ไม่ได้',
		],
	],
	'declarations-missing' => [
		'status' => 422,
		'words' => [
			'en' => 'Confirm each declaration before you pass it on; still missing: {missing}.',
			'th' => 'โปรดรับรองให้ครบทุกข้อก่อนส่งต่อ ยังขาด: {missing}',
		],
	],
	'level-given' => [
		'status' => 403,
		'words' => [
			'en' => 'You have given an approval in this request already, so another person must give this one. Ask another holder of the duty.',
			'th' => 'ท่านให้ความเห็นชอบในคำขอนี้ไปแล้ว ขั้นนี้ต้องเป็นบุคคลอื่น โปรดแจ้งผู้มีหน้าที่คนอื่น',
		],
	],
	'not-opened' => [
		'status' => 409,
		'words' => [
			'en' => 'You haven’t opened this version yet. Open and read it, then decide on it.',
			'th' => 'ท่านยังไม่ได้เปิดอ่านฉบับนี้ โปรดเปิดอ่านก่อนแล้วจึงพิจารณา',
		],
	],
	'remark-missing' => [
		'status' => 422,
		'words' => [
			'en' => 'Write what you remark, and on which field or row.',
			'th' => 'โปรดเขียนข้อสังเกต และระบุรายการหรือแถวที่เกี่ยวข้อง',
		],
	],
	'remark-not-found' => [
		'status' => 404,
		'words' => [
			'en' => 'This remark doesn’t exist here. Reload the page.',
			'th' => 'ไม่พบข้อสังเกตนี้ โปรดโหลดหน้าใหม่',
		],
	],
	'urgent-details-missing' => [
		'status' => 422,
		'words' => [
			'en' => 'Say who gave the permission, when (not in the future), by what means, and why it can’t wait.',
			'th' => 'โปรดระบุผู้อนุญาต วันเวลา (ไม่ใช่เวลาในอนาคต) วิธีที่อนุญาต และเหตุผลความเร่งด่วนให้ครบ',
		],
	],
	'urgent-approver-unfit' => [
		'status' => 422,
		'words' => [
			'en' => 'The person named can’t give this permission: it must be someone else than you who holds the duty to approve and wrote nothing in it.',
			'th' => 'ผู้ที่ระบุไม่สามารถให้คำอนุญาตนี้ได้ ต้องเป็นผู้มีหน้าที่อนุมัติที่ไม่ใช่ท่านและไม่ได้ร่วมจัดทำเรื่องนี้',
		],
	],
	'ratify-too-late' => [
		'status' => 409,
		'words' => [
			'en' => 'The time for the written ratification is over and the entry is being taken down. Make a new version and have it approved.',
			'th' => 'พ้นกำหนดการรับรองเป็นลายลักษณ์อักษรแล้ว ระบบจะนำเรื่องนี้ลง โปรดจัดทำฉบับใหม่และขออนุมัติ',
		],
	],
	'not-yet-due' => [
		'status' => 409,
		'words' => [
			'en' => 'The time for this hasn’t come yet.',
			'th' => 'ยังไม่ถึงกำหนดดำเนินการ',
		],
	],
	'version-frozen' => [
		'status' => 409,
		'words' => [
			'en' => 'This version was submitted and can’t be changed. Make a new version instead.',
			'th' => 'ฉบับนี้เสนอไปแล้วจึงแก้ไขไม่ได้ โปรดจัดทำฉบับใหม่',
		],
	],
	'register-busy' => [
		'status' => 503,
		'words' => [
			'en' => 'Many people are acting at once. Nothing was changed; try again in a moment.',
			'th' => 'มีผู้ใช้งานพร้อมกันจำนวนมาก ยังไม่มีการเปลี่ยนแปลงใด ๆ โปรดลองอีกครั้งในอีกสักครู่',
		],
	],
	'unit-not-found' => [
		'status' => 404,
		'words' => [
			'en' => 'This unit doesn’t exist. Choose another.',
			'th' => 'ไม่พบส่วนราชการนี้ โปรดเลือกใหม่',
		],
	],
	'unit-inactive' => [
		'status' => 409,
		'words' => [
			'en' => 'This unit is no longer active. Choose another.',
			'th' => 'ส่วนราชการนี้เลิกใช้งานแล้ว โปรดเลือกใหม่',
		],
	],
	'unit-incomplete' => [
		'status' => 422,
		'words' => [
			'en' => 'Give the unit a name in Thai.',
			'th' => 'โปรดระบุชื่อส่วนราชการเป็นภาษาไทย',
		],
	],
	'unit-slug-invalid' => [
		'status' => 422,
		'words' => [
			'en' => 'The short name “{slug}” must be of small Latin letters, digits and hyphens, and not used by another unit.',
			'th' => 'ชื่อย่อ “{slug}” ต้องเป็นอักษรโรมันตัวพิมพ์เล็ก ตัวเลข และขีดกลาง และไม่ซ้ำกับส่วนราชการอื่น',
		],
	],
	'unit-loop' => [
		'status' => 422,
		'words' => [
			'en' => 'A unit can’t be under itself. Choose another unit above it.',
			'th' => 'ส่วนราชการอยู่ภายใต้ตนเองไม่ได้ โปรดเลือกส่วนราชการต้นสังกัดใหม่',
		],
	],
	'person-not-found' => [
		'status' => 404,
		'words' => [
			'en' => 'This person has no account here. Choose another.',
			'th' => 'ไม่พบบัญชีผู้ใช้ของบุคคลนี้ โปรดเลือกใหม่',
		],
	],
	'duty-not-found' => [
		'status' => 404,
		'words' => [
			'en' => 'This assignment doesn’t exist. Reload the list.',
			'th' => 'ไม่พบการมอบหมายหน้าที่นี้ โปรดโหลดรายการใหม่',
		],
	],
	'duty-unknown' => [
		'status' => 422,
		'words' => [
			'en' => 'There is no duty “{duty}”. Choose one of the list.',
			'th' => 'ไม่รู้จักหน้าที่ “{duty}” โปรดเลือกจากรายการ',
		],
	],
	'duty-dates-invalid' => [
		'status' => 422,
		'words' => [
			'en' => 'Give a first day, and a last day that isn’t before it.',
			'th' => 'โปรดระบุวันเริ่มต้น และวันสิ้นสุดที่ไม่ก่อนวันเริ่มต้น',
		],
	],
	'duty-ended-already' => [
		'status' => 409,
		'words' => [
			'en' => 'This duty has ended already.',
			'th' => 'หน้าที่นี้สิ้นสุดไปแล้ว',
		],
	],
	'duty-held-already' => [
		'status' => 409,
		'words' => [
			'en' => '{person} holds this duty already in these days.',
			'th' => '{person} มีหน้าที่นี้อยู่แล้วในช่วงวันดังกล่าว',
		],
	],
	'acting-incomplete' => [
		'status' => 422,
		'words' => [
			'en' => 'An acting appointment needs the number of the order, a first day and a last day.',
			'th' => 'การรักษาราชการแทนต้องระบุเลขที่คำสั่ง วันเริ่มต้น และวันสิ้นสุด',
		],
	],
	'acting-for-self' => [
		'status' => 422,
		'words' => [
			'en' => 'Nobody can stand in for themselves. Choose another person.',
			'th' => 'บุคคลจะรักษาราชการแทนตนเองไม่ได้ โปรดเลือกบุคคลอื่น',
		],
	],
	'acting-for-nobody' => [
		'status' => 422,
		'words' => [
			'en' => '{person} doesn’t hold this duty in these days, so nobody can stand in for it.',
			'th' => '{person} ไม่มีหน้าที่นี้ในช่วงวันดังกล่าว จึงแต่งตั้งผู้รักษาราชการแทนไม่ได้',
		],
	],
	'acting-overlap' => [
		'status' => 409,
		'words' => [
			'en' => '{person} stands in for the same duty in some of these days. End that appointment or choose other days.',
			'th' => '{person} รักษาราชการแทนในหน้าที่เดียวกันนี้ในบางวันอยู่แล้ว โปรดยุติคำสั่งเดิมหรือเลือกวันอื่น',
		],
	],
	'settings-invalid' => [
		'status' => 422,
		'words' => [
			'en' => 'Give a whole number of working days from 1 to 30, and holidays as dates.',
			'th' => 'โปรดระบุจำนวนวันทำการเป็นจำนวนเต็ม ๑ ถึง ๓๐ และวันหยุดเป็นวันที่',
		],
	],
	'route-invalid' => [
		'status' => 422,
		'words' => [
			'en' => 'The route “{route}” needs a name and one to four levels, those that check before those that approve, the last one approving, each with a name, 1 to 9 approvals and at most 90 working days.',
			'th' => 'เส้นทาง “{route}” ต้องมีชื่อและ ๑ ถึง ๔ ขั้น โดยขั้นตรวจสอบอยู่ก่อนขั้นอนุมัติ ขั้นสุดท้ายเป็นขั้นอนุมัติ แต่ละขั้นมีชื่อ ผู้เห็นชอบ ๑ ถึง ๙ คน และไม่เกิน ๙๐ วันทำการ',
		],
	],
	'route-unknown' => [
		'status' => 422,
		'words' => [
			'en' => 'There is no route “{route}”. Choose one of the list.',
			'th' => 'ไม่พบเส้นทาง “{route}” โปรดเลือกจากรายการ',
		],
	],
	'route-unit-unknown' => [
		'status' => 422,
		'words' => [
			'en' => 'The route “{route}” names the unit “{unit}”, which doesn’t exist. Choose a unit for that level.',
			'th' => 'เส้นทาง “{route}” ระบุส่วนราชการ “{unit}” ซึ่งไม่มีอยู่ โปรดเลือกส่วนราชการของขั้นนั้น',
		],
	],
	'leave-not-found' => [
		'status' => 404,
		'words' => [
			'en' => 'This leave doesn’t exist. Reload the list.',
			'th' => 'ไม่พบวันลานี้ โปรดโหลดรายการใหม่',
		],
	],
	'code-unknown' => [
		'status' => 404,
		'words' => [
			'en' => 'No line of the register has this code. Compare it with the paper and type it again.',
			'th' => 'ไม่พบรายการในทะเบียนที่มีรหัสนี้ โปรดเทียบกับเอกสารแล้วพิมพ์ใหม่อีกครั้ง',
		],
	],
	'webhook-address' => [
		'status' => 422,
		'words' => [
			'en' => 'This address can’t be used: it must begin with https:// and lead to a server of the public internet.',
			'th' => 'ใช้ที่อยู่นี้ไม่ได้ ต้องขึ้นต้นด้วย https:// และเป็นเซิร์ฟเวอร์บนอินเทอร์เน็ตสาธารณะ',
		],
	],
	'webhook-not-found' => [
		'status' => 404,
		'words' => [
			'en' => 'This webhook no longer exists. Reload the page.',
			'th' => 'ไม่พบเว็บฮุกนี้แล้ว โปรดโหลดหน้าใหม่',
		],
	],
	'webhook-too-many' => [
		'status' => 422,
		'words' => [
			'en' => 'There are {most} webhooks already. Remove one first.',
			'th' => 'มีเว็บฮุกครบ {most} รายการแล้ว โปรดลบรายการเดิมก่อน',
		],
	],
	'form-placeholder' => [
		'status' => 422,
		'words' => [
			'en' => 'The form has no field {name}. Choose one of the list.',
			'th' => 'แบบฟอร์มไม่มีช่อง {name} โปรดเลือกจากรายการ',
		],
	],
	'form-unbalanced' => [
		'status' => 422,
		'words' => [
			'en' => 'The part {name} is begun and not ended, or ended and not begun.',
			'th' => 'ส่วน {name} เปิดแล้วไม่ได้ปิด หรือปิดโดยไม่ได้เปิด',
		],
	],
	'form-not-allowed' => [
		'status' => 422,
		'words' => [
			'en' => 'The form may hold headings, paragraphs, tables and lists only; remove {found}.',
			'th' => 'แบบฟอร์มมีได้เฉพาะหัวข้อ ย่อหน้า ตาราง และรายการ โปรดนำสิ่งนี้ออก: {found}',
		],
	],
	'form-too-long' => [
		'status' => 422,
		'words' => [
			'en' => 'The form is too long. Shorten it.',
			'th' => 'แบบฟอร์มยาวเกินไป โปรดตัดให้สั้นลง',
		],
	],
	'not-logged-in' => [
		'status' => 401,
		'words' => [
			'en' => 'Log in first.',
			'th' => 'โปรดเข้าสู่ระบบก่อน',
		],
	],
	'not-allowed' => [
		'status' => 403,
		'words' => [
			'en' => 'You hold no duty that opens this. Ask the administrator for one.',
			'th' => 'ท่านไม่มีหน้าที่ที่ใช้งานส่วนนี้ได้ โปรดติดต่อผู้ดูแลระบบ',
		],
	],
	'not-found' => [
		'status' => 404,
		'words' => [
			'en' => 'This doesn’t exist, or you hold no duty that lets you see it.',
			'th' => 'ไม่พบข้อมูลนี้ หรือท่านไม่มีหน้าที่ที่เปิดดูได้',
		],
	],
	'gone' => [
		'status' => 410,
		'words' => [
			'en' => 'This is no longer published.',
			'th' => 'ข้อมูลนี้ไม่ได้เผยแพร่แล้ว',
		],
	],
	'unknown-section' => [
		'status' => 404,
		'words' => [
			'en' => 'There is no section “{section}”.',
			'th' => 'ไม่มีหมวดข้อมูล “{section}”',
		],
	],
	'invalid-record' => [
		'status' => 422,
		'words' => [
			'en' => '{count} problems were found. Mend what is marked and save again.',
			'th' => 'พบปัญหา {count} รายการ โปรดแก้ไขจุดที่ทำเครื่องหมายไว้แล้วบันทึกอีกครั้ง',
		],
	],
	'request-malformed' => [
		'status' => 400,
		'words' => [
			'en' => 'What was sent can’t be read. Reload the page and try again.',
			'th' => 'อ่านข้อมูลที่ส่งมาไม่ได้ โปรดโหลดหน้าใหม่แล้วลองอีกครั้ง',
		],
	],
	'row-not-found' => [
		'status' => 409,
		'words' => [
			'en' => 'There is no row {row}. Reload the table and try again.',
			'th' => 'ไม่มีแถวที่ {row} โปรดโหลดตารางใหม่แล้วลองอีกครั้ง',
		],
	],
	'record-too-large' => [
		'status' => 413,
		'words' => [
			'en' => 'What was written in one row or in the header is more than can be kept there. Put long texts into a file.',
			'th' => 'ข้อความในหนึ่งแถวหรือในส่วนหัวยาวเกินกว่าที่จัดเก็บได้ โปรดแนบข้อความที่ยาวเป็นไฟล์',
		],
	],
	'too-many-changes' => [
		'status' => 413,
		'words' => [
			'en' => 'At most {max} rows can be changed in one save. Import larger amounts from a file.',
			'th' => 'บันทึกการแก้ไขได้ครั้งละไม่เกิน {max} แถว หากมีจำนวนมากโปรดนำเข้าจากไฟล์',
		],
	],
	'too-many-records' => [
		'status' => 422,
		'words' => [
			'en' => 'One entry holds at most {max} records. Divide it, for example by month.',
			'th' => 'หนึ่งเรื่องมีได้ไม่เกิน {max} รายการ โปรดแบ่งเรื่อง เช่น แยกตามเดือน',
		],
	],
	'open-version-exists' => [
		'status' => 409,
		'words' => [
			'en' => 'A new version is already being made. Open that one.',
			'th' => 'มีฉบับใหม่ที่กำลังจัดทำอยู่แล้ว โปรดเปิดฉบับนั้น',
		],
	],
	'file-type-refused' => [
		'status' => 422,
		'words' => [
			'en' => 'Files of the kind “{extension}” aren’t accepted here. Permitted: {accept}.',
			'th' => 'ไม่รับไฟล์ชนิด “{extension}” รูปแบบที่อนุญาต ได้แก่ {accept}',
		],
	],
	'file-type-mismatch' => [
		'status' => 422,
		'words' => [
			'en' => 'The content of “{name}” isn’t what its name says. Save it again in the right format.',
			'th' => 'เนื้อหาของไฟล์ “{name}” ไม่ตรงกับนามสกุล โปรดบันทึกใหม่ให้ถูกรูปแบบ',
		],
	],
	'file-unsafe' => [
		'status' => 422,
		'words' => [
			'en' => '“{name}” holds macros, scripts, programs, attached files or a password, fetches something when it is opened, or unpacks to far more than its size. Save it without them, or as a plain PDF.',
			'th' => 'ไม่รับไฟล์ “{name}” เพราะมีมาโคร สคริปต์ โปรแกรม ไฟล์ที่แนบไว้ภายใน หรือรหัสผ่าน หรือเรียกข้อมูลจากที่อื่นเมื่อเปิด หรือมีขนาดผิดปกติเมื่อคลายไฟล์ โปรดบันทึกใหม่โดยไม่มีสิ่งเหล่านี้ หรือบันทึกเป็น PDF ธรรมดา',
		],
	],
	'file-too-large' => [
		'status' => 413,
		'words' => [
			'en' => '“{name}” is larger than {max}.',
			'th' => 'ไฟล์ “{name}” มีขนาดใหญ่กว่า {max}',
		],
	],
	'file-empty' => [
		'status' => 422,
		'words' => [
			'en' => '“{name}” is empty.',
			'th' => 'ไฟล์ “{name}” ว่างเปล่า',
		],
	],
	'too-many-files' => [
		'status' => 422,
		'words' => [
			'en' => 'One entry holds at most {max} files.',
			'th' => 'หนึ่งเรื่องแนบไฟล์ได้ไม่เกิน {max} ไฟล์',
		],
	],
	'file-not-found' => [
		'status' => 404,
		'words' => [
			'en' => 'This file doesn’t exist here.',
			'th' => 'ไม่พบไฟล์นี้',
		],
	],
	'file-damaged' => [
		'status' => 409,
		'words' => [
			'en' => 'The stored file “{name}” can’t be read as it was put in. Upload it again and tell the administrator.',
			'th' => 'อ่านไฟล์ “{name}” ที่จัดเก็บไว้ตามต้นฉบับไม่ได้ โปรดอัปโหลดใหม่และแจ้งผู้ดูแลระบบ',
		],
	],
	'file-not-received' => [
		'status' => 400,
		'words' => [
			'en' => 'The file did not arrive whole. Upload it again.',
			'th' => 'ได้รับไฟล์ไม่ครบถ้วน โปรดอัปโหลดอีกครั้ง',
		],
	],
	'server-error' => [
		'status' => 503,
		'words' => [
			'en' => 'Something went wrong on the server. Nothing was saved; try again, and tell the administrator if it stays so.',
			'th' => 'เกิดข้อผิดพลาดที่เครื่องแม่ข่าย ยังไม่มีการบันทึกใด ๆ โปรดลองอีกครั้ง หากยังเป็นอยู่โปรดแจ้งผู้ดูแลระบบ',
		],
	],
	'storage-away' => [
		'status' => 503,
		'words' => [
			'en' => 'The place where files are kept can’t be reached now. Nothing was changed; try again in a few minutes, and tell the administrator if it stays so.',
			'th' => 'ติดต่อที่จัดเก็บไฟล์ไม่ได้ในขณะนี้ ยังไม่มีการเปลี่ยนแปลงใด ๆ โปรดลองอีกครั้งในอีกสักครู่ หากยังเป็นอยู่โปรดแจ้งผู้ดูแลระบบ',
		],
	],
	'storage-unwritable' => [
		'status' => 503,
		'words' => [
			'en' => 'The server can’t store files now. Nothing was saved; tell the administrator.',
			'th' => 'เครื่องแม่ข่ายจัดเก็บไฟล์ไม่ได้ในขณะนี้ ยังไม่มีการบันทึกใด ๆ โปรดแจ้งผู้ดูแลระบบ',
		],
	],
	'import-not-found' => [
		'status' => 404,
		'words' => [
			'en' => 'This import no longer exists. Upload the file again.',
			'th' => 'ไม่พบการนำเข้านี้แล้ว โปรดอัปโหลดไฟล์อีกครั้ง',
		],
	],
	'import-file-empty' => [
		'status' => 422,
		'words' => [
			'en' => 'The file is empty.',
			'th' => 'ไฟล์ว่างเปล่า',
		],
	],
	'import-file-too-large' => [
		'status' => 413,
		'words' => [
			'en' => 'The file is larger than {max}.',
			'th' => 'ไฟล์มีขนาดใหญ่กว่า {max}',
		],
	],
	'import-not-a-spreadsheet' => [
		'status' => 422,
		'words' => [
			'en' => '“{name}” is not a spreadsheet that can be read. Save it as XLSX or CSV and upload it again.',
			'th' => '“{name}” ไม่ใช่ไฟล์ตารางที่อ่านได้ โปรดบันทึกเป็น XLSX หรือ CSV แล้วอัปโหลดอีกครั้ง',
		],
	],
	'import-no-xlsx' => [
		'status' => 422,
		'words' => [
			'en' => 'This server can’t read XLSX (PHP’s zip and xmlreader extensions are missing). Save the file as CSV and upload it again.',
			'th' => 'เซิร์ฟเวอร์นี้อ่านไฟล์ XLSX ไม่ได้ (PHP ไม่มีส่วนขยาย zip และ xmlreader) โปรดบันทึกเป็น CSV แล้วอัปโหลดอีกครั้ง',
		],
	],
	'import-encrypted' => [
		'status' => 422,
		'words' => [
			'en' => 'The file is protected by a password. Remove the password and upload it again.',
			'th' => 'ไฟล์ถูกป้องกันด้วยรหัสผ่าน โปรดยกเลิกรหัสผ่านแล้วอัปโหลดอีกครั้ง',
		],
	],
	'import-old-excel' => [
		'status' => 422,
		'words' => [
			'en' => 'This is a file of an old Excel (.xls). Open it, save it as .xlsx and upload it again.',
			'th' => 'ไฟล์นี้เป็น Excel รุ่นเก่า (.xls) โปรดเปิดแล้วบันทึกเป็น .xlsx จากนั้นอัปโหลดอีกครั้ง',
		],
	],
	'import-unsafe-archive' => [
		'status' => 422,
		'words' => [
			'en' => 'The file unpacks to far more than its size and was not opened.',
			'th' => 'ไฟล์นี้เมื่อคลายแล้วมีขนาดใหญ่ผิดปกติ ระบบจึงไม่เปิดอ่าน',
		],
	],
	'import-broken-file' => [
		'status' => 422,
		'words' => [
			'en' => 'The file is damaged and can’t be read to its end.',
			'th' => 'ไฟล์เสียหาย ไม่สามารถอ่านได้จนจบ',
		],
	],
	'import-encoding' => [
		'status' => 422,
		'words' => [
			'en' => 'The text of the file is in an unknown encoding. Save it as “CSV UTF-8”.',
			'th' => 'ไม่รู้จักรหัสอักขระของไฟล์ โปรดบันทึกเป็น “CSV UTF-8”',
		],
	],
	'import-too-many-rows' => [
		'status' => 422,
		'words' => [
			'en' => 'The file has more than {max} rows, the most that one entry may hold. Divide it, for example by month.',
			'th' => 'ไฟล์มีเกิน {max} แถว ซึ่งเป็นจำนวนสูงสุดของหนึ่งเรื่อง โปรดแบ่งไฟล์ เช่น แยกตามเดือน',
		],
	],
	'import-too-many-columns' => [
		'status' => 422,
		'words' => [
			'en' => 'The file has more than {max} columns.',
			'th' => 'ไฟล์มีเกิน {max} คอลัมน์',
		],
	],
	'import-cell-too-long' => [
		'status' => 422,
		'words' => [
			'en' => 'The cell in row {row}, column {column} is longer than {max} characters.',
			'th' => 'เซลล์ที่แถว {row} คอลัมน์ {column} ยาวเกิน {max} ตัวอักษร',
		],
	],
	'import-no-header' => [
		'status' => 422,
		'words' => [
			'en' => 'No row with column headings was found.',
			'th' => 'ไม่พบแถวหัวตาราง',
		],
	],
	'import-no-rows' => [
		'status' => 422,
		'words' => [
			'en' => 'The file holds no rows under its headings.',
			'th' => 'ไฟล์ไม่มีข้อมูลใต้แถวหัวตาราง',
		],
	],
	'import-sheet-unknown' => [
		'status' => 422,
		'words' => [
			'en' => 'The file has no sheet “{sheet}”.',
			'th' => 'ไม่พบแผ่นงาน “{sheet}” ในไฟล์',
		],
	],
	'import-mapping-empty' => [
		'status' => 422,
		'words' => [
			'en' => 'No column is matched with a field. Choose at least one.',
			'th' => 'ยังไม่ได้จับคู่คอลัมน์กับรายการข้อมูล โปรดเลือกอย่างน้อยหนึ่งคอลัมน์',
		],
	],
	'import-mapping-invalid' => [
		'status' => 422,
		'words' => [
			'en' => 'Column {column} is matched with a field that doesn’t exist or is already taken.',
			'th' => 'คอลัมน์ {column} จับคู่กับรายการข้อมูลที่ไม่มีอยู่หรือถูกใช้แล้ว',
		],
	],
	'import-has-problems' => [
		'status' => 422,
		'words' => [
			'en' => '{count} rows have problems, so nothing was imported. Mend the file and upload it again.',
			'th' => 'มีข้อมูลที่ต้องแก้ไข {count} แถว จึงยังไม่นำเข้าแถวใดเลย โปรดแก้ไฟล์แล้วอัปโหลดอีกครั้ง',
		],
	],
	'import-state' => [
		'status' => 409,
		'words' => [
			'en' => 'The import can’t do this now (its state is “{state}”).',
			'th' => 'ยังทำรายการนี้กับการนำเข้าไม่ได้ (สถานะ “{state}”)',
		],
	],
	'governed-in-approval' => [
		'status' => 423,
		'words' => [
			'en' => 'This page is on its way through the approval and can’t be changed now. Take the request back first, or wait until it is decided.',
			'th' => 'หน้านี้อยู่ระหว่างการพิจารณาอนุมัติ จึงยังแก้ไขไม่ได้ โปรดดึงคำขอกลับก่อน หรือรอจนพิจารณาเสร็จ',
		],
	],
	'governed-withdraw-first' => [
		'status' => 409,
		'words' => [
			'en' => 'This page is public with an approval. To take it down, withdraw it from the public with a reason.',
			'th' => 'หน้านี้เผยแพร่อยู่ตามที่ได้รับอนุมัติ หากต้องการนำลง โปรดใช้คำสั่งถอนออกจากการเผยแพร่พร้อมระบุเหตุผล',
		],
	],
	'governed-not-found' => [
		'status' => 404,
		'words' => [
			'en' => 'This page is not under approval.',
			'th' => 'หน้านี้ไม่ได้อยู่ภายใต้การอนุมัติ',
		],
	],
	'governed-other-post' => [
		'status' => 409,
		'words' => [
			'en' => 'What was approved belongs to another page than this entry’s. Discard this version and save the page again.',
			'th' => 'เนื้อหาที่อนุมัติเป็นของหน้าอื่น โปรดยกเลิกฉบับนี้แล้วบันทึกหน้าใหม่อีกครั้ง',
		],
	],
	'governed-not-stored' => [
		'status' => 409,
		'words' => [
			'en' => 'The database did not store the page as it was approved, so it was not published. Ask the administrator to look at the server’s log.',
			'th' => 'ฐานข้อมูลจัดเก็บหน้านี้ไม่ตรงกับที่อนุมัติ จึงยังไม่เผยแพร่ โปรดแจ้งผู้ดูแลระบบให้ตรวจสอบบันทึกของเซิร์ฟเวอร์',
		],
	],
	'governed-nothing-found' => [
		'status' => 409,
		'words' => [
			'en' => 'This page is as it was approved; there is nothing to put right.',
			'th' => 'หน้านี้ตรงกับที่อนุมัติแล้ว ไม่มีสิ่งใดต้องแก้ไข',
		],
	],
	'governed-type-unknown' => [
		'status' => 422,
		'words' => [
			'en' => 'There is no content type “{type}” that could be put under approval.',
			'th' => 'ไม่มีชนิดเนื้อหา “{type}” ที่จะกำหนดให้ต้องอนุมัติได้',
		],
	],
	'review-not-public' => [
		'status' => 409,
		'words' => [
			'en' => 'It is not public now, so there is nothing to review. Reload the worklist.',
			'th' => 'เรื่องนี้ไม่ได้เผยแพร่อยู่ จึงไม่ต้องทบทวน โปรดโหลดรายการใหม่',
		],
	],
	'review-duty-missing' => [
		'status' => 403,
		'words' => [
			'en' => 'Only who proposes, checks, approves or publishes there can say that it is still right.',
			'th' => 'เฉพาะผู้เสนอ ผู้ตรวจสอบ ผู้อนุมัติ หรือผู้เผยแพร่ของส่วนราชการและหมวดนี้เท่านั้นที่ยืนยันการทบทวนได้',
		],
	],
	'section-not-responsible' => [
		'status' => 404,
		'words' => [
			'en' => 'This unit is not responsible for the section “{section}”.',
			'th' => 'ส่วนราชการนี้ไม่ได้รับผิดชอบหมวด “{section}”',
		],
	],
	'attestation-not-yet' => [
		'status' => 409,
		'words' => [
			'en' => 'This quarter is not over. It can be signed after {date}.',
			'th' => 'ไตรมาสนี้ยังไม่สิ้นสุด ลงนามรับรองได้หลังวันที่ {date}',
		],
	],
	'attestation-before' => [
		'status' => 409,
		'words' => [
			'en' => 'This quarter had ended before this system was first used on {date}, so there is nothing on record to sign.',
			'th' => 'ไตรมาสนี้สิ้นสุดก่อนเริ่มใช้ระบบเมื่อวันที่ {date} จึงไม่มีข้อมูลในระบบให้ลงนามรับรอง',
		],
	],
	'attestation-over' => [
		'status' => 409,
		'words' => [
			'en' => 'Another quarter has ended since. Sign the one that ended last: a signature says how things stand now.',
			'th' => 'มีไตรมาสที่สิ้นสุดหลังจากนั้นแล้ว โปรดลงนามไตรมาสล่าสุด เพราะการรับรองเป็นไปตามข้อมูลที่เผยแพร่อยู่ในขณะนี้',
		],
	],
	'attestation-signed' => [
		'status' => 409,
		'words' => [
			'en' => 'This quarter was signed already. What was signed is kept as it is.',
			'th' => 'ไตรมาสนี้ลงนามรับรองแล้ว เอกสารที่ลงนามจะคงไว้ตามเดิม',
		],
	],
	'attestation-not-head' => [
		'status' => 403,
		'words' => [
			'en' => 'The head of the unit signs: who approves for all its sections, or who acts in that person’s stead by order.',
			'th' => 'ผู้ลงนามคือหัวหน้าส่วนราชการ ซึ่งเป็นผู้อนุมัติทุกหมวดของส่วนราชการนี้ หรือผู้รักษาราชการแทนตามคำสั่ง',
		],
	],
	'reviews-settings-invalid' => [
		'status' => 400,
		'words' => [
			'en' => 'These settings can’t be read. Days are whole numbers from 1 to 90, addresses of websites have no path.',
			'th' => 'อ่านการตั้งค่านี้ไม่ได้ จำนวนวันต้องเป็นจำนวนเต็ม 1 ถึง 90 และชื่อเว็บไซต์ต้องไม่มีที่อยู่ย่อย',
		],
	],
];
