import { hrefOf, parseRoute, type Route } from '../../../src/admin/router';
import { moved, windowOf } from '../../../src/admin/grid/selection';
import { monthGrid, moveMonth } from '../../../src/admin/fields/controls/calendar';
import { splitDuration } from '../../../src/admin/fields/controls/duration-parts';
import { readPoint } from '../../../src/admin/fields/point';

const routes: Route[] = [
	{ view: 'inbox' },
	{ view: 'entries' },
	{ view: 'new' },
	{ view: 'entry', id: 12, tab: 'content' },
	{ view: 'entry', id: 12, tab: 'compare' },
	{ view: 'duties' },
	{ view: 'units' },
	{ view: 'register' },
];

test.each( routes )( 'the address of $view leads back to it', ( route ) => {
	expect( parseRoute( hrefOf( route ).replace( 'admin.php', '' ) ) ).toEqual( route );
} );

test( 'an address that names nothing leads to the inbox, a bad entry to the list', () => {
	expect( parseRoute( '?page=prakat&view=nonsense' ) ).toEqual( { view: 'inbox' } );
	expect( parseRoute( '?page=prakat&view=entry&id=-1' ) ).toEqual( { view: 'entries' } );
} );

test( 'arrow keys stay inside the grid and Ctrl goes to its ends', () => {
	const key = ( name: string, ctrlKey = false ) => ( { key: name, ctrlKey, metaKey: false, shiftKey: false } );
	expect( moved( { place: 0, column: 0 }, key( 'ArrowUp' ), 10, 5, 4 ) ).toEqual( { place: 0, column: 0 } );
	expect( moved( { place: 3, column: 2 }, key( 'End', true ), 10, 5, 4 ) ).toEqual( { place: 9, column: 4 } );
	expect( moved( { place: 3, column: 2 }, key( 'PageDown' ), 10, 5, 4 ) ).toEqual( { place: 7, column: 2 } );
	expect( moved( { place: 3, column: 2 }, key( 'a' ), 10, 5, 4 ) ).toBeNull();
} );

test( 'of 100,000 rows only those near the screen are drawn', () => {
	const { first, last } = windowOf( 2_000_000, 480, 40, 100_000 );
	expect( first ).toBe( 49_990 );
	expect( last - first ).toBeLessThan( 40 );
} );

test( 'the calendar knows leap years and the last days of months', () => {
	expect( monthGrid( '2028-02' ).flat().filter( Boolean ) ).toHaveLength( 29 );
	expect( moveMonth( '2027-01-31', 1 ) ).toBe( '2027-02-28' );
	expect( moveMonth( '2027-01-31', -1 ) ).toBe( '2026-12-31' );
} );

test( 'a duration is a number and its unit', () => {
	expect( splitDuration( 'PT15M' ) ).toEqual( { count: '15', unit: 'minutes' } );
	expect( splitDuration( 'P3M' ) ).toEqual( { count: '3', unit: 'months' } );
} );

test( 'a point is read from two numbers and from the address of a map', () => {
	expect( readPoint( '16.4322, 102.8236' ) ).toEqual( { latitude: 16.4322, longitude: 102.8236 } );
	expect( readPoint( 'https://maps.example/@16.4322,102.8236,15z' ) ).toEqual( { latitude: 16.4322, longitude: 102.8236 } );
	expect( readPoint( 'กลางเมือง' ) ).toBeNull();
} );
