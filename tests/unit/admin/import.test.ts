import { mapped, unmappedRequired, usefulConstants } from '../../../src/admin/import/mapping';
import { reportCsv } from '../../../src/admin/import/report-csv';
import { fields } from '../../fixtures/admin/procurement';

test( 'a field has one column at most: another column that takes it leaves the first without', () => {
	expect( mapped( { 0: 'title', 1: 'date' }, 2, 'title' ) ).toEqual( { 1: 'date', 2: 'title' } );
	expect( mapped( { 0: 'title' }, 0, '' ) ).toEqual( {} );
} );

test( 'a required object counts as given when a column gives a part of it, also a joined one', () => {
	expect( unmappedRequired( { 0: 'title', 1: 'winner.name+winner.taxId' }, fields ) ).toEqual( [ 'date' ] );
} );

test( 'a value for all rows is sent only while no column gives the field', () => {
	expect( usefulConstants( { date: '2569', title: 'x', count: ' ' }, [ 'date', 'count' ] ) ).toEqual( { date: '2569' } );
} );

test( 'the report opens in Excel with its Thai, and runs no formula from the file', () => {
	const csv = reportCsv( [ { row: 7, column: 'วงเงิน', field: 'budget', value: '=1+1', sentence: 'ไม่ใช่ "จำนวนเงิน"' } ] );
	expect( csv.startsWith( '\uFEFF' ) ).toBe( true );
	expect( csv ).toContain( `"7","วงเงิน","'=1+1","ไม่ใช่ ""จำนวนเงิน"""` );
} );
