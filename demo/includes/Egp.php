<?php
/**
 * The real rows of the e-GP system.
 *
 * @package Prakat\Demo
 */

declare( strict_types=1 );

namespace Prakat\Demo;

use Prakat\Format\ThaiDate;

/**
 * Divides the export by month, as an agency publishes it, and imports each month as a file of its own.
 */
final class Egp {

	private const DATE = 'วันที่เกิดรายการ';

	private const SOURCE = 'ข้อมูลการจัดซื้อจัดจ้างภาครัฐ (e-GP) ปีงบประมาณ 2568 กรมบัญชีกลาง เผยแพร่โดยสำนักงานพัฒนารัฐบาลดิจิทัล (องค์การมหาชน) ที่ data.go.th สัญญาอนุญาต Creative Commons Attributions';

	private const SUMMARY = 'รายการจริงของหน่วยงานต่าง ๆ ที่นำมาสาธิต ชื่อหน่วยงานเจ้าของรายการแสดงไว้ในแต่ละรายการ ต้นฉบับไม่มีรายชื่อผู้เสนอราคาและเลขที่สัญญา';

	public function __construct( private readonly Work $work, private readonly string $file ) {
	}

	/**
	 * Publishes every month of the export.
	 *
	 * @param string $until Last day of publication.
	 */
	public function publish( string $until ): void {
		[ $head, $months ] = $this->months();
		foreach ( $months as $month => $rows ) {
			$entry = $this->work->create(
				'officer',
				'procurement',
				'finance',
				[
					'title'        => 'รายการจัดซื้อจัดจ้างจากระบบ e-GP เดือน' . ThaiDate::month( $month, 'long', 'th', false ) . ' (ข้อมูลจริง)',
					'summary'      => self::SUMMARY,
					'source'       => self::SOURCE,
					'covers'       => [
						'from' => "$month-01",
						'to'   => gmdate( 'Y-m-t', (int) strtotime( "$month-01 UTC" ) ),
					],
					'publishUntil' => $until,
				]
			);
			$path = $this->file_of( [ $head, ...$rows ] );
			$this->work->import( 'officer', $entry, $path, "egp-$month.csv", [ 'stage' => 'item' ] );
			wp_delete_file( $path );
			$this->work->bring( $entry, 'published', 'officer', 'checker' );
		}
	}

	/**
	 * @return array{list<string>, array<string, list<list<string>>>} Headings, and rows by month 'YYYY-MM'.
	 */
	private function months(): array {
		$stream = fopen( $this->file, 'rb' );
		if ( false === $stream ) {
			throw new \RuntimeException( 'The e-GP rows are not there.' );
		}
		$head   = array_map( 'strval', fgetcsv( $stream, null, ',', '"', '' ) ?: [] );
		$head   = array_map( static fn ( string $heading ): string => str_replace( "\u{FEFF}", '', $heading ), $head );
		$column = (int) array_search( self::DATE, $head, true );
		$months = [];
		while ( is_array( $row = fgetcsv( $stream, null, ',', '"', '' ) ) ) {
			$month              = substr( (string) ThaiDate::parse( (string) $row[ $column ] ), 0, 7 );
			$months[ $month ][] = array_map( 'strval', $row );
		}
		fclose( $stream );
		ksort( $months );
		return [ $head, $months ];
	}

	/**
	 * @param list<list<string>> $rows
	 */
	private function file_of( array $rows ): string {
		$path   = (string) tempnam( get_temp_dir(), 'egp' );
		$stream = fopen( $path, 'wb' );
		if ( false === $stream ) {
			throw new \RuntimeException( 'No temporary file can be written.' );
		}
		foreach ( $rows as $row ) {
			fputcsv( $stream, $row, ',', '"', '' );
		}
		fclose( $stream );
		return $path;
	}
}
