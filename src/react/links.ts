/**
 * Addresses of other states of the same page. All state of a block lives in the address, under the instance's own
 * prefix; what others put there is kept. Twin of `Prakat\Render\Links`.
 */
import type { RenderContract, SectionView } from './types';

/** Arguments without prefix, in the order in which they are written. */
export type State = Record< string, string >;

/** Encodes like PHP's `rawurlencode`, so both sides write the same address. */
export const rawUrlEncode = ( text: string ): string =>
	encodeURIComponent( text ).replace( /[!'()*]/g, ( character ) => '%' + character.charCodeAt( 0 ).toString( 16 ).toUpperCase() );

/** Makes the addresses of one view. */
export class Links {
	readonly #view: SectionView;
	readonly #contract: RenderContract;

	constructor( view: SectionView, contract: RenderContract ) {
		this.#view = view;
		this.#contract = contract;
	}

	/** Name of one of our query arguments: "q", "sort", a filter's id. */
	name( argument: string ): string {
		return `${ this.#view.instance }-${ argument }`;
	}

	/** This page with another state. An empty value removes an argument; a new state begins at its first page. */
	to( changes: State ): string {
		const pairs: [ string, string ][] = [ ...this.#view.links.foreign ];
		for ( const [ argument, value ] of Object.entries( {
			...this.state(),
			...changes,
		} ) ) {
			if ( value !== '' ) {
				pairs.push( [ this.name( argument ), value ] );
			}
		}
		return this.#address( pairs );
	}

	/** This page without any of our arguments. */
	plain(): string {
		return this.#address( this.#view.links.foreign );
	}

	/** Where the form leads; its own query is replaced by its inputs. */
	action(): string {
		return this.#view.links.path + this.#place();
	}

	/** The state that an address must say: what differs from the first view of the page. */
	state(): State {
		const { search, filters, sort, direction } = this.#view.query;
		const state: State = { q: search };
		for ( const { id } of this.#contract.filters ) {
			const value = filters[ id ] ?? '';
			if ( typeof value === 'string' ) {
				state[ id ] = value;
			} else {
				state[ `${ id }-from` ] = value.from ?? '';
				state[ `${ id }-to` ] = value.to ?? '';
			}
		}
		return { ...state, ...this.order( sort, direction ) };
	}

	/** The arguments of an order; empty for the order in which the page begins. */
	order( sort: string, direction: string ): State {
		const { id, direction: first } = this.#contract.defaultSort;
		return sort === id && direction === first ? { sort: '', direction: '' } : { sort, direction };
	}

	/** The results: where who reads without a script is led, past the form that was used. */
	#place(): string {
		return `#${ this.#view.instance }-count`;
	}

	#address( pairs: readonly ( readonly [ string, string ] )[] ): string {
		const query = pairs.map( ( [ name, value ] ) => `${ rawUrlEncode( name ) }=${ rawUrlEncode( value ) }` ).join( '&' );
		return `${ this.#view.links.path }${ query && `?${ query }` }${ this.#place() }`;
	}
}
