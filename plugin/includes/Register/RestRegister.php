<?php
/**
 * The register, over REST.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Register;

use Prakat\Contract\Sentences;
use Prakat\Entries\Entries;
use Prakat\Rest\Edge;
use Prakat\Support\Clock;
use Prakat\Support\Refusal;
use Prakat\Units\Capabilities;
use Prakat\Units\Duties;
use Prakat\Workflow\Machine;

/**
 * GET /entries/{id}/history, GET /register and GET /register/verify.
 */
final class RestRegister {

	/** How long one request reads. */
	private const SECONDS = 5.0;

	public function __construct(
		private readonly Edge $edge,
		private readonly Register $register,
		private readonly History $history,
		private readonly Verifier $verifier,
		private readonly Entries $entries,
		private readonly Duties $duties,
		private readonly Machine $machine,
		private readonly Sentences $sentences,
		private readonly Clock $clock
	) {
	}

	public function register(): void {
		$paging = Edge::paging( 25 );
		register_rest_route(
			'prakat/v1',
			'/entries/(?P<id>\d+)/history',
			[
				'methods'             => 'GET',
				'args'                => $paging,
				'callback'            => fn ( \WP_REST_Request $request ) => $this->list( $request, fn ( int $page, int $per_page ): array => $this->of_entry( (int) $request['id'], $page, $per_page ) ),
				'permission_callback' => [ $this->edge, 'signed_in' ],
			]
		);
		register_rest_route(
			'prakat/v1',
			'/register',
			[
				'methods'             => 'GET',
				'args'                => $paging,
				'callback'            => fn ( \WP_REST_Request $request ) => $this->list( $request, $this->register->page( ... ) ),
				'permission_callback' => [ $this->edge, 'configurer' ],
			]
		);
		register_rest_route(
			'prakat/v1',
			'/register/verify',
			[
				'methods'             => 'GET',
				'args'                => [
					'from' => [
						'type'    => 'integer',
						'minimum' => 1,
						'default' => 1,
					],
				],
				'callback'            => fn ( \WP_REST_Request $request ) => $this->edge->answer( fn (): array => $this->verdict( (int) $request['from'] ) ),
				'permission_callback' => [ $this->edge, 'configurer' ],
			]
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>>                                                             $request
	 * @param callable( int $page, int $per_page ): array{rows: list<array<string, string|null>>, total: int} $read
	 */
	private function list( \WP_REST_Request $request, callable $read ): \WP_REST_Response|\WP_Error {
		$total  = 0;
		$per    = (int) $request['per_page'];
		$answer = $this->edge->answer(
			function () use ( $request, $read, $per, &$total ): array {
				$found = $read( (int) $request['page'], $per );
				$total = $found['total'];
				return $this->history->told( $found['rows'], $this->sentences->language() );
			}
		);
		if ( $answer instanceof \WP_REST_Response ) {
			$answer->header( 'X-WP-Total', (string) $total );
			$answer->header( 'X-WP-TotalPages', (string) (int) ceil( $total / $per ) );
		}
		return $answer;
	}

	/**
	 * @return array{rows: list<array<string, string|null>>, total: int}
	 * @throws Refusal 'not-found' also where the person holds no duty there: it does not tell what exists.
	 */
	private function of_entry( int $entry_id, int $page, int $per_page ): array {
		$entry = $this->entries->get( $entry_id );
		if ( ! current_user_can( Capabilities::CONFIGURE ) && ! $this->duties->any( get_current_user_id(), $entry->unit_id, $entry->section ) ) {
			throw new Refusal( 'not-found' );
		}
		return $this->register->of_entry( $entry_id, $page, $per_page );
	}

	/**
	 * What is found in some seconds, and where to go on: a long register is read in several requests.
	 *
	 * @return array<string, mixed>
	 */
	private function verdict( int $from ): array {
		$verdict  = $this->verifier->verify( from: $from, seconds: self::SECONDS );
		$words    = $this->machine->definition()['verdicts'];
		$language = $this->sentences->language();
		$findings = array_map(
			static fn ( array $finding ): array => [
				'kind'     => $finding['kind'],
				'seq'      => $finding['seq'],
				'sentence' => History::fill( $words[ $finding['kind'] ][ $language ], $finding['params'], $language ),
			],
			$verdict->findings
		);
		return [
			'sound'      => $verdict->is_sound(),
			'rows'       => $verdict->rows,
			'head'       => $verdict->head,
			'brokenAt'   => $verdict->broken_at(),
			'sentence'   => $findings[0]['sentence'] ?? History::fill( $words['sound'][ $language ], [ 'rows' => $verdict->rows ], $language ),
			'findings'   => $findings,
			'anchors'    => $verdict->anchors,
			'next'       => $verdict->next,
			'of'         => $verdict->of,
			'verifiedAt' => $this->clock->now()->format( 'Y-m-d\TH:i:s\Z' ),
		];
	}
}
