import { read, readList, send, sendFile, type Listing } from './fetch';
import type { EntryDetail, Import, ImportChoice, ImportPreview, ImportProblem, ImportProgress, Seen } from './types';

/** Uploads a CSV or XLSX; nothing of it touches the draft yet. */
export function startImport( entry: number, file: File ): Promise< Import > {
	return sendFile( `/entries/${ entry }/imports`, file );
}

export function mapImport( uuid: string, choice: Partial< ImportChoice > ): Promise< ImportPreview > {
	return send( 'PUT', `/imports/${ uuid }`, choice );
}

/** Does a stretch of the work; call again until the state is `ready` or `refused`. */
export function runImport( uuid: string ): Promise< ImportProgress > {
	return send( 'POST', `/imports/${ uuid }/run` );
}

export function commitImport( uuid: string, seen: Seen ): Promise< EntryDetail > {
	return send( 'POST', `/imports/${ uuid }/commit`, { seen } );
}

export function getImport( uuid: string ): Promise< Import > {
	return read( `/imports/${ uuid }` );
}

export function getImportProblems( uuid: string, page: number ): Promise< Listing< ImportProblem > > {
	return readList( `/imports/${ uuid }/problems`, { page, per_page: 100 } );
}

export function dropImport( uuid: string ): Promise< unknown > {
	return send( 'DELETE', `/imports/${ uuid }` );
}
