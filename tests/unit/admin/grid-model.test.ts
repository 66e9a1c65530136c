import {
	blankGrid,
	changesOf,
	isDirty,
	rowsInConflict,
	settled,
	withCells,
	withDeleted,
	withInserted,
	withRead,
	type GridState,
} from '../../../src/admin/grid/model';
import type { JsonRecord, RecordChange } from '../../../src/admin/api/types';
import { problem, row } from '../../fixtures/admin/procurement';

const saved = [ 'ก', 'ข', 'ค', 'ง', 'จ' ].map( ( title ) => row( title ) );

function grid(): GridState {
	return withRead(
		blankGrid( saved.length ),
		saved.map( ( record, place ) => ( { row: place + 1, record, problems: [] } ) )
	);
}

/** What the server does with changes: each one counts rows as they are at its turn. */
function applied( rows: JsonRecord[], changes: RecordChange[] ): JsonRecord[] {
	const now = rows.slice();
	for ( const change of changes ) {
		if ( change.op === 'delete' ) {
			now.splice( change.row - 1, 1 );
		} else if ( change.op === 'insert' ) {
			now.splice( change.row - 1, 0, change.record );
		} else {
			now[ change.row - 1 ] = change.record;
		}
	}
	return now;
}

const cell = ( place: number, value: string | undefined, path = 'title' ) => ( { place, path, value, readable: true } );

test( 'reading rows changes nothing', () => {
	expect( isDirty( grid() ) ).toBe( false );
	expect( changesOf( grid() ) ).toEqual( [] );
} );

test( 'deletes, inserts and edits together lead the server to what is on the screen', () => {
	let state = grid();
	state = withDeleted( state, [ 1, 3 ] );
	state = withInserted( state, 0, row( 'ใหม่แรก' ) );
	state = withInserted( state, 3, row( 'ใหม่กลาง' ) );
	state = withCells( state, [ cell( 1, 'ก แก้แล้ว' ) ] );
	expect( applied( saved, changesOf( state ) ) ).toEqual( state.rows.map( ( one ) => one.record ) );
} );

test( 'pasting below the last row makes new rows, as many as an entry may hold', () => {
	const state = withCells( grid(), [ cell( 5, 'ฉ' ), cell( 6, 'ช' ) ], 6 );
	expect( state.rows ).toHaveLength( 6 );
	expect( changesOf( state ) ).toEqual( [ { op: 'insert', row: 6, record: row( 'ฉ' ) } ] );
} );

test( 'a new row that says nothing is not sent', () => {
	expect( changesOf( withInserted( grid(), 2 ) ) ).toEqual( [] );
} );

test( 'an emptied cell leaves its key out, also inside an object', () => {
	let state = withCells( grid(), [ cell( 0, 'หจก.', 'winner.name' ) ] );
	expect( state.rows[ 0 ]?.record ).toEqual( { title: 'ก', winner: { name: 'หจก.' } } );
	state = withCells( state, [ cell( 0, undefined, 'winner.name' ) ] );
	expect( state.rows[ 0 ]?.record ).toEqual( { title: 'ก' } );
} );

test( 'a changed cell is no longer accused of its old problem, the others are', () => {
	const before = withRead( blankGrid( 1 ), [
		{ row: 1, record: row( 'ก' ), problems: [ problem( [ 'title' ] ), problem( [ 'date' ] ) ] },
	] );
	const after = withCells( before, [ cell( 0, 'ข' ) ] );
	expect( after.rows[ 0 ]?.problems.map( ( one ) => one.path ) ).toEqual( [ [ 'date' ] ] );
} );

test( 'the state before an edit can be put back', () => {
	const before = grid();
	withCells( before, [ cell( 0, 'แก้' ) ] );
	expect( before.rows[ 0 ]?.record ).toEqual( row( 'ก' ) );
} );

test( 'rows that come late do not overwrite what was written meanwhile', () => {
	const written = withCells( blankGrid( 1 ), [ cell( 0, 'ของฉัน' ) ] );
	const read = withRead( written, [ { row: 1, record: row( 'เดิม' ), problems: [] } ] );
	expect( read.rows[ 0 ]?.record ).toEqual( row( 'ของฉัน' ) );
} );

test( 'after saving, rows are counted as they stand and nothing is left to save', () => {
	const state = settled( withInserted( withDeleted( grid(), [ 0 ] ), 1, row( 'ใหม่' ) ) );
	expect( isDirty( state ) ).toBe( false );
	expect( state.rows.map( ( one ) => one.from ) ).toEqual( [ 1, 2, 3, 4, 5 ] );
} );

describe( 'when someone else saved rows first', () => {
	const before = new Map( saved.map( ( record, place ) => [ place + 1, record ] ) );
	const mine = withCells( grid(), [ cell( 0, 'ของฉัน' ), cell( 2, 'ของฉัน' ) ] );

	test( 'only rows that both changed are in conflict', () => {
		const now = new Map( before ).set( 3, row( 'ของเขา' ) ).set( 5, row( 'ของเขา' ) );
		expect( rowsInConflict( mine, before, now, 5, 5 ) ).toEqual( [ 3 ] );
	} );

	test( 'when rows were added or taken away, numbers mean nothing any more', () => {
		expect( rowsInConflict( mine, before, before, 5, 6 ) ).toBeNull();
	} );
} );
