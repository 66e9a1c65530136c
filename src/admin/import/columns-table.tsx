import { __, sprintf } from '@wordpress/i18n';
import type { ImportColumn, ImportTarget } from '../api/types';
import type { Mapping } from './mapping';

interface Props {
	columns: readonly ImportColumn[];
	targets: readonly ImportTarget[];
	mapping: Mapping;
	onMap: ( column: number, path: string ) => void;
}

/** The file's columns, an example of each, and the field that it goes into. */
export function ColumnsTable( { columns, targets, mapping, onMap }: Props ) {
	const example = __( 'For example', 'prakat' );
	const into = __( 'Goes into', 'prakat' );
	return (
		<div className="prakat-tablebox">
			<table className="prakat-table is-stacking is-mapping">
				<thead>
					<tr>
						<th scope="col">{ __( 'Column in the file', 'prakat' ) }</th>
						<th scope="col">{ example }</th>
						<th scope="col">{ into }</th>
					</tr>
				</thead>
				<tbody>
					{ columns.map( ( column ) => {
						const name =
							column.header ||
							sprintf(
								/* translators: %d: number of a column. */
								__( 'Column %d', 'prakat' ),
								column.index + 1
							);
						return (
							<tr key={ column.index }>
								<td className="is-primary">
									<strong>{ name }</strong>
								</td>
								<td data-label={ example }>
									<span className="prakat-quiet">
										{ column.sample
											.filter( ( text ) => text !== '' )
											.slice( 0, 2 )
											.join( ' · ' ) }
									</span>
								</td>
								<td data-label={ into }>
									<select
										className="prakat-input"
										aria-label={ sprintf(
											/* translators: %s: name of a column. */
											__( 'Field for “%s”', 'prakat' ),
											name
										) }
										value={ mapping[ String( column.index ) ] ?? '' }
										onChange={ ( event ) => onMap( column.index, event.target.value ) }
									>
										<option value="">{ __( '— leave out —', 'prakat' ) }</option>
										{ targets.map( ( target ) => (
											<option key={ target.path } value={ target.path }>
												{ target.required ? `${ target.label } *` : target.label }
											</option>
										) ) }
									</select>
								</td>
							</tr>
						);
					} ) }
				</tbody>
			</table>
		</div>
	);
}
