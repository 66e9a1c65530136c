<?php
/**
 * Messages in words.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Messages;

use Prakat\Contract\Contracts;
use Prakat\Format\ThaiDate;
use Prakat\Permalinks\Links;
use Prakat\Register\History;
use Prakat\Support\CanonicalJson;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Units\Units;
use Prakat\Workflow\Machine;

/**
 * Makes the words of a message from the codes and numbers that are stored: names of sections, units and acts, reasons of
 * the list, dates. Nothing that a person wrote can get into a message.
 */
final class Texts {

	/** Screens to which messages lead that are of no one entry. */
	private const SCREENS = [
		'expired-many'     => 'entries',
		'review-soon'      => 'worklist',
		'review-overdue'   => 'worklist',
		'review-escalated' => 'worklist',
		'links-dead'       => 'worklist',
		'attest-due'       => 'attestations',
		'still-answers'    => 'removal',
	];

	public function __construct(
		private readonly Machine $machine,
		private readonly Contracts $contracts,
		private readonly Units $units,
		private readonly Links $links,
		private readonly Clock $clock
	) {
	}

	public function is_urgent( string $kind ): bool {
		return true === ( $this->machine->definition()['messages'][ $kind ]['urgent'] ?? false );
	}

	/**
	 * @param array<string, string|null> $row      Of {messages}.
	 * @param 'en'|'th'                  $language
	 * @return array{title: string, words: string}
	 */
	public function of( array $row, string $language ): array {
		$said = $this->machine->definition()['messages'][ (string) $row['kind'] ] ?? null;
		if ( null === $said ) {
			return [
				'title' => (string) $row['kind'],
				'words' => '',
			];
		}
		$params = $this->params( $row, $language );
		return [
			'title' => History::fill( $said['title'][ $language ], $params, $language ),
			'words' => History::fill( $said['words'][ $language ], $params, $language ),
		];
	}

	/**
	 * Words that stand around messages.
	 *
	 * @param 'en'|'th'                 $language
	 * @param array<string, string|int> $params
	 */
	public function letter( string $key, string $language, array $params = [] ): string {
		return History::fill( $this->machine->definition()['letters'][ $key ][ $language ], $params, $language );
	}

	/**
	 * Where a message leads: a page of wp-admin, relative to it. Opening it changes nothing.
	 *
	 * @param array<string, string|null> $row
	 */
	public static function link( array $row ): string {
		if ( 'sweep-late' === $row['kind'] ) {
			return 'site-health.php';
		}
		if ( isset( self::SCREENS[ $row['kind'] ] ) ) {
			return 'admin.php?page=prakat&view=' . self::SCREENS[ $row['kind'] ];
		}
		return null === $row['entry_id'] ? 'admin.php?page=prakat' : 'admin.php?page=prakat&view=entry&id=' . (int) $row['entry_id'];
	}

	/**
	 * @param array<string, string|null> $row
	 * @param 'en'|'th'                  $language
	 * @return array<string, string>
	 */
	private function params( array $row, string $language ): array {
		$stored = CanonicalJson::decode( (string) $row['params'] );
		$params = [];
		$of     = $this->machine->definition();
		foreach ( $stored as $name => $value ) {
			$value                     = is_scalar( $value ) ? (string) $value : '';
			$params[ (string) $name ] = match ( $name ) {
				'section'  => $this->section( $value, $language ),
				'unit'     => $this->unit( (int) $value, $language ),
				'reason'   => (string) ( $of['reasons'][ $value ]['words'][ $language ] ?? $value ),
				'deadline' => $this->moment( $value, $language ),
				'address'  => $this->links->entry( $value ),
				default    => $value,
			};
		}
		$params['act'] = (string) ( $of['acts'][ (string) $row['act'] ]['words'][ $language ] ?? '' );
		return $params;
	}

	/**
	 * @param 'en'|'th' $language
	 */
	private function section( string $id, string $language ): string {
		try {
			return $this->contracts->section( $id )->words( 'name', $language );
		} catch ( Refusal ) {
			return $id;
		}
	}

	/**
	 * @param 'en'|'th' $language
	 */
	private function unit( int $id, string $language ): string {
		try {
			$unit = $this->units->get( $id );
		} catch ( Refusal ) {
			return '';
		}
		return (string) ( 'en' === $language && '' !== ( $unit['name']['en'] ?? '' ) ? $unit['name']['en'] : ( $unit['name']['th'] ?? '' ) );
	}

	/**
	 * A day, or a moment with its hour, in the agency's zone.
	 *
	 * @param string    $at       'Y-m-d', or 'Y-m-d H:i:s' or ISO 8601 in UTC.
	 * @param 'en'|'th' $language
	 */
	private function moment( string $at, string $language ): string {
		if ( 1 === preg_match( '/^\d{4}-\d{2}-\d{2}$/', $at ) ) {
			return ThaiDate::format( $at, 'long', $language );
		}
		try {
			$moment = $this->clock->at( str_replace( [ 'T', 'Z' ], [ ' ', '' ], $at ) )->setTimezone( $this->clock->zone() );
		} catch ( \UnexpectedValueException ) {
			return '';
		}
		if ( '00:00:00' === $moment->format( 'H:i:s' ) ) {
			// What ends at midnight ends with the day before, as people say it.
			return ThaiDate::format( $moment->modify( '-1 day' )->format( 'Y-m-d' ), 'long', $language );
		}
		return ThaiDate::format( $moment->format( 'Y-m-d' ), 'long', $language ) . ( 'th' === $language ? ' เวลา ' . $moment->format( 'H:i' ) . ' น.' : ' ' . $moment->format( 'H:i' ) );
	}
}
