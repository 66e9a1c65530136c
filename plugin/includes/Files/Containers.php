<?php
/**
 * Office documents, which are archives.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Files;

use Prakat\Support\Refusal;

/**
 * Looks at the table of contents of a ZIP archive, without unpacking it: whether it is the office document that it
 * says, whether programs are in it, whether it would unpack to far more than it is. Needs no PHP extension.
 *
 * @phpstan-type Member array{name: string, packed: int, bytes: int, method: int, flags: int, offset: int}
 */
final class Containers {

	/** What must be in each kind; of OpenDocument the type that it names itself. */
	private const PARTS = [
		'docx' => [ '[Content_Types].xml', 'word/document.xml' ],
		'xlsx' => [ '[Content_Types].xml', 'xl/workbook.xml' ],
		'pptx' => [ '[Content_Types].xml', 'ppt/presentation.xml' ],
		'odt'  => [ 'mimetype', 'content.xml' ],
		'ods'  => [ 'mimetype', 'content.xml' ],
	];

	private const OPEN_DOCUMENT = [
		'odt' => 'application/vnd.oasis.opendocument.text',
		'ods' => 'application/vnd.oasis.opendocument.spreadsheet',
	];

	/** Macros, ActiveX, packages of OLE, embedded programs and pages; of OpenDocument its script folders. */
	private const PROGRAMS = '/(?:^|\/)(?:vbaProject\.bin|vbaData\.xml|macrosheets\/|dialogsheets\/|activeX\/|embeddings\/[^\/]*\.(?:bin|ole)$|oleObject[^\/]*$|Basic\/|Scripts\/)|\.(?:exe|dll|com|scr|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|msi|jar|sh|php|phtml|phar|html?|xhtml|mht|mhtml|rtf|svg|swf|lnk|docm|dotm|xlsm|xltm|xlam|xlsb|pptm|potm|ppam|doc|xls|ppt|zip|7z|rar)$/i';

	/** What a document fetches or starts when it is opened: templates, objects and frames of other places, links of DDE. */
	private const FETCHES = '~<[^>]*/(?:attachedTemplate|oleObject|frame|subDocument|package|control)"[^>]*TargetMode\s*=\s*["\']External|<[^>]*TargetMode\s*=\s*["\']External["\'][^>]*/(?:attachedTemplate|oleObject|frame|subDocument|package|control)"|<(?:\w+:)?ddeLink|vnd\.sun\.star\.oleobject|encryption-data|vnd\.sun\.star\.script:~i';

	/** Parts in which that would stand. */
	private const TELLING = '/(?:\.rels|^META-INF\/manifest\.xml|^content\.xml|^styles\.xml|externalLinks\/[^\/]+\.xml)$/i';

	private const MAX_MEMBERS = 20000;

	/** Unpacked bytes beyond which the ratio is looked at: small documents of few words pack very well. */
	private const SMALL = 33554432;

	private const MAX_RATIO = 100;

	private const MAX_UNPACKED = 2147483648;

	/**
	 * Whether the file is that kind of office document.
	 *
	 * @throws Refusal 'file-unsafe' when it is an archive that must not come in.
	 */
	public function is( string $path, string $name, string $extension ): bool {
		if ( "PK\x03\x04" !== self::at( $path, 0, 4 ) ) {
			return false;
		}
		$members = $this->members( $path );
		if ( null === $members ) {
			return false;
		}
		$this->refuse_unsafe( $members, $path, $name );
		foreach ( self::PARTS[ $extension ] ?? [] as $part ) {
			if ( ! isset( $members[ $part ] ) ) {
				return false;
			}
		}
		if ( isset( self::OPEN_DOCUMENT[ $extension ] ) ) {
			return self::OPEN_DOCUMENT[ $extension ] === trim( (string) $this->read( $path, $members['mimetype'] ) );
		}
		$types = $this->read( $path, $members['[Content_Types].xml'] );
		if ( null === $types ) {
			return false;
		}
		if ( str_contains( $types, 'macroEnabled' ) || str_contains( $types, 'vbaProject' ) ) {
			throw new Refusal( 'file-unsafe', [ 'name' => $name ] );
		}
		return true;
	}

	/**
	 * Whether a file of another kind is an archive as well: such a thing has two faces on purpose.
	 */
	public function is_archive_too( string $path ): bool {
		return null !== $this->members( $path );
	}

	/**
	 * @param array<string, Member> $members
	 */
	private function refuse_unsafe( array $members, string $path, string $name ): void {
		$unpacked = 0;
		foreach ( $members as $member ) {
			$unpacked += $member['bytes'];
			$encrypted = 1 === ( $member['flags'] & 1 );
			$escapes   = str_contains( $member['name'], '..' ) || str_starts_with( $member['name'], '/' );
			if ( $encrypted || $escapes || 1 === preg_match( self::PROGRAMS, $member['name'] ) ) {
				throw new Refusal( 'file-unsafe', [ 'name' => $name ] );
			}
			if ( 1 === preg_match( self::TELLING, $member['name'] ) && 0 !== preg_match( self::FETCHES, (string) $this->read( $path, $member ) ) ) {
				throw new Refusal( 'file-unsafe', [ 'name' => $name ] );
			}
		}
		$packed = max( 1, (int) filesize( $path ) );
		if ( $unpacked > self::MAX_UNPACKED || ( $unpacked > self::SMALL && $unpacked / $packed > self::MAX_RATIO ) ) {
			throw new Refusal( 'file-unsafe', [ 'name' => $name ] );
		}
	}

	/**
	 * The members by name, as the directory at the archive's end lists them; null when there is no such directory.
	 *
	 * @return array<string, Member>|null
	 */
	private function members( string $path ): ?array {
		$size = (int) filesize( $path );
		$tail = self::at( $path, max( 0, $size - 65557 ), 65557 );
		$end  = strrpos( $tail, "PK\x05\x06" );
		if ( false === $end || strlen( $tail ) < $end + 22 ) {
			return null;
		}
		/** @var array{count: int, length: int, offset: int} $directory */
		$directory = unpack( 'vcount/Vlength/Voffset', substr( $tail, $end + 10, 10 ) );
		$bytes     = self::at( $path, $directory['offset'], $directory['length'] );
		if ( $directory['count'] > self::MAX_MEMBERS || $directory['length'] > 8388608 || strlen( $bytes ) !== $directory['length'] ) {
			return null;
		}
		$members = [];
		$at      = 0;
		for ( $i = 0; $i < $directory['count']; $i++ ) {
			if ( "PK\x01\x02" !== substr( $bytes, $at, 4 ) || strlen( $bytes ) < $at + 46 ) {
				return null;
			}
			/** @var array{flags: int, method: int, packed: int, bytes: int, name: int, extra: int, comment: int, offset: int} $entry */
			$entry = unpack( 'vflags/vmethod/x8/Vpacked/Vbytes/vname/vextra/vcomment/x8/Voffset', substr( $bytes, $at + 8, 38 ) );
			$name  = substr( $bytes, $at + 46, $entry['name'] );
			if ( isset( $members[ $name ] ) ) {
				return null; // Two of one name: what one reader sees the other doesn't.
			}
			$members[ $name ] = [
				'name'   => $name,
				'packed' => $entry['packed'],
				'bytes'  => $entry['bytes'],
				'method' => $entry['method'],
				'flags'  => $entry['flags'],
				'offset' => $entry['offset'],
			];
			$at += 46 + $entry['name'] + $entry['extra'] + $entry['comment'];
		}
		return $members;
	}

	/**
	 * The bytes of a small member.
	 *
	 * @param Member $member
	 */
	private function read( string $path, array $member ): ?string {
		if ( $member['bytes'] > 1048576 || $member['packed'] > 1048576 ) {
			return null;
		}
		$head = self::at( $path, $member['offset'], 30 );
		if ( 30 !== strlen( $head ) || ! str_starts_with( $head, "PK\x03\x04" ) ) {
			return null;
		}
		/** @var array{name: int, extra: int} $lengths */
		$lengths = unpack( 'vname/vextra', substr( $head, 26, 4 ) );
		$bytes   = self::at( $path, $member['offset'] + 30 + $lengths['name'] + $lengths['extra'], $member['packed'] );
		$text    = match ( $member['method'] ) {
			0 => $bytes,
			8 => @gzinflate( $bytes, 1048576 ), // phpcs:ignore WordPress.PHP.NoSilencedErrors.Discouraged -- Broken bytes are an answer.
			default => false,
		};
		return false === $text ? null : $text;
	}

	private static function at( string $path, int $offset, int $length ): string {
		return $length < 1 ? '' : (string) file_get_contents( $path, false, null, $offset, $length ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- Part of a local file.
	}
}
