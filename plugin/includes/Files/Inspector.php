<?php
/**
 * What a file really is.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Files;

use Prakat\Support\Refusal;

/**
 * Looks into a file before it is taken in (R060): its type by its bytes and not by its name, no programs or macros in
 * it, no archive that unpacks to far more than it is. What can't be told for certain is refused.
 */
final class Inspector {

	/**
	 * Kinds that an agency may publish: extension => media type to serve it as, and the types that libmagic may call it.
	 *
	 * @var array<string, array{mime: string, seen: list<string>}>
	 */
	private const KINDS = [
		'pdf'  => [
			'mime' => 'application/pdf',
			'seen' => [ 'application/pdf' ],
		],
		'docx' => [
			'mime' => 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
			'seen' => [],
		],
		'xlsx' => [
			'mime' => 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			'seen' => [],
		],
		'pptx' => [
			'mime' => 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
			'seen' => [],
		],
		'odt'  => [
			'mime' => 'application/vnd.oasis.opendocument.text',
			'seen' => [],
		],
		'ods'  => [
			'mime' => 'application/vnd.oasis.opendocument.spreadsheet',
			'seen' => [],
		],
		'csv'  => [
			'mime' => 'text/csv',
			'seen' => [],
		],
		'json' => [
			'mime' => 'application/json',
			'seen' => [],
		],
		'txt'  => [
			'mime' => 'text/plain',
			'seen' => [],
		],
		'jpg'  => [
			'mime' => 'image/jpeg',
			'seen' => [ 'image/jpeg' ],
		],
		'png'  => [
			'mime' => 'image/png',
			'seen' => [ 'image/png' ],
		],
		'webp' => [
			'mime' => 'image/webp',
			'seen' => [ 'image/webp' ],
		],
		'mp4'  => [
			'mime' => 'video/mp4',
			'seen' => [ 'video/mp4', 'video/x-m4v', 'audio/mp4' ],
		],
		'mp3'  => [
			'mime' => 'audio/mpeg',
			'seen' => [ 'audio/mpeg', 'audio/mp3' ],
		],
	];

	/** Other spellings of the same kind. */
	private const ALIASES = [ 'jpeg' => 'jpg' ];

	/** Beginnings of what a browser or a server would run. */
	private const ACTIVE = '/^(?:\xEF\xBB\xBF)?\s*(?:<\?php|<\?=|<!doctype|<html|<head|<body|<script|<svg|<iframe|<\?xml|<!--|#!|MZ|\x7FELF|%!PS)/i';

	public function __construct( private readonly Containers $containers ) {
	}

	/**
	 * Lets a file in, or says why not.
	 *
	 * @param string       $path   Where its bytes are.
	 * @param string       $name   What it is called.
	 * @param list<string> $accept Extensions that the section accepts.
	 * @param int          $max    Bytes.
	 * @return array{extension: string, mime: string}
	 * @throws Refusal 'file-empty', 'file-too-large', 'file-type-refused', 'file-type-mismatch', 'file-unsafe'.
	 */
	public function accept( string $path, string $name, array $accept, int $max ): array {
		$bytes = is_file( $path ) ? filesize( $path ) : false;
		if ( false === $bytes || 0 === $bytes ) {
			throw new Refusal( 'file-empty', [ 'name' => $name ] );
		}
		if ( $bytes > $max ) {
			throw new Refusal(
				'file-too-large',
				[
					'name' => $name,
					'max'  => size_format( $max ),
				]
			);
		}
		$extension = self::extension( $name );
		if ( ! isset( self::KINDS[ $extension ] ) || ! in_array( $extension, array_map( static fn ( string $one ): string => self::ALIASES[ $one ] ?? $one, $accept ), true ) ) {
			throw new Refusal(
				'file-type-refused',
				[
					'extension' => $extension,
					'accept'    => implode( ', ', $accept ),
				]
			);
		}
		return $this->type( $path, $name );
	}

	/**
	 * The type of a file by its content.
	 *
	 * @return array{extension: string, mime: string}
	 * @throws Refusal 'file-type-refused', 'file-type-mismatch', 'file-unsafe'.
	 */
	public function type( string $path, string $name ): array {
		$extension = self::extension( $name );
		$kind      = self::KINDS[ $extension ] ?? null;
		if ( null === $kind ) {
			throw new Refusal(
				'file-type-refused',
				[
					'extension' => $extension,
					'accept'    => implode( ', ', array_keys( self::KINDS ) ),
				]
			);
		}
		$is_it = match ( $extension ) {
			'docx', 'xlsx', 'pptx', 'odt', 'ods' => $this->containers->is( $path, $name, $extension ),
			'csv', 'txt' => self::is_text( $path ),
			'json' => self::is_json( $path ),
			'jpg', 'png', 'webp' => self::is_image( $path, $kind ) && ! $this->containers->is_archive_too( $path ),
			'pdf' => self::starts( $path, '%PDF-' ) && self::is_seen( $path, $kind ) && ! $this->containers->is_archive_too( $path ),
			default => self::is_seen( $path, $kind ) && ! $this->containers->is_archive_too( $path ),
		};
		if ( ! $is_it ) {
			throw new Refusal( 'file-type-mismatch', [ 'name' => $name ] );
		}
		if ( 'pdf' === $extension && PdfActions::are_in( $path ) ) {
			throw new Refusal( 'file-unsafe', [ 'name' => $name ] );
		}
		return [
			'extension' => $extension,
			'mime'      => $kind['mime'],
		];
	}

	private static function extension( string $name ): string {
		$extension = strtolower( pathinfo( $name, PATHINFO_EXTENSION ) );
		return self::ALIASES[ $extension ] ?? $extension;
	}

	/**
	 * @param array{mime: string, seen: list<string>} $kind
	 */
	private static function is_seen( string $path, array $kind ): bool {
		$seen = ( new \finfo( FILEINFO_MIME_TYPE ) )->file( $path );
		return in_array( $seen, $kind['seen'], true );
	}

	/**
	 * An image that can be measured, and in whose bytes no program text stands.
	 *
	 * @param array{mime: string, seen: list<string>} $kind
	 */
	private static function is_image( string $path, array $kind ): bool {
		if ( ! self::is_seen( $path, $kind ) ) {
			return false;
		}
		$size = @getimagesize( $path ); // phpcs:ignore WordPress.PHP.NoSilencedErrors.Discouraged -- A broken image is an answer.
		return false !== $size && $size[0] > 0 && $size[1] > 0 && $size['mime'] === $kind['mime'] && ! self::mentions( $path, [ '<?php', '<script' ] );
	}

	/**
	 * Text in whatever encoding: no zero bytes or control characters (UTF-16 has a mark), and not the beginning of
	 * something that a browser or a server would run.
	 */
	private static function is_text( string $path ): bool {
		$head = self::head( $path, 4096 );
		if ( 1 === preg_match( self::ACTIVE, $head ) ) {
			return false;
		}
		if ( str_starts_with( $head, "\xFF\xFE" ) || str_starts_with( $head, "\xFE\xFF" ) ) {
			return true;
		}
		$stream = fopen( $path, 'rb' ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fopen -- In chunks.
		if ( false === $stream ) {
			return false;
		}
		$clean = true;
		while ( $clean && ! feof( $stream ) ) {
			$clean = 1 !== preg_match( '/[\x00-\x08\x0B\x0E-\x1A\x1C-\x1F]/', (string) fread( $stream, 65536 ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fread -- As above.
		}
		fclose( $stream ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fclose -- As above.
		return $clean;
	}

	private static function is_json( string $path ): bool {
		if ( ! self::is_text( $path ) ) {
			return false;
		}
		$text = ltrim( (string) file_get_contents( $path ), "\xEF\xBB\xBF" ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A local file below the size limit.
		json_decode( $text, true, 128 );
		return JSON_ERROR_NONE === json_last_error();
	}

	private static function starts( string $path, string $bytes ): bool {
		return self::head( $path, max( 1, strlen( $bytes ) ) ) === $bytes;
	}

	/**
	 * Whether one of these stands anywhere in the file.
	 *
	 * @param list<string> $needles
	 */
	private static function mentions( string $path, array $needles ): bool {
		$stream = fopen( $path, 'rb' ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fopen -- In chunks.
		if ( false === $stream ) {
			return true;
		}
		$found = false;
		$tail  = '';
		while ( ! $found && ! feof( $stream ) ) {
			$chunk = $tail . fread( $stream, 65536 ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fread -- As above.
			foreach ( $needles as $needle ) {
				$found = $found || false !== stripos( $chunk, $needle );
			}
			$tail = substr( $chunk, -16 );
		}
		fclose( $stream ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fclose -- As above.
		return $found;
	}

	/**
	 * @param positive-int $length
	 */
	private static function head( string $path, int $length ): string {
		return (string) file_get_contents( $path, false, null, 0, $length ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A few bytes of a local file.
	}
}
