<?php
/**
 * Addresses of other states of the same page.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Render;

/**
 * All state of a block lives in the page's address, under the instance's own prefix. What others put into the address
 * (a page id of plain permalinks, another block's page number) is kept.
 *
 * @phpstan-import-type SectionView from View
 */
final class Links {

	/**
	 * For one view.
	 *
	 * @param array<string,mixed> $view     The view.
	 * @param array<string,mixed> $contract The section's contract.
	 * @phpstan-param SectionView $view
	 */
	public function __construct(
		private readonly array $view,
		private readonly array $contract,
	) {}

	/**
	 * Name of one of our query arguments.
	 *
	 * @param string $argument "q", "sort", a filter's id.
	 */
	public function name( string $argument ): string {
		return $this->view['instance'] . '-' . $argument;
	}

	/**
	 * The address of this page with another state.
	 *
	 * @param array<string,string> $changes Arguments without prefix; an empty value removes one. A new state begins at its first page.
	 */
	public function to( array $changes ): string {
		$pairs = $this->view['links']['foreign'];
		foreach ( array_merge( $this->state(), $changes ) as $argument => $value ) {
			if ( $value !== '' ) {
				$pairs[] = [ $this->name( $argument ), $value ];
			}
		}
		return $this->address( $pairs );
	}

	/** The address of this page without any of our arguments. */
	public function plain(): string {
		return $this->address( $this->view['links']['foreign'] );
	}

	/** Where the form leads; its own query is replaced by its inputs. */
	public function action(): string {
		return $this->view['links']['path'] . $this->place();
	}

	/**
	 * The state that an address must say: what differs from the first view of the page.
	 *
	 * @return array<string,string>
	 */
	public function state(): array {
		$query = $this->view['query'];
		$state = [ 'q' => $query['search'] ];
		foreach ( $this->contract['filters'] as $filter ) {
			$value = $query['filters'][ $filter['id'] ] ?? '';
			if ( is_array( $value ) ) {
				$state[ $filter['id'] . '-from' ] = $value['from'] ?? '';
				$state[ $filter['id'] . '-to' ]   = $value['to'] ?? '';
			} else {
				$state[ $filter['id'] ] = $value;
			}
		}
		return array_merge( $state, $this->order( $query['sort'], $query['direction'] ) );
	}

	/**
	 * The arguments of an order; none for the order in which the page begins.
	 *
	 * @param string $sort      Sort id.
	 * @param string $direction 'asc' or 'desc'.
	 * @return array{sort:string,direction:string}
	 */
	public function order( string $sort, string $direction ): array {
		$default = $this->contract['defaultSort'];
		return $sort === $default['id'] && $direction === $default['direction']
			? [
				'sort'      => '',
				'direction' => '',
			]
			: [
				'sort'      => $sort,
				'direction' => $direction,
			];
	}

	/** The results: where who reads without a script is led, past the form that was used. */
	private function place(): string {
		return '#' . $this->view['instance'] . '-count';
	}

	/**
	 * An address.
	 *
	 * @param list<array{string,string}> $pairs Query arguments in order.
	 */
	private function address( array $pairs ): string {
		$query = implode( '&', array_map( static fn ( array $pair ): string => rawurlencode( $pair[0] ) . '=' . rawurlencode( $pair[1] ), $pairs ) );
		return $this->view['links']['path'] . ( $query === '' ? '' : '?' . $query ) . $this->place();
	}
}
