<?php
/**
 * States, acts, duties and edges of the approval.
 *
 * Written by `npm run contracts`. Do not change it here: change its source and run the command.
 *
 * @package Prakat
 */

declare( strict_types=1 );

return [
	'version' => 1,
	'states' => [
		'none' => [
			'words' => [
				'en' => 'Not yet made',
				'th' => 'ยังไม่มี',
			],
			'slot' => 'none',
			'editable' => false,
			'terminal' => false,
		],
		'draft' => [
			'words' => [
				'en' => 'Draft',
				'th' => 'ร่าง',
			],
			'slot' => 'open',
			'editable' => true,
			'terminal' => false,
			'next' => 'submit',
		],
		'submitted' => [
			'words' => [
				'en' => 'Waiting to be checked',
				'th' => 'รอตรวจสอบ',
			],
			'slot' => 'open',
			'editable' => false,
			'terminal' => false,
			'next' => 'check',
		],
		'checked' => [
			'words' => [
				'en' => 'Waiting for approval',
				'th' => 'รออนุมัติ',
			],
			'slot' => 'open',
			'editable' => false,
			'terminal' => false,
			'next' => 'approve',
		],
		'approved' => [
			'words' => [
				'en' => 'Approved, waiting to be published',
				'th' => 'อนุมัติแล้ว รอเผยแพร่',
			],
			'slot' => 'open',
			'editable' => false,
			'terminal' => false,
			'next' => 'publish',
		],
		'published' => [
			'words' => [
				'en' => 'Published',
				'th' => 'เผยแพร่แล้ว',
			],
			'slot' => 'live',
			'editable' => false,
			'terminal' => false,
		],
		'urgent' => [
			'words' => [
				'en' => 'Published on an approver’s word, waiting to be ratified',
				'th' => 'เผยแพร่เร่งด่วนตามคำอนุญาตด้วยวาจา รอการรับรองเป็นลายลักษณ์อักษร',
			],
			'slot' => 'live',
			'editable' => false,
			'terminal' => false,
			'next' => 'ratify',
		],
		'returned' => [
			'words' => [
				'en' => 'Returned to be mended',
				'th' => 'ส่งคืนแก้ไข',
			],
			'slot' => 'open',
			'editable' => false,
			'terminal' => false,
			'next' => 'revise',
		],
		'refused' => [
			'words' => [
				'en' => 'Refused',
				'th' => 'ไม่อนุญาต',
			],
			'slot' => 'ended',
			'editable' => false,
			'terminal' => false,
		],
		'withdrawn' => [
			'words' => [
				'en' => 'Withdrawn',
				'th' => 'ถอนออกจากการเผยแพร่',
			],
			'slot' => 'ended',
			'editable' => false,
			'terminal' => false,
			'gone' => 'withdrawn',
		],
		'expired' => [
			'words' => [
				'en' => 'Publication period over',
				'th' => 'ครบกำหนดเผยแพร่',
			],
			'slot' => 'ended',
			'editable' => false,
			'terminal' => false,
			'gone' => 'expired',
		],
		'lapsed' => [
			'words' => [
				'en' => 'Taken down: not ratified in time',
				'th' => 'นำลงเพราะไม่ได้รับรองเป็นลายลักษณ์อักษรภายในกำหนด',
			],
			'slot' => 'ended',
			'editable' => false,
			'terminal' => false,
			'gone' => 'lapsed',
		],
		'replaced' => [
			'words' => [
				'en' => 'Replaced by a newer version',
				'th' => 'มีฉบับใหม่แทนแล้ว',
			],
			'slot' => 'ended',
			'editable' => false,
			'terminal' => true,
			'gone' => 'replaced',
		],
		'discarded' => [
			'words' => [
				'en' => 'Discarded',
				'th' => 'ยกเลิกฉบับร่าง',
			],
			'slot' => 'ended',
			'editable' => false,
			'terminal' => true,
		],
	],
	'acts' => [
		'create' => [
			'system' => false,
			'seen' => false,
			'reason' => false,
			'words' => [
				'en' => 'Create',
				'th' => 'สร้างเรื่องใหม่',
			],
			'past' => [
				'en' => 'created the entry',
				'th' => 'สร้างเรื่อง',
			],
			'on' => 'new',
		],
		'save' => [
			'system' => false,
			'seen' => true,
			'reason' => false,
			'words' => [
				'en' => 'Save',
				'th' => 'บันทึก',
			],
			'past' => [
				'en' => 'changed the draft',
				'th' => 'แก้ไขร่าง',
			],
			'on' => 'open',
		],
		'submit' => [
			'system' => false,
			'seen' => true,
			'reason' => false,
			'words' => [
				'en' => 'Submit for checking',
				'th' => 'เสนอขอเผยแพร่',
			],
			'past' => [
				'en' => 'submitted it for publication',
				'th' => 'เสนอขอเผยแพร่',
			],
			'on' => 'open',
			'stamp' => [
				'person' => 'proposer',
				'time' => 'submitted',
			],
		],
		'recall' => [
			'system' => false,
			'seen' => true,
			'reason' => false,
			'words' => [
				'en' => 'Take the request back',
				'th' => 'ดึงคำขอกลับ',
			],
			'past' => [
				'en' => 'took the request back',
				'th' => 'ดึงคำขอกลับ',
			],
			'on' => 'open',
		],
		'check' => [
			'system' => false,
			'seen' => true,
			'reason' => false,
			'words' => [
				'en' => 'Confirm the check',
				'th' => 'รับรองผลการตรวจสอบ',
			],
			'past' => [
				'en' => 'checked it and found it in order',
				'th' => 'ตรวจสอบแล้วเห็นว่าถูกต้อง',
			],
			'on' => 'open',
			'stamp' => [
				'person' => 'checker',
				'time' => 'checked',
			],
			'level' => 'gives',
			'declares' => 'always',
		],
		'return' => [
			'system' => false,
			'seen' => true,
			'reason' => true,
			'words' => [
				'en' => 'Return to be mended',
				'th' => 'ส่งคืนแก้ไข',
			],
			'past' => [
				'en' => 'returned it to be mended',
				'th' => 'ส่งคืนให้แก้ไข',
			],
			'on' => 'open',
			'level' => 'stops',
		],
		'refuse' => [
			'system' => false,
			'seen' => true,
			'reason' => true,
			'words' => [
				'en' => 'Refuse',
				'th' => 'ไม่อนุญาต',
			],
			'past' => [
				'en' => 'refused publication',
				'th' => 'ไม่อนุญาตให้เผยแพร่',
			],
			'on' => 'open',
			'level' => 'stops',
		],
		'approve' => [
			'system' => false,
			'seen' => true,
			'reason' => false,
			'words' => [
				'en' => 'Approve',
				'th' => 'อนุมัติ',
			],
			'past' => [
				'en' => 'approved publication',
				'th' => 'อนุมัติให้เผยแพร่',
			],
			'on' => 'open',
			'stamp' => [
				'person' => 'approver',
				'time' => 'approved',
			],
			'grants' => 'approval',
			'level' => 'gives',
			'declares' => 'once',
		],
		'publish' => [
			'system' => false,
			'seen' => true,
			'reason' => false,
			'words' => [
				'en' => 'Publish',
				'th' => 'เผยแพร่',
			],
			'past' => [
				'en' => 'published it',
				'th' => 'นำขึ้นเผยแพร่',
			],
			'on' => 'open',
			'stamp' => [
				'person' => 'publisher',
				'time' => 'published',
			],
		],
		'publish-urgent' => [
			'system' => false,
			'seen' => true,
			'reason' => false,
			'words' => [
				'en' => 'Publish at once on an approver’s word',
				'th' => 'เผยแพร่เร่งด่วนตามคำอนุญาตด้วยวาจา',
			],
			'past' => [
				'en' => 'published it at once on the word of an approver',
				'th' => 'นำขึ้นเผยแพร่เร่งด่วนตามคำอนุญาตด้วยวาจา',
			],
			'on' => 'open',
			'stamp' => [
				'person' => 'publisher',
				'time' => 'published',
			],
			'grants' => 'word',
		],
		'ratify' => [
			'system' => false,
			'seen' => true,
			'reason' => false,
			'words' => [
				'en' => 'Ratify in writing',
				'th' => 'รับรองเป็นลายลักษณ์อักษร',
			],
			'past' => [
				'en' => 'ratified the urgent publication in writing',
				'th' => 'รับรองการเผยแพร่เร่งด่วนเป็นลายลักษณ์อักษร',
			],
			'on' => 'live',
			'stamp' => [
				'person' => 'approver',
				'time' => 'approved',
			],
			'grants' => 'approval',
			'level' => 'gives',
			'declares' => 'once',
		],
		'lapse' => [
			'system' => true,
			'seen' => false,
			'reason' => false,
			'words' => [
				'en' => 'Lapse',
				'th' => 'สิ้นผลเพราะไม่ได้รับรอง',
			],
			'past' => [
				'en' => 'took it down because it was not ratified in time',
				'th' => 'นำลงเพราะไม่ได้รับรองเป็นลายลักษณ์อักษรภายในกำหนด',
			],
			'on' => 'live',
		],
		'withdraw' => [
			'system' => false,
			'seen' => true,
			'reason' => true,
			'words' => [
				'en' => 'Take down…',
				'th' => 'นำลงจากเว็บไซต์',
			],
			'past' => [
				'en' => 'withdrew it from the public',
				'th' => 'ถอนออกจากการเผยแพร่',
			],
			'on' => 'live',
			'removes' => true,
			'level' => 'stops',
		],
		'expire' => [
			'system' => true,
			'seen' => false,
			'reason' => false,
			'words' => [
				'en' => 'Expire',
				'th' => 'ครบกำหนดเผยแพร่',
			],
			'past' => [
				'en' => 'took it down at the end of its publication period',
				'th' => 'นำลงเมื่อครบกำหนดเผยแพร่',
			],
			'on' => 'live',
		],
		'replace' => [
			'system' => true,
			'seen' => false,
			'reason' => false,
			'words' => [
				'en' => 'Replace',
				'th' => 'แทนด้วยฉบับใหม่',
			],
			'past' => [
				'en' => 'replaced it with a newer version',
				'th' => 'แทนด้วยฉบับใหม่',
			],
			'on' => 'live',
		],
		'extend' => [
			'system' => true,
			'seen' => false,
			'reason' => false,
			'words' => [
				'en' => 'Extend',
				'th' => 'ขยายเวลาเผยแพร่',
			],
			'past' => [
				'en' => 'moved the end of its publication because the service had been down',
				'th' => 'ขยายเวลาเผยแพร่ เพราะระบบขัดข้อง',
			],
			'on' => 'live',
		],
		'discard' => [
			'system' => false,
			'seen' => true,
			'reason' => false,
			'words' => [
				'en' => 'Discard this version',
				'th' => 'ยกเลิกฉบับนี้',
			],
			'past' => [
				'en' => 'discarded the version',
				'th' => 'ยกเลิกฉบับนี้',
			],
			'on' => 'open',
		],
		'revise' => [
			'system' => false,
			'seen' => true,
			'reason' => false,
			'words' => [
				'en' => 'Make a new version',
				'th' => 'จัดทำฉบับใหม่',
			],
			'past' => [
				'en' => 'began a new version',
				'th' => 'เริ่มจัดทำฉบับใหม่',
			],
			'on' => 'hand',
		],
	],
	'duties' => [
		'propose' => [
			'words' => [
				'en' => 'Propose',
				'th' => 'เสนอข้อมูล',
			],
			'description' => [
				'en' => 'Writes entries and submits them; mends what was returned.',
				'th' => 'จัดทำและเสนอข้อมูลเพื่อขอเผยแพร่ แก้ไขเรื่องที่ถูกส่งคืน',
			],
			'basis' => [
				'001 clause 2.2.1 (R053)',
			],
		],
		'check' => [
			'words' => [
				'en' => 'Check',
				'th' => 'ตรวจสอบข้อมูล',
			],
			'description' => [
				'en' => 'Checks that an entry is current, correct and complete before it goes to the approver.',
				'th' => 'ตรวจสอบความเป็นปัจจุบัน ถูกต้อง และครบถ้วน ก่อนเสนอผู้อนุมัติ',
			],
			'basis' => [
				'001 clause 2.1.2 (R046)',
				'004 clause 6.1 (R114)',
			],
		],
		'approve' => [
			'words' => [
				'en' => 'Approve',
				'th' => 'อนุมัติรับรองข้อมูล',
			],
			'description' => [
				'en' => 'Approves or refuses publication; ratifies what went out on a spoken word.',
				'th' => 'อนุมัติหรือไม่อนุญาตให้เผยแพร่ และรับรองการอนุญาตด้วยวาจาเป็นลายลักษณ์อักษร',
			],
			'basis' => [
				'001 clause 2.1.1 (R045)',
				'004 clause 6.1 (R114)',
			],
		],
		'publish' => [
			'words' => [
				'en' => 'Publish (webmaster)',
				'th' => 'นำข้อมูลขึ้นเผยแพร่ (webmaster)',
			],
			'description' => [
				'en' => 'Puts approved entries before the public and takes entries down.',
				'th' => 'นำข้อมูลที่ได้รับอนุมัติขึ้นเผยแพร่ และนำข้อมูลลงจากเว็บไซต์',
			],
			'basis' => [
				'001 clauses 2.1.3 and 3.1 (R047, R061)',
				'004 clause 6.5 (R118, R120)',
			],
		],
		'monitor' => [
			'words' => [
				'en' => 'Supervise',
				'th' => 'กำกับติดตาม',
			],
			'description' => [
				'en' => 'Sees everything of the unit and supervises that it is published and kept current; changes nothing.',
				'th' => 'กำกับติดตามการเผยแพร่ให้ครบถ้วนและเป็นปัจจุบัน โดยไม่แก้ไขข้อมูล',
			],
			'basis' => [
				'000 clause 2.3 (R018)',
				'004 clause 7.1 (R121)',
			],
		],
		'answer' => [
			'words' => [
				'en' => 'Answer the public',
				'th' => 'ตอบประชาชน',
			],
			'description' => [
				'en' => 'Answers questions, requests and complaints.',
				'th' => 'ตอบข้อสอบถาม คำขอข้อมูล และเรื่องร้องเรียน',
			],
			'basis' => [
				'000 preamble (R001)',
			],
		],
		'acknowledge' => [
			'words' => [
				'en' => 'Receive reports',
				'th' => 'รับทราบรายงาน',
			],
			'description' => [
				'en' => 'Receives the report of the supervision.',
				'th' => 'รับทราบรายงานผลการกำกับติดตาม',
			],
			'basis' => [
				'004 clause 7.2 (R122)',
			],
		],
	],
	'facts' => [
		'seen-present' => 'The actor named the version, save count and hash that were on the screen.',
		'seen-current' => 'What was on the screen is what is stored now: same version, same save count, same hash.',
		'author' => 'The actor, or everyone for whom the actor stands in with this duty, changed some byte of the version or of a version since the last approval.',
		'proposer' => 'The actor, or everyone for whom the actor stands in with this duty, submitted the version.',
		'recorder' => 'The actor recorded the spoken permission of the urgent publication.',
		'reason' => 'A reason code that fits the act and words beside it were given in the same request.',
		'removal-told' => 'The way of taking down is one of the contract’s, and everything that it asks for was told in the form that it may have.',
		'removal-duty' => 'The actor holds one of the duties that this way of taking down asks for.',
		'successor-fit' => 'The entry that is to take its place is another one that is public now or that the actor may see, and doesn’t lead back here; or none is asked for.',
		'complete' => 'Header and records have no problem, and there is at least one record or the statement that there is none.',
		'period-valid' => 'The publication period has an end, and the end is after its beginning and after now.',
		'long-enough' => 'The publication period is no shorter than the section’s minimum, counted from when the entry first was public where it is public already.',
		'hash-matches' => 'The digest computed now over fields, records and file bytes is the digest the request was made for.',
		'declared' => 'All declarations that are asked for came with the act; where the act asks for them only once, that somebody made them for this version before is enough.',
		'urgent-details' => 'Who gave the word, when, by what means and why were all told, and the time is neither in the future nor longer ago than the time for the ratification.',
		'urgent-approver' => 'The person who gave the word held the duty to approve at that time, is another than the recorder and changed or submitted nothing of the version.',
		'ratify-in-time' => 'The time set for the written ratification has not passed.',
		'period-over' => 'The publication period has ended.',
		'no-gap' => 'No version is public, or the period of this one has begun: replacing the live one leaves no time without either.',
		'screened' => 'No identity number of a natural person stands in header, records, names of files or files but those for which somebody else than its authors said why.',
		'accessible' => 'Nothing was found in it that somebody certainly can’t read past: an error of accessibility.',
		'given' => 'The actor, or everyone for whom the actor stands in with this duty, gave this level already, or another one where the agency has not said that one person may give two.',
		'unchecked-route' => 'The route of the request has no level that checks.',
		'extension-due' => 'An outage that was approved gives this entry exactly the end that is asked for, and it has not got it yet.',
		'stage-done' => 'With this act, every level of the route that the state waits for has all its approvals.',
	],
	'guards' => [
		'not-author' => [
			'fact' => 'author',
			'is' => false,
			'refusal' => 'own-work',
		],
		'not-proposer' => [
			'fact' => 'proposer',
			'is' => false,
			'refusal' => 'own-request',
		],
		'not-recorder' => [
			'fact' => 'recorder',
			'is' => false,
			'refusal' => 'own-record',
		],
		'own-request' => [
			'fact' => 'proposer',
			'is' => true,
			'refusal' => 'not-own-request',
		],
		'with-reason' => [
			'fact' => 'reason',
			'is' => true,
			'refusal' => 'reason-missing',
		],
		'removal-told' => [
			'fact' => 'removal-told',
			'is' => true,
			'refusal' => 'removal-incomplete',
		],
		'removal-duty' => [
			'fact' => 'removal-duty',
			'is' => true,
			'refusal' => 'removal-duty',
		],
		'successor-fit' => [
			'fact' => 'successor-fit',
			'is' => true,
			'refusal' => 'successor-unfit',
		],
		'complete' => [
			'fact' => 'complete',
			'is' => true,
			'refusal' => 'incomplete',
		],
		'period-valid' => [
			'fact' => 'period-valid',
			'is' => true,
			'refusal' => 'period-invalid',
		],
		'long-enough' => [
			'fact' => 'long-enough',
			'is' => true,
			'refusal' => 'published-too-short',
		],
		'hash-matches' => [
			'fact' => 'hash-matches',
			'is' => true,
			'refusal' => 'hash-mismatch',
		],
		'declared' => [
			'fact' => 'declared',
			'is' => true,
			'refusal' => 'declarations-missing',
		],
		'urgent-details' => [
			'fact' => 'urgent-details',
			'is' => true,
			'refusal' => 'urgent-details-missing',
		],
		'urgent-approver' => [
			'fact' => 'urgent-approver',
			'is' => true,
			'refusal' => 'urgent-approver-unfit',
		],
		'ratify-in-time' => [
			'fact' => 'ratify-in-time',
			'is' => true,
			'refusal' => 'ratify-too-late',
		],
		'ratify-overdue' => [
			'fact' => 'ratify-in-time',
			'is' => false,
			'refusal' => 'not-yet-due',
		],
		'period-over' => [
			'fact' => 'period-over',
			'is' => true,
			'refusal' => 'not-yet-due',
		],
		'no-gap' => [
			'fact' => 'no-gap',
			'is' => true,
			'refusal' => 'publish-too-early',
		],
		'screened' => [
			'fact' => 'screened',
			'is' => true,
			'refusal' => 'identity-numbers-found',
		],
		'accessible' => [
			'fact' => 'accessible',
			'is' => true,
			'refusal' => 'inaccessible',
		],
		'extension-due' => [
			'fact' => 'extension-due',
			'is' => true,
			'refusal' => 'not-yet-due',
		],
		'one-level' => [
			'fact' => 'given',
			'is' => false,
			'refusal' => 'level-given',
		],
	],
	'edges' => [
		[
			'act' => 'create',
			'from' => [
				'none',
			],
			'to' => 'draft',
			'duties' => [
				'propose',
			],
			'guards' => [],
			'effects' => [
				'register',
			],
		],
		[
			'act' => 'save',
			'from' => [
				'draft',
			],
			'to' => 'same',
			'duties' => [
				'propose',
			],
			'guards' => [],
			'effects' => [
				'register',
			],
		],
		[
			'act' => 'submit',
			'from' => [
				'draft',
			],
			'to' => 'checked',
			'when' => 'unchecked-route',
			'otherwise' => 'submitted',
			'duties' => [
				'propose',
			],
			'guards' => [
				'complete',
				'period-valid',
				'screened',
				'accessible',
			],
			'effects' => [
				'freeze',
				'request',
				'register',
			],
		],
		[
			'act' => 'recall',
			'from' => [
				'submitted',
				'checked',
				'approved',
			],
			'to' => 'discarded',
			'duties' => [
				'propose',
			],
			'guards' => [
				'own-request',
			],
			'effects' => [
				'request',
				'open-draft',
				'register',
			],
		],
		[
			'act' => 'check',
			'from' => [
				'submitted',
			],
			'to' => 'checked',
			'when' => 'stage-done',
			'otherwise' => 'same',
			'duties' => [
				'check',
			],
			'guards' => [
				'not-author',
				'not-proposer',
				'one-level',
				'declared',
				'screened',
				'hash-matches',
			],
			'effects' => [
				'request',
				'register',
			],
		],
		[
			'act' => 'return',
			'from' => [
				'submitted',
				'checked',
			],
			'to' => 'returned',
			'duties' => [
				'check',
				'approve',
			],
			'guards' => [
				'with-reason',
			],
			'effects' => [
				'request',
				'register',
			],
		],
		[
			'act' => 'return',
			'from' => [
				'approved',
			],
			'to' => 'returned',
			'duties' => [
				'approve',
				'publish',
			],
			'guards' => [
				'with-reason',
			],
			'effects' => [
				'request',
				'register',
			],
		],
		[
			'act' => 'refuse',
			'from' => [
				'submitted',
				'checked',
			],
			'to' => 'refused',
			'duties' => [
				'approve',
			],
			'guards' => [
				'with-reason',
			],
			'effects' => [
				'request',
				'register',
			],
		],
		[
			'act' => 'approve',
			'from' => [
				'checked',
			],
			'to' => 'approved',
			'when' => 'stage-done',
			'otherwise' => 'same',
			'duties' => [
				'approve',
			],
			'guards' => [
				'not-author',
				'not-proposer',
				'one-level',
				'period-valid',
				'long-enough',
				'declared',
				'screened',
				'accessible',
				'hash-matches',
			],
			'effects' => [
				'request',
				'register',
			],
		],
		[
			'act' => 'publish',
			'from' => [
				'approved',
			],
			'to' => 'published',
			'duties' => [
				'publish',
			],
			'guards' => [
				'period-valid',
				'long-enough',
				'no-gap',
				'screened',
				'hash-matches',
			],
			'effects' => [
				'request',
				'publish',
				'register',
			],
		],
		[
			'act' => 'publish-urgent',
			'from' => [
				'draft',
			],
			'to' => 'urgent',
			'duties' => [
				'propose',
				'publish',
			],
			'guards' => [
				'urgent-details',
				'urgent-approver',
				'complete',
				'period-valid',
				'no-gap',
				'screened',
				'accessible',
			],
			'effects' => [
				'freeze',
				'request',
				'register',
				'publish',
			],
		],
		[
			'act' => 'publish-urgent',
			'from' => [
				'submitted',
				'checked',
			],
			'to' => 'urgent',
			'duties' => [
				'propose',
				'publish',
			],
			'guards' => [
				'urgent-details',
				'urgent-approver',
				'period-valid',
				'no-gap',
				'screened',
				'accessible',
				'hash-matches',
			],
			'effects' => [
				'request',
				'register',
				'publish',
			],
		],
		[
			'act' => 'ratify',
			'from' => [
				'urgent',
			],
			'to' => 'published',
			'when' => 'stage-done',
			'otherwise' => 'same',
			'duties' => [
				'approve',
			],
			'guards' => [
				'not-author',
				'not-proposer',
				'not-recorder',
				'one-level',
				'ratify-in-time',
				'period-valid',
				'declared',
				'screened',
				'accessible',
				'hash-matches',
			],
			'effects' => [
				'request',
				'register',
				'publish',
			],
		],
		[
			'act' => 'lapse',
			'from' => [
				'urgent',
			],
			'to' => 'lapsed',
			'duties' => [],
			'guards' => [
				'ratify-overdue',
			],
			'effects' => [
				'request',
				'take',
				'register',
			],
		],
		[
			'act' => 'withdraw',
			'from' => [
				'published',
				'urgent',
			],
			'to' => 'withdrawn',
			'duties' => [
				'approve',
				'publish',
			],
			'guards' => [
				'removal-told',
				'removal-duty',
				'successor-fit',
				'with-reason',
			],
			'effects' => [
				'request',
				'take',
				'register',
			],
		],
		[
			'act' => 'expire',
			'from' => [
				'published',
				'urgent',
			],
			'to' => 'expired',
			'duties' => [],
			'guards' => [
				'period-over',
			],
			'effects' => [
				'request',
				'take',
				'register',
			],
		],
		[
			'act' => 'replace',
			'from' => [
				'published',
				'urgent',
			],
			'to' => 'replaced',
			'duties' => [],
			'guards' => [],
			'effects' => [
				'request',
				'register',
			],
		],
		[
			'act' => 'extend',
			'from' => [
				'published',
			],
			'to' => 'same',
			'duties' => [],
			'guards' => [
				'extension-due',
			],
			'effects' => [
				'register',
				'extend',
			],
		],
		[
			'act' => 'discard',
			'from' => [
				'draft',
				'returned',
			],
			'to' => 'discarded',
			'duties' => [
				'propose',
			],
			'guards' => [],
			'effects' => [
				'request',
				'register',
			],
		],
		[
			'act' => 'revise',
			'from' => [
				'returned',
				'published',
				'refused',
				'withdrawn',
				'expired',
				'lapsed',
			],
			'to' => 'same',
			'duties' => [
				'propose',
			],
			'guards' => [],
			'effects' => [
				'open-draft',
				'register',
			],
		],
	],
	'reasons' => [
		'not-mission' => [
			'words' => [
				'en' => 'Not related to the mission of the agency',
				'th' => 'ไม่ตรงหรือไม่เกี่ยวข้องกับภารกิจของหน่วยงาน',
			],
			'acts' => [
				'return',
				'refuse',
			],
			'basis' => '001 clause 2.2.3 (R059)',
		],
		'file-format' => [
			'words' => [
				'en' => 'Not in a permitted file format',
				'th' => 'ไม่ถูกต้องตามรูปแบบไฟล์ข้อมูลที่อนุญาต',
			],
			'acts' => [
				'return',
				'refuse',
			],
			'basis' => '001 clause 2.2.3 (R060)',
		],
		'incorrect' => [
			'words' => [
				'en' => 'Not correct',
				'th' => 'ข้อมูลไม่ถูกต้อง',
			],
			'acts' => [
				'return',
				'refuse',
				'withdraw',
			],
			'public' => true,
			'basis' => '001 clause 2.2 (R048)',
		],
		'incomplete' => [
			'words' => [
				'en' => 'Not complete',
				'th' => 'ข้อมูลไม่ครบถ้วน',
			],
			'acts' => [
				'return',
				'refuse',
				'withdraw',
			],
			'public' => true,
			'basis' => '001 clause 2.2 (R048)',
		],
		'not-current' => [
			'words' => [
				'en' => 'Not current',
				'th' => 'ข้อมูลไม่เป็นปัจจุบัน',
			],
			'acts' => [
				'return',
				'refuse',
				'withdraw',
			],
			'public' => true,
			'basis' => '001 clause 2.2 (R048)',
		],
		'no-source' => [
			'words' => [
				'en' => 'The source or owner of the information is not stated',
				'th' => 'ไม่ระบุแหล่งที่มาหรือเจ้าของข้อมูล',
			],
			'acts' => [
				'return',
				'refuse',
			],
			'basis' => '001 clause 2.2 (R049)',
		],
		'wrong-section' => [
			'words' => [
				'en' => 'Placed in the wrong section or unit',
				'th' => 'หมวดข้อมูลหรือส่วนราชการไม่ถูกต้อง',
			],
			'acts' => [
				'return',
				'refuse',
				'withdraw',
			],
			'public' => true,
			'basis' => '001 clause 2.2.2 (R056)',
		],
		'personal-data' => [
			'words' => [
				'en' => 'Contains more personal data than needed',
				'th' => 'มีข้อมูลส่วนบุคคลเกินความจำเป็น',
			],
			'acts' => [
				'return',
				'refuse',
				'withdraw',
			],
			'basis' => 'Personal Data Protection Act B.E. 2562; OIA s.24',
		],
		'restricted-14' => [
			'words' => [
				'en' => 'May not be disclosed (Official Information Act, section 14)',
				'th' => 'เป็นข้อมูลที่เปิดเผยมิได้ตามมาตรา ๑๔ แห่งพระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. ๒๕๔๐',
			],
			'acts' => [
				'return',
				'refuse',
				'withdraw',
			],
			'basis' => 'OIA s.14',
		],
		'restricted-15' => [
			'words' => [
				'en' => 'Ordered not to be disclosed (Official Information Act, section 15)',
				'th' => 'เป็นข้อมูลที่มีคำสั่งมิให้เปิดเผยตามมาตรา ๑๕ แห่งพระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. ๒๕๔๐',
			],
			'acts' => [
				'return',
				'refuse',
				'withdraw',
			],
			'basis' => 'OIA s.15',
		],
		'classified' => [
			'words' => [
				'en' => 'Classified as an official secret',
				'th' => 'เป็นข้อมูลที่มีชั้นความลับของทางราชการ',
			],
			'acts' => [
				'return',
				'refuse',
				'withdraw',
			],
			'basis' => 'Rule on Official Secrets B.E. 2544',
		],
		'not-ratified' => [
			'words' => [
				'en' => 'The permission given by word of mouth is not confirmed',
				'th' => 'ไม่ยืนยันการอนุญาตด้วยวาจา',
			],
			'acts' => [
				'withdraw',
			],
			'public' => true,
			'basis' => '001 clause 2.2.1 (R054)',
		],
		'superseded' => [
			'words' => [
				'en' => 'No longer in force or no longer needed',
				'th' => 'สิ้นผลใช้บังคับหรือหมดความจำเป็น',
			],
			'acts' => [
				'withdraw',
			],
			'public' => true,
			'basis' => '001 clause 3.2',
		],
		'other' => [
			'words' => [
				'en' => 'Another reason',
				'th' => 'เหตุผลอื่น',
			],
			'acts' => [
				'return',
				'refuse',
				'withdraw',
			],
			'basis' => '001 clause 2.2.3 (R058)',
		],
	],
	'removals' => [
		'withdrawal' => [
			'words' => [
				'en' => 'Withdraw',
				'th' => 'ถอนออกจากการเผยแพร่',
			],
			'means' => [
				'en' => 'It should not stay public. Its address says that it was withdrawn, without its title.',
				'th' => 'ใช้เมื่อข้อมูลไม่ควรเผยแพร่อีกต่อไป หน้าเดิมจะแจ้งว่าหน่วยงานถอนข้อมูลแล้ว โดยไม่แสดงชื่อเรื่อง',
			],
			'state' => [
				'en' => 'Withdrawn',
				'th' => 'ถอนออกจากการเผยแพร่',
			],
			'past' => [
				'en' => 'withdrew it from the public',
				'th' => 'ถอนออกจากการเผยแพร่',
			],
			'gone' => 'withdrawn',
			'title' => false,
			'asks' => [],
			'duties' => [
				'approve',
				'publish',
			],
			'basis' => [
				'001 clause 3.2 (R063)',
				'001 clause 3.4 (R065)',
			],
		],
		'suspension' => [
			'words' => [
				'en' => 'Suspend for now',
				'th' => 'ระงับการเผยแพร่ชั่วคราว',
			],
			'means' => [
				'en' => 'It is taken down while something is looked into. Its address says that it is suspended, without its title. It comes back only by a new request.',
				'th' => 'ใช้เมื่อต้องตรวจสอบก่อน เช่น มีผู้ร้องเรียน หน้าเดิมจะแจ้งว่าระงับชั่วคราว โดยไม่แสดงชื่อเรื่อง และเผยแพร่อีกครั้งได้เมื่อได้รับอนุมัติตามคำขอใหม่',
			],
			'state' => [
				'en' => 'Suspended for now',
				'th' => 'ระงับการเผยแพร่ชั่วคราว',
			],
			'past' => [
				'en' => 'suspended its publication for the time being',
				'th' => 'ระงับการเผยแพร่ชั่วคราว',
			],
			'gone' => 'suspended',
			'title' => false,
			'asks' => [],
			'duties' => [
				'approve',
				'publish',
			],
			'basis' => [
				'001 clause 3.4 (R065)',
			],
		],
		'annulment' => [
			'words' => [
				'en' => 'The act was annulled',
				'th' => 'ประกาศหรือคำสั่งถูกยกเลิก',
			],
			'means' => [
				'en' => 'A numbered announcement or order was annulled by another. Its address names the title, the number, and the order by which it was annulled.',
				'th' => 'ใช้เมื่อประกาศหรือคำสั่งที่มีเลขที่ถูกยกเลิก หน้าเดิมจะแสดงชื่อเรื่อง เลขที่ที่ถูกยกเลิก และประกาศหรือคำสั่งที่ยกเลิก',
			],
			'state' => [
				'en' => 'Annulled',
				'th' => 'ประกาศหรือคำสั่งถูกยกเลิก',
			],
			'past' => [
				'en' => 'took it down: {act} was annulled by {order} of {orderDate}',
				'th' => 'นำลง เพราะ {act} ถูกยกเลิกโดย {order} ลงวันที่ {orderDate}',
			],
			'gone' => 'annulled',
			'title' => true,
			'asks' => [
				'act',
				'order',
				'orderDate',
			],
			'duties' => [
				'approve',
			],
			'reason' => 'superseded',
			'basis' => [
				'001 clause 3.2 (R063)',
			],
		],
		'replacement' => [
			'words' => [
				'en' => 'Another entry takes its place',
				'th' => 'มีเรื่องใหม่แทน',
			],
			'means' => [
				'en' => 'What is in force now stands in another entry. Its address names the title and leads to the other entry while that is public.',
				'th' => 'ใช้เมื่อข้อมูลที่ใช้อยู่ในปัจจุบันอยู่ในเรื่องอื่น หน้าเดิมจะแสดงชื่อเรื่องและลิงก์ไปยังเรื่องใหม่ตราบเท่าที่เรื่องนั้นเผยแพร่อยู่',
			],
			'state' => [
				'en' => 'Replaced by another entry',
				'th' => 'มีเรื่องใหม่แทนแล้ว',
			],
			'past' => [
				'en' => 'took it down: another entry takes its place',
				'th' => 'นำลง เพราะมีเรื่องใหม่แทน',
			],
			'gone' => 'superseded',
			'title' => true,
			'asks' => [
				'entry',
			],
			'duties' => [
				'approve',
				'publish',
			],
			'reason' => 'superseded',
			'basis' => [
				'001 clause 3.2 (R063)',
			],
		],
	],
	'removalFields' => [
		'kind' => [
			'en' => 'how it is taken down',
			'th' => 'วิธีนำลง',
		],
		'act' => [
			'en' => 'Name and number of what was annulled',
			'th' => 'ชื่อและเลขที่ของประกาศหรือคำสั่งที่ถูกยกเลิก',
		],
		'order' => [
			'en' => 'Name and number of what annulled it',
			'th' => 'ชื่อและเลขที่ของประกาศหรือคำสั่งที่ยกเลิก',
		],
		'orderDate' => [
			'en' => 'Its date',
			'th' => 'ลงวันที่',
		],
		'entry' => [
			'en' => 'The entry that takes its place',
			'th' => 'เรื่องใหม่ที่ใช้แทน',
		],
	],
	'declarations' => [
		'not-14' => [
			'group' => 'restricted',
			'words' => [
				'en' => 'It holds nothing that section 14 of the Official Information Act forbids to disclose (harm to the Monarchy).',
				'th' => 'ไม่มีข้อมูลข่าวสารที่อาจก่อให้เกิดความเสียหายต่อสถาบันพระมหากษัตริย์ ตามมาตรา ๑๔ แห่งพระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. ๒๕๔๐',
			],
			'basis' => [
				'OIA s.14',
				'000 clause 1.1 (R006)',
			],
		],
		'not-15' => [
			'group' => 'restricted',
			'words' => [
				'en' => 'It holds nothing that was ordered not to be disclosed under section 15 of the Official Information Act.',
				'th' => 'ไม่มีข้อมูลข่าวสารที่มีคำสั่งมิให้เปิดเผย ตามมาตรา ๑๕ แห่งพระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. ๒๕๔๐',
			],
			'basis' => [
				'OIA s.15',
				'000 clause 1.1 (R006)',
			],
		],
		'not-classified' => [
			'group' => 'restricted',
			'words' => [
				'en' => 'It holds nothing that is classified as an official secret.',
				'th' => 'ไม่มีข้อมูลข่าวสารที่กำหนดชั้นความลับ ตามระเบียบว่าด้วยการรักษาความลับของทางราชการ พ.ศ. ๒๕๔๔',
			],
			'basis' => [
				'Rule on Official Secrets B.E. 2544',
				'001 preamble',
			],
		],
		'personal-minimum' => [
			'group' => 'restricted',
			'words' => [
				'en' => 'It holds no more personal data than is needed.',
				'th' => 'ไม่มีข้อมูลส่วนบุคคลเกินความจำเป็น',
			],
			'basis' => [
				'Personal Data Protection Act B.E. 2562',
				'000 clause 1.4 (R009)',
			],
		],
		'correct' => [
			'group' => 'quality',
			'words' => [
				'en' => 'It is correct.',
				'th' => 'ข้อมูลถูกต้อง',
			],
			'basis' => [
				'001 clause 2.2 (R048)',
				'004 clause 1 (R088)',
			],
		],
		'clear' => [
			'group' => 'quality',
			'words' => [
				'en' => 'It is clear.',
				'th' => 'ข้อมูลชัดเจน',
			],
			'basis' => [
				'004 clause 2.1 (R089)',
			],
		],
		'complete' => [
			'group' => 'quality',
			'words' => [
				'en' => 'It is complete.',
				'th' => 'ข้อมูลครบถ้วน',
			],
			'basis' => [
				'001 clause 2.2 (R048)',
				'004 clause 1 (R088)',
			],
		],
		'current' => [
			'group' => 'quality',
			'words' => [
				'en' => 'It is current.',
				'th' => 'ข้อมูลเป็นปัจจุบัน',
			],
			'basis' => [
				'001 clause 2.2 (R048)',
				'004 clause 1 (R088)',
			],
		],
	],
	'routes' => [
		'standard' => 'check-approve',
		'most' => 4,
		'templates' => [
			'check-approve' => [
				'name' => [
					'en' => 'Checker, approver, webmaster',
					'th' => 'ผู้ตรวจสอบ ผู้อนุมัติ และ webmaster',
				],
				'levels' => [
					[
						'name' => [
							'en' => 'Check',
							'th' => 'ตรวจสอบ',
						],
						'duty' => 'check',
						'unit' => 'own',
						'approvals' => 1,
						'dueDays' => 3,
					],
					[
						'name' => [
							'en' => 'Approval',
							'th' => 'อนุมัติ',
						],
						'duty' => 'approve',
						'unit' => 'own',
						'approvals' => 1,
						'dueDays' => 3,
					],
				],
				'publishDays' => 3,
				'basis' => [
					'001 clauses 2.1 and 2.2 (R045, R046, R047)',
				],
			],
			'division-clerk' => [
				'name' => [
					'en' => 'Head of the division, then the clerk',
					'th' => 'หัวหน้าฝ่าย แล้วปลัด',
				],
				'levels' => [
					[
						'name' => [
							'en' => 'Head of the division',
							'th' => 'หัวหน้าฝ่าย/ผู้อำนวยการกอง',
						],
						'duty' => 'check',
						'unit' => 'own',
						'approvals' => 1,
						'dueDays' => 3,
					],
					[
						'name' => [
							'en' => 'Clerk',
							'th' => 'ปลัด',
						],
						'duty' => 'approve',
						'unit' => 'parent',
						'approvals' => 1,
						'dueDays' => 3,
					],
				],
				'publishDays' => 3,
				'basis' => [
					'004 clause 6.1 (R114)',
				],
			],
			'division-finance-clerk' => [
				'name' => [
					'en' => 'Head of the division, finance, then the clerk',
					'th' => 'หัวหน้าฝ่าย กองคลัง แล้วปลัด (จัดซื้อจัดจ้าง)',
				],
				'levels' => [
					[
						'name' => [
							'en' => 'Head of the division',
							'th' => 'หัวหน้าฝ่าย/ผู้อำนวยการกอง',
						],
						'duty' => 'check',
						'unit' => 'own',
						'approvals' => 1,
						'dueDays' => 3,
					],
					[
						'name' => [
							'en' => 'Finance',
							'th' => 'กองคลัง',
						],
						'duty' => 'check',
						'unit' => 'finance',
						'approvals' => 1,
						'dueDays' => 3,
					],
					[
						'name' => [
							'en' => 'Clerk',
							'th' => 'ปลัด',
						],
						'duty' => 'approve',
						'unit' => 'parent',
						'approvals' => 1,
						'dueDays' => 3,
					],
				],
				'publishDays' => 3,
				'basis' => [
					'004 clauses 6.1 and 6.2 (R114, R115)',
				],
			],
			'one-person' => [
				'name' => [
					'en' => 'One approver (small office)',
					'th' => 'ผู้อนุมัติคนเดียว (หน่วยงานขนาดเล็ก)',
				],
				'levels' => [
					[
						'name' => [
							'en' => 'Approval',
							'th' => 'อนุมัติ',
						],
						'duty' => 'approve',
						'unit' => 'own',
						'approvals' => 1,
						'dueDays' => 3,
					],
				],
				'publishDays' => 3,
				'basis' => [
					'000 clause 1.2 (R007)',
				],
			],
		],
	],
	'urgent' => [
		'ratifyWithin' => 3,
		'means' => [
			'telephone' => [
				'en' => 'By telephone',
				'th' => 'ทางโทรศัพท์',
			],
			'in-person' => [
				'en' => 'Face to face',
				'th' => 'ต่อหน้า',
			],
			'radio' => [
				'en' => 'By radio',
				'th' => 'ทางวิทยุสื่อสาร',
			],
			'message' => [
				'en' => 'By message',
				'th' => 'ทางข้อความ',
			],
			'other' => [
				'en' => 'Otherwise',
				'th' => 'ทางอื่น',
			],
		],
	],
	'calendar' => [
		'weekend' => [
			6,
			7,
		],
		'holidays' => [
			'01-01' => [
				'en' => 'New Year’s Day',
				'th' => 'วันขึ้นปีใหม่',
			],
			'04-06' => [
				'en' => 'Chakri Memorial Day',
				'th' => 'วันจักรี',
			],
			'04-13' => [
				'en' => 'Songkran',
				'th' => 'วันสงกรานต์',
			],
			'04-14' => [
				'en' => 'Songkran',
				'th' => 'วันสงกรานต์',
			],
			'04-15' => [
				'en' => 'Songkran',
				'th' => 'วันสงกรานต์',
			],
			'05-04' => [
				'en' => 'Coronation Day',
				'th' => 'วันฉัตรมงคล',
			],
			'06-03' => [
				'en' => 'Birthday of H.M. the Queen',
				'th' => 'วันเฉลิมพระชนมพรรษาสมเด็จพระนางเจ้าฯ พระบรมราชินี',
			],
			'07-28' => [
				'en' => 'Birthday of H.M. the King',
				'th' => 'วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระเจ้าอยู่หัว',
			],
			'08-12' => [
				'en' => 'Mother’s Day',
				'th' => 'วันแม่แห่งชาติ',
			],
			'10-13' => [
				'en' => 'Memorial Day of King Rama IX',
				'th' => 'วันนวมินทรมหาราช',
			],
			'10-23' => [
				'en' => 'Chulalongkorn Day',
				'th' => 'วันปิยมหาราช',
			],
			'12-05' => [
				'en' => 'National Day and Father’s Day',
				'th' => 'วันชาติและวันพ่อแห่งชาติ',
			],
			'12-10' => [
				'en' => 'Constitution Day',
				'th' => 'วันรัฐธรรมนูญ',
			],
			'12-31' => [
				'en' => 'New Year’s Eve',
				'th' => 'วันสิ้นปี',
			],
		],
	],
	'warnings' => [
		'duty-unheld' => [
			'en' => 'Nobody holds the duty “{duty}” for {unit} ({section}) today, so entries there can’t go on.',
			'th' => 'วันนี้ไม่มีผู้มีหน้าที่ “{duty}” ของ{unit} ({section}) เรื่องของส่วนราชการนี้จึงดำเนินการต่อไม่ได้',
		],
		'nobody-proposes' => [
			'en' => 'Nobody holds the duty “Propose” yet, so no entry can be made.',
			'th' => 'ยังไม่มีผู้มีหน้าที่ “เสนอข้อมูล” จึงยังสร้างเรื่องไม่ได้',
		],
		'few-webmasters' => [
			'en' => 'The announcement asks for at least two webmasters; today there are {count}.',
			'th' => 'ประกาศกำหนดให้มี webmaster อย่างน้อย ๒ คน วันนี้มี {count} คน',
		],
		'nobody-monitors' => [
			'en' => 'Nobody holds the duty “Supervise”. The announcement asks for a named person.',
			'th' => 'ยังไม่มีผู้มีหน้าที่ “กำกับติดตาม” ซึ่งประกาศกำหนดให้มีผู้รับผิดชอบ',
		],
		'several-duties' => [
			'en' => '{person} holds {duties} for {unit}. The law would like different persons; what this person writes still needs someone else’s approval.',
			'th' => '{person} มีหน้าที่ {duties} ของ{unit} พร้อมกัน ซึ่งควรเป็นคนละคนกัน และสิ่งที่บุคคลนี้จัดทำยังต้องให้ผู้อื่นอนุมัติ',
		],
		'own-only' => [
			'en' => '{person} is the only one with the duty “{duty}” for {unit} and also proposes there: nobody can decide on what this person writes.',
			'th' => '{person} เป็นผู้มีหน้าที่ “{duty}” เพียงคนเดียวของ{unit} และเป็นผู้เสนอข้อมูลด้วย จึงไม่มีผู้พิจารณาเรื่องที่บุคคลนี้จัดทำ',
		],
		'level-short' => [
			'en' => 'The level “{level}” for {unit} ({section}) needs {needed} persons; today there are {count}.',
			'th' => 'ขั้น “{level}” ของ{unit} ({section}) ต้องมีผู้เห็นชอบ {needed} คน วันนี้มี {count} คน',
		],
		'too-few-people' => [
			'en' => 'A request of {unit} ({section}) needs {needed} different persons after the one who proposes it; there are {count}. Give the duties to more people, or set that this is a small office.',
			'th' => 'คำขอของ{unit} ({section}) ต้องมีบุคคล {needed} คนที่ไม่ใช่ผู้เสนอ วันนี้มี {count} คน โปรดมอบหมายหน้าที่เพิ่ม หรือกำหนดว่าเป็นหน่วยงานขนาดเล็ก',
		],
		'leave-unheld' => [
			'en' => '{person} is on leave from {from} to {to} and nobody stands in for the duty “{duty}” of {unit}. Appoint an alternate.',
			'th' => '{person} ลาตั้งแต่ {from} ถึง {to} และไม่มีผู้ปฏิบัติหน้าที่แทนในหน้าที่ “{duty}” ของ{unit} โปรดแต่งตั้งผู้แทน',
		],
		'acting-ends' => [
			'en' => 'The acting appointment of {person} for “{duty}” in {unit} ends on {date}.',
			'th' => 'การรักษาราชการแทนของ {person} ในหน้าที่ “{duty}” ของ{unit} จะสิ้นสุดวันที่ {date}',
		],
		'account-gone' => [
			'en' => 'An account that no longer exists still holds the duty “{duty}” for {unit}. End that assignment.',
			'th' => 'บัญชีผู้ใช้ที่ถูกลบแล้วยังมีหน้าที่ “{duty}” ของ{unit} โปรดยุติการมอบหมายนี้',
		],
	],
	'screening' => [
		'kinds' => [
			'national-id' => [
				'check' => 'screening',
				'severity' => 'error',
				'words' => [
					'en' => 'An identity number of a person. Take it out, or mask it (1-2345-xxxxx-xx-1). If it must be public, somebody with the duty to check or approve states the reason here.',
					'th' => 'พบเลขประจำตัวประชาชน โปรดลบออกหรือปิดบังบางส่วน (1-2345-xxxxx-xx-1) หากจำเป็นต้องเผยแพร่ ให้ผู้ตรวจสอบหรือผู้อนุมัติระบุเหตุผลไว้ที่นี่',
				],
			],
			'national-id-unsure' => [
				'check' => 'screening',
				'severity' => 'warning',
				'words' => [
					'en' => 'This may be a person’s identity number: it is written like one, or words beside it say so. Make sure that it is none, or take it out.',
					'th' => 'อาจเป็นเลขประจำตัวประชาชน เพราะเขียนในรูปแบบเดียวกันหรือมีข้อความกำกับ โปรดตรวจสอบว่าไม่ใช่ หรือลบออก',
				],
			],
			'telephone' => [
				'check' => 'screening',
				'severity' => 'warning',
				'words' => [
					'en' => 'A mobile telephone number. Keep it only if it is the office’s own, not a person’s.',
					'th' => 'พบหมายเลขโทรศัพท์เคลื่อนที่ ให้คงไว้เฉพาะหมายเลขของหน่วยงาน หากเป็นของบุคคลโปรดลบออก',
				],
			],
			'bank-account' => [
				'check' => 'screening',
				'severity' => 'warning',
				'words' => [
					'en' => 'A bank account number. Keep it only if people are to pay the agency there.',
					'th' => 'พบเลขที่บัญชีธนาคาร ให้คงไว้เฉพาะบัญชีของหน่วยงานที่ให้ประชาชนชำระเงิน',
				],
			],
			'passport' => [
				'check' => 'screening',
				'severity' => 'warning',
				'words' => [
					'en' => 'A passport number. Take it out unless the law asks for it.',
					'th' => 'พบเลขที่หนังสือเดินทาง โปรดลบออก เว้นแต่กฎหมายกำหนดให้เผยแพร่',
				],
			],
			'image-no-alt' => [
				'check' => 'accessibility',
				'severity' => 'error',
				'words' => [
					'en' => 'A picture has no alternative text. Say in a few words what it shows; if it only decorates, mark it as decorative.',
					'th' => 'รูปภาพไม่มีข้อความทดแทน โปรดเขียนสั้น ๆ ว่ารูปแสดงอะไร หากเป็นรูปตกแต่งให้ระบุว่าเป็นรูปตกแต่ง',
				],
			],
			'image-alt-file-name' => [
				'check' => 'accessibility',
				'severity' => 'error',
				'words' => [
					'en' => 'The alternative text of a picture is the name of its file. Say instead what the picture shows.',
					'th' => 'ข้อความทดแทนของรูปภาพเป็นชื่อไฟล์ โปรดเขียนว่ารูปแสดงอะไรแทน',
				],
			],
			'link-empty' => [
				'check' => 'accessibility',
				'severity' => 'error',
				'words' => [
					'en' => 'A link or button has no words. Write where it leads.',
					'th' => 'ลิงก์หรือปุ่มไม่มีข้อความ โปรดเขียนว่านำไปที่ใด',
				],
			],
			'link-vague' => [
				'check' => 'accessibility',
				'severity' => 'warning',
				'words' => [
					'en' => 'The words of a link don’t say where it leads (“click here”). Write what one finds there.',
					'th' => 'ข้อความของลิงก์ไม่บอกว่านำไปที่ใด (เช่น “คลิกที่นี่”) โปรดเขียนสิ่งที่จะพบเมื่อเปิดลิงก์',
				],
			],
			'link-address' => [
				'check' => 'accessibility',
				'severity' => 'warning',
				'words' => [
					'en' => 'A link shows a bare web address, which is read out letter by letter. Write what one finds there.',
					'th' => 'ลิงก์แสดงเป็นที่อยู่เว็บ ซึ่งโปรแกรมอ่านหน้าจอจะอ่านทีละตัวอักษร โปรดเขียนเป็นข้อความที่บอกเนื้อหา',
				],
			],
			'heading-empty' => [
				'check' => 'accessibility',
				'severity' => 'error',
				'words' => [
					'en' => 'A heading is empty. Write it or remove it.',
					'th' => 'หัวข้อว่างเปล่า โปรดเขียนข้อความหรือลบหัวข้อออก',
				],
			],
			'heading-order' => [
				'check' => 'accessibility',
				'severity' => 'warning',
				'words' => [
					'en' => 'The levels of the headings jump. Use them in order, without leaving one out.',
					'th' => 'ระดับหัวข้อข้ามลำดับ โปรดใช้ตามลำดับโดยไม่ข้ามระดับ',
				],
			],
			'heading-first' => [
				'check' => 'accessibility',
				'severity' => 'warning',
				'words' => [
					'en' => 'The content has a heading of level 1; that is the title of the page. Begin with level 2.',
					'th' => 'เนื้อหามีหัวข้อระดับ 1 ซึ่งเป็นชื่อของหน้า โปรดเริ่มที่หัวข้อระดับ 2',
				],
			],
			'table-no-header' => [
				'check' => 'accessibility',
				'severity' => 'error',
				'words' => [
					'en' => 'A table has no header cells, so nobody who listens to it knows which column is which. Make its first row a header row.',
					'th' => 'ตารางไม่มีเซลล์หัวตาราง ผู้ใช้โปรแกรมอ่านหน้าจอจะไม่ทราบว่าเป็นคอลัมน์ใด โปรดกำหนดแถวแรกเป็นหัวตาราง',
				],
			],
			'frame-no-title' => [
				'check' => 'accessibility',
				'severity' => 'error',
				'words' => [
					'en' => 'An embedded page (map, video, form) has no title. Give it one that says what it is.',
					'th' => 'เนื้อหาที่ฝังจากเว็บอื่น (แผนที่ วิดีโอ แบบฟอร์ม) ไม่มีชื่อ โปรดตั้งชื่อที่บอกว่าเป็นอะไร',
				],
			],
			'video-no-captions' => [
				'check' => 'accessibility',
				'severity' => 'warning',
				'words' => [
					'en' => 'A video comes without captions. Add them, or put what is said beside it in words.',
					'th' => 'วิดีโอไม่มีคำบรรยาย โปรดเพิ่มคำบรรยายหรือสรุปเนื้อหาเป็นข้อความไว้ด้วย',
				],
			],
			'contrast-low' => [
				'check' => 'accessibility',
				'severity' => 'error',
				'words' => [
					'en' => 'Text can hardly be told from its background. Choose a darker text or a lighter background (at least 4.5 : 1).',
					'th' => 'สีตัวอักษรใกล้เคียงกับสีพื้นจนอ่านยาก โปรดใช้สีที่ตัดกันมากขึ้น (อย่างน้อย 4.5 : 1)',
				],
			],
			'language-wrong' => [
				'check' => 'accessibility',
				'severity' => 'error',
				'words' => [
					'en' => 'A part names a language that doesn’t exist, so it is read out wrongly. Use “th”, “en” or another code of a language.',
					'th' => 'เนื้อหาบางส่วนระบุรหัสภาษาที่ไม่มีอยู่จริง โปรดใช้ “th” “en” หรือรหัสภาษาที่ถูกต้อง',
				],
			],
			'language-part' => [
				'check' => 'accessibility',
				'severity' => 'warning',
				'words' => [
					'en' => 'A paragraph is in another language than the page and doesn’t say so. Mark its language.',
					'th' => 'มีย่อหน้าที่เป็นภาษาอื่นโดยไม่ได้ระบุภาษา โปรดกำหนดภาษาของย่อหน้านั้น',
				],
			],
			'pdf-untagged' => [
				'check' => 'accessibility',
				'severity' => 'warning',
				'words' => [
					'en' => 'The PDF is not tagged: with a screen reader its order and tables can’t be followed. Export it again with “tagged PDF” or “document structure tags” switched on.',
					'th' => 'ไฟล์ PDF ไม่มีแท็กโครงสร้าง ผู้ใช้โปรแกรมอ่านหน้าจอจะอ่านลำดับและตารางไม่ได้ โปรดบันทึกเป็น PDF ใหม่โดยเลือก “แท็กโครงสร้างเอกสาร” (tagged PDF)',
				],
			],
			'document-no-language' => [
				'check' => 'accessibility',
				'severity' => 'warning',
				'words' => [
					'en' => 'The file doesn’t say in which language it is. Set the language of the document before you export it.',
					'th' => 'ไฟล์ไม่ได้ระบุภาษา โปรดกำหนดภาษาของเอกสารก่อนบันทึก',
				],
			],
			'document-no-title' => [
				'check' => 'accessibility',
				'severity' => 'warning',
				'words' => [
					'en' => 'The file has no title in its properties. Give it one: it is what is read out first.',
					'th' => 'คุณสมบัติของไฟล์ไม่มีชื่อเรื่อง โปรดใส่ชื่อเรื่อง เพราะเป็นสิ่งแรกที่โปรแกรมอ่านหน้าจออ่าน',
				],
			],
			'document-no-headings' => [
				'check' => 'accessibility',
				'severity' => 'warning',
				'words' => [
					'en' => 'A long document without headings. Use the heading styles of the program, not large letters.',
					'th' => 'เอกสารยาวแต่ไม่มีหัวข้อ โปรดใช้สไตล์หัวข้อ (Heading) ของโปรแกรม แทนการขยายตัวอักษร',
				],
			],
			'document-image-no-alt' => [
				'check' => 'accessibility',
				'severity' => 'warning',
				'words' => [
					'en' => 'Pictures in the file have no alternative text. Add it in the program (“Edit Alt Text”) and upload the file again.',
					'th' => 'รูปภาพในไฟล์ไม่มีข้อความทดแทน โปรดเพิ่มในโปรแกรม (“แก้ไขข้อความแสดงแทน”) แล้วอัปโหลดใหม่',
				],
			],
			'document-table-no-header' => [
				'check' => 'accessibility',
				'severity' => 'warning',
				'words' => [
					'en' => 'A table in the file has no header row. Set “Repeat as header row” for its first row.',
					'th' => 'ตารางในไฟล์ไม่มีแถวหัวตาราง โปรดกำหนดแถวแรกเป็น “ทำซ้ำแถวหัวตาราง”',
				],
			],
			'sheet-merged-header' => [
				'check' => 'accessibility',
				'severity' => 'warning',
				'words' => [
					'en' => 'Cells are merged in the first rows of a sheet; programs can’t tell the columns. Give each column one heading cell.',
					'th' => 'มีการผสานเซลล์ในแถวแรก ๆ ของแผ่นงาน ทำให้โปรแกรมอ่านหัวคอลัมน์ไม่ได้ โปรดให้แต่ละคอลัมน์มีหัวของตนเองเซลล์เดียว',
				],
			],
		],
		'unreadable' => [
			'scanned' => [
				'en' => 'The PDF holds pictures of pages and no text, so nothing in it could be screened. Read it yourself, and attach the text version if there is one.',
				'th' => 'ไฟล์ PDF เป็นภาพสแกน ไม่มีข้อความ ระบบจึงตรวจหาข้อมูลส่วนบุคคลไม่ได้ โปรดอ่านตรวจด้วยตนเอง และแนบไฟล์ที่เป็นข้อความถ้ามี',
			],
			'scanned-pages' => [
				'en' => 'Some pages of the PDF are pictures without text ({pages}) and could not be screened. Read them yourself.',
				'th' => 'บางหน้าของไฟล์ PDF เป็นภาพ ไม่มีข้อความ ({pages}) ระบบจึงตรวจหน้าเหล่านั้นไม่ได้ โปรดอ่านตรวจด้วยตนเอง',
			],
			'encrypted' => [
				'en' => 'The file is protected by a password, so nothing in it could be screened. Attach it without protection.',
				'th' => 'ไฟล์มีการป้องกันด้วยรหัสผ่าน ระบบจึงตรวจเนื้อหาไม่ได้ โปรดแนบไฟล์ที่ไม่มีการป้องกัน',
			],
			'damaged' => [
				'en' => 'The file is damaged or written in an unusual way, and not all of it could be screened. Read it yourself, or save it again and upload it anew.',
				'th' => 'ไฟล์เสียหายหรือบันทึกในรูปแบบที่ไม่ปกติ ระบบจึงตรวจเนื้อหาได้ไม่ครบ โปรดอ่านตรวจด้วยตนเอง หรือบันทึกใหม่แล้วอัปโหลดอีกครั้ง',
			],
			'too-large' => [
				'en' => 'The file is too large to be screened whole. Read the rest yourself, or divide the file.',
				'th' => 'ไฟล์มีขนาดใหญ่เกินกว่าจะตรวจได้ทั้งหมด โปรดอ่านตรวจส่วนที่เหลือด้วยตนเอง หรือแบ่งไฟล์',
			],
			'too-long' => [
				'en' => 'Reading the file took too long and was stopped. Read the rest yourself, or divide the file.',
				'th' => 'การอ่านไฟล์ใช้เวลานานเกินไปจึงหยุดไว้ โปรดอ่านตรวจส่วนที่เหลือด้วยตนเอง หรือแบ่งไฟล์',
			],
			'too-deep' => [
				'en' => 'Files lie inside of files inside of the file, deeper than is looked at. Attach them by themselves.',
				'th' => 'มีไฟล์ซ้อนอยู่ในไฟล์หลายชั้นเกินกว่าที่ระบบตรวจได้ โปรดแนบไฟล์เหล่านั้นแยกต่างหาก',
			],
			'picture' => [
				'en' => 'A picture: what is written in it can’t be screened. Look at it yourself.',
				'th' => 'เป็นรูปภาพ ระบบตรวจข้อความในภาพไม่ได้ โปรดดูตรวจด้วยตนเอง',
			],
			'media' => [
				'en' => 'Sound or video: what is said in it can’t be screened. Listen to it yourself.',
				'th' => 'เป็นไฟล์เสียงหรือวิดีโอ ระบบตรวจเนื้อหาไม่ได้ โปรดฟังหรือดูตรวจด้วยตนเอง',
			],
			'no-reader' => [
				'en' => 'This server lacks PHP’s “zip” or “xmlreader”, so the file could not be screened. Read it yourself, and tell the administrator.',
				'th' => 'เซิร์ฟเวอร์นี้ไม่มีส่วนขยาย “zip” หรือ “xmlreader” ของ PHP จึงตรวจไฟล์ไม่ได้ โปรดอ่านตรวจด้วยตนเอง และแจ้งผู้ดูแลระบบ',
			],
		],
		'places' => [
			'header' => [
				'en' => 'header, “{label}”',
				'th' => 'ข้อมูลทั่วไป “{label}”',
			],
			'record' => [
				'en' => 'row {row}, “{label}”',
				'th' => 'แถวที่ {row} “{label}”',
			],
			'file' => [
				'en' => 'file {file}',
				'th' => 'ไฟล์ {file}',
			],
			'file-name' => [
				'en' => 'the name of the file',
				'th' => 'ชื่อไฟล์',
			],
			'cell' => [
				'en' => 'sheet “{sheet}”, cell {cell}',
				'th' => 'แผ่นงาน “{sheet}” เซลล์ {cell}',
			],
			'hidden-cell' => [
				'en' => 'hidden sheet “{sheet}”, cell {cell}',
				'th' => 'แผ่นงานที่ซ่อนไว้ “{sheet}” เซลล์ {cell}',
			],
			'sheet' => [
				'en' => 'sheet “{sheet}”',
				'th' => 'แผ่นงาน “{sheet}”',
			],
			'line' => [
				'en' => 'line {line}',
				'th' => 'บรรทัดที่ {line}',
			],
			'line-column' => [
				'en' => 'line {line}, column {column}',
				'th' => 'บรรทัดที่ {line} คอลัมน์ที่ {column}',
			],
			'page' => [
				'en' => 'page {page}',
				'th' => 'หน้าที่ {page}',
			],
			'slide' => [
				'en' => 'slide {slide}',
				'th' => 'สไลด์ที่ {slide}',
			],
			'paragraph' => [
				'en' => 'paragraph {paragraph}',
				'th' => 'ย่อหน้าที่ {paragraph}',
			],
			'footnotes' => [
				'en' => 'footnotes',
				'th' => 'เชิงอรรถ',
			],
			'margins' => [
				'en' => 'header or footer of the pages',
				'th' => 'หัวกระดาษหรือท้ายกระดาษ',
			],
			'comments' => [
				'en' => 'comments',
				'th' => 'ข้อคิดเห็น (comment)',
			],
			'drawing' => [
				'en' => 'a drawing, text box or chart',
				'th' => 'รูปวาด กล่องข้อความ หรือแผนภูมิ',
			],
			'properties' => [
				'en' => 'the properties of the file',
				'th' => 'คุณสมบัติของไฟล์',
			],
			'addresses' => [
				'en' => 'the address of a link',
				'th' => 'ที่อยู่ของลิงก์',
			],
			'hidden' => [
				'en' => 'a part that isn’t shown ({part})',
				'th' => 'ส่วนที่ไม่แสดงให้เห็น ({part})',
			],
			'embedded' => [
				'en' => 'in the file embedded there ({part})',
				'th' => 'ในไฟล์ที่ฝังอยู่ ({part})',
			],
			'element' => [
				'en' => 'at “{words}”',
				'th' => 'ที่ “{words}”',
			],
		],
	],
	'verdicts' => [
		'sound' => [
			'en' => 'The register is sound: {rows} rows, each as it was written and in its place.',
			'th' => 'ทะเบียนถูกต้องครบถ้วน ทั้ง {rows} รายการอยู่ตามที่บันทึกและตามลำดับ',
		],
		'edited' => [
			'en' => 'Row {seq} isn’t as it was written.',
			'th' => 'รายการที่ {seq} ถูกแก้ไขหลังจากบันทึก',
		],
		'lost' => [
			'en' => 'Rows {from} to {to} are missing.',
			'th' => 'รายการที่ {from} ถึง {to} หายไป',
		],
		'moved' => [
			'en' => 'Row {seq} was written as row {was}: the order was changed.',
			'th' => 'รายการที่ {seq} เดิมบันทึกเป็นรายการที่ {was} ลำดับถูกสับเปลี่ยน',
		],
		'unlinked' => [
			'en' => 'Row {seq} doesn’t follow the row before it: that one was written anew.',
			'th' => 'รายการที่ {seq} ไม่ต่อเนื่องจากรายการก่อนหน้า ซึ่งถูกเขียนขึ้นใหม่',
		],
		'cut' => [
			'en' => 'The end was cut off: {to} rows were written, the last one left is {from}.',
			'th' => 'ส่วนท้ายของทะเบียนถูกตัดออก บันทึกไว้ {to} รายการ แต่เหลือถึงรายการที่ {from}',
		],
		'added' => [
			'en' => 'Row {seq} was added past the register’s own way.',
			'th' => 'รายการที่ {seq} ถูกเพิ่มโดยไม่ผ่านระบบทะเบียน',
		],
		'anchor' => [
			'en' => 'Row {seq} isn’t the one whose hash was written down on {day}: it or a row before it was written anew.',
			'th' => 'รายการที่ {seq} ไม่ตรงกับค่าที่ประกาศไว้เมื่อ {day} รายการนี้หรือรายการก่อนหน้าถูกเขียนขึ้นใหม่',
		],
		'head' => [
			'en' => 'The last row isn’t the one that was written last.',
			'th' => 'รายการสุดท้ายไม่ใช่รายการที่บันทึกไว้ล่าสุด',
		],
	],
	'events' => [
		'unit-added' => [
			'en' => 'added the unit “{unit}”',
			'th' => 'เพิ่มส่วนราชการ “{unit}”',
		],
		'unit-changed' => [
			'en' => 'changed the unit “{unit}”',
			'th' => 'แก้ไขส่วนราชการ “{unit}”',
		],
		'duty-assigned' => [
			'en' => 'gave {person} the duty “{duty}” for {unit} ({section})',
			'th' => 'มอบหมายหน้าที่ “{duty}” ของ{unit} ({section}) ให้ {person}',
		],
		'duty-acting' => [
			'en' => 'appointed {person} to act with the duty “{duty}” for {unit} ({section}) by order {order}',
			'th' => 'แต่งตั้ง {person} รักษาราชการแทนในหน้าที่ “{duty}” ของ{unit} ({section}) ตามคำสั่งที่ {order}',
		],
		'duty-ended' => [
			'en' => 'ended the duty “{duty}” of {person} for {unit} ({section})',
			'th' => 'ยุติหน้าที่ “{duty}” ของ {person} ใน{unit} ({section})',
		],
		'routes-changed' => [
			'en' => 'changed the routes of approval',
			'th' => 'แก้ไขเส้นทางการอนุมัติ',
		],
		'leave-noted' => [
			'en' => 'noted that {person} is on leave from {from} to {to}',
			'th' => 'บันทึกวันลาของ {person} ตั้งแต่ {from} ถึง {to}',
		],
		'leave-ended' => [
			'en' => 'ended the leave of {person} that began on {from}',
			'th' => 'ยุติวันลาของ {person} ที่เริ่ม {from}',
		],
		'remarked' => [
			'en' => 'made {count} remarks on it',
			'th' => 'ให้ข้อสังเกต {count} รายการ',
		],
		'finding-overridden' => [
			'en' => 'let a number stand that screening found, with a reason',
			'th' => 'ให้คงข้อมูลที่ระบบตรวจพบไว้ โดยระบุเหตุผล',
		],
		'settings-changed' => [
			'en' => 'changed the settings of the workflow',
			'th' => 'แก้ไขการตั้งค่าขั้นตอนการเผยแพร่',
		],
		'restored' => [
			'en' => 'put the site right after a backup was restored: {missing} rows of the register are missing, {ended} entries were ended',
			'th' => 'ปรับระบบหลังกู้คืนข้อมูลสำรอง: ทะเบียนขาดไป {missing} รายการ ยุติการเผยแพร่ {ended} รายการ',
		],
		'periods-changed' => [
			'en' => 'changed for how long sections are public',
			'th' => 'แก้ไขระยะเวลาเผยแพร่ของหมวดข้อมูล',
		],
		'messages-changed' => [
			'en' => 'changed the settings of messages',
			'th' => 'แก้ไขการตั้งค่าการแจ้งเตือน',
		],
		'messages-delivered' => [
			'en' => 'delivered messages: {sent} sent, {failed} not',
			'th' => 'ส่งข้อความแจ้งเตือน สำเร็จ {sent} รายการ ไม่สำเร็จ {failed} รายการ',
		],
		'form-changed' => [
			'en' => 'changed the publication request form',
			'th' => 'แก้ไขแบบฟอร์มการขอเผยแพร่ข้อมูล',
		],
		'outage-reported' => [
			'en' => 'reported that the service was down from {from} to {until}',
			'th' => 'แจ้งว่าระบบขัดข้องตั้งแต่ {from} ถึง {until}',
		],
		'outage-approved' => [
			'en' => 'approved that ends are moved for the outage from {from} to {until}',
			'th' => 'อนุมัติให้ขยายเวลาเผยแพร่ เพราะระบบขัดข้องตั้งแต่ {from} ถึง {until}',
		],
		'outage-refused' => [
			'en' => 'refused to move ends for the outage from {from} to {until}',
			'th' => 'ไม่อนุมัติให้ขยายเวลาเผยแพร่ กรณีระบบขัดข้องตั้งแต่ {from} ถึง {until}',
		],
		'removal-proved' => [
			'en' => 'asked {asked} addresses of what was taken down: {gone} are gone, {still} still answer, {unclear} gave no clear answer',
			'th' => 'ตรวจที่อยู่ {asked} แห่งของเรื่องที่นำลงแล้ว: เปิดไม่ได้แล้ว {gone} ยังเปิดได้ {still} ตรวจไม่ได้ {unclear}',
		],
		'removal-proved-version' => [
			'en' => 'asked {asked} addresses that only version {number} had, which was replaced or taken down: {gone} are gone, {still} still answer, {unclear} gave no clear answer',
			'th' => 'ตรวจที่อยู่ {asked} แห่งที่มีเฉพาะในฉบับที่ {number} ซึ่งถูกแทนหรือนำลงแล้ว: เปิดไม่ได้แล้ว {gone} ยังเปิดได้ {still} ตรวจไม่ได้ {unclear}',
		],
		'governed-switched' => [
			'en' => 'changed which content of the website needs approval: {types}',
			'th' => 'กำหนดเนื้อหาเว็บไซต์ที่ต้องได้รับอนุมัติเป็น: {types}',
		],
		'governed-accepted' => [
			'en' => 'accepted {count} public pages of the kind “{type}” as found',
			'th' => 'รับรองหน้าเว็บไซต์ชนิด “{type}” ที่เผยแพร่อยู่แล้ว {count} หน้าตามที่พบ',
		],
		'governed-taken-in' => [
			'en' => 'took in the page as it had been accepted when approval began',
			'th' => 'บันทึกหน้านี้ตามที่รับรองไว้เมื่อเริ่มใช้ระบบอนุมัติ',
		],
		'governed-blocks' => [
			'en' => 'placed blocks of this plugin on the public page, without other changes',
			'th' => 'จัดวางบล็อกของปลั๊กอินนี้ในหน้าที่เผยแพร่ โดยไม่เปลี่ยนเนื้อหาอื่น',
		],
		'governed-found' => [
			'en' => 'found the page changed past the approval: {what}',
			'th' => 'พบว่าหน้านี้ถูกเปลี่ยนแปลงโดยไม่ผ่านการอนุมัติ: {what}',
		],
		'governed-restored' => [
			'en' => 'put the page back as it was approved',
			'th' => 'คืนหน้านี้ให้ตรงกับที่อนุมัติ',
		],
		'governed-taken-up' => [
			'en' => 'took what was found up as a draft, and put the page back as it was approved',
			'th' => 'นำสิ่งที่พบมาเป็นร่าง และคืนหน้านี้ให้ตรงกับที่อนุมัติ',
		],
		'reviewed' => [
			'en' => 'reviewed it: still right',
			'th' => 'ตรวจทานแล้ว ยังถูกต้อง',
		],
		'review-changed' => [
			'en' => 'reviewed it and said that it has changed',
			'th' => 'ตรวจทานแล้ว แจ้งว่าข้อมูลเปลี่ยนแปลง',
		],
		'section-reviewed' => [
			'en' => 'reviewed the section “{section}” of {unit} as a whole: complete and right',
			'th' => 'ตรวจทานหมวด “{section}” ของ{unit} ทั้งหมวดแล้ว ครบถ้วนและถูกต้อง',
		],
		'attested' => [
			'en' => 'signed the attestation of {unit} for quarter {quarter} of fiscal year {year}',
			'th' => 'ลงนามรับรองข้อมูลที่เผยแพร่ของ{unit} ไตรมาสที่ {quarter} ปีงบประมาณ พ.ศ. {year}',
		],
		'reviews-changed' => [
			'en' => 'changed the settings of reviews',
			'th' => 'แก้ไขการตั้งค่าการทบทวน',
		],
		'feed-made' => [
			'en' => 'made an address for their own calendar',
			'th' => 'สร้างที่อยู่สำหรับเชื่อมปฏิทินของตน',
		],
		'feed-revoked' => [
			'en' => 'revoked the address for their own calendar',
			'th' => 'ยกเลิกที่อยู่สำหรับเชื่อมปฏิทินของตน',
		],
	],
	'chronicle' => [
		'publish' => [
			'kind' => 'published',
			'words' => [
				'en' => 'Version {number} was published',
				'th' => 'เผยแพร่ฉบับที่ {number}',
			],
			'as' => [
				'correction' => [
					'kind' => 'corrected',
					'words' => [
						'en' => 'Version {number} was published, which corrects an error',
						'th' => 'เผยแพร่ฉบับที่ {number} ซึ่งแก้ไขข้อผิดพลาด',
					],
				],
			],
		],
		'publish-urgent' => [
			'kind' => 'urgent',
			'words' => [
				'en' => 'Version {number} was published at once, to be confirmed in writing',
				'th' => 'เผยแพร่ฉบับที่ {number} เป็นการเร่งด่วน โดยจะรับรองเป็นลายลักษณ์อักษรภายหลัง',
			],
		],
		'ratify' => [
			'kind' => 'ratified',
			'words' => [
				'en' => 'Version {number} was confirmed in writing',
				'th' => 'รับรองฉบับที่ {number} เป็นลายลักษณ์อักษร',
			],
		],
		'replace' => [
			'kind' => 'replaced',
			'words' => [
				'en' => 'Version {number} was replaced by version {by}',
				'th' => 'ฉบับที่ {number} ถูกแทนด้วยฉบับที่ {by}',
			],
		],
		'withdraw' => [
			'kind' => 'withdrawn',
			'words' => [
				'en' => 'Version {number} was withdrawn',
				'th' => 'ถอนฉบับที่ {number} ออกจากการเผยแพร่',
			],
			'as' => [
				'suspension' => [
					'kind' => 'suspended',
					'words' => [
						'en' => 'The publication of version {number} was suspended for the time being',
						'th' => 'ระงับการเผยแพร่ฉบับที่ {number} ชั่วคราว',
					],
				],
				'annulment' => [
					'kind' => 'annulled',
					'words' => [
						'en' => 'Version {number} was taken down: the act was annulled',
						'th' => 'นำฉบับที่ {number} ลง เพราะถูกยกเลิก',
					],
				],
				'replacement' => [
					'kind' => 'superseded',
					'words' => [
						'en' => 'Version {number} was taken down: other information takes its place',
						'th' => 'นำฉบับที่ {number} ลง เพราะมีเรื่องใหม่แทน',
					],
				],
			],
		],
		'extend' => [
			'kind' => 'extended',
			'words' => [
				'en' => 'The publication of version {number} was extended: the service had been down',
				'th' => 'ขยายเวลาเผยแพร่ฉบับที่ {number} เพราะระบบขัดข้อง',
			],
		],
		'expire' => [
			'kind' => 'expired',
			'words' => [
				'en' => 'The publication period of version {number} ended',
				'th' => 'ฉบับที่ {number} ครบกำหนดเผยแพร่',
			],
		],
		'lapse' => [
			'kind' => 'lapsed',
			'words' => [
				'en' => 'Version {number} was taken down: it was not confirmed in writing in time',
				'th' => 'นำฉบับที่ {number} ลง เพราะไม่ได้รับรองเป็นลายลักษณ์อักษรภายในกำหนด',
			],
		],
	],
	'messages' => [
		'waiting' => [
			'title' => [
				'en' => 'Request {number} waits: {act}',
				'th' => 'คำขอเผยแพร่ที่ {number} รอท่าน{act}',
			],
			'words' => [
				'en' => 'A publication request in “{section}” of {unit} waits for you: {act}.',
				'th' => 'มีคำขอเผยแพร่ข้อมูลในหมวด “{section}” ของ{unit} รอท่าน{act}',
			],
		],
		'approved' => [
			'title' => [
				'en' => 'Request {number} was approved',
				'th' => 'คำขอเผยแพร่ที่ {number} ได้รับอนุมัติแล้ว',
			],
			'words' => [
				'en' => 'Publication in “{section}” was approved. The webmaster will now publish it.',
				'th' => 'คำขอเผยแพร่ข้อมูลในหมวด “{section}” ได้รับอนุมัติแล้ว และรอผู้ดูแลเว็บไซต์นำขึ้นเผยแพร่',
			],
		],
		'published' => [
			'title' => [
				'en' => 'Request {number} was published',
				'th' => 'ข้อมูลตามคำขอที่ {number} เผยแพร่แล้ว',
			],
			'words' => [
				'en' => 'It is now public in “{section}”, at {address}',
				'th' => 'ข้อมูลในหมวด “{section}” เผยแพร่แล้วที่ {address}',
			],
		],
		'returned' => [
			'title' => [
				'en' => 'Request {number} was returned',
				'th' => 'คำขอเผยแพร่ที่ {number} ถูกส่งคืนให้แก้ไข',
			],
			'words' => [
				'en' => 'Reason: {reason}. Open it to read what is to be mended.',
				'th' => 'เหตุผล: {reason} โปรดเปิดดูรายละเอียดสิ่งที่ต้องแก้ไข',
			],
		],
		'refused' => [
			'title' => [
				'en' => 'Request {number} was refused',
				'th' => 'คำขอเผยแพร่ที่ {number} ไม่ได้รับอนุญาต',
			],
			'words' => [
				'en' => 'Reason: {reason}. Open it to read more.',
				'th' => 'เหตุผล: {reason} โปรดเปิดดูรายละเอียด',
			],
		],
		'ratify' => [
			'title' => [
				'en' => 'Request {number} must be ratified in writing by {deadline}',
				'th' => 'คำขอเร่งด่วนที่ {number} ต้องรับรองเป็นลายลักษณ์อักษรภายใน {deadline}',
			],
			'words' => [
				'en' => 'It was published at once on a spoken word. Without a ratification in writing by {deadline} it comes down by itself.',
				'th' => 'ข้อมูลนี้เผยแพร่เร่งด่วนตามคำอนุญาตด้วยวาจา หากไม่รับรองเป็นลายลักษณ์อักษรภายใน {deadline} ระบบจะนำลงเอง',
			],
			'urgent' => true,
		],
		'ratified' => [
			'title' => [
				'en' => 'Request {number} was ratified in writing',
				'th' => 'คำขอเร่งด่วนที่ {number} ได้รับการรับรองแล้ว',
			],
			'words' => [
				'en' => 'The urgent publication in “{section}” was ratified in writing.',
				'th' => 'การเผยแพร่เร่งด่วนในหมวด “{section}” ได้รับการรับรองเป็นลายลักษณ์อักษรแล้ว',
			],
		],
		'lapsed' => [
			'title' => [
				'en' => 'Request {number} lapsed and was taken down',
				'th' => 'คำขอเร่งด่วนที่ {number} สิ้นผลและถูกนำลงแล้ว',
			],
			'words' => [
				'en' => 'It was not ratified in writing in time and is no longer public.',
				'th' => 'ข้อมูลนี้ไม่ได้รับการรับรองเป็นลายลักษณ์อักษรภายในกำหนด จึงไม่เผยแพร่แล้ว',
			],
			'urgent' => true,
		],
		'withdrawn' => [
			'title' => [
				'en' => 'Request {number} was taken down',
				'th' => 'ข้อมูลตามคำขอที่ {number} ถูกนำลงจากเว็บไซต์',
			],
			'words' => [
				'en' => 'It is no longer public. Reason: {reason}.',
				'th' => 'ข้อมูลนี้ไม่เผยแพร่แล้ว เหตุผล: {reason}',
			],
		],
		'expired' => [
			'title' => [
				'en' => 'Request {number}: the publication period is over',
				'th' => 'ข้อมูลตามคำขอที่ {number} ครบกำหนดเผยแพร่แล้ว',
			],
			'words' => [
				'en' => 'It was taken down at the end of its publication period.',
				'th' => 'ระบบนำข้อมูลลงแล้วเมื่อครบกำหนดเผยแพร่',
			],
		],
		'expired-many' => [
			'title' => [
				'en' => '{count} publications in “{section}” are over',
				'th' => 'ข้อมูลในหมวด “{section}” ครบกำหนดเผยแพร่ {count} รายการ',
			],
			'words' => [
				'en' => 'The publication periods of {count} entries of {unit} in “{section}” are over, and they were taken down together. In the list of entries, those changed last come first.',
				'th' => 'ระบบนำข้อมูลในหมวด “{section}” ของ{unit} ที่ครบกำหนดเผยแพร่พร้อมกัน {count} รายการลงแล้ว ดูได้ในรายการข้อมูลทั้งหมด โดยรายการที่เปลี่ยนล่าสุดอยู่ก่อน',
			],
		],
		'expiring' => [
			'title' => [
				'en' => 'Request {number}: public until {deadline}',
				'th' => 'ข้อมูลตามคำขอที่ {number} จะครบกำหนดเผยแพร่ {deadline}',
			],
			'words' => [
				'en' => 'If it is to stay public, make a new version with a later end in time.',
				'th' => 'หากยังต้องเผยแพร่ต่อ โปรดจัดทำฉบับใหม่และกำหนดวันสิ้นสุดใหม่ก่อนครบกำหนด',
			],
		],
		'sweep-late' => [
			'title' => [
				'en' => 'What has expired is not being taken down',
				'th' => 'ระบบไม่ได้นำข้อมูลที่ครบกำหนดออกจากเว็บไซต์',
			],
			'words' => [
				'en' => 'An entry whose time was over {deadline} is still waiting. The public does not see it, but scheduled tasks do not run on this site: ask your host to call wp-cron.php every five minutes.',
				'th' => 'มีรายการที่ครบกำหนดเมื่อ {deadline} ซึ่งระบบยังไม่ได้นำลง ประชาชนไม่เห็นรายการนี้แล้ว แต่งานตามกำหนดเวลาของเว็บไซต์ไม่ทำงาน โปรดแจ้งผู้ให้บริการโฮสต์ให้เรียก wp-cron.php ทุกห้านาที',
			],
			'urgent' => true,
		],
		'due-soon' => [
			'title' => [
				'en' => 'Request {number} is due by {deadline}: {act}',
				'th' => 'คำขอเผยแพร่ที่ {number} ใกล้ครบกำหนด{act} ภายใน {deadline}',
			],
			'words' => [
				'en' => 'The step “{act}” waits for you and is due by {deadline}.',
				'th' => 'ขั้นตอน “{act}” รอท่านดำเนินการ และจะครบกำหนด {deadline}',
			],
		],
		'overdue' => [
			'title' => [
				'en' => 'Request {number} is overdue: {act}',
				'th' => 'คำขอเผยแพร่ที่ {number} เกินกำหนด{act}แล้ว',
			],
			'words' => [
				'en' => 'The step “{act}” was due by {deadline} and still waits for you.',
				'th' => 'ขั้นตอน “{act}” ครบกำหนดเมื่อ {deadline} และยังรอท่านดำเนินการ',
			],
		],
		'escalated' => [
			'title' => [
				'en' => 'Request {number} was passed up to you: {act}',
				'th' => 'คำขอเผยแพร่ที่ {number} ค้างเกินกำหนด แจ้งท่านเพื่อเร่งรัด{act}',
			],
			'words' => [
				'en' => 'The step “{act}” was due by {deadline} and was not done. You are told as the next level.',
				'th' => 'ขั้นตอน “{act}” ครบกำหนดเมื่อ {deadline} และยังไม่ได้ดำเนินการ จึงแจ้งท่านในฐานะผู้บังคับบัญชาลำดับถัดไป',
			],
		],
		'review-soon' => [
			'title' => [
				'en' => 'Reviews of {unit} are due soon: {count}, the first on {deadline}',
				'th' => '{unit}มี {count} รายการใกล้ครบกำหนดทบทวน รายการแรก {deadline}',
			],
			'words' => [
				'en' => 'Read what is public and say whether it is still right. The worklist leads from one to the next.',
				'th' => 'โปรดอ่านข้อมูลที่เผยแพร่อยู่แล้วยืนยันว่ายังถูกต้องหรือต้องแก้ไข ดำเนินการต่อเนื่องได้จากรายการงานทบทวน',
			],
		],
		'review-overdue' => [
			'title' => [
				'en' => '{count} reviews of {unit} are overdue since {deadline}',
				'th' => '{unit}มี {count} รายการเกินกำหนดทบทวน ตั้งแต่ {deadline}',
			],
			'words' => [
				'en' => 'What is public must be reviewed at least every three months. It is still waiting for you in the worklist.',
				'th' => 'ข้อมูลที่เผยแพร่ต้องทบทวนอย่างน้อยทุก 3 เดือน ขณะนี้ยังรอท่านอยู่ในรายการงานทบทวน',
			],
		],
		'review-escalated' => [
			'title' => [
				'en' => '{count} reviews of {unit} were not done since {deadline}',
				'th' => '{unit}ยังไม่ได้ทบทวน {count} รายการ ค้างตั้งแต่ {deadline}',
			],
			'words' => [
				'en' => 'They were due and were not done. You are told as the next level.',
				'th' => 'รายการเหล่านี้ครบกำหนดทบทวนแล้วและยังไม่ได้ดำเนินการ จึงแจ้งท่านในฐานะผู้บังคับบัญชาลำดับถัดไป',
			],
		],
		'review-changed' => [
			'title' => [
				'en' => 'Something public in “{section}” has changed',
				'th' => 'ข้อมูลที่เผยแพร่ในหมวด “{section}” มีการเปลี่ยนแปลง',
			],
			'words' => [
				'en' => 'Whoever reviewed what {unit} publishes says that it is no longer right; what has changed stands beside the entry. Make a new version, or have it taken down. Until then it stays public as it is.',
				'th' => 'ผู้ตรวจทานแจ้งว่าข้อมูลที่เผยแพร่ของ{unit}ไม่ถูกต้องตามปัจจุบันแล้ว โปรดเปิดอ่านความเห็นที่แนบไว้กับเรื่อง แล้วจัดทำฉบับใหม่หรือเสนอให้นำลง ระหว่างนี้ข้อมูลเดิมยังเผยแพร่อยู่',
			],
		],
		'still-answers' => [
			'title' => [
				'en' => 'Taken down in “{section}”, but still answers',
				'th' => 'ข้อมูลในหมวด “{section}” นำลงแล้วแต่ยังเปิดได้',
			],
			'words' => [
				'en' => 'Addresses of what {unit} has taken down or replaced still answer: {count}. A page cache or a copy on the server may hold them.',
				'th' => 'ข้อมูลของ{unit}ที่นำลงหรือแทนด้วยฉบับใหม่แล้วยังเปิดได้ {count} ที่อยู่ อาจค้างอยู่ในแคชหรือสำเนาบนเซิร์ฟเวอร์',
			],
			'urgent' => true,
		],
		'evidence-ends' => [
			'title' => [
				'en' => 'Evidence for fiscal year {year} in “{section}” comes down: {deadline}',
				'th' => 'หลักฐานการประเมินปีงบประมาณ พ.ศ. {year} ในหมวด “{section}” จะครบกำหนดเผยแพร่ {deadline}',
			],
			'words' => [
				'en' => 'What {unit} publishes answers the ITA assessment ({items}) and comes down before the fiscal year is over. Make a new version with a later end in time.',
				'th' => 'ข้อมูลของ{unit}เป็นหลักฐานการประเมิน ITA ข้อ {items} และจะครบกำหนดก่อนสิ้นปีงบประมาณ โปรดจัดทำฉบับใหม่และกำหนดวันสิ้นสุดใหม่ก่อนครบกำหนด',
			],
		],
		'links-dead' => [
			'title' => [
				'en' => 'Links of {unit} no longer answer',
				'th' => 'ลิงก์ในข้อมูลที่เผยแพร่ของ{unit}เปิดไม่ได้',
			],
			'words' => [
				'en' => 'Links in what is public were tried several times and did not answer: {count}. They are in the worklist.',
				'th' => 'ระบบลองเปิดลิงก์ในข้อมูลที่เผยแพร่หลายครั้งแล้วเปิดไม่ได้ {count} ลิงก์ ดูได้ในรายการงานทบทวน',
			],
		],
		'attest-due' => [
			'title' => [
				'en' => 'The attestation of {unit} for quarter {quarter}/{year} waits for your signature',
				'th' => 'การรับรองข้อมูลของ{unit} ไตรมาสที่ {quarter} ปีงบประมาณ พ.ศ. {year} รอท่านลงนาม',
			],
			'words' => [
				'en' => 'The quarter is over. Look at what stands in all sections of the unit and sign.',
				'th' => 'สิ้นไตรมาสแล้ว โปรดตรวจข้อมูลที่เผยแพร่ทุกหมวดของส่วนราชการและลงนามรับรอง',
			],
		],
	],
	'letters' => [
		'many' => [
			'en' => '{count} messages',
			'th' => 'แจ้งเตือน {count} เรื่อง',
		],
		'open' => [
			'en' => 'Open: {link}',
			'th' => 'เปิดดู: {link}',
		],
		'button' => [
			'en' => 'Open',
			'th' => 'เปิดดู',
		],
		'more' => [
			'en' => 'And {count} more, in the inbox: {link}',
			'th' => 'และอีก {count} เรื่องในกล่องข้อความ: {link}',
		],
		'only' => [
			'en' => 'The link only opens the page. Nothing is decided before you log in and decide it there.',
			'th' => 'ลิงก์นี้เปิดหน้าเว็บเท่านั้น การพิจารณาใด ๆ ต้องเข้าสู่ระบบและดำเนินการเอง',
		],
		'settings' => [
			'en' => 'You can choose in the inbox when mail comes.',
			'th' => 'ท่านเลือกเวลารับอีเมลได้ในกล่องข้อความ',
		],
	],
	'worklist' => [
		'kinds' => [
			'still-answers' => [
				'words' => [
					'en' => 'Taken down, but still answers',
					'th' => 'นำลงแล้วแต่ยังเปิดได้',
				],
				'advice' => [
					'en' => 'Its address {address} still answers after it was taken down.',
					'th' => 'ที่อยู่ {address} ยังเปิดได้หลังนำลงแล้ว',
				],
				'late' => true,
			],
			'changed' => [
				'words' => [
					'en' => 'No longer right',
					'th' => 'ข้อมูลเปลี่ยนแปลง',
				],
				'advice' => [
					'en' => 'Whoever reviewed it said on {date} that it has changed. Read what they say beside it, then make a new version or have it taken down.',
					'th' => 'ผู้ตรวจทานแจ้งเมื่อ {date} ว่าข้อมูลไม่ตรงกับปัจจุบัน โปรดอ่านความเห็นที่แนบไว้ แล้วจัดทำฉบับใหม่หรือเสนอให้นำลง',
				],
				'late' => true,
			],
			'overdue' => [
				'words' => [
					'en' => 'Review overdue',
					'th' => 'เกินกำหนดทบทวน',
				],
				'advice' => [
					'en' => 'Read what is public and say whether it is still right.',
					'th' => 'โปรดอ่านข้อมูลที่เผยแพร่อยู่ แล้วยืนยันว่ายังถูกต้องหรือต้องแก้ไข',
				],
				'late' => true,
			],
			'missing' => [
				'words' => [
					'en' => 'Missing',
					'th' => 'ยังไม่มีข้อมูล',
				],
				'advice' => [
					'en' => 'Nothing is public here. Make an entry, or say that the unit is not responsible for it.',
					'th' => 'ยังไม่มีข้อมูลเผยแพร่ โปรดเสนอข้อมูล หรือให้ผู้ดูแลระบบระบุว่าไม่ใช่ความรับผิดชอบของส่วนราชการนี้',
				],
				'late' => true,
			],
			'missing-month' => [
				'words' => [
					'en' => 'Month without a report',
					'th' => 'ขาดข้อมูลรายเดือน',
				],
				'advice' => [
					'en' => 'Nothing is public for {month}. Publish the month’s report, or the statement that there was nothing.',
					'th' => 'ยังไม่มีข้อมูลของเดือน{month} โปรดเสนอรายงานประจำเดือน หรือแจ้งว่าเดือนนั้นไม่มีรายการ',
				],
				'late' => true,
			],
			'dead-link' => [
				'words' => [
					'en' => 'Dead link',
					'th' => 'ลิงก์เสีย',
				],
				'advice' => [
					'en' => '{address} does not answer ({status}).',
					'th' => 'เปิด {address} ไม่ได้ ({status})',
				],
				'late' => true,
			],
			'evidence' => [
				'words' => [
					'en' => 'Evidence about to expire',
					'th' => 'หลักฐานการประเมินใกล้ครบกำหนด',
				],
				'advice' => [
					'en' => 'It is evidence for this fiscal year’s assessment and comes down before the year is over.',
					'th' => 'เป็นหลักฐานการประเมินของปีงบประมาณนี้ และจะครบกำหนดเผยแพร่ก่อนสิ้นปีงบประมาณ',
				],
			],
			'due-soon' => [
				'words' => [
					'en' => 'Review due soon',
					'th' => 'ใกล้ครบกำหนดทบทวน',
				],
				'advice' => [
					'en' => 'Read what is public and say whether it is still right.',
					'th' => 'โปรดอ่านข้อมูลที่เผยแพร่อยู่ แล้วยืนยันว่ายังถูกต้องหรือต้องแก้ไข',
				],
			],
			'expiring' => [
				'words' => [
					'en' => 'Comes down soon',
					'th' => 'ใกล้ครบกำหนดเผยแพร่',
				],
				'advice' => [
					'en' => 'If it is to stay public, make a new version with a later end in time.',
					'th' => 'หากยังต้องเผยแพร่ต่อ โปรดจัดทำฉบับใหม่และกำหนดวันสิ้นสุดใหม่ก่อนครบกำหนด',
				],
			],
			'foreign-host' => [
				'words' => [
					'en' => 'Document on another website',
					'th' => 'เอกสารอยู่ที่เว็บไซต์อื่น',
				],
				'advice' => [
					'en' => '{address} is a document on another website, which may change or vanish without approval. Attach the file itself.',
					'th' => '{address} เป็นเอกสารบนเว็บไซต์อื่น ซึ่งอาจเปลี่ยนหรือหายไปโดยไม่ผ่านการอนุมัติ โปรดแนบไฟล์แทนลิงก์',
				],
			],
		],
		'duties' => [
			'propose',
			'check',
			'approve',
			'publish',
		],
		'onlookers' => [
			'monitor',
		],
		'signs' => 'approve',
		'statement' => [
			'en' => 'I confirm that what this unit publishes in all its sections was examined as shown above.',
			'th' => 'ข้าพเจ้าขอรับรองว่าได้ตรวจสอบข้อมูลข่าวสารที่ส่วนราชการนี้เผยแพร่ทุกหมวดตามที่แสดงไว้ข้างต้นแล้ว',
		],
		'unanswered' => [
			'silent' => [
				'en' => 'no answer',
				'th' => 'ไม่ตอบสนอง',
			],
			'inside' => [
				'en' => 'not an address that the public can reach',
				'th' => 'เป็นที่อยู่ที่ประชาชนเปิดไม่ได้',
			],
		],
		'calendar' => [
			'up' => [
				'en' => 'Goes up',
				'th' => 'เริ่มเผยแพร่',
			],
			'down' => [
				'en' => 'Comes down',
				'th' => 'สิ้นสุดการเผยแพร่',
			],
			'review' => [
				'en' => 'To be reviewed',
				'th' => 'ครบกำหนดทบทวน',
			],
			'name' => [
				'en' => 'Publication calendar',
				'th' => 'ปฏิทินเผยแพร่ข้อมูล',
			],
			'several' => [
				'en' => '{what}: {count} entries',
				'th' => '{what} {count} เรื่อง',
			],
			'whole' => [
				'en' => '{section} as a whole',
				'th' => 'หมวด{section}ทั้งหมวด',
			],
		],
	],
];
