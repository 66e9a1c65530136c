<?php
/**
 * What a page asks of the public index.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Render;

use Prakat\Contract\Section;
use Prakat\PublicIndex\Query;

/**
 * What a visitor asks of a section, within what its block offers: an address can't search where there is no search box, nor
 * leave the year that the block is fixed to.
 */
final class Question {

	/** As the public index is asked. */
	public readonly Query $query;

	/**
	 * Filters of the contract that the block offers.
	 *
	 * @var list<array<string,mixed>>
	 */
	public readonly array $offered;

	/**
	 * For one block on one request.
	 *
	 * @param Section  $section  The section.
	 * @param Settings $settings What the block says.
	 * @param Request  $request  What the visitor asks.
	 * @param string   $instance Prefix of the block's query arguments.
	 */
	public function __construct( private readonly Section $section, private readonly Settings $settings, Request $request, string $instance ) {
		$asked   = Query::from_request( $section, $request->arguments, $instance, $settings->per_page );
		$filters = array_intersect_key( $asked->filters, array_flip( $settings->filters ?? array_column( $section->contract['filters'], 'id' ) ) );
		$year    = $this->fixed();
		if ( $year !== null ) {
			$filters[ $year ] = (string) $settings->fiscal_year;
		}
		$this->query   = new Query( $settings->searchable ? $asked->search : '', $filters, $asked->sort, $asked->direction, $asked->page, $settings->per_page );
		$this->offered = array_values(
			array_filter(
				$section->contract['filters'],
				static fn ( array $filter ): bool => ( $year === null || $filter['control'] !== 'year' ) && ( $settings->filters === null || in_array( $filter['id'], $settings->filters, true ) )
			)
		);
	}

	/**
	 * Ids of the offered filters that have a control.
	 *
	 * @param string $control 'year' for instance.
	 * @return list<string>
	 */
	public function offered_with( string $control ): array {
		return array_column( array_filter( $this->offered, static fn ( array $filter ): bool => $filter['control'] === $control ), 'id' );
	}

	/**
	 * The filters that the visitor chose, which the fixed year is not among.
	 *
	 * @return array<string,string|array{from?:string,to?:string}>
	 */
	public function chosen(): array {
		return array_diff_key( $this->query->filters, [ (string) $this->fixed() => true ] );
	}

	/**
	 * The order of the page.
	 *
	 * @return array{id:string,direction:'asc'|'desc'}
	 */
	public function order(): array {
		[ 'id' => $id, 'direction' => $direction ] = $this->section->contract['defaultSort'];
		foreach ( $this->section->contract['sorts'] as $sort ) {
			if ( $sort['id'] === $this->query->sort ) {
				$id        = $sort['id'];
				$direction = $this->query->direction === '' ? $sort['defaultDirection'] : $this->query->direction;
			}
		}
		return [
			'id'        => $id,
			'direction' => $direction === 'asc' ? 'asc' : 'desc',
		];
	}

	/**
	 * The same question as arguments of a download.
	 *
	 * @return array<string,string>
	 */
	public function arguments(): array {
		$arguments = [
			'search'    => $this->query->search,
			'sort'      => $this->query->sort,
			'direction' => $this->query->direction,
		];
		foreach ( $this->query->filters as $id => $value ) {
			if ( is_array( $value ) ) {
				$arguments[ $id . '-from' ] = $value['from'] ?? '';
				$arguments[ $id . '-to' ]   = $value['to'] ?? '';
			} else {
				$arguments[ $id ] = $value;
			}
		}
		return array_filter( $arguments, static fn ( string $value ): bool => $value !== '' );
	}

	/**
	 * The address of the printed form of the month that is asked for.
	 *
	 * @param string $form Its name in the address.
	 */
	public function print_url( string $form ): string {
		$arguments = array_filter( array_intersect_key( $this->query->filters, array_flip( [ 'year', 'month' ] ) ), 'is_string' );
		return home_url( '/?' . http_build_query( [ 'prakat-print' => $form ] + $arguments + ( $this->settings->thai_numerals ? [ 'numerals' => 'thai' ] : [] ) ) );
	}

	/** Id of the filter by year, where the block is fixed to one. */
	private function fixed(): ?string {
		return $this->settings->fiscal_year === 0 ? null : array_column( $this->section->contract['filters'], 'id', 'control' )['year'] ?? null;
	}
}
