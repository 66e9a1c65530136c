<?php
/**
 * From a file to the draft: all of it, or nothing.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Database\Database;
use Prakat\Entries\Entries;
use Prakat\Entries\Records;
use Prakat\Entries\Versions;
use Prakat\Import\Importer;
use Prakat\Import\Report;
use Prakat\Import\Upload;
use Prakat\Import\Uploads;
use Prakat\Tests\Import\Files;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;

require_once __DIR__ . '/files.php';

/** Headings that need no choosing; `stage` is the same for all rows. */
$head = [ 'ชื่อรายการ', 'ปีงบประมาณ', 'วันที่เกิดรายการ', 'งบประมาณ(บาท)' ];
$row  = static fn ( string $title, string $date = '29 พ.ย. 67', string $budget = '1,480.00', string $year = '2568' ): array => [ $title, $year, $date, $budget ];
$item = [ 'constants' => [ 'stage' => 'item' ] ];

/** Runs an upload to its end. */
$run = static function ( Scene $t, Upload $upload, int $user ): Upload {
	do {
		$upload = $t->get( Importer::class )->run( $upload->uuid, Actor::user( $user ) );
	} while ( in_array( $upload->state, [ 'mapped', 'running' ], true ) );
	return $upload;
};

/** Brings a file as far as it comes without being committed. */
$staged = static function ( Scene $t, int $entry, int $user, string $path, string $name = 'a.csv', ?array $choice = null ) use ( $run, $item ): Upload {
	$importer = $t->get( Importer::class );
	$upload   = $importer->stage( $entry, $path, $name, Actor::user( $user ) );
	return $run( $t, $importer->choose( $upload->uuid, $choice ?? $item, Actor::user( $user ) ), $user );
};

/** Records of the draft. */
$records = static fn ( Scene $t, int $entry ): array => array_values( iterator_to_array( $t->get( Records::class )->each( $t->open( $entry )->id ) ) );

$demo = is_dir( '/prakat-demo' ) ? '/prakat-demo' : dirname( __DIR__, 3 ) . '/demo';

return [
	'The 250 real e-GP rows come in whole: Buddhist dates of two digits, Thai digits, “-” for nothing, project numbers as text.' => static function ( Scene $t ) use ( $staged, $records, $demo ): void {
		$officer = $t->officer();
		$entry   = $t->draft( $officer );
		$upload  = $staged( $t, $entry, $officer, "$demo/data/egp-2568.csv", 'egp.csv' );
		$t->same( [ 'ready', 251, 251, 0 ], [ $upload->state, $upload->rows, $upload->done, $upload->problems ] );
		$t->same( 0, $t->open( $entry )->record_count, 'nothing is in the draft before commit' );
		$version = $t->get( Importer::class )->commit( $upload->uuid, $t->seen( $entry ), Actor::user( $officer ) );
		$t->same( 250, $version->record_count );
		$all = $records( $t, $entry );
		$t->same(
			[
				'agency'         => 'เทศบาลตำบลแม่ริม',
				'agencyUnit'     => 'เทศบาลตำบลแม่ริม',
				'agreedPrice'    => '1480.00',
				'budget'         => '1480.00',
				'date'           => '2024-11-14',
				'egpProject'     => '67119257386',
				'fiscalYear'     => 2568,
				'method'         => '19',
				'province'       => 'เชียงใหม่',
				'referencePrice' => '1480.00',
				'stage'          => 'item',
				'title'          => 'ซื้อน้ำมันเบรก จำนวน ๒ รายการ โดยวิธีเฉพาะเจาะจง',
				'type'           => '01',
			],
			$all[1]
		);
		$t->same( 250, count( array_unique( array_column( $all, 'egpProject' ) ) ) );
		$t->same( [ 'committed', 0, '' ], [ $t->get( Uploads::class )->get( $upload->uuid )->state, (int) $t->get( Database::class )->value( 'SELECT COUNT(*) FROM {import_rows}' ), $t->get( Uploads::class )->get( $upload->uuid )->file ], 'staged rows and file are gone' );
	},

	'The same file in TIS-620 and as a workbook gives the same records.' => static function ( Scene $t ) use ( $staged, $records, $head, $row ): void {
		$officer = $t->officer();
		$table   = [ $head, $row( 'ซื้อน้ำมันเบรก จำนวน ๒ รายการ' ), $row( 'จ้างเหมาบริการ', '๑ ม.ค. ๒๕๖๘' ) ];
		$results = [];
		foreach ( [ [ Files::bytes( Files::windows_874( (string) file_get_contents( Files::csv( $table ) ) ) ), 'a.csv' ], [ Files::xlsx( [ 's' => $table ] ), 'a.xlsx' ] ] as [ $path, $name ] ) {
			$entry  = $t->draft( $officer );
			$upload = $staged( $t, $entry, $officer, $path, $name );
			$t->get( Importer::class )->commit( $upload->uuid, $t->seen( $entry ), Actor::user( $officer ) );
			$results[] = $records( $t, $entry );
		}
		$t->same( 'จ้างเหมาบริการ', $results[0][1]['title'] );
		$t->same( '2025-01-01', $results[0][1]['date'] );
		$t->same( $results[0], $results[1] );
	},

	'Every row that can’t come in is named with its row, column, value and reason, and nothing comes in.' => static function ( Scene $t ) use ( $staged, $head, $row ): void {
		$officer = $t->officer();
		$entry   = $t->draft( $officer, [ $t->item() ] );
		$path    = Files::csv(
			[
				$head,
				$row( 'ดี' ),
				$row( 'วันที่ไม่มีจริง', '31 ก.พ. 67' ),
				$row( 'ปีเดาไม่ได้', '29/11/1' ),
				$row( 'ติดลบ', '1/1/2567', '-5' ),
				[],
				$row( '', '1/1/2567' ),
				$row( 'สูตรพัง', '1/1/2567', '#REF!' ),
				$row( 'ไม่ใช่จำนวนเงิน', '1/1/2567', 'หนึ่งพัน', '25' ),
			]
		);
		$upload = $staged( $t, $entry, $officer, $path );
		$t->same( [ 'refused', 6 ], [ $upload->state, $upload->problems ] );
		$importer = $t->get( Importer::class );
		$told     = array_map( static fn ( array $problem ): array => [ $problem['row'], $problem['column'], $problem['value'] ], $t->get( Report::class )->problems( $upload, $importer->section( $upload ), 1, 100 ) );
		$t->same(
			[
				[ 3, 'วันที่เกิดรายการ', '31 ก.พ. 67' ],
				[ 4, 'วันที่เกิดรายการ', '29/11/1' ],
				[ 5, 'งบประมาณ(บาท)', '-5' ],
				[ 7, 'ชื่อรายการ', '' ],
				[ 8, 'งบประมาณ(บาท)', '#REF!' ],
				[ 8, 'งบประมาณ(บาท)', '#REF!' ],
				[ 9, 'งบประมาณ(บาท)', 'หนึ่งพัน' ],
			],
			array_slice( $told, 0, 7 )
		);
		foreach ( $t->get( Report::class )->problems( $upload, $importer->section( $upload ), 1, 100 ) as $problem ) {
			$t->matches( '/\S/u', $problem['sentence'] );
			$t->lacks( '{', $problem['sentence'] );
		}
		$t->same( 6, $t->refused( 'import-has-problems', fn () => $importer->commit( $upload->uuid, $t->seen( $entry ), Actor::user( $officer ) ) )->params['count'] );
		$t->same( 1, $t->open( $entry )->record_count );
	},

	'Rows are added after those of the draft, or take their place.' => static function ( Scene $t ) use ( $staged, $head, $row, $item ): void {
		$officer = $t->officer();
		$entry   = $t->draft( $officer, [ $t->item( [ 'title' => 'เดิม' ] ) ] );
		$path    = Files::csv( [ $head, $row( 'ก' ), $row( 'ข' ) ] );
		$commit  = fn ( Upload $upload ) => $t->get( Importer::class )->commit( $upload->uuid, $t->seen( $entry ), Actor::user( $officer ) );
		$commit( $staged( $t, $entry, $officer, $path ) );
		$t->same( [ 'เดิม', 'ก', 'ข' ], $t->titles( $t->open( $entry )->id ) );
		$commit( $staged( $t, $entry, $officer, $path, 'a.csv', [ 'mode' => 'replace' ] + $item ) );
		$t->same( [ 'ก', 'ข' ], $t->titles( $t->open( $entry )->id ) );
		$t->contains( $officer, $t->get( Versions::class )->authors( $t->open( $entry )->id ) );
	},

	'A commit that has not seen the latest draft is refused, and the import stays ready (two people at once).' => static function ( Scene $t ) use ( $staged, $head, $row ): void {
		$officer  = $t->officer();
		$entry    = $t->draft( $officer );
		$upload   = $staged( $t, $entry, $officer, Files::csv( [ $head, $row( 'ก' ) ] ) );
		$seen     = $t->seen( $entry );
		$importer = $t->get( Importer::class );
		$t->get( \Prakat\Entries\Drafts::class )->save_header( $entry, $seen, $t->header( [ 'title' => 'อีกคนแก้ไข' ] ), Actor::user( $officer ) );
		$t->refused( 'seen-stale', fn () => $importer->commit( $upload->uuid, $seen, Actor::user( $officer ) ) );
		$t->refused( 'seen-missing', fn () => $importer->commit( $upload->uuid, null, Actor::user( $officer ) ) );
		$t->same( [ 'ready', 0 ], [ $t->get( Uploads::class )->get( $upload->uuid )->state, $t->open( $entry )->record_count ] );
		$importer->commit( $upload->uuid, $t->seen( $entry ), Actor::user( $officer ) );
		$t->refused( 'import-state', fn () => $importer->commit( $upload->uuid, $t->seen( $entry ), Actor::user( $officer ) ), 'a second commit' );
		$t->same( 1, $t->open( $entry )->record_count );
	},

	'A commit that dies in the middle of its transaction leaves the draft as it was, and can be done again.' => static function ( Scene $t ) use ( $staged, $head, $row ): void {
		$officer  = $t->officer();
		$entry    = $t->draft( $officer, [ $t->item( [ 'title' => 'เดิม' ] ) ] );
		$upload   = $staged( $t, $entry, $officer, Files::csv( [ $head, $row( 'ก' ), $row( 'ข' ) ] ) );
		$before   = $t->seen( $entry );
		$importer = $t->get( Importer::class );
		try {
			$t->get( Database::class )->transaction(
				function () use ( $importer, $upload, $before, $officer ): void {
					$importer->commit( $upload->uuid, $before, Actor::user( $officer ) );
					throw new \RuntimeException( 'killed' );
				}
			);
		} catch ( \RuntimeException $error ) {
			$t->same( 'killed', $error->getMessage() );
		}
		$t->same( [ 'เดิม' ], $t->titles( $t->open( $entry )->id ) );
		$t->same( (array) $before, (array) $t->seen( $entry ) );
		$t->same( 'ready', $t->get( Uploads::class )->get( $upload->uuid )->state );
		$importer->commit( $upload->uuid, $before, Actor::user( $officer ) );
		$t->same( [ 'เดิม', 'ก', 'ข' ], $t->titles( $t->open( $entry )->id ) );
	},

	'A step that was killed is taken up where the last stored stretch ended: no row twice, none left out.' => static function ( Scene $t ) use ( $run, $head, $row, $item ): void {
		$officer  = $t->officer();
		$entry    = $t->draft( $officer );
		$importer = $t->get( Importer::class );
		$rows     = static function () use ( $head, $row ): Generator {
			yield $head;
			for ( $i = 1; $i <= 5200; $i++ ) {
				yield $row( "รายการ $i" );
			}
		};
		$upload = $importer->stage( $entry, Files::csv( $rows() ), 'a.csv', Actor::user( $officer ) );
		$upload = $importer->choose( $upload->uuid, $item, Actor::user( $officer ) );
		$ready  = $run( $t, $upload, $officer );
		$t->same( [ 'ready', 5201 ], [ $ready->state, $ready->done ] );
		// As if the process had died after its first stretch: what it had not stored is not there.
		$database = $t->get( Database::class );
		$database->run( 'DELETE FROM {import_rows} WHERE import_id = %d AND row_no > 4999', [ $upload->id ] );
		$position = (int) $database->value( 'SELECT position FROM {imports} WHERE id = %d', [ $upload->id ] );
		$source   = ( new \Prakat\Import\Sources() )->open( $t->get( Uploads::class )->local( $upload ), 'a.csv' );
		foreach ( $source->rows() as $line => $cells ) {
			if ( 5000 === $line ) {
				$position = $source->position();
				break;
			}
		}
		$t->get( Uploads::class )->change( $upload->id, [ 'done_rows' => 5000, 'position' => $position, 'state' => 'running' ] );
		$ready = $run( $t, $t->get( Uploads::class )->get( $upload->uuid ), $officer );
		$t->same( 'ready', $ready->state );
		$importer->commit( $upload->uuid, $t->seen( $entry ), Actor::user( $officer ) );
		$titles = $t->titles( $t->open( $entry )->id );
		$t->same( [ 5200, 'รายการ 1', 'รายการ 5000', 'รายการ 5200' ], [ count( $titles ), $titles[0], $titles[4999], $titles[5199] ] );
		$t->same( 5200, count( array_unique( $titles ) ) );
		$t->same( '5200', $database->value( 'SELECT COUNT(*) FROM {import_rows}' ), 'what a large import leaves is removed in the background' );
		do_action( \Prakat\Import\Hooks::SWEEP );
		$t->same( [ '0', '' ], [ $database->value( 'SELECT COUNT(*) FROM {import_rows}' ), $t->get( Uploads::class )->get( $upload->uuid )->file ] );
	},

	'Formulas, markup and control characters in cells are text: kept or cleaned, never carried out.' => static function ( Scene $t ) use ( $staged, $records, $head, $row ): void {
		$officer = $t->officer();
		$entry   = $t->draft( $officer );
		$upload  = $staged( $t, $entry, $officer, Files::csv( [ $head, $row( '=HYPERLINK("http://evil.example","กด")' ), $row( '+1+1' ), $row( '-2 รายการ' ), $row( '@SUM(A1)' ), $row( '<script>alert(1)</script> & “ก”' ), $row( "ก\x07ข\u{200B}ค\u{202E}ง  จ" ) ] ) );
		$t->same( 'ready', $upload->state );
		$t->get( Importer::class )->commit( $upload->uuid, $t->seen( $entry ), Actor::user( $officer ) );
		$t->same( [ '=HYPERLINK("http://evil.example","กด")', '+1+1', '-2 รายการ', '@SUM(A1)', '<script>alert(1)</script> & “ก”', 'กขคง จ' ], array_column( $records( $t, $entry ), 'title' ) );
	},

	'Bidders with prices, winner with price and contract with date are read out of the cells of form สขร.1 (R105, R106, R108).' => static function ( Scene $t ) use ( $staged, $records, $demo ): void {
		$officer = $t->officer();
		$entry   = $t->draft( $officer );
		$upload  = $staged( $t, $entry, $officer, "$demo/data/sokhoro1-2569-10.csv", 'sokhoro1.csv', [ 'constants' => [ 'stage' => 'ผลการจัดซื้อจัดจ้าง', 'fiscalYear' => '๒๕๗๐' ] ] );
		$t->same( 'ready', $upload->state );
		$t->get( Importer::class )->commit( $upload->uuid, $t->seen( $entry ), Actor::user( $officer ) );
		$road = $records( $t, $entry )[3];
		$t->same( [ '2390000.00', '2415000.00', '2437500.00' ], array_column( $road['bidders'], 'price' ) );
		$t->same( [ 'หจก. สมมติการโยธา', '2385000.00', 'สัญญาจ้างเลขที่ 4/2570', '2026-10-12', 'result', 2570 ], [ $road['winner']['name'], $road['agreedPrice'], $road['contractNumber'], $road['contractDate'], $road['stage'], $road['fiscalYear'] ] );
		$t->same( 'person', $records( $t, $entry )[8]['winner']['kind'], 'นางสาว …' );
	},

	'Another sheet, and another encoding, are surveyed anew with their own headings.' => static function ( Scene $t ) use ( $head, $row, $item, $run ): void {
		$officer  = $t->officer();
		$entry    = $t->draft( $officer );
		$importer = $t->get( Importer::class );
		$upload   = $importer->stage( $entry, Files::xlsx( [ 'หน้าปก' => [ [ 'รายงาน', 'x' ], [ '1', '2' ] ], 'ข้อมูล' => [ $head, $row( 'ก' ) ] ] ), 'a.xlsx', Actor::user( $officer ) );
		$t->same( [ 'หน้าปก', 'ข้อมูล' ], $upload->settings['sheets'] );
		$t->same( [], $upload->settings['mapping'] );
		$upload = $importer->choose( $upload->uuid, [ 'sheet' => 'ข้อมูล' ] + $item, Actor::user( $officer ) );
		$t->same( [ 'title', 'fiscalYear', 'date', 'budget' ], array_values( $upload->settings['mapping'] ) );
		$t->same( 'ready', $run( $t, $upload, $officer )->state );
		$t->refused( 'import-sheet-unknown', fn () => $importer->choose( $upload->uuid, [ 'sheet' => 'ไม่มี' ], Actor::user( $officer ) ) );
	},

	'A file without rows is refused; a row with nothing in the chosen columns is passed over.' => static function ( Scene $t ) use ( $staged, $head, $row ): void {
		$officer = $t->officer();
		$entry   = $t->draft( $officer );
		$t->refused( 'import-no-rows', fn () => $staged( $t, $entry, $officer, Files::csv( [ $head ] ) ) );
		$t->refused( 'import-no-rows', fn () => $staged( $t, $entry, $officer, Files::csv( [ [ ...$head, 'อื่น' ], [ '', '-', '', '–', 'x' ] ] ) ) );
		$upload = $staged( $t, $entry, $officer, Files::csv( [ [ ...$head, 'หน่วยนับ' ], [ ...$row( 'ก' ), 'x' ], [ '', '', '', '', 'รวม' ], $row( 'ข' ) ] ) );
		$t->same( [ 'ready', 2 ], [ $upload->state, (int) $t->get( Database::class )->value( 'SELECT COUNT(*) FROM {import_rows} WHERE import_id = %d', [ $upload->id ] ) ] );
	},

	'What the uploaded file says lies sealed on the disk, and is gone when the import is dropped or forgotten.' => static function ( Scene $t ) use ( $staged, $head, $row ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$officer = $t->officer();
		$entry   = $t->draft( $officer );
		$upload  = $staged( $t, $entry, $officer, Files::csv( [ $head, $row( 'ความลับที่ยังไม่อนุมัติ' ) ] ) );
		$sealed  = static fn (): array => iterator_to_array( new RegexIterator( new RecursiveIteratorIterator( new RecursiveDirectoryIterator( wp_upload_dir()['basedir'] . '/prakat-vault', FilesystemIterator::SKIP_DOTS ) ), '/\.sealed$/' ), false );
		$t->same( 1, count( $sealed() ) );
		$t->lacks( 'ความลับ', (string) file_get_contents( (string) $sealed()[0] ) );
		$t->get( Importer::class )->drop( $upload->uuid, Actor::user( $officer ) );
		$t->same( 0, count( $sealed() ) );
		$t->refused( 'import-not-found', fn () => $t->get( Importer::class )->get( $upload->uuid, Actor::user( $officer ) ) );

		$staged( $t, $entry, $officer, Files::csv( [ $head, $row( 'ลืม' ) ] ) );
		$t->same( 0, $t->get( Uploads::class )->sweep() );
		$t->at( '2026-11-23T09:00:00+07:00' );
		$t->same( 1, $t->get( Uploads::class )->sweep() );
		$t->same( [ 0, '0' ], [ count( $sealed() ), $t->get( Database::class )->value( 'SELECT COUNT(*) FROM {import_rows}' ) ] );
	},

	'Only who may propose the entry may import, and to others it is not there (R055).' => static function ( Scene $t ) use ( $head, $row ): void {
		$officer  = $t->officer();
		$entry    = $t->draft( $officer );
		$importer = $t->get( Importer::class );
		$path     = Files::csv( [ $head, $row( 'ก' ) ] );
		$checker  = $t->person( 'checker', [ [ 'clerk', '*', 'check' ] ] );
		$other    = $t->person( 'other', [ [ 'finance', '*', 'propose' ] ] );
		$t->refused( 'duty-missing', static fn () => $importer->stage( $entry, $path, 'a.csv', Actor::user( $checker ) ) );
		$t->refused( 'not-found', static fn () => $importer->stage( $entry, $path, 'a.csv', Actor::user( $other ) ) );
		$upload = $importer->stage( $entry, $path, 'a.csv', Actor::user( $officer ) );
		$t->refused( 'duty-missing', static fn () => $importer->run( $upload->uuid, Actor::user( $checker ) ) );
		$t->refused( 'not-found', static fn () => $importer->drop( $upload->uuid, Actor::user( $other ) ) );
	},

	'Over REST: upload, choose, preview, run, problems, commit, each in the shape that the screen reads.' => static function ( Scene $t ) use ( $head, $row ): void {
		$officer = $t->officer();
		$entry   = $t->draft( $officer );
		$path    = Files::csv( [ $head, $row( 'ก' ), $row( 'ข', '31/2/2567' ) ] );
		$upload  = $t->upload( "/entries/$entry/imports", (string) file_get_contents( $path ), 'ไฟล์.csv', null, $officer );
		$t->same( 201, $upload->status );
		$t->same( [ 'uploaded', 'csv', 'UTF-8', null, 3, [ 'stage' ] ], [ $upload->data['state'], $upload->data['format'], $upload->data['encoding'], $upload->data['sheet'], $upload->data['rowCount'], $upload->data['missing'] ] );
		$t->same( [ 0, 'ชื่อรายการ', [ 'ก', 'ข' ] ], [ $upload->at( 'columns', 0, 'index' ), $upload->at( 'columns', 0, 'header' ), $upload->at( 'columns', 0, 'sample' ) ] );
		$t->same( 'title', $upload->data['suggestion'][0] );
		$uuid    = $upload->data['uuid'];
		$preview = $t->rest( 'PUT', "/imports/$uuid", [ 'mapping' => $upload->data['suggestion'], 'constants' => [ 'stage' => 'item' ] ], $officer );
		$t->same( [ 200, 'mapped', 2, 3 ], [ $preview->status, $preview->data['import']['state'], count( $preview->data['rows'] ), $preview->data['problems'][0]['row'] ] );
		$progress = $t->rest( 'POST', "/imports/$uuid/run", null, $officer );
		$t->same( [ 'done' => 3, 'total' => 3, 'problems' => 1, 'state' => 'refused' ], $progress->data );
		$problems = $t->rest( 'GET', "/imports/$uuid/problems?page=1&per_page=10", null, $officer );
		$t->same( [ '1', 'วันที่เกิดรายการ', '31/2/2567' ], [ (string) $problems->headers['X-WP-Total'], $problems->data[0]['column'], $problems->data[0]['value'] ] );
		$refused = $t->rest( 'POST', "/imports/$uuid/commit", [ 'seen' => $t->seen_json( $entry ) ], $officer );
		$t->same( [ 422, 'prakat_import_has_problems' ], [ $refused->status, $refused->data['code'] ] );
		$t->same( 200, $t->rest( 'DELETE', "/imports/$uuid", null, $officer )->status );
		$t->same( [ 404, 'prakat_import_not_found' ], [ $t->rest( 'GET', "/imports/$uuid", null, $officer )->status, $t->rest( 'GET', "/imports/$uuid", null, $officer )->data['code'] ] );

		$upload = $t->upload( "/entries/$entry/imports", (string) file_get_contents( Files::csv( [ $head, $row( 'ก' ) ] ) ), 'a.csv', null, $officer );
		$uuid   = $upload->data['uuid'];
		$t->rest( 'PUT', "/imports/$uuid", [ 'constants' => [ 'stage' => 'item' ] ], $officer );
		$t->rest( 'POST', "/imports/$uuid/run", null, $officer );
		$done = $t->rest( 'POST', "/imports/$uuid/commit", [ 'seen' => $t->seen_json( $entry ) ], $officer );
		$t->same( [ 200, 1 ], [ $done->status, $done->at( 'open', 'recordCount' ) ] );
	},

	'Over REST bad input has a status and a code, and an outsider is told nothing.' => static function ( Scene $t ): void {
		$officer = $t->officer();
		$entry   = $t->draft( $officer );
		foreach ( [
			[ '%PDF-1.4', 'a.csv', 422, 'prakat_import_not_a_spreadsheet' ],
			[ '', 'a.csv', 422, 'prakat_import_file_empty' ],
			[ "a,b\n1,2\n", 'a.xlsx', 422, 'prakat_file_type_mismatch' ],
			[ "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old", 'a.xls', 422, 'prakat_import_old_excel' ],
		] as [ $bytes, $name, $status, $code ] ) {
			$answer = $t->upload( "/entries/$entry/imports", $bytes, $name, null, $officer );
			$t->same( [ $status, $code ], [ $answer->status, $answer->data['code'] ], $name );
			$t->matches( '/[ก-๙]|[a-z]{3}/u', $answer->data['message'] );
		}
		$t->same( 413, $t->upload( "/entries/$entry/imports", '', 'a.csv', null, $officer, UPLOAD_ERR_INI_SIZE )->status );
		$uuid = $t->upload( "/entries/$entry/imports", "ชื่อรายการ\nก\n", 'a.csv', null, $officer )->data['uuid'];
		foreach ( [ [ 'mapping' => 'x' ], [ 'sheet' => 5 ] ] as $body ) {
			$t->same( 400, $t->rest( 'PUT', "/imports/$uuid", $body, $officer )->status );
		}
		$t->same( 'prakat_import_mapping_invalid', $t->rest( 'PUT', "/imports/$uuid", [ 'mapping' => [ '0' => 'nope' ] ], $officer )->data['code'] );
		$t->same( 409, $t->rest( 'POST', "/imports/$uuid/run", null, $officer )->status, 'before anything was chosen' );
		$t->same( 401, $t->rest( 'POST', "/imports/$uuid/run", null, 0 )->status );
		$t->same( 404, $t->rest( 'GET', "/imports/$uuid", null, $t->person( 'other', [ [ 'finance', '*', 'propose' ] ] ) )->status );
		$t->same( 403, $t->rest( 'GET', "/imports/$uuid", null, $t->person( 'nobody' ) )->status );
	},
];
