<?php
/**
 * Downloads.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Exports;

use Prakat\Contract\Contracts;
use Prakat\Contract\Section;
use Prakat\Permalinks\Disposition;
use Prakat\Permalinks\Etag;
use Prakat\Permalinks\Links;
use Prakat\PublicIndex\Freshness;
use Prakat\PublicIndex\Query;
use Prakat\PublicIndex\Reader;
use Prakat\Support\Clock;

/**
 * Answers `?prakat-download=<section>&format=csv|json` with the records that the page shows, by the same filters, as a
 * file. Reads what is public and nothing else.
 */
final class Download {

	public const FORMATS = [
		'csv'  => 'text/csv; charset=UTF-8; header=present',
		'json' => 'application/json; charset=UTF-8',
	];

	public function __construct(
		private readonly Contracts $contracts,
		private readonly Reader $reader,
		private readonly CsvExport $csv,
		private readonly JsonExport $json,
		private readonly Freshness $freshness,
		private readonly Clock $clock
	) {
	}

	/**
	 * Answers when a download was asked for; ends the request then.
	 */
	public function answer(): void {
		$args = wp_unslash( $_GET ); // phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Reads public data by a whitelist.
		$id   = is_string( $args[ Links::DOWNLOAD ] ?? null ) ? $args[ Links::DOWNLOAD ] : '';
		$form = is_string( $args['format'] ?? null ) ? $args['format'] : 'csv';
		if ( ! $this->contracts->has( $id ) || ! isset( self::FORMATS[ $form ] ) ) {
			status_header( 404 );
			nocache_headers();
			header( 'Content-Type: text/plain; charset=UTF-8' );
			exit( 'ไม่พบข้อมูลที่ขอ · There is no such download.' );
		}
		$section  = $this->contracts->section( $id );
		$query    = Query::from_request( $section, $args );
		$language = 'en' === ( $args['lang'] ?? '' ) ? 'en' : 'th';
		if ( null !== $query->entry && null === $this->reader->entry( $query->entry ) && null !== $this->reader->gone( $query->entry ) ) {
			status_header( 410 );
			nocache_headers();
			header( 'Content-Type: text/plain; charset=UTF-8' );
			exit( 'ข้อมูลนี้ไม่เผยแพร่แล้ว · This is no longer published.' );
		}
		$tag      = $this->tag( $section, $query, $form . $language );
		foreach ( $this->freshness->headers( $this->reader->next_change( $id ) ) as $name => $value ) {
			header( "$name: $value" );
		}
		header( "ETag: $tag" );
		if ( Etag::is_known( $tag ) ) {
			status_header( 304 );
			exit;
		}
		status_header( 200 );
		header( 'Content-Type: ' . self::FORMATS[ $form ] );
		header( 'Content-Disposition: ' . Disposition::of( 'attachment', $this->name( $section, $language, $form ) ) );
		header( 'X-Content-Type-Options: nosniff' );
		header( 'X-Robots-Tag: noindex, noarchive' );
		header( 'X-Accel-Buffering: no' );
		if ( 'HEAD' !== ( $_SERVER['REQUEST_METHOD'] ?? '' ) ) {
			$this->send( 'csv' === $form ? $this->csv->chunks( $section, $query, $language ) : $this->json->chunks( $section, $query ) );
		}
		exit;
	}

	/**
	 * The name of the file: the section, and the day by the Buddhist calendar.
	 */
	public function name( Section $section, string $language, string $format ): string {
		$now = $this->clock->now()->setTimezone( $this->clock->zone() );
		return sprintf( '%s-%d-%s.%s', str_replace( ' ', '-', $section->words( 'name', $language ) ), (int) $now->format( 'Y' ) + 543, $now->format( 'm-d' ), $format );
	}

	/**
	 * Changes with everything that the file depends on.
	 */
	public function tag( Section $section, Query $query, string $form ): string {
		return '"' . substr( hash( 'sha256', (string) wp_json_encode( [ PRAKAT_VERSION, $section->contract['hash'], $form, $query, $this->reader->signature( $section ), home_url(), wp_timezone_string() ] ) ), 0, 32 ) . '"';
	}

	/**
	 * @param \Generator<int, string> $chunks
	 */
	private function send( \Generator $chunks ): void {
		if ( function_exists( 'set_time_limit' ) ) {
			set_time_limit( 0 ); // phpcs:ignore Squiz.PHP.DiscouragedFunctions.Discouraged -- A million records take longer than a page.
		}
		while ( ob_get_level() > 0 ) {
			ob_end_clean();
		}
		foreach ( $chunks as $chunk ) {
			echo $chunk; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- A file, not a page.
			if ( connection_aborted() ) {
				return;
			}
		}
	}
}
