<?php
/**
 * What the controls of a view say.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Render;

/**
 * Which filters, orders and addresses a view has, without any markup: Controls draws them. Twin of `src/react/control-state.ts`.
 *
 * @phpstan-import-type SectionView from View
 */
final class ControlState {

	/** Addresses of other states. */
	public readonly Links $links;

	/**
	 * For one view.
	 *
	 * @param Speaker             $speaker  Words and numbers.
	 * @param array<string,mixed> $view     The view.
	 * @param array<string,mixed> $contract The section's contract.
	 * @phpstan-param SectionView $view
	 */
	public function __construct(
		public readonly Speaker $speaker,
		public readonly array $view,
		public readonly array $contract,
	) {
		$this->links = new Links( $view, $contract );
	}

	/**
	 * The values that a filter's select offers.
	 *
	 * @param string $id Filter id.
	 * @return list<array{value:string,label:string}>
	 */
	public function options( string $id ): array {
		foreach ( $this->view['filters'] as $filter ) {
			if ( $filter['id'] === $id ) {
				return $filter['options'];
			}
		}
		return [];
	}

	/**
	 * The filter that is offered as tabs.
	 *
	 * @return array<string,mixed>|null
	 */
	public function facet(): ?array {
		foreach ( $this->contract['filters'] as $filter ) {
			if ( $filter['field'] === ( $this->contract['facet'] ?? null ) && $this->options( $filter['id'] ) !== [] ) {
				return $filter;
			}
		}
		return null;
	}

	/**
	 * What others put into the address, and our own state that the form has no visible field for.
	 *
	 * @return list<array{string,string}>
	 */
	public function kept(): array {
		$facet = $this->facet();
		$pairs = $this->view['links']['foreign'];
		$keep  = array_merge( [ 'sort', 'direction' ], $facet === null ? [] : [ $facet['id'] ] );
		foreach ( $this->links->state() as $argument => $value ) {
			if ( $value !== '' && in_array( $argument, $keep, true ) ) {
				$pairs[] = [ $this->links->name( $argument ), $value ];
			}
		}
		return $pairs;
	}

	/** Whether the visitor asked for anything but the first view of the page. */
	public function is_asked(): bool {
		return array_filter( array_diff_key( $this->links->state(), [ 'sort' => 1, 'direction' => 1 ] ), static fn ( string $value ): bool => $value !== '' ) !== [];
	}

	/**
	 * The sort of a field, if it can be ordered by.
	 *
	 * @param string $field Dotted path.
	 * @return array<string,mixed>|null
	 */
	public function sort( string $field ): ?array {
		foreach ( $this->view['sortable'] ? $this->contract['sorts'] : [] as $sort ) {
			if ( $sort['field'] === $field || str_starts_with( $sort['field'], $field . '.' ) ) {
				return $sort;
			}
		}
		return null;
	}

	/**
	 * Whether the page is ordered by a sort.
	 *
	 * @param array<string,mixed> $sort The contract's sort.
	 */
	public function is_sorted( array $sort ): bool {
		return $this->view['query']['sort'] === $sort['id'];
	}

	/**
	 * A column's `aria-sort`; only one column has any.
	 *
	 * @param array<string,mixed> $sort The contract's sort.
	 */
	public function aria_sort( array $sort ): ?string {
		if ( ! $this->is_sorted( $sort ) ) {
			return null;
		}
		return $this->view['query']['direction'] === 'asc' ? 'ascending' : 'descending';
	}

	/**
	 * The address that orders by a sort, the other way round if the page is already ordered so.
	 *
	 * @param array<string,mixed> $sort The contract's sort.
	 */
	public function sort_href( array $sort ): string {
		$reversed = $this->view['query']['direction'] === 'asc' ? 'desc' : 'asc';
		return $this->links->to( $this->links->order( $sort['id'], $this->is_sorted( $sort ) ? $reversed : $sort['defaultDirection'] ) );
	}

	/**
	 * The address of a page of the result.
	 *
	 * @param int $number The page.
	 */
	public function page_href( int $number ): string {
		return $this->links->to( [ 'page' => $number === 1 ? '' : (string) $number ] );
	}

	/**
	 * The present order in words that fit what is ordered.
	 *
	 * @param array<string,mixed> $sort The contract's sort.
	 */
	public function direction_words( array $sort ): string {
		$up   = $this->view['query']['direction'] === 'asc';
		$kind = Values::field( $this->contract['fields'], $sort['field'] )['kind'] ?? 'text';
		return $this->speaker->word(
			match ( true ) {
				in_array( $kind, [ 'date', 'dateTime', 'moment', 'month', 'fiscalYear', 'period' ], true ) => $up ? 'orderOldest' : 'orderNewest',
				in_array( $kind, [ 'money', 'integer', 'duration' ], true ) => $up ? 'orderAscending' : 'orderDescending',
				default => $up ? 'orderForward' : 'orderBackward',
			}
		);
	}

	/** "Ordered by budget, highest first". */
	public function order_words(): ?string {
		foreach ( $this->contract['sorts'] as $sort ) {
			if ( $this->is_sorted( $sort ) ) {
				return $this->speaker->word(
					'orderedBy',
					[
						'label' => $this->speaker->words( $sort['label'] ),
						'order' => $this->direction_words( $sort ),
					]
				);
			}
		}
		return null;
	}
}
