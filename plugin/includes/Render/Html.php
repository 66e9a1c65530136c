<?php
/**
 * A piece of HTML that is safe by construction.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Render;

/**
 * The only way in which the renderers make markup: text and attribute values are escaped as they go in, so a record
 * can't bring markup of its own. There is no door for raw strings.
 *
 * @phpstan-type Child Html|string|int|null|array<array-key,Html|string|int|null>
 */
final class Html implements \Stringable {

	/** Elements that have no closing tag. */
	private const VOID = [ 'input' => true, 'br' => true, 'hr' => true, 'meta' => true ];

	/** Elements after whose end a line break is written: for people who read the source, without any effect. */
	private const BLOCKS = [
		'article' => true,
		'caption' => true,
		'details' => true,
		'div' => true,
		'dl' => true,
		'form' => true,
		'h1' => true,
		'h2' => true,
		'h3' => true,
		'h4' => true,
		'h5' => true,
		'h6' => true,
		'header' => true,
		'li' => true,
		'nav' => true,
		'ol' => true,
		'p' => true,
		'section' => true,
		'table' => true,
		'tbody' => true,
		'thead' => true,
		'tr' => true,
		'ul' => true,
	];

	/**
	 * Use the named constructors.
	 *
	 * @param string $html Markup that is already safe.
	 */
	private function __construct( private readonly string $html ) {}

	/**
	 * An element.
	 *
	 * @param string                              $tag        Its name, written by a programmer.
	 * @param array<string,string|int|bool|null>  $attributes In order; null and false leave the attribute out, true writes it empty.
	 * @param Html|string|int|null|array<array-key,Html|string|int|null> ...$children Text is escaped; null is nothing.
	 */
	public static function el( string $tag, array $attributes = [], Html|string|int|array|null ...$children ): self {
		$html = '<' . $tag;
		foreach ( $attributes as $name => $value ) {
			if ( $value !== null && $value !== false ) {
				$html .= ' ' . $name . '="' . ( $value === true ? '' : self::escape( (string) $value ) ) . '"';
			}
		}
		$html .= '>';
		if ( isset( self::VOID[ $tag ] ) ) {
			return new self( $html );
		}
		foreach ( $children as $child ) {
			$html .= $child instanceof self ? $child->html : self::inner( $child );
		}
		return new self( $html . '</' . $tag . ( isset( self::BLOCKS[ $tag ] ) ? ">\n" : '>' ) );
	}

	/**
	 * Pieces one after the other.
	 *
	 * @param Html|string|int|null|array<array-key,Html|string|int|null> ...$children Text is escaped; null is nothing.
	 */
	public static function join( Html|string|int|array|null ...$children ): self {
		$html = '';
		foreach ( $children as $child ) {
			$html .= self::inner( $child );
		}
		return new self( $html );
	}

	/**
	 * The style of a page of its own.
	 *
	 * @param string $rules Written by a programmer.
	 */
	public static function style( string $rules ): self {
		return new self( '<style>' . str_replace( '<', '', $rules ) . '</style>' );
	}

	/**
	 * Data for machines inside a page.
	 *
	 * @param array<array-key,mixed> $data What is said, in schema.org's words.
	 */
	public static function linked_data( array $data ): self {
		$json = json_encode( $data, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_LINE_TERMINATORS | JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE );
		// Nothing in a record can then end the script element or open a comment in it.
		return new self( '<script type="application/ld+json">' . str_replace( [ '<', '>', '&' ], [ '\u003C', '\u003E', '\u0026' ], $json ) . "</script>\n" );
	}

	/**
	 * An address that a link may have: of the web, of mail, of a telephone, of a place, or of this site. Anything
	 * else, `javascript:` first of all, is no address.
	 *
	 * @param string $url As written in a record.
	 */
	public static function url( string $url ): ?string {
		$url = trim( $url );
		return preg_match( '~^(?:https?://|mailto:|tel:|geo:|/(?!/)|\?|#)[^\s"<>\\\\^`{|}\x00-\x1f\x7f]*$~iu', $url ) === 1 ? $url : null;
	}

	/** Whether there is nothing in it. */
	public function is_empty(): bool {
		return $this->html === '';
	}

	public function __toString(): string {
		return $this->html;
	}

	/**
	 * Markup of a child.
	 *
	 * @param Html|string|int|null|array<array-key,Html|string|int|null> $child The child.
	 */
	private static function inner( Html|string|int|array|null $child ): string {
		if ( is_array( $child ) ) {
			$html = '';
			foreach ( $child as $one ) {
				$html .= $one instanceof self ? $one->html : self::inner( $one );
			}
			return $html;
		}
		if ( $child instanceof self ) {
			return $child->html;
		}
		return $child === null ? '' : self::escape( (string) $child );
	}

	/**
	 * Text as HTML text or attribute value; what looks like an entity is escaped too, for it is text.
	 *
	 * @param string $text Any text.
	 */
	private static function escape( string $text ): string {
		return htmlspecialchars( $text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8', true );
	}
}
