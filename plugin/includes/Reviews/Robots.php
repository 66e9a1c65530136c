<?php
/**
 * What a website asks of machines.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Reviews;

/**
 * Reads a robots.txt by RFC 9309, for one machine: the groups that name it, else those of everybody. Of the rules that match an
 * address the longest counts, and the allowing one where two are as long. Crawl-delay, which the RFC leaves to others, is
 * read from the same groups.
 */
final class Robots {

	/** What is beyond is not read (RFC 9309 clause 2.5). */
	public const MOST = 512_000;

	/**
	 * @param list<array{bool, string}> $rules Whether it allows, and its pattern as compared.
	 * @param int                       $delay Seconds between two requests; 0 where none is asked for.
	 */
	private function __construct( public readonly array $rules, public readonly int $delay ) {
	}

	/**
	 * @param string $text  As it came.
	 * @param string $token The machine's name: letters, '-' and '_'.
	 */
	public static function read( string $text, string $token ): self {
		$whole = strlen( $text ) < self::MOST;
		$text  = substr( $text, 0, self::MOST );
		$text  = str_starts_with( $text, "\xEF\xBB\xBF" ) ? substr( $text, 3 ) : $text;
		$lines = (array) preg_split( '/\r\n|\r|\n/', $text );
		if ( ! $whole ) {
			// The last line may have been cut in the middle of a pattern.
			array_pop( $lines );
		}
		$rules  = [];
		$delays = [];
		$names  = [];
		$naming = false;
		foreach ( $lines as $line ) {
			[ $key, $value ] = self::record( (string) $line );
			if ( 'user-agent' === $key ) {
				$names  = $naming ? $names : [];
				$naming = true;
				if ( 1 === preg_match( '/^(?:\*|[a-z_-]+)/i', $value, $match ) ) {
					$name             = strtolower( $match[0] );
					$names[]          = $name;
					$rules[ $name ] ??= [];
				}
			} elseif ( 'allow' === $key || 'disallow' === $key ) {
				$naming = false;
				foreach ( '' === $value ? [] : $names as $name ) {
					$rules[ $name ][] = [ 'allow' === $key, self::compared( $value ) ];
				}
			} elseif ( 'crawl-delay' === $key && is_numeric( $value ) && $value > 0 ) {
				foreach ( $names as $name ) {
					$delays[ $name ] = max( $delays[ $name ] ?? 0, (int) ceil( min( (float) $value, 86_400.0 ) ) );
				}
			}
		}
		$ours = strtolower( $token );
		$ours = isset( $rules[ $ours ] ) ? $ours : '*';
		return new self( $rules[ $ours ] ?? [], $delays[ $ours ] ?? 0 );
	}

	/**
	 * As it was kept by kept().
	 */
	public static function from( string $kept, int $delay ): self {
		$rules = [];
		foreach ( (array) json_decode( $kept, true ) as $rule ) {
			$rules[] = [ (bool) ( $rule[0] ?? true ), (string) ( $rule[1] ?? '' ) ];
		}
		return new self( $rules, $delay );
	}

	/**
	 * The rules, to be kept. Patterns are ASCII by now.
	 */
	public function kept(): string {
		return (string) json_encode( $this->rules, JSON_INVALID_UTF8_SUBSTITUTE | JSON_UNESCAPED_SLASHES );
	}

	/**
	 * Whether the machine may ask for an address.
	 *
	 * @param string $path With the query, without the host.
	 */
	public function allows( string $path ): bool {
		$path = self::compared( '' === $path ? '/' : $path );
		if ( '/robots.txt' === $path ) {
			return true;
		}
		$length = -1;
		$allows = true;
		foreach ( $this->rules as [ $allow, $pattern ] ) {
			$long = strlen( $pattern );
			if ( ( $long > $length || ( $long === $length && $allow ) ) && self::matches( $pattern, $path ) ) {
				$length = $long;
				$allows = $allow;
			}
		}
		return $allows;
	}

	/**
	 * @return array{string, string} Key in small letters, and value; both '' where the line says nothing.
	 */
	private static function record( string $line ): array {
		$line  = (string) preg_replace( '/#.*$/s', '', $line );
		$colon = strpos( $line, ':' );
		return false === $colon ? [ '', '' ] : [ strtolower( trim( substr( $line, 0, $colon ) ) ), trim( substr( $line, $colon + 1 ) ) ];
	}

	/**
	 * From its beginning; `*` is anything, `$` at the end is the end. Each part is looked for once, so that no pattern takes long.
	 */
	private static function matches( string $pattern, string $path ): bool {
		$ends  = str_ends_with( $pattern, '$' );
		$parts = explode( '*', $ends ? substr( $pattern, 0, -1 ) : $pattern );
		$first = array_shift( $parts );
		$last  = $ends ? array_pop( $parts ) : null;
		$at    = strlen( $first );
		if ( ! str_starts_with( $path, $first ) || ( $ends && null === $last && strlen( $path ) !== $at ) ) {
			return false;
		}
		foreach ( $parts as $part ) {
			$found = '' === $part ? $at : strpos( $path, $part, $at );
			if ( false === $found ) {
				return false;
			}
			$at = $found + strlen( $part );
		}
		return null === $last || ( strlen( $path ) - strlen( $last ) >= $at && str_ends_with( $path, $last ) );
	}

	/**
	 * One spelling of an address: letters beyond ASCII in percent, what need not be in percent not (RFC 3986 clause 6.2.2).
	 */
	private static function compared( string $path ): string {
		$path = (string) preg_replace_callback( '/[^\x21-\x7e]/', static fn ( array $octet ): string => rawurlencode( $octet[0] ), $path );
		return (string) preg_replace_callback(
			'/%([0-9a-f]{2})/i',
			static function ( array $octet ): string {
				$letter = chr( (int) hexdec( $octet[1] ) );
				return 1 === preg_match( '/[A-Za-z0-9._~-]/', $letter ) ? $letter : strtoupper( $octet[0] );
			},
			$path
		);
	}
}
