import { Modal } from '@wordpress/components';
import { useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { FormEvent } from 'react';
import { overrideFinding } from '../api/review';
import type { Finding, Screening } from '../api/types/review';
import type { EntryDetail, Seen } from '../api/types';
import { useDesk } from '../context';
import { DialogButtons } from '../ui/dialog-buttons';
import { ErrorNotice } from '../ui/error-notice';
import { Field } from '../ui/field';
import { useTask } from '../ui/load';

interface Props {
	entry: EntryDetail;
	seen: Seen;
	finding: Finding;
	onClose: () => void;
	onDone: ( after: Screening ) => void;
}

/** A named person answers for letting a finding stand, with a reason that stays in the register. */
export function OverrideDialog( { entry, seen, finding, onClose, onDone }: Props ) {
	const { me } = useDesk();
	const task = useTask();
	const [ reason, setReason ] = useState( '' );
	const [ tried, setTried ] = useState( false );
	const form = useRef< HTMLFormElement >( null );
	const submit = async ( event: FormEvent ) => {
		event.preventDefault();
		if ( reason.trim() === '' ) {
			setTried( true );
			form.current?.querySelector< HTMLElement >( 'textarea' )?.focus();
			return;
		}
		await task.run( async () => onDone( await overrideFinding( entry.id, seen, finding.id, reason.trim() ) ) );
	};
	return (
		<Modal
			title={ __( 'Let it stand', 'prakat' ) }
			onRequestClose={ onClose }
			className="prakat-dialog"
			size="medium"
			shouldCloseOnClickOutside={ false }
		>
			<form ref={ form } onSubmit={ submit } noValidate>
				<p className="prakat-dialog__subject">
					<strong>{ finding.where }</strong>
					{ finding.excerpt && <code>{ finding.excerpt }</code> }
				</p>
				<p>
					{ sprintf(
						/* translators: %s: name of the person who reads this. */
						__(
							'You, %s, answer for this being disclosed. Your name, the time and the reason are written into the register.',
							'prakat'
						),
						me.name
					) }
				</p>
				<Field
					label={ __( 'Why it may be disclosed', 'prakat' ) }
					required
					problems={ tried && reason.trim() === '' ? [ __( 'Say why.', 'prakat' ) ] : [] }
				>
					{ ( control ) => (
						<textarea
							{ ...control }
							className="prakat-input"
							rows={ 3 }
							value={ reason }
							onChange={ ( event ) => setReason( event.target.value ) }
						/>
					) }
				</Field>
				<ErrorNotice error={ task.error } />
				<DialogButtons label={ __( 'Let it stand', 'prakat' ) } isDestructive busy={ task.busy } onClose={ onClose } />
			</form>
		</Modal>
	);
}
