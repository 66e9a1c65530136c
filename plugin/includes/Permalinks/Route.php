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

	/**
	 * Adds the rule; when the stored rules have lost it (an update, a site moved), they are made anew, once.
	 */
	public function add(): void {
		add_rewrite_rule( self::RULE, 'index.php?' . Links::ENTRY . '=$matches[1]', 'top' );
		$rules = get_option( 'rewrite_rules' );
		if ( is_array( $rules ) && [] !== $rules && ! isset( $rules[ self::RULE ] ) ) {
			flush_rewrite_rules( false );
		}
	}

	/**
	 * @param array<string> $names
	 * @return array<string>
	 */
	public function query_vars( array $names ): array {
		$names[] = Links::ENTRY;
		return $names;
	}
}
