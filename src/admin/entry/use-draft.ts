import { useCallback, useEffect, useMemo, useRef, useState } from '@wordpress/element';
import { getEntry, getRecords, saveHeader, saveRecords, seenOf } from '../api/entries';
import { ApiError, toApiError } from '../api/fetch';
import type { EntryDetail, JsonRecord, Problem, VersionDetail } from '../api/types';
import { same } from '../fields/path';
import { blankGrid, changesOf, isDirty, rowsInConflict, settled, touchedRows, withRead, type GridState } from '../grid/model';
import { mergeHeaders, type Merge } from './stale';

/** How many rows are read at a time. */
export const READ_AT_ONCE = 100;

/** Someone else saved first: what they have, and what would come of putting mine on top. */
export interface Stale {
	theirs: EntryDetail;
	header: Merge;
	/** Rows that both changed; null when rows were added or taken away meanwhile; empty when mine touch none of theirs. */
	rows: number[] | null;
}

/** The open version while a person works on it. */
export interface Draft {
	version: VersionDetail;
	header: JsonRecord;
	setHeader: ( header: JsonRecord ) => void;
	headerProblems: Problem[];
	grid: GridState;
	/** Changes rows; the state before can be undone. */
	changeGrid: ( change: ( state: GridState ) => GridState ) => void;
	undo: ( () => void ) | null;
	/** Reads the rows of these 0-based places, if they were not read yet. */
	need: ( first: number, last: number ) => void;
	dirty: boolean;
	busy: boolean;
	error: ApiError | null;
	clearError: () => void;
	stale: Stale | null;
	save: () => Promise< boolean >;
	/** Gives mine up for what is saved. */
	takeTheirs: () => void;
	/** Puts mine on top of what is saved, with the header as decided, and saves. */
	putMineOnTop: ( header: JsonRecord ) => Promise< boolean >;
	closeStale: () => void;
}

/**
 * Keeps what a person changes in a draft until it is saved, and notices when someone else was faster.
 *
 * @param entry   The entry as last answered by the server.
 * @param version Its open version.
 * @param put     Takes a newer answer.
 */
export function useDraft( entry: EntryDetail, version: VersionDetail, put: ( entry: EntryDetail ) => void ): Draft {
	const [ header, setHeader ] = useState( version.header );
	const [ grid, setGrid ] = useState( () => blankGrid( version.recordCount ) );
	const [ past, setPast ] = useState< GridState[] >( [] );
	const [ busy, setBusy ] = useState( false );
	const [ error, setError ] = useState< ApiError | null >( null );
	const [ stale, setStale ] = useState< Stale | null >( null );
	const asked = useRef( new Set< number >() );
	/** The version as this draft knows it to be saved. */
	const known = useRef( version );
	const originals = useRef( new Map< number, JsonRecord >() );

	const readPage = useCallback(
		async ( page: number ) => {
			const { items } = await getRecords( version.id, page, READ_AT_ONCE );
			for ( const row of items ) {
				originals.current.set( row.row, row.record );
			}
			setGrid( ( state ) => withRead( state, items ) );
		},
		[ version.id ]
	);

	const need = useCallback(
		( first: number, last: number ) => {
			const rows = grid.rows.slice( first, last + 1 );
			for ( const row of rows ) {
				if ( row.from === null || row.record !== null ) {
					continue;
				}
				const page = Math.ceil( row.from / READ_AT_ONCE );
				if ( ! asked.current.has( page ) ) {
					asked.current.add( page );
					readPage( page ).catch( async ( thrown: unknown ) => {
						asked.current.delete( page );
						setError( thrown instanceof ApiError ? thrown : await toApiError( thrown ) );
					} );
				}
			}
		},
		[ grid.rows, readPage ]
	);

	const begin = useCallback( ( fresh: VersionDetail ) => {
		known.current = fresh;
		asked.current = new Set();
		originals.current = new Map();
		setHeader( fresh.header );
		setGrid( blankGrid( fresh.recordCount ) );
		setPast( [] );
		setStale( null );
		setError( null );
	}, [] );

	// Saved by another way than this draft's own (an import, an upload): what nobody has touched here is read anew.
	useEffect( () => {
		if ( version.rev === known.current.rev ) {
			return;
		}
		const before = known.current;
		known.current = version;
		setHeader( ( mine ) => ( same( mine, before.header ) ? version.header : mine ) );
		setGrid( ( mine ) => {
			if ( isDirty( mine ) ) {
				return mine;
			}
			asked.current = new Set();
			originals.current = new Map();
			return blankGrid( version.recordCount );
		} );
	}, [ version ] );

	const write = useCallback(
		async ( from: EntryDetail, content: JsonRecord ): Promise< void > => {
			let now = from;
			const say = ( answer: EntryDetail ) => {
				now = answer;
				known.current = answer.open ?? known.current;
				put( answer );
			};
			if ( ! same( content, now.open?.header ?? {} ) ) {
				const seen = seenOf( now );
				if ( seen ) {
					say( await saveHeader( now.id, seen, content ) );
					setHeader( now.open?.header ?? content );
				}
			}
			if ( isDirty( grid ) ) {
				const seen = seenOf( now );
				if ( seen ) {
					say( await saveRecords( now.id, seen, changesOf( grid ) ) );
					setGrid( settled );
					setPast( [] );
					originals.current = new Map();
					// What is wrong with the saved rows is only known to the server: read again what is on the screen.
					const pages = [ ...asked.current ];
					await Promise.all( ( pages.length > 0 ? pages : [ 1 ] ).slice( 0, 5 ).map( readPage ) );
				}
			}
		},
		[ grid, put, readPage ]
	);

	const examine = useCallback( async (): Promise< Stale > => {
		const theirs = await getEntry( entry.id );
		const open = theirs.open;
		const merge = mergeHeaders( version.header, header, open?.header ?? version.header );
		if ( ! isDirty( grid ) || ! open || open.id !== version.id ) {
			return {
				theirs,
				header: merge,
				rows: isDirty( grid ) ? null : [],
			};
		}
		const pages = new Set( touchedRows( grid ).map( ( row ) => Math.ceil( row / READ_AT_ONCE ) ) );
		const answers = await Promise.all( [ ...pages ].map( ( page ) => getRecords( open.id, page, READ_AT_ONCE ) ) );
		const now = new Map( answers.flatMap( ( answer ) => answer.items.map( ( row ) => [ row.row, row.record ] as const ) ) );
		return {
			theirs,
			header: merge,
			rows: rowsInConflict( grid, originals.current, now, version.recordCount, open.recordCount ),
		};
	}, [ entry.id, grid, header, version ] );

	const attempt = useCallback(
		async ( from: EntryDetail, content: JsonRecord ) => {
			setBusy( true );
			setError( null );
			try {
				await write( from, content );
				setStale( null );
				return true;
			} catch ( thrown ) {
				const failed = thrown instanceof ApiError ? thrown : await toApiError( thrown );
				if ( failed.refusal === 'seen-stale' ) {
					await examine()
						.then( setStale )
						.catch( () => setError( failed ) );
				} else {
					setError( failed );
				}
				return false;
			} finally {
				setBusy( false );
			}
		},
		[ examine, write ]
	);

	const headerProblems = useMemo(
		() =>
			entry.problems.header.filter( ( problem ) => {
				const [ field ] = problem.path;
				// A field that was touched since is not accused before it is saved again.
				return typeof field !== 'string' || same( header[ field ], version.header[ field ] );
			} ),
		[ entry.problems.header, header, version.header ]
	);

	const previous = past[ past.length - 1 ];
	return {
		version,
		header,
		setHeader,
		headerProblems,
		grid,
		changeGrid: ( change ) => {
			setPast( ( states ) => [ ...states.slice( -49 ), grid ] );
			setGrid( change );
		},
		undo: previous
			? () => {
					setGrid( previous );
					setPast( ( states ) => states.slice( 0, -1 ) );
				}
			: null,
		need,
		dirty: isDirty( grid ) || ! same( header, version.header ),
		busy,
		error,
		clearError: () => setError( null ),
		stale,
		save: () => attempt( entry, header ),
		takeTheirs: () => {
			if ( stale ) {
				put( stale.theirs );
				if ( stale.theirs.open ) {
					begin( stale.theirs.open );
				}
			}
		},
		putMineOnTop: async ( content ) => {
			if ( ! stale ) {
				return false;
			}
			known.current = stale.theirs.open ?? known.current;
			setHeader( content );
			put( stale.theirs );
			return attempt( stale.theirs, content );
		},
		closeStale: () => setStale( null ),
	};
}
