<?php
/**
 * What is there when somebody acts.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

/**
 * An entry, the version that the act is done to and that version's request, as read in one moment.
 *
 * @phpstan-type Row array<string, string|null>
 */
final class Situation {

	/**
	 * @param Row      $entry
	 * @param Row|null $version The version that the act is done to; null when the entry has none for it.
	 * @param Row|null $request
	 */
	public function __construct(
		public readonly array $entry,
		public readonly ?array $version,
		public readonly ?array $request
	) {
	}

	public function entry_id(): int {
		return (int) $this->entry['id'];
	}

	public function unit_id(): int {
		return (int) $this->entry['unit_id'];
	}

	public function section(): string {
		return (string) $this->entry['section'];
	}

	public function live_version_id(): ?int {
		return null === $this->entry['live_version_id'] ? null : (int) $this->entry['live_version_id'];
	}

	public function open_version_id(): ?int {
		return null === $this->entry['open_version_id'] ? null : (int) $this->entry['open_version_id'];
	}

	/**
	 * The version's state; the entry's own where the act has no version to be done to, so that the answer names it.
	 */
	public function state(): string {
		return (string) ( $this->version['state'] ?? $this->entry['state'] );
	}

	public function version_id(): int {
		return (int) ( $this->version['id'] ?? 0 );
	}

	public function rev(): int {
		return (int) ( $this->version['rev'] ?? 0 );
	}

	public function hash(): string {
		return (string) ( $this->version['hash'] ?? '' );
	}

	/**
	 * The version's header: title, source, periods.
	 *
	 * @return array<string, mixed>
	 */
	public function header(): array {
		$header = json_decode( (string) ( $this->version['header'] ?? '{}' ), true );
		return is_array( $header ) ? $header : [];
	}

	/**
	 * What was recorded of the spoken permission.
	 *
	 * @return array<string, mixed>
	 */
	public function urgent_details(): array {
		$details = json_decode( (string) ( $this->request['urgent_details'] ?? '{}' ), true );
		return is_array( $details ) ? $details : [];
	}
}
