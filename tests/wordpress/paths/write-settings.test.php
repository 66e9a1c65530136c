<?php
/**
 * Every path of the family "settings", walked.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

return \Prakat\Tests\Paths\Walk::tests( 'settings' );
