import type { DutyAssignment } from '../api/types';

/** Whether a duty holds on a day. */
export type Standing = 'coming' | 'held' | 'ended';

/**
 * @param duty  As assigned.
 * @param today `YYYY-MM-DD`; first and last day are both within.
 */
export function standing( duty: Pick< DutyAssignment, 'startsOn' | 'endsOn' | 'endedAt' >, today: string ): Standing {
	if ( duty.endedAt !== null || ( duty.endsOn !== null && duty.endsOn < today ) ) {
		return 'ended';
	}
	return duty.startsOn > today ? 'coming' : 'held';
}
