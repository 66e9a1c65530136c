<?php
/**
 * What the database attaches to WordPress.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Database;

use Prakat\Wiring;

/**
 * Hooks of installation.
 */
final class Hooks {

	public function __construct( private readonly Wiring $wiring ) {
	}

	public function add(): void {
		add_action( 'init', fn () => $this->wiring->get( Installation::class )->keep_current(), 1 );
	}
}
