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
use Prakat\Expiry\Schedule;
use Prakat\Expiry\Sweep;
use Prakat\Permalinks\Links;
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
					$t->same( 1, count( array_filter( array_unique( $ours->forgot ), static fn ( string $url ): bool => str_contains( $url, 'old-name' ) ) ), $when );
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
			$t->true( in_array( "$plugin $url", $GLOBALS['prakat_told'], true ), $plugin );
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
