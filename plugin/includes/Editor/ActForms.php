<?php
/**
 * Acts from a form, for a screen without scripts.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Editor;

use Prakat\Contract\Sentences;
use Prakat\Entries\Entries;
use Prakat\Support\Refusal;
use Prakat\Workflow\Actor;
use Prakat\Workflow\Acts;
use Prakat\Workflow\Seen;

/**
 * Takes the forms of the classic editor to Acts, under the same rules as every other entrance: a nonce that names the entry
 * and the act, what was seen, and the machine's own answer.
 */
final class ActForms {

	public const ACTION = 'prakat_act';

	public function __construct(
		private readonly Acts $acts,
		private readonly Entries $entries,
		private readonly Speech $speech,
		private readonly Sentences $sentences,
		private readonly Standing $standing,
		private readonly Said $said
	) {
	}

	public static function nonce( string $act, int $entry_id ): string {
		return self::ACTION . '-' . $act . '-' . $entry_id;
	}

	/**
	 * Answers admin-post.php.
	 */
	public function answer(): never {
		$act   = self::text( 'act' );
		$entry = (int) self::text( 'entry' );
		check_admin_referer( self::nonce( $act, $entry ) );
		try {
			$actor = Actor::current();
			$this->entries->seen_by( $entry, $actor->id );
			$this->acts->perform( $act, $entry, Seen::from( self::seen() ), $actor, self::input() );
			$this->said->keep( 'success', $this->done( $act ) );
		} catch ( Refusal $refusal ) {
			$this->said->keep( 'error', $this->sentences->refusal( $refusal, $this->sentences->language() ) );
		}
		$back = get_edit_post_link( (int) self::text( 'post' ), 'raw' );
		wp_safe_redirect( add_query_arg( 'prakat-said', '1', $back ?? admin_url( 'admin.php?page=prakat&view=entry&id=' . $entry ) ) );
		exit;
	}

	/**
	 * After the classic editor has saved: proposes what was saved.
	 *
	 * @param string $to Where WordPress would go next.
	 * @return string There, with what came of it.
	 */
	public function propose( string $to, int $post_id ): string {
		$pending = $this->standing->of( $post_id )['pending'] ?? null;
		$entry   = $this->standing->of( $post_id )['entry'] ?? null;
		try {
			if ( ! is_array( $pending ) || ! is_int( $entry ) || ! is_array( $pending['seen'] ?? null ) ) {
				return $to;
			}
			$this->acts->perform( 'submit', $entry, Seen::from( $pending['seen'] ), Actor::current() );
			$this->said->keep( 'success', $this->done( 'submit' ) );
			// That it was saved goes without saying then.
			$to = remove_query_arg( 'message', $to );
		} catch ( Refusal $refusal ) {
			$this->said->keep( 'error', __( 'Saved, but not proposed yet.', 'prakat' ) . ' ' . $this->sentences->refusal( $refusal, $this->sentences->language() ) );
		}
		return add_query_arg( 'prakat-said', '1', $to );
	}

	private function done( string $act ): string {
		return sprintf(
			/* translators: %s: name of an act, for example "Approve". */
			__( 'Done: %s.', 'prakat' ),
			$this->speech->act( $act )
		);
	}

	/**
	 * @return array{version: int, rev: int, hash: string}
	 */
	private static function seen(): array {
		return [
			'version' => (int) self::text( 'version' ),
			'rev'     => (int) self::text( 'rev' ),
			'hash'    => self::text( 'hash' ),
		];
	}

	/**
	 * What the act brings, of the shapes that REST takes.
	 *
	 * @return array<string, mixed>
	 */
	private static function input(): array {
		$input = [];
		if ( '' !== self::text( 'reason' ) || '' !== self::text( 'words' ) ) {
			$input['reason'] = [
				'code'  => self::text( 'reason' ),
				'words' => self::text( 'words' ),
			];
		}
		// phpcs:ignore WordPress.Security.NonceVerification.Missing, WordPress.Security.ValidatedSanitizedInput -- answer() has checked it; compared with a closed list.
		$declarations = isset( $_POST['declarations'] ) && is_array( $_POST['declarations'] ) ? wp_unslash( $_POST['declarations'] ) : [];
		if ( [] !== $declarations ) {
			$input['declarations'] = array_values( array_map( sanitize_key( ... ), array_filter( $declarations, 'is_string' ) ) );
		}
		return $input;
	}

	private static function text( string $name ): string {
		// phpcs:ignore WordPress.Security.NonceVerification.Missing, WordPress.Security.ValidatedSanitizedInput -- answer() checks the nonce, which is made of two of these; sanitized in the next line.
		$value = isset( $_POST[ $name ] ) && is_string( $_POST[ $name ] ) ? wp_unslash( $_POST[ $name ] ) : '';
		return 'words' === $name ? sanitize_textarea_field( $value ) : sanitize_text_field( $value );
	}
}
