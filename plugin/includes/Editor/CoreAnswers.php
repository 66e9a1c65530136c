<?php
/**
 * WordPress's own REST answers, where they would let an editor promise what can't be.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Editor;

use Prakat\Governed\Settings;

/**
 * Takes the leave to publish out of the answers of governed posts, so that no editor shows a button for it, and says of a
 * save what it did.
 */
final class CoreAnswers {

	/** The relation by which WordPress tells an editor that this person may publish. */
	private const MAY_PUBLISH = 'https://api.w.org/action-publish';

	public function __construct( private readonly Settings $settings ) {
	}

	public function listen(): void {
		$types = $this->settings->types();
		if ( [] === $types ) {
			return;
		}
		foreach ( $types as $type ) {
			add_filter( 'rest_prepare_' . $type, self::without_publishing( ... ) );
		}
		add_filter( 'rest_prepare_post_type', $this->labels( ... ), 10, 2 );
	}

	public static function without_publishing( mixed $response ): mixed {
		if ( $response instanceof \WP_REST_Response ) {
			$response->remove_link( self::MAY_PUBLISH );
		}
		return $response;
	}

	/**
	 * The sentence after a save of what is public: WordPress would say that the page was updated.
	 */
	public function labels( mixed $response, mixed $type ): mixed {
		if ( ! $response instanceof \WP_REST_Response || ! $type instanceof \WP_Post_Type || ! $this->settings->governs( $type->name ) ) {
			return $response;
		}
		$data = $response->get_data();
		if ( is_array( $data ) && isset( $data['labels'] ) ) {
			$labels               = (array) $data['labels'];
			$labels['item_updated'] = self::saved();
			$data['labels']       = (object) $labels;
			$response->set_data( $data );
		}
		return $response;
	}

	public static function saved(): string {
		return __( 'Saved as a pending version. The public page is unchanged.', 'prakat' );
	}
}
