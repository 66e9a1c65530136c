import type { ReactElement } from 'react';

import type { FieldContract } from '../sdk/contract';
import { primaryOf } from './layouts/parts';
import { isObject, valueAt } from './paths';
import type { Speaker } from './speaker';
import type { Json, PublicRecord, RenderContract, RowView } from './types';

type Data = Record< string, unknown >;

/** Without what is empty. */
function filled( data: Data ): Data {
	return Object.fromEntries( Object.entries( data ).filter( ( [ , value ] ) => value !== undefined && value !== '' ) );
}

/** A value inside a record: its kind, itself, and whether it is beside the choice "fax". */
type Leaf = [ kind: string, value: Json, isFax: boolean ];

/** The values inside a record, through lists. */
function leaves( fields: Record< string, FieldContract >, record: PublicRecord ): Leaf[] {
	return Object.entries( fields ).flatMap( ( [ name, field ] ): Leaf[] => {
		const value = record[ name ];
		if ( ! field.public || value === undefined || value === null ) {
			return [];
		}
		return field.kind === 'list' && Array.isArray( value )
			? value.flatMap( ( row ) => ( isObject( row ) ? leaves( field.fields ?? {}, row ) : [] ) )
			: [ [ field.kind, value, Object.values( record ).includes( 'fax' ) ] ];
	} );
}

/** Makes schema.org data of records. Twin of `Prakat\Render\Structured`. */
class Graph {
	constructor(
		readonly speaker: Speaker,
		readonly contract: RenderContract,
		readonly agency: Data
	) {}

	node( record: PublicRecord ): Data {
		switch ( this.contract.structured ) {
			case 'organization':
				return this.#office( record );
			case 'service':
				return this.#service( record );
			default:
				return this.#contactPoint( record );
		}
	}

	#office( record: PublicRecord ): Data {
		return filled( {
			'@type': 'GovernmentOffice',
			name: this.#name( record ),
			parentOrganization: this.agency,
			address: this.#address( this.#first( record, 'address' ) ),
			geo: this.#place( this.#first( record, 'mapPoint' ) ),
			...this.#reach( record ),
		} );
	}

	#contactPoint( record: PublicRecord ): Data {
		return {
			...this.agency,
			contactPoint: filled( {
				'@type': 'ContactPoint',
				contactType: this.#name( record ),
				...this.#reach( record ),
			} ),
		};
	}

	#service( record: PublicRecord ): Data {
		const steps = this.#first( record, 'steps' );
		const list = ( Array.isArray( steps ) ? steps : [] ).flatMap( ( step ) =>
			isObject( step ) && this.speaker.text( step[ 'title' ] )
				? [
						filled( {
							'@type': 'HowToStep',
							name: this.speaker.text( step[ 'title' ] ),
							text: this.speaker.text( step[ 'description' ] ),
						} ),
					]
				: []
		);
		const name = this.#name( record );
		return filled( {
			'@type': 'GovernmentService',
			name,
			serviceOperator: this.agency,
			subjectOf: list.length ? { '@type': 'HowTo', name, step: list } : undefined,
		} );
	}

	/** Telephones, fax, mail and web address of a record. */
	#reach( record: PublicRecord ): Data {
		const reach: Record< string, string[] > = {
			telephone: [],
			faxNumber: [],
			email: [],
			url: [],
		};
		for ( const [ kind, value, isFax ] of leaves( this.contract.fields, record ) ) {
			const key = kind === 'telephone' && isFax ? 'faxNumber' : kind;
			const text = this.speaker.text( value );
			if ( text ) {
				reach[ key ]?.push( text );
			}
		}
		return Object.fromEntries(
			Object.entries( reach )
				.filter( ( [ , texts ] ) => texts.length )
				.map( ( [ key, texts ] ) => [ key, texts.length === 1 ? texts[ 0 ] : texts ] )
		);
	}

	#first( record: PublicRecord, kind: string ): Json | undefined {
		for ( const [ name, field ] of Object.entries( this.contract.fields ) ) {
			const value = record[ name ];
			if ( field.kind === kind && field.public && value !== undefined && value !== null ) {
				return value;
			}
		}
		return undefined;
	}

	#name( record: PublicRecord ): string {
		return this.speaker.text( valueAt( record, primaryOf( this.contract ) ) );
	}

	#address( address: Json | undefined ): Data | undefined {
		if ( ! isObject( address ) ) {
			return undefined;
		}
		const text = ( key: string ): string => this.speaker.text( address[ key ] );
		return filled( {
			'@type': 'PostalAddress',
			streetAddress: `${ text( 'line' ) } ${ text( 'subdistrict' ) }`.trim(),
			addressLocality: text( 'district' ),
			addressRegion: text( 'province' ),
			postalCode: text( 'postcode' ),
			addressCountry: 'TH',
		} );
	}

	#place( place: Json | undefined ): Data | undefined {
		if ( ! isObject( place ) ) {
			return undefined;
		}
		const { latitude, longitude } = place;
		return typeof latitude === 'number' && typeof longitude === 'number'
			? {
					'@type': 'GeoCoordinates',
					latitude: latitude.toFixed( 6 ),
					longitude: longitude.toFixed( 6 ),
				}
			: undefined;
	}
}

/** The same facts for machines: schema.org data (reference 4.2) of the sections whose contract names a form for it. */
export function Structured( {
	speaker,
	contract,
	rows,
	agency,
}: {
	speaker: Speaker;
	contract: RenderContract;
	rows: readonly RowView[];
	agency: { name: string; url: string } | undefined;
} ): ReactElement | null {
	if ( ! rows.length || ! contract.structured || ! agency ) {
		return null;
	}
	const graph = new Graph( speaker, contract, {
		'@type': 'GovernmentOrganization',
		name: speaker.text( agency.name ),
		url: agency.url,
	} );
	// Nothing in a record can end the script element or open a comment in it.
	const json = JSON.stringify( {
		'@context': 'https://schema.org',
		'@graph': rows.map( ( { record } ) => graph.node( record ) ),
	} )
		.replaceAll( '<', '\\u003C' )
		.replaceAll( '>', '\\u003E' )
		.replaceAll( '&', '\\u0026' );
	return <script type="application/ld+json" dangerouslySetInnerHTML={ { __html: json } } />;
}
