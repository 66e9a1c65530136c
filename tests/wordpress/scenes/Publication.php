<?php
/**
 * What is public.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests\Scenes;

use Prakat\Contract\Contracts;
use Prakat\Contract\Section;
use Prakat\Database\Database;
use Prakat\Entries\Drafts;
use Prakat\Entries\Entries;
use Prakat\Permalinks\Route;
use Prakat\PublicIndex\Query;
use Prakat\PublicIndex\Reader;
use Prakat\Workflow\Actor;

/**
 * Entries that went through the whole approval (by the office of Approval), and what the public reads of them.
 */
trait Publication {

	/**
	 * A procurement entry that was proposed, checked, approved and published just now.
	 *
	 * @param list<array<string, mixed>> $records
	 * @param array<string, mixed>       $header What differs from a complete header.
	 */
	public function published( array $records, array $header = [] ): int {
		return $this->walk( $this->approved( $records, $header ), 'publish' );
	}

	/**
	 * The same, but nobody has published it yet.
	 *
	 * @param list<array<string, mixed>> $records
	 * @param array<string, mixed>       $header
	 */
	public function approved( array $records, array $header = [] ): int {
		$actor = Actor::user( $this->of_office( 'officer' ) );
		$entry = $this->get( Entries::class )->create( 'procurement', $this->unit( 'office' ), $this->complete_header( $header ), $actor );
		if ( [] !== $records ) {
			$this->get( Drafts::class )->replace_records( $entry, $this->sees( $entry, 'save' ), $records, $actor );
		}
		return $this->walk( $entry, 'submit', 'check', 'approve' );
	}

	/**
	 * Records as different from each other as real ones: results with winners and bidders, plans without.
	 *
	 * @return list<array<string, mixed>>
	 */
	public function varied_records( int $count, int $from = 0 ): array {
		$works   = [ 'จ้างก่อสร้างถนนคอนกรีตเสริมเหล็ก', 'ซื้อวัสดุสำนักงาน', 'จ้างเหมาบริการกำจัดขยะมูลฝอย', 'ซื้อวัคซีนและวัสดุอุปกรณ์ในการฉีด', 'ซ่อมแซมเครื่องปรับอากาศ', 'เช่าเครื่องถ่ายเอกสาร', 'จ้างปรับปรุงระบบประปาหมู่บ้าน', 'ซื้อครุภัณฑ์คอมพิวเตอร์ Notebook' ];
		$places  = [ 'หมู่ที่ ๓ บ้านหนองบัว', 'สำนักปลัด', 'กองช่าง', 'โรงเรียนเทศบาล ๑', 'ศูนย์พัฒนาเด็กเล็ก' ];
		$traders = [ 'บริษัท ขอนแก่นการช่าง จำกัด', 'ห้างหุ้นส่วนจำกัด เออาร์ซัพพลาย', 'ร้านเอกการค้า', 'บริษัท ไทยเทค จำกัด (มหาชน)' ];
		$methods = [ '16', '18', '19' ];
		$records = [];
		for ( $i = $from; $i < $from + $count; $i++ ) {
			$record = [
				'stage'      => 0 === $i % 4 ? 'plan' : 'result',
				'title'      => $works[ $i % 8 ] . ' ' . $places[ ( $i * 7 ) % 5 ] . ' ครั้งที่ ' . ( $i + 1 ),
				'fiscalYear' => 2568 + $i % 3,
				'date'       => sprintf( '%d-%02d-%02d', 2024 + $i % 3, 1 + ( $i * 5 ) % 12, 1 + ( $i * 11 ) % 28 ),
				'type'       => [ '01', '02', '03' ][ $i % 3 ],
				'budget'     => sprintf( '%d.%02d', 1000 + ( $i * 7919 ) % 900000, $i % 100 ),
			];
			if ( 'result' === $record['stage'] ) {
				$record += [
					'status'         => 'completed',
					'method'         => $methods[ $i % 3 ],
					'referencePrice' => sprintf( '%d.00', 900 + ( $i * 7907 ) % 900000 ),
					'bidders'        => [
						[
							'bidder' => [
								'kind' => 'organization',
								'name' => $traders[ $i % 4 ],
							],
							'price'  => sprintf( '%d.00', 800 + $i ),
						],
					],
					'winner'         => [
						'kind' => 'organization',
						'name' => $traders[ $i % 4 ],
					],
					'agreedPrice'    => sprintf( '%d.50', 800 + $i ),
					'reason'         => 'เสนอราคาต่ำสุดและมีคุณสมบัติครบถ้วน',
					'contractNumber' => sprintf( 'สธ %d/2569', $i + 1 ),
					'contractDate'   => sprintf( '%d-%02d-%02d', 2024 + $i % 3, 1 + ( $i * 5 ) % 12, 28 ),
				];
			}
			$records[] = $record;
		}
		return $records;
	}

	/**
	 * An approved entry with one record that refers to one PDF.
	 *
	 * @param array<string, mixed> $header
	 * @return array{0: int, 1: \Prakat\Files\File}
	 */
	public function approved_with_file( array $header = [], string $words = 'สัญญา' ): array {
		$actor  = Actor::user( $this->of_office( 'officer' ) );
		$entry  = $this->get( Entries::class )->create( 'procurement', $this->unit( 'office' ), $this->complete_header( $header ), $actor );
		$file   = $this->get( Drafts::class )->attach( $entry, $this->sees( $entry, 'save' ), $this->paper( $this->pdf( $words ) ), 'สัญญา.pdf', $actor )['file'];
		$record = [ 'documents' => [ [ 'file' => $file->uuid, 'label' => 'สัญญาจ้าง' ] ] ] + $this->varied_records( 1, 1 )[0];
		$this->get( Drafts::class )->replace_records( $entry, $this->sees( $entry, 'save' ), [ $record ], $actor );
		return [ $this->walk( $entry, 'submit', 'check', 'approve' ), $file ];
	}

	/**
	 * A visitor, logged out, opens an address of the site; WordPress answers as it would, with the active theme.
	 *
	 * @return array{status: int, html: string, title: string}
	 */
	public function visit( string $url ): array {
		global $template;
		wp_set_current_user( 0 );
		$actions = $GLOBALS['wp_actions'];
		unset( $GLOBALS['wp_actions']['wp_head'] );
		$hooks  = array_map( static fn ( \WP_Hook $hook ): \WP_Hook => clone $hook, $GLOBALS['wp_filter'] );
		$server = $_SERVER;
		$status = 200;
		$_GET   = [];
		parse_str( (string) wp_parse_url( $url, PHP_URL_QUERY ), $_GET );
		$_SERVER['REQUEST_URI'] = preg_replace( '#^https?://[^/]+#', '', $url );
		$_SERVER['PHP_SELF']    = '/index.php';
		$_SERVER['HTTP_HOST']   = preg_replace( '#^https?://([^/]+).*$#', '$1', home_url() );
		add_filter(
			'status_header',
			static function ( string $header, int $code ) use ( &$status ): string {
				$status = $code;
				return $header;
			},
			10,
			2
		);
		$GLOBALS['wp_query']     = new \WP_Query();
		$GLOBALS['wp_the_query'] = $GLOBALS['wp_query'];
		$GLOBALS['wp']           = new \WP();
		unset( $GLOBALS['post'], $GLOBALS['_wp_current_template_content'], $GLOBALS['_wp_current_template_id'] );
		defined( 'WP_USE_THEMES' ) || define( 'WP_USE_THEMES', true );
		$level = ob_get_level();
		ob_start();
		try {
			// Switched on in this request, the plugin has missed init.
			$this->get( Route::class )->add();
			$GLOBALS['wp']->main();
			require ABSPATH . WPINC . '/template-loader.php';
		} finally {
			while ( ob_get_level() > $level + 1 ) {
				ob_end_flush();
			}
			$html                  = (string) ob_get_clean();
			$template              = '';
			$GLOBALS['wp_filter']  = $hooks;
			$GLOBALS['wp_actions'] = $actions;
			$_SERVER               = $server;
			$_GET                  = [];
		}
		preg_match( '#<title>(.*?)</title>#s', $html, $title );
		return [
			'status' => $status,
			'html'   => $html,
			'title'  => html_entity_decode( $title[1] ?? '' ),
		];
	}

	/**
	 * Files that lie where the web server serves them.
	 *
	 * @return list<string> Paths below uploads/prakat/.
	 */
	public function laid_out(): array {
		$root  = wp_upload_dir( null, false )['basedir'] . '/prakat/';
		$found = [];
		foreach ( glob( $root . '*/*/*.pdf' ) ?: [] as $path ) {
			$found[] = substr( $path, strlen( $root ) );
		}
		return $found;
	}

	public function procurement(): Section {
		return $this->get( Contracts::class )->section( 'procurement' );
	}

	/**
	 * How many records the public finds.
	 */
	public function public_total( ?Query $query = null ): int {
		return $this->get( Reader::class )->page( $this->procurement(), $query ?? new Query() )->total;
	}

	public function uuid_of( int $entry_id ): string {
		return (string) $this->entry_of( $entry_id, 'uuid' );
	}

	/**
	 * Everything that the public index holds, row by row.
	 *
	 * @return array<string, list<array<string, string|null>>>
	 */
	public function index_dump(): array {
		$database = $this->get( Database::class );
		$dump     = [
			'entries' => $database->rows( 'SELECT * FROM {index_entries} ORDER BY entry_id' ),
			'totals'  => $database->rows( 'SELECT * FROM {index_totals} ORDER BY entry_id, facet, value, measure' ),
			'gone'    => $database->rows( 'SELECT * FROM {index_gone} ORDER BY entry_id' ),
			'records' => $database->rows( 'SELECT * FROM {index_procurement} ORDER BY entry_id, row_no' ),
			'blocks'  => $database->rows( 'SELECT * FROM {search_procurement} ORDER BY entry_id, first_row' ),
		];
		return $dump;
	}
}
