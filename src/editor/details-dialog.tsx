import { Modal } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { getSection, saveHeader, seenOf } from '../admin/api/entries';
import type { EntryDetail, JsonRecord } from '../admin/api/types';
import { useDesk } from '../admin/context';
import { headerFields } from '../admin/entry/header-fields';
import { Group } from '../admin/fields/controls/group';
import { isRecord } from '../admin/fields/path';
import { announce } from '../admin/ui/announce';
import { DialogButtons } from '../admin/ui/dialog-buttons';
import { ErrorNotice } from '../admin/ui/error-notice';
import { useLoad, useTask } from '../admin/ui/load';
import { Waiting } from '../admin/ui/waiting';

interface Props {
	entry: EntryDetail;
	onClose: () => void;
	onSaved: () => Promise< void >;
}

/** The name of the page is WordPress's own field. */
const TITLE = 'title';

/** Source, owner, period of publication: what the announcements ask for beside the page itself. */
export function DetailsDialog( { entry, onClose, onSaved }: Props ) {
	const { entry: contract } = useDesk();
	const section = useLoad( `section-${ entry.section }`, () => getSection( entry.section ) );
	const task = useTask();
	const [ header, setHeader ] = useState< JsonRecord >( entry.open?.header ?? {} );
	const { [ TITLE ]: _title, ...fields } = section.data ? headerFields( contract.fields, section.data, header, false ) : {};
	const save = () =>
		task.run( async () => {
			const seen = seenOf( entry );
			if ( seen ) {
				await saveHeader( entry.id, seen, header );
				await onSaved();
				announce( __( 'Saved.', 'prakat' ) );
				onClose();
			}
		} );
	return (
		<Modal
			title={ __( 'Source and period of publication', 'prakat' ) }
			onRequestClose={ onClose }
			className="prakat-dialog is-form"
			size="large"
			shouldCloseOnClickOutside={ false }
		>
			<form
				noValidate
				onSubmit={ async ( event ) => {
					event.preventDefault();
					await save();
				} }
			>
				<ErrorNotice error={ section.error } onRetry={ section.reload } />
				{ section.data ? (
					<Group
						fields={ fields }
						path={ [] }
						value={ header }
						problems={ task.error?.problems ?? entry.problems.header }
						onChange={ ( changed ) => setHeader( isRecord( changed ) ? changed : {} ) }
					/>
				) : (
					<Waiting />
				) }
				<ErrorNotice error={ task.error } />
				<DialogButtons label={ __( 'Save', 'prakat' ) } busy={ task.busy } onClose={ onClose } />
			</form>
		</Modal>
	);
}
