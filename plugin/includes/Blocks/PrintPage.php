<?php
/**
 * Printed forms.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Blocks;

use Prakat\Contract\Contracts;
use Prakat\Contract\Section;
use Prakat\Format\FiscalYear;
use Prakat\Format\ThaiDate;
use Prakat\Format\Numerals;
use Prakat\PublicIndex\Freshness;
use Prakat\PublicIndex\Reader;
use Prakat\Render\Renderer;
use Prakat\Render\Sokhoro1Month;
use Prakat\Render\View;
use Prakat\Support\Clock;

/**
 * Answers `?prakat-print=sokhoro1&year=2568&month=11&numerals=thai` with form สขร.1 of that month as a page of its own: no
 * theme around it, ready for the printer. The year is a fiscal year of the Buddhist Era.
 */
final class PrintPage {

	public const ARGUMENT = 'prakat-print';

	/** Months in the order of the fiscal year. */
	private const MONTHS = [ 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9 ];

	/**
	 * Needs the whole way from index to HTML.
	 *
	 * @param Contracts     $contracts Sections.
	 * @param Reader        $reader    Years that there are.
	 * @param Sokhoro1Month $sokhoro1  Gathers the month's records.
	 * @param Renderer      $renderer  Makes the form.
	 * @param Freshness     $freshness How long the answer may be kept.
	 * @param Assets        $assets    The style.
	 * @param Clock         $clock     The present.
	 */
	public function __construct(
		private readonly Contracts $contracts,
		private readonly Reader $reader,
		private readonly Sokhoro1Month $sokhoro1,
		private readonly Renderer $renderer,
		private readonly Freshness $freshness,
		private readonly Assets $assets,
		private readonly Clock $clock,
	) {}

	/**
	 * Prints the form and ends the request.
	 *
	 * @param array<mixed> $asked Query arguments.
	 */
	public function answer( array $asked ): void {
		if ( $asked[ self::ARGUMENT ] !== 'sokhoro1' ) {
			return;
		}
		$section       = $this->contracts->section( 'procurement' );
		$years         = $this->reader->choices( $section, 'year' );
		[ $year, $on ] = $this->month( $asked, $years );
		$thai_numerals = ( $asked['numerals'] ?? '' ) === 'thai';
		$month         = sprintf( '%04d-%02d', $year - 543 - ( $on >= 10 ? 1 : 0 ), $on );
		header_remove( 'Cache-Control' );
		$this->freshness->shows( $this->reader->next_change( $section->id ) );
		$form = $this->renderer->sokhoro1( $this->sokhoro1->of( $section, $month, $thai_numerals ) );
		$this->page( $section, $form, $this->tools( $years, $year, $on, $thai_numerals ) );
		exit;
	}

	/**
	 * The month asked for; else the last month that is over.
	 *
	 * @param array<mixed> $asked Query arguments.
	 * @param list<string> $years Fiscal years that there are.
	 * @return array{int,int} Fiscal year of the Buddhist Era, and month 1 to 12.
	 */
	private function month( array $asked, array $years ): array {
		$last  = $this->clock->now()->setTimezone( wp_timezone() )->modify( 'first day of last month' )->format( 'Y-m-d' );
		$read  = static fn ( mixed $value, int $least, int $most, int $otherwise ): int => is_string( $value ) && preg_match( '/^\d{1,4}$/', Numerals::arabic( $value ) ) === 1 && (int) Numerals::arabic( $value ) >= $least && (int) Numerals::arabic( $value ) <= $most ? (int) Numerals::arabic( $value ) : $otherwise;
		$newest = $years === [] ? FiscalYear::of( $last ) : (int) $years[0];
		return [ $read( $asked['year'] ?? null, 2400, 2700, $newest ), $read( $asked['month'] ?? null, 1, 12, (int) substr( $last, 5, 2 ) ) ];
	}

	/**
	 * The page around the form.
	 *
	 * @param Section $section Procurement.
	 * @param string  $form    The form.
	 * @param string  $tools   The choice of month.
	 */
	private function page( Section $section, string $form, string $tools ): void {
		// WordPress took the year for that of an archive of posts, and found none.
		status_header( 200 );
		header( 'Content-Type: text/html; charset=UTF-8' );
		header( 'X-Robots-Tag: noindex' );
		$this->assets->style();
		echo "<!DOCTYPE html>\n<html lang=\"th\"><head><meta charset=\"UTF-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>";
		echo esc_html( 'สขร.1 ' . $section->contract['words']['name']['th'] );
		echo '</title>';
		wp_print_styles( [ Assets::STYLE ] );
		echo '</head><body style="margin:0;background:#fff;color:#000">';
		echo $tools; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Made below, escaped.
		echo $form; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Safe by construction (Render\Html).
		echo '</body></html>';
	}

	/**
	 * The choice of month, which is not printed.
	 *
	 * @param list<string> $years         Fiscal years that there are.
	 * @param int          $year          The one shown.
	 * @param int          $month         The month shown.
	 * @param bool         $thai_numerals Whether ๐๑๒ are shown.
	 */
	private function tools( array $years, int $year, int $month, bool $thai_numerals ): string {
		$years   = array_map( 'intval', $years );
		$years   = in_array( $year, $years, true ) ? $years : [ $year, ...$years ];
		$options = static fn ( array $of, int $now ): string => implode( '', array_map( static fn ( int $value, string $label ): string => sprintf( '<option value="%d"%s>%s</option>', $value, selected( $value, $now, false ), esc_html( $label ) ), array_keys( $of ), $of ) );
		$months  = [];
		foreach ( self::MONTHS as $one ) {
			$months[ $one ] = ThaiDate::month_name( $one, View::language() );
		}
		return sprintf(
			'<form class="prakat-print-tools" method="get" action="%1$s"><input type="hidden" name="%2$s" value="sokhoro1"><label>%3$s <select name="month">%4$s</select></label><label>%5$s <select name="year">%6$s</select></label><label><input type="checkbox" name="numerals" value="thai"%7$s> %8$s</label><button type="submit">%9$s</button><button type="button" onclick="print()">%10$s</button></form>',
			esc_url( home_url( '/' ) ),
			esc_attr( self::ARGUMENT ),
			esc_html__( 'Month', 'prakat' ),
			$options( $months, $month ),
			esc_html__( 'Fiscal year', 'prakat' ),
			$options( array_combine( $years, array_map( 'strval', $years ) ), $year ),
			checked( $thai_numerals, true, false ),
			esc_html__( 'Thai numerals', 'prakat' ),
			esc_html__( 'Show', 'prakat' ),
			esc_html__( 'Print', 'prakat' )
		);
	}
}
