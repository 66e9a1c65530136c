<?php
/**
 * A file that came in.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Rest;

use Prakat\Support\Refusal;

/**
 * The one file of a multipart request, by the name `file`.
 */
final class Upload {

	private function __construct(
		/** Where PHP has put its bytes. */
		public readonly string $path,
		/** What the person's computer called it; not to be trusted. */
		public readonly string $name
	) {
	}

	/**
	 * @throws Refusal 'file-not-received', 'file-too-large', 'storage-unwritable'.
	 */
	public static function of( \WP_REST_Request $request ): self {
		$file = $request->get_file_params()['file'] ?? null;
		if ( ! is_array( $file ) || ! is_string( $file['tmp_name'] ?? null ) || ! is_string( $file['name'] ?? null ) ) {
			// A body beyond post_max_size comes without any file at all.
			$sent = (int) ( $_SERVER['CONTENT_LENGTH'] ?? 0 );
			throw $sent > wp_max_upload_size() ? self::too_large( __( 'The file', 'prakat' ) ) : new Refusal( 'file-not-received' );
		}
		return match ( (int) ( $file['error'] ?? UPLOAD_ERR_NO_FILE ) ) {
			UPLOAD_ERR_OK => new self( $file['tmp_name'], $file['name'] ),
			UPLOAD_ERR_INI_SIZE, UPLOAD_ERR_FORM_SIZE => throw self::too_large( $file['name'] ),
			UPLOAD_ERR_NO_TMP_DIR, UPLOAD_ERR_CANT_WRITE => throw new Refusal( 'storage-unwritable' ),
			default => throw new Refusal( 'file-not-received' ),
		};
	}

	private static function too_large( string $name ): Refusal {
		return new Refusal(
			'file-too-large',
			[
				'name' => $name,
				'max'  => size_format( wp_max_upload_size() ),
			]
		);
	}
}
