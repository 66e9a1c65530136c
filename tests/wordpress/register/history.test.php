<?php
/**
 * What citizens see of an entry's history.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Expiry\Sweep;
use Prakat\Register\PublicHistory;
use Prakat\Tests\Scene;

/** Events as 'kind version'. */
$events = static fn ( Scene $t, string $uuid ): array => array_map( static fn ( array $event ): string => "{$event['kind']} {$event['version']}", $t->rest( 'GET', "/public/entries/$uuid/history", null, 0 )->data['events'] ?? [] );

return [
	'Of an entry everybody sees when which version came and went, with its code, and no name, no position, no words of the office.' => static function ( Scene $t ) use ( $events ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id   = $t->published( $t->varied_records( 2 ) );
		$uuid = $t->uuid_of( $id );
		$t->same( [ 'published 1' ], $events( $t, $uuid ) );
		$t->at( '2026-11-21T09:00:00+07:00' );
		$t->walk( $id, 'revise', 'submit' );
		$t->act( 'return', $t->of_office( 'checker' ), $id, $t->because( 'incorrect', 'ข้อความของเจ้าหน้าที่' ) );
		$t->same( [ 'published 1' ], $events( $t, $uuid ), 'what happens before an approval is the agency’s own' );
		$t->walk( $id, 'revise', 'submit', 'check', 'approve', 'publish' );
		$t->same( [ 'published 3', 'replaced 1', 'published 1' ], $events( $t, $uuid ) );
		$answer = $t->rest( 'GET', "/public/entries/$uuid/history", null, 0 );
		$t->same( [ 3, '2026-11-21T02:00:00Z' ], [ $answer->data['events'][1]['by'], $answer->data['events'][1]['at'] ] );
		$t->same( 'ฉบับที่ 1 ถูกแทนด้วยฉบับที่ 3', $answer->data['events'][1]['words']['th'] );
		$t->same( 200, $t->rest( 'GET', '/register/check?code=' . $answer->data['events'][0]['code'], null, 0 )->status );
		$json = (string) wp_json_encode( $answer->data, JSON_UNESCAPED_UNICODE );
		foreach ( [ 'Officer', 'Checker', 'Approver', 'Webmaster', 'ตำแหน่งทดสอบ', 'ข้อความของเจ้าหน้าที่' ] as $sealed ) {
			$t->lacks( $sealed, $json );
		}
	},

	'What was withdrawn says why only where the reason tells nothing of a person or a secret; expiry and lapse are told too (R063).' => static function ( Scene $t ) use ( $events ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$told = static function ( string $reason ) use ( $t ): ?array {
			$id = $t->published( $t->varied_records( 1 ) );
			$t->act( 'withdraw', $t->of_office( 'approver' ), $id, $t->because( $reason, 'คำอธิบายภายใน' ) );
			$answer = $t->rest( 'GET', '/public/entries/' . $t->uuid_of( $id ) . '/history', null, 0 );
			$t->same( 'withdrawn', $answer->data['events'][0]['kind'] );
			$t->lacks( 'คำอธิบายภายใน', (string) wp_json_encode( $answer->data, JSON_UNESCAPED_UNICODE ) );
			return $answer->data['events'][0]['reason'] ?? null;
		};
		$t->same( 'ข้อมูลไม่ถูกต้อง', $told( 'incorrect' )['th'] ?? null );
		foreach ( [ 'personal-data', 'classified', 'restricted-14', 'restricted-15', 'other' ] as $secret ) {
			$t->same( null, $told( $secret ), $secret );
		}
		$expires = $t->published( $t->varied_records( 1 ), [ 'publishUntil' => '2026-11-30' ] );
		$lapses  = $t->complete_draft();
		$t->act( 'publish-urgent', $t->of_office( 'officer' ), $lapses, $t->spoken( $t->of_office( 'approver' ) ) );
		$t->same( [ 'urgent 1' ], $events( $t, $t->uuid_of( $lapses ) ) );
		$t->at( '2026-12-15T09:00:00+07:00' );
		$t->get( Sweep::class )->run( 0 );
		$t->same( [ 'expired 1', 'published 1' ], $events( $t, $t->uuid_of( $expires ) ) );
		$t->same( [ 'lapsed 1', 'urgent 1' ], $events( $t, $t->uuid_of( $lapses ) ) );
	},

	'An entry that never was public has no history, and neither has an address that there is not.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$draft    = $t->walk( $t->complete_draft(), 'submit', 'check', 'approve' );
		$arranged = $t->published( $t->varied_records( 1 ), [ 'publishFrom' => '2026-12-01' ] );
		foreach ( [ $t->uuid_of( $draft ), $t->uuid_of( $arranged ), '00000000-0000-4000-8000-000000000000' ] as $uuid ) {
			$t->same( 404, $t->rest( 'GET', "/public/entries/$uuid/history", null, 0 )->status, $uuid );
		}
		$t->at( '2026-12-02T09:00:00+07:00' );
		$t->same( '2026-11-30T17:00:00Z', $t->rest( 'GET', '/public/entries/' . $t->uuid_of( $arranged ) . '/history', null, 0 )->data['events'][0]['at'], 'from when it was public, not when it was arranged' );
	},

	'A row that was changed in the database is not told to anybody.' => static function ( Scene $t ) use ( $events ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->published( $t->varied_records( 1 ) );
		$t->get( Database::class )->run( "UPDATE {register} SET at = '2020-01-01T00:00:00.000000Z' WHERE act = 'publish'" );
		$t->same( [], $events( $t, $t->uuid_of( $id ) ) );
	},

	'The address of a version stays: the public one shows the entry, a replaced one says when and by what, and never its content.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id   = $t->published( [ [ 'title' => 'ซื้อของที่ต้องลบออก' ] + $t->varied_records( 1 )[0] ] );
		$uuid = $t->uuid_of( $id );
		$t->at( '2026-11-21T09:00:00+07:00' );
		$t->walk( $id, 'revise' );
		$t->get( \Prakat\Entries\Drafts::class )->replace_records( $id, $t->sees( $id, 'save' ), $t->varied_records( 1, 1 ), \Prakat\Workflow\Actor::user( $t->of_office( 'officer' ) ) );
		$t->walk( $id, 'submit', 'check', 'approve', 'publish' );
		$link = $t->get( \Prakat\Permalinks\Links::class );
		$t->matches( '' === get_option( 'permalink_structure' ) ? '#prakat-entry=[0-9a-f-]{36}&prakat-version=2$#' : '#/prakat/[0-9a-f-]{36}/v/2/$#', $link->version( $uuid, 2 ) );
		$now = $t->visit( $link->version( $uuid, 2 ) );
		$t->same( 200, $now['status'] );
		$t->contains( '<link rel="canonical" href="' . $link->entry( $uuid ) . '" />', $now['html'] );
		$old = $t->visit( $link->version( $uuid, 1 ) );
		$t->same( 410, $old['status'] );
		$t->lacks( 'ซื้อของที่ต้องลบออก', $old['html'] );
		$t->contains( esc_url( $link->entry( $uuid ) ), $old['html'], 'where the present version is' );
		foreach ( [ 3, 99 ] as $never ) {
			$t->same( 404, $t->visit( $link->version( $uuid, $never ) )['status'], "version $never" );
		}
		$t->act( 'withdraw', $t->of_office( 'approver' ), $id, $t->because( 'personal-data', 'ภายใน' ) );
		foreach ( [ 1, 2 ] as $number ) {
			$gone = $t->visit( $link->version( $uuid, $number ) );
			$t->same( 410, $gone['status'], "version $number after the withdrawal" );
			$t->lacks( 'แผนการจัดซื้อจัดจ้าง', $gone['html'] );
		}
		$t->same( 404, $t->visit( $link->version( $uuid, 3 ) )['status'] );
	},
];
