import { Button, Notice } from '@wordpress/components';
import { useEffect, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { getEntry, getSection } from '../api/entries';
import { markOpened } from '../api/review';
import { getReview, reviewEntry, tellChange } from '../api/reviews';
import type { EntryDetail, ReviewState, SectionContract, VersionDetail } from '../api/types';
import { useDesk } from '../context';
import { ActDialog } from '../entry/act-dialog';
import { VersionContent } from '../entry/version-content';
import { navigate } from '../router';
import { ErrorNotice } from '../ui/error-notice';
import { Flash, flash } from '../ui/flash';
import { Link } from '../ui/link';
import { useLoad, useTask } from '../ui/load';
import { Page } from '../ui/page';
import { Waiting } from '../ui/waiting';
import { showDate } from '../words/values';
import { inZone, today } from '../words/zone';
import { ChangeDialog } from './change-dialog';
import { ReviewBar } from './review-bar';
import { useNext } from './use-next';
import { TaskError } from './task-error';
import { dueWords, subjectOf } from './words';

/** Not an act of the workflow: nothing moves by it. */
const CHANGED = 'changed';

/** One public entry, read again: still right, changed, or to be taken down. */
export function ReviewScreen( { id }: { id: number } ) {
	const entry = useLoad( `review-entry-${ id }`, () => getEntry( id ) );
	const state = useLoad( `review-${ id }`, () => getReview( id ) );
	const sectionId = entry.data?.section ?? '';
	const section = useLoad( `section-${ sectionId }`, () => ( sectionId === '' ? Promise.resolve( null ) : getSection( sectionId ) ) );
	const failed = entry.error ?? state.error ?? section.error;
	const reload = () => [ entry, state, section ].forEach( ( load ) => load.reload() );
	if ( ! entry.data || ! state.data || ! section.data ) {
		return (
			<Page title={ __( 'Review', 'prakat' ) } focusKey={ `review-${ id }` }>
				{ failed ? <ErrorNotice error={ failed } onRetry={ reload } /> : <Waiting /> }
			</Page>
		);
	}
	return <Review entry={ entry.data } state={ state.data } section={ section.data } onReload={ reload } />;
}

interface Props {
	entry: EntryDetail;
	state: ReviewState;
	section: SectionContract;
	/** It may be another by now. */
	onReload: () => void;
}

function Review( { entry, state, section, onReload }: Props ) {
	const desk = useDesk();
	const task = useTask();
	const next = useNext( subjectOf( { ...entry, entry: entry.id } ) );
	const [ asked, setAsked ] = useState< string | null >( null );
	const [ opened, setOpened ] = useState< 'waiting' | 'noted' | 'failed' >( 'waiting' );
	const { live } = entry;
	const seen = live && { version: live.id, rev: live.rev, hash: live.hash };
	useEffect( () => {
		if ( seen ) {
			// What is reviewed must have been on the screen; the button waits until that is noted.
			setOpened( 'waiting' );
			markOpened( entry.id, seen )
				.then( () => setOpened( 'noted' ) )
				.catch( () => setOpened( 'failed' ) );
		}
		// Once for what is on the screen, whatever object carries it.
		// eslint-disable-next-line react-hooks/exhaustive-deps
	}, [ entry.id, live?.id, live?.hash ] );
	const noted = async () => {
		if ( seen && opened === 'failed' ) {
			await markOpened( entry.id, seen );
		}
	};
	const right = () =>
		task.run( async () => {
			if ( seen ) {
				await noted();
				const after = await reviewEntry( entry.id, seen );
				await next.done( entry.title, after.due );
			}
		} );
	return (
		<Page
			title={ entry.title }
			kicker={ `${ desk.sectionName( entry.section ) } · ${ desk.unitName( entry.unit ) }` }
			focusKey={ `review-${ entry.id }` }
			above={ <ReviewBar onSkip={ () => void next.skip() } /> }
		>
			<Flash on={ { view: 'review', id: entry.id } } />
			<ReviewLine state={ state } />
			{ state.changed && <SaidChanged said={ state.changed } /> }
			{ live && entry.open && <Preparing entry={ entry } live={ live } open={ entry.open } /> }
			<TaskError
				task={ task }
				onReload={ () => {
					task.clear();
					onReload();
				} }
			/>
			{ live ? (
				<>
					<Content entry={ entry } version={ live } section={ section } />
					<LinksToTry links={ state.links } />
				</>
			) : (
				<p>{ __( 'It is not public now, so there is nothing to review.', 'prakat' ) }</p>
			) }
			{ live && (
				<div className="prakat-acts is-review" role="group" aria-label={ __( 'What you can do', 'prakat' ) }>
					{ state.mayReview && (
						<Button
							variant="primary"
							__next40pxDefaultSize
							isBusy={ task.busy }
							disabled={ opened === 'waiting' }
							accessibleWhenDisabled
							onClick={ right }
						>
							{ __( 'Reviewed, still right', 'prakat' ) }
						</Button>
					) }
					{ entry.acts[ 'revise' ]?.allowed && (
						<Button variant="secondary" __next40pxDefaultSize onClick={ () => setAsked( 'revise' ) }>
							{ __( 'It has changed', 'prakat' ) }
						</Button>
					) }
					{ state.mayReview && ! entry.acts[ 'revise' ]?.allowed && ! entry.open && (
						<Button
							variant="secondary"
							__next40pxDefaultSize
							disabled={ opened === 'waiting' }
							accessibleWhenDisabled
							onClick={ () => setAsked( CHANGED ) }
						>
							{ __( 'It has changed', 'prakat' ) }
						</Button>
					) }
					{ entry.acts[ 'withdraw' ]?.allowed && (
						<Button variant="secondary" isDestructive __next40pxDefaultSize onClick={ () => setAsked( 'withdraw' ) }>
							{ __( 'Take down', 'prakat' ) }
						</Button>
					) }
				</div>
			) }
			{ asked === CHANGED && seen && (
				<ChangeDialog
					onClose={ () => setAsked( null ) }
					onTell={ async ( words ) => {
						await noted();
						const { told } = await tellChange( entry.id, seen, words );
						await next.told( told );
					} }
				/>
			) }
			{ asked !== null && asked !== CHANGED && (
				<ActDialog
					entry={ entry }
					act={ asked }
					onClose={ () => setAsked( null ) }
					onDone={ () => {
						const to = { view: 'entry', id: entry.id, tab: 'content' } as const;
						flash(
							to,
							asked === 'revise'
								? __( 'A new version is open. What is public stays public until it is approved.', 'prakat' )
								: __( 'It was taken down.', 'prakat' )
						);
						navigate( to );
					} }
				/>
			) }
		</Page>
	);
}

/** Somebody found that it is no longer right: whoever reviews it after them must know what they said. */
function SaidChanged( { said }: { said: NonNullable< ReviewState[ 'changed' ] > } ) {
	const { language, zone } = useDesk();
	return (
		<Notice className="prakat-notice" status="warning" isDismissible={ false }>
			<p>
				{ sprintf(
					/* translators: 1: name of a person, 2: a date. */
					__( '%1$s said on %2$s that it has changed:', 'prakat' ),
					said.name,
					showDate( inZone( said.at, zone )?.date ?? '', 'short', language )
				) }
			</p>
			<p className="prakat-words">{ said.words }</p>
		</Notice>
	);
}

/** What is public stays public while another version is prepared, so it is reviewed; but whoever reviews must know. */
function Preparing( { entry, live, open }: { entry: EntryDetail; live: VersionDetail; open: VersionDetail } ) {
	return (
		<Notice className="prakat-notice" status="warning" isDismissible={ false }>
			<p>
				{ sprintf(
					/* translators: 1: number of the public version, 2: number of the version that is being prepared. */
					__(
						'Below is version %1$d, which the public reads now. Version %2$d is being prepared and is not public: your review is of version %1$d only. If that is wrong, the new version must put it right, or it must be taken down.',
						'prakat'
					),
					live.number,
					open.number
				) }
			</p>
			<Link to={ { view: 'entry', id: entry.id, tab: 'content' } }>
				{ sprintf(
					/* translators: %d: number of a version. */
					__( 'Open version %d', 'prakat' ),
					open.number
				) }
			</Link>
		</Notice>
	);
}

/** Links that the checker could not try, or that did not answer: for who reads to try by hand. */
function LinksToTry( { links }: { links: ReviewState[ 'links' ] } ) {
	if ( links.length === 0 ) {
		return null;
	}
	const why: Record< ReviewState[ 'links' ][ number ][ 'state' ], string > = {
		barred: __( 'not checked: that website does not wish it', 'prakat' ),
		closed: __( 'not checked: that website lets no machine in', 'prakat' ),
		dead: __( 'does not answer', 'prakat' ),
		inside: __( 'leads to an address that the public cannot reach', 'prakat' ),
	};
	return (
		<section className="prakat-card">
			<h2>{ __( 'Links to try by hand', 'prakat' ) }</h2>
			<ul className="prakat-standing">
				{ links.map( ( { address, state } ) => (
					<li key={ address }>
						<a href={ address } target="_blank" rel="noreferrer">
							{ address }
							<span className="screen-reader-text"> { __( '(opens in a new tab)', 'prakat' ) }</span>
						</a>
						<span className="prakat-quiet">{ why[ state ] }</span>
					</li>
				) ) }
			</ul>
		</section>
	);
}

/** When it is due and who looked last. */
function ReviewLine( { state }: { state: ReviewState } ) {
	const { language, zone, now } = useDesk();
	const day = state.reviewed && inZone( state.reviewed, zone );
	const late = state.due !== null && state.due < today( now, zone );
	const said = [
		state.due && dueWords( 'overdue', state.due, today( now, zone ), language ),
		day &&
			( state.by
				? sprintf(
						/* translators: 1: a date, 2: name of a person. */
						__( 'last reviewed %1$s by %2$s', 'prakat' ),
						showDate( day.date, 'short', language ),
						state.by.name
					)
				: sprintf(
						/* translators: %s: a date. */
						__( 'approved %s', 'prakat' ),
						showDate( day.date, 'short', language )
					) ),
	].filter( Boolean );
	return (
		<Notice className="prakat-notice" status={ late ? 'warning' : 'info' } isDismissible={ false }>
			{ said.join( ' · ' ) }
		</Notice>
	);
}

interface ContentProps {
	entry: EntryDetail;
	version: VersionDetail;
	section: SectionContract;
}

/** What the public reads. */
function Content( { entry, version, section }: ContentProps ) {
	return (
		<>
			{ entry.url && (
				<p>
					<a href={ entry.url } target="_blank" rel="noreferrer">
						{ __( 'See the public page', 'prakat' ) }
						<span className="screen-reader-text"> { __( '(opens in a new tab)', 'prakat' ) }</span>
					</a>
				</p>
			) }
			<VersionContent version={ version } section={ section } />
		</>
	);
}
