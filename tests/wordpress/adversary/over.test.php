<?php
/**
 * Seeing what is over, by a side door.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Exports\CsvExport;
use Prakat\Exports\JsonExport;
use Prakat\Expiry\Sweep;
use Prakat\Permalinks\Links;
use Prakat\PublicIndex\Rebuild;
use Prakat\Recovery\Health;
use Prakat\Reviews\LinkChecker;
use Prakat\Reviews\Links as FoundLinks;
use Prakat\Tests\Failure;
use Prakat\Tests\Scene;

/** Words of a record, a summary and a file that stand nowhere else. */
$secret = 'กองทุนลับเฉพาะกิจ';

$placed = static fn ( string $content, string $kind = 'page' ): int => (int) wp_insert_post( [ 'post_title' => 'รวมประกาศ', 'post_content' => $content, 'post_status' => 'publish', 'post_type' => $kind ] );

/** An attachment of a page, with words of its own. */
$attached = static fn ( int $parent ): int => (int) wp_insert_attachment( [ 'post_title' => 'เอกสารแนบเทศบาล', 'post_content' => 'เทศบาล', 'post_status' => 'inherit', 'post_mime_type' => 'application/pdf', 'guid' => home_url( '/x.pdf' ) ], 'x.pdf', $parent );

return [
	'At the moment of its end nothing says a word of it, though everything was asked a second before and no sweep has come (R063).' => static function ( Scene $t ) use ( $secret, $placed ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$records             = $t->varied_records( 2, 1 );
		$records[0]['title'] = $secret;
		$stays               = $t->published( $t->varied_records( 1, 8 ) );
		$goes                = $t->published( $records, [ 'publishUntil' => '2026-11-30', 'summary' => $secret ] );
		$uuid                = $t->uuid_of( $goes );
		$shows               = [ $placed( '<!-- wp:prakat/procurement /-->' ), $placed( '<!-- wp:prakat/section {"section":"procurement"} /-->', 'post' ) ];
		$by_part             = $placed( '<!-- wp:block {"ref":' . $placed( '<!-- wp:prakat/procurement /-->', 'wp_block' ) . '} /-->' );
		$ask                 = static function () use ( $t, $uuid, $shows, $by_part, $secret ): array {
			$t->as( 0 );
			$said = [];
			remove_action( 'template_redirect', 'redirect_canonical' );
			foreach ( [ ...$shows, $by_part ] as $id ) {
				$said[ "page $id" ]    = $t->visit( (string) get_permalink( $id ) )['html'];
				headers_sent() || header_remove( 'Link' );
				$said[ "feed $id" ]    = apply_filters( 'the_content_feed', apply_filters( 'the_content', get_post( $id )->post_content ), 'rss2' );
				$said[ "excerpt $id" ] = get_the_excerpt( $id );
				$said[ "embed $id" ]   = (string) wp_json_encode( $t->rest( 'GET', '/oembed/1.0/embed?url=' . rawurlencode( (string) get_permalink( $id ) ), null, 0 )->data, JSON_UNESCAPED_UNICODE );
				foreach ( [ 'posts', 'pages' ] as $base ) {
					$said[ "$base/$id" ] = (string) wp_json_encode( $t->rest( 'GET', "/wp/v2/$base/$id?_fields=content,excerpt,_links&_embed=1", null, 0 )->data, JSON_UNESCAPED_UNICODE );
				}
			}
			foreach ( [ "/public/entries/$uuid", "/public/entries/$uuid/history", '/public/sections', '/public/procurement/records', '/public/procurement/records?per_page=100&sort=date&direction=asc', "/public/procurement/records?entry=$uuid", '/public/procurement/records?search=' . rawurlencode( $secret ), '/public/procurement/entries', '/wp/v2/search?search=' . rawurlencode( $secret ), '/register/export' ] as $path ) {
				// A search says again what was asked for; the answer counts.
				$said[ $path ] = (string) wp_json_encode( $t->rest( 'GET', $path, null, 0 )->data, JSON_UNESCAPED_UNICODE );
			}
			$said['own']    = $t->visit( $t->get( Links::class )->entry( $uuid ) )['html'];
			$said['search'] = str_replace( [ '&#8220;' . $secret, $secret . '&#8221;' ], '', $t->visit( home_url( '/?s=' . rawurlencode( mb_substr( $secret, 0, 8 ) ) ) )['html'] );
			$said['csv']    = implode( '', iterator_to_array( $t->get( CsvExport::class )->chunks( $t->procurement(), new Prakat\PublicIndex\Query() ), false ) );
			$said['json']   = implode( '', iterator_to_array( $t->get( JsonExport::class )->chunks( $t->procurement(), new Prakat\PublicIndex\Query() ), false ) );
			add_action( 'template_redirect', 'redirect_canonical' );
			return $said;
		};
		$t->at( '2026-11-30T23:59:59+07:00' );
		$before = array_keys( array_filter( $ask(), static fn ( string $words ): bool => str_contains( $words, $secret ) ) );
		foreach ( [ "page $shows[0]", "page $shows[1]", "page $by_part", "feed $shows[1]", "pages/$shows[0]", "/public/entries/$uuid", '/public/procurement/records', 'own', 'csv', 'json' ] as $where ) {
			$t->contains( $where, $before );
		}
		$t->at( '2026-12-01T00:00:00+07:00' );
		foreach ( $ask() as $where => $words ) {
			$t->lacks( $secret, $words, (string) $where );
		}
		$counts = array_column( $t->rest( 'GET', '/public/sections', null, 0 )->data, null, 'id' );
		$t->same( [ 1, 1 ], [ $t->public_total(), $counts['procurement']['entries'] ?? $counts['procurement']['counts']['entries'] ?? 1 ] );
		$t->true( $stays > 0 );
	},

	'A feed reader that has what is over is not told that nothing has changed: at its end, when it is taken down, and before a sweep.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$ends  = $t->published( $t->varied_records( 1 ), [ 'publishUntil' => '2026-11-30' ] );
		$other = $t->published( $t->varied_records( 1, 4 ) );
		// What WordPress compares with If-Modified-Since and with its ETag.
		$said = static function ( string $at ) use ( $t ): array {
			$t->at( $at );
			// No post is written or published in all the time.
			foreach ( [ 'gmt' => '2026-11-20 02:00:00', 'blog' => '2026-11-20 09:00:00' ] as $zone => $written ) {
				wp_cache_set( "lastpostmodified:$zone", $written, 'timeinfo' );
				wp_cache_set( "lastpostdate:$zone", $written, 'timeinfo' );
			}
			$GLOBALS['wp']->query_vars['feed'] = 'feed';
			try {
				return [ get_lastpostmodified( 'GMT' ), get_lastpostmodified( 'blog' ) ];
			} finally {
				unset( $GLOBALS['wp']->query_vars['feed'] );
			}
		};
		$t->same( [ '2026-11-20 02:00:00', '2026-11-20 09:00:00' ], $said( '2026-11-30T23:59:59+07:00' ) );
		$t->same( [ '2026-11-30 17:00:00', '2026-12-01 00:00:00' ], $said( '2026-12-01T00:00:00+07:00' ), 'no sweep has come' );
		$t->get( Sweep::class )->run( 0 );
		$t->same( '2026-11-30 17:00:00', $said( '2026-12-01T10:00:00+07:00' )[0], 'nor is it forgotten with the sweep' );
		$t->act( 'withdraw', $t->of_office( 'webmaster' ), $other, $t->because() );
		$t->same( '2026-12-01 03:00:00', $said( '2026-12-01T10:00:01+07:00' )[0] );
		$t->same( '2026-11-20 02:00:00', get_lastpostmodified( 'GMT' ), 'where no feed is asked for, it is WordPress’s own' );
		foreach ( [ 'lastpostmodified:gmt', 'lastpostmodified:blog', 'lastpostdate:gmt', 'lastpostdate:blog' ] as $key ) {
			wp_cache_delete( $key, 'timeinfo' );
		}
		$t->true( $ends > 0 );
	},

	'An attachment of a page that is over, and comments on it, are read by no way once the page is not.' => static function ( Scene $t ) use ( $attached ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->govern( [ 'page' ] );
		$post    = $t->approved_post( [ 'post_title' => 'ประวัติเทศบาล', 'comment_status' => 'open' ] );
		$file    = $attached( $post );
		$comment = (int) wp_insert_comment( [ 'comment_post_ID' => $post, 'comment_content' => 'เทศบาลดี', 'comment_approved' => 1 ] );
		$ask     = static function () use ( $t, $post, $file, $comment ): array {
			$t->as( 0 );
			remove_action( 'template_redirect', 'redirect_canonical' );
			$said = [];
			foreach ( [ "/wp/v2/media/$file", "/wp/v2/media?parent=$post", '/wp/v2/media', '/wp/v2/search?search=' . rawurlencode( 'เทศบาล' ), "/wp/v2/comments?post=$post", "/wp/v2/comments/$comment?_embed=1", '/wp/v2/comments?_embed=1', "/wp/v2/pages/$post?_embed=1", '/wp/v2/pages?_fields=title', "/wp/v2/pages?include=$post" ] as $path ) {
				$said[ $path ] = str_contains( (string) wp_json_encode( $t->rest( 'GET', $path, null, 0 )->data, JSON_UNESCAPED_UNICODE ), 'เทศบาล' );
			}
			foreach ( [ "/?attachment_id=$file", "/?p=$file", "/?page_id=$post", "/?p=$post&post_type=page", "/?page_id=$post&preview=true" ] as $path ) {
				$said[ $path ] = str_contains( $t->visit( home_url( $path ) )['html'], 'เทศบาล' );
				// Each page sends its own; the server of the test takes only so many.
				headers_sent() || header_remove( 'Link' );
			}
			add_action( 'template_redirect', 'redirect_canonical' );
			return array_keys( array_filter( $said ) );
		};
		foreach ( [ "/wp/v2/media/$file", "/wp/v2/comments?post=$post", "/wp/v2/pages/$post?_embed=1", "/?page_id=$post" ] as $where ) {
			$t->contains( $where, $ask() );
		}
		$t->at( (string) $t->governed( $post )['expires_at'] . 'Z' );
		// The 410 notice at the page's own address names it.
		$t->same( [], array_values( array_diff( $ask(), [ "/?page_id=$post", "/?p=$post&post_type=page", "/?page_id=$post&preview=true" ] ) ) );
		// WordPress keeps the answer to a question about comments for everybody who asks the same.
		$total = static fn ( int $user ): string => (string) $t->rest( 'GET', "/wp/v2/comments?post=$post" . ( $user > 0 ? '&context=edit' : '' ), null, $user )->headers['X-WP-Total'];
		$t->same( [ '0', '1', '0' ], [ $total( 0 ), $total( $t->editor() ), $total( 0 ) ], 'an editor moderates it still, and no visitor hears of it' );
	},

	'Whatever time zone the site is put into afterwards, nothing is public for longer than it was approved for in the zone of that day (R063).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$goes = $t->published( $t->varied_records( 1 ), [ 'publishUntil' => '2026-11-30' ] );
		$zone = get_option( 'timezone_string' );
		try {
			foreach ( [ 'Pacific/Honolulu', 'Pacific/Auckland' ] as $other ) {
				update_option( 'timezone_string', $other );
				$t->at( '2026-11-29T09:00:00+07:00' );
				$t->get( Rebuild::class )->run();
				$t->same( 1, $t->public_records( $goes ), $other );
				$t->true( (string) $t->entry_of( $goes, 'expires_at' ) <= '2026-11-30 17:00:00', $other );
			}
			update_option( 'timezone_string', 'Pacific/Honolulu' );
			$t->at( '2026-12-01T00:00:00+07:00' );
			$t->same( 0, $t->public_records( $goes ) );
			$t->get( Sweep::class )->run( 0 );
			$t->same( 'expired', $t->entry_of( $goes ) );
		} finally {
			update_option( 'timezone_string', $zone );
		}
	},

	'The button that makes the public pages anew is for who configures, with a nonce; nobody else begins a restoration.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$dies = static fn (): callable => static function ( mixed $words ): never {
			throw new Failure( 'died: ' . ( is_string( $words ) ? $words : '' ) );
		};
		add_filter( 'wp_die_handler', $dies );
		$admin = $t->person( 'administrator', [], 'administrator' );
		try {
			foreach ( [ [ $admin, false ], [ $t->of_office( 'webmaster' ), true ], [ $t->of_office( 'approver' ), true ], [ 0, true ] ] as [ $who, $nonce ] ) {
				$t->as( $who );
				$_REQUEST['_wpnonce'] = $nonce ? wp_create_nonce( Health::ACTION ) : 'x';
				try {
					$t->get( Health::class )->begin();
				} catch ( Failure $failure ) {
					$t->contains( 'died: ', $failure->getMessage() );
				}
				$t->same( false, get_option( Prakat\Recovery\Restoration::OPTION, false ), (string) $who );
			}
		} finally {
			remove_filter( 'wp_die_handler', $dies );
			unset( $_REQUEST['_wpnonce'] );
		}
	},

	'Links of what is public from a later day on are asked from that day on, and not before.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->walk( $t->complete_draft( null, [ 'summary' => 'ดู https://later.example/a', 'publishFrom' => '2026-12-01' ] ), 'submit', 'check', 'approve', 'publish' );
		$t->get( FoundLinks::class )->find( microtime( true ) + 5 );
		$t->same( [], $t->get( Database::class )->column( 'SELECT url FROM {links}' ), 'nobody hears of it' );
		$t->at( '2026-12-01T00:00:00+07:00' );
		$t->get( FoundLinks::class )->find( microtime( true ) + 5 );
		$t->same( [ 'https://later.example/a' ], $t->get( Database::class )->column( 'SELECT url FROM {links}' ) );
		$t->true( $id > 0 && '' !== LinkChecker::HOOK );
	},
];
