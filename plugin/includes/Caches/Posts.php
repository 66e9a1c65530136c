<?php
/**
 * Posts of WordPress that show something of ours.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Caches;

use Prakat\Governed\Settings;
use Prakat\PublicIndex\BlocksIn;

/**
 * Posts under approval, and those that hold our blocks, come, change, move and go by WordPress's own ways: the caches are told
 * where they were to be seen.
 */
final class Posts {

	public function __construct(
		private readonly Caches $caches,
		private readonly PostAddresses $addresses,
		private readonly Settings $settings
	) {
	}

	/**
	 * A post was saved.
	 */
	public function saved( string $to, string $from, \WP_Post $post ): void {
		if ( ( 'publish' === $to || 'publish' === $from ) && $this->concerns( $post ) && [] !== $this->caches->present() ) {
			$this->caches->forget_these( $this->addresses->of( $post ) );
		}
	}

	/**
	 * A post has another name, parent or day, and so another address.
	 */
	public function moved( \WP_Post $before, \WP_Post $after ): void {
		if ( 'publish' === $before->post_status && $this->concerns( $before ) && get_permalink( $before ) !== get_permalink( $after ) ) {
			$this->caches->forget_these( $this->addresses->own( $before ) );
		}
	}

	private function concerns( \WP_Post $post ): bool {
		return $this->settings->governs( $post->post_type ) || str_contains( $post->post_content, BlocksIn::SIGN );
	}
}
