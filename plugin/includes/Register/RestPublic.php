<?php
/**
 * The register for everybody, over REST.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Register;

use Prakat\Contract\Sentences;
use Prakat\Permalinks\Etag;
use Prakat\Rest\Edge;
use Prakat\Support\Refusal;
use Prakat\Units\Capabilities;

/**
 * GET /register/anchor, /register/anchors, /register/export, /register/check and /public/entries/{uuid}/history: without
 * log-in, without anybody's personal data, and nothing is written.
 */
final class RestPublic {

	/** The most rows that an outsider gets at once; the answer says where the next begin. */
	private const MOST = 20000;

	public function __construct(
		private readonly Edge $edge,
		private readonly Anchors $anchors,
		private readonly Register $register,
		private readonly Export $export,
		private readonly Check $check,
		private readonly PublicHistory $history,
		private readonly Sentences $sentences
	) {
	}

	public function register(): void {
		$this->route( '/register/anchor', fn (): \WP_REST_Response => $this->kept( [ 'agency' => html_entity_decode( get_bloginfo( 'name' ), ENT_QUOTES, 'UTF-8' ), 'site' => home_url( '/' ) ] + $this->anchors->now(), 60 ) );
		$this->route( '/register/anchors', $this->list( ... ), Edge::paging( 31, 366 ) );
		$this->route( '/register/check', fn ( \WP_REST_Request $request ): \WP_REST_Response => $this->kept( $this->checked( (string) $request['code'] ), 0 ), [ 'code' => [ 'type' => 'string', 'required' => true, 'maxLength' => 100 ] ] );
		$this->route( '/public/entries/(?P<uuid>[0-9a-f-]{36})/history', fn ( \WP_REST_Request $request ): \WP_REST_Response => $this->of_entry( (string) $request->get_url_params()['uuid'] ) );
		register_rest_route(
			Edge::NAMESPACE,
			'/register/export',
			[
				'methods'             => 'GET',
				'args'                => [
					'from'  => [
						'type'    => 'integer',
						'minimum' => 1,
						'default' => 1,
					],
					'limit' => [
						'type'    => 'integer',
						'minimum' => 1,
						'default' => self::MOST,
					],
					'full'  => [
						'type'    => 'boolean',
						'default' => false,
					],
				],
				'callback'            => $this->stream( ... ),
				'permission_callback' => fn ( \WP_REST_Request $request ): bool|\WP_Error => true !== $request['full'] || current_user_can( Capabilities::CONFIGURE ) ? true : $this->edge->error( new Refusal( is_user_logged_in() ? 'not-allowed' : 'not-logged-in' ) ),
			]
		);
	}

	/**
	 * @param non-falsy-string                                                       $route
	 * @param callable( \WP_REST_Request<array<string, mixed>> ): \WP_REST_Response $answer
	 * @param array<string, array<string, mixed>>                                    $args
	 */
	private function route( string $route, callable $answer, array $args = [] ): void {
		register_rest_route(
			Edge::NAMESPACE,
			$route,
			[
				'methods'             => 'GET',
				'args'                => $args,
				'permission_callback' => '__return_true',
				'callback'            => fn ( \WP_REST_Request $request ): \WP_REST_Response|\WP_Error => $this->edge->answer( static fn (): \WP_REST_Response => $answer( $request ) ),
			]
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 */
	private function list( \WP_REST_Request $request ): \WP_REST_Response {
		$found = $this->anchors->page( (int) $request['page'], (int) $request['per_page'] );
		return Edge::page( $found['items'], $found['total'], (int) $request['per_page'] );
	}

	/**
	 * @return array<string, mixed>
	 */
	private function checked( string $code ): array {
		$checked          = $this->check->of( $code );
		$checked['words'] = $checked['words'][ $this->sentences->language() ];
		return $checked;
	}

	private function of_entry( string $uuid ): \WP_REST_Response {
		$events = $this->history->of( $uuid ) ?? throw new Refusal( 'not-found' );
		$told   = [];
		foreach ( $events as $event ) {
			$words  = [
				'en' => $this->history->sentence( $event, 'en' ),
				'th' => $this->history->sentence( $event, 'th' ),
			];
			$told[] = array_filter( array_diff_key( $event, [ 'act' => true ] ) + [ 'words' => $words ], static fn ( mixed $value ): bool => null !== $value );
		}
		return $this->kept(
			[
				'uuid'   => $uuid,
				'events' => $told,
			],
			60
		);
	}

	/**
	 * @param array<string, mixed> $data
	 */
	private function kept( array $data, int $seconds ): \WP_REST_Response {
		$tag    = '"' . substr( hash( 'sha256', (string) wp_json_encode( array_diff_key( $data, [ 'at' => true ] ) ) ), 0, 32 ) . '"';
		$same   = 0 !== $seconds && Etag::is_known( $tag );
		$answer = new \WP_REST_Response( $same ? null : $data, $same ? 304 : 200 );
		$answer->set_headers( 0 === $seconds ? [ 'Cache-Control' => 'no-store' ] : [ 'Cache-Control' => "public, max-age=$seconds", 'ETag' => $tag ] );
		return $answer;
	}

	/**
	 * Says what will come; the lines themselves follow when the answer is served.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 */
	private function stream( \WP_REST_Request $request ): \WP_REST_Response {
		$full   = true === $request['full'];
		$from   = (int) $request['from'];
		$limit  = $full ? ( null === $request->get_param( 'limit' ) || ! isset( $request->get_query_params()['limit'] ) ? PHP_INT_MAX : (int) $request['limit'] ) : min( self::MOST, (int) $request['limit'] );
		$head   = $this->register->head()['seq'];
		$whole  = $from + $limit - 1 <= $head;
		$answer = new \WP_REST_Response();
		$answer->set_headers(
			[
				'Content-Type'           => 'application/x-ndjson; charset=UTF-8',
				'Content-Disposition'    => 'attachment; filename="register-' . $from . '.ndjson"',
				'X-Content-Type-Options' => 'nosniff',
				'X-Prakat-Head'          => (string) $head,
				// What is withheld of a line comes when its version is public.
				'Cache-Control'          => $full ? 'no-store' : 'public, max-age=60',
			]
		);
		if ( $whole && $from + $limit <= $head ) {
			$answer->header( 'X-Prakat-Next', (string) ( $from + $limit ) );
		}
		$serve = function ( bool $served, \WP_HTTP_Response $result, \WP_REST_Request $asked ) use ( $answer, $from, $limit, $full, &$serve ): bool {
			if ( $served || $result !== $answer ) {
				return $served;
			}
			remove_filter( 'rest_pre_serve_request', $serve );
			if ( 'HEAD' === $asked->get_method() ) {
				return true;
			}
			while ( ob_get_level() > 0 ) {
				ob_end_clean();
			}
			foreach ( $this->export->lines( $from, $limit, $full ) as $line ) {
				echo $line; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- JSON, served as such.
			}
			return true;
		};
		add_filter( 'rest_pre_serve_request', $serve, 10, 3 );
		return $answer;
	}
}
