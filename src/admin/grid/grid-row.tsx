import { Button } from '@wordpress/components';
import { memo } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { RemarkCount } from '../comments/remark-count';
import { openOnes, remarksWithin, useRemarks } from '../comments/remarks';
import { useDesk } from '../context';
import type { GridColumn } from '../fields/adapter';
import { textOf } from '../fields/cells';
import { atDotted } from '../fields/path';
import { CellEditor } from './cell-editor';
import { cellProblems, rowProblemCount } from './cell-problems';
import { isInside, type Box } from './selection';
import type { GridRow as RowState } from './model';
import type { Editing, GridControl } from './use-grid';

interface Props {
	row: RowState;
	place: number;
	columns: readonly GridColumn[];
	/** Marked columns of this row, or null. */
	marked: Box | null;
	/** The cursor's column when it is in this row, else null. */
	active: number | null;
	editing: Editing | null;
	go: GridControl[ 'go' ];
	edit: GridControl[ 'edit' ];
	commit: GridControl[ 'commit' ];
	cancel: () => void;
	openRow: ( place: number ) => void;
}

/** One row: its number, and a cell for each column. */
export const GridRow = memo( function Row( { row, place, columns, marked, active, editing, go, edit, commit, cancel, openRow }: Props ) {
	const { say, language, zone } = useDesk();
	const { comments } = useRemarks();
	const wrong = rowProblemCount( row );
	const remarked = row.from === null ? [] : remarksWithin( openOnes( comments ), `records.${ row.from }` );
	return (
		<tr aria-rowindex={ place + 2 } className={ row.changed ? 'is-changed' : '' }>
			<th
				scope="row"
				className="prakat-grid__head"
				aria-colindex={ 1 }
				tabIndex={ active === 0 ? 0 : -1 }
				data-column={ 0 }
				onMouseDown={ ( event ) => go( { place, column: 0 }, event.shiftKey ) }
			>
				<span>{ place + 1 }</span>
				{ wrong > 0 && (
					<span className="prakat-grid__wrong">
						<span aria-hidden="true">{ `! ${ wrong }` }</span>
						<span className="screen-reader-text">
							{ sprintf(
								/* translators: %d: how many problems a row has. */
								__( '%d to mend', 'prakat' ),
								wrong
							) }
						</span>
					</span>
				) }
				{ row.from !== null && <RemarkCount row={ row.from } /> }
				<Button size="small" variant="link" tabIndex={ -1 } onClick={ () => openRow( place ) }>
					{ __( 'Open', 'prakat' ) }
				</Button>
			</th>
			{ columns.map( ( column, index ) => {
				const spot = { place, column: index + 1 };
				const text = row.record === null ? '…' : textOf( column.field, atDotted( row.record, column.path ), language, zone );
				const here = editing && editing.spot.column === index + 1;
				const problems = cellProblems( row, column.path );
				const remarks = remarksWithin( remarked, `records.${ row.from }.${ column.path }` );
				return (
					// The grid as a whole hears the keys: they bubble up from the focused cell.

					<td
						key={ column.path }
						role="gridcell"
						aria-colindex={ index + 2 }
						aria-invalid={ problems.length > 0 || undefined }
						aria-readonly={ ! column.inCell || undefined }
						aria-selected={ marked !== null && isInside( marked, spot ) }
						tabIndex={ active === index + 1 ? 0 : -1 }
						data-column={ index + 1 }
						data-kind={ column.field.kind }
						data-remarked={ remarks.length > 0 || undefined }
						title={ problems[ 0 ] ?? remarks[ 0 ]?.words }
						onMouseDown={ ( event ) => {
							if ( ! here ) {
								go( spot, event.shiftKey );
							}
						} }
						onDoubleClick={ () => edit( spot ) }
					>
						{ here ? (
							<CellEditor
								column={ column }
								label={ column.labels.map( say ).join( ' · ' ) }
								text={ editing.text ?? text }
								typed={ editing.text !== null }
								commit={ commit }
								cancel={ cancel }
							/>
						) : (
							<span className="prakat-grid__text">{ text }</span>
						) }
					</td>
				);
			} ) }
		</tr>
	);
} );
