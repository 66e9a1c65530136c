<?php
/**
 * The site that every path is walked on.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests\Paths;

use Prakat\Tests\Scene;

/**
 * People of every role and with every duty; entries and posts in every state, each of which holds a secret of its own
 * ("zqsdraftx") where the public may not read it. Built once in a process; every path finds it as it was built.
 */
final class World {

	public const PASSWORD = 'a password of tests';

	public const ROLES = [ 'administrator', 'editor', 'author', 'contributor', 'subscriber' ];

	private static ?self $one = null;

	/** @var array<string, int> Actor => user. */
	public array $actors = [ 'nobody' => 0 ];

	/** @var array<string, int> State => entry. */
	public array $entries = [];

	/** @var array<string, int> State => post. */
	public array $posts = [];

	/** @var list<string> States of posts whose content the public reads. */
	public array $public = [ 'accepted' ];

	/** @var array<string, int> Other things of the site: category, tag, image, menu, pattern, comment. */
	public array $things = [];

	/** @var array<string, string> Bytes of the files of the site, those of the vault and of the shelf among them, by path. */
	public array $files = [];

	/** The file on the shelf of an entry that is public. */
	public string $shelf = '';

	/** Whether posts can be put under approval in this build. */
	public bool $governs = false;

	private Snapshot $before;

	/** The site before posts are under approval. */
	private Snapshot $plain;

	/** The site with posts under approval. */
	private Snapshot $whole;

	/** @var array<string, string>|null What the public reads of the untouched site. */
	private ?array $baseline = null;

	/** @var list<string>|null */
	private ?array $links = null;

	/** @var list<string>|null */
	private ?array $ids = null;

	/** @var array<int, Visitor> */
	private array $visitors = [];

	private function __construct( Scene $scene ) {
		global $wpdb;
		$this->plugins();
		$this->sweep();
		$builder      = new WorldBuilder( $scene, $this );
		$builder->people();
		$builder->entries();
		$builder->site();
		foreach ( $this->actors as $user ) {
			$this->visitors[ $user ] = new Visitor( $user );
		}
		$this->plain   = new Snapshot( $wpdb );
		if ( class_exists( \Prakat\Governed\Hooks::class ) ) {
			$builder->governed();
		}
		$this->whole   = new Snapshot( $wpdb );
		$builder->keep_files();
		$this->permalinks();
		$this->uuids();
	}

	/**
	 * The site as it was built, to walk one path on. Leave it afterwards.
	 */
	public static function enter( Scene $scene ): self {
		if ( null === self::$one ) {
			self::$one = new self( $scene );
		}
		self::$one->whole->restore();
		self::$one->fresh();
		return self::$one;
	}

	/**
	 * The same site before its posts were put under approval.
	 */
	public function enter_plain(): void {
		$this->plain->restore();
		$this->fresh();
	}

	public function enter_whole(): void {
		$this->whole->restore();
		$this->fresh();
	}

	/**
	 * Leaves the site as it was before the world was built: nothing for other tests to clean.
	 */
	public function leave(): void {
		$this->before->restore();
		$this->fresh();
	}

	public function plain(): Snapshot {
		return $this->plain;
	}

	public function whole(): Snapshot {
		return $this->whole;
	}

	/**
	 * @param callable(): array<string, string> $read
	 * @return array<string, string>
	 */
	public function baseline( callable $read ): array {
		return $this->baseline ??= $read();
	}

	public function visitor( int $user ): Visitor {
		return $this->visitors[ $user ] ??= new Visitor( $user );
	}

	/**
	 * @return list<string> Of every entry, public or not.
	 */
	public function uuids(): array {
		return $this->ids ??= \Prakat\wiring()->get( \Prakat\Database\Database::class )->column( "SELECT uuid FROM {entries} ORDER BY section = 'page', state <> 'published', id" );
	}

	/**
	 * @return list<string> The pages of the entries, whether there is one or not.
	 */
	public function entry_addresses(): array {
		return array_map( \Prakat\wiring()->get( \Prakat\Permalinks\Links::class )->entry( ... ), $this->uuids() );
	}

	/**
	 * The addresses at which each post is, or would be if it were public, the public ones first: found once, as the site was built.
	 *
	 * @return list<string>
	 */
	public function permalinks(): array {
		return $this->links ??= array_values( array_map( static fn ( int $id ): string => (string) get_permalink( $id ), array_merge( array_flip( $this->public ), $this->posts ) ) );
	}

	/**
	 * The state and the secret of what is hidden: 'zqsdraftx'.
	 */
	public static function secret( string $state ): string {
		return 'zqs' . str_replace( '-', '', $state ) . 'x';
	}

	/**
	 * Takes away what a run that was cut off left behind: everything with a higher number than the site had before it.
	 */
	private function sweep(): void {
		global $wpdb;
		$keys = [ 'posts' => 'ID', 'postmeta' => 'meta_id', 'terms' => 'term_id', 'term_taxonomy' => 'term_taxonomy_id', 'comments' => 'comment_ID' ];
		$last = get_option( 'zq_world' );
		if ( is_array( $last ) ) {
			foreach ( $keys as $table => $key ) {
				$wpdb->query( $wpdb->prepare( 'DELETE FROM %i WHERE %i > %d', $wpdb->$table, $key, $last[ $table ] ) );
			}
			delete_option( 'zq_world' );
		}
		$this->before = new Snapshot( $wpdb );
		update_option( 'zq_world', array_combine( array_keys( $keys ), array_map( static fn ( string $table, string $key ): int => (int) $wpdb->get_var( $wpdb->prepare( 'SELECT MAX( %i ) FROM %i', $key, $wpdb->$table ) ), array_keys( $keys ), $keys ) ), false );
	}

	/**
	 * Puts the plugins of fixtures/ into the site for the time of this process.
	 */
	private function plugins(): void {
		$file = WPMU_PLUGIN_DIR . '/prakat-paths.php';
		wp_mkdir_p( WPMU_PLUGIN_DIR );
		file_put_contents( $file, '<?php require ' . var_export( __DIR__ . '/fixtures/plugin.php', true ) . ';' ); // phpcs:ignore WordPress.PHP.DevelopmentFunctions -- Writes PHP.
		register_shutdown_function( static fn () => is_file( $file ) && unlink( $file ) );
		require_once __DIR__ . '/fixtures/plugin.php';
		register_taxonomy( 'zq_language', [ 'post', 'page' ], [ 'public' => false ] );
	}

	/**
	 * As at the beginning of a request: who is there, what is remembered.
	 */
	private function fresh(): void {
		foreach ( $this->files as $file => $bytes ) {
			if ( ! is_file( $file ) || file_get_contents( $file ) !== $bytes ) {
				wp_mkdir_p( dirname( $file ) );
				file_put_contents( $file, $bytes );
			}
		}
		wp_cache_flush();
		wp_set_current_user( 0 );
		$GLOBALS['wp_rest_server'] = null;
		self::forget();
	}

	/**
	 * The end of a request: what is done last is done, and nothing is remembered.
	 */
	public function end_request(): void {
		if ( $this->governs ) {
			\Prakat\wiring()->get( \Prakat\Governed\Held::class )->settle_all();
		}
		wp_set_current_user( 0 );
		wp_cache_flush();
		self::forget();
	}

	private static function forget(): void {
		$wiring = \Prakat\wiring();
		( new \ReflectionProperty( $wiring, 'made' ) )->setValue( $wiring, [] );
	}
}
