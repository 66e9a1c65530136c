import { useCallback, useRef, useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { useDesk } from '../context';
import type { GridColumn } from '../fields/adapter';
import { textOf, valueOf } from '../fields/cells';
import { parseClipboard, toClipboard } from '../fields/paste';
import { atDotted } from '../fields/path';
import type { Draft } from '../entry/use-draft';
import { announce } from '../ui/announce';
import { type CellEdit, withCells, withDeleted, withInserted } from './model';
import { layPaste } from './paste-cells';
import { boxOf, moved, START, type Selection, type Spot } from './selection';

/** A cell being written in; `text` is what it begins with, null for what it holds. */
export interface Editing {
	spot: Spot;
	text: string | null;
}

export interface GridControl {
	selection: Selection;
	editing: Editing | null;
	/** True once after the keyboard left a cell: the cursor's cell is then to be focused, though the one before is gone. */
	takesFocus: () => boolean;
	/** Moves the cursor; with `extend` the marked stretch grows. */
	go: ( spot: Spot, extend?: boolean ) => void;
	edit: ( spot: Spot, text?: string ) => void;
	/** Ends writing: keeps the text and moves, or gives it up. */
	commit: ( text: string, move: 'down' | 'right' | 'left' | 'stay' ) => void;
	cancel: () => void;
	addRow: () => void;
	deleteRows: () => void;
	onKeyDown: ( event: KeyboardEvent ) => void;
	onPaste: ( event: ClipboardEvent ) => void;
	onCopy: ( event: ClipboardEvent ) => void;
	/** The last paste in words, until something else is done. */
	pasted: string;
	clearPasted: () => void;
}

interface Options {
	draft: Draft;
	columns: readonly GridColumn[];
	maximum: number;
	/** Rows on the screen. */
	screen: number;
	openRow: ( place: number ) => void;
}

/** What keys, typing, copying and pasting do to a draft's rows. */
export function useGrid( { draft, columns, maximum, screen, openRow }: Options ): GridControl {
	const { language, zone } = useDesk();
	const [ selection, setSelection ] = useState< Selection >( START );
	const [ editing, setEditing ] = useState< Editing | null >( null );
	const [ pasted, setPasted ] = useState( '' );
	const refocus = useRef( false );
	const rows = draft.grid.rows;
	const { active } = selection;
	const box = boxOf( selection );

	const go = useCallback(
		( spot: Spot, extend = false ) =>
			setSelection( ( before ) => ( {
				active: spot,
				anchor: extend ? before.anchor : spot,
			} ) ),
		[]
	);

	const takesFocus = useCallback( () => {
		const takes = refocus.current;
		refocus.current = false;
		return takes;
	}, [] );

	const columnAt = ( spot: Spot ) => columns[ spot.column - 1 ];

	const edit = ( spot: Spot, text?: string ) => {
		const column = columnAt( spot );
		const row = rows[ spot.place ];
		if ( ! column?.inCell ) {
			openRow( spot.place );
			return;
		}
		if ( ! row || row.record === null ) {
			return;
		}
		go( spot );
		setEditing( { spot, text: text ?? null } );
	};

	const commit: GridControl[ 'commit' ] = ( text, move ) => {
		if ( ! editing ) {
			return;
		}
		const { spot } = editing;
		const column = columnAt( spot );
		const row = rows[ spot.place ];
		setEditing( null );
		refocus.current = move !== 'stay';
		if ( column && row ) {
			const before = textOf( column.field, atDotted( row.record ?? {}, column.path ), language, zone );
			if ( text !== before ) {
				const { value, readable } = valueOf( column.field, text, zone );
				draft.changeGrid( ( state ) => withCells( state, [ { place: spot.place, path: column.path, value, readable } ] ) );
			}
		}
		const key = { down: 'ArrowDown', right: 'ArrowRight', left: 'ArrowLeft' };
		if ( move !== 'stay' ) {
			const next = moved(
				spot,
				{
					key: key[ move ],
					ctrlKey: false,
					metaKey: false,
					shiftKey: false,
				},
				rows.length,
				columns.length + 1,
				screen
			);
			if ( next ) {
				go( next );
			}
		}
	};

	const clear = () => {
		const edits: CellEdit[] = [];
		for ( let place = box.top; place <= box.bottom; place++ ) {
			for ( const column of columns.slice( Math.max( 0, box.left - 1 ), box.right ) ) {
				if ( column.inCell ) {
					edits.push( {
						place,
						path: column.path,
						value: undefined,
						readable: true,
					} );
				}
			}
		}
		draft.changeGrid( ( state ) => withCells( state, edits ) );
	};

	const addRow = () => {
		const place = rows.length === 0 ? 0 : active.place + 1;
		if ( rows.length < maximum ) {
			draft.changeGrid( ( state ) => withInserted( state, place ) );
			go( { place, column: 1 } );
		}
	};

	const deleteRows = () => {
		const places = Array.from( { length: box.bottom - box.top + 1 }, ( _row, step ) => box.top + step );
		draft.changeGrid( ( state ) => withDeleted( state, places ) );
		go( {
			place: Math.max( 0, Math.min( box.top, rows.length - places.length - 1 ) ),
			column: active.column,
		} );
		announce(
			sprintf(
				/* translators: %d: how many rows. */
				_n( '%d row deleted.', '%d rows deleted.', places.length, 'prakat' ),
				places.length
			)
		);
	};

	const onKeyDown = ( event: KeyboardEvent ) => {
		if ( editing ) {
			return;
		}
		const far = event.ctrlKey || event.metaKey;
		const next = moved( active, event, rows.length, columns.length + 1, screen );
		if ( next ) {
			refocus.current = true;
			go( next, event.shiftKey );
		} else if ( event.key === 'Enter' || event.key === 'F2' ) {
			edit( active );
		} else if ( event.key === 'Delete' || event.key === 'Backspace' ) {
			clear();
		} else if ( far && event.key.toLowerCase() === 'z' ) {
			draft.undo?.();
			announce( __( 'Undone.', 'prakat' ) );
		} else if ( event.key.length === 1 && ! far && ! event.altKey ) {
			edit( active, event.key );
		} else {
			return;
		}
		event.preventDefault();
	};

	const onPaste = ( event: ClipboardEvent ) => {
		if ( editing ) {
			return;
		}
		const cells = parseClipboard( event.clipboardData.getData( 'text/plain' ) );
		if ( cells.length === 0 ) {
			return;
		}
		event.preventDefault();
		const paste = layPaste( cells, columns, active.place, Math.max( 0, active.column - 1 ), zone );
		draft.changeGrid( ( state ) => withCells( state, paste.edits, maximum ) );
		const over = Math.max( 0, active.place + paste.rows - maximum );
		const sentences = [
			sprintf(
				/* translators: 1: rows, 2: columns. */
				__( 'Pasted %1$d rows and %2$d columns.', 'prakat' ),
				paste.rows - over,
				paste.columns
			),
			paste.unreadable > 0 &&
				sprintf(
					/* translators: %d: how many cells. */
					_n( '%d cell can’t be read and is marked.', '%d cells can’t be read and are marked.', paste.unreadable, 'prakat' ),
					paste.unreadable
				),
			paste.left > 0 &&
				sprintf(
					/* translators: %d: how many cells. */
					_n(
						'%d cell had no column here and was left out.',
						'%d cells had no column here and were left out.',
						paste.left,
						'prakat'
					),
					paste.left
				),
			over > 0 &&
				sprintf(
					/* translators: %d: how many rows. */
					_n(
						'%d row was more than an entry may hold and was left out.',
						'%d rows were more than an entry may hold and were left out.',
						over,
						'prakat'
					),
					over
				),
		].filter( ( sentence ) => typeof sentence === 'string' );
		setPasted( sentences.join( ' ' ) );
		announce( sentences.join( ' ' ) );
	};

	const onCopy = ( event: ClipboardEvent ) => {
		if ( editing ) {
			return;
		}
		const lines = rows
			.slice( box.top, box.bottom + 1 )
			.map( ( row ) =>
				columns
					.slice( Math.max( 0, box.left - 1 ), Math.max( 1, box.right ) )
					.map( ( column ) => textOf( column.field, atDotted( row.record ?? {}, column.path ), language, zone ) )
			);
		event.clipboardData.setData( 'text/plain', toClipboard( lines ) );
		event.preventDefault();
	};

	return {
		selection,
		editing,
		go,
		edit,
		commit,
		takesFocus,
		cancel: () => {
			refocus.current = true;
			setEditing( null );
		},
		addRow,
		deleteRows,
		onKeyDown,
		onPaste,
		onCopy,
		pasted,
		clearPasted: () => setPasted( '' ),
	};
}
