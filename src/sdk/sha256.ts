/**
 * SHA-256 without Node or a browser, so that a contract has the same hash wherever it is compiled.
 *
 * Not meant for large inputs; files are hashed by PHP.
 */

/** The first 32 bits of the fractional part of a root. */
function fraction( root: number ): number {
	return Math.floor( ( root - Math.floor( root ) ) * 2 ** 32 );
}

function primes( count: number ): number[] {
	const found: number[] = [];
	for ( let n = 2; found.length < count; n++ ) {
		if ( found.every( ( prime ) => n % prime !== 0 ) ) {
			found.push( n );
		}
	}
	return found;
}

const PRIMES = primes( 64 );
const INITIAL = PRIMES.slice( 0, 8 ).map( ( prime ) => fraction( Math.sqrt( prime ) ) );
const ROUND = PRIMES.map( ( prime ) => fraction( Math.cbrt( prime ) ) );

function rotate( word: number, bits: number ): number {
	return ( word >>> bits ) | ( word << ( 32 - bits ) );
}

function padded( bytes: Uint8Array ): DataView {
	const length = Math.ceil( ( bytes.length + 9 ) / 64 ) * 64;
	const block = new Uint8Array( length );
	block.set( bytes );
	block[ bytes.length ] = 0x80;
	const view = new DataView( block.buffer );
	view.setUint32( length - 8, Math.floor( bytes.length / 2 ** 29 ) );
	view.setUint32( length - 4, ( bytes.length * 8 ) >>> 0 );
	return view;
}

function schedule( view: DataView, offset: number ): Uint32Array {
	const words = new Uint32Array( 64 );
	for ( let i = 0; i < 16; i++ ) {
		words[ i ] = view.getUint32( offset + i * 4 );
	}
	for ( let i = 16; i < 64; i++ ) {
		const near = words[ i - 15 ] as number;
		const far = words[ i - 2 ] as number;
		const s0 = rotate( near, 7 ) ^ rotate( near, 18 ) ^ ( near >>> 3 );
		const s1 = rotate( far, 17 ) ^ rotate( far, 19 ) ^ ( far >>> 10 );
		words[ i ] = ( words[ i - 16 ] as number ) + s0 + ( words[ i - 7 ] as number ) + s1;
	}
	return words;
}

/**
 * The digest of a text's UTF-8 bytes, as 64 hexadecimal digits.
 *
 * @param text Any text.
 */
export function sha256( text: string ): string {
	const view = padded( new TextEncoder().encode( text ) );
	const state = Uint32Array.from( INITIAL );
	for ( let offset = 0; offset < view.byteLength; offset += 64 ) {
		const words = schedule( view, offset );
		let [ a, b, c, d, e, f, g, h ] = state as unknown as [ number, number, number, number, number, number, number, number ];
		for ( let i = 0; i < 64; i++ ) {
			const s1 = rotate( e, 6 ) ^ rotate( e, 11 ) ^ rotate( e, 25 );
			const choice = ( e & f ) ^ ( ~e & g );
			const first = ( h + s1 + choice + ( ROUND[ i ] as number ) + ( words[ i ] as number ) ) >>> 0;
			const s0 = rotate( a, 2 ) ^ rotate( a, 13 ) ^ rotate( a, 22 );
			const majority = ( a & b ) ^ ( a & c ) ^ ( b & c );
			[ h, g, f, e, d, c, b, a ] = [ g, f, e, ( d + first ) >>> 0, c, b, a, ( first + s0 + majority ) >>> 0 ];
		}
		[ a, b, c, d, e, f, g, h ].forEach( ( word, i ) => {
			state[ i ] = ( state[ i ] as number ) + word;
		} );
	}
	return Array.from( state, ( word ) => word.toString( 16 ).padStart( 8, '0' ) ).join( '' );
}
