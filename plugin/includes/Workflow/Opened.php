<?php
/**
 * What people have really opened.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Database\Database;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;

/**
 * Remembers that a person had exactly this content on the screen: nobody decides on many entries at once that they
 * have not opened one by one.
 */
final class Opened {

	public function __construct( private readonly Database $database, private readonly Clock $clock ) {
	}

	/**
	 * @throws Refusal 'seen-stale' when the entry has no such version, or its content is another now.
	 */
	public function note( int $entry_id, ?Seen $seen, int $user_id ): void {
		if ( null === $seen ) {
			throw new Refusal( 'seen-missing' );
		}
		$hash = $this->database->value( 'SELECT hash FROM {versions} WHERE id = %d AND entry_id = %d', [ $seen->version, $entry_id ] );
		if ( null === $hash || ! hash_equals( $hash, $seen->hash ) ) {
			throw new Refusal( 'seen-stale' );
		}
		$this->database->run(
			'INSERT INTO {opened} (version_id, user_id, hash, at) VALUES (%d, %d, %s, %s) ON DUPLICATE KEY UPDATE hash = %s, at = %s',
			[ $seen->version, $user_id, $hash, $this->clock->sql(), $hash, $this->clock->sql() ]
		);
	}

	/**
	 * Whether this person opened the content that they say they saw.
	 */
	public function has( Seen $seen, int $user_id ): bool {
		$hash = $this->database->value( 'SELECT hash FROM {opened} WHERE version_id = %d AND user_id = %d', [ $seen->version, $user_id ] );
		return null !== $hash && hash_equals( $hash, $seen->hash );
	}
}
