import { read, send } from './fetch';
import type { Outage, ProofOf, ProofState, RemovalChecked, RemovalDetail, Removals } from './types';

export function listRemovals( state: ProofState | '', of: ProofOf | '', page: number ): Promise< Removals > {
	return read( '/removals', { state, of, page } );
}

export function getRemoval( id: number ): Promise< RemovalDetail > {
	return read( `/removals/${ id }` );
}

export function checkRemoval( id: number ): Promise< RemovalChecked > {
	return send( 'POST', `/removals/${ id }/check` );
}

export function listOutages(): Promise< Outage[] > {
	return read( '/outages' );
}

export function reportOutage( outage: { from: string; until: string; reason: string } ): Promise< Outage[] > {
	return send( 'POST', '/outages', outage );
}

export function decideOutage( id: number, approve: boolean ): Promise< Outage[] > {
	return send( 'POST', `/outages/${ id }/${ approve ? 'approve' : 'refuse' }` );
}
