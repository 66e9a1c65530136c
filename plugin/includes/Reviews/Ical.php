<?php
/**
 * A calendar in the common format.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Reviews;

/**
 * iCalendar (RFC 5545) of days: what other calendars subscribe to. Written here, since what is needed of the format are forty
 * lines, and the libraries for it are parsers of everything.
 */
final class Ical {

	/** Octets of a line before it is folded. */
	private const LINE = 75;

	/** Of a calendar in which nothing happens: it must have one component at least (clause 3.4), and a zone is nobody's appointment. */
	private const NOTHING = [
		'BEGIN:VTIMEZONE',
		'TZID:UTC',
		'BEGIN:STANDARD',
		'DTSTART:19700101T000000',
		'TZOFFSETFROM:+0000',
		'TZOFFSETTO:+0000',
		'END:STANDARD',
		'END:VTIMEZONE',
	];

	private const END = 'END:VCALENDAR';

	/** @var list<string> */
	private readonly array $head;

	/** @var list<string> */
	private array $days = [];

	private readonly string $made;

	/**
	 * @param string             $name What the calendar is called.
	 * @param \DateTimeImmutable $made When; each event bears it (clause 3.8.7.2, with METHOD).
	 */
	public function __construct( string $name, \DateTimeImmutable $made ) {
		$this->made = $made->setTimezone( new \DateTimeZone( 'UTC' ) )->format( 'Ymd\THis\Z' );
		$this->head = [
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'PRODID:-//Prakat//Publication calendar//TH',
			'CALSCALE:GREGORIAN',
			'METHOD:PUBLISH',
			'X-WR-CALNAME:' . self::text( $name ),
			'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
			'X-PUBLISHED-TTL:PT6H',
		];
	}

	/**
	 * One whole day.
	 *
	 * @param string $uid The same for the same thing, whenever it is asked for.
	 * @param string $day 'Y-m-d'.
	 */
	public function day( string $uid, string $day, string $summary, string $description, string $url ): void {
		$next = ( new \DateTimeImmutable( $day ) )->modify( '+1 day' );
		array_push(
			$this->days,
			'BEGIN:VEVENT',
			'UID:' . $uid,
			'DTSTAMP:' . $this->made,
			'DTSTART;VALUE=DATE:' . str_replace( '-', '', $day ),
			// The first day that no longer belongs to it.
			'DTEND;VALUE=DATE:' . $next->format( 'Ymd' ),
			'SUMMARY:' . self::text( $summary ),
			'DESCRIPTION:' . self::text( $description ),
			'URL:' . $url,
			'TRANSP:TRANSPARENT',
			'END:VEVENT'
		);
	}

	public function __toString(): string {
		return implode( '', array_map( self::folded( ... ), [ ...$this->head, ...( $this->days ?: self::NOTHING ), self::END ] ) );
	}

	private static function text( string $text ): string {
		$text = (string) preg_replace( '/[\x00-\x09\x0b-\x1f\x7f]/', ' ', str_replace( [ "\r\n", "\r" ], "\n", $text ) );
		return str_replace( [ '\\', ';', ',', "\n" ], [ '\\\\', '\;', '\,', '\n' ], $text );
	}

	/**
	 * A line as it is sent: no more octets than may be, further ones after a line break and a space, no letter cut in two.
	 */
	private static function folded( string $line ): string {
		$folded = '';
		$room   = self::LINE;
		while ( strlen( $line ) > $room ) {
			$piece   = mb_strcut( $line, 0, $room, 'UTF-8' );
			$folded .= $piece . "\r\n ";
			$line    = substr( $line, strlen( $piece ) );
			$room    = self::LINE - 1;
		}
		return $folded . $line . "\r\n";
	}
}
