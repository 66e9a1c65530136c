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
use Prakat\Reviews\Web;
use Prakat\Reviews\Wishes;
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
			$answer = $answers[ $args['method'] . ' ' . $url ] ?? $answers[ $url ] ?? 404;
			// That a host without one was asked for its robots.txt is no test's affair but of those that give it one.
			if ( ! str_ends_with( $url, '/robots.txt' ) || isset( $answers[ $url ] ) ) {
				$asked[] = $args['method'] . ' ' . $url;
			}
			if ( 0 === $answer ) {
				return new \WP_Error( 'http_request_failed', 'timeout' );
			}
			// A text is a page; a pair is a redirect.
			[ $status, $location ] = is_array( $answer ) ? $answer : [ is_string( $answer ) ? 200 : $answer, '' ];
			return [
				'response' => [
					'code'    => $status,
					'message' => '',
				],
				'headers'  => new \WpOrg\Requests\Utility\CaseInsensitiveDictionary( '' === $location ? [] : [ 'location' => $location ] ),
				'body'     => is_string( $answer ) ? $answer : '',
				'cookies'  => [],
			];
		},
		10,
		3
	);
	return $asked;
};

/** The checker, with names that lead where the test says. */
$checker = static function ( Scene $t, array $hosts = [] ): LinkChecker {
	$web = new Web( static fn ( string $host ): array => $hosts[ $host ] ?? [ '203.0.114.7' ] );
	return new LinkChecker( $t->get( Database::class ), $t->get( Links::class ), $t->get( Shelf::class ), $t->get( Settings::class ), $t->get( Duties::class ), $t->get( Outbox::class ), $t->get( Clock::class ), $web, new Wishes( $t->get( Database::class ), $web, $t->get( Clock::class ) ) );
};

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
		$run( '2026-11-20T23:50:00+07:00' );
		$t->same( '1', $t->get( Database::class )->value( "SELECT tries FROM {links} WHERE url = 'https://gone.example/a'" ), 'nor on the same day' );
		$t->same( 'failing', $run( '2026-11-21T09:10:00+07:00' ) );
		$t->same( [], $items( $t, 'dead-link' ) );
		$t->same( 'dead', $run( '2026-11-22T09:15:00+07:00' ) );
		$found = $items( $t, 'dead-link' );
		$t->same( [ $id ], array_column( $found, 'entry' ) );
		$t->contains( 'https://gone.example/a', $found[0]['sentence'] );
		$t->contains( '404', $found[0]['sentence'] );
		$run( '2026-11-30T13:00:00+07:00' );
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

	'No address of the inside is asked: not by number, not by name, not by a redirect, not at another port, not with a password.' => static function ( Scene $t ) use ( $says, $web, $checker, $items ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$asked = $web( [ 'https://out.example/' => [ 302, 'http://169.254.169.254/latest/meta-data/' ] ] );
		$it    = $checker( $t, [ 'inside.example' => [ '10.0.0.7' ], 'both.example' => [ '203.0.114.7', '127.0.0.1' ], 'six.example' => [ '::1' ], 'out.example' => [ '203.0.114.7' ] ] );
		foreach ( [ 'http://127.0.0.1/', 'http://10.1.2.3/x', 'http://[::1]/', 'http://inside.example/', 'https://both.example/', 'https://six.example/', 'https://out.example:22/', 'https://u:p@out.example/', 'file:///etc/passwd', 'http://2130706433/' ] as $address ) {
			$t->true( 'ok' !== $it->look( $address )['state'], $address );
		}
		$t->same( [], array_values( array_filter( $asked->getArrayCopy(), static fn ( string $one ): bool => ! str_contains( $one, '2130706433' ) ) ) );
		$t->same( 'inside', $it->look( 'https://out.example/' )['state'] );
		$says( $t, 'ดู http://10.1.2.3/x' );
		$it->run();
		$t->matches( '/เป็นที่อยู่ที่ประชาชนเปิดไม่ได้|that the public can reach/u', $items( $t, 'dead-link' )[0]['sentence'] ?? '', 'why, and not that there was no answer' );
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
		foreach ( [ '2026-11-28T09:00:00+07:00', '2026-11-29T09:00:00+07:00', '2026-11-30T09:00:00+07:00' ] as $at ) {
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

	'What a website wishes no machine to ask for is not asked for, is not dead, and stands beside the review for a person to try; its robots.txt is asked for once a day, by our own name before everybody’s.' => static function ( Scene $t ) use ( $says, $web, $checker, $states, $items ): void {
		$officer = $t->of_office( 'officer' );
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id    = $says( $t, 'https://shy.example/private/a.html https://open.example/b https://named.example/c' );
		$asked = $web(
			[
				'https://shy.example/robots.txt'   => "User-agent: *\nDisallow: /private/\n",
				'https://open.example/robots.txt'  => "User-agent: *\nDisallow: /\n\nUser-agent: prakat-linkcheck\nAllow: /\n",
				'https://open.example/b'           => 200,
				'https://named.example/robots.txt' => "User-agent: *\nAllow: /\nUser-agent: Prakat-LinkCheck\nDisallow: /\n",
				'https://named.example/c'          => 200,
			]
		);
		$checker( $t )->run();
		$t->same( [ 'https://shy.example/private/a.html' => 'barred', 'https://open.example/b' => 'ok', 'https://named.example/c' => 'barred' ], $states( $t ) );
		$t->same( [ 'GET https://shy.example/robots.txt', 'GET https://open.example/robots.txt', 'HEAD https://open.example/b', 'GET https://named.example/robots.txt' ], $asked->getArrayCopy() );
		foreach ( [ '2026-11-28', '2026-12-06', '2026-12-14' ] as $day ) {
			$t->at( $day . 'T09:00:00+07:00' );
			$checker( $t )->run();
			$t->at( $day . 'T10:00:00+07:00' );
			$t->get( Database::class )->run( "UPDATE {links} SET due = '2026-11-01 00:00:00'" );
			$checker( $t )->run();
		}
		$t->same( 4, count( array_keys( $asked->getArrayCopy(), 'GET https://shy.example/robots.txt', true ) ), 'once a day' );
		$t->same( [], array_filter( $asked->getArrayCopy(), static fn ( string $one ): bool => str_contains( $one, '/private/' ) || str_ends_with( $one, '/c' ) ) );
		$t->same( [], $items( $t, 'dead-link' ) );
		$t->same( [ [ 'address' => 'https://shy.example/private/a.html', 'state' => 'barred' ], [ 'address' => 'https://named.example/c', 'state' => 'barred' ] ], $t->rest( 'GET', "/entries/$id/reviews", null, $officer )->data['links'] );
	},

	'A website whose robots.txt fails is left alone for that pass and its links keep what was known of them; after thirty days it is asked; one without any is asked at once, and one that does not answer is not alive.' => static function ( Scene $t ) use ( $says, $web, $checker, $states ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$says( $t, 'https://broken.example/a https://busy.example/b https://none.example/c https://silent.example/d', [ 'publishUntil' => '2027-11-20' ] );
		$answers = [
			'https://broken.example/robots.txt' => 503,
			'https://broken.example/a'          => 200,
			'https://busy.example/robots.txt'   => 429,
			'https://busy.example/b'            => 200,
			'https://none.example/robots.txt'   => 404,
			'https://none.example/c'            => 200,
			'https://silent.example/robots.txt' => 0,
			'https://silent.example/d'          => 200,
		];
		$asked   = $web( $answers );
		$checker( $t )->run();
		$t->same( [ 'https://broken.example/a' => 'new', 'https://busy.example/b' => 'new', 'https://none.example/c' => 'ok', 'https://silent.example/d' => 'failing' ], $states( $t ) );
		$t->same( [ 'HEAD https://none.example/c' ], array_values( array_filter( $asked->getArrayCopy(), static fn ( string $one ): bool => ! str_contains( $one, 'robots' ) ) ) );
		$t->at( '2026-11-20T09:30:00+07:00' );
		$checker( $t )->run();
		$t->same( 1, count( array_keys( $asked->getArrayCopy(), 'GET https://broken.example/robots.txt', true ) ), 'not asked again at once' );
		$t->at( '2026-12-21T09:00:00+07:00' );
		$checker( $t )->run();
		$t->same( 'ok', $states( $t )['https://broken.example/a'], 'thirty days are long enough' );
	},

	'Where a redirect leads is asked for its wish too, and this website is not asked for leave.' => static function ( Scene $t ) use ( $web, $checker ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$asked = $web(
			[
				'https://a.example/x'           => [ 302, 'https://b.example/y' ],
				'https://b.example/robots.txt'  => "User-agent: *\nDisallow: /y$\n",
				'https://b.example/y'           => 200,
				home_url( '/robots.txt' )       => "User-agent: *\nDisallow: /\n",
				home_url( '/here/' )            => 200,
				'https://c.example/robots.txt'  => [ 301, 'http://10.0.0.7/robots.txt' ],
				'https://c.example/z'           => 200,
				'https://d.example/robots.txt'  => [ 301, 'https://www.d.example/robots.txt' ],
				'https://www.d.example/robots.txt' => "User-agent: *\nDisallow: /q\n",
				'https://d.example/q'           => 200,
			]
		);
		$t->same( [ 'state' => 'barred', 'status' => 0 ], $checker( $t )->look( 'https://a.example/x' ) );
		$t->same( 'ok', $checker( $t )->look( home_url( '/here/' ) )['state'] );
		$t->same( 'ok', $checker( $t )->look( 'https://c.example/z' )['state'], 'a robots.txt that leads inside is none, and is not fetched' );
		$t->same( 'barred', $checker( $t )->look( 'https://d.example/q' )['state'], 'its robots.txt may lie at another name' );
		$t->same( [], array_filter( $asked->getArrayCopy(), static fn ( string $one ): bool => str_contains( $one, '10.0.0.7' ) || $one === 'GET ' . home_url( '/robots.txt' ) ) );
	},

	'A website that wishes time between two requests gets it, ten minutes at most.' => static function ( Scene $t ) use ( $says, $web, $checker ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$says( $t, 'https://slow.example/1 https://slow.example/2 https://slower.example/1' );
		$asked = $web( [ 'https://slow.example/robots.txt' => "User-agent: *\nCrawl-delay: 120\n", 'https://slow.example/1' => 200, 'https://slow.example/2' => 200, 'https://slower.example/robots.txt' => "User-agent: *\nCrawl-delay: 86400\n", 'https://slower.example/1' => 200 ] );
		$pages = static fn (): array => array_values( array_filter( $asked->getArrayCopy(), static fn ( string $one ): bool => ! str_contains( $one, 'robots' ) ) );
		$next  = static fn ( string $host ): ?string => $t->get( Database::class )->value( 'SELECT next_at FROM {link_hosts} WHERE host = %s', [ $host ] );
		$checker( $t )->run();
		$t->same( [], $pages(), 'what was asked for was the robots.txt' );
		$t->same( [ '2026-11-20 02:02:00', '2026-11-20 02:10:00' ], [ $next( 'slow.example' ), $next( 'slower.example' ) ] );
		$t->at( '2026-11-20T09:01:00+07:00' );
		$checker( $t )->run();
		$t->same( [], $pages() );
		$t->at( '2026-11-20T09:02:00+07:00' );
		$checker( $t )->run();
		$t->same( [ 'HEAD https://slow.example/2' ], $pages() );
		$t->at( '2026-11-20T10:03:00+07:00' );
		$checker( $t )->run();
		$t->same( [ 'HEAD https://slow.example/2', 'HEAD https://slow.example/1', 'HEAD https://slower.example/1' ], $pages() );
	},
];
