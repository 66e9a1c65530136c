<?php
/**
 * Every contract that is known.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Contract;

use Prakat\Support\Refusal;

/**
 * Reads compiled contracts: the plugin's own directory first, then what agencies register on
 * `prakat_register_sections`. A contract is a PHP array in opcache's shared memory, so reading one costs
 * nothing per request.
 *
 * @phpstan-import-type Contract from Section
 */
final class Contracts {

	/** The version of the contract's shape that this code reads. */
	public const VERSION = 1;

	private readonly string $home;

	/** @var array<string, string> Section id → its file, in order. */
	private array $files = [];

	/** @var array<string, Section> */
	private array $sections = [];

	private ?Section $entry = null;

	/** @var array<string, array<string, mixed>> */
	private array $documents = [];

	/** @var list<string> */
	private array $faults = [];

	/**
	 * @param string $home           The directory that `npm run contracts` writes.
	 * @param string ...$directories Directories of further sections.
	 */
	public function __construct( string $home, string ...$directories ) {
		$this->home = rtrim( $home, '/\\' );
		foreach ( $this->document( 'index' )['sections'] ?? [] as $id ) {
			$this->files[ $id ] = "{$this->home}/sections/{$id}.php";
		}
		foreach ( $directories as $directory ) {
			$this->register( $directory );
		}
	}

	/**
	 * Adds the sections of an agency's own plugin: each `<section id>.php` in the directory, as the SDK's
	 * compiler wrote it. What cannot be added is left out and named in `faults()`: a slip in one plugin, or a
	 * contract of another version after an update, must not take the site down.
	 *
	 * @param string $directory Absolute path.
	 */
	public function register( string $directory ): void {
		$files = glob( rtrim( $directory, '/\\' ) . '/*.php' );
		if ( false === $files || [] === $files ) {
			$this->fault( "There are no contracts in {$directory}." );
			return;
		}
		foreach ( $files as $file ) {
			try {
				$section = self::read( $file );
			} catch ( \DomainException $error ) {
				$this->fault( $error->getMessage() );
				continue;
			}
			if ( isset( $this->files[ $section->id ] ) ) {
				$this->fault( "There is a section {$section->id} already, so {$file} is left out." );
				continue;
			}
			$this->files[ $section->id ]    = $file;
			$this->sections[ $section->id ] = $section;
		}
	}

	/**
	 * Why something that was to be registered is not: sentences for the developer, in English.
	 *
	 * @return list<string>
	 */
	public function faults(): array {
		return $this->faults;
	}

	/**
	 * @throws Refusal 'unknown-section'.
	 */
	public function section( string $id ): Section {
		if ( ! isset( $this->files[ $id ] ) ) {
			throw new Refusal( 'unknown-section', [ 'section' => $id ] );
		}
		return $this->sections[ $id ] ??= self::read( $this->files[ $id ] );
	}

	/**
	 * Whether there is such a section: an entry may outlive the plugin that declared its section.
	 */
	public function has( string $id ): bool {
		return isset( $this->files[ $id ] );
	}

	/**
	 * @return array<string, Section> By id, the plugin's own first.
	 */
	public function sections(): array {
		$sections = [];
		foreach ( array_keys( $this->files ) as $id ) {
			$sections[ $id ] = $this->section( $id );
		}
		return $sections;
	}

	/**
	 * The entry header: title, source, period covered, publication, attachments.
	 */
	public function entry(): Section {
		if ( null === $this->entry ) {
			/** @var Contract $contract */
			$contract    = $this->document( 'entry' );
			$this->entry = new Section( $contract );
		}
		return $this->entry;
	}

	/**
	 * A contract that is not a section: 'index', 'workflow', 'refusals', 'problems', 'checklists', 'render'.
	 *
	 * @return array<string, mixed>
	 * @throws \DomainException When there is no such document.
	 */
	public function document( string $name ): array {
		if ( ! isset( $this->documents[ $name ] ) ) {
			$file = "{$this->home}/{$name}.php";
			if ( 1 !== preg_match( '/^[a-z]+$/D', $name ) || ! is_file( $file ) ) {
				throw new \DomainException( "No contract {$name}." ); // phpcs:ignore WordPress.Security.EscapeOutput.ExceptionNotEscaped -- A slip in code.
			}
			$this->documents[ $name ] = require $file;
		}
		return $this->documents[ $name ];
	}

	/**
	 * One digest over all contracts that are known; changes when any of them does.
	 */
	public function hash(): string {
		$hashes = [ (string) $this->document( 'index' )['hash'] ];
		foreach ( $this->sections() as $section ) {
			$hashes[] = $section->hash();
		}
		return hash( 'sha256', implode( '|', $hashes ) );
	}

	private function fault( string $sentence ): void {
		$this->faults[] = $sentence;
		if ( function_exists( '_doing_it_wrong' ) ) {
			_doing_it_wrong( 'Prakat\\Contract\\Contracts::register', esc_html( $sentence ), '0.1.0' );
		}
	}

	private static function read( string $file ): Section {
		/** @var mixed $contract */
		$contract = require $file;
		$version  = is_array( $contract ) ? $contract['contractVersion'] ?? null : null;
		if ( ! is_array( $contract ) || self::VERSION !== $version ) {
			throw new \DomainException( "{$file} is no contract of version " . self::VERSION . '.' ); // phpcs:ignore WordPress.Security.EscapeOutput.ExceptionNotEscaped -- For the developer's log.
		}
		if ( basename( $file, '.php' ) !== ( $contract['id'] ?? '' ) || ! isset( $contract['fields'], $contract['recordSchema'], $contract['index'] ) ) {
			throw new \DomainException( "{$file} is not what the compiler writes for a section." ); // phpcs:ignore WordPress.Security.EscapeOutput.ExceptionNotEscaped -- For the developer's log.
		}
		/** @var Contract $contract */
		return new Section( $contract );
	}
}
