import type { RefusalDefinition } from '../types';

/** Refusals of the importer: files, mappings and rows that can't be taken in. */
export const importRefusals = {
	'import-not-found': {
		status: 404,
		words: { en: 'This import no longer exists. Upload the file again.', th: 'ไม่พบการนำเข้านี้แล้ว โปรดอัปโหลดไฟล์อีกครั้ง' },
	},
	'import-file-empty': { status: 422, words: { en: 'The file is empty.', th: 'ไฟล์ว่างเปล่า' } },
	'import-file-too-large': { status: 413, words: { en: 'The file is larger than {max}.', th: 'ไฟล์มีขนาดใหญ่กว่า {max}' } },
	'import-not-a-spreadsheet': {
		status: 422,
		words: {
			en: '“{name}” is not a spreadsheet that can be read. Save it as XLSX or CSV and upload it again.',
			th: '“{name}” ไม่ใช่ไฟล์ตารางที่อ่านได้ โปรดบันทึกเป็น XLSX หรือ CSV แล้วอัปโหลดอีกครั้ง',
		},
	},
	'import-no-xlsx': {
		status: 422,
		words: {
			en: 'This server can’t read XLSX (PHP’s zip and xmlreader extensions are missing). Save the file as CSV and upload it again.',
			th: 'เซิร์ฟเวอร์นี้อ่านไฟล์ XLSX ไม่ได้ (PHP ไม่มีส่วนขยาย zip และ xmlreader) โปรดบันทึกเป็น CSV แล้วอัปโหลดอีกครั้ง',
		},
	},
	'import-encrypted': {
		status: 422,
		words: {
			en: 'The file is protected by a password. Remove the password and upload it again.',
			th: 'ไฟล์ถูกป้องกันด้วยรหัสผ่าน โปรดยกเลิกรหัสผ่านแล้วอัปโหลดอีกครั้ง',
		},
	},
	'import-old-excel': {
		status: 422,
		words: {
			en: 'This is a file of an old Excel (.xls). Open it, save it as .xlsx and upload it again.',
			th: 'ไฟล์นี้เป็น Excel รุ่นเก่า (.xls) โปรดเปิดแล้วบันทึกเป็น .xlsx จากนั้นอัปโหลดอีกครั้ง',
		},
	},
	'import-unsafe-archive': {
		status: 422,
		words: {
			en: 'The file unpacks to far more than its size and was not opened.',
			th: 'ไฟล์นี้เมื่อคลายแล้วมีขนาดใหญ่ผิดปกติ ระบบจึงไม่เปิดอ่าน',
		},
	},
	'import-broken-file': {
		status: 422,
		words: { en: 'The file is damaged and can’t be read to its end.', th: 'ไฟล์เสียหาย ไม่สามารถอ่านได้จนจบ' },
	},
	'import-encoding': {
		status: 422,
		words: {
			en: 'The text of the file is in an unknown encoding. Save it as “CSV UTF-8”.',
			th: 'ไม่รู้จักรหัสอักขระของไฟล์ โปรดบันทึกเป็น “CSV UTF-8”',
		},
	},
	'import-too-many-rows': {
		status: 422,
		words: {
			en: 'The file has more than {max} rows, the most that one entry may hold. Divide it, for example by month.',
			th: 'ไฟล์มีเกิน {max} แถว ซึ่งเป็นจำนวนสูงสุดของหนึ่งเรื่อง โปรดแบ่งไฟล์ เช่น แยกตามเดือน',
		},
	},
	'import-too-many-columns': { status: 422, words: { en: 'The file has more than {max} columns.', th: 'ไฟล์มีเกิน {max} คอลัมน์' } },
	'import-cell-too-long': {
		status: 422,
		words: {
			en: 'The cell in row {row}, column {column} is longer than {max} characters.',
			th: 'เซลล์ที่แถว {row} คอลัมน์ {column} ยาวเกิน {max} ตัวอักษร',
		},
	},
	'import-no-header': { status: 422, words: { en: 'No row with column headings was found.', th: 'ไม่พบแถวหัวตาราง' } },
	'import-no-rows': { status: 422, words: { en: 'The file holds no rows under its headings.', th: 'ไฟล์ไม่มีข้อมูลใต้แถวหัวตาราง' } },
	'import-sheet-unknown': { status: 422, words: { en: 'The file has no sheet “{sheet}”.', th: 'ไม่พบแผ่นงาน “{sheet}” ในไฟล์' } },
	'import-mapping-empty': {
		status: 422,
		words: {
			en: 'No column is matched with a field. Choose at least one.',
			th: 'ยังไม่ได้จับคู่คอลัมน์กับรายการข้อมูล โปรดเลือกอย่างน้อยหนึ่งคอลัมน์',
		},
	},
	'import-mapping-invalid': {
		status: 422,
		words: {
			en: 'Column {column} is matched with a field that doesn’t exist or is already taken.',
			th: 'คอลัมน์ {column} จับคู่กับรายการข้อมูลที่ไม่มีอยู่หรือถูกใช้แล้ว',
		},
	},
	'import-has-problems': {
		status: 422,
		words: {
			en: '{count} rows have problems, so nothing was imported. Mend the file and upload it again.',
			th: 'มีข้อมูลที่ต้องแก้ไข {count} แถว จึงยังไม่นำเข้าแถวใดเลย โปรดแก้ไฟล์แล้วอัปโหลดอีกครั้ง',
		},
	},
	'import-state': {
		status: 409,
		words: { en: 'The import can’t do this now (its state is “{state}”).', th: 'ยังทำรายการนี้กับการนำเข้าไม่ได้ (สถานะ “{state}”)' },
	},
} satisfies Record< string, RefusalDefinition >;
