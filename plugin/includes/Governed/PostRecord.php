<?php
/**
 * The record of a post, as a version keeps it.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Governed;

use Prakat\Contract\Contracts;
use Prakat\Contract\Periods;
use Prakat\Contract\Section;
use Prakat\Contract\Validator;
use Prakat\Entries\Taken;
use Prakat\Support\CanonicalJson;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Workflow\Period;

/**
 * Makes what a version keeps out of a post's record: the bytes that are hashed, and the header that goes with them.
 */
final class PostRecord {

	public function __construct(
		private readonly Contracts $contracts,
		private readonly Validator $validator,
		private readonly Periods $periods,
		private readonly Clock $clock
	) {
	}

	public function section(): Section {
		return $this->contracts->section( Pending::SECTION );
	}

	/**
	 * @param array<string, mixed> $record
	 */
	public function taken( Section $section, array $record ): Taken {
		$data = self::encode( $record );
		return new Taken( $data, hash( 'sha256', $data ), $this->validator->record( $section, $record ) );
	}

	/**
	 * The header goes with the post's title until somebody gives it another, and always has an end that is to come.
	 *
	 * @param array<string, mixed> $header
	 * @param array<string, mixed> $new
	 * @param array<string, mixed> $base
	 * @return array<string, mixed>
	 */
	public function header( array $header, array $new, array $base ): array {
		$title = $header['title'] ?? '';
		if ( '' === $title || self::title( $base ) === $title ) {
			$header['title'] = self::title( $new );
		}
		$until = Period::of( $header, $this->clock->zone() )->until;
		if ( null === $until || $until <= $this->clock->now() ) {
			$today = $this->clock->now()->setTimezone( $this->clock->zone() );
			// Through the day before the same day of the next year.
			$header['publishUntil'] = $today->add( new \DateInterval( $this->periods->usual( $this->section(), $today ) ) )->format( 'Y-m-d' );
		}
		// What a page says holds while it is public, unless somebody says of which time it speaks (R050).
		$header['covers'] ??= [
			'from' => $this->clock->today(),
			'to'   => max( $this->clock->today(), substr( (string) $header['publishUntil'], 0, 10 ) ),
		];
		return $header;
	}

	/**
	 * A title in plain text, as headers have it.
	 *
	 * @param array<string, mixed> $record
	 */
	public static function title( array $record ): string {
		$title = trim( html_entity_decode( wp_strip_all_tags( (string) ( $record['title'] ?? '' ), true ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
		return mb_substr( '' === $title ? '#' . (int) ( $record['post'] ?? 0 ) : $title, 0, 300 );
	}

	/**
	 * @param array<string, mixed> $record
	 */
	public static function encode( array $record ): string {
		try {
			return CanonicalJson::encode( (object) $record );
		} catch ( \JsonException ) {
			throw new Refusal( 'request-malformed' );
		}
	}
}
