<?php
/**
 * What keeps people from reading an office document.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Screening\Readers;

use Prakat\Screening\Notes;

/**
 * Looks in a document of Office Open XML or OpenDocument for pictures without alternative text, tables without a header
 * row, long text without headings, and a language and title that nobody set.
 */
final class DocumentBarriers {

	/** Paragraphs with words from which a document is long. */
	private const LONG = 40;

	public function __construct( private readonly Archive $archive, private readonly string $kind ) {
	}

	public function look( Notes $notes ): void {
		match ( $this->kind ) {
			'docx'  => $this->word( $notes ),
			'odt'   => $this->open_text( $notes ),
			'pptx'  => $this->pictures( '~^ppt/slides/slide\d+\.xml$~', $notes ),
			default => null,
		};
		$this->title( $notes );
	}

	private function word( Notes $notes ): void {
		$this->pictures( '~^word/document\d*\.xml$~', $notes );
		$tables     = [];
		$paragraphs = 0;
		$headings   = 0;
		$language   = false;
		$headless   = 0;
		$reader     = $this->archive->reader( 'word/document.xml' );
		while ( Archive::next( $reader ) ) {
			$name = $reader->localName;
			if ( \XMLReader::END_ELEMENT === $reader->nodeType ) {
				if ( 'tbl' === $name && [] !== $tables ) {
					$table     = array_pop( $tables );
					$headless += $table['tr'] > 1 && 0 === $table['tblHeader'] && $table['tc'] > $table['tr'] ? 1 : 0;
				}
				continue;
			}
			if ( \XMLReader::ELEMENT !== $reader->nodeType ) {
				continue;
			}
			if ( 'tbl' === $name ) {
				$tables[] = [
					'tr'        => 0,
					'tc'        => 0,
					'tblHeader' => 0,
				];
			} elseif ( [] !== $tables && in_array( $name, [ 'tr', 'tc', 'tblHeader' ], true ) ) {
				++$tables[ count( $tables ) - 1 ][ $name ];
			}
			match ( $name ) {
				'p'     => $paragraphs += $reader->isEmptyElement ? 0 : 1,
				'pStyle', 'outlineLvl' => $headings += 'outlineLvl' === $name || 1 === preg_match( '/^(?:heading|title|หัวเรื่อง|หัวข้อ|\d+$)/iu', (string) $reader->getAttribute( 'w:val' ) ) ? 1 : 0,
				'lang'  => $language = true,
				default => null,
			};
		}
		$reader->close();
		if ( $headless > 0 ) {
			$notes->barrier( 'document-table-no-header' );
		}
		if ( $paragraphs >= self::LONG && 0 === $headings ) {
			$notes->barrier( 'document-no-headings' );
		}
		if ( ! $language && ! str_contains( $this->archive->bytes( 'word/styles.xml', 4194304 ), '<w:lang ' ) ) {
			$notes->barrier( 'document-no-language' );
		}
	}

	private function open_text( Notes $notes ): void {
		$paragraphs = 0;
		$headings   = 0;
		$tables     = 0;
		$header     = 0;
		$frame      = false;
		$said       = false;
		$silent     = 0;
		$reader     = $this->archive->reader( 'content.xml' );
		while ( Archive::next( $reader ) ) {
			$name = $reader->name;
			if ( \XMLReader::END_ELEMENT === $reader->nodeType && 'draw:frame' === $name ) {
				$silent += $frame && ! $said ? 1 : 0;
				$frame   = false;
			}
			if ( \XMLReader::ELEMENT !== $reader->nodeType ) {
				continue;
			}
			match ( $name ) {
				'text:p'                  => $paragraphs += $reader->isEmptyElement ? 0 : 1,
				'text:h'                  => ++$headings,
				'table:table'             => ++$tables,
				'table:table-header-rows' => ++$header,
				'draw:frame'              => $said = false,
				'draw:image'              => $frame = true,
				'svg:title', 'svg:desc'   => $said = $said || ! $reader->isEmptyElement,
				default                   => null,
			};
		}
		$reader->close();
		if ( $silent > 0 ) {
			$notes->barrier( 'document-image-no-alt' );
		}
		if ( $tables > $header ) {
			$notes->barrier( 'document-table-no-header' );
		}
		if ( $paragraphs >= self::LONG && 0 === $headings ) {
			$notes->barrier( 'document-no-headings' );
		}
		if ( 1 !== preg_match( '/fo:language="(?!none)[a-z]|style:language-complex="(?!none)[a-z]/', $this->archive->bytes( 'styles.xml', 4194304 ) . $this->archive->bytes( 'content.xml', 262144 ) ) ) {
			$notes->barrier( 'document-no-language' );
		}
	}

	/**
	 * Pictures of Word and PowerPoint: what is drawn says in `descr` what it shows, or that it decorates.
	 */
	private function pictures( string $parts, Notes $notes ): void {
		foreach ( $this->archive->parts( $parts ) as $part ) {
			$reader = $this->archive->reader( $part );
			$said   = true;
			while ( Archive::next( $reader ) ) {
				if ( \XMLReader::ELEMENT !== $reader->nodeType ) {
					continue;
				}
				$name = $reader->localName;
				if ( 'docPr' === $name || 'cNvPr' === $name ) {
					$own  = '' !== trim( (string) $reader->getAttribute( 'descr' ) . (string) $reader->getAttribute( 'title' ) );
					$said = 'docPr' === $name ? $own : ( $own || ( $said && str_starts_with( $part, 'word/' ) ) );
				} elseif ( 'decorative' === $name ) {
					$said = true;
				} elseif ( 'blip' === $name && ! $said ) {
					$notes->barrier( 'document-image-no-alt', str_starts_with( $part, 'ppt/' ) ? [ [ 'slide', [ 'slide' => (int) preg_replace( '/\D/', '', $part ) ] ] ] : [] );
					$said = true;
				}
			}
			$reader->close();
		}
	}

	private function title( Notes $notes ): void {
		$properties = $this->archive->bytes( 'docProps/core.xml', 65536 ) . $this->archive->bytes( 'meta.xml', 65536 );
		if ( ! in_array( $this->kind, [ 'xlsx', 'ods' ], true ) && 1 !== preg_match( '~<dc:title>[^<]*\S[^<]*</dc:title>~u', $properties ) ) {
			$notes->barrier( 'document-no-title' );
		}
	}
}
