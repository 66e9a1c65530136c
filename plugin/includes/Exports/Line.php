<?php
/**
 * A record as a line of a CSV file.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Exports;

use Prakat\Contract\Section;

/**
 * Lays a record out in cells, by the contract: one column for each public field, one for each part of an address or a
 * period; a list becomes one cell. Choices are given by their Thai names, dates as ISO 8601, money with two digits.
 *
 * The line of each record is made when it is published and kept with it, so that an export only has to pass it on.
 */
final class Line {

	/** Ends a line inside of a block: a sign that no text holds, so that line feeds in cells do no harm. */
	public const END = "\x1E";

	/** @var array<string, array<string, mixed>> */
	private readonly array $fields;

	public function __construct( Section $section, private readonly string $language = 'th' ) {
		$this->fields = $section->contract['fields'];
	}

	/**
	 * The columns' names, by the contract's labels.
	 *
	 * @return list<string>
	 */
	public function headings(): array {
		$headings = [];
		foreach ( $this->fields as $field ) {
			if ( true !== $field['public'] ) {
				continue;
			}
			foreach ( $this->parts( $field ) as $part ) {
				$label      = (string) $field['label'][ $this->language ];
				$headings[] = null === $part ? $label : $label . ' – ' . ( $field['fields'][ $part ]['label'][ $this->language ] ?? $part );
			}
		}
		return $headings;
	}

	/**
	 * The record's cells, joined, without an end of line.
	 *
	 * @param array<string, mixed> $record In its public shape.
	 */
	public function of( array $record ): string {
		$cells = [];
		foreach ( $this->fields as $name => $field ) {
			if ( true !== $field['public'] ) {
				continue;
			}
			$value = $record[ $name ] ?? null;
			foreach ( $this->parts( $field ) as $part ) {
				$cells[] = self::cell( null === $part ? $this->text( $field, $value ) : $this->text( $field['fields'][ $part ] ?? [], is_array( $value ) ? $value[ $part ] ?? null : null ) );
			}
		}
		return implode( ',', $cells );
	}

	/**
	 * A text as a cell. What a spreadsheet would run as a formula is made text by an apostrophe before it.
	 */
	public static function cell( string $text ): string {
		if ( '' === $text ) {
			return '';
		}
		if ( 1 === preg_match( '/^(?:[=+\-@\t\r]|＝|＋|－|＠)/', $text ) && 1 !== preg_match( '/^-?\d+(\.\d+)?$/', $text ) ) {
			$text = "'" . $text;
		}
		return strcspn( $text, "\",\n\r;\t" ) === strlen( $text ) && ' ' !== $text[0] ? $text : '"' . str_replace( '"', '""', $text ) . '"';
	}

	/**
	 * @param array<string, mixed> $field
	 * @return list<string|null> The parts that get a column each; null for the whole.
	 */
	private function parts( array $field ): array {
		if ( ! in_array( $field['kind'], [ 'period', 'party', 'address', 'mapPoint' ], true ) ) {
			return [ null ];
		}
		return array_keys( array_filter( $field['fields'], static fn ( array $part ): bool => true === $part['public'] ) );
	}

	/**
	 * @param array<string, mixed> $field
	 */
	private function text( array $field, mixed $value ): string {
		if ( null === $value ) {
			return '';
		}
		if ( is_bool( $value ) ) {
			return 'th' === $this->language ? ( $value ? 'ใช่' : 'ไม่ใช่' ) : ( $value ? 'yes' : 'no' );
		}
		if ( is_array( $value ) ) {
			$rows = array_is_list( $value ) ? $value : [ $value ];
			return implode( ' | ', array_map( fn ( mixed $row ): string => $this->row( $field, $row ), $rows ) );
		}
		foreach ( $field['choices'] ?? [] as $choice ) {
			if ( $choice['value'] === $value ) {
				return (string) $choice['label'][ $this->language ];
			}
		}
		return (string) $value;
	}

	/**
	 * @param array<string, mixed> $field
	 */
	private function row( array $field, mixed $row ): string {
		if ( ! is_array( $row ) ) {
			return (string) $row;
		}
		if ( 'party' === $field['kind'] ) {
			return (string) ( $row['name'] ?? '' );
		}
		if ( in_array( $field['kind'], [ 'file', 'files' ], true ) ) {
			return (string) ( $row['label'] ?? $row['file'] ?? '' );
		}
		$texts = [];
		foreach ( $field['fields'] ?? [] as $name => $part ) {
			if ( isset( $row[ $name ] ) ) {
				$texts[] = $this->text( $part, $row[ $name ] );
			}
		}
		return implode( '; ', array_filter( $texts, static fn ( string $text ): bool => '' !== $text ) );
	}
}
