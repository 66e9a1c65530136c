<?php
/**
 * Problems and refusals in words.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Contract;

use Prakat\Format\Duration;
use Prakat\Format\ThaiDate;
use Prakat\Support\Refusal;

/**
 * Says what is wrong in a sentence that a person understands, in Thai or English, with the field's own
 * label. Twin of src/sdk/sentences.ts for problems.
 *
 * @phpstan-import-type Words from Section
 */
final class Sentences {

	public function __construct( private readonly Contracts $contracts ) {
	}

	/**
	 * @param Section $section  The problem's section; `Contracts::entry()` for a header.
	 * @param string  $language 'th' or 'en'.
	 */
	public function problem( Section $section, Problem $problem, string $language ): string {
		$code = $this->contracts->document( 'problems' )[ $problem->code ] ?? null;
		if ( ! is_array( $code ) ) {
			return $problem->code;
		}
		$params = [ 'field' => $this->place( $section, $problem->path, $language ) ];
		foreach ( $problem->params as $name => $value ) {
			$params[ $name ] = match ( $name ) {
				'other'   => self::named( $section->label( (string) $value, $language ), $language ),
				'fields'  => implode( 'th' === $language ? ' ' : ', ', array_map( static fn ( string $path ): string => $section->label( $path, $language ), explode( ',', (string) $value ) ) ),
				'minimum' => Duration::format( (string) $value, $language ),
				'day'     => ThaiDate::format( (string) $value, 'long', $language ),
				default   => is_int( $value ) ? number_format( $value ) : $value,
			};
		}
		$path = implode( '.', $problem->path );
		if ( 'pattern' === $problem->code && $section->has( $path ) ) {
			$hint           = $section->field( $path )['hint'] ?? null;
			$params['hint'] = null === $hint ? '' : Section::say( $hint, $language );
		}
		return self::fill( $code['words'], $params, $language );
	}

	/**
	 * @param string $language 'th' or 'en'.
	 */
	public function refusal( Refusal $refusal, string $language ): string {
		$declared = $this->contracts->document( 'refusals' )[ $refusal->refusal ] ?? null;
		return is_array( $declared ) ? self::fill( $declared['words'], $refusal->params, $language ) : $refusal->refusal;
	}

	/**
	 * The language of the person that reads: of the user in the admin, of the site elsewhere.
	 *
	 * @return 'th'|'en'
	 */
	public function language(): string {
		return str_starts_with( strtolower( determine_locale() ), 'th' ) ? 'th' : 'en';
	}

	/**
	 * A field's label; inside a list with the list's label and the row's number, counted from 1.
	 *
	 * @param list<string|int> $path
	 */
	private function place( Section $section, array $path, string $language ): string {
		$words = [];
		$keys  = [];
		foreach ( $path as $step ) {
			if ( is_int( $step ) ) {
				$list    = (string) array_pop( $words );
				$words[] = $list . sprintf( 'th' === $language ? ' แถวที่ %d' : ', row %d', $step + 1 );
				continue;
			}
			$keys[]  = $step;
			$words[] = $section->label( implode( '.', $keys ), $language );
		}
		if ( [] === $words ) {
			return $section->words( 'record', $language ) ?: $section->words( 'name', $language );
		}
		$label = self::named( (string) array_pop( $words ), $language );
		return [] === $words ? $label : $label . ' (' . implode( ', ', $words ) . ')';
	}

	/**
	 * A label inside a sentence: Thai has no spaces between words, so it stands in quotation marks.
	 */
	private static function named( string $label, string $language ): string {
		return 'th' === $language ? "“{$label}”" : $label;
	}

	/**
	 * @param Words                $words
	 * @param array<string, mixed> $params
	 */
	private static function fill( array $words, array $params, string $language ): string {
		return (string) preg_replace_callback(
			'/\{([a-z_]+)\}/i',
			static function ( array $found ) use ( $params, $language ): string {
				$value = $params[ $found[1] ] ?? '';
				// Names of acts, states and duties come in both languages.
				$value = is_array( $value ) ? ( $value[ $language ] ?? '' ) : $value;
				return is_scalar( $value ) ? (string) $value : '';
			},
			Section::say( $words, $language )
		);
	}
}
