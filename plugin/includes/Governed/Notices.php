<?php
/**
 * What became of a save.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Governed;

use Prakat\Contract\Sentences;
use Prakat\Support\Refusal;

/**
 * Keeps, for the person who saved, the sentence that says what happened: in the answer of the same request, and on the
 * next screen of the classic admin.
 */
final class Notices {

	private const META = 'prakat_governed_notices';

	/** The screen that comes next has its own words for what it does. */
	private bool $said = false;

	/** @var array<int, array{code: string, sentence: string}> The last of this request, by post. */
	private array $now = [];

	public function __construct( private readonly Sentences $sentences ) {
	}

	/**
	 * @param 'governed-pending'|'governed-needs-approval'|'governed-blocks' $code
	 */
	public function add( int $post_id, string $code ): void {
		$this->keep(
			$post_id,
			$code,
			match ( $code ) {
				'governed-pending'        => __( 'Your change was saved as a version beside the published page. Visitors still see the approved page; submit the change to have it approved.', 'prakat' ),
				'governed-needs-approval' => __( 'Saved as a draft. This kind of content becomes public when it has been approved: submit it for publication.', 'prakat' ),
				'governed-blocks'         => __( 'The blocks were placed on the published page and this was written in the register. They hold no data, so no approval was needed.', 'prakat' ),
			}
		);
	}

	public function refused( int $post_id, Refusal $refusal ): void {
		$this->keep( $post_id, $refusal->refusal, $this->sentences->refusal( $refusal, $this->sentences->language() ) );
	}

	/**
	 * What was said of a post that had no number yet was said of this one.
	 */
	public function found_number( int $post_id ): void {
		if ( isset( $this->now[0] ) ) {
			$this->now[ $post_id ] = $this->now[0];
			unset( $this->now[0] );
		}
	}

	/**
	 * The classic screen says itself that a change waits or needs approval.
	 */
	public function said_there(): void {
		$this->said = true;
	}

	/**
	 * What this request said of the post.
	 *
	 * @return array{code: string, sentence: string}|null
	 */
	public function of( int $post_id ): ?array {
		return $this->now[ $post_id ] ?? null;
	}

	/**
	 * What waits to be said to the person at the screen, each once.
	 */
	public function show(): void {
		$user    = get_current_user_id();
		$waiting = $user > 0 ? get_user_meta( $user, self::META, true ) : [];
		if ( ! is_array( $waiting ) || [] === $waiting ) {
			return;
		}
		delete_user_meta( $user, self::META );
		foreach ( $waiting as $sentence ) {
			printf( '<div class="notice notice-info is-dismissible"><p>%s</p></div>', esc_html( (string) $sentence ) );
		}
	}

	private function keep( int $post_id, string $code, string $sentence ): void {
		$this->now[ $post_id ] = [
			'code'     => $code,
			'sentence' => $sentence,
		];
		// The block editor has its answer at once; other screens come with the next request.
		$twice = $this->said && in_array( $code, [ 'governed-pending', 'governed-needs-approval' ], true );
		if ( get_current_user_id() > 0 && ! Reading::in_rest() && ! $twice ) {
			$waiting              = get_user_meta( get_current_user_id(), self::META, true );
			$waiting              = is_array( $waiting ) ? $waiting : [];
			$waiting[ $post_id ]  = $sentence;
			update_user_meta( get_current_user_id(), self::META, array_slice( $waiting, -5, null, true ) );
		}
	}
}
