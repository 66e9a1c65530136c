<?php
/**
 * What a visitor steers a section with.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Render;

/**
 * Search form, tabs, order, paging and downloads: plain links and a GET form, complete without any script.
 *
 * @phpstan-import-type SectionView from View
 */
final class Controls {

	/** So many choices stand beside the search; the rest would push the table off a telephone's screen. */
	private const CHOICES_AT_HAND = 2;

	private readonly Speaker $speaker;

	/** @var SectionView */
	private readonly array $view;

	/** @var array<string,mixed> */
	private readonly array $contract;

	/**
	 * For one view.
	 *
	 * @param ControlState $state What the controls say.
	 */
	public function __construct( public readonly ControlState $state ) {
		$this->speaker  = $state->speaker;
		$this->view     = $state->view;
		$this->contract = $state->contract;
	}

	/**
	 * A link to another state of the page. Its key keeps the focus on it while the page around it changes.
	 *
	 * @param string                             $key        Unique in the view.
	 * @param string                             $href       Where it leads.
	 * @param array<string,string|null>          $attributes Further attributes.
	 * @param Html|string|null                   ...$inner   What it says.
	 */
	public function go( string $key, string $href, array $attributes, Html|string|null ...$inner ): Html {
		return Html::el( 'a', [ 'href' => $href ] + $attributes + [ 'data-wp-key' => $this->view['interactive'] ? $key : null ], ...$inner );
	}

	/** The tabs of the section's facet. */
	public function tabs(): ?Html {
		$filter = $this->state->facet();
		if ( $filter === null ) {
			return null;
		}
		$now     = $this->view['query']['filters'][ $filter['id'] ] ?? '';
		$options = $this->state->options( $filter['id'] );
		$items   = [];
		foreach ( array_merge( [ [ 'value' => '', 'label' => $this->speaker->word( 'any' ) ] ], $options ) as $option ) {
			$items[] = Html::el(
				'li',
				[],
				$this->go(
					'tab-' . $option['value'],
					$this->state->links->to( [ $filter['id'] => $option['value'] ] ),
					[ 'aria-current' => $option['value'] === $now ? 'true' : null ],
					$option['label']
				)
			);
		}
		return $options === [] ? null : Html::el( 'nav', [ 'class' => 'prakat-tabs', 'aria-label' => $this->speaker->words( $filter['label'] ) ], Html::el( 'ul', [], $items ) );
	}

	/** Search box and filters. */
	public function form(): ?Html {
		$fields  = [];
		$more    = [];
		$open    = false;
		$choices = 0;
		if ( $this->view['searchable'] ) {
			$fields[] = $this->input( 'search', 'q', $this->speaker->word( 'searchIn', [ 'records' => $this->speaker->words( $this->contract['words']['records'] ) ] ), $this->view['query']['search'], 'prakat-field prakat-wide' );
		}
		$facet = $this->state->facet();
		foreach ( $this->contract['filters'] as $filter ) {
			if ( $filter['id'] !== ( $facet['id'] ?? null ) && in_array( $filter['id'], array_column( $this->view['filters'], 'id' ), true ) ) {
				if ( self::is_range( $filter ) || ++$choices > self::CHOICES_AT_HAND ) {
					$more[] = $this->filter( $filter );
					$open   = $open || isset( $this->view['query']['filters'][ $filter['id'] ] );
				} else {
					$fields[] = $this->filter( $filter );
				}
			}
		}
		if ( $more !== [] ) {
			// Rarely wanted, so out of the way until they are; open while they narrow the result.
			$fields[] = Html::el( 'details', [ 'class' => 'prakat-wide', 'open' => $open ], Html::el( 'summary', [], $this->speaker->word( 'moreFilters' ) ), Html::el( 'div', [ 'class' => 'prakat-fields' ], $more ) );
		}
		if ( $fields === [] ) {
			return null;
		}
		return Html::el(
			'form',
			[
				'class'      => 'prakat-form',
				'role'       => 'search',
				'method'     => 'get',
				'action'     => $this->state->links->action(),
				// After "back" the fields show what the address says, not what was typed last.
				'autocomplete' => 'off',
				'aria-label' => $this->speaker->word( 'searchIn', [ 'records' => $this->speaker->words( $this->contract['words']['records'] ) ] ),
				'data-wp-watch' => $this->view['interactive'] ? 'callbacks.match' : null,
			],
			array_map( static fn ( array $pair ): Html => Html::el( 'input', [ 'type' => 'hidden', 'name' => $pair[0], 'value' => $pair[1] ] ), $this->state->kept() ),
			$fields,
			Html::el(
				'div',
				[ 'class' => 'prakat-actions' ],
				Html::el( 'button', [ 'class' => 'wp-element-button', 'type' => 'submit', 'data-wp-key' => $this->view['interactive'] ? 'apply' : null ], $this->speaker->word( 'apply' ) ),
				$this->state->is_asked() ? Html::join( ' ', $this->go( 'clear', $this->state->links->plain(), [], $this->speaker->word( 'clear' ) ) ) : null
			)
		);
	}

	/** How many records there are, said aloud when it changes. */
	public function count(): Html {
		$page = $this->view['page'];
		return Html::el(
			'p',
			[
				'class'    => 'prakat-count',
				'id'       => $this->view['instance'] . '-count',
				'role'     => 'status',
				'tabindex' => '-1',
			],
			Html::el(
				'strong',
				[],
				match ( $page['total'] ) {
					0       => $this->speaker->word( 'countNone' ),
					1       => $this->speaker->word( 'countOne' ),
					default => $this->speaker->word( 'count', [ 'count' => $this->speaker->number( $page['total'] ) ] ),
				}
			),
			$page['pages'] > 1 ? ' ' . $this->speaker->word(
				'pageOf',
				[
					'page'  => $this->speaker->number( $page['number'] ),
					'pages' => $this->speaker->number( $page['pages'] ),
				]
			) : null
		);
	}

	/** Sums over the whole result. */
	public function totals(): ?Html {
		$items = [];
		foreach ( $this->view['sums'] as [ $field, $sum ] ) {
			$of = Values::field( $this->contract['fields'], $field );
			if ( $of !== null ) {
				$items[] = Html::el(
					'div',
					[],
					Html::el( 'dt', [], $this->speaker->word( 'total', [ 'label' => $this->speaker->label( $of ) ] ) ),
					Html::el( 'dd', [], $this->speaker->money( $sum ), ' ', $this->speaker->word( 'baht' ) )
				);
			}
		}
		return $items === [] ? null : Html::el( 'dl', [ 'class' => 'prakat-totals' ], $items );
	}

	/**
	 * The link that orders by a sort, the other way round if the page is already ordered so.
	 *
	 * @param array<string,mixed> $sort  The contract's sort.
	 * @param string              $label What it says.
	 */
	public function sort_link( array $sort, string $label ): Html {
		return $this->go(
			'sort-' . $sort['id'],
			$this->state->sort_href( $sort ),
			[],
			$label,
			// Screen readers on telephones don't know aria-sort, so the order is also text.
			$this->state->is_sorted( $sort ) ? Html::el( 'span', [ 'class' => 'prakat-sr' ], ' (' . $this->state->direction_words( $sort ) . ')' ) : null
		);
	}

	/** Links to order by, for layouts that have no column headings. */
	public function orders(): ?Html {
		$items = [];
		foreach ( $this->view['sortable'] && $this->view['page']['total'] > 1 ? $this->contract['sorts'] : [] as $sort ) {
			$items[] = Html::el( 'li', [ 'class' => $this->state->is_sorted( $sort ) ? 'prakat-' . $this->view['query']['direction'] : null ], $this->sort_link( $sort, $this->speaker->words( $sort['label'] ) ) );
		}
		return count( $items ) < 2 ? null : Html::el( 'nav', [ 'class' => 'prakat-orders', 'aria-label' => $this->speaker->word( 'sortBy' ) ], Html::el( 'span', [], $this->speaker->word( 'sortBy' ) ), Html::el( 'ul', [], $items ) );
	}

	/**
	 * Links to the other pages; none where there is one page.
	 *
	 * @param string $heading What the pages are of.
	 */
	public function paging( string $heading ): ?Html {
		$now  = $this->view['page']['number'];
		$last = $this->view['page']['pages'];
		if ( $last < 2 ) {
			return null;
		}
		$items  = [];
		$before = 0;
		foreach ( array_unique( [ 1, max( 1, $now - 1 ), $now, min( $last, $now + 1 ), $last ] ) as $number ) {
			if ( $number > $before + 1 ) {
				$items[] = Html::el( 'li', [ 'class' => 'prakat-gap' ], '⋯' );
			}
			$attributes = [
				'aria-current' => $number === $now ? 'page' : null,
				'aria-label'   => $this->speaker->word( 'page', [ 'page' => $this->speaker->number( $number ) ] ),
			];
			$items[]    = Html::el( 'li', [], $this->page_link( $number, $attributes, $this->speaker->number( $number ) ) );
			$before     = $number;
		}
		return Html::el(
			'nav',
			[
				'class'      => 'prakat-pages',
				'aria-label' => $this->speaker->word( 'pages', [ 'heading' => $heading ] ),
			],
			$now > 1 ? $this->page_link( $now - 1, [ 'class' => 'prakat-previous', 'rel' => 'prev' ], $this->speaker->word( 'previous' ), 'previous' ) : null,
			Html::el( 'ol', [], $items ),
			$now < $last ? $this->page_link( $now + 1, [ 'class' => 'prakat-next', 'rel' => 'next' ], $this->speaker->word( 'next' ), 'next' ) : null
		);
	}

	/** The same records as data and as printed forms. */
	public function downloads(): ?Html {
		$items = [];
		foreach ( $this->view['downloads'] as $download ) {
			$items[] = Html::el(
				'li',
				[],
				Html::el(
					'a',
					[ 'href' => $download['url'], 'rel' => 'nofollow' ],
					$this->speaker->word(
						'downloadAs',
						[
							'format' => strtoupper( $download['format'] ),
							'count'  => $this->speaker->number( $this->view['page']['total'] ),
						]
					)
				)
			);
		}
		foreach ( $this->view['prints'] as $print ) {
			$items[] = Html::el( 'li', [], Html::el( 'a', [ 'href' => $print['url'], 'rel' => 'nofollow' ], $this->speaker->word( 'printSokhoro1' ) ) );
		}
		return $items === [] ? null : Html::el( 'div', [ 'class' => 'prakat-downloads' ], Html::el( 'span', [ 'id' => $this->view['instance'] . '-data' ], $this->speaker->word( 'downloads' ) ), Html::el( 'ul', [ 'aria-labelledby' => $this->view['instance'] . '-data' ], $items ) );
	}

	/**
	 * One filter.
	 *
	 * @param array<string,mixed> $filter The contract's filter.
	 */
	private function filter( array $filter ): Html {
		$id    = $filter['id'];
		$label = $this->speaker->words( $filter['label'] );
		$value = $this->view['query']['filters'][ $id ] ?? '';
		if ( self::is_range( $filter ) ) {
			$type  = $filter['control'] === 'range' ? 'text' : 'date';
			$range = is_array( $value ) ? $value : [];
			return Html::join(
				$this->input( $type, $id . '-from', $this->speaker->word( 'from', [ 'label' => $label ] ), $range['from'] ?? '' ),
				$this->input( $type, $id . '-to', $this->speaker->word( 'to', [ 'label' => $label ] ), $range['to'] ?? '' )
			);
		}
		$options = [ Html::el( 'option', [ 'value' => '', 'selected' => $value === '' ], $this->speaker->word( 'any' ) ) ];
		foreach ( $this->state->options( $id ) as $option ) {
			$options[] = Html::el( 'option', [ 'value' => $option['value'], 'selected' => $option['value'] === $value ], $option['label'] );
		}
		$name = $this->state->links->name( $id );
		return Html::el( 'div', [ 'class' => 'prakat-field' ], Html::el( 'label', [ 'for' => $name ], $label ), Html::el( 'select', [ 'id' => $name, 'name' => $name ], $options ) );
	}

	/**
	 * A labelled input.
	 *
	 * @param string $type       Type of the input.
	 * @param string $argument   The query argument without prefix.
	 * @param string $label      Its label.
	 * @param string $value      What it holds.
	 * @param string $class_name Of the field.
	 */
	private function input( string $type, string $argument, string $label, string $value, string $class_name = 'prakat-field' ): Html {
		$name = $this->state->links->name( $argument );
		return Html::el(
			'div',
			[ 'class' => $class_name ],
			Html::el( 'label', [ 'for' => $name ], $label ),
			Html::el( 'input', [ 'id' => $name, 'name' => $name, 'type' => $type, 'inputmode' => $type === 'text' ? 'decimal' : null, 'value' => $value ] )
		);
	}

	/**
	 * Whether a filter has two ends.
	 *
	 * @param array<string,mixed> $filter The contract's filter.
	 */
	private static function is_range( array $filter ): bool {
		return in_array( $filter['control'], [ 'range', 'date-range' ], true );
	}

	/**
	 * A link to a page of the result.
	 *
	 * @param int                       $number     The page.
	 * @param array<string,string|null> $attributes Further attributes.
	 * @param string                    $text       What it says.
	 * @param string|null               $key        Its key, if not the page's.
	 */
	private function page_link( int $number, array $attributes, string $text, ?string $key = null ): Html {
		return $this->go( $key ?? 'page-' . $number, $this->state->page_href( $number ), $attributes, $text );
	}
}
