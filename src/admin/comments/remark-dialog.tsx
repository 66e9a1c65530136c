import { Button, Flex, Modal } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { FormEvent } from 'react';
import type { NewComment } from '../api/types/review';
import { ErrorNotice } from '../ui/error-notice';
import { Field } from '../ui/field';
import { useTask } from '../ui/load';
import { useRemarks } from './remarks';

interface Props {
	path: string;
	onSave: ( comment: NewComment ) => Promise< void >;
	/** Returns the entry with this as the reason; absent for whoever may not. */
	onReturn: ( ( comment: NewComment ) => void ) | null;
	onClose: () => void;
}

/** A remark on one place: kept with the version, or taken along as the reason to return it. */
export function RemarkDialog( { path, onSave, onReturn, onClose }: Props ) {
	const { nameOf } = useRemarks();
	const [ words, setWords ] = useState( '' );
	const [ tried, setTried ] = useState( false );
	const task = useTask();
	const comment = { path, words: words.trim() };
	const ready = comment.words !== '';
	const save = async ( event: FormEvent ) => {
		event.preventDefault();
		setTried( true );
		if ( ready ) {
			await task.run( () => onSave( comment ) );
		}
	};
	return (
		<Modal
			title={ nameOf( path ) }
			onRequestClose={ onClose }
			className="prakat-dialog"
			size="medium"
			shouldCloseOnClickOutside={ false }
		>
			<form onSubmit={ save } noValidate>
				<Field
					label={ __( 'Your comment', 'prakat' ) }
					help={ __( 'It stays with this version. The owner and everyone who decides on it read it.', 'prakat' ) }
					required
					problems={ tried && ! ready ? [ __( 'Say it in a few words.', 'prakat' ) ] : [] }
				>
					{ ( control ) => (
						<textarea
							{ ...control }
							className="prakat-input"
							rows={ 4 }
							value={ words }
							onChange={ ( event ) => setWords( event.target.value ) }
						/>
					) }
				</Field>
				<ErrorNotice error={ task.error } />
				<Flex justify="flex-end" wrap className="prakat-dialog__buttons">
					<Button variant="tertiary" __next40pxDefaultSize onClick={ onClose }>
						{ __( 'Cancel', 'prakat' ) }
					</Button>
					{ onReturn && (
						<Button
							variant="secondary"
							__next40pxDefaultSize
							onClick={ () => {
								setTried( true );
								if ( ready ) {
									onReturn( comment );
								}
							} }
						>
							{ __( 'Return it because of this', 'prakat' ) }
						</Button>
					) }
					<Button type="submit" variant="primary" __next40pxDefaultSize isBusy={ task.busy }>
						{ __( 'Keep the comment', 'prakat' ) }
					</Button>
				</Flex>
			</form>
		</Modal>
	);
}
