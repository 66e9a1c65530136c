<?php
/**
 * The public REST API's answers.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\PublicIndex;

use Prakat\Contract\Section;
use Prakat\Support\Clock;

/**
 * Contracts, entries and pages as JSON, in the shapes of src/client/types.ts; an entry has the shape that the headless
 * components of src/react take.
 */
final class PublicJson {

	public function __construct( private readonly Clock $clock ) {
	}

	/**
	 * What a renderer needs of a section's contract; nothing of fields that are not public.
	 *
	 * @return array<string, mixed>
	 */
	public function section( Section $section ): array {
		$contract = array_intersect_key(
			$section->contract,
			array_flip( [ 'contractVersion', 'id', 'hash', 'words', 'layout', 'columns', 'filters', 'sorts', 'defaultSort', 'index', 'search', 'facet', 'structured', 'prints', 'basis', 'review' ] )
		);
		return $contract + [ 'fields' => self::public_fields( $section->contract['fields'] ) ];
	}

	/**
	 * @return array<string, mixed>
	 */
	public function entry( PublicEntry $entry ): array {
		$header = $entry->header;
		$json   = [
			'uuid'           => $entry->uuid,
			'section'        => $entry->section,
			'title'          => $entry->title,
			'url'            => $entry->url,
			'unit'           => $entry->unit,
			'publishedAt'    => $this->moment( $entry->published_at ),
			'publishedUntil' => $this->moment( $entry->expires_at->modify( '-1 second' ) ),
			'reviewedOn'     => $entry->reviewed_on,
			'firstPublishedAt' => $this->moment( $entry->first_published_at ),
			'files'          => array_map( static fn ( array $file ): array => array_filter( $file, static fn ( mixed $value ): bool => '' !== $value ), $entry->files ),
			'recordCount'    => $entry->record_count,
			'version'        => [
				'number' => $entry->version_number,
				'hash'   => $entry->hash,
			],
		];
		foreach ( [ 'summary', 'source', 'covers' ] as $key ) {
			if ( isset( $header[ $key ] ) ) {
				$json[ $key ] = $header[ $key ];
			}
		}
		if ( true === ( $header['nothingToReport'] ?? false ) && isset( $header['reportMonth'] ) ) {
			$json['nothingIn'] = $header['reportMonth'];
		}
		return $json;
	}

	/**
	 * @return array<string, mixed>
	 */
	public function page( Section $section, Query $query, Page $page ): array {
		$entries = [];
		foreach ( $page->entries as $entry ) {
			$entries[ $entry->uuid ] = $this->entry( $entry );
		}
		return [
			'section'    => $section->id,
			'records'    => array_map(
				static fn ( array $row ): array => [
					'entry'  => $page->entries[ $row['entry_id'] ]->uuid,
					'row'    => $row['row_no'],
					'record' => (object) $row['record'],
				],
				array_values( array_filter( $page->rows, static fn ( array $row ): bool => isset( $page->entries[ $row['entry_id'] ] ) ) )
			),
			'entries'    => (object) $entries,
			'total'      => $page->total,
			'page'       => $page->page,
			'pages'      => $page->pages,
			'perPage'    => $query->per_page,
			'sums'       => (object) $page->sums,
			'nextChange' => null === $page->next_change ? null : $this->moment( $page->next_change ),
		];
	}

	/**
	 * ISO 8601 with the agency's offset.
	 */
	public function moment( \DateTimeImmutable $at ): string {
		return $at->setTimezone( $this->clock->zone() )->format( 'Y-m-d\TH:i:sP' );
	}

	/**
	 * @param array<string, array<string, mixed>> $fields
	 * @return array<string, array<string, mixed>>
	 */
	private static function public_fields( array $fields ): array {
		$public = [];
		foreach ( $fields as $name => $field ) {
			if ( true !== $field['public'] ) {
				continue;
			}
			unset( $field['aliases'], $field['help'] );
			if ( isset( $field['fields'] ) ) {
				$field['fields'] = self::public_fields( $field['fields'] );
			}
			$public[ $name ] = $field;
		}
		return $public;
	}
}
