import { read, readList, send, type Listing } from './fetch';
import type { Anchor, DutyAssignment, DutyWarning, NewDuty, Person, RegisterRow, Unit, Verdict } from './types';

export function getDuties(): Promise< DutyAssignment[] > {
	return read( '/duties' );
}

export function assignDuty( duty: NewDuty ): Promise< DutyAssignment > {
	return send( 'POST', '/duties', duty );
}

export function endDuty( id: number ): Promise< DutyAssignment > {
	return send( 'POST', `/duties/${ id }/end` );
}

export function getDutyWarnings(): Promise< DutyWarning[] > {
	return read( '/duties/warnings' );
}

/** Days on which somebody is away. */
export interface LeaveDays {
	id: number;
	user: Person;
	from: string;
	to: string;
	note: string;
	endedAt: string | null;
}

export function getLeave( mine: boolean ): Promise< LeaveDays[] > {
	return read( '/leave', mine ? { mine: 1 } : {} );
}

export function addLeave( leave: { user: number; from: string; to: string; note: string } ): Promise< LeaveDays > {
	return send( 'POST', '/leave', leave );
}

export function endLeave( id: number ): Promise< LeaveDays > {
	return send( 'POST', `/leave/${ id }/end` );
}

/** The draft of an appointment order with the duties of a unit as they are today. */
export function makeOrder( order: { unit: number; order?: string; orderDate?: string } ): Promise< { id: number } > {
	return send( 'POST', '/duties/order', order );
}

export function findPeople( search: string ): Promise< Person[] > {
	return read( '/people', { search } );
}

export function getUnits(): Promise< Unit[] > {
	return read( '/units' );
}

/** A unit as written: no id yet when it is new. */
export interface UnitInput {
	id?: number;
	slug: string;
	parent: number | null;
	name: Unit[ 'name' ];
	active: boolean;
	position: number;
}

export function saveUnit( unit: UnitInput ): Promise< Unit > {
	return unit.id === undefined ? send( 'POST', '/units', unit ) : send( 'PUT', `/units/${ unit.id }`, unit );
}

export function getRegister( page: number ): Promise< Listing< RegisterRow > > {
	return readList( '/register', { page } );
}

/**
 * Verifies the whole register, piece by piece, so that no request is long whatever its size.
 *
 * @param progress Told after each piece: how far, of how many.
 */
export async function verifyRegister( progress: ( done: number, of: number ) => void ): Promise< Verdict > {
	let whole: Verdict | null = null;
	let from: number | null = 1;
	while ( from !== null ) {
		const piece: Verdict = await read( '/register/verify', { from } );
		whole = whole ? joined( whole, piece ) : piece;
		// A piece that doesn't move on would be asked for ever.
		from = piece.next !== null && piece.next > from ? piece.next : null;
		progress( from === null ? piece.of : from - 1, piece.of );
	}
	return whole as Verdict;
}

/** Two pieces as one: what was found first is what is told. */
export function joined( before: Verdict, piece: Verdict ): Verdict {
	return {
		...piece,
		sound: before.sound && piece.sound,
		rows: before.rows + piece.rows,
		anchors: before.anchors + piece.anchors,
		brokenAt: before.brokenAt ?? piece.brokenAt,
		sentence: before.sound ? piece.sentence : before.sentence,
		findings: [ ...before.findings, ...piece.findings ],
	};
}

export function getAnchor(): Promise< Anchor > {
	return read( '/register/anchor' );
}
