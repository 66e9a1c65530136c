<?php
/**
 * What the downloads attach to WordPress.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Exports;

use Prakat\Permalinks\Links;
use Prakat\Wiring;

/**
 * Hooks of the downloads.
 */
final class Hooks {

	public function __construct( private readonly Wiring $wiring ) {
	}

	public function add(): void {
		add_action( 'parse_request', fn () => isset( $_GET[ Links::DOWNLOAD ] ) ? $this->wiring->get( Download::class )->answer() : null, 5 ); // phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Reads public data.
	}
}
