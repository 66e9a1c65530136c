<?php
/**
 * The contracts inside WordPress.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Contract\Contracts;
use Prakat\Contract\Normaliser;
use Prakat\Contract\Problem;
use Prakat\Contract\Sentences;
use Prakat\Contract\Validator;
use Prakat\Tests\Scene;

/**
 * @param array<string, mixed> $schema
 * @return list<string> Every keyword that the schema uses.
 */
$keywords = static function ( array $schema ) use ( &$keywords ): array {
	$found = array_keys( $schema );
	foreach ( $schema['properties'] ?? [] as $inner ) {
		$found = [ ...$found, ...$keywords( $inner ) ];
	}
	return isset( $schema['items'] ) ? [ ...$found, ...$keywords( $schema['items'] ) ] : $found;
};

$office = [
	'name'             => 'สำนักงานเทศบาล',
	'address'          => [
		'line'     => '99 หมู่ 1',
		'province' => 'สกลนคร',
	],
	'telephones'       => [
		[
			'type'   => 'voice',
			'number' => '0 4271 1234',
		],
	],
	'informationPlace' => 'ศูนย์ข้อมูลข่าวสาร',
];

return [
	'The REST API of WordPress knows every keyword of the schemas of records.' => static function ( Scene $t ) use ( $keywords ): void {
		$known = [ ...rest_get_allowed_schema_keywords(), 'required' ];
		foreach ( [ ...$t->get( Contracts::class )->sections(), $t->get( Contracts::class )->entry() ] as $section ) {
			$t->same( [], array_values( array_diff( $keywords( $section->contract['recordSchema'] ), $known ) ), $section->id );
		}
	},

	'The REST API of WordPress takes a right record and refuses a wrong one.' => static function ( Scene $t ) use ( $office ): void {
		$schema = $t->get( Contracts::class )->section( 'contact' )->contract['recordSchema'];
		$t->true( rest_validate_value_from_schema( $office, $schema, 'record' ) );
		$t->true( is_wp_error( rest_validate_value_from_schema( [ 'secret' => 'x' ] + $office, $schema, 'record' ) ), 'an unknown field' );
		$t->true( is_wp_error( rest_validate_value_from_schema( [ 'name' => "ก\nข" ] + $office, $schema, 'record' ) ), 'a line break' );
		$t->true( is_wp_error( rest_validate_value_from_schema( array_diff_key( $office, [ 'address' => 1 ] ), $schema, 'record' ) ), 'no address' );
	},

	'Every agency may add sections when the contracts are first asked for, and only then.' => static function ( Scene $t ): void {
		$asked  = [];
		$listen = static function ( Contracts $contracts ) use ( &$asked ): void {
			$asked[] = $contracts;
		};
		add_action( 'prakat_register_sections', $listen );
		$wiring = new \Prakat\Wiring( $GLOBALS['wpdb'] );
		$t->same( [], $asked );
		$contracts = $wiring->get( Contracts::class );
		$wiring->get( Contracts::class );
		remove_action( 'prakat_register_sections', $listen );
		$t->same( 1, count( $asked ) );
		$t->true( $contracts === $asked[0] );
	},

	'A section that nobody has declared is refused by its name.' => static function ( Scene $t ): void {
		$t->refused( 'unknown-section', static fn () => $t->get( Contracts::class )->section( 'lottery' ) );
		$t->false( $t->get( Contracts::class )->has( 'lottery' ) );
	},

	'A problem is told in the language of the person that reads.' => static function ( Scene $t ): void {
		$sentences = $t->get( Sentences::class );
		$entry     = $t->get( Contracts::class )->entry();
		$problem   = new Problem( [ 'source' ], 'required' );
		switch_to_locale( 'en_US' );
		$english = $sentences->problem( $entry, $problem, $sentences->language() );
		restore_previous_locale();
		add_filter( 'determine_locale', $thai = static fn (): string => 'th' );
		$in_thai = $sentences->problem( $entry, $problem, $sentences->language() );
		remove_filter( 'determine_locale', $thai );
		$t->same( 'Source or owner of the information is required.', $english );
		$t->same( 'กรุณากรอก “แหล่งที่มาหรือเจ้าของข้อมูล”', $in_thai );
	},

	'A time without an offset is meant in the zone of the site.' => static function ( Scene $t ): void {
		$header = $t->get( Normaliser::class )->header( [ 'publishFrom' => '1 ต.ค. 2569 เวลา 08.30 น.' ] );
		$utc    = new DateTimeImmutable( '2026-10-01 08:30', wp_timezone() );
		$t->same( $utc->setTimezone( new DateTimeZone( 'UTC' ) )->format( 'Y-m-d\TH:i:s\Z' ), $header['publishFrom'] );
	},

	'An entry has records, or says that there was nothing, and not both.' => static function ( Scene $t ): void {
		$validator = $t->get( Validator::class );
		$section   = $t->get( Contracts::class )->section( 'procurement' );
		$codes     = static fn ( array $header, int $records ): array => array_column( array_map( static fn ( Problem $problem ): array => $problem->to_array(), $validator->count( $section, $header, $records ) ), 'code' );
		$t->same( [ 'records-missing' ], $codes( [], 0 ) );
		$t->same( [], $codes( [], 1 ) );
		$t->same( [], $codes( [ 'nothingToReport' => true ], 0 ) );
		$t->same( [ 'nothing-with-records' ], $codes( [ 'nothingToReport' => true ], 1 ) );
		$t->same( [ 'records-too-many' ], $codes( [], 100001 ) );
	},

	'A section without a statement of nothing refuses one.' => static function ( Scene $t ): void {
		$contracts = $t->get( Contracts::class );
		$header    = [
			'title'           => 'ก',
			'source'          => 'ข',
			'covers'          => [ 'from' => '2026-10-01' ],
			'publishUntil'    => '2027-01-01',
			'nothingToReport' => true,
			'reportMonth'     => '2026-10',
		];
		$t->same( [], $t->get( Validator::class )->header( $contracts->section( 'procurement' ), $header, true ) );
		$found = $t->get( Validator::class )->header( $contracts->section( 'contact' ), $header, true );
		$t->same( 'nothing-not-known', $found[0]->code ?? '' );
	},

	'A draft may lack what a submission may not.' => static function ( Scene $t ): void {
		$validator = $t->get( Validator::class );
		$t->same( [], $validator->header( null, [ 'nothingToReport' => true ], false ) );
		$t->same( 5, count( $validator->header( null, [ 'nothingToReport' => true ], true ) ) );
		$t->same( 1, count( $validator->header( null, [ 'title' => '' ], false ) ), 'an empty title is wrong in a draft too' );
	},

	'A section stays public for the least time that it asks for.' => static function ( Scene $t ): void {
		$validator = $t->get( Validator::class );
		$contracts = $t->get( Contracts::class );
		$begins    = new DateTimeImmutable( '2026-11-20T09:00:00Z' );
		$codes     = static fn ( string $section, string $ends ): array => array_map( static fn ( Problem $problem ): string => $problem->code, $validator->period( $contracts->section( $section ), $begins, new DateTimeImmutable( $ends ) ) );
		$t->same( [ 'period-too-short' ], $codes( 'procurement', '2026-11-21T08:59:59Z' ) );
		$t->same( [], $codes( 'procurement', '2026-11-21T09:00:00Z' ) );
		$t->same( [], $codes( 'contact', '2026-11-20T09:00:01Z' ), 'no least time' );
		$t->same( [], $validator->period( $contracts->section( 'procurement' ), $begins, null ) );
		$t->same( '“เผยแพร่ถึง” เร็วเกินไป หมวดข้อมูลนี้ต้องเผยแพร่อย่างน้อย 1 เดือน คืออย่างเร็วถึง 20 ธันวาคม 2569', $t->get( Sentences::class )->problem( $contracts->entry(), new Problem( [ 'publishUntil' ], 'period-too-short', [ 'minimum' => 'P1M', 'day' => '2026-12-20' ] ), 'th' ) );
	},

	'A file that is not attached is named where it stands.' => static function ( Scene $t ): void {
		$section = $t->get( Contracts::class )->section( 'manuals' );
		$here    = '0b9c7f10-1111-4111-8111-000000000001';
		$gone    = '0b9c7f10-1111-4111-8111-000000000002';
		$record  = [
			'manual' => [ 'file' => $here ],
			'forms'  => [ [ 'file' => $here ], [ 'file' => $gone ] ],
		];
		$t->same( [ $here, $gone ], $section->file_ids( $record ) );
		$found = $t->get( Validator::class )->files( $section, $record, [ $here ] );
		$t->same( 1, count( $found ) );
		$t->same( [ 'forms', 1, 'file' ], $found[0]->path );
	},
];
