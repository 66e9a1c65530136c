<?php
/**
 * Two texts as one, for a page without scripts.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Editor;

/**
 * Compares paragraph by paragraph: what went, what came, and how many stayed in between.
 *
 * @phpstan-type Stretch array{kind: 'same'|'added'|'removed', paragraphs: list<string>}
 */
final class ParagraphDiff {

	/**
	 * @return list<Stretch>
	 */
	public static function between( string $before, string $after ): array {
		require_once (string) constant( 'ABSPATH' ) . 'wp-includes/wp-diff.php';
		$stretches = [];
		foreach ( ( new \Text_Diff( 'native', [ self::paragraphs( $before ), self::paragraphs( $after ) ] ) )->getDiff() as $step ) {
			$same      = $step instanceof \Text_Diff_Op_copy;
			$stretches = [
				...$stretches,
				...self::stretch( $same ? 'same' : 'removed', $step->orig ),
				...( $same ? [] : self::stretch( 'added', $step->final ) ),
			];
		}
		return $stretches;
	}

	/**
	 * @param 'same'|'added'|'removed' $kind
	 * @return list<Stretch> One, or none where there are no paragraphs.
	 */
	private static function stretch( string $kind, mixed $paragraphs ): array {
		return is_array( $paragraphs ) && [] !== $paragraphs
			? [
				[
					'kind'       => $kind,
					'paragraphs' => array_values( array_map( 'strval', $paragraphs ) ),
				],
			]
			: [];
	}

	/**
	 * As HTML: `<del>` and `<ins>` around whole paragraphs.
	 */
	public static function html( string $before, string $after ): string {
		$html = '';
		foreach ( self::between( $before, $after ) as $stretch ) {
			if ( 'same' === $stretch['kind'] ) {
				$count = count( $stretch['paragraphs'] );
				$html .= '<p class="prakat-box__same">' . esc_html(
					sprintf(
						/* translators: %d: how many paragraphs. */
						_n( '%d paragraph unchanged', '%d paragraphs unchanged', $count, 'prakat' ),
						$count
					)
				) . '</p>';
				continue;
			}
			$tag   = 'added' === $stretch['kind'] ? 'ins' : 'del';
			$words = 'added' === $stretch['kind'] ? __( 'added:', 'prakat' ) : __( 'removed:', 'prakat' );
			foreach ( $stretch['paragraphs'] as $paragraph ) {
				$html .= sprintf( '<p><%1$s><span class="screen-reader-text">%2$s </span>%3$s</%1$s></p>', $tag, esc_html( $words ), esc_html( $paragraph ) );
			}
		}
		return $html;
	}

	/**
	 * @return list<string>
	 */
	private static function paragraphs( string $text ): array {
		return array_values( array_filter( array_map( 'trim', explode( "\n", $text ) ), static fn ( string $line ): bool => '' !== $line ) );
	}
}
