/**
 * Makes a view where there is no WordPress: of a page of records as the public REST API gives it (`src/client`), the
 * section's contract and settings. What `Prakat\Render\View` does for blocks.
 */
import { monthName, thaiNumerals as inThai } from '../format';
import type { Filter } from '../sdk/contract';
import { defaultColumns } from './default-columns';
import type {
	EntryView,
	FilterView,
	Language,
	OptionView,
	PublicRecord,
	QueryView,
	RangeValue,
	RenderContract,
	SectionView,
} from './types';

/** A page of records: the answer of `GET /prakat/v1/public/{section}/records`. */
export interface RecordsLike {
	/** The records, each with the uuid of its entry and its place in it. */
	records: readonly { entry: string; row: number; record: PublicRecord }[];
	/** The entries by uuid. */
	entries: Readonly< Record< string, EntryView > >;
	/** Records on all pages. */
	total: number;
	/** Which page this is. */
	page: number;
	/** How many pages there are. */
	pages: number;
	/** Totals of money by index column. */
	sums: Readonly< Record< string, string > >;
}

/** How a section is to be shown. */
export interface SectionSettings {
	/** Language of the words; Thai unless said otherwise. */
	language?: Language;
	/** ๐๑๒ in dates, money and counts. */
	thaiNumerals?: boolean;
	/** The agency's time zone. */
	zone?: string;
	/** Prefix of the query arguments and id of the element. */
	instance?: string;
	/** Heading; the section's name where none is given, none where it is empty. */
	heading?: string;
	/** Level of the heading. */
	level?: 2 | 3 | 4 | 5 | 6;
	/** Fields shown first; the contract's where none are given. */
	columns?: string[];
	/** Filters offered: ids of the contract, all of them where none are given. */
	filters?: string[];
	/** The fiscal years that a year filter offers. */
	years?: number[];
	/** Whether there is a search box. */
	searchable?: boolean;
	/** Whether records can be ordered. */
	sortable?: boolean;
	/** Path of the page. */
	path?: string;
	/** Links to the same records as data. */
	downloads?: SectionView[ 'downloads' ];
	/** The agency, for structured data. */
	agency?: { name: string; url: string };
}

/** The months in the order of the fiscal year. */
const MONTHS = [ 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9 ];

/** What an address asks of a section; what the contract doesn't know is left out. */
export function readQuery( contract: RenderContract, query: URLSearchParams, instance: string ): QueryView & { page: number } {
	const text = ( name: string ): string => ( query.get( `${ instance }-${ name }` ) ?? '' ).trim();
	const filters: Record< string, string | RangeValue > = {};
	for ( const { id, control } of contract.filters ) {
		const from = text( `${ id }-from` );
		const to = text( `${ id }-to` );
		if ( control !== 'range' && control !== 'date-range' ) {
			if ( text( id ) ) {
				filters[ id ] = text( id );
			}
		} else if ( from || to ) {
			filters[ id ] = { ...( from && { from } ), ...( to && { to } ) };
		}
	}
	const sort = contract.sorts.find( ( { id } ) => id === text( 'sort' ) );
	const asked = text( 'direction' );
	let { direction } = contract.defaultSort;
	if ( sort ) {
		direction = asked === 'asc' || asked === 'desc' ? asked : sort.defaultDirection;
	}
	const page = Number( text( 'page' ) );
	return {
		search: text( 'q' ),
		filters,
		sort: sort?.id ?? contract.defaultSort.id,
		direction,
		page: Number.isInteger( page ) && page > 0 ? page : 1,
	};
}

function optionsOf( contract: RenderContract, filter: Filter, settings: SectionSettings ): OptionView[] {
	const language = settings.language ?? 'th';
	switch ( filter.control ) {
		case 'year':
			return ( settings.years ?? [] ).map( ( year ) => ( {
				value: String( year ),
				label: settings.thaiNumerals ? inThai( String( year ) ) : String( year ),
			} ) );
		case 'month':
			return MONTHS.map( ( month ) => ( { value: String( month ), label: monthName( month, language ) } ) );
		case 'choice':
			return ( contract.fields[ filter.field ]?.choices ?? [] ).map( ( { value, label } ) => ( {
				value,
				label: label[ language ],
			} ) );
		default:
			return [];
	}
}

/** The filters that are offered; a select with nothing to choose from helps nobody. */
function filtersOf( contract: RenderContract, settings: SectionSettings ): FilterView[] {
	return contract.filters
		.filter( ( { id } ) => settings.filters?.includes( id ) ?? true )
		.map( ( filter ) => ( {
			id: filter.id,
			options: optionsOf( contract, filter, settings ),
			isRange: filter.control.endsWith( 'range' ),
		} ) )
		.filter( ( { options, isRange } ) => options.length > 0 || isRange )
		.map( ( { id, options } ) => ( { id, options } ) );
}

/**
 * The view of a page of records.
 *
 * @param contract The section's contract.
 * @param page     The records.
 * @param query    What was asked, as `readQuery` reads it from an address.
 * @param settings How it is to be shown.
 */
export function sectionView( contract: RenderContract, page: RecordsLike, query: QueryView, settings: SectionSettings = {} ): SectionView {
	const language = settings.language ?? 'th';
	const { search, filters, sort, direction } = query;
	const shown = [ ...new Set( page.records.map( ( { entry } ) => entry ) ) ];
	return {
		section: contract.id,
		language,
		thaiNumerals: settings.thaiNumerals ?? false,
		zone: settings.zone ?? 'Asia/Bangkok',
		instance: settings.instance ?? contract.id,
		className: '',
		style: '',
		interactive: false,
		heading: { text: settings.heading ?? contract.words.name[ language ], level: settings.level ?? 2 },
		columns: settings.columns ?? defaultColumns( contract ),
		searchable: settings.searchable ?? true,
		filters: filtersOf( contract, settings ),
		sortable: settings.sortable ?? true,
		links: { path: settings.path ?? '/', foreign: [] },
		query: { search, filters, sort, direction },
		page: { number: page.page, pages: page.pages, total: page.total },
		sums: contract.index.flatMap( ( { name, path } ): [ string, string ][] => {
			const sum = page.sums[ name ];
			// A sum of reference prices says nothing: they are limits, not money spent.
			return sum !== undefined && path !== undefined && path !== 'referencePrice' ? [ [ path, sum ] ] : [];
		} ),
		rows: page.records.map( ( { entry, row, record } ) => ( { key: `${ entry.slice( 0, 8 ) }-${ row }`, entry, record } ) ),
		entries: shown.flatMap( ( uuid ) => page.entries[ uuid ] ?? [] ),
		statements: [],
		downloads: settings.downloads ?? [],
		prints: [],
		...( settings.agency && { agency: settings.agency } ),
	};
}
