import type { HeldDuty, Unit } from '../../../src/admin/api/types';
import { dutyOf, wanted, type AssignDraft } from '../../../src/admin/duties/assign';
import { proposable, reaches } from '../../../src/admin/duties/reach';
import { standing } from '../../../src/admin/duties/standing';
import { inTree, possibleParents } from '../../../src/admin/units/tree';

function unit( id: number, parent: number | null, active = true ): Unit {
	return { id, slug: `unit-${ id }`, parent, name: { en: `Unit ${ id }`, th: `กอง ${ id }` }, active, position: id };
}

const units = [ unit( 1, null ), unit( 2, 1 ), unit( 3, 2 ), unit( 4, 1, false ), unit( 5, null ) ];

function held( at: number, section = '*', duty: HeldDuty[ 'duty' ] = 'propose' ): HeldDuty {
	return { duty, unit: at, section, positionTitle: 'เจ้าพนักงาน', actingFor: null };
}

test( 'a duty on a unit covers its sub-units and no unit beside it', () => {
	expect( reaches( [ held( 1 ) ], 'propose', 3, 'contact', units ) ).toBe( true );
	expect( reaches( [ held( 2 ) ], 'propose', 1, 'contact', units ) ).toBe( false );
	expect( reaches( [ held( 1 ) ], 'propose', 5, 'contact', units ) ).toBe( false );
	expect( reaches( [ held( 1, 'manuals' ) ], 'propose', 1, 'contact', units ) ).toBe( false );
} );

test( 'a person is offered the sections and the units in use for which they may propose', () => {
	const sections = [ { id: 'procurement' }, { id: 'contact' } ];
	expect( proposable( [ held( 1, 'contact' ), held( 5, 'procurement', 'check' ) ], sections, units ) ).toEqual( [
		{ section: 'contact', units: [ 1, 2, 3 ] },
	] );
} );

test( 'units stand in their tree, and a circle in the data hangs nothing', () => {
	expect( inTree( units ).map( ( leaf ) => [ leaf.unit.id, leaf.depth ] ) ).toEqual( [
		[ 1, 0 ],
		[ 2, 1 ],
		[ 3, 2 ],
		[ 4, 1 ],
		[ 5, 0 ],
	] );
	expect( inTree( [ unit( 1, 2 ), unit( 2, 1 ) ] ) ).toEqual( [] );
} );

test( 'a unit may be put under any unit but itself and those below it', () => {
	expect( possibleParents( units, 2 ).map( ( one ) => one.id ) ).toEqual( [ 1, 4, 5 ] );
} );

test( 'a duty holds from its first to its last day, both included, until it is ended', () => {
	const duty = { startsOn: '2026-11-20', endsOn: '2026-11-30', endedAt: null };
	expect( standing( duty, '2026-11-19' ) ).toBe( 'coming' );
	expect( standing( duty, '2026-11-20' ) ).toBe( 'held' );
	expect( standing( duty, '2026-11-30' ) ).toBe( 'held' );
	expect( standing( duty, '2026-12-01' ) ).toBe( 'ended' );
	expect( standing( { ...duty, endedAt: '2026-11-21T00:00:00Z' }, '2026-11-22' ) ).toBe( 'ended' );
} );

test( 'acting for someone asks for whom, until when and by which order', () => {
	const draft: AssignDraft = {
		user: 3,
		unit: 1,
		section: '*',
		duty: 'approve',
		positionTitle: 'รองปลัด',
		startsOn: '2026-11-20',
		endsOn: '',
		actingFor: null,
		orderNumber: '',
		orderDate: '',
		onLeaveOnly: false,
	};
	expect( wanted( draft, true ) ).toEqual( [ 'actingFor', 'endsOn', 'orderNumber' ] );
	expect( dutyOf( draft, true ) ).toBeNull();
	expect( dutyOf( draft, false ) ).toMatchObject( { user: 3, endsOn: null, actingFor: null, orderDate: null } );

	// An alternate stands in on days of leave only: no last day is needed.
	const alternate = { ...draft, actingFor: 9, orderNumber: '12/2569', onLeaveOnly: true };
	expect( wanted( alternate, true ) ).toEqual( [] );
	expect( dutyOf( alternate, true ) ).toMatchObject( { onLeaveOnly: true, endsOn: null } );
} );
