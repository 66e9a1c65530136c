<?php
/**
 * Entries in the sitemap.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Permalinks;

use Prakat\PublicIndex\Freshness;
use Prakat\PublicIndex\Reader;

/**
 * Lists the pages of live entries in WordPress's own sitemap.
 */
final class SitemapProvider extends \WP_Sitemaps_Provider {

	private const PER_PAGE = 1000;

	public function __construct( private readonly Reader $reader, private readonly Freshness $freshness ) {
		$this->name        = 'prakat';
		$this->object_type = 'prakat';
	}

	/**
	 * @param int    $page_num
	 * @param string $object_subtype
	 * @return list<array{loc: string, lastmod: string}>
	 */
	public function get_url_list( $page_num, $object_subtype = '' ): array {
		$list = [];
		$ends = null;
		foreach ( $this->reader->entries( null, (int) $page_num, self::PER_PAGE ) as $entry ) {
			$list[] = [
				'loc'     => $entry->url,
				'lastmod' => $entry->updated_at->format( 'Y-m-d\TH:i:sP' ),
			];
			$ends   = null === $ends ? $entry->expires_at : min( $ends, $entry->expires_at );
		}
		$this->freshness->shows( $ends );
		return $list;
	}

	/**
	 * @param string $object_subtype
	 */
	public function get_max_num_pages( $object_subtype = '' ): int {
		return (int) ceil( array_sum( array_column( $this->reader->counts(), 'entries' ) ) / self::PER_PAGE );
	}
}
