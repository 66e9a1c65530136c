<?php
/**
 * From a view to HTML.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Render;

use Prakat\Contract\Contracts;
use Prakat\Render\Layouts\Documents;
use Prakat\Render\Layouts\Facts;
use Prakat\Render\Layouts\ItemList;
use Prakat\Render\Layouts\Layout;
use Prakat\Render\Layouts\Parts;
use Prakat\Render\Layouts\Table;

/**
 * The reference renderer: what a citizen without JavaScript gets. It reads the view and the contract, nothing else, and
 * calls no function of WordPress, so its output over the shared fixtures is the same everywhere.
 *
 * @phpstan-import-type SectionView from View
 * @phpstan-import-type EntryPageView from View
 * @phpstan-import-type GoneView from View
 * @phpstan-import-type OlderView from View
 * @phpstan-import-type Sokhoro1View from View
 */
final class Renderer {

	/**
	 * Reads words and sections from the contracts.
	 *
	 * @param Contracts $contracts All contracts.
	 */
	public function __construct( private readonly Contracts $contracts ) {}

	/**
	 * The layouts by the name that contracts use.
	 *
	 * @return array<string,class-string<Layout>>
	 */
	public static function layouts(): array {
		return [
			'table'     => Table::class,
			'documents' => Documents::class,
			'facts'     => Facts::class,
			'list'      => ItemList::class,
		];
	}

	/**
	 * A section on a page.
	 *
	 * @param array<string,mixed> $view The view.
	 * @phpstan-param SectionView $view
	 */
	public function section( array $view ): string {
		$contract = $this->contracts->section( $view['section'] )->contract;
		$speaker  = $this->speaker( $view );
		$files    = new Files( $speaker, Files::of( $view['entries'] ) );
		$values   = new Values( $speaker, $files );
		$meta     = new Meta( $speaker, $values, $files );
		$controls = new Controls( new ControlState( $speaker, $view, $contract ) );
		$name     = $speaker->words( $contract['words']['name'] );
		$heading  = $speaker->text( $view['heading']['text'] );
		$level    = $view['heading']['level'];
		// Where no heading is shown, those inside take its level.
		$inner    = min( 6, $heading === '' ? $level : $level + 1 );
		$below    = 'h' . $inner;
		$grouped  = in_array( $contract['layout'], [ 'documents' ], true );
		$parts    = new Parts( $contract, $view['rows'], $view['entries'], $view['columns'], $view['instance'], $inner, $view['interactive'], $speaker, $values, $meta, $controls );

		return (string) Html::el(
			'section',
			[
				'id'                    => $view['instance'],
				'class'                 => trim( 'prakat prakat-' . $contract['layout'] . ( $view['thaiNumerals'] ? ' prakat-thai ' : ' ' ) . $view['className'] ),
				'style'                 => $view['style'] === '' ? null : $view['style'],
				'lang'                  => $view['language'],
				'aria-label'            => $heading === '' ? $name : null,
				'aria-labelledby'       => $heading === '' ? null : $view['instance'] . '-heading',
				'data-wp-interactive'   => $view['interactive'] ? 'prakat/section' : null,
				'data-wp-router-region' => $view['interactive'] ? 'prakat/' . $view['instance'] : null,
				'data-wp-on--click'     => $view['interactive'] ? 'actions.follow' : null,
				'data-wp-on--submit'    => $view['interactive'] ? 'actions.submit' : null,
			],
			$heading === '' ? null : Html::el( 'h' . $level, [ 'id' => $view['instance'] . '-heading' ], $heading ),
			$controls->tabs(),
			$controls->form(),
			Html::el( 'div', [ 'class' => 'prakat-summary' ], $controls->count(), $view['rows'] === [] ? null : $controls->totals() ),
			$contract['layout'] === 'table' ? null : $controls->orders(),
			// An agency's own word comes before ours where there is nothing else to show.
			$view['rows'] === [] ? $this->statements( $view, $contract, $speaker, $meta, $below ) : null,
			$view['rows'] === [] ? $this->nothing( $view, $contract, $speaker, $controls ) : $this->layout( $contract['layout'] )->html( $parts ),
			$controls->paging( $heading === '' ? $name : $heading ),
			$view['rows'] === [] ? null : $controls->downloads(),
			$view['rows'] === [] ? null : $this->statements( $view, $contract, $speaker, $meta, $below ),
			$grouped ? null : $meta->about( $view['entries'], $view['instance'], $below ),
			( new Structured( $speaker ) )->section( $view, $contract )
		);
	}

	/**
	 * One entry on its own page: its facts, then its records.
	 *
	 * @param array<string,mixed> $view The view.
	 * @phpstan-param EntryPageView $view
	 */
	public function entry( array $view ): string {
		$contract = $this->contracts->section( $view['section'] )->contract;
		$speaker  = $this->speaker( $view );
		$files    = new Files( $speaker, Files::of( [ $view['entry'] ] ) );
		$values   = new Values( $speaker, $files );
		$meta     = new Meta( $speaker, $values, $files );
		$columns  = self::columns( $contract );
		$parts    = new Parts( $contract, $view['rows'], [ $view['entry'] ], $columns, $view['instance'], 2, false, $speaker, $values, $meta, null );
		$summary  = $values->html( [ 'kind' => 'longText' ], $view['entry']['summary'] ?? null );
		$nothing  = $view['entry']['nothingIn'] ?? '';

		return (string) Html::el(
			'article',
			[
				'id'    => $view['instance'],
				'class' => 'prakat prakat-page prakat-' . $contract['layout'] . ( $view['thaiNumerals'] ? ' prakat-thai' : '' ),
				'lang'  => $view['language'],
			],
			$summary === null ? null : Html::el( 'div', [ 'class' => 'prakat-lead' ], $summary ),
			$meta->facts( $view['entry'], true ),
			$nothing === '' ? null : Html::el( 'p', [ 'class' => 'prakat-nothing' ], Html::el( 'strong', [], $speaker->month( $nothing ), ': ', $speaker->words( $contract['words']['nothing'] ?? $contract['words']['empty'] ) ) ),
			$view['rows'] === [] ? null : $this->layout( $contract['layout'] )->html( $parts ),
			$view['total'] <= count( $view['rows'] ) ? null : Html::el(
				'p',
				[],
				$speaker->word(
					'firstOf',
					[
						'shown' => $speaker->number( count( $view['rows'] ) ),
						'total' => $speaker->number( $view['total'] ),
					]
				)
			),
			History::html( $view['history'] ?? [], $speaker ),
			( new Structured( $speaker ) )->section( $view, $contract )
		);
	}

	/**
	 * What stands at the address of an entry that is no longer public.
	 *
	 * @param array<string,mixed> $view The view.
	 * @phpstan-param GoneView $view
	 */
	public function gone( array $view ): string {
		$speaker = $this->speaker( $view );
		$word    = [
			'withdrawn'  => 'goneWithdrawn',
			'suspended'  => 'goneSuspended',
			'annulled'   => 'goneAnnulled',
			'superseded' => 'goneSuperseded',
			'lapsed'     => 'goneWithdrawn',
			'replaced'   => 'goneReplaced',
		][ $view['kind'] ] ?? 'goneExpired';
		$next    = $view['next'] ?? null;
		return (string) Html::el(
			'div',
			[
				'class' => 'prakat prakat-gone',
				'lang'  => $view['language'],
			],
			Html::el(
				'p',
				[ 'class' => 'prakat-lead' ],
				$speaker->word(
					$word,
					[
						'title'     => $speaker->text( $view['title'] ),
						'date'      => $speaker->date( $view['date'] ),
						'act'       => $speaker->text( $view['act'] ?? '' ),
						'order'     => $speaker->text( $view['order'] ?? '' ),
						'orderDate' => isset( $view['orderDate'] ) ? $speaker->date( $view['orderDate'] ) : '',
					]
				)
			),
			$next === null ? null : Html::el( 'p', [], $speaker->word( 'goneNext' ), Html::el( 'a', [ 'href' => Html::url( $next['url'] ) ], $speaker->text( $next['title'] ) ) ),
			Html::el( 'p', [], $speaker->word( 'goneAsk' ) ),
			History::html( $view['history'] ?? [], $speaker )
		);
	}

	/**
	 * What stands at the address of a version that is shown no longer, while a newer one is.
	 *
	 * @param array<string,mixed> $view The view.
	 * @phpstan-param OlderView $view
	 */
	public function older( array $view ): string {
		$speaker = $this->speaker( $view );
		return (string) Html::el(
			'div',
			[
				'class' => 'prakat prakat-gone',
				'lang'  => $view['language'],
			],
			Html::el(
				'p',
				[ 'class' => 'prakat-lead' ],
				$speaker->word(
					'olderVersion',
					[
						'number' => $speaker->number( $view['number'] ),
						'from'   => $speaker->date( $view['from'] ),
						'date'   => $speaker->date( $view['until'] ),
					]
				)
			),
			Html::el( 'p', [], Html::el( 'a', [ 'href' => Html::url( $view['url'] ) ], $speaker->word( 'presentVersion' ) ) ),
			History::html( $view['history'], $speaker )
		);
	}

	/**
	 * Form สขร.1 of a month.
	 *
	 * @param array<string,mixed> $view The view.
	 * @phpstan-param Sokhoro1View $view
	 */
	public function sokhoro1( array $view ): string {
		return (string) ( new Sokhoro1( $this->speaker( $view ), $this->contracts->section( 'procurement' )->contract ) )->html( $view );
	}

	/**
	 * The columns that a section shows where nobody chose any: what the contract ranks third waits in the details.
	 *
	 * @param array<string,mixed> $contract The section's contract.
	 * @return list<string>
	 */
	public static function columns( array $contract ): array {
		return array_values( array_column( array_filter( $contract['columns'], static fn ( array $column ): bool => $column['priority'] < 3 ), 'field' ) );
	}

	/**
	 * The words of a view's language.
	 *
	 * @param array<string,mixed> $view Any view.
	 * @phpstan-param array{language:string,thaiNumerals:bool,...} $view
	 */
	public function speaker( array $view ): Speaker {
		return new Speaker( $this->contracts->document( 'render' )['words'], $view['language'], $view['thaiNumerals'], $view['zone'] ?? 'Asia/Bangkok' );
	}

	/**
	 * A layout by its name.
	 *
	 * @param string $name As the contract says.
	 */
	public function layout( string $name ): Layout {
		$layout = self::layouts()[ $name ];
		return new $layout();
	}

	/**
	 * The agency's own statements that a month had nothing to report.
	 *
	 * @param array<string,mixed> $view     The view.
	 * @param array<string,mixed> $contract The section's contract.
	 * @param Speaker             $speaker  Words.
	 * @param Meta                $meta     Facts of the entries.
	 * @param string              $level    Heading element.
	 * @phpstan-param SectionView $view
	 */
	private function statements( array $view, array $contract, Speaker $speaker, Meta $meta, string $level ): ?Html {
		$items = [];
		foreach ( $view['statements'] as $entry ) {
			$items[] = Html::el(
				'li',
				[],
				Html::el(
					'p',
					[],
					Html::el( 'strong', [], $speaker->month( $entry['nothingIn'] ?? '' ), ': ', $speaker->words( $contract['words']['nothing'] ?? $contract['words']['empty'] ) ),
					' ',
					Html::el( 'a', [ 'href' => Html::url( $entry['url'] ) ], $speaker->text( $entry['title'] ) )
				),
				$meta->facts( $entry )
			);
		}
		return $items === [] ? null : Html::el( 'section', [ 'class' => 'prakat-statements' ], Html::el( $level, [], $speaker->word( 'statements' ) ), Html::el( 'ul', [], $items ) );
	}

	/**
	 * What is said where there is no record.
	 *
	 * @param array<string,mixed> $view     The view.
	 * @param array<string,mixed> $contract The section's contract.
	 * @param Speaker             $speaker  Words.
	 * @param Controls            $controls For the way back.
	 * @phpstan-param SectionView $view
	 */
	private function nothing( array $view, array $contract, Speaker $speaker, Controls $controls ): Html {
		$asked = $controls->state->is_asked();
		return Html::el(
			'div',
			[ 'class' => 'prakat-empty' ],
			Html::el( 'p', [], $asked ? $speaker->word( 'noMatch' ) : $speaker->words( $contract['words']['empty'] ) ),
			$asked ? Html::el( 'p', [], $controls->go( 'clear-empty', $controls->state->links->plain(), [], $speaker->word( 'clear' ) ) ) : null
		);
	}
}
