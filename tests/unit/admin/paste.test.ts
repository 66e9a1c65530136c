import { gridColumns } from '../../../src/admin/fields/adapter';
import { parseClipboard, toClipboard } from '../../../src/admin/fields/paste';
import { layPaste } from '../../../src/admin/grid/paste-cells';
import { fields } from '../../fixtures/admin/procurement';

describe( 'what a spreadsheet puts on the clipboard', () => {
	test( 'rows end with line feeds, cells with tabs, and the last line feed makes no row', () => {
		expect( parseClipboard( 'ก\tข\r\nค\t\r\n' ) ).toEqual( [
			[ 'ก', 'ข' ],
			[ 'ค', '' ],
		] );
	} );

	test( 'a quoted cell keeps its line feeds, tabs and quotation marks', () => {
		expect( parseClipboard( '"หนึ่ง\nสอง\tสาม ""สี่"""\tห้า' ) ).toEqual( [ [ 'หนึ่ง\nสอง\tสาม "สี่"', 'ห้า' ] ] );
	} );

	test( 'a quotation mark that no cell ends with is a character like any other', () => {
		expect( parseClipboard( '"กว้าง 24 นิ้ว\t3\nจอ\t4' ) ).toEqual( [
			[ '"กว้าง 24 นิ้ว', '3' ],
			[ 'จอ', '4' ],
		] );
	} );

	test( 'what is copied from the grid is read back the same', () => {
		const cells = [
			[ 'ธรรมดา', 'มี "คำพูด"' ],
			[ 'สอง\nบรรทัด', '' ],
		];
		expect( parseClipboard( toClipboard( cells ) ) ).toEqual( cells );
	} );

	test( 'nothing on the clipboard is no rows', () => {
		expect( parseClipboard( '' ) ).toEqual( [] );
	} );
} );

describe( 'laying pasted cells over the grid', () => {
	const columns = gridColumns( fields );

	test( 'Thai dates, Thai digits, money with commas and choices by their label are read', () => {
		const paste = layPaste( [ [ 'ซื้อวัสดุ', '๑๕ ส.ค. ๒๕๖๙', '1,480.5', '๑๒', 'วิธีเฉพาะเจาะจง' ] ], columns, 2, 0, 'Asia/Bangkok' );
		expect( paste.edits.map( ( { place, path, value } ) => [ place, path, value ] ) ).toEqual( [
			[ 2, 'title', 'ซื้อวัสดุ' ],
			[ 2, 'date', '2026-08-15' ],
			[ 2, 'budget', '1480.50' ],
			[ 2, 'count', 12 ],
			[ 2, 'method', '19' ],
		] );
		expect( paste.unreadable ).toBe( 0 );
	} );

	test( 'an impossible date is kept as it was written and counted as unreadable', () => {
		const paste = layPaste( [ [ '31 ก.พ. 2569' ] ], columns, 0, 1, 'Asia/Bangkok' );
		expect( paste.edits ).toEqual( [ { place: 0, path: 'date', value: '31 ก.พ. 2569', readable: false } ] );
		expect( paste.unreadable ).toBe( 1 );
	} );

	test( 'cells beyond the last column and in columns that need the whole form are left out and counted', () => {
		const at = columns.findIndex( ( column ) => column.path === 'bidders' );
		const paste = layPaste( [ [ 'ก', 'หมายเหตุ', 'เกิน', '' ] ], columns, 0, at, 'Asia/Bangkok' );
		expect( paste.edits.map( ( edit ) => edit.path ) ).toEqual( [ 'note' ] );
		expect( paste.left ).toBe( 2 );
	} );
} );
