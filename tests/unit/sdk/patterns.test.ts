import { PATTERNS, patternFault } from '../../../src/sdk/patterns';

describe( 'The patterns of the formats', () => {
	test.each( Object.entries( PATTERNS ) )( '%s means the same in both engines', ( _, source ) => {
		expect( patternFault( new RegExp( source, 'u' ) ) ).toBeUndefined();
	} );

	test.each( Object.entries( PATTERNS ) )( '%s answers in a moment, however long the text', ( _, source ) => {
		const pattern = new RegExp( source, 'u' );
		for ( const part of [ 'a', '0', ' ', '1-', 'a.', 'a@', '(', '😀', '\u200b' ] ) {
			const text = part.repeat( 20000 );
			const began = performance.now();
			pattern.test( text );
			pattern.test( `https://${ text }\u0000` );
			expect( performance.now() - began ).toBeLessThan( 200 );
		}
	} );

	test( 'know every day from 1800 to 2299 and no other', () => {
		const date = new RegExp( PATTERNS.date, 'u' );
		for ( let year = 1799; year <= 2300; year++ ) {
			for ( let month = 0; month <= 13; month++ ) {
				for ( const day of [ 0, 1, 28, 29, 30, 31, 32 ] ) {
					const two = ( number: number ) => String( number ).padStart( 2, '0' );
					const text = `${ year }-${ two( month ) }-${ two( day ) }`;
					const known = new Date( Date.UTC( year, month - 1, day ) );
					const exists = year >= 1800 && year <= 2299 && known.getUTCMonth() === month - 1 && known.getUTCDate() === day;
					if ( date.test( text ) !== exists ) {
						throw new Error( `${ text } should ${ exists ? '' : 'not ' }be a date.` );
					}
				}
			}
		}
		expect( date.test( '2024-2-3' ) ).toBe( false );
	} );

	test.each( [
		'191',
		'1567',
		'0 4271 1234',
		'0-4271-1234',
		'042-711234-5',
		'(042) 711-234',
		'+66 81 234 5678',
		'0 4271 1234 ต่อ 101',
		'0 4271 1234 ext. 101-105',
	] )( 'take the telephone number %s', ( number ) => {
		expect( number ).toMatch( new RegExp( PATTERNS.telephone, 'u' ) );
	} );

	test.each( [ 'https://example/', 'https://เทศบาล.example/ข่าว?ปี=2569#ผล', 'http://a.example:8080', 'https://a-b.example/x_y~z(1)' ] )(
		'judge the address %s',
		( address ) => {
			expect( new RegExp( PATTERNS.url, 'u' ).test( address ) ).toBe( address !== 'https://example/' );
		}
	);
} );
