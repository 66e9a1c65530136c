<?php
/**
 * The commands of `wp prakat register`.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Cli;

use Prakat\Contract\Sentences;
use Prakat\Register\Anchors;
use Prakat\Register\Export;
use Prakat\Register\History;
use Prakat\Register\Verifier;
use Prakat\Workflow\Machine;

/**
 * Verifies the register, exports it and says its head; reads only, and in constant memory.
 */
final class RegisterCommands {
	/**
	 * Needs the register's readers.
	 *
	 * @param Verifier  $verifier  The chain.
	 * @param Export    $export    Lines.
	 * @param Anchors   $anchors   Heads.
	 * @param Machine   $machine   Words of the findings.
	 * @param Sentences $sentences The language.
	 * @param Terminal  $terminal  Where it is said.
	 */
	public function __construct(
		private readonly Verifier $verifier,
		private readonly Export $export,
		private readonly Anchors $anchors,
		private readonly Machine $machine,
		private readonly Sentences $sentences,
		private readonly Terminal $terminal
	) {
	}

	/**
	 * Verifies the register: every row's hash, its link to the row before, and the heads that were kept or written down.
	 *
	 * ## OPTIONS
	 *
	 * [--anchor=<head>]
	 * : A head that was written down elsewhere: the row's number, a colon and its hash.
	 *
	 * ## EXAMPLES
	 *
	 *     wp prakat register verify
	 *     wp prakat register verify --anchor=1234:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
	 *
	 * @param list<string>              $args    None.
	 * @param array<string,string|bool> $options The head.
	 */
	public function verify( array $args, array $options ): void {
		$given = [];
		if ( isset( $options['anchor'] ) ) {
			$anchor = Anchors::read( (string) $options['anchor'] );
			if ( null === $anchor ) {
				$this->terminal->fail( 'This is no head: it is a row’s number, a colon and 64 hexadecimal digits.' );
				return;
			}
			$given[] = $anchor;
		}
		$tenth   = 0;
		$verdict = $this->verifier->verify(
			function ( int $done, int $of ) use ( &$tenth ): void {
				$now = 0 === $of ? 10 : intdiv( $done * 10, $of );
				if ( $now > $tenth ) {
					$tenth = $now;
					$this->terminal->say( "$done of $of rows" );
				}
			},
			given: $given
		);
		$words    = $this->machine->definition()['verdicts'];
		$language = $this->sentences->language();
		foreach ( $verdict->findings as $finding ) {
			$this->terminal->say( "{$finding['kind']}: " . History::fill( $words[ $finding['kind'] ][ $language ], $finding['params'], $language ) );
		}
		$verdict->is_sound()
			? $this->terminal->done( "{$verdict->rows} rows, all as they were written; {$verdict->anchors} heads compared. Head: {$verdict->of}:{$verdict->head}" )
			: $this->terminal->fail( "The register was changed, first at row {$verdict->broken_at()} of {$verdict->rows}." );
	}

	/**
	 * Writes the register to standard output, a row a line, for scripts/verify-register.mjs.
	 *
	 * ## OPTIONS
	 *
	 * [--full]
	 * : With names, reasons and details. Without, what everybody may have.
	 *
	 * [--from=<row>]
	 * : The first row.
	 *
	 * @param list<string>              $args    None.
	 * @param array<string,string|bool> $options What and from where.
	 */
	public function export( array $args, array $options ): void {
		foreach ( $this->export->lines( max( 1, (int) ( $options['from'] ?? 1 ) ), PHP_INT_MAX, true === (bool) ( $options['full'] ?? false ) ) as $line ) {
			$this->terminal->say( rtrim( $line, "\n" ) );
		}
	}

	/**
	 * Says the register's head, to be written down elsewhere.
	 *
	 * @param list<string>              $args    None.
	 * @param array<string,string|bool> $options None.
	 */
	public function anchor( array $args, array $options ): void {
		$now = $this->anchors->now();
		$this->terminal->say( "{$now['day']} {$now['seq']}:{$now['hash']}" );
	}
}
