<?php
/**
 * The calendar and its address, over REST.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Reviews;

use Prakat\Rest\Edge;
use Prakat\Support\Refusal;
use Prakat\Workflow\Actor;

/**
 * GET /calendar; GET, POST and DELETE /calendar/feed for one's own address.
 */
final class RestCalendar {

	/** Days of one answer: six weeks of a month's page, and some. */
	private const MOST = 62;

	/** Entries that are named of each kind and day; the others are counted. */
	private const NAMED = 50;

	public function __construct(
		private readonly Edge $edge,
		private readonly Calendar $calendar,
		private readonly Worklist $worklist,
		private readonly Feeds $feeds
	) {
	}

	public function register(): void {
		$this->edge->route( '/calendar', 'GET', $this->days( ... ) );
		$this->edge->route( '/calendar/feed', 'GET', fn (): array => [ 'feed' => $this->feeds->of( Actor::current()->id ) ] );
		$this->edge->route( '/calendar/feed', 'POST', fn (): array => $this->make() );
		$this->edge->route( '/calendar/feed', 'DELETE', fn (): array => $this->revoke() );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array{units: list<int>, days: list<array<string, mixed>>}
	 */
	private function days( \WP_REST_Request $request ): array {
		$from = self::day( $request['from'] );
		$to   = self::day( $request['to'] );
		$unit = is_numeric( $request['unit'] ) ? (int) $request['unit'] : null;
		if ( $to < $from || $to > Interval::after( $from, 'P' . self::MOST . 'D' ) ) {
			throw new Refusal( 'request-malformed' );
		}
		$user = Actor::current()->id;
		$days = [];
		foreach ( $this->calendar->between( $this->worklist->reach( $user, $unit ), $from, $to ) as $event ) {
			$items  = array_slice( $event['items'], 0, self::NAMED );
			$days[] = [
				'items' => array_map( static fn ( array $item ): array => array_diff_key( $item, [ 'uuid' => '' ] ), $items ),
			] + $event;
		}
		return [
			'units' => $this->worklist->reach( $user )->units(),
			'days'  => $days,
		];
	}

	/**
	 * @return array<string, mixed>
	 */
	private function make(): array {
		$actor   = Actor::current();
		$address = $this->feeds->make( $actor );
		return [
			'address' => $address,
			'feed'    => $this->feeds->of( $actor->id ),
		];
	}

	/**
	 * @return array<string, mixed>
	 */
	private function revoke(): array {
		$this->feeds->revoke( Actor::current() );
		return [ 'feed' => null ];
	}

	private static function day( mixed $text ): string {
		$day = is_string( $text ) ? \DateTimeImmutable::createFromFormat( '!Y-m-d', $text ) : false;
		return false !== $day && $day->format( 'Y-m-d' ) === $text ? $text : throw new Refusal( 'request-malformed' );
	}
}
