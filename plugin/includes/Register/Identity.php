<?php
/**
 * Who somebody is, for good.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Register;

/**
 * The identity of an account that stays when the account is renamed, and is nobody else's when it is deleted and its
 * number given to another: a digest of what WordPress never changes of it.
 */
final class Identity {

	/**
	 * Null for the system itself and for an account that is gone.
	 */
	public static function key( int $user_id ): ?string {
		$user = $user_id > 0 ? get_userdata( $user_id ) : false;
		return false === $user ? null : substr( hash( 'sha256', $user_id . "\n" . $user->user_login . "\n" . $user->user_registered ), 0, 32 );
	}

	/**
	 * The name of an account now.
	 */
	public static function name( int $user_id ): string {
		$user = get_userdata( $user_id );
		return false === $user ? '#' . $user_id : $user->display_name;
	}
}
