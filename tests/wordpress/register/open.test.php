<?php
/**
 * The register for everybody: anchors, exports, codes.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Cli\RegisterCommands;
use Prakat\Cli\Terminal;
use Prakat\Database\Database;
use Prakat\Expiry\Schedule;
use Prakat\Register\AnchorNotice;
use Prakat\Register\Anchors;
use Prakat\Register\Chain;
use Prakat\Register\CheckPage;
use Prakat\Register\Code;
use Prakat\Register\Export;
use Prakat\Register\Register;
use Prakat\Register\Verifier;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;

$write = static function ( Scene $t, int $count ): void {
	$row = [ 'act' => 'settings-changed', 'actor' => Actor::system( 'test' ), 'details' => [ 'person' => 'สมชาย' ], 'reason_code' => 'other', 'words' => 'ลับ' ];
	$t->get( Database::class )->transaction( static fn (): array => $t->get( Register::class )->write_all( array_fill( 0, max( 1, $count ), $row ) ) );
};

$found = static fn ( Scene $t, array $given = [] ): array => array_map( static fn ( array $f ): string => "{$f['kind']} at {$f['seq']}", $t->get( Verifier::class )->verify( given: $given )->findings );

/** Rewrites the register from a row to its end, with its head, as one could who has the database. */
$rewrite = static function ( Scene $t, int $from ): void {
	$database = $t->get( Database::class );
	$before   = (string) ( $database->value( 'SELECT hash FROM {register} WHERE seq = %d', [ $from - 1 ] ) ?? Chain::START );
	foreach ( $database->rows( 'SELECT * FROM {register} WHERE seq >= %d ORDER BY seq', [ $from ] ) as $row ) {
		$row['prev_hash'] = $before;
		$row['words']     = 'เขียนใหม่';
		$before           = Chain::hash( $row );
		$database->update( 'register', [ 'prev_hash' => $row['prev_hash'], 'words' => $row['words'], 'hash' => $before ], [ 'seq' => (int) $row['seq'] ] );
	}
	$database->update( 'heads', [ 'hash' => $before ], [ 'name' => Register::HEAD ] );
};

return [
	'The head of each day is written down once, with the recurring pass, and can be found again later by everybody.' => static function ( Scene $t ) use ( $write ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->get( Anchors::class )->keep();
		$t->same( [], $t->rest( 'GET', '/register/anchors', null, 0 )->data, 'nothing to write down yet' );
		$write( $t, 3 );
		$first = $t->get( Register::class )->head();
		do_action( Schedule::HOOK );
		$write( $t, 2 );
		do_action( Schedule::HOOK );
		$t->at( '2026-11-21T00:10:00+07:00' );
		do_action( Schedule::HOOK );
		$answer = $t->rest( 'GET', '/register/anchors', null, 0 );
		$t->same( [ '2026-11-21', '2026-11-20' ], array_column( $answer->data, 'day' ) );
		$t->same( $first, [ 'seq' => $answer->data[1]['seq'], 'hash' => $answer->data[1]['hash'] ], 'what was printed yesterday' );
		$now = $t->rest( 'GET', '/register/anchor', null, 0 );
		$t->same( [ 200, 5, $t->get( Register::class )->head()['hash'], '2026-11-21', '2026-11-20T17:10:00Z' ], [ $now->status, $now->data['seq'], $now->data['hash'], $now->data['day'], $now->data['at'] ] );
		$html = $t->get( AnchorNotice::class )->html();
		$t->contains( (string) $answer->data[0]['hash'], $html );
		$t->same( $html, do_shortcode( '[prakat-anchor]' ) );
	},

	'A register that was written anew as a whole, with its head, is found by the heads of the days before and by one that somebody else wrote down.' => static function ( Scene $t ) use ( $write, $rewrite, $found ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$write( $t, 4 );
		$t->get( Anchors::class )->keep();
		$write( $t, 4 );
		$elsewhere = Anchors::read( '8:' . strtoupper( $t->get( Register::class )->head()['hash'] ) );
		$t->same( [], $found( $t, [ $elsewhere ] ) );
		$t->same( 2, $t->get( Verifier::class )->verify( given: [ $elsewhere ] )->anchors );
		$rewrite( $t, 6 );
		$t->same( [], $found( $t ), 'after the last one kept, by itself it can’t be seen' );
		$t->same( [ 'anchor at 8' ], $found( $t, [ $elsewhere ] ) );
		$rewrite( $t, 2 );
		$t->same( [ 'anchor at 4' ], $found( $t ) );
		$t->same( [ 'anchor at 4', 'anchor at 8' ], $found( $t, [ $elsewhere ] ) );
		$t->get( Database::class )->run( 'DELETE FROM {register} WHERE seq > 2' );
		$t->get( Database::class )->run( 'UPDATE {heads} SET seq = 2, hash = (SELECT hash FROM {register} WHERE seq = 2)' );
		$t->same( [ 'cut at 3' ], $found( $t ), 'an older copy of the database was put back' );
		$configurer = $t->person( 'configurer', [], 'administrator' );
		$verdict    = $t->rest( 'GET', '/register/verify', null, $configurer )->data;
		$t->same( [ false, 3, 'cut', null ], [ $verdict['sound'], $verdict['brokenAt'], $verdict['findings'][0]['kind'], $verdict['next'] ] );
	},

	'The command line verifies with its progress, in the same words as the screen, against a head too, and ends with a failure where something is found.' => static function ( Scene $t ) use ( $write ): void {
		$terminal = new class() implements Terminal {
			/** @var list<string> */
			public array $said = [];
			public function say( string $line ): void {
				$this->said[] = $line;
			}
			public function done( string $line ): void {
				$this->said[] = "done: $line";
			}
			public function fail( string $line ): void {
				$this->said[] = "failed: $line";
			}
		};
		$write( $t, 30 );
		$head     = $t->get( Register::class )->head();
		$commands = new RegisterCommands( $t->get( Verifier::class ), $t->get( Export::class ), $t->get( Anchors::class ), $t->get( \Prakat\Workflow\Machine::class ), $t->get( \Prakat\Contract\Sentences::class ), $terminal );
		$commands->verify( [], [ 'anchor' => "{$head['seq']}:{$head['hash']}" ] );
		$t->same( [ '30 of 30 rows', "done: 30 rows, all as they were written; 1 heads compared. Head: 30:{$head['hash']}" ], $terminal->said );
		$terminal->said = [];
		$commands->export( [], [ 'from' => '29' ] );
		$t->same( [ 29, 30 ], array_map( static fn ( string $line ): int => json_decode( $line, true )['seq'], $terminal->said ) );
		$t->get( Database::class )->run( 'DELETE FROM {register} WHERE seq = 7' );
		$terminal->said = [];
		$commands->verify( [], [] );
		$t->same( 'failed: The register was changed, first at row 7 of 29.', array_pop( $terminal->said ) );
		$t->contains( 'lost: ', (string) array_pop( $terminal->said ) );
		$commands->verify( [], [ 'anchor' => 'nonsense' ] );
		$t->contains( 'failed: This is no head', (string) array_pop( $terminal->said ) );
	},

	'A head is read as people write it down, and nothing else is one.' => static function ( Scene $t ): void {
		$hash = str_repeat( 'ab', 32 );
		$t->same( [ 'day' => '', 'seq' => 12, 'hash' => $hash, 'at' => '' ], Anchors::read( " 12:$hash\n" ) );
		$t->same( [ 'day' => '2026-11-20', 'seq' => 12, 'hash' => $hash, 'at' => '' ], Anchors::read( '2026-11-20 12 ' . strtoupper( $hash ) ) );
		foreach ( [ '', '12', "0:$hash", "12:{$hash}a", "12:$hash:1", '12:' . substr( $hash, 1 ) ] as $wrong ) {
			$t->same( null, Anchors::read( $wrong ), $wrong );
		}
	},

	'What everybody may have of the register names nobody and verifies all the same: each line’s hash is that of the line.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id = $t->walk( $t->complete_draft(), 'submit' );
		$t->act( 'return', $t->of_office( 'checker' ), $id, $t->because( 'personal-data', 'มีเลขบัตรประชาชนของนางสาวตัวอย่าง' ) );
		$export = implode( '', [ ...$t->get( Export::class )->lines( 1, 1000, false ) ] );
		foreach ( [ 'Checker', 'Officer', 'ตำแหน่งทดสอบ', 'personal-data', 'นางสาวตัวอย่าง', 'actor_id', 'salt', 'แผนการจัดซื้อจัดจ้าง' ] as $sealed ) {
			$t->lacks( $sealed, $export );
		}
		$before = Chain::START;
		$lines  = array_filter( explode( "\n", $export ) );
		$t->same( $t->get( Register::class )->head()['seq'], count( $lines ) );
		foreach ( $lines as $line ) {
			$row = json_decode( $line, true );
			$t->same( $before, $row['prev_hash'] );
			if ( isset( $row['withheld'] ) ) {
				$t->same( [ false, false ], [ isset( $row['version_hash'] ), isset( $row['who'] ) ] );
			} else {
				$t->same( $row['hash'], hash( 'sha256', str_replace( '"hash":"' . $row['hash'] . '",', '', $line ) ), 'the line without its hash' );
			}
			$before = $row['hash'];
		}
		$full = implode( '', [ ...$t->get( Export::class )->lines( 1, 1000, true ) ] );
		$t->contains( 'นางสาวตัวอย่าง', $full );
		foreach ( array_filter( explode( "\n", $full ) ) as $line ) {
			$row = json_decode( $line, true );
			$t->same( $row['hash'], Chain::hash( $row ) );
		}
	},

	'The same reason given twice can’t be recognised: each row is sealed with a key of its own.' => static function ( Scene $t ) use ( $write ): void {
		$write( $t, 2 );
		$rows = array_map( static fn ( string $line ): array => json_decode( $line, true ), [ ...$t->get( Export::class )->lines( 1, 2, false ) ] );
		foreach ( [ 'who', 'reason', 'details' ] as $group ) {
			$t->different( $rows[0][ $group ], $rows[1][ $group ] );
		}
	},

	'The export comes in stretches that say where the next begin; all of it with names only the administrator gets.' => static function ( Scene $t ) use ( $write ): void {
		$write( $t, 30 );
		$lines = static fn ( int $from, int $limit ): array => array_column( array_map( static fn ( string $line ): array => json_decode( $line, true ), [ ...$t->get( Export::class )->lines( $from, $limit, false ) ] ), 'seq' );
		$t->same( [ range( 1, 10 ), range( 28, 30 ), [] ], [ $lines( 1, 10 ), $lines( 28, 10 ), $lines( 31, 10 ) ] );
		$answer = $t->rest( 'GET', '/register/export?limit=10', null, 0 );
		$t->same( [ 200, '11', '30', 'public, max-age=60' ], [ $answer->status, $answer->headers['X-Prakat-Next'], $answer->headers['X-Prakat-Head'], $answer->headers['Cache-Control'] ] );
		$answer = $t->rest( 'GET', '/register/export?from=25&limit=10', null, 0 );
		$t->same( [ false, 'public, max-age=60' ], [ isset( $answer->headers['X-Prakat-Next'] ), $answer->headers['Cache-Control'] ] );
		$t->same( [ 401, 403, 200 ], [ $t->rest( 'GET', '/register/export?full=1', null, 0 )->status, $t->rest( 'GET', '/register/export?full=1', null, $t->of_office( 'approver' ) )->status, $t->rest( 'GET', '/register/export?full=1', null, $t->person( 'configurer', [], 'administrator' ) )->status ] );
		foreach ( [ 'from=0', 'limit=0', 'from=x' ] as $wrong ) {
			$t->same( 400, $t->rest( 'GET', "/register/export?$wrong", null, 0 )->status, $wrong );
		}
	},

	'The code on paper leads to its row, as anybody types it, and to no other; whoever has it sees no name, no reason and no title that is not public.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id   = $t->walk( $t->complete_draft(), 'submit' );
		$t->act( 'return', $t->of_office( 'checker' ), $id, $t->because( 'personal-data', 'เหตุผลภายใน' ) );
		$row  = (array) $t->get( Database::class )->row( "SELECT * FROM {register} WHERE act = 'return'" );
		$code = Code::of( (int) $row['seq'], (string) $row['hash'] );
		$t->matches( '/^\d+-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/', $code );
		$thai = str_replace( range( 0, 9 ), [ '๐', '๑', '๒', '๓', '๔', '๕', '๖', '๗', '๘', '๙' ], strtolower( str_replace( '-', ' ', $code ) ) );
		foreach ( [ $code, strtolower( $code ), str_replace( '-', '', $code ), " $thai ", strtr( $code, '01', 'OI' ) ] as $typed ) {
			$answer = $t->rest( 'GET', '/register/check?code=' . rawurlencode( $typed ), null, 0 );
			$t->same( [ 200, $code, true, 'return', null, 1 ], [ $answer->status, $answer->data['code'] ?? '', $answer->data['sound'] ?? '', $answer->data['act'] ?? '', $answer->data['entry'] ?? null, $answer->data['version'] ?? '' ], $typed );
		}
		$page = $t->get( CheckPage::class )->page( $code );
		$t->contains( 'ส่งคืนแก้ไข', $t->get( CheckPage::class )->page( $code ) . ( determine_locale() === 'th' ? '' : 'ส่งคืนแก้ไข' ) );
		foreach ( [ 'Checker', 'เหตุผลภายใน', 'ข้อมูลส่วนบุคคลเกินความจำเป็น', 'แผนการจัดซื้อจัดจ้าง', '<script' ] as $sealed ) {
			$t->lacks( $sealed, $page );
		}
		$other = ( (int) $row['seq'] - 1 ) . substr( $code, (int) strpos( $code, '-' ) );
		foreach ( [ $other, '1', 'x', '', '99999-0000-0000', "<script>alert(1)</script>" ] as $wrong ) {
			$t->same( 404, $t->rest( 'GET', '/register/check?code=' . rawurlencode( $wrong ), null, 0 )->status, $wrong );
			$t->lacks( '<script', $t->get( CheckPage::class )->page( $wrong ) );
		}
		$t->get( Database::class )->run( "UPDATE {register} SET words = 'อื่น' WHERE act = 'return'" );
		$t->same( false, $t->rest( 'GET', '/register/check?code=' . rawurlencode( $code ), null, 0 )->data['sound'], 'a row that was changed is said to be' );
	},

	'The code of what is public names the entry and its address; after its time only the act.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id   = $t->published( $t->varied_records( 1 ), [ 'publishUntil' => '2026-12-31' ] );
		$row  = (array) $t->get( Database::class )->row( "SELECT * FROM {register} WHERE act = 'publish'" );
		$code = Code::of( (int) $row['seq'], (string) $row['hash'] );
		$t->same( [ 'แผนการจัดซื้อจัดจ้าง', $t->uuid_of( $id ), '1/2569' ], [ ( $data = $t->rest( 'GET', "/register/check?code=$code", null, 0 )->data )['entry']['title'], $data['entry']['uuid'], $data['request'] ] );
		$t->at( '2027-01-01T00:00:00+07:00' );
		$t->same( null, $t->rest( 'GET', "/register/check?code=$code", null, 0 )->data['entry'] );
	},
];
