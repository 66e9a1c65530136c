<?php
/**
 * What PHPStan must know beside WordPress: constants of the plugin, and functions of plugins that may or may not be there.
 *
 * @package Prakat
 */

define( 'PRAKAT_FILE', __DIR__ . '/../plugin/prakat.php' );
define( 'PRAKAT_DIR', __DIR__ . '/../plugin/' );
define( 'PRAKAT_VERSION', '0.0.0' );
