import { Button } from '@wordpress/components';
import { useId, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { ReactNode } from 'react';
import { reviewSeveral } from '../api/reviews';
import type { ReviewResult, WorklistItem } from '../api/types';
import { useDesk } from '../context';
import { reaches } from '../duties/reach';
import type { Route } from '../router';
import { announce } from '../ui/announce';
import { ErrorNotice } from '../ui/error-notice';
import { Link } from '../ui/link';
import { useTask } from '../ui/load';
import { showDate } from '../words/values';
import { inZone, today } from '../words/zone';
import { dueWords, isLate, isReview, kindWords, mayChoose, placeOf } from './words';

interface Props {
	items: readonly WorklistItem[];
	/** Something was reviewed: the list is to be read anew. */
	onDone: () => void;
}

/** The cards, and the bar by which those that were opened are reviewed together. */
export function WorklistItems( { items, onDone }: Props ) {
	const task = useTask();
	const [ picked, setPicked ] = useState< readonly number[] >( [] );
	const [ refused, setRefused ] = useState< readonly ReviewResult[] >( [] );
	const chosen = items.filter( ( item ) => item.entry !== null && item.opened && mayChoose( item ) && picked.includes( item.entry ) );
	const several = items.filter( mayChoose ).length > 1;
	const review = () =>
		task.run( async () => {
			const { results } = await reviewSeveral(
				chosen.flatMap( ( { entry, seen } ) => ( entry !== null && seen ? [ { entry, seen } ] : [] ) )
			);
			const done = results.filter( ( result ) => result.done ).length;
			setRefused( results.filter( ( result ) => ! result.done ) );
			setPicked( [] );
			/* translators: %d: how many entries. */
			announce( sprintf( __( 'Reviewed: %d', 'prakat' ), done ) );
			onDone();
		} );
	return (
		<>
			<ErrorNotice error={ task.error } onDismiss={ task.clear } />
			<ul className="prakat-inbox is-worklist">
				{ items.map( ( item, place ) => (
					<WorklistCard
						key={ `${ item.kind }-${ item.entry ?? `${ item.unit }-${ item.section }-${ item.due ?? '' }` }-${ place }` }
						item={ item }
						refused={ refused.find( ( result ) => result.entry === item.entry )?.sentence }
						chosen={ chosen.includes( item ) }
						onChoose={
							several && mayChoose( item )
								? ( yes ) =>
										setPicked( ( before ) =>
											yes ? [ ...before, item.entry ?? 0 ] : before.filter( ( id ) => id !== item.entry )
										)
								: null
						}
					/>
				) ) }
			</ul>
			{ chosen.length > 0 && (
				<div className="prakat-acts is-bulk" role="group" aria-label={ __( 'Those that you chose', 'prakat' ) }>
					<Button variant="primary" __next40pxDefaultSize isBusy={ task.busy } onClick={ review }>
						{ `${ __( 'Reviewed, still right', 'prakat' ) } (${ chosen.length })` }
					</Button>
				</div>
			) }
		</>
	);
}

interface CardProps {
	item: WorklistItem;
	refused: string | undefined;
	chosen: boolean;
	/** Absent where nothing can be done to several at once. */
	onChoose: ( ( chosen: boolean ) => void ) | null;
}

/** One thing: what is the matter, with what, since when; the whole card leads to where it is seen to. */
function WorklistCard( { item, refused, chosen, onChoose }: CardProps ) {
	const desk = useDesk();
	const late = isLate( item.kind );
	const section = desk.sectionName( item.section );
	const title =
		item.title ||
		( isReview( item ) ? /* translators: %s: name of a section. */ sprintf( __( '%s as a whole', 'prakat' ), section ) : section );
	const reviewed = item.reviewed && inZone( item.reviewed, desk.zone );
	const to = placeOf( item );
	// What is missing can be begun by who proposes there; others see whose turn it is.
	const leads = to.view !== 'new' || reaches( desk.me.duties, 'propose', item.unit, item.section, desk.units );
	return (
		<li className={ `${ late ? 'is-late' : '' } ${ chosen ? 'is-chosen' : '' }` }>
			<Card to={ leads ? to : null }>
				<span className="prakat-inbox__asked">
					<span className={ late ? 'prakat-late' : 'prakat-asked' }>{ desk.say( kindWords( item.kind ) ) }</span>
					{ item.opened && <span className="prakat-inbox__level">{ __( 'opened', 'prakat' ) }</span> }
					{ item.revising && <span className="prakat-inbox__level">{ __( 'new version in hand', 'prakat' ) }</span> }
				</span>
				<span className="prakat-inbox__title">{ title }</span>
				<span className="prakat-inbox__where">
					{ ( item.title ? [ section, desk.unitName( item.unit ) ] : [ desk.unitName( item.unit ) ] ).join( ' · ' ) }
				</span>
				{ ! isReview( item ) && <span className="prakat-inbox__what">{ item.sentence }</span> }
				{ to.view === 'new' && (
					<span className={ leads ? 'prakat-inbox__go' : 'prakat-inbox__what' }>
						{ leads ? __( 'Begin the entry', 'prakat' ) : __( 'Who proposes in this unit begins it.', 'prakat' ) }
					</span>
				) }
				<span className="prakat-inbox__since">
					{ [
						item.due && dueWords( item.kind, item.due, today( desk.now, desk.zone ), desk.language ),
						/* translators: %s: a date. */
						reviewed && sprintf( __( 'last reviewed %s', 'prakat' ), showDate( reviewed.date, 'short', desk.language ) ),
						item.owner?.name,
					]
						.filter( Boolean )
						.join( ' · ' ) }
				</span>
				{ refused && <span className="prakat-inbox__by">{ refused }</span> }
			</Card>
			{ onChoose && <Choice item={ item } title={ title } chosen={ chosen } onChoose={ onChoose } /> }
		</li>
	);
}

/** What a thing is said in; it leads to where it is seen to, where this person can. */
function Card( { to, children }: { to: Route | null; children: ReactNode } ) {
	return to ? (
		<Link to={ to } className="prakat-inbox__card">
			{ children }
		</Link>
	) : (
		<div className="prakat-inbox__card">{ children }</div>
	);
}

interface ChoiceProps {
	item: WorklistItem;
	title: string;
	chosen: boolean;
	onChoose: ( chosen: boolean ) => void;
}

/** Takes one into those that are reviewed together; only what was opened can be. */
function Choice( { item, title, chosen, onChoose }: ChoiceProps ) {
	const id = useId();
	if ( ! item.opened ) {
		return <p className="prakat-inbox__choice">{ __( 'Open it first, then it can be reviewed together with others.', 'prakat' ) }</p>;
	}
	return (
		<p className="prakat-inbox__choice">
			<input id={ id } type="checkbox" checked={ chosen } onChange={ ( event ) => onChoose( event.target.checked ) } />
			<label htmlFor={ id }>
				{ __( 'Read, still right', 'prakat' ) }
				<span className="screen-reader-text">{ `: ${ title }` }</span>
			</label>
		</p>
	);
}
