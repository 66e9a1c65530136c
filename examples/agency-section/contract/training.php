<?php
/**
 * The contract of the section “training”.
 *
 * Written by `npx tsx examples/agency-section/build.ts`. Do not change it here: change its source and run the command.
 *
 * @package Prakat
 */

declare( strict_types=1 );

return [
	'contractVersion' => 1,
	'id' => 'training',
	'words' => [
		'name' => [
			'en' => 'Training',
			'th' => 'การฝึกอบรม',
		],
		'description' => [
			'en' => 'Training of the agency’s staff: when, on what, for how many.',
			'th' => 'การฝึกอบรมของบุคลากร แสดงวันที่ หัวข้อ และจำนวนผู้เข้าร่วม',
		],
		'record' => [
			'en' => 'training',
			'th' => 'การฝึกอบรม',
		],
		'records' => [
			'en' => 'trainings',
			'th' => 'การฝึกอบรม',
		],
		'empty' => [
			'en' => 'No training is published here now.',
			'th' => 'ขณะนี้ไม่มีข้อมูลการฝึกอบรมที่เผยแพร่',
		],
	],
	'layout' => 'table',
	'fields' => [
		'topic' => [
			'kind' => 'text',
			'label' => [
				'en' => 'Topic',
				'th' => 'หัวข้อ',
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
		'day' => [
			'kind' => 'date',
			'label' => [
				'en' => 'Date',
				'th' => 'วันที่',
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
		'fiscalYear' => [
			'kind' => 'fiscalYear',
			'label' => [
				'en' => 'Fiscal year',
				'th' => 'ปีงบประมาณ',
			],
			'required' => true,
			'schema' => [
				'type' => 'integer',
				'minimum' => 2443,
				'maximum' => 2842,
			],
			'public' => true,
		],
		'length' => [
			'kind' => 'duration',
			'label' => [
				'en' => 'Length',
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
			'public' => true,
		],
		'attendees' => [
			'kind' => 'integer',
			'label' => [
				'en' => 'Attendees',
				'th' => 'จำนวนผู้เข้าร่วม (คน)',
			],
			'required' => true,
			'schema' => [
				'type' => 'integer',
				'minimum' => 0,
				'maximum' => 100000,
			],
			'public' => true,
		],
		'speakers' => [
			'kind' => 'list',
			'label' => [
				'en' => 'Speakers',
				'th' => 'วิทยากร',
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
							'maxLength' => 500,
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
						'en' => 'Name',
						'th' => 'ชื่อ',
					],
					'required' => true,
					'schema' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 500,
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
			'field' => 'topic',
			'primary' => true,
			'priority' => 1,
		],
		[
			'field' => 'day',
			'priority' => 1,
		],
		[
			'field' => 'attendees',
			'align' => 'end',
			'priority' => 2,
		],
		[
			'field' => 'length',
			'priority' => 3,
		],
	],
	'filters' => [
		[
			'id' => 'year',
			'field' => 'fiscalYear',
			'column' => 'fiscal_year',
			'control' => 'year',
			'label' => [
				'en' => 'Fiscal year',
				'th' => 'ปีงบประมาณ',
			],
		],
	],
	'sorts' => [
		[
			'id' => 'day',
			'field' => 'day',
			'column' => 'day',
			'label' => [
				'en' => 'Date',
				'th' => 'วันที่',
			],
			'defaultDirection' => 'desc',
		],
		[
			'id' => 'attendees',
			'field' => 'attendees',
			'column' => 'attendees',
			'label' => [
				'en' => 'Attendees',
				'th' => 'จำนวนผู้เข้าร่วม (คน)',
			],
			'defaultDirection' => 'desc',
		],
	],
	'defaultSort' => [
		'id' => 'day',
		'direction' => 'desc',
	],
	'search' => [
		'topic',
		'speakers.name',
	],
	'index' => [
		[
			'name' => 'day',
			'path' => 'day',
			'type' => 'date',
		],
		[
			'name' => 'fiscal_year',
			'path' => 'fiscalYear',
			'type' => 'integer',
		],
		[
			'name' => 'attendees',
			'path' => 'attendees',
			'type' => 'integer',
		],
	],
	'indexes' => [
		[
			'day',
		],
		[
			'attendees',
		],
		[
			'fiscal_year',
			'day',
		],
	],
	'derive' => [],
	'rules' => [],
	'review' => [
		'every' => 'P3M',
	],
	'period' => [
		'default' => 'P1Y',
		'minimum' => 'P1M',
	],
	'files' => [
		'accept' => [
			'pdf',
			'xlsx',
		],
		'maxBytes' => 10485760,
		'maxCount' => 20,
	],
	'minRecords' => 1,
	'maxRecords' => 5000,
	'basis' => [
		[
			'id' => 'measure-3-5',
			'words' => [
				'en' => 'The agency’s own measure on public disclosure, clause 3.5',
				'th' => 'มาตรการเผยแพร่ข้อมูลต่อสาธารณะของหน่วยงาน ข้อ 3.5',
			],
		],
	],
	'unit' => 'clerk',
	'checklists' => [],
	'recordSchema' => [
		'type' => 'object',
		'properties' => [
			'topic' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 300,
				'format' => 'plain-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'day' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 10,
				'format' => 'date',
				'pattern' => '^(?:(?:(?:1[89]|2[0-2])(?:0[48]|[2468][048]|[13579][26])|2000)-02-29|(?:1[89]|2[0-2])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])))$',
			],
			'fiscalYear' => [
				'type' => 'integer',
				'minimum' => 2443,
				'maximum' => 2842,
			],
			'length' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 7,
				'format' => 'duration',
				'pattern' => '^P(?:[1-9][0-9]{0,3}[YMWD]|T[1-9][0-9]{0,3}[HM])$',
			],
			'attendees' => [
				'type' => 'integer',
				'minimum' => 0,
				'maximum' => 100000,
			],
			'speakers' => [
				'minItems' => 1,
				'maxItems' => 20,
				'type' => 'array',
				'items' => [
					'type' => 'object',
					'properties' => [
						'name' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 500,
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
		],
		'required' => [
			'topic',
			'day',
			'fiscalYear',
			'attendees',
		],
		'additionalProperties' => false,
	],
	'hash' => '9cc3b6000baf7304ff50952f1aabf5797592d313f7dc077a046f36f7ec52cc86',
];
