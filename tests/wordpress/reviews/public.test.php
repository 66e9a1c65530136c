<?php
/**
 * What the public reads of reviews.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Database\Schema;
use Prakat\PublicIndex\Reader;
use Prakat\PublicIndex\Rebuild;
use Prakat\Tests\Scene;

/** "Reviewed, still right", by who has opened it. */
$review = static function ( Scene $t, int $id ): void {
	$officer = $t->of_office( 'officer' );
	$seen    = $t->seen_of_public( $id );
	$t->rest( 'POST', "/entries/$id/opened", [ 'seen' => $seen ], $officer );
	$t->same( 200, $t->rest( 'POST', "/entries/$id/reviews", [ 'seen' => $seen ], $officer )->status );
};

$on = static fn ( Scene $t, int $id ): ?string => $t->get( Reader::class )->entry_by_id( $id )?->reviewed_on;

/** What page caches are told, as [ sections, addresses ]. */
$told = static function (): \ArrayObject {
	$told = new \ArrayObject();
	add_action( 'prakat_public_changed', static fn ( array $sections, array $urls ) => $told->append( [ $sections, $urls ] ), 10, 2 );
	return $told;
};

return [
	'The public reads on which day an entry was last reviewed: in its approval, then by each review; not by whom (R019).' => static function ( Scene $t ) use ( $review, $on ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->walk( $t->complete_draft(), 'submit', 'check', 'approve', 'publish' );
		$t->same( '2026-11-20', $on( $t, $id ) );
		$t->at( '2027-02-25T23:30:00+07:00' );
		$review( $t, $id );
		$t->same( '2027-02-25', $on( $t, $id ), 'the day in the agency’s zone' );
		$uuid = $t->uuid_of( $id );
		$json = $t->rest( 'GET', "/public/entries/$uuid", null, 0 )->data;
		$t->same( '2027-02-25', $json['reviewedOn'] );
		$t->lacks( 'Officer', (string) wp_json_encode( $json ) );
		$html = $t->visit( (string) $t->get( Reader::class )->entry_by_id( $id )?->url )['html'];
		$t->contains( '<time datetime="2027-02-25">', $html );
		$t->at( '2027-03-25T09:00:00+07:00' );
		$t->walk( $id, 'revise', 'submit', 'check', 'approve', 'publish' );
		$t->same( '2027-03-25', $on( $t, $id ), 'a new version was reviewed in its approval' );
	},

	'Page caches are told when the day changes, at the entry’s address and of its section, and not when it does not; answers of the API and downloads have another tag then.' => static function ( Scene $t ) use ( $review, $told ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id   = $t->walk( $t->complete_draft(), 'submit', 'check', 'approve', 'publish' );
		$told = $told();
		$review( $t, $id );
		$t->same( 0, count( $told ), 'it says the same day' );
		$before = [ $t->get( Reader::class )->signature( $t->procurement() ), $t->rest( 'GET', '/public/procurement/entries', null, 0 )->headers['ETag'] ];
		$t->at( '2026-11-21T09:00:00+07:00' );
		$review( $t, $id );
		$t->same( [ [ [ 'procurement' ], [ $t->get( Reader::class )->entry_by_id( $id )?->url ] ] ], $told->getArrayCopy() );
		$after = [ $t->get( Reader::class )->signature( $t->procurement() ), $t->rest( 'GET', '/public/procurement/entries', null, 0 )->headers['ETag'] ];
		$t->different( $before[0], $after[0] );
		$t->different( $before[1], $after[1] );
		$review( $t, $id );
		$t->same( 1, count( $told ), 'twice on one day is one day' );
	},

	'Rebuilding the public index, and the step from an older version, keep the day of the last review.' => static function ( Scene $t ) use ( $review, $on ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id    = $t->walk( $t->complete_draft(), 'submit', 'check', 'approve', 'publish' );
		$other = $t->walk( $t->complete_draft(), 'submit', 'check', 'approve', 'publish' );
		$t->at( '2026-12-20T09:00:00+07:00' );
		$review( $t, $id );
		$t->get( Rebuild::class )->run();
		$t->same( [ '2026-12-20', '2026-11-20' ], [ $on( $t, $id ), $on( $t, $other ) ] );
		$t->get( Database::class )->run( 'UPDATE {index_entries} SET reviewed_on = NULL' );
		update_option( Schema::OPTION, 7 );
		$t->get( Schema::class )->migrate();
		$t->same( [ '2026-12-20', '2026-11-20' ], [ $on( $t, $id ), $on( $t, $other ) ] );
		$t->same( Schema::VERSION, (int) get_option( Schema::OPTION ) );
	},

	'While a new version is prepared the public one is still reviewed, by name: the act takes the public version and no other, the register says which one was in hand, and it is refused once that one has been published.' => static function ( Scene $t ) use ( $review, $on ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$officer = $t->of_office( 'officer' );
		$id      = $t->walk( $t->complete_draft(), 'submit', 'check', 'approve', 'publish' );
		$t->walk( $id, 'revise' );
		$t->at( '2027-02-25T09:00:00+07:00' );
		$of    = static fn ( string $slot ): array => array_map( static fn ( ?string $value ): int|string => is_numeric( $value ) && strlen( $value ) < 20 ? (int) $value : (string) $value, (array) $t->get( Database::class )->row( "SELECT v.id AS version, v.rev, v.hash FROM {entries} e JOIN {versions} v ON v.id = e.{$slot}_version_id WHERE e.id = %d", [ $id ] ) );
		$draft = $of( 'open' );
		$t->rest( 'POST', "/entries/$id/opened", [ 'seen' => $draft ], $officer );
		$t->same( 'prakat_seen_stale', $t->rest( 'POST', "/entries/$id/reviews", [ 'seen' => $draft ], $officer )->data['code'], 'the draft is not what the public reads' );
		$item = $t->rest( 'GET', '/worklist?kind=overdue', null, $officer )->data['items'];
		$item = array_values( array_filter( $item, static fn ( array $one ): bool => $one['entry'] === $id ) )[0];
		$t->same( [ true, $of( 'live' )['version'] ], [ $item['revising'], $item['seen']['version'] ] );
		$live = $of( 'live' );
		$review( $t, $id );
		$t->same( '2027-02-25', $on( $t, $id ) );
		$row = (array) $t->get( Database::class )->row( "SELECT version_id, details FROM {register} WHERE act = 'reviewed' ORDER BY seq DESC LIMIT 1" );
		$t->same( [ $live['version'], 2 ], [ (int) $row['version_id'], json_decode( (string) $row['details'], true )['preparing'] ] );
		$t->walk( $id, 'submit', 'check', 'approve', 'publish' );
		$t->same( 'prakat_seen_stale', $t->rest( 'POST', "/entries/$id/reviews", [ 'seen' => $live ], $officer )->data['code'] );
		$t->at( '2027-02-26T09:00:00+07:00' );
		$review( $t, $id );
		$t->lacks( 'preparing', (string) $t->get( Database::class )->value( "SELECT details FROM {register} WHERE act = 'reviewed' ORDER BY seq DESC LIMIT 1" ) );
	},
];
