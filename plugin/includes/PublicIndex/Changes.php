<?php
/**
 * Telling caches that something public has changed.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\PublicIndex;

use Prakat\Database\Database;

/**
 * Collects the sections and addresses that changed and announces them once they are committed: by one act, or by many
 * in a batch.
 */
final class Changes {

	/** What a killed batch left unsaid: { sections, urls }. */
	private const OPTION = 'prakat_public_changes';

	/** @var array<string, true> */
	private array $sections = [];

	/** @var array<string, true> */
	private array $urls = [];

	private bool $batching = false;

	public function __construct( private readonly Database $database ) {
	}

	/**
	 * Something of the section changed, at these addresses among others. Said when the transaction has committed.
	 */
	public function note( string $section, string ...$urls ): void {
		$this->database->after_commit(
			function () use ( $section, $urls ): void {
				$this->sections[ $section ] = true;
				$this->urls                += array_fill_keys( $urls, true );
				if ( ! $this->batching ) {
					$this->announce();
				}
			}
		);
	}

	/**
	 * Does something in which many entries change, and announces it as one. Writes down first what is about to change,
	 * so that it is announced even if this process is killed half-way.
	 *
	 * @param list<string>      $sections
	 * @param list<string>      $urls
	 * @param callable(): mixed $work
	 */
	public function batch( array $sections, array $urls, callable $work ): void {
		$this->sections += array_fill_keys( $sections, true );
		$this->urls     += array_fill_keys( $urls, true );
		update_option(
			self::OPTION,
			[
				'sections' => $sections,
				'urls'     => $urls,
			],
			false
		);
		$this->batching = true;
		try {
			$work();
		} finally {
			$this->batching = false;
			$this->announce();
			delete_option( self::OPTION );
		}
	}

	/**
	 * Announces what a killed batch left.
	 */
	public function recover(): void {
		$left = get_option( self::OPTION );
		if ( is_array( $left ) ) {
			$this->sections += array_fill_keys( (array) ( $left['sections'] ?? [] ), true );
			$this->urls     += array_fill_keys( (array) ( $left['urls'] ?? [] ), true );
			$this->announce();
			delete_option( self::OPTION );
		}
	}

	private function announce(): void {
		$sections       = array_map( 'strval', array_keys( $this->sections ) );
		$urls           = array_map( 'strval', array_keys( $this->urls ) );
		$this->sections = [];
		$this->urls     = [];
		if ( [] === $sections ) {
			return;
		}
		/**
		 * Fires when public content has appeared, changed or gone: for page caches and content delivery networks.
		 * May fire more than once for the same change.
		 *
		 * @param list<string> $sections Sections whose pages must not be served from a cache any more.
		 * @param list<string> $urls     Entries' own addresses.
		 */
		do_action( 'prakat_public_changed', $sections, $urls );
	}
}
