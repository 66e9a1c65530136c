<?php
/**
 * Mails.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Messages;

use Prakat\Render\Html;

/**
 * Makes a mail of one message or of many: plain text, and simple HTML that says the same.
 *
 * @phpstan-type Letter array{subject: string, text: string, html: string}
 */
final class Letters {

	/** Messages told in one mail; the rest is counted. */
	private const TOLD = 50;

	public function __construct( private readonly Texts $texts, private readonly Settings $settings ) {
	}

	/**
	 * @param non-empty-list<array<string, string|null>> $rows     Of {messages}, oldest first.
	 * @param 'en'|'th'                                  $language
	 * @return Letter
	 */
	public function of( array $rows, string $language ): array {
		$count  = count( $rows );
		$agency = html_entity_decode( get_bloginfo( 'name' ), ENT_QUOTES, 'UTF-8' );
		$told   = array_map( fn ( array $row ): array => $this->texts->of( $row, $language ) + [ 'link' => admin_url( Texts::link( $row ) ) ], array_slice( $rows, 0, self::TOLD ) );
		$title  = 1 === $count ? $told[0]['title'] : $this->texts->letter( 'many', $language, [ 'count' => $count ] );
		$text   = [];
		$items  = [];
		foreach ( $told as $one ) {
			$text[]  = ( 1 === $count ? '' : '• ' . $one['title'] . "\n" ) . $one['words'] . "\n" . $this->texts->letter( 'open', $language, [ 'link' => $one['link'] ] );
			$items[] = Html::el(
				'div',
				[ 'style' => 'margin:0 0 20px;padding:0 0 20px;border-bottom:1px solid #e4e7ec' ],
				Html::el( 'p', [ 'style' => 'margin:0 0 4px;font-weight:bold' ], $one['title'] ),
				Html::el( 'p', [ 'style' => 'margin:0 0 12px' ], $one['words'] ),
				Html::el( 'p', [ 'style' => 'margin:0' ], Html::el( 'a', [ 'href' => Html::url( $one['link'] ), 'style' => 'display:inline-block;padding:10px 20px;border-radius:6px;background:#0b4a8f;color:#ffffff;text-decoration:none' ], $this->texts->letter( 'button', $language ) ) )
			);
		}
		$more = $count - count( $told );
		if ( $more > 0 ) {
			$words   = $this->texts->letter( 'more', $language, [ 'count' => $more, 'link' => admin_url( 'admin.php?page=prakat' ) ] );
			$text[]  = $words;
			$items[] = Html::el( 'p', [], $words );
		}
		$footer = array_values( array_filter( [ $this->texts->letter( 'only', $language ), $this->texts->letter( 'settings', $language ), $this->settings->footer() ], static fn ( string $line ): bool => '' !== $line ) );
		return [
			'subject' => strtr(
				$this->settings->subject(),
				[
					'{agency}' => $agency,
					'{title}'  => $title,
				]
			),
			'text'    => implode( "\n\n", $text ) . "\n\n-- \n" . implode( "\n", $footer ) . "\n" . $agency . "\n",
			'html'    => '<!DOCTYPE html>' . Html::el(
				'html',
				[ 'lang' => $language ],
				Html::el(
					'body',
					[ 'style' => 'margin:0;padding:24px;background:#f4f5f7;color:#1d2327;font:16px/1.6 Sarabun,"Noto Sans Thai","Leelawadee UI",Tahoma,sans-serif' ],
					Html::el(
						'div',
						[ 'style' => 'max-width:600px;margin:0 auto;padding:24px;border-radius:8px;background:#ffffff' ],
						Html::el( 'h1', [ 'style' => 'margin:0 0 20px;font-size:20px' ], $title ),
						$items,
						Html::el( 'div', [ 'style' => 'color:#475467;font-size:14px' ], array_map( static fn ( string $line ): Html => Html::el( 'p', [ 'style' => 'margin:0 0 4px' ], $line ), [ ...$footer, $agency ] ) )
					)
				)
			),
		];
	}
}
