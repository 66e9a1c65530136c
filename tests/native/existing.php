<?php
/**
 * What scripts/native/trials/existing.mjs does inside a site that was there before the plugin: php existing.php <word>, the
 * site's folder as the working directory. Prints one line of JSON.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

// phpcs:disable WordPress.DB, WordPress.Security, WordPress.WP.AlternativeFunctions -- A site made for one test.
$_SERVER += [
	'HTTP_HOST'      => (string) getenv( 'PRAKAT_TRIAL_HOST' ),
	'REQUEST_METHOD' => 'GET',
	'REQUEST_URI'    => '/',
];
const PRAKAT  = 'prakat/prakat.php';
const OTHERS  = [ 'other-search/other-search.php', 'other-forms/other-forms.php', 'other-cache/other-cache.php' ];
$counted_from = hrtime( true );
require getcwd() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
require_once ABSPATH . 'wp-admin/includes/file.php';
wp_set_current_user( 1 );
global $wpdb;

$say = static function ( array $what ): void {
	echo json_encode( $what, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR ), "\n";
};

/** Does something and tells how long it took and how many statements. */
$measured = static function ( callable $work ) use ( $say, $wpdb ): void {
	$queries = $wpdb->num_queries;
	$began   = hrtime( true );
	$told    = $work();
	$say( [ 'ms' => ( hrtime( true ) - $began ) / 1e6, 'queries' => $wpdb->num_queries - $queries, 'memory' => memory_get_peak_usage() / 1048576 ] + ( is_array( $told ) ? $told : [] ) );
};

switch ( $argv[1] ) {
	case 'fill':
		// Ten thousand posts with metadata and terms, and the plugins that a site has.
		$wpdb->query( 'START TRANSACTION' );
		for ( $i = 0; $i < 10000; $i += 500 ) {
			$posts = [];
			for ( $n = $i; $n < $i + 500; $n++ ) {
				$posts[] = $wpdb->prepare( "( %d, 1, '2020-01-01', '2020-01-01', %s, %s, '', 'publish', %s, '2020-01-01', '2020-01-01', '', '', '', '', %s )", 1000 + $n, "<!-- wp:paragraph --><p>ข่าวประชาสัมพันธ์ฉบับที่ $n</p><!-- /wp:paragraph -->", "ข่าวที่ $n", "news-$n", 0 === $n % 10 ? 'page' : 'post' );
			}
			$wpdb->query( "INSERT INTO $wpdb->posts ( ID, post_author, post_date, post_date_gmt, post_content, post_title, post_excerpt, post_status, post_name, post_modified, post_modified_gmt, to_ping, pinged, post_content_filtered, guid, post_type ) VALUES " . implode( ', ', $posts ) );
			$wpdb->query( "INSERT INTO $wpdb->postmeta ( post_id, meta_key, meta_value ) SELECT ID, 'other_rank', ID FROM $wpdb->posts WHERE ID >= " . ( 1000 + $i ) . ' AND ID < ' . ( 1500 + $i ) );
		}
		$wpdb->query( 'COMMIT' );
		$say( [ 'posts' => (int) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->posts" ), 'others' => array_map( static fn ( string $plugin ): bool => null === activate_plugin( $plugin ), OTHERS ) ] );
		break;

	case 'flush':
		flush_rewrite_rules();
		$say( [] );
		break;

	case 'state':
		// Everything that is not the plugin's: a digest of each table, of the options, the timetable and the rules.
		$state = [];
		foreach ( $wpdb->get_col( 'SHOW TABLES' ) as $table ) {
			if ( ! str_contains( $table, '_prakat_' ) && $table !== $wpdb->options ) {
				$state[ $table ] = (string) $wpdb->get_row( "CHECKSUM TABLE `$table`", ARRAY_N )[1];
			}
		}
		foreach ( $wpdb->get_results( "SELECT option_name, option_value, autoload FROM $wpdb->options WHERE option_name NOT LIKE '%prakat%' AND option_name NOT LIKE '%transient%' AND option_name NOT IN ( 'cron', 'active_plugins', 'rewrite_rules', 'recently_activated', 'uninstall_plugins' )" ) as $option ) {
			$state[ 'option ' . $option->option_name ] = md5( $option->option_value . $option->autoload );
		}
		$roles = get_option( $wpdb->prefix . 'user_roles' );
		unset( $state[ 'option ' . $wpdb->prefix . 'user_roles' ], $roles['administrator']['capabilities']['prakat_configure'] );
		$state['roles'] = md5( serialize( $roles ) );
		$state['cron']  = implode( ' ', array_filter( array_unique( array_merge( ...array_map( static fn ( mixed $jobs ): array => is_array( $jobs ) ? array_keys( $jobs ) : [], array_values( _get_cron_array() ) ) ) ), static fn ( string $hook ): bool => ! str_starts_with( $hook, 'prakat' ) ) );
		$state['rules'] = md5( serialize( array_filter( (array) get_option( 'rewrite_rules' ), static fn ( string $rule ): bool => ! str_contains( $rule, 'prakat' ), ARRAY_FILTER_USE_KEY ) ) );
		$state['others'] = implode( ' ', array_intersect( OTHERS, (array) get_option( 'active_plugins' ) ) );
		$say( $state );
		break;

	case 'ours':
		// What the plugin has here.
		$say(
			[
				'tables'   => count( $wpdb->get_col( "SHOW TABLES LIKE '%\\_prakat\\_%'" ) ),
				'options'  => (int) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE 'prakat\\_%'" ),
				'cron'     => array_values( array_filter( array_merge( ...array_map( static fn ( mixed $jobs ): array => is_array( $jobs ) ? array_keys( $jobs ) : [], array_values( _get_cron_array() ) ) ), static fn ( string $hook ): bool => str_starts_with( $hook, 'prakat' ) ) ),
				'autoload' => (int) $wpdb->get_var( "SELECT COALESCE( SUM( LENGTH( option_value ) ), 0 ) FROM $wpdb->options WHERE option_name LIKE 'prakat\\_%' AND autoload IN ( 'yes', 'on', 'auto', 'auto-on' )" ),
				'uploads'  => is_dir( wp_upload_dir( null, false )['basedir'] . '/prakat-vault' ),
			]
		);
		break;

	case 'activate':
		$measured( static fn (): array => [ 'error' => ( $error = activate_plugin( PRAKAT ) ) instanceof WP_Error ? $error->get_error_message() : null ] );
		break;

	case 'first':
		// The first request after another version's files were copied: WordPress has come up by now, and with it the plugin.
		$say( [ 'ms' => ( hrtime( true ) - $counted_from ) / 1e6, 'queries' => $wpdb->num_queries, 'version' => (int) get_option( 'prakat_schema_version' ) ] );
		break;

	case 'older':
		// As an older version left it: its tables and options in the place of ours.
		foreach ( $wpdb->get_col( "SHOW TABLES LIKE '%\\_prakat\\_%'" ) as $table ) {
			$wpdb->query( "DROP TABLE `$table`" );
		}
		$wpdb->query( "DELETE FROM $wpdb->options WHERE option_name LIKE 'prakat\\_%'" );
		foreach ( explode( ";\n", (string) gzdecode( (string) file_get_contents( $argv[2] ) ) ) as $statement ) {
			if ( '' !== trim( $statement ) && false === $wpdb->query( $statement ) ) {
				throw new RuntimeException( $wpdb->last_error );
			}
		}
		wp_cache_flush();
		$say( [ 'version' => (int) get_option( 'prakat_schema_version' ), 'tables' => count( $wpdb->get_col( "SHOW TABLES LIKE '%\\_prakat\\_%'" ) ) ] );
		break;

	case 'brought':
		// What the older version had made is as it was.
		$wiring = \Prakat\wiring();
		$wiring->get( \Prakat\Expiry\Sweep::class )->run( 0 );
		$say(
			[
				'sound'   => $wiring->get( \Prakat\Register\Verifier::class )->verify()->is_sound(),
				'states'  => array_map( 'intval', array_column( $wpdb->get_results( "SELECT state, COUNT(*) AS n FROM {$wpdb->prefix}prakat_entries GROUP BY state", ARRAY_A ), 'n', 'state' ) ),
				'public'  => $wiring->get( \Prakat\PublicIndex\Reader::class )->page( $wiring->get( \Prakat\Contract\Contracts::class )->section( 'procurement' ), new \Prakat\PublicIndex\Query() )->total,
				'waiting' => (int) $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->prefix}prakat_requests WHERE wait_act = 'check'" ),
			]
		);
		break;

	case 'deactivate':
		$measured( static fn () => deactivate_plugins( PRAKAT ) );
		break;

	case 'say-delete':
		update_option( 'prakat_delete_data', true );
		$say( [] );
		break;

	case 'delete':
		$measured( static fn (): array => [ 'deleted' => true === delete_plugins( [ PRAKAT ] ) ] );
		break;
}
