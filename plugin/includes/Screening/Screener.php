<?php
/**
 * Looking through a version.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Screening;

use Prakat\Contract\Contracts;
use Prakat\Contract\Section;
use Prakat\Database\Database;
use Prakat\Entries\Records;
use Prakat\Entries\Version;
use Prakat\Entries\Versions;
use Prakat\Expiry\Background;
use Prakat\Files\File;
use Prakat\Files\Files;
use Prakat\Files\Vault;
use Prakat\Support\Clock;

/**
 * Finds what must not, or should not, go out as it is (R009, R088): in the words of header and records, in the names of files and
 * in the files. Each content is looked through once: what was found is kept, sealed, by the version's hash, of a file by
 * the digest of its kind and bytes.
 *
 * @phpstan-import-type Field from Section
 */
final class Screener {

	/** Kinds that the contract calls errors; the words are there. */
	public const ERRORS = [ 'national-id', 'image-no-alt', 'image-alt-file-name', 'link-empty', 'heading-empty', 'table-no-header', 'frame-no-title', 'contrast-low', 'language-wrong' ];

	/** Reads a file with more time, in the background. */
	public const PATIENTLY = 'prakat_screen_file';

	private const PATIENCE = 240.0;

	/** Records up to which a screen that only asks may wait for a version to be looked through. */
	private const SMALL = 1000;

	/** Kinds of documents of the media library in which words stand. */
	private const DOCUMENTS = [ 'pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'csv', 'txt', 'json' ];

	/** Kinds of field that hold no words. */
	private const WORDLESS = [ 'date', 'dateTime', 'moment', 'month', 'duration', 'choice', 'flag', 'mapPoint' ];

	/** @var array<string, Findings> What was asked for in this request already. */
	private array $asked = [];

	public function __construct(
		private readonly Database $database,
		private readonly Contracts $contracts,
		private readonly Versions $versions,
		private readonly Records $records,
		private readonly Files $files,
		private readonly Vault $vault,
		private readonly FileReader $reader,
		private readonly Secrets $secrets,
		private readonly Limits $limits,
		private readonly Background $background,
		private readonly Clock $clock
	) {
	}

	/**
	 * Everything found in a version and in its files; looked for now where that was not done yet.
	 */
	public function of_version( int $version_id ): Findings {
		$version  = $this->versions->get( $version_id );
		$findings = $this->words( $version );
		foreach ( $this->files->of_version( $version_id ) as $file ) {
			$findings = $findings->and( $this->of_file( $file )->in( "files.$file->uuid" ) );
		}
		return $findings;
	}

	/**
	 * The same where it is known, or known in no time; null where it would take some.
	 */
	public function known( int $version_id ): ?Findings {
		$version  = $this->versions->get( $version_id );
		$findings = $version->record_count <= self::SMALL ? $this->words( $version ) : $this->kept( $version->hash, 'version' );
		foreach ( null === $findings ? [] : $this->files->of_version( $version_id ) as $file ) {
			$of_file  = $this->kept( self::as_kind( $file ), 'file' );
			$findings = null === $of_file || null === $findings ? null : $findings->and( $of_file->in( "files.$file->uuid" ) );
		}
		return $findings;
	}

	/**
	 * What was found in a file; its paths are empty.
	 */
	public function of_file( File $file ): Findings {
		$kept = $this->kept( self::as_kind( $file ), 'file' );
		if ( null !== $kept ) {
			return $kept;
		}
		$findings = $this->look_into( $file, $this->limits );
		if ( in_array( 'too-long', array_column( $findings->unreadable, 'reason' ), true ) ) {
			$this->background->soon( self::PATIENTLY, [ $file->uuid ] );
		}
		return $findings;
	}

	/**
	 * Reads a file to its end for which a request had not the time; nobody waits for this.
	 */
	public function patiently( string $uuid ): void {
		$this->look_into( $this->files->by_uuid( $uuid ), new Limits( seconds: self::PATIENCE ) );
	}

	/**
	 * The digest of a file's bytes and of the kind as which they are read: the cells of a table are the lines of a text.
	 */
	private static function as_kind( File $file ): string {
		return hash( 'sha256', "$file->extension $file->sha256" );
	}

	private function look_into( File $file, Limits $limits ): Findings {
		$path = (string) tempnam( get_temp_dir(), 'prakat' );
		try {
			$this->vault->copy_to( $file, $path );
			$findings = $this->reader->read( $path, $file->extension, $limits );
		} finally {
			wp_delete_file( $path );
		}
		$this->keep( self::as_kind( $file ), 'file', $findings );
		return $findings;
	}

	/**
	 * Forgets what was found in versions long ago: most of them were drafts, and the others are looked through again.
	 */
	public function forget_old(): void {
		$this->database->run( "DELETE FROM {screened} WHERE kind = 'version' AND screened_at < %s", [ $this->clock->sql( $this->clock->now()->modify( '-60 days' ) ) ] );
	}

	/**
	 * Header, records, names of files.
	 */
	private function words( Version $version ): Findings {
		$kept = '' === $version->hash ? null : $this->kept( $version->hash, 'version' );
		if ( null !== $kept ) {
			return $kept;
		}
		$section = $this->versions->section_of( $version );
		$notes   = new Notes( new Limits( seconds: 3600.0, errors: $this->limits->errors, warnings: 50 ), $this->secrets->digest( ... ) );
		$barrier = [];
		$beside  = new Findings();
		$this->walk( $this->contracts->entry()->fields(), $version->header, 'header', '', [], $notes );
		$pages = 'page' === $section->id;
		foreach ( $this->records->each_data( $version->id ) as $row => $data ) {
			if ( ! $pages && ! Numbers::worthwhile( $data ) ) {
				continue;
			}
			$record = json_decode( $data, true );
			$record = is_array( $record ) ? $record : [];
			$this->walk( $section->fields(), $record, "records.$row", '', self::at_home( $section ), $notes, $pages );
			foreach ( $pages ? [ 'content', 'excerpt' ] : [] as $field ) {
				foreach ( is_string( $record[ $field ] ?? null ) ? Accessibility::of_html( $record[ $field ] ) : [] as $finding ) {
					$barrier[] = $finding->in( "records.$row.$field" );
				}
			}
			foreach ( $pages ? (array) ( $record['shows'] ?? [] ) : [] as $shown ) {
				$beside = $beside->and( is_array( $shown ) ? $this->shown( $shown )->in( "records.$row.shows" ) : new Findings() );
			}
		}
		foreach ( $this->files->of_version( $version->id ) as $file ) {
			$notes->text( str_replace( '_', ' ', $file->name ), [ [ 'file-name', [] ] ], '', "files.$file->uuid" );
		}
		$findings = $notes->findings()->and( $beside )->and( new Findings( array_slice( $barrier, 0, 100 ), array_count_values( array_column( $barrier, 'kind' ) ) ) );
		if ( '' !== $version->hash ) {
			$this->keep( $version->hash, 'version', $findings );
		}
		return $findings;
	}

	/**
	 * What goes out with a page and is kept elsewhere: the words of a pattern, a document of the media library. The page's own
	 * hash names their digests, so that what was found of them holds for it.
	 *
	 * @param array<array-key, mixed> $shown Of Governed\Shows.
	 */
	private function shown( array $shown ): Findings {
		$id = (int) ( $shown['id'] ?? 0 );
		if ( 'media' === ( $shown['kind'] ?? '' ) ) {
			$path = get_attached_file( $id, true );
			$kind = strtolower( pathinfo( (string) $path, PATHINFO_EXTENSION ) );
			if ( ! in_array( $kind, self::DOCUMENTS, true ) ) {
				return new Findings();
			}
			return is_string( $path ) && is_file( $path ) && hash_file( 'sha256', $path ) === ( $shown['sha256'] ?? '' ) ? $this->reader->read( $path, $kind ) : self::unread();
		}
		$part = get_post( $id );
		if ( ! $part instanceof \WP_Post || hash( 'sha256', $part->post_content ) !== ( $shown['sha256'] ?? '' ) ) {
			return self::unread();
		}
		$notes = new Notes( $this->limits, $this->secrets->digest( ... ) );
		$page  = new Html( $part->post_content );
		foreach ( [ ...$page->lines, ...$page->unseen ] as $piece ) {
			$notes->text( $piece, [] );
		}
		foreach ( $page->rows as $cells ) {
			$notes->cells( $cells, [] );
		}
		return $notes->findings();
	}

	/**
	 * It is another than the page names by now, and would be held back; nobody has looked through what was named.
	 */
	private static function unread(): Findings {
		return new Findings(
			[],
			[],
			[
				[
					'path'   => '',
					'reason' => 'damaged',
					'params' => [],
				],
			]
		);
	}

	/**
	 * Kinds that are at home in a section: the telephones of offices.
	 *
	 * @return list<string>
	 */
	private static function at_home( Section $section ): array {
		return in_array( $section->id, [ 'contact', 'complaint-channels' ], true ) ? [ 'telephone' ] : [];
	}

	/**
	 * @param array<string, mixed>    $fields
	 * @param array<array-key, mixed> $value
	 * @param list<string>            $skip
	 */
	private function walk( array $fields, array $value, string $path, string $about, array $skip, Notes $notes, bool $html = false ): void {
		foreach ( $value as $key => $inner ) {
			/** @var Field|null $field */
			$field = $fields[ $key ] ?? null;
			$kind  = $field['kind'] ?? '';
			if ( 'file' === $key && ! is_array( $inner ) ) {
				continue; // The number of a file of the vault.
			}
			$label = isset( $field['label'] ) ? $field['label']['th'] . ' ' . $field['label']['en'] : $about;
			if ( is_array( $inner ) ) {
				/** @var array<string, mixed> $inside */
				$inside = $field['fields'] ?? ( is_int( $key ) ? $fields : [] );
				$this->walk( $inside, $inner, "$path.$key", $label, $skip, $notes, $html );
			} elseif ( is_scalar( $inner ) && ! is_bool( $inner ) && ! in_array( $kind, self::WORDLESS, true ) ) {
				$text = (string) $inner;
				$not  = 'telephone' === $kind ? [ ...$skip, 'telephone' ] : $skip;
				$page = $html && str_contains( $text, '<' ) ? new Html( $text ) : null;
				foreach ( null === $page ? [ $text ] : [ ...$page->lines, ...$page->unseen ] as $piece ) {
					$notes->text( $piece, [], $label, "$path.$key", $not );
				}
				foreach ( $page->rows ?? [] as $cells ) {
					$notes->cells( $cells, [], $label, "$path.$key" );
				}
			}
		}
	}

	/**
	 * @param 'version'|'file' $kind
	 */
	private function kept( string $hash, string $kind ): ?Findings {
		if ( isset( $this->asked[ $kind . $hash ] ) ) {
			return $this->asked[ $kind . $hash ];
		}
		$sealed = $this->database->value( 'SELECT findings FROM {screened} WHERE hash = %s AND kind = %s AND rules = %d', [ $hash, $kind, Numbers::RULES ] );
		$json   = null === $sealed ? null : $this->secrets->open( $sealed, "$kind $hash" );
		$found  = null === $json ? null : Findings::from_json( $json );
		if ( null !== $found ) {
			$this->asked[ $kind . $hash ] = $found;
		}
		return $found;
	}

	/**
	 * @param 'version'|'file' $kind
	 */
	private function keep( string $hash, string $kind, Findings $findings ): void {
		$this->asked[ $kind . $hash ] = $findings;

		$sealed = $this->secrets->seal( $findings->to_json(), "$kind $hash" );
		$this->database->run(
			'INSERT INTO {screened} (hash, kind, rules, findings, screened_at) VALUES (%s, %s, %d, %s, %s) ON DUPLICATE KEY UPDATE rules = VALUES(rules), findings = VALUES(findings), screened_at = VALUES(screened_at)',
			[ $hash, $kind, Numbers::RULES, $sealed, $this->clock->sql() ]
		);
	}
}
