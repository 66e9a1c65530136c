<?php
/**
 * Numbers that belong to a person.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Screening;

/**
 * Finds, in one piece of text (a field, a cell, a paragraph, a page), identity numbers of natural persons, mobile
 * telephones, bank accounts and passports, however they are written. An identity number has thirteen digits, the first
 * 1–8, the last a check digit (R009); one that begins with 0 is a juristic person's and may be published.
 *
 * What counts depends on how the digits are grouped: thirteen in a row, or 1-4-5-2-1, or each by itself, are an identity
 * number; other groups are one only where words beside them say so, for amounts and dates stand in rows as well.
 *
 * @phpstan-type Hit array{kind: string, digits: string, masked: string}
 */
final class Numbers {

	/** Counted on with each change of what is found, so that what was looked at before is looked at again. */
	public const RULES = 2;

	/** Whether anything below could be found at all: cheap enough for every record of a large version. */
	private const WORTHWHILE = '/(?:\p{N}[\p{Cf}\p{Cc}\p{M}\x{115F}\x{1160}\x{3164}\x{FFA0}]*+(?:[^\p{N}\p{L}"][\p{Cf}\p{Cc}\p{M}\x{115F}\x{1160}\x{3164}\x{FFA0}]*+){0,6}+){13}|(?:[0๐０]|[6๖６]{2})[^\p{N}\p{L}"]{0,6}+[689๖๘๙６８９](?:[^\p{N}\p{L}"]{0,6}+\p{N}){8}|บัญชี|พร้อมเพย์|หนังสือเดินทาง|พาสปอร์ต|passport|account|promptpay|a\/c/iu';

	/**
	 * Groups of digits with what may stand between them: up to three blanks, or one sign with blanks around it. Takes what it
	 * has taken: a text of thousands of numbers is read to its end.
	 */
	private const CHAIN = '/(?<![0-9])[0-9]++(?:(?:[ \t\n]{1,3}+(?=[0-9])|[ \t\n]{0,2}+(?:[-._\/\\\\|:,;()\[\]\'"*~+=#&^]|\xC2\xB7|\xE2[\x80\x88\x8B][\x80-\xBF]){1,2}+[ \t\n]{0,2}+)[0-9]++)*+/';

	private const IDENTITY = '/เลข(?:ประจำตัว|บัตร|ปชช|ปปช|ประชาชน|\s*13\s*หลัก)|หมายเลขประจำตัว|ประจำตัวประชาชน|ประจำตัวผู้เสียภาษี|บัตรประ(?:จำตัว|ชาชน)|\bบัตร\s*ปชช|เลข\s*13\s*หลัก|13\s*หลัก|citizen|national\s*id|identi(?:ty|fication)|id\s*(?:card|no|number)|\bpin\b|tax\s*(?:payer|id)|tin\b/iu';

	private const GOODS = '/บาร์โค้ด|รหัสแท่ง|barcode|\bGTIN\b|\bEAN\b|\bJAN\b|\bISBN\b|\bUPC\b/iu';

	private const ACCOUNT = '/เลข(?:ที่)?\s*บัญชี|บัญชี\s*(?:เลข|ธนาคาร|เงินฝาก|ออมทรัพย์|กระแสรายวัน)|พร้อมเพย์|promptpay|account\s*(?:no|number|#)|a\/c\s*no/iu';

	private const PASSPORT = '/หนังสือเดินทาง|พาสปอร์ต|passport/iu';

	/** Characters before and after a number in which words speak of it. */
	private const BEFORE = 90;

	private const AFTER = 30;

	/**
	 * Whether a text, or the JSON of a record, is worth looking at.
	 */
	public static function worthwhile( string $text ): bool {
		$found = preg_match( self::WORTHWHILE, $text );
		// Not UTF-8, or beyond what the expression can do: looked at all the more.
		return 0 !== $found;
	}

	/**
	 * Whether words of it say that a number beside or below them is a person's.
	 */
	public static function speaks( string $text ): bool {
		return 1 === preg_match( self::IDENTITY, $text ) || 1 === preg_match( self::ACCOUNT, $text ) || 1 === preg_match( self::PASSPORT, $text );
	}

	/**
	 * @param string $text  As people wrote it.
	 * @param string $about What stands above or beside it: the field's label, the heading of the column.
	 * @return list<Hit> In their order; the same number is told once.
	 */
	public static function in( string $text, string $about = '' ): array {
		$text  = Folding::of( $text );
		$about = Folding::of( $about );
		$hits  = [];
		if ( false === preg_match_all( self::CHAIN, $text, $chains, PREG_OFFSET_CAPTURE ) ) {
			// Nothing found and not looked are two things.
			throw new \RuntimeException( 'A text could not be looked through: ' . preg_last_error_msg() );
		}
		foreach ( $chains[0] as [ $chain, $at ] ) {
			if ( strlen( $chain ) >= 9 ) {
				$hits += self::in_chain( $chain, $at, $text, $about );
			}
		}
		if ( 1 === preg_match( self::PASSPORT, $about . ' ' . $text ) && preg_match_all( '/(?<![A-Za-z0-9])[A-Za-z]{1,2} ?[0-9]{6,8}(?![0-9])/', $text, $found, PREG_OFFSET_CAPTURE ) ) {
			foreach ( $found[0] as [ $number, $at ] ) {
				if ( self::beside( self::PASSPORT, $text, $at, strlen( $number ), $about ) ) {
					$hits += self::hit( 'passport', strtoupper( str_replace( ' ', '', $number ) ), $at );
				}
			}
		}
		ksort( $hits );
		$once = [];
		foreach ( $hits as $hit ) {
			$once[ $hit['kind'] . $hit['digits'] ] ??= $hit;
		}
		return array_values( $once );
	}

	/**
	 * Numbers that are written over several cells of a row: a digit or a group in each.
	 *
	 * @param list<string> $cells The row.
	 * @param string       $about What the row or its headings say.
	 * @return list<array{kind: string, digits: string, masked: string, cell: int}> With the first cell of each.
	 */
	public static function in_cells( array $cells, string $about = '' ): array {
		$hits = [];
		$run  = [];
		foreach ( [ ...$cells, '' ] as $place => $cell ) {
			$digits = Folding::of( trim( $cell, " \t\n\r\0\x0B\u{A0}'\"-" ) );
			if ( '' !== $digits && strlen( $digits ) < 13 && ctype_digit( $digits ) ) {
				$run[ $place ] = $digits;
				continue;
			}
			// A hyphen in a cell of its own belongs to the number, an empty cell to a form of boxes.
			if ( [] !== $run && in_array( trim( $cell ), [ '-', '–', '' ], true ) && $place < count( $cells ) ) {
				continue;
			}
			if ( count( $run ) > 1 ) {
				$hits = [ ...$hits, ...self::in_run( $run, $about . ' ' . implode( ' ', $cells ) ) ];
			}
			$run = [];
		}
		return $hits;
	}

	/**
	 * Whether thirteen digits are those of a natural person.
	 */
	public static function is_person( string $digits ): bool {
		return 1 === preg_match( '/^[1-8][0-9]{12}$/', $digits ) && self::is_checked( $digits );
	}

	/**
	 * check = ( 11 − Σ d[i]·(13−i) mod 11 ) mod 10.
	 */
	private static function is_checked( string $digits ): bool {
		$sum = 0;
		for ( $i = 0; $i < 12; $i++ ) {
			$sum += (int) $digits[ $i ] * ( 13 - $i );
		}
		return ( 11 - $sum % 11 ) % 10 === (int) $digits[12];
	}

	/**
	 * @return array<int, Hit> By where they stand.
	 */
	private static function in_chain( string $chain, int $at, string $text, string $about ): array {
		preg_match_all( '/[0-9]+/', $chain, $found, PREG_OFFSET_CAPTURE );
		$groups = $found[0];
		$hits   = [];
		$count  = count( $groups );
		for ( $first = 0; $first < $count; $first++ ) {
			$digits = '';
			for ( $last = $first; $last < $count && strlen( $digits ) < 13; $last++ ) {
				$digits .= $groups[ $last ][0];
				$from    = $groups[ $first ][1];
				$to      = $groups[ $last ][1] + strlen( $groups[ $last ][0] );
				$kind    = match ( strlen( $digits ) ) {
					13      => self::identity( array_slice( $groups, $first, $last - $first + 1 ), $digits, substr( $chain, $from, $to - $from ), $text, $at + $from, $about, self::alone( $groups, $first, $last ) ),
					default => self::other( $groups, $first, $last, $digits, $chain, $text, $at, $about ),
				};
				if ( null !== $kind ) {
					$hits += self::hit( $kind, $digits, $at + $from );
					$first = $last;
					break;
				}
			}
		}
		return $hits;
	}

	/**
	 * Whether no group of one digit stands right before or after: fifteen boxes are no identity number.
	 *
	 * @param list<array{string, int}> $groups
	 */
	private static function alone( array $groups, int $first, int $last ): bool {
		return 1 !== strlen( $groups[ $first - 1 ][0] ?? '' ) && 1 !== strlen( $groups[ $last + 1 ][0] ?? '' );
	}

	/**
	 * @param list<array{string, int}> $groups
	 */
	private static function identity( array $groups, string $digits, string $written, string $text, int $at, string $about, bool $alone ): ?string {
		if ( 1 !== preg_match( '/^[1-8]/', $digits ) ) {
			return null;
		}
		$sizes = implode( ' ', array_map( static fn ( array $group ): int => strlen( $group[0] ), $groups ) );
		$spoke = self::beside( self::IDENTITY, $text, $at, strlen( $written ), $about );
		if ( ! self::is_checked( $digits ) ) {
			$form = '1 4 5 2 1' === $sizes && 1 === preg_match( '/^[0-9]-[0-9]{4}-[0-9]{5}-[0-9]{2}-[0-9]$/', $written );
			return $form || ( $spoke && '13' === $sizes ) ? 'national-id-unsure' : null;
		}
		if ( '13' === $sizes ) {
			$decimals = 1 === preg_match( '/[0-9]\.$/', substr( $text, max( 0, $at - 2 ), min( 2, $at ) ) );
			if ( $decimals && ! $spoke ) {
				return null;
			}
			if ( $decimals || self::beside( self::GOODS, $text, $at, 13, $about ) || self::is_moment( $digits, $text, $at ) ) {
				return $spoke ? 'national-id' : 'national-id-unsure';
			}
			return 'national-id';
		}
		if ( '1 4 5 2 1' === $sizes || ( '1 1 1 1 1 1 1 1 1 1 1 1 1' === $sizes && $alone ) ) {
			return 'national-id';
		}
		if ( $spoke && ! str_contains( $written, "\n\n" ) ) {
			return 'national-id';
		}
		// Hyphens hold a number together; commas do where they divide an amount by thousands.
		return 1 === preg_match( '/^(?:[0-9]+([-_.])[0-9]+(?:\1[0-9]+)*|[0-9]{1,3}(?:,[0-9]{3}){4})$/', $written ) ? 'national-id-unsure' : null;
	}

	/**
	 * A telephone or an account.
	 *
	 * @param list<array{string, int}> $groups
	 */
	private static function other( array $groups, int $first, int $last, string $digits, string $chain, string $text, int $at, string $about ): ?string {
		$length = strlen( $digits );
		if ( $length < 9 || $length > 12 ) {
			return null;
		}
		$from    = $groups[ $first ][1];
		$written = substr( $chain, $from, $groups[ $last ][1] + strlen( $groups[ $last ][0] ) - $from );
		$tight   = 1 === preg_match( '/^[0-9]+(?:[-. ][0-9]+)*$/', $written );
		$sizes   = implode( ' ', array_map( static fn ( array $group ): int => strlen( $group[0] ), array_slice( $groups, $first, $last - $first + 1 ) ) );
		if ( $tight && $length >= 10 && self::beside( self::ACCOUNT, $text, $at + $from, strlen( $written ), $about, false ) ) {
			return 'bank-account';
		}
		// Part of a longer number with hyphens is no telephone.
		$part = 1 === preg_match( '/[0-9][-._\/]$/', substr( $text, max( 0, $at + $from - 2 ), min( 2, $at + $from ) ) ) || 1 === preg_match( '/^[-._\/][0-9]/', substr( $text, $at + $from + strlen( $written ), 2 ) );
		if ( $part || ! $tight ) {
			return null;
		}
		$home   = 10 === $length && 1 === preg_match( '/^0[689]/', $digits ) && 1 === preg_match( '/^(?:10|3 7|2 8|3 3 4|3 4 3|2 4 4|2 3 5|1 9|1 4 5|6 4|2 3 3 2|2 4 2 2)$/', $sizes );
		$abroad = 11 === $length && 1 === preg_match( '/^66[689]/', $digits ) && '+' === ( $at + $from > 0 ? $text[ $at + $from - 1 ] : '' );
		return $home || $abroad ? 'telephone' : null;
	}

	/**
	 * Milliseconds since 1970, as cameras and chats name their files: within an address such a number is taken for one.
	 */
	private static function is_moment( string $digits, string $text, int $at ): bool {
		if ( $digits < '1262304000000' || $digits > '1893456000000' ) {
			return false;
		}
		$before = substr( $text, max( 0, $at - 300 ), min( 300, $at ) );
		return 1 === preg_match( '#https?://[^\s<>"]*$#i', $before );
	}

	/**
	 * Whether words of that kind stand before a place of the text, shortly behind it, or above it all.
	 */
	private static function beside( string $words, string $text, int $at, int $length, string $about, bool $behind = true ): bool {
		if ( '' !== $about && 1 === preg_match( $words, $about ) ) {
			return true;
		}
		$from   = max( 0, $at - 3 * self::BEFORE );
		$before = mb_substr( self::whole( substr( $text, $from, $at - $from ) ), -self::BEFORE );
		$after  = mb_substr( self::whole( substr( $text, $at + $length, 3 * self::AFTER ) ), 0, self::AFTER );
		return 1 === preg_match( $words, $before ) || ( $behind && 1 === preg_match( $words, $after ) );
	}

	/**
	 * A piece of text without the halves of characters at its ends; mb_strcut() would read the text from its beginning each time.
	 */
	private static function whole( string $piece ): string {
		return (string) preg_replace( '/^[\x80-\xBF]{1,3}|(?:[\xC0-\xDF]|[\xE0-\xEF][\x80-\xBF]?|[\xF0-\xF7][\x80-\xBF]{0,2})$/D', '', $piece );
	}

	/**
	 * @param array<int, string> $run Digits by the place of their cell.
	 * @return list<array{kind: string, digits: string, masked: string, cell: int}>
	 */
	private static function in_run( array $run, string $about ): array {
		$hits   = [];
		$places = array_keys( $run );
		$spoke  = 1 === preg_match( self::IDENTITY, Folding::of( $about ) );
		$count  = count( $places );
		for ( $first = 0; $first < $count; $first++ ) {
			$digits = '';
			$sizes  = [];
			for ( $last = $first; $last < $count && strlen( $digits ) < 13; $last++ ) {
				$digits .= $run[ $places[ $last ] ];
				$sizes[] = strlen( $run[ $places[ $last ] ] );
			}
			if ( count( $sizes ) < 2 || ! self::is_person( $digits ) ) {
				continue;
			}
			$boxes = '1111111111111' === implode( '', $sizes ) && 13 === count( $sizes );
			$alone = 1 !== strlen( $run[ $places[ $first - 1 ] ?? -1 ] ?? '' ) && 1 !== strlen( $run[ $places[ $last ] ?? -1 ] ?? '' );
			$kind  = match ( true ) {
				[ 1, 4, 5, 2, 1 ] === $sizes => 'national-id',
				$boxes                       => $spoke ? 'national-id' : ( $alone ? 'national-id-unsure' : null ),
				default                      => $spoke ? 'national-id' : null,
			};
			if ( null !== $kind ) {
				$hits[] = self::hit( $kind, $digits, 0 )[0] + [ 'cell' => $places[ $first ] ];
				$first  = $last - 1;
			}
		}
		return $hits;
	}

	/**
	 * @return array<int, Hit>
	 */
	private static function hit( string $kind, string $digits, int $at ): array {
		return [
			$at => [
				'kind'   => $kind,
				'digits' => $digits,
				'masked' => self::masked( $kind, $digits ),
			],
		];
	}

	/**
	 * Enough to find it again, too little to use it.
	 */
	private static function masked( string $kind, string $digits ): string {
		if ( str_starts_with( $kind, 'national-id' ) ) {
			return $digits[0] . '-xxxx-xxxxx-x' . $digits[11] . '-' . $digits[12];
		}
		return substr( $digits, 0, 2 ) . str_repeat( 'x', max( 1, strlen( $digits ) - 4 ) ) . substr( $digits, -2 );
	}
}
