<?php
/**
 * The blocks on a page of WordPress.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Blocks\Assets;
use Prakat\Contract\Contracts;
use Prakat\Database\Database;
use Prakat\Render\Request;
use Prakat\Render\Settings;
use Prakat\Render\Sokhoro1Month;
use Prakat\Render\View;
use Prakat\Tests\Scene;

/** What a page with that text shows. */
$shown = static fn ( string $content, string $address = '/data/' ): string => ( static function () use ( $content, $address ): string {
	$before = [ $_SERVER['REQUEST_URI'] ?? '/', $_GET ];
	parse_str( (string) wp_parse_url( $address, PHP_URL_QUERY ), $_GET );
	$_SERVER['REQUEST_URI'] = $address;
	try {
		return do_blocks( $content );
	} finally {
		[ $_SERVER['REQUEST_URI'], $_GET ] = $before;
	}
} )();

return [
	'A block shows what is public, and only for as long as it is.' => static function ( Scene $t ) use ( $shown ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->published( [ [ 'title' => 'ซื้อน้ำมันเบรก' ] + $t->varied_records( 1 )[0] ], [ 'publishUntil' => '2026-12-31' ] );
		$t->contains( 'ซื้อน้ำมันเบรก', $shown( '<!-- wp:prakat/procurement /-->' ) );
		$t->at( '2026-12-31T23:59:59+07:00' );
		$t->contains( 'ซื้อน้ำมันเบรก', $shown( '<!-- wp:prakat/procurement /-->' ) );
		$t->at( '2027-01-01T00:00:00+07:00' );
		$t->lacks( 'ซื้อน้ำมันเบรก', $shown( '<!-- wp:prakat/procurement /-->' ), 'No sweep has come: the query itself shows nothing.' );
	},

	'What somebody types into a block discloses nothing.' => static function ( Scene $t ) use ( $shown ): void {
		$html = $shown( '<!-- wp:prakat/procurement {"records":[{"title":"ลับ"}],"rows":"ลับ","section":"ลับ"} -->ลับ<!-- /wp:prakat/procurement -->' );
		$t->lacks( 'ลับ', $html );
		$t->contains( 'ขณะนี้ไม่มีข้อมูลการจัดซื้อจัดจ้างที่เผยแพร่', $html );
	},

	'Settings that the section does not know are ignored.' => static function ( Scene $t ): void {
		$section  = $t->get( Contracts::class )->section( 'procurement' );
		$settings = Settings::of(
			$section,
			[
				'columns'      => [ 'title', 'password', 7 ],
				'filters'      => [ 'year', '<b>' ],
				'perPage'      => 100000,
				'headingLevel' => 1,
				'fiscalYear'   => '2568',
				'thaiNumerals' => 'yes',
			]
		);
		$t->same( [ 'title' ], $settings->columns );
		$t->same( [ 'year' ], $settings->filters );
		$t->same( [ Settings::PER_PAGE, 2, 0, false ], [ $settings->per_page, $settings->level, $settings->fiscal_year, $settings->thai_numerals ] );
	},

	'A kept address goes on meaning the same: the prefix comes from the settings alone.' => static function ( Scene $t ) use ( $shown ): void {
		$block = '<!-- wp:prakat/procurement {"perPage":5} /-->';
		preg_match( '/<section id="(p[0-9a-f]{4})"/', $shown( $block ), $first );
		preg_match_all( '/<section id="(p[0-9a-f]{4})"/', $shown( '<!-- wp:prakat/procurement /-->' . $block ), $second );
		$t->same( $first[1] ?? '', $second[1][1] ?? null );
		$t->different( $second[1][0] ?? '', $second[1][1] ?? '', 'Another block has another.' );
	},

	'Links and the form keep what others put into the address.' => static function ( Scene $t ) use ( $shown ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->published( $t->varied_records( 30 ) );
		$html = $shown( '<!-- wp:prakat/procurement {"perPage":5} /-->', '/?page_id=2&other[a][]=x&_wpnonce=1' );
		$t->contains( '<input type="hidden" name="other[a][0]" value="x">', $html );
		$t->contains( 'href="/?page_id=2&amp;other%5Ba%5D%5B0%5D=x&amp;_wpnonce=1&amp;p', $html );
	},

	'A block of one fiscal year shows no other, whatever the address asks.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$records = $t->varied_records( 40 );
		$t->published( $records );
		$year  = $records[0]['fiscalYear'];
		$other = $year === 2569 ? '2568' : '2569';
		$view  = $t->get( View::class )->section( $t->procurement(), new Settings( per_page: 100, fiscal_year: $year ), new Request( '/', [ 'p1-year' => $other ] ), 'p1' );
		$t->same( [ $year ], array_values( array_unique( array_map( static fn ( array $row ): int => $row['record']['fiscalYear'], $view['rows'] ) ) ) );
		$t->lacks( 'year', array_column( $view['filters'], 'id' ), 'Nor does it offer one.' );
	},

	'What a block does not offer, no address asks of it.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->published( $t->varied_records( 40 ) );
		$asked = static fn ( Settings $settings, array $arguments ): array => $t->get( View::class )->section( $t->procurement(), $settings, new Request( '/', $arguments ), 'p1' );
		$t->true( $asked( new Settings(), [ 'p1-q' => 'ถนน', 'p1-stage' => 'result' ] )['page']['total'] < 40 );
		$view = $asked( new Settings( filters: [ 'year' ], searchable: false ), [ 'p1-q' => 'ถนน', 'p1-stage' => 'result' ] );
		$t->same( [ 40, '', [] ], [ $view['page']['total'], $view['query']['search'], $view['query']['filters'] ] );
		$t->lacks( 'stage', (string) $view['downloads'][0]['url'], 'Nor is it in the download.' );
	},

	'A page asks the database for it at most eight times.' => static function ( Scene $t ) use ( $shown ): void {
		global $wpdb;
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->published( $t->varied_records( 30 ) );
		$shown( '<!-- wp:prakat/procurement /-->' );
		$before = $wpdb->num_queries;
		$shown( '<!-- wp:prakat/procurement /-->', '/data/?p-q=x' );
		$t->true( $wpdb->num_queries - $before <= 8, (string) ( $wpdb->num_queries - $before ) );
	},

	'The style and the script are asked for by a block, not before.' => static function ( Scene $t ) use ( $shown ): void {
		wp_dequeue_style( Assets::STYLE );
		$t->false( wp_style_is( Assets::STYLE, 'enqueued' ) );
		$shown( '<!-- wp:paragraph --><p>x</p><!-- /wp:paragraph -->' );
		$t->false( wp_style_is( Assets::STYLE, 'enqueued' ) );
		$shown( '<!-- wp:prakat/contact /-->' );
		$t->true( wp_style_is( Assets::STYLE, 'enqueued' ) );
		foreach ( \WP_Block_Type_Registry::get_instance()->get_all_registered() as $name => $type ) {
			if ( str_starts_with( $name, 'prakat/' ) ) {
				$t->same( [ [], [], [] ], [ $type->style_handles, $type->view_script_handles, $type->view_script_module_ids ], $name );
			}
		}
	},

	'A block of a section that is gone shows nothing, and breaks nothing.' => static function ( Scene $t ) use ( $shown ): void {
		$t->same( 'ก', trim( wp_strip_all_tags( $shown( '<!-- wp:prakat/section {"section":"nowhere"} /--><!-- wp:paragraph --><p>ก</p><!-- /wp:paragraph -->' ) ) ) );
		$t->contains( 'ขณะนี้ไม่มีข้อมูลการติดต่อที่เผยแพร่', $shown( '<!-- wp:prakat/section {"section":"contact"} /-->' ) );
	},

	'Another part can fill the place that complaint channels keep for it.' => static function ( Scene $t ) use ( $shown ): void {
		$fill = static function ( string $section, string $slot ): void {
			echo esc_html( "[$section $slot]" );
		};
		add_action( 'prakat_slot', $fill, 10, 2 );
		$html = $shown( '<!-- wp:prakat/complaint-channels /-->' );
		remove_action( 'prakat_slot', $fill );
		$t->contains( '[complaint-channels intake-form]', $html );
	},

	'A statement of no procurement is shown with its facts, and with the month that it is of (R109).' => static function ( Scene $t ) use ( $shown ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->published(
			[],
			[
				'nothingToReport' => true,
				'reportMonth'     => '2026-10',
			]
		);
		$html = $shown( '<!-- wp:prakat/procurement /-->' );
		$t->contains( 'ตุลาคม 2569: ไม่มีการจัดซื้อจัดจ้างในเดือนนี้', $html );
		$t->contains( '<dt>แหล่งที่มา</dt>', $html );
	},

	'Form สขร.1 holds the results of its month and nothing else.' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$records = $t->varied_records( 60 );
		$t->published( $records );
		$month    = substr( $records[0]['date'], 0, 7 );
		$expected = array_filter( $records, static fn ( array $record ): bool => $record['stage'] === 'result' && str_starts_with( $record['date'], $month ) );
		$view     = $t->get( Sokhoro1Month::class )->of( $t->procurement(), $month, false );
		$t->same( count( $expected ), count( $view['records'] ) );
	},
];
