<?php
/**
 * What an import says of itself.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Import;

use Prakat\Contract\Problem;
use Prakat\Contract\Section;
use Prakat\Contract\Sentences;
use Prakat\Database\Database;
use Prakat\Support\CanonicalJson;

/**
 * Tells an upload, its preview and its refused rows in the shapes of `src/admin/api/types`, with a sentence
 * for each problem: which row, which column, what stands there, why it can't come in.
 *
 * @phpstan-import-type Found from Staging
 * @phpstan-type Told array{row:int,column:string,field:string,value:string,sentence:string}
 */
final class Report {
	/**
	 * Needs the fields, the sentences and the staged rows.
	 *
	 * @param Mapping   $mapping   Columns and fields.
	 * @param Sentences $sentences Words for problems.
	 * @param Database  $database  Staged rows.
	 */
	public function __construct( private readonly Mapping $mapping, private readonly Sentences $sentences, private readonly Database $database ) {
	}

	/**
	 * The upload as the admin screen reads it.
	 *
	 * @param Upload  $upload  The upload.
	 * @param Section $section Its section.
	 * @return array<string,mixed> `Import`.
	 */
	public function upload( Upload $upload, Section $section ): array {
		$settings = $upload->settings;
		return [
			'uuid'         => $upload->uuid,
			'name'         => $upload->name,
			'state'        => $upload->state,
			'format'       => $upload->format,
			'bytes'        => $upload->bytes,
			'encoding'     => $settings['encoding'],
			'encodings'    => 'csv' === $upload->format ? Encoding::NAMES : [],
			'sheets'       => $settings['sheets'],
			'sheet'        => '' === $settings['sheet'] ? null : $settings['sheet'],
			'rowCount'     => $upload->rows,
			'doneRows'     => $upload->done,
			'problemCount' => $upload->problems,
			'columns'      => $settings['columns'],
			'suggestion'   => (object) $this->mapping->suggest( $section, $upload->headings() ),
			'mapping'      => (object) $settings['mapping'],
			'targets'      => $this->targets( $section, $settings['mapping'] ),
			'missing'      => $this->missing( $section, $settings['mapping'] ),
			'constants'    => (object) $settings['constants'],
			'mode'         => $settings['mode'],
		];
	}

	/**
	 * How far an upload has come.
	 *
	 * @param Upload $upload The upload.
	 * @return array{done:int,total:int,problems:int,state:string} `ImportProgress`.
	 */
	public function progress( Upload $upload ): array {
		return [
			'done'     => $upload->done,
			'total'    => $upload->rows,
			'problems' => $upload->problems,
			'state'    => $upload->state,
		];
	}

	/**
	 * The preview as the admin screen reads it.
	 *
	 * @param Upload                                                                               $upload  The upload.
	 * @param Section                                                                              $section Its section.
	 * @param list<array{line:int,record:array<string,mixed>,problems:list<Found>}> $rows    From Importer::preview().
	 * @return array{import:array<string,mixed>,rows:list<array<string,mixed>>,problems:list<Told>} `ImportPreview`.
	 */
	public function preview( Upload $upload, Section $section, array $rows ): array {
		$shown    = [];
		$problems = [];
		foreach ( $rows as $row ) {
			$told = [];
			foreach ( $row['problems'] as $found ) {
				$tell       = $this->tell( $upload, $section, $row['line'], $found );
				$problems[] = $tell;
				$told[]     = [
					'path'     => $found['path'],
					'code'     => $found['code'],
					'params'   => (object) $found['params'],
					'sentence' => $tell['sentence'],
				];
			}
			$shown[] = [
				'row'      => $row['line'],
				'record'   => (object) $row['record'],
				'problems' => $told,
			];
		}
		return [
			'import'   => $this->upload( $upload, $section ),
			'rows'     => $shown,
			'problems' => $problems,
		];
	}

	/**
	 * Refused rows, in the order of the file.
	 *
	 * @param Upload  $upload  The upload.
	 * @param Section $section Its section.
	 * @param int     $page    Page, from 1.
	 * @param int     $rows    Refused rows on a page; each may have several problems.
	 * @return list<Told> `ImportProblem[]`.
	 */
	public function problems( Upload $upload, Section $section, int $page, int $rows ): array {
		$told   = [];
		$stored = $this->database->rows( 'SELECT line, problems FROM {import_rows} WHERE import_id = %d AND problems IS NOT NULL ORDER BY row_no LIMIT %d OFFSET %d', [ $upload->id, $rows, ( max( 1, $page ) - 1 ) * $rows ] );
		foreach ( $stored as $row ) {
			/** @var list<Found> $problems As Staging wrote them. */
			$problems = CanonicalJson::decode( (string) $row['problems'] );
			foreach ( $problems as $found ) {
				$told[] = $this->tell( $upload, $section, (int) $row['line'], $found );
			}
		}
		return $told;
	}

	/**
	 * One problem in words.
	 *
	 * @param Upload  $upload  The upload.
	 * @param Section $section Its section.
	 * @param int     $line    Row in the file.
	 * @param Found   $found   The problem.
	 * @return Told `ImportProblem`.
	 */
	private function tell( Upload $upload, Section $section, int $line, array $found ): array {
		$names = array_filter( $found['path'], 'is_string' );
		return [
			'row'      => $line,
			'column'   => null === $found['column'] ? '' : $upload->headings()[ $found['column'] ] ?? '',
			'field'    => [] === $names ? '' : $this->label( $section, implode( '.', $found['path'] ) ),
			'value'    => $found['value'],
			'sentence' => $this->sentences->problem( $section, new Problem( $found['path'], $found['code'], $found['params'] ), $this->sentences->language() ),
		];
	}

	/**
	 * Every field that a column can go into, with pairs that are chosen.
	 *
	 * @param Section           $section The section.
	 * @param array<int,string> $mapping Chosen targets.
	 * @return list<array{path:string,label:string,required:bool}> `ImportTarget[]`.
	 */
	private function targets( Section $section, array $mapping ): array {
		$known   = $this->mapping->targets( $section );
		$targets = [];
		foreach ( array_unique( [ ...array_map( 'strval', array_keys( $known ) ), ...array_values( $mapping ), ...array_values( $this->mapping->known_pairs( $section ) ) ] ) as $path ) {
			$targets[] = [
				'path'     => $path,
				'label'    => implode( ' + ', array_map( fn ( string $part ): string => $this->label( $section, $part ), explode( '+', $path ) ) ),
				'required' => ! str_contains( $path, '.' ) && ( $known[ $path ]['required'] ?? false ),
			];
		}
		return $targets;
	}

	/**
	 * Required fields that no column gives.
	 *
	 * @param Section           $section The section.
	 * @param array<int,string> $mapping Chosen targets.
	 * @return list<string> Paths.
	 */
	private function missing( Section $section, array $mapping ): array {
		$given = [];
		foreach ( $mapping as $target ) {
			foreach ( explode( '+', $target ) as $path ) {
				$given[ explode( '.', $path )[0] ] = true;
			}
		}
		$required = array_filter( $section->contract['fields'], static fn ( array $field ): bool => $field['required'] );
		return array_values( array_map( 'strval', array_keys( array_diff_key( $required, $given ) ) ) );
	}

	/**
	 * Label of a path, with those of the fields around it and the number of a list's row.
	 *
	 * @param Section $section The section.
	 * @param string  $path    Dotted path.
	 * @return string Such as "ผู้เสนอราคา 2 – ราคาที่เสนอ".
	 */
	private function label( Section $section, string $path ): string {
		$language = $this->sentences->language();
		$labels   = [];
		$at       = '';
		foreach ( explode( '.', $path ) as $step ) {
			$at .= ( '' === $at ? '' : '.' ) . $step;
			if ( ctype_digit( $step ) ) {
				$labels[] = (string) array_pop( $labels ) . ' ' . ( (int) $step + 1 );
				continue;
			}
			$field    = $this->mapping->targets( $section )[ Mapping::row_zero( $at ) ] ?? null;
			$labels[] = null === $field ? $step : $field['label'][ $language ];
		}
		return implode( ' – ', $labels );
	}
}
