<?php
/**
 * Findings in words.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Screening;

use Prakat\Contract\Contracts;
use Prakat\Contract\Section;
use Prakat\Contract\Sentences;
use Prakat\Entries\Versions;
use Prakat\Files\Files;
use Prakat\Workflow\Machine;

/**
 * Says what was found and where, as the contract words it.
 *
 * @phpstan-import-type Words from Section
 */
final class Spoken {

	/** @var array<int, array<string, string>> Names of files by uuid, by version. */
	private array $names = [];

	public function __construct(
		private readonly Machine $machine,
		private readonly Contracts $contracts,
		private readonly Versions $versions,
		private readonly Files $files,
		private readonly Sentences $sentences
	) {
	}

	/**
	 * Whether a kind holds up an act that asks for the fact.
	 */
	public function is_error( string $kind, string $fact ): bool {
		$said = $this->kind( $kind );
		return 'error' === $said['severity'] && ( 'screened' === $fact ? 'screening' : 'accessibility' ) === $said['check'];
	}

	/**
	 * @return array{check: string, severity: string, words: Words}
	 */
	public function kind( string $kind ): array {
		return $this->machine->definition()['screening']['kinds'][ $kind ];
	}

	/**
	 * @return 'th'|'en'
	 */
	public function language(): string {
		return $this->sentences->language();
	}

	/**
	 * Where a finding stands, from outside to inside.
	 */
	public function where( Finding $finding, int $version_id, string $language ): string {
		$steps = explode( '.', $finding->path );
		$said  = match ( $steps[0] ) {
			'header'  => [ $this->place( 'header', [ 'label' => $this->contracts->entry()->label( implode( '.', array_slice( $steps, 1 ) ), $language ) ], $language ) ],
			'records' => [
				$this->place(
					'record',
					[
						'row'   => (int) $steps[1],
						'label' => $this->versions->section_of( $this->versions->get( $version_id ) )->label( implode( '.', array_slice( $steps, 2 ) ), $language ),
					],
					$language
				),
			],
			'files'   => [ $this->place( 'file', [ 'file' => $this->file_name( $version_id, $steps[1] ?? '' ) ], $language ) ],
			default   => [],
		};
		foreach ( $finding->place as [ $place, $params ] ) {
			$said[] = $this->place( $place, $params, $language );
		}
		return implode( 'th' === $language ? ' ' : ', ', $said );
	}

	public function sentence( string $kind, string $language ): string {
		return Section::say( $this->kind( $kind )['words'], $language );
	}

	/**
	 * @param array<string, scalar> $params
	 */
	public function unreadable( string $reason, array $params, string $language ): string {
		return self::fill( $this->machine->definition()['screening']['unreadable'][ $reason ], $params, $language );
	}

	public function file_name( int $version_id, string $uuid ): string {
		if ( ! isset( $this->names[ $version_id ] ) ) {
			$this->names[ $version_id ] = [];
			foreach ( $this->files->of_version( $version_id ) as $file ) {
				$this->names[ $version_id ][ $file->uuid ] = $file->name;
			}
		}
		return $this->names[ $version_id ][ $uuid ] ?? $uuid;
	}

	/**
	 * @param array<string, scalar> $params
	 */
	private function place( string $place, array $params, string $language ): string {
		return self::fill( $this->machine->definition()['screening']['places'][ $place ], $params, $language );
	}

	/**
	 * @param Words                 $words
	 * @param array<string, scalar> $params
	 */
	private static function fill( array $words, array $params, string $language ): string {
		$pairs = [];
		foreach ( $params as $name => $value ) {
			$pairs[ '{' . $name . '}' ] = is_int( $value ) ? number_format( $value ) : (string) $value;
		}
		return strtr( Section::say( $words, $language ), $pairs );
	}
}
