<?php
/**
 * Whether a version was approved.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\PublicIndex;

use Prakat\Database\Database;
use Prakat\Register\Chain;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Workflow\Period;
use Prakat\Workflow\Route;

/**
 * The last question before anything becomes public, asked of what is stored and not of who asks: the version's request
 * must hold the approved hash and its approval, and the register must tell of the acts that gave it, at every level of the
 * route that it tells of too. A state changed by another way than the acts has no row in the register.
 */
final class Approval {

	public function __construct( private readonly Database $database, private readonly Clock $clock ) {
	}

	/**
	 * @param string $hash The version's hash as approved.
	 * @throws Refusal 'not-approved' or 'hash-mismatch'.
	 */
	public function demand( int $entry_id, int $version_id, string $hash ): void {
		$request = $this->database->row( 'SELECT version_hash, state, urgent, approver_id, approved_at, urgent_details FROM {requests} WHERE version_id = %d AND entry_id = %d', [ $version_id, $entry_id ] );
		if ( null === $request ) {
			throw new Refusal( 'not-approved' );
		}
		if ( 64 !== strlen( $hash ) || ! hash_equals( $hash, (string) $request['version_hash'] ) ) {
			throw new Refusal( 'hash-mismatch' );
		}
		$acts = $this->is_approved( $request ) ? [ 'approve', 'ratify' ] : ( $this->is_urgent( $request ) ? [ 'publish-urgent', 'publish-urgent' ] : null );
		if ( null === $acts ) {
			throw new Refusal( 'not-approved' );
		}
		$told = $this->database->value( 'SELECT seq FROM {register} WHERE entry_id = %d AND version_id = %d AND version_hash = %s AND act IN (%s, %s) LIMIT 1', [ $entry_id, $version_id, $hash, ...$acts ] );
		if ( null === $told || ! $this->still_stands( $entry_id, $version_id ) || ( 'approve' === $acts[0] && ! $this->is_whole( $entry_id, $version_id, $hash ) ) ) {
			throw new Refusal( 'not-approved' );
		}
	}

	/**
	 * Whether every level of the route that the register says this request had to go was given, by as many different
	 * persons as it asks for. What went out on a spoken word had nobody to check it. A request from before there were
	 * routes is in the register without one, and needs no more than its approval.
	 */
	private function is_whole( int $entry_id, int $version_id, string $hash ): bool {
		$route  = null;
		$spoken = false;
		$given  = [];
		foreach ( $this->database->rows( "SELECT act, actor_id, details FROM {register} WHERE entry_id = %d AND version_id = %d AND version_hash = %s AND act IN ('submit', 'publish-urgent', 'check', 'approve', 'ratify') ORDER BY seq", [ $entry_id, $version_id, $hash ] ) as $row ) {
			$details = (array) json_decode( (string) $row['details'], true );
			$route ??= Route::from( $details['route'] ?? null );
			$spoken  = $spoken || 'publish-urgent' === $row['act'];
			if ( isset( $details['level'] ) ) {
				$given[ (int) $details['level'] ][ (string) $row['actor_id'] ] = true;
			}
		}
		foreach ( $route->levels ?? [] as $level ) {
			if ( count( $given[ $level->number ] ?? [] ) < $level->approvals && ! ( $spoken && 'check' === $level->duty ) ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * The first and the last moment that the approval holds for: as the version's own header says, and of a spoken
	 * permission no longer than until it must be ratified (R054, R063).
	 *
	 * @return array{from: \DateTimeImmutable|null, until: \DateTimeImmutable|null}
	 */
	public function period( int $version_id ): array {
		$row    = $this->database->row( "SELECT v.header, CASE WHEN r.state = 'urgent' THEN r.ratify_by END AS ratify_by FROM {versions} v JOIN {requests} r ON r.version_id = v.id WHERE v.id = %d", [ $version_id ] );
		$period = Period::of( (array) json_decode( (string) ( $row['header'] ?? '{}' ), true, 64 ), $this->clock->zone() );
		$word   = isset( $row['ratify_by'] ) ? $this->clock->at( $row['ratify_by'] ) : null;
		$longer = null === $word ? $this->extended( $version_id ) : null;
		if ( null !== $longer && $longer > $period->until ) {
			return [
				'from'  => $period->from,
				'until' => $longer,
			];
		}
		return [
			'from'  => $period->from,
			'until' => null === $word || null === $period->until ? $word ?? $period->until : min( $word, $period->until ),
		];
	}

	/**
	 * Until when an approved outage has moved the end, as the register tells; a row that is not as it was written moves nothing.
	 */
	private function extended( int $version_id ): ?\DateTimeImmutable {
		$row   = $this->database->row( "SELECT r.* FROM {versions} v JOIN {register} r ON r.entry_id = v.entry_id AND r.version_id = v.id AND r.act = 'extend' WHERE v.id = %d ORDER BY r.seq DESC LIMIT 1", [ $version_id ] );
		$until = null === $row || ! hash_equals( Chain::hash( $row ), (string) $row['hash'] ) ? null : ( ( (array) json_decode( (string) $row['details'], true ) )['public']['until'] ?? null );
		return is_string( $until ) ? new \DateTimeImmutable( $until ) : null;
	}

	/**
	 * That somebody did publish the version, for what is to be before the public again: an approval alone makes nothing
	 * public (R055).
	 *
	 * @throws Refusal 'not-approved'.
	 */
	public function demand_published( int $entry_id, int $version_id ): void {
		if ( null === $this->database->value( "SELECT seq FROM {register} WHERE entry_id = %d AND version_id = %d AND act IN ( 'publish', 'publish-urgent' ) LIMIT 1", [ $entry_id, $version_id ] ) ) {
			throw new Refusal( 'not-approved' );
		}
	}

	/**
	 * What was withdrawn, has expired, lapsed or was replaced was approved once, but nothing brings that version back.
	 */
	private function still_stands( int $entry_id, int $version_id ): bool {
		$last = $this->database->value( 'SELECT to_state FROM {register} WHERE entry_id = %d AND version_id = %d AND to_state IS NOT NULL ORDER BY seq DESC LIMIT 1', [ $entry_id, $version_id ] );
		return in_array( $last, [ 'approved', 'published', 'urgent' ], true );
	}

	/**
	 * @param array<string, string|null> $request
	 */
	private function is_approved( array $request ): bool {
		return in_array( $request['state'], [ 'approved', 'published' ], true ) && (int) $request['approver_id'] > 0 && null !== $request['approved_at'];
	}

	/**
	 * R054: who permitted it, when, by what means and why, all on record.
	 *
	 * @param array<string, string|null> $request
	 */
	private function is_urgent( array $request ): bool {
		if ( '1' !== $request['urgent'] || 'urgent' !== $request['state'] ) {
			return false;
		}
		$details = json_decode( (string) $request['urgent_details'], true );
		foreach ( [ 'approver_id', 'at', 'means', 'reason' ] as $key ) {
			if ( ! is_array( $details ) || '' === trim( (string) ( $details[ $key ] ?? '' ) ) ) {
				return false;
			}
		}
		return true;
	}
}
