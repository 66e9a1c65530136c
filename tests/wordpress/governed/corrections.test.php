<?php
/**
 * What was corrected of a page of the website.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Entries\Drafts;
use Prakat\Entries\Versions;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;

return [
	'A page that puts an error right says what and when below its content, once it is approved and published; its next version says nothing of it (R048, R118).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->govern();
		$page  = $t->approved_post( [ 'post_name' => 'history' ] );
		$entry = $t->entry_of_post( $page );
		$words = 'แก้ปีที่ตั้งเทศบาลจาก 2524 เป็น 2542 <script>';
		$read  = static fn (): string => $t->visit_post( $page )['html'];
		$write = static function ( string $text ) use ( $t, $page ): void {
			$t->as( $t->editor() );
			wp_update_post(
				[
					'ID'           => $page,
					'post_content' => "<!-- wp:paragraph --><p>$text</p><!-- /wp:paragraph -->",
				]
			);
			$t->pending( $page );
		};
		$t->lacks( 'prakat-corrected', $read() );
		$t->at( '2026-11-23T09:00:00+07:00' );
		$write( 'เทศบาลตั้งขึ้นเมื่อปี 2542 ตามประกาศ' );
		$header = $t->get( Versions::class )->get( (int) $t->entry_of( $entry, 'open_version_id' ) )->header;
		$t->get( Drafts::class )->save_header( $entry, $t->sees( $entry, 'save' ), $header + [ 'correction' => $words ], Actor::user( $t->of_office( 'officer' ) ) );
		$t->lacks( 'prakat-corrected', $read(), 'not before its approval' );
		$t->walk( $entry, 'submit', 'check', 'approve', 'publish' );
		$html = $read();
		$t->contains( 'ตามประกาศ', $html );
		$t->matches( '/class="prakat-corrected"[^>]*><strong>(แก้ไขเมื่อ 23 พฤศจิกายน 2569|Corrected on 23 November 2026)</u', $html );
		$t->contains( 'จาก 2524 เป็น 2542 &lt;script&gt;', $html );
		$t->lacks( 'prakat-corrected', apply_filters( 'the_content', get_post( $page )->post_content ), 'nowhere but on its own page' );
		$write( 'เทศบาลตั้งขึ้นเมื่อปี 2542 และยกฐานะภายหลัง' );
		$t->walk( $entry, 'submit', 'check', 'approve', 'publish' );
		$t->lacks( 'prakat-corrected', $read() );
		$t->contains( 'ยกฐานะ', $read() );
	},
];
