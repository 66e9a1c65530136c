<?php
/**
 * The municipality: its units, the people in them (roles, no names), and who may do what.
 *
 * Duties follow announcement 001 (approver: the clerk; checker: the head of the clerk's office; two webmasters) and
 * announcement 004 (finance reviews procurement; the head of the clerk's office monitors; legal affairs reports).
 *
 * @package Prakat\Demo
 */

declare( strict_types=1 );

return [
	'units'  => [
		// Slug => parent, Thai, English.
		'municipality' => [ null, 'เทศบาลตำบลประกาศใจ', 'Prakatjai Subdistrict Municipality' ],
		'clerk'        => [ 'municipality', 'สำนักปลัดเทศบาล', 'Office of the Municipal Clerk' ],
		'legal'        => [ 'clerk', 'งานนิติการ', 'Legal Affairs' ],
		'finance'      => [ 'municipality', 'กองคลัง', 'Finance Division' ],
		'works'        => [ 'municipality', 'กองช่าง', 'Public Works Division' ],
		'health'       => [ 'municipality', 'กองสาธารณสุขและสิ่งแวดล้อม', 'Public Health and Environment Division' ],
		'education'    => [ 'municipality', 'กองการศึกษา', 'Education Division' ],
		'welfare'      => [ 'municipality', 'กองสวัสดิการสังคม', 'Social Welfare Division' ],
		'strategy'     => [ 'municipality', 'กองยุทธศาสตร์และงบประมาณ', 'Strategy and Budget Division' ],
	],
	'people' => [
		// Login => WordPress role, Thai, English, duties as [ unit, section or *, duty ].
		'officer'    => [ 'subscriber', 'นักวิชาการพัสดุ กองคลัง', 'Procurement officer, Finance', [ [ 'finance', 'procurement', 'propose' ] ] ],
		'checker'    => [ 'subscriber', 'ผู้อำนวยการกองคลัง', 'Director of Finance', [ [ 'finance', 'procurement', 'check' ] ] ],
		'approver'   => [ 'subscriber', 'ปลัดเทศบาล', 'Municipal Clerk', [ [ 'municipality', '*', 'approve' ] ] ],
		'webmaster'  => [ 'editor', 'นักจัดการงานทั่วไปชำนาญการ (เว็บมาสเตอร์)', 'Webmaster', [ [ 'municipality', '*', 'publish' ] ] ],
		'clerk'      => [ 'editor', 'เจ้าหน้าที่ธุรการ สำนักปลัดเทศบาล', 'Officer, Office of the Clerk', [ [ 'clerk', 'page', 'propose' ], [ 'clerk', 'manuals', 'propose' ], [ 'clerk', 'contact', 'propose' ], [ 'clerk', 'complaint-channels', 'propose' ] ] ],
		'head'       => [ 'subscriber', 'หัวหน้าสำนักปลัดเทศบาล', 'Head of the Office of the Clerk', [ [ 'municipality', '*', 'check' ], [ 'municipality', '*', 'monitor' ] ] ],
		'health'     => [ 'subscriber', 'นักวิชาการสาธารณสุข', 'Public health officer', [ [ 'health', 'contact', 'propose' ] ] ],
		'webmaster2' => [ 'editor', 'นักทรัพยากรบุคคลชำนาญการ (เว็บมาสเตอร์คนที่สอง)', 'Second webmaster', [ [ 'municipality', '*', 'publish' ] ] ],
		'deputy'     => [ 'subscriber', 'รองปลัดเทศบาล', 'Deputy Clerk', [] ],
		'legal'      => [ 'subscriber', 'นิติกร งานนิติการ', 'Legal officer', [ [ 'municipality', 'complaint-channels', 'answer' ] ] ],
		'mayor'      => [ 'subscriber', 'นายกเทศมนตรีตำบลประกาศใจ', 'Mayor', [ [ 'municipality', '*', 'acknowledge' ] ] ],
	],
	// Who stands in for whom from tomorrow on, for how many days.
	'acting' => [ 'deputy', 'approver', 'municipality', 'approve', 14, 'คำสั่งเทศบาลตำบลประกาศใจ ที่ 99/2569' ],
];
