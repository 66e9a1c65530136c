import apiFetch from '@wordpress/api-fetch';
import { useEffect, useState } from '@wordpress/element';

/** An answer of the public REST API: none yet, or what it said. */
export interface Answer< T > {
	/** What it said. */
	data: T | undefined;
	/** What went wrong, in words. */
	problem: string;
}

/**
 * Reads from the public REST API, as anybody may.
 *
 * @param path The path; none asks nothing.
 */
export function usePublicApi< T >( path: string | undefined ): Answer< T > {
	const [ answer, setAnswer ] = useState< Answer< T > & { path?: string } >( { data: undefined, problem: '' } );

	useEffect( () => {
		let isCurrent = true;
		if ( path ) {
			apiFetch< T >( { path } ).then(
				( data ) => isCurrent && setAnswer( { path, data, problem: '' } ),
				( error: unknown ) =>
					isCurrent &&
					setAnswer( {
						path,
						data: undefined,
						problem: error instanceof Error ? error.message : String( ( error as { message?: string } ).message ?? error ),
					} )
			);
		}
		return () => {
			isCurrent = false;
		};
	}, [ path ] );

	// What another section said is no answer about this one.
	return answer.path === path ? answer : { data: undefined, problem: '' };
}
