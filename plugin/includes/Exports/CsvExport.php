<?php
/**
 * Records as CSV.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Exports;

use Prakat\Contract\Contracts;
use Prakat\Contract\Section;
use Prakat\PublicIndex\PublicEntry;
use Prakat\PublicIndex\Query;
use Prakat\PublicIndex\Reader;
use Prakat\PublicIndex\Stream;
use Prakat\Support\Clock;

/**
 * A section's records for a spreadsheet: UTF-8 with a byte order mark (Excel reads Thai by it), Thai headings, lines
 * ended as RFC 4180 says, and behind each record the entry that it was published in. However many there are, memory
 * stays the same: the lines were made when the records were published, and are passed on as they are read.
 */
final class CsvExport {

	private const BOM = "\xEF\xBB\xBF";

	/** Bytes that are put together before they are sent. */
	private const CHUNK = 65_536;

	/** Entries whose cells are kept at hand. */
	private const REMEMBERED = 2000;

	/** @var array<string, array<string, string>> Language => entry => the end of its lines. */
	private array $ends = [];

	public function __construct(
		private readonly Reader $reader,
		private readonly Stream $stream,
		private readonly Contracts $contracts,
		private readonly Clock $clock
	) {
	}

	/**
	 * @param 'th'|'en' $language Of headings and choices.
	 * @return \Generator<int, string>
	 */
	public function chunks( Section $section, Query $query, string $language = 'th' ): \Generator {
		$line = new Line( $section, $language );
		yield self::BOM . implode( ',', array_map( [ Line::class, 'cell' ], [ ...$line->headings(), ...$this->entry_headings( $language ) ] ) ) . "\r\n";
		if ( 'th' === $language && '' === $query->search && [] === $query->filters && '' === $query->sort ) {
			yield from $this->stored( $section, $query );
			return;
		}
		$out = '';
		foreach ( $this->stream->records( $section, $query ) as $row ) {
			$out .= $line->of( (array) json_decode( (string) $row['record'], true ) ) . $this->end_of( (string) $row['entry_id'], $language );
			if ( strlen( $out ) >= self::CHUNK ) {
				yield $out;
				$out = '';
			}
		}
		yield $out;
	}

	/**
	 * Everything, by the lines that were made when it was published.
	 *
	 * @return \Generator<int, string>
	 */
	private function stored( Section $section, Query $query ): \Generator {
		foreach ( $this->stream->blocks( $section, $query->entry ) as $block ) {
			yield str_replace( Line::END, $this->end_of( (string) $block['entry_id'], 'th' ), (string) $block['csv'] );
		}
	}

	/**
	 * What stands at the end of each line of an entry.
	 */
	private function end_of( string $entry_id, string $language ): string {
		if ( ! isset( $this->ends[ $language ][ $entry_id ] ) ) {
			if ( count( $this->ends[ $language ] ?? [] ) >= self::REMEMBERED ) {
				$this->ends = [];
			}
			$this->ends[ $language ][ $entry_id ] = $this->entry_cells( $this->reader->entry_by_id( (int) $entry_id ), $language );
		}
		return $this->ends[ $language ][ $entry_id ];
	}

	/**
	 * @return list<string>
	 */
	private function entry_headings( string $language ): array {
		$words  = $this->contracts->document( 'render' )['words'];
		$entry  = $this->contracts->entry();
		$covers = (string) $words['covers'][ $language ];
		$label  = static fn ( string $key ): string => strtr( (string) $words[ $key ][ $language ], [ '{label}' => $covers ] );
		return [
			(string) $words['partOf'][ $language ],
			$entry->label( 'source', $language ),
			(string) $words['unit'][ $language ],
			$label( 'from' ),
			$label( 'to' ),
			(string) $words['publishedOn'][ $language ],
			(string) $words['publishedUntil'][ $language ],
			(string) $words['reviewedOn'][ $language ],
			'URL',
		];
	}

	/**
	 * The cells of the entry, with the comma before them and the end of the line.
	 */
	private function entry_cells( ?PublicEntry $entry, string $language ): string {
		if ( null === $entry ) {
			// It expired between two reads.
			return str_repeat( ',', count( $this->entry_headings( $language ) ) ) . "\r\n";
		}
		$covers = (array) ( $entry->header['covers'] ?? [] );
		$cells  = [
			$entry->title,
			(string) ( $entry->header['source'] ?? '' ),
			$entry->unit[ $language ] ?? '',
			(string) ( $covers['from'] ?? '' ),
			(string) ( $covers['to'] ?? '' ),
			$entry->published_at->setTimezone( $this->clock->zone() )->format( 'Y-m-d\TH:i:sP' ),
			$entry->expires_at->modify( '-1 second' )->setTimezone( $this->clock->zone() )->format( 'Y-m-d\TH:i:sP' ),
			$entry->reviewed_on,
			$entry->url,
		];
		return ',' . implode( ',', array_map( [ Line::class, 'cell' ], $cells ) ) . "\r\n";
	}
}
