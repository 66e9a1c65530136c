import { compileEntry, entry, problems, problemSentence, validate } from '../../../src/sdk';

const THAI = /[\u0e00-\u0e7f]/;

describe( 'The sentences of the problems', () => {
	test.each( Object.entries( problems ) )( '%s is said in English and in Thai, each in its own letters', ( _, { words } ) => {
		expect( words.en ).not.toMatch( THAI );
		expect( words.en ).toMatch( /^[A-Z{“].*\.$/ );
		expect( words.th ).toMatch( THAI );
		expect( words.th ).not.toMatch( /\.$/ );
	} );

	test.each( Object.entries( problems ) )( '%s fills the same places in both languages', ( _, { words } ) => {
		const places = ( text: string ) => [ ...new Set( text.match( /\{[a-z]+\}/g ) ) ].sort();
		expect( places( words.th ) ).toEqual( places( words.en ) );
	} );

	test( 'name the field by its label', () => {
		const contract = compileEntry( entry );
		const [ problem ] = validate( entry.record, contract, { title: 'ก', publishUntil: '2027-01-01' } );
		expect( problem ).toEqual( { path: [ 'source' ], code: 'required', params: {} } );
		expect( problemSentence( contract, problem as NonNullable< typeof problem >, 'th' ) ).toBe(
			'กรุณากรอก “แหล่งที่มาหรือเจ้าของข้อมูล”'
		);
		expect( problemSentence( contract, problem as NonNullable< typeof problem >, 'en' ) ).toBe(
			'Source or owner of the information is required.'
		);
	} );

	test( 'name the row, counted from one, and the list around it', () => {
		const contract = compileEntry( entry );
		const problem = { path: [ 'attachments', 2, 'file' ], code: 'file-not-attached', params: {} };
		expect( problemSentence( contract, problem, 'en' ) ).toBe(
			'File (Attachments, row 3) names a file that is not attached to this entry.'
		);
		expect( problemSentence( contract, problem, 'th' ) ).toBe( '“ไฟล์” (เอกสารแนบ แถวที่ 3) อ้างถึงไฟล์ที่ไม่ได้แนบไว้ในเรื่องนี้' );
	} );

	test( 'of an unknown code is the code, rather than nothing', () => {
		expect( problemSentence( compileEntry( entry ), { path: [], code: 'new-code', params: {} }, 'en' ) ).toBe( 'new-code' );
	} );
} );
