import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { trash } from '@wordpress/icons';
import { saveFile } from '../api/files';
import type { EntryFile } from '../api/types';
import { useDesk } from '../context';
import { Upload } from '../fields/controls/file';
import { ErrorNotice } from '../ui/error-notice';
import { useTask } from '../ui/load';
import { showSize } from '../words/values';

interface Props {
	files: readonly EntryFile[];
	onRemove?: ( uuid: string ) => void;
	canUpload?: boolean;
}

/** The files of a version with their kind and size. */
export function FileList( { files, onRemove, canUpload = false }: Props ) {
	const { language } = useDesk();
	const task = useTask();
	return (
		<div className="prakat-filelist">
			{ files.length === 0 && <p className="prakat-quiet">{ __( 'No files.', 'prakat' ) }</p> }
			<ErrorNotice error={ task.error } onDismiss={ task.clear } />
			<ul>
				{ files.map( ( file ) => (
					<li key={ file.uuid }>
						<Button variant="link" onClick={ () => task.run( () => saveFile( file ) ) }>
							{ file.name }
						</Button>
						<span className="prakat-quiet">
							{ `${ file.extension.toUpperCase() } · ${ showSize( file.bytes, language ) }` }
						</span>
						{ onRemove && (
							<Button
								icon={ trash }
								size="small"
								label={ sprintf(
									/* translators: %s: name of a file. */
									__( 'Remove %s', 'prakat' ),
									file.name
								) }
								onClick={ () => onRemove( file.uuid ) }
							/>
						) }
					</li>
				) ) }
			</ul>
			{ canUpload && <Upload /> }
		</div>
	);
}
