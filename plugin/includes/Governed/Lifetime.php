<?php
/**
 * How long what is under approval may be kept.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Governed;

use Prakat\Caches\Caches;
use Prakat\PublicIndex\Freshness;
use Prakat\Support\Clock;

/**
 * Tells caches when something goes by itself that the answer at hand shows: a page, a list, a feed, an answer over REST. In the
 * hours before that moment only: how long the site's other pages may be kept is not ours to say.
 */
final class Lifetime {

	public function __construct(
		private readonly Reading $reading,
		private readonly Freshness $freshness,
		private readonly Clock $clock
	) {
	}

	/**
	 * Of the page at hand.
	 */
	public function of_page(): void {
		$ends = $this->ends();
		if ( null === $ends ) {
			return;
		}
		if ( $this->is_near( $ends ) ) {
			$this->freshness->shows( $ends );
			return;
		}
		do_action( 'prakat_page_changes_at', $ends );
	}

	/**
	 * Of a list within the page, asked for while it is made.
	 */
	public function of_posts( mixed $posts ): mixed {
		if ( did_action( 'template_redirect' ) > 0 ) {
			$this->of_page();
		}
		return $posts;
	}

	/**
	 * Of an answer over REST that is the same for everybody.
	 */
	public function of_answer( mixed $answer ): mixed {
		$ends = $this->ends();
		if ( $answer instanceof \WP_REST_Response && null !== $ends && $this->is_near( $ends ) && ! is_user_logged_in() && ! isset( $answer->get_headers()['Cache-Control'] ) ) {
			$answer->set_headers( $answer->get_headers() + $this->freshness->headers( $ends ) );
		}
		return $answer;
	}

	private function ends(): ?\DateTimeImmutable {
		$ends = $this->reading->ends();
		return null === $ends ? null : $this->clock->at( $ends );
	}

	/**
	 * Caches that go by a clock of their own keep pages for hours.
	 */
	private function is_near( \DateTimeImmutable $ends ): bool {
		return $ends->getTimestamp() - $this->clock->now()->getTimestamp() <= Caches::LEAD;
	}
}
