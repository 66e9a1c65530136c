<?php
/**
 * What is published stands on the page as it was approved.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Blocks\Verbatim;
use Prakat\Tests\Scene;

/** WordPress would curl the quotation marks, multiply 10x20, make a dash and a picture, and spell its own name. */
const AS_APPROVED = 'ซื้อป้าย "ก" 10x20 ม. -- ฉบับ \'ข\' ... :) Wordpress';

$made = static function ( Scene $t, string $content = '<!-- wp:prakat/procurement /-->' ): string {
	$t->at( '2026-11-20T09:00:00+07:00' );
	$t->published( [ [ 'title' => AS_APPROVED ] + $t->varied_records( 1 )[0] ] );
	$post = wp_insert_post( [ 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Data', 'post_content' => $content ] );
	return (string) get_permalink( $post );
};

/** The first cell of the table, as text. */
$told = static function ( string $html ): string {
	preg_match( '#<th scope="row"[^>]*>(.*?)</th>#s', $html, $found );
	return html_entity_decode( $found[1] ?? '', ENT_QUOTES | ENT_HTML5 );
};

return [
	'In a block theme a record stands on the page as it was approved, and the text around it as WordPress makes it.' => static function ( Scene $t ) use ( $made, $told ): void {
		$t->true( wp_is_block_theme() );
		$html = $t->visit( $made( $t, '<!-- wp:paragraph --><p>"Around"</p><!-- /wp:paragraph --><!-- wp:prakat/procurement /-->' ) )['html'];
		$t->same( AS_APPROVED, $told( $html ) );
		$t->lacks( '"Around"', $html );
		$t->lacks( '<!--prakat', $html );
		$t->same( 1, substr_count( $html, '<section id="p' ) );
	},

	'In a classic theme too, and whoever asks for the text of the page gets it whole.' => static function ( Scene $t ) use ( $made, $told ): void {
		$url     = $made( $t );
		$classic = get_temp_dir() . 'prakat-classic-' . wp_generate_password( 6, false );
		mkdir( "$classic/plain", 0777, true );
		file_put_contents( "$classic/plain/style.css", '/* Theme Name: Plain */' );
		file_put_contents( "$classic/plain/index.php", '<?php wp_head(); wp_body_open(); while ( have_posts() ) { the_post(); the_content(); } wp_footer();' );
		register_theme_directory( $classic );
		delete_site_transient( 'theme_roots' );
		search_theme_directories( true );
		$before = get_stylesheet();
		try {
			switch_theme( 'plain' );
			$t->true( ! wp_is_block_theme() );
			$html = $t->visit( $url )['html'];
			$t->same( AS_APPROVED, $told( $html ) );
			$t->lacks( '<!--prakat', $html );
			$text = apply_filters( 'the_content', '<!-- wp:prakat/procurement /-->' );
			$t->same( AS_APPROVED, $told( $text ) );
			$t->lacks( '<!--prakat', $text );
		} finally {
			switch_theme( $before );
			array_map( 'unlink', (array) glob( "$classic/plain/*" ) );
			rmdir( "$classic/plain" );
			rmdir( $classic );
			array_pop( $GLOBALS['wp_theme_directories'] );
			search_theme_directories( true );
		}
	},

	'An entry\'s own page says it as it was approved.' => static function ( Scene $t ) use ( $told ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id   = $t->published( [ [ 'title' => AS_APPROVED ] + $t->varied_records( 1 )[0] ] );
		$html = $t->visit( $t->get( \Prakat\Permalinks\Links::class )->entry( $t->uuid_of( $id ) ) )['html'];
		$t->same( AS_APPROVED, $told( $html ) );
		$t->lacks( '<!--prakat', $html );
	},

	'Where nothing would replace a mark there is none.' => static function ( Scene $t ): void {
		$t->same( '<b>x</b>', $t->get( Verbatim::class )->keep( '<b>x</b>' ) );
		$early = '';
		$keep  = static function ( string $text ) use ( &$early, $t ): string {
			$early = $t->get( Verbatim::class )->keep( '<b>x</b>' );
			return $text;
		};
		add_filter( 'the_content', $keep, 5 );
		apply_filters( 'the_content', '' );
		remove_filter( 'the_content', $keep, 5 );
		$t->same( '<b>x</b>', $early );
	},
];
