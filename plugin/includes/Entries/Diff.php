<?php
/**
 * What differs between two versions.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Entries;

use Prakat\Contract\Contracts;
use Prakat\Contract\Section;
use Prakat\Contract\Sentences;
use Prakat\Files\File;
use Prakat\Files\Files;
use Prakat\Support\Refusal;

/**
 * Two versions of an entry side by side: differences by field and by row, in words, a page of rows at a time. Diff of
 * src/admin/api/types.
 *
 * @phpstan-import-type Field from Section
 * @phpstan-type Difference array{path: list<string|int>, label: string, before: string|null, after: string|null}
 */
final class Diff {

	public function __construct(
		private readonly Contracts $contracts,
		private readonly Sentences $sentences,
		private readonly Versions $versions,
		private readonly Records $records,
		private readonly Alignment $alignment,
		private readonly Spoken $spoken,
		private readonly Files $files
	) {
	}

	/**
	 * @param int $before_id The older version.
	 * @param int $after_id  The newer one, of the same entry.
	 * @return array<string, mixed>
	 * @throws Refusal 'not-found' when they are not of one entry.
	 */
	public function between( int $before_id, int $after_id, int $page = 1, int $per_page = 50 ): array {
		$before = $this->versions->get( $before_id );
		$after  = $this->versions->get( $after_id );
		if ( $before->entry_id !== $after->entry_id ) {
			throw new Refusal( 'not-found' );
		}
		$section  = $this->versions->section_of( $after );
		$language = $this->sentences->language();
		$old      = $this->names( $before_id );
		$new      = $this->names( $after_id );
		$names    = $old + $new;

		$aligned = $this->alignment->of( $before_id, $after_id, static fn ( array $record ): string => self::name( $section, $record ) );
		$counts  = [
			'added'   => 0,
			'removed' => 0,
			'changed' => 0,
			'same'    => $aligned['same'],
		];
		foreach ( $aligned['pairs'] as $pair ) {
			++$counts[ self::kind( $pair ) ];
		}
		$pairs = array_slice( $aligned['pairs'], ( $page - 1 ) * $per_page, $per_page );

		return [
			'a'      => [
				'id'     => $before->id,
				'number' => $before->number,
			],
			'b'      => [
				'id'     => $after->id,
				'number' => $after->number,
			],
			'header' => $this->fields( $this->contracts->entry()->fields(), $before->header, $after->header, $language, $names ),
			'files'  => [ ...self::changed_files( 'removed', array_diff_key( $old, $new ) ), ...self::changed_files( 'added', array_diff_key( $new, $old ) ) ],
			'counts' => $counts,
			'rows'   => $this->rows( $section, $before_id, $after_id, $pairs, $language, $names ),
			'page'   => $page,
			'pages'  => (int) ceil( count( $aligned['pairs'] ) / $per_page ),
		];
	}

	/**
	 * How much differs, in numbers alone.
	 *
	 * @return array{header: int, added: int, removed: int, changed: int, files: int}
	 */
	public function numbers( int $before_id, int $after_id ): array {
		$before  = $this->versions->get( $before_id );
		$after   = $this->versions->get( $after_id );
		$section = $this->versions->section_of( $after );
		$old     = $this->names( $before_id );
		$new     = $this->names( $after_id );
		$numbers = [
			'header'  => count( $this->fields( $this->contracts->entry()->fields(), $before->header, $after->header, 'th', $old + $new ) ),
			'added'   => 0,
			'removed' => 0,
			'changed' => 0,
			'files'   => count( array_diff_key( $old, $new ) ) + count( array_diff_key( $new, $old ) ),
		];
		foreach ( $this->alignment->of( $before_id, $after_id, static fn ( array $record ): string => self::name( $section, $record ) )['pairs'] as $pair ) {
			++$numbers[ self::kind( $pair ) ];
		}
		return $numbers;
	}

	/**
	 * @param list<array{before: int|null, after: int|null}> $pairs
	 * @param 'th'|'en'                                      $language
	 * @param array<string, string>                          $names
	 * @return list<array<string, mixed>>
	 */
	private function rows( Section $section, int $before_id, int $after_id, array $pairs, string $language, array $names ): array {
		$old  = $this->records->at( $before_id, array_values( array_filter( array_column( $pairs, 'before' ), is_int( ... ) ) ) );
		$new  = $this->records->at( $after_id, array_values( array_filter( array_column( $pairs, 'after' ), is_int( ... ) ) ) );
		$rows = [];
		foreach ( $pairs as $pair ) {
			$before = null === $pair['before'] ? [] : $old[ $pair['before'] ] ?? [];
			$after  = null === $pair['after'] ? [] : $new[ $pair['after'] ] ?? [];
			$rows[] = [
				'kind'   => self::kind( $pair ),
				'before' => $pair['before'],
				'after'  => $pair['after'],
				'title'  => self::name( $section, [] === $after ? $before : $after ),
				'fields' => $this->fields( $section->fields(), $before, $after, $language, $names ),
			];
		}
		return $rows;
	}

	/**
	 * The fields that differ, in the order of the form; then what a contract of another time knew.
	 *
	 * @param array<string, Field>    $fields
	 * @param array<array-key, mixed> $before
	 * @param array<array-key, mixed> $after
	 * @param 'th'|'en'               $language
	 * @param array<string, string>   $names
	 * @param list<string|int>        $path
	 * @return list<Difference>
	 */
	private function fields( array $fields, array $before, array $after, string $language, array $names, array $path = [], string $within = '' ): array {
		$differences = [];
		$unknown     = array_diff_key( $before + $after, $fields );
		foreach ( array_keys( $fields + $unknown ) as $key ) {
			$old = $before[ $key ] ?? null;
			$new = $after[ $key ] ?? null;
			if ( $old === $new ) {
				continue;
			}
			$field = $fields[ $key ] ?? [
				'kind'     => 'text',
				'label'    => [
					'en' => (string) $key,
					'th' => (string) $key,
				],
				'required' => false,
				'schema'   => [],
				'public'   => false,
			];
			$label = $within . Section::say( $field['label'], $language );
			if ( in_array( $field['kind'], [ 'list', 'steps' ], true ) && is_array( $old ?? [] ) && is_array( $new ?? [] ) ) {
				$differences = [ ...$differences, ...$this->inner_rows( $field, $old ?? [], $new ?? [], $language, $names, [ ...$path, $key ], $label ) ];
				continue;
			}
			$differences[] = [
				'path'   => [ ...$path, $key ],
				'label'  => $label,
				'before' => $this->spoken->value( $field, $old, $language, $names ),
				'after'  => $this->spoken->value( $field, $new, $language, $names ),
			];
		}
		return $differences;
	}

	/**
	 * The rows of a list inside a record, compared place by place.
	 *
	 * @param Field                   $field
	 * @param array<array-key, mixed> $before
	 * @param array<array-key, mixed> $after
	 * @param 'th'|'en'               $language
	 * @param array<string, string>   $names
	 * @param list<string|int>        $path
	 * @return list<Difference>
	 */
	private function inner_rows( array $field, array $before, array $after, string $language, array $names, array $path, string $label ): array {
		/** @var array<string, Field> $inside */
		$inside      = $field['fields'] ?? [];
		$differences = [];
		for ( $place = 0; $place < max( count( $before ), count( $after ) ); $place++ ) {
			$old = $before[ $place ] ?? null;
			$new = $after[ $place ] ?? null;
			if ( is_array( $old ) && is_array( $new ) ) {
				$differences = [ ...$differences, ...$this->fields( $inside, $old, $new, $language, $names, [ ...$path, $place ], $label . ' ' . ( $place + 1 ) . ' – ' ) ];
			} elseif ( $old !== $new ) {
				$differences[] = [
					'path'   => [ ...$path, $place ],
					'label'  => $label . ' ' . ( $place + 1 ),
					'before' => $this->spoken->value( $field, $old, $language, $names ),
					'after'  => $this->spoken->value( $field, $new, $language, $names ),
				];
			}
		}
		return $differences;
	}

	/**
	 * What tells a record to a person: its primary column, else the first text there is.
	 *
	 * @param array<string, mixed> $record
	 */
	private static function name( Section $section, array $record ): string {
		foreach ( $section->contract['columns'] as $column ) {
			if ( true === ( $column['primary'] ?? false ) ) {
				$value = $record;
				foreach ( explode( '.', $column['field'] ) as $step ) {
					$value = is_array( $value ) ? $value[ $step ] ?? null : null;
				}
				return is_scalar( $value ) ? (string) $value : '';
			}
		}
		return '';
	}

	/**
	 * @param array{before: int|null, after: int|null} $pair
	 * @return 'added'|'removed'|'changed'
	 */
	private static function kind( array $pair ): string {
		return match ( true ) {
			null === $pair['before'] => 'added',
			null === $pair['after'] => 'removed',
			default => 'changed',
		};
	}

	/**
	 * @return array<string, string> Names of a version's files by uuid.
	 */
	private function names( int $version_id ): array {
		$files = $this->files->of_version( $version_id );
		return array_combine( array_map( static fn ( File $file ): string => $file->uuid, $files ), array_map( static fn ( File $file ): string => $file->name, $files ) );
	}

	/**
	 * @param 'added'|'removed'     $kind
	 * @param array<string, string> $names
	 * @return list<array{kind: string, name: string}>
	 */
	private static function changed_files( string $kind, array $names ): array {
		return array_map(
			static fn ( string $name ): array => [
				'kind' => $kind,
				'name' => $name,
			],
			array_values( $names )
		);
	}
}
