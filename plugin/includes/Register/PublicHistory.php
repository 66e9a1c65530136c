<?php
/**
 * What citizens may see of the register.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Register;

use Prakat\Database\Database;
use Prakat\Permalinks\Links;
use Prakat\Render\View;
use Prakat\Support\CanonicalJson;
use Prakat\Support\Clock;
use Prakat\Workflow\Machine;

/**
 * The history of an entry that is or was public: when which version came before the public and went, with the code of the
 * register's row. Which acts are told and in which words says the contract's `chronicle`; nobody's name, nobody's words,
 * no title, and no reason but those that the contract calls public. A row that is not as it was written is not told.
 *
 * @phpstan-import-type EventView from View
 * @phpstan-type Event array{kind: string, act: string, as: string|null, at: string, version: int, by: int|null, reason: array{en: string, th: string}|null, code: string, url: string}
 */
final class PublicHistory {

	/** The most events of an entry that are read. */
	private const MOST = 200;

	public function __construct(
		private readonly Database $database,
		private readonly Machine $machine,
		private readonly Links $links,
		private readonly Clock $clock
	) {
	}

	/**
	 * Newest first; null for what never was public. One statement by keys, beside the one that finds the entry.
	 *
	 * @return list<Event>|null
	 */
	public function of( string $uuid ): ?array {
		$now   = $this->clock->sql();
		$entry = $this->database->value( 'SELECT entry_id FROM {index_entries} WHERE uuid = %s AND published_at <= %s', [ $uuid, $now ] )
			?? $this->database->value( 'SELECT entry_id FROM {index_gone} WHERE uuid = %s', [ $uuid ] );
		return null === $entry ? null : $this->of_entry( (int) $entry, $uuid );
	}

	/**
	 * The same of an entry that is known to be or have been public.
	 *
	 * @return list<Event>
	 */
	public function of_entry( int $entry_id, string $uuid ): array {
		$told = $this->machine->definition()['chronicle'];
		$acts = array_keys( $told );
		$rows = $this->database->rows(
			'SELECT r.*, v.number AS version_number FROM {register} r JOIN {versions} v ON v.id = r.version_id WHERE r.entry_id = %d AND r.act IN (%s…) ORDER BY r.seq DESC LIMIT %d',
			[ $entry_id, $acts, self::MOST ]
		);

		$now    = $this->clock->now()->format( 'Y-m-d\TH:i:s\Z' );
		$events = [];
		$by     = array_column( $rows, 'version_number', 'version_id' );
		foreach ( $rows as $row ) {
			if ( ! hash_equals( Chain::hash( $row ), (string) $row['hash'] ) ) {
				continue;
			}
			$details = CanonicalJson::decode( (string) $row['details'] );
			$at      = substr( (string) $row['at'], 0, 19 ) . 'Z';
			$from    = $details['public']['from'] ?? null;
			if ( is_string( $from ) && 'ratify' !== $row['act'] && $from > $at ) {
				$at = $from;
			}
			if ( $at > $now ) {
				// Arranged for a day that is still to come.
				continue;
			}
			$number   = (int) $row['version_number'];
			$by_id    = $details['by_version'] ?? null;
			$as       = is_string( $details['as'] ?? null ) && isset( $told[ $row['act'] ]['as'][ $details['as'] ] ) ? $details['as'] : null;
			$events[] = [
				'kind'    => (string) ( null === $as ? $told[ $row['act'] ]['kind'] : $told[ $row['act'] ]['as'][ $as ]['kind'] ),
				'act'     => (string) $row['act'],
				'as'      => $as,
				'at'      => $at,
				'version' => $number,
				'by'      => is_int( $by_id ) && isset( $by[ $by_id ] ) ? (int) $by[ $by_id ] : null,
				'reason'  => $this->reason( $row['reason_code'] ),
				'code'    => Code::of( (int) $row['seq'], (string) $row['hash'] ),
				'url'     => $this->links->version( $uuid, $number ),
			];
		}
		return $events;
	}

	/**
	 * What became of a version that was public once; null when it never was.
	 *
	 * @param list<Event> $events
	 * @return array{number: int, from: string, until: string|null, by: int|null, kind: string|null}|null
	 */
	public static function version( array $events, int $number ): ?array {
		$found = null;
		foreach ( array_reverse( $events ) as $event ) {
			if ( $event['version'] !== $number ) {
				continue;
			}
			if ( in_array( $event['kind'], [ 'published', 'urgent', 'corrected' ], true ) ) {
				$found ??= [
					'number' => $number,
					'from'   => $event['at'],
					'until'  => null,
					'by'     => null,
					'kind'   => null,
				];
			} elseif ( null !== $found && ! in_array( $event['kind'], [ 'ratified', 'extended' ], true ) ) {
				$found['until'] = $event['at'];
				$found['by']    = $event['by'];
				$found['kind']  = $event['kind'];
			}
		}
		return $found;
	}

	/**
	 * The same as pages show it.
	 *
	 * @param list<Event> $events
	 * @return list<EventView>
	 */
	public function view( array $events ): array {
		return array_map(
			fn ( array $event ): array => [
				'at'      => $this->moment( $event['at'] ),
				'words'   => [
					'th' => $this->sentence( $event, 'th' ),
					'en' => $this->sentence( $event, 'en' ),
				],
				'code'    => $event['code'],
				'codeUrl' => home_url( '/?' . CheckPage::ARGUMENT . '=' . $event['code'] ),
				'url'     => $event['url'],
			] + ( null === $event['reason'] ? [] : [ 'reason' => $event['reason'] ] ),
			$events
		);
	}

	/**
	 * A moment of an event with the agency's offset.
	 */
	public function moment( string $at ): string {
		return $this->clock->at( str_replace( [ 'T', 'Z' ], [ ' ', '' ], $at ) )->setTimezone( $this->clock->zone() )->format( 'Y-m-d\TH:i:sP' );
	}

	/**
	 * The sentence of an event.
	 *
	 * @param Event     $event
	 * @param 'en'|'th' $language
	 */
	public function sentence( array $event, string $language ): string {
		$told = $this->machine->definition()['chronicle'][ $event['act'] ];
		return History::fill(
			( null === $event['as'] ? $told : $told['as'][ $event['as'] ] )['words'][ $language ],
			[
				'number' => $event['version'],
				'by'     => $event['by'] ?? '',
			],
			$language
		);
	}

	/**
	 * @return array{en: string, th: string}|null
	 */
	private function reason( ?string $code ): ?array {
		$reason = null === $code ? null : ( $this->machine->definition()['reasons'][ $code ] ?? null );
		return true === ( $reason['public'] ?? false ) ? $reason['words'] : null;
	}
}
