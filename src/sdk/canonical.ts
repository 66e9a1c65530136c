/**
 * One text for one value: JSON with sorted keys, so that a hash over it means the same everywhere.
 *
 * The PHP twin is `Prakat\Support\CanonicalJson`.
 *
 * @param value Any JSON value.
 */
export function canonicalJson( value: unknown ): string {
	if ( Array.isArray( value ) ) {
		return `[${ value.map( canonicalJson ).join( ',' ) }]`;
	}
	if ( typeof value === 'object' && value !== null ) {
		const entries = Object.entries( value )
			.filter( ( [ , inner ] ) => inner !== undefined )
			.sort( ( [ a ], [ b ] ) => ( a < b ? -1 : 1 ) );
		return `{${ entries.map( ( [ key, inner ] ) => `${ JSON.stringify( key ) }:${ canonicalJson( inner ) }` ).join( ',' ) }}`;
	}
	return JSON.stringify( value );
}
