<?php
/**
 * Which way a request goes.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

use Prakat\Units\Units;

/**
 * Finds the route of a unit and section. What was assigned for the section counts before what was assigned for all
 * sections, and the nearer unit before the one above it; where nothing is assigned, the contract's standard holds.
 *
 * @phpstan-import-type Template from RouteSettings
 */
final class Routes {

	public function __construct(
		private readonly RouteSettings $settings,
		private readonly Machine $machine,
		private readonly Units $units
	) {
	}

	/**
	 * The route that a request of this unit and section would take now.
	 */
	public function of( int $unit_id, string $section ): Route {
		$templates = $this->settings->templates();
		$id        = $this->assigned( $unit_id, $section );
		if ( null === $id || ! isset( $templates[ $id ] ) ) {
			$id = (string) $this->machine->definition()['routes']['standard'];
		}
		return $this->resolved( $id, $templates[ $id ], $unit_id );
	}

	/**
	 * The way that every request took before there were routes: one who checks and one who approves.
	 */
	public function standard( int $unit_id ): Route {
		$id = (string) $this->machine->definition()['routes']['standard'];
		return $this->resolved( $id, $this->machine->definition()['routes']['templates'][ $id ], $unit_id );
	}

	private function assigned( int $unit_id, string $section ): ?string {
		$assigned = [];
		foreach ( $this->settings->assigned() as $one ) {
			$assigned[ $one['section'] ][ $one['unit'] ] = $one['template'];
		}
		foreach ( [ $section, '*' ] as $of ) {
			foreach ( [ ...$this->units->ancestors( $unit_id ), 0 ] as $unit ) {
				if ( isset( $assigned[ $of ][ $unit ] ) ) {
					return $assigned[ $of ][ $unit ];
				}
			}
		}
		return null;
	}

	/**
	 * @param Template $template
	 */
	private function resolved( string $id, array $template, int $unit_id ): Route {
		$levels = [];
		foreach ( $template['levels'] as $index => $level ) {
			$levels[] = new Level( $index + 1, $level['name'], $level['duty'], $this->unit( $level['unit'], $unit_id ), $level['approvals'], $level['dueDays'] );
		}
		return new Route( $id, $template['name'], $levels, $template['publishDays'] );
	}

	/**
	 * The unit whose people a level means. One that can't be found is the entry's own: nothing goes out unapproved for it.
	 */
	private function unit( string $which, int $unit_id ): int {
		return match ( $which ) {
			'own'    => $unit_id,
			'parent' => $this->units->ancestors( $unit_id )[1] ?? $unit_id,
			default  => $this->units->by_slug( $which )['id'] ?? $unit_id,
		};
	}
}
