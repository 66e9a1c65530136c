<?php
/**
 * The boxes of the classic editor.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Editor;

use Prakat\Governed\Governed;
use Prakat\Governed\Settings;

/**
 * Puts the approval in the place of WordPress's box for publishing. The block editor has panels of its own, so each box
 * says that it is for the classic editor alone.
 */
final class Boxes {

	public function __construct(
		private readonly Settings $settings,
		private readonly Governed $governed,
		private readonly PublishBox $publish,
		private readonly ApprovalBox $approval
	) {
	}

	public function add( string $type, \WP_Post $post ): void {
		if ( ! $this->settings->governs( $type ) ) {
			return;
		}
		$classic = [ '__back_compat_meta_box' => true ];
		remove_meta_box( 'submitdiv', $type, 'side' );
		remove_meta_box( 'slugdiv', $type, 'normal' );
		add_meta_box( 'submitdiv', __( 'Save and propose', 'prakat' ), fn () => $this->publish->show( $post ), $type, 'side', 'high', $classic );
		add_meta_box( 'prakat-approval', __( 'Approval', 'prakat' ), fn () => $this->approval->show( $post ), $type, 'normal', 'high', $classic );
	}

	/**
	 * What WordPress says after a save: of a governed post never that it was published or updated.
	 *
	 * @param array<string, array<int, string|false>> $messages
	 * @return array<string, array<int, string|false>>
	 */
	public function messages( array $messages ): array {
		$post = get_post();
		if ( ! $post instanceof \WP_Post || ! $this->settings->governs( $post->post_type ) ) {
			return $messages;
		}
		$sentence = $this->governed->is_live( $post->ID )
			? CoreAnswers::saved()
			: __( 'Saved. The public sees it when it is approved and published.', 'prakat' );
		foreach ( [ 1, 4, 6, 7, 8, 9, 10 ] as $number ) {
			$messages[ $post->post_type ][ $number ] = esc_html( $sentence );
		}
		return $messages;
	}
}
