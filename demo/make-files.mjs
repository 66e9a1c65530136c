/**
 * Makes the manuals and forms of the demonstration (demo/files) from demo/data/manuals.json: PDF by a browser,
 * DOCX by hand. Run it after the data changed: `node demo/make-files.mjs`. The files are kept in the repository, so
 * that a visitor needs no browser for them.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { crc32 } from './lib/crc32.mjs';
import { chromium } from '@playwright/test';

const here = ( path ) => new URL( path, import.meta.url );
const escape = ( text ) => String( text ).replace( /[&<>"]/g, ( sign ) => `&#${ sign.charCodeAt( 0 ) };` );
const AGENCY = 'เทศบาลตำบลประกาศใจ';
const MADE_UP = 'เอกสารสมมติเพื่อการสาธิต หน่วยงานนี้ไม่มีอยู่จริง';

const UNITS = { H: 'ชั่วโมง', M: 'เดือน', D: 'วัน', Y: 'ปี' };

/** "P3D" in Thai words. */
function duration( iso, workingDays ) {
	const [ , time, count, unit ] = /^P(T?)(\d+)([HMDY])$/.exec( iso );
	const word = time && unit === 'M' ? 'นาที' : UNITS[ unit ];
	return `${ count } ${ word }${ workingDays ? 'ทำการ' : '' }`;
}

const page = ( title, body ) => `<!doctype html><html lang="th"><head><meta charset="utf-8"><title>${ escape( title ) }</title><style>
	@page { size: A4; margin: 20mm 18mm; }
	body { font: 15px/1.6 Sarabun, Laksaman, "TH Sarabun New", Garuda, sans-serif; color: #111; }
	h1 { font-size: 22px; margin: 0 0 4px; } h2 { font-size: 17px; margin: 22px 0 6px; }
	table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #666; padding: 5px 8px; text-align: left; vertical-align: top; }
	th { background: #eee; } .note { color: #555; font-size: 12px; } .line { border-bottom: 1px dotted #333; display: inline-block; min-width: 220px; }
	</style></head><body>${ body }</body></html>`;

const table = ( heads, rows ) =>
	`<table><thead><tr>${ heads.map( ( head ) => `<th scope="col">${ escape( head ) }</th>` ).join( '' ) }</tr></thead><tbody>${ rows
		.map( ( row ) => `<tr>${ row.map( ( cell ) => `<td>${ escape( cell ) }</td>` ).join( '' ) }</tr>` )
		.join( '' ) }</tbody></table>`;

function manual( { record } ) {
	const parts = [
		`<h1>${ escape( record.title ) }</h1><p>${ AGENCY } · ${ escape( record.responsible ) }</p>`,
		`<p>${ escape( record.summary ?? '' ) }</p>`,
		record.audience ? `<h2>ผู้มีสิทธิและเงื่อนไข</h2><p>${ escape( record.audience ) }</p>` : '',
		'<h2>ขั้นตอนและระยะเวลา</h2>',
		table(
			[ 'ที่', 'ขั้นตอน', 'ระยะเวลา', 'ผู้รับผิดชอบ' ],
			record.steps.map( ( step, index ) => [
				index + 1,
				[ step.title, step.description ].filter( Boolean ).join( ' — ' ),
				step.duration ? duration( step.duration, step.workingDays ) : '',
				step.responsible ?? '',
			] )
		),
	];
	if ( record.fees ) {
		parts.push(
			'<h2>ค่าธรรมเนียม</h2>',
			table(
				[ 'รายการ', 'บาท', 'หมายเหตุ' ],
				record.fees.map( ( fee ) => [ fee.item, fee.amount, fee.note ?? '' ] )
			)
		);
	}
	if ( record.documents ) {
		parts.push(
			'<h2>เอกสารที่ต้องใช้</h2>',
			table(
				[ 'เอกสาร', 'ฉบับจริง', 'สำเนา', 'หมายเหตุ' ],
				record.documents.map( ( document ) => [
					document.name,
					document.originals ?? '-',
					document.copies ?? '-',
					document.note ?? '',
				] )
			)
		);
	}
	if ( record.laws ) {
		parts.push(
			`<h2>กฎหมายที่เกี่ยวข้อง</h2><ul>${ record.laws.map( ( law ) => `<li>${ escape( law.name ) }</li>` ).join( '' ) }</ul>`
		);
	}
	parts.push( `<p class="note">${ MADE_UP }</p>` );
	return page( record.title, parts.join( '' ) );
}

/** Forms: heading and lines to fill in. */
const FORMS = {
	'general-request': [
		'แบบคำร้องทั่วไป',
		[
			'วันที่',
			'ชื่อ – สกุล',
			'ที่อยู่ที่ติดต่อได้',
			'โทรศัพท์',
			'เรื่อง',
			'รายละเอียด',
			'เอกสารแนบ',
			'ลงชื่อผู้ยื่นคำร้อง',
			'ความเห็นเจ้าหน้าที่',
		],
	],
	'information-request': [
		'แบบคำขอข้อมูลข่าวสารของราชการ',
		[
			'วันที่',
			'ชื่อ – สกุล',
			'ช่องทางติดต่อกลับ',
			'ข้อมูลข่าวสารที่ต้องการ',
			'ขอตรวจดู / ขอสำเนา / ขอสำเนาที่มีคำรับรองถูกต้อง',
			'ลงชื่อผู้ขอ',
			'ผลการพิจารณา',
		],
	],
	'request-form': [
		'แบบฟอร์มการขอเผยแพร่ข้อมูลผ่านเว็บไซต์ของหน่วยงาน',
		[
			'ชื่อหน่วยงาน',
			'วัน/เดือน/ปี',
			'หัวข้อ',
			'รายละเอียดข้อมูล (โดยสรุปหรือเอกสารแนบ)',
			'แหล่งที่มาหรือเจ้าของข้อมูล',
			'ช่วงวันที่ของข้อมูล',
			'ระยะเวลาเผยแพร่ ตั้งแต่ – ถึง',
			'Link ภายนอก (ไม่มี / มี)',
			'หมายเหตุ',
			'ลงชื่อผู้รับผิดชอบการให้ข้อมูล',
			'ลงชื่อผู้อนุมัติรับรอง',
			'ลงชื่อผู้รับผิดชอบการนำข้อมูลขึ้นเผยแพร่',
		],
	],
};

const form = ( [ title, lines ] ) =>
	page(
		title,
		`<h1>${ escape( title ) }</h1><p>${ AGENCY }</p>${ lines.map( ( line ) => `<p>${ escape( line ) } <span class="line"></span></p>` ).join( '' ) }<p class="note">${ MADE_UP }</p>`
	);

/** A Word file of paragraphs: a zip of three small parts, stored without compression. */
function docx( [ title, lines ] ) {
	const paragraph = ( text, size ) =>
		`<w:p><w:r><w:rPr><w:rFonts w:ascii="TH Sarabun New" w:hAnsi="TH Sarabun New" w:cs="TH Sarabun New"/><w:sz w:val="${ size }"/><w:szCs w:val="${ size }"/></w:rPr><w:t xml:space="preserve">${ escape( text ) }</w:t></w:r></w:p>`;
	const body = [
		paragraph( title, 40 ),
		paragraph( AGENCY, 32 ),
		...lines.map( ( line ) => paragraph( `${ line } ${ '.'.repeat( 60 ) }`, 32 ) ),
		paragraph( MADE_UP, 24 ),
	];
	return zip( {
		'[Content_Types].xml':
			'<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
		'_rels/.rels':
			'<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
		'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${ body.join( '' ) }</w:body></w:document>`,
	} );
}

function zip( files ) {
	const parts = [];
	const directory = [];
	let offset = 0;
	for ( const [ name, text ] of Object.entries( files ) ) {
		const bytes = Buffer.from( text );
		const label = Buffer.from( name );
		const common = Buffer.alloc( 26 );
		common.writeUInt16LE( 20, 0 );
		common.writeUInt16LE( 0x21, 8 ); // 1 January 1980: the same bytes on every run.
		common.writeUInt32LE( crc32( bytes ), 10 );
		common.writeUInt32LE( bytes.length, 14 );
		common.writeUInt32LE( bytes.length, 18 );
		common.writeUInt16LE( label.length, 22 );
		const entry = Buffer.alloc( 16 );
		entry.writeUInt32LE( offset, 12 );
		parts.push( Buffer.from( 'PK\x03\x04' ), common, label, bytes );
		directory.push( Buffer.from( 'PK\x01\x02\x14\x00' ), common, entry.subarray( 2 ), label );
		offset += 30 + label.length + bytes.length;
	}
	const list = Buffer.concat( directory );
	const end = Buffer.alloc( 22 );
	end.write( 'PK\x05\x06', 0, 'latin1' );
	end.writeUInt16LE( Object.keys( files ).length, 8 );
	end.writeUInt16LE( Object.keys( files ).length, 10 );
	end.writeUInt32LE( list.length, 12 );
	end.writeUInt32LE( offset, 16 );
	return Buffer.concat( [ ...parts, list, end ] );
}

const executablePath = process.env.PRAKAT_CHROME ?? undefined;
const browser = await chromium.launch( { executablePath, args: process.getuid?.() === 0 ? [ '--no-sandbox' ] : [] } );
const tab = await browser.newPage();
async function pdf( name, html ) {
	await tab.setContent( html );
	await writeFile( here( `files/${ name }` ), await tab.pdf( { format: 'A4', preferCSSPageSize: true, tagged: true } ) );
}
for ( const entry of JSON.parse( await readFile( here( 'data/manuals.json' ), 'utf8' ) ) ) {
	await pdf( entry.file, manual( entry ) );
}
for ( const [ name, content ] of Object.entries( FORMS ) ) {
	await pdf( `${ name }.pdf`, form( content ) );
	await writeFile( here( `files/${ name }.docx` ), docx( content ) );
}
await browser.close();
