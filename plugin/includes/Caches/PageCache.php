<?php
/**
 * A cache in front of public pages.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Caches;

/**
 * What an agency's own developer implements for a cache that is not known here, and adds by the filter
 * `prakat_page_caches`.
 */
interface PageCache {

	/**
	 * What it is called, for the status screen and the command line.
	 */
	public function name(): string;

	/**
	 * Whether it is there on this site.
	 */
	public function is_present(): bool;

	/**
	 * Forgets these addresses, in every form in which it keeps them.
	 *
	 * @param list<string> $urls Absolute.
	 * @throws CacheError When it could not be told.
	 */
	public function forget( array $urls ): void;

	/**
	 * Forgets everything of this site.
	 *
	 * @throws CacheError When it could not be told.
	 */
	public function forget_all(): void;
}
