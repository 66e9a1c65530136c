<?php
/**
 * The whole product, walked at once.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Tests\Paths\Walk;

return Walk::whole();
