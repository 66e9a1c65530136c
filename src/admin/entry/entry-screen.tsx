import { Notice } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { getEntry, getInbox, getSection } from '../api/entries';
import type { EntryDetail, SectionContract } from '../api/types';
import { useDesk } from '../context';
import { ImportScreen } from '../import/import-screen';
import { EvidenceNotice } from '../removal/evidence-notice';
import { RemarksProvider } from '../comments/remarks-provider';
import { inOrder, nextItem } from '../inbox/order';
import { QueueBar } from '../inbox/queue-bar';
import { navigate, type Route, type Tab } from '../router';
import { ErrorNotice } from '../ui/error-notice';
import { Flash, flash } from '../ui/flash';
import { Link } from '../ui/link';
import { useLoad } from '../ui/load';
import { Page } from '../ui/page';
import { StateBadge } from '../ui/state-badge';
import { Waiting } from '../ui/waiting';
import { goneWords, reasonWords, stateWords } from '../words/workflow';
import { ActBar } from './act-bar';
import type { ActDraft } from './act-input';
import { Compare } from './compare';
import { Editor } from './editor';
import { Facts } from './facts';
import { History } from './history';
import { Paper } from './paper';
import { Reader } from './reader';
import { Stepper } from './stepper';

/** Acts that settle what waits for a person. */
const DECISIONS: readonly string[] = [ 'check', 'approve', 'return', 'refuse', 'publish', 'ratify' ];

interface Props {
	id: number;
	tab: Tab;
	/** Opened from what waits: after a decision the next one follows. */
	queue: boolean;
}

/** One entry: where it is, what can be done, its content, its versions, its history. */
export function EntryScreen( { id, tab, queue }: Props ) {
	const entry = useLoad( `entry-${ id }`, () => getEntry( id ) );
	const sectionId = entry.data?.section ?? '';
	const section = useLoad( `section-${ sectionId }`, () => ( sectionId === '' ? Promise.resolve( null ) : getSection( sectionId ) ) );
	const failed = entry.error ?? section.error;
	if ( ! entry.data || ! section.data ) {
		return (
			<Page title={ __( 'Entry', 'prakat' ) } focusKey={ `entry-${ id }` }>
				{ failed ? (
					<ErrorNotice
						error={ failed }
						onRetry={ () => {
							entry.reload();
							section.reload();
						} }
					/>
				) : (
					<Waiting />
				) }
			</Page>
		);
	}
	return <Entry entry={ entry.data } section={ section.data } tab={ tab } queue={ queue } put={ entry.put } />;
}

interface EntryProps {
	entry: EntryDetail;
	section: SectionContract;
	tab: Tab;
	queue: boolean;
	put: ( entry: EntryDetail ) => void;
}

function Entry( { entry, section, tab, queue, put }: EntryProps ) {
	const desk = useDesk();
	const waiting = useLoad( queue ? `queue-${ entry.id }` : '', () => ( queue ? getInbox() : Promise.resolve( [] ) ) );
	const items = inOrder( waiting.data ?? [] );
	const [ wish, setWish ] = useState< { act: string; begin: Partial< ActDraft > } | null >( null );
	const [ dirty, setDirty ] = useState( false );
	// After an act its button is gone: the focus goes to the title, below which stands what was done.
	const [ acts, setActs ] = useState( 0 );
	const open = entry.open;
	const editing = entry.canEdit && open !== null;

	const here: Route = { view: 'entry', id: entry.id, tab, ...( queue ? { queue } : {} ) };
	const onDone = async ( after: EntryDetail, act: string ) => {
		put( after );
		setActs( acts + 1 );
		const link = after.url && <a href={ after.url }>{ __( 'See the public page', 'prakat' ) }</a>;
		const state = desk.say( after.open ? stateWords( after.open.state ) : goneWords( after.gone ?? after.state ) );
		if ( ! queue || ! DECISIONS.includes( act ) || after.acts[ act ]?.allowed ) {
			flash(
				here,
				sprintf(
					/* translators: %s: a state in plain words. */
					__( 'Done. It now stands: %s.', 'prakat' ),
					state
				),
				link
			);
			return;
		}
		const left = inOrder( await getInbox().catch( () => [] ) );
		const next = nextItem( items, left, entry.id );
		const to: Route = next ? { view: 'entry', id: next.entry.id, tab: 'content', queue } : { view: 'inbox' };
		flash(
			to,
			sprintf(
				/* translators: 1: title of an entry, 2: a state in plain words. */
				__( 'Done: %1$s now stands: %2$s.', 'prakat' ),
				after.title,
				state
			),
			link
		);
		navigate( to );
	};

	const tabs: { tab: Tab; label: string }[] = [
		{ tab: 'content', label: __( 'Content', 'prakat' ) },
		...( editing && section.maxRecords > 1 ? [ { tab: 'import' as const, label: __( 'Import', 'prakat' ) } ] : [] ),
		{ tab: 'compare', label: __( 'Versions', 'prakat' ) },
		{ tab: 'history', label: __( 'History', 'prakat' ) },
	];
	return (
		<Page
			title={ entry.title || __( '(no title yet)', 'prakat' ) }
			kicker={ `${ desk.sectionName( entry.section ) } · ${ desk.unitName( entry.unit ) }` }
			actions={ <StateBadge state={ entry.state } gone={ entry.gone } /> }
			focusKey={ `entry-${ entry.id }-${ acts }` }
			above={ queue && <QueueBar items={ items } id={ entry.id } /> }
		>
			<Flash on={ here } />
			<ReasonNotice entry={ entry } />
			{ entry.evidence?.endsBefore && ! entry.open && <EvidenceNotice entry={ entry } /> }
			<RemarksProvider
				entry={ entry }
				section={ section }
				onReturn={ ( comment ) => setWish( { act: 'return', begin: { comments: [ comment ], words: comment.words } } ) }
			>
				<div className="prakat-entry">
					<aside className="prakat-entry__side">
						<Stepper entry={ entry } />
						{ ! dirty && <ActBar entry={ entry } onDone={ onDone } wish={ wish } onWishEnded={ () => setWish( null ) } /> }
						<Facts entry={ entry } />
						<Paper entry={ entry } />
					</aside>
					<div className="prakat-entry__main">
						<nav className="prakat-tabs" aria-label={ __( 'Parts of the entry', 'prakat' ) }>
							{ tabs.map( ( one ) => (
								<Link
									key={ one.tab }
									to={ {
										view: 'entry',
										id: entry.id,
										tab: one.tab,
										...( queue ? { queue } : {} ),
									} }
									current={ one.tab === tab }
								>
									{ one.label }
								</Link>
							) ) }
						</nav>
						{ tab === 'content' && editing && (
							<Editor key={ open.id } entry={ entry } version={ open } section={ section } put={ put } onDirty={ setDirty } />
						) }
						{ tab === 'content' && ! editing && <Reader entry={ entry } section={ section } /> }
						{ tab === 'import' && editing && <ImportScreen entry={ entry } section={ section } onCommitted={ put } /> }
						{ tab === 'compare' && <Compare entry={ entry } /> }
						{ tab === 'history' && <History id={ entry.id } rev={ entry.rev } /> }
					</div>
				</div>
			</RemarksProvider>
		</Page>
	);
}

/** Why it came back, was refused or taken down. */
function ReasonNotice( { entry }: { entry: EntryDetail } ) {
	const { say } = useDesk();
	const reason = entry.request?.reason;
	if ( ! reason ) {
		return null;
	}
	return (
		<Notice className="prakat-notice" status="warning" isDismissible={ false }>
			<strong>{ say( reasonWords( reason.code ) ) }</strong>
			<p className="prakat-words">{ reason.words }</p>
		</Notice>
	);
}
