import { read, readList, send, sendFile, type Listing } from './fetch';
import type {
	ActInput,
	Context,
	Diff,
	EntryDetail,
	EntryFile,
	EntrySummary,
	InboxItem,
	JsonRecord,
	RecordChange,
	RecordRow,
	RegisterRow,
	SectionContract,
	Seen,
	VersionDetail,
} from './types';

/** What the list of entries is asked for; the server searches, filters, sorts and pages. */
export interface EntryQuery {
	search?: string;
	section?: string;
	unit?: number;
	state?: string;
	owner?: 'me';
	orderby?: 'updated_at' | 'title' | 'published_at' | 'expires_at' | 'state';
	order?: 'asc' | 'desc';
	page?: number;
	per_page?: number;
}

export function getContext(): Promise< Context > {
	return read( '/context' );
}

const sections = new Map< string, Promise< SectionContract > >();

/** A section's contract, which stays the same while the page is open. */
export function getSection( id: string ): Promise< SectionContract > {
	let asked = sections.get( id );
	if ( ! asked ) {
		asked = read( `/sections/${ id }` );
		asked.catch( () => sections.delete( id ) );
		sections.set( id, asked );
	}
	return asked;
}

export function getInbox(): Promise< InboxItem[] > {
	return read( '/inbox' );
}

export function listEntries( query: EntryQuery ): Promise< Listing< EntrySummary > > {
	return readList( '/entries', { ...query } );
}

export function createEntry( entry: { section: string; unit: number; header: JsonRecord } ): Promise< EntryDetail > {
	return send( 'POST', '/entries', entry );
}

export function getEntry( id: number ): Promise< EntryDetail > {
	return read( `/entries/${ id }` );
}

export function saveHeader( id: number, seen: Seen, header: JsonRecord ): Promise< EntryDetail > {
	return send( 'PUT', `/entries/${ id }/header`, { seen, header } );
}

export function saveRecords( id: number, seen: Seen, changes: RecordChange[] ): Promise< EntryDetail > {
	return send( 'PUT', `/entries/${ id }/records`, { seen, changes } );
}

export function getRecords( version: number, page: number, perPage: number, only?: 'problems' ): Promise< Listing< RecordRow > > {
	return readList( `/versions/${ version }/records`, {
		page,
		per_page: perPage,
		...( only ? { only } : {} ),
	} );
}

export function uploadFile( id: number, seen: Seen, file: File ): Promise< { file: EntryFile; entry: EntryDetail } > {
	return sendFile( `/entries/${ id }/files`, file, { seen } );
}

export function removeFile( id: number, seen: Seen, uuid: string ): Promise< EntryDetail > {
	return send( 'DELETE', `/entries/${ id }/files/${ uuid }`, { seen } );
}

export function getVersions( id: number ): Promise< VersionDetail[] > {
	return read( `/entries/${ id }/versions` );
}

export function getDiff( a: number, b: number, page: number ): Promise< Diff > {
	return read( `/versions/${ a }/diff/${ b }`, { page } );
}

export function performAct( id: number, act: string, seen: Seen | null, input: ActInput ): Promise< EntryDetail > {
	return send( 'POST', `/entries/${ id }/acts/${ act }`, {
		...( seen ? { seen } : {} ),
		...input,
	} );
}

export function getHistory( id: number, page: number ): Promise< Listing< RegisterRow > > {
	return readList( `/entries/${ id }/history`, { page } );
}

/** The version that the reader has before them: the open one, else the live one, else the last. */
export function shownVersion( entry: EntryDetail ): VersionDetail | null {
	return entry.open ?? entry.live ?? entry.last;
}

/** What to send as `seen` for the version shown. */
export function seenOf( entry: EntryDetail ): Seen | null {
	const version = shownVersion( entry );
	return version ? { version: version.id, rev: version.rev, hash: version.hash } : null;
}
