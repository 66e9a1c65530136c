<?php
/**
 * What scripts/native/trials/cluster does inside a site, beside the words of trial.php and faults.php: php cluster.php <word>
 * [argument], the site's folder as the working directory. Prints one line of JSON.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests;

use Prakat\Database\Database;
use Prakat\Entries\Drafts;
use Prakat\Register\Verifier;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Workflow\Actor;

// phpcs:disable WordPress.Security -- A site made for one test.
$_SERVER += [
	'HTTP_HOST'      => (string) getenv( 'PRAKAT_TRIAL_HOST' ),
	'REQUEST_METHOD' => 'GET',
	'REQUEST_URI'    => '/',
];
require dirname( __DIR__ ) . '/wordpress/runner/boot.php';
boot( getcwd() . '/wp-load.php' );

$t        = new Scene();
$database = $t->get( Database::class );
$say      = static function ( array $what ): void {
	echo json_encode( $what, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR ), "\n";
};

switch ( $argv[1] ) {
	case 'drafts':
		// So many complete drafts, and who walks them.
		$entries = [];
		for ( $i = 0; $i < (int) $argv[2]; $i++ ) {
			$entries[] = $t->complete_draft();
		}
		$say(
			[
				'entries'  => $entries,
				'people'   => [
					'submit'  => $t->of_office( 'officer' ),
					'check'   => $t->of_office( 'checker' ),
					'approve' => $t->of_office( 'approver' ),
					'publish' => $t->of_office( 'webmaster' ),
				],
				'declared' => $t->declared(),
			]
		);
		break;

	case 'numbers':
		// The numbers of requests, and what the register says of them.
		$say(
			[
				'numbers'  => array_map( 'intval', $database->column( 'SELECT number FROM {requests} ORDER BY number' ) ),
				'public'   => (int) $database->value( 'SELECT COUNT(*) FROM {index_entries}' ),
				'publish'  => (int) $database->value( "SELECT COUNT(*) FROM {register} WHERE act = 'publish'" ),
				'expire'   => (int) $database->value( "SELECT COUNT(*) FROM {register} WHERE act = 'expire'" ),
				'expired'  => (int) $database->value( "SELECT COUNT(*) FROM {entries} WHERE state = 'expired'" ),
				'register' => $t->get( Verifier::class )->verify()->is_sound(),
				'head'     => (int) $database->value( "SELECT seq FROM {heads} WHERE name = 'register'" ),
			]
		);
		break;

	case 'governed':
		// A page of the site that went through the whole approval.
		$t->govern( [ 'page' ] );
		$post = $t->approved_post( [ 'post_title' => 'ประวัติ', 'post_name' => 'trial-governed', 'post_content' => '<!-- wp:paragraph --><p>ฉบับที่หนึ่ง</p><!-- /wp:paragraph -->' ] );
		$say( [ 'post' => $post, 'url' => get_permalink( $post ) ] );
		break;

	case 'governed-next':
		$t->as( $t->editor() );
		wp_update_post( [ 'ID' => (int) $argv[2], 'post_content' => '<!-- wp:paragraph --><p>ฉบับที่สอง</p><!-- /wp:paragraph -->' ] );
		$t->pending( (int) $argv[2] );
		$t->walk( $t->entry_of_post( (int) $argv[2] ), 'submit', 'check', 'approve', 'publish' );
		$say( [ 'state' => $t->entry_of( $t->entry_of_post( (int) $argv[2] ) ) ] );
		break;

	case 'governed-withdraw':
		$t->act( 'withdraw', $t->of_office( 'webmaster' ), $t->entry_of_post( (int) $argv[2] ), $t->because() );
		$say( [ 'state' => get_post_status( (int) $argv[2] ) ] );
		break;

	case 'states':
		$say( array_map( $t->entry_of( ... ), array_map( 'intval', explode( ',', (string) $argv[2] ) ) ) );
		break;

	case 'keyless':
		// Tables that a cluster can't hold rightly: of another engine, or without a primary key.
		$say( $database->column( "SELECT t.table_name FROM information_schema.tables t LEFT JOIN information_schema.table_constraints c ON c.table_schema = t.table_schema AND c.table_name = t.table_name AND c.constraint_type = 'PRIMARY KEY' WHERE t.table_schema = DATABASE() AND t.table_name LIKE %s AND ( c.constraint_name IS NULL OR t.engine <> 'InnoDB' )", [ '%prakat\_%' ] ) );
		break;

	case 'saves':
		$say( [ 'counted' => (int) $database->value( 'SELECT rev FROM {versions} WHERE entry_id = %d ORDER BY number DESC LIMIT 1', [ (int) $argv[2] ] ) ] );
		break;

	case 'save':
		// Saves a draft again and again for so many seconds; what stops one is counted.
		$ends = microtime( true ) + (float) $argv[3];
		$told = [ 'saved' => 0 ];
		while ( microtime( true ) < $ends ) {
			try {
				$t->get( Drafts::class )->save_header( (int) $argv[2], $t->sees( (int) $argv[2], 'save' ), $t->complete_header( [ 'title' => 'ฉบับร่าง ' . wp_rand() ] ), Actor::user( $t->of_office( 'officer' ) ) );
				++$told['saved'];
			} catch ( \Throwable $error ) {
				$what          = $error instanceof Refusal ? $error->refusal : $error::class . ' ' . $error->getMessage();
				$told[ $what ] = ( $told[ $what ] ?? 0 ) + 1;
			}
		}
		$say( $told );
		break;
}
