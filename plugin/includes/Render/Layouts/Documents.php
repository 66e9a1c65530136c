<?php
/**
 * Records as documents.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Render\Layouts;

use Prakat\Render\Html;
use Prakat\Render\Meta;

/**
 * One after the other, each with a heading: what can be downloaded and what is asked first, then the steps with how long
 * each takes and who does it (R017, R037, R038).
 */
final class Documents implements Layout {

	/** Kinds that have a place of their own below the facts. */
	private const APART = [ 'steps', 'file', 'files' ];

	public function html( Parts $parts ): Html {
		$html = [];
		foreach ( $parts->rows as $index => $row ) {
			$html[] = $this->document( $parts, $row, ( $parts->rows[ $index + 1 ]['entry'] ?? '' ) !== $row['entry'] );
		}
		return Html::el( 'div', [ 'class' => 'prakat-records' ], $html );
	}

	/**
	 * One document.
	 *
	 * @param Parts               $parts The view.
	 * @param array<string,mixed> $row   The row.
	 * @param bool                $last  Whether it is the last of its entry, whose facts then follow.
	 */
	private function document( Parts $parts, array $row, bool $last ): Html {
		$record = $row['record'];
		$apart  = array_keys( array_filter( $parts->contract['fields'], static fn ( array $field ): bool => in_array( $field['kind'], self::APART, true ) ) );
		$first  = array_values( array_diff( $parts->columns, $apart, [ $parts->primary() ] ) );
		$facts  = [];
		foreach ( $first as $path ) {
			$html = $parts->value( $path, $record );
			if ( $html !== null ) {
				$facts[] = Meta::fact( $parts->label( $path ), $html );
			}
		}
		$facts = array_merge( $facts, $parts->facts( $record, array_merge( [ $parts->primary() ], $first, $apart ) ) );
		$entry = $last && $parts->controls !== null ? $parts->entry( $row['entry'] ) : null;
		return Html::el(
			'article',
			[
				'class'       => 'prakat-record',
				'data-wp-key' => $parts->key( $row['key'] ),
			],
			Html::el( 'h' . $parts->level, [], $parts->name( $record ) ),
			$this->apart( $parts, $record, [ 'file', 'files' ] ),
			$facts === [] ? null : Html::el( 'dl', [ 'class' => 'prakat-facts' ], $facts ),
			$this->apart( $parts, $record, [ 'steps' ] ),
			$entry === null ? null : $parts->meta->entry( $entry )
		);
	}

	/**
	 * Fields with a heading and a place of their own.
	 *
	 * @param Parts               $parts  The view.
	 * @param array<string,mixed> $record The record.
	 * @param list<string>        $kinds  Kinds of field.
	 * @return list<Html>
	 */
	private function apart( Parts $parts, array $record, array $kinds ): array {
		$html = [];
		foreach ( $parts->contract['fields'] as $name => $field ) {
			$value = $field['public'] && in_array( $field['kind'], $kinds, true ) ? $parts->values->html( $field, $record[ $name ] ?? null ) : null;
			if ( $value !== null ) {
				$html[] = Html::el(
					'div',
					[ 'class' => 'prakat-part-' . ( $field['kind'] === 'steps' ? 'steps' : 'files' ) ],
					Html::el( 'h' . min( 6, $parts->level + 1 ), [], $parts->speaker->words( $field['label'] ) ),
					$value
				);
			}
		}
		return $html;
	}
}
