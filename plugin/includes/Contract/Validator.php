<?php
/**
 * Whether a record or a header is what its contract says.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Contract;

/**
 * The only judge of records. Gives the same verdict, at the same path, with the same code, as the zod
 * schema that the contract was compiled from.
 */
final class Validator {

	/** Codes that an unfinished draft may still have. */
	private const UNFINISHED = [ 'required', 'required-here', 'one-needed', 'records-missing' ];

	private readonly SchemaCheck $schema;
	private readonly RuleCheck $rules;

	public function __construct( private readonly Contracts $contracts, private readonly Periods $periods ) {
		$this->schema = new SchemaCheck();
		$this->rules  = new RuleCheck();
	}

	/**
	 * @param array<string, mixed> $record
	 * @return list<Problem> None when the record is right.
	 */
	public function record( Section $section, array $record ): array {
		return $this->all( $section, $record );
	}

	/**
	 * @param Section|null         $section  The entry's section, where what it knows matters.
	 * @param array<string, mixed> $header
	 * @param bool                 $complete True at submission; false for a draft, where what is missing is no problem yet.
	 * @return list<Problem>
	 */
	public function header( ?Section $section, array $header, bool $complete ): array {
		$found = $this->all( $this->contracts->entry(), $header );
		if ( null !== $section && true === ( $header['nothingToReport'] ?? null ) && ! isset( $section->contract['words']['nothing'] ) ) {
			$found[] = new Problem( [ 'nothingToReport' ], 'nothing-not-known' );
		}
		return $complete ? $found : array_values( array_filter( $found, static fn ( Problem $problem ): bool => ! in_array( $problem->code, self::UNFINISHED, true ) ) );
	}

	/**
	 * The number of records against the section and the header's statement that there was nothing.
	 *
	 * @param array<string, mixed> $header
	 * @return list<Problem>
	 */
	public function count( Section $section, array $header, int $records ): array {
		$nothing = true === ( $header['nothingToReport'] ?? null );
		$min     = $section->contract['minRecords'];
		$max     = $section->contract['maxRecords'];
		return match ( true ) {
			$nothing && $records > 0        => [ new Problem( [ 'nothingToReport' ], 'nothing-with-records' ) ],
			! $nothing && $records < $min   => [ new Problem( [], 'records-missing', [ 'min' => $min ] ) ],
			$records > $max                 => [ new Problem( [], 'records-too-many', [ 'max' => $max ] ) ],
			default                         => [],
		};
	}

	/**
	 * The publication period against the least that the section asks for, or the agency's own longer one. Asked at submission; the workflow asks again
	 * when it is approved and published (Workflow\Minimum).
	 *
	 * @param \DateTimeImmutable      $begins When it becomes public, in the agency's zone: now, or later if the header says so.
	 * @param \DateTimeImmutable|null $ends   When it stops being public; null, and what cannot be read, is another problem.
	 * @return list<Problem>
	 */
	public function period( Section $section, \DateTimeImmutable $begins, ?\DateTimeImmutable $ends ): array {
		$minimum = $this->periods->minimum( $section, $begins );
		$enough  = $begins->add( new \DateInterval( $minimum ) );
		$told    = [
			'minimum' => $minimum,
			'day'     => $enough->modify( '-1 second' )->format( 'Y-m-d' ),
		];
		return null !== $ends && $ends < $enough ? [ new Problem( [ 'publishUntil' ], 'period-too-short', $told ) ] : [];
	}

	/**
	 * The files that a record or the header names, against those that the entry has.
	 *
	 * @param Section              $section  Its section, or `Contracts::entry()` for the header.
	 * @param array<string, mixed> $record
	 * @param list<string>         $attached Ids of the version's files.
	 * @return list<Problem>
	 */
	public function files( Section $section, array $record, array $attached ): array {
		$missing = array_diff( $section->file_ids( $record ), $attached );
		return [] === $missing ? [] : self::places( $record, array_values( $missing ), [] );
	}

	/**
	 * @param array<string, mixed> $value
	 * @return list<Problem>
	 */
	private function all( Section $section, array $value ): array {
		$found = $this->schema->problems( $section->contract['recordSchema'], $value );
		return [ ...$found, ...$this->rules->problems( $section->contract['rules'], $value, $found ) ];
	}

	/**
	 * @param array<int|string, mixed> $value
	 * @param list<string>             $missing
	 * @param list<string|int>         $path
	 * @return list<Problem>
	 */
	private static function places( array $value, array $missing, array $path ): array {
		$found = [];
		foreach ( $value as $key => $inner ) {
			if ( 'file' === $key && is_string( $inner ) && in_array( $inner, $missing, true ) ) {
				$found[] = new Problem( [ ...$path, $key ], 'file-not-attached' );
			} elseif ( is_array( $inner ) ) {
				array_push( $found, ...self::places( $inner, $missing, [ ...$path, $key ] ) );
			}
		}
		return $found;
	}
}
