<?php
/**
 * Reading a file of any permitted kind.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Screening;

/**
 * Looks into a file: its text for numbers of persons, its making for what keeps people from reading it. Whatever goes
 * wrong with it is told and never thrown: a file that can't be read is somebody's to read, not a page of error.
 */
final class FileReader {

	public function __construct( private readonly Secrets $secrets, private readonly Limits $limits ) {
	}

	/**
	 * @param string $path Of a local file.
	 * @param string $kind Its extension, as the inspection found it.
	 */
	public function read( string $path, string $kind, ?Limits $limits = null ): Findings {
		$notes = new Notes( $limits ?? $this->limits, $this->secrets->digest( ... ) );
		$this->into( $path, $kind, $notes );
		return $notes->findings();
	}

	private function into( string $path, string $kind, Notes $notes ): void {
		try {
			if ( (int) filesize( $path ) > $notes->limits->bytes ) {
				throw new Unreadable( 'too-large' );
			}
			$reader = match ( $kind ) {
				'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp' => new Readers\OfficeReader( $kind, $this->into( ... ) ),
				'pdf'                => new Readers\PdfReader(),
				'csv'                => new Readers\TextReader( true ),
				'txt', 'json'        => new Readers\TextReader( false ),
				'jpg', 'png', 'webp' => throw new Unreadable( 'picture' ),
				default              => throw new Unreadable( 'media' ),
			};
			$reader->read( $path, $notes );
		} catch ( Unreadable $stop ) {
			$notes->unreadable( $stop->reason );
		} catch ( \Throwable ) {
			$notes->unreadable( 'damaged' );
		}
	}
}
