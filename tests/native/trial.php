<?php
/**
 * What the trials of scripts/native/trials (hosts, existing, commands) do inside a site: php trial.php <word> [argument], the
 * site's folder as the working directory. Prints one line of JSON.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests;

use Prakat\Database\Database;
use Prakat\Expiry\Sweep;
use Prakat\Permalinks\Links;
use Prakat\PublicIndex\Reader;
use Prakat\Register\Verifier;
use Prakat\Support\Clock;

// phpcs:disable WordPress.Security -- A site made for one test.
$t        = require __DIR__ . '/site.php';
$database = $t->get( Database::class );
$days     = static fn ( float $days ): string => gmdate( 'Y-m-d\TH:i:s\Z', (int) ( time() + $days * DAY_IN_SECONDS ) );
$addresses = static function ( int $entry ) use ( $t, $database ): array {
	$links = $t->get( Links::class );
	$uuid  = $t->uuid_of( $entry );
	$file  = $database->value( 'SELECT uuid FROM {files} WHERE entry_id = %d', [ $entry ] );
	return [
		'entry'   => $entry,
		'uuid'    => $uuid,
		'page'    => $links->entry( $uuid ),
		'version' => $links->version( $uuid, 1 ),
		'copy'    => $t->get( Reader::class )->entry( $uuid )->files[0]['url'] ?? null,
		'file'    => null === $file ? null : $links->file( $file ),
		'csv'     => $links->download( 'procurement', 'csv' ),
		'json'    => $links->download( 'procurement', 'json' ),
		'block'   => get_permalink( (int) get_page_by_path( 'trial-page' )?->ID ),
		'feed'    => get_feed_link(),
		'sitemap' => get_sitemap_url( 'prakat' ),
		'api'     => rest_url( 'prakat/v1/public/procurement/records' ),
	];
};

switch ( $argv[1] ) {
	case 'people':
		// Made once, so that several processes share them, and a page with the block.
		foreach ( [ 'officer', 'checker', 'approver', 'webmaster' ] as $role ) {
			$t->of_office( $role );
		}
		wp_insert_post( [ 'post_title' => 'หน้าจัดซื้อจัดจ้าง', 'post_name' => 'trial-page', 'post_content' => '<!-- wp:prakat/procurement /-->', 'post_status' => 'publish', 'post_type' => 'page' ] );
		say( [ 'made' => true ] );
		break;

	case 'public':
		// An entry with a file that is public now; with an argument, as far as so many days from now.
		$t->at( $days( -60 ) );
		[ $id ] = $t->approved_with_file( [ 'publishUntil' => $days( (float) ( $argv[2] ?? 90 ) ) ], 'สัญญา ' . wp_rand() );
		$t->walk( $id, 'publish' );
		$t->get( Clock::class )->freeze( null );
		$t->get( Sweep::class )->run( 0 );
		say( $addresses( $id ) );
		break;

	case 'end':
		// Its time is over now: as the clock would have it, and no sweep has met it.
		foreach ( [ 'entries', 'index_entries', 'index_procurement' ] as $table ) {
			$database->run( "UPDATE {{$table}} SET expires_at = %s WHERE " . ( 'entries' === $table ? 'id' : 'entry_id' ) . ' = %d', [ gmdate( 'Y-m-d H:i:s', time() - 1 ), (int) $argv[2] ] );
		}
		$database->run( 'DELETE FROM {index_standing}' );
		say( $addresses( (int) $argv[2] ) );
		break;

	case 'draft':
		$t->at( $days( 0 ) );
		say( [ 'entry' => $t->complete_draft() ] );
		break;

	case 'withdraw':
		$t->act( 'withdraw', $t->of_office( 'webmaster' ), (int) $argv[2], $t->because() );
		do_action( \Prakat\Expiry\Schedule::HOOK );
		say( [ 'state' => $t->entry_of( (int) $argv[2] ) ] );
		break;

	case 'sweep':
		do_action( \Prakat\Expiry\Schedule::HOOK );
		say( (array) get_option( Sweep::OPTION ) );
		break;

	case 'whole':
		say(
			[
				'register' => $t->get( Verifier::class )->verify()->is_sound(),
				'rows'     => (int) $database->value( 'SELECT COUNT(*) FROM {register}' ),
				'public'   => $t->public_total(),
				'states'   => array_column( $database->rows( 'SELECT state, COUNT(*) AS n FROM {entries} GROUP BY state ORDER BY state' ), 'n', 'state' ),
				'memory'   => memory_get_peak_usage(),
			]
		);
		break;
}
