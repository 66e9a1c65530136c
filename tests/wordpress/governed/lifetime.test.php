<?php
/**
 * How long what is under approval may be kept.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Tests\Scene;

/** The lifetime that WordPress's REST gives to an answer to everybody. */
$lifetime = static function ( Scene $t, string $path ): ?string {
	wp_set_current_user( 0 );
	$request = new WP_REST_Request( 'GET', $path );
	$answer  = apply_filters( 'rest_post_dispatch', rest_do_request( $request ), rest_get_server(), $request );
	return $answer->get_headers()['Expires'] ?? null;
};

return [
	'An answer over WordPress’s REST with a post that ends within hours may be kept until a second before its end, and five minutes at most (R063).' => static function ( Scene $t ) use ( $lifetime ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->govern( [ 'post' ] );
		$post = $t->approved_post( [ 'post_type' => 'post' ] );
		$ends = new DateTimeImmutable( (string) $t->governed( $post )['expires_at'], new DateTimeZone( 'UTC' ) );
		// Each is another request.
		$fresh = static fn () => $t->sql( 'SELECT %d', 1 );
		$when  = [];
		foreach ( [ '-2 days', '-1 hour', '-100 seconds' ] as $before ) {
			$now = $ends->modify( $before );
			$t->at( $now->format( 'c' ) );
			$fresh();
			$until = $lifetime( $t, "/wp/v2/posts/$post" );
			$when[ $before ] = null === $until ? null : ( new DateTimeImmutable( $until ) )->getTimestamp() - $now->getTimestamp();
		}
		$t->same( [ '-2 days' => null, '-1 hour' => 300, '-100 seconds' => 99 ], $when );
	},
];
