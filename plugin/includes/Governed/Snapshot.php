<?php
/**
 * A post as it stands in the database.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Governed;

use Prakat\Database\Database;

/**
 * Reads posts with their terms and the metadata that matters, straight from the database and many at once, as records
 * of the section `page` and as the digests by which they are known again.
 *
 * @phpstan-type Post array{row: \stdClass, meta: array<string, list<string>>, terms: array<string, list<int>>}
 */
final class Snapshot {

	public function __construct(
		private readonly Database $database,
		private readonly \wpdb $wpdb,
		private readonly Shows $shows
	) {
	}

	/**
	 * @return Post|null
	 */
	public function of( int $post_id ): ?array {
		return $this->many( [ $post_id ] )[ $post_id ] ?? null;
	}

	/**
	 * @param list<int> $ids
	 * @return array<int, Post> By number, in the order of the numbers.
	 */
	public function many( array $ids ): array {
		if ( [] === $ids ) {
			return [];
		}
		$posts = [];
		foreach ( $this->database->rows( 'SELECT * FROM %i WHERE ID IN (%d…) ORDER BY ID', [ $this->wpdb->posts, $ids ] ) as $row ) {
			$posts[ (int) $row['ID'] ] = [
				'row'   => (object) $row,
				'meta'  => [],
				'terms' => [],
			];
		}
		foreach ( $this->database->rows( 'SELECT post_id, meta_key, meta_value FROM %i WHERE post_id IN (%d…) ORDER BY post_id, meta_id', [ $this->wpdb->postmeta, $ids ] ) as $meta ) {
			$id = (int) $meta['post_id'];
			if ( isset( $posts[ $id ] ) && Fingerprint::matters( (string) $meta['meta_key'], (string) $posts[ $id ]['row']->post_type, (string) $meta['meta_value'] ) ) {
				$posts[ $id ]['meta'][ (string) $meta['meta_key'] ][] = (string) $meta['meta_value'];
			}
		}
		foreach ( $this->database->rows( 'SELECT r.object_id, t.taxonomy, t.term_id FROM %i r JOIN %i t ON t.term_taxonomy_id = r.term_taxonomy_id WHERE r.object_id IN (%d…) ORDER BY r.object_id, t.taxonomy, t.term_id', [ $this->wpdb->term_relationships, $this->wpdb->term_taxonomy, $ids ] ) as $term ) {
			$id = (int) $term['object_id'];
			if ( isset( $posts[ $id ] ) && in_array( $term['taxonomy'], Fingerprint::taxonomies( (string) $posts[ $id ]['row']->post_type ), true ) ) {
				$posts[ $id ]['terms'][ $term['taxonomy'] ][] = (int) $term['term_id'];
			}
		}
		return $posts;
	}

	/**
	 * The digests of a post, as {governed_posts} keeps them.
	 *
	 * @param Post $post
	 * @return array{row_hash: string, meta_hash: string, terms: string, password: string}
	 */
	public function digests( array $post ): array {
		return [
			'row_hash'  => Fingerprint::row( $post['row'] ),
			'meta_hash' => Fingerprint::meta( $post['meta'], (string) $post['row']->post_type ),
			'terms'     => (string) wp_json_encode( array_map( Fingerprint::sorted( ... ), $post['terms'] ) ),
			'password'  => (string) $post['row']->post_password,
		];
	}

	/**
	 * The post as a record of the section `page`.
	 *
	 * @param Post $post
	 * @return array<string, mixed>
	 */
	public function record( array $post ): array {
		$row      = $post['row'];
		$meta     = $post['meta'];
		$template = $meta['_wp_page_template'][0] ?? '';
		$picture  = (int) ( $meta['_thumbnail_id'][0] ?? 0 );
		$floating = '0000-00-00 00:00:00' === $row->post_date_gmt && 'publish' !== $row->post_status;
		unset( $meta['_wp_page_template'], $meta['_thumbnail_id'] );
		$record = [
			'post'      => (int) $row->ID,
			'type'      => (string) $row->post_type,
			'title'     => (string) $row->post_title,
			'content'   => (string) $row->post_content,
			'excerpt'   => (string) $row->post_excerpt,
			'slug'      => (string) $row->post_name,
			// A draft without a date gets that of its publication.
			'date'      => $floating ? '' : (string) $row->post_date,
			'parent'    => (int) $row->post_parent,
			'menuOrder' => (int) $row->menu_order,
			'comments'  => 'open' === $row->comment_status ? 'open' : '',
			'pings'     => 'open' === $row->ping_status ? 'open' : '',
			'template'  => 'default' === $template ? '' : $template,
			'terms'     => $this->terms( $post['terms'] ),
			'featured'  => $picture > 0 ? [ $this->shows->picture( $picture ) ] : [],
			'meta'      => self::meta( $meta ),
			'shows'     => $this->shows->within( (string) $row->post_content, (int) $row->ID ),
			'apart'     => $this->shows->apart( (string) $row->post_type ),
		];
		return array_filter( $record, static fn ( mixed $value ): bool => '' !== $value && [] !== $value && 0 !== $value );
	}

	/**
	 * @param array<string, list<string>> $meta
	 * @return list<array{key: string, value?: string}>
	 */
	private static function meta( array $meta ): array {
		$list = [];
		ksort( $meta, SORT_STRING );
		foreach ( $meta as $key => $values ) {
			foreach ( $values as $value ) {
				$list[] = '' === $value ? [ 'key' => (string) $key ] : [
					'key'   => (string) $key,
					'value' => $value,
				];
			}
		}
		return $list;
	}

	/**
	 * @param array<string, list<int>> $terms
	 * @return list<array{taxonomy: string, names: string, numbers: string}>
	 */
	public function terms( array $terms ): array {
		$list = [];
		ksort( $terms, SORT_STRING );
		foreach ( $terms as $taxonomy => $ids ) {
			$ids = Fingerprint::sorted( $ids );
			if ( [] === $ids ) {
				continue;
			}
			$names  = $this->database->column( 'SELECT name FROM %i WHERE term_id IN (%d…) ORDER BY name', [ $this->wpdb->terms, $ids ] );
			$list[] = [
				'taxonomy' => $taxonomy,
				'names'    => implode( ', ', $names ),
				'numbers'  => implode( ' ', $ids ),
			];
		}
		return $list;
	}
}
