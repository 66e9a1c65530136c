<?php
/**
 * Every way of the family "feeds" to reach what is held.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

return \Prakat\Tests\Paths\Walk::reaching( 'feeds' );
