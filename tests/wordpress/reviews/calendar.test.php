<?php
/**
 * The calendar, and its address for other calendars.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Entries\Drafts;
use Prakat\Expiry\Sweep;
use Prakat\Reviews\FeedPage;
use Prakat\Reviews\Feeds;
use Prakat\Reviews\Ical;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;

$published = static function ( Scene $t, array $header = [] ): int {
	return $t->walk( $t->complete_draft( null, $header ), 'submit', 'check', 'approve', 'publish' );
};

/** Days as [ day, kind, count, entries ]. */
$days = static fn ( Scene $t, int $who, string $from, string $to ): array => array_map( static fn ( array $day ): array => [ $day['day'], $day['kind'], $day['count'], array_column( $day['items'], 'entry' ) ], $t->rest( 'GET', "/calendar?from=$from&to=$to", null, $who )->data['days'] );

/** The lines of a calendar, unfolded. */
$lines = static fn ( string $ics ): array => explode( "\r\n", rtrim( str_replace( "\r\n ", '', $ics ) ) );

$token = static fn ( Scene $t, int $who ): string => (string) preg_replace( '/^.*=/', '', $t->rest( 'POST', '/calendar/feed', [], $who )->data['address'] );

return [
	'The calendar holds what goes up, what comes down on its last day, and what must be reviewed, in the agency’s zone.' => static function ( Scene $t ) use ( $published, $days ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$officer = $t->of_office( 'officer' );
		$id      = $published( $t, [ 'publishFrom' => '2026-12-01', 'publishUntil' => '2027-03-15' ] );
		$t->same( [ [ '2026-12-01', 'up', 1, [ $id ] ] ], $days( $t, $officer, '2026-12-01', '2026-12-31' ) );
		$t->same( [ [ '2027-03-01', 'review', 2, [ null, $id ] ], [ '2027-03-15', 'down', 1, [ $id ] ] ], $days( $t, $officer, '2027-03-01', '2027-03-31' ), 'and the section as a whole' );
		$t->same( [], $days( $t, $t->person( 'stranger', [ [ 'clinic', '*', 'propose' ] ] ), '2026-12-01', '2026-12-31' ) );
		$t->at( '2027-03-16T09:00:00+07:00' );
		$t->get( Sweep::class )->run();
		$t->same( [ [ '2027-03-15', 'down', 1, [ $id ] ] ], $days( $t, $officer, '2027-03-01', '2027-03-31' ), 'also when it is down' );
		$t->same( 400, $t->rest( 'GET', '/calendar?from=2027-01-01&to=2027-12-31', null, $officer )->status );
		$t->same( 400, $t->rest( 'GET', '/calendar?from=2027-02-30&to=2027-03-01', null, $officer )->status );
	},

	'What ends with the last day of a month stands in that month and not in the next, before its end and after it.' => static function ( Scene $t ) use ( $published, $days ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$officer = $t->of_office( 'officer' );
		$id      = $published( $t, [ 'publishUntil' => '2027-01-31' ] );
		$is      = static function ( string $when ) use ( $t, $days, $officer, $id ): void {
			$t->same( [ [ '2027-01-31', 'down', 1, [ $id ] ] ], $days( $t, $officer, '2027-01-01', '2027-01-31' ), $when );
			$t->same( [], $days( $t, $officer, '2027-02-01', '2027-02-19' ), "not in the next month, $when" );
		};
		$is( 'before' );
		$t->at( '2027-02-01T00:00:00+07:00' );
		$t->get( Sweep::class )->run();
		$is( 'after' );
	},

	'What is down before its review would be due is not to be reviewed, nor is a section in which nothing stands.' => static function ( Scene $t ) use ( $published, $days ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$officer = $t->of_office( 'officer' );
		$id      = $published( $t, [ 'publishUntil' => '2027-02-19' ] );
		$t->same( '2027-02-20', $t->entry_of( $id, 'review_due' ) );
		$t->same( [], $days( $t, $officer, '2027-02-20', '2027-02-28' ) );
		$t->walk( $id, 'revise' );
		$t->get( Drafts::class )->save_header( $id, $t->sees( $id, 'save' ), $t->complete_header( [ 'publishUntil' => '2027-02-20' ] ), Actor::user( $officer ) );
		$t->walk( $id, 'submit', 'check', 'approve', 'publish' );
		$t->same( [ [ '2027-02-20', 'down', 1, [ $id ] ], [ '2027-02-20', 'review', 2, [ null, $id ] ] ], $days( $t, $officer, '2027-02-20', '2027-02-28' ), 'on its last day it still can be' );
	},

	'The address for a calendar is one a person, shown once, ends when a new one is made or it is revoked, and both are in the register.' => static function ( Scene $t ) use ( $published, $token ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$officer = $t->of_office( 'officer' );
		$published( $t );
		$page  = $t->get( FeedPage::class );
		$first = $token( $t, $officer );
		$t->true( null !== $page->body( $first ) );
		$t->lacks( $first, (string) wp_json_encode( $t->get( Database::class )->rows( 'SELECT * FROM {calendar_feeds}' ) ), 'only a digest of it is stored' );
		$second = $token( $t, $officer );
		$t->same( null, $page->body( $first ) );
		$t->true( null !== $page->body( $second ) );
		$t->same( null, $page->body( '' ) );
		$t->same( null, $page->body( str_repeat( 'A', 43 ) ) );
		$t->get( Database::class )->run( 'DELETE FROM {duties} WHERE user_id = %d', [ $officer ] );
		$t->same( null, $page->body( $second ), 'without a duty there is nothing to see' );
		$t->give_duty( $officer, 'office', '*', 'propose' );
		$t->same( null, $t->rest( 'DELETE', '/calendar/feed', null, $officer )->data['feed'] );
		$t->same( null, $page->body( $second ) );
		$t->same( [ 'feed-made', 'feed-made', 'feed-revoked' ], $t->get( Database::class )->column( "SELECT act FROM {register} WHERE act LIKE 'feed-%%' ORDER BY seq" ) );
	},

	'What it answers is a calendar by RFC 5545: lines of at most 75 octets that end with CR LF and cut no letter, whole days that end with the day after, numbers that stay, and a tag that time does not change.' => static function ( Scene $t ) use ( $published, $lines, $token ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$title = 'ประกาศเทศบาล, เรื่อง; แผนการจัดซื้อจัดจ้าง\\ประจำปีงบประมาณ พ.ศ. ๒๕๗๐ ของสำนักปลัดเทศบาลตำบลตัวอย่าง';
		$id    = $published( $t, [ 'title' => $title, 'publishUntil' => '2027-03-15' ] );
		$uuid  = $t->uuid_of( $id );
		$key   = $token( $t, $t->of_office( 'officer' ) );
		$ics   = (string) $t->get( FeedPage::class )->body( $key );
		foreach ( explode( "\r\n", $ics ) as $line ) {
			$t->true( strlen( $line ) <= 75, $line );
			$t->true( mb_check_encoding( $line, 'UTF-8' ), 'a letter was cut' );
			$t->false( str_contains( $line, "\n" ), 'a bare line feed' );
		}
		$all  = $lines( $ics );
		$host = (string) wp_parse_url( home_url(), PHP_URL_HOST );
		$t->same( [ 'BEGIN:VCALENDAR', 'END:VCALENDAR' ], [ $all[0], $all[ count( $all ) - 1 ] ] );
		$t->contains( "UID:prakat-down-$uuid@$host", $all );
		$t->contains( 'DTSTART;VALUE=DATE:20270315', $all );
		$t->contains( 'DTEND;VALUE=DATE:20270316', $all );
		$t->same( [ 'DTSTAMP:20261120T020000Z' ], array_values( array_unique( preg_grep( '/^DTSTAMP/', $all ) ?: [] ) ), 'when it was asked for, and never a day to come' );
		$t->contains( "UID:prakat-review-{$t->unit( 'office' )}-procurement@$host", $all, 'of the section as a whole, whenever it is due' );
		$t->contains( 'URL:' . admin_url( "admin.php?page=prakat&view=review&id=$id" ), $all, 'a review leads to where it is reviewed' );
		$t->contains( 'URL:' . admin_url( "admin.php?page=prakat&view=section-review&unit={$t->unit( 'office' )}&section=procurement" ), $all );
		$t->same( 1, count( preg_grep( '/^SUMMARY:.*ประกาศเทศบาล\\\\, เรื่อง\\\\; แผนการจัดซื้อจัดจ้าง\\\\\\\\ประจำปี/u', array_filter( $all, static fn ( string $line ): bool => str_contains( $line, 'สิ้นสุดการเผยแพร่' ) || str_contains( $line, 'Comes down' ) ) ) ?: [] ) );
		$t->same( count( preg_grep( '/^BEGIN:VEVENT/', $all ) ?: [] ), count( array_unique( preg_grep( '/^UID:/', $all ) ?: [] ) ), 'no number twice' );
		$t->at( '2026-11-20T11:00:00+07:00' );
		$t->same( FeedPage::tag( $ics ), FeedPage::tag( (string) $t->get( FeedPage::class )->body( $key ) ) );
	},

	'It names no person, no title of what is not public yet, and nothing of units in which its person holds no duty.' => static function ( Scene $t ) use ( $published, $token ): void {
		$t->unit( 'clinic' );
		$t->at( '2026-11-20T09:00:00+07:00' );
		$published( $t, [ 'title' => 'เรื่องที่ยังไม่เปิดเผย', 'publishFrom' => '2026-12-01' ] );
		$published( $t, [ 'title' => 'เรื่องที่เปิดเผยแล้ว' ] );
		$ics = str_replace( "\r\n ", '', (string) $t->get( FeedPage::class )->body( $token( $t, $t->of_office( 'officer' ) ) ) );
		$t->lacks( 'เรื่องที่ยังไม่เปิดเผย', $ics );
		$t->contains( 'เรื่องที่เปิดเผยแล้ว', $ics );
		foreach ( [ 'Officer', 'agency.example', 'ตำแหน่งทดสอบ' ] as $personal ) {
			$t->lacks( $personal, $ics );
		}
		$other = str_replace( "\r\n ", '', (string) $t->get( FeedPage::class )->body( $token( $t, $t->person( 'stranger', [ [ 'clinic', '*', 'propose' ] ] ) ) ) );
		$t->lacks( 'VEVENT', $other );
		$t->contains( 'BEGIN:VTIMEZONE', $other, 'a calendar without a component is none (clause 3.4)' );
		$t->lacks( 'VTIMEZONE', $ics );
	},

	'Of what is public it names the title that everybody reads and not that of the version in hand; of what was withdrawn it names none.' => static function ( Scene $t ) use ( $published, $token ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$revised   = $published( $t, [ 'title' => 'เรื่องที่อนุมัติแล้ว' ] );
		$withdrawn = $published( $t, [ 'title' => 'เรื่องที่มีข้อมูลส่วนบุคคล' ] );
		$expired   = $published( $t, [ 'title' => 'เรื่องที่ครบกำหนด', 'publishUntil' => '2026-11-24' ] );
		$officer   = $t->of_office( 'officer' );
		$t->walk( $revised, 'revise' );
		$t->get( Drafts::class )->save_header( $revised, $t->sees( $revised, 'save' ), $t->complete_header( [ 'title' => 'เรื่องที่ยังไม่มีใครอนุมัติ' ] ), Actor::user( $officer ) );
		$t->act( 'withdraw', $t->of_office( 'webmaster' ), $withdrawn, $t->because( 'personal-data' ) );
		$t->at( '2026-11-25T00:00:00+07:00' );
		$t->get( Sweep::class )->run( 0 );
		$ics = str_replace( "\r\n ", '', (string) $t->get( FeedPage::class )->body( $token( $t, $officer ) ) );
		$t->contains( 'เรื่องที่อนุมัติแล้ว', $ics );
		$t->contains( 'เรื่องที่ครบกำหนด', $ics );
		$t->lacks( 'ยังไม่มีใครอนุมัติ', $ics );
		$t->lacks( 'ข้อมูลส่วนบุคคล', $ics );
		$t->contains( 'UID:prakat-down-' . $t->uuid_of( $withdrawn ), $ics );
		$t->true( $expired > 0 );
	},

	'Many of a kind on one day are one event with their number, which keeps its own.' => static function ( Scene $t ) use ( $published, $token ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$first = $published( $t );
		$row   = $t->get( Database::class )->rows( 'SELECT * FROM {entries} WHERE id = %d', [ $first ] )[0];
		unset( $row['id'] );
		for ( $n = 0; $n < 9; $n++ ) {
			$t->get( Database::class )->insert( 'entries', [ 'uuid' => wp_generate_uuid4() ] + $row );
		}
		$ics = str_replace( "\r\n ", '', (string) $t->get( FeedPage::class )->body( $token( $t, $t->of_office( 'officer' ) ) ) );
		$t->matches( '/UID:prakat-review-2027-02-20@.*\r\n(?:.*\r\n){3}SUMMARY:[^\r]*11/', $ics );
	},

	'A line of any length of letters of any width is folded and can be put together again.' => static function ( Scene $t ): void {
		foreach ( [ 'a', 'ก', '🙂', 'กa' ] as $letter ) {
			for ( $n = 1; $n < 120; $n += 7 ) {
				$ical = new Ical( str_repeat( $letter, $n ), new DateTimeImmutable() );
				$t->contains( 'X-WR-CALNAME:' . str_repeat( $letter, $n ) . "\r\n", str_replace( "\r\n ", '', (string) $ical ) );
				foreach ( explode( "\r\n", (string) $ical ) as $line ) {
					$t->true( strlen( $line ) <= 75 && mb_check_encoding( $line, 'UTF-8' ) );
				}
			}
		}
		$t->contains( 'X-WR-CALNAME:หนึ่ง\nสอง', (string) new Ical( "หนึ่ง\r\nสอง", new DateTimeImmutable() ), 'no line of its own can be slipped in' );
		$t->same( 43, strlen( (string) preg_replace( '/^.*=/', '', $t->get( Feeds::class )->make( \Prakat\Workflow\Actor::user( $t->of_office( 'officer' ) ) ) ) ) );
	},
];
