<?php
/**
 * Records as facts.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Render\Layouts;

use Prakat\Render\Html;

/**
 * A few records of many facts each, all of them open: an office's address, telephones, hours and place on the map.
 */
final class Facts implements Layout {

	public function html( Parts $parts ): Html {
		return Html::el( 'div', [ 'class' => 'prakat-records' ], array_map( static fn ( array $row ): Html => self::record( $parts, $row, 'article' ), $parts->rows ) );
	}

	/**
	 * One record: its name and all its facts, in the order of the form.
	 *
	 * @param Parts               $parts The view.
	 * @param array<string,mixed> $row   The row.
	 * @param string              $tag   The element around it.
	 */
	public static function record( Parts $parts, array $row, string $tag ): Html {
		return Html::el(
			$tag,
			[
				'class'       => 'prakat-record',
				'data-wp-key' => $parts->key( $row['key'] ),
			],
			Html::el( 'h' . $parts->level, [], $parts->name( $row['record'] ) ),
			Html::el( 'dl', [ 'class' => 'prakat-facts' ], $parts->facts( $row['record'], [ $parts->primary() ] ) )
		);
	}
}
