<?php
/**
 * The way to an entry's page.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Permalinks;

/**
 * Makes WordPress understand /prakat/<uuid>/ and keeps its rewrite rules complete.
 */
final class Route {

	private const RULE = '^' . Links::BASE . '/(' . Links::UUID . ')/?$';

	private const VERSION_RULE = '^' . Links::BASE . '/(' . Links::UUID . ')/v/([1-9][0-9]{0,5})/?$';

	/**
	 * Adds the rule; when the stored rules have lost it (an update, a site moved), they are made anew, once.
	 */
	public function add(): void {
		add_rewrite_rule( self::RULE, 'index.php?' . Links::ENTRY . '=$matches[1]', 'top' );
		add_rewrite_rule( self::VERSION_RULE, 'index.php?' . Links::ENTRY . '=$matches[1]&' . Links::VERSION . '=$matches[2]', 'top' );
		$rules = get_option( 'rewrite_rules' );
		if ( is_array( $rules ) && [] !== $rules && ! isset( $rules[ self::RULE ], $rules[ self::VERSION_RULE ] ) ) {
			flush_rewrite_rules( false );
		}
	}

	/**
	 * @param array<string> $names
	 * @return array<string>
	 */
	public function query_vars( array $names ): array {
		$names[] = Links::ENTRY;
		$names[] = Links::VERSION;
		return $names;
	}
}
