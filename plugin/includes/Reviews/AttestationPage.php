<?php
/**
 * A signed attestation on paper.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Reviews;

use Prakat\Contract\Sentences;
use Prakat\Database\Database;
use Prakat\Format\Numerals;
use Prakat\Format\ThaiDate;
use Prakat\Paper\Sheet;
use Prakat\Permalinks\Disposition;
use Prakat\Register\Chain;
use Prakat\Register\CheckPage;
use Prakat\Register\Code;
use Prakat\Register\History;
use Prakat\Render\Html;
use Prakat\Support\CanonicalJson;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Workflow\Actor;

/**
 * Answers admin-post.php?action=prakat_attestation&id=12 with what was signed, from the data that was kept, in the style of the
 * printed forms. It is Thai, whatever the reader's language is. Says so where the data is not what was signed.
 *
 * @phpstan-type Row array<string, string|null>
 */
final class AttestationPage {

	public const ACTION = 'prakat_attestation';

	public function __construct(
		private readonly Database $database,
		private readonly Worklist $worklist,
		private readonly Annex $annex,
		private readonly Sentences $sentences,
		private readonly Clock $clock
	) {
	}

	public static function url( int $id ): string {
		return admin_url( 'admin-post.php?action=' . self::ACTION . '&id=' . $id );
	}

	/**
	 * The whole list as a CSV file: as it was signed, or as it would be signed now.
	 */
	public static function annex_url( string $of ): string {
		return admin_url( 'admin-post.php?action=' . self::ACTION . "&annex=1&$of" );
	}

	/**
	 * @param array<array-key, mixed> $asked Query arguments.
	 */
	public function answer( array $asked ): void {
		try {
			if ( isset( $asked['annex'] ) ) {
				$this->send( $this->annex( is_string( $asked['id'] ?? null ) ? (int) $asked['id'] : 0, is_string( $asked['unit'] ?? null ) ? (int) $asked['unit'] : 0 ) );
				exit;
			}
			$page  = $this->page( is_string( $asked['id'] ?? null ) ? (int) $asked['id'] : 0, 'thai' === ( $asked['numerals'] ?? '' ) );
			$nonce = bin2hex( random_bytes( 16 ) );
			nocache_headers();
			header( 'Content-Type: text/html; charset=UTF-8' );
			header( "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-$nonce'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'" );
			echo $page . Sheet::end( $nonce ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Made by Sheet and Html, escaped there.
			exit;
		} catch ( Refusal $refusal ) {
			wp_die( esc_html( $this->sentences->refusal( $refusal, $this->sentences->language() ) ), '', [ 'response' => 404 ] );
		}
	}

	/**
	 * The list of an attestation, or, without one, of a unit as it is now.
	 *
	 * @return \Generator<int, string>
	 * @throws Refusal 'not-found' also where the person may not see it.
	 */
	public function annex( int $id, int $unit_id ): \Generator {
		$unit_id = 0 === $id ? $unit_id : (int) $this->database->value( 'SELECT unit_id FROM {attestations} WHERE id = %d', [ $id ] );
		if ( ! $this->worklist->reach( Actor::current()->id )->covers( $unit_id, '*' ) ) {
			throw new Refusal( 'not-found' );
		}
		return 0 === $id ? $this->annex->chunks( $unit_id ) : $this->annex->kept( $id );
	}

	/**
	 * @throws Refusal 'not-found' also where the person may not see it.
	 */
	public function page( int $id, bool $thai ): string {
		$row = $this->database->row( 'SELECT * FROM {attestations} WHERE id = %d', [ $id ] );
		if ( null === $row || ! $this->worklist->reach( Actor::current()->id )->covers( (int) $row['unit_id'], '*' ) ) {
			throw new Refusal( 'not-found' );
		}
		$show  = static fn ( string $text ): string => $thai ? Numerals::thai( $text ) : $text;
		$url   = self::url( $id );
		$tools = [ $thai ? [ __( 'With Arabic numerals', 'prakat' ), $url ] : [ __( 'With Thai numerals', 'prakat' ), $url . '&numerals=thai' ] ];
		if ( isset( CanonicalJson::decode( (string) $row['data'] )['annex'] ) ) {
			$tools[] = [ __( 'The whole list (CSV)', 'prakat' ), self::annex_url( "id=$id" ) ];
		}
		return Sheet::head( 'การรับรองข้อมูลที่เผยแพร่', Sheet::tools( $tools, __( 'Print or save as PDF', 'prakat' ) ) )
			. Sheet::form( (string) $this->form( $row, $this->database->row( 'SELECT * FROM {register} WHERE seq = %d', [ (int) $row['seq'] ] ) ?? [], $show ) );
	}

	/**
	 * Whether what was kept is what the register says was signed, by whom, in which position, and when.
	 *
	 * @param Row $row
	 * @param Row $told Of the register.
	 */
	private static function is_whole( array $row, array $told ): bool {
		return [] !== $told && 'attested' === $told['act'] && hash_equals( Chain::hash( $told ), (string) $told['hash'] )
			&& hash( 'sha256', (string) $row['data'] ) === $row['hash']
			&& ( CanonicalJson::decode( (string) $told['details'] )['digest'] ?? '' ) === $row['hash']
			&& [ $row['person_id'], $row['person_name'], $row['position'], $row['acting_for'] ] === [ $told['actor_id'], $told['actor_name'], $told['actor_position'], $told['acting_for'] ]
			&& substr( (string) $told['at'], 0, 19 ) === str_replace( ' ', 'T', (string) $row['signed_at'] );
	}

	/**
	 * @param \Generator<int, string> $chunks
	 */
	private function send( \Generator $chunks ): void {
		nocache_headers();
		header( 'Content-Type: text/csv; charset=UTF-8' );
		header( 'Content-Disposition: ' . Disposition::of( 'attachment', 'บัญชีแนบท้ายการรับรอง.csv' ) );
		header( 'X-Content-Type-Options: nosniff' );
		foreach ( $chunks as $chunk ) {
			echo $chunk; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- A file, not a page.
		}
	}

	/**
	 * @param Row                        $row
	 * @param Row                        $told Of the register.
	 * @param \Closure( string ): string $show
	 */
	private function form( array $row, array $told, \Closure $show ): Html {
		$data     = CanonicalJson::decode( (string) $row['data'] );
		$signed   = CanonicalJson::decode( (string) ( $told['details'] ?? '{}' ) );
		$annex    = is_array( $data['annex'] ?? null ) ? $data['annex'] : null;
		$is_whole = self::is_whole( $row, $told ) && ( null === $annex || $this->annex->is_whole( (int) $row['id'], (string) $annex['sha256'] ) );
		$date     = static fn ( mixed $day ): string => is_string( $day ) ? $show( ThaiDate::format( $day, 'short' ) ) : '–';
		$sections = [];
		$lists    = [];
		foreach ( (array) ( $data['sections'] ?? [] ) as $i => $section ) {
			$months     = array_map( static fn ( string $month ): string => ThaiDate::month( $month, 'short' ), (array) $section['months'] );
			$note       = 0 === $section['public'] ? 'ไม่มีข้อมูลเผยแพร่' : ( [] === $months ? '' : 'ขาดข้อมูลเดือน ' . implode( ', ', $months ) );
			$sections[] = Html::el( 'tr', [], Html::el( 'td', [], $show( (string) ( (int) $i + 1 ) ) ), Html::el( 'td', [], (string) $section['name']['th'] ), ...array_map( static fn ( string $name ): Html => Html::el( 'td', [ 'class' => 'right' ], $show( number_format( (int) $section[ $name ] ) ) ), [ 'public', 'reviewed', 'overdue' ] ), ...[ Html::el( 'td', [], $date( $section['whole'] ) ), Html::el( 'td', [], $show( $note ) ) ] );
			$rows       = [];
			foreach ( (array) $section['entries'] as $n => $entry ) {
				$rows[] = Html::el( 'tr', [], Html::el( 'td', [], $show( (string) ( (int) $n + 1 ) ) ), Html::el( 'td', [], (string) $entry['title'] ), Html::el( 'td', [], $show( (string) $entry['version'] ) ), Html::el( 'td', [], $date( $entry['published'] ) ), Html::el( 'td', [], $date( $entry['reviewed'] ) ), Html::el( 'td', [], $date( $entry['due'] ) ) );
			}
			if ( [] !== $rows ) {
				$more    = (int) $section['public'] - count( $rows );
				$lists[] = Html::join( Html::el( 'h2', [], (string) $section['name']['th'] ), self::table( [ 'ลำดับ', 'เรื่อง', 'ฉบับที่', 'เผยแพร่เมื่อ', 'ตรวจทานล่าสุด', 'ทบทวนครั้งต่อไป' ], $rows ), $more > 0 ? Html::el( 'p', [ 'class' => 'small' ], $show( 'แสดง ' . number_format( count( $rows ) ) . ' เรื่องแรกจากทั้งหมด ' . number_format( (int) $section['public'] ) . ' เรื่อง ' . ( null === $annex ? '' : 'รายการครบทุกเรื่องอยู่ในบัญชีแนบท้าย' ) ) ) : null );
			}
		}
		$at   = $this->clock->at( (string) $row['signed_at'] )->setTimezone( $this->clock->zone() );
		$code = [] === $told ? '–' : Code::of( (int) $row['seq'], (string) $told['hash'] );
		return Html::join(
			$is_whole ? null : Html::el( 'div', [ 'class' => 'box' ], Html::el( 'p', [], Html::el( 'strong', [], 'ข้อมูลนี้ไม่ตรงกับที่ลงนามไว้ โปรดแจ้งผู้ดูแลระบบ' ) ) ),
			Html::el( 'h1', [], 'การรับรองข้อมูลข่าวสารที่เผยแพร่ผ่านเว็บไซต์' ),
			Html::el( 'p', [ 'class' => 'center' ], (string) $data['unit']['name']['th'] . ' ' . (string) $data['agency'] ),
			Html::el( 'p', [ 'class' => 'center' ], $show( "ไตรมาสที่ {$data['quarter']} ปีงบประมาณ พ.ศ. {$data['year']} (" . ThaiDate::format( (string) $data['from'] ) . ' ถึง ' . ThaiDate::format( (string) $data['to'] ) . ')' ) ),
			Html::el( 'p', [], $show( 'ข้อมูล ณ วันที่ ' . ThaiDate::format( (string) $data['asOf'] ) . " เผยแพร่อยู่ {$data['totals']['public']} เรื่อง ทบทวนในไตรมาส {$data['totals']['reviewed']} เรื่อง เกินกำหนดทบทวน {$data['totals']['overdue']} เรื่อง หมวดที่ไม่มีข้อมูล {$data['totals']['missing']} หมวด" ) ),
			self::table( [ 'ลำดับ', 'หมวดข้อมูล', 'เผยแพร่ (เรื่อง)', 'ทบทวนแล้ว', 'เกินกำหนด', 'ทบทวนทั้งหมวดเมื่อ', 'หมายเหตุ' ], $sections ),
			Html::el( 'h2', [], 'คำรับรอง' ),
			Html::el( 'p', [], (string) $data['statement'] ),
			Html::el(
				'div',
				[ 'class' => 'signs' ],
				Html::el( 'div', [ 'class' => 'sign' ] ),
				Html::el(
					'div',
					[ 'class' => 'sign' ],
					Html::el( 'p', [], 'ลงชื่อ ........................................................' ),
					Html::el( 'p', [], '( ' . $row['person_name'] . ' )' ),
					Html::el( 'p', [], 'ตำแหน่ง ' . $row['position'] ),
					null === $row['acting_for'] ? null : Html::el( 'p', [], self::stead( $told + [ 'details' => '{}' ] + $row, $signed ) ),
					Html::el( 'p', [], 'วันที่ ' . $show( ThaiDate::format( $at->format( 'Y-m-d' ) ) . ' เวลา ' . $at->format( 'H.i' ) . ' น.' ) ),
					Html::el( 'p', [ 'class' => 'small' ], "รหัสตรวจสอบ $code" )
				)
			),
			...[ ...$lists, null === $annex ? null : Html::join( Html::el( 'h2', [], 'บัญชีแนบท้าย' ), Html::el( 'p', [], $show( 'รายการเรื่องที่เผยแพร่อยู่ครบทุกหมวด จำนวน ' . number_format( (int) $annex['rows'] ) . ' เรื่อง เป็นไฟล์ CSV ซึ่งเป็นส่วนหนึ่งของการรับรองนี้' ) ), Html::el( 'p', [ 'class' => 'small' ], 'ค่าตรวจสอบ SHA-256 ของไฟล์ ', Html::el( 'span', [ 'class' => 'digest' ], (string) $annex['sha256'] ) ) ), Html::el( 'p', [ 'class' => 'foot' ], "รหัสตรวจสอบของทะเบียน $code ตรวจสอบได้ที่ " . home_url( '/?' . CheckPage::ARGUMENT . "=$code" ), Html::el( 'br', [] ), 'ค่าตรวจสอบเนื้อหา ' . $row['hash'] ) ]
		);
	}

	/**
	 * @param Row                     $row
	 * @param array<array-key, mixed> $signed Details of the register's row.
	 */
	private static function stead( array $row, array $signed ): string {
		$order = is_array( $signed['order'] ?? null ) && is_string( $signed['order']['number'] ?? null ) ? $signed['order']['number'] : '';
		return 'รักษาราชการแทน ' . History::stead( $row ) . ( '' === $order ? '' : ' ตามคำสั่งที่ ' . $order );
	}

	/**
	 * @param list<string> $heads
	 * @param list<Html>   $rows
	 */
	private static function table( array $heads, array $rows ): Html {
		return Html::el( 'table', [ 'class' => 'lines' ], Html::el( 'thead', [], Html::el( 'tr', [], array_map( static fn ( string $head ): Html => Html::el( 'th', [ 'scope' => 'col' ], $head ), $heads ) ) ), Html::el( 'tbody', [], $rows ) );
	}
}
