<?php
/**
 * An act under way.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Workflow;

/**
 * What one effect of an act leaves for the next: the hash that was sealed, the request that was opened, the deadline.
 */
final class Course {

	public readonly string $act;

	public readonly int $entry_id;

	public readonly int $version_id;

	public readonly string $from;

	public string $hash;

	public ?int $request_id;

	public ?int $open;

	public ?int $live;

	public ?\DateTimeImmutable $ratify_by = null;

	/**
	 * @param array<string, mixed> $details What the register keeps beside its columns.
	 */
	public function __construct(
		public readonly Attempt $attempt,
		public readonly string $to,
		public readonly Actor $actor,
		public array $details
	) {
		$situation        = $attempt->situation;
		$this->act        = $attempt->act;
		$this->entry_id   = $situation->entry_id();
		$this->version_id = $situation->version_id();
		$this->from       = $situation->state();
		$this->hash       = $situation->hash();
		$this->request_id = isset( $situation->request['id'] ) ? (int) $situation->request['id'] : null;
		$this->open       = $situation->open_version_id();
		$this->live       = $situation->live_version_id();
	}
}
