import { readDateTime, readFlag, readInteger, readTime, showDateTime, showDeadline, showWait } from '../../../src/admin/words/values';
import { fromZone, inZone, today } from '../../../src/admin/words/zone';
import { actWords, goneWords, needsReason, reasonsFor, standings, stateIds, stateWords } from '../../../src/admin/words/workflow';

test( 'every state is said in plain words in both languages', () => {
	expect( stateIds ).toContain( 'urgent' );
	for ( const state of stateIds ) {
		expect( stateWords( state ).th ).toMatch( /[\u0E00-\u0E7F]/ );
		expect( stateWords( state ).en ).not.toBe( state );
	}
} );

test( 'a deadline at midnight is the end of the day before, and that day is named', () => {
	expect( showDeadline( '2026-11-25T17:00:00Z', 'Asia/Bangkok', 'th' ) ).toBe( '25 พ.ย. 2569' );
	expect( showDeadline( '2026-11-25T09:30:00Z', 'Asia/Bangkok', 'th' ) ).toBe( '25 พ.ย. 2569 16:30' );
	expect( showDeadline( '2026-12-31T17:00:00Z', '+07:00', 'th' ) ).toBe( '31 ธ.ค. 2569' );
} );

test( 'an act that the screens do not know is shown by its id and breaks nothing', () => {
	expect( actWords( 'unheard-of' ) ).toEqual( { en: 'unheard-of', th: 'unheard-of' } );
} );

test( 'returning needs a reason of the closed list (R058), approving does not', () => {
	expect( needsReason( 'return' ) ).toBe( true );
	expect( needsReason( 'approve' ) ).toBe( false );
	expect( reasonsFor( 'return' ).map( ( reason ) => reason.code ) ).toEqual( expect.arrayContaining( [ 'not-mission', 'file-format' ] ) );
	expect( reasonsFor( 'withdraw' ).map( ( reason ) => reason.code ) ).not.toContain( 'file-format' );
} );

describe( 'times in the zone of the agency', () => {
	test( 'a named zone and an offset mean the same', () => {
		expect( inZone( '2026-11-20T18:30:00Z', 'Asia/Bangkok' ) ).toEqual( { date: '2026-11-21', time: '01:30' } );
		expect( inZone( '2026-11-20T18:30:00Z', '+07:00' ) ).toEqual( { date: '2026-11-21', time: '01:30' } );
	} );

	test( 'what is written in the zone comes back from UTC the same', () => {
		expect( fromZone( '2026-08-15', '08:30', 'Asia/Bangkok' ) ).toBe( '2026-08-15T01:30:00Z' );
		expect( fromZone( '2026-08-15', '00:15', '-03:30' ) ).toBe( '2026-08-15T03:45:00Z' );
	} );

	test( 'a day with a time is read in Thai and shown again', () => {
		const read = readDateTime( '๑๕ ส.ค. ๒๕๖๙ เวลา ๘.๓๐ น.', 'Asia/Bangkok' );
		expect( read ).toBe( '2026-08-15T01:30:00Z' );
		expect( showDateTime( read ?? '', 'Asia/Bangkok', 'th' ) ).toBe( '15 ส.ค. 2569 08:30' );
		expect( readDateTime( '15/8/2569', 'Asia/Bangkok' ) ).toBeNull();
	} );

	test( 'today is the day of the zone, not of UTC', () => {
		expect( today( '2026-11-20T18:30:00Z', 'Asia/Bangkok' ) ).toBe( '2026-11-21' );
	} );
} );

test( 'numbers, times and yes or no are read as people write them', () => {
	expect( readInteger( '๑,๒๐๐' ) ).toBe( 1200 );
	expect( readInteger( '12.5' ) ).toBeNull();
	expect( readTime( '8.30 น.' ) ).toBe( '08:30' );
	expect( readTime( '24:00' ) ).toBeNull();
	expect( readFlag( 'ใช่' ) ).toBe( true );
	expect( readFlag( 'ไม่ใช่' ) ).toBe( false );
	expect( readFlag( 'อาจจะ' ) ).toBeNull();
} );

test( 'how long something has waited is said in days from the first day on', () => {
	expect( showWait( '2026-11-20T10:00:00Z', '2026-11-20T10:30:00Z' ) ).toBe( 'waiting for less than an hour' );
	expect( showWait( '2026-11-20T10:00:00Z', '2026-11-20T13:30:00Z' ) ).toBe( 'waiting for 3 hours' );
	expect( showWait( '2026-11-18T10:00:00Z', '2026-11-20T13:30:00Z' ) ).toBe( 'waiting for 2 days' );
} );

test( 'what was suspended, annulled or replaced is called so where lists show states, and can be chosen there', () => {
	expect( standings ).toEqual( expect.arrayContaining( [ 'published', 'withdrawn', 'suspended', 'annulled', 'superseded', 'expired' ] ) );
	expect( new Set( standings.map( ( standing ) => goneWords( standing ).th ) ).size ).toBe( standings.length );
	expect( goneWords( 'suspended' ).en ).toBe( 'Suspended for now' );
	expect( goneWords( 'expired' ) ).toEqual( stateWords( 'expired' ) );
} );
