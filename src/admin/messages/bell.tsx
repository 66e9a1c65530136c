import { Icon } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';
import { bell, bellUnread } from '@wordpress/icons';
import { Link } from '../ui/link';
import { useUnread } from './unread';

/** The way to the messages, with how many are not read. */
export function Bell() {
	const unread = useUnread();
	return (
		<Link to={ { view: 'messages', part: 'inbox' } } className={ `prakat-bell ${ unread > 0 ? 'has-unread' : '' }` }>
			<Icon icon={ unread > 0 ? bellUnread : bell } />
			{ unread > 0 && <span aria-hidden="true">{ unread > 99 ? '99+' : unread }</span> }
			<span className="screen-reader-text">
				{ unread > 0
					? sprintf(
							/* translators: %d: how many messages. */
							_n( 'Messages, %d not read', 'Messages, %d not read', unread, 'prakat' ),
							unread
						)
					: __( 'Messages', 'prakat' ) }
			</span>
		</Link>
	);
}
