<?php
/**
 * Every state, act, duty and level, walked with real people.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Entries\Drafts;
use Prakat\Entries\Entries;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;
use Prakat\Workflow\Acts;
use Prakat\Workflow\RouteSettings;

return [
	'At each level and state, of all duties in all units and none, exactly those may do each act whose it is (R046, R055, R114).' => static function ( Scene $t ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$t->unit( 'office' );
		$t->unit( 'works', 'office' );
		$t->unit( 'finance', 'office' );
		$level = static fn ( string $duty, string $unit ): array => [ 'name' => [ 'th' => "$duty $unit" ], 'duty' => $duty, 'unit' => $unit, 'approvals' => 1, 'dueDays' => null ];
		$t->get( RouteSettings::class )->save(
			[ [ 'id' => 'four', 'name' => [ 'th' => 'สี่ขั้น' ], 'levels' => [ $level( 'check', 'own' ), $level( 'check', 'finance' ), $level( 'approve', 'own' ), $level( 'approve', 'parent' ) ], 'publishDays' => null ] ],
			[ [ 'unit' => null, 'section' => '*', 'template' => 'four' ] ],
			Actor::system( 'test' )
		);
		$people = [ 'nobody' => $t->person( 'nobody' ), 'administrator' => $t->person( 'configurer', [], 'administrator' ) ];
		foreach ( array_keys( $t->workflow()['duties'] ) as $duty ) {
			foreach ( [ 'works', 'finance', 'office' ] as $unit ) {
				$people[ "$duty $unit" ] = $t->person( "$duty-$unit", [ [ $unit, '*', $duty ] ] );
			}
		}
		$officer = Actor::user( $t->person( 'author', [ [ 'works', '*', 'propose' ] ] ) );
		$id      = $t->get( Entries::class )->create( 'procurement', $t->unit( 'works' ), $t->complete_header(), $officer );
		$t->get( Drafts::class )->replace_records( $id, $t->sees( $id, 'save' ), [ $t->plan( 'ซ่อมแซมถนน' ) ], $officer );

		// Duties that count at the entry's own unit are those of works and of the office above it.
		$own     = static fn ( string ...$duties ): array => array_merge( ...array_map( static fn ( string $duty ): array => [ "$duty works", "$duty office" ], $duties ) );
		$urgent  = $own( 'propose', 'publish' );
		$writing = [ 'save' => $own( 'propose' ), 'submit' => $own( 'propose' ), 'discard' => $own( 'propose' ), 'publish-urgent' => $urgent ];
		$walk    = [
			'a draft'   => [ null, $writing ],
			'level 1'   => [ [ 'submit', 'author' ], [ 'check' => $own( 'check' ), 'return' => $own( 'check', 'approve' ), 'refuse' => $own( 'approve' ), 'publish-urgent' => $urgent ] ],
			'level 2'   => [
				[ 'check', 'check works' ],
				[
					'check'          => [ 'check finance', 'check office' ],
					'return'         => [ ...$own( 'check', 'approve' ), 'check finance', 'approve finance' ],
					'refuse'         => [ ...$own( 'approve' ), 'approve finance' ],
					'publish-urgent' => $urgent,
				],
			],
			'level 3'   => [ [ 'check', 'check finance' ], [ 'approve' => $own( 'approve' ), 'return' => $own( 'check', 'approve' ), 'refuse' => $own( 'approve' ), 'publish-urgent' => $urgent ] ],
			'level 4'   => [ [ 'approve', 'approve works' ], [ 'approve' => [ 'approve office' ], 'return' => [ ...$own( 'check' ), 'approve office', 'approve works' ], 'refuse' => $own( 'approve' ), 'publish-urgent' => $urgent ] ],
			'approved'  => [ [ 'approve', 'approve office' ], [ 'publish' => $own( 'publish' ), 'return' => $own( 'approve', 'publish' ) ] ],
			'published' => [ [ 'publish', 'publish works' ], [ 'withdraw' => $own( 'approve', 'publish' ), 'revise' => $own( 'propose' ) ] ],
			'withdrawn' => [ [ 'withdraw', 'approve office' ], [ 'revise' => $own( 'propose' ) ] ],
		];
		$acts  = $t->get( Acts::class );
		$asked = 0;
		foreach ( $walk as $where => [ $step, $expected ] ) {
			if ( null !== $step ) {
				$t->act( $step[0], 'author' === $step[1] ? $officer->id : $people[ $step[1] ], $id, 'withdraw' === $step[0] ? $t->because() : [] );
			}
			$found = [];
			foreach ( $people as $name => $user ) {
				foreach ( $acts->possible( $id, Actor::user( $user ) ) as $act => $answer ) {
					++$asked;
					if ( $answer['allowed'] ) {
						$found[ $act ][] = $name;
					}
				}
			}
			foreach ( array_keys( $found + $expected ) as $act ) {
				$may  = $expected[ $act ] ?? [];
				$does = $found[ $act ] ?? [];
				sort( $may );
				sort( $does );
				$t->same( $may, $does, "$act at $where" );
			}
		}
		$t->true( $asked > 2000, (string) $asked );
	},
];
