<?php
/**
 * Runs test files inside WordPress and tells of each test in one line of JSON.
 *
 * @package Prakat\Tests
 */

declare( strict_types=1 );

namespace Prakat\Tests;

/**
 * Lines: `{"test": sentence, "result": "passed|failed|skipped", "ms": 12, "message": ""}`, at the end
 * `{"totals": {"passed": 3, "failed": 0, "skipped": 0}}`. Without the last line the run was cut off.
 */
final class Runner {

	/** @var array{passed: int, failed: int, skipped: int} */
	private array $totals = [
		'passed'  => 0,
		'failed'  => 0,
		'skipped' => 0,
	];

	/** Set while a test runs: PHP's own complaints about our code fail it. */
	private ?string $complaint = null;

	public function __construct( private readonly string $folder, private readonly FreshState $state ) {
	}

	/**
	 * @param string $file   Path under tests/wordpress, e.g. 'workflow/acts.test.php'.
	 * @param string $filter Only tests whose sentence holds this.
	 */
	public function run( string $file, string $filter = '' ): void {
		$path = realpath( $this->folder . '/' . $file );
		if ( false === $path || ! str_starts_with( $path, $this->folder . '/' ) || ! str_ends_with( $path, '.test.php' ) ) {
			throw new \InvalidArgumentException( "no test file $file" );
		}
		$this->listen();
		$tests = require $path;
		foreach ( $tests as $sentence => $test ) {
			if ( '' === $filter || false !== mb_stripos( $sentence, $filter ) ) {
				$this->test( $sentence, $test );
			}
		}
		$this->state->restore();
		$this->line( [ 'totals' => $this->totals ] );
	}

	/**
	 * @param callable(Scene): mixed $test
	 */
	private function test( string $sentence, callable $test ): void {
		$started         = hrtime( true );
		$this->complaint = null;
		$result          = 'passed';
		$message         = '';
		$scene           = null;
		ob_start();
		try {
			$this->state->restore();
			$scene = new Scene();
			$test( $scene );
			if ( null !== $this->complaint ) {
				throw new Failure( $this->complaint );
			}
		} catch ( Skipped $skipped ) {
			$result  = 'skipped';
			$message = $skipped->getMessage();
		} catch ( \Throwable $thrown ) {
			$result  = 'failed';
			$message = $this->describe( $thrown );
		}
		while ( ob_get_level() > 1 ) {
			ob_end_clean();
		}
		$printed = (string) ob_get_clean();
		$scene?->close();
		if ( 'failed' === $result && '' !== trim( $printed ) ) {
			$message .= "\n     printed: " . mb_substr( trim( $printed ), 0, 1000 );
		}
		++$this->totals[ $result ];
		$this->line(
			[
				'test'    => $sentence,
				'result'  => $result,
				'ms'      => intdiv( hrtime( true ) - $started, 1_000_000 ),
				'message' => $message,
			] + ( [] === ( $scene->notes ?? [] ) ? [] : [ 'notes' => $scene->notes ] )
		);
	}

	/**
	 * PHP's warnings, notices and deprecations in our own files, and WordPress's "doing it wrong" and "deprecated".
	 */
	private function listen(): void {
		$ours = [ realpath( PRAKAT_DIR ), $this->folder ];
		set_error_handler(
			function ( int $level, string $message, string $file, int $line ) use ( $ours ): bool {
				$is_ours = array_filter( $ours, static fn ( $folder ) => is_string( $folder ) && str_starts_with( $file, $folder ) );
				if ( [] !== $is_ours && 0 !== ( error_reporting() & $level ) ) {
					$this->complaint ??= sprintf( '%s (%s:%d)', $message, basename( $file ), $line );
				}
				return true;
			}
		);
		add_action(
			'doing_it_wrong_run',
			function ( string $function_name, string $message ): void {
				$this->complaint ??= sprintf( '%s was called wrongly: %s', $function_name, wp_strip_all_tags( $message ) );
			},
			10,
			2
		);
		add_filter( 'doing_it_wrong_trigger_error', '__return_false' );
		$outdated = function ( string $name ) use ( $ours ): void {
			if ( self::called_by( $name, $ours ) ) {
				$this->complaint ??= sprintf( '%s of WordPress is deprecated', $name );
			}
		};
		foreach ( [ 'deprecated_function_run', 'deprecated_argument_run', 'deprecated_class_run', 'deprecated_constructor_run' ] as $hook ) {
			add_action( $hook, $outdated );
		}
		// Said only where somebody listens to such a hook, and nobody else is here.
		add_action(
			'deprecated_hook_run',
			function ( string $hook ): void {
				$this->complaint ??= sprintf( 'the hook %s of WordPress is deprecated', $hook );
			}
		);
		foreach ( [ 'function', 'argument', 'class', 'constructor', 'hook' ] as $what ) {
			add_filter( "deprecated_{$what}_trigger_error", '__return_false' );
		}
	}

	/**
	 * Whether one of our files called a function of WordPress, or made an object of a class.
	 *
	 * @param string             $name 'wp_function', 'Class' or 'Class::method'.
	 * @param list<string|false> $ours Folders.
	 */
	private static function called_by( string $name, array $ours ): bool {
		foreach ( debug_backtrace( DEBUG_BACKTRACE_IGNORE_ARGS ) as $step ) { // phpcs:ignore WordPress.PHP.DevelopmentFunctions.error_log_debug_backtrace -- To know whose call it was.
			$called = [ $step['function'], $step['class'] ?? '', ( $step['class'] ?? '' ) . '::' . $step['function'] ];
			if ( in_array( $name, $called, true ) ) {
				return [] !== array_filter( $ours, static fn ( $folder ) => is_string( $folder ) && str_starts_with( $step['file'] ?? '', $folder ) );
			}
		}
		return false;
	}

	private function describe( \Throwable $thrown ): string {
		$lines = [ ( $thrown instanceof Failure ? '' : get_debug_type( $thrown ) . ': ' ) . $thrown->getMessage() ];
		if ( $thrown instanceof \Prakat\Support\Refusal ) {
			$lines[0] .= ' refused: ' . $thrown->refusal . ' ' . Assertions::show( $thrown->params );
		}
		if ( ! $thrown instanceof Failure ) {
			$lines[] = sprintf( 'at %s:%d', $this->short( $thrown->getFile() ), $thrown->getLine() );
		}
		foreach ( $thrown->getTrace() as $step ) {
			$file = $step['file'] ?? '';
			if ( str_ends_with( $file, '.test.php' ) || ( ! $thrown instanceof Failure && str_contains( $file, '/prakat/includes/' ) ) ) {
				$lines[] = sprintf( 'at %s:%d', $this->short( $file ), $step['line'] ?? 0 );
			}
			if ( count( $lines ) > 6 ) {
				break;
			}
		}
		return implode( "\n     ", array_unique( $lines ) );
	}

	private function short( string $file ): string {
		return (string) preg_replace( '#^.*/(?=prakat/includes/|wordpress/)#', '', str_replace( $this->folder, 'tests/wordpress', $file ) );
	}

	/**
	 * @param array<string, mixed> $what
	 */
	private function line( array $what ): void {
		echo json_encode( $what, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE ), "\n"; // phpcs:ignore WordPress.Security.EscapeOutput -- JSON for a terminal.
		flush();
	}
}
