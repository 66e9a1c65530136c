import { Button, Modal } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { getRecords } from '../api/entries';
import type { RecordRow, SectionContract, VersionDetail } from '../api/types';
import { useDesk } from '../context';
import { textOf } from '../fields/cells';
import { fieldAt } from '../fields/field-at';
import { atDotted } from '../fields/path';
import { RecordView } from '../fields/record-view';
import { ErrorNotice } from '../ui/error-notice';
import { useLoad } from '../ui/load';
import { Pager } from '../ui/pager';
import { Waiting } from '../ui/waiting';
import { RemarkCount } from '../comments/remark-count';
import { RemarkSpot } from '../comments/remark-spot';
import { titleOf } from './summary';

const PER_PAGE = 25;

interface Props {
	version: VersionDetail;
	section: SectionContract;
}

/** A version's records to be read: a table whose rows open, or each in full. */
export function RecordsReader( { version, section }: Props ) {
	const [ page, setPage ] = useState( 1 );
	const [ opened, setOpened ] = useState< RecordRow | null >( null );
	const { say, language, zone } = useDesk();
	const records = useLoad( `records-${ version.id }-${ version.rev }-${ page }`, () => getRecords( version.id, page, PER_PAGE ) );
	if ( records.error ) {
		return <ErrorNotice error={ records.error } onRetry={ records.reload } />;
	}
	if ( ! records.data ) {
		return <Waiting />;
	}
	const { items, total } = records.data;
	// What matters most; the rest is one tap away.
	const columns = section.columns.filter( ( column ) => column.priority <= 2 ).slice( 0, 6 );
	const pager = (
		<Pager page={ page } pages={ Math.ceil( total / PER_PAGE ) } onPage={ setPage } label={ __( 'Pages of records', 'prakat' ) } />
	);
	if ( items.length === 0 ) {
		return <p className="prakat-quiet">{ __( 'No records.', 'prakat' ) }</p>;
	}
	if ( section.layout !== 'table' ) {
		return (
			<>
				{ items.map( ( item ) => (
					<article className="prakat-card is-inner" key={ item.row }>
						{ section.maxRecords > 1 && <h3>{ titleOf( section, item.record, language, zone ) }</h3> }
						<RecordView
							fields={ section.fields }
							record={ item.record }
							files={ version.files }
							scope={ `records.${ item.row }` }
						/>
					</article>
				) ) }
				{ pager }
			</>
		);
	}
	return (
		<>
			<p className="prakat-quiet">
				{ sprintf(
					/* translators: %d: how many rows. */
					__( '%d rows. Open one to read all of it.', 'prakat' ),
					total
				) }
			</p>
			<div className="prakat-tablebox">
				<table className="prakat-table is-stacking">
					<thead>
						<tr>
							<th scope="col">{ __( 'Row', 'prakat' ) }</th>
							{ columns.map( ( column ) => {
								const field = fieldAt( section.fields, column.field );
								return (
									<th scope="col" key={ column.field } className={ column.align === 'end' ? 'is-end' : '' }>
										{ field && say( field.label ) }
									</th>
								);
							} ) }
						</tr>
					</thead>
					<tbody>
						{ items.map( ( item ) => (
							<tr key={ item.row }>
								<td className="prakat-table__open">
									<Button
										variant="link"
										onClick={ () => setOpened( item ) }
										aria-label={ sprintf(
											/* translators: %d: number of a row. */
											__( 'Open row %d', 'prakat' ),
											item.row
										) }
									>
										{ item.row }
									</Button>
									<RemarkCount row={ item.row } />
								</td>
								{ columns.map( ( column ) => {
									const field = fieldAt( section.fields, column.field );
									return (
										<td
											key={ column.field }
											data-label={ field ? say( field.label ) : '' }
											className={ [ column.align === 'end' ? 'is-end' : '', column.primary ? 'is-primary' : '' ].join(
												' '
											) }
										>
											{ field && textOf( field, atDotted( item.record, column.field ), language, zone ) }
										</td>
									);
								} ) }
							</tr>
						) ) }
					</tbody>
				</table>
			</div>
			{ pager }
			{ opened && (
				<Modal
					title={ titleOf( section, opened.record, language, zone ) }
					onRequestClose={ () => setOpened( null ) }
					className="prakat-dialog"
					size="large"
				>
					<RecordView
						fields={ section.fields }
						record={ opened.record }
						files={ version.files }
						scope={ `records.${ opened.row }` }
					/>
					<RemarkSpot path={ `records.${ opened.row }` } />
				</Modal>
			) }
		</>
	);
}
