import { dayAfter } from '../../../src/admin/words/days';

describe( 'A day so long after another', () => {
	test.each( [
		[ '2026-11-21', 'P1Y', '2027-11-21' ],
		[ '2028-02-29', 'P1Y', '2029-02-28' ],
		[ '2026-11-30', 'P3M', '2027-02-28' ],
		[ '2026-12-31', 'P1D', '2027-01-01' ],
		[ '2026-12-28', 'P2W', '2027-01-11' ],
	] )( '%s and %s is %s', ( day, duration, after ) => {
		expect( dayAfter( day, duration ) ).toBe( after );
	} );
} );
