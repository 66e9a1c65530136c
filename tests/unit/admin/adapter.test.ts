import { controlOf, gridColumns } from '../../../src/admin/fields/adapter';
import { textOf, valueOf } from '../../../src/admin/fields/cells';
import { contracts } from '../../../src/sections';
import { entry, compileEntry } from '../../../src/sdk';
import { fields } from '../../fixtures/admin/procurement';

const ZONE = 'Asia/Bangkok';

describe( 'from a field to its control', () => {
	test( 'an object is opened into one column for each of its parts', () => {
		expect( gridColumns( fields ).map( ( column ) => column.path ) ).toEqual( [
			'title',
			'date',
			'budget',
			'count',
			'method',
			'winner.name',
			'winner.taxId',
			'place.line',
			'bidders',
			'note',
		] );
	} );

	test( 'a part is required only when the whole is required as well', () => {
		const required = gridColumns( fields ).filter( ( column ) => column.required );
		expect( required.map( ( column ) => column.path ) ).toEqual( [ 'title', 'date', 'winner.name' ] );
	} );

	test( 'a list is no cell: it opens the whole form', () => {
		const bidders = gridColumns( fields ).find( ( column ) => column.path === 'bidders' );
		expect( bidders?.inCell ).toBe( false );
		expect( controlOf( fields[ 'bidders' ]! ) ).toMatchObject( { is: 'rows', maximum: 20 } );
	} );

	test( 'every field of every section and of the header has a control', () => {
		const all = [ ...contracts.map( ( contract ) => contract.fields ), compileEntry( entry ).fields ];
		for ( const one of all ) {
			for ( const column of gridColumns( one ) ) {
				expect( controlOf( column.field ).is ).toEqual( expect.any( String ) );
			}
		}
	} );
} );

describe( 'cells as text', () => {
	test( 'a date is shown in the Buddhist Era in Thai and in the Common Era in English', () => {
		expect( textOf( fields[ 'date' ]!, '2026-08-15', 'th', ZONE ) ).toBe( '15 ส.ค. 2569' );
		expect( textOf( fields[ 'date' ]!, '2026-08-15', 'en', ZONE ) ).toBe( '15 Aug 2026' );
	} );

	test( 'money is shown with commas and a choice by its label', () => {
		expect( textOf( fields[ 'budget' ]!, '1480.50', 'th', ZONE ) ).toBe( '1,480.50' );
		expect( textOf( fields[ 'method' ]!, '16', 'th', ZONE ) ).toBe( 'ประกวดราคา' );
	} );

	test( 'what a cell shows is read back as the same value', () => {
		const values = { title: 'ก', date: '2026-08-15', budget: '1480.50', count: 3, method: '16' };
		for ( const [ name, value ] of Object.entries( values ) ) {
			const field = fields[ name ]!;
			expect( valueOf( field, textOf( field, value, 'th', ZONE ), ZONE ) ).toEqual( { value, readable: true } );
		}
	} );

	test( 'an emptied cell leaves its key out', () => {
		expect( valueOf( fields[ 'budget' ]!, '  ', ZONE ) ).toEqual( { value: undefined, readable: true } );
	} );

	test( 'lines are kept in long text and joined in a line of text', () => {
		expect( valueOf( fields[ 'note' ]!, 'ก\nข', ZONE ).value ).toBe( 'ก\nข' );
		expect( valueOf( fields[ 'title' ]!, 'ก\nข', ZONE ).value ).toBe( 'ก ข' );
	} );
} );
