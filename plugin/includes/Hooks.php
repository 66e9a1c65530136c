<?php
/**
 * The one list of everything that attaches to WordPress.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat;

/**
 * Adds the hooks of every concept. Each folder of includes/ has at most one Hooks class, which holds
 * nothing but add_action() and add_filter() lines; what they call is made only when WordPress calls it.
 */
final class Hooks {

	/** One line a concept. */
	private const CONCEPTS = [
		Database\Hooks::class,
		Files\Hooks::class,
		Screening\Hooks::class,
		Rest\Hooks::class,
		Expiry\Hooks::class,
		Permalinks\Hooks::class,
		Exports\Hooks::class,
		Blocks\Hooks::class,
		PublicIndex\Hooks::class,
		Caches\Hooks::class,
		Register\Hooks::class,
		Messages\Hooks::class,
		Paper\Hooks::class,
		Reviews\Hooks::class,
		Units\Hooks::class,
		Workflow\Hooks::class,
		Removal\Hooks::class,
		Governed\Hooks::class,
		Admin\Hooks::class,
		Editor\Hooks::class,
		Import\Hooks::class,
		Recovery\Hooks::class,
		Cli\Hooks::class,
	];

	public function __construct( private readonly Wiring $wiring ) {
	}

	public function add(): void {
		foreach ( self::CONCEPTS as $hooks ) {
			( new $hooks( $this->wiring ) )->add();
		}
	}
}
