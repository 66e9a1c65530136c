import { __, _n, _x, sprintf } from '@wordpress/i18n';
import { useId } from '@wordpress/element';
import type { InboxChanges, InboxItem } from '../api/types';
import { useDesk } from '../context';
import { Link } from '../ui/link';
import { showDeadline, showWait } from '../words/values';
import { actWords } from '../words/workflow';
import { bulkAct, needsHurry } from './order';

interface Props {
	item: InboxItem;
	chosen: boolean;
	/** Absent where nothing can be done to several at once. */
	onChoose: ( ( chosen: boolean ) => void ) | null;
}

/** One thing that waits: what is asked, of what, how late, at which level; the whole card opens it. */
export function InboxCard( { item, chosen, onChoose }: Props ) {
	const desk = useDesk();
	const { entry } = item;
	const hurry = needsHurry( item );
	const late = item.late ?? 0;
	return (
		<li className={ [ hurry ? 'is-urgent' : '', late > 0 ? 'is-late' : '', chosen ? 'is-chosen' : '' ].join( ' ' ) }>
			<Link to={ { view: 'entry', id: entry.id, tab: 'content', queue: true } } className="prakat-inbox__card">
				<span className="prakat-inbox__asked">
					{ hurry && <strong className="prakat-urgent">{ __( 'Urgent', 'prakat' ) }</strong> }
					{ late > 0 && (
						<strong className="prakat-late">
							{ sprintf(
								/* translators: %d: how many working days. */
								_n( '%d working day late', '%d working days late', late, 'prakat' ),
								late
							) }
						</strong>
					) }
					{ item.acts.map( ( act ) => (
						<span key={ act } className="prakat-asked">
							{ desk.say( actWords( act ) ) }
						</span>
					) ) }
					{ item.level && item.level.of > 1 && (
						<span className="prakat-inbox__level">
							{ sprintf(
								/* translators: 1: number of the level, 2: how many levels. */
								__( 'Level %1$d/%2$d', 'prakat' ),
								item.level.at,
								item.level.of
							) }
						</span>
					) }
				</span>
				<span className="prakat-inbox__title">{ entry.title || __( '(no title yet)', 'prakat' ) }</span>
				<span className="prakat-inbox__where">{ `${ desk.sectionName( entry.section ) } · ${ desk.unitName( entry.unit ) }` }</span>
				{ item.changes && <span className="prakat-inbox__what">{ changesWords( item.changes ) }</span> }
				{ ( item.warnings ?? 0 ) > 0 && (
					<span className="prakat-inbox__what">
						{ sprintf(
							/* translators: %d: how many comments. */
							_n( '%d comment is not settled', '%d comments are not settled', item.warnings ?? 0, 'prakat' ),
							item.warnings ?? 0
						) }
					</span>
				) }
				<span className="prakat-inbox__since">
					{ [
						item.from &&
							sprintf(
								/* translators: %s: name of the person who sent it. */
								_x( 'from %s', 'sender', 'prakat' ),
								item.from.name
							),
						showWait( item.since, desk.now ),
						item.due &&
							late === 0 &&
							sprintf(
								/* translators: %s: day and time. */
								__( 'due %s', 'prakat' ),
								showDeadline( item.due, desk.zone, desk.language )
							),
						item.requestNumber &&
							sprintf(
								/* translators: %s: number of a request. */
								__( 'request %s', 'prakat' ),
								item.requestNumber
							),
					]
						.filter( Boolean )
						.join( ' · ' ) }
				</span>
				{ item.ratifyBy && (
					<span className="prakat-inbox__by">
						{ sprintf(
							/* translators: %s: day and time. */
							__( 'To be confirmed in writing by %s, else it is taken down.', 'prakat' ),
							showDeadline( item.ratifyBy, desk.zone, desk.language )
						) }
					</span>
				) }
			</Link>
			{ onChoose && bulkAct( item ) !== null && <Choice item={ item } chosen={ chosen } onChoose={ onChoose } /> }
		</li>
	);
}

/** Takes an item into those that are decided together; only what was opened can be. */
function Choice( { item, chosen, onChoose }: { item: InboxItem; chosen: boolean; onChoose: ( chosen: boolean ) => void } ) {
	const id = useId();
	if ( ! item.opened ) {
		return <p className="prakat-inbox__choice">{ __( 'Open it first, then it can be decided together with others.', 'prakat' ) }</p>;
	}
	return (
		<p className="prakat-inbox__choice">
			<input id={ id } type="checkbox" checked={ chosen } onChange={ ( event ) => onChoose( event.target.checked ) } />
			<label htmlFor={ id }>
				{ __( 'Read; decide together', 'prakat' ) }
				<span className="screen-reader-text">{ `: ${ item.entry.title }` }</span>
			</label>
		</p>
	);
}

/** What an item changes for the public, in a line. */
export function changesWords( changes: InboxChanges ): string {
	if ( changes.first ) {
		return __( 'New: nothing of it is public yet', 'prakat' );
	}
	const said = [
		/* translators: %d: how many. */
		[ changes.header, __( 'fields of the header changed: %d', 'prakat' ) ],
		/* translators: %d: how many. */
		[ changes.added, __( 'rows added: %d', 'prakat' ) ],
		/* translators: %d: how many. */
		[ changes.changed, __( 'rows changed: %d', 'prakat' ) ],
		/* translators: %d: how many. */
		[ changes.removed, __( 'rows removed: %d', 'prakat' ) ],
		/* translators: %d: how many. */
		[ changes.files, __( 'files changed: %d', 'prakat' ) ],
	] as const;
	const words = said.filter( ( [ count ] ) => count > 0 ).map( ( [ count, sentence ] ) => sprintf( sentence, count ) );
	return words.length > 0 ? words.join( ' · ' ) : __( 'Nothing differs from what is public', 'prakat' );
}
