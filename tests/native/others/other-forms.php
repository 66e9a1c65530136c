<?php
/**
 * Plugin Name: Other forms (a stand-in for a plugin with a table, a type of post and a timetable)
 *
 * @package Prakat\Tests
 */

// phpcs:disable WordPress.DB -- A stand-in.
register_activation_hook(
	__FILE__,
	static function () {
		$GLOBALS['wpdb']->query( "CREATE TABLE IF NOT EXISTS {$GLOBALS['wpdb']->prefix}other_forms ( id BIGINT PRIMARY KEY, body TEXT )" );
		$GLOBALS['wpdb']->query( "INSERT INTO {$GLOBALS['wpdb']->prefix}other_forms VALUES ( 1, 'ก' ), ( 2, 'ข' )" );
		add_option( 'other_forms', array( 'mail' => 'clerk@example.org' ) );
		wp_schedule_event( time() + 900, 'hourly', 'other_forms_hourly' );
	}
);
add_action(
	'init',
	static function () {
		register_post_type( 'other-form', array( 'public' => true, 'rewrite' => array( 'slug' => 'forms' ) ) );
		add_shortcode( 'other-form', static fn () => '<form></form>' );
	}
);
