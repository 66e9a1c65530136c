<?php
/**
 * Search in unbroken Thai text.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\PublicIndex\Query;
use Prakat\PublicIndex\Reader;
use Prakat\PublicIndex\Search;
use Prakat\PublicIndex\SearchText;
use Prakat\Tests\Scene;

/** What LIKE '%word%' finds for each word, in the text that is searched. */
$like = static function ( array $records, string $search ): array {
	$found = [];
	foreach ( $records as $i => $record ) {
		$text = array_map( [ SearchText::class, 'normalise' ], array_filter( [ $record['title'], $record['winner']['name'] ?? '', $record['egpProject'] ?? '', $record['contractNumber'] ?? '' ] ) );
		foreach ( SearchText::words( $search ) as $word ) {
			if ( [] === array_filter( $text, static fn ( string $field ): bool => str_contains( $field, $word ) ) ) {
				continue 2;
			}
		}
		$found[] = $i + 1;
	}
	return $found;
};

return [
	'A search finds what LIKE finds, for any piece of any text (differential).' => static function ( Scene $t ) use ( $like ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$records = $t->varied_records( 150 );
		$id      = $t->published( $records );
		$reader  = $t->get( Reader::class );
		mt_srand( 2569 );
		for ( $i = 0; $i < 120; $i++ ) {
			$record = $records[ mt_rand( 0, 149 ) ];
			$text   = 0 === $i % 3 ? ( $record['winner']['name'] ?? $record['title'] ) : $record['title'];
			$piece  = mb_substr( $text, mt_rand( 0, mb_strlen( $text ) - 1 ), mt_rand( 1, 9 ) );
			$piece  = 0 === $i % 5 ? mb_strtoupper( $piece ) . ' ' . mb_substr( $record['title'], 0, 3 ) : $piece;
			$piece  = 0 === $i % 7 ? $piece . 'ฮ' : $piece;
			$wanted = $like( $records, $piece );
			$page   = $reader->page( $t->procurement(), new Query( search: $piece, per_page: 100, entry: 0 === $i % 4 ? $t->uuid_of( $id ) : null ) );
			$found  = array_column( $page->rows, 'row_no' );
			sort( $found );
			$about  = "“{$piece}”";
			$t->same( count( $wanted ), $page->total, $about );
			$t->same( count( $wanted ) > 100 ? 100 : $wanted, count( $wanted ) > 100 ? count( $found ) : $found, $about );
		}
	},

	'A search finds words inside compounds, in either digits, in either case, however they were typed (R088).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$make = static fn ( string $title ): array => [ 'title' => $title ] + $t->plan( '' );
		$t->published(
			[
				$make( 'จ้างตรวจสุขภาพประจำปี ๒๕๖๙' ),
				$make( 'ซื้อยาและเวชภัณฑ์ (Notebook) 100%_จริง' ),
				$make( 'จัดทำป้าย “ห้ามทิ้ง” – naïve 漢字 😀' ),
			]
		);
		$count = static fn ( string $search ): int => $t->public_total( new Query( search: $search ) );
		$t->same( 1, $count( 'สุขภาพ' ) );
		$t->same( 1, $count( 'ภาพ' ) );
		$t->same( 1, $count( '2569' ) );
		$t->same( 1, $count( '๒๕๖๙' ) );
		$t->same( 1, $count( 'NOTEBOOK' ) );
		$t->same( 1, $count( '100%_' ), 'Signs of LIKE mean themselves.' );
		$t->same( 1, $count( 'จัดทํา' ), 'Nikhahit and sara aa typed for sara am.' );
		$t->same( 1, $count( 'naïve 漢字 😀' ) );
		$t->same( 0, $count( 'nai' ) );
		$t->same( 1, $count( "สุข\u{200B}ภาพ" ), 'A zero-width space between syllables.' );
		$t->same( 1, $count( 'ปี   จ้าง' ), 'Several words in any order.' );
		$t->same( 0, $count( 'สุขภาพ ยา' ), 'All of the words in one record.' );
		$t->same( 3, $count( '   ' ) );
		$t->same( 0, $count( 'x' . "\x02" . 'y' ) );
	},

	'A packed word is found in packed text exactly where the word is in the text.' => static function ( Scene $t ): void {
		mt_srand( 7 );
		$letters = [ 'a', 'b', '1', ' ', 'ก', 'ข', 'า', '่', '๛', 'é', 'ü', '漢', '😀', '–', "\u{0E00}", "\u{0E7F}" ];
		for ( $i = 0; $i < 4000; $i++ ) {
			$text = '';
			for ( $n = mt_rand( 1, 12 ); $n > 0; $n-- ) {
				$text .= $letters[ mt_rand( 0, 15 ) ];
			}
			$word = '';
			for ( $n = mt_rand( 1, 3 ); $n > 0; $n-- ) {
				$word .= $letters[ mt_rand( 0, 15 ) ];
			}
			$t->same( str_contains( $text, $word ), str_contains( SearchText::pack( $text ), SearchText::pack( $word ) ), "$text / $word" );
			$t->lacks( "\n", SearchText::pack( $text ) );
		}
	},

	'A word that is nearly everywhere is counted exactly, and its pages are in order.' => static function ( Scene $t ): void {
		$t->needs_mysql( 'Packed text is kept on MariaDB and MySQL.' );
		$t->at( '2026-11-20T09:00:00+07:00' );
		$records = $t->varied_records( Search::MOST + 500 );
		$t->published( $records );
		$reader = $t->get( Reader::class );
		$t->same( count( $records ), $reader->page( $t->procurement(), new Query( search: 'ครั้งที่' ) )->total );
		$t->same( 0, $reader->page( $t->procurement(), new Query( search: 'ครั้งที่ ไม่มีคำนี้' ) )->total );
		$both = count( array_filter( $records, static fn ( array $record ): bool => str_contains( $record['title'], 'ซื้อ' ) ) );
		$t->same( $both, $reader->page( $t->procurement(), new Query( search: 'ซื้อ ครั้งที่' ) )->total );
		foreach ( [ 1, 2, 35, 70 ] as $number ) {
			$plain = $reader->page( $t->procurement(), new Query( sort: 'budget', page: $number ) );
			$found = $reader->page( $t->procurement(), new Query( search: 'ครั้งที่', sort: 'budget', page: $number ) );
			$t->same( array_column( $plain->rows, 'row_no' ), array_column( $found->rows, 'row_no' ), "Page $number" );
		}
		$filtered = count( array_filter( $records, static fn ( array $record ): bool => 'result' === $record['stage'] && 2569 === $record['fiscalYear'] ) );
		$t->same( $filtered, $reader->page( $t->procurement(), new Query( search: 'ครั้งที่', filters: [ 'stage' => 'result', 'year' => '2569' ] ) )->total );
	},
];
