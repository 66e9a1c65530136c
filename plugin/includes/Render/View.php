<?php
/**
 * The view model of the public pages.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Render;

use Prakat\Contract\Section;
use Prakat\Format\Numerals;
use Prakat\Format\ThaiDate;
use Prakat\Permalinks\Links as Permalinks;
use Prakat\PublicIndex\Freshness;
use Prakat\PublicIndex\PublicEntry;
use Prakat\PublicIndex\Reader;
use Prakat\PublicIndex\Successor;
use Prakat\Support\Clock;

/**
 * Gathers what a page shows: records and entries from the public index, settings from the block, state from the request.
 * The result is plain data, the same shape as `src/react/types.ts`, which says what each key means.
 *
 * @phpstan-type FileView array{uuid:string, name:string, label?:string, extension:string, mime:string, bytes:int, url:string}
 * @phpstan-type EntryView array{uuid:string, title:string, url:string, summary?:string, source?:string, covers?:array{from?:string,to?:string}, unit:array{th:string,en:string}, publishedAt:string, publishedUntil:string, reviewedOn?:string, files:list<FileView>, nothingIn?:string, correction?:string}
 * @phpstan-type RowView array{key:string, entry:string, record:array<string,mixed>}
 * @phpstan-type FilterView array{id:string, options:list<array{value:string,label:string}>}
 * @phpstan-type SectionView array{section:string, language:'th'|'en', thaiNumerals:bool, zone:string, instance:string, className:string, style:string, interactive:bool, heading:array{text:string,level:int}, columns:list<string>, searchable:bool, filters:list<FilterView>, sortable:bool, links:array{path:string,foreign:list<array{string,string}>}, query:array{search:string,filters:array<string,string|array{from?:string,to?:string}>,sort:string,direction:'asc'|'desc'}, page:array{number:int,pages:int,total:int}, sums:list<array{string,string}>, rows:list<RowView>, entries:list<EntryView>, statements:list<EntryView>, downloads:list<array{format:string,url:string}>, prints:list<array{form:string,url:string}>, agency?:array{name:string,url:string}}
 * @phpstan-type EntryPageView array{section:string, language:'th'|'en', thaiNumerals:bool, zone:string, instance:string, entry:EntryView, rows:list<RowView>, total:int, agency?:array{name:string,url:string}, history?:list<EventView>}
 * @phpstan-type EventView array{at:string, words:array{th:string,en:string}, reason?:array{th:string,en:string}, code:string, codeUrl:string, url:string}
 * @phpstan-type OlderView array{language:'th'|'en', thaiNumerals:bool, zone:string, number:int, from:string, until:string, url:string, history:list<EventView>}
 * @phpstan-import-type Gone from Reader
 * @phpstan-type GoneView array{language:'th'|'en', thaiNumerals:bool, title:string, kind:string, date:string, act?:string, order?:string, orderDate?:string, next?:array{title:string,url:string}, zone?:string, history?:list<EventView>}
 * @phpstan-type Sokhoro1View array{language:'th'|'en', thaiNumerals:bool, month:string, agency:string, date:string, records:list<array<string,mixed>>}
 */
final class View {

	/**
	 * Reads the public index, and nothing else of Prakat's.
	 *
	 * @param Reader     $reader     The public index.
	 * @param Permalinks $permalinks Addresses.
	 * @param Clock      $clock      The present.
	 * @param Freshness  $freshness  Is told when what is shown changes by itself.
	 */
	public function __construct(
		private readonly Reader $reader,
		private readonly Permalinks $permalinks,
		private readonly Clock $clock,
		private readonly Freshness $freshness,
	) {}

	/**
	 * A section on a page.
	 *
	 * @param Section      $section  The section.
	 * @param Settings     $settings What the block says.
	 * @param Request      $request  What the visitor asks.
	 * @param string       $instance Prefix of the block's query arguments.
	 * @return SectionView
	 */
	public function section( Section $section, Settings $settings, Request $request, string $instance ): array {
		$contract = $section->contract;
		$question = new Question( $section, $settings, $request, $instance );
		$query    = $question->query;
		$page     = $this->reader->page( $section, $query, $question->offered_with( 'year' ) );
		$this->freshness->shows( $page->next_change );
		$filters  = $this->filters( $section, $question->offered, $page->choices, $settings->thai_numerals );
		$rows     = [];
		$entries  = [];
		foreach ( $page->rows as $row ) {
			$entry                   = $page->entries[ $row['entry_id'] ];
			$rows[]                  = $this->row( $entry, $row );
			$entries[ $entry->uuid ] = $entry;
		}
		$order = $question->order();
		$first = $page->page === 1 && $query->search === '';
		return [
			'section'      => $section->id,
			'language'     => self::language(),
			'thaiNumerals' => $settings->thai_numerals,
			'zone'         => wp_timezone_string(),
			'instance'     => $instance,
			'className'    => $settings->class_name,
			'style'        => $settings->style,
			// Where nothing is to be steered there is nothing to make instant: no script.
			'interactive'  => $page->pages > 1 || $filters !== [] || $settings->searchable || ( $settings->sortable && $page->total > 1 ),
			'heading'      => [
				'text'  => $settings->heading ?? self::words( $contract['words']['name'] ),
				'level' => $settings->level,
			],
			'columns'      => $settings->columns === [] ? Renderer::columns( $contract ) : $settings->columns,
			'searchable'   => $settings->searchable,
			'filters'      => $filters,
			'sortable'     => $settings->sortable,
			'links'        => [
				'path'    => $request->path,
				'foreign' => $request->foreign( $instance ),
			],
			'query'        => [
				'search'    => $query->search,
				'filters'   => $question->chosen(),
				'sort'      => $order['id'],
				'direction' => $order['direction'],
			],
			'page'         => [
				'number' => $page->page,
				'pages'  => $page->pages,
				'total'  => $page->total,
			],
			'sums'         => $settings->totals ? self::sums( $contract, $page->sums ) : [],
			'rows'         => $rows,
			'entries'      => array_map( fn ( PublicEntry $entry ): array => $this->entry_view( $entry ), array_values( $entries ) ),
			'statements'   => $first && $page->has_bare && isset( $contract['words']['nothing'] ) ? array_map( fn ( PublicEntry $entry ): array => $this->entry_view( $entry ), array_slice( $this->reader->statements( $section, $query ), 0, 12 ) ) : [],
			'downloads'    => $settings->downloads ? array_map(
				fn ( string $format ): array => [
					'format' => $format,
					'url'    => $this->permalinks->download( $section->id, $format, $question->arguments() ),
				],
				[ 'csv', 'json' ]
			) : [],
			'prints'       => $settings->downloads && in_array( 'sokhoro-1', $contract['prints'] ?? [], true ) ? [
				[
					'form' => 'sokhoro-1',
					'url'  => $question->print_url( 'sokhoro1' ),
				],
			] : [],
		] + ( $settings->structured ? [ 'agency' => self::agency() ] : [] );
	}

	/**
	 * One entry on its own page.
	 *
	 * @param PublicEntry                                                                  $entry The entry.
	 * @param list<array{entry_id:int,row_no:int,record:array<string,mixed>}>              $rows  Its records, or the first of them.
	 * @return EntryPageView
	 */
	public function entry( PublicEntry $entry, array $rows ): array {
		return [
			'section'      => $entry->section,
			'language'     => self::language(),
			'thaiNumerals' => false,
			'zone'         => wp_timezone_string(),
			'instance'     => 'prakat-entry',
			'entry'        => $this->entry_view( $entry ),
			'rows'         => array_map( fn ( array $row ): array => $this->row( $entry, $row ), $rows ),
			'total'        => $entry->record_count,
			'agency'       => self::agency(),
		];
	}

	/**
	 * A version of an entry that was replaced.
	 *
	 * @param PublicEntry     $entry   The entry as it is public now.
	 * @param int             $number  The version's number.
	 * @param string          $from    From when it was public, with the agency's offset.
	 * @param string          $until   Until when.
	 * @param list<EventView> $history The entry's history.
	 * @return OlderView
	 */
	public function older( PublicEntry $entry, int $number, string $from, string $until, array $history ): array {
		return [
			'language'     => self::language(),
			'thaiNumerals' => false,
			'zone'         => wp_timezone_string(),
			'number'       => $number,
			'from'         => $from,
			'until'        => $until,
			'url'          => $entry->url,
			'history'      => $history,
		];
	}

	/**
	 * An entry that is no longer public.
	 *
	 * @param array<string,string> $gone As of Reader::gone().
	 * @phpstan-param Gone $gone
	 * @return GoneView
	 */
	public function gone( array $gone ): array {
		$next = ( new Successor( $this->reader ) )->of( $gone );
		$told = $gone['notice'] === '' ? [] : (array) json_decode( $gone['notice'], true );
		// What ended at midnight was public until the end of the day before.
		$at = $this->clock->at( $gone['gone_at'] )->modify( $gone['kind'] === 'expired' ? '-1 second' : '+0 seconds' );
		$view = [
			'language'     => self::language(),
			'thaiNumerals' => false,
			'title'        => $gone['title'],
			'kind'         => $gone['kind'],
			'date'         => $at->setTimezone( wp_timezone() )->format( 'Y-m-d' ),
		];
		foreach ( [ 'act', 'order', 'orderDate' ] as $name ) {
			if ( is_string( $told[ $name ] ?? null ) ) {
				$view[ $name ] = $told[ $name ];
			}
		}
		if ( $next !== null ) {
			$view['next'] = [
				'title' => $next->title,
				'url'   => $next->url,
			];
		}
		return $view;
	}

	/**
	 * The language of the public pages: that of the site, where Prakat has it.
	 *
	 * @return 'th'|'en'
	 */
	public static function language(): string {
		return str_starts_with( determine_locale(), 'th' ) ? 'th' : 'en';
	}

	/**
	 * Facts of an entry, its moments in the agency's zone.
	 *
	 * @param PublicEntry $entry The entry.
	 * @return EntryView
	 */
	private function entry_view( PublicEntry $entry ): array {
		$header = $entry->header;
		$zone   = wp_timezone();
		$view   = [
			'uuid'           => $entry->uuid,
			'title'          => $entry->title,
			'url'            => $entry->url,
			'unit'           => $entry->unit,
			'publishedAt'    => $entry->published_at->setTimezone( $zone )->format( 'c' ),
			// The last moment, not the first after it: published "until 30 September" means through that day.
			'publishedUntil' => $entry->expires_at->modify( '-1 second' )->setTimezone( $zone )->format( 'c' ),
			'reviewedOn'     => $entry->reviewed_on,
			'files'          => $entry->files,
		];
		foreach ( [ 'summary', 'source', 'correction' ] as $text ) {
			if ( is_string( $header[ $text ] ?? null ) ) {
				$view[ $text ] = $header[ $text ];
			}
		}
		if ( is_array( $header['covers'] ?? null ) ) {
			$view['covers'] = $header['covers'];
		}
		if ( ( $header['nothingToReport'] ?? false ) === true ) {
			$view['nothingIn'] = (string) ( $header['reportMonth'] ?? '' );
		}
		return $view;
	}

	/**
	 * A record.
	 *
	 * @param PublicEntry                                                        $entry Its entry.
	 * @param array{entry_id:int,row_no:int,record:array<string,mixed>} $row   The row.
	 * @return RowView
	 */
	private function row( PublicEntry $entry, array $row ): array {
		return [
			'key'    => substr( $entry->uuid, 0, 8 ) . '-' . $row['row_no'],
			'entry'  => $entry->uuid,
			'record' => $row['record'],
		];
	}

	/**
	 * The filters that are offered, with their values.
	 *
	 * @param Section                    $section       The section.
	 * @param list<array<string,mixed>>  $offered       Of the contract.
	 * @param array<string,list<string>> $choices       What the public index has of the years, by filter.
	 * @param bool                       $thai_numerals ๐๑๒ in years.
	 * @return list<FilterView>
	 */
	private function filters( Section $section, array $offered, array $choices, bool $thai_numerals ): array {
		$filters = [];
		foreach ( $offered as $filter ) {
			$options = $this->options( $section, $filter, $choices[ $filter['id'] ] ?? [], $thai_numerals );
			// A select with nothing to choose from helps nobody.
			if ( $options !== [] || in_array( $filter['control'], [ 'range', 'date-range' ], true ) ) {
				$filters[] = [
					'id'      => $filter['id'],
					'options' => $options,
				];
			}
		}
		return $filters;
	}

	/**
	 * The values that a filter offers.
	 *
	 * @param Section             $section       The section.
	 * @param array<string,mixed> $filter        The contract's filter.
	 * @param list<string>        $years         What the public index has of it.
	 * @param bool                $thai_numerals ๐๑๒ in years.
	 * @return list<array{value:string,label:string}>
	 */
	private function options( Section $section, array $filter, array $years, bool $thai_numerals ): array {
		$option   = static fn ( string|int $value, string $label ): array => [
			'value' => (string) $value,
			'label' => $label,
		];
		$language = self::language();
		switch ( $filter['control'] ) {
			case 'year':
				return array_map( static fn ( string $year ): array => $option( $year, $thai_numerals ? Numerals::thai( $year ) : $year ), $years );
			case 'month':
				// In the order of the fiscal year, as every office counts them.
				return array_map( static fn ( int $month ): array => $option( $month, ThaiDate::month_name( $month, $language ) ), [ 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9 ] );
			case 'choice':
				return array_map( static fn ( array $choice ): array => $option( $choice['value'], $choice['label'][ $language ] ), $section->field( $filter['field'] )['choices'] ?? [] );
			default:
				return [];
		}
	}

	/**
	 * Sums by field, in the order of the contract's fields.
	 *
	 * @param array<string,mixed>  $contract The section's contract.
	 * @param array<string,string> $sums     By index column.
	 * @return list<array{string,string}>
	 */
	private static function sums( array $contract, array $sums ): array {
		$shown = [];
		foreach ( $contract['index'] as $column ) {
			// A sum of reference prices says nothing: they are limits, not money spent.
			if ( isset( $sums[ $column['name'] ], $column['path'] ) && $column['path'] !== 'referencePrice' ) {
				$shown[] = [ $column['path'], $sums[ $column['name'] ] ];
			}
		}
		return $shown;
	}

	/**
	 * The agency, as the site is named.
	 *
	 * @return array{name:string,url:string}
	 */
	public static function agency(): array {
		return [
			'name' => html_entity_decode( get_bloginfo( 'name' ), ENT_QUOTES, 'UTF-8' ),
			'url'  => home_url( '/' ),
		];
	}

	/**
	 * Words of the contract in the language of the site.
	 *
	 * @param array{en:string,th:string} $words The same in both languages.
	 */
	private static function words( array $words ): string {
		return self::language() === 'th' ? $words['th'] : $words['en'];
	}
}
