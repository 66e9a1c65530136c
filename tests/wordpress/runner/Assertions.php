<?php
/**
 * What a test may ask.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests;

use Prakat\Support\Refusal;

trait Assertions {

	public function same( mixed $expected, mixed $actual, string $about = '' ): void {
		if ( $expected !== $actual ) {
			$this->fail( $about, sprintf( "expected %s\n     but is %s", self::show( $expected ), self::show( $actual ) ) );
		}
	}

	public function different( mixed $first, mixed $second, string $about = '' ): void {
		if ( $first === $second ) {
			$this->fail( $about, sprintf( 'both are %s', self::show( $first ) ) );
		}
	}

	public function true( mixed $actual, string $about = '' ): void {
		$this->same( true, $actual, $about );
	}

	public function false( mixed $actual, string $about = '' ): void {
		$this->same( false, $actual, $about );
	}

	/**
	 * A text holds a text, or a list holds a value.
	 *
	 * @param string|array<mixed> $haystack
	 */
	public function contains( mixed $needle, string|array $haystack, string $about = '' ): void {
		$found = is_array( $haystack ) ? in_array( $needle, $haystack, true ) : str_contains( $haystack, (string) $needle );
		if ( ! $found ) {
			$this->fail( $about, sprintf( '%s is not in %s', self::show( $needle ), self::show( $haystack ) ) );
		}
	}

	/**
	 * @param string|array<mixed> $haystack
	 */
	public function lacks( mixed $needle, string|array $haystack, string $about = '' ): void {
		$found = is_array( $haystack ) ? in_array( $needle, $haystack, true ) : str_contains( $haystack, (string) $needle );
		if ( $found ) {
			$this->fail( $about, sprintf( '%s is in %s', self::show( $needle ), self::show( $haystack ) ) );
		}
	}

	public function matches( string $pattern, string $actual, string $about = '' ): void {
		if ( 1 !== preg_match( $pattern, $actual ) ) {
			$this->fail( $about, sprintf( '%s does not match %s', self::show( $actual ), $pattern ) );
		}
	}

	/**
	 * @param callable(): mixed $work
	 */
	public function refused( string $code, callable $work, string $about = '' ): Refusal {
		try {
			$work();
		} catch ( Refusal $refusal ) {
			$this->same( $code, $refusal->refusal, $about );
			return $refusal;
		}
		$this->fail( $about, sprintf( 'was not refused, though %s was expected', $code ) );
	}

	/**
	 * @template T of \Throwable
	 * @param class-string<T>   $class_name
	 * @param callable(): mixed $work
	 * @return T
	 */
	public function throws( string $class_name, callable $work, string $about = '' ): \Throwable {
		try {
			$work();
		} catch ( \Throwable $thrown ) {
			if ( $thrown instanceof $class_name ) {
				return $thrown;
			}
			throw $thrown;
		}
		$this->fail( $about, sprintf( 'threw no %s', $class_name ) );
	}

	/**
	 * Leaves the test out, with its reason in the summary.
	 */
	public function skip( string $reason ): never {
		throw new Skipped( $reason );
	}

	/**
	 * From here on memory_get_peak_usage() tells the peak of what follows.
	 */
	public function forget_peak(): void {
		if ( ! function_exists( 'memory_reset_peak_usage' ) ) {
			$this->skip( 'PHP 8.1 can’t tell the memory of a part of a process' );
		}
		memory_reset_peak_usage();
	}

	/**
	 * Milliseconds that this process worked for something; what the machine did for others meanwhile does not count. Where
	 * PHP can't tell the two apart (in Node) a tenth of what the clock says.
	 *
	 * @param callable(): mixed $work
	 */
	public function worked( callable $work ): float {
		$is_node = $this->wiring()->get( \Prakat\Database\Database::class )->is_sqlite();
		$now     = static function () use ( $is_node ): float {
			if ( $is_node ) {
				return hrtime( true ) / 1e7;
			}
			$used = getrusage();
			return 1e3 * ( $used['ru_utime.tv_sec'] + $used['ru_stime.tv_sec'] ) + 1e-3 * ( $used['ru_utime.tv_usec'] + $used['ru_stime.tv_usec'] );
		};
		$begun   = $now();
		$work();
		return $now() - $begun;
	}

	/**
	 * For what SQLite cannot show, such as two writers waiting for one row.
	 */
	public function needs_mysql( string $reason ): void {
		if ( $this->wiring()->get( \Prakat\Database\Database::class )->is_sqlite() ) {
			$this->skip( $reason );
		}
	}

	private function fail( string $about, string $what ): never {
		throw new Failure( '' === $about ? $what : "$about: $what" );
	}

	public static function show( mixed $value ): string {
		$text = json_encode( $value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION | JSON_PARTIAL_OUTPUT_ON_ERROR );
		$text = false === $text ? get_debug_type( $value ) : $text;
		return mb_strlen( $text ) > 1500 ? mb_substr( $text, 0, 1500 ) . '…' : $text;
	}
}
