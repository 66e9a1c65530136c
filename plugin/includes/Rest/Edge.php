<?php
/**
 * Where REST ends.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Rest;

use Prakat\Contract\Contracts;
use Prakat\Contract\Sentences;
use Prakat\Database\Installation;
use Prakat\Support\Refusal;

/**
 * Turns what the parts say into what REST answers: a result into a response, a refusal into an error with its
 * status, code and sentence, anything else into one sentence that tells a visitor nothing of the inside.
 */
final class Edge {

	public const NAMESPACE = 'prakat/v1';

	/** Capability of everybody who holds a duty or configures (granted by Units). */
	public const USE = 'prakat_use';

	public function __construct(
		private readonly Contracts $contracts,
		private readonly Sentences $sentences,
		private readonly ProblemView $problems
	) {
	}

	/**
	 * Adds a route of the plugin: who may ask, and work that is answered by answer().
	 *
	 * @param non-falsy-string                                             $path Below the namespace.
	 * @param callable( \WP_REST_Request<array<string, mixed>> ): mixed $work
	 * @param array<string, mixed>                                         $args As register_rest_route() takes them.
	 * @param 'signed_in'|'configurer'                                     $who
	 */
	public function route( string $path, string $method, callable $work, int $status = 200, array $args = [], string $who = 'signed_in' ): void {
		register_rest_route(
			self::NAMESPACE,
			$path,
			[
				'methods'             => $method,
				'callback'            => fn ( \WP_REST_Request $request ): \WP_REST_Response|\WP_Error => $this->answer( static fn (): mixed => $work( $request ), $status ),
				'permission_callback' => [ $this, $who ],
				'args'                => $args,
			]
		);
	}

	/**
	 * Does the work and answers with what it returns.
	 *
	 * @param callable(): mixed $work Returns data for JSON, or a response as it is.
	 */
	public function answer( callable $work, int $status = 200 ): \WP_REST_Response|\WP_Error {
		try {
			$result = $work();
			return $result instanceof \WP_REST_Response ? $result : new \WP_REST_Response( $result, $status );
		} catch ( Refusal $refusal ) {
			return $this->error( $refusal );
		} catch ( \Throwable $error ) {
			// The inside goes to the log of the server; WordPress hides it from pages unless it is told otherwise.
			wp_trigger_error( '', get_class( $error ) . ': ' . $error->getMessage() . ' at ' . $error->getFile() . ':' . $error->getLine(), E_USER_WARNING );
			return $this->error( new Refusal( 'server-error' ) );
		}
	}

	/**
	 * One page of a list, with its totals where WordPress puts them.
	 *
	 * @param list<mixed> $items
	 */
	public static function page( array $items, int $total, int $per_page ): \WP_REST_Response {
		$response = new \WP_REST_Response( $items );
		$response->header( 'X-WP-Total', (string) $total );
		$response->header( 'X-WP-TotalPages', (string) (int) ceil( $total / max( 1, $per_page ) ) );
		return $response;
	}

	public function error( Refusal $refusal ): \WP_Error {
		$known = $this->contracts->document( 'refusals' )[ $refusal->refusal ] ?? null;
		return new \WP_Error(
			'prakat_' . str_replace( '-', '_', $refusal->refusal ),
			$this->sentences->refusal( $refusal, $this->sentences->language() ),
			[
				'status'   => is_array( $known ) ? (int) $known['status'] : 500,
				'params'   => (object) $refusal->params,
				'problems' => $this->problems->all( $refusal->problems, is_string( $refusal->params['section'] ?? null ) ? $refusal->params['section'] : '' ),
			]
		);
	}

	/**
	 * Permission of the routes that everybody with a duty uses. Who may see or do what with an entry is asked with the entry.
	 */
	public function signed_in(): bool|\WP_Error {
		if ( ! is_user_logged_in() ) {
			return $this->error( new Refusal( 'not-logged-in' ) );
		}
		return current_user_can( self::USE ) ? true : $this->error( new Refusal( 'not-allowed' ) );
	}

	/**
	 * Permission of the routes that configure units and duties.
	 */
	public function configurer(): bool|\WP_Error {
		if ( ! is_user_logged_in() ) {
			return $this->error( new Refusal( 'not-logged-in' ) );
		}
		return current_user_can( Installation::CAPABILITY ) ? true : $this->error( new Refusal( 'not-allowed' ) );
	}

	/**
	 * Whether a request is for a route of the plugin: WordPress finds a route in whatever case its address is written.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @param string                                 $below   Below which of them, such as 'public/'.
	 */
	public static function is_own( \WP_REST_Request $request, string $below = '' ): bool {
		return 0 === stripos( $request->get_route(), '/' . self::NAMESPACE . '/' . $below );
	}

	/**
	 * Refuses a request whose query or body names again what its path names: WordPress would take theirs, and something
	 * else would be done than what the address says. The public routes read the path alone, for a filter may have any name.
	 *
	 * @param mixed            $answer  Of a callback before this one.
	 * @param \WP_REST_Request $request Of this plugin.
	 */
	public function refuse_ambiguous( mixed $answer, \WP_REST_Request $request ): mixed {
		if ( is_wp_error( $answer ) || self::is_own( $request, 'public/' ) ) {
			return $answer;
		}
		$beside = (array) $request->get_query_params() + (array) $request->get_body_params() + (array) $request->get_json_params();
		foreach ( $request->get_url_params() as $name => $value ) {
			if ( array_key_exists( $name, $beside ) && ( ! is_scalar( $beside[ $name ] ) || (string) $beside[ $name ] !== (string) $value ) ) {
				return $this->error( new Refusal( 'request-malformed' ) );
			}
		}
		return $answer;
	}

	/**
	 * Query arguments `page` and `per_page`.
	 *
	 * @return array<string, array<string, mixed>>
	 */
	public static function paging( int $per_page = 20, int $max = 100 ): array {
		return [
			'page'     => [
				'type'    => 'integer',
				'minimum' => 1,
				'maximum' => 1000000,
				'default' => 1,
			],
			'per_page' => [
				'type'    => 'integer',
				'minimum' => 1,
				'maximum' => $max,
				'default' => $per_page,
			],
		];
	}
}
