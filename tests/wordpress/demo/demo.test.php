<?php
/**
 * The demonstration municipality.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Contract\Contracts;
use Prakat\Database\Database;
use Prakat\Entries\Entries;
use Prakat\PublicIndex\Query;
use Prakat\PublicIndex\Reader;
use Prakat\Register\Verifier;
use Prakat\Tests\Scene;
use Prakat\Units\Warnings;
use Prakat\Workflow\Actor;
use Prakat\Workflow\Waiting;

$demo = is_dir( '/prakat-demo' ) ? '/prakat-demo' : dirname( __DIR__, 3 ) . '/demo';

/** Makes it, does something with it, and leaves the site's settings as they were. */
$with = static function ( callable $work ) use ( $demo ): void {
	$options = array_map( 'get_option', array_combine( [ 'blogname', 'blogdescription', 'show_on_front', 'page_on_front' ], [ 'blogname', 'blogdescription', 'show_on_front', 'page_on_front' ] ) );
	try {
		$make = require $demo . '/demo.php';
		$said = [];
		$work( static fn (): array => $make( \Prakat\wiring(), static function ( string $en, string $th ) use ( &$said ): void { $said[] = [ $en, $th ]; } ) );
	} finally {
		foreach ( $options as $name => $value ) {
			update_option( $name, $value );
		}
	}
};

return [
	'The municipality is made by its own people through import and approval, with an entry in every state.' => static function ( Scene $t ) use ( $with ): void {
		$with(
			static function ( callable $make ) use ( $t ): void {
				$made     = $make();
				$database = $t->get( Database::class );

				$states = $database->column( 'SELECT DISTINCT state FROM {entries} ORDER BY state' );
				$t->same( [ 'approved', 'checked', 'draft', 'expired', 'published', 'returned', 'submitted', 'urgent' ], $states );

				// The real rows, all of them, and nothing made up between them.
				$section = $t->get( Contracts::class )->section( 'procurement' );
				$real    = $t->get( Reader::class )->page( $section, new Query( filters: [ 'year' => '2568' ] ) );
				$t->same( 250, $real->total );
				$t->same( 12, (int) $database->value( "SELECT COUNT(*) FROM {index_entries} WHERE title LIKE %s", [ '%ข้อมูลจริง%' ] ) );
				$t->same( 10, $t->get( Reader::class )->page( $section, new Query( filters: [ 'stage' => 'result' ] ) )->total );

				// Nobody approved what they wrote, and every act is in the register.
				foreach ( $database->rows( 'SELECT r.proposer_id, r.checker_id, r.approver_id, r.version_id FROM {requests} r WHERE r.approver_id IS NOT NULL' ) as $request ) {
					$t->different( $request['proposer_id'], $request['approver_id'] );
					$t->different( $request['proposer_id'], $request['checker_id'] );
				}
				$t->true( $t->get( Verifier::class )->verify()->is_sound() );
				$t->same( [], $t->get( Warnings::class )->all( 'en' ), 'the duties warn of nothing: two webmasters (R061), nobody decides alone' );

				// What has expired is gone, what expires soon is still there.
				$t->same( 1, (int) $database->value( "SELECT COUNT(*) FROM {index_gone} WHERE kind = 'expired'" ) );
				$t->true( (int) $database->value( 'SELECT COUNT(*) FROM {index_entries} WHERE expires_at < %s', [ gmdate( 'Y-m-d H:i:s', time() + 3600 ) ] ) === 1 );

				// Somebody waits at each desk.
				foreach ( [ 'head', 'approver', 'webmaster' ] as $login ) {
					$user = get_user_by( 'login', $login );
					$t->true( [] !== $t->get( Waiting::class )->inbox( Actor::user( $user->ID ) ), $login );
				}

				// Every account that is told can log in; none is a person's name.
				foreach ( $made['accounts'] as $account ) {
					$t->true( wp_authenticate( $account['login'], $account['password'] ) instanceof WP_User, $account['login'] );
				}

				// The pages are there, with blocks that show something.
				$t->same( [ '/', '/procurement/', '/manuals/', '/contact/', '/complaints/' ], array_column( $made['pages'], 'path' ) );
				foreach ( array_slice( $made['pages'], 1 ) as $page ) {
					$post = get_page_by_path( trim( $page['path'], '/' ) );
					$t->matches( '/<!-- wp:prakat\/[a-z-]+ /', $post->post_content );
				}
				$t->true( count( $made['try'] ) <= 5 );

				$t->same( $made, $make(), 'a second run changes nothing' );
			}
		);
	},

	'A demonstration that was begun and not finished is refused, not doubled.' => static function ( Scene $t ) use ( $with ): void {
		update_option( 'prakat_demo', 'begun' );
		$with(
			static function ( callable $make ) use ( $t ): void {
				$t->throws( \RuntimeException::class, $make );
			}
		);
	},
];
