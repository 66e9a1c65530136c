<?php
/**
 * Records as JSON.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Exports;

use Prakat\Contract\Section;
use Prakat\PublicIndex\PublicJson;
use Prakat\PublicIndex\Query;
use Prakat\PublicIndex\Stream;
use Prakat\Support\Clock;

/**
 * One JSON document: where it comes from and when it was made, the entries with source, period, publication and content
 * hash, then the records, each with its entry (R003). Passed on as it is read, in constant memory.
 */
final class JsonExport {

	private const CHUNK = 65_536;

	private const FLAGS = JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR;

	public function __construct(
		private readonly Stream $stream,
		private readonly PublicJson $json,
		private readonly Clock $clock
	) {
	}

	/**
	 * @return \Generator<int, string>
	 */
	public function chunks( Section $section, Query $query ): \Generator {
		$out   = substr(
			json_encode(
				[
					'section'     => $section->id,
					'name'        => $section->contract['words']['name'],
					'contract'    => $section->contract['hash'],
					'publisher'   => [
						'name' => get_bloginfo( 'name', 'display' ),
						'url'  => home_url( '/' ),
					],
					'generatedAt' => $this->json->moment( $this->clock->now() ),
					'query'       => (object) array_filter(
						[
							'search'  => $query->search,
							'filters' => $query->filters,
							'sort'    => $query->sort,
							'entry'   => $query->entry,
						],
						static fn ( mixed $asked ): bool => '' !== $asked && [] !== $asked && null !== $asked
					),
				],
				self::FLAGS
			),
			0,
			-1
		) . ",\n\"entries\":[";
		$comma = "\n";
		$uuids = [];
		foreach ( $this->stream->entries( $section, $query->entry ) as $entry ) {
			$uuids[ $entry->entry_id ] = $entry->uuid;

			$out  .= $comma . json_encode( $this->json->entry( $entry ), self::FLAGS );
			$comma = ",\n";
			if ( strlen( $out ) >= self::CHUNK ) {
				yield $out;
				$out = '';
			}
		}
		$out  .= "\n],\n\"records\":[";
		$comma = "\n";
		$total = 0;
		foreach ( $this->stream->records( $section, $query ) as $row ) {
			if ( ! isset( $uuids[ $row['entry_id'] ] ) ) {
				continue;
			}
			$out  .= $comma . '{"entry":"' . $uuids[ $row['entry_id'] ] . '","row":' . $row['row_no'] . ',"record":' . $row['record'] . '}';
			$comma = ",\n";
			++$total;
			if ( strlen( $out ) >= self::CHUNK ) {
				yield $out;
				$out = '';
			}
		}
		yield $out . "\n],\n\"total\":$total}\n";
	}
}
