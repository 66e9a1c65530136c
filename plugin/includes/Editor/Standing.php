<?php
/**
 * Where a governed post stands, for screens that PHP draws.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Editor;

use Prakat\Governed\Governed;
use Prakat\Governed\Held;
use Prakat\Governed\View;
use Prakat\Rest\EntryView;
use Prakat\Support\Refusal;
use Prakat\Workflow\Actor;

/**
 * The same answers that the block editor gets, so that both editors say the same.
 */
final class Standing {

	/** @var array<int, array<string, mixed>|null> */
	private array $known = [];

	public function __construct(
		private readonly Governed $governed,
		private readonly Held $held,
		private readonly View $view,
		private readonly EntryView $entries
	) {
	}

	/**
	 * What GET /governed/{post} answers to the person who asks.
	 *
	 * @return array<string, mixed>|null Null where there is no such post.
	 */
	public function of( int $post_id ): ?array {
		if ( ! array_key_exists( $post_id, $this->known ) ) {
			// A save of this request may not have reached its version yet.
			$this->held->settle_all();
			$post                    = get_post( $post_id );
			$this->known[ $post_id ] = $post instanceof \WP_Post ? self::plain( $this->view->of( $post ) ) : null;
		}
		return $this->known[ $post_id ];
	}

	/**
	 * The same of an entry's post.
	 *
	 * @return array<string, mixed>
	 * @throws Refusal 'not-found' where no post is behind the entry.
	 */
	public function of_entry( int $entry_id ): array {
		return $this->of( (int) ( $this->governed->of_entry( $entry_id )['post_id'] ?? 0 ) ) ?? throw new Refusal( 'not-found' );
	}

	/**
	 * The entry of a post, for the person who asks.
	 *
	 * @return array<string, mixed>|null Null where there is none yet, or they may not see it.
	 */
	public function entry( int $post_id ): ?array {
		$entry = $this->of( $post_id )['entry'] ?? null;
		if ( ! is_int( $entry ) ) {
			return null;
		}
		try {
			return self::plain( $this->entries->detail( $entry, Actor::current() ) );
		} catch ( Refusal ) {
			return null;
		}
	}

	/**
	 * Arrays all the way down.
	 *
	 * @return array<string, mixed>
	 */
	private static function plain( mixed $data ): array {
		$plain = json_decode( (string) wp_json_encode( $data ), true );
		return is_array( $plain ) ? $plain : [];
	}
}
