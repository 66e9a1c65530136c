import { Icon } from '@wordpress/components';
import { _n, sprintf } from '@wordpress/i18n';
import { comment as icon } from '@wordpress/icons';
import { openOnes, remarksWithin, useRemarks } from './remarks';

/** How many unsettled remarks a row has; nothing for none. */
export function RemarkCount( { row }: { row: number } ) {
	const { comments } = useRemarks();
	const count = remarksWithin( openOnes( comments ), `records.${ row }` ).length;
	if ( count === 0 ) {
		return null;
	}
	return (
		<span className="prakat-remarks__count">
			<Icon icon={ icon } size={ 18 } />
			<span aria-hidden="true">{ count }</span>
			<span className="screen-reader-text">
				{ sprintf(
					/* translators: %d: how many comments. */
					_n( '%d comment', '%d comments', count, 'prakat' ),
					count
				) }
			</span>
		</span>
	);
}
