<?php
/**
 * What recovery attaches to WordPress.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Recovery;

use Prakat\Expiry\Schedule;
use Prakat\Governed\Settings;
use Prakat\Permalinks\Links;
use Prakat\Rest\Edge;
use Prakat\Wiring;

/**
 * Hooks of what is remembered outside of the database, and of restoring.
 */
final class Hooks {

	/** Whether this request has looked: one look is enough. */
	private bool $looked = false;

	public function __construct( private readonly Wiring $wiring ) {
	}

	public function add(): void {
		// How far the register has come is told with it: until the next sweep a backup would not be known to be one.
		add_action( 'prakat_act', fn ( array $done ) => ( $done['to'] ?? '' ) !== ( $done['from'] ?? '' ) && $this->wiring->get( Journal::class )->note( (int) ( $done['entry'] ?? 0 ), (string) ( $done['to'] ?? '' ) ) && $this->remember() );
		add_action( 'parse_request', $this->asked( ... ), 0 );
		// Themes that load more of a list ask there.
		add_action( 'admin_init', fn () => wp_doing_ajax() && $this->wiring->get( Settings::class )->governs_any() ? $this->wiring->get( Sentinel::class )->look() : null, 0 );
		add_filter( 'rest_pre_dispatch', $this->asked_over_rest( ... ), 0, 3 );
		add_filter( 'pre_render_block', $this->shown( ... ), 0, 2 );
		// Before the sweep itself: what had been taken down is not to be shown again for one more round.
		add_action( Schedule::HOOK, fn () => $this->wiring->get( Restoration::class )->keep(), 5 );
		add_filter( 'site_status_tests', fn ( array $tests ): array => $this->wiring->get( Health::class )->add_to( $tests ) );
		add_action( 'admin_notices', fn () => $this->wiring->get( Health::class )->notice() );
		add_action( 'admin_post_' . Health::ACTION, fn () => $this->wiring->get( Health::class )->begin() );
	}

	private function remember(): void {
		// With an act of its own a database of yesterday is not yet one of today: what it lacks is ended first.
		$this->wiring->get( Restoration::class )->remember() ? $this->wiring->get( Sentinel::class )->note() : $this->wiring->get( Sentinel::class )->look();
	}

	/**
	 * An address of ours is asked, or one of a site whose pages are under approval. Others pay nothing.
	 */
	private function asked( \WP $wp ): void {
		$this->looked = false;

		$uri = $_SERVER['REQUEST_URI'] ?? ''; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- Only looked into.
		if ( isset( $wp->query_vars[ Links::ENTRY ] ) || isset( $wp->query_vars['sitemap'] ) || [] !== preg_grep( '/^prakat-/', array_keys( $_GET ) ) || ( is_string( $uri ) && str_contains( $uri, '/prakat/' ) ) || $this->wiring->get( Settings::class )->governs_any() ) { // phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Reads public data.
			$this->looked = true;
			$this->wiring->get( Sentinel::class )->look();
		}
	}

	/**
	 * The same of the API.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 */
	private function asked_over_rest( mixed $answer, mixed $server, \WP_REST_Request $request ): mixed {
		if ( Edge::is_own( $request ) || $this->wiring->get( Settings::class )->governs_any() ) {
			$this->wiring->get( Sentinel::class )->look();
		}
		return $answer;
	}

	/**
	 * A block of ours is about to be shown.
	 *
	 * @param array<array-key, mixed> $block
	 */
	private function shown( mixed $html, array $block ): mixed {
		if ( ! $this->looked && is_string( $block['blockName'] ?? null ) && str_starts_with( $block['blockName'], 'prakat/' ) ) {
			$this->looked = true;
			$this->wiring->get( Sentinel::class )->look();
		}
		return $html;
	}
}
