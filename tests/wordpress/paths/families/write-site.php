<?php
/**
 * What a page shows and is not the page: templates, navigation, patterns, styles, fonts, widgets, menus, settings, people, terms, comments.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Tests\Paths\Attempt;
use Prakat\Tests\Paths\Path;

/** A page shows these beside its own words; the approver is told which. */
$rest  = static fn ( string $id, string $title, string $method, string $where, Closure $route, Closure $body, string $governed = 'apart', string $note = '', string $stored = '' ): Path => new Path( "site.$id", $title, "$method $where", 'nothing', $governed, static fn ( Attempt $a ) => $a->rest( $method, $route( $a ), $body( $a ), 'DELETE' === $method ? 'force=true' : '' ), only: 'new', note: $note, stored: $stored );
$at    = static fn ( string $route, string $thing = '' ): Closure => static fn ( Attempt $a ): string => '' === $thing ? $route : "$route/{$a->world->things[ $thing ]}";
$words = static fn ( Attempt $a ): array => [ 'title' => $a->marker, 'content' => $a->content(), 'status' => 'publish' ];
$named = static fn ( Attempt $a ): array => [ 'name' => $a->marker, 'description' => $a->marker ];
$none  = static fn (): ?array => null;

return [
	$rest( 'templates.create', 'a new template', 'POST', '/wp/v2/templates', $at( '/wp/v2/templates' ), static fn ( Attempt $a ): array => [ 'slug' => "t-$a->marker" ] + $words( $a ) ),
	$rest( 'templates.update', 'the template of posts', 'POST', '/wp/v2/templates/{id}', static fn (): string => '/wp/v2/templates/' . get_stylesheet() . '//single', static fn ( Attempt $a ): array => [ 'content' => '<!-- wp:post-title /--><!-- wp:post-content /-->' . $a->content() ] ),
	$rest( 'template-parts.update', 'a part of the template', 'POST', '/wp/v2/template-parts/{id}', static fn (): string => '/wp/v2/template-parts/' . get_stylesheet() . '//header', static fn ( Attempt $a ): array => [ 'content' => $a->content() ] ),
	$rest( 'template-parts.create', 'a new part of a template', 'POST', '/wp/v2/template-parts', $at( '/wp/v2/template-parts' ), static fn ( Attempt $a ): array => [ 'slug' => "p-$a->marker" ] + $words( $a ) ),
	$rest( 'navigation.update', 'a navigation', 'POST', '/wp/v2/navigation/{id}', $at( '/wp/v2/navigation', 'nav' ), static fn ( Attempt $a ): array => [ 'content' => '<!-- wp:navigation-link {"label":"' . $a->marker . '","url":"/"} /-->' ] ),
	$rest( 'navigation.create', 'a new navigation', 'POST', '/wp/v2/navigation', $at( '/wp/v2/navigation' ), $words ),
	$rest( 'navigation.delete', 'a navigation deleted', 'DELETE', '/wp/v2/navigation/{id}', $at( '/wp/v2/navigation', 'nav' ), $none ),
	$rest( 'blocks.update', 'a synced pattern that a public page shows', 'POST', '/wp/v2/blocks/{id}', $at( '/wp/v2/blocks', 'pattern' ), $words, 'hidden', 'a page that shows it leaves it out until it is approved as it is now', 'apart' ),
	$rest( 'blocks.create', 'a new synced pattern', 'POST', '/wp/v2/blocks', $at( '/wp/v2/blocks' ), $words ),
	$rest( 'blocks.delete', 'a synced pattern deleted that a public page shows', 'DELETE', '/wp/v2/blocks/{id}', $at( '/wp/v2/blocks', 'pattern' ), $none, 'hidden', stored: 'apart' ),
	$rest( 'global-styles', 'styles, and CSS of one’s own', 'POST', '/wp/v2/global-styles/{id}', static function (): string {
		WP_Theme_JSON_Resolver::clean_cached_data(); // As at the beginning of a request.
		return '/wp/v2/global-styles/' . WP_Theme_JSON_Resolver::get_user_global_styles_post_id();
	}, static fn ( Attempt $a ): array => [ 'styles' => [ 'css' => "body::after { content: \"$a->marker\" }" ] ] ),
	$rest( 'font-families', 'a family of fonts', 'POST', '/wp/v2/font-families', $at( '/wp/v2/font-families' ), static fn ( Attempt $a ): array => [ 'font_family_settings' => (string) wp_json_encode( [ 'name' => $a->marker, 'slug' => $a->marker, 'fontFamily' => $a->marker ] ) ] ),
	$rest( 'menus.create', 'a new menu', 'POST', '/wp/v2/menus', $at( '/wp/v2/menus' ), $named ),
	$rest( 'menus.update', 'a menu', 'POST', '/wp/v2/menus/{id}', $at( '/wp/v2/menus', 'menu' ), $named ),
	$rest( 'menu-items.create', 'a new item of a menu', 'POST', '/wp/v2/menu-items', $at( '/wp/v2/menu-items' ), static fn ( Attempt $a ): array => [ 'title' => $a->marker, 'url' => 'https://example.org/', 'menus' => $a->world->things['menu'], 'status' => 'publish' ] ),
	$rest( 'menu-items.update', 'an item of a menu', 'POST', '/wp/v2/menu-items/{id}', $at( '/wp/v2/menu-items', 'item' ), static fn ( Attempt $a ): array => [ 'title' => $a->marker ] ),
	$rest( 'menu-items.draft', 'an item of a menu that leads to a draft', 'POST', '/wp/v2/menu-items', $at( '/wp/v2/menu-items' ), static fn ( Attempt $a ): array => [ 'title' => $a->marker, 'type' => 'post_type', 'object' => 'post', 'object_id' => $a->post, 'menus' => $a->world->things['menu'], 'status' => 'publish' ] ),
	$rest( 'widgets.create', 'a new widget', 'POST', '/wp/v2/widgets', $at( '/wp/v2/widgets' ), static fn ( Attempt $a ): array => [ 'id_base' => 'text', 'sidebar' => 'wp_inactive_widgets', 'instance' => [ 'raw' => [ 'title' => $a->marker, 'text' => $a->marker ] ] ] ),
	$rest( 'widgets.update', 'a widget', 'POST', '/wp/v2/widgets/{id}', static fn (): string => '/wp/v2/widgets/text-5', static fn ( Attempt $a ): array => [ 'id_base' => 'text', 'form_data' => http_build_query( [ 'widget-text' => [ 5 => [ 'title' => $a->marker, 'text' => $a->marker ] ] ] ) ] ),
	$rest( 'sidebars', 'which widgets stand where', 'POST', '/wp/v2/sidebars/{id}', static fn (): string => '/wp/v2/sidebars/wp_inactive_widgets', static fn (): array => [ 'widgets' => [] ] ),
	$rest( 'settings', 'the title and the tagline', 'POST', '/wp/v2/settings', $at( '/wp/v2/settings' ), static fn ( Attempt $a ): array => [ 'description' => $a->marker ] ),
	$rest( 'settings.front', 'which page is the front page', 'POST', '/wp/v2/settings', $at( '/wp/v2/settings' ), static fn ( Attempt $a ): array => [ 'show_on_front' => 'page', 'page_on_front' => $a->world->posts['accepted-page'] ], 'apart', 'a page that is not public is not shown as the front page either' ),
	$rest( 'terms.create', 'a new term', 'POST', '/wp/v2/categories', $at( '/wp/v2/categories' ), $named ),
	$rest( 'terms.update', 'name and description of a term', 'POST', '/wp/v2/categories/{id}', $at( '/wp/v2/categories', 'category' ), $named ),
	$rest( 'terms.delete', 'a term deleted that a public post has', 'DELETE', '/wp/v2/categories/{id}', $at( '/wp/v2/categories', 'category' ), $none, 'apart', stored: 'diverted' ),
	$rest( 'tags.update', 'a tag', 'POST', '/wp/v2/tags/{id}', $at( '/wp/v2/tags', 'tag' ), $named ),
	$rest( 'tags.delete', 'a tag deleted that a public post has', 'DELETE', '/wp/v2/tags/{id}', $at( '/wp/v2/tags', 'tag' ), $none, 'apart', stored: 'diverted' ),
	$rest( 'pattern-categories', 'a category of patterns', 'POST', '/wp/v2/wp_pattern_category', $at( '/wp/v2/wp_pattern_category' ), $named ),
	$rest( 'comments.create', 'a comment', 'POST', '/wp/v2/comments', $at( '/wp/v2/comments' ), static fn ( Attempt $a ): array => [ 'post' => $a->world->posts['accepted'], 'content' => $a->marker ] ),
	$rest( 'comments.update', 'a comment changed', 'POST', '/wp/v2/comments/{id}', $at( '/wp/v2/comments', 'comment' ), static fn ( Attempt $a ): array => [ 'content' => $a->marker ] ),
	$rest( 'comments.delete', 'a comment deleted', 'DELETE', '/wp/v2/comments/{id}', $at( '/wp/v2/comments', 'comment' ), $none ),
	new Path( 'site.comments.hidden', 'a comment on what is not public', 'POST /wp/v2/comments', 'nothing', 'apart', static fn ( Attempt $a ) => $a->rest( 'POST', '/wp/v2/comments', [ 'post' => $a->post, 'content' => $a->marker ] ) ),
	$rest( 'users.update', 'what an account says of itself', 'POST', '/wp/v2/users/{id}', static fn ( Attempt $a ): string => '/wp/v2/users/' . $a->world->actors['author'], static fn ( Attempt $a ): array => [ 'description' => $a->marker, 'name' => $a->marker ] ),
	$rest( 'users.me', 'what I say of myself', 'POST', '/wp/v2/users/me', $at( '/wp/v2/users/me' ), static fn ( Attempt $a ): array => [ 'description' => $a->marker ] ),
	$rest( 'users.create', 'a new account', 'POST', '/wp/v2/users', $at( '/wp/v2/users' ), static fn ( Attempt $a ): array => [ 'username' => $a->marker, 'email' => "$a->marker@example.org", 'password' => 'long enough to pass 1!', 'roles' => [ 'administrator' ] ] ),
	new Path( 'site.users.delete', 'an account deleted, its posts given to another', 'DELETE /wp/v2/users/{id}', 'nothing', 'apart', static fn ( Attempt $a ) => $a->rest( 'DELETE', '/wp/v2/users/' . $a->world->actors['author'], null, 'force=true&reassign=' . $a->world->actors['editor'] ), only: 'new', note: 'the byline is that of the account; the words stay' ),
	$rest( 'application-passwords', 'a password for a program', 'POST', '/wp/v2/users/me/application-passwords', $at( '/wp/v2/users/me/application-passwords' ), static fn ( Attempt $a ): array => [ 'name' => $a->marker ] ),
	new Path( 'site.autosaves', 'an autosave of a pattern, a template, a navigation', 'POST /wp/v2/blocks/{id}/autosaves', 'nothing', 'apart', static fn ( Attempt $a ) => $a->rest_http( 'POST', '/wp/v2/blocks/' . $a->world->things['pattern'] . '/autosaves', [ 'title' => $a->marker, 'content' => $a->content() ] ), actors: [ 'administrator', 'nobody' ], only: 'new' ),
	new Path( 'abilities.run', 'an ability', 'POST /wp-abilities/v1/abilities/{name}/run', 'nothing', 'closed', static fn ( Attempt $a ) => $a->rest( 'POST', '/wp-abilities/v1/abilities/core/get-site-info/run', [ 'input' => [ 'fields' => [ 'name' ], 'title' => $a->marker ] ] ), only: 'new', note: 'those of WordPress only read; another plugin’s ability is code of that plugin', control: false, from: '6.9' ),
	new Path( 'site.switch-theme', 'another theme', 'switch_theme()', 'nothing', 'apart', static fn ( Attempt $a ) => $a->call( static fn () => update_option( 'stylesheet', get_stylesheet() . $a->marker ) ), actors: [ 'administrator' ], only: 'new', note: 'a theme shows what is approved in its own way' ),
	new Path( 'site.additional-css', 'additional CSS', 'wp_update_custom_css_post()', 'nothing', 'apart', static fn ( Attempt $a ) => $a->call( 'wp_update_custom_css_post', "body::after { content: '$a->marker' }" ), actors: [ 'administrator', 'publish' ], only: 'new' ),
	new Path( 'site.permalinks', 'the form of addresses', "update_option( 'permalink_structure' )", 'nothing', 'apart', static fn ( Attempt $a ) => $a->call( static fn () => update_option( 'permalink_structure', "/$a->marker/%postname%/" ) ), actors: [ 'administrator' ], only: 'new', note: 'addresses move, contents do not' ),
];
