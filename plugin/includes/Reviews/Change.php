<?php
/**
 * A review that finds something changed.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Reviews;

use Prakat\Database\Database;
use Prakat\Messages\Outbox;
use Prakat\Register\Register;
use Prakat\Support\Clock;
use Prakat\Units\Duties;
use Prakat\Workflow\Actor;
use Prakat\Workflow\Comments;
use Prakat\Workflow\Seen;

/**
 * Who reviews what is public and may not propose a new version of it, a webmaster or an approver, says what is no longer right:
 * it is kept with the version as a remark, whoever is to propose is told, and it stands on the worklists (R062, R114, R119).
 * What is public and the day on which its review is due stay as they are, until it is revised, taken down, or found to be right.
 *
 * @phpstan-import-type Holder from Duties
 */
final class Change {

	public const ACT = 'review-changed';

	public function __construct(
		private readonly Database $database,
		private readonly Reviewing $reviewing,
		private readonly Comments $comments,
		private readonly Duties $duties,
		private readonly Register $register,
		private readonly Outbox $outbox,
		private readonly Clock $clock
	) {
	}

	/**
	 * @param string $words What has changed.
	 * @return list<string> Who was told, by name; nobody where nobody proposes there.
	 * @throws \Prakat\Support\Refusal As Reviewing::demand(), and 'remark-missing'.
	 */
	public function tell( int $entry_id, Seen $seen, string $words, Actor $actor ): array {
		$remarks = Comments::from(
			[
				[
					'path'  => '',
					'words' => $words,
				],
			]
		);
		return $this->database->transaction(
			function () use ( $entry_id, $seen, $remarks, $actor ): array {
				[ $entry, $by ] = $this->reviewing->demand( $entry_id, $seen, $actor );
				$people         = $this->people( $entry, $actor );
				$version        = (int) $entry['live_version_id'];
				$this->comments->demand_room( $version );
				$this->register->write(
					[
						'act'          => self::ACT,
						'actor'        => $by,
						'entry_id'     => $entry_id,
						'version_id'   => $version,
						'version_hash' => $seen->hash,
						'details'      => [ 'told' => array_column( $people, 'id' ) ] + (array) $this->comments->keep( $entry_id, $version, $remarks, $by, self::ACT ),
					]
				);
				$settled = (int) $this->database->value( 'SELECT COUNT(*) FROM {comments} WHERE version_id = %d AND act = %s AND resolved_at IS NOT NULL', [ $version, self::ACT ] );
				foreach ( $people as $person ) {
					$this->outbox->write_once(
						[
							'user'    => $person['id'],
							'kind'    => self::ACT,
							'entry'   => $entry_id,
							'version' => $version,
							'act'     => '',
							'params'  => [
								'section' => (string) $entry['section'],
								'unit'    => (int) $entry['unit_id'],
							],
							// Whoever says more on the same day, before it was settled, says it where this message leads.
							'once'    => "changed:$version:$settled:{$actor->id}:{$person['id']}:{$this->clock->today()}",
						]
					);
				}
				return array_column( $people, 'name' );
			}
		);
	}

	/**
	 * Who said of the public version last that it has changed, and what; null where nobody did, or it was settled.
	 *
	 * @return array{name: string, at: string|null, words: string}|null
	 */
	public function of_entry( int $entry_id ): ?array {
		$row = $this->database->row( 'SELECT c.author_name, c.created_at, c.words FROM {comments} c JOIN {entries} e ON e.id = c.entry_id AND e.live_version_id = c.version_id WHERE c.entry_id = %d AND c.act = %s AND c.resolved_at IS NULL ORDER BY c.id DESC LIMIT 1', [ $entry_id, self::ACT ] );
		return null === $row ? null : [
			'name'  => (string) $row['author_name'],
			'at'    => $this->clock->iso( $row['created_at'] ),
			'words' => (string) $row['words'],
		];
	}

	/**
	 * Its owner, who made it, where they may still propose there; else everybody who may. Nobody is told by themselves.
	 *
	 * @param array<string, string|null> $entry
	 * @return list<Holder>
	 */
	private function people( array $entry, Actor $actor ): array {
		$may    = $this->duties->holders( 'propose', (int) $entry['unit_id'], (string) $entry['section'] );
		$owners = array_filter( $may, static fn ( array $person ): bool => $person['id'] === (int) $entry['owner_id'] );
		return array_values( array_filter( [] === $owners ? $may : $owners, static fn ( array $person ): bool => $person['id'] !== $actor->id ) );
	}
}
