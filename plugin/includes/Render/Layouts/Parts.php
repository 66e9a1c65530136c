<?php
/**
 * What a layout works with.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Render\Layouts;

use Prakat\Render\Controls;
use Prakat\Render\Html;
use Prakat\Render\Meta;
use Prakat\Render\Speaker;
use Prakat\Render\Values;

/**
 * The rows to lay out, the section's fields, and the renderers of the smaller parts.
 *
 * @phpstan-import-type RowView from \Prakat\Render\View
 * @phpstan-import-type EntryView from \Prakat\Render\View
 */
final class Parts {

	/** @var array<string,bool>|null Fields that say of a length of time whether it counts working days. */
	private ?array $flags = null;

	private ?string $primary = null;

	/** @var array<string,int>|null Place of each entry, by its uuid. */
	private ?array $places = null;

	/**
	 * Only held together here.
	 *
	 * @param array<string,mixed>           $contract The section's contract.
	 * @param list<RowView>                 $rows     The rows.
	 * @param list<EntryView>               $entries  Their entries.
	 * @param list<string>                  $columns  Fields shown first, in order; the primary one among them.
	 * @param string                        $instance Id of the view's element.
	 * @param int                           $level    Heading level of a record.
	 * @param bool                          $live     Whether the Interactivity API needs keys.
	 * @param Speaker                       $speaker  Words, dates and numbers.
	 * @param Values                        $values   Values.
	 * @param Meta                          $meta     Facts of entries.
	 * @param Controls|null                 $controls Controls; none on an entry's own page.
	 */
	public function __construct(
		public readonly array $contract,
		public readonly array $rows,
		public readonly array $entries,
		public readonly array $columns,
		public readonly string $instance,
		public readonly int $level,
		public readonly bool $live,
		public readonly Speaker $speaker,
		public readonly Values $values,
		public readonly Meta $meta,
		public readonly ?Controls $controls,
	) {}

	/** The field that names a record. */
	public function primary(): string {
		return $this->primary ??= (string) ( array_column( array_filter( $this->contract['columns'], static fn ( array $column ): bool => $column['primary'] ?? false ), 'field' )[0] ?? array_key_first( $this->contract['fields'] ) );
	}

	/**
	 * The name of a record, for its heading.
	 *
	 * @param array<string,mixed> $record The record.
	 */
	public function name( array $record ): Html {
		$field = Values::field( $this->contract['fields'], $this->primary() );
		$html  = $field === null ? null : $this->values->html( $field, Values::at( $record, $this->primary() ), true );
		return $html ?? Html::join( $this->speaker->words( $this->contract['words']['record'] ) );
	}

	/**
	 * A field's label: of a field inside a person or organisation, that of the person or organisation.
	 *
	 * @param string $path Dotted path.
	 */
	public function label( string $path ): string {
		$dot   = strrpos( $path, '.' );
		$outer = $dot === false ? null : Values::field( $this->contract['fields'], substr( $path, 0, $dot ) );
		$field = $outer !== null && $outer['kind'] === 'party' ? $outer : Values::field( $this->contract['fields'], $path );
		return $field === null ? $path : $this->speaker->words( $field['label'] );
	}

	/**
	 * A record's fields as terms and values, without those already shown and those that are empty.
	 *
	 * @param array<string,mixed> $record The record.
	 * @param list<string>        $shown  Dotted paths shown elsewhere.
	 * @return list<Html>
	 */
	public function facts( array $record, array $shown ): array {
		$facts = [];
		foreach ( $this->contract['fields'] as $name => $field ) {
			if ( $field['public'] && ! in_array( $name, $shown, true ) && isset( $record[ $name ] ) ) {
				$html = $this->value( $name, $record );
				if ( $html !== null ) {
					$facts[] = Meta::fact( $this->speaker->label( $field ), $html );
				}
			}
		}
		return $facts;
	}

	/**
	 * A value in full. A length of time says itself whether it counts working days only; the flag that says so beside it is
	 * then not shown by itself.
	 *
	 * @param string              $path   Dotted path.
	 * @param array<string,mixed> $record The record.
	 */
	public function value( string $path, array $record ): ?Html {
		$field = Values::field( $this->contract['fields'], $path );
		$this->flags ??= array_fill_keys( array_column( $this->contract['fields'], 'workingDays' ), true );
		if ( $field === null || isset( $this->flags[ $path ] ) ) {
			return null;
		}
		$value = Values::at( $record, $path );
		if ( $field['kind'] === 'duration' && is_string( $value ) ) {
			return $this->values->duration( $value, ( $record[ $field['workingDays'] ?? '' ] ?? false ) === true );
		}
		return $this->values->html( $field, $value );
	}

	/**
	 * The entry of a row.
	 *
	 * @param string $uuid The entry's uuid.
	 * @return EntryView|null
	 */
	public function entry( string $uuid ): ?array {
		foreach ( $this->entries as $entry ) {
			if ( $entry['uuid'] === $uuid ) {
				return $entry;
			}
		}
		return null;
	}

	/**
	 * The place of an entry among the view's, from 0; null where there is only one.
	 *
	 * @param string $uuid The entry's uuid.
	 */
	public function place( string $uuid ): ?int {
		$this->places ??= array_flip( array_column( $this->entries, 'uuid' ) );
		return count( $this->entries ) > 1 ? $this->places[ $uuid ] ?? null : null;
	}

	/**
	 * Key of an element, for the Interactivity API.
	 *
	 * @param string $key Unique in the view.
	 */
	public function key( string $key ): ?string {
		return $this->live ? $key : null;
	}
}
