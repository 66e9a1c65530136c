<?php
/**
 * Where the proof of removal asks, and where never.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Removal\Addresses;
use Prakat\Removal\Proof;
use Prakat\Tests\Scene;

return [
	'An address is this site’s own by scheme, name and port, and brings no password.' => static function ( Scene $t ): void {
		foreach ( [ 'https://agency.example:8443/web/', 'http://agency.example/' ] as $base ) {
			$t->true( Addresses::is_own( $base . 'prakat/1/', $base ) );
			foreach ( [ 'https://agency.example/web/x', 'https://agency.example:8444/web/x', 'http://agency.example:8443/web/x', 'https://evil.example:8443/web/x', 'https://agency.example:8443@evil.example/web/x', 'https://a:b@agency.example:8443/web/x', 'http://a@agency.example/x', 'http://agency.example:81/x', '//agency.example/x', 'file:///etc/passwd', 'gopher://agency.example/', '' ] as $other ) {
				$t->false( Addresses::is_own( $other, $base ), "$other of $base" );
			}
		}
	},

	'What somebody writes into the table of addresses leads nowhere else: it is a path below the site, encoded.' => static function ( Scene $t ): void {
		$url = static fn ( string $path, string $base = Addresses::HOME ): ?string => Addresses::url( [ 'base' => $base, 'path' => $path ] );
		$t->same( trailingslashit( home_url( '/' ) ) . '?p=1', $url( '?p=1' ) );
		foreach ( [ '/x', '//evil.example/x', 'a//b', '../wp-config.php', 'a/../../b', '@evil.example/', ':81/x', '\\evil.example', 'a b', "a\r\nHost: evil.example", "a\n", 'a%0d%0a<x>', 'http://evil.example/', 'ก', str_repeat( 'a', 1001 ) ] as $path ) {
			$t->same( null, $url( $path ), $path );
			$t->same( null, $url( $path, Addresses::UPLOADS ), $path );
		}
		$t->same( null, $url( 'x', 'evil' ), 'below nothing' );
	},

	'What is public is not asked, whatever the table of proofs says.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$database = $t->get( Database::class );
		$id       = $t->published( $t->varied_records( 1 ) );
		$database->insert( 'removals', [ 'entry_id' => $id, 'version_id' => (int) $t->entry_of( $id, 'live_version_id' ), 'kind' => 'expired', 'gone_at' => '2026-11-20 01:00:00', 'state' => 'waiting', 'due_at' => '2026-11-20 01:00:00' ] );
		$asked = new ArrayObject();
		remove_all_filters( 'pre_http_request' );
		add_filter(
			'pre_http_request',
			static function ( mixed $before, array $args, string $url ) use ( $asked ): WP_Error {
				str_contains( $url, 'wp-cron.php' ) || $asked->append( $url );
				return new WP_Error( 'asked' );
			},
			10,
			3
		);
		$t->get( Proof::class )->run( 5 );
		$t->same( [ [], 'public' ], [ $asked->getArrayCopy(), $database->value( 'SELECT state FROM {removals}' ) ] );
	},
];
