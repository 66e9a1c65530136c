<?php
/**
 * Letting what is published reach the page as it is.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Blocks;

/**
 * WordPress sends the text of a page through filters that make it prettier: quotation marks are curled, "10x20" gets a
 * multiplication sign, ":)" becomes a picture. What an agency publishes stands as it was approved, so a block, or
 * an entry's own page, leaves a mark in the text, and its HTML takes the mark's place when the filters are done. They also need not walk through fifty
 * kilobytes, twice.
 *
 * - In the text of a post: at the end of `the_content`, whoever asked for it.
 * - In a block theme the whole page goes through the filters once more before anything of it is sent: the mark stays until
 *   WordPress's own template sends it, between `wp_body_open` and `wp_footer`.
 * - Anywhere else (REST, widgets, other templates) there is no mark.
 */
final class Verbatim {

	/** WordPress's priority of do_blocks() in the_content: from there on a mark surely comes to the end of it. */
	private const BLOCKS = 9;

	/** @var array<string,string> Mark => HTML. */
	private array $kept = [];

	/** Level of the output buffer that replaces marks; 0 is none. */
	private int $level = 0;

	/**
	 * A mark in the place of some HTML, or that HTML where nothing would replace the mark.
	 *
	 * @param string $html A block's HTML, safe as it is.
	 */
	public function keep( string $html ): string {
		$in_text   = doing_filter( 'the_content' );
		$in_canvas = self::in_canvas();
		$priority  = $in_text ? self::priority() : 0;
		if ( $in_canvas ? $in_text && $priority < self::BLOCKS : self::BLOCKS !== $priority ) {
			return $html;
		}
		// Added when the first mark is made: a page without any of ours has no filter more.
		add_filter( 'the_content', [ $this, 'put_back' ], PHP_INT_MAX );
		if ( $in_canvas ) {
			add_action( 'wp_body_open', [ $this, 'begin' ], PHP_INT_MAX );
			add_action( 'wp_footer', [ $this, 'end' ], PHP_INT_MIN );
		}
		// Nobody can write such a mark into a text: it is another one each time.
		$mark                = '<!--prakat ' . bin2hex( random_bytes( 8 ) ) . '-->';
		$this->kept[ $mark ] = $html;
		return $mark;
	}

	/** How far the filters of the text are. */
	private static function priority(): int {
		$hook = $GLOBALS['wp_filter']['the_content'] ?? null;
		return $hook instanceof \WP_Hook ? (int) $hook->current_priority() : 0;
	}

	/**
	 * Whether WordPress's own template of block themes is putting the page together, of which nothing is sent yet.
	 */
	private static function in_canvas(): bool {
		$canvas = constant( 'ABSPATH' ) . constant( 'WPINC' ) . '/template-canvas.php';
		return 0 === did_action( 'wp_head' ) && in_array( $GLOBALS['template'] ?? '', [ $canvas, realpath( $canvas ) ], true );
	}

	/**
	 * The text of a post is done.
	 *
	 * @param mixed $text Its HTML.
	 */
	public function put_back( mixed $text ): mixed {
		return is_string( $text ) && ! self::in_canvas() ? strtr( $text, $this->kept ) : $text;
	}

	/** The page is about to be sent. */
	public function begin(): void {
		if ( 0 === $this->level && ob_start( fn ( string $part ): string => strtr( $part, $this->kept ), 1 ) ) {
			$this->level = ob_get_level();
		}
	}

	/** It was. */
	public function end(): void {
		if ( 0 !== $this->level && ob_get_level() === $this->level ) {
			ob_end_flush();
		}
		$this->level = 0;
	}
}
