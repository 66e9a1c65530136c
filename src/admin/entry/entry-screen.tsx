import { Notice } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { getEntry, getSection } from '../api/entries';
import type { EntryDetail, SectionContract } from '../api/types';
import { useDesk } from '../context';
import { ImportScreen } from '../import/import-screen';
import type { Tab } from '../router';
import { announce } from '../ui/announce';
import { ErrorNotice } from '../ui/error-notice';
import { Link } from '../ui/link';
import { useLoad } from '../ui/load';
import { Page } from '../ui/page';
import { StateBadge } from '../ui/state-badge';
import { Waiting } from '../ui/waiting';
import { reasonWords, stateWords } from '../words/workflow';
import { ActBar } from './act-bar';
import { Compare } from './compare';
import { Editor } from './editor';
import { Facts } from './facts';
import { History } from './history';
import { Reader } from './reader';
import { Stepper } from './stepper';

interface Props {
	id: number;
	tab: Tab;
}

/** One entry: where it is, what can be done, its content, its versions, its history. */
export function EntryScreen( { id, tab }: Props ) {
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
	return <Entry entry={ entry.data } section={ section.data } tab={ tab } put={ entry.put } />;
}

interface EntryProps {
	entry: EntryDetail;
	section: SectionContract;
	tab: Tab;
	put: ( entry: EntryDetail ) => void;
}

function Entry( { entry, section, tab, put }: EntryProps ) {
	const desk = useDesk();
	const [ said, setSaid ] = useState( '' );
	const [ dirty, setDirty ] = useState( false );
	const open = entry.open;
	const editing = entry.canEdit && open !== null;

	const onDone = ( after: EntryDetail ) => {
		const sentence = sprintf(
			/* translators: %s: a state in plain words. */
			__( 'Done. It now stands: %s.', 'prakat' ),
			desk.say( stateWords( after.state ) )
		);
		setSaid( sentence );
		announce( sentence );
		put( after );
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
			actions={ <StateBadge state={ entry.state } /> }
			focusKey={ `entry-${ entry.id }` }
		>
			{ said !== '' && (
				<Notice className="prakat-notice" status="success" onRemove={ () => setSaid( '' ) }>
					{ said } { entry.url && <a href={ entry.url }>{ __( 'See the public page', 'prakat' ) }</a> }
				</Notice>
			) }
			<ReasonNotice entry={ entry } />
			<div className="prakat-entry">
				<aside className="prakat-entry__side">
					<Stepper entry={ entry } />
					{ ! dirty && <ActBar entry={ entry } onDone={ onDone } /> }
					<Facts entry={ entry } />
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
