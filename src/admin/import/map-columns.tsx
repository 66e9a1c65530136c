import { Button, Flex, Notice } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { mapImport } from '../api/imports';
import type { Import, ImportPreview, SectionContract } from '../api/types';
import { useDesk } from '../context';
import { ErrorNotice } from '../ui/error-notice';
import { Field } from '../ui/field';
import { useTask } from '../ui/load';
import { mapped, targets, unmappedRequired, type Mapping } from './mapping';

interface Props {
	started: Import;
	section: SectionContract;
	onMapped: ( mapped: Import, preview: ImportPreview ) => void;
	onAgain: () => void;
}

/** Which column of the file goes into which field; what the names suggest is chosen already. */
export function MapColumns( { started, section, onMapped, onAgain }: Props ) {
	const { say } = useDesk();
	const task = useTask();
	const [ mapping, setMapping ] = useState< Mapping >( Object.keys( started.mapping ).length > 0 ? started.mapping : started.suggestion );
	const [ sheet, setSheet ] = useState( started.sheet );
	const missing = unmappedRequired( mapping, section.fields );
	const options = targets( section.fields );
	const next = () =>
		task.run( async () => {
			const preview = await mapImport( started.uuid, {
				mapping,
				sheet,
				encoding: started.encoding,
			} );
			onMapped( { ...started, mapping, sheet }, preview );
		} );
	return (
		<>
			<p className="prakat-quiet">
				{ sprintf(
					/* translators: 1: how many rows, 2: character encoding. */
					__( '%1$d rows found. Text encoding: %2$s.', 'prakat' ),
					started.rowCount,
					started.encoding
				) }
			</p>
			{ started.sheets.length > 1 && (
				<Field label={ __( 'Sheet', 'prakat' ) }>
					{ ( control ) => (
						<select
							{ ...control }
							className="prakat-input"
							value={ sheet ?? '' }
							onChange={ ( event ) => setSheet( event.target.value ) }
						>
							{ started.sheets.map( ( name ) => (
								<option key={ name } value={ name }>
									{ name }
								</option>
							) ) }
						</select>
					) }
				</Field>
			) }
			<div className="prakat-tablebox">
				<table className="prakat-table is-stacking">
					<thead>
						<tr>
							<th scope="col">{ __( 'Column in the file', 'prakat' ) }</th>
							<th scope="col">{ __( 'For example', 'prakat' ) }</th>
							<th scope="col">{ __( 'Goes into', 'prakat' ) }</th>
						</tr>
					</thead>
					<tbody>
						{ started.columns.map( ( column ) => (
							<tr key={ column.index }>
								<td className="is-primary">
									<strong>
										{ column.header ||
											sprintf(
												/* translators: %d: number of a column. */
												__( 'Column %d', 'prakat' ),
												column.index + 1
											) }
									</strong>
								</td>
								<td data-label={ __( 'For example', 'prakat' ) }>
									<span className="prakat-quiet">
										{ column.sample
											.filter( ( text ) => text !== '' )
											.slice( 0, 2 )
											.join( ' · ' ) }
									</span>
								</td>
								<td data-label={ __( 'Goes into', 'prakat' ) }>
									<select
										className="prakat-input"
										aria-label={ sprintf(
											/* translators: %s: name of a column. */
											__( 'Field for “%s”', 'prakat' ),
											column.header
										) }
										value={ mapping[ String( column.index ) ] ?? '' }
										onChange={ ( event ) => setMapping( mapped( mapping, column.index, event.target.value ) ) }
									>
										<option value="">{ __( '— leave out —', 'prakat' ) }</option>
										{ options.map( ( option ) => (
											<option key={ option.path } value={ option.path }>
												{ option.labels.map( say ).join( ' · ' ) }
												{ option.required ? ' *' : '' }
											</option>
										) ) }
									</select>
								</td>
							</tr>
						) ) }
					</tbody>
				</table>
			</div>
			{ missing.length > 0 && (
				<Notice className="prakat-notice" status="warning" isDismissible={ false }>
					{ sprintf(
						/* translators: %s: labels of fields. */
						__( 'No column gives these, and every record needs them: %s.', 'prakat' ),
						missing
							.map( ( name ) => {
								const field = section.fields[ name ];
								return field ? say( field.label ) : name;
							} )
							.join( ', ' )
					) }
				</Notice>
			) }
			<ErrorNotice error={ task.error } onDismiss={ task.clear } />
			<Flex justify="flex-end" className="prakat-dialog__buttons">
				<Button variant="tertiary" __next40pxDefaultSize onClick={ onAgain }>
					{ __( 'Another file', 'prakat' ) }
				</Button>
				<Button
					variant="primary"
					__next40pxDefaultSize
					isBusy={ task.busy }
					disabled={ Object.keys( mapping ).length === 0 }
					accessibleWhenDisabled
					onClick={ next }
				>
					{ __( 'Preview', 'prakat' ) }
				</Button>
			</Flex>
		</>
	);
}
