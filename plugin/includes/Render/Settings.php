<?php
/**
 * How a section is to be shown.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Render;

use Prakat\Contract\Section;

/**
 * A block's settings, whitelisted by the section's contract. They say how, never what: no disclosed data is in them.
 */
final class Settings {

	/** Records on a page, unless the block says otherwise: a page that is read, not scrolled. */
	public const PER_PAGE = 10;

	/**
	 * All settings.
	 *
	 * @param string|null       $heading       Heading; null is the section's name, '' is none.
	 * @param int               $level         Its level, 2 to 6.
	 * @param list<string>      $columns       Fields shown first; none means the contract's.
	 * @param list<string>|null $filters       Filters offered; null means the contract's.
	 * @param bool              $searchable    Whether there is a search box.
	 * @param bool              $sortable      Whether records can be ordered.
	 * @param int               $per_page      Records on a page, 1 to 100.
	 * @param int               $fiscal_year   The only fiscal year shown, B.E.; 0 means all.
	 * @param bool              $thai_numerals ๐๑๒ in dates, money and counts.
	 * @param bool              $totals        Whether sums are shown.
	 * @param bool              $downloads     Whether data can be downloaded.
	 * @param bool              $structured    Whether the page says the same to machines.
	 * @param string            $class_name    Class names from the block's supports.
	 * @param string            $style         Inline style from the block's supports.
	 */
	public function __construct(
		public readonly ?string $heading = null,
		public readonly int $level = 2,
		public readonly array $columns = [],
		public readonly ?array $filters = null,
		public readonly bool $searchable = true,
		public readonly bool $sortable = true,
		public readonly int $per_page = self::PER_PAGE,
		public readonly int $fiscal_year = 0,
		public readonly bool $thai_numerals = false,
		public readonly bool $totals = true,
		public readonly bool $downloads = true,
		public readonly bool $structured = true,
		public readonly string $class_name = '',
		public readonly string $style = '',
	) {}

	/**
	 * From a block's attributes. What they say of things that the section doesn't have is ignored.
	 *
	 * @param Section             $section    The section.
	 * @param array<string,mixed> $attributes As block.json declares them.
	 * @param string              $class_name Class names from the block's supports.
	 * @param string              $style      Inline style from the block's supports.
	 */
	public static function of( Section $section, array $attributes, string $class_name = '', string $style = '' ): self {
		$contract = $section->contract;
		$flag     = static fn ( string $name ): bool => ( $attributes[ $name ] ?? true ) !== false;
		$number   = static fn ( string $name, int $least, int $most, int $otherwise ): int => is_int( $attributes[ $name ] ?? null ) && $attributes[ $name ] >= $least && $attributes[ $name ] <= $most ? $attributes[ $name ] : $otherwise;
		$known    = static fn ( string $name, array $of ): array => array_values( array_intersect( is_array( $attributes[ $name ] ?? null ) ? $attributes[ $name ] : [], $of ) );
		$heading  = $attributes['heading'] ?? null;
		return new self(
			( $attributes['showHeading'] ?? true ) === false ? '' : ( is_string( $heading ) && trim( $heading ) !== '' ? $heading : null ),
			$number( 'headingLevel', 2, 6, 2 ),
			$known( 'columns', array_column( $contract['columns'], 'field' ) ),
			is_array( $attributes['filters'] ?? null ) ? $known( 'filters', array_column( $contract['filters'], 'id' ) ) : null,
			$flag( 'searchable' ) && $contract['search'] !== [],
			$flag( 'sortable' ),
			$number( 'perPage', 1, 100, self::PER_PAGE ),
			$number( 'fiscalYear', 2400, 2700, 0 ),
			( $attributes['thaiNumerals'] ?? false ) === true,
			$flag( 'showTotals' ),
			$flag( 'showDownloads' ),
			true,
			$class_name,
			$style
		);
	}
}
