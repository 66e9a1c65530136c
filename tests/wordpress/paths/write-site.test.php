<?php
/**
 * Every path of the family "site", walked.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

return \Prakat\Tests\Paths\Walk::tests( 'site' );
