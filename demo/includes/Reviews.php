<?php
/**
 * The demonstration's worklists.
 *
 * @package Prakat\Demo
 */

declare( strict_types=1 );

namespace Prakat\Demo;

use Prakat\Database\Database;
use Prakat\Reviews\Pass;
use Prakat\Reviews\Settings;
use Prakat\Support\Clock;
use Prakat\Wiring;
use Prakat\Workflow\Actor;

/**
 * Lets time have gone by: some of what is public has been public for three months and was not reviewed since.
 */
final class Reviews {

	/** Days from today on which the first entries are due, by their order. */
	private const DUE = [ -12, -3, 5, 9 ];

	public function __construct( private readonly Wiring $wiring ) {
	}

	public function make(): void {
		$database = $this->wiring->get( Database::class );
		$today    = new \DateTimeImmutable( $this->wiring->get( Clock::class )->today() );
		// A demonstration asks no websites of others.
		$this->wiring->get( Settings::class )->save( [ 'links' => false ], Actor::system( 'demonstration' ) );
		foreach ( $database->column( "SELECT id FROM {entries} WHERE state = 'published' AND review_due IS NOT NULL ORDER BY id LIMIT %d", [ count( self::DUE ) ] ) as $place => $id ) {
			$due = $today->modify( self::DUE[ $place ] . ' days' );
			$database->run( 'UPDATE {entries} SET review_due = %s, reviewed_at = %s WHERE id = %d', [ $due->format( 'Y-m-d' ), $due->modify( '-3 months' )->format( 'Y-m-d 03:00:00' ), (int) $id ] );
		}
		$this->wiring->get( Pass::class )->run();
	}
}
