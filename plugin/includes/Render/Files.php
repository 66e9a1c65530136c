<?php
/**
 * Links to published files.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Render;

/**
 * Says of each file its name, type and size in the link itself (R052): who can't see the page hears them too, and nobody
 * starts a download without knowing what it costs.
 *
 * @phpstan-import-type FileView from View
 */
final class Files {

	/**
	 * For one view.
	 *
	 * @param Speaker                $speaker Words and numbers.
	 * @param array<string,FileView> $known   The view's files by uuid.
	 */
	public function __construct(
		private readonly Speaker $speaker,
		private readonly array $known,
	) {}

	/**
	 * The files of entries, by uuid.
	 *
	 * @param list<array{files:list<FileView>,...}> $entries Entries of a view.
	 * @return array<string,FileView>
	 */
	public static function of( array $entries ): array {
		$files = [];
		foreach ( $entries as $entry ) {
			foreach ( $entry['files'] as $file ) {
				$files[ $file['uuid'] ] = $file;
			}
		}
		return $files;
	}

	/**
	 * Files that a record refers to. One that isn't published is left out.
	 *
	 * @param array<array-key,mixed> $references Objects `{ file: uuid, label? }`.
	 */
	public function links( array $references ): ?Html {
		$files = [];
		foreach ( $references as $reference ) {
			$uuid = is_array( $reference ) ? ( $reference['file'] ?? null ) : null;
			$file = is_string( $uuid ) ? ( $this->known[ $uuid ] ?? null ) : null;
			if ( $file !== null ) {
				$label = $this->speaker->text( $reference['label'] ?? null );
				if ( $label !== '' ) {
					$file['label'] = $label;
				}
				$files[] = $file;
			}
		}
		return $this->list( $files );
	}

	/**
	 * A list of links.
	 *
	 * @param list<FileView> $files Files.
	 */
	public function list( array $files ): ?Html {
		$items = [];
		foreach ( $files as $file ) {
			$href = Html::url( $file['url'] );
			if ( $href !== null ) {
				$label   = $this->speaker->text( $file['label'] ?? '' );
				$items[] = Html::el(
					'li',
					[],
					Html::el(
						'a',
						[
							'href'     => $href,
							'type'     => $file['mime'],
							'download' => $file['name'],
						],
						$this->speaker->word(
							'download',
							[
								'name' => $label !== '' ? $label : $this->speaker->text( $file['name'] ),
								'type' => strtoupper( $file['extension'] ),
								'size' => $this->speaker->size( $file['bytes'] ),
							]
						)
					)
				);
			}
		}
		return $items === [] ? null : Html::el( 'ul', [ 'class' => 'prakat-files' ], $items );
	}
}
