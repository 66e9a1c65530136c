<?php
/**
 * Who sees the screens.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Units;

/**
 * Two capabilities and no role. `prakat_configure` (units, duties, settings, the register) comes with `manage_options`
 * and gives no duty whatever; `prakat_use` comes with any duty held today, or with `prakat_configure`.
 */
final class Capabilities {

	public const CONFIGURE = 'prakat_configure';

	public const USE = 'prakat_use';

	public function __construct( private readonly Duties $duties ) {
	}

	/**
	 * For the filter user_has_cap; asks the database only when it is our capability that is asked for.
	 *
	 * @param array<string, bool> $has  What the user's roles give.
	 * @param array<string>       $asks Primitive capabilities that are needed.
	 * @return array<string, bool>
	 */
	public function grant( array $has, array $asks, \WP_User $user ): array {
		if ( ! in_array( self::CONFIGURE, $asks, true ) && ! in_array( self::USE, $asks, true ) ) {
			return $has;
		}
		if ( ( $has['manage_options'] ?? false ) === true ) {
			$has[ self::CONFIGURE ] = true;
		}
		if ( in_array( self::USE, $asks, true ) ) {
			$has[ self::USE ] = ( $has[ self::CONFIGURE ] ?? false ) === true || $this->duties->somewhere( $user->ID );
		}
		return $has;
	}
}
