import { __ } from '@wordpress/i18n';
import type { ImportProblem } from '../api/types';
import { TableHead } from '../ui/table-head';

/** Row, column and reason for each cell that was refused. */
export function ProblemsTable( { problems }: { problems: readonly ImportProblem[] } ) {
	const heads = {
		row: __( 'Row in the file', 'prakat' ),
		column: __( 'Column', 'prakat' ),
		value: __( 'What stands there', 'prakat' ),
		reason: __( 'Reason', 'prakat' ),
	};
	return (
		<div className="prakat-tablebox">
			<table className="prakat-table is-stacking">
				<TableHead heads={ heads } />
				<tbody>
					{ problems.map( ( problem, place ) => (
						// One row can have the same problem twice: the place is the only identity.

						<tr key={ place }>
							<td data-label={ heads.row }>{ problem.row }</td>
							<td data-label={ heads.column }>{ problem.column }</td>
							<td data-label={ heads.value }>{ problem.value }</td>
							<td data-label={ heads.reason }>{ problem.sentence }</td>
						</tr>
					) ) }
				</tbody>
			</table>
		</div>
	);
}
