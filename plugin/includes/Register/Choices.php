<?php
/**
 * What an agency chooses.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Register;

use Prakat\Database\Database;
use Prakat\Workflow\Actor;

/**
 * Keeps what an agency has chosen in an option, and in the register what it was before: both, or neither.
 */
final class Choices {

	public function __construct( private readonly Database $database, private readonly Register $register ) {
	}

	/**
	 * @param string                   $option  Where it is kept; not loaded with every page.
	 * @param string                   $act     Event of src/workflow/events.ts.
	 * @param array<array-key, mixed>  $after   What is kept from now on.
	 * @param array{before: array<array-key, mixed>, after: array<array-key, mixed>} $told What the register says of it.
	 */
	public function keep( string $option, string $act, array $after, array $told, Actor $actor ): void {
		$this->database->transaction(
			function () use ( $option, $act, $after, $told, $actor ): void {
				$this->register->write(
					[
						'act'     => $act,
						'actor'   => $actor,
						'details' => $told,
					]
				);
				update_option( $option, $after, false );
			}
		);
	}
}
