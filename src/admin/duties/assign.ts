import type { Duty, NewDuty } from '../api/types';

/** A duty while it is written down. */
export interface AssignDraft {
	user: number | null;
	unit: number | null;
	section: string;
	duty: Duty | '';
	positionTitle: string;
	startsOn: string;
	endsOn: string;
	actingFor: number | null;
	orderNumber: string;
	orderDate: string;
	/** Stands in only on days on which the other is on leave. */
	onLeaveOnly: boolean;
}

const NEEDED: readonly ( keyof AssignDraft )[] = [ 'user', 'duty', 'unit', 'positionTitle', 'startsOn' ];
const NEEDED_ACTING: readonly ( keyof AssignDraft )[] = [ ...NEEDED, 'actingFor', 'endsOn', 'orderNumber' ];

/** Fields that are still wanted; acting for someone needs whom, by which order and, except for an alternate, until when. */
export function wanted( draft: AssignDraft, acting: boolean ): ( keyof AssignDraft )[] {
	const needed = acting ? NEEDED_ACTING.filter( ( name ) => name !== 'endsOn' || ! draft.onLeaveOnly ) : NEEDED;
	return needed.filter( ( name ) => {
		const value = draft[ name ];
		return value === null || value === '';
	} );
}

/** What is sent, or null while something is wanted. */
export function dutyOf( draft: AssignDraft, acting: boolean ): NewDuty | null {
	if ( wanted( draft, acting ).length > 0 || draft.user === null || draft.unit === null || draft.duty === '' ) {
		return null;
	}
	return {
		user: draft.user,
		unit: draft.unit,
		section: draft.section,
		duty: draft.duty,
		positionTitle: draft.positionTitle.trim(),
		startsOn: draft.startsOn,
		endsOn: draft.endsOn === '' ? null : draft.endsOn,
		actingFor: acting ? draft.actingFor : null,
		orderNumber: draft.orderNumber.trim(),
		orderDate: draft.orderDate === '' ? null : draft.orderDate,
		...( acting && draft.onLeaveOnly ? { onLeaveOnly: true } : {} ),
	};
}
