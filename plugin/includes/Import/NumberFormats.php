<?php
/**
 * What the number in a cell of a workbook means.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Import;

use Prakat\Support\Refusal;

/**
 * A workbook stores dates as numbers of days; only the cell's format says that it is a date. The Buddhist
 * Era is a matter of showing in Excel: the number is that of the day all the same.
 */
final class NumberFormats {
	/** Numbers of Excel's own formats that show a date or time, Thai ones (71 to 81) among them. */
	private const DATES = [ 14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81 ];

	/** Days from Excel's day zero to 1 January 1970, for days after its false 29 February 1900. */
	private const EPOCH_1900 = 25569;

	/** The same for workbooks of an old Macintosh. */
	private const EPOCH_1904 = 24107;

	/** A year from here on was typed in the Buddhist Era into a sheet of the common era. */
	private const BUDDHIST_FROM = 2400;

	/**
	 * For each cell style: 'date', 'number', or the width of a number shown with leading zeros.
	 *
	 * @var list<string|int>
	 */
	private array $styles = [];

	/**
	 * Reads the part that holds the styles.
	 *
	 * @param XlsxArchive $archive  The workbook.
	 * @param string|null $part     Path of its styles, if it has any.
	 * @param bool        $date1904 Whether the workbook counts from 1904.
	 * @throws Refusal 'import-broken-file'.
	 */
	public function __construct( XlsxArchive $archive, ?string $part, private readonly bool $date1904 ) {
		if ( null === $part || ! $archive->has( $part ) ) {
			return;
		}
		$reader = $archive->reader( $part );
		$codes  = [];
		$within = false;
		while ( XlsxArchive::read( $reader ) ) {
			$name = $reader->localName;
			if ( 'cellXfs' === $name ) {
				$within = \XMLReader::ELEMENT === $reader->nodeType;
			} elseif ( \XMLReader::ELEMENT === $reader->nodeType && 'numFmt' === $name ) {
				$codes[ (int) $reader->getAttribute( 'numFmtId' ) ] = (string) $reader->getAttribute( 'formatCode' );
			} elseif ( $within && \XMLReader::ELEMENT === $reader->nodeType && 'xf' === $name ) {
				$id             = (int) $reader->getAttribute( 'numFmtId' );
				$this->styles[] = isset( $codes[ $id ] ) ? self::kind( $codes[ $id ] ) : ( in_array( $id, self::DATES, true ) ? 'date' : 'number' );
			}
		}
		$reader->close();
	}

	/**
	 * The text of a number.
	 *
	 * @param string $value Number as the file has it.
	 * @param int    $style Number of the cell's style.
	 * @return string `Y-m-d`, `Y-m-d H:i`, `H:i`, or the number in plain decimals.
	 */
	public function text( string $value, int $style ): string {
		$kind = $this->styles[ $style ] ?? 'number';
		if ( 'number' === $kind && ctype_digit( $value ) ) {
			return $value;
		}
		if ( ! is_numeric( $value ) ) {
			return $value;
		}
		if ( 'date' === $kind ) {
			return $this->date( (float) $value );
		}
		$plain = self::plain( $value );
		return is_int( $kind ) && ctype_digit( $plain ) ? str_pad( $plain, $kind, '0', STR_PAD_LEFT ) : $plain;
	}

	/**
	 * What a format shows.
	 *
	 * @param string $code A format such as `[$-41E]d mmm bb;@`.
	 * @return string|int 'date', 'number', or a width.
	 */
	public static function kind( string $code ): string|int {
		$code = explode( ';', $code )[0];
		// Quoted words, escaped signs, paddings, colours and currencies are not codes; hours in brackets are.
		$bare = (string) preg_replace( [ '/"[^"]*"/', '/\\\\./u', '/_./u', '/\*./u', '/\[(?!h+\]|m+\]|s+\])[^\]]*\]/i', '/General/i' ], '', $code );
		if ( 1 === preg_match( '/^0{2,}$/', $bare ) ) {
			return strlen( $bare );
		}
		// d, m, y, h, s, b (Buddhist year), e, g (eras) and Excel's Thai letters for the same.
		return 1 === preg_match( '/[dmyhsbวดปชนท]/iu', $bare ) && 1 !== preg_match( '/[#?]/', $bare ) ? 'date' : 'number';
	}

	/**
	 * The text of a day number.
	 *
	 * @param float $days Days, with the time as a fraction.
	 * @return string `Y-m-d`, with a time `Y-m-d H:i`, a time alone `H:i`; the number where it is no day.
	 */
	private function date( float $days ): string {
		if ( $days < 0 || $days > 2958466 ) {
			return self::plain( (string) $days );
		}
		// Excel believes that 1900 was a leap year: its days before 1 March 1900 are one too high.
		$epoch   = $this->date1904 ? self::EPOCH_1904 : self::EPOCH_1900 - ( $days < 60 ? 1 : 0 );
		$seconds = (int) round( ( $days - $epoch ) * 86400 );
		if ( $days < 1 ) {
			return gmdate( 'H:i', $seconds );
		}
		$year = (int) gmdate( 'Y', $seconds );
		$date = ( $year >= self::BUDDHIST_FROM ? $year - 543 : $year ) . gmdate( '-m-d', $seconds );
		return 0 === $seconds % 86400 ? $date : $date . gmdate( ' H:i', $seconds );
	}

	/**
	 * A number without an exponent and without the dust of binary fractions.
	 *
	 * @param string $value Number as the file has it: 1.4800000000000002E3.
	 * @return string The same as a spreadsheet shows it: 1480.
	 */
	private static function plain( string $value ): string {
		if ( 1 === preg_match( '/^-?\d{1,15}$/', $value ) ) {
			return $value;
		}
		$number = (float) $value;
		if ( abs( $number ) >= 1e15 || ! is_finite( $number ) ) {
			return $value;
		}
		// Spreadsheets keep fifteen digits.
		$decimals = max( 0, 15 - max( 1, strlen( (string) (int) abs( $number ) ) ) );
		$text     = number_format( $number, min( 10, $decimals ), '.', '' );
		return str_contains( $text, '.' ) ? rtrim( rtrim( $text, '0' ), '.' ) : $text;
	}
}
