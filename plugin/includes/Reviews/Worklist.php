<?php
/**
 * What is to be done, of all kinds.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Reviews;

use Prakat\Contract\Contracts;
use Prakat\Contract\Sentences;
use Prakat\Database\Database;
use Prakat\Format\ThaiDate;
use Prakat\Register\History;
use Prakat\Rest\People;
use Prakat\Support\Clock;
use Prakat\Units\Duties;
use Prakat\Units\Units;
use Prakat\Workflow\Machine;

/**
 * The worklist of a person: what every concern finds where they hold a duty, in the contract's order of urgency; of one
 * unit (with those below it) or of all, of one kind or of all. WorklistItem of src/admin/api/types.
 *
 * @phpstan-import-type Item from Concern
 */
final class Worklist {

	/** @var list<Concern>|null */
	private ?array $concerns = null;

	/**
	 * @param list<\Closure(): Concern> $made
	 */
	public function __construct(
		private readonly Database $database,
		private readonly Machine $machine,
		private readonly Duties $duties,
		private readonly Units $units,
		private readonly Contracts $contracts,
		private readonly Sentences $sentences,
		private readonly Clock $clock,
		private readonly array $made
	) {
	}

	/**
	 * Where a person sees what is to be done.
	 *
	 * @param int|null $unit_id This unit and those below it; null for all.
	 */
	public function reach( int $user_id, ?int $unit_id = null ): Reach {
		$of    = $this->machine->definition()['worklist'];
		$reach = new Reach( $this->duties->scope( $user_id, array_values( [ ...$of['duties'], ...$of['onlookers'] ] ) ) );
		return null === $unit_id ? $reach : $reach->within( $this->units->descendants( $unit_id ) );
	}

	/**
	 * @return array<string, int> By kind, in the order of urgency; every known kind.
	 */
	public function counts( Reach $reach ): array {
		$found = [];
		foreach ( $this->concerns() as $concern ) {
			$found += $concern->counts( $reach );
		}
		$counts = [];
		foreach ( array_keys( $this->machine->definition()['worklist']['kinds'] ) as $kind ) {
			$counts[ (string) $kind ] = $found[ $kind ] ?? 0;
		}
		return $counts;
	}

	/**
	 * One page of it.
	 *
	 * @param array<string, int> $counts Of counts(), of the kinds that are asked for.
	 * @return list<Item>
	 */
	public function page( Reach $reach, array $counts, int $limit, int $offset ): array {
		$items = [];
		foreach ( $counts as $kind => $count ) {
			if ( $offset >= $count ) {
				$offset -= $count;
				continue;
			}
			array_push( $items, ...$this->of( $kind, $reach, $limit - count( $items ), $offset ) );
			$offset = 0;
			if ( count( $items ) >= $limit ) {
				break;
			}
		}
		return $items;
	}

	/**
	 * Items as this person reads them: in words, with what they would have to have seen, and whether they may review.
	 *
	 * @param list<Item> $items
	 * @return list<array<string, mixed>>
	 */
	public function shown( array $items, int $user_id ): array {
		$ids     = array_values( array_unique( array_filter( array_column( $items, 'entry' ), static fn ( ?int $id ): bool => null !== $id ) ) );
		$entries = [];
		foreach ( [] === $ids ? [] : $this->database->rows( 'SELECT e.id, e.owner_id, e.state, e.open_version_id, e.reviewed_at, v.id AS version, v.rev, v.hash, o.hash AS opened FROM {entries} e LEFT JOIN {versions} v ON v.id = e.live_version_id LEFT JOIN {opened} o ON o.version_id = v.id AND o.user_id = %d WHERE e.id IN (%d…)', [ $user_id, $ids ] ) as $row ) {
			$entries[ (int) $row['id'] ] = $row;
		}
		cache_users( array_map( static fn ( array $row ): int => (int) $row['owner_id'], array_values( $entries ) ) );
		$may   = new Reach( $this->duties->scope( $user_id, $this->machine->definition()['worklist']['duties'] ) );
		$shown = [];
		foreach ( $items as $item ) {
			$entry   = null === $item['entry'] ? null : ( $entries[ $item['entry'] ] ?? null );
			$public  = null !== $entry && null !== $entry['version'];
			$shown[] = [
				'kind'      => $item['kind'],
				'entry'     => $item['entry'],
				'section'   => $item['section'],
				'unit'      => $item['unit'],
				'title'     => $item['title'],
				'due'       => $item['due'],
				'sentence'  => $this->sentence( $item ),
				'owner'     => null === $entry ? null : People::person( (int) $entry['owner_id'] ),
				'reviewed'  => null === $entry ? null : $this->clock->iso( $entry['reviewed_at'] ),
				'seen'      => ! $public ? null : [
					'version' => (int) $entry['version'],
					'rev'     => (int) $entry['rev'],
					'hash'    => (string) $entry['hash'],
				],
				'opened'    => $public && null !== $entry['opened'] && $entry['opened'] === $entry['hash'],
				'revising'  => null !== $entry && null !== $entry['open_version_id'],
				'mayReview' => $may->covers( $item['unit'], $item['section'] ),
				'month'     => isset( $item['details']['month'] ) ? (string) $item['details']['month'] : null,
			];
		}
		return $shown;
	}

	/**
	 * @param Item $item
	 */
	private function sentence( array $item ): string {
		$language = $this->sentences->language();
		$of       = $this->machine->definition()['worklist'];
		$words    = $of['kinds'][ $item['kind'] ]['advice'][ $language ] ?? '';
		$params   = [];
		foreach ( $item['details'] as $name => $value ) {
			$params[ $name ] = match ( $name ) {
				'month'  => ThaiDate::month( (string) $value, 'long', $language ),
				'date'   => ThaiDate::format( (string) $value, 'long', $language ),
				'status' => $of['unanswered'][ $value ][ $language ] ?? $value,
				default  => $value,
			};
		}
		return History::fill( $words, $params, $language );
	}

	/**
	 * @return list<Item>
	 */
	private function of( string $kind, Reach $reach, int $limit, int $offset ): array {
		foreach ( $this->concerns() as $concern ) {
			if ( in_array( $kind, $concern->kinds(), true ) ) {
				return array_values( array_filter( $concern->items( $kind, $reach, $limit, $offset ), fn ( array $item ): bool => $this->contracts->has( $item['section'] ) ) );
			}
		}
		return [];
	}

	/**
	 * @return list<Concern>
	 */
	private function concerns(): array {
		return $this->concerns ??= array_map( static fn ( \Closure $make ): Concern => $make(), $this->made );
	}
}
