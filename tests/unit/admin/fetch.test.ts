import { toApiError } from '../../../src/admin/api/fetch';

test( 'where nothing answers, or something before WordPress does, the error has no words of others', async () => {
	for ( const code of [ 'fetch_error', 'offline_error', 'invalid_json' ] ) {
		const error = await toApiError( { code, message: 'Could not get a valid response from the server.' } );
		expect( [ error.refusal, error.message ] ).toEqual( [ 'network', '' ] );
	}
} );

test( 'a session that is over is told as such, and a refusal with its own sentence', async () => {
	const over = await toApiError( { code: 'rest_cookie_invalid_nonce', message: 'Cookie check failed', data: { status: 403 } } );
	expect( [ over.refusal, over.message ] ).toEqual( [ 'signed-out', '' ] );
	// WordPress 6 hands on what it was answered where it asked for a new nonce.
	const nonce = ( status: number ) =>
		Object.defineProperty( new Response( '0', { status } ), 'url', {
			value: 'https://agency.example/wp-admin/admin-ajax.php?action=rest-nonce',
		} );
	expect( ( await toApiError( nonce( 400 ) ) ).refusal ).toBe( 'signed-out' );
	expect( ( await toApiError( nonce( 503 ) ) ).refusal ).toBe( 'network' );
	const refused = await toApiError( { code: 'prakat_seen_stale', message: 'โปรดโหลดใหม่', data: { status: 409 } } );
	expect( [ refused.refusal, refused.message, refused.status ] ).toEqual( [ 'seen-stale', 'โปรดโหลดใหม่', 409 ] );
} );
