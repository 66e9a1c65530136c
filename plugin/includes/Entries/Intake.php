<?php
/**
 * The door by which content comes in.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Entries;

use Prakat\Contract\Normaliser;
use Prakat\Contract\Problem;
use Prakat\Contract\Section;
use Prakat\Contract\Validator;
use Prakat\Support\CanonicalJson;
use Prakat\Support\Refusal;

/**
 * Takes in records and headers from outside. A draft may hold a value that is not right yet: it is kept, and its
 * problem told. What no form can have sent is refused at once: a field that the section has not, a list where
 * a text belongs, more bytes than a record can have.
 */
final class Intake {

	/** Bytes of one record's or header's JSON. A long text is 20,000 characters, three bytes each in Thai. */
	private const MAX_BYTES = 262144;

	public function __construct( private readonly Normaliser $normaliser, private readonly Validator $validator ) {
	}

	/**
	 * @param mixed $input What should be a record: an object of fields.
	 * @param int   $row   Its row, 1-based, for the refusal.
	 * @throws Refusal 'invalid-record', 'record-too-large'.
	 */
	public function record( Section $section, mixed $input, int $row ): Taken {
		$input    = self::object( $input );
		$record   = $this->normaliser->record( $section, $input );
		$problems = $this->validator->record( $section, $record );
		self::refuse_structure( $problems, $record, $section->id, $row );
		$data = self::json( $record, $row );
		return new Taken( $data, hash( 'sha256', $data ), $problems );
	}

	/**
	 * @param mixed $input What should be a header: an object of fields.
	 * @return array{header: array<string, mixed>, json: string}
	 * @throws Refusal 'invalid-record', 'record-too-large'.
	 */
	public function header( Section $section, mixed $input ): array {
		$header   = $this->normaliser->header( self::object( $input ) );
		$problems = $this->validator->header( $section, $header, false );
		self::refuse_structure( $problems, $header, 'entry', null );
		return [
			'header' => $header,
			'json'   => self::json( $header, null ),
		];
	}

	/**
	 * @return array<string, mixed>
	 */
	private static function object( mixed $input ): array {
		if ( ! is_array( $input ) || ( [] !== $input && array_is_list( $input ) ) ) {
			throw new Refusal( 'request-malformed' );
		}
		$object = [];
		foreach ( $input as $key => $value ) {
			$object[ (string) $key ] = $value;
		}
		return $object;
	}

	/**
	 * @param list<Problem>        $problems
	 * @param array<string, mixed> $value
	 */
	private static function refuse_structure( array $problems, array $value, string $section, ?int $row ): void {
		$structural = array_values( array_filter( $problems, static fn ( Problem $problem ): bool => self::is_structural( $problem, $value ) ) );
		if ( [] !== $structural ) {
			$params = [
				'count'   => count( $structural ),
				'section' => $section,
			];
			throw new Refusal( 'invalid-record', null === $row ? $params : $params + [ 'row' => $row ], $structural );
		}
	}

	/**
	 * Whether a person at a form can't have made this: it is not a value that is wrong, but no such place or no such kind.
	 *
	 * @param array<string, mixed> $value
	 */
	private static function is_structural( Problem $problem, array $value ): bool {
		if ( in_array( $problem->code, [ 'unknown-field', 'not-object', 'not-list', 'not-text' ], true ) ) {
			return true;
		}
		foreach ( $problem->path as $step ) {
			if ( ! is_array( $value ) || ! array_key_exists( $step, $value ) ) {
				return false;
			}
			$value = $value[ $step ];
		}
		// A number or yes/no that was typed as words is held; one that is a whole structure is not.
		return str_starts_with( $problem->code, 'not-' ) && ! is_scalar( $value );
	}

	/**
	 * @param array<string, mixed> $value
	 */
	private static function json( array $value, ?int $row ): string {
		try {
			$json = CanonicalJson::encode( $value );
		} catch ( \JsonException ) {
			throw new Refusal( 'request-malformed' );
		}
		if ( strlen( $json ) > self::MAX_BYTES ) {
			throw new Refusal( 'record-too-large', [ 'max' => self::MAX_BYTES, 'row' => $row ?? 0 ] );
		}
		return $json;
	}
}
