<?php
/**
 * What the workflow attaches to WordPress.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Expiry\Schedule;
use Prakat\Wiring;

/**
 * Hooks of the workflow.
 */
final class Hooks {

	public function __construct( private readonly Wiring $wiring ) {
	}

	public function add(): void {
		add_action( 'rest_api_init', fn () => $this->wiring->get( RestActs::class )->register() );
		add_action( 'rest_api_init', fn () => $this->wiring->get( RestSettings::class )->register() );
		add_action( 'rest_api_init', fn () => $this->wiring->get( RestPeriods::class )->register() );
		add_action( 'rest_api_init', fn () => $this->wiring->get( RestRoutes::class )->register() );
		add_action( 'rest_api_init', fn () => $this->wiring->get( RestComments::class )->register() );
		// After the sweep of the same moment: what is down needs no reminder.
		add_action( Schedule::HOOK, fn () => $this->wiring->get( Reminders::class )->run(), 20 );
		add_action( Schedule::ONCE, fn () => $this->wiring->get( Reminders::class )->run(), 20 );
		add_action( 'prakat_delete_data', static fn () => delete_option( RouteSettings::OPTION ) );
		add_action( 'prakat_delete_data', static fn () => delete_option( Settings::OPTION ) );
	}
}
