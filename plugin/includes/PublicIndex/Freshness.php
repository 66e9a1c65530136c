<?php
/**
 * How long an answer may be kept.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\PublicIndex;

use Prakat\Support\Clock;

/**
 * Sees to it that nothing keeps a public answer longer than until the next of its entries comes or goes: browsers,
 * proxies and page caches that obey HTTP then never show what has expired.
 */
final class Freshness {

	/** Seconds for which an answer may be kept when nothing changes by itself: also the delay of what people publish. */
	public const MOST = 300;

	/**
	 * With so many seconds or less before something comes or goes, an answer names the moment until which it may be kept, and no
	 * length of time: of caches in a row, and some do not say how long they have kept it, each would count that length anew.
	 */
	private const NEAR = 3600;

	/** @var int|null What was sent with this request already. */
	private ?int $sent = null;

	public function __construct( private readonly Clock $clock ) {
	}

	/**
	 * What is about to be shown changes by itself at that moment. Sends the headers as long as they can be sent; of
	 * several parts of a page the earliest counts. Rendering calls this with Page::$next_change.
	 */
	public function shows( ?\DateTimeImmutable $next_change ): void {
		/**
		 * Fires when a page shows something that changes by itself at that moment.
		 *
		 * @param \DateTimeImmutable|null $next_change
		 */
		do_action( 'prakat_page_changes_at', $next_change );
		$seconds = $this->seconds( $next_change );
		if ( headers_sent() || ( null !== $this->sent && $this->sent <= $seconds ) || ! $this->may_be_kept() ) {
			return;
		}
		$this->sent = $seconds;
		foreach ( $this->headers( $next_change ) as $name => $value ) {
			header( "$name: $value" );
		}
	}

	/**
	 * The headers for an answer that is the same for everybody.
	 *
	 * @return array{Cache-Control: string, Expires: string}
	 */
	public function headers( ?\DateTimeImmutable $next_change ): array {
		$seconds = $this->seconds( $next_change );
		$near    = null !== $next_change && $next_change->getTimestamp() - $this->clock->now()->getTimestamp() <= self::NEAR;
		$control = match ( true ) {
			0 === $seconds => 'no-cache',
			$near          => 'public, must-revalidate, stale-while-revalidate=0',
			default        => "public, max-age=$seconds",
		};
		return [
			'Cache-Control' => $control,
			'Expires'       => $this->clock->now()->modify( "+$seconds seconds" )->format( 'D, d M Y H:i:s' ) . ' GMT',
		];
	}

	private function seconds( ?\DateTimeImmutable $next_change ): int {
		/**
		 * The longest time in seconds for which public answers may be kept. An earlier expiry always wins.
		 *
		 * @param int $seconds
		 */
		$most = max( 0, (int) apply_filters( 'prakat_max_age', self::MOST ) );
		// Caches count in whole seconds, and nginx keeps an answer through the second that it names.
		return null === $next_change ? $most : max( 0, min( $most, $next_change->getTimestamp() - $this->clock->now()->getTimestamp() - 1 ) );
	}

	/**
	 * Not what is made for one person, and not what somebody else has said may not be kept, or kept for a shorter time.
	 */
	private function may_be_kept(): bool {
		if ( is_user_logged_in() || is_preview() || is_customize_preview() || post_password_required() ) {
			return false;
		}
		foreach ( headers_list() as $header ) {
			if ( null === $this->sent && 1 === preg_match( '/^Cache-Control:.*(no-store|no-cache|private|max-age)/i', $header ) ) {
				return false;
			}
		}
		return true;
	}
}
