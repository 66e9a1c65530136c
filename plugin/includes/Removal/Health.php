<?php
/**
 * Whether what was taken down is gone.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Removal;

use Prakat\Admin\Finding;
use Prakat\Database\Database;

/**
 * Says on the Site Health screen what still answers after it was taken down, and when the site can't ask itself.
 */
final class Health {

	public function __construct( private readonly Database $database ) {
	}

	/**
	 * @param array<string, array<string, mixed>> $tests
	 * @return array<string, array<string, mixed>>
	 */
	public function add_to( array $tests ): array {
		$tests['direct']['prakat_removal'] = [
			'label' => __( 'What was taken down is gone', 'prakat' ),
			'test'  => $this->test( ... ),
		];
		return $tests;
	}

	/**
	 * @return array<string, mixed>
	 */
	private function test(): array {
		$answering = (int) $this->database->value( "SELECT COUNT(*) FROM {removals} WHERE state = 'answers'" );
		$unclear   = (int) $this->database->value( "SELECT COUNT(*) FROM {removals} WHERE state = 'unclear' AND tries >= 3" );
		if ( $answering > 0 ) {
			/* translators: %d: a number of entries and versions. */
			$words = sprintf( _n( '%d entry or version was taken down or replaced, and an address of it still answers. Look under Prakat, Taken down, which it is; a page cache or a copy on the server may hold it.', '%d entries or versions were taken down or replaced, and addresses of them still answer. Look under Prakat, Taken down, which they are; a page cache or copies on the server may hold them.', $answering, 'prakat' ), $answering );
		} elseif ( $unclear > 0 ) {
			$words = __( 'The site could not ask its own addresses several times, so it can’t prove that what was taken down is gone. Requests of the server to itself (loopback) may be blocked; ask your host.', 'prakat' );
		} else {
			$words = __( 'Every address of what was taken down was asked, and none answers.', 'prakat' );
		}
		return Finding::of(
			'prakat_removal',
			$answering > 0 ? 'critical' : ( $unclear > 0 ? 'recommended' : 'good' ),
			0 === $answering + $unclear ? __( 'What was taken down is gone', 'prakat' ) : __( 'It is not proved that what was taken down is gone', 'prakat' ),
			$words
		);
	}
}
