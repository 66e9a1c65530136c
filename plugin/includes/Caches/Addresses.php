<?php
/**
 * Which addresses show something.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Caches;

use Prakat\Database\Database;

/**
 * Finds the pages on which a section is shown.
 */
final class Addresses {

	/** More pages with our blocks than this are forgotten all at once. */
	private const MOST = 200;

	public function __construct( private readonly Database $database, private readonly \wpdb $wpdb ) {
	}

	/**
	 * The addresses at which these sections, or these entries, were to be seen.
	 *
	 * @param list<string> $sections
	 * @param list<string> $entries  Addresses of entries.
	 * @return list<string>|null Null for every address of the site: a template or a pattern shows them, or too many pages do.
	 */
	public function showing( array $sections, array $entries ): ?array {
		$urls  = $entries;
		$posts = $this->database->rows(
			"SELECT ID, post_type, post_content FROM %i WHERE post_status IN ( 'publish', 'private' ) AND post_content LIKE %s LIMIT %d",
			[ $this->wpdb->posts, '%' . $this->wpdb->esc_like( '<!-- wp:prakat/' ) . '%', self::MOST + 1 ]
		);
		if ( count( $posts ) > self::MOST ) {
			return null;
		}
		foreach ( $posts as $post ) {
			if ( ! $this->shows( (string) $post['post_content'], $sections ) ) {
				continue;
			}
			if ( in_array( $post['post_type'], [ 'wp_template', 'wp_template_part', 'wp_block', 'wp_navigation' ], true ) ) {
				return null;
			}
			array_push( $urls, ...$this->of_post( (int) $post['ID'] ) );
		}
		return array_values( array_unique( $urls ) );
	}

	/**
	 * Whether a text has a block of one of the sections.
	 *
	 * @param list<string> $sections
	 */
	private function shows( string $content, array $sections ): bool {
		foreach ( $sections as $section ) {
			if ( str_contains( $content, '<!-- wp:prakat/' . $section ) || ( str_contains( $content, '<!-- wp:prakat/section' ) && str_contains( $content, '"section":"' . $section . '"' ) ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * @return list<string> The post's address, the addresses it had under other names, and the front page where it is that.
	 */
	private function of_post( int $post_id ): array {
		$url = get_permalink( $post_id );
		if ( false === $url ) {
			return [];
		}
		$urls = [ $url ];
		$slug = (string) get_post_field( 'post_name', $post_id );
		foreach ( get_post_meta( $post_id, '_wp_old_slug' ) as $old ) {
			if ( is_string( $old ) && '' !== $old && '' !== $slug ) {
				$urls[] = (string) preg_replace( '#' . preg_quote( $slug, '#' ) . '(/?)$#', $old . '$1', $url );
			}
		}
		return $urls;
	}
}
