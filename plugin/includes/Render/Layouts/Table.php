<?php
/**
 * Records as a table.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Render\Layouts;

use Prakat\Render\Html;
use Prakat\Render\Meta;
use Prakat\Render\Values;

/**
 * A real table: caption, column and row headings, the order said to machines and in words. Each record is a group of two
 * rows, the second of which opens to everything else that is known of it. On a narrow screen the style sheet alone turns
 * the groups into cards, each cell labelled by `data-label`.
 *
 * @phpstan-type Cell array{string,array<string,mixed>|null,array<string,string|null>}
 */
final class Table implements Layout {

	public function html( Parts $parts ): Html {
		$columns = $this->columns( $parts );
		$cells   = array_map( fn ( string $path ): array => $this->cell( $parts, $path ), array_slice( $columns, 1 ) );
		return Html::el(
			'table',
			[],
			$this->caption( $parts ),
			Html::el( 'thead', [ 'data-label' => $parts->controls === null ? null : $parts->speaker->word( 'sortBy' ) ], Html::el( 'tr', [], array_map( fn ( string $path ): Html => $this->heading( $parts, $path ), $columns ) ) ),
			array_map( fn ( array $row ): Html => $this->record( $parts, $columns, $cells, $row ), $parts->rows )
		);
	}

	private function caption( Parts $parts ): Html {
		$order = $parts->controls?->state->order_words();
		return Html::el(
			'caption',
			[],
			$parts->speaker->words( $parts->contract['words']['records'] ),
			$order === null ? null : Html::join( ' ', Html::el( 'span', [ 'class' => 'prakat-order' ], $order ) )
		);
	}

	/**
	 * The columns in order, the one that names the record first.
	 *
	 * @param Parts $parts The view.
	 * @return list<string>
	 */
	private function columns( Parts $parts ): array {
		return array_values( array_unique( array_merge( [ $parts->primary() ], $parts->columns ) ) );
	}

	private function heading( Parts $parts, string $path ): Html {
		$label = $this->label( $parts, $path );
		$sort  = $parts->controls?->state->sort( $path );
		if ( $sort === null || $parts->controls === null ) {
			return Html::el(
				'th',
				[
					'scope' => 'col',
					'class' => $this->class_name( $parts, $path ),
				],
				$label
			);
		}
		return Html::el(
			'th',
			[
				'scope'     => 'col',
				'class'     => $this->class_name( $parts, $path ),
				'aria-sort' => $parts->controls->state->aria_sort( $sort ),
			],
			$parts->controls->sort_link( $sort, $label )
		);
	}

	/**
	 * What is the same in all cells of a column.
	 *
	 * @param Parts  $parts The view.
	 * @param string $path  Dotted path.
	 * @return Cell
	 */
	private function cell( Parts $parts, string $path ): array {
		return [
			$path,
			Values::field( $parts->contract['fields'], $path ),
			[
				'data-label' => $this->label( $parts, $path ),
				'class'      => $this->class_name( $parts, $path ),
			],
		];
	}

	/**
	 * One record.
	 *
	 * @param Parts               $parts The view.
	 * @param list<string>        $paths Dotted paths of the columns.
	 * @param list<Cell>          $cells The columns but the first.
	 * @param array<string,mixed> $row   The row.
	 */
	private function record( Parts $parts, array $paths, array $cells, array $row ): Html {
		$shown = [];
		foreach ( $cells as [ $path, $field, $attributes ] ) {
			$shown[] = Html::el( 'td', $attributes, $field === null ? null : $parts->values->html( $field, Values::at( $row['record'], $path ), true ) );
		}
		return Html::el(
			'tbody',
			[ 'data-wp-key' => $parts->key( $row['key'] ) ],
			Html::el(
				'tr',
				[],
				Html::el(
					'th',
					[
						'scope' => 'row',
						'id'    => self::id( $parts, $row ),
					],
					$parts->name( $row['record'] )
				),
				$shown
			),
			$this->more( $parts, $paths, $row )
		);
	}

	/**
	 * What else is known of a record.
	 *
	 * @param Parts               $parts   The view.
	 * @param list<string>        $columns Dotted paths already shown.
	 * @param array<string,mixed> $row     The row.
	 */
	private function more( Parts $parts, array $columns, array $row ): ?Html {
		$facts = $parts->facts( $row['record'], $columns );
		$place = $parts->place( $row['entry'] );
		if ( $place !== null ) {
			// Its title and facts stand once, below the table.
			$facts[] = Meta::fact( $parts->speaker->word( 'partOf' ), Html::el( 'a', [ 'href' => '#' . $parts->instance . '-e' . ( $place + 1 ) ], $parts->speaker->word( 'entryNumber', [ 'number' => $parts->speaker->number( $place + 1 ) ] ) ) );
		}
		if ( $facts === [] ) {
			return null;
		}
		return Html::el(
			'tr',
			[ 'class' => 'prakat-more' ],
			Html::el(
				'td',
				[ 'colspan' => count( $columns ) ],
				Html::el(
					'details',
					[],
					// "Details" alone says nothing to who can't see which row it is in.
					Html::el( 'summary', [ 'aria-describedby' => self::id( $parts, $row ) ], $parts->speaker->word( 'details' ) ),
					Html::el( 'dl', [], $facts )
				)
			)
		);
	}

	/**
	 * Id of a record's row heading.
	 *
	 * @param Parts               $parts The view.
	 * @param array<string,mixed> $row   The row.
	 */
	private static function id( Parts $parts, array $row ): string {
		return $parts->instance . '-' . $row['key'];
	}

	/**
	 * A column's label; that of money says in what.
	 *
	 * @param Parts  $parts The view.
	 * @param string $path  Dotted path.
	 */
	private function label( Parts $parts, string $path ): string {
		$label = $parts->label( $path );
		$money = ( Values::field( $parts->contract['fields'], $path )['kind'] ?? '' ) === 'money';
		return $money && ! str_contains( $label, '(' ) ? $label . ' (' . $parts->speaker->word( 'baht' ) . ')' : $label;
	}

	private function class_name( Parts $parts, string $path ): ?string {
		return in_array( Values::field( $parts->contract['fields'], $path )['kind'] ?? '', [ 'money', 'integer' ], true ) ? 'prakat-number' : null;
	}
}
