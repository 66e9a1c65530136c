<?php
/**
 * The municipality's units, people and duties.
 *
 * @package Prakat\Demo
 */

declare( strict_types=1 );

namespace Prakat\Demo;

use Prakat\Messages\Preferences;
use Prakat\Support\Clock;
use Prakat\Units\Assignments;
use Prakat\Units\Units;
use Prakat\Wiring;
use Prakat\Workflow\Actor;

/**
 * @phpstan-import-type Words from Demo
 * @phpstan-type Described array{units: array<string, array{string|null, string, string}>, people: array<string, array{string, string, string, list<array{string, string, string}>}>, acting: array{string, string, string, string, int, string}}
 */
final class Agency {

	/** Of every account of the demonstration: it runs on a developer's own machine. */
	private const PASSWORD = 'prakat-demo';

	/** @var array<string, int> Slug => unit. */
	private array $units = [];

	/** @var array<string, int> Login => user. */
	private array $people = [];

	/**
	 * @param Described $described Of demo/data/agency.php.
	 */
	public function __construct( private readonly Wiring $wiring, private readonly array $described ) {
	}

	public function make(): void {
		$by    = Actor::system( 'demonstration' );
		$units = $this->wiring->get( Units::class );
		foreach ( $this->described['units'] as $slug => [ $parent, $th, $en ] ) {
			$this->units[ $slug ] = $units->save(
				[
					'slug'   => $slug,
					'parent' => null === $parent ? null : $this->units[ $parent ],
					'name'   => [
						'th' => $th,
						'en' => $en,
					],
				],
				$by
			);
		}
		foreach ( $this->described['people'] as $login => [ $role, $th, , $duties ] ) {
			$this->people[ $login ] = $this->account( $login, $role, $th );
			foreach ( $duties as [ $unit, $section, $duty ] ) {
				$this->assign( $login, $unit, $section, $duty, [ 'startsOn' => '2026-10-01' ], $by );
			}
		}
		[ $login, $for, $unit, $duty, $days, $order ] = $this->described['acting'];
		$today                                        = $this->wiring->get( Clock::class )->now()->setTimezone( wp_timezone() );
		$this->assign(
			$login,
			$unit,
			'*',
			$duty,
			[
				'startsOn'    => $today->modify( '+1 day' )->format( 'Y-m-d' ),
				'endsOn'      => $today->modify( "+$days days" )->format( 'Y-m-d' ),
				'actingFor'   => $this->people[ $for ],
				'orderNumber' => $order,
				'orderDate'   => $today->format( 'Y-m-d' ),
			],
			$by
		);
	}

	public function unit( string $slug ): int {
		return $this->units[ $slug ];
	}

	/**
	 * Logs a person in for what follows.
	 */
	public function person( string $login ): Actor {
		wp_set_current_user( $this->people[ $login ] );
		return Actor::user( $this->people[ $login ] );
	}

	/**
	 * Those with duties first, in the order of the approval.
	 *
	 * @return list<array{login: string, password: string, role: Words}>
	 */
	public function accounts(): array {
		$accounts = [];
		foreach ( $this->described['people'] as $login => [ , $th, $en ] ) {
			$accounts[] = [
				'login'    => $login,
				'password' => self::PASSWORD,
				'role'     => [
					'en' => $en,
					'th' => $th,
				],
			];
		}
		return $accounts;
	}

	private function account( string $login, string $role, string $name ): int {
		$user = wp_insert_user(
			[
				'user_login'   => $login,
				'user_pass'    => self::PASSWORD,
				'user_email'   => "$login@prakatjai.example",
				'display_name' => $name,
				'nickname'     => $name,
				'role'         => $role,
				// The addresses lead nowhere: messages stay in the inbox.
				'meta_input'   => [
					Preferences::META => [
						'mail' => 'none',
						'hour' => 8,
					],
				],
			]
		);
		if ( is_wp_error( $user ) ) {
			throw new \RuntimeException( $user->get_error_message() ); // phpcs:ignore WordPress.Security.EscapeOutput.ExceptionNotEscaped -- For a terminal.
		}
		return $user;
	}

	/**
	 * @param array<string, mixed> $more
	 */
	private function assign( string $login, string $unit, string $section, string $duty, array $more, Actor $by ): void {
		$this->wiring->get( Assignments::class )->assign(
			$more + [
				'user'          => $this->people[ $login ],
				'unit'          => $this->units[ $unit ],
				'section'       => $section,
				'duty'          => $duty,
				'positionTitle' => $this->described['people'][ $login ][1],
			],
			$by
		);
	}
}
