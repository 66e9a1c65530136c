<?php
/**
 * What is done in the background for reviews.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Reviews;

use Prakat\Database\Database;
use Prakat\Support\Clock;

/**
 * With each sweep: reminders. Once an hour besides: who answers for which section, the attestations that wait, and entries
 * from before there were reviews. May be killed anywhere, run twice and by several at once.
 */
final class Pass {

	/** When the hourly part was done last. */
	private const LOOKED = 'prakat_reviews_looked';

	private const LOOK = 3600;

	public function __construct(
		private readonly Database $database,
		private readonly Sections $sections,
		private readonly Reminders $reminders,
		private readonly Attestations $attestations,
		private readonly Links $links,
		private readonly Wishes $wishes,
		private readonly Clock $clock
	) {
	}

	public function run(): void {
		$now = $this->clock->now()->getTimestamp();
		if ( (int) get_option( self::LOOKED, 0 ) <= $now - self::LOOK ) {
			$this->catch_up();
			$this->sections->keep();
			$this->links->keep();
			$this->wishes->forget();
			$this->attestations->remind();
			update_option( self::LOOKED, $now, false );
		}
		$this->reminders->run();
	}

	/**
	 * What was published before there were reviews was reviewed when it was published.
	 */
	private function catch_up(): void {
		$this->database->run( 'UPDATE {entries} SET reviewed_at = published_at WHERE review_due IS NOT NULL AND reviewed_at IS NULL AND published_at IS NOT NULL' );
	}
}
