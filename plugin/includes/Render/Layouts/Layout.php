<?php
/**
 * A way to lay records out.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Render\Layouts;

use Prakat\Render\Html;

/**
 * One of the layouts that a section's contract can name.
 */
interface Layout {

	/**
	 * The records of a view. Never called without a record.
	 *
	 * @param Parts $parts The view and what it is rendered with.
	 */
	public function html( Parts $parts ): Html;
}
