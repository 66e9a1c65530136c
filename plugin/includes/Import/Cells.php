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
	/** What stands in a cell for nothing. */
	private const NOTHING = [ '' => true, '-' => true, '–' => true, '—' => true, '--' => true, '- ' => true ];

	/** Words for yes and no. */
	private const FLAGS = [
		'true' => true, 'yes' => true, 'y' => true, '1' => true, 'ใช่' => true, 'มี' => true, '/' => true, '✓' => true,
		'false' => false, 'no' => false, 'n' => false, '0' => false, 'ไม่ใช่' => false, 'ไม่มี' => false,
	];

	/** How the name of a natural person begins. */
	private const PERSON = '/^(?:นาย|นางสาว|นาง|น\.ส\.|ด\.ช\.|ด\.ญ\.|ว่าที่|ร\.ต\.|จ\.ส\.อ\.|Mr\.?\s|Mrs\.?\s|Ms\.?\s|Miss\s)/iu';

	/** An amount at the end of a text: "ร้าน ก จำนวน 1,480.00 บาท". */
	private const AMOUNT_AT_END = '/^(.*?)[\s:=\/,(]*(?:(?:ราคา|จำนวน|เป็นเงิน|เสนอ)[\s:]*)*([0-9๐-๙][0-9๐-๙,]*(?:\.[0-9๐-๙]{1,2})?)\s*(?:บาท(?:ถ้วน)?|baht|THB|\.-|-)?[\s.)]*$/isu';

	/** A date at the end of a text: "เลขที่ 12/2568 ลงวันที่ 5 พ.ย. 2567". */
	private const DATE_AT_END = '/^(.*?)[\s,(]*(?:ลงวันที่|ลว\.?|วันที่|dated)[\s:]*(.+?)[\s)]*$/isu';

	/** Steps for each column: [ path, kind, second path, second kind ]. @var array<int,array{list<string>,string,list<string>,string}> */
	private array $plan = [];

	/**
	 * Prepares for a mapping.
	 *
	 * @param array<string,Field>  $targets   Fields by path, from Mapping::targets().
	 * @param array<int,string>    $mapping   Column => target.
	 * @param array<string,string> $constants Path => text that every row gets where it has none of its own.
	 */
	public function __construct( array $targets, array $mapping, private readonly array $constants = [] ) {
		foreach ( $mapping as $column => $target ) {
			$parts                 = explode( '+', $target );
			$second                = $parts[1] ?? '';
			$this->plan[ $column ] = [ explode( '.', $parts[0] ), self::kind( $targets, $parts[0] ), '' === $second ? [] : explode( '.', $second ), self::kind( $targets, $second ) ];
		}
	}

	/**
	 * Makes the input of a record.
	 *
	 * @param list<string> $cells Cells of a row.
	 * @return array<string,mixed> What the normaliser takes; empty cells are left out.
	 */
	public function record( array $cells ): array {
		$record = [];
		foreach ( $this->plan as $column => [ $path, $kind, $second, $second_kind ] ) {
			$text = trim( $cells[ $column ] ?? '' );
			if ( isset( self::NOTHING[ $text ] ) ) {
				continue;
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
			if ( 1 === count( $path ) && ! is_array( $value = self::value( $kind, $text ) ) ) {
				$record[ $path[0] ] = $value;
				continue;
			}
			self::put( $record, $path, self::value( $kind, $text ) );
		}
		if ( [] === $record ) {
			return [];
		}
		foreach ( $this->constants as $path => $text ) {
			if ( ! isset( $record[ $path ] ) ) {
				$record[ $path ] = $text;
			}
		}
		return $record;
	}

	/**
	 * The value of one cell.
	 *
	 * @param string $kind Kind of the field.
	 * @param string $text Text of the cell.
	 * @return mixed Text, or the shape that the kind asks for.
	 */
	private static function value( string $kind, string $text ): mixed {
		return match ( $kind ) {
			'flag'    => self::FLAGS[ mb_strtolower( $text ) ] ?? $text,
			'party'   => self::party( $text ),
			'address' => [ 'line' => $text ],
			'list'    => self::bids( $text ),
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
	 * Several bidders in one cell, one a line or divided by semicolons, each with its price at the end.
	 *
	 * @param string $text Text of the cell.
	 * @return list<array{bidder:array{kind:string,name:string},price?:string}> The bidders.
	 */
	private static function bids( string $text ): array {
		$bids = [];
		foreach ( preg_split( '/\s*(?:\R|;)\s*/u', $text ) ?: [] as $line ) {
			$line = trim( (string) preg_replace( '/^[0-9๐-๙]{1,2}[.)]\s*/u', '', $line ) );
			if ( '' === $line ) {
				continue;
			}
			$bids[] = 1 === preg_match( self::AMOUNT_AT_END, $line, $match ) && '' !== trim( $match[1] )
				? [
					'bidder' => self::party( trim( $match[1] ) ),
					'price'  => $match[2],
				]
				: [ 'bidder' => self::party( $line ) ];
		}
		return $bids;
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
	 * @param array<int|string,mixed> $record Record, changed.
	 * @param list<string>            $path   Path.
	 * @param mixed                   $value  Value.
	 */
	private static function put( array &$record, array $path, mixed $value ): void {
		$at = &$record;
		foreach ( $path as $key ) {
			if ( ! is_array( $at ) ) {
				$at = [];
			}
			$at = &$at[ ctype_digit( $key ) ? (int) $key : $key ];
		}
		$at = is_array( $at ) && is_array( $value ) ? array_replace( $value, $at ) : $value;
	}

	/**
	 * Kind of the field at a path.
	 *
	 * @param array<string,Field> $targets Fields by path.
	 * @param string              $path    Path.
	 * @return string Its kind; 'text' where it isn't known.
	 */
	private static function kind( array $targets, string $path ): string {
		return $targets[ (string) preg_replace( '/\.\d{1,2}(?=\.|$)/', '.0', $path ) ]['kind'] ?? 'text';
	}
}
