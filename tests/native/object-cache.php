<?php
/**
 * A persistent object cache on Redis, as small as one can be, for the native stack's tests: the well-known drop-ins can't be
 * fetched by the project's own files. It does what WordPress documents of wp_cache_*() and loses everything when Redis goes,
 * without ending the request.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

// phpcs:disable WordPress.NamingConventions.PrefixAllGlobals -- These names are WordPress's.

/**
 * Values of this request in memory, values of all requests in Redis.
 */
final class WP_Object_Cache { // phpcs:ignore Generic.Files.OneObjectStructurePerFile

	public int $cache_hits = 0;

	public int $cache_misses = 0;

	/** @var array<string, mixed> */
	private array $here = [];

	/** @var array<string, true> */
	private array $shared = [];

	/** @var array<string, true> */
	private array $own = [];

	private ?\Redis $redis = null;

	private int $blog = 1;

	public function __construct() {
		try {
			$redis = new \Redis();
			$redis->connect( PRAKAT_TEST_REDIS );
			$redis->setOption( \Redis::OPT_SERIALIZER, \Redis::SERIALIZER_PHP );
			$this->redis = $redis;
		} catch ( \RedisException ) {
			$this->redis = null;
		}
		$this->blog = is_multisite() ? get_current_blog_id() : 1;
	}

	/** @param array<string>|string $groups */
	public function share( $groups ): void {
		$this->shared += array_fill_keys( (array) $groups, true );
	}

	/** @param array<string>|string $groups */
	public function keep_here( $groups ): void {
		$this->own += array_fill_keys( (array) $groups, true );
	}

	public function switch_to( int $blog ): void {
		$this->blog = $blog;
	}

	/** @param int|string $key */
	public function get( $key, string $group, bool $force, ?bool &$found ): mixed {
		$name = $this->name( $key, $group );
		if ( ! $force && array_key_exists( $name, $this->here ) ) {
			++$this->cache_hits;
			$found = true;
			return $this->copy( $this->here[ $name ] );
		}
		$stored = isset( $this->own[ $group ] ) ? false : $this->ask( static fn ( \Redis $redis ) => $redis->get( $name ) );
		$found  = is_array( $stored );
		if ( ! is_array( $stored ) ) {
			++$this->cache_misses;
			return false;
		}
		++$this->cache_hits;
		$this->here[ $name ] = $stored[0];
		return $this->copy( $stored[0] );
	}

	/**
	 * @param int|string    $key
	 * @param 'NX'|'XX'|null $only Only when it is not there, or only when it is.
	 */
	public function set( $key, mixed $value, string $group, int $seconds, ?string $only = null ): bool {
		$name = $this->name( $key, $group );
		if ( null !== $only ) {
			$found = false;
			$this->get( $key, $group, false, $found );
			if ( $found === ( 'NX' === $only ) ) {
				return false;
			}
		}
		$this->here[ $name ] = $this->copy( $value );
		if ( ! isset( $this->own[ $group ] ) ) {
			$this->ask( static fn ( \Redis $redis ) => $seconds > 0 ? $redis->setex( $name, $seconds, [ $value ] ) : $redis->set( $name, [ $value ] ) );
		}
		return true;
	}

	/** @param int|string $key */
	public function delete( $key, string $group ): bool {
		$name = $this->name( $key, $group );
		$here = array_key_exists( $name, $this->here );
		unset( $this->here[ $name ] );
		return isset( $this->own[ $group ] ) ? $here : ( $this->ask( static fn ( \Redis $redis ) => $redis->del( $name ) ) > 0 || $here );
	}

	/** @param int|string $key */
	public function add_to( $key, int $by, string $group ): int|false {
		$found = false;
		$value = $this->get( $key, $group, true, $found );
		if ( ! $found ) {
			return false;
		}
		$sum = max( 0, ( is_numeric( $value ) ? (int) $value : 0 ) + $by );
		$this->set( $key, $sum, $group, 0 );
		return $sum;
	}

	public function forget_here(): bool {
		$this->here = [];
		return true;
	}

	public function flush(): bool {
		$this->here = [];
		$this->ask( static fn ( \Redis $redis ) => $redis->flushAll() );
		return true;
	}

	/** @param int|string $key */
	private function name( $key, string $group ): string {
		$group = '' === $group ? 'default' : $group;
		return ( isset( $this->shared[ $group ] ) ? 'all' : $this->blog ) . ":$group:$key";
	}

	private function copy( mixed $value ): mixed {
		return is_object( $value ) ? clone $value : $value;
	}

	/**
	 * @param \Closure(\Redis): mixed $what
	 * @return mixed False when Redis is gone.
	 */
	private function ask( \Closure $what ): mixed {
		if ( null === $this->redis ) {
			return false;
		}
		try {
			return $what( $this->redis );
		} catch ( \RedisException ) {
			$this->redis = null;
			return false;
		}
	}
}

function wp_cache_init(): void {
	$GLOBALS['wp_object_cache'] = new WP_Object_Cache(); // phpcs:ignore WordPress.WP.GlobalVariablesOverride
}

/** @param int|string $key */
function wp_cache_add( $key, mixed $data, string $group = '', int $expire = 0 ): bool {
	return ! wp_suspend_cache_addition() && $GLOBALS['wp_object_cache']->set( $key, $data, $group, $expire, 'NX' );
}

/**
 * @param array<int|string, mixed> $data
 * @return array<int|string, bool>
 */
function wp_cache_add_multiple( array $data, string $group = '', int $expire = 0 ): array {
	return array_combine( array_keys( $data ), array_map( static fn ( $key ): bool => wp_cache_add( $key, $data[ $key ], $group, $expire ), array_keys( $data ) ) );
}

/** @param int|string $key */
function wp_cache_replace( $key, mixed $data, string $group = '', int $expire = 0 ): bool {
	return $GLOBALS['wp_object_cache']->set( $key, $data, $group, $expire, 'XX' );
}

/** @param int|string $key */
function wp_cache_set( $key, mixed $data, string $group = '', int $expire = 0 ): bool {
	return $GLOBALS['wp_object_cache']->set( $key, $data, $group, $expire );
}

/**
 * @param array<int|string, mixed> $data
 * @return array<int|string, bool>
 */
function wp_cache_set_multiple( array $data, string $group = '', int $expire = 0 ): array {
	return array_combine( array_keys( $data ), array_map( static fn ( $key ): bool => wp_cache_set( $key, $data[ $key ], $group, $expire ), array_keys( $data ) ) );
}

/**
 * @param int|string $key
 * @param bool|null  $found
 */
function wp_cache_get( $key, string $group = '', bool $force = false, &$found = null ): mixed {
	return $GLOBALS['wp_object_cache']->get( $key, $group, $force, $found );
}

/**
 * @param array<int|string> $keys
 * @return array<int|string, mixed>
 */
function wp_cache_get_multiple( array $keys, string $group = '', bool $force = false ): array {
	return array_combine( $keys, array_map( static fn ( $key ): mixed => wp_cache_get( $key, $group, $force ), $keys ) );
}

/** @param int|string $key */
function wp_cache_delete( $key, string $group = '' ): bool {
	return $GLOBALS['wp_object_cache']->delete( $key, $group );
}

/**
 * @param array<int|string> $keys
 * @return array<int|string, bool>
 */
function wp_cache_delete_multiple( array $keys, string $group = '' ): array {
	return array_combine( $keys, array_map( static fn ( $key ): bool => wp_cache_delete( $key, $group ), $keys ) );
}

/** @param int|string $key */
function wp_cache_incr( $key, int $offset = 1, string $group = '' ): int|false {
	return $GLOBALS['wp_object_cache']->add_to( $key, $offset, $group );
}

/** @param int|string $key */
function wp_cache_decr( $key, int $offset = 1, string $group = '' ): int|false {
	return $GLOBALS['wp_object_cache']->add_to( $key, -$offset, $group );
}

function wp_cache_flush(): bool {
	return $GLOBALS['wp_object_cache']->flush();
}

function wp_cache_flush_runtime(): bool {
	return $GLOBALS['wp_object_cache']->forget_here();
}

function wp_cache_supports( string $feature ): bool {
	return in_array( $feature, [ 'add_multiple', 'set_multiple', 'get_multiple', 'delete_multiple', 'flush_runtime' ], true );
}

function wp_cache_close(): bool {
	return true;
}

/** @param array<string>|string $groups */
function wp_cache_add_global_groups( $groups ): void {
	$GLOBALS['wp_object_cache']->share( $groups );
}

/** @param array<string>|string $groups */
function wp_cache_add_non_persistent_groups( $groups ): void {
	$GLOBALS['wp_object_cache']->keep_here( $groups );
}

function wp_cache_switch_to_blog( int $blog_id ): void {
	$GLOBALS['wp_object_cache']->switch_to( $blog_id );
}
