<?php
/**
 * The calendar that other calendars read.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Reviews;

use Prakat\Contract\Contracts;
use Prakat\Contract\Section;
use Prakat\Permalinks\Etag;
use Prakat\Register\History;
use Prakat\Support\Clock;
use Prakat\Units\Units;
use Prakat\Workflow\Machine;

/**
 * Answers `/?prakat-calendar=<token>` with what its person sees on the calendar: asked anew for their duties each time. Names
 * no person, and of what was not public yet no title, since the file is kept on other people's servers.
 *
 * @phpstan-import-type Event from Calendar
 * @phpstan-import-type Item from Calendar
 */
final class FeedPage {

	/** More than so many of a kind on one day are one event with their number. */
	private const SINGLE = 5;

	public function __construct(
		private readonly Feeds $feeds,
		private readonly Calendar $calendar,
		private readonly Worklist $worklist,
		private readonly Machine $machine,
		private readonly Contracts $contracts,
		private readonly Units $units,
		private readonly Clock $clock
	) {
	}

	/**
	 * @param mixed $token As it stands in the address.
	 */
	public function answer( mixed $token ): void {
		$body = $this->body( is_string( $token ) ? $token : '' );
		header( 'X-Robots-Tag: noindex' );
		header( 'Referrer-Policy: no-referrer' );
		// It is one person's, and ends when they say so: no cache of pages keeps it.
		defined( 'DONOTCACHEPAGE' ) || define( 'DONOTCACHEPAGE', true ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- The name that page caches read.
		if ( null === $body ) {
			status_header( 404 );
			nocache_headers();
			header( 'Content-Type: text/plain; charset=UTF-8' );
			exit;
		}
		$tag = self::tag( $body );
		header( "ETag: $tag" );
		header( 'Cache-Control: private, max-age=900' );
		if ( Etag::is_known( $tag ) ) {
			status_header( 304 );
			exit;
		}
		status_header( 200 );
		header( 'Content-Type: text/calendar; charset=UTF-8' );
		header( 'Content-Disposition: inline; filename="prakat.ics"' );
		echo $body; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped by Ical for its format.
		exit;
	}

	/**
	 * The tag of an answer, which the time of asking does not change.
	 */
	public static function tag( string $body ): string {
		return '"' . substr( hash( 'sha256', (string) preg_replace( '/^DTSTAMP:.*\r\n/m', '', $body ) ), 0, 32 ) . '"';
	}

	/**
	 * The calendar; null when the address is nobody's, or its person has nothing to do here any more.
	 */
	public function body( string $token ): ?string {
		$user = $this->feeds->user( $token );
		if ( null === $user ) {
			return null;
		}
		$reach = $this->worklist->reach( $user );
		if ( [] === $reach->units() ) {
			return null;
		}
		$today    = $this->clock->today();
		$language = str_starts_with( strtolower( get_user_locale( $user ) ), 'th' ) ? 'th' : 'en';
		$words    = $this->machine->definition()['worklist']['calendar'];
		$ical     = new Ical( $words['name'][ $language ] . ' ' . html_entity_decode( get_bloginfo( 'name' ), ENT_QUOTES, 'UTF-8' ), $this->clock->now() );
		$events   = $this->calendar->between( $reach, ( new \DateTimeImmutable( $today ) )->modify( '-31 days' )->format( 'Y-m-d' ), Interval::after( $today, 'P1Y' ) );
		$named    = array_column( array_merge( [], ...array_column( array_filter( $events, self::is_single( ... ) ), 'items' ) ), 'entry' );
		$titles   = $this->calendar->public_titles( array_values( array_unique( array_filter( $named, 'is_int' ) ) ) );
		foreach ( $events as $event ) {
			$this->add( $ical, $event, $titles, $words, $language );
		}
		return (string) $ical;
	}

	/**
	 * Whether its entries are events of their own.
	 *
	 * @param Event $event
	 */
	private static function is_single( array $event ): bool {
		return $event['count'] <= self::SINGLE && $event['count'] <= count( $event['items'] );
	}

	/**
	 * @param Event                                     $event
	 * @param array<int, string>                        $titles Of entries, as everybody reads them.
	 * @param array<string, array{en: string, th: string}> $words
	 * @param 'en'|'th'                                 $language
	 */
	private function add( Ical $ical, array $event, array $titles, array $words, string $language ): void {
		$host = (string) wp_parse_url( home_url(), PHP_URL_HOST );
		$what = $words[ $event['kind'] ][ $language ];
		if ( ! self::is_single( $event ) ) {
			$summary = History::fill(
				$words['several'][ $language ],
				[
					'what'  => $what,
					'count' => $event['count'],
				],
				$language
			);
			$ical->day( "prakat-{$event['kind']}-{$event['day']}@$host", $event['day'], $summary, '', self::place( 'calendar' ) );
			return;
		}
		foreach ( $event['items'] as $item ) {
			$section = $this->section( $item['section'], $language );
			$title   = $titles[ (int) $item['entry'] ] ?? '';
			[ $id, $name, $place ] = null === $item['entry']
				? [ "{$item['unit']}-{$item['section']}", History::fill( $words['whole'][ $language ], [ 'section' => $section ], $language ), "section-review&unit={$item['unit']}&section={$item['section']}" ]
				: [ $item['uuid'], '' === $title ? $section : $title, ( 'review' === $event['kind'] ? 'review' : 'entry' ) . "&id={$item['entry']}" ];
			$ical->day( "prakat-{$event['kind']}-$id@$host", $event['day'], "$what: $name", $section . "\n" . $this->unit( $item['unit'], $language ), self::place( $place ) );
		}
	}

	/**
	 * Where somebody goes from an event.
	 */
	private static function place( string $view ): string {
		return admin_url( "admin.php?page=prakat&view=$view" );
	}

	/**
	 * @param 'en'|'th' $language
	 */
	private function section( string $id, string $language ): string {
		return $this->contracts->has( $id ) ? Section::say( $this->contracts->section( $id )->contract['words']['name'], $language ) : $id;
	}

	/**
	 * @param 'en'|'th' $language
	 */
	private function unit( int $id, string $language ): string {
		foreach ( $this->units->all() as $unit ) {
			if ( $unit['id'] === $id ) {
				return $unit['name'][ $language ];
			}
		}
		return '';
	}
}
