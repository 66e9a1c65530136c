<?php
/**
 * What a command says.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Cli;

/**
 * The terminal behind a command. Commands know nothing of WP-CLI beside this.
 */
interface Terminal {
	/**
	 * Says one line.
	 *
	 * @param string $line Plain text.
	 */
	public function say( string $line ): void;

	/**
	 * Ends the command well.
	 *
	 * @param string $line What was reached.
	 */
	public function done( string $line ): void;

	/**
	 * Ends the command with a failure, and the process with a code that is not zero.
	 *
	 * @param string $line What is wrong.
	 */
	public function fail( string $line ): void;
}
