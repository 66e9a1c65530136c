import { createHash } from 'node:crypto';

import { canonicalJson, phpFile, phpValue, sha256 } from '../../../src/sdk';
import { runPhp } from '../../harness/php';

const AWKWARD = {
	quotes: `'single' "double" $dollar {$braces} \\back\\\\slash`,
	lines: 'one\ntwo\r\nthree\ttab',
	hidden: 'null\u0000 zero\u200bwidth \u202eturned \ufeffmark soft\u00adhyphen \u2028line',
	thai: 'ประกาศ ๒๕๖๙ 😀',
	"a key with ' and \\": 'x',
	numbers: [ 0, -1, 1.5, 9007199254740991, 1e21 ],
	flags: { yes: true, no: false },
	empty: { list: [], nested: [ [], [ 'a' ] ] },
	'0': 'a numbered key',
};

describe( 'The PHP writer', () => {
	test( 'writes an array as a WordPress developer would', () => {
		expect( phpValue( { id: 'a', words: { en: "It's", th: 'ก' }, list: [ 1, true ], none: [] } ) ).toBe(
			[
				'[',
				"\t'id' => 'a',",
				"\t'words' => [",
				"\t\t'en' => 'It\\'s',",
				"\t\t'th' => 'ก',",
				'\t],',
				"\t'list' => [",
				'\t\t1,',
				'\t\ttrue,',
				'\t],',
				"\t'none' => [],",
				']',
			].join( '\n' )
		);
	} );

	test( 'shows what cannot be seen as an escape', () => {
		expect( phpValue( 'a\u200bb$c' ) ).toBe( '"a\\u{200B}b\\$c"' );
	} );

	test( 'writes text that PHP reads as the very same text', async () => {
		const printed = await runPhp(
			phpFile( AWKWARD, 'A test.' ).replace( /\nreturn ([\s\S]*);\n$/, '\necho json_encode( $1, JSON_THROW_ON_ERROR );' )
		);
		expect( JSON.parse( printed ) ).toEqual( AWKWARD );
	} );

	test( 'refuses what a contract cannot hold', () => {
		for ( const value of [ null, undefined, NaN, Infinity, () => 1, Symbol( 'x' ), 1n ] ) {
			expect( () => phpValue( { value: [ value ] } ) ).toThrow( TypeError );
		}
	} );

	test( 'names the command that mends the file', () => {
		expect( phpFile( {}, 'A test.', 'npm run sections' ) ).toContain( 'Written by `npm run sections`.' );
	} );
} );

describe( 'The digest', () => {
	test( 'is SHA-256, at every length around a block', () => {
		for ( const length of [ 0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 1000, 70000 ] ) {
			const text = 'ก'.repeat( length ).slice( 0, length );
			expect( sha256( text ) ).toBe( createHash( 'sha256' ).update( text ).digest( 'hex' ) );
			const ascii = 'a'.repeat( length );
			expect( sha256( ascii ) ).toBe( createHash( 'sha256' ).update( ascii ).digest( 'hex' ) );
		}
	} );

	test( 'does not depend on the order of keys, but on that of rows', () => {
		expect( canonicalJson( { b: [ 1, 2 ], a: { d: 'ก', c: undefined } } ) ).toBe( '{"a":{"d":"ก"},"b":[1,2]}' );
		expect( canonicalJson( [ 1, 2 ] ) ).not.toBe( canonicalJson( [ 2, 1 ] ) );
	} );

	test( 'is taken over the same bytes in TypeScript and in PHP', async () => {
		const { ROOT } = await import( '../../harness/php' );
		const values = [ AWKWARD, { ก: 1, a: '</script>', Z: 'ไทย' }, [ { b: 1, a: '\u2028' } ] ];
		const script = `<?php
			require '${ ROOT }/plugin/includes/Support/CanonicalJson.php';
			foreach ( json_decode( file_get_contents( 'php://stdin' ), true ) as $value ) {
				echo hash( 'sha256', Prakat\\Support\\CanonicalJson::encode( $value ) ), "\\n";
			}`;
		// Numbers beyond whole ones are written differently by the two languages and are in no contract.
		const plain = values.map(
			( value ) => JSON.parse( JSON.stringify( value ).replace( ',1e+21', '' ).replace( /\{\}/g, '[]' ) ) as unknown
		);
		const digests = ( await runPhp( script, JSON.stringify( plain ) ) ).trim().split( '\n' );
		expect( digests ).toEqual( plain.map( ( value ) => sha256( canonicalJson( value ) ) ) );
	} );
} );
