<?php
/**
 * Words of the workflow for screens that PHP draws.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Editor;

use Prakat\Contract\Sentences;
use Prakat\Format\ThaiDate;
use Prakat\Support\Clock;
use Prakat\Workflow\Machine;

/**
 * Says acts, states, declarations, reasons and times in the reader's language; none is written a second time here.
 */
final class Speech {

	public function __construct( private readonly Machine $machine, private readonly Sentences $sentences, private readonly Clock $clock ) {
	}

	/**
	 * @return 'th'|'en'
	 */
	public function language(): string {
		return $this->sentences->language();
	}

	public function act( string $act ): string {
		return $this->of( 'acts', $act );
	}

	public function state( string $state ): string {
		return $this->of( 'states', $state );
	}

	public function declaration( string $code ): string {
		return $this->of( 'declarations', $code );
	}

	public function reason( string $code ): string {
		return $this->of( 'reasons', $code );
	}

	/** Whether an act must carry a reason. */
	public function needs_reason( string $act ): bool {
		return true === ( $this->machine->definition()['acts'][ $act ]['reason'] ?? false );
	}

	/**
	 * The reasons that an act may be given.
	 *
	 * @return array<string, string> Code to words.
	 */
	public function reasons( string $act ): array {
		$reasons = [];
		foreach ( (array) ( $this->machine->definition()['reasons'] ?? [] ) as $code => $reason ) {
			if ( is_array( $reason ) && in_array( $act, (array) ( $reason['acts'] ?? [] ), true ) ) {
				$reasons[ (string) $code ] = $this->reason( (string) $code );
			}
		}
		return $reasons;
	}

	/**
	 * A moment as `15 ส.ค. 2569 08:30`, or nothing.
	 */
	public function time( mixed $iso ): string {
		if ( ! is_string( $iso ) || '' === $iso ) {
			return '';
		}
		$local = ( new \DateTimeImmutable( $iso ) )->setTimezone( $this->clock->zone() );
		return ThaiDate::format( $local->format( 'Y-m-d' ), 'short', $this->sentences->language() ) . ' ' . $local->format( 'H:i' );
	}

	private function of( string $list, string $name ): string {
		$words = $this->machine->definition()[ $list ][ $name ]['words'][ $this->sentences->language() ] ?? null;
		return is_string( $words ) ? $words : $name;
	}
}
