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

	/** An entry, a version of it, and whatever else is asked below it: that is no entry, where WordPress would answer an empty feed. */
	private const RULES = [
		'^' . Links::BASE . '/(' . Links::UUID . ')/?$' => Links::ENTRY . '=$matches[1]',
		'^' . Links::BASE . '/(' . Links::UUID . ')/v/([1-9][0-9]{0,5})/?$' => Links::ENTRY . '=$matches[1]&' . Links::VERSION . '=$matches[2]',
		'^' . Links::BASE . '/' . Links::UUID . '/.+$' => Links::ENTRY . '=none',
	];

	/**
	 * Adds the rules; when the stored ones have lost one (an update, a site moved), they are made anew, once.
	 */
	public function add(): void {
		foreach ( self::RULES as $rule => $query ) {
			add_rewrite_rule( $rule, 'index.php?' . $query, 'top' );
		}
		$stored = get_option( 'rewrite_rules' );
		if ( is_array( $stored ) && [] !== $stored && [] !== array_diff_key( self::RULES, $stored ) ) {
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
