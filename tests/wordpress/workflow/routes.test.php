<?php
/**
 * The way of a request through the offices.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Database\Schema;
use Prakat\Entries\Entries;
use Prakat\PublicIndex\Publisher;
use Prakat\Register\Verifier;
use Prakat\Tests\Paths\Visitor;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;
use Prakat\Workflow\RouteSettings;
use Prakat\Workflow\Settings;
use Prakat\Workflow\Waiting;

/**
 * A route of levels, each [ duty, unit, approvals ], assigned to the whole agency or to a unit and section.
 *
 * @param list<array{0: string, 1: string, 2: int}> $levels
 */
$set = static function ( Scene $t, array $levels, ?int $unit = null, string $section = '*', string $id = 'here' ): void {
	$settings  = $t->get( RouteSettings::class );
	$all       = $settings->all();
	$templates = array_values( array_filter( $all['templates'], static fn ( array $one ): bool => $one['id'] !== $id ) );

	$templates[] = [
		'id'          => $id,
		'name'        => [ 'th' => "เส้นทาง $id", 'en' => "Route $id" ],
		'levels'      => array_map(
			static fn ( array $level ): array => [
				'name'      => [ 'th' => "ขั้น {$level[0]} {$level[1]}", 'en' => "{$level[0]} of {$level[1]}" ],
				'duty'      => $level[0],
				'unit'      => $level[1],
				'approvals' => $level[2],
				'dueDays'   => 3,
			],
			$levels
		),
		'publishDays' => 2,
	];
	$settings->save( $templates, [ ...$all['assigned'], [ 'unit' => $unit, 'section' => $section, 'template' => $id ] ], Actor::system( 'test' ) );
};

/** The municipality of announcement 004: a division under it, and finance beside the division. */
$municipality = static function ( Scene $t ): array {
	$t->unit( 'office' );
	$t->unit( 'works', 'office' );
	$t->unit( 'finance', 'office' );
	return [
		'officer'   => $t->person( 'works officer', [ [ 'works', '*', 'propose' ] ] ),
		'head'      => $t->person( 'head of works', [ [ 'works', '*', 'check' ] ] ),
		'finance'   => $t->person( 'director of finance', [ [ 'finance', '*', 'check' ] ] ),
		'clerk'     => $t->person( 'clerk', [ [ 'office', '*', 'approve' ] ] ),
		'webmaster' => $t->person( 'web', [ [ 'office', '*', 'publish' ] ] ),
	];
};

$draft = static function ( Scene $t, int $by, string $unit ): int {
	$actor = Actor::user( $by );
	$id    = $t->get( Entries::class )->create( 'procurement', $t->unit( $unit ), $t->complete_header(), $actor );
	$t->get( \Prakat\Entries\Drafts::class )->replace_records( $id, $t->sees( $id, 'save' ), [ $t->plan( 'ซ่อมแซมถนน' ) ], $actor );
	$t->act( 'submit', $by, $id );
	return $id;
};

$waits_for = static fn ( Scene $t, int $id ): array => array_column( $t->get( Waiting::class )->next( $id )['people'] ?? [], 'id' );
$inbox     = static fn ( Scene $t, int $who ): array => array_map( static fn ( array $item ): int => $item['entry']['id'], $t->rest( 'GET', '/inbox', null, $who )->data );

return [
	'Procurement goes to the head of the division, to finance and to the clerk, each level to its own people alone (R114, R115).' => static function ( Scene $t ) use ( $set, $municipality, $draft, $waits_for, $inbox ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$who = $municipality( $t );
		$set( $t, [ [ 'check', 'own', 1 ], [ 'check', 'finance', 1 ], [ 'approve', 'parent', 1 ] ], null, 'procurement' );
		$id = $draft( $t, $who['officer'], 'works' );
		foreach ( [ [ 'head', 'check', 'submitted' ], [ 'finance', 'check', 'checked' ], [ 'clerk', 'approve', 'approved' ] ] as [ $role, $act, $after ] ) {
			$t->same( [ $who[ $role ] ], $waits_for( $t, $id ), $role );
			foreach ( [ 'head', 'finance', 'clerk' ] as $other ) {
				$t->same( $other === $role ? [ $id ] : [], $inbox( $t, $who[ $other ] ), "the inbox of $other when it waits for $role" );
				if ( $other !== $role ) {
					$t->throws( \Prakat\Support\Refusal::class, static fn () => $t->act( $act, $who[ $other ], $id ) );
				}
			}
			$t->same( 200, $t->rest( 'GET', "/entries/$id", null, $who[ $role ] )->status, 'who decides sees it' );
			$t->act( $act, $who[ $role ], $id );
			$t->same( $after, $t->entry_of( $id ) );
		}
		$t->same( [ $who['webmaster'] ], $waits_for( $t, $id ) );
		$t->act( 'publish', $who['webmaster'], $id );
		$t->same( 1, $t->public_records( $id ) );
		$detail = $t->rest( 'GET', "/entries/$id", null, $who['clerk'] )->data;
		$t->same( [ 'Head of works', 'Director of finance', 'Clerk' ], array_map( static fn ( array $step ): string => ucfirst( strtolower( $step['given'][0]['person']['name'] ) ), $detail['request']['steps'] ) );
		$t->same( 16, count( $detail['request']['declarations'] ), 'two who checked made eight declarations each' );
		$t->same( [ 'not-14', $who['head'], 1 ], [ $detail['request']['declarations'][0]['code'], $detail['request']['declarations'][0]['person']['id'], $detail['request']['declarations'][0]['level'] ] );
		$t->true( $t->get( Verifier::class )->verify()->is_sound() );
	},

	'A route is inherited from the unit above, one for the section comes before one for all, and where none is assigned one checks and one approves.' => static function ( Scene $t ) use ( $set, $municipality ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$municipality( $t );
		$of = static fn ( string $unit, string $section ): string => $t->get( \Prakat\Workflow\Routes::class )->of( $t->unit( $unit ), $section )->template;
		$t->same( 'check-approve', $of( 'works', 'manuals' ) );
		$set( $t, [ [ 'approve', 'own', 1 ] ], null, '*', 'everywhere' );
		$set( $t, [ [ 'approve', 'own', 1 ] ], $t->unit( 'office' ), 'procurement', 'buying' );
		$set( $t, [ [ 'approve', 'own', 1 ] ], $t->unit( 'works' ), '*', 'works' );
		$t->same( [ 'works', 'buying', 'everywhere', 'buying' ], [ $of( 'works', 'manuals' ), $of( 'works', 'procurement' ), $of( 'finance', 'manuals' ), $of( 'office', 'procurement' ) ] );
		$t->same( '3', $t->get( Database::class )->value( "SELECT COUNT(*) FROM {register} WHERE act = 'routes-changed'" ) );
	},

	'A level that asks for two persons is given by two, once each, and a route of a request stays what it was when it was made.' => static function ( Scene $t ) use ( $set, $waits_for ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$set( $t, [ [ 'check', 'own', 1 ], [ 'approve', 'own', 2 ] ] );
		$second = $t->person( 'second approver', [ [ 'office', '*', 'approve' ] ] );
		$id     = $t->walk( $t->complete_draft(), 'submit', 'check' );
		$set( $t, [ [ 'approve', 'own', 1 ] ] );
		$t->walk( $id, 'approve' );
		$t->same( 'checked', $t->entry_of( $id ) );
		$t->same( [ $second ], $waits_for( $t, $id ) );
		$t->refused( 'act-not-possible', static fn () => $t->walk( $id, 'publish' ) );
		$t->refused( 'level-given', static fn () => $t->walk( $id, 'approve' ) );
		$t->act( 'approve', $second, $id );
		$t->same( 'approved', $t->entry_of( $id ) );
		$t->same( 2, $t->public_records( $t->walk( $id, 'publish' ) ) );
	},

	'A level begins when all persons of the one before it have signed.' => static function ( Scene $t ) use ( $set, $waits_for ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->unit( 'finance' );
		$set( $t, [ [ 'check', 'own', 2 ], [ 'check', 'finance', 1 ], [ 'approve', 'own', 1 ] ] );
		$second  = $t->person( 'second checker', [ [ 'office', '*', 'check' ] ] );
		$third   = $t->person( 'third checker', [ [ 'office', '*', 'check' ] ] );
		$finance = $t->person( 'director of finance', [ [ 'finance', '*', 'check' ] ] );
		$id      = $t->walk( $t->complete_draft(), 'submit' );
		$due     = static fn (): ?string => $t->get( Database::class )->value( 'SELECT due_at FROM {requests} WHERE entry_id = %d', [ $id ] );
		$first   = $due();
		$t->at( '2026-11-23T09:00:00+07:00' );
		$t->walk( $id, 'check' );
		$t->same( $first, $due(), 'the first signature gives the level no more time' );
		$t->same( [ $second, $third ], $waits_for( $t, $id ) );
		$t->refused( 'duty-missing', static fn () => $t->act( 'check', $finance, $id ) );
		$t->act( 'check', $second, $id );
		$t->same( [ $finance ], $waits_for( $t, $id ) );
		$t->true( $due() > $first, 'the next level has its own time' );
		$t->refused( 'duty-missing', static fn () => $t->act( 'check', $third, $id ), 'who checks in the entry’s own unit' );
		$t->act( 'check', $finance, $id );
		$t->same( 'checked', $t->entry_of( $id ) );
	},

	'Nobody gives two levels of a request, nor through who stands in for them, unless the agency says it is too small; their own work never (R007, R046).' => static function ( Scene $t ) use ( $waits_for ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$both   = $t->person( 'both', [ [ 'office', '*', 'check' ], [ 'office', '*', 'approve' ], [ 'office', '*', 'propose' ] ] );
		$deputy = $t->person( 'deputy' );
		$t->give_duty( $deputy, 'office', '*', 'approve', [ 'acting_for' => $both, 'order_number' => '1/2569', 'ends_on' => '2026-12-31' ] );
		$id = $t->walk( $t->complete_draft(), 'submit' );
		$t->act( 'check', $both, $id );
		$t->refused( 'level-given', static fn () => $t->act( 'approve', $both, $id ) );
		$t->refused( 'level-given', static fn () => $t->act( 'approve', $deputy, $id ), 'in the stead of who has checked' );
		$t->same( [], $waits_for( $t, $id ) );

		$checker = $t->person( 'checks instead' );
		$t->give_duty( $checker, 'office', '*', 'check', [ 'acting_for' => $both, 'order_number' => '2/2569', 'ends_on' => '2026-12-31' ] );
		$instead = $t->walk( $t->complete_draft(), 'submit' );
		$t->act( 'check', $checker, $instead );
		$t->refused( 'level-given', static fn () => $t->act( 'approve', $both, $instead ), 'in whose stead somebody has checked' );

		$t->get( Settings::class )->save( [ 'smallOffice' => true ], Actor::system( 'test' ) );
		$t->same( [ $both, $deputy ], $waits_for( $t, $id ) );
		$t->act( 'approve', $both, $id );
		$t->same( 'approved', $t->entry_of( $id ) );

		$own = $t->complete_draft( $both );
		$t->act( 'submit', $both, $own );
		$t->refused( 'own-work', static fn () => $t->act( 'check', $both, $own ) );
		$t->walk( $own, 'check' );
		$t->refused( 'own-work', static fn () => $t->act( 'approve', $both, $own ) );
	},

	'Where nobody checks, the request goes straight to who approves, and the first of them makes the declarations (R006, R048).' => static function ( Scene $t ) use ( $set ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$set( $t, [ [ 'approve', 'own', 2 ] ] );
		$second = $t->person( 'second approver', [ [ 'office', '*', 'approve' ] ] );
		$id     = $t->walk( $t->complete_draft(), 'submit' );
		$t->same( 'checked', $t->entry_of( $id ) );
		$t->same( array_keys( $t->workflow()['declarations'] ), $t->rest( 'GET', "/entries/$id", null, $second )->data['acts']['approve']['declarations'] );
		$t->refused( 'declarations-missing', static fn () => $t->walk( $id, 'approve' ) );
		$t->refused( 'declarations-missing', static fn () => $t->act( 'approve', $second, $id, [ 'declarations' => array_slice( $t->declared()['declarations'], 1 ) ] ), 'one is missing' );
		$t->act( 'approve', $t->of_office( 'approver' ), $id, $t->declared() );
		$t->act( 'approve', $second, $id );
		$t->same( 'approved', $t->entry_of( $id ) );
		$told = $t->get( Database::class )->value( "SELECT details FROM {register} WHERE act = 'approve' ORDER BY seq LIMIT 1" );
		$t->same( $t->declared()['declarations'], json_decode( (string) $told, true )['declarations'] );
	},

	'A check without the eight declarations is refused and names what is missing; an agency may ask for more and never for less (R006, R009, R048, R089).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$checker = $t->of_office( 'checker' );
		$id      = $t->walk( $t->complete_draft(), 'submit' );
		$t->same( [ 'not-14', 'not-15', 'not-classified', 'personal-minimum', 'correct', 'clear', 'complete', 'current' ], $t->declared()['declarations'] );
		$t->refused( 'declarations-missing', static fn () => $t->act( 'check', $checker, $id, [ 'declarations' => [] ] ) );
		$refusal = $t->refused( 'declarations-missing', static fn () => $t->act( 'check', $checker, $id, [ 'declarations' => array_diff( $t->declared()['declarations'], [ 'clear' ] ) ] ) );
		$t->same( [ 'clear' ], $refusal->params['codes'] );
		$t->contains( 'ข้อมูลชัดเจน', $refusal->params['missing']['th'] );

		$more = static fn (): array => [ 'approved-by-council' ];
		add_filter( 'prakat_required_declarations', $more );
		$t->refused( 'declarations-missing', static fn () => $t->act( 'check', $checker, $id ) );
		$t->refused( 'declarations-missing', static fn () => $t->act( 'check', $checker, $id, [ 'declarations' => [ 'approved-by-council' ] ] ), 'the law’s own stay' );
		$t->act( 'check', $checker, $id, [ 'declarations' => [ ...$t->declared()['declarations'], 'approved-by-council', 'anything' ] ] );
		remove_filter( 'prakat_required_declarations', $more );
		$kept = json_decode( (string) $t->get( Database::class )->value( 'SELECT declarations FROM {requests} WHERE entry_id = %d', [ $id ] ), true );
		$t->same( [ 9, 'approved-by-council', $checker, '2026-11-20T02:00:00Z' ], [ count( $kept ), $kept[8]['declaration'], $kept[8]['person_id'], $kept[8]['at'] ] );
	},

	'At each level the request can be returned or refused, by the people of that level too.' => static function ( Scene $t ) use ( $set, $municipality, $draft ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$who = $municipality( $t );
		$set( $t, [ [ 'check', 'own', 1 ], [ 'check', 'finance', 1 ], [ 'approve', 'parent', 1 ] ] );
		$first = $draft( $t, $who['officer'], 'works' );
		$t->refused( 'duty-missing', static fn () => $t->act( 'return', $who['finance'], $first, $t->because() ), 'not yet theirs' );
		$t->act( 'return', $who['head'], $first, $t->because() );
		$second = $draft( $t, $who['officer'], 'works' );
		$t->act( 'check', $who['head'], $second );
		$t->act( 'return', $who['finance'], $second, $t->because() );
		$third = $draft( $t, $who['officer'], 'works' );
		$t->act( 'check', $who['head'], $third );
		$t->act( 'check', $who['finance'], $third );
		$t->act( 'refuse', $who['clerk'], $third, $t->because() );
		$t->same( [ 'returned', 'returned', 'refused' ], [ $t->entry_of( $first ), $t->entry_of( $second ), $t->entry_of( $third ) ] );
	},

	'What is spoken for by word of mouth is ratified by every approval that its route asks for, each by another person, before it stays (R054).' => static function ( Scene $t ) use ( $set ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$set( $t, [ [ 'check', 'own', 1 ], [ 'approve', 'own', 2 ] ] );
		$second = $t->person( 'second approver', [ [ 'office', '*', 'approve' ] ] );
		$id     = $t->complete_draft();
		$t->act( 'publish-urgent', $t->of_office( 'officer' ), $id, $t->spoken( $second ) );
		$t->refused( 'declarations-missing', static fn () => $t->act( 'ratify', $second, $id, [ 'declarations' => [] ] ) );
		$t->act( 'ratify', $second, $id );
		$t->same( [ 'urgent', 2 ], [ $t->entry_of( $id ), $t->public_records( $id ) ] );
		$t->same( '2026-11-25 17:00:00', $t->entry_of( $id, 'expires_at' ), 'still only until the time for the ratification' );
		$t->refused( 'level-given', static fn () => $t->act( 'ratify', $second, $id ) );
		$t->act( 'ratify', $t->of_office( 'approver' ), $id, [ 'declarations' => [] ] );
		$t->same( [ 'published', '2027-11-30 17:00:00' ], [ $t->entry_of( $id ), $t->entry_of( $id, 'expires_at' ) ] );
	},

	'A request that is set to approved in the database shows nothing while a level of its route is not in the register.' => static function ( Scene $t ) use ( $set ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$set( $t, [ [ 'check', 'own', 1 ], [ 'approve', 'own', 2 ] ] );
		$id       = $t->walk( $t->complete_draft(), 'submit', 'check', 'approve' );
		$database = $t->get( Database::class );
		$flip     = static function () use ( $database, $id, $t ): void {
			$database->run( "UPDATE {requests} SET state = 'approved', approver_id = %d, approved_at = '2026-11-20 02:00:00', route = NULL WHERE entry_id = %d", [ $t->of_office( 'approver' ), $id ] );
			$database->run( "UPDATE {versions} SET state = 'approved' WHERE entry_id = %d", [ $id ] );
			$database->run( "UPDATE {entries} SET state = 'approved' WHERE id = %d", [ $id ] );
		};
		$flip();
		$t->refused( 'not-approved', static fn () => $t->walk( $id, 'publish' ) );
		$row = $database->row( 'SELECT id, hash FROM {versions} WHERE entry_id = %d', [ $id ] );
		$t->refused( 'not-approved', static fn () => $database->transaction( static fn () => $t->get( Publisher::class )->put( $id, (int) $row['id'], $row['hash'], new \DateTimeImmutable( '2026-11-20T02:00:00Z' ), new \DateTimeImmutable( '2027-11-30T17:00:00Z' ) ) ) );
		$database->insert( 'request_steps', [ 'request_id' => (int) $database->value( 'SELECT id FROM {requests} WHERE entry_id = %d', [ $id ] ), 'level' => 2, 'act' => 'approve', 'person_id' => 99, 'at' => '2026-11-20 02:00:00' ] );
		$t->refused( 'not-approved', static fn () => $t->walk( $id, 'publish' ), 'a step that no act made' );
		$t->same( 0, $t->public_records( $id ) );
	},

	'Of twenty approvals at the same moment for the second signature one counts, the others are told to read again.' => static function ( Scene $t ) use ( $set ): void {
		$t->needs_mysql( 'The development server answers one request at a time.' );
		require_once dirname( __DIR__ ) . '/paths/Visitor.php';
		$set( $t, [ [ 'check', 'own', 1 ], [ 'approve', 'own', 2 ] ] );
		$id   = $t->walk( $t->complete_draft( null, [ 'publishUntil' => gmdate( 'Y-m-d', time() + 400 * DAY_IN_SECONDS ) ] ), 'submit', 'check', 'approve' );
		$seen = $t->sees( $id, 'approve' );
		$body = (string) wp_json_encode( [ 'seen' => [ 'version' => $seen->version, 'rev' => $seen->rev, 'hash' => $seen->hash ] ] );
		$asks = [];
		for ( $n = 0; $n < 20; $n++ ) {
			$visitor = new Visitor( $t->person( "signer$n", [ [ 'office', '*', 'approve' ] ] ) );
			$asks[]  = $visitor->request( 'POST', rest_url( "prakat/v1/entries/$id/acts/approve" ), $body, [ 'Content-Type: application/json', 'X-WP-Nonce: ' . $visitor->nonce( 'wp_rest' ) ] );
		}
		$answers  = Visitor::all( $asks );
		$statuses = array_count_values( array_column( $answers, 'status' ) );
		$t->same( [ 200 => 1, 409 => 19 ], [ 200 => $statuses[200] ?? 0, 409 => $statuses[409] ?? 0 ], substr( $answers[0]['body'], 0, 300 ) );
		$t->same( [ 'approved', '2' ], [ $t->entry_of( $id ), $t->get( Database::class )->value( 'SELECT COUNT(*) FROM {request_steps} WHERE level = 2' ) ] );
		$t->true( $t->get( Verifier::class )->verify()->is_sound() );
	},

	'A request that was under way before there were routes goes on to the public, from whatever step it was at.' => static function ( Scene $t ) use ( $set, $inbox ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$database = $t->get( Database::class );
		$entries  = [
			'submitted' => $t->walk( $t->complete_draft(), 'submit' ),
			'checked'   => $t->walk( $t->complete_draft(), 'submit', 'check' ),
			'approved'  => $t->walk( $t->complete_draft(), 'submit', 'check', 'approve' ),
		];
		// As version 3 left it: no route, no steps, nothing of levels, in the requests or in the register.
		$database->run( "UPDATE {requests} SET section = '', route = NULL, level = 0, wait_act = NULL, wait_unit = NULL, waits_since = NULL, sent_by = NULL, due_at = NULL, remind_at = NULL, declarations = NULL" );
		$database->run( 'DELETE FROM {request_steps}' );
		$database->run( "UPDATE {register} SET details = '{}'" );
		update_option( Schema::OPTION, 3 );
		$t->get( Schema::class )->install();
		$t->same( (string) Schema::VERSION, (string) get_option( Schema::OPTION ) );
		// What is asked for from now on is not asked of them.
		$set( $t, [ [ 'check', 'own', 2 ], [ 'approve', 'own', 2 ] ] );

		$t->same( [ $entries['submitted'] ], $inbox( $t, $t->of_office( 'checker' ) ) );
		$t->same( [ $entries['checked'] ], $inbox( $t, $t->of_office( 'approver' ) ) );
		$t->same( [ $entries['approved'] ], $inbox( $t, $t->of_office( 'webmaster' ) ) );
		$t->walk( $entries['submitted'], 'check', 'approve', 'publish' );
		$t->act( 'approve', $t->of_office( 'approver' ), $entries['checked'], $t->declared() );
		$t->walk( $entries['checked'], 'publish' );
		$t->walk( $entries['approved'], 'publish' );
		foreach ( $entries as $id ) {
			$t->same( 2, $t->public_records( $id ) );
		}
	},

	'Routes are set up over REST by who configures, with one to four levels, those that check first and the last one approving.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$admin = $t->person( 'administrator', [], 'administrator' );
		$t->unit( 'office' );
		$all = $t->rest( 'GET', '/settings/routes', null, $admin )->data;
		$t->same( [ 'check-approve', 'division-clerk', 'division-finance-clerk', 'one-person' ], array_column( $all['templates'], 'id' ) );
		$t->same( [ 'check-approve', [] ], [ $all['standard'], $all['assigned'] ] );
		$t->same( 403, $t->rest( 'GET', '/settings/routes', null, $t->of_office( 'approver' ) )->status );
		$put   = static fn ( array $templates, array $assigned = [] ) => $t->rest( 'PUT', '/settings/routes', [ 'templates' => $templates, 'assigned' => $assigned ], $admin );
		$level = static fn ( string $duty, array $more = [] ): array => $more + [ 'name' => [ 'th' => 'ขั้น' ], 'duty' => $duty, 'unit' => 'own', 'approvals' => 1, 'dueDays' => null ];
		$route = static fn ( array ...$levels ): array => [ 'id' => 'own-route', 'name' => [ 'th' => 'ของเรา', 'en' => '' ], 'levels' => $levels, 'publishDays' => null ];
		foreach ( [
			'none'        => $route(),
			'five'        => $route( $level( 'check' ), $level( 'check' ), $level( 'check' ), $level( 'approve' ), $level( 'approve' ) ),
			'no approval' => $route( $level( 'check' ) ),
			'wrong order' => $route( $level( 'approve' ), $level( 'check' ), $level( 'approve' ) ),
			'nobody'      => $route( $level( 'approve', [ 'approvals' => 0 ] ) ),
			'other duty'  => $route( $level( 'publish' ) ),
			'no name'     => $route( $level( 'approve', [ 'name' => [ 'th' => ' ' ] ] ) ),
		] as $what => $bad ) {
			$t->same( 422, $put( [ $bad ] )->status, $what );
		}
		$good = $route( $level( 'check' ), $level( 'approve', [ 'approvals' => 2, 'dueDays' => 5 ] ) );
		$t->same( 200, $put( [ ...$all['templates'], $good ], [ [ 'unit' => $t->unit( 'office' ), 'section' => 'procurement', 'template' => 'own-route' ] ] )->status );
		$kept = $t->rest( 'GET', '/settings/routes', null, $admin )->data;
		$t->same( [ [ 'unit' => $t->unit( 'office' ), 'section' => 'procurement', 'template' => 'own-route' ] ], $kept['assigned'] );
		$t->same( 2, array_values( array_filter( $kept['templates'], static fn ( array $one ): bool => 'own-route' === $one['id'] ) )[0]['levels'][1]['approvals'] );
		$t->same( 422, $put( $all['templates'], [ [ 'unit' => null, 'section' => '*', 'template' => 'no-such' ] ] )->status );
		$t->same( 422, $put( $all['templates'], [ [ 'unit' => null, 'section' => '*', 'template' => 'division-finance-clerk' ] ] )->status, 'there is no unit “finance” here' );
		$t->same( 404, $put( $all['templates'], [ [ 'unit' => 99, 'section' => '*', 'template' => 'one-person' ] ] )->status );
	},
];
