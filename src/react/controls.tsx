import type { AnchorHTMLAttributes, ReactElement } from 'react';

import type { Filter, Sort } from '../sdk/contract';
import { pageNumbers, type ControlState } from './control-state';
import { fieldAt } from './paths';

/** What every control is given. */
export interface ControlProps {
	/** What the controls say. */
	state: ControlState;
}

/** A link to another state of the page. Its key keeps the focus on it while the page around it changes. */
export function Go( { state, name, ...props }: ControlProps & { name: string } & AnchorHTMLAttributes< HTMLAnchorElement > ): ReactElement {
	return (
		// eslint-disable-next-line jsx-a11y/anchor-has-content -- The content is among the props.
		<a { ...props } data-wp-key={ state.view.interactive ? name : undefined } />
	);
}

/** The tabs of the section's facet. */
export function Tabs( { state }: ControlProps ): ReactElement | null {
	const facet = state.facet();
	if ( ! facet ) {
		return null;
	}
	const now = state.view.query.filters[ facet.id ] ?? '';
	return (
		<nav className="prakat-tabs" aria-label={ state.speaker.words( facet.label ) }>
			<ul>
				{ [ { value: '', label: state.speaker.word( 'any' ) }, ...state.options( facet.id ) ].map( ( { value, label } ) => (
					<li key={ value }>
						<Go
							state={ state }
							name={ `tab-${ value }` }
							href={ state.links.to( { [ facet.id ]: value } ) }
							aria-current={ value === now ? 'true' : undefined }
						>
							{ label }
						</Go>
					</li>
				) ) }
			</ul>
		</nav>
	);
}

interface InputProps extends ControlProps {
	type: 'search' | 'text' | 'date';
	argument: string;
	label: string;
	value: string;
	className?: string;
}

function Input( { state, type, argument, label, value, className = 'prakat-field' }: InputProps ): ReactElement {
	const name = state.links.name( argument );
	return (
		<div className={ className }>
			<label htmlFor={ name }>{ label }</label>
			<input id={ name } name={ name } type={ type } inputMode={ type === 'text' ? 'decimal' : undefined } defaultValue={ value } />
		</div>
	);
}

/** Whether a filter has two ends. */
const isRange = ( { control }: Filter ): boolean => control === 'range' || control === 'date-range';

function FilterField( { state, filter }: ControlProps & { filter: Filter } ): ReactElement {
	const { id, label: words, control } = filter;
	const label = state.speaker.words( words );
	const value = state.view.query.filters[ id ] ?? '';
	if ( isRange( filter ) ) {
		const type = control === 'range' ? 'text' : 'date';
		const range = typeof value === 'string' ? {} : value;
		return (
			<>
				{ ( [ 'from', 'to' ] as const ).map( ( end ) => (
					<Input
						key={ end }
						state={ state }
						type={ type }
						argument={ `${ id }-${ end }` }
						label={ state.speaker.word( end, { label } ) }
						value={ range[ end ] ?? '' }
					/>
				) ) }
			</>
		);
	}
	const name = state.links.name( id );
	return (
		<div className="prakat-field">
			<label htmlFor={ name }>{ label }</label>
			<select id={ name } name={ name } defaultValue={ typeof value === 'string' ? value : '' }>
				<option value="">{ state.speaker.word( 'any' ) }</option>
				{ state.options( id ).map( ( option ) => (
					<option key={ option.value } value={ option.value }>
						{ option.label }
					</option>
				) ) }
			</select>
		</div>
	);
}

/** So many choices stand beside the search; the rest would push the table off a telephone's screen. */
const CHOICES_AT_HAND = 2;

/** Search box and filters: a GET form, complete without any script. */
export function Form( { state }: ControlProps ): ReactElement | null {
	const { speaker, view, contract, links } = state;
	const filters = state.filters();
	if ( ! view.searchable && ! filters.length ) {
		return null;
	}
	const label = speaker.word( 'searchIn', {
		records: speaker.words( contract.words.records ),
	} );
	const atHand = filters.filter( ( filter ) => ! isRange( filter ) ).slice( 0, CHOICES_AT_HAND );
	const isBehind = ( filter: Filter ): boolean => ! atHand.includes( filter );
	const fields = ( which: ( filter: Filter ) => boolean ): ReactElement[] =>
		filters.filter( which ).map( ( filter ) => <FilterField key={ filter.id } state={ state } filter={ filter } /> );
	return (
		<form
			className="prakat-form"
			role="search"
			method="get"
			action={ links.action() }
			// After "back" the fields show what the address says, not what was typed last.
			autoComplete="off"
			aria-label={ label }
			data-wp-watch={ view.interactive ? 'callbacks.match' : undefined }
		>
			{ state.kept().map( ( [ name, value ], index ) => (
				<input key={ index } type="hidden" name={ name } value={ value } />
			) ) }
			{ view.searchable && (
				<Input
					state={ state }
					type="search"
					argument="q"
					label={ label }
					value={ view.query.search }
					className="prakat-field prakat-wide"
				/>
			) }
			{ fields( ( filter ) => atHand.includes( filter ) ) }
			{ filters.some( isBehind ) && (
				// Rarely wanted, so out of the way until they are; open while they narrow the result.
				<details
					className="prakat-wide"
					open={ filters.some( ( filter ) => isBehind( filter ) && view.query.filters[ filter.id ] !== undefined ) }
				>
					<summary>{ speaker.word( 'moreFilters' ) }</summary>
					<div className="prakat-fields">{ fields( isBehind ) }</div>
				</details>
			) }
			<div className="prakat-actions">
				<button className="wp-element-button" type="submit" data-wp-key={ view.interactive ? 'apply' : undefined }>
					{ speaker.word( 'apply' ) }
				</button>
				{ state.isAsked() && (
					<>
						{ ' ' }
						<Go state={ state } name="clear" href={ links.plain() }>
							{ speaker.word( 'clear' ) }
						</Go>
					</>
				) }
			</div>
		</form>
	);
}

/** How many records there are, said aloud when it changes. */
export function Count( { state: { speaker, view } }: ControlProps ): ReactElement {
	const { total, number, pages } = view.page;
	let words = speaker.word( 'count', { count: speaker.number( total ) } );
	if ( total < 2 ) {
		words = speaker.word( total === 0 ? 'countNone' : 'countOne' );
	}
	return (
		<p className="prakat-count" id={ `${ view.instance }-count` } role="status" tabIndex={ -1 }>
			<strong>{ words }</strong>
			{ pages > 1 &&
				` ${ speaker.word( 'pageOf', {
					page: speaker.number( number ),
					pages: speaker.number( pages ),
				} ) }` }
		</p>
	);
}

/** Sums over the whole result. */
export function Totals( { state }: ControlProps ): ReactElement | null {
	const { speaker, view, contract } = state;
	const items = view.sums.flatMap( ( [ path, sum ] ) => {
		const field = fieldAt( contract.fields, path );
		return field
			? [
					<div key={ path }>
						<dt>{ speaker.word( 'total', { label: speaker.label( field ) } ) }</dt>
						<dd>{ `${ speaker.money( sum ) } ${ speaker.word( 'baht' ) }` }</dd>
					</div>,
				]
			: [];
	} );
	return items.length ? <dl className="prakat-totals">{ items }</dl> : null;
}

/** The link that orders by a sort. Screen readers on telephones don't know aria-sort, so the order is also text. */
export function SortLink( { state, sort, label }: ControlProps & { sort: Sort; label: string } ): ReactElement {
	return (
		<Go state={ state } name={ `sort-${ sort.id }` } href={ state.sortHref( sort ) }>
			{ label }
			{ state.isSorted( sort ) && <span className="prakat-sr">{ ` (${ state.directionWords( sort ) })` }</span> }
		</Go>
	);
}

/** Links to order by, for layouts that have no column headings. */
export function Orders( { state }: ControlProps ): ReactElement | null {
	const { speaker, view, contract } = state;
	if ( ! view.sortable || view.page.total < 2 || contract.sorts.length < 2 ) {
		return null;
	}
	return (
		<nav className="prakat-orders" aria-label={ speaker.word( 'sortBy' ) }>
			<span>{ speaker.word( 'sortBy' ) }</span>
			<ul>
				{ contract.sorts.map( ( sort ) => (
					<li key={ sort.id } className={ state.isSorted( sort ) ? `prakat-${ view.query.direction }` : undefined }>
						<SortLink state={ state } sort={ sort } label={ speaker.words( sort.label ) } />
					</li>
				) ) }
			</ul>
		</nav>
	);
}

/** Links to the other pages; none where there is one page. */
export function Paging( { state }: ControlProps ): ReactElement | null {
	const { speaker, view } = state;
	const { number: now, pages } = view.page;
	if ( pages < 2 ) {
		return null;
	}
	return (
		<nav className="prakat-pages" aria-label={ speaker.word( 'pages', { heading: state.name() } ) }>
			{ now > 1 && (
				<Go state={ state } name="previous" href={ state.pageHref( now - 1 ) } className="prakat-previous" rel="prev">
					{ speaker.word( 'previous' ) }
				</Go>
			) }
			<ol>
				{ pageNumbers( now, pages ).map( ( number, index ) =>
					number === null ? (
						<li key={ index } className="prakat-gap">
							⋯
						</li>
					) : (
						<li key={ index }>
							<Go
								state={ state }
								name={ `page-${ number }` }
								href={ state.pageHref( number ) }
								aria-current={ number === now ? 'page' : undefined }
								aria-label={ speaker.word( 'page', {
									page: speaker.number( number ),
								} ) }
							>
								{ speaker.number( number ) }
							</Go>
						</li>
					)
				) }
			</ol>
			{ now < pages && (
				<Go state={ state } name="next" href={ state.pageHref( now + 1 ) } className="prakat-next" rel="next">
					{ speaker.word( 'next' ) }
				</Go>
			) }
		</nav>
	);
}

/** The same records as data and as printed forms. */
export function Downloads( { state }: ControlProps ): ReactElement | null {
	const { speaker, view } = state;
	if ( ! view.downloads.length && ! view.prints.length ) {
		return null;
	}
	const id = `${ view.instance }-data`;
	return (
		<div className="prakat-downloads">
			<span id={ id }>{ speaker.word( 'downloads' ) }</span>
			<ul aria-labelledby={ id }>
				{ view.downloads.map( ( { format, url } ) => (
					<li key={ format }>
						<a href={ url } rel="nofollow">
							{ speaker.word( 'downloadAs', {
								format: format.toUpperCase(),
								count: speaker.number( view.page.total ),
							} ) }
						</a>
					</li>
				) ) }
				{ view.prints.map( ( { form, url } ) => (
					<li key={ form }>
						<a href={ url } rel="nofollow">
							{ speaker.word( 'printSokhoro1' ) }
						</a>
					</li>
				) ) }
			</ul>
		</div>
	);
}
