<?php
/**
 * What is declared of a version before it is passed on.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

/**
 * The declarations of the contract (OIA s.14 and s.15, official secrets, personal data; correct, clear, complete,
 * current: R006, R048, R089) and those that an agency adds. Whoever checks makes all of them, each time; where nobody
 * checks, whoever approves first.
 */
final class Declarations {

	public function __construct( private readonly Machine $machine ) {
	}

	/**
	 * Which must be made for entries of a section.
	 *
	 * @return list<string>
	 */
	public function required( string $section ): array {
		$law = array_map( 'strval', array_keys( $this->machine->definition()['declarations'] ) );
		/**
		 * Filters the declarations without which nobody's check counts. More may be asked, never less.
		 *
		 * @param list<string> $required Names, as sent in `declarations` with the act.
		 * @param string       $section  The entry's section.
		 */
		$asked = apply_filters( 'prakat_required_declarations', $law, $section );
		return array_values( array_unique( [ ...$law, ...array_filter( is_array( $asked ) ? $asked : [], 'is_string' ) ] ) );
	}

	/**
	 * Which the act must carry and doesn't; where a screen only asks, all that it must carry.
	 *
	 * @return list<string>
	 */
	public function missing( Attempt $attempt ): array {
		$when = $this->machine->act( $attempt->act )['declares'] ?? null;
		if ( null === $when ) {
			return [];
		}
		$required = $this->required( $attempt->situation->section() );
		if ( 'once' === $when && [] === array_diff( $required, $this->kept( $attempt->situation ) ) ) {
			return [];
		}
		return array_values( array_diff( $required, $attempt->asks ? [] : self::given( $attempt ) ) );
	}

	/**
	 * Which of those that are asked for came with the act.
	 *
	 * @return list<string>
	 */
	public function made( Attempt $attempt ): array {
		if ( ! isset( $this->machine->act( $attempt->act )['declares'] ) ) {
			return [];
		}
		return array_values( array_intersect( $this->required( $attempt->situation->section() ), self::given( $attempt ) ) );
	}

	/**
	 * As a refusal says them.
	 *
	 * @param list<string> $names
	 * @return array{missing: array{en: string, th: string}, codes: list<string>}
	 */
	public function in_words( array $names ): array {
		$words = array_map(
			fn ( string $name ): array => $this->machine->definition()['declarations'][ $name ]['words'] ?? [
				'en' => $name,
				'th' => $name,
			],
			$names
		);
		return [
			'missing' => [
				'en' => implode( ' ', array_map( static fn ( string $sentence ): string => '“' . rtrim( $sentence, '.' ) . '”', array_column( $words, 'en' ) ) ),
				'th' => implode( ' ', array_map( static fn ( string $sentence ): string => '“' . $sentence . '”', array_column( $words, 'th' ) ) ),
			],
			'codes'   => $names,
		];
	}

	/**
	 * What was declared of this version already.
	 *
	 * @return list<string>
	 */
	private function kept( Situation $situation ): array {
		$kept = json_decode( (string) ( $situation->request['declarations'] ?? '[]' ), true );
		return array_values( array_unique( array_filter( array_column( is_array( $kept ) ? $kept : [], 'declaration' ), 'is_string' ) ) );
	}

	/**
	 * @return list<string>
	 */
	private static function given( Attempt $attempt ): array {
		$given = $attempt->input['declarations'] ?? [];
		return is_array( $given ) ? array_values( array_filter( $given, 'is_string' ) ) : [];
	}
}
