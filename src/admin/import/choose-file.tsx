import { DropZone } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { startImport } from '../api/imports';
import type { EntryDetail, Import } from '../api/types';
import { ErrorNotice } from '../ui/error-notice';
import { useTask } from '../ui/load';
import { UploadButton } from '../ui/upload-button';
import { Waiting } from '../ui/waiting';

interface Props {
	entry: EntryDetail;
	onUploaded: ( started: Import ) => void;
}

/** The first step: a file, chosen or dropped. */
export function ChooseFile( { entry, onUploaded }: Props ) {
	const task = useTask();
	const take = ( file: File | undefined ) => {
		if ( file ) {
			task.run( async () => onUploaded( await startImport( entry.id, file ) ) );
		}
	};
	return (
		<div className="prakat-import__drop">
			<DropZone label={ __( 'Drop the file here', 'prakat' ) } onFilesDrop={ ( files ) => take( files[ 0 ] ) } />
			<p>
				{ __(
					'An Excel file (.xlsx) or a CSV file, its column names in one row at the top. Nothing is changed until every row is in order and you take it over.',
					'prakat'
				) }
			</p>
			<UploadButton variant="primary" accept={ [ '.csv', '.xlsx', '.txt', '.tsv' ] } busy={ task.busy } onFile={ take }>
				{ __( 'Choose a file', 'prakat' ) }
			</UploadButton>
			{ task.busy && <Waiting label={ __( 'Reading the file…', 'prakat' ) } /> }
			<ErrorNotice error={ task.error } onDismiss={ task.clear } />
		</div>
	);
}
