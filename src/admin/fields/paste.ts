/**
 * What a spreadsheet puts on the clipboard: rows of cells separated by tabs. A cell with a line feed, a tab or a
 * quotation mark comes in quotation marks, with its own ones doubled (Excel and LibreOffice alike).
 */
export function parseClipboard( text: string ): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let cell = '';
	let quoted = false;
	let started = false;
	const endCell = () => {
		row.push( cell );
		cell = '';
		started = false;
	};
	const endRow = () => {
		endCell();
		rows.push( row );
		row = [];
	};
	for ( let place = 0; place < text.length; place++ ) {
		const sign = text[ place ];
		if ( quoted ) {
			if ( sign !== '"' ) {
				cell += sign;
			} else if ( text[ place + 1 ] === '"' ) {
				cell += '"';
				place++;
			} else {
				quoted = false;
			}
		} else if ( sign === '"' && ! started && closes( text, place ) ) {
			quoted = true;
			started = true;
		} else if ( sign === '\t' ) {
			endCell();
		} else if ( sign === '\n' ) {
			endRow();
		} else if ( sign !== '\r' ) {
			cell += sign;
			started = true;
		}
	}
	if ( cell !== '' || row.length > 0 || started ) {
		endRow();
	}
	return rows;
}

/** Whether the quotation mark at this place is closed by one that ends its cell; a lone inch sign is not. */
function closes( text: string, opening: number ): boolean {
	for ( let place = opening + 1; place < text.length; place++ ) {
		if ( text[ place ] !== '"' ) {
			continue;
		}
		if ( text[ place + 1 ] === '"' ) {
			place++;
			continue;
		}
		const next = text[ place + 1 ];
		return next === undefined || next === '\t' || next === '\n' || next === '\r';
	}
	return false;
}

/** Cells as a spreadsheet wants them on the clipboard. */
export function toClipboard( rows: readonly ( readonly string[] )[] ): string {
	return rows
		.map( ( cells ) =>
			cells.map( ( text ) => ( /["\t\n\r]/u.test( text ) ? `"${ text.replaceAll( '"', '""' ) }"` : text ) ).join( '\t' )
		)
		.join( '\n' );
}
