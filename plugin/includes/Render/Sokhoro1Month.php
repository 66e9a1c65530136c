<?php
/**
 * The view model of form สขร.1.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Render;

use Prakat\Contract\Section;
use Prakat\Format\FiscalYear;
use Prakat\PublicIndex\Query;
use Prakat\PublicIndex\Stream;
use Prakat\Support\Clock;

/**
 * Gathers what form สขร.1 of a month shows: results only, in the order of their dates.
 *
 * @phpstan-import-type Sokhoro1View from View
 */
final class Sokhoro1Month {

	/**
	 * Reads the public index, and nothing else of Prakat's.
	 *
	 * @param Stream $stream The public index.
	 * @param Clock  $clock  The present.
	 */
	public function __construct(
		private readonly Stream $stream,
		private readonly Clock $clock,
	) {}

	/**
	 * Form สขร.1 of a month.
	 *
	 * @param Section $section       Procurement.
	 * @param string  $month         'YYYY-MM' of the Common Era.
	 * @param bool    $thai_numerals ๐๑๒ throughout.
	 * @return Sokhoro1View
	 */
	public function of( Section $section, string $month, bool $thai_numerals ): array {
		$records = [];
		$query   = new Query(
			filters: [
				'stage' => 'result',
				'year'  => (string) FiscalYear::of( $month . '-01' ),
				'month' => (string) (int) substr( $month, 5 ),
			],
			sort: 'date',
			direction: 'asc'
		);
		foreach ( $this->stream->records( $section, $query ) as $row ) {
			$record = (array) json_decode( (string) $row['record'], true );
			// The month is the date's own; a fiscal year typed otherwise must not bring another year's month in.
			if ( str_starts_with( (string) ( $record['date'] ?? '' ), $month ) ) {
				$records[] = $record;
			}
		}
		return [
			'language'     => 'th',
			'thaiNumerals' => $thai_numerals,
			'month'        => $month,
			'agency'       => View::agency()['name'],
			'date'         => $this->clock->now()->setTimezone( wp_timezone() )->format( 'Y-m-d' ),
			'records'      => $records,
		];
	}
}
