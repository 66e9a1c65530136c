<?php
/**
 * Cloudflare.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Caches;

/**
 * Told by its own API, with a token that may do nothing but purge. Named in wp-config.php: `PRAKAT_CLOUDFLARE_ZONE` and
 * `PRAKAT_CLOUDFLARE_TOKEN`.
 */
final class Cloudflare implements PageCache {

	/** Addresses that one call may name. */
	private const AT_ONCE = 30;

	private const SECONDS = 10;

	public function name(): string {
		return 'Cloudflare';
	}

	public function is_present(): bool {
		return defined( 'PRAKAT_CLOUDFLARE_ZONE' ) && defined( 'PRAKAT_CLOUDFLARE_TOKEN' );
	}

	public function forget( array $urls ): void {
		foreach ( array_chunk( $urls, self::AT_ONCE ) as $some ) {
			$this->tell( [ 'files' => $some ] );
		}
	}

	public function forget_all(): void {
		$this->tell( [ 'purge_everything' => true ] );
	}

	/**
	 * @param array<string, mixed> $what
	 */
	private function tell( array $what ): void {
		$answer = wp_remote_post(
			'https://api.cloudflare.com/client/v4/zones/' . rawurlencode( (string) constant( 'PRAKAT_CLOUDFLARE_ZONE' ) ) . '/purge_cache',
			[
				'timeout'     => self::SECONDS, // phpcs:ignore WordPressVIPMinimum -- Only after an act, never for a visitor.
				'redirection' => 0,
				'headers'     => [
					'Authorization' => 'Bearer ' . (string) constant( 'PRAKAT_CLOUDFLARE_TOKEN' ),
					'Content-Type'  => 'application/json',
				],
				'body'        => (string) wp_json_encode( $what ),
			]
		);
		if ( is_wp_error( $answer ) ) {
			throw new CacheError( $answer->get_error_message() ); // phpcs:ignore WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Escaped where it is shown.
		}
		if ( 200 !== (int) wp_remote_retrieve_response_code( $answer ) ) {
			throw new CacheError( 'HTTP ' . (int) wp_remote_retrieve_response_code( $answer ) );
		}
	}
}
