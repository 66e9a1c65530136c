<?php
/**
 * PDF files.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Screening\Readers;

use Prakat\Screening\Notes;
use Prakat\Screening\Unreadable;
use Prakat\Vendor\PdfParser\Document;
use Prakat\Vendor\PdfParser\Header;
use Prakat\Vendor\PdfParser\Page;
use Prakat\Vendor\PdfParser\PDFObject;

/**
 * Reads the text of a PDF page by page, whatever its colour, its properties, notes, fields of forms and bookmarks. Says which
 * pages are pictures without text. A PDF with a password is not read, as its text can't be.
 */
final class PdfReader implements Reader {

	/** Bytes of memory that one byte of a file may take while its text is read. */
	private const APPETITE = 4;

	/** Entries of dictionaries in which people write. */
	private const WRITTEN = [ 'Contents', 'V', 'DV', 'T', 'TU', 'Title', 'URI', 'Subj', 'ActualText', 'Alt', 'RC' ];

	/** Pages whose absence of text is told one by one. */
	private const NAMED_PAGES = 12;

	public function read( string $path, Notes $notes ): void {
		$bytes = (int) filesize( $path );
		if ( $bytes > $notes->limits->bytes ) {
			throw new Unreadable( 'too-large' );
		}
		wp_raise_memory_limit( 'admin' );
		if ( $bytes * self::APPETITE + 33554432 > BoundedParser::free_memory() ) {
			throw new Unreadable( 'too-large' );
		}
		try {
			$document = ( new BoundedParser( $notes ) )->parseContent( (string) file_get_contents( $path ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A local file within the limit.
			$this->pages( $document, $notes );
			$this->rest( $document, $notes );
			if ( ! $notes->is_inside() ) {
				$this->barriers( $document, $notes );
			}
		} catch ( Unreadable $stop ) {
			throw $stop;
		} catch ( \Throwable $error ) {
			throw new Unreadable( str_contains( $error->getMessage(), 'Secured' ) ? 'encrypted' : 'damaged' );
		}
	}

	private function pages( Document $document, Notes $notes ): void {
		$without = [];
		$number  = 0;
		foreach ( $document->getPages() as $page ) {
			$notes->pause();
			++$number;
			try {
				$text = $page->getText();
			} catch ( \Throwable ) {
				$notes->unreadable( 'damaged' );
				$text = '';
			}
			$notes->text( $text, [ [ 'page', [ 'page' => $number ] ] ] );
			if ( mb_strlen( trim( $text ) ) < 3 && self::shows_something( $page ) ) {
				$without[] = $number;
			}
		}
		if ( 0 === $number ) {
			$notes->unreadable( 'damaged' );
		} elseif ( count( $without ) === $number ) {
			$notes->unreadable( 'scanned' );
		} elseif ( [] !== $without ) {
			$named = array_slice( $without, 0, self::NAMED_PAGES );
			$notes->unreadable( 'scanned-pages', [ 'pages' => implode( ', ', $named ) . ( count( $without ) > count( $named ) ? ' …' : '' ) ] );
		}
	}

	/**
	 * Whether there is a picture or a drawing on a page.
	 */
	private static function shows_something( Page $page ): bool {
		if ( [] !== $page->getXObjects() ) {
			return true;
		}
		$contents = $page->get( 'Contents' );
		return $contents instanceof PDFObject && strlen( (string) $contents->getContent() ) > 200;
	}

	/**
	 * Properties, notes, forms, bookmarks, addresses.
	 */
	private function rest( Document $document, Notes $notes ): void {
		foreach ( $document->getDetails() as $words ) {
			$notes->text( self::words( $words ), [ [ 'properties', [] ] ] );
		}
		$count = 0;
		foreach ( $document->getObjects() as $object ) {
			++$count;
			if ( 0 === $count % 500 ) {
				$notes->pause();
			}
			$header = $object->getHeader();
			if ( ! $header instanceof Header ) {
				continue;
			}
			foreach ( self::WRITTEN as $entry ) {
				if ( $header->has( $entry ) ) {
					$element = $header->get( $entry );
					$words   = $element instanceof PDFObject || ! method_exists( $element, 'getContent' ) ? '' : self::words( $element->getContent() );
					$notes->text( $words, [ [ 'URI' === $entry ? 'addresses' : ( 'Title' === $entry ? 'properties' : 'comments' ), [] ] ] );
				}
			}
			$action = $header->has( 'A' ) ? $header->get( 'A' ) : null;
			if ( $action instanceof Header && $action->has( 'URI' ) ) {
				$notes->text( rawurldecode( self::words( $action->get( 'URI' )->getContent() ) ), [ [ 'addresses', [] ] ] );
			}
		}
	}

	/**
	 * What keeps a screen reader from reading it.
	 */
	private function barriers( Document $document, Notes $notes ): void {
		$root = $document->getTrailer()->get( 'Root' );
		if ( ! $root instanceof PDFObject ) {
			return;
		}
		$header = $root->getHeader();
		if ( null === $header ) {
			return;
		}
		$mark   = $header->get( 'MarkInfo' );
		$mark   = $mark instanceof PDFObject ? $mark->getHeader() : $mark;
		$marked = $mark instanceof Header && 'true' === strtolower( self::words( $mark->get( 'Marked' )->getContent() ) );
		if ( ! $marked || ! $header->has( 'StructTreeRoot' ) ) {
			$notes->barrier( 'pdf-untagged' );
		}
		if ( '' === trim( self::words( $header->has( 'Lang' ) ? $header->get( 'Lang' )->getContent() : '' ) ) ) {
			$notes->barrier( 'document-no-language' );
		}
		$details = $document->getDetails();
		if ( '' === trim( self::words( $details['Title'] ?? $details['dc:title'] ?? '' ) ) ) {
			$notes->barrier( 'document-no-title' );
		}
	}

	private static function words( mixed $value ): string {
		if ( is_bool( $value ) ) {
			return $value ? 'true' : 'false';
		}
		if ( is_array( $value ) ) {
			return implode( ' ', array_map( self::words( ... ), $value ) );
		}
		return is_scalar( $value ) ? (string) $value : '';
	}
}
