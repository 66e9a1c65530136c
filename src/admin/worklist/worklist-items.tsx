import { Button, Notice } from '@wordpress/components';
import { useId, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { ReactNode } from 'react';
import { reviewSeveral } from '../api/reviews';
import type { WorklistItem } from '../api/types';
import { useDesk } from '../context';
import { reaches } from '../duties/reach';
import type { Route } from '../router';
import { ErrorNotice } from '../ui/error-notice';
import { Link } from '../ui/link';
import { useTask } from '../ui/load';
import { showDate } from '../words/values';
import { inZone, today } from '../words/zone';
import { dueWords, isLate, isReview, kindWords, mayChoose, placeOf } from './words';

interface Props {
	items: readonly WorklistItem[];
	/** Something was reviewed: that is to be said, and the list to be read anew. */
	onDone: ( sentence: string ) => void;
}

/** One that was chosen and not reviewed, and why. */
interface Refused {
	title: string;
	sentence: string;
}

/** The cards, and the bar by which those that were opened are reviewed together. */
export function WorklistItems( { items, onDone }: Props ) {
	const task = useTask();
	const [ picked, setPicked ] = useState< readonly number[] >( [] );
	const [ refused, setRefused ] = useState< readonly Refused[] >( [] );
	const list = useRef< HTMLUListElement >( null );
	const chosen = items.filter( ( item ) => item.entry !== null && item.opened && mayChoose( item ) && picked.includes( item.entry ) );
	const several = items.filter( mayChoose ).length > 1;
	const review = () =>
		task.run( async () => {
			const { results } = await reviewSeveral(
				chosen.flatMap( ( { entry, seen } ) => ( entry !== null && seen ? [ { entry, seen } ] : [] ) )
			);
			const done = results.filter( ( result ) => result.done ).length;
			const titleOf = ( id: number ) => chosen.find( ( { entry } ) => entry === id )?.title ?? '';
			setRefused( results.flatMap( ( { entry, sentence } ) => ( sentence ? [ { title: titleOf( entry ), sentence } ] : [] ) ) );
			setPicked( [] );
			// The button by which it was done is gone.
			list.current?.focus();
			/* translators: %d: how many entries. */
			onDone( sprintf( __( 'Reviewed: %d', 'prakat' ), done ) );
		} );
	return (
		<>
			<ErrorNotice error={ task.error } onDismiss={ task.clear } />
			{ refused.length > 0 && (
				<Notice className="prakat-notice" status="warning" onRemove={ () => setRefused( [] ) }>
					<p>{ __( 'These were not reviewed:', 'prakat' ) }</p>
					<ul>
						{ refused.map( ( { title, sentence } ) => (
							<li key={ title }>{ `${ title }: ${ sentence }` }</li>
						) ) }
					</ul>
				</Notice>
			) }
			<ul className="prakat-inbox is-worklist" ref={ list } tabIndex={ -1 }>
				{ items.map( ( item, place ) => (
					<WorklistCard
						key={ `${ item.kind }-${ item.entry ?? `${ item.unit }-${ item.section }-${ item.due ?? '' }` }-${ place }` }
						item={ item }
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
	chosen: boolean;
	/** Absent where nothing can be done to several at once. */
	onChoose: ( ( chosen: boolean ) => void ) | null;
}

/** One thing: what is the matter, with what, since when; the whole card leads to where it is seen to. */
function WorklistCard( { item, chosen, onChoose }: CardProps ) {
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
