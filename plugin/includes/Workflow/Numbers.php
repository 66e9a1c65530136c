<?php
/**
 * Numbers that are given once.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Database\Database;

/**
 * The running number of requests in a year of the Buddhist Era. The year's row is locked until the transaction ends, so
 * two requests can't get the same one, and one that was rolled back leaves no gap.
 */
final class Numbers {

	public function __construct( private readonly Database $database ) {
	}

	/**
	 * The next number of a year, from 1.
	 */
	public function next( int $year ): int {
		if ( ! $this->database->in_transaction() ) {
			throw new \LogicException( 'A number is given in the transaction that uses it.' );
		}
		$name = 'request-' . $year;
		$this->database->run( 'INSERT INTO {heads} (name, seq) VALUES (%s, 1) ON DUPLICATE KEY UPDATE seq = seq + 1', [ $name ] );
		return (int) $this->database->value( 'SELECT seq FROM {heads} WHERE name = %s FOR UPDATE', [ $name ] );
	}
}
