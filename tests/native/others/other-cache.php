<?php
/**
 * Plugin Name: Other cache (a stand-in for a plugin that holds the whole page back until it is written)
 *
 * @package Prakat\Tests
 */

add_action( 'template_redirect', static fn () => ob_start( static fn ( $html ) => $html . '<!-- other cache -->' ), 0 );
