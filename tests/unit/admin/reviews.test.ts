import { addDays, addMonths, inMonth, lastDay, moved, weeksOf } from '../../../src/admin/calendar/month';
import { hrefOf, parseRoute, type Route } from '../../../src/admin/router';
import type { WorklistItem } from '../../../src/admin/api/types';
import { daysBetween, dueWords, mayChoose, nextReview, placeOf, subjectOf } from '../../../src/admin/worklist/words';

const item: WorklistItem = {
	kind: 'overdue',
	entry: 7,
	section: 'procurement',
	unit: 3,
	title: 'แผน',
	due: '2026-11-01',
	sentence: '',
	owner: null,
	reviewed: null,
	seen: { version: 1, rev: 1, hash: 'a' },
	opened: false,
	revising: false,
	mayReview: true,
	month: null,
};

describe( 'the month of the calendar', () => {
	it( 'is whole weeks from Sunday, whatever its days', () => {
		for ( const month of [ '2026-11', '2027-02', '2028-02', '2026-12', '2027-01' ] ) {
			const weeks = weeksOf( month );
			const days = weeks.flat();
			expect( weeks.every( ( week ) => week.length === 7 ) ).toBe( true );
			expect( days ).toContain( `${ month }-01` );
			expect( days ).toContain( lastDay( month ) );
			expect( new Date( `${ days[ 0 ] ?? '' }T00:00:00Z` ).getUTCDay() ).toBe( 0 );
			expect( new Set( days ).size ).toBe( days.length );
		}
		expect( weeksOf( '2026-02' ) ).toHaveLength( 4 );
	} );

	it( 'knows leap years and ends of years', () => {
		expect( [ lastDay( '2028-02' ), lastDay( '2027-02' ), addDays( '2026-12-31', 1 ) ] ).toEqual( [
			'2028-02-29',
			'2027-02-28',
			'2027-01-01',
		] );
		expect( [ addMonths( '2026-12', 1 ), addMonths( '2026-01', -1 ) ] ).toEqual( [ '2027-01', '2025-12' ] );
		expect( inMonth( '2027-01-31', '2027-02' ) ).toBe( '2027-02-28' );
	} );

	it( 'is walked by the keys of a grid', () => {
		const from = '2026-11-25'; // A Wednesday.
		expect(
			[ 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown' ].map( ( key ) => moved( key, from ) )
		).toEqual( [ '2026-11-24', '2026-11-26', '2026-11-18', '2026-12-02', '2026-11-22', '2026-11-28', '2026-10-25', '2026-12-25' ] );
		expect( moved( 'Enter', from ) ).toBeNull();
		expect( moved( 'PageDown', '2027-01-31' ) ).toBe( '2027-02-28' );
	} );
} );

describe( 'the worklist', () => {
	it( 'leads to where a thing is seen to', () => {
		expect( placeOf( item ) ).toEqual( { view: 'review', id: 7 } );
		expect( placeOf( { ...item, entry: null } ) ).toEqual( { view: 'section-review', unit: 3, section: 'procurement' } );
		expect( placeOf( { ...item, kind: 'dead-link' } ) ).toEqual( { view: 'entry', id: 7, tab: 'content' } );
		expect( placeOf( { ...item, kind: 'still-answers' } ) ).toEqual( { view: 'removal' } );
		expect( placeOf( { ...item, kind: 'missing', entry: null } ) ).toEqual( { view: 'new', section: 'procurement', unit: 3 } );
		expect( placeOf( { ...item, kind: 'missing-month', entry: null, month: '2026-10' } ) ).toEqual( {
			view: 'new',
			section: 'procurement',
			unit: 3,
			month: '2026-10',
		} );
	} );

	it( 'says how late or how soon', () => {
		expect( daysBetween( '2026-11-21', '2026-11-01' ) ).toBe( -20 );
		expect( dueWords( 'overdue', '2026-11-01', '2026-11-21', 'en' ) ).toBe( '20 days late · due 1 Nov 2026' );
		expect( dueWords( 'due-soon', '2026-11-21', '2026-11-21', 'en' ) ).toBe( 'due today' );
		expect( dueWords( 'due-soon', '2026-11-22', '2026-11-21', 'en' ) ).toBe( 'due 22 Nov 2026 (in 1 day)' );
		expect( dueWords( 'expiring', '2026-11-21', '2026-11-21', 'en' ) ).toBe( 'public until the end of today' );
		expect( dueWords( 'expiring', '2026-11-30', '2026-11-21', 'th' ) ).toContain( '30 พ.ย. 2569' );
		expect( dueWords( 'still-answers', '2026-11-01', '2026-11-21', 'en' ) ).toBe( 'taken down 1 Nov 2026' );
	} );

	it( 'lets those be reviewed together that are public and to be reviewed by this person', () => {
		expect( mayChoose( item ) ).toBe( true );
		expect( mayChoose( { ...item, mayReview: false } ) ).toBe( false );
		expect( mayChoose( { ...item, kind: 'expiring' } ) ).toBe( false );
		expect( mayChoose( { ...item, entry: null } ) ).toBe( false );
	} );

	it( 'goes on with what this person may review, and neither with what was done nor with what was left for later', () => {
		const other = { ...item, entry: 8 };
		const third = { ...item, entry: null };
		const all = [ item, { ...item, entry: 9, mayReview: false }, other, { ...item, entry: 10, kind: 'expiring' }, third ];
		const after: string[] = [];
		for ( let next = nextReview( all, new Set( after ) ); next; next = nextReview( all, new Set( after ) ) ) {
			after.push( subjectOf( next ) );
		}
		expect( after ).toEqual( [ '7', '8', '3-procurement' ] );
	} );
} );

describe( 'the addresses of reviews', () => {
	const routes: Route[] = [
		{ view: 'worklist', kind: '', unit: null },
		{ view: 'worklist', kind: 'dead-link', unit: 4 },
		{ view: 'worklist', kind: '', unit: null, section: 'complaint-channels' },
		{ view: 'worklist', kind: 'overdue', unit: 4, section: 'contact' },
		{ view: 'new' },
		{ view: 'new', section: 'procurement', unit: 3, month: '2026-10' },
		{ view: 'review', id: 12 },
		{ view: 'section-review', unit: 2, section: 'contact' },
		{ view: 'calendar', month: '', unit: null },
		{ view: 'calendar', month: '2027-02', unit: 3 },
		{ view: 'attestations', unit: null, year: 0, quarter: 0 },
		{ view: 'attestations', unit: 3, year: 2570, quarter: 1 },
		{ view: 'settings', part: 'reviews' },
	];
	it.each( routes.map( ( route ) => [ hrefOf( route ), route ] as const ) )( '%s leads there and back', ( href, route ) => {
		expect( parseRoute( href.slice( 'admin.php'.length ) ) ).toEqual( route );
	} );

	it( 'that name nothing lead to the worklist', () => {
		expect( parseRoute( '?page=prakat&view=review&id=x' ) ).toEqual( { view: 'worklist', kind: '', unit: null } );
		expect( parseRoute( '?page=prakat&view=worklist&section=<script>' ) ).toEqual( { view: 'worklist', kind: '', unit: null } );
		expect( parseRoute( '?page=prakat&view=new&section=Contact&unit=0&month=2026' ) ).toEqual( { view: 'new' } );
		expect( parseRoute( '?page=prakat&view=calendar&month=2027-13' ) ).toEqual( { view: 'calendar', month: '', unit: null } );
	} );
} );
