<?php
/**
 * Links in what is public.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Entries\Drafts;
use Prakat\Expiry\Sweep;
use Prakat\Files\Shelf;
use Prakat\Messages\Outbox;
use Prakat\Reviews\LinkChecker;
use Prakat\Reviews\Links;
use Prakat\Reviews\Pass;
use Prakat\Reviews\Settings;
use Prakat\Support\Clock;
use Prakat\Tests\Scene;
use Prakat\Units\Duties;
use Prakat\Workflow\Actor;

/** A public entry whose summary says something. */
$says = static function ( Scene $t, string $summary, array $header = [] ): int {
	return $t->walk( $t->complete_draft( null, [ 'summary' => $summary ] + $header ), 'submit', 'check', 'approve', 'publish' );
};

/** No test reaches the network: answers by method and address; what is asked is noted. */
$web = static function ( array $answers ): \ArrayObject {
	$asked = new \ArrayObject();
	remove_all_filters( 'pre_http_request' );
	add_filter(
		'pre_http_request',
		static function ( mixed $before, array $args, string $url ) use ( $answers, $asked ): array|\WP_Error {
			$asked[] = $args['method'] . ' ' . $url;
			$answer  = $answers[ $args['method'] . ' ' . $url ] ?? $answers[ $url ] ?? 404;
			if ( 0 === $answer ) {
				return new \WP_Error( 'http_request_failed', 'timeout' );
			}
			[ $status, $location ] = is_array( $answer ) ? $answer : [ $answer, '' ];
			return [
				'response' => [
					'code'    => $status,
					'message' => '',
				],
				'headers'  => new \WpOrg\Requests\Utility\CaseInsensitiveDictionary( '' === $location ? [] : [ 'location' => $location ] ),
				'body'     => '',
				'cookies'  => [],
			];
		},
		10,
		3
	);
	return $asked;
};

/** The checker, with names that lead where the test says. */
$checker = static fn ( Scene $t, array $hosts = [] ): LinkChecker => new LinkChecker(
	$t->get( Database::class ),
	$t->get( Links::class ),
	$t->get( Shelf::class ),
	$t->get( Settings::class ),
	$t->get( Duties::class ),
	$t->get( Outbox::class ),
	$t->get( Clock::class ),
	static fn ( string $host ): array => $hosts[ $host ] ?? [ '203.0.114.7' ]
);

$items = static fn ( Scene $t, string $kind ): array => $t->rest( 'GET', "/worklist?kind=$kind", null, $t->of_office( 'officer' ) )->data['items'];

$states = static fn ( Scene $t ): array => array_column( $t->get( Database::class )->rows( 'SELECT url, state FROM {links} ORDER BY id' ), 'state', 'url' );

return [
	'Links are found in texts and in HTML, without what ends the sentence around them; those from the root of this website too.' => static function ( Scene $t ): void {
		$home = 'https://agency.example';
		$t->same( [ 'https://a.example/x', 'http://b.example/(y)' ], Links::in_text( 'ดู https://a.example/x. และ (http://b.example/(y)) ครับ', $home ) );
		$t->same( [ 'https://a.example/?p=1&q=2', 'https://agency.example/files/plan.pdf' ], Links::in_text( '<a href="https://a.example/?p=1&amp;q=2">ก</a> <a href="/files/plan.pdf">ข</a> <a href="//evil.example/x">ค</a>', $home ) );
		$t->same( [], Links::in_text( 'mailto:a@b.example javascript:alert(1) ftp://c.example/', $home ) );
		$t->same( [ 'https://a.example/แผน-๒๕๗๐' ], Links::in_text( 'https://a.example/แผน-๒๕๗๐', $home ) );
	},

	'A link is dead after it failed three times on different days, and alive again when it answers; its owners are told once, and it is on their worklist with its address.' => static function ( Scene $t ) use ( $says, $web, $checker, $items, $states ): void {
		$officer = $t->of_office( 'officer' );
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id   = $says( $t, 'เอกสาร https://gone.example/a และ https://fine.example/b' );
		$web( [ 'https://fine.example/b' => 200 ] );
		$run = static function ( string $at ) use ( $t, $checker, $states ): ?string {
			$t->at( $at );
			$checker( $t )->run();
			return $states( $t )['https://gone.example/a'] ?? null;
		};
		$t->same( 'failing', $run( '2026-11-20T09:05:00+07:00' ) );
		$t->same( 'failing', $run( '2026-11-20T09:10:00+07:00' ), 'not tried again at once' );
		$t->same( '1', $t->get( Database::class )->value( "SELECT tries FROM {links} WHERE url = 'https://gone.example/a'" ) );
		$t->same( 'failing', $run( '2026-11-20T12:00:00+07:00' ) );
		$t->same( [], $items( $t, 'dead-link' ) );
		$t->same( 'dead', $run( '2026-11-21T13:00:00+07:00' ) );
		$found = $items( $t, 'dead-link' );
		$t->same( [ $id ], array_column( $found, 'entry' ) );
		$t->contains( 'https://gone.example/a', $found[0]['sentence'] );
		$t->contains( '404', $found[0]['sentence'] );
		$run( '2026-11-29T13:00:00+07:00' );
		$t->same( [ (string) $officer ], $t->get( Database::class )->column( "SELECT user_id FROM {messages} WHERE kind = 'links-dead'" ) );
		$web( [ 'https://fine.example/b' => 200, 'https://gone.example/a' => 200 ] );
		$t->same( 'ok', $run( '2026-12-10T13:00:00+07:00' ) );
		$t->same( [], $items( $t, 'dead-link' ) );
	},

	'The head is asked first, the page only where that is not enough; a server that lets no machine in is no dead link; redirects are followed.' => static function ( Scene $t ) use ( $says, $web, $checker, $states ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$says( $t, 'https://a.example/ https://b.example/ https://c.example/ https://d.example/ https://e.example/' );
		$asked = $web(
			[
				'https://a.example/'      => 200,
				'HEAD https://b.example/' => 405,
				'GET https://b.example/'  => 200,
				'https://c.example/'      => 403,
				'https://d.example/'      => [ 301, '/new' ],
				'https://d.example/new'   => 200,
				'https://e.example/'      => 0,
			]
		);
		$checker( $t )->run();
		$t->same( [ 'https://a.example/' => 'ok', 'https://b.example/' => 'ok', 'https://c.example/' => 'closed', 'https://d.example/' => 'ok', 'https://e.example/' => 'failing' ], $states( $t ) );
		$t->same( [ 'HEAD https://a.example/', 'HEAD https://b.example/', 'GET https://b.example/' ], array_slice( $asked->getArrayCopy(), 0, 3 ) );
	},

	'No address of the inside is asked: not by number, not by name, not by a redirect, not at another port, not with a password.' => static function ( Scene $t ) use ( $web, $checker ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$asked = $web( [ 'https://out.example/' => [ 302, 'http://169.254.169.254/latest/meta-data/' ] ] );
		$it    = $checker( $t, [ 'inside.example' => [ '10.0.0.7' ], 'both.example' => [ '203.0.114.7', '127.0.0.1' ], 'six.example' => [ '::1' ], 'out.example' => [ '203.0.114.7' ] ] );
		foreach ( [ 'http://127.0.0.1/', 'http://10.1.2.3/x', 'http://[::1]/', 'http://inside.example/', 'https://both.example/', 'https://six.example/', 'https://out.example:22/', 'https://u:p@out.example/', 'file:///etc/passwd', 'http://2130706433/' ] as $address ) {
			$t->true( 'ok' !== $it->look( $address )['state'], $address );
		}
		$t->same( [], array_values( array_filter( $asked->getArrayCopy(), static fn ( string $one ): bool => ! str_contains( $one, '2130706433' ) ) ) );
		$t->same( 'inside', $it->look( 'https://out.example/' )['state'] );
		$t->same( [ 'HEAD https://out.example/' ], array_values( array_filter( $asked->getArrayCopy(), static fn ( string $one ): bool => ! str_contains( $one, '2130706433' ) ) ) );
	},

	'One host is asked once in a while, however many links lead there; another runner takes nothing that is being tried.' => static function ( Scene $t ) use ( $says, $web, $checker ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$says( $t, 'https://a.example/1 https://a.example/2 https://a.example/3 https://b.example/1' );
		$asked = $web( [ 'https://a.example/1' => 200, 'https://a.example/2' => 200, 'https://a.example/3' => 200, 'https://b.example/1' => 200 ] );
		$t->same( 2, $checker( $t )->run() );
		$t->same( 0, $checker( $t )->run() );
		$t->at( '2026-11-20T09:00:31+07:00' );
		$t->same( 1, $checker( $t )->run() );
		$t->get( Database::class )->run( "UPDATE {links} SET claimed_until = '2026-11-20 03:00:00' WHERE state = 'new'" );
		$t->at( '2026-11-20T09:05:00+07:00' );
		$t->same( 0, $checker( $t )->run() );
		$t->same( 3, count( $asked ) );
	},

	'A document on another website is on its owner’s worklist, unless the agency says that this website may keep its documents.' => static function ( Scene $t ) use ( $says, $web, $checker, $items ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$web( [ 'https://drive.google.com/file/d/x/view' => 200, 'https://gprocurement.go.th/plan.PDF' => 200, 'https://news.example/page' => 200 ] );
		$t->get( Settings::class )->save( [ 'hosts' => [ 'go.th' ] ], Actor::system( 'test' ) );
		$says( $t, 'https://drive.google.com/file/d/x/view https://gprocurement.go.th/plan.PDF https://news.example/page' );
		$checker( $t )->run();
		$found = $items( $t, 'foreign-host' );
		$t->same( 1, count( $found ) );
		$t->contains( 'drive.google.com', $found[0]['sentence'] );
	},

	'The public copy of a file that somebody deleted is found missing, without asking the network.' => static function ( Scene $t ) use ( $web, $checker, $items ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		[ $id ] = $t->approved_with_file();
		$t->walk( $id, 'publish' );
		$asked = $web( [] );
		$checker( $t )->run();
		$t->same( [ 'ok' ], $t->get( Database::class )->column( 'SELECT state FROM {links}' ) );
		foreach ( $t->laid_out() as $file ) {
			unlink( $t->get( Shelf::class )->root() . $file );
		}
		foreach ( [ '2026-11-28T09:00:00+07:00', '2026-11-28T12:00:00+07:00', '2026-11-30T09:00:00+07:00' ] as $at ) {
			$t->at( $at );
			$checker( $t )->run();
		}
		$t->same( [ $id ], array_column( $items( $t, 'dead-link' ), 'entry' ) );
		$t->same( 0, count( $asked ) );
	},

	'Where trying links is switched off nothing is asked and nothing of it is listed; links of what is no longer public are forgotten.' => static function ( Scene $t ) use ( $says, $web, $checker, $items ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$says( $t, 'https://drive.google.com/file/d/x/view', [ 'publishUntil' => '2027-01-20' ] );
		$asked = $web( [] );
		$t->get( Settings::class )->save( [ 'links' => false ], Actor::system( 'test' ) );
		$t->same( 0, $checker( $t )->run() );
		$t->same( 0, count( $asked ) );
		$t->get( Settings::class )->save( [ 'links' => true ], Actor::system( 'test' ) );
		$checker( $t )->run();
		$t->same( 1, count( $items( $t, 'foreign-host' ) ) );
		$t->get( Settings::class )->save( [ 'links' => false ], Actor::system( 'test' ) );
		$t->same( [], $items( $t, 'foreign-host' ) );
		$t->at( '2027-01-21T09:00:00+07:00' );
		$t->get( Sweep::class )->run();
		$t->get( Pass::class )->run();
		$t->same( [ '0', '0' ], [ $t->get( Database::class )->value( 'SELECT COUNT(*) FROM {links}' ), $t->get( Database::class )->value( 'SELECT COUNT(*) FROM {link_uses}' ) ] );
	},
];
