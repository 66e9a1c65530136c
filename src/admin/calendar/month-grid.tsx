import { useEffect, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { KeyboardEvent } from 'react';
import type { CalendarDay } from '../api/types';
import { useDesk } from '../context';
import { showDate } from '../words/values';
import { moved, weeksOf } from './month';
import { eventWords } from './words';

interface Props {
	month: string;
	today: string;
	/** The day that is looked at. */
	active: string;
	days: readonly CalendarDay[];
	onPick: ( day: string ) => void;
}

/** A month, a week a row; the arrow keys move from day to day, and below it stands what is on that day. */
export function MonthGrid( { month, today, active, days, onPick }: Props ) {
	const { say, language } = useDesk();
	const grid = useRef< HTMLTableElement >( null );
	const follow = useRef( false );
	useEffect( () => {
		if ( follow.current ) {
			follow.current = false;
			grid.current?.querySelector< HTMLElement >( '[tabindex="0"]' )?.focus();
		}
	}, [ active, month ] );
	const onKeyDown = ( event: KeyboardEvent ) => {
		const to = moved( event.key, active );
		if ( to ) {
			event.preventDefault();
			follow.current = true;
			onPick( to );
		}
	};
	const weekdays = Array.from( { length: 7 }, ( _nothing, day ) =>
		new Intl.DateTimeFormat( language, { weekday: 'short', timeZone: 'UTC' } ).format( Date.UTC( 2026, 10, 22 + day ) )
	);
	return (
		<table ref={ grid } className="prakat-month" role="grid" aria-label={ __( 'Days of the month', 'prakat' ) }>
			<thead>
				<tr>
					{ weekdays.map( ( name ) => (
						<th key={ name } scope="col">
							{ name }
						</th>
					) ) }
				</tr>
			</thead>
			<tbody>
				{ weeksOf( month ).map( ( week ) => (
					<tr key={ week[ 0 ] }>
						{ week.map( ( day ) => {
							const events = days.filter( ( one ) => one.day === day );
							const inside = day.startsWith( month );
							return (
								<td
									key={ day }
									role="gridcell"
									aria-selected={ day === active }
									aria-current={ day === today ? 'date' : undefined }
									className={ inside ? '' : 'is-outside' }
								>
									{ inside && (
										<button
											type="button"
											tabIndex={ day === active ? 0 : -1 }
											onClick={ () => onPick( day ) }
											onKeyDown={ onKeyDown }
										>
											<span className="prakat-month__day" aria-hidden="true">
												{ Number( day.slice( 8 ) ) }
											</span>
											<span className="screen-reader-text">{ showDate( day, 'long', language ) }</span>
											{ events.map( ( { kind, count } ) => (
												<span key={ kind } className={ `prakat-month__event is-${ kind }` }>
													{ say( eventWords( kind ) ) } <strong>{ count }</strong>
												</span>
											) ) }
										</button>
									) }
								</td>
							);
						} ) }
					</tr>
				) ) }
			</tbody>
		</table>
	);
}
