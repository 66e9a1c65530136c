<?php
/**
 * The page on which a code is checked.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Register;

use Prakat\Contract\Sentences;
use Prakat\Format\ThaiDate;
use Prakat\Render\Html;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;

/**
 * Answers `/?prakat-check=1234-7KQ4-9XWM`, and without a code with a form that asks for one. A page of its own, without
 * theme and without script, that a telephone opens from a printed address.
 *
 * @phpstan-import-type Checked from Check
 */
final class CheckPage {

	public const ARGUMENT = 'prakat-check';

	private const STYLE = 'body{margin:0;background:#f4f5f7;color:#1d2327;font:1.125rem/1.7 "TH Sarabun New","Sarabun","Noto Sans Thai","Leelawadee UI","Thonburi",sans-serif}main{max-width:40rem;margin:0 auto;padding:1.5rem 1rem 4rem}h1{font-size:1.5rem;line-height:1.4}form{display:flex;flex-wrap:wrap;gap:.5rem;align-items:end;margin:0 0 1.5rem}label{flex:1 1 16rem;font-weight:600}input{display:block;box-sizing:border-box;width:100%;min-height:44px;margin-top:.25rem;padding:.4rem .75rem;border:1px solid #667085;border-radius:6px;font:inherit;letter-spacing:.04em;text-transform:uppercase}button{min-height:44px;padding:0 1.25rem;border:0;border-radius:6px;background:#0b4a8f;color:#fff;font:inherit;font-weight:600;cursor:pointer}:focus-visible{outline:3px solid #0b4a8f;outline-offset:2px}.card{padding:1rem 1.25rem;border:1px solid #d0d5dd;border-left:6px solid #0a7a43;border-radius:8px;background:#fff}.card.bad{border-left-color:#b42318}.card h2{margin:0 0 .5rem;font-size:1.25rem}dl{display:grid;grid-template-columns:minmax(8rem,auto) 1fr;gap:.35rem 1rem;margin:0}dt{color:#475467}dd{margin:0;overflow-wrap:anywhere}code{font-size:.85em}a{color:#0b4a8f}footer{margin-top:1.5rem;color:#475467;font-size:1rem}';

	public function __construct(
		private readonly Check $check,
		private readonly Anchors $anchors,
		private readonly Sentences $sentences,
		private readonly Clock $clock
	) {
	}

	/**
	 * Prints the page and ends the request.
	 *
	 * @param mixed $typed The code as it stands in the address.
	 */
	public function answer( mixed $typed ): void {
		status_header( 200 );
		nocache_headers();
		header( 'Content-Type: text/html; charset=UTF-8' );
		header( 'X-Robots-Tag: noindex' );
		header( "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'" );
		echo $this->page( is_string( $typed ) ? trim( mb_substr( $typed, 0, 100 ) ) : '' ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Safe by construction (Render\Html).
		exit;
	}

	public function page( string $typed ): string {
		$language = $this->sentences->language();
		$title    = __( 'Check a code of the register', 'prakat' );
		$agency   = html_entity_decode( get_bloginfo( 'name' ), ENT_QUOTES, 'UTF-8' );
		$found    = null;
		if ( '' !== $typed ) {
			try {
				$found = $this->found( $this->check->of( $typed ), $language );
			} catch ( Refusal $refusal ) {
				$found = Html::el( 'div', [ 'class' => 'card bad', 'role' => 'status' ], Html::el( 'h2', [], __( 'No such code', 'prakat' ) ), Html::el( 'p', [], $this->sentences->refusal( $refusal, $language ) ) );
			}
		}
		$anchor = $this->anchors->now();
		return "<!DOCTYPE html>\n" . Html::el(
			'html',
			[ 'lang' => $language ],
			Html::el( 'head', [], Html::el( 'meta', [ 'charset' => 'UTF-8' ] ), Html::el( 'meta', [ 'name' => 'viewport', 'content' => 'width=device-width, initial-scale=1' ] ), Html::el( 'title', [], $title . ' – ' . $agency ), Html::style( self::STYLE ) ),
			Html::el(
				'body',
				[],
				Html::el(
					'main',
					[],
					Html::el( 'p', [], $agency ),
					Html::el( 'h1', [], $title ),
					Html::el(
						'form',
						[ 'method' => 'get', 'action' => home_url( '/' ) ],
						Html::el( 'label', [], __( 'Code on the paper', 'prakat' ), Html::el( 'input', [ 'name' => self::ARGUMENT, 'value' => $typed, 'autocomplete' => 'off', 'spellcheck' => 'false', 'placeholder' => '1234-7KQ4-9XWM' ] ) ),
						Html::el( 'button', [ 'type' => 'submit' ], __( 'Check', 'prakat' ) )
					),
					$found,
					Html::el( 'footer', [], Html::el( 'p', [], __( 'Every act is written into the register in order, each line sealed to the one before it. Whoever has written down the last line can tell later whether anything before it was changed.', 'prakat' ) ), Html::el( 'p', [], __( 'Last line now:', 'prakat' ), ' ', Html::el( 'code', [], $anchor['seq'] . ':' . $anchor['hash'] ) ) )
				)
			)
		);
	}

	/**
	 * @param Checked   $row
	 * @param 'en'|'th' $language
	 */
	private function found( array $row, string $language ): Html {
		$at   = $this->clock->at( str_replace( [ 'T', 'Z' ], [ ' ', '' ], $row['at'] ) )->setTimezone( $this->clock->zone() );
		$fact = static fn ( string $term, Html|string|null $value ): ?Html => null === $value ? null : Html::join( Html::el( 'dt', [], $term ), Html::el( 'dd', [], $value ) );
		return Html::el(
			'div',
			[ 'class' => $row['sound'] ? 'card' : 'card bad', 'role' => 'status' ],
			Html::el( 'h2', [], $row['sound'] ? __( 'This line of the register is as it was written', 'prakat' ) : __( 'This line of the register was changed after it was written', 'prakat' ) ),
			Html::el(
				'dl',
				[],
				$fact( __( 'Line', 'prakat' ), number_format( $row['seq'] ) ),
				$fact( __( 'Act', 'prakat' ), $row['words'][ $language ] ),
				$fact( __( 'When', 'prakat' ), ThaiDate::format( $at->format( 'Y-m-d' ), 'long', $language ) . ' ' . $at->format( 'H:i' ) ),
				$fact( __( 'Request', 'prakat' ), $row['request'] ),
				$fact( __( 'Version', 'prakat' ), null === $row['version'] ? null : (string) $row['version'] ),
				$fact( __( 'Digest of the content', 'prakat' ), null === $row['hash'] ? null : Html::el( 'code', [], $row['hash'] ) ),
				$fact( __( 'Public now at', 'prakat' ), null === $row['entry'] ? null : Html::el( 'a', [ 'href' => Html::url( $row['entry']['url'] ) ], $row['entry']['title'] ) )
			)
		);
	}
}
