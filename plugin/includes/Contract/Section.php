<?php
/**
 * One section, as its contract says it is.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Contract;

/**
 * Read-only view of a compiled contract. The entry header (`Contracts::entry()`) is one too, with
 * fields and rules and nothing else. The shapes are those of src/sdk/contract.ts.
 *
 * @phpstan-type Words array{en: string, th: string}
 * @phpstan-type Field array{kind: string, label: Words, help?: Words, required: bool, schema: array<string, mixed>, choices?: list<array{value: string, label: Words, aliases?: list<string>}>, fields?: array<string, array<string, mixed>>, hint?: Words, workingDays?: string, public: bool, aliases?: list<string>}
 * @phpstan-type Rule array{rule: string, fields: non-empty-list<string>, code: string, each?: string, when?: list<array{field: string, in?: list<string|bool>, present?: bool}>}
 * @phpstan-type Contract array{
 *     contractVersion: int, id: string, hash: string, words: array<string, Words>, layout: string,
 *     fields: array<string, Field>,
 *     columns: list<array{field: string, primary?: true, align?: string, priority: int}>,
 *     filters: list<array{id: string, field: string, column: string, control: string, label: Words}>,
 *     sorts: list<array{id: string, field: string, column: string, label: Words, defaultDirection: string}>,
 *     defaultSort: array{id: string, direction: string}, search: list<string>,
 *     index: list<array{name: string, path?: string, type: string, length?: int}>, indexes: list<list<string>>,
 *     derive: list<array{name: string, from: string, rule: string}>, rules: list<Rule>, facet?: string,
 *     review: array{every: string}, period: array{default: string, minimum: string},
 *     files: array{accept: list<string>, maxBytes: int, maxCount: int}, minRecords: int, maxRecords: int,
 *     basis: list<array{id: string, words: Words}>, unit: string, checklists: array<string, list<string>>,
 *     structured?: string, prints?: list<string>, ocds?: true, slots?: list<string>, offered?: false, drafts?: array<string, Words>,
 *     recordSchema: array<string, mixed>
 * }
 */
final class Section {

	public readonly string $id;

	/**
	 * @param array<string, mixed> $contract
	 * @phpstan-param Contract $contract
	 */
	public function __construct( public readonly array $contract ) {
		$this->id = $contract['id'];
	}

	/**
	 * The contract's own digest; changes with any change of the section.
	 */
	public function hash(): string {
		return $this->contract['hash'];
	}

	/**
	 * @return array<string, Field> In the order of the form.
	 */
	public function fields(): array {
		return $this->contract['fields'];
	}

	/**
	 * Whether there is a field at the path.
	 */
	public function has( string $path ): bool {
		return null !== $this->find( $path );
	}

	/**
	 * The field at a dotted path. Row numbers on the way ("bidders.0.price") are passed over.
	 *
	 * @return Field
	 * @throws \OutOfBoundsException When there is no such field: a slip in code, since paths come from contracts.
	 */
	public function field( string $path ): array {
		return $this->find( $path ) ?? throw new \OutOfBoundsException( "The section {$this->id} has no field {$path}." ); // phpcs:ignore WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Never shown to a person.
	}

	/**
	 * The label of the field at a dotted path; of an unknown one, its last key.
	 *
	 * @param string $language 'th' or 'en'.
	 */
	public function label( string $path, string $language ): string {
		$field = $this->find( $path );
		return null === $field ? (string) preg_replace( '/^.*[.]/s', '', $path ) : self::say( $field['label'], $language );
	}

	/**
	 * Words of the section itself: 'name', 'description', 'record', 'records', 'empty', 'nothing'.
	 *
	 * @param string $language 'th' or 'en'.
	 * @return string Empty when the section has no such words.
	 */
	public function words( string $key, string $language ): string {
		$words = $this->contract['words'][ $key ] ?? null;
		return null === $words ? '' : self::say( $words, $language );
	}

	/**
	 * The label of a choice's value; of an unknown value, the value.
	 *
	 * @param string $language 'th' or 'en'.
	 */
	public function choice_label( string $path, string $value, string $language ): string {
		foreach ( $this->find( $path )['choices'] ?? [] as $choice ) {
			if ( $choice['value'] === $value ) {
				return self::say( $choice['label'], $language );
			}
		}
		return $value;
	}

	/**
	 * A record without what may not leave the agency (fields that are not public).
	 *
	 * @param array<string, mixed> $record
	 * @return array<string, mixed>
	 */
	public function public_record( array $record ): array {
		return self::only_public( $this->contract['fields'], $record );
	}

	/**
	 * The ids of the files that a record names, each once.
	 *
	 * @param array<string, mixed> $record
	 * @return list<string>
	 */
	public function file_ids( array $record ): array {
		return array_values( array_unique( self::files_in( $this->contract['fields'], $record ) ) );
	}

	/**
	 * @param Words  $words
	 * @param string $language 'th' or 'en'.
	 */
	public static function say( array $words, string $language ): string {
		return 'th' === $language ? $words['th'] : $words['en'];
	}

	/**
	 * @return Field|null
	 */
	private function find( string $path ): ?array {
		$fields = $this->contract['fields'];
		$field  = null;
		foreach ( explode( '.', $path ) as $step ) {
			if ( ctype_digit( $step ) && null !== $field ) {
				continue;
			}
			/** @var Field|null $field */
			$field = $fields[ $step ] ?? null;
			if ( null === $field ) {
				return null;
			}
			$fields = $field['fields'] ?? [];
		}
		return $field;
	}

	/**
	 * @param array<string, array<string, mixed>> $fields
	 * @param array<string, mixed>                $record
	 * @return array<string, mixed>
	 */
	private static function only_public( array $fields, array $record ): array {
		$kept = [];
		foreach ( $fields as $id => $field ) {
			if ( ! array_key_exists( $id, $record ) || true !== $field['public'] ) {
				continue;
			}
			$value = $record[ $id ];
			$inner = $field['fields'] ?? null;
			if ( is_array( $inner ) && is_array( $value ) ) {
				$value = self::is_list_field( $field )
					? array_map( static fn ( mixed $row ): mixed => is_array( $row ) ? self::only_public( $inner, $row ) : $row, array_values( $value ) )
					: self::only_public( $inner, $value );
			}
			$kept[ $id ] = $value;
		}
		return $kept;
	}

	/**
	 * @param array<string, array<string, mixed>> $fields
	 * @param array<string, mixed>                $record
	 * @return list<string>
	 */
	private static function files_in( array $fields, array $record ): array {
		$found = [];
		foreach ( $fields as $id => $field ) {
			$value = $record[ $id ] ?? null;
			$inner = $field['fields'] ?? null;
			if ( ! is_array( $value ) || ! is_array( $inner ) ) {
				continue;
			}
			foreach ( self::is_list_field( $field ) ? $value : [ $value ] as $row ) {
				if ( ! is_array( $row ) ) {
					continue;
				}
				if ( in_array( $field['kind'], [ 'file', 'files' ], true ) && is_string( $row['file'] ?? null ) ) {
					$found[] = $row['file'];
				}
				$found = [ ...$found, ...self::files_in( $inner, $row ) ];
			}
		}
		return $found;
	}

	/**
	 * @param array<string, mixed> $field
	 */
	private static function is_list_field( array $field ): bool {
		return is_array( $field['schema'] ) && 'array' === ( $field['schema']['type'] ?? '' );
	}
}
