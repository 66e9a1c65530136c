<?php
/**
 * Two people at one page.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Governed;

use Prakat\Database\Database;
use Prakat\Entries\Version;
use Prakat\Workflow\Actor;
use Prakat\Workflow\Seen;

/**
 * Says whether somebody else saved a version after what a person has before them. Their own saves count for nothing: WordPress
 * saves of itself while one writes, and before a preview.
 */
final class Since {

	public function __construct( private readonly Database $database ) {
	}

	/**
	 * What a person saw who saw no version in hand.
	 */
	public static function nothing(): Seen {
		return new Seen( 0, 0, '' );
	}

	/**
	 * From what an editor sends along: the version that it has, or null where it has none.
	 *
	 * @throws \Prakat\Support\Refusal 'seen-missing' where it is neither.
	 */
	public static function told( mixed $sent ): Seen {
		return null === $sent ? self::nothing() : Seen::from( is_array( $sent ) ? $sent : null );
	}

	/**
	 * Whether saving now would write over what another person saved and this one has not seen.
	 */
	public function others( Version $open, Seen $seen, Actor $actor ): bool {
		if ( $seen->is( $open->id, $open->rev, $open->hash ) ) {
			return false;
		}
		$known = '' === $seen->hash ? 0 : (int) $this->database->value( "SELECT MAX(seq) FROM {register} WHERE entry_id = %d AND version_id = %d AND act = 'save' AND version_hash = %s", [ $open->entry_id, $seen->version, $seen->hash ] );
		return null !== $this->database->value( "SELECT seq FROM {register} WHERE entry_id = %d AND version_id = %d AND seq > %d AND act = 'save' AND COALESCE(actor_id, 0) <> %d LIMIT 1", [ $open->entry_id, $open->id, $known, $actor->id ] );
	}
}
