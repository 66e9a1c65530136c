import { definition } from '../../workflow';
import type { CalendarDay, CalendarItem, Words } from '../api/types';
import type { Route } from '../router';

/** What happens on that day. */
export function eventWords( kind: CalendarDay[ 'kind' ] ): Words {
	return definition.worklist.calendar[ kind ] ?? { en: kind, th: kind };
}

/** Where one goes from it. */
export function placeOf( kind: CalendarDay[ 'kind' ], item: CalendarItem ): Route {
	if ( item.entry === null ) {
		return { view: 'section-review', unit: item.unit, section: item.section };
	}
	return kind === 'review' ? { view: 'review', id: item.entry } : { view: 'entry', id: item.entry, tab: 'content' };
}
