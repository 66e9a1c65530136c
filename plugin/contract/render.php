<?php
/**
 * The words that the public pages say by themselves.
 *
 * Written by `npm run contracts`. Do not change it here: change its source and run the command.
 *
 * @package Prakat
 */

declare( strict_types=1 );

return [
	'words' => [
		'searchIn' => [
			'en' => 'Search {records}',
			'th' => 'ค้นหา{records}',
		],
		'moreFilters' => [
			'en' => 'More filters',
			'th' => 'ตัวกรองเพิ่มเติม',
		],
		'apply' => [
			'en' => 'Show results',
			'th' => 'แสดงผล',
		],
		'clear' => [
			'en' => 'Clear all',
			'th' => 'ล้างเงื่อนไขทั้งหมด',
		],
		'any' => [
			'en' => 'All',
			'th' => 'ทั้งหมด',
		],
		'from' => [
			'en' => '{label}: from',
			'th' => '{label} ตั้งแต่',
		],
		'to' => [
			'en' => '{label}: to',
			'th' => '{label} ถึง',
		],
		'count' => [
			'en' => '{count} found',
			'th' => 'พบ {count} รายการ',
		],
		'countOne' => [
			'en' => '1 found',
			'th' => 'พบ 1 รายการ',
		],
		'countNone' => [
			'en' => 'None found',
			'th' => 'ไม่พบรายการ',
		],
		'pageOf' => [
			'en' => 'page {page} of {pages}',
			'th' => 'หน้า {page} จาก {pages}',
		],
		'noMatch' => [
			'en' => 'Nothing matches what you asked for. Try fewer words or another filter.',
			'th' => 'ไม่มีรายการที่ตรงกับเงื่อนไข ลองใช้คำค้นให้สั้นลงหรือเปลี่ยนตัวกรอง',
		],
		'total' => [
			'en' => '{label}, total',
			'th' => '{label}รวม',
		],
		'baht' => [
			'en' => 'baht',
			'th' => 'บาท',
		],
		'orderedBy' => [
			'en' => 'Ordered by {label}, {order}',
			'th' => 'เรียงตาม{label} {order}',
		],
		'orderAscending' => [
			'en' => 'lowest first',
			'th' => 'จากน้อยไปมาก',
		],
		'orderDescending' => [
			'en' => 'highest first',
			'th' => 'จากมากไปน้อย',
		],
		'orderOldest' => [
			'en' => 'oldest first',
			'th' => 'จากเก่าไปใหม่',
		],
		'orderNewest' => [
			'en' => 'newest first',
			'th' => 'จากใหม่ไปเก่า',
		],
		'orderForward' => [
			'en' => 'from ก to ฮ',
			'th' => 'จาก ก ถึง ฮ',
		],
		'orderBackward' => [
			'en' => 'from ฮ to ก',
			'th' => 'จาก ฮ ถึง ก',
		],
		'sortBy' => [
			'en' => 'Order by',
			'th' => 'เรียงตาม',
		],
		'details' => [
			'en' => 'Details',
			'th' => 'รายละเอียด',
		],
		'entryNumber' => [
			'en' => 'item {number} below',
			'th' => 'เรื่องที่ {number} ด้านล่าง',
		],
		'partOf' => [
			'en' => 'Published as',
			'th' => 'เผยแพร่ในเรื่อง',
		],
		'yes' => [
			'en' => 'Yes',
			'th' => 'ใช่',
		],
		'no' => [
			'en' => 'No',
			'th' => 'ไม่ใช่',
		],
		'periodBetween' => [
			'en' => '{from} to {to}',
			'th' => '{from} ถึง {to}',
		],
		'periodFrom' => [
			'en' => 'from {from}',
			'th' => 'ตั้งแต่ {from}',
		],
		'periodTo' => [
			'en' => 'until {to}',
			'th' => 'ถึง {to}',
		],
		'atTime' => [
			'en' => '{date}, {time}',
			'th' => '{date} เวลา {time} น.',
		],
		'clock' => [
			'en' => '{time}',
			'th' => '{time} น.',
		],
		'openMap' => [
			'en' => 'Open a map',
			'th' => 'เปิดแผนที่',
		],
		'coordinates' => [
			'en' => 'Coordinates {latitude}, {longitude}',
			'th' => 'พิกัด {latitude}, {longitude}',
		],
		'extension' => [
			'en' => 'ext. {extension}',
			'th' => 'ต่อ {extension}',
		],
		'download' => [
			'en' => 'Download {name} ({type}, {size})',
			'th' => 'ดาวน์โหลด {name} ({type}, {size})',
		],
		'downloads' => [
			'en' => 'Take these records with you',
			'th' => 'ดาวน์โหลดข้อมูลชุดนี้',
		],
		'downloadAs' => [
			'en' => '{format} file, {count} records',
			'th' => 'ไฟล์ {format} {count} รายการ',
		],
		'printSokhoro1' => [
			'en' => 'Form สขร.1 for printing',
			'th' => 'แบบ สขร.1 สำหรับพิมพ์',
		],
		'pages' => [
			'en' => 'Pages of {heading}',
			'th' => 'หน้าของ{heading}',
		],
		'page' => [
			'en' => 'Page {page}',
			'th' => 'หน้า {page}',
		],
		'previous' => [
			'en' => 'Previous',
			'th' => 'ก่อนหน้า',
		],
		'next' => [
			'en' => 'Next',
			'th' => 'ถัดไป',
		],
		'about' => [
			'en' => 'About this information',
			'th' => 'เกี่ยวกับข้อมูลนี้',
		],
		'source' => [
			'en' => 'Source',
			'th' => 'แหล่งที่มา',
		],
		'unit' => [
			'en' => 'Responsible unit',
			'th' => 'หน่วยงานเจ้าของข้อมูล',
		],
		'covers' => [
			'en' => 'Period covered',
			'th' => 'ช่วงเวลาของข้อมูล',
		],
		'publishedOn' => [
			'en' => 'Published on',
			'th' => 'วันที่เผยแพร่',
		],
		'correctedOn' => [
			'en' => 'Corrected on {date}',
			'th' => 'แก้ไขเมื่อ {date}',
		],
		'reviewedOn' => [
			'en' => 'Last reviewed',
			'th' => 'ตรวจทานล่าสุด',
		],
		'publishedUntil' => [
			'en' => 'Published until',
			'th' => 'เผยแพร่ถึงวันที่',
		],
		'files' => [
			'en' => 'Files',
			'th' => 'ไฟล์',
		],
		'noFiles' => [
			'en' => 'none attached',
			'th' => 'ไม่มีไฟล์แนบ',
		],
		'statements' => [
			'en' => 'Months with nothing to report',
			'th' => 'เดือนที่ไม่มีรายการ',
		],
		'firstOf' => [
			'en' => 'The first {shown} of {total} records are shown here.',
			'th' => 'แสดง {shown} รายการแรกจากทั้งหมด {total} รายการ',
		],
		'goneExpired' => [
			'en' => '“{title}” was published until {date}. Its period of publication has ended, so it has been taken down.',
			'th' => '“{title}” เผยแพร่ถึงวันที่ {date} ขณะนี้ครบกำหนดระยะเวลาเผยแพร่แล้ว จึงนำออกจากเว็บไซต์',
		],
		'goneWithdrawn' => [
			'en' => 'What was published here was withdrawn on {date}.',
			'th' => 'หน่วยงานถอนข้อมูลที่เคยเผยแพร่ในหน้านี้เมื่อวันที่ {date}',
		],
		'goneSuspended' => [
			'en' => 'The agency suspended the publication of what stood here on {date}.',
			'th' => 'หน่วยงานระงับการเผยแพร่ข้อมูลในหน้านี้ชั่วคราวตั้งแต่วันที่ {date}',
		],
		'goneAnnulled' => [
			'en' => '“{title}” ({act}) was annulled by {order} of {orderDate}, and was taken down on {date}.',
			'th' => '“{title}” ({act}) ถูกยกเลิกโดย{order} ลงวันที่ {orderDate} และนำออกจากเว็บไซต์เมื่อวันที่ {date}',
		],
		'goneSuperseded' => [
			'en' => '“{title}” was taken down on {date}: other information takes its place.',
			'th' => '“{title}” นำออกจากเว็บไซต์เมื่อวันที่ {date} เพราะมีข้อมูลใหม่แทน',
		],
		'goneNext' => [
			'en' => 'In force now: ',
			'th' => 'ข้อมูลที่ใช้ในปัจจุบัน: ',
		],
		'goneReplaced' => [
			'en' => '“{title}” was replaced by newer information on {date}.',
			'th' => '“{title}” ถูกแทนที่ด้วยข้อมูลที่ใหม่กว่าเมื่อวันที่ {date}',
		],
		'goneAsk' => [
			'en' => 'You may ask the agency for it under the Official Information Act B.E. 2540.',
			'th' => 'ท่านสามารถขอข้อมูลนี้จากหน่วยงานได้ตามพระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540',
		],
		'history' => [
			'en' => 'History of publication',
			'th' => 'ประวัติการเผยแพร่',
		],
		'historyReason' => [
			'en' => 'Reason: {reason}',
			'th' => 'เหตุผล: {reason}',
		],
		'historyCode' => [
			'en' => 'Code in the register: ',
			'th' => 'รหัสในทะเบียน: ',
		],
		'olderVersion' => [
			'en' => 'Version {number} was public from {from} until {date} and is no longer shown.',
			'th' => 'ฉบับที่ {number} เผยแพร่ตั้งแต่วันที่ {from} ถึงวันที่ {date} และไม่แสดงแล้ว',
		],
		'presentVersion' => [
			'en' => 'Go to the present version',
			'th' => 'ไปยังฉบับปัจจุบัน',
		],
		'sokhoro1Title' => [
			'en' => 'Summary of procurement in {month} (สขร.1)',
			'th' => 'สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน {month} (สขร.1)',
		],
		'sokhoro1Date' => [
			'en' => 'Date {date}',
			'th' => 'วันที่ {date}',
		],
		'sokhoro1None' => [
			'en' => 'No procurement in this month',
			'th' => 'ไม่มีการจัดซื้อจัดจ้างในเดือนนี้',
		],
		'sokhoro1Number' => [
			'en' => 'No.',
			'th' => 'ลำดับที่',
		],
		'sokhoro1Work' => [
			'en' => 'Work bought or hired',
			'th' => 'งานที่จัดซื้อหรือจัดจ้าง',
		],
		'sokhoro1Budget' => [
			'en' => 'Amount to be bought or hired',
			'th' => 'วงเงินที่จะซื้อหรือจ้าง',
		],
		'sokhoro1Reference' => [
			'en' => 'Reference price',
			'th' => 'ราคากลาง',
		],
		'sokhoro1Method' => [
			'en' => 'Method',
			'th' => 'วิธีซื้อหรือจ้าง',
		],
		'sokhoro1Bidders' => [
			'en' => 'Bidders and prices offered',
			'th' => 'รายชื่อผู้เสนอราคาและราคาที่เสนอ',
		],
		'sokhoro1Selected' => [
			'en' => 'Selected, and price agreed',
			'th' => 'ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง',
		],
		'sokhoro1Reason' => [
			'en' => 'Reason for selection in brief',
			'th' => 'เหตุผลที่คัดเลือกโดยสรุป',
		],
		'sokhoro1Contract' => [
			'en' => 'Number and date of the contract or agreement',
			'th' => 'เลขที่และวันที่ของสัญญาหรือข้อตกลงในการซื้อหรือจ้าง',
		],
		'print' => [
			'en' => 'Print',
			'th' => 'พิมพ์',
		],
	],
];
