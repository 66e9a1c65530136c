<?php
/**
 * How long something is public, at least, and what must not end too early.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Contract\Periods;
use Prakat\Database\Database;
use Prakat\Entries\Problems;
use Prakat\Entries\Versions;
use Prakat\Messages\Texts;
use Prakat\Removal\EvidenceConcern;
use Prakat\Removal\EvidenceNotices;
use Prakat\Reviews\Reach;
use Prakat\Tests\Scene;

return [
	'What waited so long for its approval that it would be public for less than the section’s minimum is refused, with the reason and the day (R063).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$draft = $t->complete_draft( null, [ 'publishUntil' => '2026-11-21' ] );
		$t->walk( $draft, 'submit', 'check' );
		$t->at( '2026-11-21T10:00:00+07:00' );
		$refusal = $t->refused( 'published-too-short', static fn () => $t->walk( $draft, 'approve' ) );
		$t->same( [ '1 day', '22 November 2026' ], [ $refusal->params['minimum']['en'], $refusal->params['day']['en'] ] );
		$t->at( '2026-11-20T23:00:00+07:00' );
		$t->walk( $draft, 'approve' );
		$t->at( '2026-11-21T10:00:00+07:00' );
		$t->refused( 'published-too-short', static fn () => $t->walk( $draft, 'publish' ) );
		$t->same( 'approved', $t->entry_of( $draft ) );
	},

	'A version of what is public already may end with it: the minimum counts from the day on which the entry first was public.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->published( $t->varied_records( 1 ), [ 'publishUntil' => '2026-11-24' ] );
		$t->at( '2026-11-23T08:00:00+07:00' );
		$t->walk( $id, 'revise', 'submit', 'check', 'approve' );
		$t->at( '2026-11-24T20:00:00+07:00' );
		$t->walk( $id, 'publish' );
		$t->same( 1, $t->public_records( $id ) );
	},

	'What answers this fiscal year’s assessment and ends before the year does is on the worklists of who may see it, until a new version is in hand (R008).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$early   = $t->published( $t->varied_records( 1 ), [ 'publishUntil' => '2026-12-31' ] );
		$later   = $t->published( $t->varied_records( 1 ), [ 'publishUntil' => '2027-11-30' ] );
		$concern = $t->get( EvidenceConcern::class );
		$reach   = new Reach( [ [ 'section' => '*', 'units' => [ $t->unit( 'office' ) ] ] ] );
		$t->same( [ 'evidence' => 1 ], $concern->counts( $reach ) );
		$item = $concern->items( 'evidence', $reach, 10, 0 )[0];
		$t->same( [ $early, '2026-12-31' ], [ $item['entry'], $item['due'] ] );
		$t->same( [ 'evidence' => 0 ], $concern->counts( new Reach( [ [ 'section' => 'contact', 'units' => [ $t->unit( 'office' ) ] ] ] ) ) );

		$detail = static fn ( int $id ): ?array => $t->rest( 'GET', "/entries/$id", null, $t->of_office( 'officer' ) )->data['evidence'];
		$t->same( [ 2570, true ], [ $detail( $early )['year'], $detail( $early )['endsBefore'] ] );
		$t->contains( 'O11', array_column( $detail( $early )['items'], 'code' ) );
		$t->same( false, $detail( $later )['endsBefore'] );

		$t->walk( $early, 'revise' );
		$t->same( [ 'evidence' => 0 ], $concern->counts( $reach ) );
		$t->at( '2027-10-02T09:00:00+07:00' );
		$t->same( 2571, $detail( $later )['year'], 'a new fiscal year' );
	},

	'The unit whose evidence comes down before the year is over is told: its owner and who proposes there, once for each end (R008).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$officer = $t->of_office( 'officer' );
		$early   = $t->published( $t->varied_records( 1 ), [ 'publishUntil' => '2026-12-31' ] );
		$t->published( $t->varied_records( 1 ), [ 'publishUntil' => '2027-03-31' ] );
		$later   = $t->published( $t->varied_records( 1 ), [ 'publishUntil' => '2027-11-30' ] );
		$second  = $t->person( 'second', [ [ 'office', '*', 'propose' ] ] );
		$t->person( 'elsewhere', [ [ 'elsewhere', '*', 'propose' ] ] );
		$told    = static fn (): array => $t->get( Database::class )->rows( "SELECT user_id, entry_id, params, mail FROM {messages} WHERE kind = 'evidence-ends' ORDER BY user_id, id" );
		$pass    = static function ( string $at ) use ( $t ): int {
			$t->at( $at );
			return $t->get( EvidenceNotices::class )->run();
		};
		$t->same( 1, $pass( '2026-11-20T09:00:00+07:00' ), 'not what ends in months, nor what ends with another year' );
		$t->same( [ [ $officer, $early ], [ $second, $early ] ], array_map( static fn ( array $row ): array => [ (int) $row['user_id'], (int) $row['entry_id'] ], $told() ) );
		$t->same( 'waiting', $told()[0]['mail'] );
		$row  = $t->get( Database::class )->row( "SELECT * FROM {messages} WHERE kind = 'evidence-ends' LIMIT 1" );
		$said = $t->get( Texts::class )->of( (array) $row, 'th' );
		$t->contains( '31 ธันวาคม 2569', $said['title'] );
		$t->contains( '2570', $said['title'] );
		$t->contains( 'O11', $said['words'] );
		$t->lacks( '{', $said['title'] . $said['words'] );
		$t->same( 0, $pass( '2026-11-20T11:00:00+07:00' ), 'once' );
		$t->same( 2, count( $told() ) );

		$t->get( Database::class )->run( "UPDATE {entries} SET expires_at = '2027-01-01 17:00:00' WHERE id = %d", [ $early ] );
		$t->same( 1, $pass( '2026-11-21T09:00:00+07:00' ), 'Its end was moved: once more.' );
		$t->same( 4, count( $told() ) );
		$t->walk( $early, 'revise' );
		$t->get( Database::class )->run( "UPDATE {entries} SET expires_at = '2027-01-02 17:00:00' WHERE id = %d", [ $early ] );
		$t->same( 0, $pass( '2026-11-22T09:00:00+07:00' ), 'A new version is in hand.' );
		$t->same( 1, $pass( '2027-02-15T09:00:00+07:00' ), 'The other comes nearer.' );
		$t->same( 0, count( array_filter( $told(), static fn ( array $row ): bool => (int) $row['entry_id'] === $later ) ) );
	},

	'Where the agency’s own rule is longer, who configures sets it: never below the contract, in the register, and it holds when something is submitted, approved and published, with the first possible day (R063).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$admin = 1;
		$set   = static fn ( string $minimum, string $default, int $who = 1, string $section = 'procurement' ) => $t->rest( 'PUT', '/settings/periods', [ 'sections' => [ [ 'section' => $section, 'minimum' => $minimum, 'default' => $default ] ] ], $who );
		$t->same( [ 403, 401 ], [ $set( 'P30D', 'P1Y', $t->of_office( 'approver' ) )->status, $set( 'P30D', 'P1Y', 0 )->status ], 'no duty configures' );
		foreach ( [ [ 'PT0S', 'P1Y' ], [ 'P30D', 'P1M' ], [ 'P1Y', 'P364D' ] ] as [ $minimum, $default ] ) {
			$answer = $set( $minimum, $default );
			$t->same( [ 422, 'prakat_periods_too_short' ], [ $answer->status, $answer->data['code'] ], "$minimum $default" );
		}
		foreach ( [ [ '', 'P1Y' ], [ 'P0D', 'P1Y' ], [ 'P1Y6M', 'P2Y' ], [ 'P30D', 'PT0S' ] ] as [ $minimum, $default ] ) {
			$t->same( 'prakat_periods_invalid', $set( $minimum, $default )->data['code'], "$minimum $default" );
		}
		$t->same( 'prakat_periods_invalid', $set( 'P30D', 'P1Y', 1, 'nothing' )->data['code'] );
		$draft = $t->complete_draft( null, [ 'publishUntil' => '2026-12-10' ] );
		$ready = $t->complete_draft( null, [ 'publishUntil' => '2026-12-10' ] );
		$t->walk( $ready, 'submit', 'check', 'approve' );

		$t->same( 200, $set( 'P30D', 'P2Y' )->status );
		$line = array_values( array_filter( $t->rest( 'GET', '/settings/periods', null, $admin )->data['sections'], static fn ( array $one ): bool => 'procurement' === $one['section'] ) )[0];
		$t->same( [ 'P30D', 'P2Y', 'P1D' ], [ $line['minimum'], $line['default'], $line['least'] ] );
		$t->same( [ 'default' => 'P2Y', 'minimum' => 'P30D' ], $t->rest( 'GET', '/sections/procurement', null, $t->of_office( 'officer' ) )->data['period'], 'A new entry begins with it.' );
		$t->same( '1', $t->get( Database::class )->value( "SELECT COUNT(*) FROM {register} WHERE act = 'periods-changed'" ) );
		$set( 'P30D', 'P2Y' );
		$t->same( '1', $t->get( Database::class )->value( "SELECT COUNT(*) FROM {register} WHERE act = 'periods-changed'" ), 'Nothing changed.' );

		$problems = $t->get( Problems::class )->header( $t->get( Versions::class )->get( (int) $t->entry_of( $draft, 'open_version_id' ) ) );
		$t->same( [ 'period-too-short', [ 'minimum' => 'P30D', 'day' => '2026-12-20' ] ], [ $problems[0]->code, $problems[0]->params ] );
		$refusal = $t->refused( 'published-too-short', static fn () => $t->walk( $ready, 'publish' ) );
		$t->same( [ '30 days', '20 December 2026' ], [ $refusal->params['minimum']['en'], $refusal->params['day']['en'] ] );

		// What somebody writes into the option past the screen makes nothing shorter than the contract.
		update_option( Periods::OPTION, [ 'procurement' => [ 'minimum' => 'PT0S', 'default' => 'P1D' ] ] );
		$short = $t->complete_draft( null, [ 'publishUntil' => '2026-11-20' ] );
		$t->same( 'P1D', ( $t->get( Problems::class )->header( $t->get( Versions::class )->get( (int) $t->entry_of( $short, 'open_version_id' ) ) )[0] )->params['minimum'] );
		update_option( Periods::OPTION, 'nonsense' );
		$t->walk( $ready, 'publish' );
		$t->same( 1, $t->public_records( $ready ) > 0 ? 1 : 0 );
		delete_option( Periods::OPTION );
	},
];
