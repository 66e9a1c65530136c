import { Button, Notice } from '@wordpress/components';
import { useEffect, useLayoutEffect, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { RemarkList } from '../comments/remark-list';
import { openOnes, remarksWithin, useRemarks } from '../comments/remarks';
import { useDesk } from '../context';
import type { SectionContract } from '../api/types';
import type { GridColumn } from '../fields/adapter';
import type { Draft } from '../entry/use-draft';
import { cellProblems } from './cell-problems';
import { GridRow } from './grid-row';
import { boxOf, windowOf } from './selection';
import { useGrid } from './use-grid';
import { useNextProblem } from './use-next-problem';

const ROW = 40;
const SCREEN = 12;

interface Props {
	draft: Draft;
	section: SectionContract;
	columns: readonly GridColumn[];
	openRow: ( place: number ) => void;
}

/** A spreadsheet of the draft's records. Only the rows on the screen are drawn and read. */
export function Grid( { draft, section, columns, openRow }: Props ) {
	const { say } = useDesk();
	const [ scrollTop, setScrollTop ] = useState( 0 );
	const frame = useRef< HTMLDivElement >( null );
	const rows = draft.grid.rows;
	const grid = useGrid( {
		draft,
		columns,
		maximum: section.maxRecords,
		screen: SCREEN,
		openRow,
	} );
	const { editing, takesFocus } = grid;
	const { active } = grid.selection;
	const box = boxOf( grid.selection );
	const { first, last } = windowOf( scrollTop, ROW * SCREEN, ROW, rows.length );
	const { need } = draft;
	useEffect( () => need( first, last ), [ need, first, last ] );
	const nextProblem = useNextProblem( draft, grid.go, active.place );

	// The cursor is kept on the screen, and focused when the grid already has the focus.
	useLayoutEffect( () => {
		const box_ = frame.current;
		if ( ! box_ ) {
			return;
		}
		const top = active.place * ROW;
		const height = box_.clientHeight - ROW;
		if ( top < box_.scrollTop ) {
			box_.scrollTop = top;
		} else if ( top + ROW > box_.scrollTop + height ) {
			box_.scrollTop = top + ROW - height;
		}
		const cell = box_.querySelector< HTMLElement >( `[aria-rowindex="${ active.place + 2 }"] [data-column="${ active.column }"]` );
		if ( ! cell || editing ) {
			return;
		}
		const takes = takesFocus();
		if ( takes || box_.contains( box_.ownerDocument.activeElement ) ) {
			cell.focus( { preventScroll: true } );
			cell.scrollIntoView( { block: 'nearest', inline: 'nearest' } );
		}
	}, [ active.place, active.column, editing, takesFocus, first ] );

	const row = rows[ active.place ];
	const column = columns[ active.column - 1 ];
	const problems = row && column ? cellProblems( row, column.path ) : [];
	const { comments } = useRemarks();
	const remarks = row?.from && column ? remarksWithin( openOnes( comments ), `records.${ row.from }.${ column.path }` ) : [];
	return (
		<div className="prakat-gridbox">
			<div className="prakat-gridbox__tools">
				<Button variant="secondary" __next40pxDefaultSize onClick={ grid.addRow }>
					{ __( 'Add a row', 'prakat' ) }
				</Button>
				<Button
					variant="secondary"
					__next40pxDefaultSize
					disabled={ rows.length === 0 }
					accessibleWhenDisabled
					onClick={ grid.deleteRows }
				>
					{ box.bottom > box.top ? __( 'Delete the marked rows', 'prakat' ) : __( 'Delete the row', 'prakat' ) }
				</Button>
				<Button
					variant="secondary"
					__next40pxDefaultSize
					disabled={ ! draft.undo }
					accessibleWhenDisabled
					onClick={ () => {
						draft.undo?.();
						grid.clearPasted();
					} }
				>
					{ __( 'Undo', 'prakat' ) }
				</Button>
				<Button variant="tertiary" __next40pxDefaultSize onClick={ nextProblem }>
					{ __( 'Next thing to mend', 'prakat' ) }
				</Button>
			</div>
			<p className="prakat-quiet" id="prakat-grid-help">
				{ __(
					'Copy rows in Excel or LibreOffice, choose a cell here and paste. Arrow keys move, Enter writes, Ctrl+Z undoes.',
					'prakat'
				) }
			</p>
			{ grid.pasted !== '' && draft.dirty && (
				<Notice
					className="prakat-notice"
					status="info"
					onRemove={ grid.clearPasted }
					actions={
						draft.undo
							? [
									{
										label: __( 'Undo the paste', 'prakat' ),
										onClick: () => {
											draft.undo?.();
											grid.clearPasted();
										},
									},
								]
							: []
					}
				>
					{ grid.pasted }
				</Notice>
			) }
			<div
				className="prakat-grid"
				ref={ frame }
				style={ { maxHeight: ROW * ( SCREEN + 1 ) } }
				onScroll={ ( event ) => setScrollTop( event.currentTarget.scrollTop ) }
				onPaste={ grid.onPaste }
				onCopy={ grid.onCopy }
			>
				<table
					role="grid"
					aria-label={ say( section.words.records ) }
					aria-describedby="prakat-grid-help"
					aria-rowcount={ rows.length + 1 }
					aria-colcount={ columns.length + 1 }
					aria-multiselectable
					onKeyDown={ grid.onKeyDown }
				>
					<thead>
						<tr aria-rowindex={ 1 }>
							<th scope="col" className="prakat-grid__head">
								{ __( 'Row', 'prakat' ) }
							</th>
							{ columns.map( ( one ) => (
								<th scope="col" key={ one.path } data-kind={ one.field.kind }>
									{ one.labels.map( say ).join( ' · ' ) }
									{ one.required && (
										<span className="prakat-field__required">
											<span aria-hidden="true">*</span>
											<span className="screen-reader-text">{ __( '(required)', 'prakat' ) }</span>
										</span>
									) }
								</th>
							) ) }
						</tr>
					</thead>
					<tbody>
						{ first > 0 && (
							<tr aria-hidden="true">
								<td style={ { height: first * ROW } } colSpan={ columns.length + 1 } />
							</tr>
						) }
						{ rows.slice( first, last + 1 ).map( ( one, step ) => {
							const place = first + step;
							return (
								<GridRow
									key={ one.key }
									row={ one }
									place={ place }
									columns={ columns }
									marked={ place >= box.top && place <= box.bottom ? box : null }
									active={ place === active.place ? active.column : null }
									editing={ grid.editing?.spot.place === place ? grid.editing : null }
									go={ grid.go }
									edit={ grid.edit }
									commit={ grid.commit }
									cancel={ grid.cancel }
									openRow={ openRow }
								/>
							);
						} ) }
						{ last < rows.length - 1 && (
							<tr aria-hidden="true">
								<td
									style={ {
										height: ( rows.length - 1 - last ) * ROW,
									} }
									colSpan={ columns.length + 1 }
								/>
							</tr>
						) }
					</tbody>
				</table>
				{ rows.length === 0 && (
					// Takes the focus, so that rows can be pasted before there is one.

					<p className="prakat-grid__empty" tabIndex={ 0 }>
						{ __( 'No rows yet. Add one, or click here and paste.', 'prakat' ) }
					</p>
				) }
			</div>
			<RemarkList comments={ remarks } />
			<p className="prakat-gridbox__status" role="status">
				{ problems.length > 0 && column
					? sprintf(
							/* translators: 1: number of a row, 2: label of a column, 3: what is wrong. */
							__( 'Row %1$d, %2$s: %3$s', 'prakat' ),
							active.place + 1,
							column.labels.map( say ).join( ' · ' ),
							problems.join( ' ' )
						)
					: sprintf(
							/* translators: %d: how many rows. */
							__( '%d rows', 'prakat' ),
							rows.length
						) }
			</p>
		</div>
	);
}
