<?php
/**
 * Which column of a table goes into which field.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Import;

use Prakat\Contract\Section;
use Prakat\Support\Refusal;

/**
 * Suggests a field for each heading, by the words of the contract and by what the agency chose before.
 *
 * A target is the dotted path of a field: `budget`, `winner.taxId`, or `bidders.0.price` for a column that
 * holds the first bidder's price. A target of two fields joined by a plus, `contractNumber+contractDate`, is a
 * column that holds both, as form สขร.1 has them.
 *
 * @phpstan-type Field array{kind:string,label:array{en:string,th:string},required:bool,public:bool,aliases?:list<string>,fields?:array<string,mixed>}
 */
final class Mapping {
	/** Kinds whose value can't come out of a cell. */
	private const NOT_IN_CELLS = [ 'file', 'files', 'steps' ];

	/** Rows of a list that columns may be numbered for. */
	private const LIST_ROWS = 20;

	/** Share of a heading that known words must make up to count as it. */
	private const LIKENESS = 0.6;

	/** Option that keeps what the agency chose: section => folded heading => target. */
	private const LEARNT = 'prakat_import_headings';

	/** Headings kept of a section. */
	private const LEARNT_MOST = 400;

	/**
	 * Suggests a target for each heading that is known; no target twice.
	 *
	 * @param Section           $section  The section.
	 * @param array<int,string> $headings Headings by column.
	 * @return array<int,string> Column => target.
	 */
	public function suggest( Section $section, array $headings ): array {
		$known      = $this->learnt( $section->id ) + $this->words( $section );
		$suggestion = [];
		$taken      = [];
		foreach ( $headings as $column => $heading ) {
			$target = $this->target_of( Headings::fold( $heading ), $known );
			if ( null !== $target && ! isset( $taken[ $target ] ) ) {
				$suggestion[ $column ] = $target;
				$taken[ $target ]      = true;
			}
		}
		// What is only similar yields to what is known.
		foreach ( $headings as $column => $heading ) {
			if ( isset( $suggestion[ $column ] ) ) {
				continue;
			}
			$target = $this->similar( Headings::fold( $heading ), $known );
			if ( null !== $target && ! isset( $taken[ $target ] ) && ! isset( $known[ Headings::fold( $heading ) ] ) ) {
				$suggestion[ $column ] = $target;
				$taken[ $target ]      = true;
			}
		}
		ksort( $suggestion );
		return $this->whole_lists( $section, $suggestion );
	}

	/**
	 * Lets a single column of a list hold the whole list, a line for each row: "ผู้เสนอราคา" without a number.
	 *
	 * @param Section           $section    The section.
	 * @param array<int,string> $suggestion Column => target.
	 * @return array<int,string> The same with `bidders` for a lone `bidders.0.bidder`.
	 */
	private function whole_lists( Section $section, array $suggestion ): array {
		foreach ( $suggestion as $column => $target ) {
			[ $list, $rest ] = explode( '.0.', $target . '.0.' );
			$field           = $section->contract['fields'][ $list ] ?? [];
			$others          = array_filter( $suggestion, static fn ( string $other ): bool => $other !== $target && str_starts_with( $other, "$list." ) );
			if ( 'list' === ( $field['kind'] ?? '' ) && $rest === array_key_first( $field['fields'] ?? [] ) && [] === $others && ! in_array( $list, $suggestion, true ) ) {
				$suggestion[ $column ] = $list;
			}
		}
		return $suggestion;
	}

	/**
	 * Checks a choice of targets.
	 *
	 * @param Section              $section The section.
	 * @param array<mixed,mixed>   $mapping Column => target, as a person sent it; '' leaves the column out.
	 * @param int                  $columns How many columns the table has.
	 * @return array<int,string> The targets that are chosen.
	 * @throws Refusal 'import-mapping-invalid', 'import-mapping-empty'.
	 */
	public function checked( Section $section, array $mapping, int $columns ): array {
		$targets = $this->targets( $section );
		$checked = [];
		foreach ( $mapping as $column => $target ) {
			if ( '' === $target || null === $target ) {
				continue;
			}
			$known = is_string( $target ) && ( isset( $targets[ self::row_zero( $target ) ] ) || $this->is_pair( $target, $targets ) );
			if ( ! $known || ! is_numeric( $column ) || (int) $column < 0 || (int) $column >= $columns || in_array( $target, $checked, true ) ) {
				throw new Refusal( 'import-mapping-invalid', [ 'column' => is_numeric( $column ) ? (int) $column + 1 : $column ] );
			}
			$checked[ (int) $column ] = $target;
		}
		if ( [] === $checked ) {
			throw new Refusal( 'import-mapping-empty' );
		}
		ksort( $checked );
		return $checked;
	}

	/**
	 * Checks a choice of values for fields that are the same in all rows.
	 *
	 * @param Section            $section   The section.
	 * @param array<mixed,mixed> $constants Path => text, as a person sent them.
	 * @return array<string,string> The known ones.
	 * @throws Refusal 'import-mapping-invalid' for a field that doesn't exist.
	 */
	public function checked_constants( Section $section, array $constants ): array {
		$known = $this->targets( $section );
		$kept  = [];
		foreach ( $constants as $path => $text ) {
			if ( ! isset( $known[ $path ] ) || str_contains( (string) $path, '.' ) || ! is_scalar( $text ) ) {
				throw new Refusal( 'import-mapping-invalid', [ 'column' => (string) $path ] );
			}
			if ( '' !== trim( (string) $text ) ) {
				$kept[ (string) $path ] = trim( (string) $text );
			}
		}
		return $kept;
	}

	/**
	 * Remembers what was chosen, so that the agency's next file of this kind needs no choosing.
	 *
	 * @param Section           $section  The section.
	 * @param array<int,string> $headings Headings by column.
	 * @param array<int,string> $mapping  Column => target.
	 */
	public function learn( Section $section, array $headings, array $mapping ): void {
		$words = $this->words( $section );
		$new   = [];
		foreach ( $headings as $column => $heading ) {
			$folded = Headings::fold( $heading );
			$target = $mapping[ $column ] ?? '';
			if ( '' !== $folded && ( $words[ $folded ] ?? '' ) !== $target ) {
				$new[ $folded ] = $target;
			}
		}
		if ( [] === $new ) {
			return;
		}
		$all                 = get_option( self::LEARNT, [] );
		$all                 = is_array( $all ) ? $all : [];
		$all[ $section->id ] = array_slice( $new + $this->learnt( $section->id ), 0, self::LEARNT_MOST, true );
		update_option( self::LEARNT, $all, false );
	}

	/**
	 * A target with the numbers of list rows made 0, as targets() names it.
	 *
	 * @param string $target Such as `bidders.3.price`.
	 * @return string `bidders.0.price`.
	 */
	public static function row_zero( string $target ): string {
		return (string) preg_replace( '/\.\d{1,2}(?=\.|$)/', '.0', $target );
	}

	/**
	 * Every single field that a column can go into.
	 *
	 * @param Section $section The section.
	 * @return array<string,Field> Dotted path => field; lists with the row 0.
	 */
	public function targets( Section $section ): array {
		return self::paths( $section->contract['fields'], '' );
	}

	/**
	 * Targets of two fields that headings of official forms ask for.
	 *
	 * @param Section $section The section.
	 * @return list<string> Targets such as `contractNumber+contractDate`.
	 */
	public function known_pairs( Section $section ): array {
		return array_values( array_unique( array_filter( $this->words( $section ), static fn ( string $target ): bool => str_contains( $target, '+' ) ) ) );
	}

	/**
	 * Fields and the fields inside them.
	 *
	 * @param array<string,Field> $fields Fields of a contract.
	 * @param string              $before Path that they are under.
	 * @return array<string,Field> Dotted path => field.
	 */
	private static function paths( array $fields, string $before ): array {
		$paths = [];
		foreach ( $fields as $id => $field ) {
			if ( in_array( $field['kind'], self::NOT_IN_CELLS, true ) ) {
				continue;
			}
			$paths[ $before . $id ] = $field;
			if ( isset( $field['fields'] ) ) {
				/** @var array<string,Field> $inside The fields inside. */
				$inside = $field['fields'];
				$paths += self::paths( $inside, $before . $id . ( 'list' === $field['kind'] ? '.0.' : '.' ) );
			}
		}
		return $paths;
	}

	/**
	 * Whether a target is two fields in one cell: a text and, after it, an amount or a date.
	 *
	 * @param string              $target  Target.
	 * @param array<string,Field> $targets Single targets.
	 * @return bool True when both are fields that fit.
	 */
	private function is_pair( string $target, array $targets ): bool {
		$parts = explode( '+', $target );
		return 2 === count( $parts ) && isset( $targets[ $parts[0] ], $targets[ $parts[1] ] ) && in_array( $targets[ $parts[1] ]['kind'], [ 'money', 'date' ], true );
	}

	/**
	 * The target of a heading that is known word for word, with a number at its end for a list's row.
	 *
	 * @param string               $folded Folded heading.
	 * @param array<string,string> $known  Folded words => target.
	 * @return string|null The target; null when it isn't known or was left out before.
	 */
	private function target_of( string $folded, array $known ): ?string {
		if ( isset( $known[ $folded ] ) ) {
			return '' === $known[ $folded ] ? null : $known[ $folded ];
		}
		if ( 1 !== preg_match( '/^(.+?)(?:รายที่|ลำดับที่|คนที่|no)?(\d{1,2})$/u', $folded, $match ) || ! isset( $known[ $match[1] ] ) ) {
			return null;
		}
		$target = $known[ $match[1] ];
		$row    = (int) $match[2] - 1;
		return str_contains( $target, '.0.' ) && $row >= 0 && $row < self::LIST_ROWS ? str_replace( '.0.', '.' . $row . '.', $target ) : null;
	}

	/**
	 * The target whose words make up most of a heading.
	 *
	 * @param string               $folded Folded heading.
	 * @param array<array-key,string> $known Folded words => target; words of digits alone are numbers here.
	 * @return string|null The target; null when none does.
	 */
	private function similar( string $folded, array $known ): ?string {
		$best   = null;
		$length = max( 1, mb_strlen( $folded ) );
		$share  = self::LIKENESS;
		foreach ( $known as $words => $target ) {
			$words = (string) $words;
			if ( '' !== $target && mb_strlen( $words ) >= 4 && str_contains( $folded, $words ) && mb_strlen( $words ) / $length >= $share ) {
				$best  = $target;
				$share = mb_strlen( $words ) / $length;
			}
		}
		return $best;
	}

	/**
	 * Words of the contract: labels in both languages, names of fields and their aliases.
	 *
	 * @param Section $section The section.
	 * @return array<string,string> Folded words => target; the first field that has them.
	 */
	private function words( Section $section ): array {
		$targets = $this->targets( $section );
		$words   = [];
		foreach ( [ false, true ] as $nested ) {
			foreach ( $targets as $path => $field ) {
				if ( str_contains( $path, '.' ) !== $nested ) {
					continue;
				}
				foreach ( $field['aliases'] ?? [] as $alias ) {
					$words += [ Headings::fold( $alias ) => $path ];
				}
				$words += [ Headings::fold( $path ) => $path ];
				foreach ( [ 'th', 'en' ] as $language ) {
					$label = $field['label'][ $language ];
					// Inside another field a label alone ("name") says too little.
					if ( $nested ) {
						$label = $targets[ (string) preg_replace( '/(?:\.0)?\.[^.]+$/', '', $path ) ]['label'][ $language ] . $label;
					}
					$words += [ Headings::fold( $label ) => $path ];
					// The fields of a list's rows are columns of their own: "ผู้เสนอราคา 1", "ราคาที่เสนอ 1".
					if ( 1 === preg_match( '/^[^.]+\.0\.[^.]+$/', $path ) ) {
						$words += [ Headings::fold( $field['label'][ $language ] ) => $path ];
					}
				}
			}
		}
		unset( $words[''] );
		return $this->pairs( $words ) + $words;
	}

	/**
	 * Headings that name two fields: "เลขที่และวันที่ของสัญญา".
	 *
	 * @param array<string,string> $words Folded words => target.
	 * @return array<string,string> Folded words => target of two fields.
	 */
	private function pairs( array $words ): array {
		$pairs = [];
		foreach ( self::PAIRS as $heading => [ $first, $second ] ) {
			$a = $words[ Headings::fold( $first ) ] ?? '';
			$b = $words[ Headings::fold( $second ) ] ?? '';
			if ( '' !== $a && '' !== $b && $a !== $b ) {
				$pairs[ Headings::fold( $heading ) ] = $a . '+' . $b;
			}
		}
		return $pairs;
	}

	/** Headings of form สขร.1 that stand over two things, by the words of each. */
	private const PAIRS = [
		'ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง' => [ 'ผู้ได้รับการคัดเลือก', 'ราคาที่ตกลงซื้อหรือจ้าง' ],
		'ผู้ได้รับการคัดเลือกและราคา' => [ 'ผู้ได้รับการคัดเลือก', 'ราคาที่ตกลงซื้อหรือจ้าง' ],
		'เลขที่และวันที่ของสัญญาหรือข้อตกลงในการซื้อหรือจ้าง' => [ 'เลขที่สัญญา', 'วันที่ทำสัญญา' ],
		'เลขที่และวันที่ของสัญญาหรือข้อตกลง' => [ 'เลขที่สัญญา', 'วันที่ทำสัญญา' ],
		'เลขที่และวันที่ของสัญญา' => [ 'เลขที่สัญญา', 'วันที่ทำสัญญา' ],
	];

	/**
	 * What the agency chose before.
	 *
	 * @param string $section Id of the section.
	 * @return array<string,string> Folded heading => target, '' for a column that was left out.
	 */
	private function learnt( string $section ): array {
		$all = get_option( self::LEARNT, [] );
		$of  = is_array( $all ) && is_array( $all[ $section ] ?? null ) ? $all[ $section ] : [];
		return array_filter( $of, 'is_string' );
	}
}
