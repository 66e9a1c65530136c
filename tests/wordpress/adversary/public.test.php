<?php
/**
 * Getting something before the public that was not approved, or keeping it there past its time.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Contract\Contracts;
use Prakat\Database\Database;
use Prakat\Expiry\Sweep;
use Prakat\Permalinks\FileRoute;
use Prakat\Permalinks\Links;
use Prakat\PublicIndex\Publisher;
use Prakat\PublicIndex\Query;
use Prakat\PublicIndex\Reader;
use Prakat\PublicIndex\Rebuild;
use Prakat\PublicIndex\Shelving;
use Prakat\Tests\Scene;

/** Markup, quotes, a shortcode, a block, an entity, the end of a script. */
$hostile = '</title></script><script>alert(1)</script><img src=x onerror=alert(1)> "\' [gallery] <!-- wp:html --> &lt;b&gt;';

return [
	'Markup in a title, a source, a unit or a record is text on the entry’s page, in every theme part that shows it.' => static function ( Scene $t ) use ( $hostile ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$records             = $t->varied_records( 2 );
		$records[1]['title'] = "รายการ $hostile";
		$unit                = $t->unit( 'office' );
		$t->get( Database::class )->update( 'units', [ 'name_th' => "กอง $hostile" ], [ 'id' => $unit ] );
		$id   = $t->published( $records, [ 'title' => "เรื่อง $hostile", 'source' => "ที่มา $hostile", 'summary' => "สรุป $hostile" ] );
		$page = $t->visit( $t->get( Links::class )->entry( $t->uuid_of( $id ) ) );
		$t->same( 200, $page['status'] );
		$t->lacks( '<script>alert', $page['html'] );
		$t->lacks( '<img src=x', $page['html'] );
		$t->contains( 'เรื่อง &lt;/title&gt;', $page['html'] );

		$t->at( '2027-12-01T00:00:00+07:00' );
		$page = $t->visit( $t->get( Links::class )->entry( $t->uuid_of( $id ) ) );
		$t->same( 410, $page['status'] );
		$t->lacks( '<script>alert', $page['html'] );
		$t->lacks( '<img src=x', $page['html'] );
	},

	'Markup in block attributes, records and the address is text where a block shows it.' => static function ( Scene $t ) use ( $hostile ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$records             = $t->varied_records( 2 );
		$records[1]['title'] = "รายการ $hostile";
		$t->published( $records, [ 'title' => "เรื่อง $hostile" ] );
		$address                = $_SERVER['REQUEST_URI'] ?? '/';
		$_GET                   = [
			'p1-q'           => $hostile,
			'procurement-q'  => $hostile,
			$hostile         => $hostile,
			'x'              => [ $hostile => [ $hostile ] ],
		];
		$_SERVER['REQUEST_URI'] = '//evil.example/"><script>alert(1)</script>?a=1';
		foreach ( [
			[ 'heading' => $hostile ],
			[ 'heading' => [ 'a' ], 'columns' => [ $hostile, [ 'x' ] ], 'filters' => [ $hostile ] ],
			[ 'perPage' => 1000000000, 'headingLevel' => '1><script>alert(1)</script>', 'fiscalYear' => PHP_INT_MAX ],
			[ 'perPage' => -1, 'columns' => 'title', 'thaiNumerals' => 'yes', 'className' => $hostile, 'style' => [ 'color' => [ 'text' => 'red;background:url(javascript:alert(1))"><script>alert(1)</script>' ] ] ],
		] as $attributes ) {
			$html = render_block(
				[
					'blockName'    => 'prakat/procurement',
					'attrs'        => $attributes,
					'innerBlocks'  => [],
					'innerHTML'    => '',
					'innerContent' => [],
				]
			);
			$t->contains( 'prakat', $html );
			$t->lacks( '<script>alert', $html );
			$t->lacks( '<img src=x', $html );
			$t->lacks( 'href="//evil', $html );
			$t->lacks( 'action="//evil', $html );
		}
		$_SERVER['REQUEST_URI'] = $address;
	},

	'What an agency withdrew, or never confirmed in writing, leaves no word of its own behind: its title may be the very reason (R009, R073).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$secret    = 'ร้องเรียนนายสมมติ เลข 1-1037-02071-81-5';
		$withdrawn = $t->published( $t->varied_records( 1 ), [ 'title' => $secret ] );
		$t->act( 'withdraw', $t->of_office( 'approver' ), $withdrawn, $t->because( 'personal-data' ) );
		$urgent = $t->complete_draft( null, [ 'title' => $secret ] );
		$t->act( 'publish-urgent', $t->of_office( 'officer' ), $urgent, $t->spoken( $t->of_office( 'approver' ) ) );
		$t->at( '2026-12-20T09:00:00+07:00' );
		foreach ( [ 'not swept', 'swept', 'rebuilt' ] as $when ) {
			foreach ( [ $withdrawn, $urgent ] as $id ) {
				$page = $t->visit( $t->get( Links::class )->entry( $t->uuid_of( $id ) ) );
				$t->same( 410, $page['status'] );
				$t->lacks( 'นายสมมติ', $page['html'], $when );
				$answer = $t->rest( 'GET', '/public/entries/' . $t->uuid_of( $id ), null, 0 );
				$t->same( 410, $answer->status );
				$t->lacks( 'นายสมมติ', (string) wp_json_encode( $answer->data, JSON_UNESCAPED_UNICODE ), $when );
			}
			$t->get( Sweep::class )->run( 0 );
			if ( 'swept' === $when ) {
				$t->get( Database::class )->run( 'DELETE FROM {index_gone}' );
				$t->get( Rebuild::class )->run();
			}
		}
	},

	'An end moved in the database does not outlive the approved one when the index is rebuilt (R063).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$database = $t->get( Database::class );
		$longer   = $t->published( $t->varied_records( 2 ), [ 'publishUntil' => '2026-12-31' ] );
		$earlier  = $t->published( $t->varied_records( 2, 4 ), [ 'publishFrom' => '2026-12-24' ] );
		$urgent   = $t->complete_draft();
		$t->act( 'publish-urgent', $t->of_office( 'officer' ), $urgent, $t->spoken( $t->of_office( 'approver' ) ) );
		$database->run( "UPDATE {entries} SET published_at = '2026-11-01 00:00:00', expires_at = '2099-01-01 00:00:00'" );
		$t->get( Rebuild::class )->run();
		$ends = array_column( $t->index_dump()['entries'], 'expires_at', 'entry_id' );
		$t->same( [ '2026-12-31 17:00:00', '2027-11-30 17:00:00', '2026-11-25 17:00:00' ], [ $ends[ $longer ], $ends[ $earlier ], $ends[ $urgent ] ], 'The ends that were approved.' );
		$t->same( 0, $t->public_records( $earlier ), 'Not before its time either.' );
		$t->at( '2027-01-01T00:00:00+07:00' );
		$database->run( "UPDATE {entries} SET expires_at = '2099-01-01 00:00:00'" );
		$t->get( Rebuild::class )->run();
		$t->get( Sweep::class )->run( 0 );
		$t->same( [ 0, 0 ], [ $t->public_records( $longer ), $t->public_records( $urgent ) ] );
		$t->same( [ 'expired', 'lapsed' ], [ $t->entry_of( $longer ), $t->entry_of( $urgent ) ] );
	},

	'The one writer takes no period that the approved header does not hold.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$database = $t->get( Database::class );
		$id       = $t->approved( $t->varied_records( 1 ), [ 'publishFrom' => '2026-12-01', 'publishUntil' => '2026-12-31' ] );
		$version  = (int) $t->entry_of( $id, 'open_version_id' );
		$hash     = (string) $database->value( 'SELECT hash FROM {versions} WHERE id = %d', [ $version ] );
		$put      = static fn ( string $from, string $until ) => $database->transaction( static fn () => $t->get( Publisher::class )->put( $id, $version, $hash, new DateTimeImmutable( $from ), new DateTimeImmutable( $until ) ) );
		$t->refused( 'period-invalid', static fn () => $put( '2026-11-30T23:59:59+07:00', '2027-01-01T00:00:00+07:00' ) );
		$t->refused( 'period-invalid', static fn () => $put( '2026-12-01T00:00:00+07:00', '2027-01-01T00:00:01+07:00' ) );
		$put( '2026-12-01T00:00:00+07:00', '2027-01-01T00:00:00+07:00' );
	},

	'No end lies so far away that the database can’t hold it.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		foreach ( [ '9999-12-31', '9999-12-31T23:59:59Z', '99999-01-01', '2026-02-31', 'tomorrow', '+10 years' ] as $until ) {
			$id = $t->complete_draft( null, [ 'publishUntil' => $until ] );
			try {
				$t->walk( $id, 'submit', 'check', 'approve', 'publish' );
				$t->same( 1, preg_match( '/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/', (string) $t->entry_of( $id, 'expires_at' ) ), $until );
				$t->same( 2, $t->public_records( $id ), $until );
			} catch ( \Prakat\Support\Refusal $refusal ) {
				$t->contains( $refusal->refusal, [ 'incomplete', 'period-invalid' ], $until );
				$t->same( 0, $t->public_records( $id ), $until );
			}
		}
	},

	'Arrays, zero bytes, broken text and long text in the addresses of the public REST API answer properly or are refused, and warn of nothing.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id   = $t->published( $t->varied_records( 3 ) );
		$uuid = $t->uuid_of( $id );
		$t->complete_draft( null, [ 'title' => 'ร่างลับ' ] );
		set_error_handler( static fn ( int $level, string $message ) => throw new ErrorException( $message ) );
		try {
			foreach ( [ 'search', 'sort', 'direction', 'page', 'per_page', 'entry', 'year', 'method', 'budget-from', 'date-to', 'section', 'uuid', '_fields', '_embed', 'context' ] as $name ) {
				foreach ( [ '[]=1', '[a][b]=1', '=%00', '=%FF%FE', '=' . str_repeat( 'ก', 4000 ), '=1e9', '=-1', '=' . rawurlencode( "1' OR 1=1 -- " ), '=edit' ] as $value ) {
					foreach ( [ '/public/sections', '/public/procurement/records', '/public/procurement/entries', "/public/entries/$uuid" ] as $path ) {
						$answer = $t->rest( 'GET', "$path?$name$value", null, 0 );
						$t->contains( $answer->status, [ 200, 304, 400, 404 ], "$path?$name$value" );
						$t->lacks( 'ร่างลับ', (string) wp_json_encode( $answer->data, JSON_UNESCAPED_UNICODE ) );
					}
				}
			}
		} finally {
			restore_error_handler();
		}
	},

	'An address names what is asked for: arguments beside it name nothing else.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$one = $t->published( $t->varied_records( 1 ), [ 'title' => 'เรื่องหนึ่ง' ] );
		$two = $t->published( $t->varied_records( 1, 3 ), [ 'title' => 'เรื่องสอง' ] );
		$t->same( 'เรื่องหนึ่ง', $t->rest( 'GET', '/public/entries/' . $t->uuid_of( $one ) . '?uuid=' . $t->uuid_of( $two ), null, 0 )->at( 'title' ) );
		$draft = $t->complete_draft();
		$other = $t->complete_draft();
		$seen  = $t->sees( $other, 'submit' );
		$body  = [ 'seen' => [ 'version' => $seen->version, 'rev' => $seen->rev, 'hash' => $seen->hash ] ];
		$user  = $t->of_office( 'officer' );
		foreach ( [ '/entries', '/prakat/V1/entries', '/prakat/v1/ENTRIES' ] as $route ) {
			// WordPress finds a route in whatever case it is written.
			$t->same( 400, $t->rest( 'POST', "$route/$draft/acts/submit?id=$other", $body, $user )->status, $route );
		}
		$t->same( 400, $t->rest( 'POST', "/entries/$draft/acts/discard?act=submit", $body, $user )->status );
		$t->same( [ 'draft', 'draft' ], [ $t->entry_of( $draft ), $t->entry_of( $other ) ] );
	},

	'An entry’s address in capitals, encoded, with a tail, as a list, with zero bytes or with other questions never shows another or a draft.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$draft = $t->uuid_of( $t->complete_draft( null, [ 'title' => 'ร่างลับ' ] ) );
		$home  = home_url( '/?' . Links::ENTRY );
		add_filter( 'redirect_canonical', '__return_false' ); // WordPress would go to the page that it guesses, and end the request.
		set_error_handler( static fn ( int $level, string $message ): bool => str_contains( $message, 'headers already sent' ) ? true : throw new ErrorException( $message ), E_WARNING | E_NOTICE );
		try {
			foreach ( [ "=$draft", '=' . strtoupper( $draft ), "=$draft%00", "=%20$draft", "=$draft/..", "[]=$draft", "[a][b]=$draft", "=$draft&preview=true&p=1", "=$draft&page_id=1&post_type=any&post_status=draft", '=' . str_repeat( 'a', 100000 ), '=%FF%FE' ] as $address ) {
				$page = $t->visit( $home . $address );
				$t->same( 404, $page['status'], $address );
				$t->lacks( 'ร่างลับ', $page['html'], $address );
			}
		} finally {
			restore_error_handler();
			remove_filter( 'redirect_canonical', '__return_false' );
		}
	},

	'A file is not found by any other spelling of its name, and a file of a replaced version is gone.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		[ $id, $file ] = $t->approved_with_file();
		$route         = $t->get( FileRoute::class );
		$t->walk( $id, 'publish' );
		$t->same( $file->uuid, $route->find( $file->uuid )[0]->uuid ?? null );
		foreach ( [ $file->storage, "../$file->storage", "$file->uuid\0", (string) $file->id, $file->name, "$file->uuid' OR '1'='1" ] as $name ) {
			$t->same( null, $route->find( $name ), $name );
		}
		$t->walk( $id, 'revise' );
		$t->get( \Prakat\Entries\Drafts::class )->replace_records( $id, $t->sees( $id, 'save' ), $t->varied_records( 1, 1 ), \Prakat\Workflow\Actor::user( $t->of_office( 'officer' ) ) );
		$t->walk( $id, 'submit', 'check', 'approve', 'publish' );
		$t->same( null, $route->find( $file->uuid ), 'Its entry is public, it is not.' );
		$t->same( [], $t->laid_out() );
	},

	'A process that lays out the files of a version which is replaced meanwhile leaves those of the new one, and none of its own.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$database      = $t->get( Database::class );
		[ $id, $file ] = $t->approved_with_file();
		$t->walk( $id, 'publish' );
		// As the slow process met it: an older version, whose files are not laid out.
		$now = $database->row( 'SELECT version_hash FROM {index_entries} WHERE entry_id = %d', [ $id ] );
		$database->run( 'UPDATE {index_entries} SET version_hash = %s, shelved = 0 WHERE entry_id = %d', [ str_repeat( 'a', 64 ), $id ] );
		$before   = $t->laid_out();
		$calls    = 0;
		$replaced = static function ( array $dirs ) use ( $database, $id, $now, &$calls ): array {
			// The web root is asked for while the copy is being made.
			if ( 2 === ++$calls ) {
				$database->run( 'UPDATE {index_entries} SET version_hash = %s, shelved = 1 WHERE entry_id = %d', [ $now['version_hash'], $id ] );
			}
			return $dirs;
		};
		add_filter( 'upload_dir', $replaced );
		$t->get( Shelving::class )->lay_out( $id );
		remove_filter( 'upload_dir', $replaced );
		$t->same( $before, $t->laid_out() );
	},

	'A million records a page, and any other number, gives a page of at most a hundred.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->published( $t->varied_records( 130 ) );
		$section = $t->get( Contracts::class )->section( 'procurement' );
		foreach ( [ '1000000000', '99999999999999999999', '0', '-5', '1e9', ' 7' ] as $asked ) {
			$t->true( count( $t->get( Reader::class )->page( $section, Query::from_request( $section, [ 'per_page' => $asked ] ) )->rows ) <= 100, $asked );
		}
	},
];
