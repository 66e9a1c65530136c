<?php
/**
 * Categories and tags of pages under approval.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Tests\Scene;

return [
	'A post whose category is deleted stays public as it was approved, and is not said to have been written to; one that got another past the approval is not shown (R055).' => static function ( Scene $t ): void {
		$t->govern( [ 'post' ] );
		$t->as( 1 );
		$category = $t->term( 'category', 'ถนน' );
		$post     = $t->approved_post( [ 'post_type' => 'post', 'post_category' => [ $category ] ] );
		$t->as( 0 );
		$t->true( $t->visitor_sees( $post, 'เทศบาล' ) );
		$t->as( 1 );
		$t->true( wp_delete_term( $category, 'category' ) );
		wp_cache_flush();
		$t->as( 0 );
		$t->true( $t->visitor_sees( $post, 'เทศบาล' ), 'after its category was deleted' );
		$t->true( in_array( $post, get_posts( [ 'post_type' => 'post', 'numberposts' => -1, 'fields' => 'ids', 'suppress_filters' => false ] ), true ) );
		$t->same( 0, $t->rest( 'POST', '/governed/check', [], 1 )->at( 'found' ) );
		$t->sql( "INSERT INTO {$GLOBALS['wpdb']->term_relationships} ( object_id, term_taxonomy_id ) VALUES ( %d, 1 )", $post );
		wp_cache_flush();
		$t->false( $t->visitor_sees( $post, 'เทศบาล' ), 'with another one' );
	},
];
