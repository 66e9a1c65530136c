<?php
/**
 * How something is taken down.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Contract\PlainText;
use Prakat\Screening\Numbers;

/**
 * One of the contract's ways of taking something down before its time, with everything that it asks for: the number of the
 * act that is annulled, the order that does it and its date, or the entry that takes its place.
 */
final class TakingDown {

	/** Numbers of announcements and orders are short: nobody tells a story in them. */
	private const LONGEST = 120;

	/**
	 * @param array{act?: string, order?: string, orderDate?: string, entry?: string} $told
	 */
	private function __construct( public readonly string $kind, public readonly array $told ) {
	}

	/**
	 * Null when it is not one of the contract's, or something is missing or in no form that it may have.
	 *
	 * @param mixed                              $input `{ kind, act?, order?, orderDate?, entry? }`; the contract's first where nothing is said.
	 * @param array<string, array<string, mixed>> $ways  The contract's.
	 * @param string                             $today Day in the agency's zone: no order is of a day to come.
	 */
	public static function from( mixed $input, array $ways, string $today ): ?self {
		$input = $input ?? [ 'kind' => (string) array_key_first( $ways ) ];
		$kind  = is_array( $input ) ? ( $input['kind'] ?? null ) : null;
		if ( ! is_array( $input ) || ! is_string( $kind ) || ! isset( $ways[ $kind ] ) || [] !== self::missing( $input, $ways[ $kind ]['asks'], $today ) ) {
			return null;
		}
		$told = [];
		foreach ( $ways[ $kind ]['asks'] as $name ) {
			$told[ $name ] = PlainText::line( (string) $input[ $name ] );
		}
		return new self( $kind, $told );
	}

	/**
	 * What of it is not told, or not as it may be.
	 *
	 * @param array<array-key, mixed> $input
	 * @param list<string>            $asks
	 * @return list<string>
	 */
	public static function missing( array $input, array $asks, string $today ): array {
		return array_values( array_filter( $asks, static fn ( string $name ): bool => ! self::is_fit( $name, $input[ $name ] ?? null, $today ) ) );
	}

	private static function is_fit( string $name, mixed $value, string $today ): bool {
		if ( ! is_string( $value ) ) {
			return false;
		}
		$value = PlainText::line( $value );
		return match ( $name ) {
			'orderDate' => self::is_day( $value ) && $value <= $today,
			'entry'     => 1 === preg_match( '/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/', $value ),
			// It will be read by everybody though nobody approved it: a name and number, and no number of a person.
			default     => 1 === preg_match( '/\p{N}/u', $value ) && mb_strlen( $value ) <= self::LONGEST
				&& 1 === preg_match( '#^[\p{L}\p{M}\p{N} ./()\-–]+$#u', $value ) && [] === Numbers::in( $value ),
		};
	}

	private static function is_day( string $text ): bool {
		$day = \DateTimeImmutable::createFromFormat( '!Y-m-d', $text );
		return false !== $day && $day->format( 'Y-m-d' ) === $text;
	}
}
