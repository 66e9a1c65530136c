import { __, sprintf } from '@wordpress/i18n';
import { getWorklist } from '../api/reviews';
import type { WorklistItem } from '../api/types';
import { useDesk } from '../context';
import { navigate, type Route } from '../router';
import { flash } from '../ui/flash';
import { showDate } from '../words/values';
import { nextReview, placeOf } from './words';

const LIST: Route = { view: 'worklist', kind: '', unit: null };

/** Goes on with the next review, and says there what was done; back to the worklist when there is none. */
export function useNext( isThis: ( item: WorklistItem ) => boolean ): {
	skip: () => Promise< void >;
	done: ( title: string, due: string | null ) => Promise< void >;
} {
	const { language } = useDesk();
	const next = async (): Promise< Route > => {
		for ( const kind of [ 'overdue', 'due-soon' ] ) {
			const { items } = await getWorklist( kind, null, 1 );
			const found = nextReview( items, isThis );
			if ( found ) {
				return placeOf( found );
			}
		}
		return LIST;
	};
	return {
		skip: async () => navigate( await next().catch( () => LIST ) ),
		done: async ( title, due ) => {
			const to = await next().catch( () => LIST );
			flash(
				to,
				due
					? sprintf(
							/* translators: 1: title of an entry, 2: a date. */
							__( 'Reviewed: %1$s. Due again %2$s.', 'prakat' ),
							title,
							showDate( due, 'short', language )
						)
					: sprintf(
							/* translators: %s: title of an entry. */
							__( 'Reviewed: %s.', 'prakat' ),
							title
						)
			);
			navigate( to );
		},
	};
}
