import { Modal } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { FormEvent } from 'react';
import { DialogButtons } from '../ui/dialog-buttons';
import { ErrorNotice } from '../ui/error-notice';
import { Field } from '../ui/field';
import { useTask } from '../ui/load';

interface Props {
	/** Tells it; rejects with what is said here. */
	onTell: ( words: string ) => Promise< void >;
	onClose: () => void;
}

/** What whoever reviews, and may not propose a new version, says has changed. */
export function ChangeDialog( { onTell, onClose }: Props ) {
	const [ words, setWords ] = useState( '' );
	const [ tried, setTried ] = useState( false );
	const task = useTask();
	const said = words.trim();
	const tell = async ( event: FormEvent ) => {
		event.preventDefault();
		setTried( true );
		if ( said !== '' ) {
			await task.run( () => onTell( said ) );
		}
	};
	return (
		<Modal
			title={ __( 'It has changed', 'prakat' ) }
			onRequestClose={ onClose }
			className="prakat-dialog"
			size="medium"
			shouldCloseOnClickOutside={ false }
		>
			<form onSubmit={ tell } noValidate>
				<Field
					label={ __( 'What has changed', 'prakat' ) }
					help={ __(
						'Whoever may make a new version is told and reads this beside the entry. What is public stays as it is until then.',
						'prakat'
					) }
					required
					problems={ tried && said === '' ? [ __( 'Say it in a few words.', 'prakat' ) ] : [] }
				>
					{ ( control ) => (
						<textarea
							{ ...control }
							className="prakat-input"
							rows={ 4 }
							maxLength={ 2000 }
							value={ words }
							onChange={ ( event ) => setWords( event.target.value ) }
						/>
					) }
				</Field>
				<ErrorNotice error={ task.error } />
				<DialogButtons label={ __( 'Tell them', 'prakat' ) } busy={ task.busy } onClose={ onClose } />
			</form>
		</Modal>
	);
}
