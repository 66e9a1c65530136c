<?php
/**
 * What a reader writes down.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Screening;

/**
 * Takes pieces of text from whoever reads, keeps what is found in them and forgets the text. Counts the time.
 *
 * @phpstan-import-type Place from Finding
 * @phpstan-import-type Unread from Findings
 */
final class Notes {

	/** @var list<Finding> */
	private array $found = [];

	/** @var array<string, int> */
	private array $counts = [];

	/** @var array<string, true> Places and numbers that were noted: a number that a file holds twice at a place is one. */
	private array $known = [];

	/** @var list<Unread> */
	private array $unreadable = [];

	private int $deadline;

	private int $depth = 0;

	/** @var Place */
	private array $within = [];

	/**
	 * @param \Closure(string): string $digest Keyed digest of a number.
	 */
	public function __construct( public readonly Limits $limits, private readonly \Closure $digest ) {
		$this->deadline = hrtime( true ) + (int) ( $limits->seconds * 1e9 );
	}

	/**
	 * A piece of text that a person reads as one: a cell, a paragraph, a page.
	 *
	 * @param Place|\Closure(): Place $place
	 * @param string                  $about What stands above or beside it.
	 * @param list<string>            $skip  Kinds that are at home there.
	 */
	public function text( string $text, array|\Closure $place, string $about = '', string $path = '', array $skip = [] ): void {
		if ( '' === $text || ! Numbers::worthwhile( '' === $about ? $text : "$about $text" ) ) {
			return;
		}
		foreach ( Numbers::in( $text, $about ) as $hit ) {
			if ( ! in_array( $hit['kind'], $skip, true ) ) {
				$this->note( $hit['kind'], $place, $hit['masked'], $hit['digits'], $path );
			}
		}
	}

	/**
	 * The cells of a row, for numbers that are written over several of them.
	 *
	 * @param list<string>                       $cells
	 * @param Place|\Closure( int ): list<mixed> $place Of the row, or of its cell.
	 */
	public function cells( array $cells, array|\Closure $place, string $about = '', string $path = '' ): void {
		foreach ( Numbers::in_cells( $cells, $about ) as $hit ) {
			/** @var Place $where */
			$where = $place instanceof \Closure ? $place( $hit['cell'] ) : $place;
			$this->note( $hit['kind'], $where, $hit['masked'], $hit['digits'], $path );
		}
	}

	/**
	 * A barrier to whoever reads with other senses.
	 *
	 * @param Place   $place
	 * @param ?string $words A few words by which it is found.
	 */
	public function barrier( string $kind, array $place = [], ?string $words = null ): void {
		$this->note( $kind, $place, $words, '', '' );
	}

	/**
	 * @param array<string, scalar> $params
	 */
	public function unreadable( string $reason, array $params = [] ): void {
		foreach ( $this->unreadable as $unread ) {
			if ( $unread['reason'] === $reason ) {
				return;
			}
		}
		$this->unreadable[] = [
			'path'   => '',
			'reason' => $reason,
			'params' => $params,
		];
	}

	/**
	 * Goes on while there is time.
	 *
	 * @throws Unreadable 'too-long'.
	 */
	public function pause(): void {
		if ( hrtime( true ) > $this->deadline ) {
			throw new Unreadable( 'too-long' );
		}
	}

	/**
	 * Does this inside of a file that lies in the file.
	 *
	 * @param Place $place
	 * @throws Unreadable 'too-deep'.
	 */
	public function inside( array $place, callable $read ): void {
		if ( $this->depth >= $this->limits->depth ) {
			throw new Unreadable( 'too-deep' );
		}
		$outer        = $this->within;
		$this->within = [ ...$outer, ...$place ];
		++$this->depth;
		try {
			$read();
		} finally {
			--$this->depth;
			$this->within = $outer;
		}
	}

	/**
	 * Whether what is read now lies in another file: how that one would read by itself is nobody's barrier.
	 */
	public function is_inside(): bool {
		return $this->depth > 0;
	}

	public function findings(): Findings {
		return new Findings( $this->found, $this->counts, $this->unreadable );
	}

	/**
	 * @param Place|\Closure(): Place $place
	 */
	private function note( string $kind, array|\Closure $place, ?string $excerpt, string $digits, string $path ): void {
		$place   = [ ...$this->within, ...( $place instanceof \Closure ? $place() : $place ) ];
		$digest  = '' === $digits ? '' : ( $this->digest )( $digits );
		$finding = new Finding( $kind, $path, $place, $excerpt, $digest );
		$id      = $finding->id();
		if ( isset( $this->known[ $id ] ) ) {
			return;
		}
		$this->counts[ $kind ] = ( $this->counts[ $kind ] ?? 0 ) + 1;
		// Kept are enough to be mended one by one; beyond that the number alone says it.
		if ( $this->counts[ $kind ] <= ( in_array( $kind, Screener::ERRORS, true ) ? $this->limits->errors : $this->limits->warnings ) ) {
			$this->known[ $id ] = true;
			$this->found[]      = $finding;
		}
	}
}
