<?php
/**
 * Whether the sweep comes.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Expiry;

use Prakat\Admin\Finding;
use Prakat\Database\Database;
use Prakat\Support\Clock;

/**
 * Says on the Site Health screen, and to whoever configures on the dashboard, when the sweep is late. Nothing that has expired
 * is shown even then; but the register does not yet tell of the taking down.
 */
final class Health {

	/** Seconds after which something that should have been taken down is late. */
	public const LATE = 1800;

	public function __construct( private readonly Database $database, private readonly Clock $clock ) {
	}

	/**
	 * @param array{direct?: array<string, mixed>, async?: array<string, mixed>} $tests
	 * @return array{direct?: array<string, mixed>, async?: array<string, mixed>}
	 */
	public function add_to( array $tests ): array {
		$tests['direct']['prakat_sweep'] = [
			'label' => __( 'Prakat takes down what has expired', 'prakat' ),
			'test'  => $this->test( ... ),
		];
		return $tests;
	}

	/**
	 * How many seconds the oldest thing that should have been taken down has been waiting.
	 */
	public function lateness(): int {
		$oldest = $this->database->value( 'SELECT MIN(expires_at) FROM {index_entries} WHERE expires_at <= %s', [ $this->clock->sql() ] );
		return null === $oldest || '' === $oldest ? 0 : $this->clock->now()->getTimestamp() - $this->clock->at( $oldest )->getTimestamp();
	}

	/**
	 * The notice on the dashboard and on Prakat's own screens, for those who can do something about it.
	 */
	public function notice(): void {
		if ( ! Finding::is_told_here() ) {
			return;
		}
		$late = $this->lateness();
		if ( $late >= self::LATE ) {
			Finding::tell( 'Prakat: ' . $this->sentence( $late ) );
		}
	}

	private function sentence( int $late ): string {
		$now = $this->clock->now()->getTimestamp();
		return sprintf(
			/* translators: %s: a length of time, e.g. "2 hours". */
			__( 'An entry expired %s ago and was not taken down yet. The public does not see it; the register does not tell of its end, and caches were not told. Scheduled tasks (WP-Cron or Action Scheduler) do not run on this site; ask your host to call wp-cron.php every five minutes.', 'prakat' ),
			human_time_diff( $now - $late, $now )
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	private function test(): array {
		$late = $this->lateness();
		$good = $late < self::LATE;
		return Finding::of(
			'prakat_sweep',
			$good ? 'good' : 'critical',
			$good ? __( 'What has expired is taken down in time', 'prakat' ) : __( 'What has expired is not being taken down', 'prakat' ),
			$good ? __( 'The recurring task that takes down expired entries and their files runs as it should.', 'prakat' ) : $this->sentence( $late )
		);
	}
}
