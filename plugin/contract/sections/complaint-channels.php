<?php
/**
 * The contract of the section “complaint-channels”.
 *
 * Written by `npm run contracts`. Do not change it here: change its source and run the command.
 *
 * @package Prakat
 */

declare( strict_types=1 );

return [
	'contractVersion' => 1,
	'id' => 'complaint-channels',
	'words' => [
		'name' => [
			'en' => 'Complaint and suggestion channels',
			'th' => 'ช่องทางการร้องเรียนและข้อเสนอแนะ',
		],
		'description' => [
			'en' => 'Each way to complain, to suggest or to give an opinion: who receives it, what happens next, and by when.',
			'th' => 'ช่องทางการร้องเรียน ข้อเสนอแนะ และการรับฟังความคิดเห็นของผู้รับบริการ แสดงผู้รับเรื่อง ขั้นตอนการดำเนินการ และระยะเวลา',
		],
		'record' => [
			'en' => 'channel',
			'th' => 'ช่องทาง',
		],
		'records' => [
			'en' => 'channels',
			'th' => 'ช่องทาง',
		],
		'empty' => [
			'en' => 'No channel is published here now.',
			'th' => 'ขณะนี้ไม่มีช่องทางที่เผยแพร่',
		],
	],
	'layout' => 'list',
	'fields' => [
		'title' => [
			'kind' => 'text',
			'label' => [
				'en' => 'Name of the channel',
				'th' => 'ชื่อช่องทาง',
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
		'purpose' => [
			'kind' => 'choice',
			'label' => [
				'en' => 'For',
				'th' => 'ใช้สำหรับเรื่อง',
			],
			'required' => true,
			'schema' => [
				'type' => 'string',
				'enum' => [
					'all',
					'complaint',
					'corruption',
					'suggestion',
					'feedback',
				],
			],
			'choices' => [
				[
					'value' => 'all',
					'label' => [
						'en' => 'Every kind of matter',
						'th' => 'ทุกเรื่อง',
					],
				],
				[
					'value' => 'complaint',
					'label' => [
						'en' => 'General complaints',
						'th' => 'ร้องเรียน/ร้องทุกข์ทั่วไป',
					],
					'aliases' => [
						'ร้องเรียน',
						'ร้องทุกข์',
					],
				],
				[
					'value' => 'corruption',
					'label' => [
						'en' => 'Corruption and misconduct',
						'th' => 'ร้องเรียนการทุจริตและประพฤติมิชอบ',
					],
					'aliases' => [
						'ทุจริต',
					],
				],
				[
					'value' => 'suggestion',
					'label' => [
						'en' => 'Suggestions',
						'th' => 'ข้อเสนอแนะ',
					],
				],
				[
					'value' => 'feedback',
					'label' => [
						'en' => 'Opinions of service users',
						'th' => 'รับฟังความคิดเห็นของผู้รับบริการ',
					],
					'aliases' => [
						'ความคิดเห็น',
					],
				],
			],
			'public' => true,
		],
		'type' => [
			'kind' => 'choice',
			'label' => [
				'en' => 'Kind of channel',
				'th' => 'ประเภทช่องทาง',
			],
			'required' => true,
			'schema' => [
				'type' => 'string',
				'enum' => [
					'in-person',
					'telephone',
					'hotline',
					'post',
					'email',
					'website',
					'social',
					'box',
					'centre',
				],
			],
			'choices' => [
				[
					'value' => 'in-person',
					'label' => [
						'en' => 'In person',
						'th' => 'มาติดต่อด้วยตนเอง',
					],
				],
				[
					'value' => 'telephone',
					'label' => [
						'en' => 'Telephone',
						'th' => 'โทรศัพท์',
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
					'value' => 'post',
					'label' => [
						'en' => 'Post',
						'th' => 'ไปรษณีย์',
					],
					'aliases' => [
						'จดหมาย',
					],
				],
				[
					'value' => 'email',
					'label' => [
						'en' => 'E-mail',
						'th' => 'อีเมล',
					],
				],
				[
					'value' => 'website',
					'label' => [
						'en' => 'Form on the website',
						'th' => 'แบบฟอร์มบนเว็บไซต์',
					],
				],
				[
					'value' => 'social',
					'label' => [
						'en' => 'Social media or chat',
						'th' => 'สื่อสังคมออนไลน์หรือแชต',
					],
					'aliases' => [
						'เฟซบุ๊ก',
						'ไลน์',
					],
				],
				[
					'value' => 'box',
					'label' => [
						'en' => 'Box for letters',
						'th' => 'ตู้รับเรื่องร้องเรียน/รับฟังความคิดเห็น',
					],
					'aliases' => [
						'กล่องรับความคิดเห็น',
					],
				],
				[
					'value' => 'centre',
					'label' => [
						'en' => 'Damrongdhama Centre',
						'th' => 'ศูนย์ดำรงธรรม',
					],
				],
			],
			'public' => true,
		],
		'telephone' => [
			'kind' => 'telephone',
			'label' => [
				'en' => 'Telephone',
				'th' => 'โทรศัพท์',
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
				'en' => 'E-mail',
				'th' => 'อีเมล',
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
		'link' => [
			'kind' => 'url',
			'label' => [
				'en' => 'Web address',
				'th' => 'ที่อยู่เว็บไซต์',
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
		'place' => [
			'kind' => 'text',
			'label' => [
				'en' => 'Place or postal address',
				'th' => 'สถานที่หรือที่อยู่ทางไปรษณีย์',
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
		'hours' => [
			'kind' => 'text',
			'label' => [
				'en' => 'When',
				'th' => 'วันและเวลาที่ให้บริการ',
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
		'receiver' => [
			'kind' => 'text',
			'label' => [
				'en' => 'Who receives it',
				'th' => 'ผู้รับเรื่อง',
			],
			'help' => [
				'en' => 'A position or a unit.',
				'th' => 'ระบุตำแหน่งหรือหน่วยงาน',
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
		'next' => [
			'kind' => 'steps',
			'label' => [
				'en' => 'What happens next',
				'th' => 'ขั้นตอนหลังรับเรื่อง',
			],
			'required' => true,
			'schema' => [
				'minItems' => 1,
				'maxItems' => 20,
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
		'answerWithin' => [
			'kind' => 'duration',
			'label' => [
				'en' => 'Answered within',
				'th' => 'แจ้งผลภายใน',
			],
			'required' => true,
			'schema' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 7,
				'format' => 'duration',
				'pattern' => '^P(?:[1-9][0-9]{0,3}[YMWD]|T[1-9][0-9]{0,3}[HM])$',
			],
			'workingDays' => 'answerWorkingDays',
			'public' => true,
		],
		'answerWorkingDays' => [
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
		'anonymous' => [
			'kind' => 'flag',
			'label' => [
				'en' => 'A name is not needed',
				'th' => 'ไม่ต้องเปิดเผยชื่อผู้ร้อง',
			],
			'required' => false,
			'schema' => [
				'type' => 'boolean',
			],
			'public' => true,
		],
		'protection' => [
			'kind' => 'longText',
			'label' => [
				'en' => 'How the sender is protected',
				'th' => 'การคุ้มครองผู้ร้องเรียนและการรักษาความลับ',
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
		'contents' => [
			'kind' => 'longText',
			'label' => [
				'en' => 'What to say',
				'th' => 'รายละเอียดที่ควรระบุ',
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
		'forms' => [
			'kind' => 'files',
			'label' => [
				'en' => 'Forms',
				'th' => 'แบบฟอร์ม',
			],
			'required' => false,
			'schema' => [
				'minItems' => 1,
				'maxItems' => 10,
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
	],
	'columns' => [
		[
			'field' => 'title',
			'primary' => true,
			'priority' => 1,
		],
		[
			'field' => 'purpose',
			'priority' => 1,
		],
		[
			'field' => 'type',
			'priority' => 2,
		],
		[
			'field' => 'receiver',
			'priority' => 1,
		],
		[
			'field' => 'answerWithin',
			'priority' => 1,
		],
		[
			'field' => 'telephone',
			'priority' => 2,
		],
		[
			'field' => 'link',
			'priority' => 2,
		],
	],
	'filters' => [
		[
			'id' => 'purpose',
			'field' => 'purpose',
			'column' => 'purpose',
			'control' => 'choice',
			'label' => [
				'en' => 'For',
				'th' => 'ใช้สำหรับเรื่อง',
			],
		],
		[
			'id' => 'type',
			'field' => 'type',
			'column' => 'type',
			'control' => 'choice',
			'label' => [
				'en' => 'Kind of channel',
				'th' => 'ประเภทช่องทาง',
			],
		],
	],
	'sorts' => [
		[
			'id' => 'title',
			'field' => 'title',
			'column' => 'title',
			'label' => [
				'en' => 'Name of the channel',
				'th' => 'ชื่อช่องทาง',
			],
			'defaultDirection' => 'asc',
		],
		[
			'id' => 'purpose',
			'field' => 'purpose',
			'column' => 'purpose',
			'label' => [
				'en' => 'For',
				'th' => 'ใช้สำหรับเรื่อง',
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
		'receiver',
		'place',
		'next.title',
	],
	'index' => [
		[
			'name' => 'title',
			'path' => 'title',
			'type' => 'string',
			'length' => 120,
		],
		[
			'name' => 'purpose',
			'path' => 'purpose',
			'type' => 'string',
			'length' => 24,
		],
		[
			'name' => 'type',
			'path' => 'type',
			'type' => 'string',
			'length' => 24,
		],
	],
	'indexes' => [
		[
			'title',
		],
		[
			'purpose',
			'title',
		],
		[
			'type',
			'title',
		],
	],
	'derive' => [],
	'rules' => [
		[
			'rule' => 'at-least-one',
			'fields' => [
				'telephone',
				'email',
				'link',
				'place',
			],
			'code' => 'one-needed',
		],
	],
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
	'maxRecords' => 200,
	'basis' => [
		[
			'id' => 'rd-41',
			'words' => [
				'en' => 'Royal Decree on Good Governance B.E. 2546 s.39 and s.41 (guidance for local governments)',
				'th' => 'พ.ร.ฎ. ว่าด้วยหลักเกณฑ์และวิธีการบริหารกิจการบ้านเมืองที่ดี พ.ศ. 2546 มาตรา 39 และ 41 (แนวทางสำหรับ อปท.)',
			],
		],
		[
			'id' => 'ita-complaints',
			'words' => [
				'en' => 'Integrity and Transparency Assessment, complaint items',
				'th' => 'การประเมินคุณธรรมและความโปร่งใส (ITA) หัวข้อการจัดการเรื่องร้องเรียน',
			],
		],
	],
	'unit' => 'clerk',
	'checklists' => [
		'oit-2566' => [
			'O27',
			'O28',
			'O30',
		],
		'oit-2567' => [
			'O22',
			'O23',
		],
		'oit-2568' => [
			'O17',
			'O18',
		],
		'oit-2569' => [
			'O16',
			'O17',
		],
	],
	'structured' => 'contact-points',
	'slots' => [
		'intake-form',
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
			'purpose' => [
				'type' => 'string',
				'enum' => [
					'all',
					'complaint',
					'corruption',
					'suggestion',
					'feedback',
				],
			],
			'type' => [
				'type' => 'string',
				'enum' => [
					'in-person',
					'telephone',
					'hotline',
					'post',
					'email',
					'website',
					'social',
					'box',
					'centre',
				],
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
			'link' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 2000,
				'format' => 'url',
				'pattern' => '^https?:\\/\\/[^\\x00-\\x20"<>\\\\^`{|}\\x7F-\\xA0/?#@:.\\x27]+(?:[.][^\\x00-\\x20"<>\\\\^`{|}\\x7F-\\xA0/?#@:.\\x27]+)+(?::[0-9]{1,5})?(?:[/?#][^\\x00-\\x20"<>\\\\^`{|}\\x7F-\\xA0]*)?$',
			],
			'place' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 500,
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
			'receiver' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 200,
				'format' => 'plain-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'next' => [
				'minItems' => 1,
				'maxItems' => 20,
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
			'answerWithin' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 7,
				'format' => 'duration',
				'pattern' => '^P(?:[1-9][0-9]{0,3}[YMWD]|T[1-9][0-9]{0,3}[HM])$',
			],
			'answerWorkingDays' => [
				'type' => 'boolean',
			],
			'anonymous' => [
				'type' => 'boolean',
			],
			'protection' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 1000,
				'format' => 'multiline-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'contents' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 1000,
				'format' => 'multiline-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'forms' => [
				'minItems' => 1,
				'maxItems' => 10,
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
		],
		'required' => [
			'title',
			'purpose',
			'type',
			'receiver',
			'next',
			'answerWithin',
		],
		'additionalProperties' => false,
	],
	'hash' => '5ee48287a71544da0f2832c5d74b78e63e8bb2133001e0756fe1abbe5bbb142d',
];
