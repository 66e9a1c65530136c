<?php
/**
 * What a test throws when something is not as it should be.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests;

final class Failure extends \Exception {
}
