<?php
/**
 * Office documents.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Screening\Readers;

use Prakat\Screening\Finding;
use Prakat\Screening\Notes;

/**
 * Reads every part of a document of Office Open XML or OpenDocument that can hold what somebody wrote: the text, tables,
 * sheets that are hidden, notes, comments, text boxes, charts with their data, properties, addresses, and the files
 * that are embedded in it.
 *
 * @phpstan-import-type Place from Finding
 */
final class OfficeReader implements Reader {

	/** Parts by their path: what kind of place they are. The first that fits counts; what fits none is not shown to a reader. */
	private const PARTS = [
		'~^(?:word/(?:theme/|fontTable|styles|stylesWithEffects|webSettings|numbering)|ppt/(?:theme/|tableStyles|presProps|viewProps)|xl/(?:theme/|styles|calcChain|worksheets/.+\.xml$|workbook\.xml$|sharedStrings\.xml$))|^\[Content_Types\]|^META-INF/|^Configurations2/|^(?:settings|mimetype|manifest)|^Thumbnails/~' => '',
		'~^word/document\d*\.xml$|^content\.xml$~' => 'paragraph',
		'~^ppt/slides/slide\d+\.xml$~' => 'slide',
		'~^word/(?:footnotes|endnotes)~' => 'footnotes',
		'~^word/(?:header|footer)\d*\.xml$|^styles\.xml$|^ppt/(?:slideMasters|slideLayouts|notesMasters)/~' => 'margins',
		'~/?(?:comments|threadedComments|persons)~' => 'comments',
		'~/(?:charts|diagrams|drawings|chartsheets)/|^Object~' => 'drawing',
		'~^docProps/|^meta\.xml$~' => 'properties',
		'~\.rels$~' => 'addresses',
		'~\.xml$~' => 'hidden',
	];

	/** Where Word and PowerPoint keep what people write; other elements hold measures. */
	private const WRITTEN = [ 't', 'delText', 'instrText', 'delInstrText', 'v', 'f', 'text', 'docPart', 'creator', 'span', 'a', 'p', 'h', 's', 'title', 'desc', 'author', 'date', 'date-string', 'sender-initials', 'bookmark-ref', 'sequence', 'placeholder', 'note-citation', 'ruby-base', 'ruby-text', 'hidden-text', 'conditional-text', 'user-defined', 'variable-set', 'variable-get', 'user-field-get', 'text-input', 'database-display', 'description', 'subject', 'page-number', 'file-name' ];

	/** How XML begins, in any of its encodings. */
	private const MARKUP = '~^(?:\xEF\xBB\xBF|\xFE\xFF|\xFF\xFE)?[\s\x00]*<~';

	private const EMBEDDED = '~(?:^|/)(?:embeddings/|Object[^/]*/?$|ObjectReplacements/)?[^/]+\.(docx|xlsx|pptx|odt|ods|odp|pdf|csv|txt)$~i';

	/**
	 * @param string                                            $kind 'docx', 'xlsx', 'pptx', 'odt', 'ods'.
	 * @param \Closure( string $path, string $kind, Notes ): void $read Reads a file of another kind.
	 */
	public function __construct( private readonly string $kind, private readonly \Closure $read ) {
	}

	public function read( string $path, Notes $notes ): void {
		$archive = new Archive( $path, $notes->limits );
		if ( 'xlsx' === $this->kind ) {
			( new Sheets( $archive ) )->read( $notes );
		}
		if ( 'ods' === $this->kind && $archive->has( 'content.xml' ) ) {
			( new OpenSheets() )->read( $archive->reader( 'content.xml' ), $notes );
		}
		foreach ( $archive->parts() as $part ) {
			// What a part is says the list of types and not its name: whatever begins as XML is read as such.
			if ( str_ends_with( $part, '/' ) || ( 1 !== preg_match( '~\.(?:xml|rels|vml)$~i', $part ) && 1 !== preg_match( self::MARKUP, $archive->bytes( $part, 64 ) ) ) ) {
				continue;
			}
			$kind = self::kind_of( $part );
			if ( '' === $kind || ( 'ods' === $this->kind && 'content.xml' === $part ) ) {
				continue;
			}
			$notes->pause();
			$written = in_array( $kind, [ 'paragraph', 'slide', 'footnotes', 'margins' ], true ) ? self::WRITTEN : null;
			Paragraphs::of( $archive->reader( $part ), $notes, static fn ( int $count ): array => self::place( $kind, $part, $count ), $written );
		}
		foreach ( $archive->parts( '~\.(?:docx|xlsx|pptx|odt|ods|odp|pdf|csv|txt)$~i' ) as $part ) {
			if ( 1 === preg_match( self::EMBEDDED, $part, $match ) ) {
				$this->embedded( $archive, $part, strtolower( $match[1] ), $notes );
			}
		}
		if ( ! $notes->is_inside() ) {
			( new DocumentBarriers( $archive, $this->kind ) )->look( $notes );
		}
	}

	private function embedded( Archive $archive, string $part, string $kind, Notes $notes ): void {
		$notes->inside(
			[ [ 'embedded', [ 'part' => $part ] ] ],
			function () use ( $archive, $part, $kind, $notes ): void {
				$path = (string) tempnam( get_temp_dir(), 'prakat' );
				try {
					$archive->extract( $part, $path, $notes->limits->bytes );
					( $this->read )( $path, $kind, $notes );
				} finally {
					wp_delete_file( $path );
				}
			}
		);
	}

	private static function kind_of( string $part ): string {
		foreach ( self::PARTS as $pattern => $kind ) {
			if ( 1 === preg_match( $pattern, $part ) ) {
				return $kind;
			}
		}
		return 'hidden';
	}

	/**
	 * @return Place
	 */
	private static function place( string $kind, string $part, int $count ): array {
		return match ( $kind ) {
			'paragraph' => [ [ 'paragraph', [ 'paragraph' => max( 1, $count ) ] ] ],
			'slide'     => [ [ 'slide', [ 'slide' => (int) preg_replace( '/\D/', '', $part ) ] ] ],
			'hidden'    => [ [ 'hidden', [ 'part' => $part ] ] ],
			default     => [ [ $kind, [] ] ],
		};
	}
}
