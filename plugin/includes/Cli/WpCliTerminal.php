<?php
/**
 * WP-CLI as a terminal.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Cli;

/**
 * Says through WP-CLI.
 */
final class WpCliTerminal implements Terminal {
	/**
	 * {@inheritDoc}
	 */
	public function say( string $line ): void {
		\WP_CLI::line( $line );
	}

	/**
	 * {@inheritDoc}
	 */
	public function done( string $line ): void {
		\WP_CLI::success( $line );
	}

	/**
	 * {@inheritDoc}
	 */
	public function fail( string $line ): void {
		\WP_CLI::error( $line );
	}
}
