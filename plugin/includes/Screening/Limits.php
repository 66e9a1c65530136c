<?php
/**
 * How much of a file is read.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat\Screening;

/**
 * Bounds that keep one file from taking a request down. What lies beyond them is told as not having been read.
 */
final class Limits {

	public function __construct(
		/** Seconds for one file, those that lie in it included. */
		public readonly float $seconds = 10.0,
		/** Bytes of a file. */
		public readonly int $bytes = 134217728,
		/** Bytes of an archive when unpacked, by what it says itself. */
		public readonly int $unpacked = 536870912,
		/** Files inside of an archive. */
		public readonly int $members = 5000,
		/** Files inside of files. */
		public readonly int $depth = 2,
		/** Bytes of one stream of a PDF when unpacked. */
		public readonly int $stream = 16777216,
		/** Errors of a kind that are told one by one. */
		public readonly int $errors = 100,
		/** Warnings of a kind that are told one by one. */
		public readonly int $warnings = 10
	) {
	}
}
