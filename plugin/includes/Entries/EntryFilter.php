<?php
/**
 * What a list of entries is asked for.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Entries;

/**
 * Search, filters, order and page of a list of entries, for one viewer.
 */
final class EntryFilter {

	public const ORDERS = [ 'updated_at', 'title', 'published_at', 'expires_at', 'state' ];

	/**
	 * @param int|null     $viewer   Whose list: entries of the units in which they hold a duty, and their own. Null for all.
	 * @param string       $search   Words of the title, a uuid, or the number of a request ("12/2569").
	 * @param value-of<self::ORDERS> $order
	 */
	public function __construct(
		public readonly ?int $viewer,
		public readonly string $search = '',
		public readonly ?string $section = null,
		public readonly ?int $unit = null,
		public readonly ?string $state = null,
		public readonly ?int $owner = null,
		public readonly string $order = 'updated_at',
		public readonly bool $ascending = false,
		public readonly int $page = 1,
		public readonly int $per_page = 20
	) {
	}
}
