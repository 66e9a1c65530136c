<?php
/**
 * The proof that a version is gone whose entry goes on.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Entries\Drafts;
use Prakat\Entries\Entries;
use Prakat\Files\File;
use Prakat\Files\Shelf;
use Prakat\Permalinks\Links;
use Prakat\PublicIndex\Shelving;
use Prakat\Removal\AnswersConcern;
use Prakat\Removal\Backfill;
use Prakat\Removal\Proof;
use Prakat\Removal\Proofs;
use Prakat\Reviews\Reach;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;

$site = require __DIR__ . '/site.php';

$proofs = static fn ( Scene $t, int $entry ): array => $t->get( Database::class )->rows( 'SELECT * FROM {removals} WHERE entry_id = %d ORDER BY version_id', [ $entry ] );

$office = static fn ( Scene $t ): Reach => new Reach( [ [ 'section' => '*', 'units' => [ $t->unit( 'office' ) ] ] ] );

/** Puts these files, and no others, into the one record of the version in hand. */
$holding = static function ( Scene $t, int $entry, File ...$files ): void {
	$documents = array_map( static fn ( File $file ): array => [ 'file' => $file->uuid, 'label' => 'เอกสาร' ], $files );
	$t->get( Drafts::class )->replace_records( $entry, $t->sees( $entry, 'save' ), [ [ 'documents' => $documents ] + $t->varied_records( 1, 1 )[0] ], Actor::user( $t->of_office( 'officer' ) ) );
};

$attached = static fn ( Scene $t, int $entry, string $words ): File => $t->get( Drafts::class )->attach( $entry, $t->sees( $entry, 'save' ), $t->paper( $t->pdf( $words ) ), "$words.pdf", Actor::user( $t->of_office( 'officer' ) ) )['file'];

/** A public entry with two files, 'stays' and 'goes'. */
$with_two = static function ( Scene $t ) use ( $holding, $attached ): array {
	$entry = $t->get( Entries::class )->create( 'procurement', $t->unit( 'office' ), $t->complete_header(), Actor::user( $t->of_office( 'officer' ) ) );
	$stays = $attached( $t, $entry, 'stays' );
	$goes  = $attached( $t, $entry, 'goes' );
	$holding( $t, $entry, $stays, $goes );
	$t->walk( $entry, 'submit', 'check', 'approve', 'publish' );
	return [ $entry, $stays, $goes ];
};

/** Where the copy of a file of the live version lies. */
$copy_of = static function ( Scene $t, int $entry, File $file ): string {
	$live = $t->get( Database::class )->row( 'SELECT uuid, version_hash FROM {index_entries} WHERE entry_id = %d', [ $entry ] );
	return wp_upload_dir( null, false )['baseurl'] . "/prakat/$entry/" . Shelving::token( $live['uuid'], $live['version_hash'] ) . '/' . rawurlencode( Shelf::names( $file )[0] );
};

/** The addresses that were asked. */
$urls = static fn ( ArrayObject $asked ): array => array_values( array_unique( array_map( static fn ( string $one ): string => explode( ' ', $one, 2 )[1], $asked->getArrayCopy() ) ) );

/** Pages under approval, with their names for addresses. */
$by_name = static function ( Scene $t ): void {
	global $wp_rewrite;
	$t->at( '2026-11-20T09:00:00+07:00' );
	$wp_rewrite->set_permalink_structure( '/%postname%/' );
	$wp_rewrite->init();
	$wp_rewrite->flush_rules( false );
	$t->govern();
};

return [
	'Of a version that was replaced, its own address and its files are asked, and nothing that its successor has: its page, a file that goes on (R063, R065).' => static function ( Scene $t ) use ( $site, $proofs, $with_two, $holding, $attached, $copy_of, $urls ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		[ $id, $stays, $goes ] = $with_two( $t );
		$before                = [ $copy_of( $t, $id, $stays ), $copy_of( $t, $id, $goes ) ];
		$t->walk( $id, 'revise' );
		$new = $attached( $t, $id, 'new' );
		$holding( $t, $id, $stays, $new );
		$t->walk( $id, 'submit', 'check', 'approve' );
		$t->at( '2026-11-20T10:00:00+07:00' );
		$t->walk( $id, 'publish' );
		$rows = $proofs( $t, $id );
		$t->same( [ [ 'replaced', '1', 'waiting', '2026-11-20 03:00:00' ] ], array_map( static fn ( array $row ): array => [ $row['kind'], $row['part'], $row['state'], $row['gone_at'] ], $rows ) );
		$asked = $site( static fn (): array => [ 410 ] );
		$t->get( Proof::class )->run();
		$found = $urls( $asked );
		$links = $t->get( Links::class );
		$uuid  = $t->uuid_of( $id );
		foreach ( [ $links->version( $uuid, 1 ), home_url( "/?prakat-entry=$uuid&prakat-version=1" ), $links->file( $goes->uuid ), ...$before ] as $url ) {
			$t->contains( $url, $found );
		}
		foreach ( [ $links->entry( $uuid ), $links->version( $uuid, 2 ), $links->file( $stays->uuid ), $links->file( $new->uuid ), $copy_of( $t, $id, $stays ), rest_url( "prakat/v1/public/entries/$uuid" ) ] as $url ) {
			$t->lacks( $url, $found );
		}
		$row = $proofs( $t, $id )[0];
		$t->same( [ 'clean', (string) count( $found ), '0' ], [ $row['state'], $row['asked'], $row['answering'] ] );
		$told = $t->rest( 'GET', "/entries/$id/history", null, $t->of_office( 'officer' ) )->data;
		$t->contains( 'removal-proved-version', array_column( $told, 'act' ) );
		$t->matches( '/ฉบับที่ 1 |only version 1 had/u', (string) array_column( $told, 'sentence', 'act' )['removal-proved-version'] );
	},

	'What really answers at the addresses of a replaced version: 410 with its dates, its files 404, and the page goes on.' => static function ( Scene $t ) use ( $with_two, $holding ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		[ $id, $stays, $goes ] = $with_two( $t );
		$t->walk( $id, 'revise' );
		$holding( $t, $id, $stays );
		$t->walk( $id, 'submit', 'check', 'approve', 'publish' );
		$links = $t->get( Links::class );
		$t->same( 200, $t->visit( $links->entry( $t->uuid_of( $id ) ) )['status'] );
		$t->same( 410, $t->visit( $links->version( $t->uuid_of( $id ), 1 ) )['status'] );
		$found = $t->get( Prakat\Permalinks\FileRoute::class );
		$t->same( [ false, true ], [ null !== $found->find( $goes->uuid ), null !== $found->find( $stays->uuid ) ] );
		$t->same( 1, count( $t->laid_out() ), 'The copies of the old folder went with it.' );
	},

	'What was withdrawn, and has a successor before anybody asked, is asked all the same, at what its successor has not; a proof that was under way meanwhile says nothing of the page that is public again (R063).' => static function ( Scene $t ) use ( $site, $proofs, $with_two, $holding, $copy_of, $urls ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		[ $id, $stays, $goes ] = $with_two( $t );
		$old                   = $copy_of( $t, $id, $goes );
		$page                  = $t->get( Links::class )->entry( $t->uuid_of( $id ) );
		$t->act( 'withdraw', $t->of_office( 'approver' ), $id, $t->because() );
		$t->walk( $id, 'revise' );
		$holding( $t, $id, $stays );
		$t->walk( $id, 'submit', 'check', 'approve' );
		$site(
			static function ( string $method, string $url ) use ( $t, $id, $page ): array {
				static $published = false;
				if ( ! $published ) {
					$published = true;
					$t->walk( $id, 'publish' );
				}
				return [ $url === $page ? 200 : 410 ];
			}
		);
		$t->get( Proof::class )->run( 3 );
		$row = $proofs( $t, $id )[0];
		$t->same( [ 1, 'withdrawn', '1', 'waiting' ], [ count( $proofs( $t, $id ) ), $row['kind'], $row['part'], $row['state'] ], 'of one that was under way' );
		$t->same( [], $t->get( Database::class )->column( "SELECT user_id FROM {messages} WHERE kind = 'still-answers'" ) );
		$t->at( '2026-11-20T09:05:00+07:00' );
		$asked = $site( static fn (): array => [ 404 ] );
		$t->get( Proof::class )->run();
		$found = $urls( $asked );
		$t->contains( $old, $found );
		$t->lacks( $page, $found );
		$t->same( [ 'clean', '1' ], [ $proofs( $t, $id )[0]['state'], $proofs( $t, $id )[0]['part'] ] );
		$t->same( '2026-11-21 02:05:00', $proofs( $t, $id )[0]['due_at'], 'looked at again a day later, as all is' );
		$asked = $site( static fn (): array => [ 404 ] );
		$t->at( '2026-11-21T09:06:00+07:00' );
		$t->get( Proof::class )->run();
		$t->lacks( $page, $urls( $asked ) );
		$t->contains( $old, $urls( $asked ) );
	},

	'A file of a replaced version that still answers is on the worklist, told once, and in the list for search engines, which never names what is public (R065).' => static function ( Scene $t ) use ( $site, $proofs, $office, $with_two, $holding, $copy_of ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		[ $id, $stays, $goes ] = $with_two( $t );
		$webmaster             = $t->of_office( 'webmaster' );
		$old                   = $copy_of( $t, $id, $goes );
		$t->walk( $id, 'revise' );
		$holding( $t, $id, $stays );
		$t->walk( $id, 'submit', 'check', 'approve', 'publish' );
		$site( static fn ( string $method, string $url ): array => [ $url === $old ? 200 : 404 ] );
		$t->get( Proof::class )->run();
		$t->same( [ 'answers', '1' ], [ $proofs( $t, $id )[0]['state'], $proofs( $t, $id )[0]['answering'] ] );
		$t->same( $old, $t->get( AnswersConcern::class )->items( 'still-answers', $office( $t ), 10, 0 )[0]['details']['address'] );
		$t->same( [ (string) $webmaster ], $t->get( Database::class )->column( "SELECT user_id FROM {messages} WHERE kind = 'still-answers'" ) );
		$list = array_column( iterator_to_array( $t->get( Proofs::class )->urls( $office( $t ), '' ) ), 'verdict', 'url' );
		$t->same( 'answers', $list[ $old ] );
		$t->contains( $t->get( Links::class )->version( $t->uuid_of( $id ), 1 ), array_keys( $list ) );
		foreach ( [ $t->get( Links::class )->entry( $t->uuid_of( $id ) ), $t->get( Links::class )->file( $stays->uuid ), $copy_of( $t, $id, $stays ) ] as $public ) {
			$t->lacks( $public, array_keys( $list ) );
		}
		$shown = $t->rest( 'GET', '/removals', null, $webmaster )->data;
		$t->same( [ 1, true, 1, 'replaced' ], [ $shown['counts']['answers'], $shown['items'][0]['part'], $shown['items'][0]['version'], $shown['items'][0]['kind'] ] );
		$t->same( [ 0, 1 ], [ count( $t->rest( 'GET', '/removals?of=entry', null, $webmaster )->data['items'] ), count( $t->rest( 'GET', '/removals?of=version', null, $webmaster )->data['items'] ) ] );
		$t->same( array_keys( $list ), array_column( $t->rest( 'GET', '/removals/' . $shown['items'][0]['id'], null, $webmaster )->data['addresses'], 'url' ) );
	},

	'A successor that says the same, byte for byte, has the same copies, and they are not asked; when all of it ends, the whole is, once (R063).' => static function ( Scene $t ) use ( $site, $proofs, $with_two, $holding, $copy_of, $urls ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		[ $id, $stays, $goes ] = $with_two( $t );
		$file                  = $t->get( Links::class )->file( $goes->uuid );
		$copy                  = $copy_of( $t, $id, $goes );
		$t->walk( $id, 'revise', 'submit', 'check', 'approve', 'publish' );
		$t->same( $copy, $copy_of( $t, $id, $goes ) );
		$asked = $site( static fn (): array => [ 404 ] );
		$t->get( Proof::class )->run();
		$t->same( [], preg_grep( '#/uploads/|prakat-file#', $urls( $asked ) ) );
		// Its address, which has two forms where addresses can be read.
		$t->same( '' === get_option( 'permalink_structure' ) ? 1 : 2, count( $urls( $asked ) ) );
		$t->walk( $id, 'revise' );
		$holding( $t, $id, $stays );
		$t->walk( $id, 'submit', 'check', 'approve', 'publish' );
		$asked = $site( static fn (): array => [ 404 ] );
		$t->get( Proof::class )->run();
		$t->same( [ 2, [ 'clean', 'clean' ] ], [ count( $proofs( $t, $id ) ), array_column( $proofs( $t, $id ), 'state' ) ] );
		$t->contains( $copy, $urls( $asked ) );
		$t->contains( $file, $urls( $asked ) );
		$t->act( 'withdraw', $t->of_office( 'approver' ), $id, $t->because() );
		$asked = $site( static fn (): array => [ 404 ] );
		$t->get( Proof::class )->run();
		$t->same( [ '1', '1', '0' ], array_column( $proofs( $t, $id ), 'part' ) );
		$t->contains( $file, $urls( $asked ) );
		$t->contains( $t->get( Links::class )->entry( $t->uuid_of( $id ) ), $urls( $asked ) );
	},

	'A page of the website that got another name with its version: the old one may lead to the new one, or be another page’s by now; what it shows by itself still answers (R063).' => static function ( Scene $t ) use ( $site, $proofs, $urls, $by_name ): void {
		$by_name( $t );
		$post = $t->approved_post( [ 'post_name' => 'first-name' ] );
		$id   = $t->entry_of_post( $post );
		$old  = get_permalink( $post );
		$t->as( $t->editor() );
		wp_update_post( [ 'ID' => $post, 'post_name' => 'second-name', 'post_content' => 'ฉบับที่สอง' ] );
		$t->pending( $post );
		$t->walk( $id, 'submit', 'check', 'approve', 'publish' );
		clean_post_cache( $post );
		$new = get_permalink( $post );
		$t->contains( 'second-name', $new );
		$turn = static function ( callable $answer ) use ( $t, $site, $proofs, $id ): array {
			$t->get( Database::class )->run( 'UPDATE {removals} SET due_at = gone_at, held_until = NULL' );
			$asked = $site( $answer );
			$t->get( Proof::class )->run();
			return [ $proofs( $t, $id )[0], $asked ];
		};
		[ $row, $asked ] = $turn( static fn ( string $method, string $url ): array => match ( true ) {
			$url === $old => [ 301, $new ],
			$url === $new => [ 200 ],
			default       => [ 410 ],
		} );
		$t->contains( $old, $urls( $asked ) );
		$t->same( [ 'clean', '0' ], [ $row['state'], $row['answering'] ] );
		$told = $t->get( Proofs::class )->one( new Reach( [ [ 'section' => '*', 'units' => [ (int) $t->entry_of( $id, 'unit_id' ) ] ] ] ), (int) $row['id'] );
		$t->same( 'moved', array_column( $told['addresses'], 'verdict', 'url' )[ $old ] );
		[ $row ] = $turn( static fn ( string $method, string $url ): array => [ $url === $old ? 200 : 410 ] );
		$t->same( [ 'answers', '1' ], [ $row['state'], $row['answering'] ], 'kept somewhere under its old name' );
		[ $row ] = $turn( static fn ( string $method, string $url ): array => match ( true ) {
			$url === $old                        => [ 301, home_url( '/elsewhere/' ) ],
			str_ends_with( $url, '/elsewhere/' ) => [ 200 ],
			default                              => [ 410 ],
		} );
		$t->same( 'answers', $row['state'], 'led to something else' );
		$other = wp_insert_post( [ 'post_type' => 'post', 'post_status' => 'publish', 'post_name' => 'first-name', 'post_title' => 'อีกเรื่อง' ] );
		$t->same( $old, get_permalink( $other ) );
		[ , $asked ] = $turn( static fn (): array => [ 200 ] );
		$t->lacks( $old, $urls( $asked ) );
		$GLOBALS['wp_rewrite']->set_permalink_structure( '' );
		$GLOBALS['wp_rewrite']->init();
	},

	'A name that another page has taken since belongs to that page: it is neither what still answers of the one that is gone, nor in the list for search engines (R065).' => static function ( Scene $t ) use ( $site, $proofs, $by_name ): void {
		$by_name( $t );
		$gone  = $t->approved_post( [ 'post_name' => 'a-name' ] );
		$url   = (string) get_permalink( $gone );
		$entry = $t->entry_of_post( $gone );
		$t->act( 'withdraw', $t->of_office( 'approver' ), $entry, $t->because() );
		$reach  = new Reach( [ [ 'section' => '*', 'units' => [ (int) $t->entry_of( $entry, 'unit_id' ) ] ] ] );
		$listed = static fn (): array => array_column( iterator_to_array( $t->get( Proofs::class )->urls( $reach, '' ), false ), 'url' );
		$site( static fn (): array => [ 410 ] );
		$t->get( Proof::class )->run();
		$t->same( [ 'clean', true ], [ $proofs( $t, $entry )[0]['state'], in_array( $url, $listed(), true ) ] );
		wp_update_post( [ 'ID' => $gone, 'post_name' => 'a-name-of-before' ] );
		$GLOBALS['wpdb']->update( $GLOBALS['wpdb']->posts, [ 'post_name' => 'a-name-of-before' ], [ 'ID' => $gone ] );
		clean_post_cache( $gone );
		$new = $t->approved_post( [ 'post_name' => 'a-name' ] );
		$t->same( $url, get_permalink( $new ) );
		$t->true( ! in_array( $url, $listed(), true ), 'the list' );
		$t->get( Database::class )->run( 'UPDATE {removals} SET due_at = gone_at, held_until = NULL' );
		$site( static fn ( string $method, string $asked ): array => [ $asked === $url ? 200 : 410 ] );
		$t->get( Proof::class )->run();
		$t->same( [ 'clean', '0' ], [ $proofs( $t, $entry )[0]['state'], $proofs( $t, $entry )[0]['answering'] ] );
	},

	'Versions that were replaced before they had proofs get them, and so does what was withdrawn and published again.' => static function ( Scene $t ) use ( $proofs ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->published( $t->varied_records( 1 ) );
		$t->at( '2026-11-20T10:00:00+07:00' );
		$t->walk( $id, 'revise', 'submit', 'check', 'approve', 'publish' );
		$t->at( '2026-11-20T11:00:00+07:00' );
		$t->act( 'withdraw', $t->of_office( 'approver' ), $id, $t->because() );
		$t->at( '2026-11-20T12:00:00+07:00' );
		$t->walk( $id, 'revise', 'submit', 'check', 'approve', 'publish' );
		$database = $t->get( Database::class );
		// As it was before.
		$database->run( "DELETE FROM {removals} WHERE kind = 'replaced'" );
		$database->run( "UPDATE {removals} SET part = 0, state = 'public', due_at = NULL" );
		update_option( Backfill::OPTION, -2, false );
		$t->false( $t->get( Backfill::class )->is_done() );
		$t->get( Backfill::class )->run();
		$t->same(
			[ [ 'replaced', '1', 'waiting', '2026-11-20 03:00:00' ], [ 'withdrawn', '1', 'waiting', '2026-11-20 04:00:00' ] ],
			array_map( static fn ( array $row ): array => [ $row['kind'], $row['part'], $row['state'], $row['gone_at'] ], $proofs( $t, $id ) )
		);
		$t->same( [ true, true ], array_map( static fn ( array $row ): bool => null !== $row['due_at'], $proofs( $t, $id ) ) );
	},
];
