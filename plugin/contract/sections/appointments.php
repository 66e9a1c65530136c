<?php
/**
 * The contract of the section “appointments”.
 *
 * Written by `npm run contracts`. Do not change it here: change its source and run the command.
 *
 * @package Prakat
 */

declare( strict_types=1 );

return [
	'contractVersion' => 1,
	'id' => 'appointments',
	'words' => [
		'name' => [
			'en' => 'Persons responsible for the website',
			'th' => 'ผู้รับผิดชอบข้อมูลและเว็บไซต์ของหน่วยงาน',
		],
		'description' => [
			'en' => 'Who was appointed to which duty for the information and the website, in which position, from when until when, by which order.',
			'th' => 'คำสั่งแต่งตั้งหรือมอบหมายผู้รับผิดชอบข้อมูลและเว็บไซต์ แสดงชื่อ ตำแหน่ง หน้าที่ ช่วงเวลา และเลขที่คำสั่ง',
		],
		'record' => [
			'en' => 'appointment',
			'th' => 'การแต่งตั้ง',
		],
		'records' => [
			'en' => 'appointments',
			'th' => 'การแต่งตั้ง',
		],
		'empty' => [
			'en' => 'No appointment is published here now.',
			'th' => 'ขณะนี้ไม่มีการแต่งตั้งที่เผยแพร่',
		],
	],
	'layout' => 'table',
	'fields' => [
		'person' => [
			'kind' => 'text',
			'label' => [
				'en' => 'Name',
				'th' => 'ชื่อ-สกุล',
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
		'position' => [
			'kind' => 'text',
			'label' => [
				'en' => 'Position',
				'th' => 'ตำแหน่ง',
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
		'duty' => [
			'kind' => 'choice',
			'label' => [
				'en' => 'Duty',
				'th' => 'หน้าที่',
			],
			'required' => true,
			'schema' => [
				'type' => 'string',
				'enum' => [
					'propose',
					'check',
					'approve',
					'publish',
					'monitor',
					'answer',
					'acknowledge',
					'other',
				],
			],
			'choices' => [
				[
					'value' => 'propose',
					'label' => [
						'en' => 'Proposes information',
						'th' => 'เสนอข้อมูล',
					],
				],
				[
					'value' => 'check',
					'label' => [
						'en' => 'Checks information',
						'th' => 'ตรวจสอบข้อมูล',
					],
				],
				[
					'value' => 'approve',
					'label' => [
						'en' => 'Approves information',
						'th' => 'อนุมัติรับรองข้อมูล',
					],
				],
				[
					'value' => 'publish',
					'label' => [
						'en' => 'Publishes information (webmaster)',
						'th' => 'นำข้อมูลขึ้นเผยแพร่ (webmaster)',
					],
					'aliases' => [
						'webmaster',
					],
				],
				[
					'value' => 'monitor',
					'label' => [
						'en' => 'Supervises',
						'th' => 'กำกับติดตาม',
					],
				],
				[
					'value' => 'answer',
					'label' => [
						'en' => 'Answers the public',
						'th' => 'ตอบประชาชน',
					],
				],
				[
					'value' => 'acknowledge',
					'label' => [
						'en' => 'Receives reports',
						'th' => 'รับทราบรายงาน',
					],
				],
				[
					'value' => 'other',
					'label' => [
						'en' => 'Another duty',
						'th' => 'หน้าที่อื่น',
					],
				],
			],
			'public' => true,
		],
		'scope' => [
			'kind' => 'text',
			'label' => [
				'en' => 'For',
				'th' => 'ขอบเขต',
			],
			'help' => [
				'en' => 'The kinds of information that the duty is for; left out where it is for all.',
				'th' => 'หมวดข้อมูลที่รับผิดชอบ เว้นว่างได้หากรับผิดชอบทุกหมวด',
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
		'unit' => [
			'kind' => 'text',
			'label' => [
				'en' => 'Unit',
				'th' => 'ส่วนราชการ',
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
		'actingFor' => [
			'kind' => 'text',
			'label' => [
				'en' => 'Acting for',
				'th' => 'รักษาราชการแทน/ปฏิบัติหน้าที่แทน',
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
		'until' => [
			'kind' => 'date',
			'label' => [
				'en' => 'Until',
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
		'orderNumber' => [
			'kind' => 'text',
			'label' => [
				'en' => 'Number of the order',
				'th' => 'คำสั่งที่',
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
		'orderDate' => [
			'kind' => 'date',
			'label' => [
				'en' => 'Date of the order',
				'th' => 'ลงวันที่',
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
		'note' => [
			'kind' => 'longText',
			'label' => [
				'en' => 'Note',
				'th' => 'หมายเหตุ',
			],
			'required' => false,
			'schema' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 1000,
				'format' => 'multiline-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'public' => true,
		],
		'document' => [
			'kind' => 'file',
			'label' => [
				'en' => 'The order',
				'th' => 'สำเนาคำสั่ง',
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
	],
	'columns' => [
		[
			'field' => 'person',
			'primary' => true,
			'priority' => 1,
		],
		[
			'field' => 'position',
			'priority' => 1,
		],
		[
			'field' => 'duty',
			'priority' => 1,
		],
		[
			'field' => 'unit',
			'priority' => 2,
		],
		[
			'field' => 'from',
			'priority' => 2,
		],
		[
			'field' => 'until',
			'priority' => 2,
		],
		[
			'field' => 'orderNumber',
			'priority' => 2,
		],
		[
			'field' => 'document',
			'priority' => 2,
		],
	],
	'filters' => [
		[
			'id' => 'duty',
			'field' => 'duty',
			'column' => 'duty',
			'control' => 'choice',
			'label' => [
				'en' => 'Duty',
				'th' => 'หน้าที่',
			],
		],
	],
	'sorts' => [
		[
			'id' => 'unit',
			'field' => 'unit',
			'column' => 'unit',
			'label' => [
				'en' => 'Unit',
				'th' => 'ส่วนราชการ',
			],
			'defaultDirection' => 'asc',
		],
		[
			'id' => 'person',
			'field' => 'person',
			'column' => 'person',
			'label' => [
				'en' => 'Name',
				'th' => 'ชื่อ-สกุล',
			],
			'defaultDirection' => 'asc',
		],
		[
			'id' => 'from',
			'field' => 'from',
			'column' => 'starts',
			'label' => [
				'en' => 'From',
				'th' => 'ตั้งแต่วันที่',
			],
			'defaultDirection' => 'desc',
		],
	],
	'defaultSort' => [
		'id' => 'unit',
		'direction' => 'asc',
	],
	'search' => [
		'person',
		'position',
		'unit',
		'orderNumber',
	],
	'index' => [
		[
			'name' => 'unit',
			'path' => 'unit',
			'type' => 'string',
			'length' => 120,
		],
		[
			'name' => 'person',
			'path' => 'person',
			'type' => 'string',
			'length' => 120,
		],
		[
			'name' => 'duty',
			'path' => 'duty',
			'type' => 'string',
			'length' => 16,
		],
		[
			'name' => 'starts',
			'path' => 'from',
			'type' => 'date',
		],
	],
	'indexes' => [
		[
			'unit',
		],
		[
			'person',
		],
		[
			'starts',
		],
		[
			'duty',
			'unit',
		],
	],
	'derive' => [],
	'rules' => [
		[
			'rule' => 'not-before',
			'fields' => [
				'until',
				'from',
			],
			'code' => 'ends-before-it-begins',
		],
	],
	'review' => [
		'every' => 'P3M',
	],
	'period' => [
		'default' => 'P1Y',
		'minimum' => 'P1D',
	],
	'files' => [
		'accept' => [
			'pdf',
			'docx',
			'xlsx',
			'pptx',
			'odt',
			'ods',
			'csv',
			'json',
			'txt',
			'jpg',
			'png',
			'webp',
		],
		'maxBytes' => 10485760,
		'maxCount' => 50,
	],
	'minRecords' => 1,
	'maxRecords' => 1000,
	'basis' => [
		[
			'id' => 'website-duties',
			'words' => [
				'en' => 'Announcement of measures for publishing information: persons responsible for the website are appointed',
				'th' => 'ประกาศมาตรการเผยแพร่ข้อมูลต่อสาธารณะ ข้อแต่งตั้งหรือมอบหมายผู้รับผิดชอบเว็บไซต์',
			],
		],
	],
	'unit' => 'clerk',
	'checklists' => [],
	'drafts' => [
		'title' => [
			'en' => 'Persons responsible for the information and the website on {date}',
			'th' => 'ผู้รับผิดชอบข้อมูลและเว็บไซต์ ณ วันที่ {date}',
		],
		'onLeaveOnly' => [
			'en' => 'Stands in only on the days on which the holder of the position is on leave',
			'th' => 'ปฏิบัติหน้าที่แทนเฉพาะวันที่ผู้ดำรงตำแหน่งลา',
		],
	],
	'recordSchema' => [
		'type' => 'object',
		'properties' => [
			'person' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 200,
				'format' => 'plain-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'position' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 200,
				'format' => 'plain-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'duty' => [
				'type' => 'string',
				'enum' => [
					'propose',
					'check',
					'approve',
					'publish',
					'monitor',
					'answer',
					'acknowledge',
					'other',
				],
			],
			'scope' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 300,
				'format' => 'plain-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'unit' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 200,
				'format' => 'plain-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'actingFor' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 200,
				'format' => 'plain-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'from' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 10,
				'format' => 'date',
				'pattern' => '^(?:(?:(?:1[89]|2[0-2])(?:0[48]|[2468][048]|[13579][26])|2000)-02-29|(?:1[89]|2[0-2])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])))$',
			],
			'until' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 10,
				'format' => 'date',
				'pattern' => '^(?:(?:(?:1[89]|2[0-2])(?:0[48]|[2468][048]|[13579][26])|2000)-02-29|(?:1[89]|2[0-2])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])))$',
			],
			'orderNumber' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 100,
				'format' => 'plain-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'orderDate' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 10,
				'format' => 'date',
				'pattern' => '^(?:(?:(?:1[89]|2[0-2])(?:0[48]|[2468][048]|[13579][26])|2000)-02-29|(?:1[89]|2[0-2])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])))$',
			],
			'note' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 1000,
				'format' => 'multiline-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'document' => [
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
		'required' => [
			'person',
			'position',
			'duty',
			'unit',
			'from',
		],
		'additionalProperties' => false,
	],
	'hash' => 'e3e6baebf41ced30f0cd715764ea81335f85862c4be454e1dab1d8541a8a0703',
];
