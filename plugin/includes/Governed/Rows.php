<?php
/**
 * A post's rows, written as they are.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Governed;

use Prakat\Database\Database;
use Prakat\Support\Clock;

/**
 * Writes a record of the section `page` to the tables of WordPress without a filter in between: what was approved is what
 * is stored, byte for byte. To be used in the transaction of an act, with Tell afterwards.
 */
final class Rows {

	public function __construct(
		private readonly Database $database,
		private readonly \wpdb $wpdb,
		private readonly Clock $clock
	) {
	}

	/**
	 * The record with the address and the date that it gets when it becomes public and says nothing of them itself.
	 *
	 * @param array<string, mixed> $record
	 * @param \stdClass            $stored The row as it is.
	 * @param string               $from   UTC; when it becomes public.
	 * @return array<string, mixed>
	 */
	public function complete( array $record, \stdClass $stored, string $from ): array {
		$slug   = (string) ( $record['slug'] ?? '' );
		$slug   = '' !== $slug ? $slug : ( '' !== (string) $stored->post_name ? (string) $stored->post_name : sanitize_title( (string) ( $record['title'] ?? '' ), (string) $stored->ID ) );
		$unique = wp_unique_post_slug( $slug, (int) $stored->ID, 'publish', (string) $stored->post_type, (int) ( $record['parent'] ?? 0 ) );
		$begins = $this->clock->at( $from )->setTimezone( $this->clock->zone() )->format( Clock::SQL );
		$date   = (string) ( $record['date'] ?? '' );
		return [
			'slug' => $unique,
			// A date that is still to come would make WordPress hide it.
			'date' => '' === $date || $date > $begins ? $begins : $date,
		] + $record;
	}

	/**
	 * @param array<string, mixed> $record With slug and date.
	 */
	public function write( int $post_id, array $record, string $status, string $password ): void {
		$date = (string) ( $record['date'] ?? '' );
		$now  = $this->clock->now();
		$set  = [
			'post_title'        => (string) ( $record['title'] ?? '' ),
			'post_content'      => (string) ( $record['content'] ?? '' ),
			'post_excerpt'      => (string) ( $record['excerpt'] ?? '' ),
			'post_name'         => (string) ( $record['slug'] ?? '' ),
			'post_parent'       => (int) ( $record['parent'] ?? 0 ),
			'menu_order'        => (int) ( $record['menuOrder'] ?? 0 ),
			'post_type'         => (string) $record['type'],
			'post_status'       => $status,
			'post_password'     => $password,
			'comment_status'    => 'open' === ( $record['comments'] ?? '' ) ? 'open' : 'closed',
			'ping_status'       => 'open' === ( $record['pings'] ?? '' ) ? 'open' : 'closed',
			'post_date'         => $date,
			'post_date_gmt'     => get_gmt_from_date( $date ),
			'post_modified'     => $now->setTimezone( $this->clock->zone() )->format( Clock::SQL ),
			'post_modified_gmt' => $this->clock->sql( $now ),
		];
		if ( null === $this->database->value( 'SELECT ID FROM %i WHERE ID = %d FOR UPDATE', [ $this->wpdb->posts, $post_id ] ) ) {
			// It was deleted past everything; it comes back under its number.
			$this->database->run(
				"INSERT INTO %i (ID, post_author, post_content, post_title, post_excerpt, to_ping, pinged, post_content_filtered, post_date, post_date_gmt, post_modified, post_modified_gmt) VALUES (%d, 0, '', '', '', '', '', '', %s, %s, %s, %s)",
				[ $this->wpdb->posts, $post_id, $set['post_date'], $set['post_date_gmt'], $set['post_modified'], $set['post_modified_gmt'] ]
			);
		}
		$this->database->run(
			'UPDATE %i SET ' . implode( ', ', array_map( static fn ( string $column ): string => "$column = %s", array_keys( $set ) ) ) . ' WHERE ID = %d',
			[ $this->wpdb->posts, ...array_map( 'strval', array_values( $set ) ), $post_id ]
		);
		$this->meta( $post_id, (string) $record['type'], $record );
		$this->terms( $post_id, (string) $record['type'], $record );
	}

	/**
	 * @param array<string, mixed> $record
	 */
	private function meta( int $post_id, string $type, array $record ): void {
		$wanted = [];
		foreach ( (array) ( $record['meta'] ?? [] ) as $meta ) {
			$wanted[] = [ (string) $meta['key'], (string) ( $meta['value'] ?? '' ) ];
		}
		if ( '' !== (string) ( $record['template'] ?? '' ) ) {
			$wanted[] = [ '_wp_page_template', (string) $record['template'] ];
		}
		if ( isset( $record['featured'][0]['attachment'] ) ) {
			$wanted[] = [ '_thumbnail_id', (string) $record['featured'][0]['attachment'] ];
		}
		$stored = [];
		foreach ( $this->database->rows( 'SELECT meta_id, meta_key, meta_value FROM %i WHERE post_id = %d ORDER BY meta_id', [ $this->wpdb->postmeta, $post_id ] ) as $meta ) {
			if ( Fingerprint::matters( (string) $meta['meta_key'], $type, (string) $meta['meta_value'] ) ) {
				$stored[ (int) $meta['meta_id'] ] = [ (string) $meta['meta_key'], (string) $meta['meta_value'] ];
			}
		}
		if ( self::by_key( array_values( $stored ) ) === self::by_key( $wanted ) ) {
			return;
		}
		if ( [] !== $stored ) {
			$this->database->run( 'DELETE FROM %i WHERE meta_id IN (%d…)', [ $this->wpdb->postmeta, array_keys( $stored ) ] );
		}
		foreach ( $wanted as [ $key, $value ] ) {
			$this->database->run( 'INSERT INTO %i (post_id, meta_key, meta_value) VALUES (%d, %s, %s)', [ $this->wpdb->postmeta, $post_id, $key, $value ] );
		}
	}

	/**
	 * @param list<array{string, string}> $meta
	 * @return array<string, list<string>>
	 */
	private static function by_key( array $meta ): array {
		$by = [];
		foreach ( $meta as [ $key, $value ] ) {
			$by[ $key ][] = $value;
		}
		ksort( $by );
		return $by;
	}

	/**
	 * @param array<string, mixed> $record
	 */
	private function terms( int $post_id, string $type, array $record ): void {
		$wanted = [];
		foreach ( (array) ( $record['terms'] ?? [] ) as $terms ) {
			foreach ( explode( ' ', (string) $terms['numbers'] ) as $id ) {
				$place = $this->database->value( 'SELECT term_taxonomy_id FROM %i WHERE taxonomy = %s AND term_id = %d', [ $this->wpdb->term_taxonomy, (string) $terms['taxonomy'], (int) $id ] );
				if ( null !== $place ) {
					$wanted[] = (int) $place;
				}
			}
		}
		$stored = [];
		foreach ( $this->database->rows( 'SELECT r.term_taxonomy_id, t.taxonomy FROM %i r JOIN %i t ON t.term_taxonomy_id = r.term_taxonomy_id WHERE r.object_id = %d', [ $this->wpdb->term_relationships, $this->wpdb->term_taxonomy, $post_id ] ) as $row ) {
			if ( in_array( $row['taxonomy'], Fingerprint::taxonomies( $type ), true ) ) {
				$stored[] = (int) $row['term_taxonomy_id'];
			}
		}
		$away = array_values( array_diff( $stored, $wanted ) );
		if ( [] !== $away ) {
			$this->database->run( 'DELETE FROM %i WHERE object_id = %d AND term_taxonomy_id IN (%d…)', [ $this->wpdb->term_relationships, $post_id, $away ] );
		}
		foreach ( array_diff( $wanted, $stored ) as $place ) {
			$this->database->run( 'INSERT INTO %i (object_id, term_taxonomy_id, term_order) VALUES (%d, %d, 0)', [ $this->wpdb->term_relationships, $post_id, $place ] );
		}
	}
}
