<?php
/**
 * Changing what the agency has set past its checks, and making the server ask where it must not.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Files\Shelf;
use Prakat\Messages\Address;
use Prakat\Messages\Outbox;
use Prakat\Reviews\LinkChecker;
use Prakat\Reviews\Links;
use Prakat\Reviews\Settings as ReviewSettings;
use Prakat\Reviews\Web;
use Prakat\Reviews\Wishes;
use Prakat\Support\Clock;
use Prakat\Tests\Paths\Visitor;
use Prakat\Tests\Scene;
use Prakat\Units\Duties;

return [
	'An administrator who writes the plugin’s options on WordPress’s page of all settings changes none: routes, working days, webhooks, the form, the vault’s key.' => static function ( Scene $t ): void {
		if ( ! function_exists( 'curl_init' ) || $t->get( Database::class )->is_sqlite() ) {
			$t->skip( 'wp-admin/options.php is asked over HTTP, on the native stack' );
		}
		require_once dirname( __DIR__ ) . '/paths/Visitor.php';
		$names = [ 'prakat_routes', 'prakat_workflow', 'prakat_messages', 'prakat_form', 'prakat_vault_key', 'prakat_schema_version', 'prakat_index_rebuild', 'prakat_something_new' ];
		$t->rest( 'PUT', '/settings/workflow', [ 'smallOffice' => false ], 1 );
		$read   = static function () use ( $names ): array {
			wp_cache_flush();
			return array_map( static fn ( string $name ): mixed => get_option( $name, 'none' ), $names );
		};
		$before  = $read();
		$visitor = new Visitor( 1 );
		update_option( 'blogdescription', 'ก่อน' );
		$sent   = [ 'action' => 'update', 'option_page' => 'options', 'page_options' => implode( ',', [ ...$names, 'blogdescription' ] ), 'blogdescription' => 'หลัง', '_wpnonce' => $visitor->nonce( 'options-options' ) ];
		$answer = $visitor->post( '/wp-admin/options.php', $sent + array_fill_keys( $names, [ 'smallOffice' => '1', 'templates' => [], 'assigned' => [] ] ) );
		$t->same( 302, $answer['status'] );
		$after = $read();
		$t->same( 'หลัง', get_option( 'blogdescription' ), 'the form was taken' );
		$t->same( $before, $after );
	},

	'A webhook goes to no name that is looked up in another spelling than it was checked in: letters of other scripts, a dot at its end, a number.' => static function ( Scene $t ): void {
		$asked   = [];
		$address = new Address(
			static function ( string $host ) use ( &$asked ): array {
				$asked[] = $host;
				return [ '203.0.112.10' ];
			}
		);
		$t->same( 'hooks.agency.example', $address->demand( 'https://HOOKS.agency.example/a' )['host'] );
		$asked = [];
		foreach ( [ 'https://hooks.agency.example./', 'https://bücher.example/', 'https://ｅxample.com/', 'https://hooks。agency.example/', 'https://2130706433/', 'https://0x7f.1/', 'https://0177.0.0.1/', 'https://127.1/', 'https://hooks.1/', 'https://a%2eb.example/', 'https://hooks..example/', 'https://-a.example/', 'https://hooks.agency.example%00.evil.example/' ] as $url ) {
			$t->refused( 'webhook-address', static fn () => $address->demand( $url ), $url );
		}
		$t->same( [], $asked, 'nothing of them is looked up' );
	},

	'A link is looked up by the name under which it is asked for, and of no other spelling at all.' => static function ( Scene $t ): void {
		$names   = [];
		$asked   = [];
		$outside = new Web(
			static function ( string $host ) use ( &$names ): array {
				$names[] = $host;
				return [ '203.0.112.10' ];
			}
		);
		$checker = new LinkChecker(
			$t->get( Database::class ),
			$t->get( Links::class ),
			$t->get( Shelf::class ),
			$t->get( ReviewSettings::class ),
			$t->get( Duties::class ),
			$t->get( Outbox::class ),
			$t->get( Clock::class ),
			$outside,
			new Wishes( $t->get( Database::class ), $outside, $t->get( Clock::class ) )
		);
		add_filter(
			'pre_http_request',
			$web = static function ( mixed $before, array $args, string $url ) use ( &$asked ): array {
				$asked[] = $url;
				return [ 'headers' => [], 'body' => '', 'response' => [ 'code' => 200, 'message' => '' ], 'cookies' => [], 'filename' => null ];
			},
			10,
			3
		);
		try {
			$t->same( 'ok', $checker->look( 'https://เทศบาล.example/ก' )['state'] );
			$t->same( [ 'xn--' . substr( \WpOrg\Requests\IdnaEncoder::encode( 'เทศบาล.example' ), 4 ) ], array_values( array_unique( $names ) ) );
			$asked = [];
			foreach ( [ 'https://out.example./', 'http://127.1/', 'http://0x7f.1/', 'http://0177.0.0.1/', 'https://a%2eb.example/', 'https://out..example/' ] as $address ) {
				$t->same( 'inside', $checker->look( $address )['state'], $address );
			}
			$t->same( [], $asked );
		} finally {
			remove_filter( 'pre_http_request', $web );
		}
	},
];
