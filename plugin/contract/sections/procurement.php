<?php
/**
 * The contract of the section “procurement”.
 *
 * Written by `npm run contracts`. Do not change it here: change its source and run the command.
 *
 * @package Prakat
 */

declare( strict_types=1 );

return [
	'contractVersion' => 1,
	'id' => 'procurement',
	'words' => [
		'name' => [
			'en' => 'Procurement',
			'th' => 'การจัดซื้อจัดจ้าง',
		],
		'description' => [
			'en' => 'The annual procurement plan, every purchase and hire, and their results.',
			'th' => 'แผนการจัดซื้อจัดจ้างประจำปี รายละเอียดการจัดซื้อจัดจ้างทุกรายการ และสรุปผลการจัดซื้อจัดจ้าง',
		],
		'record' => [
			'en' => 'procurement item',
			'th' => 'รายการจัดซื้อจัดจ้าง',
		],
		'records' => [
			'en' => 'procurement items',
			'th' => 'รายการจัดซื้อจัดจ้าง',
		],
		'empty' => [
			'en' => 'No procurement is published here now.',
			'th' => 'ขณะนี้ไม่มีข้อมูลการจัดซื้อจัดจ้างที่เผยแพร่',
		],
		'nothing' => [
			'en' => 'No procurement this month.',
			'th' => 'ไม่มีการจัดซื้อจัดจ้างในเดือนนี้',
		],
	],
	'layout' => 'table',
	'fields' => [
		'stage' => [
			'kind' => 'choice',
			'label' => [
				'en' => 'Stage',
				'th' => 'ประเภทข้อมูล',
			],
			'help' => [
				'en' => 'A line of the plan, an item under way, or an item with its result.',
				'th' => 'รายการในแผน รายการที่กำลังดำเนินการ หรือรายการที่มีผลแล้ว',
			],
			'required' => true,
			'schema' => [
				'type' => 'string',
				'enum' => [
					'plan',
					'item',
					'result',
				],
			],
			'choices' => [
				[
					'value' => 'plan',
					'label' => [
						'en' => 'Plan',
						'th' => 'แผนการจัดซื้อจัดจ้าง',
					],
					'aliases' => [
						'แผน',
					],
				],
				[
					'value' => 'item',
					'label' => [
						'en' => 'Item',
						'th' => 'รายการจัดซื้อจัดจ้าง',
					],
					'aliases' => [
						'รายการ',
					],
				],
				[
					'value' => 'result',
					'label' => [
						'en' => 'Result',
						'th' => 'ผลการจัดซื้อจัดจ้าง',
					],
					'aliases' => [
						'ผล',
						'สขร.1',
					],
				],
			],
			'public' => true,
		],
		'title' => [
			'kind' => 'text',
			'label' => [
				'en' => 'Work bought or hired',
				'th' => 'งานที่จัดซื้อหรือจัดจ้าง',
			],
			'required' => true,
			'schema' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 1000,
				'format' => 'plain-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'public' => true,
			'aliases' => [
				'ชื่อรายการที่จัดซื้อจัดจ้าง',
				'ชื่อรายการของงานที่ซื้อหรือจ้าง',
				'งานจัดซื้อจัดจ้าง',
				'รายการ',
				'ชื่อโครงการ',
				'ชื่อรายการ',
				'project_name',
			],
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
			'aliases' => [
				'ปีงบประมาณ พ.ศ.',
				'budget_year',
			],
		],
		'date' => [
			'kind' => 'date',
			'label' => [
				'en' => 'Date of the item',
				'th' => 'วันที่เกิดรายการ',
			],
			'help' => [
				'en' => 'The day of the contract, of the announcement, or of the plan.',
				'th' => 'วันที่ทำสัญญา วันที่ประกาศ หรือวันที่ประกาศแผน',
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
			'aliases' => [
				'วันที่',
				'วันที่จัดซื้อจัดจ้าง',
				'transaction_date',
			],
		],
		'status' => [
			'kind' => 'choice',
			'label' => [
				'en' => 'Status',
				'th' => 'สถานะการจัดซื้อจัดจ้าง',
			],
			'required' => false,
			'schema' => [
				'type' => 'string',
				'enum' => [
					'planned',
					'procuring',
					'unsigned',
					'in-contract',
					'completed',
					'cancelled',
				],
			],
			'choices' => [
				[
					'value' => 'planned',
					'label' => [
						'en' => 'Planned',
						'th' => 'อยู่ในแผน',
					],
				],
				[
					'value' => 'procuring',
					'label' => [
						'en' => 'Being procured',
						'th' => 'อยู่ระหว่างกระบวนการจัดซื้อจัดจ้าง',
					],
					'aliases' => [
						'อยู่ระหว่างดำเนินการ',
					],
				],
				[
					'value' => 'unsigned',
					'label' => [
						'en' => 'Contract not signed yet',
						'th' => 'ยังไม่ลงนามในสัญญา',
					],
				],
				[
					'value' => 'in-contract',
					'label' => [
						'en' => 'Under contract',
						'th' => 'อยู่ระหว่างระยะสัญญา',
					],
					'aliases' => [
						'ลงนามในสัญญา',
						'บริหารสัญญา',
					],
				],
				[
					'value' => 'completed',
					'label' => [
						'en' => 'Contract ended',
						'th' => 'สิ้นสุดระยะสัญญา',
					],
					'aliases' => [
						'สิ้นสุดสัญญา',
						'แล้วเสร็จ',
						'ตรวจรับแล้ว',
					],
				],
				[
					'value' => 'cancelled',
					'label' => [
						'en' => 'Cancelled',
						'th' => 'ยกเลิกการดำเนินการ',
					],
					'aliases' => [
						'ยกเลิก',
					],
				],
			],
			'public' => true,
			'aliases' => [
				'สถานะ',
				'project_status',
			],
		],
		'type' => [
			'kind' => 'choice',
			'label' => [
				'en' => 'Type',
				'th' => 'ประเภทการจัดซื้อจัดจ้าง',
			],
			'required' => false,
			'schema' => [
				'type' => 'string',
				'enum' => [
					'01',
					'02',
					'03',
					'04',
					'05',
					'06',
					'07',
					'08',
				],
			],
			'choices' => [
				[
					'value' => '01',
					'label' => [
						'en' => 'Purchase',
						'th' => 'ซื้อ',
					],
					'aliases' => [
						'จัดซื้อ',
					],
				],
				[
					'value' => '02',
					'label' => [
						'en' => 'Construction',
						'th' => 'จ้างก่อสร้าง',
					],
				],
				[
					'value' => '03',
					'label' => [
						'en' => 'Hire of work or service',
						'th' => 'จ้างทำของ/จ้างเหมาบริการ',
					],
					'aliases' => [
						'จ้างทำของ',
						'จ้างเหมาบริการ',
						'จ้าง',
						'จัดจ้าง',
					],
				],
				[
					'value' => '04',
					'label' => [
						'en' => 'Rental',
						'th' => 'เช่า',
					],
				],
				[
					'value' => '05',
					'label' => [
						'en' => 'Consultant',
						'th' => 'จ้างที่ปรึกษา',
					],
				],
				[
					'value' => '06',
					'label' => [
						'en' => 'Design',
						'th' => 'จ้างออกแบบ',
					],
				],
				[
					'value' => '07',
					'label' => [
						'en' => 'Supervision of works',
						'th' => 'จ้างควบคุมงาน',
					],
				],
				[
					'value' => '08',
					'label' => [
						'en' => 'Design and supervision of construction',
						'th' => 'จ้างออกแบบและควบคุมงานก่อสร้าง',
					],
					'aliases' => [
						'จ้างออกแบบและควบคุมงาน',
					],
				],
			],
			'public' => true,
			'aliases' => [
				'ชื่อประเภทโครงการ',
				'ประเภทโครงการ',
				'ประเภทการจัดหา',
				'project_type_name',
			],
		],
		'method' => [
			'kind' => 'choice',
			'label' => [
				'en' => 'Method',
				'th' => 'วิธีซื้อหรือจ้าง',
			],
			'required' => false,
			'schema' => [
				'type' => 'string',
				'enum' => [
					'10',
					'11',
					'12',
					'13',
					'14',
					'15',
					'16',
					'17',
					'18',
					'19',
					'20',
					'21',
					'22',
					'23',
					'24',
					'25',
					'26',
					'28',
					'02',
					'01',
					'03',
					'04',
					'05',
					'06',
					'08',
					'09',
				],
			],
			'choices' => [
				[
					'value' => '16',
					'label' => [
						'en' => 'Electronic bidding (e-bidding)',
						'th' => 'ประกวดราคาอิเล็กทรอนิกส์ (e-bidding)',
					],
					'aliases' => [
						'e-bidding',
						'ประกาศเชิญชวนทั่วไป',
						'วิธีประกาศเชิญชวนทั่วไป',
					],
				],
				[
					'value' => '15',
					'label' => [
						'en' => 'Electronic market (e-market)',
						'th' => 'ตลาดอิเล็กทรอนิกส์ (e-market)',
					],
					'aliases' => [
						'e-market',
					],
				],
				[
					'value' => '18',
					'label' => [
						'en' => 'Selection',
						'th' => 'คัดเลือก',
					],
					'aliases' => [
						'วิธีคัดเลือก',
					],
				],
				[
					'value' => '19',
					'label' => [
						'en' => 'Specific (direct)',
						'th' => 'เฉพาะเจาะจง',
					],
					'aliases' => [
						'วิธีเฉพาะเจาะจง',
					],
				],
				[
					'value' => '17',
					'label' => [
						'en' => 'Specific, by supply card',
						'th' => 'เฉพาะเจาะจง ผ่านบัตรพัสดุ',
					],
				],
				[
					'value' => '02',
					'label' => [
						'en' => 'Price enquiry',
						'th' => 'สอบราคา',
					],
					'aliases' => [
						'วิธีสอบราคา',
					],
				],
				[
					'value' => '20',
					'label' => [
						'en' => 'Consultant: general invitation',
						'th' => 'จ้างที่ปรึกษาโดยวิธีประกาศเชิญชวนทั่วไป',
					],
				],
				[
					'value' => '21',
					'label' => [
						'en' => 'Consultant: selection',
						'th' => 'จ้างที่ปรึกษาโดยวิธีคัดเลือก',
					],
				],
				[
					'value' => '22',
					'label' => [
						'en' => 'Consultant: specific',
						'th' => 'จ้างที่ปรึกษาโดยวิธีเฉพาะเจาะจง',
					],
				],
				[
					'value' => '23',
					'label' => [
						'en' => 'Design or supervision: general invitation',
						'th' => 'จ้างออกแบบหรือควบคุมงานก่อสร้างโดยวิธีประกาศเชิญชวนทั่วไป',
					],
				],
				[
					'value' => '24',
					'label' => [
						'en' => 'Design or supervision: selection',
						'th' => 'จ้างออกแบบหรือควบคุมงานก่อสร้างโดยวิธีคัดเลือก',
					],
				],
				[
					'value' => '25',
					'label' => [
						'en' => 'Design or supervision: specific',
						'th' => 'จ้างออกแบบหรือควบคุมงานก่อสร้างโดยวิธีเฉพาะเจาะจง',
					],
				],
				[
					'value' => '26',
					'label' => [
						'en' => 'Design or supervision: design contest',
						'th' => 'จ้างออกแบบหรือควบคุมงานก่อสร้างโดยวิธีประกวดแบบ',
					],
				],
				[
					'value' => '28',
					'label' => [
						'en' => 'International bidding',
						'th' => 'ประกวดราคานานาชาติ',
					],
				],
				[
					'value' => '01',
					'label' => [
						'en' => 'Agreed price (before 2560)',
						'th' => 'ตกลงราคา',
					],
				],
				[
					'value' => '03',
					'label' => [
						'en' => 'Open bidding (before 2560)',
						'th' => 'ประกวดราคา',
					],
				],
				[
					'value' => '04',
					'label' => [
						'en' => 'Special (before 2560)',
						'th' => 'พิเศษ',
					],
				],
				[
					'value' => '05',
					'label' => [
						'en' => 'Special case (before 2560)',
						'th' => 'กรณีพิเศษ',
					],
				],
				[
					'value' => '06',
					'label' => [
						'en' => 'Electronic auction through a market provider (before 2560)',
						'th' => 'ประกวดราคาด้วยวิธีการทางอิเล็กทรอนิกส์โดยผ่านผู้ให้บริการตลาดกลาง',
					],
				],
				[
					'value' => '08',
					'label' => [
						'en' => 'Consultant: agreement (before 2560)',
						'th' => 'จ้างที่ปรึกษาโดยวิธีตกลง',
					],
				],
				[
					'value' => '09',
					'label' => [
						'en' => 'Consultant: selection (before 2560)',
						'th' => 'จ้างที่ปรึกษาโดยวิธีคัดเลือก (ระเบียบเดิม)',
					],
				],
				[
					'value' => '10',
					'label' => [
						'en' => 'Design: agreement (before 2560)',
						'th' => 'จ้างออกแบบโดยวิธีตกลง',
					],
				],
				[
					'value' => '11',
					'label' => [
						'en' => 'Design: selection (before 2560)',
						'th' => 'จ้างออกแบบโดยวิธีคัดเลือก',
					],
				],
				[
					'value' => '12',
					'label' => [
						'en' => 'Design: limited selection (before 2560)',
						'th' => 'จ้างออกแบบโดยวิธีคัดเลือกแบบจำกัดข้อกำหนด',
					],
				],
				[
					'value' => '13',
					'label' => [
						'en' => 'Design: special (before 2560)',
						'th' => 'จ้างออกแบบโดยวิธีพิเศษ',
					],
				],
				[
					'value' => '14',
					'label' => [
						'en' => 'Design: special design contest (before 2560)',
						'th' => 'จ้างออกแบบโดยวิธีพิเศษประกวดแบบ',
					],
				],
			],
			'public' => true,
			'aliases' => [
				'วิธีการซื้อหรือจ้าง',
				'วิธีการจัดซื้อจัดจ้าง',
				'วิธีการจัดหา',
				'วิธีการ',
				'กลุ่มวิธีจัดซื้อฯ',
				'purchase_method_group_name',
			],
		],
		'budget' => [
			'kind' => 'money',
			'label' => [
				'en' => 'Budget (baht)',
				'th' => 'วงเงินที่จะซื้อหรือจ้าง (บาท)',
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
			'aliases' => [
				'วงเงินงบประมาณ',
				'วงเงินงบประมาณที่ได้รับจัดสรร',
				'วงเงินที่จัดซื้อหรือจัดจ้าง',
				'งบประมาณ(บาท)',
				'วงเงินที่จะซื้อหรือจ้าง',
				'project_money',
			],
		],
		'budgetSource' => [
			'kind' => 'text',
			'label' => [
				'en' => 'Source of the budget',
				'th' => 'แหล่งที่มาของงบประมาณ',
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
		'referencePrice' => [
			'kind' => 'money',
			'label' => [
				'en' => 'Reference price (baht)',
				'th' => 'ราคากลาง (บาท)',
			],
			'required' => false,
			'schema' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 16,
				'format' => 'money',
				'pattern' => '^(?:0|[1-9][0-9]{0,12})[.][0-9]{2}$',
			],
			'public' => true,
			'aliases' => [
				'ราคากลาง',
				'ราคากลาง(บาท)',
				'price_build',
			],
		],
		'bidders' => [
			'kind' => 'list',
			'label' => [
				'en' => 'Bidders and their prices',
				'th' => 'รายชื่อผู้เสนอราคาและราคาที่เสนอ',
			],
			'help' => [
				'en' => 'Given only with the award.',
				'th' => 'เปิดเผยเมื่อมีผลการคัดเลือกแล้วเท่านั้น',
			],
			'required' => false,
			'schema' => [
				'minItems' => 1,
				'maxItems' => 200,
				'type' => 'array',
				'items' => [
					'type' => 'object',
					'properties' => [
						'bidder' => [
							'type' => 'object',
							'properties' => [
								'kind' => [
									'type' => 'string',
									'enum' => [
										'organization',
										'person',
									],
								],
								'name' => [
									'type' => 'string',
									'minLength' => 1,
									'maxLength' => 300,
									'format' => 'plain-text',
									'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
								],
								'taxId' => [
									'type' => 'string',
									'minLength' => 1,
									'maxLength' => 13,
									'format' => 'tax-id',
									'pattern' => '^0[0-9]{12}$',
								],
							],
							'required' => [
								'kind',
								'name',
							],
							'additionalProperties' => false,
						],
						'price' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 16,
							'format' => 'money',
							'pattern' => '^(?:0|[1-9][0-9]{0,12})[.][0-9]{2}$',
						],
					],
					'required' => [
						'bidder',
						'price',
					],
					'additionalProperties' => false,
				],
			],
			'fields' => [
				'bidder' => [
					'kind' => 'party',
					'label' => [
						'en' => 'Bidder',
						'th' => 'ผู้เสนอราคา',
					],
					'required' => true,
					'schema' => [
						'type' => 'object',
						'properties' => [
							'kind' => [
								'type' => 'string',
								'enum' => [
									'organization',
									'person',
								],
							],
							'name' => [
								'type' => 'string',
								'minLength' => 1,
								'maxLength' => 300,
								'format' => 'plain-text',
								'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
							],
							'taxId' => [
								'type' => 'string',
								'minLength' => 1,
								'maxLength' => 13,
								'format' => 'tax-id',
								'pattern' => '^0[0-9]{12}$',
							],
						],
						'required' => [
							'kind',
							'name',
						],
						'additionalProperties' => false,
					],
					'fields' => [
						'kind' => [
							'kind' => 'choice',
							'label' => [
								'en' => 'Kind',
								'th' => 'ประเภทบุคคล',
							],
							'required' => true,
							'schema' => [
								'type' => 'string',
								'enum' => [
									'organization',
									'person',
								],
							],
							'choices' => [
								[
									'value' => 'organization',
									'label' => [
										'en' => 'Juristic person or shop',
										'th' => 'นิติบุคคลหรือร้านค้า',
									],
									'aliases' => [
										'นิติบุคคล',
										'บริษัท',
										'ห้างหุ้นส่วน',
										'ร้านค้า',
									],
								],
								[
									'value' => 'person',
									'label' => [
										'en' => 'Natural person',
										'th' => 'บุคคลธรรมดา',
									],
									'aliases' => [
										'บุคคล',
									],
								],
							],
							'public' => true,
						],
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
								'maxLength' => 300,
								'format' => 'plain-text',
								'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
							],
							'public' => true,
						],
						'taxId' => [
							'kind' => 'text',
							'label' => [
								'en' => 'Juristic person number',
								'th' => 'เลขประจำตัวผู้เสียภาษีของนิติบุคคล',
							],
							'help' => [
								'en' => 'Thirteen digits beginning with 0. Leave it out for a natural person.',
								'th' => 'ตัวเลข 13 หลักขึ้นต้นด้วย 0 ไม่ต้องกรอกสำหรับบุคคลธรรมดา',
							],
							'required' => false,
							'schema' => [
								'type' => 'string',
								'minLength' => 1,
								'maxLength' => 13,
								'format' => 'tax-id',
								'pattern' => '^0[0-9]{12}$',
							],
							'public' => true,
						],
					],
					'public' => true,
					'aliases' => [
						'รายชื่อผู้เสนอราคา',
					],
				],
				'price' => [
					'kind' => 'money',
					'label' => [
						'en' => 'Price offered (baht)',
						'th' => 'ราคาที่เสนอ (บาท)',
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
					'aliases' => [
						'ราคาที่เสนอ',
					],
				],
			],
			'public' => true,
		],
		'winner' => [
			'kind' => 'party',
			'label' => [
				'en' => 'Selected supplier',
				'th' => 'ผู้ได้รับการคัดเลือก',
			],
			'required' => false,
			'schema' => [
				'type' => 'object',
				'properties' => [
					'kind' => [
						'type' => 'string',
						'enum' => [
							'organization',
							'person',
						],
					],
					'name' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 300,
						'format' => 'plain-text',
						'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
					],
					'taxId' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 13,
						'format' => 'tax-id',
						'pattern' => '^0[0-9]{12}$',
					],
				],
				'required' => [
					'kind',
					'name',
				],
				'additionalProperties' => false,
			],
			'fields' => [
				'kind' => [
					'kind' => 'choice',
					'label' => [
						'en' => 'Kind',
						'th' => 'ประเภทบุคคล',
					],
					'required' => true,
					'schema' => [
						'type' => 'string',
						'enum' => [
							'organization',
							'person',
						],
					],
					'choices' => [
						[
							'value' => 'organization',
							'label' => [
								'en' => 'Juristic person or shop',
								'th' => 'นิติบุคคลหรือร้านค้า',
							],
							'aliases' => [
								'นิติบุคคล',
								'บริษัท',
								'ห้างหุ้นส่วน',
								'ร้านค้า',
							],
						],
						[
							'value' => 'person',
							'label' => [
								'en' => 'Natural person',
								'th' => 'บุคคลธรรมดา',
							],
							'aliases' => [
								'บุคคล',
							],
						],
					],
					'public' => true,
				],
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
						'maxLength' => 300,
						'format' => 'plain-text',
						'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
					],
					'public' => true,
				],
				'taxId' => [
					'kind' => 'text',
					'label' => [
						'en' => 'Juristic person number',
						'th' => 'เลขประจำตัวผู้เสียภาษีของนิติบุคคล',
					],
					'help' => [
						'en' => 'Thirteen digits beginning with 0. Leave it out for a natural person.',
						'th' => 'ตัวเลข 13 หลักขึ้นต้นด้วย 0 ไม่ต้องกรอกสำหรับบุคคลธรรมดา',
					],
					'required' => false,
					'schema' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 13,
						'format' => 'tax-id',
						'pattern' => '^0[0-9]{12}$',
					],
					'public' => true,
				],
			],
			'public' => true,
			'aliases' => [
				'รายชื่อผู้ประกอบการที่ได้รับการคัดเลือก',
				'ผู้ชนะ',
				'winner',
			],
		],
		'agreedPrice' => [
			'kind' => 'money',
			'label' => [
				'en' => 'Agreed price (baht)',
				'th' => 'ราคาที่ตกลงซื้อหรือจ้าง (บาท)',
			],
			'required' => false,
			'schema' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 16,
				'format' => 'money',
				'pattern' => '^(?:0|[1-9][0-9]{0,12})[.][0-9]{2}$',
			],
			'public' => true,
			'aliases' => [
				'ราคาที่ตกลงซื้อหรือจ้าง',
				'ราคาตกลงซื้อ/จ้าง',
				'ราคาที่ตกลง',
				'sum_price_agree',
			],
		],
		'reason' => [
			'kind' => 'longText',
			'label' => [
				'en' => 'Reason for the selection in brief',
				'th' => 'เหตุผลที่คัดเลือกโดยสรุป',
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
			'aliases' => [
				'เหตุผลที่คัดเลือก',
			],
		],
		'contractNumber' => [
			'kind' => 'text',
			'label' => [
				'en' => 'Number of the contract or agreement',
				'th' => 'เลขที่ของสัญญาหรือข้อตกลง',
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
			'aliases' => [
				'เลขที่สัญญา',
				'contract_no',
			],
		],
		'contractDate' => [
			'kind' => 'date',
			'label' => [
				'en' => 'Date of the contract or agreement',
				'th' => 'วันที่ของสัญญาหรือข้อตกลง',
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
			'aliases' => [
				'วันที่ทำสัญญา',
				'วันที่สัญญา',
				'วันที่ของสัญญา',
				'ลงวันที่',
				'contract_date',
			],
		],
		'contractEnd' => [
			'kind' => 'date',
			'label' => [
				'en' => 'End of the contract',
				'th' => 'วันสิ้นสุดสัญญา',
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
			'aliases' => [
				'contract_finish_date',
			],
		],
		'egpProject' => [
			'kind' => 'text',
			'label' => [
				'en' => 'e-GP project number',
				'th' => 'เลขที่โครงการในระบบ e-GP',
			],
			'required' => false,
			'schema' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 11,
				'format' => 'pattern',
				'pattern' => '^[0-9]{11}$',
			],
			'hint' => [
				'en' => 'the 11 digits of the e-GP project',
				'th' => 'เลขที่โครงการ e-GP 11 หลัก',
			],
			'public' => true,
			'aliases' => [
				'รหัสโครงการ',
				'เลขที่โครงการ e-GP',
				'เลขที่โครงการ',
				'project_id',
			],
		],
		'planItem' => [
			'kind' => 'text',
			'label' => [
				'en' => 'Number in the plan',
				'th' => 'ลำดับที่ในแผน',
			],
			'required' => false,
			'schema' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 50,
				'format' => 'plain-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'public' => true,
		],
		'announcedOn' => [
			'kind' => 'date',
			'label' => [
				'en' => 'Announced on',
				'th' => 'วันที่ประกาศ',
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
			'aliases' => [
				'announce_date',
			],
		],
		'agency' => [
			'kind' => 'text',
			'label' => [
				'en' => 'Agency',
				'th' => 'ชื่อหน่วยงาน',
			],
			'help' => [
				'en' => 'Only when it is not this agency.',
				'th' => 'กรอกเฉพาะกรณีที่ไม่ใช่หน่วยงานนี้',
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
			'aliases' => [
				'หน่วยงาน',
				'dept_name',
			],
		],
		'agencyUnit' => [
			'kind' => 'text',
			'label' => [
				'en' => 'Unit of the agency',
				'th' => 'ชื่อหน่วยงานย่อย',
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
			'aliases' => [
				'dept_sub_name',
			],
		],
		'agencyType' => [
			'kind' => 'choice',
			'label' => [
				'en' => 'Kind of agency',
				'th' => 'ประเภทหน่วยงาน',
			],
			'required' => false,
			'schema' => [
				'type' => 'string',
				'enum' => [
					'city-municipality',
					'town-municipality',
					'subdistrict-municipality',
					'subdistrict-organization',
					'provincial-organization',
					'special-local',
					'central',
					'other',
				],
			],
			'choices' => [
				[
					'value' => 'city-municipality',
					'label' => [
						'en' => 'City municipality',
						'th' => 'เทศบาลนคร',
					],
				],
				[
					'value' => 'town-municipality',
					'label' => [
						'en' => 'Town municipality',
						'th' => 'เทศบาลเมือง',
					],
				],
				[
					'value' => 'subdistrict-municipality',
					'label' => [
						'en' => 'Subdistrict municipality',
						'th' => 'เทศบาลตำบล',
					],
				],
				[
					'value' => 'subdistrict-organization',
					'label' => [
						'en' => 'Subdistrict administrative organization',
						'th' => 'องค์การบริหารส่วนตำบล',
					],
					'aliases' => [
						'อบต.',
					],
				],
				[
					'value' => 'provincial-organization',
					'label' => [
						'en' => 'Provincial administrative organization',
						'th' => 'องค์การบริหารส่วนจังหวัด',
					],
					'aliases' => [
						'อบจ.',
					],
				],
				[
					'value' => 'special-local',
					'label' => [
						'en' => 'Special local government',
						'th' => 'องค์กรปกครองส่วนท้องถิ่นรูปแบบพิเศษ',
					],
				],
				[
					'value' => 'central',
					'label' => [
						'en' => 'Central or provincial agency',
						'th' => 'ราชการส่วนกลางหรือส่วนภูมิภาค',
					],
				],
				[
					'value' => 'other',
					'label' => [
						'en' => 'Other agency',
						'th' => 'หน่วยงานอื่นของรัฐ',
					],
				],
			],
			'public' => true,
		],
		'district' => [
			'kind' => 'text',
			'label' => [
				'en' => 'District',
				'th' => 'อำเภอ',
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
		'ministry' => [
			'kind' => 'text',
			'label' => [
				'en' => 'Ministry',
				'th' => 'กระทรวง',
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
			'aliases' => [
				'สังกัดกระทรวง',
			],
		],
		'link' => [
			'kind' => 'url',
			'label' => [
				'en' => 'Link to the e-GP announcement',
				'th' => 'ลิงก์ประกาศในระบบ e-GP',
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
		'documents' => [
			'kind' => 'files',
			'label' => [
				'en' => 'Documents',
				'th' => 'เอกสารที่เกี่ยวข้อง',
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
	],
	'columns' => [
		[
			'field' => 'title',
			'primary' => true,
			'priority' => 1,
		],
		[
			'field' => 'budget',
			'align' => 'end',
			'priority' => 1,
		],
		[
			'field' => 'referencePrice',
			'align' => 'end',
			'priority' => 2,
		],
		[
			'field' => 'method',
			'priority' => 2,
		],
		[
			'field' => 'bidders',
			'priority' => 3,
		],
		[
			'field' => 'winner',
			'priority' => 1,
		],
		[
			'field' => 'agreedPrice',
			'align' => 'end',
			'priority' => 1,
		],
		[
			'field' => 'reason',
			'priority' => 3,
		],
		[
			'field' => 'contractNumber',
			'priority' => 3,
		],
		[
			'field' => 'contractDate',
			'priority' => 3,
		],
		[
			'field' => 'date',
			'priority' => 2,
		],
		[
			'field' => 'status',
			'priority' => 3,
		],
		[
			'field' => 'egpProject',
			'priority' => 3,
		],
	],
	'filters' => [
		[
			'id' => 'stage',
			'field' => 'stage',
			'column' => 'stage',
			'control' => 'choice',
			'label' => [
				'en' => 'Stage',
				'th' => 'ประเภทข้อมูล',
			],
		],
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
		[
			'id' => 'month',
			'field' => 'date',
			'column' => 'month',
			'control' => 'month',
			'label' => [
				'en' => 'Month',
				'th' => 'เดือน',
			],
		],
		[
			'id' => 'type',
			'field' => 'type',
			'column' => 'type',
			'control' => 'choice',
			'label' => [
				'en' => 'Type',
				'th' => 'ประเภทการจัดซื้อจัดจ้าง',
			],
		],
		[
			'id' => 'method',
			'field' => 'method',
			'column' => 'method',
			'control' => 'choice',
			'label' => [
				'en' => 'Method',
				'th' => 'วิธีซื้อหรือจ้าง',
			],
		],
		[
			'id' => 'status',
			'field' => 'status',
			'column' => 'status',
			'control' => 'choice',
			'label' => [
				'en' => 'Status',
				'th' => 'สถานะการจัดซื้อจัดจ้าง',
			],
		],
		[
			'id' => 'budget',
			'field' => 'budget',
			'column' => 'budget',
			'control' => 'range',
			'label' => [
				'en' => 'Budget (baht)',
				'th' => 'วงเงินที่จะซื้อหรือจ้าง (บาท)',
			],
		],
		[
			'id' => 'date',
			'field' => 'date',
			'column' => 'date',
			'control' => 'date-range',
			'label' => [
				'en' => 'Date of the item',
				'th' => 'วันที่เกิดรายการ',
			],
		],
	],
	'sorts' => [
		[
			'id' => 'date',
			'field' => 'date',
			'column' => 'date',
			'label' => [
				'en' => 'Date of the item',
				'th' => 'วันที่เกิดรายการ',
			],
			'defaultDirection' => 'desc',
		],
		[
			'id' => 'title',
			'field' => 'title',
			'column' => 'title',
			'label' => [
				'en' => 'Work bought or hired',
				'th' => 'งานที่จัดซื้อหรือจัดจ้าง',
			],
			'defaultDirection' => 'asc',
		],
		[
			'id' => 'budget',
			'field' => 'budget',
			'column' => 'budget',
			'label' => [
				'en' => 'Budget (baht)',
				'th' => 'วงเงินที่จะซื้อหรือจ้าง (บาท)',
			],
			'defaultDirection' => 'desc',
		],
		[
			'id' => 'reference-price',
			'field' => 'referencePrice',
			'column' => 'reference_price',
			'label' => [
				'en' => 'Reference price (baht)',
				'th' => 'ราคากลาง (บาท)',
			],
			'defaultDirection' => 'desc',
		],
		[
			'id' => 'agreed-price',
			'field' => 'agreedPrice',
			'column' => 'agreed_price',
			'label' => [
				'en' => 'Agreed price (baht)',
				'th' => 'ราคาที่ตกลงซื้อหรือจ้าง (บาท)',
			],
			'defaultDirection' => 'desc',
		],
		[
			'id' => 'winner',
			'field' => 'winner',
			'column' => 'winner',
			'label' => [
				'en' => 'Selected supplier',
				'th' => 'ผู้ได้รับการคัดเลือก',
			],
			'defaultDirection' => 'asc',
		],
		[
			'id' => 'contract-date',
			'field' => 'contractDate',
			'column' => 'contract_date',
			'label' => [
				'en' => 'Date of the contract or agreement',
				'th' => 'วันที่ของสัญญาหรือข้อตกลง',
			],
			'defaultDirection' => 'desc',
		],
	],
	'defaultSort' => [
		'id' => 'date',
		'direction' => 'desc',
	],
	'search' => [
		'title',
		'winner.name',
		'egpProject',
		'contractNumber',
	],
	'index' => [
		[
			'name' => 'stage',
			'path' => 'stage',
			'type' => 'string',
			'length' => 16,
		],
		[
			'name' => 'fiscal_year',
			'path' => 'fiscalYear',
			'type' => 'integer',
		],
		[
			'name' => 'month',
			'type' => 'integer',
		],
		[
			'name' => 'date',
			'path' => 'date',
			'type' => 'date',
		],
		[
			'name' => 'type',
			'path' => 'type',
			'type' => 'string',
			'length' => 16,
		],
		[
			'name' => 'method',
			'path' => 'method',
			'type' => 'string',
			'length' => 16,
		],
		[
			'name' => 'status',
			'path' => 'status',
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
			'name' => 'budget',
			'path' => 'budget',
			'type' => 'money',
		],
		[
			'name' => 'reference_price',
			'path' => 'referencePrice',
			'type' => 'money',
		],
		[
			'name' => 'agreed_price',
			'path' => 'agreedPrice',
			'type' => 'money',
		],
		[
			'name' => 'winner',
			'path' => 'winner.name',
			'type' => 'string',
			'length' => 120,
		],
		[
			'name' => 'contract_date',
			'path' => 'contractDate',
			'type' => 'date',
		],
		[
			'name' => 'egp_project',
			'path' => 'egpProject',
			'type' => 'string',
			'length' => 11,
		],
	],
	'indexes' => [
		[
			'date',
		],
		[
			'title',
		],
		[
			'budget',
		],
		[
			'reference_price',
		],
		[
			'agreed_price',
		],
		[
			'winner',
		],
		[
			'contract_date',
		],
		[
			'stage',
			'date',
		],
		[
			'fiscal_year',
			'date',
		],
		[
			'month',
			'date',
		],
		[
			'type',
			'date',
		],
		[
			'method',
			'date',
		],
		[
			'status',
			'date',
		],
		[
			'egp_project',
		],
	],
	'derive' => [
		[
			'name' => 'month',
			'from' => 'date',
			'rule' => 'month',
		],
	],
	'rules' => [
		[
			'rule' => 'check-digit',
			'fields' => [
				'bidder.taxId',
			],
			'code' => 'check-digit',
			'each' => 'bidders',
		],
		[
			'rule' => 'only-if',
			'fields' => [
				'bidder.taxId',
			],
			'when' => [
				[
					'field' => 'bidder.kind',
					'in' => [
						'organization',
					],
				],
			],
			'code' => 'not-allowed-here',
			'each' => 'bidders',
		],
		[
			'rule' => 'check-digit',
			'fields' => [
				'winner.taxId',
			],
			'code' => 'check-digit',
		],
		[
			'rule' => 'only-if',
			'fields' => [
				'winner.taxId',
			],
			'when' => [
				[
					'field' => 'winner.kind',
					'in' => [
						'organization',
					],
				],
			],
			'code' => 'not-allowed-here',
		],
		[
			'rule' => 'only-if',
			'fields' => [
				'bidders',
			],
			'when' => [
				[
					'field' => 'winner',
					'present' => true,
				],
			],
			'code' => 'award-missing',
		],
		[
			'rule' => 'only-if',
			'fields' => [
				'winner',
			],
			'when' => [
				[
					'field' => 'stage',
					'in' => [
						'result',
					],
				],
			],
			'code' => 'not-allowed-here',
		],
		[
			'rule' => 'required-if',
			'fields' => [
				'status',
			],
			'when' => [
				[
					'field' => 'stage',
					'in' => [
						'result',
					],
				],
			],
			'code' => 'required-here',
		],
		[
			'rule' => 'required-if',
			'fields' => [
				'method',
			],
			'when' => [
				[
					'field' => 'stage',
					'in' => [
						'result',
					],
				],
				[
					'field' => 'status',
					'in' => [
						'unsigned',
						'in-contract',
						'completed',
					],
				],
			],
			'code' => 'required-here',
		],
		[
			'rule' => 'required-if',
			'fields' => [
				'winner',
			],
			'when' => [
				[
					'field' => 'stage',
					'in' => [
						'result',
					],
				],
				[
					'field' => 'status',
					'in' => [
						'unsigned',
						'in-contract',
						'completed',
					],
				],
			],
			'code' => 'required-here',
		],
		[
			'rule' => 'required-if',
			'fields' => [
				'agreedPrice',
			],
			'when' => [
				[
					'field' => 'stage',
					'in' => [
						'result',
					],
				],
				[
					'field' => 'status',
					'in' => [
						'unsigned',
						'in-contract',
						'completed',
					],
				],
			],
			'code' => 'required-here',
		],
		[
			'rule' => 'required-if',
			'fields' => [
				'reason',
			],
			'when' => [
				[
					'field' => 'stage',
					'in' => [
						'result',
					],
				],
				[
					'field' => 'status',
					'in' => [
						'unsigned',
						'in-contract',
						'completed',
					],
				],
			],
			'code' => 'required-here',
		],
		[
			'rule' => 'required-if',
			'fields' => [
				'contractNumber',
			],
			'when' => [
				[
					'field' => 'stage',
					'in' => [
						'result',
					],
				],
				[
					'field' => 'status',
					'in' => [
						'in-contract',
						'completed',
					],
				],
			],
			'code' => 'required-here',
		],
		[
			'rule' => 'required-if',
			'fields' => [
				'contractDate',
			],
			'when' => [
				[
					'field' => 'stage',
					'in' => [
						'result',
					],
				],
				[
					'field' => 'status',
					'in' => [
						'in-contract',
						'completed',
					],
				],
			],
			'code' => 'required-here',
		],
		[
			'rule' => 'not-before',
			'fields' => [
				'contractDate',
				'announcedOn',
			],
			'code' => 'ends-before-it-begins',
		],
		[
			'rule' => 'not-before',
			'fields' => [
				'contractEnd',
				'contractDate',
			],
			'code' => 'ends-before-it-begins',
		],
	],
	'facet' => 'stage',
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
		'maxBytes' => 20971520,
		'maxCount' => 200,
	],
	'minRecords' => 1,
	'maxRecords' => 100000,
	'basis' => [
		[
			'id' => 'oia-9-8-procurement',
			'words' => [
				'en' => 'Official Information Act B.E. 2540 s.9(8), Commission announcement of 16 January 2558 on procurement results',
				'th' => 'พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ. 2540 มาตรา 9(8) ประกาศคณะกรรมการฯ ลงวันที่ 16 มกราคม 2558 เรื่องผลการจัดซื้อจัดจ้าง',
			],
		],
		[
			'id' => 'rd-44',
			'words' => [
				'en' => 'Royal Decree on Good Governance B.E. 2546 s.44 (guidance for local governments)',
				'th' => 'พ.ร.ฎ. ว่าด้วยหลักเกณฑ์และวิธีการบริหารกิจการบ้านเมืองที่ดี พ.ศ. 2546 มาตรา 44 (แนวทางสำหรับ อปท.)',
			],
		],
		[
			'id' => 'ita-procurement',
			'words' => [
				'en' => 'Integrity and Transparency Assessment, procurement items',
				'th' => 'การประเมินคุณธรรมและความโปร่งใส (ITA) หัวข้อการจัดซื้อจัดจ้าง',
			],
		],
	],
	'unit' => 'finance',
	'checklists' => [
		'oia-9' => [
			'8',
		],
		'oit-2566' => [
			'O19',
			'O20',
			'O21',
			'O22',
		],
		'oit-2567' => [
			'O14',
			'O15',
			'O16',
			'O17',
		],
		'oit-2568' => [
			'O12',
			'O13',
		],
		'oit-2569' => [
			'O11',
			'O12',
		],
	],
	'prints' => [
		'sokhoro-1',
		'ita-procurement',
	],
	'ocds' => true,
	'recordSchema' => [
		'type' => 'object',
		'properties' => [
			'stage' => [
				'type' => 'string',
				'enum' => [
					'plan',
					'item',
					'result',
				],
			],
			'title' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 1000,
				'format' => 'plain-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'fiscalYear' => [
				'type' => 'integer',
				'minimum' => 2443,
				'maximum' => 2842,
			],
			'date' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 10,
				'format' => 'date',
				'pattern' => '^(?:(?:(?:1[89]|2[0-2])(?:0[48]|[2468][048]|[13579][26])|2000)-02-29|(?:1[89]|2[0-2])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])))$',
			],
			'status' => [
				'type' => 'string',
				'enum' => [
					'planned',
					'procuring',
					'unsigned',
					'in-contract',
					'completed',
					'cancelled',
				],
			],
			'type' => [
				'type' => 'string',
				'enum' => [
					'01',
					'02',
					'03',
					'04',
					'05',
					'06',
					'07',
					'08',
				],
			],
			'method' => [
				'type' => 'string',
				'enum' => [
					'10',
					'11',
					'12',
					'13',
					'14',
					'15',
					'16',
					'17',
					'18',
					'19',
					'20',
					'21',
					'22',
					'23',
					'24',
					'25',
					'26',
					'28',
					'02',
					'01',
					'03',
					'04',
					'05',
					'06',
					'08',
					'09',
				],
			],
			'budget' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 16,
				'format' => 'money',
				'pattern' => '^(?:0|[1-9][0-9]{0,12})[.][0-9]{2}$',
			],
			'budgetSource' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 300,
				'format' => 'plain-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'referencePrice' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 16,
				'format' => 'money',
				'pattern' => '^(?:0|[1-9][0-9]{0,12})[.][0-9]{2}$',
			],
			'bidders' => [
				'minItems' => 1,
				'maxItems' => 200,
				'type' => 'array',
				'items' => [
					'type' => 'object',
					'properties' => [
						'bidder' => [
							'type' => 'object',
							'properties' => [
								'kind' => [
									'type' => 'string',
									'enum' => [
										'organization',
										'person',
									],
								],
								'name' => [
									'type' => 'string',
									'minLength' => 1,
									'maxLength' => 300,
									'format' => 'plain-text',
									'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
								],
								'taxId' => [
									'type' => 'string',
									'minLength' => 1,
									'maxLength' => 13,
									'format' => 'tax-id',
									'pattern' => '^0[0-9]{12}$',
								],
							],
							'required' => [
								'kind',
								'name',
							],
							'additionalProperties' => false,
						],
						'price' => [
							'type' => 'string',
							'minLength' => 1,
							'maxLength' => 16,
							'format' => 'money',
							'pattern' => '^(?:0|[1-9][0-9]{0,12})[.][0-9]{2}$',
						],
					],
					'required' => [
						'bidder',
						'price',
					],
					'additionalProperties' => false,
				],
			],
			'winner' => [
				'type' => 'object',
				'properties' => [
					'kind' => [
						'type' => 'string',
						'enum' => [
							'organization',
							'person',
						],
					],
					'name' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 300,
						'format' => 'plain-text',
						'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
					],
					'taxId' => [
						'type' => 'string',
						'minLength' => 1,
						'maxLength' => 13,
						'format' => 'tax-id',
						'pattern' => '^0[0-9]{12}$',
					],
				],
				'required' => [
					'kind',
					'name',
				],
				'additionalProperties' => false,
			],
			'agreedPrice' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 16,
				'format' => 'money',
				'pattern' => '^(?:0|[1-9][0-9]{0,12})[.][0-9]{2}$',
			],
			'reason' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 2000,
				'format' => 'multiline-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'contractNumber' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 100,
				'format' => 'plain-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'contractDate' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 10,
				'format' => 'date',
				'pattern' => '^(?:(?:(?:1[89]|2[0-2])(?:0[48]|[2468][048]|[13579][26])|2000)-02-29|(?:1[89]|2[0-2])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])))$',
			],
			'contractEnd' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 10,
				'format' => 'date',
				'pattern' => '^(?:(?:(?:1[89]|2[0-2])(?:0[48]|[2468][048]|[13579][26])|2000)-02-29|(?:1[89]|2[0-2])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])))$',
			],
			'egpProject' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 11,
				'format' => 'pattern',
				'pattern' => '^[0-9]{11}$',
			],
			'planItem' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 50,
				'format' => 'plain-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'announcedOn' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 10,
				'format' => 'date',
				'pattern' => '^(?:(?:(?:1[89]|2[0-2])(?:0[48]|[2468][048]|[13579][26])|2000)-02-29|(?:1[89]|2[0-2])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])))$',
			],
			'agency' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 300,
				'format' => 'plain-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'agencyUnit' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 300,
				'format' => 'plain-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
			'agencyType' => [
				'type' => 'string',
				'enum' => [
					'city-municipality',
					'town-municipality',
					'subdistrict-municipality',
					'subdistrict-organization',
					'provincial-organization',
					'special-local',
					'central',
					'other',
				],
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
			'ministry' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 200,
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
			'documents' => [
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
			'note' => [
				'type' => 'string',
				'minLength' => 1,
				'maxLength' => 1000,
				'format' => 'multiline-text',
				'pattern' => "^[^\\x00-\\x20\\x7F-\\xA0\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}][^\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\u{AD}-\u{AD}\u{200B}-\u{200B}\u{200E}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}-\u{FEFF}\u{FFF9}-\u{FFFB}]*\$",
			],
		],
		'required' => [
			'stage',
			'title',
			'fiscalYear',
			'date',
			'budget',
		],
		'additionalProperties' => false,
	],
	'hash' => 'c63bcf8c0de812ff07b9483106ca03b0b89b0aeb2a4716a1aa93bbb788617025',
];
