<?php
/**
 * The contract of the section “contact”.
 *
 * Written by `npm run contracts`. Do not change it here: change its source and run the command.
 *
 * @package Prakat
 */

declare( strict_types=1 );

return [
	'contractVersion' => 1,
	'id' => 'contact',
	'words' => [
		'name' => [
			'en' => 'Contact',
			'th' => 'ข้อมูลการติดต่อ',
		],
		'description' => [
			'en' => 'Address, telephones, hours, map, and where to ask for official information.',
			'th' => 'ที่ตั้ง หมายเลขโทรศัพท์ โทรสาร อีเมล เวลาทำการ แผนที่ และสถานที่ติดต่อเพื่อขอรับข้อมูลข่าวสารของราชการ',
		],
		'record' => [
			'en' => 'office',
			'th' => 'สถานที่ติดต่อ',
		],
		'records' => [
			'en' => 'offices',
			'th' => 'สถานที่ติดต่อ',
		],
		'empty' => [
			'en' => 'No contact is published here now.',
			'th' => 'ขณะนี้ไม่มีข้อมูลการติดต่อที่เผยแพร่',
		],
	],
	'layout' => 'facts',
	'fields' => [
		'name' => [
			'kind' => 'text',
			'label' => [
				'en' => 'Name of the office',
				'th' => 'ชื่อหน่วยงาน',
			],
			'required' => true,
			'schema' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 300,
				'format' => 'plain-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'public' => true,
		],
		'englishName' => [
			'kind' => 'text',
			'label' => [
				'en' => 'Name in English',
				'th' => 'ชื่อหน่วยงานภาษาอังกฤษ',
			],
			'required' => false,
			'schema' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 300,
				'format' => 'plain-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'public' => true,
		],
		'address' => [
			'kind' => 'address',
			'label' => [
				'en' => 'Address',
				'th' => 'ที่ตั้ง',
			],
			'required' => true,
			'schema' => [
				'type' => 'object',
				'properties' => [
					'line' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 300,
						'format' => 'plain-text',
						'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
					],
					'subdistrict' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 100,
						'format' => 'plain-text',
						'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
					],
					'district' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 100,
						'format' => 'plain-text',
						'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
					],
					'province' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 100,
						'format' => 'plain-text',
						'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
					],
					'postcode' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 5,
						'format' => 'postcode',
						'pattern' => '^[1-9][0-9]{4}$',
					],
				],
				'required' => [
					'line',
					'province',
				],
				'additionalProperties' => false,
			],
			'fields' => [
				'line' => [
					'kind' => 'text',
					'label' => [
						'en' => 'Number, village, road',
						'th' => 'เลขที่ หมู่ ถนน',
					],
					'required' => true,
					'schema' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 300,
						'format' => 'plain-text',
						'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
					],
					'public' => true,
				],
				'subdistrict' => [
					'kind' => 'text',
					'label' => [
						'en' => 'Subdistrict',
						'th' => 'ตำบล/แขวง',
					],
					'required' => false,
					'schema' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 100,
						'format' => 'plain-text',
						'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
					],
					'public' => true,
				],
				'district' => [
					'kind' => 'text',
					'label' => [
						'en' => 'District',
						'th' => 'อำเภอ/เขต',
					],
					'required' => false,
					'schema' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 100,
						'format' => 'plain-text',
						'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
					],
					'public' => true,
				],
				'province' => [
					'kind' => 'text',
					'label' => [
						'en' => 'Province',
						'th' => 'จังหวัด',
					],
					'required' => true,
					'schema' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 100,
						'format' => 'plain-text',
						'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
					],
					'public' => true,
				],
				'postcode' => [
					'kind' => 'text',
					'label' => [
						'en' => 'Postcode',
						'th' => 'รหัสไปรษณีย์',
					],
					'required' => false,
					'schema' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 5,
						'format' => 'postcode',
						'pattern' => '^[1-9][0-9]{4}$',
					],
					'public' => true,
				],
			],
			'public' => true,
		],
		'telephones' => [
			'kind' => 'list',
			'label' => [
				'en' => 'Telephones',
				'th' => 'หมายเลขโทรศัพท์',
			],
			'required' => true,
			'schema' => [
				'minItems' => 1,
				'maxItems' => 30,
				'type' => 'array',
				'items' => [
					'type' => 'object',
					'properties' => [
						'type' => [
							'type' => 'string',
							'enum' => [
								'voice',
								'mobile',
								'fax',
								'hotline',
								'emergency',
							],
						],
						'number' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 60,
							'format' => 'telephone',
							'pattern' => '^(?:[+][0-9]{1,3}[ -]?)?(?:[(][0-9]{1,4}[)][ -]?)?[0-9][0-9 -]{1,20}[0-9](?: (?:ต่อ|ext[.]) [0-9]{1,5}(?:-[0-9]{1,5})?)?$',
						],
						'label' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 200,
							'format' => 'plain-text',
							'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
						],
					],
					'required' => [
						'type',
						'number',
					],
					'additionalProperties' => false,
				],
			],
			'fields' => [
				'type' => [
					'kind' => 'choice',
					'label' => [
						'en' => 'Kind',
						'th' => 'ประเภท',
					],
					'required' => true,
					'schema' => [
						'type' => 'string',
						'enum' => [
							'voice',
							'mobile',
							'fax',
							'hotline',
							'emergency',
						],
					],
					'choices' => [
						[
							'value' => 'voice',
							'label' => [
								'en' => 'Telephone',
								'th' => 'โทรศัพท์',
							],
							'aliases' => [
								'โทร.',
							],
						],
						[
							'value' => 'mobile',
							'label' => [
								'en' => 'Mobile',
								'th' => 'โทรศัพท์เคลื่อนที่',
							],
						],
						[
							'value' => 'fax',
							'label' => [
								'en' => 'Fax',
								'th' => 'โทรสาร',
							],
						],
						[
							'value' => 'hotline',
							'label' => [
								'en' => 'Hotline',
								'th' => 'สายด่วน',
							],
						],
						[
							'value' => 'emergency',
							'label' => [
								'en' => 'Emergency',
								'th' => 'แจ้งเหตุฉุกเฉิน',
							],
						],
					],
					'public' => true,
				],
				'number' => [
					'kind' => 'telephone',
					'label' => [
						'en' => 'Number',
						'th' => 'หมายเลข',
					],
					'required' => true,
					'schema' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 60,
						'format' => 'telephone',
						'pattern' => '^(?:[+][0-9]{1,3}[ -]?)?(?:[(][0-9]{1,4}[)][ -]?)?[0-9][0-9 -]{1,20}[0-9](?: (?:ต่อ|ext[.]) [0-9]{1,5}(?:-[0-9]{1,5})?)?$',
					],
					'public' => true,
				],
				'label' => [
					'kind' => 'text',
					'label' => [
						'en' => 'For',
						'th' => 'ติดต่อเรื่อง',
					],
					'required' => false,
					'schema' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 200,
						'format' => 'plain-text',
						'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
					],
					'public' => true,
				],
			],
			'public' => true,
		],
		'email' => [
			'kind' => 'email',
			'label' => [
				'en' => 'E-mail (central saraban address)',
				'th' => 'ไปรษณีย์อิเล็กทรอนิกส์กลาง (อีเมลสารบรรณ)',
			],
			'required' => false,
			'schema' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 254,
				'format' => 'email',
				'pattern' => '^[A-Za-z0-9_%+-]+(?:[.][A-Za-z0-9_%\'+-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?[.])+[A-Za-z]{2,24}$',
			],
			'public' => true,
		],
		'website' => [
			'kind' => 'url',
			'label' => [
				'en' => 'Website',
				'th' => 'เว็บไซต์',
			],
			'required' => false,
			'schema' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 2000,
				'format' => 'url',
				'pattern' => '^https?:\\/\\/[^\\x00-\\x20"<>\\\\^`{|}\\x7F-\\xA0/?#@:.\\x27]+(?:[.][^\\x00-\\x20"<>\\\\^`{|}\\x7F-\\xA0/?#@:.\\x27]+)+(?::[0-9]{1,5})?(?:[/?#][^\\x00-\\x20"<>\\\\^`{|}\\x7F-\\xA0]*)?$',
			],
			'public' => true,
		],
		'hours' => [
			'kind' => 'list',
			'label' => [
				'en' => 'Office hours',
				'th' => 'วันและเวลาทำการ',
			],
			'required' => false,
			'schema' => [
				'minItems' => 1,
				'maxItems' => 14,
				'type' => 'array',
				'items' => [
					'type' => 'object',
					'properties' => [
						'from' => [
							'type' => 'string',
							'enum' => [
								'monday',
								'tuesday',
								'wednesday',
								'thursday',
								'friday',
								'saturday',
								'sunday',
							],
						],
						'to' => [
							'type' => 'string',
							'enum' => [
								'monday',
								'tuesday',
								'wednesday',
								'thursday',
								'friday',
								'saturday',
								'sunday',
							],
						],
						'opens' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 5,
							'pattern' => '^(?:[01][0-9]|2[0-3]):[0-5][0-9]$',
							'format' => 'time',
						],
						'closes' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 5,
							'pattern' => '^(?:[01][0-9]|2[0-3]):[0-5][0-9]$',
							'format' => 'time',
						],
						'note' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 200,
							'format' => 'plain-text',
							'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
						],
					],
					'required' => [
						'from',
						'opens',
						'closes',
					],
					'additionalProperties' => false,
				],
			],
			'fields' => [
				'from' => [
					'kind' => 'choice',
					'label' => [
						'en' => 'From',
						'th' => 'ตั้งแต่วัน',
					],
					'required' => true,
					'schema' => [
						'type' => 'string',
						'enum' => [
							'monday',
							'tuesday',
							'wednesday',
							'thursday',
							'friday',
							'saturday',
							'sunday',
						],
					],
					'choices' => [
						[
							'value' => 'monday',
							'label' => [
								'en' => 'Monday',
								'th' => 'วันจันทร์',
							],
						],
						[
							'value' => 'tuesday',
							'label' => [
								'en' => 'Tuesday',
								'th' => 'วันอังคาร',
							],
						],
						[
							'value' => 'wednesday',
							'label' => [
								'en' => 'Wednesday',
								'th' => 'วันพุธ',
							],
						],
						[
							'value' => 'thursday',
							'label' => [
								'en' => 'Thursday',
								'th' => 'วันพฤหัสบดี',
							],
						],
						[
							'value' => 'friday',
							'label' => [
								'en' => 'Friday',
								'th' => 'วันศุกร์',
							],
						],
						[
							'value' => 'saturday',
							'label' => [
								'en' => 'Saturday',
								'th' => 'วันเสาร์',
							],
						],
						[
							'value' => 'sunday',
							'label' => [
								'en' => 'Sunday',
								'th' => 'วันอาทิตย์',
							],
						],
					],
					'public' => true,
				],
				'to' => [
					'kind' => 'choice',
					'label' => [
						'en' => 'To',
						'th' => 'ถึงวัน',
					],
					'required' => false,
					'schema' => [
						'type' => 'string',
						'enum' => [
							'monday',
							'tuesday',
							'wednesday',
							'thursday',
							'friday',
							'saturday',
							'sunday',
						],
					],
					'choices' => [
						[
							'value' => 'monday',
							'label' => [
								'en' => 'Monday',
								'th' => 'วันจันทร์',
							],
						],
						[
							'value' => 'tuesday',
							'label' => [
								'en' => 'Tuesday',
								'th' => 'วันอังคาร',
							],
						],
						[
							'value' => 'wednesday',
							'label' => [
								'en' => 'Wednesday',
								'th' => 'วันพุธ',
							],
						],
						[
							'value' => 'thursday',
							'label' => [
								'en' => 'Thursday',
								'th' => 'วันพฤหัสบดี',
							],
						],
						[
							'value' => 'friday',
							'label' => [
								'en' => 'Friday',
								'th' => 'วันศุกร์',
							],
						],
						[
							'value' => 'saturday',
							'label' => [
								'en' => 'Saturday',
								'th' => 'วันเสาร์',
							],
						],
						[
							'value' => 'sunday',
							'label' => [
								'en' => 'Sunday',
								'th' => 'วันอาทิตย์',
							],
						],
					],
					'public' => true,
				],
				'opens' => [
					'kind' => 'time',
					'label' => [
						'en' => 'Opens',
						'th' => 'เปิด',
					],
					'required' => true,
					'schema' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 5,
						'pattern' => '^(?:[01][0-9]|2[0-3]):[0-5][0-9]$',
						'format' => 'time',
					],
					'public' => true,
				],
				'closes' => [
					'kind' => 'time',
					'label' => [
						'en' => 'Closes',
						'th' => 'ปิด',
					],
					'required' => true,
					'schema' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 5,
						'pattern' => '^(?:[01][0-9]|2[0-3]):[0-5][0-9]$',
						'format' => 'time',
					],
					'public' => true,
				],
				'note' => [
					'kind' => 'text',
					'label' => [
						'en' => 'Note',
						'th' => 'หมายเหตุ',
					],
					'required' => false,
					'schema' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 200,
						'format' => 'plain-text',
						'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
					],
					'public' => true,
				],
			],
			'public' => true,
		],
		'mapPoint' => [
			'kind' => 'mapPoint',
			'label' => [
				'en' => 'Point on the map',
				'th' => 'พิกัดที่ตั้ง',
			],
			'required' => false,
			'schema' => [
				'type' => 'object',
				'properties' => [
					'latitude' => [
						'type' => 'number',
						'minimum' => -90,
						'maximum' => 90,
					],
					'longitude' => [
						'type' => 'number',
						'minimum' => -180,
						'maximum' => 180,
					],
				],
				'required' => [
					'latitude',
					'longitude',
				],
				'additionalProperties' => false,
			],
			'fields' => [
				'latitude' => [
					'kind' => 'number',
					'label' => [
						'en' => 'Latitude',
						'th' => 'ละติจูด',
					],
					'required' => true,
					'schema' => [
						'type' => 'number',
						'minimum' => -90,
						'maximum' => 90,
					],
					'public' => true,
				],
				'longitude' => [
					'kind' => 'number',
					'label' => [
						'en' => 'Longitude',
						'th' => 'ลองจิจูด',
					],
					'required' => true,
					'schema' => [
						'type' => 'number',
						'minimum' => -180,
						'maximum' => 180,
					],
					'public' => true,
				],
			],
			'public' => true,
		],
		'mapLink' => [
			'kind' => 'url',
			'label' => [
				'en' => 'Link to a map',
				'th' => 'ลิงก์แผนที่',
			],
			'required' => false,
			'schema' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 2000,
				'format' => 'url',
				'pattern' => '^https?:\\/\\/[^\\x00-\\x20"<>\\\\^`{|}\\x7F-\\xA0/?#@:.\\x27]+(?:[.][^\\x00-\\x20"<>\\\\^`{|}\\x7F-\\xA0/?#@:.\\x27]+)+(?::[0-9]{1,5})?(?:[/?#][^\\x00-\\x20"<>\\\\^`{|}\\x7F-\\xA0]*)?$',
			],
			'public' => true,
		],
		'map' => [
			'kind' => 'file',
			'label' => [
				'en' => 'Map of the way here',
				'th' => 'แผนที่การเดินทาง',
			],
			'required' => false,
			'schema' => [
				'type' => 'object',
				'properties' => [
					'file' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 36,
						'format' => 'uuid',
						'pattern' => '^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
					],
					'label' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 300,
						'format' => 'plain-text',
						'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
					],
				],
				'required' => [
					'file',
				],
				'additionalProperties' => false,
			],
			'fields' => [
				'file' => [
					'kind' => 'text',
					'label' => [
						'en' => 'File',
						'th' => 'ไฟล์',
					],
					'required' => true,
					'schema' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 36,
						'format' => 'uuid',
						'pattern' => '^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
					],
					'public' => true,
				],
				'label' => [
					'kind' => 'text',
					'label' => [
						'en' => 'Name of the document',
						'th' => 'ชื่อเอกสาร',
					],
					'required' => false,
					'schema' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 300,
						'format' => 'plain-text',
						'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
					],
					'public' => true,
				],
			],
			'public' => true,
		],
		'travel' => [
			'kind' => 'longText',
			'label' => [
				'en' => 'How to get here',
				'th' => 'การเดินทาง',
			],
			'required' => false,
			'schema' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 2000,
				'format' => 'multiline-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'public' => true,
		],
		'informationPlace' => [
			'kind' => 'longText',
			'label' => [
				'en' => 'Where to ask for official information',
				'th' => 'สถานที่ติดต่อเพื่อขอรับข้อมูลข่าวสารหรือคำแนะนำ',
			],
			'required' => true,
			'schema' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 1000,
				'format' => 'multiline-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'public' => true,
		],
		'informationOfficer' => [
			'kind' => 'text',
			'label' => [
				'en' => 'Who answers (position)',
				'th' => 'ผู้ให้ข้อมูล (ตำแหน่ง)',
			],
			'required' => false,
			'schema' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 200,
				'format' => 'plain-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'public' => true,
		],
		'informationTelephone' => [
			'kind' => 'telephone',
			'label' => [
				'en' => 'Telephone for official information',
				'th' => 'โทรศัพท์ศูนย์ข้อมูลข่าวสาร',
			],
			'required' => false,
			'schema' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 60,
				'format' => 'telephone',
				'pattern' => '^(?:[+][0-9]{1,3}[ -]?)?(?:[(][0-9]{1,4}[)][ -]?)?[0-9][0-9 -]{1,20}[0-9](?: (?:ต่อ|ext[.]) [0-9]{1,5}(?:-[0-9]{1,5})?)?$',
			],
			'public' => true,
		],
		'questions' => [
			'kind' => 'url',
			'label' => [
				'en' => 'Ask a question online (two-way)',
				'th' => 'ช่องทางสอบถามออนไลน์ (โต้ตอบได้สองทาง)',
			],
			'required' => false,
			'schema' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 2000,
				'format' => 'url',
				'pattern' => '^https?:\\/\\/[^\\x00-\\x20"<>\\\\^`{|}\\x7F-\\xA0/?#@:.\\x27]+(?:[.][^\\x00-\\x20"<>\\\\^`{|}\\x7F-\\xA0/?#@:.\\x27]+)+(?::[0-9]{1,5})?(?:[/?#][^\\x00-\\x20"<>\\\\^`{|}\\x7F-\\xA0]*)?$',
			],
			'public' => true,
		],
		'social' => [
			'kind' => 'list',
			'label' => [
				'en' => 'Social media',
				'th' => 'สื่อสังคมออนไลน์',
			],
			'required' => false,
			'schema' => [
				'minItems' => 1,
				'maxItems' => 20,
				'type' => 'array',
				'items' => [
					'type' => 'object',
					'properties' => [
						'name' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 100,
							'format' => 'plain-text',
							'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
						],
						'link' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 2000,
							'format' => 'url',
							'pattern' => '^https?:\\/\\/[^\\x00-\\x20"<>\\\\^`{|}\\x7F-\\xA0/?#@:.\\x27]+(?:[.][^\\x00-\\x20"<>\\\\^`{|}\\x7F-\\xA0/?#@:.\\x27]+)+(?::[0-9]{1,5})?(?:[/?#][^\\x00-\\x20"<>\\\\^`{|}\\x7F-\\xA0]*)?$',
						],
					],
					'required' => [
						'name',
						'link',
					],
					'additionalProperties' => false,
				],
			],
			'fields' => [
				'name' => [
					'kind' => 'text',
					'label' => [
						'en' => 'Name',
						'th' => 'ชื่อช่องทาง',
					],
					'required' => true,
					'schema' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 100,
						'format' => 'plain-text',
						'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
					],
					'public' => true,
				],
				'link' => [
					'kind' => 'url',
					'label' => [
						'en' => 'Link',
						'th' => 'ลิงก์',
					],
					'required' => true,
					'schema' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 2000,
						'format' => 'url',
						'pattern' => '^https?:\\/\\/[^\\x00-\\x20"<>\\\\^`{|}\\x7F-\\xA0/?#@:.\\x27]+(?:[.][^\\x00-\\x20"<>\\\\^`{|}\\x7F-\\xA0/?#@:.\\x27]+)+(?::[0-9]{1,5})?(?:[/?#][^\\x00-\\x20"<>\\\\^`{|}\\x7F-\\xA0]*)?$',
					],
					'public' => true,
				],
			],
			'public' => true,
		],
	],
	'columns' => [
		[
			'field' => 'name',
			'primary' => true,
			'priority' => 1,
		],
		[
			'field' => 'address',
			'priority' => 1,
		],
		[
			'field' => 'telephones',
			'priority' => 1,
		],
		[
			'field' => 'email',
			'priority' => 1,
		],
		[
			'field' => 'hours',
			'priority' => 2,
		],
		[
			'field' => 'mapPoint',
			'priority' => 2,
		],
		[
			'field' => 'informationPlace',
			'priority' => 1,
		],
	],
	'filters' => [],
	'sorts' => [
		[
			'id' => 'name',
			'field' => 'name',
			'column' => 'name',
			'label' => [
				'en' => 'Name of the office',
				'th' => 'ชื่อหน่วยงาน',
			],
			'defaultDirection' => 'asc',
		],
	],
	'defaultSort' => [
		'id' => 'name',
		'direction' => 'asc',
	],
	'search' => [
		'name',
		'informationPlace',
		'telephones.number',
		'telephones.label',
	],
	'index' => [
		[
			'name' => 'name',
			'path' => 'name',
			'type' => 'string',
			'length' => 120,
		],
	],
	'indexes' => [
		[
			'name',
		],
	],
	'derive' => [],
	'rules' => [],
	'review' => [
		'every' => 'P3M',
	],
	'period' => [
		'default' => 'P1Y',
		'minimum' => 'PT0S',
	],
	'files' => [
		'accept' => [
			'pdf',
			'jpg',
			'png',
			'webp',
		],
		'maxBytes' => 10485760,
		'maxCount' => 10,
	],
	'minRecords' => 1,
	'maxRecords' => 100,
	'basis' => [
		[
			'id' => 'oia-7-3',
			'words' => [
				'en' => 'Official Information Act B.E. 2540 s.7(3)',
				'th' => 'พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ. 2540 มาตรา 7(3)',
			],
		],
		[
			'id' => 'rd-39',
			'words' => [
				'en' => 'Royal Decree on Good Governance B.E. 2546 s.39 (guidance for local governments)',
				'th' => 'พ.ร.ฎ. ว่าด้วยหลักเกณฑ์และวิธีการบริหารกิจการบ้านเมืองที่ดี พ.ศ. 2546 มาตรา 39 (แนวทางสำหรับ อปท.)',
			],
		],
	],
	'unit' => 'clerk',
	'checklists' => [
		'oia-7' => [
			'3',
		],
		'oit-2566' => [
			'O5',
			'O8',
			'O9',
		],
		'oit-2567' => [
			'O4',
			'O6',
		],
		'oit-2568' => [
			'O3',
		],
		'oit-2569' => [
			'O3',
		],
	],
	'structured' => 'organization',
	'recordSchema' => [
		'type' => 'object',
		'properties' => [
			'name' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 300,
				'format' => 'plain-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'englishName' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 300,
				'format' => 'plain-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'address' => [
				'type' => 'object',
				'properties' => [
					'line' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 300,
						'format' => 'plain-text',
						'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
					],
					'subdistrict' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 100,
						'format' => 'plain-text',
						'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
					],
					'district' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 100,
						'format' => 'plain-text',
						'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
					],
					'province' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 100,
						'format' => 'plain-text',
						'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
					],
					'postcode' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 5,
						'format' => 'postcode',
						'pattern' => '^[1-9][0-9]{4}$',
					],
				],
				'required' => [
					'line',
					'province',
				],
				'additionalProperties' => false,
			],
			'telephones' => [
				'minItems' => 1,
				'maxItems' => 30,
				'type' => 'array',
				'items' => [
					'type' => 'object',
					'properties' => [
						'type' => [
							'type' => 'string',
							'enum' => [
								'voice',
								'mobile',
								'fax',
								'hotline',
								'emergency',
							],
						],
						'number' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 60,
							'format' => 'telephone',
							'pattern' => '^(?:[+][0-9]{1,3}[ -]?)?(?:[(][0-9]{1,4}[)][ -]?)?[0-9][0-9 -]{1,20}[0-9](?: (?:ต่อ|ext[.]) [0-9]{1,5}(?:-[0-9]{1,5})?)?$',
						],
						'label' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 200,
							'format' => 'plain-text',
							'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
						],
					],
					'required' => [
						'type',
						'number',
					],
					'additionalProperties' => false,
				],
			],
			'email' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 254,
				'format' => 'email',
				'pattern' => '^[A-Za-z0-9_%+-]+(?:[.][A-Za-z0-9_%\'+-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?[.])+[A-Za-z]{2,24}$',
			],
			'website' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 2000,
				'format' => 'url',
				'pattern' => '^https?:\\/\\/[^\\x00-\\x20"<>\\\\^`{|}\\x7F-\\xA0/?#@:.\\x27]+(?:[.][^\\x00-\\x20"<>\\\\^`{|}\\x7F-\\xA0/?#@:.\\x27]+)+(?::[0-9]{1,5})?(?:[/?#][^\\x00-\\x20"<>\\\\^`{|}\\x7F-\\xA0]*)?$',
			],
			'hours' => [
				'minItems' => 1,
				'maxItems' => 14,
				'type' => 'array',
				'items' => [
					'type' => 'object',
					'properties' => [
						'from' => [
							'type' => 'string',
							'enum' => [
								'monday',
								'tuesday',
								'wednesday',
								'thursday',
								'friday',
								'saturday',
								'sunday',
							],
						],
						'to' => [
							'type' => 'string',
							'enum' => [
								'monday',
								'tuesday',
								'wednesday',
								'thursday',
								'friday',
								'saturday',
								'sunday',
							],
						],
						'opens' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 5,
							'pattern' => '^(?:[01][0-9]|2[0-3]):[0-5][0-9]$',
							'format' => 'time',
						],
						'closes' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 5,
							'pattern' => '^(?:[01][0-9]|2[0-3]):[0-5][0-9]$',
							'format' => 'time',
						],
						'note' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 200,
							'format' => 'plain-text',
							'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
						],
					],
					'required' => [
						'from',
						'opens',
						'closes',
					],
					'additionalProperties' => false,
				],
			],
			'mapPoint' => [
				'type' => 'object',
				'properties' => [
					'latitude' => [
						'type' => 'number',
						'minimum' => -90,
						'maximum' => 90,
					],
					'longitude' => [
						'type' => 'number',
						'minimum' => -180,
						'maximum' => 180,
					],
				],
				'required' => [
					'latitude',
					'longitude',
				],
				'additionalProperties' => false,
			],
			'mapLink' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 2000,
				'format' => 'url',
				'pattern' => '^https?:\\/\\/[^\\x00-\\x20"<>\\\\^`{|}\\x7F-\\xA0/?#@:.\\x27]+(?:[.][^\\x00-\\x20"<>\\\\^`{|}\\x7F-\\xA0/?#@:.\\x27]+)+(?::[0-9]{1,5})?(?:[/?#][^\\x00-\\x20"<>\\\\^`{|}\\x7F-\\xA0]*)?$',
			],
			'map' => [
				'type' => 'object',
				'properties' => [
					'file' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 36,
						'format' => 'uuid',
						'pattern' => '^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
					],
					'label' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 300,
						'format' => 'plain-text',
						'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
					],
				],
				'required' => [
					'file',
				],
				'additionalProperties' => false,
			],
			'travel' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 2000,
				'format' => 'multiline-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'informationPlace' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 1000,
				'format' => 'multiline-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'informationOfficer' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 200,
				'format' => 'plain-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'informationTelephone' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 60,
				'format' => 'telephone',
				'pattern' => '^(?:[+][0-9]{1,3}[ -]?)?(?:[(][0-9]{1,4}[)][ -]?)?[0-9][0-9 -]{1,20}[0-9](?: (?:ต่อ|ext[.]) [0-9]{1,5}(?:-[0-9]{1,5})?)?$',
			],
			'questions' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 2000,
				'format' => 'url',
				'pattern' => '^https?:\\/\\/[^\\x00-\\x20"<>\\\\^`{|}\\x7F-\\xA0/?#@:.\\x27]+(?:[.][^\\x00-\\x20"<>\\\\^`{|}\\x7F-\\xA0/?#@:.\\x27]+)+(?::[0-9]{1,5})?(?:[/?#][^\\x00-\\x20"<>\\\\^`{|}\\x7F-\\xA0]*)?$',
			],
			'social' => [
				'minItems' => 1,
				'maxItems' => 20,
				'type' => 'array',
				'items' => [
					'type' => 'object',
					'properties' => [
						'name' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 100,
							'format' => 'plain-text',
							'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
						],
						'link' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 2000,
							'format' => 'url',
							'pattern' => '^https?:\\/\\/[^\\x00-\\x20"<>\\\\^`{|}\\x7F-\\xA0/?#@:.\\x27]+(?:[.][^\\x00-\\x20"<>\\\\^`{|}\\x7F-\\xA0/?#@:.\\x27]+)+(?::[0-9]{1,5})?(?:[/?#][^\\x00-\\x20"<>\\\\^`{|}\\x7F-\\xA0]*)?$',
						],
					],
					'required' => [
						'name',
						'link',
					],
					'additionalProperties' => false,
				],
			],
		],
		'required' => [
			'name',
			'address',
			'telephones',
			'informationPlace',
		],
		'additionalProperties' => false,
	],
	'hash' => '78367522a736cc28ea84185c42ad92aeb6324bc9120903a5120e903b3169d20a',
];
