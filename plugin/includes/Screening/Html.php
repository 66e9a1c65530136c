<?php
/**
 * The words of a piece of HTML.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Screening;

/**
 * Takes HTML apart into what a reader reads as one, and into what stands in it unseen, as WordPress's own tokenizer reads it:
 * however tags and attributes are spelled, and in one go.
 */
final class Html {

	/** Elements at which a reader's line ends. */
	private const BLOCKS = [ 'ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'BR', 'CAPTION', 'DD', 'DETAILS', 'DIV', 'DL', 'DT', 'FIELDSET', 'FIGCAPTION', 'FIGURE', 'FOOTER', 'FORM', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HEADER', 'HR', 'LI', 'MAIN', 'NAV', 'OL', 'OPTION', 'P', 'PRE', 'SECTION', 'SUMMARY', 'TABLE', 'TBODY', 'TD', 'TFOOT', 'TH', 'THEAD', 'TR', 'UL' ];

	private const CELLS = [ 'TD', 'TH' ];

	/** @var list<string> What a reader reads, by lines. */
	public readonly array $lines;

	/** @var list<string> Comments, attributes, scripts. */
	public readonly array $unseen;

	/** @var list<list<string>> Rows of tables, cell by cell. */
	public readonly array $rows;

	public function __construct( string $html ) {
		$lines  = [ '' ];
		$unseen = [];
		$rows   = [];
		$row    = [];
		$tokens = new \WP_HTML_Tag_Processor( $html );
		while ( $tokens->next_token() ) {
			$text = $tokens->get_modifiable_text();
			$tag  = $tokens->get_tag();
			if ( '#text' === $tokens->get_token_name() ) {
				$lines[ count( $lines ) - 1 ] .= self::decoded( $text );
				if ( [] !== $row ) {
					$row[ count( $row ) - 1 ] .= self::decoded( $text );
				}
				continue;
			}
			if ( '' !== $text ) {
				$unseen[] = self::decoded( self::unescaped( $text ) );
			}
			foreach ( $tokens->get_attribute_names_with_prefix( '' ) ?? [] as $name ) {
				$value    = $tokens->get_attribute( $name );
				$unseen[] = $name;
				$unseen[] = is_string( $value ) ? self::decoded( rawurldecode( $value ) ) : '';
			}
			if ( in_array( $tag, self::BLOCKS, true ) ) {
				$lines[] = '';
			}
			if ( in_array( $tag, self::CELLS, true ) && ! $tokens->is_tag_closer() ) {
				$row[] = '';
			} elseif ( in_array( $tag, [ 'TR', 'TABLE' ], true ) && [] !== $row ) {
				$rows[] = $row;
				$row    = [];
			}
		}
		if ( $tokens->paused_at_incomplete_token() ) {
			// What has no end is no token; it is in the file all the same.
			$unseen[] = self::decoded( $html );
		}
		$there        = static fn ( string $text ): bool => '' !== trim( $text );
		$this->lines  = array_values( array_filter( $lines, $there ) );
		$this->unseen = array_values( array_filter( $unseen, $there ) );
		$this->rows   = [] === $row ? $rows : [ ...$rows, $row ];
	}

	/**
	 * What the JSON of a block writes as \u0031 is a one.
	 */
	private static function unescaped( string $text ): string {
		return ! str_contains( $text, '\\u' ) ? $text : (string) preg_replace_callback( '/\\\\u([0-9a-f]{4})/i', static fn ( array $found ): string => (string) mb_chr( (int) hexdec( $found[1] ), 'UTF-8' ), $text );
	}

	/**
	 * Once more: what stands as &amp;#49; is a one after somebody edits it once.
	 */
	private static function decoded( string $text ): string {
		return str_contains( $text, '&' ) ? html_entity_decode( $text, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) : $text;
	}
}
