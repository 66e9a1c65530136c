<?php
/**
 * What is to be reviewed, and saying that it is still right.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Expiry\Schedule;
use Prakat\Reviews\Pass;
use Prakat\Reviews\Settings;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;

/** An entry that was published at a moment. */
$published = static function ( Scene $t, string $at, array $header = [] ): int {
	$t->at( $at );
	return $t->walk( $t->complete_draft( null, $header ), 'submit', 'check', 'approve', 'publish' );
};

/** The worklist of somebody: counts that are not 0, and items as [ kind, entry ]. */
$list = static function ( Scene $t, int $who, string $query = '' ): array {
	$data = $t->rest( 'GET', '/worklist' . $query, null, $who )->data;
	return [ array_filter( (array) $data['counts'] ), array_map( static fn ( array $item ): array => [ $item['kind'], $item['entry'] ], $data['items'] ) ];
};

/** Months that nobody has reported on are another matter. */
$of_month = static fn ( array $counts ): array => array_diff_key( $counts, [ 'missing-month' => 1 ] );

return [
	'What is published is due for review an interval later, counted in the agency’s zone (R119).' => static function ( Scene $t ) use ( $published ): void {
		// Half past eleven in the evening of the 30th in Bangkok is still the 30th.
		$id = $published( $t, '2026-11-30T23:30:00+07:00' );
		$t->same( '2027-02-28', $t->entry_of( $id, 'review_due' ) );
		$t->same( '2026-11-30 16:30:00', $t->entry_of( $id, 'reviewed_at' ) );
		$later = $published( $t, '2026-12-01T00:30:00+07:00' );
		$t->same( '2027-03-01', $t->entry_of( $later, 'review_due' ) );
	},

	'What is published from a later day on is due an interval after that day.' => static function ( Scene $t ) use ( $published ): void {
		$id = $published( $t, '2026-11-20T09:00:00+07:00', [ 'publishFrom' => '2026-12-15' ] );
		$t->same( '2027-03-15', $t->entry_of( $id, 'review_due' ) );
	},

	'It is due soon from fourteen days before on, overdue from the day after, and then on the worklist of who proposes, checks, approves, publishes and supervises there, and of nobody else (R019, R062).' => static function ( Scene $t ) use ( $published, $list ): void {
		$id         = $published( $t, '2026-11-20T09:00:00+07:00' );
		$supervisor = $t->person( 'supervisor', [ [ 'office', '*', 'monitor' ] ] );
		$stranger   = $t->person( 'stranger', [ [ 'clinic', '*', 'propose' ] ] );
		$officer    = $t->of_office( 'officer' );
		$kinds      = static fn ( int $who ): array => array_values( array_filter( array_map( static fn ( array $item ): string => $id === $item[1] ? $item[0] : '', $list( $t, $who )[1] ) ) );
		$t->at( '2027-02-05T23:00:00+07:00' );
		$t->same( [], $kinds( $officer ) );
		$t->at( '2027-02-06T00:10:00+07:00' );
		$t->same( [ 'due-soon' ], $kinds( $officer ) );
		$t->at( '2027-02-20T23:00:00+07:00' );
		$t->same( [ 'due-soon' ], $kinds( $officer ), 'on the day itself it is not late' );
		$t->at( '2027-02-21T00:10:00+07:00' );
		foreach ( [ 'officer', 'checker', 'approver', 'webmaster' ] as $role ) {
			$t->same( [ 'overdue' ], $kinds( $t->of_office( $role ) ), $role );
		}
		$t->same( [ 'overdue' ], $kinds( $supervisor ) );
		$t->same( [], $kinds( $stranger ) );
		$t->same( 403, $t->rest( 'GET', '/worklist', null, $t->person( 'citizen' ) )->status );
	},

	'“Reviewed, still right” names who, when and which content, and the next review is an interval later (R062, R114).' => static function ( Scene $t ) use ( $published ): void {
		$id      = $published( $t, '2026-11-20T09:00:00+07:00' );
		$officer = $t->of_office( 'officer' );
		$t->at( '2027-02-25T10:00:00+07:00' );
		$t->rest( 'POST', "/entries/$id/opened", [ 'seen' => $t->seen_of_public( $id ) ], $officer );
		$answer = $t->rest( 'POST', "/entries/$id/reviews", [ 'seen' => $t->seen_of_public( $id ) ], $officer );
		$t->same( 200, $answer->status );
		$t->same( '2027-05-25', $answer->data['due'] );
		$t->same( '2027-02-25T03:00:00Z', $answer->data['reviewed'] );
		$row = (array) $t->get( Database::class )->row( 'SELECT * FROM {reviews} WHERE entry_id = %d', [ $id ] );
		$t->same( [ (string) $officer, $t->seen_of_public( $id )['hash'], '2027-02-20', '2027-05-25' ], [ $row['person_id'], $row['hash'], $row['was_due'], $row['next_due'] ] );
		$t->same( 'reviewed', $t->get( Database::class )->value( 'SELECT act FROM {register} WHERE entry_id = %d ORDER BY seq DESC LIMIT 1', [ $id ] ) );
		$t->same( $t->seen_of_public( $id )['hash'], $t->get( Database::class )->value( 'SELECT version_hash FROM {register} WHERE entry_id = %d ORDER BY seq DESC LIMIT 1', [ $id ] ) );
	},

	'It is refused to who has not opened it, who holds no duty there, who only looks on, and who saw another version.' => static function ( Scene $t ) use ( $published ): void {
		$id       = $published( $t, '2026-11-20T09:00:00+07:00' );
		$officer  = $t->of_office( 'officer' );
		$onlooker = $t->person( 'onlooker', [ [ 'office', '*', 'monitor' ] ] );
		$stranger = $t->person( 'stranger', [ [ 'clinic', '*', 'propose' ] ] );
		$t->at( '2027-02-25T10:00:00+07:00' );
		$review = static fn ( int $who, array $with ) => $t->rest( 'POST', "/entries/$id/reviews", [ 'seen' => $with ], $who );
		$t->same( 'prakat_not_opened', $review( $officer, $t->seen_of_public( $id ) )->data['code'] );
		$t->same( 'prakat_not_found', $review( $stranger, $t->seen_of_public( $id ) )->data['code'] );
		$t->rest( 'POST', "/entries/$id/opened", [ 'seen' => $t->seen_of_public( $id ) ], $onlooker );
		$t->same( 'prakat_review_duty_missing', $review( $onlooker, $t->seen_of_public( $id ) )->data['code'] );
		$t->rest( 'POST', "/entries/$id/opened", [ 'seen' => $t->seen_of_public( $id ) ], $officer );
		$t->same( 'prakat_seen_stale', $review( $officer, [ 'hash' => str_repeat( '0', 64 ) ] + $t->seen_of_public( $id ) )->data['code'] );
		$t->same( 'prakat_seen_missing', $t->rest( 'POST', "/entries/$id/reviews", [], $officer )->data['code'] );
		$t->same( '2027-02-20', $t->entry_of( $id, 'review_due' ) );
		$t->at( '2027-12-02T10:00:00+07:00' );
		$t->same( 'prakat_review_not_public', $review( $officer, $t->seen_of_public( $id ) )->data['code'], 'its time is over, though nobody has swept' );
	},

	'Nobody says of what is to be public later, or of a section in which nothing stands, that it is still right.' => static function ( Scene $t ) use ( $published ): void {
		$officer = $t->of_office( 'officer' );
		$later   = $published( $t, '2026-11-20T09:00:00+07:00', [ 'publishFrom' => '2026-12-01' ] );
		$t->rest( 'POST', "/entries/$later/opened", [ 'seen' => $t->seen_of_public( $later ) ], $officer );
		$t->same( 'prakat_review_not_public', $t->rest( 'POST', "/entries/$later/reviews", [ 'seen' => $t->seen_of_public( $later ) ], $officer )->data['code'] );
		$section = [ 'unit' => $t->unit( 'office' ), 'section' => 'procurement' ];
		$standing = $t->rest( 'GET', '/reviews/sections?' . http_build_query( $section ), null, $officer )->data;
		$t->same( 0, $standing['count'] );
		$t->same( 'prakat_review_not_public', $t->rest( 'POST', '/reviews/sections', $section + [ 'digest' => $standing['digest'] ], $officer )->data['code'] );
		$published( $t, '2026-11-20T10:00:00+07:00', [ 'publishUntil' => '2026-11-24' ] );
		$of_now = static fn (): array => array_intersect_key( $t->rest( 'GET', '/reviews/sections?' . http_build_query( $section ), null, $officer )->data, [ 'digest' => 1, 'count' => 1 ] );
		$t->same( 1, $of_now()['count'] );
		$t->at( '2026-11-25T00:00:00+07:00' );
		$t->same( array_intersect_key( $standing, $of_now() ), $of_now(), 'over, though no sweep has come' );
		$t->same( 0, (int) $t->get( Database::class )->value( 'SELECT COUNT(*) FROM {reviews}' ) );
	},

	'Several that were opened are reviewed together, each with its own answer; one that was not opened is left out.' => static function ( Scene $t ) use ( $published ): void {
		$ids     = [ $published( $t, '2026-11-20T09:00:00+07:00' ), $published( $t, '2026-11-20T09:00:00+07:00' ), $published( $t, '2026-11-20T09:00:00+07:00' ) ];
		$officer = $t->of_office( 'officer' );
		$t->at( '2027-02-25T10:00:00+07:00' );
		foreach ( array_slice( $ids, 0, 2 ) as $id ) {
			$t->rest( 'POST', "/entries/$id/opened", [ 'seen' => $t->seen_of_public( $id ) ], $officer );
		}
		$answer = $t->rest( 'POST', '/reviews', [ 'items' => array_map( static fn ( int $id ): array => [ 'entry' => $id, 'seen' => $t->seen_of_public( $id ) ], $ids ) ], $officer );
		$t->same( [ true, true, false ], array_column( $answer->data['results'], 'done' ) );
		$t->same( 'not-opened', $answer->data['results'][2]['refusal'] );
	},

	'A new version begins its review anew; what is taken down or expired is no longer to be reviewed.' => static function ( Scene $t ) use ( $published, $list, $of_month ): void {
		$id      = $published( $t, '2026-11-20T09:00:00+07:00' );
		$officer = $t->of_office( 'officer' );
		$t->at( '2027-02-25T10:00:00+07:00' );
		$t->walk( $id, 'revise', 'submit', 'check', 'approve', 'publish' );
		$t->same( '2027-05-25', $t->entry_of( $id, 'review_due' ) );
		$t->at( '2027-06-25T10:00:00+07:00' );
		$t->act( 'withdraw', $t->of_office( 'webmaster' ), $id, $t->because( 'incorrect' ) );
		$t->same( null, $t->entry_of( $id, 'review_due' ) );
		$t->same( [ 'missing' => 1 ], $of_month( $list( $t, $officer )[0] ), 'the section is empty now' );
	},

	'A section in which a unit has nothing public is missing from its unit’s worklist, and the website’s own pages never are (R064).' => static function ( Scene $t ) use ( $list, $of_month ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$officer = $t->of_office( 'officer' );
		$t->get( Settings::class )->save(
			[
				'responsible' => [
					[ 'unit' => $t->unit( 'office' ), 'section' => 'contact', 'owned' => true ],
					[ 'unit' => $t->unit( 'office' ), 'section' => 'manuals', 'owned' => false ],
					[ 'unit' => $t->unit( 'office' ), 'section' => 'page', 'owned' => true ],
				],
			],
			Actor::system( 'test' )
		);
		$t->get( Pass::class )->run();
		[ $counts, $items ] = $list( $t, $officer );
		$t->same( [ 'missing' => 1 ], $of_month( $counts ) );
		$item = $t->rest( 'GET', '/worklist?kind=missing', null, $officer )->data['items'][0];
		$t->same( [ 'contact', $t->unit( 'office' ), null ], [ $item['section'], $item['unit'], $item['entry'] ] );
	},

	'A month of which nothing was reported is missing from its end on, until something or nothing is reported of it (R101).' => static function ( Scene $t ) use ( $published ): void {
		$published( $t, '2026-10-05T09:00:00+07:00' );
		$officer = $t->of_office( 'officer' );
		$months  = static fn (): array => array_map( static fn ( array $item ): array => [ $item['due'], $item['sentence'] ], $t->rest( 'GET', '/worklist?kind=missing-month', null, $officer )->data['items'] );
		$t->at( '2026-10-31T23:00:00+07:00' );
		$t->same( [], $months() );
		$t->at( '2026-11-01T00:30:00+07:00' );
		$t->same( [ '2026-11-30' ], array_column( $months(), 0 ), 'a plan of a whole year reports of no month' );
		$t->contains( 'ตุลาคม 2569', $months()[0][1] );
		$published( $t, '2026-11-05T09:00:00+07:00', [ 'covers' => [ 'from' => '2026-10-01', 'to' => '2026-10-31' ] ] );
		$t->same( [], $months() );
	},

	'A section as a whole is reviewed with its only entry; where there are several, by itself, by the digest of what stands.' => static function ( Scene $t ) use ( $published, $list ): void {
		$first   = $published( $t, '2026-11-20T09:00:00+07:00' );
		$second  = $published( $t, '2026-12-20T09:00:00+07:00' );
		$officer = $t->of_office( 'officer' );
		$unit    = $t->unit( 'office' );
		$due     = static fn (): ?string => $t->get( Database::class )->value( "SELECT review_due FROM {review_sections} WHERE section = 'procurement'" );
		$t->same( '2027-02-20', $due(), 'reviewed with the first, which stood alone; not with the second' );
		$t->at( '2027-02-25T10:00:00+07:00' );
		$t->same( [ [ 'overdue', null ], [ 'overdue', $first ] ], array_slice( $list( $t, $officer, '?kind=overdue' )[1], 0, 2 ) );
		$section = $t->rest( 'GET', "/reviews/sections?unit=$unit&section=procurement", null, $officer )->data;
		$t->same( [ $first, $second ], array_column( $section['entries'], 'id' ) );
		$t->same( [ true, false ], [ $section['mayReview'], $t->rest( 'GET', "/reviews/sections?unit=$unit&section=procurement", null, $t->person( 'onlooker', [ [ 'office', '*', 'monitor' ] ] ) )->data['mayReview'] ] );
		$body = [ 'unit' => $unit, 'section' => 'procurement', 'digest' => $section['digest'] ];
		$t->same( 'prakat_review_duty_missing', $t->rest( 'POST', '/reviews/sections', $body, $t->person( 'onlooker', [ [ 'office', '*', 'monitor' ] ] ) )->data['code'] );
		$t->same( 'prakat_seen_stale', $t->rest( 'POST', '/reviews/sections', [ 'digest' => str_repeat( '0', 64 ) ] + $body, $officer )->data['code'] );
		$t->same( '2027-05-25', $t->rest( 'POST', '/reviews/sections', $body, $officer )->data['due'] );
		$t->same( '2027-05-25', $due() );
		$t->same( 'section-reviewed', $t->get( Database::class )->value( 'SELECT act FROM {register} ORDER BY seq DESC LIMIT 1' ) );
	},

	'What comes down within thirty days is on the worklist, the nearest first, with its last day (R063).' => static function ( Scene $t ) use ( $published ): void {
		$late  = $published( $t, '2026-11-20T09:00:00+07:00', [ 'publishUntil' => '2027-01-20' ] );
		$early = $published( $t, '2026-11-20T09:00:00+07:00', [ 'publishUntil' => '2027-01-10' ] );
		$t->at( '2027-01-05T09:00:00+07:00' );
		$items = $t->rest( 'GET', '/worklist?kind=expiring', null, $t->of_office( 'officer' ) )->data['items'];
		$t->same( [ [ $early, '2027-01-10' ], [ $late, '2027-01-20' ] ], array_map( static fn ( array $item ): array => [ $item['entry'], $item['due'] ], $items ) );
	},

	'The worklist of one unit holds those of the units below it, pages go through all kinds one after the other, and a stranger’s unit is empty.' => static function ( Scene $t ) use ( $published, $list ): void {
		$published( $t, '2026-11-20T09:00:00+07:00' );
		$published( $t, '2026-11-20T10:00:00+07:00', [ 'publishUntil' => '2027-03-10' ] );
		$all = $t->person( 'hallmaster', [ [ 'hall', '*', 'publish' ] ] );
		$t->unit( 'office' );
		$t->at( '2027-02-25T10:00:00+07:00' );
		[ $counts, $items ] = $list( $t, $t->of_office( 'officer' ), '?per_page=50' );
		$t->same( array_sum( $counts ), count( $items ) );
		$paged = [];
		for ( $page = 1; $page <= count( $items ); $page++ ) {
			array_push( $paged, ...$list( $t, $t->of_office( 'officer' ), "?per_page=1&page=$page" )[1] );
		}
		$t->same( $items, $paged );
		$t->same( [], $list( $t, $all, '?unit=' . $t->unit( 'office' ) )[1] );
		$both = $t->person( 'both', [ [ 'office', '*', 'propose' ], [ 'hall', '*', 'propose' ] ] );
		$t->same( $items, $list( $t, $both, '?per_page=50&unit=' . $t->unit( 'office' ) )[1] );
		$t->same( [], $list( $t, $both, '?unit=' . $t->unit( 'hall' ) )[1], 'of one unit it is that unit’s alone' );
		$t->same( (string) count( $items ), (string) $t->rest( 'GET', '/worklist', null, $t->of_office( 'officer' ) )->headers['X-WP-Total'] );
	},

	'Entries from before there were reviews are taken in by the first pass.' => static function ( Scene $t ) use ( $published ): void {
		$id = $published( $t, '2026-11-20T09:00:00+07:00' );
		$t->get( Database::class )->run( 'UPDATE {entries} SET reviewed_at = NULL' );
		$t->get( Database::class )->run( 'DELETE FROM {review_sections}' );
		do_action( Schedule::HOOK );
		$t->same( '2026-11-20 02:00:00', $t->entry_of( $id, 'reviewed_at' ) );
		$t->same( '1', $t->get( Database::class )->value( "SELECT owned FROM {review_sections} WHERE section = 'procurement'" ) );
	},

	'The worklist is filtered by a section, with counts and pages of that section alone; the sections to choose from are those in which one holds a duty, and another’s gives nothing.' => static function ( Scene $t ) use ( $published, $list, $of_month ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$officer = $t->of_office( 'officer' );
		$id      = $published( $t, '2026-11-20T09:00:00+07:00' );
		$t->get( Settings::class )->save( [ 'responsible' => [ [ 'unit' => $t->unit( 'office' ), 'section' => 'contact', 'owned' => true ] ] ], Actor::system( 'test' ) );
		$t->get( Pass::class )->run();
		$t->at( '2027-02-25T10:00:00+07:00' );
		$whole = $list( $t, $officer, '?per_page=50' );
		$t->same( [ 'overdue' => 2, 'missing' => 1 ], $of_month( $whole[0] ) );
		[ $counts, $items ] = $list( $t, $officer, '?section=contact' );
		$t->same( [ [ 'missing' => 1 ], [ [ 'missing', null ] ] ], [ $counts, $items ] );
		[ $counts, $items ] = $list( $t, $officer, '?section=procurement&per_page=50' );
		$t->same( [ 'overdue' => 2 ], $of_month( $counts ) );
		$t->same( [ [ 'overdue', null ], [ 'overdue', $id ] ], array_slice( $items, 0, 2 ) );
		$t->same( [ array_sum( $counts ), (string) array_sum( $counts ) ], [ count( $items ), (string) $t->rest( 'GET', '/worklist?section=procurement', null, $officer )->headers['X-WP-Total'] ] );
		$t->same( [ [], [] ], $list( $t, $officer, '?section=manuals' ) );
		$t->same( 400, $t->rest( 'GET', '/worklist?section=' . rawurlencode( "x' OR 1=1" ), null, $officer )->status );
		$single = $t->person( 'single', [ [ 'office', 'procurement', 'check' ] ] );
		$data   = $t->rest( 'GET', '/worklist', null, $single )->data;
		$t->same( [ 'procurement' ], $data['sections'] );
		$t->same( [ [], [] ], $list( $t, $single, '?section=contact' ) );
		$t->contains( 'contact', $t->rest( 'GET', '/worklist', null, $officer )->data['sections'] );
	},

	'A line about a month names the month, so that its entry can be begun with it (R101).' => static function ( Scene $t ) use ( $published ): void {
		$published( $t, '2026-10-05T09:00:00+07:00' );
		$t->at( '2026-12-02T09:00:00+07:00' );
		$items = $t->rest( 'GET', '/worklist?kind=missing-month', null, $t->of_office( 'officer' ) )->data['items'];
		$t->same( [ [ '2026-10', 'procurement' ], [ '2026-11', 'procurement' ] ], array_map( static fn ( array $item ): array => [ $item['month'], $item['section'] ], $items ) );
		$t->same( [ null ], array_values( array_unique( array_column( $t->rest( 'GET', '/worklist?kind=due-soon', null, $t->of_office( 'officer' ) )->data['items'], 'month' ) ) ) ?: [ null ] );
	},
];
