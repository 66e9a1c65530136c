import type { GridColumn } from '../fields/adapter';
import { valueOf } from '../fields/cells';
import type { CellEdit } from './model';

/** What a paste does, before it is done. */
export interface Paste {
	edits: CellEdit[];
	rows: number;
	columns: number;
	/** Cells whose text could not be read as the column's kind. */
	unreadable: number;
	/** Cells beyond the last column, or in columns that need the whole form. */
	left: number;
}

/**
 * Lays pasted cells over the grid, from the active cell to the right and down.
 *
 * @param cells   Rows of cells from the clipboard.
 * @param columns The grid's columns.
 * @param place   0-based row of the active cell.
 * @param column  0-based column of the active cell.
 * @param zone    The agency's time zone.
 */
export function layPaste(
	cells: readonly ( readonly string[] )[],
	columns: readonly GridColumn[],
	place: number,
	column: number,
	zone: string
): Paste {
	const paste: Paste = {
		edits: [],
		rows: cells.length,
		columns: 0,
		unreadable: 0,
		left: 0,
	};
	cells.forEach( ( row, down ) => {
		row.forEach( ( text, right ) => {
			const target = columns[ column + right ];
			if ( ! target?.inCell ) {
				if ( text.trim() !== '' ) {
					paste.left++;
				}
				return;
			}
			const { value, readable } = valueOf( target.field, text, zone );
			if ( ! readable ) {
				paste.unreadable++;
			}
			paste.columns = Math.max( paste.columns, right + 1 );
			paste.edits.push( {
				place: place + down,
				path: target.path,
				value,
				readable,
			} );
		} );
	} );
	return paste;
}
