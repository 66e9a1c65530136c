<?php
/**
 * Commands in WP-CLI.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Cli;

use Prakat\Wiring;

/**
 * Registers the commands where WP-CLI runs, and nothing elsewhere.
 */
final class Hooks {
	private const COMMANDS = [ 'rebuild', 'sweep', 'verify', 'import', 'status' ];

	/**
	 * Needs the wiring.
	 *
	 * @param Wiring $wiring Makes the commands when one is called.
	 */
	public function __construct( private readonly Wiring $wiring ) {
	}

	/**
	 * Adds them.
	 */
	public function add(): void {
		if ( ! defined( 'WP_CLI' ) || true !== constant( 'WP_CLI' ) ) {
			return;
		}
		\WP_CLI::add_hook(
			'after_wp_load',
			function (): void {
				$commands = $this->wiring->get( Commands::class );
				foreach ( self::COMMANDS as $name ) {
					\WP_CLI::add_command( "prakat $name", [ $commands, $name ] );
				}
				\WP_CLI::add_command( 'prakat restore', [ $this->wiring->get( RestoreCommand::class ), 'restore' ] );
				\WP_CLI::add_command( 'prakat removal', [ $this->wiring->get( RemovalCommand::class ), 'removal' ] );
				foreach ( [ 'verify', 'export', 'anchor' ] as $name ) {
					\WP_CLI::add_command( "prakat register $name", [ $this->wiring->get( RegisterCommands::class ), $name ] );
				}
			}
		);
	}
}
