import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { chevronLeft, chevronRight } from '@wordpress/icons';
import { getCalendar } from '../api/reviews';
import { useDesk } from '../context';
import { navigate } from '../router';
import { ErrorNotice } from '../ui/error-notice';
import { useLoad } from '../ui/load';
import { useNarrow } from '../ui/narrow';
import { Page } from '../ui/page';
import { Waiting } from '../ui/waiting';
import { showMonth } from '../words/values';
import { today } from '../words/zone';
import { NoReach } from '../worklist/no-reach';
import { UnitChoice } from '../worklist/worklist-screen';
import { DayList } from './day-list';
import { Feed } from './feed';
import { addMonths, lastDay } from './month';
import { MonthGrid } from './month-grid';

/** What goes up, what comes down and what must be reviewed: a month as a grid, on a telephone as a list. */
export function CalendarScreen( { month, unit }: { month: string; unit: number | null } ) {
	const { now, zone, language } = useDesk();
	const narrow = useNarrow();
	const day = today( now, zone );
	const shown = month || day.slice( 0, 7 );
	const [ picked, setPicked ] = useState( day );
	const active = picked.slice( 0, 7 ) === shown ? picked : `${ shown }-01`;
	const from = `${ shown }-01`;
	const to = lastDay( shown );
	const page = useLoad( `calendar-${ from }-${ unit }`, () => getCalendar( from, to, unit ) );
	const go = ( next: string, of = unit ) => navigate( { view: 'calendar', month: next === day.slice( 0, 7 ) ? '' : next, unit: of } );
	const pick = ( next: string ) => {
		setPicked( next );
		if ( next.slice( 0, 7 ) !== shown ) {
			go( next.slice( 0, 7 ) );
		}
	};
	// While another month is asked for, the one that was is still at hand.
	const sees = page.data !== null && page.data.units.length > 0;
	const days = ( page.data?.days ?? [] ).filter( ( one ) => one.day.startsWith( shown ) );
	return (
		<Page title={ __( 'Calendar', 'prakat' ) } focusKey="calendar">
			<div className="prakat-inline">
				<UnitChoice units={ page.data?.units ?? [] } unit={ unit } onChange={ ( next ) => go( shown, next ) } />
			</div>
			<div className="prakat-month__head">
				<Button
					icon={ chevronLeft }
					label={ __( 'Month before', 'prakat' ) }
					variant="secondary"
					__next40pxDefaultSize
					onClick={ () => go( addMonths( shown, -1 ) ) }
				/>
				<h2 aria-live="polite">{ showMonth( shown, language ) }</h2>
				<Button
					icon={ chevronRight }
					label={ __( 'Month after', 'prakat' ) }
					variant="secondary"
					__next40pxDefaultSize
					onClick={ () => go( addMonths( shown, 1 ) ) }
				/>
				{ shown !== day.slice( 0, 7 ) && (
					<Button
						variant="tertiary"
						__next40pxDefaultSize
						onClick={ () => {
							setPicked( day );
							go( day.slice( 0, 7 ) );
						} }
					>
						{ __( 'This month', 'prakat' ) }
					</Button>
				) }
				{ page.loading && page.data && <Waiting /> }
			</div>
			<ErrorNotice error={ page.error } onRetry={ page.reload } />
			{ ! page.data && ! page.error && <Waiting /> }
			{ page.data && ! sees && <NoReach /> }
			{ sees && ! narrow && <MonthGrid month={ shown } today={ day } active={ active } days={ days } onPick={ pick } /> }
			{ sees && ! narrow && (
				<DayList
					days={ days.filter( ( one ) => one.day === active ) }
					empty={ __( 'Nothing on this day.', 'prakat' ) }
					only={ active }
				/>
			) }
			{ sees && narrow && <DayList days={ days } empty={ __( 'Nothing in this month.', 'prakat' ) } /> }
			{ sees && <Feed /> }
		</Page>
	);
}
