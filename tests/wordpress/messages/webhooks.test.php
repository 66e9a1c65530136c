<?php
/**
 * Webhooks: signed, tried again, and never into the agency's own network.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Messages\Address;
use Prakat\Messages\Pass;
use Prakat\Messages\WebhookCourier;
use Prakat\Tests\Scene;

/** Names lead where the test says; nothing goes over the network. */
$world = static function ( Scene $t, array &$requests, \Closure $answer ): void {
	$names   = [
		'hooks.agency.example'  => [ '203.0.112.10', '2404:6800:4001::1' ],
		'inside.agency.example' => [ '203.0.112.10', '10.0.0.5' ],
		'six.agency.example'    => [ 'fd00::1' ],
	];
	$wiring  = $t->wiring();
	$made    = new ReflectionProperty( $wiring, 'made' );
	$address = new Address( static fn ( string $host ): array => $names[ $host ] ?? [] );
	$made->setValue( $wiring, [ Address::class => $address ] + (array) $made->getValue( $wiring ) );
	add_filter(
		'pre_http_request',
		static function ( mixed $unused, array $arguments, string $url ) use ( &$requests, $answer ): mixed {
			$requests[] = [ 'url' => $url ] + $arguments;
			return $answer( count( $requests ) );
		},
		10,
		3
	);
};

$status = static fn ( int $code ): array => [ 'headers' => [], 'body' => '', 'response' => [ 'code' => $code, 'message' => '' ], 'cookies' => [], 'filename' => null ];

return [
	'Each act is told with its id, time and signature, by which the receiver knows who sent it; nothing in it names a person or quotes anybody.' => static function ( Scene $t ) use ( $world, $status ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$requests = [];
		$world( $t, $requests, static fn (): array => $status( 204 ) );
		$configurer = $t->person( 'configurer', [], 'administrator' );
		$made       = $t->rest( 'POST', '/settings/messages/webhooks', [ 'url' => 'https://hooks.agency.example/prakat', 'events' => [ 'publish', 'return' ] ], $configurer );
		$t->same( 200, $made->status );
		$secret = $made->data['secret'];
		$id     = $t->published( $t->varied_records( 1 ), [ 'title' => 'ชื่อเรื่องลับ' ] );
		$second = $t->walk( $t->complete_draft(), 'submit' );
		$t->act( 'return', $t->of_office( 'checker' ), $second, $t->because( 'incorrect', 'คำพูดของเจ้าหน้าที่' ) );
		$t->same( [], $requests, 'nothing is sent while somebody waits for the page' );
		$t->get( Pass::class )->run();
		$t->same( [ 'publish', 'return' ], array_map( static fn ( array $request ): string => json_decode( $request['body'], true )['event'], $requests ) );
		$request = $requests[0];
		$headers = $request['headers'];
		$t->same( 'v1=' . hash_hmac( 'sha256', "{$headers['X-Prakat-Id']}.{$headers['X-Prakat-Timestamp']}.{$request['body']}", $secret ), $headers['X-Prakat-Signature'] );
		$t->same( [ 'POST', 0, true ], [ $request['method'], $request['redirection'], $request['reject_unsafe_urls'] ] );
		$body = json_decode( $request['body'], true );
		$t->same( [ $headers['X-Prakat-Id'], '1/2569', $t->uuid_of( $id ), 'approved', 'published' ], [ $body['id'], $body['request'], $body['entry']['uuid'], $body['from'], $body['to'] ] );
		$t->contains( $t->uuid_of( $id ), $body['entry']['public'] );
		$t->same( null, json_decode( $requests[1]['body'], true )['entry']['public'], 'no address of what is not public' );
		$all = $requests[0]['body'] . $requests[1]['body'];
		foreach ( [ 'ชื่อเรื่องลับ', 'คำพูดของเจ้าหน้าที่', 'Checker', 'Officer', 'ตำแหน่งทดสอบ' ] as $never ) {
			$t->lacks( $never, $all );
		}
		$t->get( Pass::class )->run();
		$t->same( 2, count( $requests ) );
		$told = json_decode( (string) $t->get( Database::class )->value( "SELECT details FROM {register} WHERE act = 'messages-delivered'" ), true );
		$t->same( [ 'publish', 'sent', 1 ], array_slice( $told['webhooks'][0], 2 ) );
	},

	'A secret is shown once; when it is changed the old one signs beside the new for a day, so nothing is lost.' => static function ( Scene $t ) use ( $world, $status ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$requests = [];
		$world( $t, $requests, static fn (): array => $status( 200 ) );
		$configurer = $t->person( 'configurer', [], 'administrator' );
		$first      = $t->rest( 'POST', '/settings/messages/webhooks', [ 'url' => 'https://hooks.agency.example/', 'events' => [ '*' ] ], $configurer )->data;
		$id         = $first['webhook']['id'];
		$second     = $t->rest( 'POST', "/settings/messages/webhooks/$id/rotate", [], $configurer )->data;
		$t->different( $first['secret'], $second['secret'] );
		$t->same( substr( $second['secret'], -4 ), $second['webhook']['secretEnds'] );
		foreach ( [ (string) wp_json_encode( $t->rest( 'GET', '/settings/messages', null, $configurer )->data ), (string) wp_json_encode( $t->get( Database::class )->rows( 'SELECT * FROM {register}' ) ) ] as $shown ) {
			$t->lacks( $first['secret'], $shown );
			$t->lacks( $second['secret'], $shown );
		}
		$t->rest( 'POST', "/settings/messages/webhooks/$id/test", [], $configurer );
		$t->same( 2, count( explode( ',', $requests[0]['headers']['X-Prakat-Signature'] ) ) );
		$t->at( '2026-11-21T09:00:01+07:00' );
		$t->rest( 'POST', "/settings/messages/webhooks/$id/test", [], $configurer );
		$t->same( 1, count( explode( ',', $requests[1]['headers']['X-Prakat-Signature'] ) ) );
		$t->same( [ 'messages-changed', 'messages-changed' ], $t->get( Database::class )->column( "SELECT act FROM {register} WHERE act = 'messages-changed'" ) );
	},

	'A receiver that is down is tried again later and later, under the same id; a redirect or an error is a failure, and after days it is given up and said so.' => static function ( Scene $t ) use ( $world, $status ): void {
		$at       = $t->at( '2026-11-20T09:00:00+07:00' );
		$requests = [];
		$world( $t, $requests, static fn ( int $n ): array|\WP_Error => [ 1 => $status( 500 ), 2 => $status( 302 ), 3 => new WP_Error( 'http_request_failed', 'timed out' ) ][ $n ] ?? $status( 200 ) );
		$configurer = $t->person( 'configurer', [], 'administrator' );
		$id         = $t->rest( 'POST', '/settings/messages/webhooks', [ 'url' => 'https://hooks.agency.example/', 'events' => [ 'submit' ] ], $configurer )->data['webhook']['id'];
		$t->walk( $t->complete_draft(), 'submit' );
		$sent = [];
		for ( $minute = 0; $minute <= 30; $minute++ ) {
			$t->at( $at->modify( "+$minute minutes" )->format( 'c' ) );
			$before = count( $requests );
			$t->get( Pass::class )->run();
			if ( count( $requests ) > $before ) {
				$sent[] = $minute;
			}
			if ( 10 === $minute ) {
				$webhook = $t->rest( 'GET', '/settings/messages', null, $configurer )->data;
				$t->same( [ 1, 'timed out', 1 ], [ $webhook['webhooks'][0]['failing'], $webhook['webhooks'][0]['lastError'], $webhook['alarm']['webhooks'] ] );
			}
		}
		$t->same( [ 0, 1, 6, 21 ], $sent );
		$t->same( 1, count( array_unique( array_map( static fn ( array $request ): string => $request['headers']['X-Prakat-Id'], $requests ) ) ) );
		$t->same( [ 'sent', '4' ], array_values( (array) $t->get( Database::class )->row( 'SELECT state, tries FROM {deliveries}' ) ) );
		$t->same( null, $t->rest( 'GET', '/settings/messages', null, $configurer )->data['alarm'] );
		$t->walk( $t->complete_draft(), 'submit' );
		$t->get( Database::class )->run( "UPDATE {deliveries} SET tries = %d WHERE state = 'waiting'", [ WebhookCourier::TRIES - 1 ] );
		$requests = [];
		$t->get( Pass::class )->run();
		$t->same( [ 'sent', 'failed' ], $t->get( Database::class )->column( 'SELECT state FROM {deliveries} ORDER BY id' ) );
		$t->same( true, $t->rest( 'DELETE', "/settings/messages/webhooks/$id", null, $configurer )->data['removed'] );
		$t->same( 404, $t->rest( 'DELETE', "/settings/messages/webhooks/$id", null, $configurer )->status );
	},

	'A webhook can’t make the server ask its own network: no private address, however written, no other port, no other scheme, and it is asked again before each request.' => static function ( Scene $t ) use ( $world, $status ): void {
		$requests = [];
		$world( $t, $requests, static fn (): array => $status( 200 ) );
		$configurer = $t->person( 'configurer', [], 'administrator' );
		$add        = static fn ( string $url ): int => $t->rest( 'POST', '/settings/messages/webhooks', [ 'url' => $url, 'events' => [ '*' ] ], $configurer )->status;
		foreach ( [ 'http://hooks.agency.example/', 'https://127.0.0.1/', 'https://[::1]/', 'https://169.254.169.254/latest/meta-data/', 'https://10.1.2.3/', 'https://192.168.1.1/', 'https://100.64.0.1/', 'https://0.0.0.0/', 'https://[::ffff:10.0.0.1]/', 'https://[64:ff9b::a00:1]/', 'https://[2002:a00:1::1]/', 'https://inside.agency.example/', 'https://six.agency.example/', 'https://nowhere.example/', 'https://hooks.agency.example:22/', 'https://user:pass@hooks.agency.example/', 'ftp://hooks.agency.example/', 'file:///etc/passwd', 'gopher://hooks.agency.example/', '//hooks.agency.example/', 'https://2130706433/', 'https://0x7f000001/', "https://hooks.agency.example/\r\nX-Evil: 1", '' ] as $url ) {
			$t->same( 422, $add( $url ), $url );
		}
		$t->same( 200, $add( 'https://hooks.agency.example:8443/path?x=1' ) );
		$id = $t->rest( 'GET', '/settings/messages', null, $configurer )->data['webhooks'][0]['id'];
		// The name leads into the network now: it is asked again.
		$made = new ReflectionProperty( $t->wiring(), 'made' );
		$made->setValue( $t->wiring(), [] );
		$made->setValue( $t->wiring(), [ Address::class => new Address( static fn (): array => [ '10.0.0.5' ] ) ] );
		$answer = $t->get( WebhookCourier::class )->send( $t->get( \Prakat\Messages\Webhooks::class )->get( $id ), 'x', '{}' );
		$t->same( [ false, 'address not allowed' ], [ $answer['ok'], $answer['error'] ] );
		$t->same( [], $requests );
	},

	'Only who configures sees or changes the settings, a name that nobody asked for is refused, and what is no setting is not taken.' => static function ( Scene $t ) use ( $world, $status ): void {
		$requests = [];
		$world( $t, $requests, static fn (): array => $status( 200 ) );
		$configurer = $t->person( 'configurer', [], 'administrator' );
		foreach ( [ [ 0, 401 ], [ $t->of_office( 'approver' ), 403 ] ] as [ $who, $expected ] ) {
			foreach ( [ [ 'GET', '/settings/messages', null ], [ 'PUT', '/settings/messages', [ 'footer' => 'x' ] ], [ 'POST', '/settings/messages/webhooks', [ 'url' => 'https://hooks.agency.example/', 'events' => [ '*' ] ] ] ] as [ $method, $path, $body ] ) {
				$t->same( $expected, $t->rest( $method, $path, $body, $who )->status, "$method $path" );
			}
		}
		foreach ( [ [ 'subject' => 'without the title' ], [ 'subject' => "{title}\r\nBcc: x@example.com" ], [ 'collapseMinutes' => -1 ], [ 'collapseMinutes' => '5' ], [ 'expireSoonDays' => [ 0 ] ], [ 'expireSoonDays' => [ 1, 2, 3, 4, 5, 6 ] ], [ 'webhooks' => [] ], [ 'secret' => 'x' ] ] as $wrong ) {
			$t->true( 400 <= $t->rest( 'PUT', '/settings/messages', $wrong, $configurer )->status, (string) wp_json_encode( $wrong ) );
		}
		foreach ( [ [], [ 'no-such-act' ], 'publish', [ 1 ] ] as $events ) {
			$t->true( 400 <= $t->rest( 'POST', '/settings/messages/webhooks', [ 'url' => 'https://hooks.agency.example/', 'events' => $events ], $configurer )->status );
		}
		$saved = $t->rest( 'PUT', '/settings/messages', [ 'expireSoonDays' => [ 7, 60, 7 ], 'collapseMinutes' => 0, 'footer' => '<b>ลงชื่อ</b>' ], $configurer );
		$t->same( [ 200, [ 60, 7 ], 0, 'ลงชื่อ' ], [ $saved->status, $saved->data['expireSoonDays'], $saved->data['collapseMinutes'], $saved->data['footer'] ] );
	},
];
