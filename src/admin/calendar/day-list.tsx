import { __, sprintf } from '@wordpress/i18n';
import type { CalendarDay } from '../api/types';
import { useDesk } from '../context';
import { Link } from '../ui/link';
import { showDate } from '../words/values';
import { eventWords, placeOf } from './words';

interface Props {
	days: readonly CalendarDay[];
	/** Said where there is nothing. */
	empty: string;
	/** The one day that is shown; its name stands above even when there is nothing. */
	only?: string;
}

/** Days with what is on them, one below the other. */
export function DayList( { days, empty, only }: Props ) {
	const { language } = useDesk();
	const dates = only ? [ only ] : [ ...new Set( days.map( ( { day } ) => day ) ) ];
	if ( dates.length === 0 ) {
		return <p className="prakat-quiet">{ empty }</p>;
	}
	return (
		<ol className="prakat-days">
			{ dates.map( ( date ) => (
				<li key={ date } className="prakat-card">
					<h3>{ showDate( date, 'long', language ) }</h3>
					{ days
						.filter( ( { day } ) => day === date )
						.map( ( event ) => (
							<Event key={ event.kind } event={ event } />
						) ) }
					{ ! days.some( ( { day } ) => day === date ) && <p className="prakat-quiet">{ empty }</p> }
				</li>
			) ) }
		</ol>
	);
}

function Event( { event }: { event: CalendarDay } ) {
	const { say, sectionName, unitName } = useDesk();
	return (
		<div className="prakat-days__event">
			<p>
				<span className={ `prakat-month__event is-${ event.kind }` }>
					{ say( eventWords( event.kind ) ) } <strong>{ event.count }</strong>
				</span>
			</p>
			<ul>
				{ event.items.map( ( item ) => (
					<li key={ `${ item.entry ?? '' }-${ item.unit }-${ item.section }` }>
						<Link to={ placeOf( event.kind, item ) }>
							{ item.title ||
								/* translators: %s: name of a section. */
								sprintf( __( '%s as a whole', 'prakat' ), sectionName( item.section ) ) }
						</Link>
						<span className="prakat-quiet">{ `${ sectionName( item.section ) } · ${ unitName( item.unit ) }` }</span>
					</li>
				) ) }
			</ul>
			{ event.count > event.items.length && (
				<p className="prakat-quiet">
					{ sprintf(
						/* translators: %d: how many entries. */
						__( 'And %d more.', 'prakat' ),
						event.count - event.items.length
					) }
				</p>
			) }
		</div>
	);
}
