import apiFetch from '@wordpress/api-fetch';
import { PrakatClient } from './client';

/** A client for scripts inside WordPress: through api-fetch, with its root, its preloading and its nonce. */
export function createWordPressClient(): PrakatClient {
	return new PrakatClient( async ( path, signal ) => {
		try {
			return await apiFetch< Response, false >( { path, parse: false, ...( signal ? { signal } : {} ) } );
		} catch ( thrown ) {
			// api-fetch throws the answer itself when its status is not 2xx.
			if ( thrown instanceof Response ) {
				return thrown;
			}
			throw thrown;
		}
	} );
}
