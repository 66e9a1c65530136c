<?php
/**
 * The types of posts that WordPress has, each with the paths that walk it, or with the reason (“- …”) why none need.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

return [
	'attachment' => 'media.create',
	'custom_css' => 'site.additional-css',
	'customize_changeset' => 'ajax.customize_save',
	'nav_menu_item' => 'site.menu-items.create',
	'oembed_cache' => 'ajax.oembed-cache',
	'page' => 'rest.create.page',
	'post' => 'rest.create.publish',
	'revision' => 'function.revision.restore',
	'user_request' => '- a request about personal data',
	'wp_block' => 'site.blocks.update',
	'wp_font_face' => 'site.font-families',
	'wp_font_family' => 'site.font-families',
	'wp_global_styles' => 'site.global-styles',
	'wp_navigation' => 'site.navigation.update',
	'wp_template' => 'site.templates.update',
	'wp_template_part' => 'site.template-parts.update',
];
