import { readFileSync } from 'node:fs';

import { clausesIn, REQUIREMENTS, requirements } from '../../scripts/requirements';

test( 'docs/requirements.md is what the tests say; else run: npm run requirements', () => {
	expect( readFileSync( REQUIREMENTS, 'utf8' ) ).toBe( requirements() );
} );

test( 'every clause of the announcements stands in the table once, and none without a word on how it stands', () => {
	const rows = requirements()
		.split( '\n' )
		.filter( ( line ) => /^\| R\d{3} /.test( line ) )
		.map( ( line ) => line.split( ' | ' ) );
	expect( rows.map( ( [ id ] ) => id ) ).toEqual(
		Array.from( { length: 126 }, ( _, index ) => `| R${ String( index + 1 ).padStart( 3, '0' ) }` )
	);
	expect( rows.filter( ( [ , , , said = '' ] ) => said.replace( '|', '' ).trim() === '' ) ).toEqual( [] );
} );

test( 'a range of clauses names each of them', () => {
	expect( [ ...clausesIn( 'Fields (R101–R103) and R058, not X105 or R1234.' ) ] ).toEqual( [ 'R101', 'R102', 'R103', 'R058' ] );
} );
