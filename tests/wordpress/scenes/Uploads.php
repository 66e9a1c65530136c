<?php
/**
 * Files that arrive over REST.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests\Scenes;

use Prakat\Tests\Response;

trait Uploads {

	/**
	 * Sends a file as a browser's form does.
	 *
	 * @param array<string, mixed>|null $seen  Null sends none.
	 * @param int                       $error PHP's code of what went wrong with it.
	 */
	public function upload( string $path, string $bytes, string $name, ?array $seen, int $user, int $error = UPLOAD_ERR_OK ): Response {
		wp_set_current_user( $user );
		$request = new \WP_REST_Request( 'POST', '/prakat/v1' . $path );
		$request->set_header( 'Content-Type', 'multipart/form-data; boundary=x' );
		$request->set_body_params( null === $seen ? [] : [ 'seen' => (string) wp_json_encode( $seen ) ] );
		$request->set_file_params(
			[
				'file' => [
					'name'     => $name,
					'type'     => 'application/pdf',
					'tmp_name' => UPLOAD_ERR_OK === $error ? $this->paper( $bytes ) : '',
					'error'    => $error,
					'size'     => strlen( $bytes ),
				],
			]
		);
		$answer = rest_do_request( $request );
		return new Response( $answer->get_status(), $answer->get_headers(), json_decode( (string) wp_json_encode( rest_get_server()->response_to_data( $answer, false ) ), true ) );
	}
}
