<?php
/**
 * A record against the rules between its fields.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Contract;

/**
 * The closed list of rules that a schema cannot say. Twin of src/sdk/rules.ts; both are held to the same
 * examples.
 *
 * @phpstan-import-type Rule from Section
 */
final class RuleCheck {

	/** @var list<Rule>|null The rules that $clear is made of. */
	private ?array $rules = null;

	/** @var array<int, array{string, bool}|null> Number of a rule => the field, and whether it clears the rule when given. */
	private array $clear = [];

	/**
	 * @param list<Rule>           $rules
	 * @param array<string, mixed> $record
	 * @param list<Problem>        $already What the schema found; a rule about such a field is skipped.
	 * @return list<Problem>
	 */
	public function problems( array $rules, array $record, array $already ): array {
		$found = [];
		foreach ( $this->rules_that_may_fail( $rules, $record ) as $rule ) {
			$each = $rule['each'] ?? null;
			if ( null === $each ) {
				if ( [] === $already || ! self::touched( $rule, [], $already ) ) {
					array_push( $found, ...self::check( $rule, $record, [] ) );
				}
				continue;
			}
			$prefix = explode( '.', $each );
			$rows   = self::value_at( $record, $each );
			if ( ! is_array( $rows ) || ! array_is_list( $rows ) ) {
				continue;
			}
			foreach ( $rows as $number => $row ) {
				$place = [ ...$prefix, $number ];
				if ( is_array( $row ) && ( [] === $already || ! self::touched( $rule, $place, $already ) ) ) {
					array_push( $found, ...self::check( $rule, $row, $place ) );
				}
			}
		}
		return $found;
	}

	/**
	 * The rules that a look at one field does not clear: a given field can't be missing, a missing one can't be wrong.
	 *
	 * @param list<Rule>           $rules
	 * @param array<string, mixed> $record
	 * @return list<Rule>
	 */
	private function rules_that_may_fail( array $rules, array $record ): array {
		// The same rules for record after record are the same array, which is told at once.
		if ( $this->rules !== $rules ) {
			$this->rules = $rules;
			$this->clear = [];
			foreach ( $rules as $number => $rule ) {
				$simple         = ! isset( $rule['each'] ) && 'at-least-one' !== $rule['rule'] && ! str_contains( $rule['fields'][0], '.' );
				$this->clear[ $number ] = $simple ? [ $rule['fields'][0], 'required-if' === $rule['rule'] ] : null;
			}
		}
		$may_fail = [];
		foreach ( $this->clear as $number => $clear ) {
			if ( null === $clear || isset( $record[ $clear[0] ] ) !== $clear[1] ) {
				$may_fail[] = $rules[ $number ];
			}
		}
		return $may_fail;
	}

	/**
	 * @param Rule                 $rule
	 * @param array<string, mixed> $row
	 * @param list<string|int>     $place
	 * @return list<Problem>
	 */
	private static function check( array $rule, array $row, array $place ): array {
		$fields = $rule['fields'];
		if ( 'required-if' === $rule['rule'] ) {
			// Most rules ask for a field only in circumstances that are seldom: the first that isn't met ends it.
			foreach ( $rule['when'] ?? [] as $condition ) {
				if ( ! self::holds( $condition, $row ) ) {
					return [];
				}
			}
		}
		$values = array_map( static fn ( string $path ): mixed => self::value_at( $row, $path ), $fields );
		$first  = $values[0];
		$within = isset( $rule['each'] ) ? $rule['each'] . '.' : '';
		$when   = $rule['when'] ?? [];
		$unmet  = array_values( array_filter( $when, static fn ( array $condition ): bool => ! self::holds( $condition, $row ) ) );
		$fails  = match ( $rule['rule'] ) {
			'not-before'   => is_string( $first ) && is_string( $values[1] ?? null ) && strcmp( $first, $values[1] ) < 0,
			'required-if'  => null === $first && [] === $unmet,
			'only-if'      => null !== $first && [] !== $unmet,
			'at-least-one' => [] === array_filter( $values, static fn ( mixed $value ): bool => null !== $value ),
			'check-digit'  => is_string( $first ) && ! self::check_digit_fits( $first ),
			default        => throw new \LogicException( 'A contract has a rule that no compiler writes.' ),
		};
		if ( ! $fails ) {
			return [];
		}
		$params = match ( $rule['rule'] ) {
			'not-before'   => [ 'other' => $within . ( $fields[1] ?? '' ) ],
			'required-if'  => [ 'other' => $within . ( $when[ count( $when ) - 1 ]['field'] ?? '' ) ],
			'only-if'      => [ 'other' => $within . ( $unmet[0]['field'] ?? '' ) ],
			'at-least-one' => [ 'fields' => implode( ',', array_map( static fn ( string $path ): string => $within . $path, $fields ) ) ],
			default        => [],
		};
		return [ new Problem( [ ...$place, ...explode( '.', $fields[0] ) ], $rule['code'], $params ) ];
	}

	/**
	 * @param array{field: string, in?: list<string|bool>, present?: bool} $condition
	 * @param array<string, mixed>                                         $row
	 */
	private static function holds( array $condition, array $row ): bool {
		$value = self::value_at( $row, $condition['field'] );
		return isset( $condition['in'] )
			? in_array( $value, $condition['in'], true )
			: ( null !== $value ) === ( $condition['present'] ?? true );
	}

	/**
	 * Whether the schema has found something at, above or below a field of the rule.
	 *
	 * @param Rule             $rule
	 * @param list<string|int> $place
	 * @param list<Problem>    $already
	 */
	private static function touched( array $rule, array $place, array $already ): bool {
		$paths = [ ...$rule['fields'], ...array_column( $rule['when'] ?? [], 'field' ) ];
		foreach ( $paths as $path ) {
			$field = implode( '.', [ ...$place, $path ] ) . '.';
			foreach ( $already as $problem ) {
				$found = implode( '.', $problem->path ) . '.';
				if ( str_starts_with( $found, $field ) || str_starts_with( $field, $found ) ) {
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * @param array<string, mixed> $value
	 */
	private static function value_at( array $value, string $path ): mixed {
		if ( ! str_contains( $path, '.' ) ) {
			return [] !== $value && array_is_list( $value ) ? null : $value[ $path ] ?? null;
		}
		$here = $value;
		foreach ( explode( '.', $path ) as $step ) {
			if ( ! is_array( $here ) || ( [] !== $here && array_is_list( $here ) ) ) {
				return null;
			}
			$here = $here[ $step ] ?? null;
		}
		return $here;
	}

	/**
	 * The thirteenth digit of a Thai identification number follows from the twelve before it.
	 */
	private static function check_digit_fits( string $digits ): bool {
		$sum = 0;
		for ( $i = 0; $i < 12; $i++ ) {
			$sum += (int) $digits[ $i ] * ( 13 - $i );
		}
		return ( 11 - $sum % 11 ) % 10 === (int) $digits[12];
	}
}
