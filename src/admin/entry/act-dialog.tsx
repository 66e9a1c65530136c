import { Button, Modal, Notice } from '@wordpress/components';
import { useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { FormEvent } from 'react';
import { getEntry, performAct } from '../api/entries';
import type { ApiError } from '../api/fetch';
import type { EntryDetail } from '../api/types';
import { useDesk } from '../context';
import { DialogButtons } from '../ui/dialog-buttons';
import { ErrorNotice } from '../ui/error-notice';
import { useTask } from '../ui/load';
import { actWords, needsReason, takesDown } from '../words/workflow';
import { blankAct, inputOf, missing, type ActDraft } from './act-input';
import { DeclarationFields } from './declaration-fields';
import { ReasonFields } from './reason-fields';
import { EvidenceNotice } from '../removal/evidence-notice';
import { RemovalFields } from '../removal/removal-fields';
import { ReturnRemarks } from '../comments/return-remarks';
import { seenFor, targetOf } from './acts';
import { UrgentFields } from './urgent-fields';

interface Props {
	entry: EntryDetail;
	act: string;
	/** What is written in it already, for example a remark that is the reason to return it. */
	begin?: Partial< ActDraft > | undefined;
	onClose: () => void;
	onDone: ( entry: EntryDetail ) => void;
}

const FINAL: readonly string[] = [ 'refuse', 'withdraw', 'discard', 'publish-urgent' ];

/** What an act means, in a sentence before it is done. */
function meaning( act: string ): string {
	const sentences: Record< string, string > = {
		submit: __( 'It goes to the checker and can’t be changed while it is on its way. You can take it back.', 'prakat' ),
		recall: __( 'The request ends and a draft with the same content is opened.', 'prakat' ),
		check: __( 'You confirm the check with your name. It then goes on to be approved.', 'prakat' ),
		return: __( 'The owner is told the reason and mends it in a new version.', 'prakat' ),
		refuse: __( 'The request ends. The owner is told the reason.', 'prakat' ),
		approve: __( 'Exactly this version is approved; any change needs an approval of its own.', 'prakat' ),
		publish: __( 'The public sees it at once, or from the day that is set in it.', 'prakat' ),
		'publish-urgent': __(
			'The public sees it at once. An approver must confirm it in writing in time, or it is taken down by itself.',
			'prakat'
		),
		ratify: __( 'You confirm in writing what was published on a spoken word.', 'prakat' ),
		withdraw: __( 'It disappears from the public at once, with its files, and comes back only by a new request.', 'prakat' ),
		discard: __( 'This draft ends and can’t be taken up again.', 'prakat' ),
		revise: __( 'A new draft with the same content is opened. What is public stays public meanwhile.', 'prakat' ),
	};
	return sentences[ act ] ?? '';
}

/** Declarations that the server missed, while they are still not ticked. */
function refusedDeclarations( error: ApiError | null, draft: ActDraft ): string[] {
	const said = error?.refusal === 'declarations-missing' ? error.params[ 'codes' ] : [];
	return Array.isArray( said ) ? said.filter( ( code ): code is string => ! draft.declared.includes( String( code ) ) ) : [];
}

/** One dialog for an act: what it means, what it needs, and the server's sentence if it is refused. */
export function ActDialog( { entry, act, begin, onClose, onDone }: Props ) {
	const { say } = useDesk();
	const task = useTask();
	const [ draft, setDraft ] = useState< ActDraft >( () => ( { ...blankAct, ...begin } ) );
	const [ tried, setTried ] = useState( false );
	const form = useRef< HTMLFormElement >( null );
	const name = say( actWords( act ) );
	const version = targetOf( entry, act );
	const asked = entry.acts[ act ]?.declarations ?? [];
	const wanted = missing( act, draft, asked );
	const stale = task.error?.refusal === 'seen-stale';

	const submit = async ( event: FormEvent ) => {
		event.preventDefault();
		if ( wanted.length > 0 ) {
			setTried( true );
			// After the problems are drawn.
			window.requestAnimationFrame( () => form.current?.querySelector< HTMLElement >( '[aria-invalid="true"]' )?.focus() );
			return;
		}
		await task.run( async () => {
			onDone( await performAct( entry.id, act, seenFor( entry, act ), inputOf( act, draft ) ) );
		} );
	};

	const readAnew = () =>
		task.run( async () => {
			onDone( await getEntry( entry.id ) );
		} );

	const fields = {
		draft,
		missing: tried ? wanted : [],
		onChange: ( change: Partial< ActDraft > ) => setDraft( ( before ) => ( { ...before, ...change } ) ),
	};
	return (
		<Modal title={ name } onRequestClose={ onClose } className="prakat-dialog" size="medium" shouldCloseOnClickOutside={ false }>
			<form ref={ form } onSubmit={ submit } noValidate>
				<p className="prakat-dialog__subject">
					<strong>{ entry.title }</strong>
					{ version && (
						<span>
							{ sprintf(
								/* translators: %d: number of a version. */
								__( 'Version %d', 'prakat' ),
								version.number
							) }
						</span>
					) }
				</p>
				<p>
					{ meaning( act ) }
					{ asked.length > 0 &&
						` ${ __( 'Read each line and tick it if it is so; your name and the time are kept with each.', 'prakat' ) }` }
				</p>
				{ asked.length > 0 && (
					<DeclarationFields asked={ asked } refused={ refusedDeclarations( task.error, draft ) } { ...fields } />
				) }
				{ takesDown( act ) && <EvidenceNotice entry={ entry } taking /> }
				{ takesDown( act ) && <RemovalFields entry={ entry } ways={ entry.acts[ act ]?.removals ?? [] } { ...fields } /> }
				{ needsReason( act ) && <ReasonFields act={ act } { ...fields } /> }
				{ act === 'return' && <ReturnRemarks entry={ entry } { ...fields } /> }
				{ act === 'publish-urgent' && <UrgentFields entry={ entry } { ...fields } /> }
				{ stale ? (
					<Notice status="warning" isDismissible={ false }>
						<p>
							{ __(
								'It was changed after you opened it, so nothing was done. Read it as it is now and decide again.',
								'prakat'
							) }
						</p>
						<Button variant="secondary" __next40pxDefaultSize onClick={ readAnew }>
							{ __( 'Read it as it is now', 'prakat' ) }
						</Button>
					</Notice>
				) : (
					<ErrorNotice error={ task.error } />
				) }
				<DialogButtons
					label={ name }
					isDestructive={ FINAL.includes( act ) }
					busy={ task.busy }
					disabled={ stale }
					onClose={ onClose }
				/>
			</form>
		</Modal>
	);
}
