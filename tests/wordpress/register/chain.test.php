<?php
/**
 * The register's chain.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Register\Chain;
use Prakat\Register\History;
use Prakat\Register\Identity;
use Prakat\Register\Register;
use Prakat\Register\Verifier;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;

/**
 * Writes rows.
 */
$write = static function ( Scene $t, int $count ): void {
	$t->get( Database::class )->transaction(
		static function () use ( $t, $count ): void {
			for ( $i = 1; $i <= $count; $i++ ) {
				$t->get( Register::class )->write(
					[
						'act'     => 'settings-changed',
						'actor'   => Actor::system( 'test' ),
						'details' => [ 'การตั้งค่า' => $i ],
					]
				);
			}
		}
	);
};

/**
 * What the verification finds, as 'kind at row'.
 */
$found = static fn ( Scene $t ): array => array_map( static fn ( array $f ): string => "{$f['kind']} at {$f['seq']}", $t->get( Verifier::class )->verify()->findings );

return [
	'Rows are numbered without gaps, and each holds the hash of the one before.' => static function ( Scene $t ) use ( $write, $found ): void {
		$t->same( [], $found( $t ), 'an empty register' );
		$write( $t, 3 );
		$rows = $t->get( Database::class )->rows( 'SELECT * FROM {register} ORDER BY seq' );
		$t->same( [ '1', '2', '3' ], array_column( $rows, 'seq' ) );
		$t->same( [ Chain::START, $rows[0]['hash'], $rows[1]['hash'] ], array_column( $rows, 'prev_hash' ) );
		$t->same( [ 'seq' => 3, 'hash' => $rows[2]['hash'] ], $t->get( Register::class )->head() );
		$t->same( [], $found( $t ) );
	},

	'A row’s hash is what anybody computes from an export: SHA-256 over what is open and the keyed digests of what is not, as JSON with sorted keys.' => static function ( Scene $t ) use ( $write ): void {
		$write( $t, 1 );
		$row  = (array) $t->get( Database::class )->row( 'SELECT * FROM {register}' );
		$seal = static fn ( string $group, string $json ): string => hash_hmac( 'sha256', $json, hash_hmac( 'sha256', $group, (string) $row['salt'] ) );
		$json = sprintf(
			'{"act":"settings-changed","at":"%s","details":"%s","entry_id":null,"format":2,"from_state":null,"prev_hash":"%s","reason":"%s","request_id":null,"seq":1,"to_state":null,"version_hash":null,"version_id":null,"who":"%s"}',
			$row['at'],
			$seal( 'details', '{"details":"{\\"การตั้งค่า\\":1}"}' ),
			str_repeat( '0', 64 ),
			$seal( 'reason', '{"reason_code":null,"words":null}' ),
			$seal( 'who', '{"acting_for":null,"actor_id":0,"actor_key":null,"actor_name":"test","actor_position":""}' )
		);
		$t->same( hash( 'sha256', $json ), $row['hash'] );
		$t->same( 64, strlen( (string) $row['salt'] ) );
	},

	'Rows of the first format, written before, verify as they did; one that passes itself off as such later does not.' => static function ( Scene $t ) use ( $write, $found ): void {
		$database = $t->get( Database::class );
		$json     = '{"act":"settings-changed","acting_for":null,"actor_id":0,"actor_name":"test","actor_position":"","at":"2026-11-20T02:00:00.000000Z","details":"{\\"การตั้งค่า\\":1}","entry_id":null,"from_state":null,"prev_hash":"' . Chain::START . '","reason_code":null,"request_id":null,"seq":1,"to_state":null,"version_hash":null,"version_id":null,"words":null}';
		$hash     = hash( 'sha256', $json );
		$old      = [ 'seq' => 1, 'at' => '2026-11-20T02:00:00.000000Z', 'actor_id' => 0, 'actor_name' => 'test', 'act' => 'settings-changed', 'details' => '{"การตั้งค่า":1}', 'prev_hash' => Chain::START, 'hash' => $hash ];
		$database->insert( 'register', $old );
		$database->insert( 'heads', [ 'name' => Register::HEAD, 'seq' => 1, 'hash' => $hash ] );
		$t->same( '1', $database->value( 'SELECT format FROM {register}' ), 'what a table of before gets for its rows' );
		$write( $t, 2 );
		$t->same( [], $found( $t ) );
		$third = (array) $database->row( 'SELECT * FROM {register} WHERE seq = 3' );
		$later = [ 'format' => '1', 'salt' => null, 'actor_key' => null ] + $third;
		$database->update( 'register', [ 'format' => 1, 'salt' => null, 'hash' => Chain::hash( $later ) ], [ 'seq' => 3 ] );
		$database->update( 'heads', [ 'hash' => Chain::hash( $later ) ], [ 'name' => Register::HEAD ] );
		$t->same( [ 'edited at 3' ], $found( $t ) );
	},

	'Many rows at once are the same chain as one after the other.' => static function ( Scene $t ) use ( $found ): void {
		$row = [ 'act' => 'settings-changed', 'actor' => Actor::system( 'test' ) ];
		$t->same( [ 1, 2, 3 ], $t->get( Database::class )->transaction( static fn (): array => $t->get( Register::class )->write_all( [ $row, $row, $row ] ) ) );
		$t->same( [ 4 ], $t->get( Database::class )->transaction( static fn (): array => $t->get( Register::class )->write_all( [ $row ] ) ) );
		$t->same( [], $found( $t ) );
	},

	'Outside of a transaction nothing is written, and what was rolled back was never there.' => static function ( Scene $t ) use ( $write, $found ): void {
		$t->throws( LogicException::class, static fn () => $t->get( Register::class )->write( [ 'act' => 'settings-changed', 'actor' => Actor::system( 'test' ) ] ) );
		$write( $t, 2 );
		$t->throws(
			RuntimeException::class,
			static fn () => $t->get( Database::class )->transaction(
				static function () use ( $t, $write ): void {
					$write( $t, 2 );
					throw new RuntimeException( 'no' );
				}
			)
		);
		$write( $t, 1 );
		$t->same( '3', $t->get( Database::class )->value( 'SELECT MAX(seq) FROM {register}' ) );
		$t->same( [], $found( $t ) );
	},

	'Editing, cutting, reordering, adding and losing rows is found and named.' => static function ( Scene $t ) use ( $write, $found ): void {
		$database = $t->get( Database::class );
		$cases    = [
			'edited at 4'                => static fn () => $database->run( "UPDATE {register} SET actor_name = 'someone else' WHERE seq = 4" ),
			'edited at 1'                => static fn () => $database->run( "UPDATE {register} SET at = '2020-01-01T00:00:00.000000Z' WHERE seq = 1" ),
			'lost at 4'                  => static fn () => $database->run( 'DELETE FROM {register} WHERE seq IN (4, 5)' ),
			'lost at 1'                  => static fn () => $database->run( 'DELETE FROM {register} WHERE seq = 1' ),
			'cut at 9'                   => static fn () => $database->run( 'DELETE FROM {register} WHERE seq > 8' ),
			'cut at 1'                   => static fn () => $database->run( 'DELETE FROM {register}' ),
			'moved at 3, moved at 6'     => static function () use ( $database ): void {
				$database->run( 'UPDATE {register} SET seq = 100 WHERE seq = 3' );
				$database->run( 'UPDATE {register} SET seq = 3 WHERE seq = 6' );
				$database->run( 'UPDATE {register} SET seq = 6 WHERE seq = 100' );
			},
			'unlinked at 5'              => static function () use ( $database ): void {
				$row = (array) $database->row( 'SELECT * FROM {register} WHERE seq = 4' );
				$database->update( 'register', [ 'words' => 'rewritten', 'hash' => Chain::hash( [ 'words' => 'rewritten' ] + $row ) ], [ 'seq' => 4 ] );
			},
			'head at 10'                 => static function () use ( $database ): void {
				$row = (array) $database->row( 'SELECT * FROM {register} WHERE seq = 10' );
				$database->update( 'register', [ 'words' => 'rewritten', 'hash' => Chain::hash( [ 'words' => 'rewritten' ] + $row ) ], [ 'seq' => 10 ] );
			},
			'added at 11'                => static function () use ( $database ): void {
				$row = (array) $database->row( 'SELECT * FROM {register} WHERE seq = 10' );
				$row = [ 'seq' => 11, 'prev_hash' => $row['hash'] ] + $row;
				$database->insert( 'register', [ 'hash' => Chain::hash( $row ) ] + $row );
			},
			'edited at 2, edited at 7'   => static fn () => $database->run( "UPDATE {register} SET details = '[]' WHERE seq IN (2, 7)" ),
		];
		foreach ( $cases as $expected => $tamper ) {
			$database->run( 'DELETE FROM {register}' );
			$database->run( 'DELETE FROM {heads}' );
			$write( $t, 10 );
			$tamper();
			$t->same( $expected, implode( ', ', $found( $t ) ) );
			$t->same( (int) preg_replace( '/\D.*$/', '', (string) preg_replace( '/^\D+/', '', $expected ) ), $t->get( Verifier::class )->verify()->broken_at() );
		}
	},

	'A long register is read in batches, with its progress told.' => static function ( Scene $t ) use ( $write ): void {
		$write( $t, 25 );
		$told    = [];
		$verdict = $t->get( Verifier::class )->verify(
			static function ( int $done, int $of ) use ( &$told ): void {
				$told[] = "$done/$of";
			},
			10
		);
		$t->same( [ '10/25', '20/25', '25/25' ], $told );
		$t->true( $verdict->is_sound() );
		$t->same( 25, $verdict->rows );
	},

	'A long register is verified in several goes, each going on where the last one stopped.' => static function ( Scene $t ) use ( $write ): void {
		$write( $t, 25 );
		$t->get( Database::class )->run( "UPDATE {register} SET actor_name = 'someone else' WHERE seq = 14" );
		$verifier = $t->get( Verifier::class );
		$next     = 1;
		$rows     = 0;
		$found    = [];
		$goes     = 0;
		while ( null !== $next ) {
			$verdict = $verifier->verify( null, 10, $next, 0.0 );
			$next    = $verdict->next;
			$rows   += $verdict->rows;
			$found   = [ ...$found, ...array_column( $verdict->findings, 'seq' ) ];
			++$goes;
		}
		$t->same( [ 3, 25, [ 14 ], 25 ], [ $goes, $rows, $found, $verdict->of ] );
		$t->get( Database::class )->run( 'DELETE FROM {register} WHERE seq = 20' );
		$t->same( [], $verifier->verify( null, 10, 21 )->findings, 'the row after a lost one is not to blame' );
	},

	'Whoever is renamed, deleted, or given the number of a deleted account changes nothing of what is told, and the chain holds.' => static function ( Scene $t ) use ( $found ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id      = $t->walk( $t->complete_draft(), 'submit' );
		$stood   = $t->person( 'stood-in-for' );
		$stands  = $t->person( 'stands-in' );
		$t->give_duty( $stands, 'office', '*', 'check', [ 'acting_for' => $stood, 'order_number' => '12/2569' ] );
		$t->act( 'check', $stands, $id, [ 'declarations' => array_keys( $t->workflow()['declarations'] ?? [] ) ] );
		$history = $t->get( History::class );
		$told    = static fn (): array => $history->told( $t->get( Register::class )->of_entry( $id, 1, 10 )['rows'], 'th' );
		$before  = $told();
		$t->same( [ 'Stands-in', 'Stood-in-for' ], [ $before[0]['actor'], $before[0]['actingFor'] ] );
		$key = $t->get( Database::class )->value( "SELECT actor_key FROM {register} WHERE act = 'check'" );
		wp_update_user( [ 'ID' => $stood, 'display_name' => 'Renamed' ] );
		wp_update_user( [ 'ID' => $stands, 'display_name' => 'Renamed too' ] );
		$t->same( $before, $told(), 'renamed' );
		$t->same( $key, Identity::key( $stands ), 'the same person' );
		require_once ABSPATH . 'wp-admin/includes/user.php';
		require_once ABSPATH . 'wp-admin/includes/ms.php';
		foreach ( [ $stands, $stood ] as $user ) {
			// On a network an account that is deleted on one site lives on.
			is_multisite() ? wpmu_delete_user( $user ) : wp_delete_user( $user );
		}
		$rows = $t->get( Register::class )->of_entry( $id, 1, 10 )['rows'];
		$t->same( $before, $history->told( $rows, 'th' ), 'deleted' );
		$GLOBALS['wpdb']->insert( $GLOBALS['wpdb']->users, [ 'ID' => $stands, 'user_login' => 'test-somebody-else', 'user_nicename' => 'test-somebody-else', 'user_email' => 'somebody-else@agency.example', 'user_registered' => '2026-11-21 00:00:00', 'display_name' => 'Somebody else' ] );
		clean_user_cache( $stands );
		$t->same( $before, $history->told( $rows, 'th' ), 'the number given to another' );
		$t->different( $key, Identity::key( $stands ), 'nobody else has that identity' );
		$t->same( [], $found( $t ) );
	},

	'A row tells what was decided and what the person had before them: version, save, content hash.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id   = $t->walk( $t->complete_draft(), 'submit', 'check' );
		$seen = $t->sees( $id, 'approve' );
		$t->walk( $id, 'approve' );
		$row     = (array) $t->get( Database::class )->row( "SELECT * FROM {register} WHERE act = 'approve'" );
		$details = json_decode( (string) $row['details'], true );
		$t->same( [ 'version' => $seen->version, 'rev' => $seen->rev, 'hash' => $seen->hash ], [ 'version' => $details['seen']['version'], 'rev' => $details['seen']['rev'], 'hash' => $details['seen']['hash'] ] );
		$t->same( [ (string) $seen->version, $seen->hash, 'checked', 'approved' ], [ $row['version_id'], $row['version_hash'], $row['from_state'], $row['to_state'] ] );
	},

	'Every act and event is told as a sentence in both languages, with names as they were when it happened.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->walk( $t->complete_draft(), 'submit' );
		$t->act( 'return', $t->of_office( 'checker' ), $id, $t->because() );
		wp_update_user( [ 'ID' => $t->of_office( 'checker' ), 'display_name' => 'Renamed' ] );
		$rows    = $t->get( Register::class )->of_entry( $id, 1, 10 );
		$history = $t->get( History::class );
		$t->same( 4, $rows['total'] );
		$t->same( 'Checker (ตำแหน่งทดสอบ) returned it to be mended: Not correct. ราคากลางไม่ตรงกับเอกสารแนบ', $history->sentence( $rows['rows'][0], 'en' ) );
		$t->same( 'Checker (ตำแหน่งทดสอบ) ส่งคืนให้แก้ไข เหตุผล: ข้อมูลไม่ถูกต้อง – ราคากลางไม่ตรงกับเอกสารแนบ', $history->sentence( $rows['rows'][0], 'th' ) );
		$told = $history->told( $rows['rows'], 'th' );
		$t->same( [ 'return', 'submitted', 'returned', 1 ], [ $told[0]['act'], $told[0]['fromState'], $told[0]['toState'], $told[0]['versionNumber'] ] );
		$t->same( [ $id, 'แผนการจัดซื้อจัดจ้าง' ], array_values( $told[0]['entry'] ) );
	},

	'Nothing in the plugin changes or deletes a row of the register.' => static function ( Scene $t ): void {
		foreach ( new RecursiveIteratorIterator( new RecursiveDirectoryIterator( PRAKAT_DIR . 'includes', FilesystemIterator::SKIP_DOTS ) ) as $file ) {
			$source = (string) file_get_contents( (string) $file );
			$t->same( 0, preg_match( "/(UPDATE|DELETE FROM|REPLACE INTO|TRUNCATE( TABLE)?)\s+\{register\}|update\(\s*'register'/i", $source ), (string) $file );
		}
	},
];
