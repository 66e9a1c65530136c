<?php
/**
 * The one place that knows how the parts are put together.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat;

/**
 * Makes each part once, when it is first asked for. One line a class, grouped by folder.
 */
final class Wiring {

	/** @var array<class-string, object> */
	private array $made = [];

	/** @var array<class-string, \Closure(): object> */
	private array $factories;

	public function __construct( private readonly \wpdb $wpdb ) {
		$this->factories = $this->factories();
	}

	/**
	 * The part of that class, the same one for the whole request.
	 *
	 * @template T of object
	 * @param class-string<T> $class_name
	 * @return T
	 */
	public function get( string $class_name ): object {
		if ( ! isset( $this->made[ $class_name ] ) ) {
			$factory = $this->factories[ $class_name ] ?? null;
			if ( null === $factory ) {
				throw new \LogicException( sprintf( 'Wiring knows no %s.', $class_name ) ); // phpcs:ignore WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Never shown to a person.
			}
			$this->made[ $class_name ] = $factory();
		}
		$part = $this->made[ $class_name ];
		\assert( $part instanceof $class_name );
		return $part;
	}

	/**
	 * @return array<class-string, \Closure(): object>
	 */
	private function factories(): array {
		return [
			// Support.
			Support\Clock::class            => fn (): Support\Clock => new Support\Clock(),

			// Database.
			Database\Database::class        => fn (): Database\Database => new Database\Database( $this->wpdb ),
			Database\Schema::class          => fn (): Database\Schema => new Database\Schema( $this->get( Database\Database::class ), $this->wpdb ),
			Database\Installation::class    => fn (): Database\Installation => new Database\Installation( $this->get( Database\Schema::class ), $this->get( Files\VaultKey::class ) ),
			Database\Uninstallation::class  => fn (): Database\Uninstallation => new Database\Uninstallation( $this->get( Database\Schema::class ) ),

			// Contract.

			// Workflow, Units, Register.

			// Entries.

			// Files.
			Files\VaultKey::class           => fn (): Files\VaultKey => new Files\VaultKey(),

			// PublicIndex, Expiry, Permalinks, Exports.
			PublicIndex\Tables::class       => fn (): PublicIndex\Tables => new PublicIndex\Tables( $this->get( Database\Database::class ), $this->get( Contract\Contracts::class ) ),
			PublicIndex\Approval::class     => fn (): PublicIndex\Approval => new PublicIndex\Approval( $this->get( Database\Database::class ) ),
			PublicIndex\Shelving::class     => fn (): PublicIndex\Shelving => new PublicIndex\Shelving( $this->get( Database\Database::class ), $this->get( Support\Clock::class ), $this->get( Files\Files::class ), $this->get( Files\Shelf::class ) ),
			PublicIndex\Publisher::class    => fn (): PublicIndex\Publisher => new PublicIndex\Publisher( $this->get( Database\Database::class ), $this->get( Support\Clock::class ), $this->get( Contract\Contracts::class ), $this->get( Entries\Hasher::class ), $this->get( PublicIndex\Approval::class ), $this->get( PublicIndex\Shelving::class ) ),
			PublicIndex\Search::class       => fn (): PublicIndex\Search => new PublicIndex\Search( $this->get( Database\Database::class ) ),
			PublicIndex\Reader::class       => fn (): PublicIndex\Reader => new PublicIndex\Reader( $this->get( Database\Database::class ), $this->get( Support\Clock::class ), $this->get( PublicIndex\Search::class ), $this->get( Permalinks\Links::class ) ),
			Permalinks\Links::class         => fn (): Permalinks\Links => new Permalinks\Links(),

			// Render, Blocks.

			// Rest.

			// Admin.

			// Import, Demo, Cli.
		];
	}
}
