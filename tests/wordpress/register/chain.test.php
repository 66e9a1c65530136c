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

	'A row’s hash is what anybody computes from an export: SHA-256 over the row as JSON with sorted keys.' => static function ( Scene $t ) use ( $write ): void {
		$write( $t, 1 );
		$row  = $t->get( Database::class )->row( 'SELECT * FROM {register}' );
		$json = sprintf(
			'{"act":"settings-changed","acting_for":null,"actor_id":0,"actor_name":"test","actor_position":"","at":"%s","details":"{\"การตั้งค่า\":1}","entry_id":null,"from_state":null,"prev_hash":"%s","reason_code":null,"request_id":null,"seq":1,"to_state":null,"version_hash":null,"version_id":null,"words":null}',
			$row['at'],
			str_repeat( '0', 64 )
		);
		$t->same( hash( 'sha256', $json ), $row['hash'] );
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
