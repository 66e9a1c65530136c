<?php
/**
 * Who is told what of an act.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Messages;

use Prakat\Database\Database;
use Prakat\Workflow\Actor;
use Prakat\Workflow\BatchConsequence;
use Prakat\Workflow\Machine;
use Prakat\Workflow\Requests;
use Prakat\Workflow\Waiting;

/**
 * Writes the messages of an act in its own transaction: what was done has been told, or neither happened. The owner and the
 * proposer hear of approval, publication and return (R057, R058); who may do the next step hears that it waits. Nobody is
 * told of their own act.
 *
 * @phpstan-import-type Done from \Prakat\Workflow\Consequence
 * @phpstan-import-type Message from Outbox
 * @phpstan-type About array{owner: int, proposer: int, params: array<string, string|int>, ratify_by: string, uuid: string}
 */
final class Notice implements BatchConsequence {

	/** What the owner and the proposer hear of an act. */
	private const TOLD = [
		'publish'        => 'published',
		'publish-urgent' => 'published',
		'ratify'         => 'ratified',
		'return'         => 'returned',
		'refuse'         => 'refused',
		'withdraw'       => 'withdrawn',
		'expire'         => 'expired',
		'lapse'          => 'lapsed',
	];

	/** Acts after which nobody is waited for anew: what they lead to is its author's own affair. */
	private const QUIET = [ 'return', 'recall', 'refuse', 'discard', 'revise', 'withdraw', 'expire', 'lapse', 'extend' ];

	/** Of so many endings at once nobody wants a line each. */
	private const MANY = 20;

	public function __construct(
		private readonly Database $database,
		private readonly Machine $machine,
		private readonly Waiting $waiting,
		private readonly Outbox $outbox,
		private readonly WebhookQueue $webhooks
	) {
	}

	public function follow( array $done, Actor $actor, array $input ): void {
		$about    = $this->about( [ $done ] )[ $done['entry'] ] ?? null;
		if ( null === $about ) {
			return;
		}
		$messages = $this->to_owners( $done, $actor, $about, $input );
		$next     = in_array( $done['act'], self::QUIET, true ) ? null : $this->waiting->next( $done['entry'] );
		if ( null !== $next && ! in_array( $next['act'], [ 'submit', 'revise' ], true ) ) {
			$messages = [ ...$messages, ...$this->to_next( $done, $actor, $about, $next['act'], array_column( $next['people'], 'id' ) ) ];
		}
		$this->outbox->write( $messages );
		if ( $this->webhooks->write( [ [ $done, $about ] ] ) ) {
			$this->outbox->touch();
		}
	}

	public function follow_all( array $done, Actor $actor ): void {
		$about    = $this->about( $done );
		$messages = [];
		$ended    = [];
		$events   = [];
		foreach ( $done as $one ) {
			$of = $about[ $one['entry'] ] ?? null;
			if ( null === $of ) {
				continue;
			}
			$events[] = [ $one, $of ];
			if ( 'expire' === $one['act'] ) {
				$ended[ "{$of['owner']} {$of['proposer']} {$of['params']['section']} {$of['params']['unit']}" ][] = $one;
			} else {
				array_push( $messages, ...$this->to_owners( $one, $actor, $of, [] ) );
			}
		}
		foreach ( $ended as $some ) {
			array_push( $messages, ...$this->of_ended( $some, $actor, $about ) );
		}
		$this->outbox->write( $messages );
		if ( $this->webhooks->write( $events ) ) {
			$this->outbox->touch();
		}
	}

	/**
	 * What the same people are told of endings of the same unit and section: of few, one by one, of many, how many.
	 *
	 * @param non-empty-list<Done> $done
	 * @param array<int, About>    $about
	 * @return list<Message>
	 */
	private function of_ended( array $done, Actor $actor, array $about ): array {
		$messages = [];
		foreach ( count( $done ) > self::MANY ? [ $done[0] ] : $done as $one ) {
			array_push( $messages, ...$this->to_owners( $one, $actor, $about[ $one['entry'] ], [] ) );
		}
		if ( count( $done ) <= self::MANY ) {
			return $messages;
		}
		$together = [
			'kind'    => 'expired-many',
			'entry'   => null,
			'version' => null,
			'params'  => [ 'count' => count( $done ) ] + $about[ $done[0]['entry'] ]['params'],
		];
		unset( $together['params']['number'] );
		return array_map( static fn ( array $message ): array => [ ...$message, ...$together ], $messages );
	}

	/**
	 * What the passing of time brings, in the transaction of who found it out.
	 *
	 * @param array<array-key, mixed> $reminder As of the action `prakat_reminder`.
	 */
	public function remind( array $reminder ): void {
		$kind   = (string) ( $reminder['kind'] ?? '' );
		$entry  = (int) ( $reminder['entry'] ?? 0 );
		$people = array_filter( is_array( $reminder['people'] ?? null ) ? $reminder['people'] : [], 'is_int' );
		$done   = [
			'entry'   => $entry,
			'version' => (int) $this->database->value( 'SELECT version_id FROM {requests} WHERE id = %d', [ (int) ( $reminder['request'] ?? 0 ) ] ),
			'request' => (int) ( $reminder['request'] ?? 0 ),
			'act'     => (string) ( $reminder['act'] ?? '' ),
			'from'    => '',
			'to'      => '',
		];
		$about  = $this->about( [ $done ] )[ $entry ] ?? null;
		if ( null === $about || ! isset( $this->machine->definition()['messages'][ $kind ] ) ) {
			return;
		}
		$this->outbox->write( array_map( fn ( int $person ): array => $this->message( $person, $kind, $done, $done['act'], [ 'deadline' => (string) ( $reminder['due'] ?? '' ) ] + $about['params'] ), array_values( $people ) ) );
	}

	/**
	 * @param Done                    $done
	 * @param About                   $about
	 * @param array<array-key, mixed> $input
	 * @return list<Message>
	 */
	private function to_owners( array $done, Actor $actor, array $about, array $input ): array {
		// Of an approval that is one of several, nothing is decided yet.
		$kind = 'approve' === $done['act'] && 'approved' === $done['to'] ? 'approved' : ( self::TOLD[ $done['act'] ] ?? null );
		if ( null === $kind ) {
			return [];
		}
		$params = $about['params'];
		if ( is_array( $input['reason'] ?? null ) && is_string( $input['reason']['code'] ?? null ) ) {
			// The reason of the list; the words beside it may be about a person and are read on the page.
			$params['reason'] = $input['reason']['code'];
		}
		if ( 'published' === $kind || 'ratified' === $kind ) {
			$params['address'] = $about['uuid'];
		}
		$people = array_diff( array_unique( [ $about['owner'], $about['proposer'] ] ), [ 0, $actor->id ] );
		return array_map( fn ( int $person ): array => $this->message( $person, $kind, $done, $done['act'], $params ), array_values( $people ) );
	}

	/**
	 * @param Done      $done
	 * @param About     $about
	 * @param list<int> $people
	 * @return list<Message>
	 */
	private function to_next( array $done, Actor $actor, array $about, string $act, array $people ): array {
		$kind   = 'ratify' === $act ? 'ratify' : 'waiting';
		$params = $about['params'];
		if ( 'ratify' === $kind ) {
			$params['deadline'] = $about['ratify_by'];
		}
		$told   = array_map( 'intval', $this->database->column( 'SELECT user_id FROM {messages} WHERE version_id = %d AND kind = %s AND act = %s AND read_at IS NULL', [ $done['version'], $kind, $act ] ) );
		$people = array_values( array_diff( $people, [ $actor->id ], $told ) );
		return array_map( fn ( int $person ): array => $this->message( $person, $kind, $done, $act, $params ), $people );
	}

	/**
	 * @param Done                      $done
	 * @param array<string, string|int> $params
	 * @return Message
	 */
	private function message( int $person, string $kind, array $done, string $act, array $params ): array {
		return [
			'user'    => $person,
			'kind'    => $kind,
			'entry'   => $done['entry'],
			'version' => $done['version'],
			'act'     => $act,
			'params'  => $params,
			'once'    => null,
		];
	}

	/**
	 * Of each entry whose it is and what may be said of it; one statement however many there are.
	 *
	 * @param non-empty-list<Done> $done
	 * @return array<int, About>
	 */
	private function about( array $done ): array {
		$entries  = array_column( $done, 'entry' );
		$versions = array_column( $done, 'version' );
		$about    = [];
		foreach ( $this->database->rows( 'SELECT e.id, e.uuid, e.section, e.unit_id, e.owner_id, r.number, r.year, r.proposer_id, r.ratify_by FROM {entries} e LEFT JOIN {requests} r ON r.entry_id = e.id AND r.version_id IN (%d…) WHERE e.id IN (%d…)', [ $versions, $entries ] ) as $row ) {
			$about[ (int) $row['id'] ] = [
				'owner'     => (int) $row['owner_id'],
				'proposer'  => (int) $row['proposer_id'],
				'ratify_by' => (string) $row['ratify_by'],
				'uuid'      => (string) $row['uuid'],
				'params'    => [
					'number'  => null === $row['number'] ? '–' : Requests::number( $row ),
					'section' => (string) $row['section'],
					'unit'    => (int) $row['unit_id'],
				],
			];
		}
		return $about;
	}
}
