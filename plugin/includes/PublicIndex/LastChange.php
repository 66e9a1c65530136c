<?php
/**
 * When the public saw something else last.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\PublicIndex;

use Prakat\Database\Database;
use Prakat\Support\Clock;

/**
 * WordPress answers a feed reader with 304 as long as no post was written: but what a feed holds, posts under approval and
 * blocks, also comes and goes by the clock, and goes when it is taken down. Tells it the later time, so that a reader fetches
 * the feed without what is over. Asked for by feeds only.
 */
final class LastChange {

	public function __construct( private readonly Database $database, private readonly Clock $clock ) {
	}

	/**
	 * @param mixed $when What WordPress found: 'Y-m-d H:i:s', or false when there is nothing.
	 * @param mixed $zone 'gmt', 'blog' or 'server', in any case.
	 */
	public function of_feed( mixed $when, mixed $zone ): mixed {
		if ( ! is_feed() && ! isset( $GLOBALS['wp']->query_vars['feed'] ) ) {
			return $when;
		}
		$last = $this->moment();
		$last = null === $last || 'gmt' === strtolower( is_string( $zone ) ? $zone : '' ) ? $last : get_date_from_gmt( $last );
		return null === $last || ( is_string( $when ) && $when >= $last ) ? $when : $last;
	}

	/**
	 * @return string|null 'Y-m-d H:i:s' in UTC; null when nothing was ever public.
	 */
	private function moment(): ?string {
		$now   = $this->clock->sql();
		$times = array_filter(
			(array) $this->database->row(
				'SELECT (SELECT MAX(published_at) FROM {index_entries} WHERE published_at <= %s) AS came, (SELECT MAX(expires_at) FROM {index_entries} WHERE expires_at <= %s) AS ended, (SELECT MAX(gone_at) FROM {index_gone} WHERE gone_at <= %s) AS went',
				[ $now, $now, $now ]
			),
			static fn ( mixed $time ): bool => is_string( $time ) && '' !== $time
		);
		return [] === $times ? null : max( $times );
	}
}
