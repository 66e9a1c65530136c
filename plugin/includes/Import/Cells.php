<?php
/**
 * Rows of cells as records.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Import;

/**
 * Puts the text of each mapped cell into the shape of its field. What the text means (a date, an amount, a
 * choice) is for the contract's normaliser; this only knows the shapes.
 *
 * @phpstan-import-type Field from Mapping
 */
final class Cells {
	/** What a spreadsheet shows where a formula failed. */
	private const ERRORS = [ '#REF!' => true, '#VALUE!' => true, '#N/A' => true, '#DIV/0!' => true, '#NAME?' => true, '#NUM!' => true, '#NULL!' => true, '#SPILL!' => true, '#CALC!' => true ];

	/** What stands in a cell for nothing. */
	private const NOTHING = [ '' => true, '-' => true, '–' => true, '—' => true, '--' => true ];

	/** Words for yes and no. */
	private const FLAGS = [
		'true' => true,
		'yes' => true,
		'y' => true,
		'1' => true,
		'ใช่' => true,
		'มี' => true,
		'/' => true,
		'✓' => true,
		'false' => false,
		'no' => false,
		'n' => false,
		'0' => false,
		'ไม่ใช่' => false,
		'ไม่มี' => false,
	];

	/** How the name of a natural person begins. */
	private const PERSON = '/^(?:นาย|นางสาว|นาง|น\.ส\.|ด\.ช\.|ด\.ญ\.|ว่าที่|ร\.ต\.|จ\.ส\.อ\.|Mr\.?\s|Mrs\.?\s|Ms\.?\s|Miss\s)/iu';

	/** An amount at the end of a text: "ร้าน ก จำนวน 1,480.00 บาท". */
	private const AMOUNT_AT_END = '/^(.*?)[\s:=\/,(]*(?:(?:ราคา|จำนวน|เป็นเงิน|เสนอ)[\s:]*)*([0-9๐-๙][0-9๐-๙,]*(?:\.[0-9๐-๙]{1,2})?)\s*(?:บาท(?:ถ้วน)?|baht|THB|\.-|-)?[\s.)]*$/isu';

	/** A date at the end of a text: "เลขที่ 12/2568 ลงวันที่ 5 พ.ย. 2567". */
	private const DATE_AT_END = '/^(.*?)[\s,(]*(?:ลงวันที่|ลว\.?|วันที่|dated)[\s:]*(.+?)[\s)]*$/isu';

	/**
	 * For each column: [ path, field, second path, kind of the second field ].
	 *
	 * @var array<int,array{list<string>,Field,list<string>,string}>
	 */
	private array $plan = [];

	/**
	 * Columns of the last record in which a formula failed.
	 *
	 * @var list<int>
	 */
	private array $errors = [];

	/**
	 * Lists whose rows come from several columns.
	 *
	 * @var list<string>
	 */
	private array $lists = [];

	/**
	 * Prepares for a mapping.
	 *
	 * @param array<string,Field>  $targets   Fields by path, from Mapping::targets().
	 * @param array<int,string>    $mapping   Column => target.
	 * @param array<string,string> $constants Path => text that every row gets where it has none of its own.
	 */
	public function __construct( array $targets, array $mapping, private readonly array $constants = [] ) {
		foreach ( $mapping as $column => $target ) {
			[ $first, $second ] = explode( '+', $target . '+' );
			$this->plan[ $column ] = [
				explode( '.', $first ),
				$targets[ Mapping::row_zero( $first ) ],
				'' === $second ? [] : explode( '.', $second ),
				'' === $second ? '' : $targets[ Mapping::row_zero( $second ) ]['kind'],
			];
			$list = explode( '.', $first )[0];
			if ( $list !== $first && 'list' === $targets[ $list ]['kind'] && ! in_array( $list, $this->lists, true ) ) {
				$this->lists[] = $list;
			}
		}
	}

	/**
	 * Makes the input of a record.
	 *
	 * @param list<string> $cells Cells of a row.
	 * @return array<string,mixed> What the normaliser takes; empty cells are left out.
	 */
	public function record( array $cells ): array {
		$record       = [];
		$this->errors = [];
		foreach ( $this->plan as $column => [ $path, $field, $second, $second_kind ] ) {
			$text = trim( $cells[ $column ] ?? '' );
			if ( isset( self::NOTHING[ $text ] ) ) {
				continue;
			}
			if ( '#' === $text[0] && isset( self::ERRORS[ $text ] ) ) {
				$this->errors[] = $column;
			}
			if ( [] !== $second ) {
				$pattern = 'money' === $second_kind ? self::AMOUNT_AT_END : self::DATE_AT_END;
				if ( 1 === preg_match( $pattern, $text, $match ) ) {
					$text = trim( $match[1] );
					self::put( $record, $second, trim( $match[2] ) );
				}
				if ( '' === $text ) {
					continue;
				}
			}
			self::put( $record, $path, self::value( $field, $text ) );
		}
		if ( [] === $record ) {
			return [];
		}
		foreach ( $this->lists as $list ) {
			// The second bidder may be there without the first.
			if ( is_array( $record[ $list ] ?? null ) ) {
				ksort( $record[ $list ] );
				$record[ $list ] = array_values( $record[ $list ] );
			}
		}
		foreach ( $this->constants as $path => $text ) {
			if ( ! isset( $record[ $path ] ) ) {
				$record[ $path ] = $text;
			}
		}
		return $record;
	}

	/**
	 * Columns of the last record in which a formula failed, with what the spreadsheet shows there.
	 *
	 * @return list<int> Columns.
	 */
	public function errors(): array {
		return $this->errors;
	}

	/**
	 * The value of one cell.
	 *
	 * @param Field  $field The field.
	 * @param string $text  Text of the cell.
	 * @return mixed Text, or the shape that the field's kind asks for.
	 */
	private static function value( array $field, string $text ): mixed {
		return match ( $field['kind'] ) {
			'flag'    => self::FLAGS[ mb_strtolower( $text ) ] ?? $text,
			'party'   => self::party( $text ),
			'address' => [ 'line' => $text ],
			'list'    => self::lines( $field, $text ),
			'period'  => self::period( $text ),
			default   => $text,
		};
	}

	/**
	 * A person or organisation by name.
	 *
	 * @param string $name Its name.
	 * @return array{kind:string,name:string} The party.
	 */
	private static function party( string $name ): array {
		return [
			'kind' => 1 === preg_match( self::PERSON, $name ) ? 'person' : 'organization',
			'name' => $name,
		];
	}

	/**
	 * Several rows of a list in one cell, one a line or divided by semicolons: bidders, each with its price.
	 *
	 * @param Field  $field A list; its first field takes the words, its first amount what stands at the end.
	 * @param string $text  Text of the cell.
	 * @return list<array<string,mixed>> Rows of the list.
	 */
	private static function lines( array $field, string $text ): array {
		/** @var array<string,Field> $fields Fields of a row. */
		$fields = $field['fields'] ?? [];
		$kinds  = array_column( $fields, 'kind' );
		$ids    = array_keys( $fields );
		$amount = array_search( 'money', $kinds, true );
		$rows   = [];
		foreach ( preg_split( '/\s*(?:\R|;)\s*/u', $text ) ?: [] as $line ) {
			$line = trim( (string) preg_replace( '/^[0-9๐-๙]{1,2}[.)]\s*/u', '', $line ) );
			if ( '' === $line ) {
				continue;
			}
			$row = [];
			if ( false !== $amount && 1 === preg_match( self::AMOUNT_AT_END, $line, $match ) && '' !== trim( $match[1] ) ) {
				$line                   = trim( $match[1] );
				$row[ $ids[ $amount ] ] = $match[2];
			}
			$rows[] = [ $ids[0] => self::value( $fields[ $ids[0] ], $line ) ] + $row;
		}
		return $rows;
	}

	/**
	 * Two dates in one cell.
	 *
	 * @param string $text Text such as "1 ต.ค. 67 - 30 ก.ย. 68".
	 * @return array{from:string,to?:string} The period.
	 */
	private static function period( string $text ): array {
		$parts = preg_split( '/\s*(?:ถึง|–|—|\sto\s|\s-\s)\s*/u', $text, 2 ) ?: [ $text ];
		return isset( $parts[1] ) ? [
			'from' => $parts[0],
			'to'   => $parts[1],
		] : [ 'from' => $text ];
	}

	/**
	 * Puts a value at a path.
	 *
	 * @param array<string,mixed> $record Record, changed.
	 * @param-out array<string,mixed> $record
	 * @param list<string>            $path   Path.
	 * @param mixed                   $value  Value.
	 */
	private static function put( array &$record, array $path, mixed $value ): void {
		if ( 1 === count( $path ) && ! is_array( $value ) ) {
			$record[ $path[0] ] = $value;
			return;
		}
		$at = &$record;
		foreach ( $path as $key ) {
			if ( ! is_array( $at ) ) {
				$at = [];
			}
			$at = &$at[ ctype_digit( $key ) ? (int) $key : $key ];
		}
		$at = is_array( $at ) && is_array( $value ) ? array_replace( $value, $at ) : $value;
	}
}
