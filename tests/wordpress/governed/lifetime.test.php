<?php
/**
 * How long what is under approval may be kept.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
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

	'A publication that comes to nothing at its last moment, and a withdrawal, leave no page in WordPress’s cache as it would have been.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->govern();
		$page = $t->approved_post( [ 'post_content' => '<!-- wp:paragraph --><p>ฉบับแรก</p><!-- /wp:paragraph -->' ] );
		$id   = $t->entry_of_post( $page );
		$t->as( $t->editor() );
		wp_update_post( [ 'ID' => $page, 'post_content' => '<!-- wp:paragraph --><p>ฉบับสอง</p><!-- /wp:paragraph -->' ] );
		$t->pending( $page );
		$t->walk( $id, 'submit', 'check', 'approve' );
		foreach ( [ static fn () => $t->walk( $id, 'publish' ), static fn () => $t->act( 'withdraw', $t->of_office( 'approver' ), $id, $t->because() ) ] as $act ) {
			wp_cache_flush();
			$t->throws(
				LogicException::class,
				static fn () => $t->get( Database::class )->transaction(
					static function () use ( $act ): void {
						$act();
						throw new LogicException( 'The disk is full.' );
					}
				)
			);
			$t->same( 'publish', get_post( $page )->post_status );
			$t->contains( 'ฉบับแรก', get_post( $page )->post_content );
		}
	},
];
