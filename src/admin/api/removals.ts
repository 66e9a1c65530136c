import { read, send } from './fetch';
import type { ProofState, RemovalDetail, Removals } from './types';

export function listRemovals( state: ProofState | '', page: number ): Promise< Removals > {
	return read( '/removals', { state, page } );
}

export function getRemoval( id: number ): Promise< RemovalDetail > {
	return read( `/removals/${ id }` );
}

export function checkRemoval( id: number ): Promise< RemovalDetail > {
	return send( 'POST', `/removals/${ id }/check` );
}
