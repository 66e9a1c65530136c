<?php
/**
 * The contract of the entry header.
 *
 * Written by `npm run contracts`. Do not change it here: change its source and run the command.
 *
 * @package Prakat
 */

declare( strict_types=1 );

return [
	'contractVersion' => 1,
	'id' => 'entry',
	'words' => [
		'name' => [
			'en' => 'Entry',
			'th' => 'เรื่องที่เผยแพร่',
		],
	],
	'fields' => [
		'title' => [
			'kind' => 'text',
			'label' => [
				'en' => 'Title',
				'th' => 'ชื่อเรื่อง',
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
		'summary' => [
			'kind' => 'longText',
			'label' => [
				'en' => 'Summary',
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
		'source' => [
			'kind' => 'text',
			'label' => [
				'en' => 'Source or owner of the information',
				'th' => 'แหล่งที่มาหรือเจ้าของข้อมูล',
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
		'covers' => [
			'kind' => 'period',
			'label' => [
				'en' => 'Period that the information covers',
				'th' => 'ช่วงวันที่ของข้อมูลข่าวสาร',
			],
			'required' => true,
			'schema' => [
				'type' => 'object',
				'properties' => [
					'from' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 10,
						'format' => 'date',
						'pattern' => '^(?:(?:(?:1[89]|2[0-2])(?:0[48]|[2468][048]|[13579][26])|2000)-02-29|(?:1[89]|2[0-2])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])))$',
					],
					'to' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 10,
						'format' => 'date',
						'pattern' => '^(?:(?:(?:1[89]|2[0-2])(?:0[48]|[2468][048]|[13579][26])|2000)-02-29|(?:1[89]|2[0-2])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])))$',
					],
				],
				'required' => [
					'from',
				],
				'additionalProperties' => false,
			],
			'fields' => [
				'from' => [
					'kind' => 'date',
					'label' => [
						'en' => 'From',
						'th' => 'ตั้งแต่วันที่',
					],
					'required' => true,
					'schema' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 10,
						'format' => 'date',
						'pattern' => '^(?:(?:(?:1[89]|2[0-2])(?:0[48]|[2468][048]|[13579][26])|2000)-02-29|(?:1[89]|2[0-2])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])))$',
					],
					'public' => true,
				],
				'to' => [
					'kind' => 'date',
					'label' => [
						'en' => 'To',
						'th' => 'ถึงวันที่',
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
			'public' => true,
		],
		'publishFrom' => [
			'kind' => 'moment',
			'label' => [
				'en' => 'Publish from',
				'th' => 'เริ่มเผยแพร่',
			],
			'help' => [
				'en' => 'Leave it empty to publish as soon as it is approved.',
				'th' => 'เว้นว่างไว้หากต้องการเผยแพร่ทันทีที่ได้รับอนุมัติ',
			],
			'required' => false,
			'schema' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 20,
				'format' => 'moment',
				'pattern' => '^(?:(?:(?:(?:1[89]|2[0-2])(?:0[48]|[2468][048]|[13579][26])|2000)-02-29|(?:1[89]|2[0-2])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])))|(?:(?:(?:1[89]|2[0-2])(?:0[48]|[2468][048]|[13579][26])|2000)-02-29|(?:1[89]|2[0-2])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])))T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z)$',
			],
			'public' => true,
		],
		'publishUntil' => [
			'kind' => 'moment',
			'label' => [
				'en' => 'Publish until',
				'th' => 'เผยแพร่ถึง',
			],
			'help' => [
				'en' => 'The entry and its files are taken down at the end of this day.',
				'th' => 'ระบบจะนำเรื่องและไฟล์ลงจากเว็บไซต์เมื่อสิ้นวันนี้',
			],
			'required' => true,
			'schema' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 20,
				'format' => 'moment',
				'pattern' => '^(?:(?:(?:(?:1[89]|2[0-2])(?:0[48]|[2468][048]|[13579][26])|2000)-02-29|(?:1[89]|2[0-2])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])))|(?:(?:(?:1[89]|2[0-2])(?:0[48]|[2468][048]|[13579][26])|2000)-02-29|(?:1[89]|2[0-2])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])))T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z)$',
			],
			'public' => true,
		],
		'correction' => [
			'kind' => 'text',
			'label' => [
				'en' => 'What this version corrects',
				'th' => 'ข้อผิดพลาดที่แก้ไขในฉบับนี้',
			],
			'help' => [
				'en' => 'Only where an error is put right: the public reads these words with the day of the correction.',
				'th' => 'กรอกเฉพาะเมื่อแก้ไขข้อผิดพลาด ประชาชนจะเห็นข้อความนี้พร้อมวันที่แก้ไข',
			],
			'required' => false,
			'schema' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 500,
				'format' => 'plain-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'public' => true,
		],
		'attachments' => [
			'kind' => 'files',
			'label' => [
				'en' => 'Attachments',
				'th' => 'เอกสารแนบ',
			],
			'required' => false,
			'schema' => [
				'minItems' => 1,
				'maxItems' => 50,
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
		'nothingToReport' => [
			'kind' => 'flag',
			'label' => [
				'en' => 'There was nothing in this month',
				'th' => 'ไม่มีรายการในเดือนนี้',
			],
			'required' => false,
			'schema' => [
				'type' => 'boolean',
			],
			'public' => true,
		],
		'reportMonth' => [
			'kind' => 'month',
			'label' => [
				'en' => 'Month of the report',
				'th' => 'รอบเดือนที่รายงาน',
			],
			'required' => false,
			'schema' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 7,
				'format' => 'month',
				'pattern' => '^(?:1[89]|2[0-2])[0-9]{2}-(?:0[1-9]|1[0-2])$',
			],
			'public' => true,
		],
	],
	'rules' => [
		[
			'rule' => 'not-before',
			'fields' => [
				'covers.to',
				'covers.from',
			],
			'code' => 'ends-before-it-begins',
		],
		[
			'rule' => 'required-if',
			'fields' => [
				'reportMonth',
			],
			'when' => [
				[
					'field' => 'nothingToReport',
					'in' => [
						true,
					],
				],
			],
			'code' => 'required-here',
		],
	],
	'recordSchema' => [
		'type' => 'object',
		'properties' => [
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
			'source' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 300,
				'format' => 'plain-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'covers' => [
				'type' => 'object',
				'properties' => [
					'from' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 10,
						'format' => 'date',
						'pattern' => '^(?:(?:(?:1[89]|2[0-2])(?:0[48]|[2468][048]|[13579][26])|2000)-02-29|(?:1[89]|2[0-2])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])))$',
					],
					'to' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 10,
						'format' => 'date',
						'pattern' => '^(?:(?:(?:1[89]|2[0-2])(?:0[48]|[2468][048]|[13579][26])|2000)-02-29|(?:1[89]|2[0-2])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])))$',
					],
				],
				'required' => [
					'from',
				],
				'additionalProperties' => false,
			],
			'publishFrom' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 20,
				'format' => 'moment',
				'pattern' => '^(?:(?:(?:(?:1[89]|2[0-2])(?:0[48]|[2468][048]|[13579][26])|2000)-02-29|(?:1[89]|2[0-2])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])))|(?:(?:(?:1[89]|2[0-2])(?:0[48]|[2468][048]|[13579][26])|2000)-02-29|(?:1[89]|2[0-2])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])))T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z)$',
			],
			'publishUntil' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 20,
				'format' => 'moment',
				'pattern' => '^(?:(?:(?:(?:1[89]|2[0-2])(?:0[48]|[2468][048]|[13579][26])|2000)-02-29|(?:1[89]|2[0-2])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])))|(?:(?:(?:1[89]|2[0-2])(?:0[48]|[2468][048]|[13579][26])|2000)-02-29|(?:1[89]|2[0-2])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])))T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z)$',
			],
			'correction' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 500,
				'format' => 'plain-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'attachments' => [
				'minItems' => 1,
				'maxItems' => 50,
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
			'nothingToReport' => [
				'type' => 'boolean',
			],
			'reportMonth' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 7,
				'format' => 'month',
				'pattern' => '^(?:1[89]|2[0-2])[0-9]{2}-(?:0[1-9]|1[0-2])$',
			],
		],
		'required' => [
			'title',
			'source',
			'covers',
			'publishUntil',
		],
		'additionalProperties' => false,
	],
	'hash' => '629ab25c87ac4e5c9313ab2e3337b69d480f955748b026d8a960b154af753aea',
];
