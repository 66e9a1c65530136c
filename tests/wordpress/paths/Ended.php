<?php
/**
 * Thrown where WordPress would end the request.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests\Paths;

final class Ended extends \Exception {
}
