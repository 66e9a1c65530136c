<?php
/**
 * Which addresses show something.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Caches;

use Prakat\Contract\Contracts;
use Prakat\Database\Database;
use Prakat\Permalinks\Links;
use Prakat\PublicIndex\BlocksIn;
use Prakat\Removal;

/**
 * Finds the addresses at which sections and entries are, or were, to be seen.
 */
final class Addresses {

	/** More addresses of one kind than this are forgotten all at once. */
	private const MOST = 200;

	/** The same of posts that are in lists: the page of each list on which one stands has to be found. */
	private const LISTED = 20;

	public function __construct(
		private readonly Database $database,
		private readonly \wpdb $wpdb,
		private readonly Contracts $contracts,
		private readonly Links $links,
		private readonly PostAddresses $posts
	) {
	}

	/**
	 * The addresses at which these sections, or these entries, were to be seen.
	 *
	 * @param list<string> $sections
	 * @param list<string> $entries  Addresses of entries.
	 * @return list<string>|null Null for every address of the site: a template or a pattern shows them, or too many pages do.
	 */
	public function showing( array $sections, array $entries ): ?array {
		$forms = $this->forms( $entries );
		$pages = $this->pages( $sections );
		return null === $forms || null === $pages ? null : array_values( array_unique( [ ...$entries, ...$forms, ...$this->of_sections( $sections ), ...$pages ] ) );
	}

	/**
	 * Every address that the entries ever had: of their versions, their files, over REST.
	 *
	 * @param list<string> $entries Addresses.
	 * @return list<string>|null
	 */
	private function forms( array $entries ): ?array {
		$uuids = [];
		foreach ( $entries as $url ) {
			if ( 1 === preg_match( '/' . Links::UUID . '/', $url, $found ) ) {
				$uuids[] = $found[0];
			}
		}
		if ( [] === $uuids ) {
			return [];
		}
		if ( count( $uuids ) > self::MOST ) {
			return null;
		}
		$rows = $this->database->rows(
			'SELECT a.base, a.path FROM {addresses} a JOIN {entries} e ON e.id = a.entry_id WHERE e.uuid IN (%s…) ORDER BY a.id LIMIT %d',
			[ $uuids, 2 * self::MOST ]
		);
		return count( $rows ) === 2 * self::MOST ? null : array_values( array_filter( array_map( Removal\Addresses::url( ... ), $rows ), 'is_string' ) );
	}

	/**
	 * What every section has: its lists over REST, its downloads, the sitemap. Asked with filters they are other addresses.
	 *
	 * @param list<string> $sections
	 * @return list<string>
	 */
	private function of_sections( array $sections ): array {
		$urls = [];
		foreach ( array_intersect( $sections, array_keys( $this->contracts->sections() ) ) as $section ) {
			array_push(
				$urls,
				rest_url( "prakat/v1/public/$section/records" ),
				rest_url( "prakat/v1/public/$section/entries" ),
				$this->links->download( $section, 'csv' ),
				$this->links->download( $section, 'json' )
			);
		}
		if ( [] !== $urls ) {
			$urls[] = rest_url( 'prakat/v1/public/sections' );
			$urls[] = get_sitemap_url( 'prakat' );
		}
		return array_values( array_filter( $urls, 'is_string' ) );
	}

	/**
	 * The pages and posts with a block of one of the sections.
	 *
	 * @param list<string> $sections
	 * @return list<string>|null
	 */
	private function pages( array $sections ): ?array {
		if ( $this->stands_around( $sections ) ) {
			return null;
		}
		$urls   = [];
		$listed = 0;
		$found  = $this->database->rows(
			"SELECT ID, post_type, post_content FROM %i WHERE post_status IN ( 'publish', 'private' ) AND post_content LIKE %s LIMIT %d",
			[ $this->wpdb->posts, '%' . $this->wpdb->esc_like( BlocksIn::SIGN ) . '%', self::MOST + 1 ]
		);
		if ( count( $found ) > self::MOST ) {
			return null;
		}
		foreach ( $found as $row ) {
			if ( ! $this->shows( (string) $row['post_content'], $sections ) ) {
				continue;
			}
			if ( in_array( $row['post_type'], [ 'wp_template', 'wp_template_part', 'wp_block', 'wp_navigation' ], true ) ) {
				return null;
			}
			if ( 'page' !== $row['post_type'] && ++$listed > self::LISTED ) {
				return null;
			}
			$post = get_post( (int) $row['ID'] );
			if ( $post instanceof \WP_Post ) {
				array_push( $urls, ...$this->posts->of( $post ) );
			}
		}
		return $urls;
	}

	/**
	 * Whether one of the sections is shown around the pages: by a widget, by a file or a pattern of the theme.
	 *
	 * @param list<string> $sections
	 */
	private function stands_around( array $sections ): bool {
		$texts = array_column( array_filter( (array) get_option( 'widget_block', [] ), 'is_array' ), 'content' );
		foreach ( wp_is_block_theme() ? [ 'wp_template', 'wp_template_part' ] : ( current_theme_supports( 'block-template-parts' ) ? [ 'wp_template_part' ] : [] ) as $type ) {
			array_push( $texts, ...array_column( get_block_templates( [], $type ), 'content' ) );
		}
		if ( wp_is_block_theme() ) {
			array_push( $texts, ...array_column( \WP_Block_Patterns_Registry::get_instance()->get_all_registered(), 'content' ) );
		}
		foreach ( $texts as $text ) {
			if ( is_string( $text ) && $this->shows( $text, $sections ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether a text has a block of one of the sections.
	 *
	 * @param list<string> $sections
	 */
	private function shows( string $content, array $sections ): bool {
		return [] !== array_intersect( $sections, BlocksIn::text( $content ) );
	}
}
