<?php
/**
 * The contract of the section “manuals”.
 *
 * Written by `npm run contracts`. Do not change it here: change its source and run the command.
 *
 * @package Prakat
 */

declare( strict_types=1 );

return [
	'contractVersion' => 1,
	'id' => 'manuals',
	'words' => [
		'name' => [
			'en' => 'Manuals',
			'th' => 'คู่มือการปฏิบัติงานและการให้บริการ',
		],
		'description' => [
			'en' => 'Manuals of the agency’s work and of its services: steps, time, fees, documents to bring, and forms.',
			'th' => 'คู่มือหรือมาตรฐานการปฏิบัติงาน และคู่มือหรือมาตรฐานการให้บริการ แสดงขั้นตอน ระยะเวลา ค่าธรรมเนียม เอกสารที่ต้องใช้ และแบบฟอร์ม',
		],
		'record' => [
			'en' => 'manual',
			'th' => 'คู่มือ',
		],
		'records' => [
			'en' => 'manuals',
			'th' => 'คู่มือ',
		],
		'empty' => [
			'en' => 'No manual is published here now.',
			'th' => 'ขณะนี้ไม่มีคู่มือที่เผยแพร่',
		],
	],
	'layout' => 'documents',
	'fields' => [
		'type' => [
			'kind' => 'choice',
			'label' => [
				'en' => 'Kind of manual',
				'th' => 'ประเภทคู่มือ',
			],
			'required' => true,
			'schema' => [
				'type' => 'string',
				'enum' => [
					'operations',
					'service',
				],
			],
			'choices' => [
				[
					'value' => 'operations',
					'label' => [
						'en' => 'Operations manual',
						'th' => 'คู่มือหรือมาตรฐานการปฏิบัติงาน',
					],
					'aliases' => [
						'คู่มือปฏิบัติงาน',
						'คู่มือการปฏิบัติงาน',
					],
				],
				[
					'value' => 'service',
					'label' => [
						'en' => 'Service manual',
						'th' => 'คู่มือหรือมาตรฐานการให้บริการ',
					],
					'aliases' => [
						'คู่มือการให้บริการ',
						'คู่มือสำหรับประชาชน',
					],
				],
			],
			'public' => true,
		],
		'title' => [
			'kind' => 'text',
			'label' => [
				'en' => 'Name of the work or service',
				'th' => 'ชื่องานหรือบริการ',
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
			'aliases' => [
				'ชื่อคู่มือ',
				'งานที่ให้บริการ',
				'กระบวนงาน',
			],
		],
		'summary' => [
			'kind' => 'longText',
			'label' => [
				'en' => 'In brief',
				'th' => 'สาระสำคัญโดยสรุป',
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
		'audience' => [
			'kind' => 'longText',
			'label' => [
				'en' => 'Who may ask, and on what conditions',
				'th' => 'ผู้มีสิทธิขอรับบริการและหลักเกณฑ์ เงื่อนไข',
			],
			'required' => false,
			'schema' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 4000,
				'format' => 'multiline-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'public' => true,
		],
		'responsible' => [
			'kind' => 'text',
			'label' => [
				'en' => 'Responsible unit',
				'th' => 'หน่วยงานที่รับผิดชอบ',
			],
			'required' => true,
			'schema' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 200,
				'format' => 'plain-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'public' => true,
		],
		'place' => [
			'kind' => 'text',
			'label' => [
				'en' => 'Where',
				'th' => 'สถานที่ให้บริการ',
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
		'hours' => [
			'kind' => 'text',
			'label' => [
				'en' => 'When it is open',
				'th' => 'วันและเวลาเปิดให้บริการ',
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
		'steps' => [
			'kind' => 'steps',
			'label' => [
				'en' => 'Steps',
				'th' => 'ขั้นตอนและระยะเวลา',
			],
			'required' => true,
			'schema' => [
				'minItems' => 1,
				'maxItems' => 50,
				'type' => 'array',
				'items' => [
					'type' => 'object',
					'properties' => [
						'title' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 300,
							'format' => 'plain-text',
							'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
						],
						'description' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 4000,
							'format' => 'multiline-text',
							'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
						],
						'duration' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 7,
							'format' => 'duration',
							'pattern' => '^P(?:[1-9][0-9]{0,3}[YMWD]|T[1-9][0-9]{0,3}[HM])$',
						],
						'workingDays' => [
							'type' => 'boolean',
						],
						'responsible' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 200,
							'format' => 'plain-text',
							'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
						],
					],
					'required' => [
						'title',
					],
					'additionalProperties' => false,
				],
			],
			'fields' => [
				'title' => [
					'kind' => 'text',
					'label' => [
						'en' => 'Step',
						'th' => 'ขั้นตอน',
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
				'description' => [
					'kind' => 'longText',
					'label' => [
						'en' => 'Explanation',
						'th' => 'คำอธิบาย',
					],
					'required' => false,
					'schema' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 4000,
						'format' => 'multiline-text',
						'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
					],
					'public' => true,
				],
				'duration' => [
					'kind' => 'duration',
					'label' => [
						'en' => 'Time',
						'th' => 'ระยะเวลา',
					],
					'required' => false,
					'schema' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 7,
						'format' => 'duration',
						'pattern' => '^P(?:[1-9][0-9]{0,3}[YMWD]|T[1-9][0-9]{0,3}[HM])$',
					],
					'workingDays' => 'workingDays',
					'public' => true,
				],
				'workingDays' => [
					'kind' => 'flag',
					'label' => [
						'en' => 'Counted in working days',
						'th' => 'นับเป็นวันทำการ',
					],
					'required' => false,
					'schema' => [
						'type' => 'boolean',
					],
					'public' => true,
				],
				'responsible' => [
					'kind' => 'text',
					'label' => [
						'en' => 'Responsible',
						'th' => 'ผู้รับผิดชอบ',
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
		'totalTime' => [
			'kind' => 'duration',
			'label' => [
				'en' => 'Time in all',
				'th' => 'ระยะเวลารวม',
			],
			'required' => false,
			'schema' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 7,
				'format' => 'duration',
				'pattern' => '^P(?:[1-9][0-9]{0,3}[YMWD]|T[1-9][0-9]{0,3}[HM])$',
			],
			'workingDays' => 'totalWorkingDays',
			'public' => true,
		],
		'totalWorkingDays' => [
			'kind' => 'flag',
			'label' => [
				'en' => 'Time in all counted in working days',
				'th' => 'ระยะเวลารวมนับเป็นวันทำการ',
			],
			'required' => false,
			'schema' => [
				'type' => 'boolean',
			],
			'public' => true,
		],
		'fees' => [
			'kind' => 'list',
			'label' => [
				'en' => 'Fees',
				'th' => 'ค่าธรรมเนียม',
			],
			'help' => [
				'en' => 'Leave it empty when there is no fee.',
				'th' => 'เว้นว่างไว้หากไม่มีค่าธรรมเนียม',
			],
			'required' => false,
			'schema' => [
				'minItems' => 1,
				'maxItems' => 50,
				'type' => 'array',
				'items' => [
					'type' => 'object',
					'properties' => [
						'item' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 300,
							'format' => 'plain-text',
							'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
						],
						'amount' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 16,
							'format' => 'money',
							'pattern' => '^(?:0|[1-9][0-9]{0,12})[.][0-9]{2}$',
						],
						'note' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 300,
							'format' => 'plain-text',
							'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
						],
					],
					'required' => [
						'item',
						'amount',
					],
					'additionalProperties' => false,
				],
			],
			'fields' => [
				'item' => [
					'kind' => 'text',
					'label' => [
						'en' => 'What for',
						'th' => 'รายการ',
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
				'amount' => [
					'kind' => 'money',
					'label' => [
						'en' => 'Amount (baht)',
						'th' => 'จำนวนเงิน (บาท)',
					],
					'required' => true,
					'schema' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 16,
						'format' => 'money',
						'pattern' => '^(?:0|[1-9][0-9]{0,12})[.][0-9]{2}$',
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
						'maxLength' => 300,
						'format' => 'plain-text',
						'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
					],
					'public' => true,
				],
			],
			'public' => true,
		],
		'documents' => [
			'kind' => 'list',
			'label' => [
				'en' => 'Documents to bring',
				'th' => 'เอกสารหรือหลักฐานที่ต้องใช้',
			],
			'required' => false,
			'schema' => [
				'minItems' => 1,
				'maxItems' => 50,
				'type' => 'array',
				'items' => [
					'type' => 'object',
					'properties' => [
						'name' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 300,
							'format' => 'plain-text',
							'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
						],
						'originals' => [
							'type' => 'integer',
							'minimum' => 0,
							'maximum' => 99,
						],
						'copies' => [
							'type' => 'integer',
							'minimum' => 0,
							'maximum' => 99,
						],
						'note' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 300,
							'format' => 'plain-text',
							'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
						],
					],
					'required' => [
						'name',
					],
					'additionalProperties' => false,
				],
			],
			'fields' => [
				'name' => [
					'kind' => 'text',
					'label' => [
						'en' => 'Document',
						'th' => 'เอกสาร',
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
				'originals' => [
					'kind' => 'integer',
					'label' => [
						'en' => 'Originals',
						'th' => 'ฉบับจริง (ฉบับ)',
					],
					'required' => false,
					'schema' => [
						'type' => 'integer',
						'minimum' => 0,
						'maximum' => 99,
					],
					'public' => true,
				],
				'copies' => [
					'kind' => 'integer',
					'label' => [
						'en' => 'Copies',
						'th' => 'สำเนา (ฉบับ)',
					],
					'required' => false,
					'schema' => [
						'type' => 'integer',
						'minimum' => 0,
						'maximum' => 99,
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
						'maxLength' => 300,
						'format' => 'plain-text',
						'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
					],
					'public' => true,
				],
			],
			'public' => true,
		],
		'laws' => [
			'kind' => 'list',
			'label' => [
				'en' => 'Laws that apply',
				'th' => 'กฎหมายที่เกี่ยวข้อง',
			],
			'required' => false,
			'schema' => [
				'minItems' => 1,
				'maxItems' => 30,
				'type' => 'array',
				'items' => [
					'type' => 'object',
					'properties' => [
						'name' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 300,
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
					],
					'additionalProperties' => false,
				],
			],
			'fields' => [
				'name' => [
					'kind' => 'text',
					'label' => [
						'en' => 'Law',
						'th' => 'ชื่อกฎหมาย',
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
				'link' => [
					'kind' => 'url',
					'label' => [
						'en' => 'Link',
						'th' => 'ลิงก์',
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
			],
			'public' => true,
		],
		'manual' => [
			'kind' => 'file',
			'label' => [
				'en' => 'Manual to download',
				'th' => 'ไฟล์คู่มือสำหรับดาวน์โหลด',
			],
			'required' => true,
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
		'forms' => [
			'kind' => 'files',
			'label' => [
				'en' => 'Forms',
				'th' => 'แบบฟอร์ม',
			],
			'required' => false,
			'schema' => [
				'minItems' => 1,
				'maxItems' => 20,
				'type' => 'array',
				'items' => [
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
		'online' => [
			'kind' => 'url',
			'label' => [
				'en' => 'Online service',
				'th' => 'บริการออนไลน์ (e-Service)',
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
		'telephone' => [
			'kind' => 'telephone',
			'label' => [
				'en' => 'Telephone for questions',
				'th' => 'โทรศัพท์สอบถาม',
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
		'email' => [
			'kind' => 'email',
			'label' => [
				'en' => 'E-mail for questions',
				'th' => 'อีเมลสอบถาม',
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
		'revisedOn' => [
			'kind' => 'date',
			'label' => [
				'en' => 'Revised on',
				'th' => 'วันที่ปรับปรุงคู่มือ',
			],
			'required' => false,
			'schema' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 10,
				'format' => 'date',
				'pattern' => '^(?:(?:(?:1[89]|2[0-2])(?:0[48]|[2468][048]|[13579][26])|2000)-02-29|(?:1[89]|2[0-2])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])))$',
			],
			'public' => true,
		],
	],
	'columns' => [
		[
			'field' => 'title',
			'primary' => true,
			'priority' => 1,
		],
		[
			'field' => 'type',
			'priority' => 2,
		],
		[
			'field' => 'responsible',
			'priority' => 2,
		],
		[
			'field' => 'totalTime',
			'priority' => 1,
		],
		[
			'field' => 'fees',
			'priority' => 3,
		],
		[
			'field' => 'manual',
			'priority' => 1,
		],
		[
			'field' => 'revisedOn',
			'priority' => 3,
		],
	],
	'filters' => [
		[
			'id' => 'type',
			'field' => 'type',
			'column' => 'type',
			'control' => 'choice',
			'label' => [
				'en' => 'Kind of manual',
				'th' => 'ประเภทคู่มือ',
			],
		],
	],
	'sorts' => [
		[
			'id' => 'title',
			'field' => 'title',
			'column' => 'title',
			'label' => [
				'en' => 'Name of the work or service',
				'th' => 'ชื่องานหรือบริการ',
			],
			'defaultDirection' => 'asc',
		],
		[
			'id' => 'revised',
			'field' => 'revisedOn',
			'column' => 'revised_on',
			'label' => [
				'en' => 'Revised on',
				'th' => 'วันที่ปรับปรุงคู่มือ',
			],
			'defaultDirection' => 'desc',
		],
		[
			'id' => 'responsible',
			'field' => 'responsible',
			'column' => 'responsible',
			'label' => [
				'en' => 'Responsible unit',
				'th' => 'หน่วยงานที่รับผิดชอบ',
			],
			'defaultDirection' => 'asc',
		],
	],
	'defaultSort' => [
		'id' => 'title',
		'direction' => 'asc',
	],
	'search' => [
		'title',
		'summary',
		'responsible',
		'steps.title',
		'documents.name',
	],
	'index' => [
		[
			'name' => 'type',
			'path' => 'type',
			'type' => 'string',
			'length' => 16,
		],
		[
			'name' => 'title',
			'path' => 'title',
			'type' => 'string',
			'length' => 120,
		],
		[
			'name' => 'responsible',
			'path' => 'responsible',
			'type' => 'string',
			'length' => 120,
		],
		[
			'name' => 'revised_on',
			'path' => 'revisedOn',
			'type' => 'date',
		],
	],
	'indexes' => [
		[
			'title',
		],
		[
			'responsible',
		],
		[
			'revised_on',
		],
		[
			'type',
			'title',
		],
	],
	'derive' => [],
	'rules' => [],
	'facet' => 'type',
	'review' => [
		'every' => 'P3M',
	],
	'period' => [
		'default' => 'P2Y',
		'minimum' => 'P1D',
	],
	'files' => [
		'accept' => [
			'pdf',
			'docx',
			'odt',
			'xlsx',
			'ods',
			'jpg',
			'png',
		],
		'maxBytes' => 20971520,
		'maxCount' => 100,
	],
	'minRecords' => 1,
	'maxRecords' => 1000,
	'basis' => [
		[
			'id' => 'oia-9-4',
			'words' => [
				'en' => 'Official Information Act B.E. 2540 s.9(4), manuals that affect the rights and duties of citizens',
				'th' => 'พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ. 2540 มาตรา 9(4) คู่มือหรือคำสั่งที่มีผลกระทบถึงสิทธิหน้าที่ของเอกชน',
			],
		],
		[
			'id' => 'facilitation',
			'words' => [
				'en' => 'Licensing Facilitation Act B.E. 2558, manuals for citizens',
				'th' => 'พ.ร.บ. การอำนวยความสะดวกในการพิจารณาอนุญาตของทางราชการ พ.ศ. 2558 คู่มือสำหรับประชาชน',
			],
		],
	],
	'unit' => 'clerk',
	'checklists' => [
		'oia-9' => [
			'4',
		],
		'oit-2566' => [
			'O14',
			'O15',
		],
		'oit-2567' => [
			'O10',
			'O11',
		],
		'oit-2568' => [
			'O8',
			'O9',
		],
		'oit-2569' => [
			'O8',
			'O9',
		],
	],
	'structured' => 'service',
	'recordSchema' => [
		'type' => 'object',
		'properties' => [
			'type' => [
				'type' => 'string',
				'enum' => [
					'operations',
					'service',
				],
			],
			'title' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 300,
				'format' => 'plain-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'summary' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 2000,
				'format' => 'multiline-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'audience' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 4000,
				'format' => 'multiline-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'responsible' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 200,
				'format' => 'plain-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'place' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 300,
				'format' => 'plain-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'hours' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 200,
				'format' => 'plain-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'steps' => [
				'minItems' => 1,
				'maxItems' => 50,
				'type' => 'array',
				'items' => [
					'type' => 'object',
					'properties' => [
						'title' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 300,
							'format' => 'plain-text',
							'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
						],
						'description' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 4000,
							'format' => 'multiline-text',
							'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
						],
						'duration' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 7,
							'format' => 'duration',
							'pattern' => '^P(?:[1-9][0-9]{0,3}[YMWD]|T[1-9][0-9]{0,3}[HM])$',
						],
						'workingDays' => [
							'type' => 'boolean',
						],
						'responsible' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 200,
							'format' => 'plain-text',
							'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
						],
					],
					'required' => [
						'title',
					],
					'additionalProperties' => false,
				],
			],
			'totalTime' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 7,
				'format' => 'duration',
				'pattern' => '^P(?:[1-9][0-9]{0,3}[YMWD]|T[1-9][0-9]{0,3}[HM])$',
			],
			'totalWorkingDays' => [
				'type' => 'boolean',
			],
			'fees' => [
				'minItems' => 1,
				'maxItems' => 50,
				'type' => 'array',
				'items' => [
					'type' => 'object',
					'properties' => [
						'item' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 300,
							'format' => 'plain-text',
							'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
						],
						'amount' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 16,
							'format' => 'money',
							'pattern' => '^(?:0|[1-9][0-9]{0,12})[.][0-9]{2}$',
						],
						'note' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 300,
							'format' => 'plain-text',
							'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
						],
					],
					'required' => [
						'item',
						'amount',
					],
					'additionalProperties' => false,
				],
			],
			'documents' => [
				'minItems' => 1,
				'maxItems' => 50,
				'type' => 'array',
				'items' => [
					'type' => 'object',
					'properties' => [
						'name' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 300,
							'format' => 'plain-text',
							'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
						],
						'originals' => [
							'type' => 'integer',
							'minimum' => 0,
							'maximum' => 99,
						],
						'copies' => [
							'type' => 'integer',
							'minimum' => 0,
							'maximum' => 99,
						],
						'note' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 300,
							'format' => 'plain-text',
							'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
						],
					],
					'required' => [
						'name',
					],
					'additionalProperties' => false,
				],
			],
			'laws' => [
				'minItems' => 1,
				'maxItems' => 30,
				'type' => 'array',
				'items' => [
					'type' => 'object',
					'properties' => [
						'name' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 300,
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
					],
					'additionalProperties' => false,
				],
			],
			'manual' => [
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
			'forms' => [
				'minItems' => 1,
				'maxItems' => 20,
				'type' => 'array',
				'items' => [
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
			],
			'online' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 2000,
				'format' => 'url',
				'pattern' => '^https?:\\/\\/[^\\x00-\\x20"<>\\\\^`{|}\\x7F-\\xA0/?#@:.\\x27]+(?:[.][^\\x00-\\x20"<>\\\\^`{|}\\x7F-\\xA0/?#@:.\\x27]+)+(?::[0-9]{1,5})?(?:[/?#][^\\x00-\\x20"<>\\\\^`{|}\\x7F-\\xA0]*)?$',
			],
			'telephone' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 60,
				'format' => 'telephone',
				'pattern' => '^(?:[+][0-9]{1,3}[ -]?)?(?:[(][0-9]{1,4}[)][ -]?)?[0-9][0-9 -]{1,20}[0-9](?: (?:ต่อ|ext[.]) [0-9]{1,5}(?:-[0-9]{1,5})?)?$',
			],
			'email' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 254,
				'format' => 'email',
				'pattern' => '^[A-Za-z0-9_%+-]+(?:[.][A-Za-z0-9_%\'+-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?[.])+[A-Za-z]{2,24}$',
			],
			'revisedOn' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 10,
				'format' => 'date',
				'pattern' => '^(?:(?:(?:1[89]|2[0-2])(?:0[48]|[2468][048]|[13579][26])|2000)-02-29|(?:1[89]|2[0-2])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])))$',
			],
		],
		'required' => [
			'type',
			'title',
			'responsible',
			'steps',
			'manual',
		],
		'additionalProperties' => false,
	],
	'hash' => 'e089a349eb4d8f634da4ddbba3c302f374176d8e22643b1b10b639b3cd1f05c5',
];
