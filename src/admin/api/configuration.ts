import { read, readList, send, type Listing } from './fetch';
import type { DutyAssignment, DutyWarning, NewDuty, Person, RegisterRow, Unit, Verdict } from './types';

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

export function verifyRegister(): Promise< Verdict > {
	return read( '/register/verify' );
}
