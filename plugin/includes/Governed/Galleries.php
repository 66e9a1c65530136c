<?php
/**
 * Galleries of whatever is attached to a page.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Governed;

/**
 * [gallery] and [playlist] without numbers show every file that is attached to the page, also one that somebody uploads
 * there after the approval: of a page under approval they show those alone that were approved with it.
 */
final class Galleries {

	public function __construct( private readonly Reading $reading, private readonly Settings $settings, private readonly Governed $governed ) {
	}

	/**
	 * @param array<string, mixed> $attributes As the shortcode has them.
	 * @return array<string, mixed>
	 */
	public function attributes( array $attributes ): array {
		$post = get_post( (int) ( $attributes['id'] ?? 0 ) );
		if ( '' !== (string) ( $attributes['include'] ?? '' ) || ! $post instanceof \WP_Post || ! $this->settings->governs( $post->post_type ) || ! $this->reading->applies() || ( is_preview() && current_user_can( 'edit_post', $post->ID ) ) ) {
			return $attributes;
		}
		$approved = [];
		foreach ( (array) json_decode( (string) ( $this->governed->of( $post->ID )['shows'] ?? '' ), true ) as $shown ) {
			if ( is_array( $shown ) && 'media' === ( $shown['kind'] ?? '' ) ) {
				$approved[] = (int) $shown['id'];
			}
		}
		$left_out = array_map( 'intval', wp_parse_id_list( $attributes['exclude'] ?? '' ) );
		$ids      = array_diff( array_intersect( Shows::attached( $post->ID ), $approved ), $left_out );
		// WordPress takes an empty list for none that was given.
		return [ 'include' => [] === $ids ? '-1' : implode( ',', $ids ) ] + $attributes;
	}
}
