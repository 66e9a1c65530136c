<?php
/**
 * Caches in front of public pages.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Caches\CacheError;
use Prakat\Caches\Caches;
use Prakat\Caches\PageCache;
use Prakat\Caches\Servers;
use Prakat\Expiry\Schedule;
use Prakat\Expiry\Sweep;
use Prakat\Permalinks\Links;
use Prakat\PublicIndex\Reader;
use Prakat\Tests\Scene;

/** A cache that remembers what it was told. */
$cache = static fn (): PageCache => new class() implements PageCache {
	/** @var list<string> */
	public array $forgot = [];
	public bool $all     = false;
	public bool $broken  = false;
	public function name(): string {
		return 'A cache of ours';
	}
	public function is_present(): bool {
		return true;
	}
	public function forget( array $urls ): void {
		if ( $this->broken ) {
			throw new CacheError( 'It is away.' );
		}
		$this->forgot = [ ...$this->forgot, ...$urls ];
	}
	public function forget_all(): void {
		if ( $this->broken ) {
			throw new CacheError( 'It is away.' );
		}
		$this->all = true;
	}
};

$with = static function ( PageCache $cache, callable $work ): void {
	$add = static fn (): array => [ $cache ];
	add_filter( 'prakat_page_caches', $add );
	$work();
	remove_filter( 'prakat_page_caches', $add );
};

$page = static fn ( string $content, string $type = 'page' ): int => (int) wp_insert_post( [ 'post_title' => 'หน้า', 'post_name' => 'procurement-page', 'post_content' => $content, 'post_status' => 'publish', 'post_type' => $type ] );

return [
	'When an entry appears, changes or goes, its address and the pages that show its section are forgotten, the address of a page’s old name too.' => static function ( Scene $t ) use ( $cache, $with, $page ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$shows = $page( '<!-- wp:prakat/procurement /-->' );
		$other = $page( '<!-- wp:prakat/contact /-->' );
		$plain = $page( 'ไม่มีบล็อก' );
		add_post_meta( $shows, '_wp_old_slug', 'old-name' );
		$ours = $cache();
		$with(
			$ours,
			static function () use ( $t, $ours, $shows, $other, $plain ): void {
				$id = $t->published( $t->varied_records( 1 ), [ 'publishUntil' => '2026-12-31' ] );
				foreach ( [ 'published', 'withdrawn' ] as $when ) {
					$t->true( in_array( $t->get( Links::class )->entry( $t->uuid_of( $id ) ), $ours->forgot, true ), $when );
					$t->true( in_array( get_permalink( $shows ), $ours->forgot, true ), $when );
					// With plain permalinks a page has a number for an address, and keeps it.
					$t->same( '' === get_option( 'permalink_structure' ) ? 0 : 1, count( array_filter( array_unique( $ours->forgot ), static fn ( string $url ): bool => str_contains( $url, 'old-name' ) ) ), $when );
					$t->false( in_array( get_permalink( $other ), $ours->forgot, true ), 'A page of another section is left alone.' );
					$t->false( in_array( get_permalink( $plain ), $ours->forgot, true ) );
					$ours->forgot = [];
					if ( 'published' === $when ) {
						$t->act( 'withdraw', $t->of_office( 'approver' ), $id, $t->because() );
					}
				}
				$t->false( $ours->all );
			}
		);
	},

	'At the end of a publication the sweep tells them (R063).' => static function ( Scene $t ) use ( $cache, $with, $page ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$shows = $page( '<!-- wp:prakat/section {"section":"procurement"} /-->' );
		$t->published( $t->varied_records( 1 ), [ 'publishUntil' => '2026-12-31' ] );
		$t->at( '2027-01-01T00:00:00+07:00' );
		$ours = $cache();
		$with( $ours, static fn () => $t->get( Sweep::class )->run( 0 ) );
		$t->true( in_array( get_permalink( $shows ), $ours->forgot, true ) );
	},

	'Where a template or a pattern shows the section, everything is forgotten.' => static function ( Scene $t ) use ( $cache, $with, $page ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$page( '<!-- wp:prakat/procurement /-->', 'wp_block' );
		$ours = $cache();
		$with( $ours, static fn () => $t->published( $t->varied_records( 1 ) ) );
		$t->true( $ours->all );
		$many = $cache();
		$with( $many, static fn () => $t->get( Caches::class )->tell( [], array_map( static fn ( int $number ): string => home_url( "/prakat/$number/" ), range( 1, 501 ) ) ) );
		$t->same( [ true, [] ], [ $many->all, $many->forgot ], 'So it is when very many change at once.' );
	},

	'A cache that is away stops no act, is told again by the background pass, and Site Health says so until it was.' => static function ( Scene $t ) use ( $cache, $with, $page ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$shows        = $page( '<!-- wp:prakat/procurement /-->' );
		$ours         = $cache();
		$ours->broken = true;
		$second       = $cache();
		$beside       = static fn ( array $caches ): array => [ ...$caches, $second ];
		add_filter( 'prakat_page_caches', $beside, 20 );
		$health = static function (): string {
			$tests = apply_filters( 'site_status_tests', [ 'direct' => [], 'async' => [] ] );
			return ( $tests['direct']['prakat_caches']['test'] )()['status'];
		};
		$with(
			$ours,
			static function () use ( $t, $ours, $second, $shows, $health ): void {
				$id = $t->published( $t->varied_records( 1 ) );
				$t->same( 'published', $t->entry_of( $id ) );
				$t->true( in_array( get_permalink( $shows ), $second->forgot, true ), 'The cache beside it is told at once.' );
				$t->same( 'critical', $health() );
				$t->same( [ 'A cache of ours' => 'It is away.' ], get_option( Caches::OPTION )['errors'] );
				$contact = get_permalink( wp_insert_post( [ 'post_title' => 'ติดต่อ', 'post_content' => '<!-- wp:prakat/contact /-->', 'post_status' => 'publish', 'post_type' => 'page' ] ) );
				$t->get( Caches::class )->tell( [ 'contact' ], [] );
				$ours->broken = false;
				do_action( Schedule::HOOK );
				$t->true( in_array( $contact, $ours->forgot, true ), 'Told both of what it missed.' );
				$t->true( in_array( get_permalink( $shows ), $ours->forgot, true ), 'Told what it missed.' );
				$t->same( 'good', $health() );
				$t->same( false, get_option( Caches::OPTION ) );
			}
		);
		remove_filter( 'prakat_page_caches', $beside, 20 );
	},

	'Every address that an entry ever had is forgotten, its versions, its files and REST too, and what the section has beside it (R063).' => static function ( Scene $t ) use ( $cache, $with ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$ours = $cache();
		$with(
			$ours,
			static function () use ( $t, $ours ): void {
				[ $id, $file ] = $t->approved_with_file( [ 'publishUntil' => '2026-12-31' ] );
				$t->walk( $id, 'publish' );
				$uuid  = $t->uuid_of( $id );
				$links = $t->get( Links::class );
				$copy  = $t->get( Reader::class )->entry( $uuid )->files[0]['url'];
				foreach ( [ 'published', 'withdrawn' ] as $when ) {
					foreach ( [ $links->entry( $uuid ), $links->version( $uuid, 1 ), $links->file( $file->uuid ), rest_url( "prakat/v1/public/entries/$uuid" ), rest_url( 'prakat/v1/public/procurement/records' ), $links->download( 'procurement', 'csv' ), get_sitemap_url( 'prakat' ) ] as $url ) {
						$t->true( in_array( $url, $ours->forgot, true ), "$when: $url" );
					}
					$t->true( [] !== array_filter( $ours->forgot, static fn ( string $url ): bool => strtolower( $url ) === strtolower( $copy ) ), "$when: its copy" );
					if ( 'published' === $when ) {
						$ours->forgot = [];
						$t->act( 'withdraw', $t->of_office( 'approver' ), $id, $t->because() );
					}
				}
				$t->false( $ours->all );
			}
		);
	},

	'Addresses with Thai letters are forgotten as WordPress writes them and as browsers ask for them.' => static function ( Scene $t ) use ( $cache, $with ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$shows = (int) wp_insert_post( [ 'post_title' => 'จัดซื้อ', 'post_name' => 'จัดซื้อ', 'post_content' => '<!-- wp:prakat/procurement /-->', 'post_status' => 'publish', 'post_type' => 'page' ] );
		$ours  = $cache();
		$with( $ours, static fn () => $t->published( $t->varied_records( 1 ) ) );
		if ( '' === get_option( 'permalink_structure' ) ) {
			$t->true( in_array( get_permalink( $shows ), $ours->forgot, true ), 'With plain permalinks an address has no letters.' );
			return;
		}
		$url = home_url( '/' ) . rawurlencode( 'จัดซื้อ' ) . '/';
		$t->same( strtolower( $url ), get_permalink( $shows ) );
		$t->true( in_array( strtolower( $url ), $ours->forgot, true ), 'in lower case' );
		$t->true( in_array( $url, $ours->forgot, true ), 'in upper case' );
	},

	'Of a post that shows the section the lists and feeds are forgotten, too.' => static function ( Scene $t ) use ( $cache, $with, $page ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$post = $page( '<!-- wp:prakat/procurement /-->', 'post' );
		$ours = $cache();
		$with( $ours, static fn () => $t->published( $t->varied_records( 1 ) ) );
		foreach ( [ get_permalink( $post ), home_url( '/' ), get_feed_link( 'rss2' ), get_category_link( (int) get_option( 'default_category' ) ), get_author_posts_url( (int) get_post( $post )->post_author ) ] as $url ) {
			$t->true( in_array( $url, $ours->forgot, true ), (string) $url );
		}
	},

	'A page that shows a section is forgotten where it was until then when it is renamed or taken back; others are not touched.' => static function ( Scene $t ) use ( $cache, $with, $page ): void {
		$shows = $page( '<!-- wp:prakat/procurement /-->' );
		$plain = $page( 'ไม่มีบล็อก' );
		$first = get_permalink( $shows );
		$ours  = $cache();
		$with(
			$ours,
			static function () use ( $t, $ours, $shows, $plain, $first ): void {
				wp_update_post( [ 'ID' => $shows, 'post_name' => 'another-name' ] );
				$second = get_permalink( $shows );
				$t->true( in_array( $first, $ours->forgot, true ) && in_array( $second, $ours->forgot, true ), 'renamed' );
				$ours->forgot = [];
				wp_update_post( [ 'ID' => $shows, 'post_status' => 'draft' ] );
				$t->true( in_array( $second, $ours->forgot, true ), 'taken back' );
				$ours->forgot = [];
				wp_update_post( [ 'ID' => $plain, 'post_name' => 'plain-name' ] );
				$t->same( [], $ours->forgot );
			}
		);
	},

	'A page under approval, and the lists and feeds that show it, are forgotten when it is published and when its time is over.' => static function ( Scene $t ) use ( $cache, $with ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->govern( [ 'post' ] );
		$ours = $cache();
		$with(
			$ours,
			static function () use ( $t, $ours ): void {
				$post  = $t->approved_post( [ 'post_type' => 'post', 'post_name' => 'under-approval' ] );
				$urls  = [ get_permalink( $post ), home_url( '/' ), get_feed_link( 'rss2' ) ];
				$t->same( [], array_diff( $urls, $ours->forgot ) );
				$ours->forgot = [];
				$t->at( (string) $t->governed( $post )['expires_at'] . 'Z' );
				$t->get( Sweep::class )->run( 0 );
				$t->same( [], array_diff( $urls, $ours->forgot ) );
			}
		);
	},

	'Of several servers one that is away keeps no other from its news, and is waited for once.' => static function ( Scene $t ): void {
		$asked  = [];
		$answer = static function ( mixed $before, array $request, string $url ) use ( &$asked ): array|\WP_Error {
			$asked[] = [ $request['method'], $url, $request['headers']['Host'] ];
			return str_contains( $url, '//away' ) ? new \WP_Error( 'http_request_failed', 'Timed out.' ) : [ 'response' => [ 'code' => 200, 'message' => '' ], 'headers' => [], 'body' => '', 'cookies' => [] ];
		};
		add_filter( 'pre_http_request', $answer, 10, 3 );
		$servers = new Servers( [ 'http://away:6081', 'http://there:6081' ] );
		foreach ( [ [ '/a/', '/b/?x=1' ], [ '/c/' ] ] as $paths ) {
			try {
				$servers->forget( array_map( 'home_url', $paths ) );
				$t->true( false, 'It says that one is away.' );
			} catch ( CacheError $error ) {
				$t->same( 'http://away:6081: Timed out.', $error->getMessage() );
			}
		}
		remove_filter( 'pre_http_request', $answer, 10 );
		$path = (string) wp_parse_url( home_url( '/' ), PHP_URL_PATH );
		$t->same( [ "http://away:6081{$path}a/", "http://there:6081{$path}a/", "http://there:6081{$path}b/?x=1", "http://there:6081{$path}c/" ], array_column( $asked, 1 ) );
		$t->same( [ 'PURGE' ], array_values( array_unique( array_column( $asked, 0 ) ) ) );
		$t->same( (string) preg_replace( '#^https?://([^/]+).*#', '$1', home_url( '/' ) ), $asked[0][2] );
	},

	'A server that knows no PURGE, or can’t forget everything, counts as not told; one that did not have the page counts as told.' => static function ( Scene $t ): void {
		$status = 404;
		$answer = static function () use ( &$status ): array {
			return [ 'response' => [ 'code' => $status, 'message' => '' ], 'headers' => [], 'body' => '', 'cookies' => [] ];
		};
		add_filter( 'pre_http_request', $answer, 10, 3 );
		$told = static function ( callable $tell ): bool {
			try {
				$tell( new Servers( [ 'http://nginx' ] ) );
				return true;
			} catch ( CacheError ) {
				return false;
			}
		};
		$one   = static fn ( Servers $servers ) => $servers->forget( [ home_url( '/a/' ) ] );
		$every = static fn ( Servers $servers ) => $servers->forget_all();
		$found = [];
		foreach ( [ 200, 404, 405, 412, 501 ] as $status ) {
			$found[ $status ] = [ $told( $one ), $told( $every ) ];
		}
		remove_filter( 'pre_http_request', $answer, 10 );
		$t->same( [ 200 => [ true, true ], 404 => [ true, false ], 405 => [ false, false ], 412 => [ true, false ], 501 => [ false, false ] ], $found );
	},

	'An address that a server refuses keeps it from none of the others.' => static function ( Scene $t ): void {
		$asked  = [];
		$answer = static function ( mixed $before, array $request, string $url ) use ( &$asked ): array {
			$asked[] = $url;
			return [ 'response' => [ 'code' => str_ends_with( $url, '/a/' ) ? 405 : 200, 'message' => '' ], 'headers' => [], 'body' => '', 'cookies' => [] ];
		};
		add_filter( 'pre_http_request', $answer, 10, 3 );
		$said = '';
		try {
			( new Servers( [ 'http://nginx' ] ) )->forget( [ home_url( '/a/' ), home_url( '/b/' ) ] );
		} catch ( CacheError $error ) {
			$said = $error->getMessage();
		}
		remove_filter( 'pre_http_request', $answer, 10 );
		$t->same( 2, count( $asked ) );
		$t->true( str_contains( $said, '405' ) && str_contains( $said, '/a/' ), $said );
	},

	'nginx’s folder of kept pages is emptied of them, and of nothing else.' => static function ( Scene $t ): void {
		$folder = get_temp_dir() . 'prakat-pages-' . wp_rand();
		wp_mkdir_p( "$folder/a/bc" );
		$kept = "$folder/a/bc/0123456789abcdef0123456789abcabc";
		foreach ( [ $kept, "$folder/a/bc/notes.txt", "$kept.0000000001" ] as $file ) {
			file_put_contents( $file, 'KEY: example' );
		}
		( new Servers( [ $folder ] ) )->forget( [ home_url( '/a/' ) ] );
		$left = array_map( 'is_file', [ $kept, "$folder/a/bc/notes.txt", "$kept.0000000001" ] );
		file_put_contents( $kept, 'KEY: example' );
		$asked  = 0;
		$answer = static function () use ( &$asked ): array {
			++$asked;
			return [ 'response' => [ 'code' => 200, 'message' => '' ], 'headers' => [], 'body' => '', 'cookies' => [] ];
		};
		add_filter( 'pre_http_request', $answer );
		$both = new Servers( [ 'http://nginx' => $folder ] );
		$both->forget( [ home_url( '/a/' ) ] );
		$after_one = [ $asked, is_file( $kept ) ];
		$both->forget_all();
		$after_all = [ $asked, is_file( $kept ) ];
		remove_filter( 'pre_http_request', $answer );
		array_map( 'unlink', [ "$folder/a/bc/notes.txt", "$kept.0000000001" ] );
		array_map( 'rmdir', [ "$folder/a/bc", "$folder/a", $folder ] );
		$t->same( [ false, true, true ], $left );
		$t->same( [ [ 1, true ], [ 1, false ] ], [ $after_one, $after_all ], 'With a server beside it the folder is for everything.' );
		try {
			( new Servers( [ $folder ] ) )->forget_all();
			$t->true( false, 'A folder that is not there is told of.' );
		} catch ( CacheError $error ) {
			$t->true( str_contains( $error->getMessage(), 'no such folder' ) );
		}
		$t->same( [ false, false ], [ ( new Servers( [ '/' ] ) )->is_present(), ( new Servers( [ 'pages', 7, null ] ) )->is_present() ] );
	},

	'The known caching plugins are told by their own documented functions and actions.' => static function ( Scene $t ) use ( $page ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$shows                  = $page( '<!-- wp:prakat/procurement /-->' );
		$GLOBALS['prakat_told'] = [];
		require_once __DIR__ . '/stand-ins.php';
		add_action( 'litespeed_purge_url', static fn ( string $url ) => $GLOBALS['prakat_told'][] = "litespeed $url" );
		$t->published( $t->varied_records( 1 ) );
		remove_all_actions( 'litespeed_purge_url' );
		$url = get_permalink( $shows );
		foreach ( [ 'wpsc', 'w3tc', 'rocket', 'litespeed' ] as $plugin ) {
			$t->true( in_array( "$plugin $url", $GLOBALS['prakat_told'], true ), $plugin . wp_json_encode( $GLOBALS['prakat_told'] ) );
		}
		$t->true( in_array( 'wpo everything', $GLOBALS['prakat_told'], true ) );
	},

	'A page that changes by itself within hours is not kept by caches that know no HTTP.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		if ( defined( 'DONOTCACHEPAGE' ) ) {
			$t->skip( 'DONOTCACHEPAGE is defined already, and a constant can’t be taken back' );
		}
		do_action( 'prakat_page_changes_at', new DateTimeImmutable( '2026-11-22T00:00:00+07:00' ) );
		$t->false( defined( 'DONOTCACHEPAGE' ), 'In two days.' );
		do_action( 'prakat_page_changes_at', new DateTimeImmutable( '2026-11-20T18:00:00+07:00' ) );
		$t->true( defined( 'DONOTCACHEPAGE' ), 'This evening.' );
	},
];
