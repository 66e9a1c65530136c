/**
 * Duties as assigned and as given.
 */
import type { Person } from './basics';
import type { Duty } from './context';

/** A duty as assigned. */
export interface DutyAssignment {
	id: number;
	user: Person;
	unit: number;
	section: string;
	duty: Duty;
	positionTitle: string;
	startsOn: string;
	endsOn: string | null;
	actingFor: Person | null;
	orderNumber: string;
	orderDate: string | null;
	endedAt: string | null;
	/** An alternate: holds only on days on which the other is on leave. */
	onLeaveOnly?: boolean;
}

/** POST /duties */
export interface NewDuty {
	user: number;
	unit: number;
	section: string;
	duty: Duty;
	positionTitle: string;
	startsOn: string;
	endsOn: string | null;
	actingFor: number | null;
	orderNumber: string;
	orderDate: string | null;
	onLeaveOnly?: boolean;
}

export interface DutyWarning {
	code: string;
	sentence: string;
}
