<?php
/**
 * The entries.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Entries;

use Prakat\Contract\Contracts;
use Prakat\Contract\Section;
use Prakat\Database\Database;
use Prakat\Database\Installation;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Units\Duties;
use Prakat\Workflow\Actor;
use Prakat\Workflow\Editing;
use Prakat\Workflow\Levels;

/**
 * Makes, finds and lists entries, and says who may see one. What happens to an entry's state is Workflow\Acts' alone.
 */
final class Entries {

	public function __construct(
		private readonly Database $database,
		private readonly Contracts $contracts,
		private readonly Editing $editing,
		private readonly Versions $versions,
		private readonly Content $content,
		private readonly Intake $intake,
		private readonly EntryList $list,
		private readonly Duties $duties,
		private readonly Clock $clock,
		private readonly Levels $levels
	) {
	}

	/**
	 * Makes an entry with an empty first draft.
	 *
	 * @param Section|string $section
	 * @param mixed          $header An object of the entry contract's fields.
	 * @return int The entry's id.
	 */
	public function create( Section|string $section, int $unit_id, mixed $header, Actor $actor ): int {
		$section = is_string( $section ) ? $this->contracts->section( $section ) : $section;
		$taken   = $this->intake->header( $section, $header );
		return $this->database->transaction(
			function () use ( $section, $unit_id, $taken, $actor ): int {
				$this->editing->creating( $section->id, $unit_id, $actor );
				$now        = $this->clock->sql();
				$entry_id   = $this->database->insert(
					'entries',
					[
						'uuid'       => wp_generate_uuid4(),
						'section'    => $section->id,
						'unit_id'    => $unit_id,
						'owner_id'   => $actor->id,
						'state'      => 'draft',
						'created_at' => $now,
						'updated_at' => $now,
					]
				);
				$version_id = $this->versions->add( $entry_id, $actor, $taken['json'] );
				$this->database->update( 'entries', [ 'open_version_id' => $version_id ], [ 'id' => $entry_id ] );
				$this->content->done( $version_id, $actor, (string) $section->contract['hash'] );
				$this->editing->created( $entry_id, $version_id, $actor );
				return $entry_id;
			}
		);
	}

	/**
	 * @throws Refusal 'not-found'.
	 */
	public function get( int $entry_id ): Entry {
		return self::found( $this->database->row( 'SELECT e.*, g.kind AS gone FROM {entries} e LEFT JOIN {index_gone} g ON g.entry_id = e.id WHERE e.id = %d', [ $entry_id ] ) );
	}

	/**
	 * @throws Refusal 'not-found'.
	 */
	public function by_uuid( string $uuid ): Entry {
		return self::found( $this->database->row( 'SELECT * FROM {entries} WHERE uuid = %s', [ $uuid ] ) );
	}

	/**
	 * @return array{items: list<Entry>, total: int}
	 */
	public function list( EntryFilter $filter ): array {
		return $this->list->page( $filter );
	}

	/**
	 * Whether this user may see the entry: who owns it, who holds a duty for its unit and section or of a level that its
	 * requests go through, and who configures (they see all and may act on nothing).
	 */
	public function may_see( Entry $entry, int $user_id ): bool {
		return $user_id > 0 && (
			$entry->owner_id === $user_id
			|| $this->duties->any( $user_id, $entry->unit_id, $entry->section )
			|| user_can( $user_id, Installation::CAPABILITY )
			|| $this->levels->leads_by( $entry->id, $entry->section, $user_id )
		);
	}

	/**
	 * The entry, for someone who may see it; to others it does not exist.
	 *
	 * @throws Refusal 'not-found'.
	 */
	public function seen_by( int $entry_id, int $user_id ): Entry {
		$entry = $this->get( $entry_id );
		if ( ! $this->may_see( $entry, $user_id ) ) {
			throw new Refusal( 'not-found' );
		}
		return $entry;
	}

	/**
	 * @param array<string, string|null>|null $row
	 */
	private static function found( ?array $row ): Entry {
		if ( null === $row ) {
			throw new Refusal( 'not-found' );
		}
		return Entry::from_row( $row );
	}
}
