import { changesBetween, piecesBetween, wordsOf } from '../../../src/admin/governed/text-changes';

describe( 'The differences between two texts of a page', () => {
	test( 'are found word by word in Thai, which writes no spaces between words', () => {
		expect( wordsOf( 'สำนักงานเปิดทำการ' ).length ).toBeGreaterThan( 1 );
		expect( piecesBetween( 'เปิดทำการเวลา 08.30 น.', 'เปิดทำการเวลา 09.00 น.' ) ).toEqual( [
			{ kind: 'same', text: 'เปิดทำการเวลา ' },
			{ kind: 'removed', text: '08.30' },
			{ kind: 'added', text: '09.00' },
			{ kind: 'same', text: ' น.' },
		] );
	} );

	test( 'keep what stayed together, and name what came and what went as paragraphs', () => {
		expect( changesBetween( 'หนึ่ง\nสอง\nสามเปิดวันจันทร์ถึงวันศุกร์', 'หนึ่ง\nสอง\n\nสามเปิดวันจันทร์ถึงวันเสาร์\nสี่' ) ).toEqual( [
			{ kind: 'same', paragraphs: [ 'หนึ่ง', 'สอง' ] },
			{
				kind: 'changed',
				pieces: [
					{ kind: 'same', text: expect.stringContaining( 'สามเปิดวันจันทร์ถึง' ) },
					{ kind: 'removed', text: expect.stringContaining( 'ศุกร์' ) },
					{ kind: 'added', text: expect.stringContaining( 'เสาร์' ) },
				],
			},
			{ kind: 'added', text: 'สี่' },
		] );
	} );

	test( 'show two paragraphs that have nothing in common as one gone and one new, not as a mixture', () => {
		expect( changesBetween( 'ประกาศรับสมัครงาน', 'Opening hours of the library' ) ).toEqual( [
			{ kind: 'removed', text: 'ประกาศรับสมัครงาน' },
			{ kind: 'added', text: 'Opening hours of the library' },
		] );
	} );

	test( 'put together again are the text before and the text after', () => {
		const before = 'ก ข ค\nง จ ฉ\nช';
		const after = 'ก ค\nง จ ฉ ซ\nฌ';
		const side = ( kind: 'added' | 'removed' ) =>
			changesBetween( before, after )
				.flatMap( ( one ) => {
					if ( one.kind === 'same' ) {
						return one.paragraphs;
					}
					if ( one.kind === 'changed' ) {
						return [
							one.pieces
								.filter( ( piece ) => piece.kind !== ( kind === 'added' ? 'removed' : 'added' ) )
								.map( ( piece ) => piece.text )
								.join( '' ),
						];
					}
					return one.kind === kind ? [ one.text ] : [];
				} )
				.join( '\n' );
		expect( side( 'removed' ) ).toBe( before );
		expect( side( 'added' ) ).toBe( after );
	} );

	test( 'of two very long texts are answered without comparing each word with each', () => {
		const long = ( word: string ) => Array.from( { length: 30_000 }, ( _, at ) => `${ word }${ at }` ).join( '\n' );
		const started = Date.now();
		expect( changesBetween( long( 'a' ), long( 'b' ) ).length ).toBeGreaterThan( 0 );
		expect( Date.now() - started ).toBeLessThan( 5000 );
	} );

	test( 'of a text with itself are none', () => {
		expect( changesBetween( 'ก\nข', 'ก\nข' ) ).toEqual( [ { kind: 'same', paragraphs: [ 'ก', 'ข' ] } ] );
	} );
} );
