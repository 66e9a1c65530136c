<?php
/**
 * Files over REST.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Rest;

use Prakat\Entries\Drafts;
use Prakat\Entries\Entries;
use Prakat\Files\File;
use Prakat\Files\Files;
use Prakat\Files\StorageError;
use Prakat\Files\Vault;
use Prakat\Support\Refusal;
use Prakat\Workflow\Actor;

/**
 * Hanging files on a draft, and reading them: only through here, and only by those who may see their entry.
 */
final class FilesController {

	private const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

	public function __construct(
		private readonly Edge $edge,
		private readonly Entries $entries,
		private readonly Drafts $drafts,
		private readonly Files $files,
		private readonly Vault $vault,
		private readonly EntryView $view
	) {
	}

	public function register(): void {
		$allowed = $this->edge->signed_in( ... );
		register_rest_route(
			Edge::NAMESPACE,
			'/entries/(?P<id>\d{1,18})/files',
			[
				'methods'             => 'POST',
				'callback'            => $this->attach( ... ),
				'permission_callback' => $allowed,
			]
		);
		register_rest_route(
			Edge::NAMESPACE,
			'/entries/(?P<id>\d{1,18})/files/(?P<uuid>' . self::UUID . ')',
			[
				'methods'             => 'DELETE',
				'callback'            => $this->detach( ... ),
				'permission_callback' => $allowed,
			]
		);
		register_rest_route(
			Edge::NAMESPACE,
			'/files/(?P<uuid>' . self::UUID . ')',
			[
				'methods'             => 'GET',
				'callback'            => $this->download( ... ),
				'permission_callback' => $allowed,
			]
		);
	}

	private function attach( \WP_REST_Request $request ): \WP_REST_Response|\WP_Error {
		return $this->edge->answer(
			function () use ( $request ): array {
				$upload = Upload::of( $request );
				$body   = Body::of_form( $request )->only( 'seen' );
				$actor  = Actor::current();
				$this->entries->seen_by( (int) $request['id'], $actor->id );
				$file = $this->drafts->attach( (int) $request['id'], $body->seen(), $upload->path, $upload->name, $actor )['file'];
				return [
					'file'  => EntryView::file( $file ),
					'entry' => $this->view->detail( (int) $request['id'], $actor ),
				];
			},
			201
		);
	}

	private function detach( \WP_REST_Request $request ): \WP_REST_Response|\WP_Error {
		return $this->edge->answer(
			function () use ( $request ): array {
				$body  = Body::of( $request )->only( 'seen' );
				$actor = Actor::current();
				$this->entries->seen_by( (int) $request['id'], $actor->id );
				$this->drafts->detach( (int) $request['id'], $body->seen(), (string) $request['uuid'], $actor );
				return $this->view->detail( (int) $request['id'], $actor );
			}
		);
	}

	private function download( \WP_REST_Request $request ): \WP_REST_Response|\WP_Error {
		return $this->edge->answer(
			function () use ( $request ): \WP_REST_Response {
				$file = $this->files->by_uuid( (string) $request['uuid'] );
				if ( ! $this->entries->may_see( $this->entries->get( $file->entry_id ), get_current_user_id() ) ) {
					throw new Refusal( 'file-not-found' );
				}
				return $this->streamed( $file );
			}
		);
	}

	/**
	 * A response whose body is the file, given out chunk by chunk when WordPress serves it.
	 */
	private function streamed( File $file ): \WP_REST_Response {
		$chunks = $this->vault->each( $file );
		try {
			$chunks->current(); // A file that can't be opened is refused while there is still a status to say it with.
		} catch ( StorageError ) {
			throw $this->vault->refusal( $file );
		}
		$response = new \WP_REST_Response( null );
		$response->set_headers(
			[
				'Content-Type'              => $file->mime,
				'Content-Length'            => (string) $file->bytes,
				'Content-Disposition'       => 'attachment; filename="' . $file->uuid . '.' . $file->extension . '"; filename*=UTF-8\'\'' . rawurlencode( $file->name ),
				'X-Content-Type-Options'    => 'nosniff',
				'Content-Security-Policy'   => "default-src 'none'; sandbox",
				'Cache-Control'             => 'no-store, private',
				'Cross-Origin-Resource-Policy' => 'same-origin',
			]
		);
		add_filter(
			'rest_pre_serve_request',
			static function ( mixed $served, mixed $result, \WP_REST_Request $request ) use ( $response, $chunks ): mixed {
				if ( $result !== $response ) {
					return $served;
				}
				if ( 'HEAD' !== $request->get_method() ) {
					foreach ( $chunks as $chunk ) {
						echo $chunk; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- The bytes of a file, as an attachment.
						flush();
					}
				}
				return true;
			},
			10,
			3
		);
		return $response;
	}
}
