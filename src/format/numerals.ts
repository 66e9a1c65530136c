/** Thai and Arabic digits. Twin of `Prakat\Format\Numerals`. */

const ZERO = '๐'.codePointAt( 0 ) as number;

/**
 * "2569" → "๒๕๖๙".
 *
 * @param text Any text.
 */
export function thaiNumerals( text: string ): string {
	return text.replace( /[0-9]/g, ( digit ) => String.fromCodePoint( ZERO + Number( digit ) ) );
}

/**
 * "๒๕๖๙" → "2569".
 *
 * @param text Any text.
 */
export function arabicNumerals( text: string ): string {
	return text.replace( /[๐-๙]/g, ( digit ) => String( ( digit.codePointAt( 0 ) as number ) - ZERO ) );
}
