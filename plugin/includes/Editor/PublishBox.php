<?php
/**
 * Saving and proposing in the classic editor.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Editor;

/**
 * The box with the buttons that a governed post really has: save, propose, look at it, and the bin while nothing of it is public.
 */
final class PublishBox {

	/** Name of the button that saves and then proposes. */
	public const PROPOSE = 'prakat_propose';

	public function __construct( private readonly Standing $standing, private readonly Speech $speech ) {
	}

	public function show( \WP_Post $post ): void {
		$standing = 'auto-draft' === $post->post_status ? null : $this->standing->of( $post->ID );
		$live     = 'live' === ( $standing['state'] ?? 'none' );
		$writable = false !== ( $standing['writable'] ?? true );
		$pending  = is_array( $standing['pending'] ?? null ) ? $standing['pending'] : null;
		?>
		<div class="submitbox" id="submitpost">
			<div id="minor-publishing">
				<?php $this->seen( $pending ); ?>
				<?php if ( is_post_type_viewable( $post->post_type ) ) : ?>
					<div id="minor-publishing-actions">
						<div id="preview-action">
							<a class="preview button" href="<?php echo esc_url( (string) get_preview_post_link( $post ) ); ?>" target="wp-preview-<?php echo (int) $post->ID; ?>" id="post-preview"><?php esc_html_e( 'Preview', 'prakat' ); ?><span class="screen-reader-text"> <?php esc_html_e( '(opens in a new tab)', 'prakat' ); ?></span></a>
							<input type="hidden" name="wp-preview" id="wp-preview" value="" />
						</div>
						<div class="clear"></div>
					</div>
				<?php endif; ?>
				<div id="misc-publishing-actions">
					<div class="misc-pub-section">
						<?php echo esc_html( $this->state( $standing, $pending ) ); ?>
					</div>
					<div class="misc-pub-section">
						<?php
						if ( ! $writable ) {
							echo esc_html( (string) ( $standing['refusal']['sentence'] ?? '' ) );
						} else {
							echo esc_html(
								$live
									? __( 'What you save is kept as a pending version. The public page stays as it is until that is approved.', 'prakat' )
									: __( 'Not public yet. It becomes public when it is approved and published.', 'prakat' )
							);
						}
						?>
					</div>
				</div>
				<div class="clear"></div>
			</div>
			<?php if ( $writable ) : ?>
			<div id="major-publishing-actions">
				<div id="publishing-action" class="prakat-publish">
					<input type="submit" name="save" id="save-post" class="button button-large" value="<?php echo esc_attr( $live ? __( 'Save as pending version', 'prakat' ) : __( 'Save draft', 'prakat' ) ); ?>" />
					<input type="submit" name="<?php echo esc_attr( self::PROPOSE ); ?>" id="prakat-propose" class="button button-primary button-large" value="<?php esc_attr_e( 'Save and propose', 'prakat' ); ?>" />
					<span class="spinner"></span>
				</div>
				<div id="delete-action">
					<?php if ( ! $live && current_user_can( 'delete_post', $post->ID ) && 'auto-draft' !== $post->post_status ) : ?>
						<a class="submitdelete deletion" href="<?php echo esc_url( (string) get_delete_post_link( $post->ID ) ); ?>"><?php esc_html_e( 'Move to bin', 'prakat' ); ?></a>
					<?php endif; ?>
				</div>
				<div class="clear"></div>
			</div>
			<?php endif; ?>
		</div>
		<?php
	}

	/**
	 * What this person saw, so that nobody's work is written over.
	 *
	 * @param array<string, mixed>|null $pending
	 */
	private function seen( ?array $pending ): void {
		printf( '<input type="hidden" name="prakat_seen" value="%s" />', esc_attr( (string) wp_json_encode( $pending['seen'] ?? null ) ) );
	}

	/**
	 * @param array<string, mixed>|null $standing
	 * @param array<string, mixed>|null $pending
	 */
	private function state( ?array $standing, ?array $pending ): string {
		if ( null === $pending ) {
			return 'live' === ( $standing['state'] ?? '' ) ? __( 'Public as approved.', 'prakat' ) : __( 'Draft', 'prakat' );
		}
		return $this->speech->state( (string) $pending['state'] );
	}
}
