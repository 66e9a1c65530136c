<?php
/**
 * The approval in the classic editor.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Editor;

/**
 * Where the post stands, what differs from what is public, and the acts that this person may do, in HTML that needs no script.
 *
 * The box lies within WordPress's own form, so each act's fields name a form of their own that stands in the footer.
 */
final class ApprovalBox {

	/** Acts that have a form here, in their order; all others are done on the entry's own screen. */
	private const ACTS = [ 'submit', 'check', 'approve', 'publish', 'return', 'recall' ];

	public function __construct( private readonly Standing $standing, private readonly Speech $speech ) {
	}

	public function show( \WP_Post $post ): void {
		$standing = 'auto-draft' === $post->post_status ? null : $this->standing->of( $post->ID );
		echo '<div class="prakat-box">';
		$this->style();
		if ( null === $standing || ! is_int( $standing['entry'] ?? null ) ) {
			printf( '<p>%s</p></div>', esc_html__( 'Save it first. Source and period are then written here, and it is proposed from here.', 'prakat' ) );
			return;
		}
		$entry = $this->standing->entry( $post->ID );
		$this->found( $standing );
		$this->where( $standing, $entry );
		$this->differences( $standing );
		$this->missing( $entry );
		$submit = $entry['acts']['submit'] ?? null;
		if ( 'draft' === ( $standing['pending']['state'] ?? '' ) && is_array( $submit ) && true !== $submit['allowed'] ) {
			printf( '<div class="notice notice-warning inline"><p>%s</p></div>', esc_html( (string) ( $submit['sentence'] ?? '' ) ) );
		}
		if ( null !== $entry ) {
			$this->acts( $post, $standing, $entry );
		}
		$this->beside( $standing );
		if ( is_string( $standing['links']['entry'] ?? null ) ) {
			printf( '<p><a href="%s">%s</a></p>', esc_url( $standing['links']['entry'] ), esc_html__( 'Source and period, history, all versions', 'prakat' ) );
		}
		echo '</div>';
	}

	/**
	 * What was written past the approval.
	 *
	 * @param array<string, mixed> $standing
	 */
	private function found( array $standing ): void {
		if ( is_array( $standing['found'] ?? null ) ) {
			printf( '<div class="notice notice-error inline"><p>%s</p></div>', esc_html( (string) $standing['found']['sentence'] ) );
		}
	}

	/**
	 * @param array<string, mixed>      $standing
	 * @param array<string, mixed>|null $entry
	 */
	private function where( array $standing, ?array $entry ): void {
		$lines = [];
		$live  = $standing['live'] ?? null;
		if ( 'live' === $standing['state'] && is_array( $live ) ) {
			$lines[ __( 'Public now', 'prakat' ) ] = trim(
				( 'accepted' === ( $live['how'] ?? '' ) ? __( 'accepted as found', 'prakat' ) : __( 'as approved', 'prakat' ) )
				. ' ' . ( $live['by']['name'] ?? '' ) . ' ' . $this->speech->time( $live['at'] ?? null )
			);
		}
		if ( is_string( $standing['published']['until'] ?? null ) ) {
			$lines[ __( 'Published until', 'prakat' ) ] = $this->speech->time( $standing['published']['until'] );
		}
		$pending = $standing['pending'] ?? null;
		if ( is_array( $pending ) ) {
			$lines[ __( 'Pending version', 'prakat' ) ] = sprintf( '%d · %s · %s', $pending['number'], $this->speech->state( (string) $pending['state'] ), $this->speech->time( $pending['savedAt'] ?? null ) );
		}
		$next = $entry['next'] ?? null;
		if ( is_array( $next ) ) {
			$lines[ __( 'Next', 'prakat' ) ] = $this->speech->act( (string) $next['act'] ) . ( [] === $next['people'] ? '' : ': ' . implode( ', ', array_column( $next['people'], 'name' ) ) );
		}
		$request = is_array( $entry['request'] ?? null ) ? $entry['request'] : [];
		if ( is_string( $request['due'] ?? null ) ) {
			$lines[ __( 'Due', 'prakat' ) ] = $this->speech->time( $request['due'] );
		}
		$reason = $request['reason'] ?? null;
		if ( is_array( $reason ) ) {
			$lines[ __( 'Reason', 'prakat' ) ] = $this->speech->reason( (string) $reason['code'] ) . ' – ' . $reason['words'];
		}
		echo '<dl class="prakat-box__facts">';
		foreach ( $lines as $label => $value ) {
			printf( '<div><dt>%s</dt><dd>%s</dd></div>', esc_html( $label ), nl2br( esc_html( $value ) ) );
		}
		echo '</dl>';
	}

	/**
	 * @param array<string, mixed> $standing
	 */
	private function differences( array $standing ): void {
		$changes = $standing['pending']['changes'] ?? [];
		if ( 'live' !== $standing['state'] || ! is_array( $changes ) || [] === $changes ) {
			return;
		}
		printf( '<details class="prakat-box__changes" open><summary>%s</summary>', esc_html__( 'What changes for the public', 'prakat' ) );
		foreach ( $changes as $change ) {
			printf(
				'<h4>%s</h4>%s',
				esc_html( (string) $change['label'] ),
				ParagraphDiff::html( (string) $change['before'], (string) $change['after'] ) // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escapes each paragraph.
			);
		}
		echo '</details>';
	}

	/**
	 * What is still wrong or missing.
	 *
	 * @param array<string, mixed>|null $entry
	 */
	private function missing( ?array $entry ): void {
		$first = $entry['problems']['first'] ?? [];
		if ( true !== ( $entry['canEdit'] ?? false ) || ! is_array( $first ) || [] === $first ) {
			return;
		}
		printf( '<div class="notice notice-warning inline"><p><strong>%s</strong></p><ul>', esc_html__( 'Before it can be proposed', 'prakat' ) );
		foreach ( $first as $problem ) {
			printf( '<li>%s</li>', esc_html( (string) $problem['sentence'] ) );
		}
		echo '</ul></div>';
	}

	/**
	 * @param array<string, mixed> $standing
	 */
	private function beside( array $standing ): void {
		$names = [];
		foreach ( (array) ( $standing['beside'] ?? [] ) as $one ) {
			if ( is_array( $one ) && true !== $one['approved'] ) {
				$names[] = (string) $one['name'];
			}
		}
		foreach ( (array) ( $standing['apart'] ?? [] ) as $name ) {
			if ( is_string( $name ) && ! in_array( $name, $names, true ) ) {
				$names[] = $name;
			}
		}
		if ( [] !== $names ) {
			printf( '<p class="prakat-box__same">%s %s</p>', esc_html__( 'Shown on the page, but not part of what is approved:', 'prakat' ), esc_html( implode( ', ', $names ) ) );
		}
	}

	/**
	 * @param array<string, mixed> $standing
	 * @param array<string, mixed> $entry
	 */
	private function acts( \WP_Post $post, array $standing, array $entry ): void {
		$seen = $standing['pending']['seen'] ?? null;
		if ( ! is_array( $seen ) ) {
			return;
		}
		$forms = [];
		foreach ( self::ACTS as $act ) {
			$possible = $entry['acts'][ $act ] ?? null;
			// Proposing has its button beside saving, where nothing that is not saved yet can be forgotten.
			if ( is_array( $possible ) && true === $possible['allowed'] && 'submit' !== $act ) {
				$forms[] = $this->form( $act, $post->ID, (int) $entry['id'], $seen );
				$this->fields( $act, $possible );
			}
		}
		if ( [] !== $forms ) {
			add_action(
				'admin_footer',
				static function () use ( $forms ): void {
					echo implode( '', $forms ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- form() escapes each value.
				}
			);
		}
	}

	/**
	 * The form of an act, for the page's footer: within WordPress's own form there can be none.
	 *
	 * @param array<string, mixed> $seen
	 */
	private function form( string $act, int $post_id, int $entry_id, array $seen ): string {
		$hidden = [
			'action'   => ActForms::ACTION,
			'act'      => $act,
			'entry'    => (string) $entry_id,
			'post'     => (string) $post_id,
			'version'  => (string) $seen['version'],
			'rev'      => (string) $seen['rev'],
			'hash'     => (string) $seen['hash'],
			'_wpnonce' => wp_create_nonce( ActForms::nonce( $act, $entry_id ) ),
		];
		$html   = sprintf( '<form id="%s" method="post" action="%s">', esc_attr( self::id( $act ) ), esc_url( admin_url( 'admin-post.php' ) ) );
		foreach ( $hidden as $name => $value ) {
			$html .= sprintf( '<input type="hidden" name="%s" value="%s" />', esc_attr( $name ), esc_attr( $value ) );
		}
		return $html . '</form>';
	}

	/**
	 * @param array<string, mixed> $possible
	 */
	private function fields( string $act, array $possible ): void {
		$form = esc_attr( self::id( $act ) );
		$more = $this->speech->needs_reason( $act ) || [] !== ( $possible['declarations'] ?? [] );
		if ( $more ) {
			printf( '<details class="prakat-box__act"><summary>%s</summary>', esc_html( $this->speech->act( $act ) ) );
		} else {
			echo '<p class="prakat-box__act">';
		}
		foreach ( (array) ( $possible['declarations'] ?? [] ) as $code ) {
			$words = $this->speech->declaration( (string) $code );
			printf(
				'<p><label><input form="%1$s" type="checkbox" name="declarations[]" value="%2$s" required /> %3$s</label></p>',
				$form, // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped above.
				esc_attr( (string) $code ),
				esc_html( $words )
			);
		}
		if ( $this->speech->needs_reason( $act ) ) {
			$this->reason_fields( $act, $form );
		}
		printf(
			'<button form="%1$s" type="submit" class="button%2$s">%3$s</button>',
			$form, // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped above.
			in_array( $act, [ 'return', 'recall' ], true ) ? '' : ' button-primary',
			esc_html( $this->speech->act( $act ) )
		);
		echo $more ? '</details>' : '</p>';
	}

	private function reason_fields( string $act, string $form ): void {
		printf( '<p><label>%1$s<br /><select form="%2$s" name="reason" required><option value="">%3$s</option>', esc_html__( 'Reason', 'prakat' ), $form, esc_html__( '— choose —', 'prakat' ) ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- $form is escaped by its caller.
		foreach ( $this->speech->reasons( $act ) as $code => $words ) {
			printf( '<option value="%s">%s</option>', esc_attr( $code ), esc_html( $words ) );
		}
		printf( '</select></label></p><p><label>%1$s<br /><textarea form="%2$s" name="words" rows="3" class="large-text" required></textarea></label></p>', esc_html__( 'What exactly, and what is to be done', 'prakat' ), $form ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- $form is escaped by its caller.
	}

	private static function id( string $act ): string {
		return 'prakat-act-' . $act;
	}

	/** A few lines; a stylesheet of its own would be a request more. */
	private function style(): void {
		echo '<style>.prakat-box{line-height:1.65;font-size:14px}.prakat-box__facts>div{display:flex;flex-wrap:wrap;gap:0 12px;padding:2px 0}.prakat-box__facts dt{flex:0 0 150px;color:#50575e}.prakat-box__facts dd{margin:0;flex:1 1 220px}'
			. '.prakat-box del{color:#8a1f1f;background:#fcf0f1}.prakat-box ins{color:#00662f;background:#edfaef;text-decoration:underline;text-underline-offset:3px}.prakat-box__same{color:#50575e}.prakat-box__changes{border-left:4px solid #2271b1;padding-left:12px;margin:12px 0}'
			. '.prakat-box summary{cursor:pointer;font-weight:600;padding:6px 0}.prakat-box h4{margin:8px 0 4px}.prakat-box .button{min-height:44px;white-space:normal}.prakat-box__act{margin:12px 0}#submitpost .prakat-publish{float:none;display:grid;gap:8px;line-height:1.4;text-align:center}#submitpost .prakat-publish .button{width:100%;min-height:44px;white-space:normal}#submitpost .prakat-publish .spinner{justify-self:end;margin:0}.prakat-box ul{list-style:disc;padding-left:20px}</style>';
	}
}
