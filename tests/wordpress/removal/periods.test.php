<?php
/**
 * How long something is public, at least, and what must not end too early.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Removal\EvidenceConcern;
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
];
