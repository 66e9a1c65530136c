<?php
/**
 * What is found to be in order or not.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Admin;

/**
 * How every concept says what it finds: to the Site Health screen, and above the screens of whoever can do something about it.
 */
final class Finding {

	/**
	 * An answer to the Site Health screen.
	 *
	 * @param string                          $test    Its name in `site_status_tests`.
	 * @param 'good'|'recommended'|'critical' $status
	 * @param string                          $label   In a line.
	 * @param string                          $words   What it means and what to do; escaped here.
	 * @param string                          $actions HTML that is escaped already.
	 * @return array<string, mixed>
	 */
	public static function of( string $test, string $status, string $label, string $words, string $actions = '' ): array {
		return [
			'label'       => $label,
			'status'      => $status,
			'badge'       => [
				'label' => 'Prakat',
				'color' => 'blue',
			],
			'description' => '<p>' . esc_html( $words ) . '</p>',
			'actions'     => $actions,
			'test'        => $test,
		];
	}

	/**
	 * Whether this is the dashboard or a screen of Prakat's, in front of somebody who configures.
	 */
	public static function is_told_here(): bool {
		$screen = get_current_screen();
		return null !== $screen && in_array( $screen->id, [ 'dashboard', Menu::SCREEN ], true ) && current_user_can( Menu::CONFIGURE );
	}

	/**
	 * Says it above the screen.
	 *
	 * @param string         $words   Escaped here.
	 * @param string         $actions HTML that is escaped already.
	 * @param 'error'|'info' $kind
	 */
	public static function tell( string $words, string $actions = '', string $kind = 'error' ): void {
		printf( '<div class="notice notice-%1$s"><p>%2$s</p>%3$s</div>', esc_attr( $kind ), esc_html( $words ), $actions ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped where it is made.
	}
}
