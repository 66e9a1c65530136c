<?php
/**
 * A quarter of a fiscal year.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Reviews;

use Prakat\Format\FiscalYear;

/**
 * Three months from October, January, April or July, named by the fiscal year in the Buddhist Era (R125).
 */
final class Quarter {

	private function __construct( public readonly int $year, public readonly int $number ) {
	}

	public static function of( int $year, int $number ): self {
		return new self( $year, $number );
	}

	/**
	 * @param string $day 'Y-m-d'.
	 */
	public static function at( string $day ): self {
		return new self( FiscalYear::of( $day ), FiscalYear::quarter( $day ) );
	}

	public function before(): self {
		return 1 === $this->number ? new self( $this->year - 1, 4 ) : new self( $this->year, $this->number - 1 );
	}

	public function is( self $other ): bool {
		return $this->year === $other->year && $this->number === $other->number;
	}

	public function first_day(): string {
		return 1 === $this->number ? sprintf( '%04d-10-01', $this->year - 544 ) : sprintf( '%04d-%02d-01', $this->year - 543, $this->number * 3 - 5 );
	}

	public function last_day(): string {
		return ( new \DateTimeImmutable( $this->first_day() ) )->modify( '+2 months' )->format( 'Y-m-t' );
	}
}
