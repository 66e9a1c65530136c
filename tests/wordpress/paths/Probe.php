<?php
/**
 * Reads everything that is public.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests\Paths;

/**
 * Over HTTP, as a visitor does: bytes, the status and the headers that lead elsewhere.
 */
final class Probe {

	/** @param list<Reach> $ways */
	public function __construct( private readonly World $world, private readonly array $ways ) {
	}

	/**
	 * What a visitor reads at the addresses that are watched.
	 *
	 * @param bool $pages Whether pages are asked too, and not the API alone.
	 * @return array<string, string> Address => what it answers.
	 */
	public function watched( bool $pages = true ): array {
		return $this->read( array_filter( $this->ways, static fn ( Reach $way ): bool => $way->watch > 0 && ( $pages || str_starts_with( $way->id, 'rest.' ) ) ), 'nobody', true );
	}

	/**
	 * What a visitor reads everywhere.
	 *
	 * @return array<string, string>
	 */
	public function everything(): array {
		return $this->read( $this->ways, 'nobody' );
	}

	/**
	 * @param array<Reach> $ways
	 * @return array<string, string> Address => status, place and bytes of the answer.
	 */
	public function read( array $ways, string $actor, bool $watch = false ): array {
		$visitor  = $this->world->visitor( $this->world->actors[ $actor ] );
		$requests = [];
		$read     = [];
		foreach ( $ways as $way ) {
			$addresses = in_array( $actor, $way->actors, true ) ? ( $way->asks )( $this->world ) : [];
			foreach ( $watch ? array_slice( $addresses, 0, $way->watch ) : $addresses as $address ) {
				if ( $watch && str_starts_with( $address, rest_url() ) ) {
					$read[ $address ] ??= $this->rest( $address );
				} else {
					$requests[ $address ] ??= $visitor->request( 'GET', $address );
				}
			}
		}
		foreach ( Visitor::all( $requests ) as $address => $answer ) {
			$read[ $address ] = $this->plain( (string) $address, $answer );
		}
		return $read;
	}

	/**
	 * A visitor's answer of the REST API, in this process: for what is asked again and again.
	 */
	private function rest( string $address ): string {
		wp_set_current_user( 0 );
		[ $route, $query ] = explode( '?', substr( $address, strlen( rest_url() ) ), 2 ) + [ '', '' ];
		$request           = new \WP_REST_Request( 'GET', "/$route" );
		parse_str( $query, $arguments );
		$request->set_query_params( $arguments );
		$answer = rest_do_request( $request );
		return $this->plain( $address, [ 'status' => $answer->get_status(), 'head' => '', 'body' => (string) wp_json_encode( rest_get_server()->response_to_data( $answer, false ), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ) ] );
	}

	/**
	 * What matters of an answer. An answer may repeat the address that was asked for: that tells the asker nothing.
	 *
	 * @param array{status: int, head: string, body: string} $answer
	 */
	private function plain( string $address, array $answer ): string {
		preg_match_all( '/^(?:Location|Link|Refresh|X-Pingback|X-WP-\w+): .*$/mi', $answer['head'], $headers );
		$text = $answer['status'] . "\n" . implode( "\n", array_map( 'trim', $headers[0] ) ) . "\n\n" . $answer['body'];
		$path = ltrim( (string) preg_replace( '#^https?://[^/]+#', '', $address ), '/' );
		// What differs from one answer to the next by design; WordPress counts revisions where everybody may read.
		$text = (string) preg_replace( [ '/"?nonce"?\s*[:=]\s*"[0-9a-f]{10}"/i', '/_wpnonce=[0-9a-f]{10}/', '/"generatedAt":"[^"]+"/', '/(data-nonce|name="[\w-]*nonce" value)="[0-9a-f]{10}"/' ], 'nonce', $text );
		$text = (string) preg_replace( [ '/"(?:version-history|predecessor-version)":\[[^\]]*\],?/', "/<link rel='dns-prefetch'[^>]*>\s*/" ], '', $text );
		return strlen( $path ) < 4 ? $text : str_replace( [ $path, rawurlencode( $path ), str_replace( '/', '\/', $path ) ], '…', $text );
	}
}
