<?php
/**
 * Procurement entries, from the first draft to the public page.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests\Scenes;

trait Procurement {
}
