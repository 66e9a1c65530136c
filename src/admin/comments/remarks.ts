import { createContext, useContext } from '@wordpress/element';
import type { EntryComment } from '../api/types/review';

/** The remarks on an entry, for whatever shows a place of it. */
export interface Remarks {
	/** Of all its versions, oldest first. */
	comments: readonly EntryComment[];
	/** Whether this person may write one on the version shown. */
	mayWrite: boolean;
	/** A place's name for a person. */
	nameOf: ( path: string ) => string;
	/** Asks for the words of a remark on this place. */
	write: ( path: string ) => void;
	resolve: ( id: number ) => Promise< void >;
}

const NONE: Remarks = {
	comments: [],
	mayWrite: false,
	nameOf: ( path ) => path,
	write: () => undefined,
	resolve: async () => undefined,
};

export const RemarksContext = createContext< Remarks >( NONE );

export function useRemarks(): Remarks {
	return useContext( RemarksContext );
}

/** Where the fields below stand: `header`, `records.12`; null where no remark can be. */
export const RemarkScope = createContext< string | null >( null );

/** The path of a field below a scope. */
export function pathIn( scope: string | null, path: readonly ( string | number )[] ): string | null {
	return scope === null || path.length === 0 ? scope : `${ scope }.${ path.join( '.' ) }`;
}

/** Remarks that nobody has settled. */
export function openOnes( comments: readonly EntryComment[] ): EntryComment[] {
	return comments.filter( ( comment ) => comment.resolved === null );
}

/** Remarks exactly at a place. */
export function remarksAt( comments: readonly EntryComment[], path: string | null ): EntryComment[] {
	return path === null ? [] : comments.filter( ( comment ) => comment.path === path );
}

/** Remarks at a place or inside it. */
export function remarksWithin( comments: readonly EntryComment[], path: string ): EntryComment[] {
	return comments.filter( ( comment ) => comment.path === path || comment.path.startsWith( `${ path }.` ) );
}
