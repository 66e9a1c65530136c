<?php
/**
 * What a test throws when it cannot be run here; the reason is counted in the summary.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests;

final class Skipped extends \Exception {
}
