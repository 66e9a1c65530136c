<?php
/**
 * Why something comes back, is refused or is withdrawn.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Contract\PlainText;

/**
 * A code of the contract's closed list that fits the act, and words for the owner, given in the same request as the
 * act itself (001 clause 2.2.3, R058).
 */
final class Reason {

	private const LONGEST = 4000;

	private function __construct( public readonly string $code, public readonly string $words ) {
	}

	/**
	 * Null when it is missing, is not of the list, does not fit the act, or has no words.
	 *
	 * @param mixed                                     $input   `{ code, words }`.
	 * @param array<string, array{acts: list<string>}>  $reasons The contract's list.
	 */
	public static function from( mixed $input, string $act, array $reasons ): ?self {
		$code  = is_array( $input ) ? ( $input['code'] ?? null ) : null;
		$words = is_array( $input ) ? ( $input['words'] ?? null ) : null;
		if ( ! is_string( $code ) || ! is_string( $words ) || ! in_array( $act, $reasons[ $code ]['acts'] ?? [], true ) ) {
			return null;
		}
		$words = self::clean( $words );
		return '' === $words ? null : new self( $code, $words );
	}

	/**
	 * Plain text of at most 4,000 characters. Words of nothing but punctuation are no words.
	 */
	public static function clean( string $words ): string {
		$words = PlainText::lines( $words );
		return 1 === preg_match( '/[\p{L}\p{N}]/u', $words ) ? mb_substr( $words, 0, self::LONGEST ) : '';
	}
}
