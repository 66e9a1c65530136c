<?php
/**
 * The lists of all paths.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests\Paths;

/**
 * Reads families/*.php, each of which gives a list of Path (families/write-*.php) or of Reach (families/reach-*.php).
 */
final class Lists {

	/**
	 * @return list<string> Family names: 'rest', 'ajax' …
	 */
	public static function families( string $kind ): array {
		$names = [];
		foreach ( glob( __DIR__ . "/families/$kind-*.php" ) ?: [] as $file ) {
			$names[] = substr( basename( $file, '.php' ), strlen( $kind ) + 1 );
		}
		return $names;
	}

	/**
	 * @return list<Path>
	 */
	public static function paths( string $family = '' ): array {
		return array_merge( ...array_map( static fn ( string $name ): array => require __DIR__ . "/families/write-$name.php", '' === $family ? self::families( 'write' ) : [ $family ] ) );
	}

	/**
	 * @return list<Reach>
	 */
	public static function reaches( string $family = '' ): array {
		return array_merge( ...array_map( static fn ( string $name ): array => require __DIR__ . "/families/reach-$name.php", '' === $family ? self::families( 'reach' ) : [ $family ] ) );
	}

	/**
	 * Everything that the document tells, by family.
	 *
	 * @return array{write: array<string, list<array<string, string>>>, reach: array<string, list<array<string, string>>>}
	 */
	public static function told(): array {
		$told = [ 'write' => [], 'reach' => [] ];
		foreach ( self::families( 'write' ) as $family ) {
			$told['write'][ $family ] = array_map( static fn ( Path $path ): array => $path->told(), self::paths( $family ) );
		}
		foreach ( self::families( 'reach' ) as $family ) {
			$told['reach'][ $family ] = array_map( static fn ( Reach $way ): array => $way->told(), self::reaches( $family ) );
		}
		return $told;
	}
}
