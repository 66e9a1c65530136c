import { Button, Flex } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { ImportPreview, SectionContract } from '../api/types';
import { useDesk } from '../context';
import { gridColumns } from '../fields/adapter';
import { textOf } from '../fields/cells';
import { atDotted } from '../fields/path';
import { ProblemsTable } from './problems-table';

interface Props {
	preview: ImportPreview;
	section: SectionContract;
	onBack: () => void;
	onRun: () => void;
}

/** The first rows as they would be, so that a wrong column is seen before all rows are checked. */
export function Preview( { preview, section, onBack, onRun }: Props ) {
	const { say, language, zone } = useDesk();
	const columns = gridColumns( section.fields ).filter( ( column ) =>
		preview.rows.some( ( row ) => atDotted( row.record, column.path ) !== undefined )
	);
	return (
		<>
			<p>
				{ sprintf(
					/* translators: %d: how many rows are shown. */
					__( 'The first %d rows, as they would be:', 'prakat' ),
					preview.rows.length
				) }
			</p>
			{ /* A wide table scrolls by itself; the keyboard must reach it to scroll. */ }
			{  }
			<div className="prakat-tablebox is-scrolling" tabIndex={ 0 } role="region" aria-label={ __( 'Preview', 'prakat' ) }>
				<table className="prakat-table">
					<thead>
						<tr>
							<th scope="col">{ __( 'Row', 'prakat' ) }</th>
							{ columns.map( ( column ) => (
								<th scope="col" key={ column.path }>
									{ column.labels.map( say ).join( ' · ' ) }
								</th>
							) ) }
						</tr>
					</thead>
					<tbody>
						{ preview.rows.map( ( row ) => (
							<tr key={ row.row } className={ row.problems.length > 0 ? 'has-problems' : '' }>
								<th scope="row">{ row.row }</th>
								{ columns.map( ( column ) => (
									<td key={ column.path }>
										{ textOf( column.field, atDotted( row.record, column.path ), language, zone ) }
									</td>
								) ) }
							</tr>
						) ) }
					</tbody>
				</table>
			</div>
			{ preview.problems.length > 0 && (
				<>
					<h3>{ __( 'To be mended in these rows', 'prakat' ) }</h3>
					<ProblemsTable problems={ preview.problems } />
				</>
			) }
			<Flex justify="flex-end" className="prakat-dialog__buttons">
				<Button variant="tertiary" __next40pxDefaultSize onClick={ onBack }>
					{ __( 'Back to the columns', 'prakat' ) }
				</Button>
				<Button variant="primary" __next40pxDefaultSize onClick={ onRun }>
					{ __( 'Check every row', 'prakat' ) }
				</Button>
			</Flex>
		</>
	);
}
