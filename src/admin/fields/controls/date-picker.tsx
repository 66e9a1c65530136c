import { Button, Dropdown } from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { calendar as calendarIcon } from '@wordpress/icons';
import type { KeyboardEvent } from 'react';
import { useDesk } from '../../context';
import { readDate, showDate, showMonth } from '../../words/values';
import { today as todayIn } from '../../words/zone';
import { monthGrid, moveDay, moveMonth, weekdays } from './calendar';

interface Props {
	value: string | undefined;
	onPick: ( date: string ) => void;
}

/** Opens a calendar in the Buddhist Era. */
export function DatePickerButton( { value, onPick }: Props ) {
	return (
		<Dropdown
			popoverProps={ { placement: 'bottom-end' } }
			renderToggle={ ( { isOpen, onToggle } ) => (
				<Button
					icon={ calendarIcon }
					label={ __( 'Choose from a calendar', 'prakat' ) }
					__next40pxDefaultSize
					aria-expanded={ isOpen }
					onClick={ onToggle }
				/>
			) }
			renderContent={ ( { onClose } ) => (
				<Calendar
					value={ value }
					onPick={ ( date ) => {
						onPick( date );
						onClose();
					} }
				/>
			) }
		/>
	);
}

const STEPS: Record< string, number > = {
	ArrowLeft: -1,
	ArrowRight: 1,
	ArrowUp: -7,
	ArrowDown: 7,
};

function Calendar( { value, onPick }: Props ) {
	const { language, now, zone } = useDesk();
	const today = todayIn( now, zone );
	const chosen = value ? readDate( value ) : null;
	const [ day, setDay ] = useState( chosen ?? today );
	const table = useRef< HTMLTableElement >( null );

	useEffect( () => {
		table.current?.querySelector< HTMLButtonElement >( '[tabindex="0"]' )?.focus();
	}, [ day ] );

	const onKeyDown = ( event: KeyboardEvent ) => {
		const step = STEPS[ event.key ];
		if ( step !== undefined ) {
			setDay( moveDay( day, step ) );
		} else if ( event.key === 'PageUp' || event.key === 'PageDown' ) {
			const months = event.shiftKey ? 12 : 1;
			setDay( moveMonth( day, event.key === 'PageUp' ? -months : months ) );
		} else {
			return;
		}
		event.preventDefault();
	};

	const dayLabel = ( date: string, isToday: boolean ) => {
		const words = showDate( date, 'long', language );
		return isToday
			? sprintf(
					/* translators: %s: a date in full. */
					__( '%s, today', 'prakat' ),
					words
				)
			: words;
	};
	const month = day.slice( 0, 7 );
	return (
		<div className="prakat-calendar">
			<div className="prakat-calendar__head">
				<Button size="small" label={ __( 'Previous month', 'prakat' ) } onClick={ () => setDay( moveMonth( day, -1 ) ) }>
					‹
				</Button>
				<strong aria-live="polite">{ showMonth( month, language ) }</strong>
				<Button size="small" label={ __( 'Next month', 'prakat' ) } onClick={ () => setDay( moveMonth( day, 1 ) ) }>
					›
				</Button>
			</div>
			{ /* The arrow keys move between the days, as in every calendar; each day is a button of its own. */ }
			{ /* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */ }
			<table ref={ table } onKeyDown={ onKeyDown }>
				<thead>
					<tr>
						{ weekdays( language ).map( ( { short, long } ) => (
							<th key={ long } scope="col" abbr={ long }>
								{ short }
							</th>
						) ) }
					</tr>
				</thead>
				<tbody>
					{ monthGrid( month ).map( ( week ) => (
						<tr key={ week.find( Boolean ) ?? 'none' }>
							{ week.map( ( date, place ) => (
								<td key={ date ?? `gap-${ place }` }>
									{ date && (
										<button
											type="button"
											tabIndex={ date === day ? 0 : -1 }
											aria-label={ dayLabel( date, date === today ) }
											aria-pressed={ date === chosen }
											className={ date === today ? 'is-today' : '' }
											onClick={ () => onPick( date ) }
										>
											{ Number( date.slice( 8 ) ) }
										</button>
									) }
								</td>
							) ) }
						</tr>
					) ) }
				</tbody>
			</table>
		</div>
	);
}
