<?php
/**
 * Records as a list.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Render\Layouts;

use Prakat\Render\Html;

/**
 * Short records of equal rank, a list item each: the ways to complain, who receives it, what happens next and by when.
 */
final class ItemList implements Layout {

	public function html( Parts $parts ): Html {
		return Html::el( 'ul', [ 'class' => 'prakat-records' ], array_map( static fn ( array $row ): Html => Facts::record( $parts, $row, 'li' ), $parts->rows ) );
	}
}
