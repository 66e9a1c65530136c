<?php
/**
 * The register in words.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Register;

use Prakat\Database\Database;
use Prakat\Format\ThaiDate;
use Prakat\Support\CanonicalJson;
use Prakat\Workflow\Machine;

/**
 * Rows as people read them, from the names that were written down when it happened: RegisterRow of
 * src/admin/api/types.
 *
 * @phpstan-import-type Row from Register
 */
final class History {

	public function __construct( private readonly Database $database, private readonly Machine $machine ) {
	}

	/**
	 * @param list<Row> $rows
	 * @param 'en'|'th' $language
	 * @return list<array<string, mixed>>
	 */
	public function told( array $rows, string $language ): array {
		$entries  = $this->names( 'SELECT id, title FROM {entries} WHERE id IN (%d…)', $rows, 'entry_id' );
		$versions = $this->names( 'SELECT id, number FROM {versions} WHERE id IN (%d…)', $rows, 'version_id' );
		$told     = [];
		foreach ( $rows as $row ) {
			$told[] = [
				'seq'           => (int) $row['seq'],
				'at'            => substr( (string) $row['at'], 0, 19 ) . 'Z',
				'actor'         => (string) $row['actor_name'],
				'position'      => (string) $row['actor_position'],
				'actingFor'     => null === $row['acting_for'] ? null : self::stead( $row ),
				'act'           => (string) $row['act'],
				'entry'         => null === $row['entry_id'] ? null : [
					'id'    => (int) $row['entry_id'],
					'title' => $entries[ (int) $row['entry_id'] ] ?? '',
				],
				'versionNumber' => isset( $versions[ (int) $row['version_id'] ] ) ? (int) $versions[ (int) $row['version_id'] ] : null,
				'fromState'     => $row['from_state'],
				'toState'       => $row['to_state'],
				'reason'        => null === $row['reason_code'] ? null : [
					'code'  => $row['reason_code'],
					'words' => (string) $row['words'],
				],
				'sentence'      => $this->sentence( $row, $language ),
				'hash'          => (string) $row['hash'],
				'code'          => Code::of( (int) $row['seq'], (string) $row['hash'] ),
			];
		}
		return $told;
	}

	/**
	 * Who did what, and why: 'The clerk (acting for …) returned it to be mended: Not complete. The bids are missing.'
	 *
	 * @param Row       $row
	 * @param 'en'|'th' $language
	 */
	public function sentence( array $row, string $language ): string {
		$definition = $this->machine->definition();
		$act        = (string) $row['act'];
		$details    = CanonicalJson::decode( (string) $row['details'] );
		$way        = is_string( $details['as'] ?? null ) ? ( $definition['removals'][ $details['as'] ] ?? null ) : null;
		$past       = $way['past'][ $language ] ?? $definition['acts'][ $act ]['past'][ $language ] ?? $definition['events'][ $act ][ $language ] ?? $act;
		if ( is_string( $details['orderDate'] ?? null ) ) {
			$details['orderDate'] = ThaiDate::format( $details['orderDate'], 'long', $language );
		}
		$sentence = $this->actor( $row, $language ) . ' ' . self::fill( $past, $details, $language );
		if ( null !== $row['reason_code'] ) {
			$reason    = $definition['reasons'][ $row['reason_code'] ]['words'][ $language ] ?? $row['reason_code'];
			$sentence .= 'th' === $language ? ' เหตุผล: ' . $reason . ' – ' . $row['words'] : ': ' . $reason . '. ' . $row['words'];
		} elseif ( 'finding-overridden' === $row['act'] ) {
			$sentence .= ': ' . $row['words'];
		}
		return $sentence;
	}

	/**
	 * Words with their placeholders filled; what is not there stays away.
	 *
	 * @param array<array-key, mixed> $params
	 * @param 'en'|'th'               $language
	 */
	public static function fill( string $words, array $params, string $language ): string {
		return (string) preg_replace_callback(
			'/\{([a-zA-Z_]+)\}/',
			static function ( array $match ) use ( $params, $language ): string {
				$value = $params[ $match[1] ] ?? '';
				$value = is_array( $value ) ? ( $value[ $language ] ?? '' ) : $value;
				return is_scalar( $value ) ? (string) $value : '';
			},
			$words
		);
	}

	/**
	 * @param Row       $row
	 * @param 'en'|'th' $language
	 */
	private function actor( array $row, string $language ): string {
		if ( '0' === (string) $row['actor_id'] ) {
			return 'th' === $language ? 'ระบบ' : 'The system';
		}
		$stead = null === $row['acting_for'] ? '' : ( 'th' === $language ? 'รักษาราชการแทน ' : 'acting for ' ) . self::stead( $row );
		$about = implode( ', ', array_diff( [ (string) $row['actor_position'], $stead ], [ '' ] ) );
		return $row['actor_name'] . ( '' === $about ? '' : " ($about)" );
	}

	/**
	 * In whose stead it was done, by the name that was written down; the rows of format 1 have a number only.
	 *
	 * @param Row $row
	 */
	public static function stead( array $row ): string {
		$name = CanonicalJson::decode( (string) $row['details'] )['acting_for_name'] ?? null;
		return is_string( $name ) ? $name : Identity::name( (int) $row['acting_for'] );
	}

	/**
	 * @param list<Row> $rows
	 * @return array<int, string>
	 */
	private function names( string $select, array $rows, string $column ): array {
		$ids = array_values( array_diff( array_unique( array_map( 'intval', array_column( $rows, $column ) ) ), [ 0 ] ) );
		if ( [] === $ids ) {
			return [];
		}
		$names = [];
		foreach ( $this->database->rows( $select, [ $ids ] ) as $row ) {
			[ $id, $name ]        = array_values( $row );
			$names[ (int) $id ] = (string) $name;
		}
		return $names;
	}
}
