<?php
/**
 * What this very WordPress has.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests\Paths;

/**
 * Asks the running WordPress, and reads its files where it can't be asked, so that what a new WordPress brings is found
 * without anybody knowing of it.
 */
final class Inventory {

	/** @return array<string, list<string>> Kind => what there is of it. */
	public static function found(): array {
		$found = [
			'rest'      => self::rest(),
			'xmlrpc'    => self::xmlrpc(),
			'ajax'      => self::ajax(),
			'pages'     => self::pages(),
			'functions' => self::functions(),
			'tasks'     => self::tasks(),
			'states'    => array_values( array_diff( get_post_stati(), [] ) ),
			'types'     => array_values( get_post_types( [ '_builtin' => true ] ) ),
			'feeds'     => array_values( array_unique( [ ...$GLOBALS['wp_rewrite']->feeds, ...self::feeds() ] ) ),
			'arguments' => array_values( array_diff( ( new \WP() )->public_query_vars, [ 'zq_sitemap' ] ) ),
			'abilities' => function_exists( 'wp_get_abilities' ) ? array_values( array_filter( array_keys( wp_get_abilities() ), static fn ( string $name ): bool => str_starts_with( $name, 'core/' ) ) ) : [],
			'bindings'  => array_keys( get_all_registered_block_bindings_sources() ),
		];
		return array_map(
			static function ( array $items ): array {
				$items = array_values( array_unique( $items ) );
				sort( $items );
				return $items;
			},
			$found
		);
	}

	/**
	 * Every route of WordPress that can be written through: "POST /wp/v2/posts".
	 *
	 * @return list<string>
	 */
	private static function rest(): array {
		$found = [];
		foreach ( rest_get_server()->get_routes() as $route => $handlers ) {
			if ( str_starts_with( $route, '/prakat' ) || str_contains( $route, 'zq_' ) ) {
				continue;
			}
			foreach ( $handlers as $handler ) {
				foreach ( array_keys( $handler['methods'] ) as $method ) {
					$found[] = in_array( $method, [ 'PUT', 'PATCH' ], true ) && isset( $handler['methods']['POST'] ) ? "POST $route" : "$method $route";
				}
			}
		}
		return $found;
	}

	/**
	 * @return list<string>
	 */
	private static function xmlrpc(): array {
		require_once ABSPATH . WPINC . '/class-IXR.php';
		require_once ABSPATH . WPINC . '/class-wp-xmlrpc-server.php';
		return array_keys( ( new \wp_xmlrpc_server() )->methods );
	}

	/**
	 * The actions that admin-ajax.php names itself, and those that the rest of WordPress attaches.
	 *
	 * @return list<string>
	 */
	private static function ajax(): array {
		$found = [];
		preg_match_all( '/\$core_actions_\w+\s*=\s*array\((.*?)\);/s', (string) file_get_contents( ABSPATH . 'wp-admin/admin-ajax.php' ), $lists );
		foreach ( $lists[1] as $list ) {
			preg_match_all( "/'([\w-]+)'/", $list, $names );
			$found = [ ...$found, ...$names[1] ];
		}
		foreach ( self::sources() as $text ) {
			preg_match_all( "/(?:add_action|has_action)\(\s*[\"'](?:wp_ajax|admin_post)_(?:nopriv_)?([\w{}\$-]+)/", $text, $names );
			$found = [ ...$found, ...$names[1] ];
		}
		return $found;
	}

	/**
	 * Every file that a browser can open.
	 *
	 * @return list<string>
	 */
	private static function pages(): array {
		$found = [];
		foreach ( [ '', 'wp-admin/', 'wp-admin/network/', 'wp-admin/user/' ] as $folder ) {
			foreach ( glob( ABSPATH . $folder . '*.php' ) ?: [] as $file ) {
				$found[] = $folder . basename( $file );
			}
		}
		return array_values( array_diff( $found, [ 'prakat-tests.php', 'wp-config.php' ] ) );
	}

	/**
	 * The functions that write to the tables of contents themselves: everything else calls one of these.
	 *
	 * @return list<string>
	 */
	private static function functions(): array {
		$found = [];
		$table = '\$(?:this->)?wpdb->(?:posts|postmeta|term_relationships|term_taxonomy|terms)\b';
		$write = "/->(?:insert|update|delete|replace)\(\s*(?:$table|_get_meta_table|\\\$table)|(?:UPDATE|DELETE FROM|INSERT INTO|REPLACE INTO)\s+[`{]?(?:$table|\\\$table)/";
		foreach ( self::sources() as $file => $text ) {
			if ( str_contains( $file, 'upgrade' ) || str_contains( $file, 'schema.php' ) ) {
				continue; // Moves the site from one version of WordPress to the next.
			}
			preg_match_all( '/^[ \t]*(?:(?:final|public|protected|private|static)\s+)*function\s+&?(\w+)\s*\(/m', $text, $names, PREG_OFFSET_CAPTURE );
			preg_match_all( $write, $text, $hits, PREG_OFFSET_CAPTURE );
			foreach ( $hits[0] as [ , $at ] ) {
				$name = '';
				foreach ( $names[1] as [ $function, $begins ] ) {
					$name = $begins < $at ? $function : $name;
				}
				$found[] = '' === $name ? basename( $file ) : "$name()";
			}
		}
		return $found;
	}

	/**
	 * The tasks that WordPress does by the clock.
	 *
	 * @return list<string>
	 */
	private static function tasks(): array {
		$found = [];
		foreach ( self::sources() as $text ) {
			preg_match_all( "/wp_schedule_(?:single_)?event\(\s*[^;]*?'([a-z_]+)'/", $text, $names );
			$found = [ ...$found, ...$names[1] ];
		}
		return array_values( array_diff( $found, [ 'daily', 'hourly', 'twicedaily', 'weekly' ] ) );
	}

	/**
	 * @return list<string>
	 */
	private static function feeds(): array {
		return array_values( array_map( static fn ( string $hook ): string => substr( $hook, 8 ), array_filter( array_keys( $GLOBALS['wp_filter'] ), static fn ( string $hook ): bool => str_starts_with( $hook, 'do_feed_' ) ) ) );
	}

	/** @var array<string, string>|null */
	private static ?array $sources = null;

	/**
	 * The text of WordPress.
	 *
	 * @return array<string, string>
	 */
	private static function sources(): array {
		if ( null === self::$sources ) {
			self::$sources = [];
			foreach ( [ 'wp-admin', 'wp-includes' ] as $folder ) {
				foreach ( new \RecursiveIteratorIterator( new \RecursiveDirectoryIterator( ABSPATH . $folder, \FilesystemIterator::SKIP_DOTS ) ) as $file ) {
					if ( 'php' === $file->getExtension() ) {
						self::$sources[ $file->getPathname() ] = (string) file_get_contents( $file->getPathname() );
					}
				}
			}
		}
		return self::$sources;
	}
}
