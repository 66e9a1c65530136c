<?php
/**
 * The register, verified from its first row to its last: php verify.php
 *
 * @package Prakat\Bench
 */

declare( strict_types=1 );

namespace Prakat\Bench;

use Prakat\Register\Verifier;

require __DIR__ . '/boot.php';

memory_reset_peak_usage();
$base    = memory_get_usage();
$steps   = 0;
$started = microtime( true );
$verdict = part( Verifier::class )->verify(
	static function () use ( &$steps ): void {
		++$steps;
	}
);
told( [ 'seconds' => microtime( true ) - $started, 'megabytes' => ( memory_get_peak_usage() - $base ) / 1048576, 'steps' => $steps, 'rows' => $verdict->rows, 'sound' => $verdict->is_sound() ] );
