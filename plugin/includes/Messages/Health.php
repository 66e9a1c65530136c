<?php
/**
 * Whether messages get through.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Messages;

use Prakat\Admin\Finding;
use Prakat\Support\Clock;

/**
 * Says on the Site Health screen, and to whoever configures on every screen of Prakat and on the dashboard, when messages
 * have failed several times.
 */
final class Health {

	public function __construct( private readonly Clock $clock ) {
	}

	/**
	 * @param array{direct?: array<string, mixed>, async?: array<string, mixed>} $tests
	 * @return array{direct?: array<string, mixed>, async?: array<string, mixed>}
	 */
	public function add_to( array $tests ): array {
		$tests['direct']['prakat_messages'] = [
			'label' => __( 'Prakat’s messages reach people', 'prakat' ),
			'test'  => $this->test( ... ),
		];
		return $tests;
	}

	/**
	 * The notice on the dashboard.
	 */
	public function notice(): void {
		if ( ! Finding::is_told_here() ) {
			return;
		}
		$sentence = $this->sentence();
		if ( null !== $sentence ) {
			Finding::tell( $sentence );
		}
	}

	/**
	 * What is wrong; null when nothing is.
	 */
	private function sentence(): ?string {
		$alarm = get_option( Pass::ALARM, null );
		if ( ! is_array( $alarm ) ) {
			return null;
		}
		return sprintf(
			/* translators: 1: number of mails, 2: number of webhook messages, 3: a length of time, 4: what the mail server said. */
			__( 'Prakat: %1$d mails and %2$d webhook messages could not be delivered for %3$s. None is lost; they are tried again. Last answer: %4$s', 'prakat' ),
			(int) $alarm['mails'],
			(int) $alarm['webhooks'],
			human_time_diff( $this->clock->at( (string) $alarm['since'] )->getTimestamp(), $this->clock->now()->getTimestamp() ),
			'' === (string) $alarm['error'] ? '–' : (string) $alarm['error']
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	private function test(): array {
		$sentence = $this->sentence();
		return Finding::of(
			'prakat_messages',
			null === $sentence ? 'good' : 'critical',
			null === $sentence ? __( 'Messages reach people', 'prakat' ) : __( 'Messages do not get through', 'prakat' ),
			$sentence ?? __( 'Mail and webhooks are delivered. Everything is also in the inbox of each person.', 'prakat' )
		);
	}
}
