<?php
/**
 * The register's head on a page.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Register;

use Prakat\Contract\Sentences;
use Prakat\Format\ThaiDate;
use Prakat\Render\Html;

/**
 * `[prakat-anchor]` shows, wherever the agency likes, the last head that was written down with its day, and where to check
 * a code. Costs one query on the pages that hold it, and nothing elsewhere.
 */
final class AnchorNotice {

	public const SHORTCODE = 'prakat-anchor';

	public function __construct( private readonly Anchors $anchors, private readonly Sentences $sentences ) {
	}

	public function html(): string {
		$anchor = $this->anchors->page( 1, 1 )['items'][0] ?? null;
		if ( null === $anchor ) {
			return '';
		}
		return (string) Html::el(
			'aside',
			[ 'class' => 'prakat-anchor' ],
			Html::el(
				'p',
				[],
				sprintf(
					/* translators: 1: a day, 2: a number. */
					__( 'Register of publication on %1$s: line %2$s', 'prakat' ),
					ThaiDate::format( $anchor['day'], 'long', $this->sentences->language() ),
					number_format( $anchor['seq'] )
				)
			),
			Html::el( 'p', [], Html::el( 'code', [ 'style' => 'overflow-wrap:anywhere' ], $anchor['hash'] ) ),
			Html::el( 'p', [], Html::el( 'a', [ 'href' => Html::url( home_url( '/?' . CheckPage::ARGUMENT . '=' ) ) ], __( 'Check a code of the register', 'prakat' ) ) )
		);
	}
}
