<?php
/**
 * What keeps people from reading a piece of HTML.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Screening;

/**
 * Looks for barriers that are certain from the HTML alone, by WCAG 2.2 AA (R088): pictures without words, links and
 * headings without any, tables without headers, frames without a name, languages that don't exist, text that can't be
 * told from its background. What needs a person's judgement is a warning.
 */
final class Accessibility {

	private const VOID = [ 'AREA', 'BASE', 'BR', 'COL', 'EMBED', 'HR', 'IMG', 'INPUT', 'LINK', 'META', 'PARAM', 'SOURCE', 'TRACK', 'WBR' ];

	private const FILE_NAME = '/\.(?:jpe?g|png|gif|webp|svg|bmp|heic|tiff?|avif)$|^(?:img|dsc|dscf|image|photo|picture|scan|screenshot|line_album|untitled|รูป|รูปภาพ|ภาพ)[\s_\-.()]*[0-9๐-๙_\-\s()]*$/iu';

	private const VAGUE = '/^[\s\p{P}\p{S}]*(?:(?:โปรด|กรุณา)?\s*(?:คลิก(?:ที่นี่|ตรงนี้|เลย|ดู|อ่าน|เพื่อดู|รายละเอียด)?|ที่นี่|กดที่นี่|กดตรงนี้|อ่านต่อ|อ่านเพิ่มเติม|ดูเพิ่มเติม|เพิ่มเติม|รายละเอียด|ลิงก์|ลิงค์|ดาวน์โหลด|ดาวน์โหลดที่นี่)|(?:click|tap)\s*here|here|(?:read|learn|see|view)?\s*more|details?|link|download|continue)[\s\p{P}\p{S}]*$/iu';

	private const LANGUAGES = ' aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ';

	/** Elements by whose words they are judged. */
	private const WORDED = [ 'A', 'BUTTON', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'TABLE', 'VIDEO', 'P', 'LI' ];

	/** Elements inside of elements, and characters of one, beyond which nobody looks. */
	private const DEPTH = 100;

	private const LENGTH = 2000;

	/** Letters of a paragraph from which its language is looked at. */
	private const PARAGRAPH = 120;

	/** @var list<Finding> */
	private array $found = [];

	/** @var list<array{tag: string, text: string, words: string, named: bool, lang: bool, colour: ?string, ground: ?string, faint: bool, told: bool, rows: int, cells: int, head: int}> Elements that are open. */
	private array $open = [];

	private int $level = 0;

	private function __construct( private readonly bool $thai ) {
	}

	/**
	 * @return list<Finding> In the order of the HTML, their paths empty.
	 */
	public static function of_html( string $html ): array {
		$look = new self( 1 === preg_match( '/\p{Thai}/u', $html ) );
		$look->walk( $html );
		return $look->found;
	}

	private function walk( string $html ): void {
		$tokens = new \WP_HTML_Tag_Processor( $html );
		while ( $tokens->next_token() ) {
			$type = $tokens->get_token_type();
			if ( '#text' === $type ) {
				$this->text( $tokens->get_modifiable_text() );
			} elseif ( '#tag' === $type ) {
				$tag = (string) $tokens->get_tag();
				if ( $tokens->is_tag_closer() ) {
					$this->close( $tag );
				} else {
					$this->open( $tag, $tokens );
				}
			}
		}
		while ( [] !== $this->open ) {
			$this->shut();
		}
	}

	private function open( string $tag, \WP_HTML_Tag_Processor $tokens ): void {
		$said  = static function ( string $name ) use ( $tokens ): ?string {
			$value = $tokens->get_attribute( $name );
			return null === $value ? null : ( true === $value ? '' : (string) $value );
		};
		$style = $said( 'style' ) ?? '';
		$lang  = $said( 'lang' );
		if ( null !== $lang && ! self::is_language( $lang ) ) {
			$this->note( 'language-wrong', 'lang="' . $lang . '"' );
		}
		match ( $tag ) {
			'IMG'    => $this->picture( $said ),
			'INPUT'  => 'image' === strtolower( $said( 'type' ) ?? '' ) ? $this->picture( $said ) : null,
			'IFRAME' => '' === trim( ( $said( 'title' ) ?? '' ) . ( $said( 'aria-label' ) ?? '' ) ) && 'true' !== $said( 'aria-hidden' ) ? $this->note( 'frame-no-title', $said( 'src' ) ?? '' ) : null,
			'TR'     => $this->count( 'rows' ),
			'TD'     => $this->count( 'cells' ),
			'TH'     => $this->count( 'head' ),
			'TRACK'  => $this->tell( 'VIDEO', in_array( strtolower( $said( 'kind' ) ?? 'subtitles' ), [ 'captions', 'subtitles' ], true ) ),
			default  => null,
		};
		if ( in_array( $tag, self::VOID, true ) || count( $this->open ) >= self::DEPTH ) {
			return;
		}
		$above   = $this->open[ count( $this->open ) - 1 ] ?? null;
		$named   = match ( $tag ) {
			'A'     => null !== $said( 'href' ) && 'true' !== $said( 'aria-hidden' ),
			'TABLE' => in_array( $said( 'role' ), [ 'presentation', 'none' ], true ),
			'VIDEO' => null !== $said( 'muted' ) && null !== $said( 'autoplay' ),
			default => null !== $said( 'aria-labelledby' ),
		};
		// A class may bring a background that the HTML doesn't tell.
		$themed  = str_contains( $said( 'class' ) ?? '', '-background' );
		$element = [
			'tag'    => $tag,
			'text'   => '',
			'words'  => trim( ( $said( 'aria-label' ) ?? '' ) . ' ' . ( $said( 'title' ) ?? '' ) ),
			'named'  => $named,
			'lang'   => null !== $lang || ( $above['lang'] ?? false ),
			'colour' => Colours::said( $style, 'color' ) ?? $above['colour'] ?? null,
			'ground' => Colours::said( $style, 'background-color', 'background' ) ?? ( $themed ? null : $above['ground'] ?? null ),
			'faint'  => false,
			'told'   => false,
			'rows'   => 0,
			'cells'  => 0,
			'head'   => 0,
		];

		$element['faint'] = '' !== $style && self::is_faint( $style, $element );
		$this->open[]     = $element;
	}

	/**
	 * Whether the colours that an element has by its own and its parents' style can hardly be told apart.
	 *
	 * @param array{colour: ?string, ground: ?string, tag: string} $element
	 */
	private static function is_faint( string $style, array $element ): bool {
		$contrast = Colours::contrast( $element['colour'], $element['ground'] );
		$size     = Colours::said( $style, 'font-size' );
		$large    = in_array( $element['tag'], [ 'H1', 'H2' ], true ) || ( null !== $size && 1 === preg_match( '/^(\d+(?:\.\d+)?)(px|pt|rem|em)$/', $size, $match ) && (float) $match[1] * [ 'px' => 1, 'pt' => 4 / 3, 'rem' => 16, 'em' => 16 ][ $match[2] ] >= 24 );
		return null !== $contrast && $contrast < ( $large ? 3.0 : 4.5 );
	}

	/**
	 * @param \Closure( string ): ?string $said
	 */
	private function picture( \Closure $said ): void {
		$alt    = $said( 'alt' );
		$hidden = in_array( $said( 'role' ), [ 'presentation', 'none' ], true ) || 'true' === $said( 'aria-hidden' );
		$name   = basename( (string) wp_parse_url( $said( 'src' ) ?? '', PHP_URL_PATH ) );
		if ( null === $alt && ! $hidden && '' === trim( $said( 'aria-label' ) ?? '' ) && null === $said( 'aria-labelledby' ) ) {
			$this->note( 'image-no-alt', rawurldecode( $name ) );
		} elseif ( null !== $alt && '' !== trim( $alt ) && ( 1 === preg_match( self::FILE_NAME, trim( $alt ) ) || ( '' !== $name && mb_strtolower( trim( $alt ) ) === mb_strtolower( rawurldecode( pathinfo( $name, PATHINFO_FILENAME ) ) ) && 1 === preg_match( '/[-_0-9]/', $alt ) ) ) ) {
			$this->note( 'image-alt-file-name', trim( $alt ) );
		}
		foreach ( array_keys( $this->open ) as $i ) {
			$this->open[ $i ]['words'] .= ' ' . trim( $alt ?? $name );
		}
	}

	private function text( string $text ): void {
		foreach ( $this->open as $i => $element ) {
			if ( in_array( $element['tag'], self::WORDED, true ) && strlen( $element['text'] ) < self::LENGTH ) {
				$this->open[ $i ]['text'] .= $text;
			}
		}
		$last = count( $this->open ) - 1;
		if ( $last >= 0 && $this->open[ $last ]['faint'] && '' !== trim( $text ) ) {
			$this->open[ $last ]['faint'] = false;
			$this->note( 'contrast-low', $text );
		}
	}

	/**
	 * @param 'rows'|'cells'|'head' $what
	 */
	private function count( string $what ): void {
		for ( $i = count( $this->open ) - 1; $i >= 0; $i-- ) {
			if ( 'TABLE' === $this->open[ $i ]['tag'] ) {
				++$this->open[ $i ][ $what ];
				return;
			}
		}
	}

	private function tell( string $tag, bool $it_is ): void {
		for ( $i = count( $this->open ) - 1; $i >= 0 && $it_is; $i-- ) {
			if ( $tag === $this->open[ $i ]['tag'] ) {
				$this->open[ $i ]['told'] = true;
				return;
			}
		}
	}

	private function close( string $tag ): void {
		if ( in_array( $tag, array_column( $this->open, 'tag' ), true ) ) {
			do {
				$shut = $this->shut();
			} while ( $shut !== $tag );
		}
	}

	/**
	 * Judges the innermost open element, whose content is known now.
	 */
	private function shut(): string {
		$element = array_pop( $this->open );
		if ( null === $element ) {
			return '';
		}
		$seen  = trim( (string) preg_replace( '/[\s\x{A0}\p{Cf}]+/u', ' ', $element['text'] ) );
		$words = trim( $seen . ' ' . $element['words'] );
		match ( true ) {
			'A' === $element['tag'] && $element['named'] => $this->link( $seen, $words ),
			'BUTTON' === $element['tag'] && '' === $words && ! $element['named'] => $this->note( 'link-empty', '<button>' ),
			1 === preg_match( '/^H[1-6]$/', $element['tag'] ) => $this->heading( (int) $element['tag'][1], $words ),
			'TABLE' === $element['tag'] => ! $element['named'] && 0 === $element['head'] && $element['rows'] > 1 && $element['cells'] > $element['rows'] ? $this->note( 'table-no-header', $seen ) : null,
			'VIDEO' === $element['tag'] => ! $element['told'] && ! $element['named'] ? $this->note( 'video-no-captions', $seen ) : null,
			'P' === $element['tag'] || 'LI' === $element['tag'] => $this->paragraph( $seen, $element['lang'] ),
			default => null,
		};
		return $element['tag'];
	}

	private function link( string $seen, string $words ): void {
		if ( '' === $words ) {
			$this->note( 'link-empty', '<a>' );
		} elseif ( $seen === $words && 1 === preg_match( self::VAGUE, $words ) ) {
			$this->note( 'link-vague', $words );
		} elseif ( $seen === $words && 1 === preg_match( '#^(?:https?://|www\.)\S+$#i', $words ) ) {
			$this->note( 'link-address', $words );
		}
	}

	private function heading( int $level, string $words ): void {
		if ( '' === $words ) {
			$this->note( 'heading-empty', "<h$level>" );
			return;
		}
		if ( 1 === $level ) {
			$this->note( 'heading-first', $words );
		} elseif ( ( $this->level > 0 && $level > $this->level + 1 ) || ( 0 === $this->level && $level > 3 ) ) {
			$this->note( 'heading-order', $words );
		}
		$this->level = $level;
	}

	private function paragraph( string $seen, bool $lang ): void {
		if ( $this->thai && ! $lang && 1 !== preg_match( '/\p{Thai}/u', $seen ) && preg_match_all( '/\p{L}/u', $seen ) >= self::PARAGRAPH ) {
			$this->note( 'language-part', $seen );
		}
	}

	private static function is_language( string $code ): bool {
		return 1 === preg_match( '/^(?:[a-z]{3}|([a-z]{2}))(?:-[a-z0-9]{1,8})*$/i', $code, $match )
			&& ( ! isset( $match[1] ) || str_contains( self::LANGUAGES, ' ' . strtolower( $match[1] ) . ' ' ) );
	}

	private function note( string $kind, string $words ): void {
		// A few words by which it is found, and none of them a number of a person.
		$words         = trim( (string) preg_replace( [ '/\s+/u', '/\p{N}(?=(?:[-\s]?\p{N}){4})/u' ], [ ' ', 'x' ], $words ) );
		$this->found[] = new Finding( $kind, '', '' === $words ? [] : [ [ 'element', [ 'words' => mb_strimwidth( $words, 0, 60, '…' ) ] ] ] );
	}
}
