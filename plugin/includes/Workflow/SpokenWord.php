<?php
/**
 * An approver's word, given by mouth.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

/**
 * Who permitted an urgent publication, when, by what means and why it could not wait (001 clause 2.2.1, R054).
 */
final class SpokenWord {

	private function __construct(
		public readonly int $approver,
		public readonly \DateTimeImmutable $at,
		public readonly string $means,
		public readonly string $reason
	) {
	}

	/**
	 * Null when something of it is missing, the means are not of the list, or the time is in the future.
	 *
	 * @param mixed                $input `{ approver, at, means, reason }`; `at` is ISO 8601.
	 * @param array<string, mixed> $means The contract's list.
	 */
	public static function from( mixed $input, array $means, \DateTimeImmutable $now ): ?self {
		if ( ! is_array( $input ) ) {
			return null;
		}
		$approver = $input['approver'] ?? null;
		$at       = $input['at'] ?? null;
		$by       = $input['means'] ?? null;
		$reason   = $input['reason'] ?? null;
		if ( ! is_int( $approver ) || ! is_string( $at ) || ! is_string( $by ) || ! is_string( $reason ) || ! isset( $means[ $by ] ) ) {
			return null;
		}
		$moment = 1 === preg_match( '/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/', $at ) ? date_create_immutable( $at ) : false;
		$reason = Reason::clean( $reason );
		if ( false === $moment || $moment > $now || '' === $reason ) {
			return null;
		}
		return new self( $approver, $moment->setTimezone( new \DateTimeZone( 'UTC' ) ), $by, $reason );
	}
}
