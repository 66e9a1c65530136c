import { allowedActs, seenFor, whyNotMine } from '../../../src/admin/entry/acts';
import { blankAct, inputOf, missing } from '../../../src/admin/entry/act-input';
import { firstPair } from '../../../src/admin/entry/first-pair';
import { stationsOf } from '../../../src/admin/entry/steps';
import { inOrder } from '../../../src/admin/inbox/order';
import type { InboxItem } from '../../../src/admin/api/types';
import { entryDetail, requestDetail, version } from '../../fixtures/admin/entry';

describe( 'the buttons', () => {
	test( 'only acts that are allowed have one, the way forward first and what ends it last', () => {
		const entry = entryDetail( {
			acts: {
				refuse: { allowed: true },
				return: { allowed: true },
				approve: { allowed: true },
				publish: { allowed: false, refusal: 'duty-missing', sentence: 'ไม่มีหน้าที่' },
				save: { allowed: true },
			},
		} );
		expect( allowedActs( entry ).map( ( { act } ) => act ) ).toEqual( [ 'approve', 'return', 'refuse' ] );
	} );

	test( 'withdrawing names the version that is public, approving the one in hand', () => {
		const entry = entryDetail( { open: version( 9, 'checked' ), live: version( 5, 'published' ) } );
		expect( seenFor( entry, 'withdraw' )?.version ).toBe( 5 );
		expect( seenFor( entry, 'approve' )?.version ).toBe( 9 );
	} );

	test( 'a person with the duty reads why it is not theirs to do, others do not', () => {
		const next = { act: 'approve', people: [] };
		const own = { approve: { allowed: false, refusal: 'own-work', sentence: 'ท่านเป็นผู้จัดทำ' } };
		const none = { approve: { allowed: false, refusal: 'duty-missing', sentence: 'ไม่มีหน้าที่' } };
		expect( whyNotMine( entryDetail( { next, acts: own } ) ) ).toBe( 'ท่านเป็นผู้จัดทำ' );
		expect( whyNotMine( entryDetail( { next, acts: none } ) ) ).toBe( '' );
	} );
} );

describe( 'what an act asks for', () => {
	test( 'returning asks for a reason and words, and sends both in one request (R058)', () => {
		expect( missing( 'return', blankAct ) ).toEqual( [ 'code', 'words' ] );
		expect( inputOf( 'return', { ...blankAct, code: 'incorrect', words: ' แก้แถว 3 ' } ) ).toEqual( {
			reason: { code: 'incorrect', words: 'แก้แถว 3' },
		} );
	} );

	test( 'urgent publication asks who permitted it, when, by what means and why (R054)', () => {
		expect( missing( 'publish-urgent', blankAct ) ).toEqual( [ 'approver', 'at', 'means', 'why' ] );
	} );

	test( 'approving asks for nothing', () => {
		expect( missing( 'approve', blankAct ) ).toEqual( [] );
		expect( inputOf( 'approve', blankAct ) ).toEqual( {} );
	} );
} );

describe( 'the way to the public', () => {
	const marks = ( state: string, more = {} ) =>
		stationsOf( entryDetail( { state, open: version( 2, state ), ...more } ) )
			.map( ( { done, current } ) => [ done && '✓', current && '•', '-' ].find( Boolean ) )
			.join( '' );

	test.each( [
		[ 'draft', '•----' ],
		[ 'returned', '•----' ],
		[ 'submitted', '✓✓•--' ],
		[ 'checked', '✓✓✓•-' ],
		[ 'approved', '✓✓✓✓•' ],
		[ 'published', '✓✓✓✓✓' ],
		[ 'expired', '✓✓✓✓✓' ],
	] )( 'in the state %s the stations are %s', ( state, expected ) => {
		expect( marks( state ) ).toBe( expected );
	} );

	test( 'what went out on a spoken word still waits for its approval', () => {
		const request = requestDetail( { submittedAt: '2026-11-20T01:00:00Z', publishedAt: '2026-11-20T01:00:00Z' } );
		expect( marks( 'urgent', { request, open: null } ) ).toBe( '✓✓-•✓' );
	} );
} );

test( 'the versions shown first are what is public and what is to come, else the last two', () => {
	const one = version( 1, 'replaced' );
	const two = version( 2, 'published' );
	const three = version( 3, 'draft' );
	expect( firstPair( [ three, one, two ], { open: three, live: one } ) ).toEqual( [ 1, 3 ] );
	expect( firstPair( [ one, two ], { open: null, live: two } ) ).toEqual( [ 1, 2 ] );
	expect( firstPair( [ one ], { open: null, live: one } ) ).toBeNull();
} );

test( 'in the inbox urgent things come first, the nearest deadline on top, then what waited longest', () => {
	const item = ( id: number, since: string, more: Partial< InboxItem > = {} ): InboxItem => ( {
		entry: { ...entryDetail( {} ), id },
		acts: [ 'check' ],
		since,
		requestNumber: null,
		urgent: false,
		ratifyBy: null,
		from: null,
		...more,
	} );
	const ordered = inOrder( [
		item( 1, '2026-11-20T00:00:00Z' ),
		item( 2, '2026-11-18T00:00:00Z' ),
		item( 3, '2026-11-20T00:00:00Z', { urgent: true, ratifyBy: '2026-11-25T00:00:00Z' } ),
		item( 4, '2026-11-19T00:00:00Z', { urgent: true, ratifyBy: '2026-11-23T00:00:00Z' } ),
	] );
	expect( ordered.map( ( one ) => one.entry.id ) ).toEqual( [ 4, 3, 2, 1 ] );
} );
