/**
 * What a person decides on: in which order it comes, what a decision needs, and where a remark stands.
 */
import type { EntryComment, RequestStep } from '../../../src/admin/api/types/review';
import type { EntryDetail, EntryFile, FieldContract, InboxItem, Person } from '../../../src/admin/api/types';
import { nameOfPlace, placeOf } from '../../../src/admin/comments/place';
import { openOnes, pathIn, remarksWithin } from '../../../src/admin/comments/remarks';
import { blankAct, inputOf, missing, undeclared } from '../../../src/admin/entry/act-input';
import { stationsOf } from '../../../src/admin/entry/steps';
import { bulkAct, inOrder, nextItem } from '../../../src/admin/inbox/order';

function item( id: number, more: Partial< InboxItem > = {} ): InboxItem {
	return {
		entry: { id, title: `เรื่อง ${ id }` } as InboxItem[ 'entry' ],
		acts: [ 'approve' ],
		since: `2026-11-${ String( id ).padStart( 2, '0' ) }T00:00:00Z`,
		requestNumber: null,
		urgent: false,
		ratifyBy: null,
		from: null,
		seen: { version: id, rev: 1, hash: 'h' },
		...more,
	};
}

const ids = ( items: readonly InboxItem[] ) => items.map( ( { entry } ) => entry.id );

describe( 'what waits', () => {
	test( 'comes urgent first, then the latest, then what waited longest', () => {
		const items = [ item( 3 ), item( 2, { late: 1 } ), item( 1 ), item( 4, { late: 5 } ), item( 5, { urgent: true } ) ];
		expect( ids( inOrder( items ) ) ).toEqual( [ 5, 4, 2, 1, 3 ] );
	} );

	test( 'goes on behind the one that was decided, and from the start when that was the last', () => {
		const before = [ item( 1 ), item( 2 ), item( 3 ) ];
		expect( nextItem( before, [ item( 1 ), item( 3 ) ], 2 )?.entry.id ).toBe( 3 );
		expect( nextItem( before, [ item( 1 ), item( 2 ) ], 3 )?.entry.id ).toBe( 1 );
	} );

	test( 'passes over what someone else decided meanwhile, takes up what is new, and ends', () => {
		const before = [ item( 1 ), item( 2 ), item( 3 ) ];
		expect( nextItem( before, [ item( 3 ), item( 9 ) ], 1 )?.entry.id ).toBe( 3 );
		expect( nextItem( before, [ item( 9 ) ], 1 )?.entry.id ).toBe( 9 );
		expect( nextItem( before, [ item( 1 ) ], 1 ) ).toBeNull();
	} );

	test( 'can be decided together only where no declarations and no haste are in it', () => {
		expect( bulkAct( item( 1 ) ) ).toBe( 'approve' );
		expect( bulkAct( item( 1, { acts: [ 'check' ] } ) ) ).toBeNull();
		expect( bulkAct( item( 1, { acts: [ 'ratify' ], ratifyBy: '2026-11-22T00:00:00Z' } ) ) ).toBeNull();
	} );
} );

describe( 'declarations (R006, R048)', () => {
	const asked = [ 'not-14', 'correct' ];

	test( 'none is made before it is ticked, and the act waits for each', () => {
		expect( undeclared( blankAct, asked ) ).toEqual( asked );
		expect( missing( 'check', blankAct, asked ) ).toEqual( [ 'declared' ] );
		expect( missing( 'check', { ...blankAct, declared: [ 'not-14' ] }, asked ) ).toEqual( [ 'declared' ] );
		expect( missing( 'check', { ...blankAct, declared: asked }, asked ) ).toEqual( [] );
	} );

	test( 'exactly what was ticked is sent', () => {
		expect( inputOf( 'check', { ...blankAct, declared: [ 'correct' ] } ) ).toEqual( { declarations: [ 'correct' ] } );
		expect( inputOf( 'approve', blankAct ) ).toEqual( {} );
	} );
} );

test( 'a return takes its remarks along', () => {
	const comments = [ { path: 'records.2.budget', words: 'ตัวเลขไม่ตรง' } ];
	expect( inputOf( 'return', { ...blankAct, code: 'incorrect', words: ' ดูแถว 2 ', comments } ) ).toEqual( {
		reason: { code: 'incorrect', words: 'ดูแถว 2' },
		comments,
	} );
} );

describe( 'the place of a remark', () => {
	const field = ( th: string, fields?: Record< string, FieldContract > ) =>
		( { kind: 'text', label: { en: th, th }, required: false, fields } ) as unknown as FieldContract;
	const places = {
		header: { title: field( 'ชื่อเรื่อง' ) },
		section: { fields: { budget: field( 'วงเงิน' ), winner: field( 'ผู้ชนะ', { taxId: field( 'เลขผู้เสียภาษี' ) } ) } },
		files: [ { uuid: 'u-1', name: 'ประกาศ.pdf' } as EntryFile ],
		say: ( words: { th: string } ) => words.th,
	};

	test( 'is a field of the header, a row, a field of a row, a file, or the whole', () => {
		expect( nameOfPlace( 'header.title', places ) ).toBe( 'ชื่อเรื่อง' );
		expect( nameOfPlace( 'records.12.winner.taxId', places ) ).toBe( 'Row 12 · เลขผู้เสียภาษี' );
		expect( nameOfPlace( 'records.12', places ) ).toBe( 'Row 12' );
		expect( nameOfPlace( 'files.u-1', places ) ).toBe( 'ประกาศ.pdf' );
		expect( placeOf( '' ) ).toEqual( { of: 'whole' } );
		expect( placeOf( 'records.x' ) ).toEqual( { of: 'whole' } );
	} );

	test( 'finds the remarks inside it and not those of a neighbour with a longer number', () => {
		const comment = ( path: string, settled = false ) =>
			( { path, resolved: settled ? { person: { id: 1, name: 'ก' }, at: '' } : null } ) as EntryComment;
		const all = [ comment( 'records.1.budget' ), comment( 'records.12.budget' ), comment( 'records.1', true ) ];
		expect( remarksWithin( all, 'records.1' ) ).toHaveLength( 2 );
		expect( remarksWithin( openOnes( all ), 'records.1' ) ).toHaveLength( 1 );
		expect( pathIn( 'records.3', [ 'winner', 'taxId' ] ) ).toBe( 'records.3.winner.taxId' );
		expect( pathIn( null, [ 'title' ] ) ).toBeNull();
	} );
} );

describe( 'the levels of a route', () => {
	const person: Person = { id: 2, name: 'ปลัด' };
	const step = ( level: number, act: string, more: Partial< RequestStep > = {} ): RequestStep => ( {
		level,
		name: `ขั้น ${ level }`,
		act,
		needed: 1,
		given: [],
		due: null,
		late: false,
		current: false,
		people: [],
		...more,
	} );
	const entry = ( state: string, steps: RequestStep[] ) =>
		( {
			state,
			owner: { id: 1, name: 'ก' },
			open: { state, authors: [] },
			publishedAt: null,
			request: { steps },
		} ) as unknown as EntryDetail;

	test( 'stand between the proposal and the publication, each with who gave it and how many it needs', () => {
		const given = [ { person, at: '2026-11-20T02:00:00Z', position: 'รองปลัด', acting_for: 'นายก' } ];
		const stations = stationsOf(
			entry( 'checked', [ step( 1, 'check', { given } ), step( 2, 'approve', { needed: 2, given, current: true, late: true } ) ] )
		);
		expect( stations.map( ( { name, state, done, current } ) => [ name ?? state, done, current ] ) ).toEqual( [
			[ 'draft', true, false ],
			[ 'submitted', true, false ],
			[ 'ขั้น 1', true, false ],
			[ 'ขั้น 2', false, true ],
			[ 'published', false, false ],
		] );
		expect( stations[ 3 ] ).toMatchObject( { needed: 2, late: true, given } );
	} );

	test( 'begin with who wrote the version, not with whose entry it is', () => {
		const writer = { id: 9, name: 'ผู้เขียน' };
		const written = { ...entry( 'draft', [] ), open: { state: 'draft', authors: [ writer ] } } as unknown as EntryDetail;
		expect( stationsOf( written )[ 0 ]?.given.map( ( one ) => one.person ) ).toEqual( [ writer ] );
		expect( stationsOf( entry( 'draft', [] ) )[ 0 ]?.given.map( ( one ) => one.person.name ) ).toEqual( [ 'ก' ] );
	} );

	test( 'wait for nobody once everything is given: then it waits for the webmaster', () => {
		const stations = stationsOf(
			entry( 'approved', [ step( 1, 'approve', { given: [ { person, at: '', position: '', acting_for: null } ] } ) ] )
		);
		expect( stations.map( ( { current } ) => current ) ).toEqual( [ false, false, false, true ] );
	} );
} );
