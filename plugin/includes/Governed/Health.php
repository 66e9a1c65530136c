<?php
/**
 * Saying what the watcher found.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Governed;

use Prakat\Admin\Finding;
use Prakat\Database\Database;
use Prakat\Database\Installation;

/**
 * On the Site Health screen, and above the screens of those who configure. What visitors see is not in danger: what is not
 * as approved is not shown. But a page that should be there is missing.
 */
final class Health {

	public function __construct( private readonly Database $database, private readonly Settings $settings ) {
	}

	/**
	 * @param array{direct?: array<string, mixed>, async?: array<string, mixed>} $tests
	 * @return array{direct?: array<string, mixed>, async?: array<string, mixed>}
	 */
	public function add_to( array $tests ): array {
		if ( $this->settings->governs_any() ) {
			$tests['direct']['prakat_governed'] = [
				'label' => __( 'Pages are as they were approved', 'prakat' ),
				'test'  => $this->test( ... ),
			];
		}
		return $tests;
	}

	public function notice(): void {
		if ( ! $this->settings->governs_any() || ! current_user_can( Installation::CAPABILITY ) ) {
			return;
		}
		$count = $this->count();
		if ( $count > 0 ) {
			Finding::tell( $this->sentence( $count ) );
		}
	}

	/**
	 * @return array<string, mixed>
	 */
	private function test(): array {
		$count = $this->count();
		return Finding::of(
			'prakat_governed',
			0 === $count ? 'good' : 'critical',
			0 === $count ? __( 'Pages are as they were approved', 'prakat' ) : __( 'Pages were changed past the approval', 'prakat' ),
			0 === $count ? __( 'No page under approval was changed by another way than its approval.', 'prakat' ) : $this->sentence( $count )
		);
	}

	private function sentence( int $count ): string {
		return sprintf(
			/* translators: %s: number of pages. */
			_n( '%s page was changed by another way than its approval. Visitors don’t see what was changed. Open the list of pages under approval to put it back or to take the change up as a draft.', '%s pages were changed by another way than their approval. Visitors don’t see what was changed. Open the list of pages under approval to put them back or to take the changes up as drafts.', $count, 'prakat' ),
			number_format_i18n( $count )
		);
	}

	private function count(): int {
		return (int) $this->database->value( "SELECT COUNT(*) FROM {governed_posts} WHERE found <> ''" );
	}
}
