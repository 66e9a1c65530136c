/** Where the cursor is in the grid. Column 0 is the row's own head; the fields' columns begin at 1. */
export interface Spot {
	place: number;
	column: number;
}

/** The cursor and the corner from which a stretch was marked. */
export interface Selection {
	active: Spot;
	anchor: Spot;
}

export interface Box {
	top: number;
	bottom: number;
	left: number;
	right: number;
}

export const START: Selection = {
	active: { place: 0, column: 1 },
	anchor: { place: 0, column: 1 },
};

/** The marked cells. */
export function boxOf( { active, anchor }: Selection ): Box {
	return {
		top: Math.min( active.place, anchor.place ),
		bottom: Math.max( active.place, anchor.place ),
		left: Math.min( active.column, anchor.column ),
		right: Math.max( active.column, anchor.column ),
	};
}

export function isInside( box: Box, { place, column }: Spot ): boolean {
	return place >= box.top && place <= box.bottom && column >= box.left && column <= box.right;
}

/** A key as far as moving is concerned. */
export interface MoveKey {
	key: string;
	ctrlKey: boolean;
	metaKey: boolean;
	shiftKey: boolean;
}

function clamp( value: number, last: number ): number {
	return Math.max( 0, Math.min( value, last ) );
}

/**
 * Where a key leads; null when it doesn't move.
 *
 * @param from    The cursor.
 * @param pressed The key.
 * @param rows    How many rows there are.
 * @param columns How many columns there are, the row's head included.
 * @param screen  How many rows are seen at once.
 */
export function moved( from: Spot, pressed: MoveKey, rows: number, columns: number, screen: number ): Spot | null {
	const far = pressed.ctrlKey || pressed.metaKey;
	const lastRow = Math.max( 0, rows - 1 );
	const lastColumn = columns - 1;
	const to = ( place: number, column: number ): Spot => ( {
		place: clamp( place, lastRow ),
		column: clamp( column, lastColumn ),
	} );
	switch ( pressed.key ) {
		case 'ArrowUp':
			return to( far ? 0 : from.place - 1, from.column );
		case 'ArrowDown':
			return to( far ? lastRow : from.place + 1, from.column );
		case 'ArrowLeft':
			return to( from.place, far ? 0 : from.column - 1 );
		case 'ArrowRight':
			return to( from.place, far ? lastColumn : from.column + 1 );
		case 'PageUp':
			return to( from.place - screen, from.column );
		case 'PageDown':
			return to( from.place + screen, from.column );
		case 'Home':
			return to( far ? 0 : from.place, 0 );
		case 'End':
			return to( far ? lastRow : from.place, lastColumn );
		default:
			return null;
	}
}

/** Rows to draw: those on the screen and some before and after. */
export function windowOf( scrollTop: number, height: number, rowHeight: number, rows: number, more = 10 ): { first: number; last: number } {
	const first = Math.max( 0, Math.floor( scrollTop / rowHeight ) - more );
	const last = Math.min( rows - 1, Math.ceil( ( scrollTop + height ) / rowHeight ) + more );
	return { first, last };
}
