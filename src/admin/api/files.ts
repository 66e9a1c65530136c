import apiFetch from '@wordpress/api-fetch';
import { toApiError } from './fetch';
import type { EntryFile } from './types';

/** Puts bytes on the person's disk under a name. */
export function saveBytes( bytes: Blob, name: string ): void {
	const url = URL.createObjectURL( bytes );
	const link = document.createElement( 'a' );
	link.href = url;
	link.download = name;
	link.click();
	// Not at once: the browser reads the address after this turn.
	window.setTimeout( () => URL.revokeObjectURL( url ), 10_000 );
}

/** Fetches a file of an entry with the person's session; a plain link would carry no nonce. */
export async function saveFile( file: EntryFile ): Promise< void > {
	try {
		const answer: Response = await apiFetch( {
			path: `/prakat/v1/files/${ file.uuid }`,
			parse: false,
		} );
		saveBytes( await answer.blob(), file.name );
	} catch ( thrown ) {
		throw await toApiError( thrown );
	}
}
