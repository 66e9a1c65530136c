import { Button, Flex } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { mapImport } from '../api/imports';
import type { Import, ImportMode, ImportPreview, SectionContract } from '../api/types';
import { ErrorNotice } from '../ui/error-notice';
import { Field } from '../ui/field';
import { useTask } from '../ui/load';
import { Radio } from '../ui/radio';
import { ColumnsTable } from './columns-table';
import { Constants } from './constants';
import { mapped, unmappedRequired, usefulConstants, type Mapping } from './mapping';

interface Props {
	started: Import;
	section: SectionContract;
	/** Rows that the draft holds now. */
	existing: number;
	onMapped: ( preview: ImportPreview ) => void;
	/** Another sheet or encoding was chosen: the columns may be others. */
	onReread: ( again: Import ) => void;
	onAgain: () => void;
}

/** Which column of the file goes into which field; what the names suggest is chosen already. */
export function MapColumns( { started, section, existing, onMapped, onReread, onAgain }: Props ) {
	const task = useTask();
	const [ mapping, setMapping ] = useState< Mapping >( started.mapping );
	const [ constants, setConstants ] = useState( started.constants );
	const [ mode, setMode ] = useState< ImportMode >( started.mode );
	const missing = unmappedRequired( mapping, section.fields );
	const next = () =>
		task.run( async () =>
			onMapped(
				await mapImport( started.uuid, {
					mapping,
					mode,
					constants: usefulConstants( constants, missing ),
				} )
			)
		);
	const reread = ( how: { sheet: string } | { encoding: string } ) =>
		task.run( async () => onReread( ( await mapImport( started.uuid, how ) ).import ) );
	const choice = ( label: string, value: string, options: readonly string[], choose: ( chosen: string ) => void ) =>
		options.length > 1 && (
			<Field label={ label }>
				{ ( control ) => (
					<select { ...control } className="prakat-input" value={ value } onChange={ ( event ) => choose( event.target.value ) }>
						{ options.map( ( option ) => (
							<option key={ option } value={ option }>
								{ option }
							</option>
						) ) }
					</select>
				) }
			</Field>
		);
	return (
		<>
			<p className="prakat-quiet">
				{ sprintf(
					/* translators: %d: how many lines. */
					__( '%d lines in the file, headings included.', 'prakat' ),
					started.rowCount
				) }
			</p>
			<div className="prakat-group is-side-by-side">
				{ choice( __( 'Sheet', 'prakat' ), started.sheet ?? '', started.sheets, ( sheet ) => reread( { sheet } ) ) }
				{ choice( __( 'Text encoding', 'prakat' ), started.encoding, started.encodings, ( encoding ) => reread( { encoding } ) ) }
			</div>
			<ColumnsTable
				columns={ started.columns }
				targets={ started.targets }
				mapping={ mapping }
				onMap={ ( column, path ) => setMapping( mapped( mapping, column, path ) ) }
			/>
			<Constants missing={ missing } fields={ section.fields } constants={ constants } onChange={ setConstants } />
			{ existing > 0 && (
				<fieldset className="prakat-field is-group">
					<legend className="prakat-field__label">
						{ sprintf(
							/* translators: %d: how many rows. */
							__( 'The draft holds %d rows already. The imported rows', 'prakat' ),
							existing
						) }
					</legend>
					<Radio
						name="prakat-import-mode"
						checked={ mode === 'append' }
						onChoose={ () => setMode( 'append' ) }
						label={ __( 'come behind them', 'prakat' ) }
					/>
					<Radio
						name="prakat-import-mode"
						checked={ mode === 'replace' }
						onChoose={ () => setMode( 'replace' ) }
						label={ __( 'take their place', 'prakat' ) }
					/>
				</fieldset>
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
