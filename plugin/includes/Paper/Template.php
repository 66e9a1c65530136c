<?php
/**
 * The printed form as the agency wishes it.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Paper;

use Prakat\Database\Database;
use Prakat\Register\Register;
use Prakat\Render\Html;
use Prakat\Support\Refusal;
use Prakat\Workflow\Actor;

/**
 * HTML of a few elements with {{placeholders}}, and parts {{#name}}…{{/name}} that are printed where there is something
 * of that name. What else stands in it is refused when it is saved and taken out when it is printed: no script, no
 * style, no address, no placeholder inside a tag. Every value is escaped on its way in.
 */
final class Template {

	public const OPTION = 'prakat_form';

	private const MOST = 30000;

	/** Elements that a form may be made of; the only attribute is a class. */
	private const ELEMENTS = [ 'h1', 'h2', 'h3', 'p', 'br', 'hr', 'strong', 'em', 'u', 'ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'div', 'span' ];

	/** What the placeholders hold, by name; those of `true` are whole pieces of the form and stand on their own. */
	public const PLACEHOLDERS = [
		'agency'       => [ false, 'ชื่อหน่วยงาน' ],
		'unit'         => [ false, 'ส่วนราชการเจ้าของข้อมูล' ],
		'number'       => [ false, 'เลขที่คำขอของปี' ],
		'date'         => [ false, 'วันที่เสนอ' ],
		'title'        => [ false, 'หัวข้อ' ],
		'summary'      => [ false, 'สาระสำคัญโดยสรุป' ],
		'section'      => [ false, 'หมวดข้อมูล' ],
		'source'       => [ false, 'แหล่งที่มาหรือเจ้าของข้อมูล' ],
		'covers'       => [ false, 'ช่วงวันที่ของข้อมูลข่าวสาร' ],
		'period'       => [ false, 'ระยะเวลาเผยแพร่' ],
		'records'      => [ false, 'จำนวนรายการข้อมูล' ],
		'version'      => [ false, 'ฉบับที่' ],
		'state'        => [ false, 'สถานะของคำขอ' ],
		'address'      => [ false, 'ที่อยู่บนเว็บไซต์ เมื่อเผยแพร่แล้ว' ],
		'approved'     => [ false, 'เครื่องหมายเมื่ออนุญาต' ],
		'refused'      => [ false, 'เครื่องหมายเมื่อไม่อนุญาต' ],
		'reason'       => [ false, 'เหตุผลที่ไม่อนุญาตหรือส่งคืน' ],
		'urgent'       => [ false, 'คำอนุญาตด้วยวาจา: ผู้อนุญาต เวลา ช่องทาง เหตุผล' ],
		'ratify'       => [ false, 'กำหนดรับรองเป็นลายลักษณ์อักษร และผล' ],
		'code'         => [ false, 'รหัสตรวจสอบของทะเบียน' ],
		'check'        => [ false, 'ที่อยู่สำหรับตรวจสอบรหัส' ],
		'hash'         => [ false, 'ค่าตรวจสอบเนื้อหา (SHA-256)' ],
		'printed'      => [ false, 'วันที่พิมพ์' ],
		'files'        => [ true, 'ตารางเอกสารแนบ พร้อมชนิด ขนาด และค่าตรวจสอบ' ],
		'declarations' => [ true, 'คำรับรองของผู้ตรวจสอบ' ],
		'steps'        => [ true, 'ตารางลำดับการพิจารณา' ],
		'signatures'   => [ true, 'ช่องลงนาม' ],
	];

	private const TOKEN = '/\{\{\s*([#\/]?)([a-z]+)\s*\}\}/';

	public const SHIPPED = <<<'HTML'
<h1>แบบฟอร์มการขอเผยแพร่ข้อมูลผ่านเว็บไซต์<br>ของหน่วยงานของรัฐ</h1>
<p class="center">{{agency}}</p>
<table class="plain">
<tbody>
<tr><td>คำขอเลขที่ <strong>{{number}}</strong></td><td class="right">วันที่ {{date}}</td></tr>
</tbody>
</table>
{{#urgent}}
<div class="box">
<p><strong>กรณีเร่งด่วน อนุญาตด้วยวาจา</strong> {{urgent}}</p>
<p>{{ratify}}</p>
</div>
{{/urgent}}
<table class="facts">
<tbody>
<tr><th>ส่วนราชการ</th><td>{{unit}}</td></tr>
<tr><th>หัวข้อ</th><td>{{title}}</td></tr>
<tr><th>รายละเอียดข้อมูล</th><td>{{summary}} {{records}}</td></tr>
<tr><th>หมวดข้อมูล</th><td>{{section}}</td></tr>
<tr><th>แหล่งที่มาหรือเจ้าของข้อมูล</th><td>{{source}}</td></tr>
<tr><th>ช่วงวันที่ของข้อมูลข่าวสาร</th><td>{{covers}}</td></tr>
<tr><th>ระยะเวลาเผยแพร่</th><td>{{period}}</td></tr>
<tr><th>ที่อยู่บนเว็บไซต์</th><td>{{address}}</td></tr>
</tbody>
</table>
{{#files}}
<h2>เอกสารแนบ</h2>
{{files}}
{{/files}}
{{#declarations}}
<h2>คำรับรองของผู้ตรวจสอบ</h2>
{{declarations}}
{{/declarations}}
<h2>ผลการพิจารณา</h2>
<p>{{approved}} อนุญาตให้เผยแพร่ &nbsp;&nbsp; {{refused}} ไม่อนุญาตให้เผยแพร่</p>
{{#reason}}
<p>เหตุผล {{reason}}</p>
{{/reason}}
{{signatures}}
<h2>ลำดับการพิจารณา</h2>
{{steps}}
<p class="foot">รหัสตรวจสอบของทะเบียน <strong>{{code}}</strong> ตรวจสอบได้ที่ {{check}}<br>ฉบับที่ {{version}} ค่าตรวจสอบเนื้อหา {{hash}}<br>พิมพ์เมื่อ {{printed}}</p>
HTML;

	public function __construct( private readonly Database $database, private readonly Register $register ) {
	}

	public function text(): string {
		$stored = get_option( self::OPTION, null );
		return is_string( $stored ) ? $stored : self::SHIPPED;
	}

	public function is_shipped(): bool {
		return ! is_string( get_option( self::OPTION, null ) );
	}

	/**
	 * Stores it, or goes back to the shipped one.
	 *
	 * @throws Refusal When something in it may not be there.
	 */
	public function save( ?string $template, Actor $actor ): void {
		if ( null !== $template ) {
			self::check( $template );
		}
		$this->database->transaction(
			function () use ( $template, $actor ): void {
				$this->register->write(
					[
						'act'     => 'form-changed',
						'actor'   => $actor,
						'details' => [
							'before' => hash( 'sha256', $this->text() ),
							'after'  => hash( 'sha256', $template ?? self::SHIPPED ),
						],
					]
				);
				if ( null === $template ) {
					delete_option( self::OPTION );
				} else {
					update_option( self::OPTION, $template, false );
				}
			}
		);
	}

	/**
	 * @throws Refusal 'form-too-long', 'form-not-allowed', 'form-placeholder' or 'form-unbalanced'.
	 */
	public static function check( string $template ): void {
		if ( strlen( $template ) > self::MOST ) {
			throw new Refusal( 'form-too-long' );
		}
		foreach ( (array) preg_split( '/(?=<)/', $template ) as $piece ) {
			if ( str_starts_with( (string) $piece, '<' ) && 1 !== preg_match( '#^</?(' . implode( '|', self::ELEMENTS ) . ')( class="[a-z -]*")?\s*/?>#', (string) $piece ) ) {
				throw new Refusal( 'form-not-allowed', [ 'found' => mb_substr( (string) strtok( (string) $piece, "\n" ), 0, 60 ) ] );
			}
		}
		$open = '';
		preg_match_all( '/\{\{.*?\}\}|\{\{/s', $template, $tokens );
		foreach ( $tokens[0] as $token ) {
			if ( 1 !== preg_match( self::TOKEN, $token, $match ) || ! isset( self::PLACEHOLDERS[ $match[2] ] ) ) {
				throw new Refusal( 'form-placeholder', [ 'name' => mb_substr( $token, 0, 40 ) ] );
			}
			if ( '#' === $match[1] ) {
				$open = '' === $open ? $match[2] : throw new Refusal( 'form-unbalanced', [ 'name' => $match[2] ] );
			} elseif ( '/' === $match[1] ) {
				$open = $open === $match[2] ? '' : throw new Refusal( 'form-unbalanced', [ 'name' => $match[2] ] );
			}
		}
		if ( '' !== $open ) {
			throw new Refusal( 'form-unbalanced', [ 'name' => $open ] );
		}
	}

	/**
	 * A form with its values. A stored template is cleaned again: who writes to the database gets no script printed.
	 *
	 * @param array<string, string|Html> $values Text is escaped, its line ends kept.
	 */
	public static function fill( string $template, array $values ): string {
		$clean = wp_kses( $template, array_fill_keys( self::ELEMENTS, [ 'class' => true ] ) );
		$there = static fn ( string $name ): bool => ( $values[ $name ] ?? '' ) instanceof Html ? ! $values[ $name ]->is_empty() : '' !== trim( (string) ( $values[ $name ] ?? '' ) );
		$clean = (string) preg_replace_callback( '/\{\{\s*#([a-z]+)\s*\}\}(.*?)\{\{\s*\/\1\s*\}\}/s', static fn ( array $match ): string => $there( $match[1] ) ? $match[2] : '', $clean );
		return (string) preg_replace_callback(
			self::TOKEN,
			static function ( array $match ) use ( $values ): string {
				$value = '' === $match[1] ? ( $values[ $match[2] ] ?? '' ) : '';
				return $value instanceof Html ? (string) $value : nl2br( esc_html( $value ) );
			},
			$clean
		);
	}
}
