<?php
/**
 * Taking down, judged.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Database\Database;
use Prakat\Support\Clock;
use Prakat\Units\Duties;

/**
 * What the contract says of each way of taking down, asked of an attempt: whether everything was told, whether the actor
 * holds a duty for it, whether the entry that takes the other's place can do so.
 */
final class Removals {

	/** Pointers from one entry to the next that are followed. */
	private const HOPS = 20;

	public function __construct(
		private readonly Machine $machine,
		private readonly Database $database,
		private readonly Duties $duties,
		private readonly Clock $clock
	) {
	}

	/**
	 * How the attempt takes down; null when that was not told, or the act takes nothing down.
	 */
	public function told( Attempt $attempt ): ?TakingDown {
		return true !== ( $this->machine->act( $attempt->act )['removes'] ?? false ) ? null : TakingDown::from( $attempt->input['removal'] ?? null, $this->ways(), $this->clock->today() );
	}

	/**
	 * The ways that the actor's duties allow.
	 *
	 * @return list<string>
	 */
	public function open_to( Attempt $attempt ): array {
		return array_values( array_filter( array_keys( $this->ways() ), fn ( string $kind ): bool => [] !== array_intersect( $this->ways()[ $kind ]['duties'], $attempt->duties() ) ) );
	}

	public function is_allowed( Attempt $attempt ): bool {
		$told = $this->told( $attempt );
		return null !== $told && in_array( $told->kind, $this->open_to( $attempt ), true );
	}

	/**
	 * Whether the entry that takes the other's place is another one that is public now, or that the actor may see, and does
	 * not itself lead back to the one that goes.
	 */
	public function has_fit_successor( Attempt $attempt ): bool {
		$told = $this->told( $attempt );
		if ( ! isset( $told->told['entry'] ) ) {
			return null !== $told;
		}
		$uuid  = $told->told['entry'];
		$entry = $this->database->row( 'SELECT id, uuid, unit_id, section, live_version_id, published_at, expires_at FROM {entries} WHERE uuid = %s', [ $uuid ] );
		$now   = $this->clock->sql();
		if ( null === $entry || $entry['uuid'] !== $uuid || (int) $entry['id'] === $attempt->situation->entry_id() || null === $entry['live_version_id'] || (string) $entry['expires_at'] <= $now ) {
			return false;
		}
		$is_public = (string) $entry['published_at'] <= $now;
		return ( $is_public || $this->duties->any( $attempt->actor->id, (int) $entry['unit_id'], (string) $entry['section'] ) ) && ! $this->leads_to( $uuid, (string) $attempt->situation->entry['uuid'] );
	}

	/**
	 * What fills the refusals.
	 *
	 * @return array<string, mixed>
	 */
	public function params( string $refusal, Attempt $attempt ): array {
		$input = $attempt->input['removal'] ?? [];
		$kind  = is_array( $input ) && is_string( $input['kind'] ?? null ) ? $input['kind'] : '';
		$way   = $this->ways()[ $kind ] ?? null;
		if ( 'removal-duty' === $refusal ) {
			return [ 'duties' => $this->in_words( array_column( array_intersect_key( $this->machine->definition()['duties'], array_flip( $way['duties'] ?? [] ) ), 'words' ), '” / “' ) ];
		}
		if ( 'removal-incomplete' !== $refusal ) {
			return [];
		}
		$missing = null === $way || ! is_array( $input ) ? [ 'kind' ] : TakingDown::missing( $input, $way['asks'], $this->clock->today() );
		return [
			'missing' => $this->in_words( array_values( array_intersect_key( $this->machine->definition()['removalFields'], array_flip( $missing ) ) ), ', ' ),
			'fields'  => $missing,
		];
	}

	/**
	 * What the register keeps of it, and what the notice at its address is made of.
	 *
	 * @return array{gone: string, title: bool, notice: array<string, string>}
	 */
	public function notice( TakingDown $told ): array {
		return [
			'gone'   => (string) $this->ways()[ $told->kind ]['gone'],
			'title'  => (bool) $this->ways()[ $told->kind ]['title'],
			'notice' => $told->told,
		];
	}

	/**
	 * The same of a row of the register.
	 *
	 * @param array<array-key, mixed> $details
	 * @return array{gone: string, title: bool, notice: array<string, string>}|null Null where it says nothing of it: a row from before there were ways.
	 */
	public function of_details( array $details ): ?array {
		$kind = $details['as'] ?? null;
		$way  = is_string( $kind ) ? ( $this->ways()[ $kind ] ?? null ) : null;
		if ( null === $way ) {
			return null;
		}
		return [
			'gone'   => (string) $way['gone'],
			'title'  => (bool) $way['title'],
			'notice' => array_filter( array_intersect_key( $details, array_flip( $way['asks'] ) ), 'is_string' ),
		];
	}

	/**
	 * @return array<string, array<string, mixed>>
	 */
	private function ways(): array {
		return $this->machine->definition()['removals'];
	}

	/**
	 * Whether the pointers of entries that were replaced lead from one to the other.
	 */
	private function leads_to( string $from, string $to ): bool {
		for ( $hop = 0; $hop < self::HOPS; $hop++ ) {
			$next = self::next( $this->database->value( 'SELECT notice FROM {index_gone} WHERE uuid = %s', [ $from ] ) );
			if ( null === $next ) {
				return false;
			}
			if ( $next === $to ) {
				return true;
			}
			$from = $next;
		}
		return true;
	}

	/**
	 * The entry that a stored notice leads to.
	 */
	public static function next( ?string $notice ): ?string {
		$told = null === $notice || '' === $notice ? [] : json_decode( $notice, true );
		$next = is_array( $told ) ? ( $told['entry'] ?? null ) : null;
		return is_string( $next ) && '' !== $next ? $next : null;
	}

	/**
	 * @param list<array{en: string, th: string}> $words
	 * @return array{en: string, th: string}
	 */
	private function in_words( array $words, string $between ): array {
		return [
			'en' => implode( $between, array_column( $words, 'en' ) ),
			'th' => implode( $between, array_column( $words, 'th' ) ),
		];
	}
}
