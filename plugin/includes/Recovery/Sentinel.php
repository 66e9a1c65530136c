<?php
/**
 * Seeing at once that a database is older than what was taken down.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Recovery;

/**
 * Before something public is read: compares how long the list of what was taken down is, in the folder of originals, with how
 * long the database knows it to be. A database of yesterday knows a shorter one; then what was taken down since is ended before
 * anybody reads it, and no sweep need come first. Where both are the same it costs one look at a file, and one query where there
 * is an object cache.
 */
final class Sentinel {

	/** The length in bytes, loaded with the other options. */
	public const OPTION = 'prakat_taken_down';

	/**
	 * @param \Closure(): Restoration $restoration Made when it is needed.
	 */
	public function __construct( private readonly Journal $journal, private readonly \wpdb $wpdb, private readonly \Closure $restoration ) {
	}

	/**
	 * Something public is about to be read.
	 */
	public function look(): void {
		$bytes = $this->journal->bytes();
		if ( null === $bytes || $bytes === $this->known() ) {
			return;
		}
		// Also where somebody else has just written a line: then nothing is lacking, and this does nothing.
		( $this->restoration )()->end_what_was_down();
		$this->keep( $bytes );
	}

	/**
	 * A line was written, with an act of this database.
	 */
	public function note(): void {
		$bytes = $this->journal->bytes();
		if ( null !== $bytes ) {
			$this->keep( $bytes );
		}
	}

	private function known(): int {
		// An object cache may be of today where the database is of yesterday.
		$known = wp_using_ext_object_cache() ? $this->wpdb->get_var( $this->wpdb->prepare( 'SELECT option_value FROM %i WHERE option_name = %s', $this->wpdb->options, self::OPTION ) ) : get_option( self::OPTION, 0 ); // phpcs:ignore WordPress.DB -- One row, past the cache; %i is known since 6.2.
		return is_numeric( $known ) ? (int) $known : 0;
	}

	private function keep( int $bytes ): void {
		if ( $bytes !== $this->known() ) {
			wp_cache_delete( 'alloptions', 'options' );
			update_option( self::OPTION, $bytes, true );
		}
	}
}
