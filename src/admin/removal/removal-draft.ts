import { removalsOf, type RemovalWay } from '../words/workflow';

/** What a way of taking down may ask for. */
export type RemovalField = RemovalWay[ 'asks' ][ number ];

/** What a person writes about the taking down. */
export interface RemovalDraft {
	/** Id of the way; empty until one is chosen. */
	removal: string;
	act: string;
	order: string;
	/** A day of the Common Era. */
	orderDate: string;
	/** UUID of the entry that takes its place. */
	entry: string;
}

export const blankRemoval: RemovalDraft = { removal: '', act: '', order: '', orderDate: '', entry: '' };

/** What is still wanted of it. */
export function missingOfRemoval( draft: RemovalDraft ): ( keyof RemovalDraft )[] {
	const way = removalsOf( [ draft.removal ] )[ 0 ];
	return way ? way.asks.filter( ( name ) => draft[ name ].trim() === '' ) : [ 'removal' ];
}

/** What is sent of it: the way, and what the way asks for. */
export function removalInput( draft: RemovalDraft ): { kind: string } & Partial< Record< RemovalField, string > > {
	const asks = removalsOf( [ draft.removal ] )[ 0 ]?.asks ?? [];
	return { kind: draft.removal, ...Object.fromEntries( asks.map( ( name ) => [ name, draft[ name ].trim() ] ) ) };
}
