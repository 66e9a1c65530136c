<?php
/**
 * Every way of the family "rest" to reach what is held.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

return \Prakat\Tests\Paths\Walk::reaching( 'rest' );
