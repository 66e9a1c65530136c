<?php
/**
 * Going on without a visitor.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Removal;

/**
 * Calls the site's own cron once more when this run of it is over: what is left of a night needn't wait for a visitor or for
 * the next five minutes. Action Scheduler does so by itself, and a command line has no end to wait for.
 */
final class Relay {

	private bool $arranged = false;

	public function pass_on(): void {
		if ( $this->arranged || ! wp_doing_cron() || 'cli' === PHP_SAPI || function_exists( 'as_schedule_single_action' ) ) {
			return;
		}
		$this->arranged = true;
		// wp-cron.php gives its lock back as the last thing that it does; what is done at shutdown comes after.
		add_action( 'shutdown', self::call( ... ), PHP_INT_MAX );
	}

	private static function call(): void {
		/** This filter is documented in wp-includes/cron.php: hosts set a password or another address by it. */
		$request = (array) apply_filters(
			'cron_request',
			[
				'url'  => site_url( 'wp-cron.php' ),
				'key'  => '',
				'args' => [
					'timeout'   => 0.01,
					'blocking'  => false,
					'sslverify' => apply_filters( 'https_local_ssl_verify', false ),
				],
			],
			''
		);
		wp_remote_post( (string) ( $request['url'] ?? '' ), (array) ( $request['args'] ?? [] ) );
	}
}
