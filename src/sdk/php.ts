/**
 * Writes a value as a PHP array, the way a WordPress developer would format it.
 */

function quoted( text: string ): string {
	// What cannot be seen is written as an escape, so that a reader of the file sees it.
	const hidden = /[\x00-\x1f\x7f-\xa0\xad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/u;
	if ( ! hidden.test( text ) ) {
		return `'${ text.replace( /\\/g, '\\\\' ).replace( /'/g, "\\'" ) }'`;
	}
	const escaped = text
		.replace( /[\\"$]/g, '\\$&' )
		.replace( /\n/g, '\\n' )
		.replace(
			new RegExp( hidden.source, 'gu' ),
			( character ) => `\\u{${ ( character.codePointAt( 0 ) ?? 0 ).toString( 16 ).toUpperCase() }}`
		);
	return `"${ escaped }"`;
}

function scalar( value: unknown ): string {
	switch ( typeof value ) {
		case 'string':
			return quoted( value );
		case 'number':
			if ( Number.isFinite( value ) ) {
				return String( value );
			}
			break;
		case 'boolean':
			return value ? 'true' : 'false';
		default:
	}
	throw new TypeError( `A contract cannot hold ${ String( value ) }.` );
}

/**
 * The PHP expression of a JSON value.
 *
 * @param value  Objects, lists, text, numbers, flags; no null.
 * @param indent Tabs before the closing bracket.
 */
export function phpValue( value: unknown, indent = '' ): string {
	if ( typeof value !== 'object' || value === null ) {
		return scalar( value );
	}
	const entries = Object.entries( value ).filter( ( [ , inner ] ) => Array.isArray( value ) || inner !== undefined );
	if ( entries.length === 0 ) {
		return '[]';
	}
	const isList = Array.isArray( value );
	const lines = entries.map( ( [ key, inner ] ) => {
		const written = phpValue( inner, `${ indent }\t` );
		return `${ indent }\t${ isList ? '' : `${ quoted( key ) } => ` }${ written },\n`;
	} );
	return `[\n${ lines.join( '' ) }${ indent }]`;
}

/**
 * A whole PHP file that returns the value.
 *
 * @param value   What it returns.
 * @param title   What it is, for the file's first line.
 * @param command The command that writes it.
 */
export function phpFile( value: unknown, title: string, command = 'npm run contracts' ): string {
	return [
		'<?php',
		'/**',
		` * ${ title }`,
		' *',
		` * Written by \`${ command }\`. Do not change it here: change its source and run the command.`,
		' *',
		' * @package Prakat',
		' */',
		'',
		'declare( strict_types=1 );',
		'',
		`return ${ phpValue( value ) };`,
		'',
	].join( '\n' );
}
