<?php
/**
 * What can be wrong with a value, in words.
 *
 * Written by `npm run contracts`. Do not change it here: change its source and run the command.
 *
 * @package Prakat
 */

declare( strict_types=1 );

return [
	'required' => [
		'words' => [
			'en' => '{field} is required.',
			'th' => 'กรุณากรอก {field}',
		],
	],
	'empty' => [
		'words' => [
			'en' => '{field} is empty.',
			'th' => '{field} ว่างอยู่',
		],
	],
	'unknown-field' => [
		'words' => [
			'en' => '“{name}” is not a field of this section.',
			'th' => 'ไม่มีช่องข้อมูลชื่อ “{name}” ในหมวดข้อมูลนี้',
		],
	],
	'cell-error' => [
		'words' => [
			'en' => '{field} holds an error of the spreadsheet ({value}).',
			'th' => '{field}มีข้อผิดพลาดจากสูตรในตาราง ({value})',
		],
	],
	'not-text' => [
		'words' => [
			'en' => '{field} must be text.',
			'th' => '{field} ต้องเป็นข้อความ',
		],
	],
	'not-number' => [
		'words' => [
			'en' => '{field} must be a number.',
			'th' => '{field} ต้องเป็นตัวเลข',
		],
	],
	'not-integer' => [
		'words' => [
			'en' => '{field} must be a whole number.',
			'th' => '{field} ต้องเป็นจำนวนเต็ม',
		],
	],
	'not-flag' => [
		'words' => [
			'en' => '{field} must be yes or no.',
			'th' => '{field} ต้องตอบว่าใช่หรือไม่ใช่',
		],
	],
	'not-list' => [
		'words' => [
			'en' => '{field} must be a list of rows.',
			'th' => '{field} ต้องเป็นรายการหลายแถว',
		],
	],
	'not-object' => [
		'words' => [
			'en' => '{field} must be a group of fields.',
			'th' => '{field} ต้องเป็นกลุ่มของช่องข้อมูล',
		],
	],
	'too-short' => [
		'words' => [
			'en' => '{field} must have at least {min} characters.',
			'th' => '{field} ต้องมีอย่างน้อย {min} ตัวอักษร',
		],
	],
	'too-long' => [
		'words' => [
			'en' => '{field} may have at most {max} characters.',
			'th' => '{field} ต้องไม่เกิน {max} ตัวอักษร',
		],
	],
	'too-small' => [
		'words' => [
			'en' => '{field} must be at least {min}.',
			'th' => '{field} ต้องไม่น้อยกว่า {min}',
		],
	],
	'too-large' => [
		'words' => [
			'en' => '{field} may be at most {max}.',
			'th' => '{field} ต้องไม่เกิน {max}',
		],
	],
	'too-few' => [
		'words' => [
			'en' => '{field} must have at least {min} rows.',
			'th' => '{field} ต้องมีอย่างน้อย {min} แถว',
		],
	],
	'too-many' => [
		'words' => [
			'en' => '{field} may have at most {max} rows.',
			'th' => '{field} ต้องไม่เกิน {max} แถว',
		],
	],
	'not-a-choice' => [
		'words' => [
			'en' => '{field} must be one of the choices given.',
			'th' => '{field} ต้องเป็นตัวเลือกที่กำหนดไว้',
		],
	],
	'plain-text' => [
		'words' => [
			'en' => '{field} may not begin with a space or hold line breaks, control characters or invisible characters.',
			'th' => '{field} ต้องไม่ขึ้นต้นด้วยช่องว่าง และต้องไม่มีการขึ้นบรรทัดใหม่ อักขระควบคุม หรืออักขระที่มองไม่เห็น',
		],
	],
	'multiline-text' => [
		'words' => [
			'en' => '{field} may not begin with a space or hold control characters or invisible characters.',
			'th' => '{field} ต้องไม่ขึ้นต้นด้วยช่องว่าง และต้องไม่มีอักขระควบคุมหรืออักขระที่มองไม่เห็น',
		],
	],
	'exact-text' => [
		'words' => [
			'en' => '{field} may not hold the character NUL.',
			'th' => '{field} ต้องไม่มีอักขระ NUL',
		],
	],
	'money' => [
		'words' => [
			'en' => '{field} must be an amount in baht that is not negative, such as 1,480.00.',
			'th' => '{field} ต้องเป็นจำนวนเงินบาทที่ไม่ติดลบ เช่น 1,480.00',
		],
	],
	'date' => [
		'words' => [
			'en' => '{field} must be a date that exists, such as 29 November 2024.',
			'th' => '{field} ต้องเป็นวันที่ที่มีอยู่จริง เช่น 29 พฤศจิกายน 2567',
		],
	],
	'date-time' => [
		'words' => [
			'en' => '{field} must be a date that exists with a time of day.',
			'th' => '{field} ต้องเป็นวันที่ที่มีอยู่จริงพร้อมเวลา',
		],
	],
	'moment' => [
		'words' => [
			'en' => '{field} must be a date that exists, with or without a time of day.',
			'th' => '{field} ต้องเป็นวันที่ที่มีอยู่จริง จะระบุเวลาด้วยหรือไม่ก็ได้',
		],
	],
	'time' => [
		'words' => [
			'en' => '{field} must be a time of day, such as 08:30.',
			'th' => '{field} ต้องเป็นเวลา เช่น 08:30',
		],
	],
	'month' => [
		'words' => [
			'en' => '{field} must be a month and a year, such as November 2024.',
			'th' => '{field} ต้องเป็นเดือนและปี เช่น พฤศจิกายน 2567',
		],
	],
	'duration' => [
		'words' => [
			'en' => '{field} must be a length of time, such as 15 minutes or 3 days.',
			'th' => '{field} ต้องเป็นระยะเวลา เช่น 15 นาที หรือ 3 วัน',
		],
	],
	'telephone' => [
		'words' => [
			'en' => '{field} must be a telephone number, such as 0 4271 1234 ext. 101.',
			'th' => '{field} ต้องเป็นหมายเลขโทรศัพท์ เช่น 0 4271 1234 ต่อ 101',
		],
	],
	'email' => [
		'words' => [
			'en' => '{field} must be an e-mail address.',
			'th' => '{field} ต้องเป็นที่อยู่ไปรษณีย์อิเล็กทรอนิกส์ (อีเมล)',
		],
	],
	'url' => [
		'words' => [
			'en' => '{field} must be a web address that begins with https:// or http://.',
			'th' => '{field} ต้องเป็นที่อยู่เว็บไซต์ที่ขึ้นต้นด้วย https:// หรือ http://',
		],
	],
	'uuid' => [
		'words' => [
			'en' => '{field} must be one of the files of this entry.',
			'th' => '{field} ต้องเป็นไฟล์ที่แนบไว้ในเรื่องนี้',
		],
	],
	'tax-id' => [
		'words' => [
			'en' => '{field} must be the 13-digit number of a juristic person, which begins with 0. The number of a natural person may not be stored.',
			'th' => '{field} ต้องเป็นเลขประจำตัวนิติบุคคล 13 หลักที่ขึ้นต้นด้วย 0 ห้ามบันทึกเลขประจำตัวประชาชนของบุคคลธรรมดา',
		],
	],
	'postcode' => [
		'words' => [
			'en' => '{field} must have five digits.',
			'th' => '{field} ต้องเป็นตัวเลข 5 หลัก',
		],
	],
	'pattern' => [
		'words' => [
			'en' => '{field} must be {hint}.',
			'th' => '{field} ต้องเป็น{hint}',
		],
	],
	'ends-before-it-begins' => [
		'words' => [
			'en' => '{field} may not be before {other}.',
			'th' => '{field} ต้องไม่ก่อน {other}',
		],
	],
	'required-here' => [
		'words' => [
			'en' => '{field} is required here, because of what {other} says.',
			'th' => 'กรุณากรอก {field} เนื่องจากข้อมูลใน {other}',
		],
	],
	'not-allowed-here' => [
		'words' => [
			'en' => '{field} may not be given here, because of what {other} says.',
			'th' => 'ระบุ {field} ไม่ได้ เนื่องจากข้อมูลใน {other}',
		],
	],
	'award-missing' => [
		'words' => [
			'en' => '{field} may be published only together with the award: fill in {other}.',
			'th' => 'เปิดเผย {field} ได้เมื่อมีผลการคัดเลือกแล้วเท่านั้น กรุณากรอก {other}',
		],
	],
	'one-needed' => [
		'words' => [
			'en' => 'Give at least one of: {fields}.',
			'th' => 'กรุณากรอกอย่างน้อยหนึ่งช่อง: {fields}',
		],
	],
	'check-digit' => [
		'words' => [
			'en' => '{field} has a mistyped digit: its check digit does not fit.',
			'th' => '{field} มีตัวเลขที่พิมพ์ผิด หลักตรวจสอบไม่ถูกต้อง',
		],
	],
	'records-missing' => [
		'words' => [
			'en' => 'At least {min} rows are required, unless the entry states that there was nothing.',
			'th' => 'ต้องมีอย่างน้อย {min} รายการ เว้นแต่ระบุไว้ว่าไม่มีรายการ',
		],
	],
	'records-too-many' => [
		'words' => [
			'en' => 'One entry may have at most {max} rows.',
			'th' => 'หนึ่งเรื่องมีได้ไม่เกิน {max} รายการ',
		],
	],
	'nothing-with-records' => [
		'words' => [
			'en' => 'The entry states that there was nothing, and yet has rows.',
			'th' => 'เรื่องนี้ระบุว่าไม่มีรายการ แต่ยังมีรายการอยู่',
		],
	],
	'nothing-not-known' => [
		'words' => [
			'en' => 'This section has no statement that there was nothing.',
			'th' => 'หมวดข้อมูลนี้ไม่มีการแจ้งว่าไม่มีรายการ',
		],
	],
	'file-not-attached' => [
		'words' => [
			'en' => '{field} names a file that is not attached to this entry.',
			'th' => '{field} อ้างถึงไฟล์ที่ไม่ได้แนบไว้ในเรื่องนี้',
		],
	],
	'period-too-short' => [
		'words' => [
			'en' => '{field} is too early: this section stays public for at least {minimum}, until {day} at the earliest.',
			'th' => '{field} เร็วเกินไป หมวดข้อมูลนี้ต้องเผยแพร่อย่างน้อย {minimum} คืออย่างเร็วถึง {day}',
		],
	],
	'in-the-past' => [
		'words' => [
			'en' => '{field} is in the past.',
			'th' => '{field} เป็นวันเวลาที่ผ่านมาแล้ว',
		],
	],
];
