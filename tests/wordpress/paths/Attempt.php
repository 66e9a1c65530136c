<?php
/**
 * One try of one path: by somebody, on something in a state.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests\Paths;

use Prakat\Tests\Scene;

/**
 * Holds what a path needs to know, and the doors that it may knock at.
 */
final class Attempt {

	use Doors;

	/**
	 * @param string $marker What may nowhere be public afterwards: letters and digits, fit for any field, slug or name.
	 */
	public function __construct(
		public readonly Scene $scene,
		public readonly World $world,
		public readonly string $state,
		public readonly int $post,
		public readonly string $actor,
		public readonly int $user,
		public readonly string $marker
	) {
	}

	/**
	 * A paragraph of the editor that holds the marker.
	 */
	public function content(): string {
		return "<!-- wp:paragraph -->\n<p>{$this->marker}</p>\n<!-- /wp:paragraph -->";
	}

	/**
	 * @return array<string, mixed> A post's fields, each with the marker, as wp_insert_post() takes them.
	 */
	public function fields(): array {
		return [
			'post_title'   => "T {$this->marker}",
			'post_content' => $this->content(),
			'post_excerpt' => "E {$this->marker}",
			'post_name'    => "s-{$this->marker}",
			'post_status'  => 'publish',
		];
	}
}
