<?php
/**
 * Records as files.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Contract\Contracts;
use Prakat\Exports\CsvExport;
use Prakat\Exports\Download;
use Prakat\Exports\JsonExport;
use Prakat\Exports\Line;
use Prakat\PublicIndex\Query;
use Prakat\PublicIndex\Reader;
use Prakat\PublicIndex\Stream;
use Prakat\Support\Clock;
use Prakat\Tests\Scene;

/** The whole of a file. */
$whole = static fn ( Generator $chunks ): string => implode( '', iterator_to_array( $chunks, false ) );

/** Rows of a CSV by its headings. */
$rows = static function ( string $csv ): array {
	$stream = fopen( 'php://memory', 'r+' );
	fwrite( $stream, substr( $csv, 3 ) );
	rewind( $stream );
	$headings = fgetcsv( $stream, null, ',', '"', '' );
	$rows     = [];
	$row      = fgetcsv( $stream, null, ',', '"', '' );
	while ( is_array( $row ) ) {
		$rows[] = array_combine( $headings, $row );
		$row    = fgetcsv( $stream, null, ',', '"', '' );
	}
	return $rows;
};

return [
	'The CSV holds every record under Thai headings, with the entry behind it (R003).' => static function ( Scene $t ) use ( $whole, $rows ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$records            = $t->varied_records( 150 );
		$records[3]['note'] = "บรรทัดแรก\nบรรทัดสอง, \"อัญประกาศ\"";
		$id                 = $t->published( array_slice( $records, 0, 100 ), [ 'title' => 'ผลจัดซื้อ, ชุดที่ 1' ] );
		$t->published( array_slice( $records, 100 ) );
		$csv = $whole( $t->get( CsvExport::class )->chunks( $t->procurement(), new Query() ) );

		$t->same( "\xEF\xBB\xBF", substr( $csv, 0, 3 ), 'Excel reads Thai by the byte order mark.' );
		$found = $rows( $csv );
		$t->same( 150, count( $found ) );
		$label = static fn ( string $path ): string => $t->procurement()->label( $path, 'th' );
		foreach ( $found as $i => $row ) {
			$t->same( $records[ $i ]['title'], $row[ $label( 'title' ) ] );
			$t->same( $records[ $i ]['budget'], $row[ $label( 'budget' ) ] );
			$t->same( $records[ $i ]['date'], $row[ $label( 'date' ) ] );
			$t->same( $t->procurement()->choice_label( 'stage', $records[ $i ]['stage'], 'th' ), $row[ $label( 'stage' ) ] );
			$t->same( $records[ $i ]['winner']['name'] ?? '', $row[ $label( 'winner' ) . ' – ' . $label( 'winner.name' ) ] );
		}
		$t->same( $records[3]['note'], $found[3][ $label( 'note' ) ] );
		$t->same( 'ผลจัดซื้อ, ชุดที่ 1', $found[0]['เผยแพร่ในเรื่อง'] );
		$t->contains( $t->uuid_of( $id ), $found[99]['URL'] );
		$t->same( '2027-11-30T23:59:59+07:00', $found[0]['เผยแพร่ถึงวันที่'] );
	},

	'Behind each record stands on which day its entry was last reviewed, as on its page, in both formats; a review changes the file’s tag (R019).' => static function ( Scene $t ) use ( $whole, $rows ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id      = $t->published( $t->varied_records( 2 ) );
		// Of a request of its own, which remembers nothing of the one before.
		$export  = static fn (): CsvExport => new CsvExport( $t->get( Reader::class ), $t->get( Stream::class ), $t->get( Contracts::class ), $t->get( Clock::class ) );
		$said    = static fn (): array => array_unique( array_column( $rows( $whole( $export()->chunks( $t->procurement(), new Query() ) ) ), 'ตรวจทานล่าสุด' ) );
		$english = static fn (): array => array_unique( array_column( $rows( $whole( $export()->chunks( $t->procurement(), new Query(), 'en' ) ) ), 'Last reviewed' ) );
		$tag     = static fn (): string => $t->get( Download::class )->tag( $t->procurement(), new Query(), 'csvth' );
		$t->same( [ '2026-11-20' ], $said(), 'in its approval' );
		$before = $tag();
		$t->at( '2026-12-15T00:30:00+07:00' );
		$officer = $t->of_office( 'officer' );
		$seen    = $t->seen_of_public( $id );
		$t->rest( 'POST', "/entries/$id/opened", [ 'seen' => $seen ], $officer );
		$t->same( 200, $t->rest( 'POST', "/entries/$id/reviews", [ 'seen' => $seen ], $officer )->status );
		$t->same( [ [ '2026-12-15' ], [ '2026-12-15' ] ], [ $said(), $english() ] );
		$t->true( $before !== $tag() );
		$json = json_decode( $whole( $t->get( JsonExport::class )->chunks( $t->procurement(), new Query() ) ), true );
		$t->same( '2026-12-15', $json['entries'][0]['reviewedOn'] );
	},

	'The same file comes from stored lines and from records.' => static function ( Scene $t ) use ( $whole ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->published( $t->varied_records( 130 ) );
		$export = $t->get( CsvExport::class );
		$stored = $whole( $export->chunks( $t->procurement(), new Query() ) );
		$made   = $whole( $export->chunks( $t->procurement(), new Query( filters: [ 'budget' => [ 'from' => '0.00' ] ] ) ) );
		$t->same( $stored, $made );
	},

	'A download obeys the filters, the search, the sort and the clock of the page.' => static function ( Scene $t ) use ( $whole, $rows ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id     = $t->published( $t->varied_records( 40 ), [ 'publishUntil' => '2026-12-31' ] );
		$t->published( $t->varied_records( 5, 40 ), [ 'publishUntil' => '2026-12-31' ] );
		$export = $t->get( CsvExport::class );
		$count  = static fn ( Query $query ): int => count( $rows( $whole( $export->chunks( $t->procurement(), $query ) ) ) );
		$t->same( $t->public_total( new Query( filters: [ 'year' => '2569' ] ) ), $count( new Query( filters: [ 'year' => '2569' ] ) ) );
		$t->same( $t->public_total( new Query( search: 'ถนน' ) ), $count( new Query( search: 'ถนน' ) ) );
		$t->same( 40, $count( new Query( entry: $t->uuid_of( $id ) ) ) );
		$t->same( 40, $count( new Query( filters: [ 'budget' => [ 'from' => '0.00' ] ], entry: $t->uuid_of( $id ) ) ) );
		$t->same( 40, json_decode( $whole( $t->get( JsonExport::class )->chunks( $t->procurement(), new Query( entry: $t->uuid_of( $id ) ) ) ), true )['total'] );
		$t->same( 0, $count( new Query( entry: '00000000-0000-4000-8000-000000000000' ) ) );
		$budgets = array_map( 'floatval', array_column( $rows( $whole( $export->chunks( $t->procurement(), new Query( sort: 'budget', direction: 'asc' ) ) ) ), $t->procurement()->label( 'budget', 'th' ) ) );
		$ordered = $budgets;
		sort( $ordered );
		$t->same( $ordered, $budgets );
		$t->at( '2027-01-01T00:00:00+07:00' );
		$t->same( 0, $count( new Query() ) );
		$t->same( 0, json_decode( $whole( $t->get( JsonExport::class )->chunks( $t->procurement(), new Query() ) ), true )['total'] );
	},

	'A cell that a spreadsheet would run is made text; numbers stay numbers.' => static function ( Scene $t ): void {
		$t->same( "'=HYPERLINK(1)", Line::cell( '=HYPERLINK(1)' ) );
		$t->same( "'+66 2 000 0000", Line::cell( '+66 2 000 0000' ) );
		$t->same( "'@SUM(A1)", Line::cell( '@SUM(A1)' ) );
		$t->same( "'-ไม่ระบุ", Line::cell( '-ไม่ระบุ' ) );
		$t->same( "'＝1+1", Line::cell( '＝1+1' ) );
		$t->same( '-12.50', Line::cell( '-12.50' ) );
		$t->same( "\"'=1+1,\"\"x\"\"\"", Line::cell( '=1+1,"x"' ) );
		$t->same( '"a;b"', Line::cell( 'a;b' ), 'Excel in some languages takes a semicolon for the end of a cell.' );
		$t->same( 'ซื้อวัสดุ', Line::cell( 'ซื้อวัสดุ' ) );
	},

	'The JSON says where it comes from, and holds the entries with their hashes and all records.' => static function ( Scene $t ) use ( $whole ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$records = $t->varied_records( 70 );
		$id      = $t->published( $records );
		$json    = json_decode( $whole( $t->get( JsonExport::class )->chunks( $t->procurement(), new Query() ) ), true, 64, JSON_THROW_ON_ERROR );
		$t->same( [ 'procurement', '2026-11-20T09:00:00+07:00', 70 ], [ $json['section'], $json['generatedAt'], $json['total'] ] );
		$t->same( 1, count( $json['entries'] ) );
		$t->same( [ $t->uuid_of( $id ), 'กองคลัง', 64 ], [ $json['entries'][0]['uuid'], $json['entries'][0]['source'], strlen( $json['entries'][0]['version']['hash'] ) ] );
		$t->same( array_column( $records, 'title' ), array_map( static fn ( array $row ): string => $row['record']['title'], $json['records'] ) );
		$t->same( [ $t->uuid_of( $id ), 70 ], [ $json['records'][69]['entry'], $json['records'][69]['row'] ] );
	},

	'The tag of a file changes when something comes or goes, and not otherwise.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->published( $t->varied_records( 1 ), [ 'publishUntil' => '2026-11-30' ] );
		$tag  = static fn ( ?Query $query = null, string $form = 'csvth' ): string => $t->get( Download::class )->tag( $t->procurement(), $query ?? new Query(), $form );
		$once = $tag();
		$t->at( '2026-11-20T10:00:00+07:00' );
		$t->same( $once, $tag() );
		$t->different( $once, $tag( new Query( search: 'ก' ) ) );
		$t->different( $once, $tag( null, 'jsonth' ) );
		$t->published( $t->varied_records( 1, 9 ) );
		$both = $tag();
		$t->different( $once, $both );
		$t->at( '2026-12-01T00:00:00+07:00' );
		$t->different( $both, $tag() );
		$t->matches( '/จัดซื้อจัดจ้าง-2569-12-01\.csv$/u', $t->get( Download::class )->name( $t->procurement(), 'th', 'csv' ) );
	},
];
