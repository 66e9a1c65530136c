<?php
/**
 * The entrances of WordPress, as tests knock at them.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests\Paths;

/**
 * Where the code behind an entrance is the same in this process, it is called here, which takes a hundredth of the time;
 * what depends on a request of its own (constants, redirects, exits) is asked over HTTP.
 */
trait Doors {

	/**
	 * The REST API, in this process.
	 *
	 * @param array<string, mixed>|null $body
	 */
	public function rest( string $method, string $route, ?array $body = null, string $query = '' ): \WP_REST_Response {
		wp_set_current_user( $this->user );
		$request = new \WP_REST_Request( $method, $route );
		parse_str( $query, $arguments );
		$request->set_query_params( $arguments );
		if ( null !== $body ) {
			$request->set_header( 'Content-Type', 'application/json' );
			$request->set_body( (string) wp_json_encode( $body ) );
		}
		return rest_do_request( $request );
	}

	/**
	 * The REST API over HTTP, with the cookie and the nonce of the editor.
	 *
	 * @param array<string, mixed> $body
	 * @return array{status: int, head: string, body: string}
	 */
	public function rest_http( string $method, string $route, array $body ): array {
		$visitor = $this->world->visitor( $this->user );
		return $visitor->post( rest_url( ltrim( $route, '/' ) ), (string) wp_json_encode( $body ), [ 'Content-Type: application/json', 'X-WP-Nonce: ' . $visitor->nonce( 'wp_rest' ) ], $method );
	}

	/**
	 * The REST route of a post.
	 */
	public function route( string $tail = '' ): string {
		return '/wp/v2/' . ( 'page' === get_post_type( $this->post ) ? 'pages' : 'posts' ) . "/$this->post$tail";
	}

	/**
	 * An action of admin-ajax.php, in this process.
	 *
	 * @param array<string, mixed>      $fields
	 * @param array<string, string>     $nonces Field => action.
	 */
	public function ajax( string $action, array $fields, array $nonces = [], string $by = 'POST' ): string {
		require_once ABSPATH . 'wp-admin/includes/admin.php';
		require_once ABSPATH . 'wp-admin/includes/ajax-actions.php';
		wp_set_current_user( $this->user );
		foreach ( $nonces as $field => $nonce ) {
			$fields[ $field ] = wp_create_nonce( $nonce );
		}
		$fields['action'] = $action;
		$slashed          = wp_slash( $fields );
		$_POST            = 'POST' === $by ? $slashed : [];
		$_GET             = 'GET' === $by ? $slashed : [];
		$_REQUEST         = $slashed;
		$hooks            = [
			'wp_doing_ajax'       => '__return_true',
			'wp_die_ajax_handler' => static fn (): callable => static fn ( mixed $said ) => throw new Ended( is_scalar( $said ) ? (string) $said : 'ended' ),
			'wp_die_handler'      => static fn (): callable => static fn ( mixed $said ) => throw new Ended( is_scalar( $said ) ? (string) $said : 'ended' ),
		];
		foreach ( $hooks as $hook => $with ) {
			add_filter( $hook, $with, PHP_INT_MAX );
		}
		set_current_screen( 'dashboard' );
		ob_start();
		try {
			$function = 'wp_ajax_' . str_replace( '-', '_', $action );
			0 === $this->user ? do_action( "wp_ajax_nopriv_$action" ) : ( function_exists( $function ) ? $function( $action ) : do_action( "wp_ajax_$action" ) );
		} catch ( Ended $ended ) {
			echo $ended->getMessage(); // phpcs:ignore WordPress.Security.EscapeOutput -- Kept, not shown.
		} finally {
			foreach ( $hooks as $hook => $with ) {
				remove_filter( $hook, $with, PHP_INT_MAX );
			}
			unset( $GLOBALS['current_screen'] );
			$_POST    = [];
			$_GET     = [];
			$_REQUEST = [];
		}
		return (string) ob_get_clean();
	}

	/**
	 * A method of XML-RPC, in this process; the walk sends some over HTTP too.
	 *
	 * @param list<mixed> $arguments Of the method, after blog, name and password where it takes those.
	 */
	public function xmlrpc( string $method, array $arguments ): mixed {
		require_once ABSPATH . WPINC . '/class-IXR.php';
		require_once ABSPATH . WPINC . '/class-wp-xmlrpc-server.php';
		require_once ABSPATH . 'wp-admin/includes/admin.php';
		wp_set_current_user( 0 );
		$server = new \wp_xmlrpc_server();
		$call   = $server->methods[ $method ] ?? null;
		if ( null === $call ) {
			throw new \LogicException( "XML-RPC has no $method." );
		}
		return is_string( $call ) && str_starts_with( $call, 'this:' ) ? $server->{ substr( $call, 5 ) }( $arguments ) : $call( $arguments );
	}

	/**
	 * Name and password of who tries.
	 *
	 * @return array{0: string, 1: string}
	 */
	public function login(): array {
		return [ $this->user > 0 ? (string) get_userdata( $this->user )->user_login : 'nobody', World::PASSWORD ];
	}

	/**
	 * A page of wp-admin, over HTTP, with the nonces that its form would hold.
	 *
	 * @param array<string, mixed>  $fields
	 * @param array<string, string> $nonces Field => action.
	 * @return array{status: int, head: string, body: string}
	 */
	public function form( string $address, array $fields, array $nonces = [] ): array {
		$visitor = $this->world->visitor( $this->user );
		foreach ( $nonces as $field => $action ) {
			$fields[ $field ] = $visitor->nonce( $action );
		}
		return $visitor->post( $address, $fields );
	}

	/**
	 * A link of wp-admin, over HTTP, with its nonce.
	 *
	 * @return array{status: int, head: string, body: string}
	 */
	public function follow( string $address, string $nonce = '' ): array {
		$visitor = $this->world->visitor( $this->user );
		return $visitor->get( '' === $nonce ? $address : add_query_arg( '_wpnonce', $visitor->nonce( $nonce ), $address ) );
	}

	/**
	 * What is due is done by WordPress's clock, in a request of its own; it answers before it begins, so its end is waited for.
	 *
	 * @param list<mixed> $arguments
	 */
	public function tick( string $hook, array $arguments ): void {
		global $wpdb;
		$wpdb->query( "DELETE FROM $wpdb->options WHERE option_name LIKE '%transient%doing_cron'" );
		wp_clear_scheduled_hook( $hook, $arguments );
		wp_schedule_single_event( time() - 60, $hook, $arguments );
		$this->world->visitor( 0 )->get( '/wp-cron.php?doing_wp_cron' );
		for ( $ends = microtime( true ) + 30; microtime( true ) < $ends; usleep( 20_000 ) ) {
			wp_cache_flush();
			if ( false === wp_next_scheduled( $hook, $arguments ) && null === $wpdb->get_var( "SELECT option_id FROM $wpdb->options WHERE option_name = '_transient_doing_cron'" ) ) {
				return;
			}
		}
		throw new \LogicException( "WordPress's clock did not do $hook." );
	}

	/**
	 * Code of WordPress or of a plugin, as the actor; on the command line nobody is logged in.
	 */
	public function call( callable $what, mixed ...$arguments ): mixed {
		wp_set_current_user( $this->user );
		require_once ABSPATH . 'wp-admin/includes/admin.php';
		return $what( ...$arguments );
	}

	/**
	 * A statement past WordPress: {posts} is the table.
	 */
	public function sql( string $statement, mixed ...$values ): void {
		global $wpdb;
		$statement = (string) preg_replace_callback( '/\{(\w+)\}/', static fn ( array $found ): string => $wpdb->prefix . $found[1], $statement );
		$wpdb->query( [] === $values ? $statement : $wpdb->prepare( $statement, ...$values ) );
		wp_cache_flush();
	}
}
