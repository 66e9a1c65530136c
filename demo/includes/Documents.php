<?php
/**
 * Manuals, contact and complaint channels.
 *
 * @package Prakat\Demo
 */

declare( strict_types=1 );

namespace Prakat\Demo;

/**
 * Types the records of demo/data in, as a person does on the form, and attaches the files of demo/files.
 */
final class Documents {

	private const SOURCE = 'เทศบาลตำบลประกาศใจ (ข้อมูลสมมติเพื่อการสาธิต)';

	public function __construct( private readonly Work $work, private readonly string $folder ) {
	}

	/**
	 * An entry of manuals of one kind.
	 *
	 * @param string $only Title of the one manual that is wanted; '' for all of the kind.
	 * @return int The entry, a draft.
	 */
	public function manuals( string $type, string $title, string $until, string $only = '' ): int {
		$entry   = $this->entry( 'clerk', 'manuals', 'clerk', $title, $until );
		$files   = [];
		$records = [];
		foreach ( $this->data( 'manuals' ) as $manual ) {
			if ( $manual['type'] !== $type || ( '' !== $only && $manual['record']['title'] !== $only ) ) {
				continue;
			}
			$record = [ 'type' => $type ] + $manual['record'];
			$record['manual'] = [ 'file' => $files[ $manual['file'] ] ??= $this->attach( $entry, $manual['file'] ) ];
			foreach ( $manual['forms'] as [ $file, $label ] ) {
				$record['forms'][] = [
					'file'  => $files[ $file ] ??= $this->attach( $entry, $file ),
					'label' => $label,
				];
			}
			$records[] = $record;
		}
		$this->work->records( 'clerk', $entry, $records );
		return $entry;
	}

	/**
	 * An entry of one office.
	 *
	 * @return int The entry, a draft.
	 */
	public function contact( string $person, string $unit, string $key, string $title, string $until ): int {
		$entry = $this->entry( $person, 'contact', $unit, $title, $until );
		$this->work->records( $person, $entry, [ $this->data( 'contact' )[ $key ] ] );
		return $entry;
	}

	/**
	 * An entry of channels.
	 *
	 * @return int The entry, a draft.
	 */
	public function channels( string $key, string $title, string $until ): int {
		$entry   = $this->entry( 'clerk', 'complaint-channels', 'clerk', $title, $until );
		$records = [];
		foreach ( $this->data( 'channels' )[ $key ] as $record ) {
			foreach ( $record['forms'] ?? [] as $index => [ $file, $label ] ) {
				$record['forms'][ $index ] = [
					'file'  => $this->attach( $entry, $file ),
					'label' => $label,
				];
			}
			$records[] = $record;
		}
		$this->work->records( 'clerk', $entry, $records );
		return $entry;
	}

	private function entry( string $person, string $section, string $unit, string $title, string $until ): int {
		return $this->work->create(
			$person,
			$section,
			$unit,
			[
				'title'        => $title,
				'source'       => self::SOURCE,
				'covers'       => [
					'from' => '2026-10-01',
					'to'   => '2027-09-30',
				],
				'publishUntil' => $until,
			]
		);
	}

	private function attach( int $entry, string $file ): string {
		return $this->work->attach( 'clerk', $entry, "$this->folder/files/$file" );
	}

	/**
	 * @return array<array-key, mixed>
	 */
	private function data( string $name ): array {
		return (array) json_decode( (string) file_get_contents( "$this->folder/data/$name.json" ), true, 64, JSON_THROW_ON_ERROR );
	}
}
