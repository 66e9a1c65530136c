/**
 * The rows of a version while they are worked on: what was read, what was changed, and how to tell the server.
 *
 * Rows that were never looked at are not read: the model keeps only where they come from. Every edit makes a new
 * state that shares what did not change, so undoing is putting an earlier one back.
 */
import type { Json, JsonRecord, Problem, RecordChange, RecordRow } from '../api/types';
import { isEmpty, same, withDotted } from '../fields/path';

export interface GridRow {
	/** Stays the same while the row moves. */
	key: number;
	/** 1-based row of the saved version; null for a new row. */
	from: number | null;
	/** Null until read. */
	record: JsonRecord | null;
	changed: boolean;
	/** Of the saved row; kept while it is unchanged. */
	problems: Problem[];
	/** Dotted paths of cells whose text could not be read. */
	unreadable: string[];
}

export interface GridState {
	rows: GridRow[];
	/** Saved rows that were deleted. */
	deleted: number[];
	nextKey: number;
}

/** A state for a version with so many rows, none of them read yet. */
export function blankGrid( count: number ): GridState {
	return {
		rows: Array.from( { length: count }, ( _nothing, place ) => ( {
			key: place + 1,
			from: place + 1,
			record: null,
			changed: false,
			problems: [],
			unreadable: [],
		} ) ),
		deleted: [],
		nextKey: count + 1,
	};
}

/** Takes in rows as read; rows changed meanwhile keep their change. */
export function withRead( state: GridState, read: readonly RecordRow[] ): GridState {
	const byRow = new Map( read.map( ( row ) => [ row.row, row ] ) );
	return {
		...state,
		rows: state.rows.map( ( row ) => {
			const saved = row.from === null ? undefined : byRow.get( row.from );
			return saved && ! row.changed ? { ...row, record: saved.record, problems: saved.problems } : row;
		} ),
	};
}

/** One cell's new value. */
export interface CellEdit {
	/** 0-based place of the row. */
	place: number;
	path: string;
	value: Json | undefined;
	readable: boolean;
}

/** Sets cells; places after the last row make new rows, as many as `maximum` allows. */
export function withCells( state: GridState, edits: readonly CellEdit[], maximum = Infinity ): GridState {
	const rows = state.rows.slice();
	let nextKey = state.nextKey;
	for ( const { place, path, value, readable } of edits ) {
		if ( place >= maximum ) {
			continue;
		}
		while ( rows.length <= place ) {
			rows.push( newRow( nextKey++ ) );
		}
		const row = rows[ place ];
		if ( ! row ) {
			continue;
		}
		rows[ place ] = {
			...row,
			record: withDotted( row.record ?? {}, path, value ),
			changed: true,
			unreadable: [ ...row.unreadable.filter( ( one ) => one !== path ), ...( readable ? [] : [ path ] ) ],
			problems: row.problems.filter( ( problem ) => problem.path.join( '.' ) !== path ),
		};
	}
	return { ...state, rows, nextKey };
}

function newRow( key: number, record: JsonRecord = {} ): GridRow {
	return {
		key,
		from: null,
		record,
		changed: true,
		problems: [],
		unreadable: [],
	};
}

/** Puts a whole record in a row's place. */
export function withRecord( state: GridState, place: number, record: JsonRecord ): GridState {
	return {
		...state,
		rows: state.rows.map( ( row, here ) => ( here === place ? { ...row, record, changed: true, problems: [], unreadable: [] } : row ) ),
	};
}

/** Adds a row at a place. */
export function withInserted( state: GridState, place: number, record: JsonRecord = {} ): GridState {
	const rows = state.rows.slice();
	rows.splice( place, 0, newRow( state.nextKey, record ) );
	return { ...state, rows, nextKey: state.nextKey + 1 };
}

/** Takes rows away. */
export function withDeleted( state: GridState, places: readonly number[] ): GridState {
	const gone = new Set( places );
	return {
		...state,
		rows: state.rows.filter( ( _row, place ) => ! gone.has( place ) ),
		deleted: [
			...state.deleted,
			...state.rows.flatMap( ( row, place ) => ( gone.has( place ) && row.from !== null ? [ row.from ] : [] ) ),
		],
	};
}

/** Whether there is anything to save. */
export function isDirty( state: GridState ): boolean {
	return state.deleted.length > 0 || state.rows.some( ( row ) => row.changed );
}

/**
 * What to tell the server, in the order in which it is to be done: delete from the end, insert from the start, set.
 * Each change counts rows as they are at its turn. New rows that say nothing are left out.
 */
export function changesOf( state: GridState ): RecordChange[] {
	const kept = state.rows.filter( ( row ) => row.from !== null || ! isEmpty( row.record ?? {} ) );
	const deletes = state.deleted
		.slice()
		.sort( ( a, b ) => b - a )
		.map( ( row ): RecordChange => ( { op: 'delete', row } ) );
	const inserts: RecordChange[] = [];
	const sets: RecordChange[] = [];
	kept.forEach( ( row, place ) => {
		if ( row.from === null ) {
			inserts.push( {
				op: 'insert',
				row: place + 1,
				record: row.record ?? {},
			} );
		} else if ( row.changed && row.record ) {
			sets.push( { op: 'set', row: place + 1, record: row.record } );
		}
	} );
	return [ ...deletes, ...inserts, ...sets ];
}

/** Saved rows that the changes depend on: what they were when they were read. */
export function touchedRows( state: GridState ): number[] {
	return [ ...state.deleted, ...state.rows.flatMap( ( row ) => ( row.from !== null && row.changed ? [ row.from ] : [] ) ) ].sort(
		( a, b ) => a - b
	);
}

/**
 * Rows among mine that someone else changed as well, or null when rows were added or taken away meanwhile, so that
 * numbers no longer mean the same rows.
 */
export function rowsInConflict(
	state: GridState,
	before: ReadonlyMap< number, JsonRecord >,
	now: ReadonlyMap< number, JsonRecord >,
	countBefore: number,
	countNow: number
): number[] | null {
	if ( countBefore !== countNow ) {
		return null;
	}
	return touchedRows( state ).filter( ( row ) => ! same( before.get( row ), now.get( row ) ) );
}

/** The state after everything was saved: rows stand where they are, nothing is changed any more. */
export function settled( state: GridState ): GridState {
	const rows = state.rows.filter( ( row ) => row.from !== null || ! isEmpty( row.record ?? {} ) );
	return {
		...state,
		deleted: [],
		rows: rows.map( ( row, place ) => ( {
			...row,
			from: place + 1,
			changed: false,
			unreadable: [],
		} ) ),
	};
}
