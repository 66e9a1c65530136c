import { Button, Modal, Notice } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { EntryDetail } from '../admin/api/types';
import { useDesk } from '../admin/context';
import { ActBar } from '../admin/entry/act-bar';
import { Stepper } from '../admin/entry/stepper';
import { BesideList } from '../admin/governed/beside-list';
import { PageDifferences } from '../admin/governed/differences';
import { publicSentence, untilSentence } from '../admin/governed/standing';
import { ScreeningPanel } from '../admin/screening/screening-panel';
import { announce } from '../admin/ui/announce';
import { StateBadge } from '../admin/ui/state-badge';
import { showDateTime } from '../admin/words/values';
import { reasonWords, stateWords } from '../admin/words/workflow';
import { DetailsDialog } from './details-dialog';
import { ToMend } from './to-mend';
import type { Approval } from './use-approval';

/** Where the page stands, what differs from what is public, and what this person may do now. */
export function ApprovalPanel( { approval }: { approval: Approval } ) {
	const { governed, entry } = approval;
	const { zone, language } = useDesk();
	const until = untilSentence( governed, zone, language );
	return (
		<div className="prakat is-panel" lang={ language }>
			<Found governed={ governed } />
			<p>
				<StateBadge state={ governed.state === 'live' ? 'published' : ( governed.pending?.state ?? entry?.state ?? 'draft' ) } />
			</p>
			<p>
				{ publicSentence( governed, zone, language ) } { until }
			</p>
			<Pending approval={ approval } />
			{ entry && <Returned entry={ entry } /> }
			{ entry?.open && entry.open.state !== 'draft' && <Stepper entry={ entry } /> }
			{ entry?.canEdit && <ToMend entry={ entry } /> }
			{ entry?.open && ! approval.dirty && <ScreeningPanel entry={ entry } /> }
			<Acts approval={ approval } />
			<BesideList beside={ governed.beside } apart={ governed.apart } />
			{ governed.links.entry && (
				<p>
					<a href={ governed.links.entry }>{ __( 'History and all versions', 'prakat' ) }</a>
				</p>
			) }
		</div>
	);
}

/** What was written past the approval. */
function Found( { governed }: Pick< Approval, 'governed' > ) {
	return governed.found ? (
		<Notice className="prakat-notice" status="error" isDismissible={ false }>
			{ governed.found.sentence }
		</Notice>
	) : null;
}

/** The version that waits beside what is public, and what it changes. */
function Pending( { approval: { governed, dirty } }: { approval: Approval } ) {
	const { zone, language } = useDesk();
	const [ open, setOpen ] = useState( false );
	const pending = governed.pending;
	if ( ! pending ) {
		return governed.state === 'live' ? (
			<p className="prakat-quiet">
				{ __( 'What you save is kept as a pending version. The public page stays as it is until that is approved.', 'prakat' ) }
			</p>
		) : null;
	}
	if ( governed.state !== 'live' ) {
		return null;
	}
	return (
		<div className="prakat-panel__pending">
			<p>
				<StateBadge state={ pending.state } />
			</p>
			<p>
				{ sprintf(
					/* translators: 1: number of a version, 2: date and time. */
					__( 'You see the pending version %1$d, saved on %2$s. The public page is unchanged.', 'prakat' ),
					pending.number,
					showDateTime( pending.savedAt, zone, language )
				) }
			</p>
			{ pending.changes.length > 0 ? (
				<>
					<p>
						{ sprintf(
							/* translators: %s: labels of fields. */
							__( 'Differs from the public page: %s.', 'prakat' ),
							pending.changes.map( ( { label } ) => label ).join( ', ' )
						) }
					</p>
					<Button variant="secondary" __next40pxDefaultSize onClick={ () => setOpen( true ) }>
						{ __( 'See what differs', 'prakat' ) }
					</Button>
				</>
			) : (
				<p>{ __( 'It does not differ from the public page yet.', 'prakat' ) }</p>
			) }
			{ open && (
				<Modal
					title={ __( 'What changes for the public', 'prakat' ) }
					onRequestClose={ () => setOpen( false ) }
					className="prakat-dialog"
					size="large"
				>
					{ dirty && <p className="prakat-quiet">{ __( 'What you have not saved yet is not among it.', 'prakat' ) }</p> }
					<PageDifferences changes={ pending.changes } />
				</Modal>
			) }
		</div>
	);
}

/** Why it came back. */
function Returned( { entry }: { entry: EntryDetail } ) {
	const { say } = useDesk();
	const reason = entry.request?.reason;
	return reason ? (
		<Notice className="prakat-notice" status="warning" isDismissible={ false }>
			<strong>{ say( reasonWords( reason.code ) ) }</strong>
			<p className="prakat-words">{ reason.words }</p>
		</Notice>
	) : null;
}

/** Buttons of what may be done now; while something is not saved only a sentence. */
function Acts( { approval: { governed, entry, dirty, refresh } }: { approval: Approval } ) {
	const { say } = useDesk();
	const [ details, setDetails ] = useState( false );
	if ( governed.entry === null ) {
		return (
			<p className="prakat-quiet">
				{ __( 'Save it first. Source and period are then written here, and it is proposed from here.', 'prakat' ) }
			</p>
		);
	}
	if ( ! entry ) {
		const refused = governed.acts[ 'submit' ];
		return refused && ! refused.allowed ? <p className="prakat-quiet">{ refused.sentence }</p> : null;
	}
	const submit = entry.acts[ 'submit' ];
	const onDone = async ( after: EntryDetail, act: string ) => {
		announce(
			sprintf(
				/* translators: %s: a state in plain words. */
				__( 'Done. It now stands: %s.', 'prakat' ),
				say( stateWords( after.state ) )
			)
		);
		if ( act === 'discard' ) {
			// Another content is to be edited then: the editor must begin anew.
			window.location.reload();
			return;
		}
		await refresh();
	};
	return (
		<>
			{ entry.canEdit && (
				<Button
					variant="secondary"
					__next40pxDefaultSize
					disabled={ dirty }
					accessibleWhenDisabled
					onClick={ () => setDetails( true ) }
				>
					{ __( 'Source and period', 'prakat' ) }
				</Button>
			) }
			{ entry.open?.state === 'draft' && submit && ! submit.allowed && entry.problems.count === 0 && (
				<p className="prakat-panel__mend">{ submit.sentence }</p>
			) }
			{ dirty ? (
				<p className="prakat-quiet">{ __( 'Save first, then it can be proposed.', 'prakat' ) }</p>
			) : (
				<ActBar entry={ entry } onDone={ onDone } />
			) }
			{ details && <DetailsDialog entry={ entry } onClose={ () => setDetails( false ) } onSaved={ refresh } /> }
		</>
	);
}
