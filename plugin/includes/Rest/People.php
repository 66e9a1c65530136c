<?php
/**
 * People as REST names them.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Rest;

/**
 * Person of src/admin/api/types: a number and the name shown, nothing else of an account.
 */
final class People {

	/**
	 * @return array{id: int, name: string}
	 */
	public static function person( int $user_id ): array {
		$user = get_userdata( $user_id );
		return [
			'id'   => $user_id,
			'name' => false === $user ? __( '(deleted account)', 'prakat' ) : $user->display_name,
		];
	}

	/**
	 * @param list<int> $user_ids
	 * @return list<array{id: int, name: string}>
	 */
	public static function all( array $user_ids ): array {
		cache_users( $user_ids );
		return array_map( self::person( ... ), $user_ids );
	}
}
