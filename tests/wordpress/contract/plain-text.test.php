<?php
/**
 * Text as it is stored.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Contract\PlainText;
use Prakat\Tests\Scene;

return [
	'Letters that look the same are stored the same: ำ and แ of two keys, a tone mark typed before the vowel below, é of two parts' => static function ( Scene $t ): void {
		$pairs = [
			"น\u{0E4D}\u{0E32}"             => "น\u{0E33}",
			"\u{0E40}\u{0E40}ผน"            => "\u{0E41}ผน",
			"ม\u{0E48}\u{0E38}ง"            => "ม\u{0E38}\u{0E48}ง",
			"ก\u{0E39}\u{0E3A}"             => "ก\u{0E3A}\u{0E39}",
			"cafe\u{0301} ม\u{0E48}\u{0E38}" => "caf\u{00E9} ม\u{0E38}\u{0E48}",
			'เทศบาลตำบลบ้านใหม่ ๒๕๖๙ (แก้ไข)' => 'เทศบาลตำบลบ้านใหม่ ๒๕๖๙ (แก้ไข)',
		];
		if ( ! class_exists( \Normalizer::class ) ) {
			$pairs = array_slice( $pairs, 0, 2, true );
		}
		foreach ( $pairs as $typed => $stored ) {
			$t->same( $stored, PlainText::line( $typed ) );
			$t->same( $stored, PlainText::lines( $typed ) );
		}
	},

	'No two Thai letters are left in another order than Unicode composes them' => static function ( Scene $t ): void {
		if ( ! class_exists( \Normalizer::class ) ) {
			$t->skip( 'this PHP has no intl' );
		}
		$letters = array_map( static fn ( int $code ): string => mb_chr( $code, 'UTF-8' ), array_diff( range( 0x0E01, 0x0E5B ), range( 0x0E3B, 0x0E3E ) ) );
		foreach ( $letters as $first ) {
			foreach ( $letters as $second ) {
				$kept = PlainText::line( "ก$first$second" );
				$t->same( true, \Normalizer::isNormalized( $kept ), bin2hex( $kept ) );
			}
		}
	},
];
