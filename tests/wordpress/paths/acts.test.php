<?php
/**
 * Every act of the workflow, by everybody, on everything in every state.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Tests\Paths\Walk;
use Prakat\Tests\Paths\World;
use Prakat\Tests\Scene;

/** Duties by which an act may be done at all, as the workflow says. */
$duties = static function ( array $workflow, string $act ): array {
	$found = [];
	foreach ( $workflow['edges'] as $edge ) {
		if ( in_array( $act, (array) ( $edge['act'] ?? [] ), true ) ) {
			$found = [ ...$found, ...(array) ( $edge['duties'] ?? $edge['duty'] ?? [] ) ];
		}
	}
	return array_unique( $found );
};

/** The rows that the public reads. */
$public = static function ( Scene $t ): string {
	global $wpdb;
	$posts = $wpdb->get_results( "SELECT ID, post_status, post_title, post_content FROM $wpdb->posts WHERE post_type IN ( 'post', 'page' ) AND post_status = 'publish' ORDER BY ID", ARRAY_A );
	return md5( (string) wp_json_encode( [ $t->index_dump(), $posts ] ) );
};

return [
	'Every act on every entry and every post under approval, in every state, by every role and every duty and nobody: only who holds the duty gets through, and nothing is public by it but what was approved (R045, R046, R047, R055).' => static function ( Scene $t ) use ( $duties, $public ): void {
		Walk::demand( $t );
		$world = World::enter( $t );
		try {
			$workflow = $t->workflow();
			$tried    = 0;
			$through  = 0;
			$before   = $public( $t );
			foreach ( $world->entries as $state => $entry ) {
				foreach ( $workflow['acts'] as $act => $said ) {
					if ( 'new' === $said['on'] || 'save' === $act ) {
						continue;
					}
					foreach ( $world->actors as $actor => $user ) {
						try {
							$seen = (array) $t->sees( $entry, $act );
						} catch ( \Throwable ) {
							$seen = [ 'version' => 1, 'rev' => 0, 'hash' => str_repeat( '0', 64 ) ];
						}
						$answer = $t->rest( 'POST', "/entries/$entry/acts/$act", [ 'seen' => $seen ] + $t->declared() + $t->because( (string) array_key_first( array_filter( $workflow['reasons'], static fn ( array $reason ): bool => in_array( $act, $reason['acts'], true ) ) ) ), $user );
						++$tried;
						if ( $answer->status >= 300 ) {
							continue;
						}
						++$through;
						$allowed = $duties( $workflow, $act );
						$t->true( 'everything' === $actor || in_array( $actor, $allowed, true ), "$actor did $act on $state" );
						if ( ! in_array( $act, [ 'publish', 'publish-urgent', 'ratify', 'withdraw' ], true ) ) {
							$t->same( $before, $public( $t ), "$act by $actor on $state changed what is public" );
						}
						$world->enter_whole();
					}
				}
			}
			$t->true( $through > 20, "Only $through acts got through: they were hardly tried." );
			$t->note( [ 'tried' => $tried, 'through' => $through ] );
		} finally {
			$world->leave();
		}
	},
];
