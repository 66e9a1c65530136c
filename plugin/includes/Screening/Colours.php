<?php
/**
 * Contrast of colours.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Screening;

/**
 * Relative luminance and contrast as WCAG 2.2 computes them, of colours as a style attribute writes them.
 */
final class Colours {

	private const NAMES = [
		'black'  => '000000',
		'white'  => 'ffffff',
		'red'    => 'ff0000',
		'green'  => '008000',
		'lime'   => '00ff00',
		'blue'   => '0000ff',
		'yellow' => 'ffff00',
		'orange' => 'ffa500',
		'gray'   => '808080',
		'grey'   => '808080',
		'silver' => 'c0c0c0',
		'navy'   => '000080',
		'maroon' => '800000',
		'purple' => '800080',
		'pink'   => 'ffc0cb',
		'cyan'   => '00ffff',
		'aqua'   => '00ffff',
		'lightgray' => 'd3d3d3',
		'lightgrey' => 'd3d3d3',
	];

	/**
	 * 1 to 21; null where one of them can't be told.
	 */
	public static function contrast( ?string $one, ?string $other ): ?float {
		$one   = self::luminance( $one );
		$other = self::luminance( $other );
		return null === $one || null === $other ? null : ( max( $one, $other ) + 0.05 ) / ( min( $one, $other ) + 0.05 );
	}

	/**
	 * What a style attribute says of a property; the last counts.
	 */
	public static function said( string $style, string ...$properties ): ?string {
		$said = null;
		foreach ( explode( ';', strtolower( $style ) ) as $declaration ) {
			[ $property, $value ] = array_map( 'trim', explode( ':', $declaration . ':', 3 ) );
			if ( in_array( $property, $properties, true ) ) {
				$said = trim( str_replace( '!important', '', $value ) );
			}
		}
		return $said;
	}

	private static function luminance( ?string $colour ): ?float {
		$hex = self::NAMES[ $colour ?? '' ] ?? null;
		if ( null === $hex && 1 === preg_match( '/^#([0-9a-f]{6}|[0-9a-f]{3})$/', (string) $colour, $match ) ) {
			$hex = 3 === strlen( $match[1] ) ? (string) preg_replace( '/./', '$0$0', $match[1] ) : $match[1];
		}
		if ( null === $hex && 1 === preg_match( '/^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*(?:[,\/]\s*1(?:\.0+)?\s*)?\)$/', (string) $colour, $match ) ) {
			$hex = sprintf( '%02x%02x%02x', min( 255, (int) $match[1] ), min( 255, (int) $match[2] ), min( 255, (int) $match[3] ) );
		}
		if ( null === $hex ) {
			return null;
		}
		$luminance = 0.0;
		foreach ( [ 0.2126, 0.7152, 0.0722 ] as $i => $weight ) {
			$part       = hexdec( substr( $hex, 2 * $i, 2 ) ) / 255;
			$luminance += $weight * ( $part <= 0.04045 ? $part / 12.92 : ( ( $part + 0.055 ) / 1.055 ) ** 2.4 );
		}
		return $luminance;
	}
}
