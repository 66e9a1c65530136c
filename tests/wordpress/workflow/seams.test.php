<?php
/**
 * What other concepts bring to an act.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

use Prakat\Contract\Sentences;
use Prakat\Database\Database;
use Prakat\Support\Refusal;
use Prakat\Tests\Scene;
use Prakat\Workflow\Actor;
use Prakat\Workflow\Acts;
use Prakat\Workflow\BatchConsequence;
use Prakat\Workflow\Consequence;
use Prakat\Workflow\Consequences;
use Prakat\Workflow\Declarations;
use Prakat\Workflow\Effects;
use Prakat\Workflow\Judge;
use Prakat\Workflow\Machine;
use Prakat\Workflow\Removals;
use Prakat\Workflow\Situations;

$acts_with = static fn ( Scene $t, Consequence $consequence ): Acts => new Acts(
	$t->get( Database::class ),
	$t->get( Machine::class ),
	$t->get( Situations::class ),
	$t->get( Judge::class ),
	$t->get( Effects::class ),
	new Consequences( $t->get( Database::class ), [ static fn (): Consequence => $consequence ] ),
	$t->get( Sentences::class ),
	$t->get( Declarations::class ),
	$t->get( Removals::class )
);

return [
	'What follows from an act is done in its transaction: it sees the act on record, and where it fails the act is undone.' => static function ( Scene $t ) use ( $acts_with ): void {
		$t->at( '2026-11-20T09:00:00+07:00' );
		$id       = $t->complete_draft();
		$database = $t->get( Database::class );
		$follow   = new class( $database ) implements Consequence {
			/** @var list<array<string, mixed>> */
			public array $seen = [];
			public bool $fails = false;

			public function __construct( private readonly Database $database ) {
			}

			public function follow( array $done, Actor $actor, array $input ): void {
				$this->seen[] = $done + [
					'person'     => $actor->name,
					'registered' => $this->database->value( "SELECT act FROM {register} WHERE entry_id = %d ORDER BY seq DESC LIMIT 1", [ $done['entry'] ] ),
					'inside'     => $this->database->in_transaction(),
				];
				if ( $this->fails ) {
					throw new Refusal( 'register-busy' );
				}
			}
		};
		$acts          = $acts_with( $t, $follow );
		$officer       = Actor::user( $t->of_office( 'officer' ) );
		$follow->fails = true;
		$t->refused( 'register-busy', static fn () => $acts->perform( 'submit', $id, $t->sees( $id, 'submit' ), $officer ) );
		$t->same( 'draft', $t->entry_of( $id ) );
		$t->same( [], $t->registered( $id ) );

		$follow->fails = false;
		$acts->perform( 'submit', $id, $t->sees( $id, 'submit' ), $officer );
		$last = $follow->seen[1];
		$t->same( [ $id, 'submit', 'draft', 'submitted', $officer->name, 'submit', true ], [ $last['entry'], $last['act'], $last['from'], $last['to'], $last['person'], $last['registered'], $last['inside'] ] );
		$t->same( (int) $database->value( 'SELECT id FROM {requests} WHERE entry_id = %d', [ $id ] ), $last['request'] );
	},

	'Many acts of the clock are followed in one call by who can, and one by one by who can’t; outside of a transaction nothing follows.' => static function ( Scene $t ): void {
		$done = static fn ( int $entry ): array => [
			'entry'   => $entry,
			'version' => $entry,
			'request' => null,
			'act'     => 'expire',
			'from'    => 'published',
			'to'      => 'expired',
		];
		$many = new class() implements BatchConsequence {
			/** @var list<int> */
			public array $sizes = [];

			public function follow( array $done, Actor $actor, array $input ): void {
				$this->sizes[] = 1;
			}

			public function follow_all( array $done, Actor $actor ): void {
				$this->sizes[] = count( $done );
			}
		};
		$each = new class() implements Consequence {
			/** @var list<int> */
			public array $entries = [];

			public function follow( array $done, Actor $actor, array $input ): void {
				$this->entries[] = $done['entry'];
			}
		};
		$database = $t->get( Database::class );
		$all      = new Consequences( $database, [ static fn (): Consequence => $many, static fn (): Consequence => $each ] );
		$system   = Actor::system( 'sweep' );
		$database->transaction( static fn () => $all->follow( [ $done( 1 ), $done( 2 ), $done( 3 ) ], $system ) );
		$database->transaction( static fn () => $all->follow( [ $done( 4 ) ], $system ) );
		$t->same( [ 3, 1 ], $many->sizes );
		$t->same( [ 1, 2, 3, 4 ], $each->entries );
		$t->throws( \LogicException::class, static fn () => $all->follow( [ $done( 5 ) ], $system ) );
	},
];
