<?php
/**
 * Files that people send, good and bad.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests\Scenes;

trait Papers {

	/**
	 * The bytes of a ZIP archive of these members.
	 *
	 * @param array<string, string> $members Bytes by name.
	 * @param int                   $flags   General purpose bits; 1 says encrypted.
	 */
	public function zip( array $members, int $flags = 0 ): string {
		$archive   = '';
		$directory = '';
		foreach ( $members as $name => $bytes ) {
			$packed     = (string) gzdeflate( $bytes );
			$stored     = 'mimetype' === $name;
			$body       = $stored ? $bytes : $packed;
			$about      = pack( 'vvvvVVV', $flags, $stored ? 0 : 8, 0, 0, crc32( $bytes ), strlen( $body ), strlen( $bytes ) );
			$directory .= "PK\x01\x02" . pack( 'vv', 20, 20 ) . $about . pack( 'vvvvvVV', strlen( $name ), 0, 0, 0, 0, 0, strlen( $archive ) ) . $name;
			$archive   .= "PK\x03\x04" . pack( 'v', 20 ) . $about . pack( 'vv', strlen( $name ), 0 ) . $name . $body;
		}
		return $archive . $directory . "PK\x05\x06" . pack( 'vvvvVVv', 0, 0, count( $members ), count( $members ), strlen( $directory ), strlen( $archive ), 0 );
	}

	/**
	 * The bytes of an office document with nothing in it but what makes it one.
	 *
	 * @param 'docx'|'xlsx'|'pptx'|'odt'|'ods' $kind
	 * @param array<string, string>            $more Further members.
	 */
	public function office( string $kind, array $more = [], int $flags = 0 ): string {
		$main = [
			'docx' => 'word/document.xml',
			'xlsx' => 'xl/workbook.xml',
			'pptx' => 'ppt/presentation.xml',
			'odt'  => 'application/vnd.oasis.opendocument.text',
			'ods'  => 'application/vnd.oasis.opendocument.spreadsheet',
		][ $kind ];
		$open = in_array( $kind, [ 'odt', 'ods' ], true );
		return $this->zip( $more + ( $open ? [ 'mimetype' => $main, 'content.xml' => '<office/>' ] : [ '[Content_Types].xml' => '<Types/>', $main => '<main/>' ] ), $flags );
	}

	/**
	 * The bytes of a PNG of one dot.
	 */
	public function png(): string {
		return (string) base64_decode( 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', true );
	}
}
