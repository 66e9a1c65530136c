import type { Words } from './types';

/** What a look at a version before it goes out may find. */
export interface ScreeningDefinition {
	/** Kinds of finding: an error holds the acts up, a warning is shown to who decides. */
	kinds: Record< string, { check: 'screening' | 'accessibility'; severity: 'error' | 'warning'; words: Words } >;
	/** Why nothing, or not all, could be read of a file. */
	unreadable: Record< string, Words >;
	/** Where a finding stands, said inside of a sentence. */
	places: Record< string, Words >;
}

const number = { check: 'screening' } as const;
const access = { check: 'accessibility' } as const;

/**
 * R009 (no more personal data than needed) and R088 (accessible): what is looked for, what is said of it, and
 * which of it holds a version up.
 *
 * An error of accessibility is what nobody can read past and whoever writes here can mend. What lies in a file that came
 * from another program is a warning: the person at the screen often can't mend it, and the public would get nothing.
 */
export const screening: ScreeningDefinition = {
	kinds: {
		'national-id': {
			...number,
			severity: 'error',
			words: {
				en: 'An identity number of a person. Take it out, or mask it (1-2345-xxxxx-xx-1). If it must be public, somebody with the duty to check or approve states the reason here.',
				th: 'พบเลขประจำตัวประชาชน โปรดลบออกหรือปิดบังบางส่วน (1-2345-xxxxx-xx-1) หากจำเป็นต้องเผยแพร่ ให้ผู้ตรวจสอบหรือผู้อนุมัติระบุเหตุผลไว้ที่นี่',
			},
		},
		'national-id-unsure': {
			...number,
			severity: 'warning',
			words: {
				en: 'This may be a person’s identity number: it is written like one, or words beside it say so. Make sure that it is none, or take it out.',
				th: 'อาจเป็นเลขประจำตัวประชาชน เพราะเขียนในรูปแบบเดียวกันหรือมีข้อความกำกับ โปรดตรวจสอบว่าไม่ใช่ หรือลบออก',
			},
		},
		telephone: {
			...number,
			severity: 'warning',
			words: {
				en: 'A mobile telephone number. Keep it only if it is the office’s own, not a person’s.',
				th: 'พบหมายเลขโทรศัพท์เคลื่อนที่ ให้คงไว้เฉพาะหมายเลขของหน่วยงาน หากเป็นของบุคคลโปรดลบออก',
			},
		},
		'bank-account': {
			...number,
			severity: 'warning',
			words: {
				en: 'A bank account number. Keep it only if people are to pay the agency there.',
				th: 'พบเลขที่บัญชีธนาคาร ให้คงไว้เฉพาะบัญชีของหน่วยงานที่ให้ประชาชนชำระเงิน',
			},
		},
		passport: {
			...number,
			severity: 'warning',
			words: {
				en: 'A passport number. Take it out unless the law asks for it.',
				th: 'พบเลขที่หนังสือเดินทาง โปรดลบออก เว้นแต่กฎหมายกำหนดให้เผยแพร่',
			},
		},
		'image-no-alt': {
			...access,
			severity: 'error',
			words: {
				en: 'A picture has no alternative text. Say in a few words what it shows; if it only decorates, mark it as decorative.',
				th: 'รูปภาพไม่มีข้อความทดแทน โปรดเขียนสั้น ๆ ว่ารูปแสดงอะไร หากเป็นรูปตกแต่งให้ระบุว่าเป็นรูปตกแต่ง',
			},
		},
		'image-alt-file-name': {
			...access,
			severity: 'error',
			words: {
				en: 'The alternative text of a picture is the name of its file. Say instead what the picture shows.',
				th: 'ข้อความทดแทนของรูปภาพเป็นชื่อไฟล์ โปรดเขียนว่ารูปแสดงอะไรแทน',
			},
		},
		'link-empty': {
			...access,
			severity: 'error',
			words: {
				en: 'A link or button has no words. Write where it leads.',
				th: 'ลิงก์หรือปุ่มไม่มีข้อความ โปรดเขียนว่านำไปที่ใด',
			},
		},
		'link-vague': {
			...access,
			severity: 'warning',
			words: {
				en: 'The words of a link don’t say where it leads (“click here”). Write what one finds there.',
				th: 'ข้อความของลิงก์ไม่บอกว่านำไปที่ใด (เช่น “คลิกที่นี่”) โปรดเขียนสิ่งที่จะพบเมื่อเปิดลิงก์',
			},
		},
		'link-address': {
			...access,
			severity: 'warning',
			words: {
				en: 'A link shows a bare web address, which is read out letter by letter. Write what one finds there.',
				th: 'ลิงก์แสดงเป็นที่อยู่เว็บ ซึ่งโปรแกรมอ่านหน้าจอจะอ่านทีละตัวอักษร โปรดเขียนเป็นข้อความที่บอกเนื้อหา',
			},
		},
		'heading-empty': {
			...access,
			severity: 'error',
			words: {
				en: 'A heading is empty. Write it or remove it.',
				th: 'หัวข้อว่างเปล่า โปรดเขียนข้อความหรือลบหัวข้อออก',
			},
		},
		'heading-order': {
			...access,
			severity: 'warning',
			words: {
				en: 'The levels of the headings jump. Use them in order, without leaving one out.',
				th: 'ระดับหัวข้อข้ามลำดับ โปรดใช้ตามลำดับโดยไม่ข้ามระดับ',
			},
		},
		'heading-first': {
			...access,
			severity: 'warning',
			words: {
				en: 'The content has a heading of level 1; that is the title of the page. Begin with level 2.',
				th: 'เนื้อหามีหัวข้อระดับ 1 ซึ่งเป็นชื่อของหน้า โปรดเริ่มที่หัวข้อระดับ 2',
			},
		},
		'table-no-header': {
			...access,
			severity: 'error',
			words: {
				en: 'A table has no header cells, so nobody who listens to it knows which column is which. Make its first row a header row.',
				th: 'ตารางไม่มีเซลล์หัวตาราง ผู้ใช้โปรแกรมอ่านหน้าจอจะไม่ทราบว่าเป็นคอลัมน์ใด โปรดกำหนดแถวแรกเป็นหัวตาราง',
			},
		},
		'frame-no-title': {
			...access,
			severity: 'error',
			words: {
				en: 'An embedded page (map, video, form) has no title. Give it one that says what it is.',
				th: 'เนื้อหาที่ฝังจากเว็บอื่น (แผนที่ วิดีโอ แบบฟอร์ม) ไม่มีชื่อ โปรดตั้งชื่อที่บอกว่าเป็นอะไร',
			},
		},
		'video-no-captions': {
			...access,
			severity: 'warning',
			words: {
				en: 'A video comes without captions. Add them, or put what is said beside it in words.',
				th: 'วิดีโอไม่มีคำบรรยาย โปรดเพิ่มคำบรรยายหรือสรุปเนื้อหาเป็นข้อความไว้ด้วย',
			},
		},
		'contrast-low': {
			...access,
			severity: 'error',
			words: {
				en: 'Text can hardly be told from its background. Choose a darker text or a lighter background (at least 4.5 : 1).',
				th: 'สีตัวอักษรใกล้เคียงกับสีพื้นจนอ่านยาก โปรดใช้สีที่ตัดกันมากขึ้น (อย่างน้อย 4.5 : 1)',
			},
		},
		'language-wrong': {
			...access,
			severity: 'error',
			words: {
				en: 'A part names a language that doesn’t exist, so it is read out wrongly. Use “th”, “en” or another code of a language.',
				th: 'เนื้อหาบางส่วนระบุรหัสภาษาที่ไม่มีอยู่จริง โปรดใช้ “th” “en” หรือรหัสภาษาที่ถูกต้อง',
			},
		},
		'language-part': {
			...access,
			severity: 'warning',
			words: {
				en: 'A paragraph is in another language than the page and doesn’t say so. Mark its language.',
				th: 'มีย่อหน้าที่เป็นภาษาอื่นโดยไม่ได้ระบุภาษา โปรดกำหนดภาษาของย่อหน้านั้น',
			},
		},
		'pdf-untagged': {
			...access,
			severity: 'warning',
			words: {
				en: 'The PDF is not tagged: with a screen reader its order and tables can’t be followed. Export it again with “tagged PDF” or “document structure tags” switched on.',
				th: 'ไฟล์ PDF ไม่มีแท็กโครงสร้าง ผู้ใช้โปรแกรมอ่านหน้าจอจะอ่านลำดับและตารางไม่ได้ โปรดบันทึกเป็น PDF ใหม่โดยเลือก “แท็กโครงสร้างเอกสาร” (tagged PDF)',
			},
		},
		'document-no-language': {
			...access,
			severity: 'warning',
			words: {
				en: 'The file doesn’t say in which language it is. Set the language of the document before you export it.',
				th: 'ไฟล์ไม่ได้ระบุภาษา โปรดกำหนดภาษาของเอกสารก่อนบันทึก',
			},
		},
		'document-no-title': {
			...access,
			severity: 'warning',
			words: {
				en: 'The file has no title in its properties. Give it one: it is what is read out first.',
				th: 'คุณสมบัติของไฟล์ไม่มีชื่อเรื่อง โปรดใส่ชื่อเรื่อง เพราะเป็นสิ่งแรกที่โปรแกรมอ่านหน้าจออ่าน',
			},
		},
		'document-no-headings': {
			...access,
			severity: 'warning',
			words: {
				en: 'A long document without headings. Use the heading styles of the program, not large letters.',
				th: 'เอกสารยาวแต่ไม่มีหัวข้อ โปรดใช้สไตล์หัวข้อ (Heading) ของโปรแกรม แทนการขยายตัวอักษร',
			},
		},
		'document-image-no-alt': {
			...access,
			severity: 'warning',
			words: {
				en: 'Pictures in the file have no alternative text. Add it in the program (“Edit Alt Text”) and upload the file again.',
				th: 'รูปภาพในไฟล์ไม่มีข้อความทดแทน โปรดเพิ่มในโปรแกรม (“แก้ไขข้อความแสดงแทน”) แล้วอัปโหลดใหม่',
			},
		},
		'document-table-no-header': {
			...access,
			severity: 'warning',
			words: {
				en: 'A table in the file has no header row. Set “Repeat as header row” for its first row.',
				th: 'ตารางในไฟล์ไม่มีแถวหัวตาราง โปรดกำหนดแถวแรกเป็น “ทำซ้ำแถวหัวตาราง”',
			},
		},
		'sheet-merged-header': {
			...access,
			severity: 'warning',
			words: {
				en: 'Cells are merged in the first rows of a sheet; programs can’t tell the columns. Give each column one heading cell.',
				th: 'มีการผสานเซลล์ในแถวแรก ๆ ของแผ่นงาน ทำให้โปรแกรมอ่านหัวคอลัมน์ไม่ได้ โปรดให้แต่ละคอลัมน์มีหัวของตนเองเซลล์เดียว',
			},
		},
	},
	unreadable: {
		scanned: {
			en: 'The PDF holds pictures of pages and no text, so nothing in it could be screened. Read it yourself, and attach the text version if there is one.',
			th: 'ไฟล์ PDF เป็นภาพสแกน ไม่มีข้อความ ระบบจึงตรวจหาข้อมูลส่วนบุคคลไม่ได้ โปรดอ่านตรวจด้วยตนเอง และแนบไฟล์ที่เป็นข้อความถ้ามี',
		},
		'scanned-pages': {
			en: 'Some pages of the PDF are pictures without text ({pages}) and could not be screened. Read them yourself.',
			th: 'บางหน้าของไฟล์ PDF เป็นภาพ ไม่มีข้อความ ({pages}) ระบบจึงตรวจหน้าเหล่านั้นไม่ได้ โปรดอ่านตรวจด้วยตนเอง',
		},
		encrypted: {
			en: 'The file is protected by a password, so nothing in it could be screened. Attach it without protection.',
			th: 'ไฟล์มีการป้องกันด้วยรหัสผ่าน ระบบจึงตรวจเนื้อหาไม่ได้ โปรดแนบไฟล์ที่ไม่มีการป้องกัน',
		},
		damaged: {
			en: 'The file is damaged or written in an unusual way, and not all of it could be screened. Read it yourself, or save it again and upload it anew.',
			th: 'ไฟล์เสียหายหรือบันทึกในรูปแบบที่ไม่ปกติ ระบบจึงตรวจเนื้อหาได้ไม่ครบ โปรดอ่านตรวจด้วยตนเอง หรือบันทึกใหม่แล้วอัปโหลดอีกครั้ง',
		},
		'too-large': {
			en: 'The file is too large to be screened whole. Read the rest yourself, or divide the file.',
			th: 'ไฟล์มีขนาดใหญ่เกินกว่าจะตรวจได้ทั้งหมด โปรดอ่านตรวจส่วนที่เหลือด้วยตนเอง หรือแบ่งไฟล์',
		},
		'too-long': {
			en: 'Reading the file took too long and was stopped. Read the rest yourself, or divide the file.',
			th: 'การอ่านไฟล์ใช้เวลานานเกินไปจึงหยุดไว้ โปรดอ่านตรวจส่วนที่เหลือด้วยตนเอง หรือแบ่งไฟล์',
		},
		'too-deep': {
			en: 'Files lie inside of files inside of the file, deeper than is looked at. Attach them by themselves.',
			th: 'มีไฟล์ซ้อนอยู่ในไฟล์หลายชั้นเกินกว่าที่ระบบตรวจได้ โปรดแนบไฟล์เหล่านั้นแยกต่างหาก',
		},
		picture: {
			en: 'A picture: what is written in it can’t be screened. Look at it yourself.',
			th: 'เป็นรูปภาพ ระบบตรวจข้อความในภาพไม่ได้ โปรดดูตรวจด้วยตนเอง',
		},
		media: {
			en: 'Sound or video: what is said in it can’t be screened. Listen to it yourself.',
			th: 'เป็นไฟล์เสียงหรือวิดีโอ ระบบตรวจเนื้อหาไม่ได้ โปรดฟังหรือดูตรวจด้วยตนเอง',
		},
		'no-reader': {
			en: 'This server lacks PHP’s “zip” or “xmlreader”, so the file could not be screened. Read it yourself, and tell the administrator.',
			th: 'เซิร์ฟเวอร์นี้ไม่มีส่วนขยาย “zip” หรือ “xmlreader” ของ PHP จึงตรวจไฟล์ไม่ได้ โปรดอ่านตรวจด้วยตนเอง และแจ้งผู้ดูแลระบบ',
		},
	},
	places: {
		header: { en: 'header, “{label}”', th: 'ข้อมูลทั่วไป “{label}”' },
		record: { en: 'row {row}, “{label}”', th: 'แถวที่ {row} “{label}”' },
		file: { en: 'file {file}', th: 'ไฟล์ {file}' },
		'file-name': { en: 'the name of the file', th: 'ชื่อไฟล์' },
		cell: { en: 'sheet “{sheet}”, cell {cell}', th: 'แผ่นงาน “{sheet}” เซลล์ {cell}' },
		'hidden-cell': { en: 'hidden sheet “{sheet}”, cell {cell}', th: 'แผ่นงานที่ซ่อนไว้ “{sheet}” เซลล์ {cell}' },
		sheet: { en: 'sheet “{sheet}”', th: 'แผ่นงาน “{sheet}”' },
		line: { en: 'line {line}', th: 'บรรทัดที่ {line}' },
		'line-column': { en: 'line {line}, column {column}', th: 'บรรทัดที่ {line} คอลัมน์ที่ {column}' },
		page: { en: 'page {page}', th: 'หน้าที่ {page}' },
		slide: { en: 'slide {slide}', th: 'สไลด์ที่ {slide}' },
		paragraph: { en: 'paragraph {paragraph}', th: 'ย่อหน้าที่ {paragraph}' },
		footnotes: { en: 'footnotes', th: 'เชิงอรรถ' },
		margins: { en: 'header or footer of the pages', th: 'หัวกระดาษหรือท้ายกระดาษ' },
		comments: { en: 'comments', th: 'ข้อคิดเห็น (comment)' },
		drawing: { en: 'a drawing, text box or chart', th: 'รูปวาด กล่องข้อความ หรือแผนภูมิ' },
		properties: { en: 'the properties of the file', th: 'คุณสมบัติของไฟล์' },
		addresses: { en: 'the address of a link', th: 'ที่อยู่ของลิงก์' },
		hidden: { en: 'a part that isn’t shown ({part})', th: 'ส่วนที่ไม่แสดงให้เห็น ({part})' },
		embedded: { en: 'in the file embedded there ({part})', th: 'ในไฟล์ที่ฝังอยู่ ({part})' },
		element: { en: 'at “{words}”', th: 'ที่ “{words}”' },
	},
};
