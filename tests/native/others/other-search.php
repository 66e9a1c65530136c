<?php
/**
 * Plugin Name: Other search (a stand-in for a plugin that touches every page)
 *
 * @package Prakat\Tests
 */

add_filter( 'the_content', static fn ( $content ) => $content . '<p class="other-search">อ่านต่อ</p>', 99 );
add_filter( 'pre_get_document_title', static fn ( $title ) => is_singular() ? get_the_title() . ' · other' : $title );
add_action( 'wp_head', static fn () => print '<meta name="other-search" content="1">' );
add_action( 'init', static fn () => add_rewrite_rule( '^other/([^/]+)/?$', 'index.php?name=$matches[1]', 'top' ) );
