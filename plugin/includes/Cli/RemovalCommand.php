<?php
/**
 * The command `wp prakat removal`.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Cli;

use Prakat\Removal\Proof;
use Prakat\Removal\Proofs;
use Prakat\Reviews\Reach;
use Prakat\Units\Units;

/**
 * Proves that what was taken down is gone, and lists its addresses.
 */
final class RemovalCommand {
	/**
	 * Needs the proofs.
	 *
	 * @param Proof    $proof    Asks.
	 * @param Proofs   $proofs   Lists.
	 * @param Units    $units    The whole agency.
	 * @param Terminal $terminal Where it is said.
	 */
	public function __construct(
		private readonly Proof $proof,
		private readonly Proofs $proofs,
		private readonly Units $units,
		private readonly Terminal $terminal
	) {
	}

	/**
	 * Asks every address of what was taken down and is due to be asked, and says what came of it.
	 *
	 * ## OPTIONS
	 *
	 * [--urls]
	 * : Asks nothing; prints the addresses of what is gone, one a line.
	 *
	 * [--seconds=<seconds>]
	 * : For how long, at most. 600 where nothing is said.
	 *
	 * ## EXAMPLES
	 *
	 *     wp prakat removal
	 *     wp prakat removal --urls > gone.txt
	 *
	 * @param list<string>              $args    None.
	 * @param array<string,string|bool> $options As above.
	 */
	public function removal( array $args, array $options ): void {
		$reach = new Reach(
			[
				[
					'section' => '*',
					'units'   => array_column( $this->units->all(), 'id' ),
				],
			]
		);
		if ( isset( $options['urls'] ) ) {
			foreach ( $this->proofs->urls( $reach, '' ) as $line ) {
				$this->terminal->say( $line['url'] );
			}
			return;
		}
		$done   = $this->proof->run( max( 1, (int) ( $options['seconds'] ?? 600 ) ) );
		$counts = $this->proofs->counts( $reach );
		/* translators: 1: asked now, 2: gone, 3: still answering, 4: unclear, 5: waiting. All are numbers of entries. */
		$words = sprintf( __( 'Asked now: %1$d. Gone: %2$d. Still answering: %3$d. Unclear: %4$d. Waiting: %5$d.', 'prakat' ), $done['proved'], $counts['clean'], $counts['answers'], $counts['unclear'], $counts['waiting'] );
		0 === $counts['answers'] ? $this->terminal->done( $words ) : $this->terminal->fail( $words );
	}
}
