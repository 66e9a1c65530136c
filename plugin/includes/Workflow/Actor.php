<?php
/**
 * Who acts.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Support\Refusal;

/**
 * A person by a stable number, with the name and position of the moment (both go into the register, so that a
 * renamed or deleted account changes nothing that was written); or the system itself, which holds no duty.
 */
final class Actor {

	/**
	 * @param array{number: string, date: string|null}|null $order The order by which the actor stands in or acts.
	 */
	private function __construct(
		public readonly int $id,
		public readonly string $name,
		public readonly string $position,
		public readonly bool $system,
		public readonly ?int $acting_for = null,
		public readonly ?array $order = null
	) {
	}

	/**
	 * @throws Refusal 'person-not-found' when there is no such account.
	 */
	public static function user( int $id ): self {
		$user = $id > 0 ? get_userdata( $id ) : false;
		if ( false === $user ) {
			throw new Refusal( 'person-not-found' );
		}
		return new self( $id, $user->display_name, '', false );
	}

	/**
	 * The logged-in user.
	 *
	 * @throws Refusal 'not-logged-in'.
	 */
	public static function current(): self {
		$id = get_current_user_id();
		if ( 0 === $id ) {
			throw new Refusal( 'not-logged-in' );
		}
		return self::user( $id );
	}

	/**
	 * The clock, the sweep, the installation: no person, no duties.
	 */
	public static function system( string $name ): self {
		return new self( 0, $name, '', true );
	}

	/**
	 * The same person in the position, in the stead of whom and by which order the act is done.
	 *
	 * @param array{number: string, date: string|null}|null $order
	 */
	public function in_position( string $position, ?int $acting_for, ?array $order = null ): self {
		return new self( $this->id, $this->name, $position, $this->system, $acting_for, $order );
	}
}
