/**
 * What the controls of a view say, without any markup: labels, orders, which pages are linked. Shared by the components
 * and by whoever draws controls of their own.
 */
import type { Filter, Sort } from '../sdk/contract';
import { Links, type State } from './links';
import { fieldAt } from './paths';
import type { Speaker } from './speaker';
import type { OptionView, RenderContract, SectionView } from './types';
import type { RenderWord } from './words';

const BY_TIME = [ 'date', 'dateTime', 'moment', 'month', 'fiscalYear', 'period' ];
const BY_AMOUNT = [ 'money', 'integer', 'duration' ];

/** One of the pages that paging links to; null is a gap. */
export type PageNumber = number | null;

/** The pages that paging links to: first, last, this one and its neighbours. */
export function pageNumbers( page: number, pages: number ): PageNumber[] {
	const numbers: PageNumber[] = [];
	let before = 0;
	for ( const number of new Set( [ 1, Math.max( 1, page - 1 ), page, Math.min( pages, page + 1 ), pages ] ) ) {
		if ( number > before + 1 ) {
			numbers.push( null );
		}
		numbers.push( number );
		before = number;
	}
	return numbers;
}

/** What a visitor steers a section with. Twin of `Prakat\Render\ControlState`. */
export class ControlState {
	/** Addresses of other states. */
	readonly links: Links;

	constructor(
		readonly speaker: Speaker,
		readonly view: SectionView,
		readonly contract: RenderContract
	) {
		this.links = new Links( view, contract );
	}

	/** The values that a filter offers. */
	options( id: string ): OptionView[] {
		return this.view.filters.find( ( one ) => one.id === id )?.options ?? [];
	}

	/** The filter that is offered as tabs. */
	facet(): Filter | undefined {
		return this.contract.filters.find( ( { id, field } ) => field === this.contract.facet && this.options( id ).length > 0 );
	}

	/** The filters that the form offers. */
	filters(): Filter[] {
		const facet = this.facet();
		return this.contract.filters.filter( ( { id } ) => id !== facet?.id && this.view.filters.some( ( one ) => one.id === id ) );
	}

	/** What others put into the address, and our own state that the form has no visible field for. */
	kept(): [ string, string ][] {
		const keep = [ 'sort', 'direction', this.facet()?.id ];
		return [
			...this.view.links.foreign,
			...Object.entries( this.links.state() )
				.filter( ( [ argument, value ] ) => value && keep.includes( argument ) )
				.map( ( [ argument, value ] ): [ string, string ] => [ this.links.name( argument ), value ] ),
		];
	}

	/** Whether the visitor asked for anything but the first view of the page. */
	isAsked(): boolean {
		return Object.entries( this.links.state() ).some(
			( [ argument, value ] ) => value && argument !== 'sort' && argument !== 'direction'
		);
	}

	/** The sort of a field, if it can be ordered by. */
	sort( path: string ): Sort | undefined {
		return this.view.sortable
			? this.contract.sorts.find( ( { field } ) => field === path || field.startsWith( `${ path }.` ) )
			: undefined;
	}

	/** Whether the page is ordered by a sort. */
	isSorted( sort: Sort ): boolean {
		return this.view.query.sort === sort.id;
	}

	/** A column's `aria-sort`; only one column has any. */
	ariaSort( sort: Sort ): 'ascending' | 'descending' | undefined {
		if ( ! this.isSorted( sort ) ) {
			return undefined;
		}
		return this.view.query.direction === 'asc' ? 'ascending' : 'descending';
	}

	/** The address that orders by a sort, the other way round if the page is already ordered so. */
	sortHref( sort: Sort ): string {
		const reversed = this.view.query.direction === 'asc' ? 'desc' : 'asc';
		return this.links.to( this.links.order( sort.id, this.isSorted( sort ) ? reversed : sort.defaultDirection ) );
	}

	/** The address of a page of the result. */
	pageHref( page: number ): string {
		return this.links.to( { page: page === 1 ? '' : String( page ) } );
	}

	/** The present order in words that fit what is ordered. */
	directionWords( sort: Sort ): string {
		const kind = fieldAt( this.contract.fields, sort.field )?.kind ?? 'text';
		const up = this.view.query.direction === 'asc';
		let word: RenderWord = up ? 'orderForward' : 'orderBackward';
		if ( BY_TIME.includes( kind ) ) {
			word = up ? 'orderOldest' : 'orderNewest';
		} else if ( BY_AMOUNT.includes( kind ) ) {
			word = up ? 'orderAscending' : 'orderDescending';
		}
		return this.speaker.word( word );
	}

	/** "Ordered by budget, highest first". */
	orderWords(): string | undefined {
		const sort = this.contract.sorts.find( ( one ) => this.isSorted( one ) );
		return (
			sort &&
			this.speaker.word( 'orderedBy', {
				label: this.speaker.words( sort.label ),
				order: this.directionWords( sort ),
			} )
		);
	}

	/** Name of the region: its heading, or the section's name where it has none. */
	name(): string {
		return this.speaker.text( this.view.heading.text ) || this.speaker.words( this.contract.words.name );
	}
}

export type { State };
