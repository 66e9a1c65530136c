<?php
/**
 * Proofs of removal, over REST and as a file.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Removal;

use Prakat\Database\Installation;
use Prakat\Rest\Edge;
use Prakat\Reviews\Reach;
use Prakat\Support\Refusal;
use Prakat\Units\Duties;
use Prakat\Units\Units;

/**
 * GET /removals, GET /removals/{id}, POST /removals/{id}/check, and the list of addresses as CSV. Everybody sees what their
 * duties reach; who configures sees all.
 */
final class RestRemoval {

	public const ACTION = 'prakat_removal_urls';

	public function __construct(
		private readonly Edge $edge,
		private readonly Proofs $proofs,
		private readonly Proof $proof,
		private readonly Duties $duties,
		private readonly Units $units
	) {
	}

	public function register(): void {
		$this->edge->route( '/removals', 'GET', fn ( \WP_REST_Request $request ): array => $this->list( $request ), args: Edge::paging( 20, 20 ) );
		$this->edge->route( '/removals/(?P<id>\d+)', 'GET', fn ( \WP_REST_Request $request ): array => $this->one( (int) $request['id'] ) );
		$this->edge->route(
			'/removals/(?P<id>\d+)/check',
			'POST',
			function ( \WP_REST_Request $request ): array {
				$id = (int) $request['id'];
				$this->one( $id, [ 'publish', 'approve' ] );
				$finished = $this->proof->check( $id );
				return $this->one( $id ) + [ 'finished' => $finished ];
			}
		);
	}

	/**
	 * The addresses of what is gone, for the removal tools of search engines.
	 *
	 * @param array<array-key, mixed> $args Of the address.
	 */
	public function download( array $args ): never {
		if ( ! current_user_can( Edge::USE ) ) {
			wp_die( esc_html__( 'You hold no duty that opens this.', 'prakat' ), '', [ 'response' => 403 ] );
		}
		$state = is_string( $args['state'] ?? null ) && in_array( $args['state'], Proofs::STATES, true ) ? $args['state'] : '';
		$of    = is_string( $args['of'] ?? null ) ? $args['of'] : '';
		nocache_headers();
		header( 'Content-Type: text/csv; charset=UTF-8; header=present' );
		header( 'Content-Disposition: attachment; filename="prakat-removed-urls.csv"' );
		header( 'X-Content-Type-Options: nosniff' );
		echo "\xEF\xBB\xBFurl,kind,gone_at,answer\r\n";
		foreach ( $this->proofs->urls( $this->reach(), $state, $of ) as $line ) {
			// Addresses are encoded, a comma too, the rest are words of a list: nothing in them needs quotes.
			echo implode( ',', [ 'url' => str_replace( ',', '%2C', $line['url'] ) ] + $line ) . "\r\n"; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- A file, not a page.
		}
		exit;
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function list( \WP_REST_Request $request ): array {
		$state = is_string( $request['state'] ?? null ) && in_array( $request['state'], Proofs::STATES, true ) ? $request['state'] : '';
		$of    = is_string( $request['of'] ?? null ) ? $request['of'] : '';
		$page  = (int) $request['page'];
		$reach = $this->reach();
		return [
			'counts' => $this->proofs->counts( $reach, $of ),
			'items'  => $this->proofs->page( $reach, $state, 20, ( $page - 1 ) * 20, $of ),
		];
	}

	/**
	 * @param list<string>|null $duties Of which one is needed; null: any.
	 * @return array<string, mixed>
	 */
	private function one( int $id, ?array $duties = null ): array {
		return $this->proofs->one( $this->reach( $duties ), $id ) ?? throw new Refusal( 'not-found' );
	}

	/**
	 * @param list<string>|null $duties
	 */
	private function reach( ?array $duties = null ): Reach {
		if ( current_user_can( Installation::CAPABILITY ) ) {
			return new Reach(
				[
					[
						'section' => '*',
						'units'   => array_column( $this->units->all(), 'id' ),
					],
				]
			);
		}
		return new Reach( $this->duties->scope( get_current_user_id(), $duties ) );
	}
}
