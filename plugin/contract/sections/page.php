<?php
/**
 * The contract of the section “page”.
 *
 * Written by `npm run contracts`. Do not change it here: change its source and run the command.
 *
 * @package Prakat
 */

declare( strict_types=1 );

return [
	'contractVersion' => 1,
	'id' => 'page',
	'words' => [
		'name' => [
			'en' => 'Website content',
			'th' => 'เนื้อหาเว็บไซต์',
		],
		'description' => [
			'en' => 'Pages and posts of the website that go through approval and expire.',
			'th' => 'หน้าเว็บไซต์และข่าวสารที่ต้องผ่านการอนุมัติและมีกำหนดเวลาเผยแพร่',
		],
		'record' => [
			'en' => 'page',
			'th' => 'หน้า',
		],
		'records' => [
			'en' => 'pages',
			'th' => 'หน้า',
		],
		'empty' => [
			'en' => 'No page is published here now.',
			'th' => 'ขณะนี้ไม่มีหน้าที่เผยแพร่',
		],
	],
	'layout' => 'list',
	'fields' => [
		'post' => [
			'kind' => 'integer',
			'label' => [
				'en' => 'Number in WordPress',
				'th' => 'เลขที่ใน WordPress',
			],
			'required' => true,
			'schema' => [
				'type' => 'integer',
				'minimum' => 1,
				'maximum' => 2147483647,
			],
			'public' => true,
		],
		'type' => [
			'kind' => 'text',
			'label' => [
				'en' => 'Kind of content',
				'th' => 'ชนิดเนื้อหา',
			],
			'required' => true,
			'schema' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 20,
				'format' => 'plain-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'public' => true,
		],
		'title' => [
			'kind' => 'text',
			'label' => [
				'en' => 'Title',
				'th' => 'ชื่อเรื่อง',
			],
			'required' => false,
			'schema' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 60000,
				'format' => 'exact-text',
				'pattern' => '^[^\\x00]*$',
			],
			'public' => true,
		],
		'content' => [
			'kind' => 'longText',
			'label' => [
				'en' => 'Content',
				'th' => 'เนื้อหา',
			],
			'required' => false,
			'schema' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 4000000,
				'format' => 'exact-text',
				'pattern' => '^[^\\x00]*$',
			],
			'public' => false,
		],
		'excerpt' => [
			'kind' => 'longText',
			'label' => [
				'en' => 'Excerpt',
				'th' => 'ข้อความย่อ',
			],
			'required' => false,
			'schema' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 60000,
				'format' => 'exact-text',
				'pattern' => '^[^\\x00]*$',
			],
			'public' => true,
		],
		'slug' => [
			'kind' => 'text',
			'label' => [
				'en' => 'Part of the address',
				'th' => 'ชื่อในที่อยู่เว็บ',
			],
			'required' => false,
			'schema' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 200,
				'format' => 'exact-text',
				'pattern' => '^[^\\x00]*$',
			],
			'public' => true,
		],
		'date' => [
			'kind' => 'text',
			'label' => [
				'en' => 'Date shown',
				'th' => 'วันที่แสดง',
			],
			'required' => false,
			'schema' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 19,
				'format' => 'exact-text',
				'pattern' => '^[^\\x00]*$',
			],
			'public' => true,
		],
		'parent' => [
			'kind' => 'integer',
			'label' => [
				'en' => 'Parent page',
				'th' => 'หน้าแม่',
			],
			'required' => false,
			'schema' => [
				'type' => 'integer',
				'minimum' => 1,
				'maximum' => 2147483647,
			],
			'public' => false,
		],
		'menuOrder' => [
			'kind' => 'integer',
			'label' => [
				'en' => 'Order',
				'th' => 'ลำดับ',
			],
			'required' => false,
			'schema' => [
				'type' => 'integer',
				'minimum' => -2147483647,
				'maximum' => 2147483647,
			],
			'public' => false,
		],
		'template' => [
			'kind' => 'longText',
			'label' => [
				'en' => 'Template',
				'th' => 'เทมเพลต',
			],
			'required' => false,
			'schema' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 500,
				'format' => 'exact-text',
				'pattern' => '^[^\\x00]*$',
			],
			'public' => false,
		],
		'comments' => [
			'kind' => 'text',
			'label' => [
				'en' => 'Comments',
				'th' => 'ความคิดเห็นของผู้อ่าน',
			],
			'required' => false,
			'schema' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 20,
				'format' => 'exact-text',
				'pattern' => '^[^\\x00]*$',
			],
			'public' => false,
		],
		'pings' => [
			'kind' => 'text',
			'label' => [
				'en' => 'Pingbacks',
				'th' => 'การแจ้งลิงก์จากเว็บอื่น',
			],
			'required' => false,
			'schema' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 20,
				'format' => 'exact-text',
				'pattern' => '^[^\\x00]*$',
			],
			'public' => false,
		],
		'terms' => [
			'kind' => 'list',
			'label' => [
				'en' => 'Categories and tags',
				'th' => 'หมวดหมู่และป้ายกำกับ',
			],
			'required' => false,
			'schema' => [
				'minItems' => 1,
				'maxItems' => 100,
				'type' => 'array',
				'items' => [
					'type' => 'object',
					'properties' => [
						'taxonomy' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 32,
							'format' => 'plain-text',
							'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
						],
						'names' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 20000,
							'format' => 'exact-text',
							'pattern' => '^[^\\x00]*$',
						],
						'numbers' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 5000,
							'format' => 'pattern',
							'pattern' => '^[0-9]+(?: [0-9]+)*$',
						],
					],
					'required' => [
						'taxonomy',
						'names',
						'numbers',
					],
					'additionalProperties' => false,
				],
			],
			'fields' => [
				'taxonomy' => [
					'kind' => 'text',
					'label' => [
						'en' => 'Taxonomy',
						'th' => 'อนุกรมวิธาน',
					],
					'required' => true,
					'schema' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 32,
						'format' => 'plain-text',
						'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
					],
					'public' => true,
				],
				'names' => [
					'kind' => 'longText',
					'label' => [
						'en' => 'Terms',
						'th' => 'คำ',
					],
					'required' => true,
					'schema' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 20000,
						'format' => 'exact-text',
						'pattern' => '^[^\\x00]*$',
					],
					'public' => true,
				],
				'numbers' => [
					'kind' => 'text',
					'label' => [
						'en' => 'Numbers',
						'th' => 'เลขที่',
					],
					'required' => true,
					'schema' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 5000,
						'format' => 'pattern',
						'pattern' => '^[0-9]+(?: [0-9]+)*$',
					],
					'hint' => [
						'en' => 'numbers',
						'th' => 'ตัวเลข',
					],
					'public' => true,
				],
			],
			'public' => false,
		],
		'featured' => [
			'kind' => 'list',
			'label' => [
				'en' => 'Featured image',
				'th' => 'ภาพเด่น',
			],
			'required' => false,
			'schema' => [
				'minItems' => 1,
				'maxItems' => 1,
				'type' => 'array',
				'items' => [
					'type' => 'object',
					'properties' => [
						'attachment' => [
							'type' => 'integer',
							'minimum' => 1,
							'maximum' => 2147483647,
						],
						'name' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 1000,
							'format' => 'exact-text',
							'pattern' => '^[^\\x00]*$',
						],
						'sha256' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 64,
							'format' => 'pattern',
							'pattern' => '^[0-9a-f]{64}$',
						],
					],
					'required' => [
						'attachment',
					],
					'additionalProperties' => false,
				],
			],
			'fields' => [
				'attachment' => [
					'kind' => 'integer',
					'label' => [
						'en' => 'Number in WordPress',
						'th' => 'เลขที่ใน WordPress',
					],
					'required' => true,
					'schema' => [
						'type' => 'integer',
						'minimum' => 1,
						'maximum' => 2147483647,
					],
					'public' => true,
				],
				'name' => [
					'kind' => 'longText',
					'label' => [
						'en' => 'File',
						'th' => 'ไฟล์',
					],
					'required' => false,
					'schema' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 1000,
						'format' => 'exact-text',
						'pattern' => '^[^\\x00]*$',
					],
					'public' => true,
				],
				'sha256' => [
					'kind' => 'text',
					'label' => [
						'en' => 'Digest',
						'th' => 'ค่าแฮช',
					],
					'required' => false,
					'schema' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 64,
						'format' => 'pattern',
						'pattern' => '^[0-9a-f]{64}$',
					],
					'hint' => [
						'en' => 'a SHA-256 digest',
						'th' => 'ค่าแฮช SHA-256',
					],
					'public' => true,
				],
			],
			'public' => false,
		],
		'meta' => [
			'kind' => 'list',
			'label' => [
				'en' => 'Custom fields',
				'th' => 'ข้อมูลกำกับ',
			],
			'required' => false,
			'schema' => [
				'minItems' => 1,
				'maxItems' => 1000,
				'type' => 'array',
				'items' => [
					'type' => 'object',
					'properties' => [
						'key' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 255,
							'format' => 'exact-text',
							'pattern' => '^[^\\x00]*$',
						],
						'value' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 4000000,
							'format' => 'exact-text',
							'pattern' => '^[^\\x00]*$',
						],
					],
					'required' => [
						'key',
					],
					'additionalProperties' => false,
				],
			],
			'fields' => [
				'key' => [
					'kind' => 'longText',
					'label' => [
						'en' => 'Name',
						'th' => 'ชื่อ',
					],
					'required' => true,
					'schema' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 255,
						'format' => 'exact-text',
						'pattern' => '^[^\\x00]*$',
					],
					'public' => true,
				],
				'value' => [
					'kind' => 'longText',
					'label' => [
						'en' => 'Value',
						'th' => 'ค่า',
					],
					'required' => false,
					'schema' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 4000000,
						'format' => 'exact-text',
						'pattern' => '^[^\\x00]*$',
					],
					'public' => true,
				],
			],
			'public' => false,
		],
		'shows' => [
			'kind' => 'list',
			'label' => [
				'en' => 'Shown with it',
				'th' => 'สิ่งที่แสดงในหน้านี้',
			],
			'required' => false,
			'schema' => [
				'minItems' => 1,
				'maxItems' => 1000,
				'type' => 'array',
				'items' => [
					'type' => 'object',
					'properties' => [
						'kind' => [
							'type' => 'string',
							'enum' => [
								'pattern',
								'navigation',
								'template-part',
								'media',
							],
						],
						'id' => [
							'type' => 'integer',
							'minimum' => 1,
							'maximum' => 2147483647,
						],
						'name' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 1000,
							'format' => 'exact-text',
							'pattern' => '^[^\\x00]*$',
						],
						'sha256' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 64,
							'format' => 'pattern',
							'pattern' => '^[0-9a-f]{64}$',
						],
					],
					'required' => [
						'kind',
						'id',
					],
					'additionalProperties' => false,
				],
			],
			'fields' => [
				'kind' => [
					'kind' => 'choice',
					'label' => [
						'en' => 'Kind',
						'th' => 'ชนิด',
					],
					'required' => true,
					'schema' => [
						'type' => 'string',
						'enum' => [
							'pattern',
							'navigation',
							'template-part',
							'media',
						],
					],
					'choices' => [
						[
							'value' => 'pattern',
							'label' => [
								'en' => 'Synced pattern',
								'th' => 'แพตเทิร์นที่ซิงค์',
							],
						],
						[
							'value' => 'navigation',
							'label' => [
								'en' => 'Navigation',
								'th' => 'เมนูนำทาง',
							],
						],
						[
							'value' => 'template-part',
							'label' => [
								'en' => 'Template part',
								'th' => 'ส่วนของเทมเพลต',
							],
						],
						[
							'value' => 'media',
							'label' => [
								'en' => 'Media file',
								'th' => 'ไฟล์สื่อ',
							],
						],
					],
					'public' => true,
				],
				'id' => [
					'kind' => 'integer',
					'label' => [
						'en' => 'Number in WordPress',
						'th' => 'เลขที่ใน WordPress',
					],
					'required' => true,
					'schema' => [
						'type' => 'integer',
						'minimum' => 1,
						'maximum' => 2147483647,
					],
					'public' => true,
				],
				'name' => [
					'kind' => 'longText',
					'label' => [
						'en' => 'Name',
						'th' => 'ชื่อ',
					],
					'required' => false,
					'schema' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 1000,
						'format' => 'exact-text',
						'pattern' => '^[^\\x00]*$',
					],
					'public' => true,
				],
				'sha256' => [
					'kind' => 'text',
					'label' => [
						'en' => 'Digest',
						'th' => 'ค่าแฮช',
					],
					'required' => false,
					'schema' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 64,
						'format' => 'pattern',
						'pattern' => '^[0-9a-f]{64}$',
					],
					'hint' => [
						'en' => 'a SHA-256 digest',
						'th' => 'ค่าแฮช SHA-256',
					],
					'public' => true,
				],
			],
			'public' => false,
		],
		'apart' => [
			'kind' => 'list',
			'label' => [
				'en' => 'Not part of the approval',
				'th' => 'สิ่งที่ไม่ได้รวมอยู่ในการอนุมัติ',
			],
			'required' => false,
			'schema' => [
				'minItems' => 1,
				'maxItems' => 200,
				'type' => 'array',
				'items' => [
					'type' => 'object',
					'properties' => [
						'name' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 1000,
							'format' => 'exact-text',
							'pattern' => '^[^\\x00]*$',
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
					'kind' => 'longText',
					'label' => [
						'en' => 'Name',
						'th' => 'ชื่อ',
					],
					'required' => true,
					'schema' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 1000,
						'format' => 'exact-text',
						'pattern' => '^[^\\x00]*$',
					],
					'public' => true,
				],
			],
			'public' => false,
		],
	],
	'columns' => [
		[
			'field' => 'title',
			'primary' => true,
			'priority' => 1,
		],
		[
			'field' => 'excerpt',
			'priority' => 2,
		],
	],
	'filters' => [],
	'sorts' => [
		[
			'id' => 'title',
			'field' => 'title',
			'column' => 'title',
			'label' => [
				'en' => 'Title',
				'th' => 'ชื่อเรื่อง',
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
		'excerpt',
	],
	'index' => [
		[
			'name' => 'title',
			'path' => 'title',
			'type' => 'string',
			'length' => 120,
		],
	],
	'indexes' => [
		[
			'title',
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
		],
		'maxBytes' => 1048576,
		'maxCount' => 1,
	],
	'minRecords' => 1,
	'maxRecords' => 1,
	'basis' => [
		[
			'id' => 'announcement-001-2',
			'words' => [
				'en' => 'Announcement 001 clause 2 (whoever publishes on the website has been given permission)',
				'th' => 'ประกาศ 001 ข้อ 2 (การเผยแพร่ข้อมูลผ่านเว็บไซต์ต้องได้รับอนุญาต)',
			],
		],
	],
	'unit' => 'clerk',
	'checklists' => [],
	'offered' => false,
	'recordSchema' => [
		'type' => 'object',
		'properties' => [
			'post' => [
				'type' => 'integer',
				'minimum' => 1,
				'maximum' => 2147483647,
			],
			'type' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 20,
				'format' => 'plain-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'title' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 60000,
				'format' => 'exact-text',
				'pattern' => '^[^\\x00]*$',
			],
			'content' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 4000000,
				'format' => 'exact-text',
				'pattern' => '^[^\\x00]*$',
			],
			'excerpt' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 60000,
				'format' => 'exact-text',
				'pattern' => '^[^\\x00]*$',
			],
			'slug' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 200,
				'format' => 'exact-text',
				'pattern' => '^[^\\x00]*$',
			],
			'date' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 19,
				'format' => 'exact-text',
				'pattern' => '^[^\\x00]*$',
			],
			'parent' => [
				'type' => 'integer',
				'minimum' => 1,
				'maximum' => 2147483647,
			],
			'menuOrder' => [
				'type' => 'integer',
				'minimum' => -2147483647,
				'maximum' => 2147483647,
			],
			'template' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 500,
				'format' => 'exact-text',
				'pattern' => '^[^\\x00]*$',
			],
			'comments' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 20,
				'format' => 'exact-text',
				'pattern' => '^[^\\x00]*$',
			],
			'pings' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 20,
				'format' => 'exact-text',
				'pattern' => '^[^\\x00]*$',
			],
			'terms' => [
				'minItems' => 1,
				'maxItems' => 100,
				'type' => 'array',
				'items' => [
					'type' => 'object',
					'properties' => [
						'taxonomy' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 32,
							'format' => 'plain-text',
							'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
						],
						'names' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 20000,
							'format' => 'exact-text',
							'pattern' => '^[^\\x00]*$',
						],
						'numbers' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 5000,
							'format' => 'pattern',
							'pattern' => '^[0-9]+(?: [0-9]+)*$',
						],
					],
					'required' => [
						'taxonomy',
						'names',
						'numbers',
					],
					'additionalProperties' => false,
				],
			],
			'featured' => [
				'minItems' => 1,
				'maxItems' => 1,
				'type' => 'array',
				'items' => [
					'type' => 'object',
					'properties' => [
						'attachment' => [
							'type' => 'integer',
							'minimum' => 1,
							'maximum' => 2147483647,
						],
						'name' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 1000,
							'format' => 'exact-text',
							'pattern' => '^[^\\x00]*$',
						],
						'sha256' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 64,
							'format' => 'pattern',
							'pattern' => '^[0-9a-f]{64}$',
						],
					],
					'required' => [
						'attachment',
					],
					'additionalProperties' => false,
				],
			],
			'meta' => [
				'minItems' => 1,
				'maxItems' => 1000,
				'type' => 'array',
				'items' => [
					'type' => 'object',
					'properties' => [
						'key' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 255,
							'format' => 'exact-text',
							'pattern' => '^[^\\x00]*$',
						],
						'value' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 4000000,
							'format' => 'exact-text',
							'pattern' => '^[^\\x00]*$',
						],
					],
					'required' => [
						'key',
					],
					'additionalProperties' => false,
				],
			],
			'shows' => [
				'minItems' => 1,
				'maxItems' => 1000,
				'type' => 'array',
				'items' => [
					'type' => 'object',
					'properties' => [
						'kind' => [
							'type' => 'string',
							'enum' => [
								'pattern',
								'navigation',
								'template-part',
								'media',
							],
						],
						'id' => [
							'type' => 'integer',
							'minimum' => 1,
							'maximum' => 2147483647,
						],
						'name' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 1000,
							'format' => 'exact-text',
							'pattern' => '^[^\\x00]*$',
						],
						'sha256' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 64,
							'format' => 'pattern',
							'pattern' => '^[0-9a-f]{64}$',
						],
					],
					'required' => [
						'kind',
						'id',
					],
					'additionalProperties' => false,
				],
			],
			'apart' => [
				'minItems' => 1,
				'maxItems' => 200,
				'type' => 'array',
				'items' => [
					'type' => 'object',
					'properties' => [
						'name' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 1000,
							'format' => 'exact-text',
							'pattern' => '^[^\\x00]*$',
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
			'post',
			'type',
		],
		'additionalProperties' => false,
	],
	'hash' => '10bf704c1b4b2d9327f81fdd34603c007891999670bbc693812c1495c4c54446',
];
