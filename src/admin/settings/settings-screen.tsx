import { __ } from '@wordpress/i18n';
import type { SettingsPart } from '../router';
import { Link } from '../ui/link';
import { Page } from '../ui/page';
import { CalendarSettings } from './calendar-settings';
import { MessageSettings } from './message-settings';
import { PaperSettings } from './paper-settings';
import { PeriodSettings } from './period-settings';
import { ReviewSettings } from './review-settings';
import { RouteSettings } from './route-settings';

/** What an agency sets about its approvals: the ways they take, the time they have, what is told, what is printed. */
export function SettingsScreen( { part }: { part: SettingsPart } ) {
	const parts: [ SettingsPart, string ][] = [
		[ 'routes', __( 'Routes of approval', 'prakat' ) ],
		[ 'calendar', __( 'Times and holidays', 'prakat' ) ],
		[ 'messages', __( 'Messages', 'prakat' ) ],
		[ 'paper', __( 'Request form', 'prakat' ) ],
		[ 'reviews', __( 'Reviews', 'prakat' ) ],
		[ 'periods', __( 'Publication periods', 'prakat' ) ],
	];
	return (
		<Page title={ __( 'Settings', 'prakat' ) } focusKey={ `settings-${ part }` }>
			<nav className="prakat-tabs" aria-label={ __( 'Parts of the settings', 'prakat' ) }>
				{ parts.map( ( [ id, label ] ) => (
					<Link key={ id } to={ { view: 'settings', part: id } } current={ id === part }>
						{ label }
					</Link>
				) ) }
			</nav>
			{ part === 'routes' && <RouteSettings /> }
			{ part === 'calendar' && <CalendarSettings /> }
			{ part === 'messages' && <MessageSettings /> }
			{ part === 'paper' && <PaperSettings /> }
			{ part === 'reviews' && <ReviewSettings /> }
			{ part === 'periods' && <PeriodSettings /> }
		</Page>
	);
}
