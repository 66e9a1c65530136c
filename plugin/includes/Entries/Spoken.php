<?php
/**
 * Values in words.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Entries;

use Prakat\Contract\Section;
use Prakat\Format\Duration;
use Prakat\Format\Money;
use Prakat\Format\ThaiDate;
use Prakat\Governed\Plain;
use Prakat\Support\CanonicalJson;
use Prakat\Support\Clock;

/**
 * Says a value of a record or header as a person reads it: dates of the Buddhist Era, money, labels of choices.
 * Plain text, for whoever shows it to escape.
 *
 * @phpstan-import-type Field from Section
 */
final class Spoken {

	public function __construct( private readonly Clock $clock ) {
	}

	/**
	 * @param Field                 $field
	 * @param mixed                 $value    Null when it is not there.
	 * @param 'th'|'en'             $language
	 * @param array<string, string> $files    Names of files by uuid.
	 */
	public function value( array $field, mixed $value, string $language, array $files = [] ): ?string {
		if ( null === $value ) {
			return null;
		}
		if ( is_array( $value ) ) {
			return $this->structure( $field, $value, $language, $files );
		}
		if ( is_bool( $value ) ) {
			return $value ? __( 'Yes', 'prakat' ) : __( 'No', 'prakat' );
		}
		$text = is_scalar( $value ) ? (string) $value : '';
		try {
			return match ( $field['kind'] ) {
				'money'    => Money::format( $text, $language ),
				'date'     => ThaiDate::format( $text, 'long', $language ),
				'dateTime', 'moment' => $this->moment( $text, $language ),
				'month'    => ThaiDate::month( $text, 'long', $language ),
				'duration' => Duration::format( $text, $language ),
				'choice'   => self::choice( $field, $text, $language ),
				// Markup of another system: its text is what a person compares.
				'longText' => 'exact-text' === ( $field['schema']['format'] ?? '' ) && str_contains( $text, '<' ) ? Plain::text( $text ) : $text,
				default    => $text,
			};
		} catch ( \Throwable ) {
			return $text; // What can't be said in words is shown as it stands: a draft may hold it.
		}
	}

	/**
	 * @param Field                   $field
	 * @param array<array-key, mixed> $value
	 * @param 'th'|'en'               $language
	 * @param array<string, string>   $files
	 */
	private function structure( array $field, array $value, string $language, array $files ): string {
		if ( array_is_list( $value ) ) {
			$rows = [];
			foreach ( $value as $row ) {
				$rows[] = is_array( $row ) ? $this->structure( $field, $row, $language, $files ) : ( is_scalar( $row ) ? (string) $row : '' );
			}
			return implode( "\n", $rows );
		}
		if ( isset( $value['file'] ) && is_string( $value['file'] ) ) {
			$name  = $files[ $value['file'] ] ?? $value['file'];
			$label = $value['label'] ?? '';
			return is_string( $label ) && '' !== $label ? "$label ($name)" : $name;
		}
		/** @var array<string, Field> $inside */
		$inside = $field['fields'] ?? [];
		$parts  = [];
		foreach ( $inside as $key => $inner ) {
			$said = $this->value( $inner, $value[ $key ] ?? null, $language, $files );
			if ( null !== $said && '' !== $said ) {
				$parts[] = in_array( $field['kind'], [ 'list', 'steps' ], true ) ? Section::say( $inner['label'], $language ) . ': ' . $said : $said;
			}
		}
		return [] === $parts ? CanonicalJson::encode( $value ) : implode( 'period' === $field['kind'] ? ' – ' : ', ', $parts );
	}

	/**
	 * A moment in the agency's zone; a day as it is.
	 *
	 * @param 'th'|'en' $language
	 */
	private function moment( string $iso, string $language ): string {
		if ( ! str_contains( $iso, 'T' ) ) {
			return ThaiDate::format( $iso, 'long', $language );
		}
		$local = ( new \DateTimeImmutable( $iso ) )->setTimezone( $this->clock->zone() );
		$time  = $local->format( 'H:i' );
		return ThaiDate::format( $local->format( 'Y-m-d' ), 'long', $language ) . ( 'th' === $language ? " เวลา $time น." : ", $time" );
	}

	/**
	 * @param Field     $field
	 * @param 'th'|'en' $language
	 */
	private static function choice( array $field, string $value, string $language ): string {
		foreach ( $field['choices'] ?? [] as $choice ) {
			if ( $choice['value'] === $value ) {
				return Section::say( $choice['label'], $language );
			}
		}
		return $value;
	}
}
