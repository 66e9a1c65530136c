<?php
/**
 * Every path of the family "xmlrpc", walked.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

return \Prakat\Tests\Paths\Walk::tests( 'xmlrpc' );
