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
				'en' => 'Withdraw from the public',
				'th' => 'ถอนออกจากการเผยแพร่',
			],
			'past' => [
				'en' => 'withdrew it from the public',
				'th' => 'ถอนออกจากการเผยแพร่',
			],
			'on' => 'live',
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
		'complete' => 'Header and records have no problem, and there is at least one record or the statement that there is none.',
		'period-valid' => 'The publication period has an end, and the end is after its beginning and after now.',
		'hash-matches' => 'The digest computed now over fields, records and file bytes is the digest the request was made for.',
		'declared' => 'The declarations that the agency asks of a checker were made, or it asks for none.',
		'urgent-details' => 'Who gave the word, when, by what means and why were all told, and the time is neither in the future nor longer ago than the time for the ratification.',
		'urgent-approver' => 'The person who gave the word held the duty to approve at that time, is another than the recorder and changed or submitted nothing of the version.',
		'ratify-in-time' => 'The time set for the written ratification has not passed.',
		'period-over' => 'The publication period has ended.',
		'no-gap' => 'No version is public, or the period of this one has begun: replacing the live one leaves no time without either.',
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
			'to' => 'submitted',
			'duties' => [
				'propose',
			],
			'guards' => [
				'complete',
				'period-valid',
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
			'duties' => [
				'check',
			],
			'guards' => [
				'not-author',
				'not-proposer',
				'declared',
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
			'duties' => [
				'approve',
			],
			'guards' => [
				'not-author',
				'not-proposer',
				'period-valid',
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
				'no-gap',
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
			'duties' => [
				'approve',
			],
			'guards' => [
				'not-author',
				'not-proposer',
				'not-recorder',
				'ratify-in-time',
				'period-valid',
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
			'01-01',
			'04-06',
			'04-13',
			'04-14',
			'04-15',
			'05-04',
			'06-03',
			'07-28',
			'08-12',
			'10-13',
			'10-23',
			'12-05',
			'12-10',
			'12-31',
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
		'acting-ends' => [
			'en' => 'The acting appointment of {person} for “{duty}” in {unit} ends on {date}.',
			'th' => 'การรักษาราชการแทนของ {person} ในหน้าที่ “{duty}” ของ{unit} จะสิ้นสุดวันที่ {date}',
		],
		'account-gone' => [
			'en' => 'An account that no longer exists still holds the duty “{duty}” for {unit}. End that assignment.',
			'th' => 'บัญชีผู้ใช้ที่ถูกลบแล้วยังมีหน้าที่ “{duty}” ของ{unit} โปรดยุติการมอบหมายนี้',
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
		'settings-changed' => [
			'en' => 'changed the settings of the workflow',
			'th' => 'แก้ไขการตั้งค่าขั้นตอนการเผยแพร่',
		],
	],
];
